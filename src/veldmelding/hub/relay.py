"""The relay: what phones bring to this hub goes on to headquarters, byte for byte.

A thread of its own delivers received submissions with the ledger of `sync`, and fetches forms,
which the hub then offers to phones as they are. Phones never wait for headquarters and never
notice that it is away. A record counts as arrived there only when headquarters said so, whichever
way it came.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import AlreadyDelivering, SubmissionMissing, VaultClosed, VeldmeldingError
from veldmelding.hub.phone_access import PhoneAccess
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.outbox import Outbox
from veldmelding.sync import Access, Backend, Bearer, Gate, OpenRosa, SyncReport, synchronise
from veldmelding.sync.backend import PathToken

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime
    from random import Random

    from veldmelding.vault import Vault

_SETTING: Final = "relay"
_SETTLE: Final = 2.0
"""Seconds after an arrival, so that a photo travels with its text."""
_BUSY: Final = 5.0
_LONGEST_TEXT: Final = 300

_KEPT: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Received and safe here. It is not at headquarters yet; it goes on by itself when there is "
    "a network.",
)
_ARRIVED: Final = QT_TRANSLATE_NOOP("hub", "Received. Headquarters has this record.")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RelaySettings:
    """What a person decided about forwarding."""

    forward: bool = False
    every_minutes: int = 15
    """Between two looks at the forms of headquarters when nothing arrives."""
    kept_text: str = ""
    """What a phone shows for a record that is still here; empty: in plain English."""
    arrived_text: str = ""
    """What a phone shows for a record that headquarters has."""
    phones_own_access: bool = False
    """Whether a record is forwarded with what its phone signs in to headquarters with."""
    keep_access: bool = False
    """Whether that is kept in the vault; otherwise in memory only."""

    @classmethod
    def load(cls, vault: Vault) -> RelaySettings:
        """Read the settings of this vault; what is not understood counts as not set."""
        stored: Any = vault.settings.get(_SETTING, None)
        settings = cls()
        if not isinstance(stored, dict):
            return settings
        for name, default in asdict(settings).items():
            if type(stored.get(name)) is type(default):
                settings = replace(settings, **{name: stored[name]})
        return settings

    def save(self, vault: Vault) -> None:
        """Make these the settings of this vault."""
        vault.settings.set(_SETTING, asdict(self))
        vault.changed("settings")


@dataclass(frozen=True, slots=True)
class RelayStatus:
    """How forwarding stands."""

    running: bool = False
    """Whether it is talking to headquarters at this moment."""
    last: datetime | None = None
    report: SyncReport | None = None
    sentence: Sentence | None = None
    """What happened last, for a person; None before the first time."""


class Relay:
    """Forwards what a hub receives; `start` and `stop` it, or `forward` once."""

    def __init__(
        self,
        vault: Vault,
        *,
        clock: Callable[[], datetime],
        random: Random,
        connect: Callable[[Backend, Gate], OpenRosa] | None = None,
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._random = random
        self._connect = connect
        self._outbox = Outbox(vault, clock)
        self.access = PhoneAccess(vault)
        self._status = RelayStatus()
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._failing = False

    # -- in a thread of its own ----------------------------------------------------------------

    def start(self) -> None:
        """Forward from now on; once at the beginning, then whenever something arrives."""
        if self._thread is not None:
            return
        self._stopping.clear()
        self._wake.set()
        self._thread = threading.Thread(target=self._work, name="relay", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Break off what is under way and end; nothing is lost by it."""
        thread, self._thread = self._thread, None
        self._stopping.set()
        self._wake.set()
        if thread is not None:
            thread.join()

    def wake(self) -> None:
        """Try now: the network is back, or a person asks."""
        self._failing = False
        self._wake.set()

    @property
    def status(self) -> RelayStatus:
        """How forwarding stands; a change is announced by the vault as `relay`."""
        return self._status

    def _work(self) -> None:
        unsubscribe = self._vault.changes.subscribe(self._heard)
        try:
            wait: float | None = None
            while True:
                self._wake.wait(wait)
                self._wake.clear()
                if wait is not None:
                    self._stopping.wait(_SETTLE)
                if self._stopping.is_set():
                    return
                wait = self._once()
        except VaultClosed:
            return
        finally:
            unsubscribe()

    def _heard(self, topics: Collection[str]) -> None:
        """Something arrived; while headquarters is away, its own pace counts."""
        if "hub" in topics and not self._failing:
            self._wake.set()

    def _once(self) -> float:
        """Forward once and say how many seconds to wait; whatever goes wrong, phones go on."""
        pause = 60.0 * RelaySettings.load(self._vault).every_minutes
        try:
            report = self.forward()
        except AlreadyDelivering:
            return _BUSY  # that run takes received records along
        except VaultClosed:
            raise
        except VeldmeldingError as error:
            self._tell(RelayStatus(False, self._clock(), None, error.sentence))
            self._failing = True
            return pause
        except Exception as error:
            _log.error("forwarding failed: %s", type(error).__name__)  # its text may hold answers
            self._tell(replace(self._status, running=False))
            self._failing = True
            return pause
        self._failing = report.try_again_in is not None
        return min(pause, report.try_again_in.total_seconds()) if report.try_again_in else pause

    # -- once ----------------------------------------------------------------------------------

    def forward(self) -> SyncReport:
        """Forward everything received to the headquarters that is set up, and fetch its forms.

        Raises `NoHeadquarters` when none is set up.
        """
        backend = Backend.load(self._vault)
        self._tell(replace(self._status, running=True))
        try:
            own: set[str] | None = None
            if backend is not None and RelaySettings.load(self._vault).phones_own_access:
                own = self._forward_as_phones(backend)
            report = self._synchronise(backend, fetch=True, only=own)
        except BaseException:
            self._tell(replace(self._status, running=False))
            raise
        self._tell(RelayStatus(False, self._clock(), report, report.sentence))
        return report

    def _forward_as_phones(self, backend: Backend) -> set[str]:
        """Forward with the access of each phone; returns what is left for the hub's own."""
        left: set[str] = set()
        for sender, instances in self._waiting(backend).items():
            access: Access | None = self.access.of(sender)
            if access is None:
                left |= instances
                continue
            if isinstance(access, Bearer) and isinstance(backend.access, PathToken):
                access = PathToken(access.token)
            self._synchronise(replace(backend, access=access), fetch=False, only=instances)
        return left

    def _waiting(self, backend: Backend) -> dict[str, set[str]]:
        waiting: dict[str, set[str]] = {}
        pending = {head.instance_id for head in self._outbox.pending(backend.address)}
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT instance_id, sender FROM submission WHERE origin = 'received'"
            ).fetchall()
        for instance_id, sender in rows:
            if instance_id in pending:
                waiting.setdefault(sender, set()).add(instance_id)
        return waiting

    def _synchronise(
        self, backend: Backend | None, *, fetch: bool, only: Collection[str] | None
    ) -> SyncReport:
        return synchronise(
            self._vault,
            backend,
            lambda _progress: None,
            clock=self._clock,
            cancelled=self._stopping.is_set,
            sleep=self._sleep,
            fetch=fetch,
            connect=self._connect,
            random=self._random,
            origins=["received"],
            only=only,
        )

    def _sleep(self, seconds: float) -> None:
        self._stopping.wait(seconds)

    def _tell(self, status: RelayStatus) -> None:
        self._status = status
        self._vault.changed("relay")

    # -- what a phone says and is told ---------------------------------------------------------

    def heard(self, account_id: str, token: str | None, authorization: str) -> None:
        """Remember what a phone signs in to headquarters with, when a person wants that."""
        settings = RelaySettings.load(self._vault)
        if settings.phones_own_access:
            self.access.heard(account_id, token, authorization, keep=settings.keep_access)

    def received_text(self, instance_id: str) -> str:
        """Say to the phone whether its record is with headquarters or still here."""
        settings = RelaySettings.load(self._vault)
        try:
            arrived = self._outbox.state(instance_id).name == "delivered"
        except SubmissionMissing:
            arrived = False
        if arrived:
            text = settings.arrived_text or str(Sentence("hub", _ARRIVED))
        else:
            text = settings.kept_text or str(Sentence("hub", _KEPT))
        return text[:_LONGEST_TEXT]
