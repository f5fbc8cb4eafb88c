"""One synchronisation: look in at headquarters, empty the outbox, fetch what changed."""

from __future__ import annotations

import random as random_numbers
import time
from dataclasses import dataclass
from datetime import UTC, timedelta
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakSet

from veldmelding.errors import (
    AlreadyDelivering,
    AnswerUnreadable,
    NoHeadquarters,
    NotEncrypted,
    VeldmeldingError,
)
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.library import Library
from veldmelding.outbox import DANGER
from veldmelding.sync.allowance import Allowance, left_today, spend
from veldmelding.sync.deliver import Delivery
from veldmelding.sync.forms import FormUpdate
from veldmelding.sync.gate import Cancelled, Gate
from veldmelding.sync.line import Line
from veldmelding.sync.memory import Memory
from veldmelding.sync.network import NetworkSettings
from veldmelding.sync.openrosa import OpenRosa
from veldmelding.sync.report import Progress, SyncReport
from veldmelding.sync.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date, datetime, tzinfo
    from random import Random

    from veldmelding.outbox import Origin, SubmissionHead
    from veldmelding.sync.answers import FormEntry
    from veldmelding.sync.backend import Backend
    from veldmelding.sync.photos import Reduce
    from veldmelding.vault import Vault

BY_SETTINGS = -1
"""A budget that means: what is left of the day's limit, if there is one."""
MANY_TEXTS = 6
"""Records from which connecting several times at once is worth it before the server answered."""
_CONNECTING = QT_TRANSLATE_NOOP("delivery", "Looking for headquarters at {host}.")
_FINISHED = QT_TRANSLATE_NOOP("delivery", "Done.")

FIRST_WAIT = 60
LONGEST_WAIT = 3600
"""Seconds between attempts, doubling from the first to the longest."""
_NEEDS_A_PERSON = frozenset(
    {
        "delivery.access-refused",
        "delivery.certificate",
        "delivery.certificate-changed",
        "delivery.login-page",
        "delivery.moved",
        "delivery.not-encrypted",
        "delivery.not-openrosa",
        "delivery.nothing-there",
        "delivery.proxy-access",
        "login-page",
        "moved",
        "not-openrosa",
    }
)
"""Reasons to stop that time does not mend: no use trying again by itself."""

_RUNNING: WeakSet[Vault] = WeakSet()
_RUNNING_LOCK = Lock()


def synchronise(
    vault: Vault,
    backend: Backend | None,
    progress: Callable[[Progress], None],
    *,
    clock: Callable[[], datetime],
    cancelled: Callable[[], bool] = lambda: False,
    sleep: Callable[[float], None] = time.sleep,
    deliver: bool = True,
    fetch: bool = True,
    connect: Callable[[Backend, Gate], OpenRosa] | None = None,
    random: Random | None = None,
    timezone: tzinfo = UTC,
    origins: Collection[Origin] = ("own", "received"),
    only: Collection[str] | None = None,
    reduce: Reduce | None = None,
    budget: int | None = BY_SETTINGS,
    texts_only: bool = False,
) -> SyncReport:
    """Deliver what is ready and fetch what changed; everything that goes wrong is in the report.

    Runs in the calling thread, which also hears `progress`. `cancelled` is asked from other
    threads, about ten times a second, and may become true at any moment. Only one run per
    vault goes on at a time. Save the backend first: what it remembers makes the next run small.
    `backend` may be what `Backend.load` gave; without one this raises `NoHeadquarters`.

    `origins` chooses between records made here and records that this vault received as a hub
    and passes on, `only` names some of them by instance id. `budget` bounds the bytes that are
    sent: None for no bound, by default what is left of the day's limit in the network settings.
    `reduce` makes smaller photos (content, longest side, quality) when headquarters wants them;
    it is called in other threads.
    """
    if backend is None:
        raise NoHeadquarters
    with _RUNNING_LOCK:
        if vault in _RUNNING:
            raise AlreadyDelivering
        _RUNNING.add(vault)
    try:
        wishes = _Wishes(deliver, fetch, origins, only, reduce, budget, texts_only)
        tools = _Tools(clock, sleep, random or random_numbers.SystemRandom(), timezone)
        return _Run(vault, backend, progress, tools, wishes).go(cancelled, connect)
    finally:
        with _RUNNING_LOCK:
            _RUNNING.discard(vault)


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What one run is to do."""

    deliver: bool
    fetch: bool
    origins: Collection[Origin]
    only: Collection[str] | None
    reduce: Reduce | None
    budget: int | None
    texts_only: bool


@dataclass(frozen=True, slots=True)
class _Tools:
    """What comes from outside."""

    clock: Callable[[], datetime]
    sleep: Callable[[float], None]
    random: Random
    timezone: tzinfo


class _Run:
    """The state of one synchronisation."""

    def __init__(
        self,
        vault: Vault,
        backend: Backend,
        progress: Callable[[Progress], None],
        tools: _Tools,
        wishes: _Wishes,
    ) -> None:
        self._vault = vault
        self._backend = backend
        self._tools = tools
        self._wishes = wishes
        self._network = NetworkSettings.load(vault)
        self._memory = Memory.load(vault, backend)
        self._line = Line(self._memory.speed, self._memory.between_breaks)
        self._tally = Tally(progress, self._line)
        self._update: FormUpdate | None = None
        self._etag = ""
        self._cancelled = False
        self._skew: timedelta | None = None
        self._listed: list[FormEntry] | None = None
        self._list_changed = False
        self._unreadable: AnswerUnreadable | None = None

    @property
    def _today(self) -> date:
        return self._tools.clock().astimezone(self._tools.timezone).date()

    def go(
        self,
        cancelled: Callable[[], bool],
        connect: Callable[[Backend, Gate], OpenRosa] | None,
    ) -> SyncReport:
        """Do all of it and report."""
        with Gate(cancelled) as gate:

            def open_client() -> OpenRosa:
                if connect is not None:
                    return connect(self._backend, gate)
                return OpenRosa(
                    self._backend,
                    gate,
                    clock=self._tools.clock,
                    random=self._tools.random,
                    network=self._network,
                )

            client: OpenRosa | None = None
            try:
                if self._backend.needs_consent:
                    raise NotEncrypted(address=self._backend.address)
                client = open_client()
                self._visit(client, gate, open_client)
            except Cancelled:
                self._cancelled = True
            except VeldmeldingError as error:
                self._tally.stop(error.code, error.sentence)
            finally:
                if client is not None:
                    client.close()
                    self._tally.count_round_trips(client.round_trips)
        self._cancelled = self._cancelled or gate.is_closed
        self._memory.speed = self._line.speed
        self._memory.between_breaks = self._line.between_breaks
        report = self._report()
        try:
            with self._vault.transaction():
                self._memory.save(self._vault, self._backend)
                if self._tally.bytes_sent and self._network.daily_bytes is not None:
                    spend(self._vault, self._today, self._tally.bytes_sent)
        except VeldmeldingError as error:
            self._tally.stop(error.code, error.sentence)
            report = self._report()
        self._tally.step("done", Sentence("delivery", _FINISHED))
        return report

    def _visit(self, client: OpenRosa, gate: Gate, open_client: Callable[[], OpenRosa]) -> None:
        wishes = self._wishes
        delivery = self._delivery(gate, open_client)
        heads = delivery.plan() if wishes.deliver else []
        beside = wishes.fetch and self._may_send_at_once(heads)
        if wishes.fetch and not beside:
            self._look_in(client)
            if wishes.deliver and self._release(delivery):
                heads = delivery.plan()
        if heads:
            delivery.run(heads, client, [self._look_in_beside] if beside else [])
            self._memory.save(self._vault, self._backend)
        if beside and not self._tally.is_stopped and self._release(delivery):
            known = {head.instance_id for head in heads}
            freed = [head for head in delivery.plan() if head.instance_id not in known]
            delivery.run(freed, client)
        if self._unreadable is not None:
            raise self._unreadable
        if self._listed is not None and not self._tally.is_stopped:
            self._update = FormUpdate(
                client,
                self._vault,
                Library(self._vault, self._tools.clock),
                self._backend,
                self._memory,
                self._tally,
                gate,
            )
            self._update.run(self._listed, list_changed=self._list_changed)
            if self._list_changed and self._update.saw_everything:
                self._memory.forms_etag = self._etag

    def _delivery(self, gate: Gate, open_client: Callable[[], OpenRosa]) -> Delivery:
        wishes, tools = self._wishes, self._tools
        budget = wishes.budget
        if budget == BY_SETTINGS:
            budget = left_today(self._vault, self._network, self._today)
        return Delivery(
            self._vault,
            self._backend,
            self._memory,
            self._tally,
            gate,
            self._line,
            Allowance(budget),
            open_client=open_client,
            clock=tools.clock,
            sleep=tools.sleep,
            random=tools.random,
            origins=wishes.origins,
            only=wishes.only,
            reduce=wishes.reduce,
            texts_only=wishes.texts_only,
        )

    def _may_send_at_once(self, heads: Sequence[SubmissionHead]) -> bool:
        """Whether records leave while the list of forms is still being asked for.

        That saves a round trip where many wait or one of them is of danger. It takes a server
        that is known to be headquarters and that nobody can stand in for on the way.
        """
        texts = [head for head in heads if not head.acknowledged]
        if len(texts) < MANY_TEXTS and all(head.priority != DANGER for head in texts):
            return False
        origin = self._backend.origin
        unheard = origin.scheme == "https" or origin.is_loopback
        return unheard and bool(texts and self._memory.last_contact and not self._memory.failures)

    def _look_in_beside(self, client: OpenRosa) -> None:
        """Look in on one connection while others send already."""
        try:
            self._look_in(client)
        except VeldmeldingError as error:
            self._tally.stop(error.code, error.sentence)

    def _release(self, delivery: Delivery) -> bool:
        """Let records go again whose form is back; tell whether there are any."""
        if not self._list_changed or self._listed is None:
            return False
        return delivery.release_listed(entry.form_id for entry in self._listed) > 0

    def _look_in(self, client: OpenRosa) -> None:
        """Ask for the list of forms: tests the line, the access and the server in one request."""
        self._tally.step("connect", Sentence("delivery", _CONNECTING, {"host": self._backend.host}))
        memory = self._memory
        try:
            reply = client.form_list(memory.forms_etag)
        except AnswerUnreadable as error:
            self._unreadable = error  # a broken list of forms must not keep observations here
            return
        self._tally.headquarters_works = True
        memory.last_contact = self._tools.clock().astimezone(UTC).isoformat(timespec="seconds")
        if reply.accepted:
            memory.accepted = reply.accepted
        if reply.date is not None:
            self._skew = reply.date - self._tools.clock()
            memory.skew = self._skew.total_seconds()
        if reply.forms is None:
            self._listed = memory.forms
            return
        # The ETag is kept once everything the list points to was looked at: after a visit that
        # broke off, the next one starts over.
        memory.forms, memory.forms_etag = reply.forms, ""
        self._etag = reply.etag
        self._listed, self._list_changed = reply.forms, True

    def _report(self) -> SyncReport:
        tally, update = self._tally, self._update
        undone = tally.is_stopped or bool(tally.postponed)
        self._memory.failures = self._memory.failures + 1 if undone else 0
        known = self._memory.skew
        skew = self._skew or (timedelta(seconds=known) if known is not None else None)
        return SyncReport(
            delivered=list(tally.delivered),
            files=tally.files,
            refused=list(tally.refusals),
            later=list(tally.postponed),
            kept_back=list(tally.kept),
            bytes_kept_back=tally.bytes_kept,
            forms_installed=tuple(update.installed) if update else (),
            forms_withdrawn=tuple(update.withdrawn) if update else (),
            lists_updated=tuple(update.lists_updated) if update else (),
            remarks=list(update.remarks) if update else [],
            key_changes=tuple(update.key_changes) if update else (),
            stopped=tally.stopped,
            stopped_code=tally.stopped_code,
            cancelled=self._cancelled,
            try_again_in=self._advice() if undone else None,
            clock_skew=skew,
            round_trips=tally.round_trips,
            bytes_sent=tally.bytes_sent,
        )

    def _advice(self) -> timedelta | None:
        """Say how long to wait: doubling, with jitter so that laptops do not come together."""
        if self._tally.stopped_code in _NEEDS_A_PERSON:
            return None
        doubled = FIRST_WAIT * 2 ** min(self._memory.failures - 1, 10)
        seconds = min(LONGEST_WAIT, doubled) * self._tools.random.uniform(0.75, 1.25)
        return timedelta(seconds=max(seconds, self._tally.retry_after or 0))
