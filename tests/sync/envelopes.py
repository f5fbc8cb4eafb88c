"""Two desks for tests of sealed envelopes: a laptop with records, and a headquarters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.sync.envelope import Envelopes, SealedEnvelope
from veldmelding.sync.envelope.intake import EnvelopeIntake
from veldmelding.vault import KeyCost, Vault
from veldmelding.vault.parcel import address_of

CHEAP = KeyCost(memory=8, iterations=1)
WORDS = "six plain words for every test"


def clock() -> datetime:
    return datetime(2026, 9, 1, 8, 0, tzinfo=UTC)


@dataclass
class Desk:
    """A vault with what this test needs of it."""

    vault: Vault

    @classmethod
    def at(cls, folder: Path) -> Desk:
        Vault.create(folder, WORDS, cost=CHEAP)
        return cls(Vault.unlock(folder, WORDS))

    @property
    def outbox(self) -> Outbox:
        return Outbox(self.vault, clock)

    @property
    def envelopes(self) -> Envelopes:
        return Envelopes(self.vault, clock)

    @property
    def intake(self) -> EnvelopeIntake:
        return EnvelopeIntake(self.vault, clock)

    def record(self, number: int, *photos: bytes, note: str = "") -> Submission:
        """Finalise a record with photos."""
        instance_id = f"uuid:{number:08d}"
        files = []
        for place, content in enumerate(photos):
            with self.vault.transaction():
                kept = self.vault.attachments.add(content, "image/jpeg")
            files.append(SubmissionFile(f"{number}-{place}.jpg", kept.id, kept.size, kept.sha256))
        xml = (
            f'<data id="note" version="1"><n>{number}</n><t>{note}</t>'
            f"<meta><instanceID>{instance_id}</instanceID></meta></data>"
        )
        submission = Submission(
            instance_id=instance_id,
            form_id="note",
            form_version="1",
            name=f"note {number}",
            xml=xml.encode(),
            files=tuple(files),
            finalised=clock(),
            device_id="veld:1",
            branch="site-1",
        )
        self.outbox.put(submission)
        return submission

    def seal(self, headquarters: Desk, target: Path, **options: object) -> SealedEnvelope:
        return self.envelopes.seal(address_of(headquarters.vault), target, **options)

    def holds(self, other: Desk, submission: Submission) -> bool:
        """Whether every byte of a record of another desk is here."""
        here = self.outbox.submission(submission.instance_id)
        return here.xml == submission.xml and [
            (file.name, file.digest, self.vault.attachments.read(file.attachment_id))
            for file in here.files
        ] == [
            (file.name, file.digest, other.vault.attachments.read(file.attachment_id))
            for file in submission.files
        ]
