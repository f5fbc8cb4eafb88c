"""A hub of our own behind TLS, in a process of its own, for what is measured from outside."""

from __future__ import annotations

import datetime
import json
import random
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.sync.certificates import make_certificates
from veldmelding.vault import KeyCost, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSPHRASE = "a vault for one benchmark"
CHEAP = KeyCost(memory=8, iterations=1)
FORM_ID = "delivery_suite"


@dataclass
class Running:
    """Where the hub listens, and how a laptop gets in."""

    port: int
    token: str
    ca_pem: str
    folder: Path
    process: subprocess.Popen[str]

    def stop(self) -> None:
        """Stop the hub; its vault can be opened then."""
        if self.process.poll() is None:
            assert self.process.stdin is not None
            self.process.stdin.close()
            self.process.wait(30)


@contextmanager
def headquarters() -> Iterator[Running]:
    """Serve a hub over https on this computer."""
    with tempfile.TemporaryDirectory(prefix="hub-") as place:
        folder = Path(place)
        ca_pem = make_certificates(folder)
        Vault.create(folder / "hub", PASSPHRASE, cost=CHEAP)
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks._headquarters", place],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        running = Running(said["port"], said["token"], ca_pem, folder, process)
        try:
            yield running
        finally:
            running.stop()
            process.stdout.close()


def serve(folder: Path) -> None:
    """Serve until the standard input ends."""
    from tests.conformance.backend import OWN_FORM, OWN_MEDIA
    from veldmelding.hub import Certificate, Hub

    with Vault.unlock(folder / "hub", PASSPHRASE) as vault:
        hub = Hub(
            vault,
            clock=lambda: datetime.datetime.now(datetime.UTC),
            random=random.SystemRandom(),
        )
        hub.offer(OWN_FORM, OWN_MEDIA)
        token = hub.create_account("benchmark")
        certificate = Certificate(folder / "certificate.pem", folder / "key.pem")
        address = hub.start("127.0.0.1", 0, certificate=certificate)
        print(json.dumps({"port": address.port, "token": token}), flush=True)
        sys.stdin.read()
        hub.stop()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
