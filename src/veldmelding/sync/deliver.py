"""Empties the outbox: text before photos, urgent before ordinary, nothing twice at once.

Small records leave over a few connections; records that touch the same site leave one after
the other. A record that cannot go is set aside with a reason and the next one follows. Only
what makes going on pointless (no access, a login page, no server) ends the run.
"""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from veldmelding.errors import AnswerUnreadable, BrokenOff, NoAnswer, VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.courier import Courier
from veldmelding.sync.order import connections_for, groups, next_batch
from veldmelding.sync.triage import (
    RELEASED_WHEN_LISTED,
    Kind,
    Outcome,
    form_not_ours,
    poison,
    too_large,
    too_large_on_the_way,
)
from veldmelding.sync.workers import Turn, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import datetime
    from random import Random

    from veldmelding.outbox import Origin, PendingFile, SubmissionHead
    from veldmelding.sync.backend import Backend
    from veldmelding.sync.gate import Gate
    from veldmelding.sync.memory import Memory
    from veldmelding.sync.openrosa import OpenRosa
    from veldmelding.sync.tally import Tally
    from veldmelding.vault import Vault

LARGE = 256 * 1024
"""Bytes. Larger requests leave one at a time, so that they do not starve each other."""
TOGETHER = 256 * 1024
"""Bytes of small files in one request; after the first trouble every file travels alone."""
STRIKES = 3
"""Failures of headquarters over one record, while it takes others, before it is set aside."""
ENOUGH_TROUBLE = 9
"""Weight of failures in a row that ends a run: three broken lines, or nine server errors."""
_WEIGHT = {"server-error": 1}

_WAITS_FOR_EARLIER = QT_TRANSLATE_NOOP(
    "delivery",
    "It builds on an earlier observation of the same site, which has to arrive first. It is "
    "safe on this laptop and stays ready.",
)


class Delivery:
    """One emptying of the outbox to one backend."""

    def __init__(
        self,
        vault: Vault,
        backend: Backend,
        memory: Memory,
        tally: Tally,
        gate: Gate,
        *,
        open_client: Callable[[], OpenRosa],
        clock: Callable[[], datetime],
        sleep: Callable[[float], None],
        random: Random,
        origins: Collection[Origin] = ("own", "received"),
        only: Collection[str] | None = None,
    ) -> None:
        self._origins = origins
        self._only = only
        self._vault = vault
        self._backend = backend
        self._memory = memory
        self._tally = tally
        self._gate = gate
        self._workers = Workers(
            open_client,
            is_over=self._is_over,
            give_up=gate.close,
            tell=tally.tell,
            count_round_trips=tally.count_round_trips,
        )
        self._sleep = sleep
        self._random = random
        self._courier = Courier(vault, backend, clock)
        self._lock = Lock()
        self._large = Lock()
        self._budget = TOGETHER
        self._ceiling = 1 << 40
        self._again: list[tuple[SubmissionHead, Outcome]] = []
        self._with_text: set[str] = set()
        self._closed_forms: set[str] = set()
        self._trouble = 0

    def run(self, client: OpenRosa) -> None:
        """Send everything that is ready; what it came to is in the tally."""
        heads = [
            head
            for head in self._courier.outbox.pending(self._backend.address, self._origins)
            if (self._only is None or head.instance_id in self._only)
            and (not head.acknowledged or _files_to_send(head))
        ]
        self._tally.plan(heads)
        if not heads:
            return
        self._with_text = {head.instance_id for head in heads if head.acknowledged}
        texts = [head for head in heads if not head.acknowledged]
        try:
            self._do(client, [partial(self._send_texts, group) for group in groups(texts)])
            photos = [head for head in heads if _files_to_send(head)]
            self._do(client, [partial(self._send_files, head) for head in photos])
            self._do(client, [self._send_again] if self._again else [])
        finally:
            for head in heads:
                self._courier.outbox.ledger.live.discard(head.instance_id)

    def release_listed(self, form_ids: Iterable[str]) -> None:
        """Let parked records go again whose form headquarters offers (again)."""
        listed = set(form_ids)
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT attention.instance_id, code, form_id FROM attention"
                " JOIN submission ON submission.instance_id = attention.instance_id"
                " WHERE backend = ?",
                [self._backend.address],
            ).fetchall()
        for instance_id, code, form_id in rows:
            if code in RELEASED_WHEN_LISTED and form_id in listed:
                self._courier.outbox.ledger.release(str(instance_id))

    def _do(self, client: OpenRosa, jobs: Sequence[Callable[[OpenRosa], None]]) -> None:
        self._workers.do(jobs, client, connections_for(len(jobs)))
        self._gate.check()

    def _is_over(self) -> bool:
        return self._tally.is_stopped or self._gate.is_closed

    # -- jobs ----------------------------------------------------------------------------------

    def _send_texts(self, group: Sequence[SubmissionHead], client: OpenRosa) -> None:
        """Send the XML of records that build on each other, in order."""
        for number, head in enumerate(group):
            if self._is_over():
                return
            outcome = self._settled(head, self._attempt(client, head, ()), client)
            if outcome.kind in {Kind.RETRY, Kind.LATER}:
                for follower in group[number + 1 :]:
                    if outcome.kind is Kind.RETRY:
                        self._put_off(follower, outcome)
                    else:
                        self._tally.later(follower, Sentence("delivery", _WAITS_FOR_EARLIER))
                return

    def _send_files(self, head: SubmissionHead, client: OpenRosa, *, last: bool = False) -> None:
        """Send the files of one record whose XML has arrived, request after request."""
        if head.instance_id not in self._with_text:
            return
        missing = self._tally.missing(head)
        left = [file for file in _files_to_send(head) if file.name in missing]
        too_big: list[str] = []
        while left and not self._is_over():
            accepted = min(self._memory.accepted, self._ceiling)
            room = min(self._budget, accepted - head.size - 2048 * len(left))
            batch = next_batch(left, room)
            outcome = self._attempt(client, head, [file.name for file in batch])
            if outcome.kind is Kind.SPLIT:
                self._budget = 0
                self._ceiling = min(self._ceiling, _size(head, batch))
                if len(batch) == 1:
                    too_big.append(batch[0].name)
                    left = [file for file in left if file not in batch]
                continue
            outcome = self._settled(head, outcome, client, batch, last=last)
            if outcome.kind is not Kind.DELIVERED:
                return
            left = [file for file in left if file not in batch]
        if too_big and not self._is_over():
            self._settled(head, too_large(), client)

    def _send_again(self, client: OpenRosa) -> None:
        """Give what failed for reasons that pass another chance, alone and after a while."""
        waiting: set[str] = set()
        for number in (1, 2):
            again, self._again = self._again, []
            for head, _ in again:
                if self._is_over():
                    return
                if head.branches & waiting:
                    self._tally.later(head, Sentence("delivery", _WAITS_FOR_EARLIER))
                    continue
                self._pause(4 * number)
                if head.instance_id not in self._with_text:
                    outcome = self._attempt(client, head, ())
                    if self._settled(head, outcome, client, last=True).kind is Kind.LATER:
                        waiting |= head.branches
                self._send_files(head, client, last=True)
        for head, outcome in self._again:
            self._tally.later(head, outcome.sentence)

    def _put_off(self, head: SubmissionHead, outcome: Outcome) -> None:
        with self._lock:
            self._again.append((head, outcome))

    # -- one request and what it means ---------------------------------------------------------

    def _attempt(self, client: OpenRosa, head: SubmissionHead, names: Sequence[str]) -> Outcome:
        """Send one request; a line that breaks in the middle is tried once more after a while."""
        if head.form_id in self._closed_forms:
            return form_not_ours()
        for attempt in (1, 2):
            counted = 0

            def sent(count: int, is_file: bool) -> None:
                nonlocal counted
                done = count if is_file or not names else 0
                counted += done
                self._tally.count_bytes(head.instance_id, done, count)

            size = _size(head, [file for file in head.files if file.name in names])
            try:
                with Turn(self._large if size > LARGE else None, self._gate):
                    outcome = self._courier.carry(client, head.instance_id, names, sent)
            except (BrokenOff, NoAnswer, AnswerUnreadable) as error:
                self._tally.count_bytes(head.instance_id, -counted)
                self._budget = 0
                if isinstance(error, BrokenOff) and names and size > self._memory.accepted:
                    # A server may hang up on what is too large without being heard saying so.
                    return too_large_on_the_way()
                if not isinstance(error, BrokenOff) or attempt == 2:
                    # After a silence the server may still be busy with it: never at once again.
                    return Outcome(Kind.LATER, "trouble", error.sentence)
                self._pause(2)
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

    def _settled(
        self,
        head: SubmissionHead,
        outcome: Outcome,
        client: OpenRosa,
        batch: Sequence[PendingFile] = (),
        *,
        last: bool = False,
    ) -> Outcome:
        """Draw the consequences of an outcome and return what it came to."""
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
                    self._with_text.add(head.instance_id)
                    self._memory.strikes.pop(head.instance_id, None)
                self._tally.arrived(head, [file.name for file in batch])
            case Kind.PARK:
                self._courier.park(head.instance_id, outcome)
                self._tally.refused(head, outcome.sentence)
            case Kind.RETRY:
                self._put_off(head, outcome)
            case Kind.LATER:
                self._tally.later(head, outcome.sentence, outcome.retry_after)
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

    def _pause(self, seconds: float) -> None:
        self._gate.pause(seconds * self._random.uniform(0.75, 1.5), self._sleep)


def _files_to_send(head: SubmissionHead) -> list[PendingFile]:
    return [file for file in head.files if file.present and not file.acknowledged]


def _size(head: SubmissionHead, files: Iterable[PendingFile]) -> int:
    return head.size + sum(file.size for file in files)
