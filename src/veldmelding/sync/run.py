"""One synchronisation: look in at headquarters, empty the outbox, fetch what changed."""

from __future__ import annotations

import random as random_numbers
import time
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
from veldmelding.sync.deliver import Delivery
from veldmelding.sync.forms import FormUpdate
from veldmelding.sync.gate import Cancelled, Gate
from veldmelding.sync.memory import Memory
from veldmelding.sync.openrosa import OpenRosa
from veldmelding.sync.report import Progress, SyncReport
from veldmelding.sync.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime
    from random import Random

    from veldmelding.outbox import Origin
    from veldmelding.sync.answers import FormEntry
    from veldmelding.sync.backend import Backend
    from veldmelding.vault import Vault

_CONNECTING = QT_TRANSLATE_NOOP("delivery", "Looking for headquarters at {host}.")
_FINISHED = QT_TRANSLATE_NOOP("delivery", "Done.")

FIRST_WAIT = 60
LONGEST_WAIT = 3600
"""Seconds between attempts, doubling from the first to the longest."""
_NEEDS_A_PERSON = frozenset(
    {
        "delivery.access-refused",
        "delivery.certificate",
        "delivery.login-page",
        "delivery.moved",
        "delivery.not-encrypted",
        "delivery.not-openrosa",
        "delivery.nothing-there",
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
    origins: Collection[Origin] = ("own", "received"),
    only: Collection[str] | None = None,
) -> SyncReport:
    """Deliver what is ready and fetch what changed; everything that goes wrong is in the report.

    Runs in the calling thread, which also hears `progress`. `cancelled` is asked from other
    threads, about ten times a second, and may become true at any moment. Only one run per
    vault goes on at a time. `origins` chooses between records made here and records that this
    vault received as a hub and passes on, `only` names some of them by instance id. Save the backend first: what it remembers makes the next run small.
    `backend` may be what `Backend.load` gave; without one this raises `NoHeadquarters`.
    """
    if backend is None:
        raise NoHeadquarters
    with _RUNNING_LOCK:
        if vault in _RUNNING:
            raise AlreadyDelivering
        _RUNNING.add(vault)
    try:
        run = _Run(
            vault,
            backend,
            progress,
            clock,
            sleep,
            random or random_numbers.SystemRandom(),
            origins,
            only,
        )
        return run.go(cancelled, connect, deliver=deliver, fetch=fetch)
    finally:
        with _RUNNING_LOCK:
            _RUNNING.discard(vault)


class _Run:
    """The state of one synchronisation."""

    def __init__(
        self,
        vault: Vault,
        backend: Backend,
        progress: Callable[[Progress], None],
        clock: Callable[[], datetime],
        sleep: Callable[[float], None],
        random: Random,
        origins: Collection[Origin],
        only: Collection[str] | None,
    ) -> None:
        self._origins = origins
        self._only = only
        self._vault = vault
        self._backend = backend
        self._clock = clock
        self._sleep = sleep
        self._random = random
        self._memory = Memory.load(vault, backend)
        self._tally = Tally(progress)
        self._update: FormUpdate | None = None
        self._etag = ""
        self._cancelled = False
        self._skew: timedelta | None = None

    def go(
        self,
        cancelled: Callable[[], bool],
        connect: Callable[[Backend, Gate], OpenRosa] | None,
        *,
        deliver: bool,
        fetch: bool,
    ) -> SyncReport:
        """Do all of it and report."""
        with Gate(cancelled) as gate:

            def open_client() -> OpenRosa:
                if connect is not None:
                    return connect(self._backend, gate)
                return OpenRosa(self._backend, gate, clock=self._clock, random=self._random)

            client: OpenRosa | None = None
            try:
                if self._backend.needs_consent:
                    raise NotEncrypted(address=self._backend.address)
                client = open_client()
                self._visit(client, gate, open_client, deliver=deliver, fetch=fetch)
            except Cancelled:
                self._cancelled = True
            except VeldmeldingError as error:
                self._tally.stop(error.code, error.sentence)
            finally:
                if client is not None:
                    client.close()
                    self._tally.count_round_trips(client.round_trips)
        self._cancelled = self._cancelled or gate.is_closed
        report = self._report()
        try:
            self._memory.save(self._vault, self._backend)
        except VeldmeldingError as error:
            self._tally.stop(error.code, error.sentence)
            report = self._report()
        self._tally.step("done", Sentence("delivery", _FINISHED))
        return report

    def _visit(
        self,
        client: OpenRosa,
        gate: Gate,
        open_client: Callable[[], OpenRosa],
        *,
        deliver: bool,
        fetch: bool,
    ) -> None:
        delivery = Delivery(
            self._vault,
            self._backend,
            self._memory,
            self._tally,
            gate,
            open_client=open_client,
            clock=self._clock,
            sleep=self._sleep,
            random=self._random,
            origins=self._origins,
            only=self._only,
        )
        listed: list[FormEntry] | None = None
        list_changed = False
        unreadable: AnswerUnreadable | None = None
        if fetch:
            try:
                listed, list_changed = self._look_in(client)
            except AnswerUnreadable as error:
                unreadable = error  # a broken list of forms must not keep observations here
            else:
                if list_changed:
                    delivery.release_listed(entry.form_id for entry in listed)
        if deliver:
            delivery.run(client)
            self._memory.save(self._vault, self._backend)
        if unreadable is not None:
            raise unreadable
        if listed is not None and not self._tally.is_stopped:
            self._update = FormUpdate(
                client,
                self._vault,
                Library(self._vault, self._clock),
                self._backend,
                self._memory,
                self._tally,
                gate,
            )
            self._update.run(listed, list_changed=list_changed)
            if list_changed and self._update.saw_everything:
                self._memory.forms_etag = self._etag

    def _look_in(self, client: OpenRosa) -> tuple[list[FormEntry], bool]:
        """Ask for the list of forms: tests the line, the access and the server in one request."""
        self._tally.step("connect", Sentence("delivery", _CONNECTING, {"host": self._backend.host}))
        memory = self._memory
        reply = client.form_list(memory.forms_etag)
        self._tally.headquarters_works = True
        memory.last_contact = self._clock().astimezone(UTC).isoformat(timespec="seconds")
        if reply.accepted:
            memory.accepted = reply.accepted
        if reply.date is not None:
            self._skew = reply.date - self._clock()
            memory.skew = self._skew.total_seconds()
        if reply.forms is None:
            return memory.forms, False
        # The ETag is kept once everything the list points to was looked at: after a visit that
        # broke off, the next one starts over.
        memory.forms, memory.forms_etag = reply.forms, ""
        self._etag = reply.etag
        return reply.forms, True

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
            forms_installed=tuple(update.installed) if update else (),
            forms_withdrawn=tuple(update.withdrawn) if update else (),
            lists_updated=tuple(update.lists_updated) if update else (),
            remarks=list(update.remarks) if update else [],
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
        seconds = min(LONGEST_WAIT, doubled) * self._random.uniform(0.75, 1.25)
        return timedelta(seconds=max(seconds, self._tally.retry_after or 0))
