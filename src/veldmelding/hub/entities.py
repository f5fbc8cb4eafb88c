"""Entities that submissions create or change, applied to the hub's own lists.

As at a Central, a submission stands whatever becomes of its entities; several entities of one
submission are applied together or not at all; an update that arrives before the one it builds on
waits for it, but not for ever.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from veldmelding.errors import FormError
from veldmelding.xforms import read_entities

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from veldmelding.hub.received import EntityState, ReceivedRecords
    from veldmelding.library import Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault
    from veldmelding.xforms import EntityAction, FormDefinition

PATIENCE: Final = timedelta(days=5)
"""How long an update waits for its predecessor."""
_VERSION: Final = re.compile(r"[0-9]{1,9}")


class _NotAll(Exception):
    """Some of a submission's entities could not be applied, so none are."""


class EntityIntake:
    """Applies the entities of received submissions."""

    def __init__(
        self,
        vault: Vault,
        library: Library,
        outbox: Outbox,
        received: ReceivedRecords,
        clock: Callable[[], datetime],
    ) -> None:
        self._vault = vault
        self._library = library
        self._outbox = outbox
        self._received = received
        self._clock = clock

    def actions(self, xml: bytes, form: FormDefinition) -> tuple[EntityAction, ...]:
        """Read what a submission declares; nothing when it cannot be read."""
        try:
            return read_entities(xml, form)
        except FormError:
            return ()

    def take(self, actions: Sequence[EntityAction]) -> EntityState:
        """Apply the entities of a new submission, inside its transaction."""
        if not actions:
            return "none"
        return self._apply(actions, patient=True)

    def catch_up(self, *, applied: bool) -> None:
        """Apply what waited, for as long as one application makes another one possible.

        `applied` tells that some entity has just changed; otherwise only the patience with what
        has waited longest may have ended.
        """
        progress = applied or self._has_waited_enough()
        while progress:
            progress = False
            for instance_id, since in self._received.waiting():
                patient = self._clock() - since < PATIENCE
                state = self._apply(self._actions_of(instance_id), patient=patient)
                if state != "waiting":
                    self._received.set_entities(instance_id, state)
                    progress = progress or state == "applied"

    def _has_waited_enough(self) -> bool:
        waiting = self._received.waiting()
        return bool(waiting) and self._clock() - waiting[0][1] >= PATIENCE

    def _actions_of(self, instance_id: str) -> tuple[EntityAction, ...]:
        submission = self._outbox.submission(instance_id)
        form = self._library.find(submission.form_id, submission.form_version)
        if form is None:
            return ()
        return self.actions(submission.xml, self._library.definition(form))

    def _apply(self, actions: Sequence[EntityAction], *, patient: bool) -> EntityState:
        if patient and any(self._must_wait(action, actions) for action in actions):
            return "waiting"
        try:
            with self._vault.transaction():
                if self._library.apply(actions, source="hub"):
                    raise _NotAll
        except _NotAll:
            return "refused"
        return "applied"

    def _must_wait(self, action: EntityAction, actions: Sequence[EntityAction]) -> bool:
        """Tell whether an update builds on something that has not arrived."""
        if action.action == "create":
            return False
        version = self._version(action)
        if version is None:
            made_here = any(
                other.action != "update"
                and (other.list_name, other.id) == (action.list_name, action.id)
                for other in actions
            )
            return action.action == "update" and bool(action.branch_id) and not made_here
        if not action.branch_id or not _VERSION.fullmatch(action.base_version):
            return False
        return int(action.base_version) > version

    def _version(self, action: EntityAction) -> int | None:
        """Return the version of an entity here, None when it is not."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT version FROM entity WHERE list = ? AND id = ?",
                [action.list_name, action.id],
            ).fetchone()
        return None if row is None else int(row[0])
