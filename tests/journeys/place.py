"""A hub in a process of its own that may be killed: `python -m tests.journeys.place FOLDER PORT`.

Reads the passphrase from standard input, says as JSON where it listens, and serves until standard
input ends. What it forwards, and to whom, is in its vault.
"""

from __future__ import annotations

import json
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from veldmelding.hub import Hub
from veldmelding.vault import Vault


def now() -> datetime:
    return datetime.now(UTC)


def main() -> None:
    passphrase = sys.stdin.readline().rstrip("\n")
    with (
        Vault.unlock(Path(sys.argv[1]), passphrase, clock=now) as vault,
        Hub(vault, clock=now, random=random.SystemRandom()) as hub,
    ):
        address = hub.start(port=int(sys.argv[2]))
        print(json.dumps({"url": address.url, "port": address.port}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
