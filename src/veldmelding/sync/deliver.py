"""Empties the outbox: text before photos, urgent before ordinary, nothing twice at once.

Small records leave over a few connections; records that touch the same site leave one after
the other. A record that cannot go is set aside with a reason and the next one follows. Only
what makes going on pointless (no access, a login page, no server) ends the run. What a budget
does not allow stays ready, and is said.
"""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.attempts import Attempts
from veldmelding.sync.courier import Courier
from veldmelding.sync.order import FileQueue, connections_for, groups
from veldmelding.sync.photos import Reduction
from veldmelding.sync.triage import RELEASED_WHEN_LISTED, Kind, too_large
from veldmelding.sync.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from datetime import datetime
    from random import Random

    from veldmelding.outbox import Origin, PendingFile, SubmissionHead
    from veldmelding.sync.allowance import Allowance
    from veldmelding.sync.backend import Backend
    from veldmelding.sync.gate import Gate
    from veldmelding.sync.line import Line
    from veldmelding.sync.memory import Memory
    from veldmelding.sync.openrosa import OpenRosa
    from veldmelding.sync.photos import Reduce
    from veldmelding.sync.tally import Tally
    from veldmelding.vault import Vault

    Job = Callable[[OpenRosa], None]

_WAITS_FOR_EARLIER = QT_TRANSLATE_NOOP(
    "delivery",
    "It builds on an earlier observation of the same site, which has to arrive first. It is "
    "safe on this laptop and stays ready.",
)
_NO_BUDGET_FOR_IT = QT_TRANSLATE_NOOP(
    "delivery",
    "It stays ready: what may be sent for now is used up. It is safe on this laptop.",
)
_NO_BUDGET_FOR_FILES = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has the text. Its photos and files stay ready: what may be sent for now is "
    "used up.",
)
_NO_BUDGET_FOR_ORIGINALS = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has the text and smaller photos. The full photos stay ready: what may be sent "
    "for now is used up.",
)
_TEXTS_ONLY = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has the text. Its photos and files wait for a connection that is not paid by "
    "volume.",
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
        line: Line,
        allowance: Allowance,
        *,
        open_client: Callable[[], OpenRosa],
        clock: Callable[[], datetime],
        sleep: Callable[[float], None],
        random: Random,
        origins: Collection[Origin] = ("own", "received"),
        only: Collection[str] | None = None,
        reduce: Reduce | None = None,
        texts_only: bool = False,
    ) -> None:
        self._vault = vault
        self._backend = backend
        self._tally = tally
        self._gate = gate
        self._line = line
        self._allowance = allowance
        self._origins = origins
        self._only = None if only is None else frozenset(only)
        self._texts_only = texts_only
        self._courier = Courier(vault, backend, clock)
        self._attempts = Attempts(
            self._courier, memory, tally, gate, line, allowance, sleep=sleep, random=random
        )
        self._reduction = Reduction(vault, self._courier.outbox, backend, reduce)
        self._workers = Workers(
            open_client,
            is_over=lambda: self._attempts.is_over,
            give_up=gate.close,
            tell=tally.tell,
            count_round_trips=tally.count_round_trips,
        )
        self._only_smaller: set[tuple[str, str]] = set()

    def plan(self) -> list[SubmissionHead]:
        """Return what is ready to leave, most urgent first."""
        return [
            head
            for head in self._courier.outbox.pending(self._backend.address, self._origins)
            if (self._only is None or head.instance_id in self._only)
            and (not head.acknowledged or _to_send(head))
        ]

    def run(
        self, heads: Sequence[SubmissionHead], client: OpenRosa, beside: Sequence[Job] = ()
    ) -> None:
        """Send what `plan` gave; what it came to is in the tally.

        `beside` is other work for one of the connections; the texts do not wait for it.
        """
        self._tally.plan(heads)
        attempts = self._attempts
        attempts.with_text |= {head.instance_id for head in heads if head.acknowledged}
        texts = groups(head for head in heads if not head.acknowledged)
        ledger = self._courier.outbox.ledger
        ledger.begin_run()
        try:
            first: Iterator[Job] = (partial(self._send_texts, group) for group in texts)
            jobs = chain(first, beside)
            self._do(client, jobs, min(connections_for(len(texts)), len(texts) + len(beside)))
            with_files = [head for head in heads if _to_send(head)]
            if self._texts_only:
                self._keep_back(with_files)
            else:
                self._send_smaller(with_files, client)
                self._send_files(with_files, client)
            if attempts.again and not attempts.is_over:
                self._do(client, [self._send_again], 1)
        finally:
            ledger.settle_run()

    def release_listed(self, form_ids: Iterable[str]) -> int:
        """Let parked records go again whose form headquarters offers (again); says how many."""
        listed = set(form_ids)
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT attention.instance_id, code, form_id FROM attention"
                " JOIN submission ON submission.instance_id = attention.instance_id"
                " WHERE backend = ?",
                [self._backend.address],
            ).fetchall()
        freed = [
            str(instance_id)
            for instance_id, code, form_id in rows
            if code in RELEASED_WHEN_LISTED and form_id in listed
        ]
        for instance_id in freed:
            self._courier.outbox.ledger.release(instance_id)
        return len(freed)

    def _do(self, client: OpenRosa, jobs: Iterable[Job], connections: int) -> None:
        self._workers.do(jobs, client, connections)
        self._gate.check()

    # -- texts ---------------------------------------------------------------------------------

    def _send_texts(self, group: Sequence[SubmissionHead], client: OpenRosa) -> None:
        """Send the XML of records that build on each other, in order."""
        attempts = self._attempts
        for number, head in enumerate(group):
            if attempts.is_over:
                return
            outcome = attempts.settled(head, attempts.attempt(client, head), client)
            followers = group[number + 1 :]
            if outcome.kind is Kind.BUDGET:
                for each in (head, *followers):
                    self._tally.kept_back(each, each.size + _bytes_of(each), _NO_BUDGET_FOR_IT)
            elif outcome.kind is Kind.RETRY:
                for follower in followers:
                    attempts.put_off(follower, outcome)
            elif outcome.kind is Kind.LATER:
                for follower in followers:
                    self._tally.later(follower, Sentence("delivery", _WAITS_FOR_EARLIER))
            else:
                continue
            return

    # -- files ---------------------------------------------------------------------------------

    def _send_smaller(self, heads: Sequence[SubmissionHead], client: OpenRosa) -> None:
        """Send smaller copies first where the originals have to wait, or will never follow."""
        final = self._reduction.is_final
        if not (final or self._allowance.is_limited or self._line.is_poor):
            return
        queue = FileQueue(
            (head, [file for file in self._left(head) if self._reduction.concerns(file)])
            for head in heads
        )
        self._pump_all(queue, client, self._send_smaller_copy)

    def _send_smaller_copy(
        self,
        queue: FileQueue,
        head: SubmissionHead,
        batch: Sequence[PendingFile],
        client: OpenRosa,
        last: bool,
    ) -> None:
        final = self._reduction.is_final
        file = batch[0]
        smaller = self._reduction.smaller(head, file)
        if smaller is None:
            queue.give_back(head, [file])
            return
        if final:
            self._only_smaller.add((head.instance_id, file.name))
        attempts = self._attempts
        outcome = attempts.attempt(client, head, [file], {file.name: smaller}, final=final)
        if outcome.code == "other-file" and file.offered_digest not in {"", smaller.digest}:
            # Another copy of the same photo was offered before, and has arrived after all.
            outcome = self._courier.arrived_before(head.instance_id, file)
        names = [file.name] if final else []
        outcome = attempts.settled(head, outcome, client, names, last=last)
        if outcome.kind is Kind.DELIVERED:
            queue.give_back(head, [file])
            if not final:
                self._tally.has_smaller(head)
            return
        if outcome.kind is Kind.BUDGET:
            self._tally.kept_back(head, _bytes_of(head), _NO_BUDGET_FOR_FILES)
        queue.finished(head)

    def _send_files(
        self, heads: Sequence[SubmissionHead], client: OpenRosa, *, last: bool = False
    ) -> None:
        """Send files, urgent and small ones first, each request acknowledged by itself."""
        queue = FileQueue((head, self._left(head)) for head in heads)
        self._pump_all(queue, client, self._send_batch, last=last)

    def _left(self, head: SubmissionHead) -> list[PendingFile]:
        """Tell what files of a record are still to leave in this run."""
        attempts = self._attempts
        if head.instance_id not in attempts.with_text or attempts.is_put_off(head):
            return []
        if self._tally.is_settled(head):
            return []
        missing = self._tally.missing(head)
        return [
            file
            for file in _to_send(head)
            if file.name in missing and (head.instance_id, file.name) not in self._only_smaller
        ]

    def _pump_all(
        self,
        queue: FileQueue,
        client: OpenRosa,
        send: Callable[[FileQueue, SubmissionHead, Sequence[PendingFile], OpenRosa, bool], None],
        *,
        last: bool = False,
    ) -> None:
        def pump(own: OpenRosa) -> None:
            while not self._attempts.is_over:
                taken = queue.take(self._room)
                if taken is None:
                    return
                send(queue, *taken, own, last)

        waiting = len(queue)
        if waiting and not self._attempts.is_over:
            self._do(client, [pump] * connections_for(waiting), connections_for(waiting))

    def _room(self, head: SubmissionHead, files_left: int) -> int:
        return min(self._line.room(), self._attempts.accepted - head.size - 2048 * files_left)

    def _send_batch(
        self,
        queue: FileQueue,
        head: SubmissionHead,
        batch: Sequence[PendingFile],
        client: OpenRosa,
        last: bool,
    ) -> None:
        attempts = self._attempts
        outcome = attempts.attempt(client, head, batch)
        if outcome.kind is Kind.SPLIT:
            attempts.lower_ceiling(head.size + sum(file.size for file in batch))
            if len(batch) > 1:
                queue.give_back(head, [])
                return
            attempts.settled(head, too_large(), client)
            queue.give_back(head, batch)
            return
        outcome = attempts.settled(head, outcome, client, [file.name for file in batch], last=last)
        if outcome.kind is Kind.DELIVERED:
            queue.give_back(head, batch)
            return
        if outcome.kind is Kind.BUDGET:
            self._keep_back([head])
        queue.finished(head)

    def _keep_back(self, heads: Iterable[SubmissionHead]) -> None:
        """Say of records whose text has arrived that their files stay."""
        for head in heads:
            left = self._left(head)
            if not left:
                continue
            template = _NO_BUDGET_FOR_FILES
            if self._texts_only:
                template = _TEXTS_ONLY
            elif self._tally.is_with_smaller(head) or any(file.reduced for file in left):
                template = _NO_BUDGET_FOR_ORIGINALS
            self._tally.kept_back(head, sum(file.size for file in left), template)

    # -- again ---------------------------------------------------------------------------------

    def _send_again(self, client: OpenRosa) -> None:
        """Give what failed for reasons that pass another chance, alone and after a while."""
        attempts = self._attempts
        waiting: set[str] = set()
        for number in (1, 2):
            again, attempts.again = attempts.again, []
            for head, _ in again:
                if attempts.is_over:
                    return
                if head.branches & waiting:
                    self._tally.later(head, Sentence("delivery", _WAITS_FOR_EARLIER))
                    continue
                attempts.pause(4 * number)
                if head.instance_id not in attempts.with_text:
                    outcome = attempts.settled(
                        head, attempts.attempt(client, head), client, last=True
                    )
                    if outcome.kind is Kind.LATER:
                        waiting |= head.branches
                    elif outcome.kind is Kind.BUDGET:
                        self._tally.kept_back(head, head.size, _NO_BUDGET_FOR_IT)
                if not self._texts_only:
                    self._send_alone(head, client)
        for head, outcome in attempts.again:
            self._tally.later(head, outcome.sentence)

    def _send_alone(self, head: SubmissionHead, client: OpenRosa) -> None:
        queue = FileQueue([(head, self._left(head))])
        while not self._attempts.is_over:
            taken = queue.take(self._room)
            if taken is None:
                return
            self._send_batch(queue, *taken, client, True)


def _to_send(head: SubmissionHead) -> list[PendingFile]:
    return [file for file in head.files if file.present and not file.acknowledged]


def _bytes_of(head: SubmissionHead) -> int:
    return sum(file.size for file in _to_send(head))
