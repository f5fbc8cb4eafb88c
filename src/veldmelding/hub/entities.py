"""Entities that submissions create or change, applied to the hub's own lists.

As at a Central, a submission stands whatever becomes of its entities; several entities of one
submission are applied together or not at all; an update that arrives before the one it builds on
waits for it, but not for ever. With a delay they appear some seconds after their record, as they
do at a Central, so that clients can be tested with that.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from veldmelding.errors import FormError
from veldmelding.hub.entity_history import NotApplied, Source
from veldmelding.vault import timestamp
from veldmelding.xforms import read_entities

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from veldmelding.hub.entity_history import EntityHistory
    from veldmelding.hub.received import EntityState, ReceivedRecords
    from veldmelding.library import Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault
    from veldmelding.xforms import EntityAction, FormDefinition

PATIENCE: Final = timedelta(days=5)
"""How long an update waits for its predecessor."""


class EntityIntake:
    """Applies the entities of received submissions, `delay` after they arrived."""

    def __init__(
        self,
        vault: Vault,
        library: Library,
        outbox: Outbox,
        received: ReceivedRecords,
        history: EntityHistory,
        clock: Callable[[], datetime],
        *,
        delay: timedelta = timedelta(0),
    ) -> None:
        self._vault = vault
        self._library = library
        self._outbox = outbox
        self._received = received
        self._history = history
        self._clock = clock
        self._delay = delay

    def actions(self, xml: bytes, form: FormDefinition) -> tuple[EntityAction, ...]:
        """Read what a submission declares; nothing when it cannot be read."""
        try:
            return read_entities(xml, form)
        except FormError:
            return ()

    def take(self, actions: Sequence[EntityAction], source: Source) -> EntityState:
        """Apply the entities of a new submission, inside its transaction."""
        if not actions:
            return "none"
        if self._delay:
            return "waiting"
        return self._apply(actions, source, patient=True)

    def postpone(self, instance_id: str) -> None:
        """Remember until when the entities of a submission that was just kept are not due."""
        if not self._delay:
            return
        with self._vault.transaction() as database:
            database.execute(
                "INSERT OR REPLACE INTO entity_waiting (instance_id, due) VALUES (?, ?)",
                [instance_id, timestamp(self._clock() + self._delay)],
            )

    def look(self) -> None:
        """Apply what has become due since the last look; cheap when there is nothing."""
        if not self._delay:
            return
        with self._vault.transaction() as database:
            due = database.execute(
                "DELETE FROM entity_waiting WHERE due <= ? RETURNING instance_id",
                [timestamp(self._clock())],
            ).fetchall()
            if due:
                self.catch_up(applied=True)

    def catch_up(self, *, applied: bool) -> None:
        """Apply what waited, for as long as one application makes another one possible.

        `applied` tells that some entity has just changed; otherwise only the patience with what
        has waited longest may have ended.
        """
        progress = applied or self._has_waited_enough()
        while progress:
            progress = False
            not_due = self._not_due()
            for instance_id, since in self._received.waiting():
                if instance_id in not_due:
                    continue
                patient = self._clock() - since < PATIENCE
                actions, source = self._actions_of(instance_id)
                state = self._apply(actions, source, patient=patient)
                if state != "waiting":
                    self._received.set_entities(instance_id, state)
                    progress = progress or state == "applied"

    def _not_due(self) -> set[str]:
        with self._vault.reading() as database:
            rows = database.execute("SELECT instance_id FROM entity_waiting").fetchall()
        return {str(row[0]) for row in rows}

    def _has_waited_enough(self) -> bool:
        waiting = self._received.waiting()
        return bool(waiting) and self._clock() - waiting[0][1] >= PATIENCE

    def _actions_of(self, instance_id: str) -> tuple[tuple[EntityAction, ...], Source]:
        submission = self._outbox.submission(instance_id)
        form = self._library.find(submission.form_id, submission.form_version)
        source = Source(instance_id, submission.sender, self._received.user_agent(instance_id))
        if form is None:
            return (), source
        return self.actions(submission.xml, self._library.definition(form)), source

    def _apply(
        self, actions: Sequence[EntityAction], source: Source, *, patient: bool
    ) -> EntityState:
        if patient and any(self._history.must_wait(action, actions) for action in actions):
            return "waiting"
        try:
            with self._vault.transaction():
                for action in actions:
                    self._history.apply(action, source, forced=not patient)
        except NotApplied:
            return "refused"
        return "applied"
