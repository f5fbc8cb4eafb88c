"""An observation's life, in one place: draft, finalised, in the recycle bin and back.

    draft ──finalise──> finalised          a draft may be deleted at any time,
      │ ^                 │ ^              a finalised one once headquarters has all of it;
    delete restore      delete restore     what lies in the recycle bin is kept for 30 days
      v │                 v │
    deleted             deleted

Only this module writes rows of `observation`. What happens after finalising (ready, sending,
delivered, needs attention) is read from the outbox and never stored here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from veldmelding.errors import (
    NotConfirmed,
    ObservationDeleted,
    ObservationFinalised,
    ObservationMissing,
)
from veldmelding.observations.evidence import Evidence
from veldmelding.outbox import moment
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from veldmelding.outbox import Outbox, Submission
    from veldmelding.vault import Vault

BIN_KEEPS = timedelta(days=30)

_COLUMNS = (
    "number, id, definition, title, draft, sequence, position, language, answered, asked,"
    " created, changed, instance_id, corrects, deleted"
)


@dataclass(frozen=True, slots=True)
class Observation:
    """One record of a person, as it is stored."""

    number: int
    id: str
    definition: int
    title: str
    draft: bytes | None = field(repr=False)
    sequence: int
    position: str
    language: str
    answered: int
    asked: int
    created: datetime
    changed: datetime
    instance_id: str | None
    corrects: str | None
    """Instance id of the delivered record that this one replaces."""
    deleted: datetime | None

    @property
    def finalised(self) -> bool:
        """Whether its bytes are frozen in the outbox."""
        return self.instance_id is not None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A draft as it was at one moment, ready to be saved by any thread.

    Numbers of snapshots only grow, so that a save that was overtaken by a newer one does nothing.
    """

    observation_id: str
    sequence: int
    draft: bytes = field(repr=False)
    title: str = field(repr=False)
    position: str
    language: str
    answered: int
    asked: int
    words: str = field(repr=False)
    """What the search finds it by."""
    audit: bytes | None = field(default=None, repr=False)
    """The audit log as far as it has grown, when the form asks for one."""


class Observations:
    """The rows of observations and the transitions between their stages."""

    def __init__(self, vault: Vault, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._outbox = outbox
        self._clock = clock
        self._evidence = Evidence(vault)

    def get(self, observation_id: str) -> Observation:
        """Return one observation."""
        with self._vault.reading() as database:
            row = database.execute(
                f"SELECT {_COLUMNS} FROM observation WHERE id = ?",  # noqa: S608
                [observation_id],
            ).fetchone()
        if row is None:
            raise ObservationMissing
        return _observation(row)

    def correction_of(self, instance_id: str) -> Observation | None:
        """Return the observation that replaces a delivered record, if there is one."""
        with self._vault.reading() as database:
            row = database.execute(
                f"SELECT {_COLUMNS} FROM observation WHERE corrects = ?",  # noqa: S608
                [instance_id],
            ).fetchone()
        return None if row is None else _observation(row)

    def create(
        self, definition: int, snapshot: Snapshot, *, corrects: str | None = None
    ) -> Observation:
        """Write a new draft; `corrects` names the delivered record it replaces."""
        now = timestamp(self._clock())
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO observation (id, definition, title, draft, sequence, position,"
                " language, answered, asked, created, changed, corrects)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                [
                    snapshot.observation_id,
                    definition,
                    snapshot.title,
                    snapshot.draft,
                    snapshot.sequence,
                    snapshot.position,
                    snapshot.language,
                    snapshot.answered,
                    snapshot.asked,
                    now,
                    now,
                    corrects,
                ],
            )
            self._index(snapshot.observation_id, snapshot.title, snapshot.words)
            self._evidence.created(snapshot.observation_id, corrects)
            self._vault.changed("observations")
            return self.get(snapshot.observation_id)

    def save(self, snapshot: Snapshot) -> datetime:
        """Store a snapshot unless a newer one is stored, or the bytes are frozen already."""
        now = self._clock()
        with self._vault.transaction() as database:
            before = self.get(snapshot.observation_id)
            if before.finalised or before.sequence >= snapshot.sequence:
                return before.changed
            database.execute(
                "UPDATE observation SET title = ?, draft = ?, sequence = ?, position = ?,"
                " language = ?, answered = ?, asked = ?, changed = ? WHERE number = ?",
                [
                    snapshot.title,
                    snapshot.draft,
                    snapshot.sequence,
                    snapshot.position,
                    snapshot.language,
                    snapshot.answered,
                    snapshot.asked,
                    timestamp(now),
                    before.number,
                ],
            )
            self._index(snapshot.observation_id, snapshot.title, snapshot.words)
            self._evidence.edited(snapshot.observation_id, now)
            self._vault.changed("observations")
        return now

    def redefine(self, definition: int, snapshot: Snapshot) -> None:
        """Move a draft to another version of its form."""
        with self._vault.transaction() as database:
            self.expect_open(self.get(snapshot.observation_id))
            database.execute(
                "UPDATE observation SET definition = ? WHERE id = ?",
                [definition, snapshot.observation_id],
            )
            self.save(snapshot)

    def finalise(self, snapshot: Snapshot, instance_id: str) -> None:
        """Make a draft final: its bytes are in the outbox now, the draft itself is cleared."""
        with self._vault.transaction() as database:
            before = self.get(snapshot.observation_id)
            self.expect_open(before)
            database.execute(
                "UPDATE observation SET title = ?, draft = NULL, sequence = ?, position = '',"
                " language = ?, answered = ?, asked = ?, changed = ?, instance_id = ?"
                " WHERE number = ?",
                [
                    snapshot.title,
                    max(snapshot.sequence, before.sequence),
                    snapshot.language,
                    snapshot.answered,
                    snapshot.asked,
                    timestamp(self._clock()),
                    instance_id,
                    before.number,
                ],
            )
            self._index(snapshot.observation_id, snapshot.title, snapshot.words)
            self._evidence.finalised(before.id, instance_id)
            self._vault.changed("observations")

    def take_over(
        self,
        observation_id: str,
        definition: int,
        submission: Submission,
        *,
        title: str,
        language: str,
        answered: int,
        asked: int,
        words: str,
        corrects: str,
        sender: str,
    ) -> Observation:
        """Write the row of a record that a colleague finalised; its bytes are in the outbox."""
        with self._vault.transaction() as database:
            # Of two corrections of one record, the one that was here first stays its correction.
            free = bool(corrects) and self.correction_of(corrects) is None
            database.execute(
                "INSERT INTO observation (id, definition, title, draft, sequence, position,"
                " language, answered, asked, created, changed, instance_id, corrects)"
                " VALUES (?, ?, ?, NULL, 0, '', ?, ?, ?, ?, ?, ?, ?)",
                [
                    observation_id,
                    definition,
                    title,
                    language,
                    answered,
                    asked,
                    timestamp(submission.finalised),
                    timestamp(self._clock()),
                    submission.instance_id,
                    corrects if free else None,
                ],
            )
            self._index(observation_id, title, words)
            self._evidence.taken_over(observation_id, submission.instance_id, sender)
            self._vault.changed("observations")
            return self.get(observation_id)

    def expect_open(self, observation: Observation) -> None:
        """Raise unless this is a draft outside the recycle bin."""
        if observation.finalised:
            raise ObservationFinalised
        if observation.deleted is not None:
            raise ObservationDeleted

    def delete(self, observation_id: str) -> None:
        """Put an observation into the recycle bin; twice is once."""
        with self._vault.transaction() as database:
            before = self.get(observation_id)
            if before.instance_id is not None:
                state = self._outbox.state(before.instance_id)
                if state.name != "delivered":
                    raise NotConfirmed
            database.execute(
                "UPDATE observation SET deleted = coalesce(deleted, ?) WHERE number = ?",
                [timestamp(self._clock()), before.number],
            )
            self._evidence.deleted(observation_id)
            self._vault.changed("observations")

    def restore(self, observation_id: str) -> None:
        """Take an observation out of the recycle bin again."""
        with self._vault.transaction() as database:
            before = self.get(observation_id)
            database.execute(
                "UPDATE observation SET deleted = NULL WHERE number = ?", [before.number]
            )
            self._vault.changed("observations")

    def discard(self, observation_id: str) -> None:
        """Delete a draft for good and at once, so that it leaves no trace anywhere."""
        with self._vault.transaction():
            before = self.get(observation_id)
            if before.finalised:
                raise ObservationFinalised
            self._remove(before)
            self._vault.leave_no_trace()

    def empty_bin(self) -> int:
        """Delete for good what lay in the recycle bin for 30 days; returns how many."""
        limit = timestamp(self._clock() - BIN_KEEPS)
        with self._vault.transaction() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM observation WHERE deleted < ?",  # noqa: S608
                [limit],
            ).fetchall()
            for row in rows:
                self._remove(_observation(row))
        return len(rows)

    def _remove(self, observation: Observation) -> None:
        with self._vault.transaction() as database:
            attachments = [
                str(row[0])
                for row in database.execute(
                    "SELECT attachment FROM observation_file WHERE observation = ?",
                    [observation.id],
                ).fetchall()
            ]
            database.execute("DELETE FROM observation_text WHERE rowid = ?", [observation.number])
            database.execute("DELETE FROM observation WHERE number = ?", [observation.number])
            for attachment in attachments:
                self._vault.attachments.release(attachment)
            if observation.instance_id is not None:
                self._outbox.remove_confirmed(observation.instance_id)
            self._evidence.gone(observation.id)
            self._vault.changed("observations")

    def _index(self, observation_id: str, title: str, words: str) -> None:
        with self._vault.transaction() as database:
            number = database.execute(
                "SELECT number FROM observation WHERE id = ?", [observation_id]
            ).fetchone()[0]
            database.execute("DELETE FROM observation_text WHERE rowid = ?", [number])
            database.execute(
                "INSERT INTO observation_text (rowid, title, answers) VALUES (?, ?, ?)",
                [number, title, words],
            )


def _observation(row: tuple[object, ...]) -> Observation:
    number, identifier, definition, title, draft, sequence, position, language, *rest = row
    answered, asked, created, changed, instance_id, corrects, deleted = rest
    return Observation(
        number=int(str(number)),
        id=str(identifier),
        definition=int(str(definition)),
        title=str(title),
        draft=draft if isinstance(draft, bytes) else None,
        sequence=int(str(sequence)),
        position=str(position),
        language=str(language),
        answered=int(str(answered)),
        asked=int(str(asked)),
        created=moment(str(created)),
        changed=moment(str(changed)),
        instance_id=None if instance_id is None else str(instance_id),
        corrects=None if corrects is None else str(corrects),
        deleted=None if deleted is None else moment(str(deleted)),
    )
