"""What a hub remembers of received submissions besides their bytes: corrections and arrivals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from veldmelding.outbox import moment
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from veldmelding.vault import Vault

EntityState = Literal["none", "applied", "waiting", "refused"]


@dataclass(frozen=True, slots=True)
class Arrival:
    """One received record as a list shows it."""

    instance_id: str
    form_id: str
    form_version: str
    form_title: str
    name: str
    arrived: datetime
    sender: str
    """Name of the account it came from; '' when that is not known."""
    files: int
    files_here: int
    corrects: str | None
    corrected_by: str | None

    @property
    def complete(self) -> bool:
        """Whether all files it names are here."""
        return self.files == self.files_here


@dataclass(frozen=True, slots=True)
class Known:
    """A submission that is here already."""

    form_id: str
    digest: str
    corrects: str | None
    corrected_by: str | None


_ARRIVALS = """
SELECT submission.instance_id, submission.form_id, submission.form_version,
  coalesce((SELECT title FROM form_definition AS form
            WHERE form.form_id = submission.form_id AND form.version = submission.form_version
            ORDER BY form.offered DESC, form.id DESC LIMIT 1), submission.form_id),
  submission.name, submission.finalised, coalesce(account.name, ''),
  (SELECT count(*) FROM submission_file AS file
   WHERE file.instance_id = submission.instance_id),
  (SELECT count(attachment) FROM submission_file AS file
   WHERE file.instance_id = submission.instance_id),
  received.corrects,
  (SELECT newer.instance_id FROM received AS newer
   WHERE newer.corrects = submission.instance_id)
FROM submission
LEFT JOIN account ON account.id = submission.sender
LEFT JOIN received ON received.instance_id = submission.instance_id
WHERE submission.origin = 'received'
"""


class ReceivedRecords:
    """The rows of received submissions."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def known(self, instance_id: str) -> Known | None:
        """Tell what is here under an instance id."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT form_id, digest, corrects, (SELECT newer.instance_id FROM received AS newer"
                " WHERE newer.corrects = submission.instance_id) FROM submission"
                " LEFT JOIN received ON received.instance_id = submission.instance_id"
                " WHERE submission.instance_id = ?",
                [instance_id],
            ).fetchone()
        return None if row is None else Known(*row)

    def record(
        self,
        instance_id: str,
        corrects: str | None,
        entities: EntityState,
        user_agent: str = "",
    ) -> None:
        """Remember a new submission; the one it corrects counts as replaced from now on."""
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO received (instance_id, corrects, entities, user_agent)"
                " VALUES (?, ?, ?, ?)",
                [instance_id, corrects, entities, user_agent],
            )
            self._vault.changed("hub")

    def user_agent(self, instance_id: str) -> str:
        """Tell what the program that sent a submission called itself."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT user_agent FROM received WHERE instance_id = ?", [instance_id]
            ).fetchone()
        return "" if row is None else str(row[0])

    def was_deleted(self, instance_id: str) -> bool:
        """Tell whether headquarters deleted this record, so that it may not come back."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT 1 FROM received_deleted WHERE instance_id = ?", [instance_id]
            ).fetchone()
        return row is not None

    def delete(self, versions: Iterable[str], deleted: datetime, account: str) -> None:
        """Delete a record: all these versions with their files; nobody may send them again."""
        with self._vault.transaction() as database:
            for instance_id in versions:
                database.execute(
                    "INSERT OR REPLACE INTO received_deleted"
                    " (instance_id, form_id, deleted, account)"
                    " SELECT instance_id, form_id, ?, ? FROM submission WHERE instance_id = ?",
                    [timestamp(deleted), account, instance_id],
                )
                files = database.execute(
                    "SELECT attachment FROM submission_file"
                    " WHERE instance_id = ? AND attachment IS NOT NULL",
                    [instance_id],
                ).fetchall()
                database.execute("DELETE FROM submission WHERE instance_id = ?", [instance_id])
                for (attachment,) in files:
                    self._vault.attachments.release(attachment)
            self._vault.changed("hub")
            self._vault.changed("outbox")

    def set_entities(self, instance_id: str, entities: EntityState) -> None:
        """Remember how far the entities of a submission are."""
        with self._vault.transaction() as database:
            database.execute(
                "UPDATE received SET entities = ? WHERE instance_id = ?", [entities, instance_id]
            )

    def waiting(self) -> list[tuple[str, datetime]]:
        """Return the submissions whose entities wait for another one, in order of arrival."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT received.instance_id, submission.finalised FROM received"
                " JOIN submission ON submission.instance_id = received.instance_id"
                " WHERE received.entities = 'waiting'"
                " ORDER BY submission.finalised, received.rowid"
            ).fetchall()
        return [(row[0], moment(row[1])) for row in rows]

    def arrivals(self, *, limit: int = 100, offset: int = 0) -> list[Arrival]:
        """Return received records, newest first."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"{_ARRIVALS} ORDER BY submission.finalised DESC, submission.rowid DESC"
                " LIMIT ? OFFSET ?",
                [limit, offset],
            ).fetchall()
        return [_arrival(row) for row in rows]

    def arrival(self, instance_id: str) -> Arrival | None:
        """Return one received record."""
        with self._vault.reading() as database:
            row = database.execute(
                f"{_ARRIVALS} AND submission.instance_id = ?",
                [instance_id],
            ).fetchone()
        return None if row is None else _arrival(row)

    def count(self) -> int:
        """Count received records."""
        with self._vault.reading() as database:
            return int(
                database.execute(
                    "SELECT count(*) FROM submission WHERE origin = 'received'"
                ).fetchone()[0]
            )


def _arrival(row: tuple[str, ...]) -> Arrival:
    instance_id, form_id, version, title, name, arrived, sender, files, here, old, new = row
    return Arrival(
        instance_id=instance_id,
        form_id=form_id,
        form_version=version,
        form_title=title,
        name=name,
        arrived=moment(arrived),
        sender=sender,
        files=int(files),
        files_here=int(here),
        corrects=old,
        corrected_by=new,
    )
