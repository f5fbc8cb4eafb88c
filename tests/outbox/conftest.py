"""A real vault, opened with cheap keys, and an outbox whose clock the test moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.vault import KeyCost, Vault

CHEAP = KeyCost(memory=8, iterations=1)
PASSPHRASE = "five words for a test vault"


class Clock:
    """A clock that stands still until it is told to move."""

    def __init__(self, start: datetime | None = None) -> None:
        self.now = start or datetime(2026, 8, 3, 7, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def vault(tmp_path, clock):
    Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP, clock=clock)
    with Vault.unlock(tmp_path / "vault", PASSPHRASE, clock=clock) as opened:
        yield opened


@pytest.fixture
def outbox(vault, clock):
    return Outbox(vault, clock)


@pytest.fixture
def make(vault, clock):
    """Make a submission with files of the given sizes; every call gives another instance."""
    numbers = iter(range(1, 100_000))

    def build(*sizes: int, **fields: object) -> Submission:
        number = next(numbers)
        files = []
        for position, size in enumerate(sizes):
            with vault.transaction():
                attachment = vault.attachments.add(bytes([position % 251]) * size, "image/jpeg")
            files.append(
                SubmissionFile(
                    f"{number}-{position:08x}.jpg",
                    attachment.id,
                    attachment.size,
                    attachment.sha256,
                )
            )
        defaults: dict[str, object] = {
            "instance_id": f"uuid:{number:08d}",
            "form_id": "quick_note",
            "form_version": "2026080301",
            "name": f"note {number}",
            "xml": f"<data id='quick_note'><n>{number}</n></data>".encode(),
            "files": tuple(files),
            "finalised": clock(),
        }
        return Submission(**{**defaults, **fields})

    return build
