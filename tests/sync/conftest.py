"""A real vault with cheap keys, a clock that tests move, and a headquarters on a real socket."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from tests.sync.headquarters import TOKEN, Headquarters

from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.sync import (
    Backend,
    Bearer,
    Gate,
    OpenRosa,
    Progress,
    SyncReport,
    Timeouts,
    synchronise,
)
from veldmelding.vault import KeyCost, Vault

CHEAP = KeyCost(memory=8, iterations=1)
PASSPHRASE = "five words for a test vault"
SHORT = Timeouts(connect=3, read=0.8, answer=1.0, file=1.2)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 8, 3, 7, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Laptop:
    """A field laptop: vault, outbox, and the Deliver button."""

    vault: Vault
    backend: Backend
    clock: Clock
    progress: list[Progress] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    numbers: itertools.count = field(default_factory=lambda: itertools.count(1))
    timeouts: Timeouts = SHORT
    cancelled: object = None

    @property
    def outbox(self) -> Outbox:
        return Outbox(self.vault, self.clock)

    def record(self, *sizes: int, form_id: str = "note", **fields: object) -> Submission:
        """Finalise a record with photos of these sizes."""
        number = next(self.numbers)
        instance_id = str(fields.pop("instance_id", f"uuid:{number:08d}"))
        files = []
        for position, size in enumerate(sizes):
            content = bytes([number % 251]) * size
            with self.vault.transaction():
                kept = self.vault.attachments.add(content, "image/jpeg")
            name = f"{number}-{position:08x}.jpg"
            files.append(SubmissionFile(name, kept.id, kept.size, kept.sha256))
        photos = "".join(f"<photo>{file.name}</photo>" for file in files)
        xml = (
            f'<data id="{form_id}" version="1"><n>{number}</n>{photos}'
            f"<meta><instanceID>{instance_id}</instanceID></meta></data>"
        )
        values: dict[str, object] = {
            "instance_id": instance_id,
            "form_id": form_id,
            "form_version": "1",
            "name": f"note {number}",
            "xml": xml.encode(),
            "files": tuple(files),
            "finalised": self.clock(),
            "device_id": "veld:1",
            **fields,
        }
        submission = Submission(**values)
        self.outbox.put(submission)
        self.clock.move(seconds=1)
        return submission

    def connect(self, backend: Backend, gate: Gate) -> OpenRosa:
        return OpenRosa(
            backend, gate, clock=self.clock, random=random.Random(1), timeouts=self.timeouts
        )

    def deliver(self, **options: object) -> SyncReport:
        settings: dict[str, object] = {
            "cancelled": self.cancelled or (lambda: False),
            "clock": self.clock,
            "sleep": self.slept.append,
            "connect": self.connect,
            "random": random.Random(2),
            **options,
        }
        return synchronise(self.vault, self.backend, self.progress.append, **settings)

    def state(self, submission: Submission | str) -> str:
        given = submission if isinstance(submission, str) else submission.instance_id
        return self.outbox.state(given).name

    def is_complete_at(self, hq: Headquarters, submission: Submission) -> bool:
        """Whether headquarters has every byte of a record."""
        stored = hq.stored.get(submission.instance_id)
        return (
            stored is not None
            and stored.xml == submission.xml
            and set(stored.files) == {file.name for file in submission.files}
            and all(
                stored.files[file.name] == self.vault.attachments.read(file.attachment_id)
                for file in submission.files
            )
        )

    def attention(self) -> dict[str, str]:
        with self.vault.reading() as database:
            return dict(database.execute("SELECT instance_id, code FROM attention").fetchall())


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def vault(tmp_path, clock):
    Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP, clock=clock)
    with Vault.unlock(tmp_path / "vault", PASSPHRASE, clock=clock) as opened:
        yield opened


@pytest.fixture
def hq():
    with Headquarters() as server:
        yield server


@pytest.fixture
def laptop(vault, clock, hq):
    backend = Backend.at(hq.base, Bearer(TOKEN), name="Headquarters")
    backend.save(vault)
    return Laptop(vault, backend, clock)
