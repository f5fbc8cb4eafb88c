"""The records of one form as a Central counts them: a first version and what corrected it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from veldmelding.hub.frozen import read_frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.hub.rest.office import Office

_VERSION: Final = """
SELECT submission.instance_id, received.root, submission.form_id, submission.form_version,
  submission.name, submission.finalised, submission.sender, submission.device_id,
  received.user_agent, received.rowid,
  NOT EXISTS (SELECT 1 FROM received AS newer WHERE newer.corrects = submission.instance_id),
  coalesce((SELECT title FROM form_definition AS form WHERE form.form_id = submission.form_id
            AND form.version = submission.form_version ORDER BY form.id DESC LIMIT 1), '')
FROM received JOIN submission ON submission.instance_id = received.instance_id
WHERE submission.form_id = :form
"""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a record."""

    instance_id: str
    root: str
    form_id: str
    form_version: str
    name: str
    arrived: str
    sender: str
    device_id: str
    user_agent: str
    number: int
    current: bool
    form_title: str

    @property
    def instance_name(self) -> str | None:
        """The name the record gives itself; records without one are called after their form."""
        return self.name if self.name and self.name != self.form_title else None


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its first version, the one that counts, and what was decided."""

    first: Version
    current: Version
    state: str | None
    changed: str | None


class Rows:
    """Reads the records of a hub."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def state(self, form_id: str) -> list[Any]:
        """Name the state of the records of a form: it changes whenever one of them does."""
        with self._office.vault.reading() as database:
            row = database.execute(
                "SELECT count(*), max(received.rowid), (SELECT count(*) FROM received_deleted),"
                " (SELECT max(number) FROM review), (SELECT count(attachment) FROM submission_file"
                "  JOIN submission AS mine ON mine.instance_id = submission_file.instance_id"
                "  WHERE mine.form_id = :form)"
                " FROM received JOIN submission ON submission.instance_id = received.instance_id"
                " WHERE submission.form_id = :form",
                {"form": form_id},
            ).fetchone()
        return [form_id, *row]

    def version(self, form_id: str, instance_id: str) -> Version | None:
        """Find one version."""
        with self._office.vault.reading() as database:
            row = database.execute(
                f"{_VERSION} AND submission.instance_id = :id",
                {"form": form_id, "id": instance_id},
            ).fetchone()
        return None if row is None else _version(row)

    def versions(self, form_id: str, root: str) -> list[Version]:
        """Return the versions of a record, the newest first."""
        with self._office.vault.reading() as database:
            rows = database.execute(
                f"{_VERSION} AND received.root = :root ORDER BY received.rowid DESC",
                {"form": form_id, "root": root},
            ).fetchall()
        return [_version(row) for row in rows]

    def record(self, form_id: str, instance_id: str) -> Record | None:
        """Find a record by the id of any of its versions."""
        found = self.version(form_id, instance_id)
        if found is None:
            return None
        versions = self.versions(form_id, found.root)
        return self._record(versions[-1], versions[0])

    def records(self, form_id: str, limit: int = -1, offset: int = 0) -> Iterator[Record]:
        """Yield the records of a form, the newest first."""
        with self._office.vault.reading() as database:
            rows = database.execute(
                f"{_VERSION} AND received.instance_id = received.root"
                " ORDER BY submission.finalised DESC, received.rowid DESC LIMIT :limit"
                " OFFSET :offset",
                {"form": form_id, "limit": limit, "offset": offset},
            ).fetchall()
        for row in rows:
            first = _version(row)
            current = first if first.current else self.versions(form_id, first.root)[0]
            yield self._record(first, current)

    def _record(self, first: Version, current: Version) -> Record:
        with self._office.vault.reading() as database:
            state, decided = database.execute(
                "SELECT state, (SELECT max(made) FROM review"
                " WHERE review.root = record_review.root) FROM record_review WHERE root = ?",
                [first.instance_id],
            ).fetchone()
        changes = [moment for moment in (decided,) if moment is not None]
        if current is not first:
            changes.append(current.arrived)
        return Record(
            first,
            current,
            None if state == "received" else str(state),
            max(changes, default=None),
        )

    def status(self, version: Version) -> str | None:
        """Tell what stands between an encrypted record and its reader; None for others."""
        submission = self._office.outbox.submission(version.instance_id)
        frozen = read_frozen(submission.xml)
        if not frozen.sealed:
            return None
        names = {
            value for path, value in frozen.values.items() if path.endswith("/encryptedXmlFile")
        }
        here = {one.name for one in submission.files if one.attachment_id is not None}
        if not names or not names <= here:
            return "missingEncryptedFormData"
        return "notDecrypted"


def _version(row: tuple[Any, ...]) -> Version:
    return Version(
        instance_id=row[0],
        root=row[1],
        form_id=row[2],
        form_version=row[3],
        name=row[4],
        arrived=row[5],
        sender=row[6],
        device_id=row[7],
        user_agent=row[8],
        number=int(row[9]),
        current=bool(row[10]),
        form_title=row[11],
    )
