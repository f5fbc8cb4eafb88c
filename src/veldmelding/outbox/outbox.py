"""The face of the room: put submissions in, read how far they are, plan their delivery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import SubmissionMissing
from veldmelding.outbox.ledger import Ledger
from veldmelding.outbox.progress import (
    OutboxRow,
    Overview,
    ProgressQueries,
    State,
    SubmissionHead,
)
from veldmelding.outbox.retention import RetentionRule, apply_rule, remove_confirmed
from veldmelding.outbox.submission import Origin, Submission, SubmissionFile, Submissions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from datetime import datetime

    from veldmelding.vault import Attachment, Vault


class Outbox:
    """The submissions of one vault: own ones and, at a hub, received ones."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self.ledger = Ledger(vault, clock)
        self._submissions = Submissions(vault, self.ledger)
        self._progress = ProgressQueries(vault, self.ledger.live)

    def put(self, submission: Submission) -> bool:
        """Keep a submission; False when exactly these bytes are here already."""
        return self._submissions.put(submission)

    def add_file(
        self, instance_id: str, name: str, attachment: Attachment, *, overwrite: bool = False
    ) -> bool:
        """Attach a file that arrived after its XML; True when it is new here."""
        return self._submissions.add_file(instance_id, name, attachment, overwrite=overwrite)

    def submission(self, instance_id: str) -> Submission:
        """Return one submission with its bytes."""
        return self._submissions.get(instance_id)

    def files(self, instance_id: str) -> list[SubmissionFile]:
        """Return the files of a submission, by name."""
        return self._submissions.files(instance_id)

    def pending(
        self, backend: str, origins: Collection[Origin] = ("own", "received")
    ) -> list[SubmissionHead]:
        """Return what is to be delivered to a backend, most urgent first, nothing parked."""
        return self._progress.pending(backend, origins)

    def state(self, instance_id: str) -> State:
        """Return how far one submission is."""
        states = self._progress.states([instance_id])
        if instance_id not in states:
            raise SubmissionMissing
        return states[instance_id]

    def states(self, instance_ids: Iterable[str]) -> dict[str, State]:
        """Return how far each of many submissions is, in one query."""
        return self._progress.states(instance_ids)

    def overview(self, origin: Origin | None = None) -> Overview:
        """Count submissions by state and what is still to be delivered."""
        return self._progress.overview(origin)

    def rows(
        self,
        *,
        states: Collection[str] = frozenset(),
        origin: Origin | None = None,
        in_line: bool = False,
        limit: int = 100,
        offset: int = 0,
    ) -> list[OutboxRow]:
        """Return submissions for a screen, newest first or in the order in which they leave."""
        return self._progress.rows(
            states=states, origin=origin, in_line=in_line, limit=limit, offset=offset
        )

    def count(self, *, states: Collection[str] = frozenset(), origin: Origin | None = None) -> int:
        """Count what `rows` would return over all pages."""
        return self._progress.count(states=states, origin=origin)

    def apply_retention(self) -> int:
        """Delete what the vault's retention rule lets go; returns how many files."""
        return apply_rule(self._vault, RetentionRule.load(self._vault), self._clock())

    def remove_confirmed(self, instance_id: str) -> None:
        """Delete a submission that a backend has completely; any other is refused."""
        remove_confirmed(self._vault, self._submissions, instance_id)
