"""When to try next: by hand, when the network returns, after a failure, or on a schedule.

Nothing here looks at a clock or a network. Whoever drives it tells what happens, in seconds of a
clock that only goes forward, and asks what is due. Nothing leaves by itself unless a person chose
so; but a run that a person began, and that broke off, is taken up again without asking twice.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from veldmelding.sync.network import NetworkSettings
    from veldmelding.sync.report import SyncReport
    from veldmelding.vault import Vault

SETTLE = 3.0
"""Seconds after the network returned: it says so before names can be looked up."""
GATHER = 60.0
"""Seconds after an observation was finished, so that several leave together."""
SHORTEST_MINUTES = 5
_SETTING = "delivery.schedule"


class Cause(StrEnum):
    """Why a run begins."""

    HAND = "hand"
    URGENT = "urgent"
    READY = "ready"
    NETWORK = "network"
    AGAIN = "again"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Run:
    """What to do now."""

    cause: Cause
    deliver: bool = True
    fetch: bool = True
    texts_only: bool = False


@dataclass(frozen=True, slots=True)
class ScheduleSettings:
    """What may happen without a person pressing Deliver."""

    automatic: bool = False
    every_minutes: int | None = 60
    """Between two looks at headquarters; None: only when there is something to send."""
    on_network: bool = True
    """Whether a network that returns is a reason to try."""

    @classmethod
    def load(cls, vault: Vault) -> ScheduleSettings:
        """Read the choices of this vault; what makes no sense counts as not chosen."""
        stored = vault.settings.get(_SETTING, {})
        if not isinstance(stored, dict):
            return cls()
        every = stored.get("every_minutes", cls().every_minutes)
        return cls(
            automatic=stored.get("automatic") is True,
            every_minutes=max(SHORTEST_MINUTES, every) if isinstance(every, int) else None,
            on_network=stored.get("on_network", True) is True,
        )

    def save(self, vault: Vault) -> None:
        """Keep these choices in the vault."""
        vault.settings.set(_SETTING, asdict(self))


class Schedule:
    """Decides when to try; one for each open vault."""

    def __init__(
        self, settings: ScheduleSettings, network: NetworkSettings, random: Random
    ) -> None:
        self._random = random
        self._running = False
        self._paused = False
        self._online: bool | None = None
        self._metered = False
        self._unfinished = False
        """Whether the last run left something that time or a better line may mend."""
        self._left_for_better_line = False
        self._planned: dict[Cause, float] = {}
        self.change(settings, network)

    def change(self, settings: ScheduleSettings, network: NetworkSettings) -> None:
        """Take over what a person chose."""
        self._settings = settings
        self._allowed_when_metered = network.metered
        if not settings.automatic:
            kept = {Cause.HAND, Cause.AGAIN, Cause.NETWORK} if self._unfinished else {Cause.HAND}
            self._planned = {why: at for why, at in self._planned.items() if why in kept}

    # -- what happens --------------------------------------------------------------------------

    def started(self, now: float) -> None:
        """Say that the vault was opened: an automatic laptop looks in soon."""
        if self._settings.automatic:
            self._plan(Cause.SCHEDULE, now + self._random.uniform(5, 20))

    def pressed(self, now: float) -> None:
        """Say that a person wants to deliver now; this also ends a pause."""
        self._paused = False
        self._plan(Cause.HAND, now)

    def ready(self, now: float, *, urgent: bool = False) -> None:
        """Say that an observation is ready to leave; `urgent` for danger."""
        if self._settings.automatic:
            self._plan(Cause.URGENT if urgent else Cause.READY, now + (0 if urgent else GATHER))

    def network(self, now: float, *, online: bool, metered: bool = False) -> None:
        """Pass on what the system says of the network.

        It is a hint and no more: a network that it does not see may work, and one that it sees
        may lead nowhere.
        """
        returned = online and self._online is False
        better = online and self._metered and not metered
        self._online, self._metered = online, metered
        if not online:
            self._planned.pop(Cause.NETWORK, None)
            return
        wanted = self._unfinished or (self._settings.automatic and self._settings.on_network)
        if (returned and wanted) or (better and self._left_for_better_line):
            self._plan(Cause.NETWORK, now + SETTLE * self._random.uniform(1, 2))

    def began(self, now: float) -> None:
        """Say that a run began, whoever asked for it."""
        self._running = True
        self._planned.clear()

    def ended(self, now: float, report: SyncReport) -> None:
        """Say how a run ended."""
        self._running = False
        self._paused = self._paused or report.cancelled
        self._left_for_better_line = bool(report.kept_back)
        self._unfinished = report.try_again_in is not None
        if report.try_again_in is not None:
            self._plan(Cause.AGAIN, now + report.try_again_in.total_seconds())
        every = self._settings.every_minutes
        if self._settings.automatic and every is not None:
            self._plan(Cause.SCHEDULE, now + every * 60 * self._random.uniform(0.9, 1.1))

    def failed(self, now: float) -> None:
        """Say that a run ended with an error of its own; the schedule goes on."""
        self._running = False
        every = self._settings.every_minutes
        if self._settings.automatic and every is not None:
            self._plan(Cause.SCHEDULE, now + every * 60 * self._random.uniform(0.9, 1.1))

    def paused(self, now: float) -> None:
        """Say that a person wants quiet: nothing begins by itself until `resumed` or `pressed`."""
        self._paused = True

    def resumed(self, now: float) -> None:
        """Say that the quiet is over; what was missed happens now."""
        self._paused = False

    # -- what to do ----------------------------------------------------------------------------

    def due(self, now: float) -> Run | None:
        """Tell what to do now. It stays due until `began` is called."""
        if self._running:
            return None
        if self._at(Cause.HAND) <= now:
            return Run(Cause.HAND)
        if self._paused or not self._may_leave():
            return None
        for cause in (Cause.URGENT, Cause.NETWORK, Cause.AGAIN, Cause.READY, Cause.SCHEDULE):
            if self._at(cause) <= now:
                texts_only = self._metered and self._allowed_when_metered == "texts"
                return Run(cause, fetch=not texts_only, texts_only=texts_only)
        return None

    def wait(self, now: float) -> float | None:
        """Tell after how many seconds to ask `due` again; None: when something happens."""
        if self._running:
            return None
        if Cause.HAND in self._planned:
            return 0.0
        if self._paused or not self._may_leave() or not self._planned:
            return None
        return max(0.0, min(self._planned.values()) - now)

    def _may_leave(self) -> bool:
        return not (self._metered and self._allowed_when_metered == "nothing")

    def _plan(self, cause: Cause, at: float) -> None:
        self._planned[cause] = min(at, self._at(cause))

    def _at(self, cause: Cause) -> float:
        return self._planned.get(cause, float("inf"))
