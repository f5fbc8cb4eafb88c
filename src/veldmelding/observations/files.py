"""The files of observations: kept at once while filling, handed to the submission at finalise."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from veldmelding.errors import ObservationFinalised, ObservationMissing, VaultError
from veldmelding.observations.evidence import Evidence
from veldmelding.outbox import SubmissionFile

if TYPE_CHECKING:
    from collections.abc import Collection

    from veldmelding.vault import Vault

_MEDIA_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".pdf": "application/pdf",
    ".m4a": "audio/mp4",
    ".wav": "audio/wav",
    ".ogg": "audio/ogg",
    ".mp4": "video/mp4",
    ".csv": "text/csv",
}


def media_type_of(name: str) -> str:
    """Tell the media type by the name's ending."""
    return _MEDIA_TYPES.get("." + name.rpartition(".")[2].lower(), "application/octet-stream")


class ObservationFiles:
    """The rows of files that observations own until they are finalised."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._evidence = Evidence(vault)

    def add(self, observation_id: str, name: str, data: bytes, question: str) -> None:
        """Keep a file; it is on disk and in the vault when this returns."""
        with self._vault.transaction() as database:
            row = database.execute(
                "SELECT instance_id FROM observation WHERE id = ?", [observation_id]
            ).fetchone()
            if row is None:
                raise ObservationMissing
            if row[0] is not None:
                raise ObservationFinalised
            attachment = self._vault.attachments.add(data, media_type_of(name), with_md5=False)
            database.execute(
                "INSERT INTO observation_file (observation, name, attachment, question)"
                " VALUES (?, ?, ?, ?)",
                [observation_id, name, attachment.id, question],
            )
            self._evidence.attached(observation_id, name, attachment.sha256, attachment.size)
            self._vault.changed("observations")

    def keep(self, observation_id: str, name: str, data: bytes) -> None:
        """Keep a file that the app itself writes, in place of what it wrote before."""
        with self._vault.transaction() as database:
            before = database.execute(
                "SELECT attachment.id, attachment.sha256 FROM observation_file JOIN attachment"
                " ON attachment.id = observation_file.attachment"
                " WHERE observation_file.observation = ? AND observation_file.name = ?",
                [observation_id, name],
            ).fetchone()
            if before is not None and before[1] == hashlib.sha256(data).hexdigest():
                return
            attachment = self._vault.attachments.add(data, media_type_of(name), with_md5=False)
            database.execute(
                "INSERT OR REPLACE INTO observation_file (observation, name, attachment, question)"
                " VALUES (?, ?, ?, '')",
                [observation_id, name, attachment.id],
            )
            if before is not None:
                self._vault.attachments.release(str(before[0]))

    def carry_over(self, instance_id: str, observation_id: str) -> None:
        """Give a correction the files of the record it replaces: shared, not copied."""
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO observation_file (observation, name, attachment, question)"
                " SELECT ?, name, attachment, '' FROM submission_file"
                " WHERE instance_id = ? AND attachment IS NOT NULL",
                [observation_id, instance_id],
            )

    def read(self, observation_id: str, name: str) -> bytes | None:
        """Read a file of a draft, or of the submission the observation became."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT attachment FROM observation_file WHERE observation = :id AND name = :name"
                " UNION ALL"
                " SELECT attachment FROM submission_file WHERE name = :name AND instance_id ="
                "   (SELECT instance_id FROM observation WHERE id = :id)",
                {"id": observation_id, "name": name},
            ).fetchone()
        if row is None or row[0] is None:
            return None
        return self._vault.attachments.read(str(row[0]))

    def is_kept(self, observation_id: str, name: str) -> bool:
        """Tell whether a file is here, whole, and named by what is stored of its observation."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT 1 FROM observation AS held WHERE held.id = :id"
                " AND instr(coalesce(held.draft, (SELECT xml FROM submission"
                "   WHERE submission.instance_id = held.instance_id)), :name)",
                {"id": observation_id, "name": name.encode()},
            ).fetchone()
        try:
            return row is not None and self.read(observation_id, name) is not None
        except VaultError:
            return False

    def named(self, observation_id: str, names: Collection[str]) -> tuple[SubmissionFile, ...]:
        """Return those files of a draft that the frozen bytes name, as the outbox takes them."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT observation_file.name, attachment.id, attachment.size, attachment.sha256"
                " FROM observation_file JOIN attachment"
                " ON attachment.id = observation_file.attachment"
                " WHERE observation_file.observation = ? ORDER BY observation_file.name",
                [observation_id],
            ).fetchall()
        return tuple(SubmissionFile(*row) for row in rows if row[0] in names)

    def hand_over(self, observation_id: str) -> None:
        """Give up the files of a draft: those in the submission stay, replaced ones go for good."""
        with self._vault.transaction() as database:
            attachments = [
                str(row[0])
                for row in database.execute(
                    "DELETE FROM observation_file WHERE observation = ? RETURNING attachment",
                    [observation_id],
                ).fetchall()
            ]
            for attachment in attachments:
                self._vault.attachments.release(attachment)
