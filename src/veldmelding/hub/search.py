"""Finding received records: by form, state, sender, day and words. One row per record.

A record is shown as its newest version; the versions before it are found on its page.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final, Self

from veldmelding.hub.index import folded
from veldmelding.hub.reviews import STATES, as_state
from veldmelding.hub.senders import SENDER_NAME
from veldmelding.outbox import moment
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import tzinfo

    from veldmelding.hub.index import RecordIndex
    from veldmelding.hub.reviews import ReviewState
    from veldmelding.vault import Vault

RECEIVED: Final = "received"
"""State of a record that nobody has decided about."""
_LONGEST: Final = 200

_FROM: Final = """
FROM submission
JOIN received ON received.instance_id = submission.instance_id
LEFT JOIN received_index ON received_index.instance_id = submission.instance_id
WHERE submission.origin = 'received'
"""
_NEWEST: Final = """
  AND NOT EXISTS (SELECT 1 FROM received AS newer WHERE newer.corrects = submission.instance_id)
"""
_ROW: Final = """
SELECT submission.instance_id, received.root, submission.form_id, submission.form_version,
  coalesce((SELECT title FROM form_definition AS form WHERE form.form_id = submission.form_id
            ORDER BY form.version = submission.form_version DESC, form.offered DESC, form.id DESC
            LIMIT 1), submission.form_id),
  submission.name, submission.finalised, <sender>,
  submission.device_id,
  (SELECT count(*) FROM submission_file AS file
   WHERE file.instance_id = submission.instance_id),
  (SELECT count(attachment) FROM submission_file AS file
   WHERE file.instance_id = submission.instance_id),
  (SELECT state FROM record_review WHERE record_review.root = received.root),
  coalesce(received_index.sealed, 0), coalesce(received_index.share, ''),
  received.corrects,
  (SELECT newer.instance_id FROM received AS newer WHERE newer.corrects = submission.instance_id),
  received.entities
""".replace("<sender>", SENDER_NAME)


@dataclass(frozen=True, slots=True)
class Search:
    """What somebody is looking for; everything when nothing is said."""

    form: str = ""
    state: str = ""
    sender: str = ""
    since: str = ""
    until: str = ""
    words: str = ""

    @classmethod
    def asked(cls, given: Mapping[str, str]) -> Self:
        """Read a search from the fields of a page; what makes no sense is left out."""
        found = {field.name: given.get(field.name, "").strip()[:_LONGEST] for field in fields(cls)}
        if found["state"] not in {RECEIVED, *STATES}:
            found["state"] = ""
        for name in ("since", "until"):
            if _day(found[name]) is None:
                found[name] = ""
        return cls(**found)

    @property
    def given(self) -> dict[str, str]:
        """Only what was said, as fields of a page."""
        return {
            field.name: getattr(self, field.name)
            for field in fields(self)
            if getattr(self, field.name)
        }

    def __bool__(self) -> bool:
        return bool(self.given)


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """One version of a record; lists show the newest."""

    instance_id: str
    root: str
    form_id: str
    form_version: str
    form_title: str
    name: str
    arrived: datetime
    sender: str
    device_id: str
    files: int
    files_here: int
    state: ReviewState | None
    sealed: bool
    share: str
    corrects: str | None
    corrected_by: str | None
    entities: str
    """How far the entities of the record are: none, applied, waiting or refused."""


@dataclass(frozen=True, slots=True)
class RecordGroup:
    """Records of one form that may go to the same people."""

    form_id: str
    share: str
    sealed: bool
    young: bool
    count: int


class Records:
    """The received records of one hub, to search in."""

    def __init__(self, vault: Vault, index: RecordIndex, timezone: tzinfo) -> None:
        self._vault = vault
        self._index = index
        self._timezone = timezone

    def count(self, search: Search) -> int:
        """Count what `find` would return over all pages."""
        self._index.catch_up()
        where, values = self._conditions(search)
        with self._vault.reading() as database:
            return int(database.execute(f"SELECT count(*) {_FROM}{where}", values).fetchone()[0])

    def find(self, search: Search, *, limit: int, offset: int = 0) -> list[FoundRecord]:
        """Return records, the newest first."""
        self._index.catch_up()
        where, values = self._conditions(search)
        with self._vault.reading() as database:
            rows = database.execute(
                f"{_ROW}{_FROM}{where} ORDER BY submission.finalised DESC, submission.rowid DESC"
                " LIMIT ? OFFSET ?",
                [*values, limit, offset],
            ).fetchall()
        return [_record(row) for row in rows]

    def ids(self, search: Search) -> list[str]:
        """Return the ids of all that is found, in the order of arrival."""
        while self._index.catch_up():
            pass
        where, values = self._conditions(search)
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT submission.instance_id {_FROM}{where}"
                " ORDER BY submission.finalised, submission.rowid",
                values,
            ).fetchall()
        return [str(row[0]) for row in rows]

    def record(self, instance_id: str) -> FoundRecord | None:
        """Return one version of a record, an older one too."""
        with self._vault.reading() as database:
            row = database.execute(
                f"{_ROW}{_FROM} AND submission.instance_id = ?", [instance_id]
            ).fetchone()
        return None if row is None else _record(row)

    def points(self, search: Search, *, limit: int) -> Iterator[tuple[str, str, str, float, float]]:
        """Yield instance id, name, form and place of what is found, the newest first."""
        where, values = self._conditions(search)
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT submission.instance_id, submission.name, submission.form_id,"
                f" point.latitude, point.longitude {_FROM}".replace(
                    "FROM submission",
                    "FROM submission JOIN received_point AS point"
                    " ON point.instance_id = submission.instance_id",
                    1,
                )
                + f"{where} ORDER BY submission.finalised DESC, submission.rowid DESC,"
                " point.number LIMIT ?",
                [*values, limit],
            ).fetchall()
        yield from rows

    def groups(self, search: Search, young_since: datetime) -> list[RecordGroup]:
        """Count what is found by form and by who may see it."""
        while self._index.catch_up():
            pass
        where, values = self._conditions(search)
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT submission.form_id, received_index.share, received_index.sealed,"
                f" submission.finalised >= ?, count(*) {_FROM}{where} GROUP BY 1, 2, 3, 4",
                [timestamp(young_since), *values],
            ).fetchall()
        return [
            RecordGroup(row[0], row[1] or "", bool(row[2]), bool(row[3]), int(row[4]))
            for row in rows
        ]

    def forms(self) -> list[tuple[str, str]]:
        """Return id and title of every form that records have come of, by title."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT DISTINCT submission.form_id, coalesce((SELECT title FROM form_definition"
                " AS form WHERE form.form_id = submission.form_id"
                " ORDER BY form.offered DESC, form.id DESC LIMIT 1), submission.form_id) AS title"
                " FROM submission WHERE origin = 'received' ORDER BY title, form_id"
            ).fetchall()
        return [(row[0], row[1]) for row in rows]

    def counts(self) -> dict[str, int]:
        """Count the records of every form."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT submission.form_id, count(*) {_FROM}{_NEWEST} GROUP BY submission.form_id"
            ).fetchall()
        return {str(row[0]): int(row[1]) for row in rows}

    def senders(self) -> list[tuple[str, str]]:
        """Return id and name of everybody records have come from, by name."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT DISTINCT sender, {SENDER_NAME} AS name FROM submission"  # noqa: S608 - fixed
                " WHERE origin = 'received' AND sender <> '' ORDER BY name, sender"
            ).fetchall()
        return [(row[0], row[1] or row[0]) for row in rows]

    def _conditions(self, search: Search) -> tuple[str, list[Any]]:
        conditions: list[str] = [_NEWEST]
        values: list[Any] = []

        def add(condition: str, *more: str) -> None:
            conditions.append(f" AND {condition}")
            values.extend(more)

        if search.form:
            add("submission.form_id = ?", search.form)
        if search.state:
            add(
                "(SELECT state FROM record_review WHERE record_review.root = received.root) = ?",
                search.state,
            )
        if search.sender:
            add("submission.sender = ?", search.sender)
        since, until = _day(search.since), _day(search.until)
        if since is not None:
            add("submission.finalised >= ?", self._midnight(since))
        if until is not None and until < date.max:
            add("submission.finalised < ?", self._midnight(until + timedelta(days=1)))
        for word in folded(search.words).split():
            add(
                "(instr(received_index.words, ?) OR submission.instance_id = ?)",
                word,
                search.words,
            )
        return "".join(conditions), values

    def _midnight(self, day: date) -> str:
        try:
            begins = datetime.combine(day, time(), self._timezone)
            return timestamp(begins.astimezone(UTC))
        except OverflowError:
            return timestamp(datetime.combine(day, time(), UTC))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _record(row: tuple[Any, ...]) -> FoundRecord:
    return FoundRecord(
        instance_id=row[0],
        root=row[1],
        form_id=row[2],
        form_version=row[3],
        form_title=row[4],
        name=row[5],
        arrived=moment(row[6]),
        sender=row[7],
        device_id=row[8],
        files=int(row[9]),
        files_here=int(row[10]),
        state=as_state(row[11]),
        sealed=bool(row[12]),
        share=row[13],
        corrects=row[14],
        corrected_by=row[15],
        entities=row[16],
    )
