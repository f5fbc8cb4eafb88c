"""One request and what it means: for its record, for the others, and for the run."""

from __future__ import annotations

import time
from threading import Lock
from typing import TYPE_CHECKING

from veldmelding.errors import AnswerUnreadable, BrokenOff, NoAnswer, VeldmeldingError
from veldmelding.outbox import DANGER
from veldmelding.sync.order import LARGE
from veldmelding.sync.triage import (
    Kind,
    Outcome,
    form_not_ours,
    over_budget,
    poison,
    too_large,
    too_large_on_the_way,
)
from veldmelding.sync.workers import Turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from random import Random

    from veldmelding.outbox import PendingFile, SubmissionHead
    from veldmelding.sync.allowance import Allowance
    from veldmelding.sync.courier import Courier
    from veldmelding.sync.gate import Gate
    from veldmelding.sync.line import Line
    from veldmelding.sync.memory import Memory
    from veldmelding.sync.openrosa import OpenRosa
    from veldmelding.sync.photos import Smaller
    from veldmelding.sync.tally import Tally

STRIKES = 3
"""Failures of headquarters over one record, while it takes others, before it is set aside."""
ENOUGH_TROUBLE = 9
"""Weight of failures in a row that ends a run: three broken lines, or nine server errors."""
_WEIGHT = {"server-error": 1}
TELLING = 32 * 1024
"""Bytes of a request from which a break says something about how much the line carries."""


class Attempts:
    """Shared by the threads of one run; never used twice at once for one record."""

    def __init__(
        self,
        courier: Courier,
        memory: Memory,
        tally: Tally,
        gate: Gate,
        line: Line,
        allowance: Allowance,
        *,
        sleep: Callable[[float], None],
        random: Random,
    ) -> None:
        self._courier = courier
        self._memory = memory
        self._tally = tally
        self._gate = gate
        self._line = line
        self._allowance = allowance
        self._sleep = sleep
        self._random = random
        self._lock = Lock()
        self._large = Lock()
        self._ceiling = 1 << 40
        self._closed_forms: set[str] = set()
        self._trouble = 0
        self.with_text: set[str] = set()
        """Records whose XML has arrived, in earlier runs or in this one."""
        self.again: list[tuple[SubmissionHead, Outcome]] = []
        """Records that get another chance at the end of the run, alone."""

    @property
    def is_over(self) -> bool:
        """Whether there is no use in going on."""
        return self._tally.is_stopped or self._gate.is_closed

    @property
    def accepted(self) -> int:
        """Bytes that one request may have, as far as is known."""
        return min(self._memory.accepted, self._ceiling)

    def lower_ceiling(self, size: int) -> None:
        """Learn that a request of this size was too large."""
        with self._lock:
            self._ceiling = min(self._ceiling, size)

    def pause(self, seconds: float) -> None:
        """Wait, more or less; a person who stops the run does not wait along."""
        self._gate.pause(seconds * self._random.uniform(0.75, 1.5), self._sleep)

    def put_off(self, head: SubmissionHead, outcome: Outcome) -> None:
        """Give a record another chance at the end of the run."""
        with self._lock:
            if all(each.instance_id != head.instance_id for each, _ in self.again):
                self.again.append((head, outcome))

    def is_put_off(self, head: SubmissionHead) -> bool:
        """Whether a record waits for another chance in this run."""
        with self._lock:
            return any(each.instance_id == head.instance_id for each, _ in self.again)

    # -- sending -------------------------------------------------------------------------------

    def attempt(
        self,
        client: OpenRosa,
        head: SubmissionHead,
        files: Sequence[PendingFile] = (),
        smaller: Mapping[str, Smaller] | None = None,
        *,
        final: bool = False,
    ) -> Outcome:
        """Send one request; a line that breaks in the middle is tried once more after a while.

        `smaller` holds copies that leave in place of their files; `final` says that the files
        themselves will not follow.
        """
        if head.form_id in self._closed_forms:
            return form_not_ours()
        copies = smaller or {}
        names = [file.name for file in files]
        size = head.size + sum(
            len(copies[file.name].content) if file.name in copies else file.size for file in files
        )
        if not self._allowance.take(size, always=head.priority == DANGER):
            return over_budget()
        for attempt in (1, 2):
            counted = 0

            def sent(count: int, is_file: bool) -> None:
                nonlocal counted
                progress = (is_file and (final or not copies)) or not names
                done = count if progress else 0
                counted += done
                self._tally.count_bytes(head.instance_id, done, count)

            if files and self._line.wants_anew(client.carried, size, client.connect_seconds):
                client.start_anew()
            try:
                with Turn(self._large if size > LARGE else None, self._gate):
                    began = time.monotonic()
                    outcome = self._courier.carry(
                        client, head.instance_id, names, sent, copies, final=final
                    )
                    self._line.arrived(began, size)
                    self._line.survived(client.carried)
            except (BrokenOff, NoAnswer, AnswerUnreadable) as error:
                self._tally.count_bytes(head.instance_id, -counted)
                self._line.broke(client.carried if size >= TELLING else 0)
                if isinstance(error, BrokenOff) and names and size > self._memory.accepted:
                    # A server may hang up on what is too large without being heard saying so.
                    return too_large_on_the_way()
                if not isinstance(error, BrokenOff) or attempt == 2:
                    # After a silence the server may still be busy with it: never at once again.
                    return Outcome(Kind.LATER, "trouble", error.sentence)
                self.pause(2)
                self._allowance.take(size, always=True)
                continue
            except VeldmeldingError as error:
                self._tally.count_bytes(head.instance_id, -counted)
                return Outcome(Kind.STOP, error.code, error.sentence)
            if outcome.kind is not Kind.DELIVERED:
                self._tally.count_bytes(head.instance_id, -counted)
            if self._courier.accepted:
                self._memory.accepted = min(self._courier.accepted, 1 << 40)
            return outcome
        raise AssertionError("both attempts return")

    # -- drawing the consequences --------------------------------------------------------------

    def settled(
        self,
        head: SubmissionHead,
        outcome: Outcome,
        client: OpenRosa,
        names: Iterable[str] = (),
        *,
        last: bool = False,
    ) -> Outcome:
        """Draw the consequences of an outcome and return what it came to.

        `names` are the files that are settled when it is a success.
        """
        if outcome.kind is Kind.REFUSED:
            outcome = self._find_out_who_is_refused(client, head)
        if outcome.kind is Kind.SPLIT:
            outcome = too_large()
        if outcome.code == "server-error":
            outcome = self._strike(head, outcome)
        elif last and outcome.kind is Kind.RETRY and outcome.again is not None:
            outcome = outcome.again
        self._note_trouble(outcome)
        match outcome.kind:
            case Kind.DELIVERED | Kind.SUPERSEDED:
                with self._lock:
                    self.with_text.add(head.instance_id)
                    self._memory.strikes.pop(head.instance_id, None)
                self._tally.arrived(head, list(names))
            case Kind.PARK:
                self._courier.park(head.instance_id, outcome)
                self._tally.refused(head, outcome.sentence)
            case Kind.RETRY:
                self.put_off(head, outcome)
            case Kind.LATER:
                self._tally.later(head, outcome.sentence, outcome.retry_after)
            case Kind.BUDGET:
                pass  # whoever asked knows what of the record stays, and says so
            case _:
                self._tally.stop(outcome.code, outcome.sentence, outcome.retry_after)
        return outcome

    def _strike(self, head: SubmissionHead, outcome: Outcome) -> Outcome:
        """Count a server error against a record once headquarters is known to take others."""
        with self._lock:
            strikes = self._memory.strikes.get(head.instance_id, 0) + 1
            self._memory.strikes[head.instance_id] = strikes
        if strikes < STRIKES:
            return outcome
        if self._tally.headquarters_works:
            with self._lock:
                self._memory.strikes.pop(head.instance_id, None)
            return poison()
        return outcome.again or outcome

    def _note_trouble(self, outcome: Outcome) -> None:
        with self._lock:
            if outcome.code in {"trouble", "server-error"}:
                self._trouble += _WEIGHT.get(outcome.code, 3)
            elif outcome.kind in {Kind.DELIVERED, Kind.SUPERSEDED, Kind.PARK}:
                self._trouble = 0
            enough = self._trouble >= ENOUGH_TROUBLE
        if enough:
            self._tally.stop(outcome.code, outcome.sentence, outcome.retry_after)

    def _find_out_who_is_refused(self, client: OpenRosa, head: SubmissionHead) -> Outcome:
        """Tell a form that is not ours from an access that is over: ask without a record."""
        with self._lock:
            known = head.form_id in self._closed_forms
        if not known:
            try:
                reply = client.submission_head()
            except VeldmeldingError as error:
                return Outcome(Kind.STOP, error.code, error.sentence)
            if not (200 <= reply.status < 300 and reply.speaks_openrosa):
                wrong = client.what_is_wrong(reply)
                if isinstance(wrong, VeldmeldingError):
                    return Outcome(Kind.STOP, wrong.code, wrong.sentence)
            with self._lock:
                self._closed_forms.add(head.form_id)
        return form_not_ours()
