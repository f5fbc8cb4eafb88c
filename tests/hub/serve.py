"""A hub in a process of its own, to be measured, searched and killed: `python -m tests.hub.serve`.

Reads the passphrase from standard input, prints its address and a token as JSON, and serves until
standard input ends.
"""

from __future__ import annotations

import json
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.hub.client import visit_form
from veldmelding.hub import Hub
from veldmelding.vault import Vault


def now() -> datetime:
    return datetime.now(UTC)


def main() -> None:
    folder = Path(sys.argv[1])
    passphrase = sys.stdin.readline().rstrip("\n")
    with (
        Vault.unlock(folder, passphrase, clock=now) as vault,
        Hub(vault, clock=now, random=random.SystemRandom()) as hub,
    ):
        hub.offer(visit_form())
        address = hub.start()
        told = {"url": address.url, "port": address.port, "token": hub.create_account("phone")}
        print(json.dumps(told), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
