"""Submissions: bytes that were frozen once and are only copied after that."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import FileConflict, InstanceConflict, SubmissionMissing
from veldmelding.outbox.times import moment
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from veldmelding.outbox.ledger import Ledger
    from veldmelding.vault import Attachment, Vault

Origin = Literal["own", "received"]
DANGER, INCIDENT, ORDINARY = 0, 1, 2


@dataclass(frozen=True, slots=True)
class SubmissionFile:
    """A file that a submission names; without an attachment it has not arrived here yet."""

    name: str
    attachment_id: str | None
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Submission:
    """One frozen record: its XML byte for byte, its files, and how to send it."""

    instance_id: str
    form_id: str
    form_version: str
    name: str
    xml: bytes = field(repr=False)
    files: tuple[SubmissionFile, ...]
    finalised: datetime
    origin: Origin = "own"
    priority: int = ORDINARY
    branch: str = ""
    sender: str = ""
    device_id: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 of the XML, in hex."""
        return hashlib.sha256(self.xml).hexdigest()


class Submissions:
    """The rows of submissions and their files."""

    def __init__(self, vault: Vault, ledger: Ledger) -> None:
        self._vault = vault
        self._ledger = ledger

    def put(self, submission: Submission) -> bool:
        """Keep a submission; True when it is new, False when exactly these bytes are here already.

        Files that were missing before are filled in. Other bytes under the same instance id are
        refused and change nothing.
        """
        with self._vault.transaction() as database:
            row = database.execute(
                "SELECT digest FROM submission WHERE instance_id = ?", [submission.instance_id]
            ).fetchone()
            if row is not None and row[0] != submission.digest:
                raise InstanceConflict
            if row is None:
                database.execute(
                    "INSERT INTO submission (instance_id, form_id, form_version, name, xml, size,"
                    " digest, finalised, origin, priority, branch, sender, device_id)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        submission.instance_id,
                        submission.form_id,
                        submission.form_version,
                        submission.name,
                        submission.xml,
                        len(submission.xml),
                        submission.digest,
                        timestamp(submission.finalised),
                        submission.origin,
                        submission.priority,
                        submission.branch,
                        submission.sender,
                        submission.device_id,
                    ],
                )
            for file in submission.files:
                self._put_file(submission.instance_id, file, overwrite=False)
            self._vault.changed("outbox")
        return row is None

    def add_file(
        self, instance_id: str, name: str, attachment: Attachment, *, overwrite: bool = False
    ) -> bool:
        """Attach a file that arrived after its XML; True when it is new here.

        The same bytes again change nothing. Other bytes replace the file only with `overwrite`
        (what a Central does); it then has to be delivered again.
        """
        file = SubmissionFile(name, attachment.id, attachment.size, attachment.sha256)
        with self._vault.transaction() as database:
            if (
                database.execute(
                    "SELECT 1 FROM submission WHERE instance_id = ?", [instance_id]
                ).fetchone()
                is None
            ):
                raise SubmissionMissing
            new = self._put_file(instance_id, file, overwrite=overwrite)
            if not new:
                self._vault.attachments.release(attachment.id)
            self._vault.changed("outbox")
        return new

    def _put_file(self, instance_id: str, file: SubmissionFile, *, overwrite: bool) -> bool:
        if not file.name:
            raise ValueError("a file of a submission needs a name")
        with self._vault.transaction() as database:
            held = database.execute(
                "SELECT attachment, digest FROM submission_file WHERE instance_id = ? AND name = ?",
                [instance_id, file.name],
            ).fetchone()
            if held is not None and (file.attachment_id is None or held[1] == file.digest):
                return False
            if held is not None and held[1] and not overwrite:
                raise FileConflict
            database.execute(
                "INSERT OR REPLACE INTO submission_file"
                " (instance_id, name, attachment, size, digest) VALUES (?, ?, ?, ?, ?)",
                [instance_id, file.name, file.attachment_id, file.size, file.digest],
            )
            if held is not None:
                self._ledger.forget_file(instance_id, file.name)
                if held[0] is not None:
                    self._vault.attachments.release(str(held[0]))
        return True

    def get(self, instance_id: str) -> Submission:
        """Return one submission with its bytes."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT form_id, form_version, name, xml, finalised, origin, priority, branch,"
                " sender, device_id FROM submission WHERE instance_id = ?",
                [instance_id],
            ).fetchone()
            if row is None:
                raise SubmissionMissing
            files = tuple(self.files(instance_id))
        form_id, version, name, xml, finalised, origin, priority, branch, sender, device = row
        return Submission(
            instance_id=instance_id,
            form_id=form_id,
            form_version=version,
            name=name,
            xml=bytes(xml),
            files=files,
            finalised=moment(finalised),
            origin=origin,
            priority=priority,
            branch=branch,
            sender=sender,
            device_id=device,
        )

    def files(self, instance_id: str) -> list[SubmissionFile]:
        """Return the files of a submission, by name."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT name, attachment, size, digest FROM submission_file"
                " WHERE instance_id = ? ORDER BY name",
                [instance_id],
            ).fetchall()
        return [SubmissionFile(*row) for row in rows]

    def remove(self, instance_id: str) -> None:
        """Delete a submission with its files and its ledger; the caller knows it is confirmed."""
        with self._vault.transaction() as database:
            attachments = [
                file.attachment_id
                for file in self.files(instance_id)
                if file.attachment_id is not None
            ]
            database.execute("DELETE FROM submission WHERE instance_id = ?", [instance_id])
            for attachment in attachments:
                self._vault.attachments.release(attachment)
            self._vault.changed("outbox")
