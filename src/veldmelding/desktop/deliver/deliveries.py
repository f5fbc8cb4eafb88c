"""Deliveries while a vault is open: by hand, and by themselves when a person chose so.

Lives as long as the desk, whatever place one is in. What is due is decided by `sync.schedule`; here
the clock ticks, the system says what it thinks of the network, and the battery is looked at.
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from veldmelding.desktop.deliver.battery import Battery, read_battery
from veldmelding.desktop.deliver.run import DeliveryRun

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.sync import NetworkSettings, SyncReport
    from veldmelding.sync.schedule import Schedule, ScheduleSettings

LONGEST_SLEEP = 600.0
"""Seconds after which one looks again: timers stand still while a laptop sleeps."""
BATTERY_EVERY = 60_000


class Deliveries(QObject):
    """The one run at a time, and when the next one begins."""

    automatic_changed = Signal()
    battery_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.run = DeliveryRun(desk, self)
        self.automatic = False
        self.metered = False
        self.battery: Battery | None = None
        self._schedule: Schedule | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._wake)
        self._power = QTimer(self)
        self._power.setInterval(BATTERY_EVERY)
        self._power.timeout.connect(self.look_at_battery)
        self.run.began.connect(self._began)
        self.run.ended.connect(self._ended)
        self.run.failed.connect(self._failed)
        desk.changed.connect(self._changed)
        desk.closing.connect(self._rest)

    def begin(self) -> None:
        """Read what was chosen, and begin to listen."""
        self._power.start()
        self.look_at_battery()
        self._read()
        self._listen()

    # -- by hand --------------------------------------------------------------------------------

    def deliver(self, *, all_the_same: bool = False) -> None:
        """Deliver now."""
        if self._schedule is not None:
            self._schedule.pressed(time.monotonic())
        self.run.start(all_the_same=all_the_same)

    def look_in(self) -> None:
        """Ask for new forms and lists; nothing is sent."""
        self.run.start(deliver=False)

    def pause(self) -> None:
        """Stop, and begin nothing until somebody presses Deliver."""
        if self._schedule is not None:
            self._schedule.paused(time.monotonic())
        self.run.stop()

    def stop(self) -> None:
        """Stop this run."""
        self.run.stop()

    def finalised(self, instance_id: str) -> None:
        """Hear that an observation is ready to leave; danger leaves at once."""
        outbox = self._desk.outbox

        def urgent() -> bool:
            from veldmelding.outbox import DANGER

            return outbox.submission(instance_id).priority == DANGER

        def tell(is_urgent: bool) -> None:
            if self._schedule is not None:
                self._schedule.ready(time.monotonic(), urgent=is_urgent)
                self._arm()

        self._desk.tasks.vault(urgent, tell, owner=self)

    # -- by itself ------------------------------------------------------------------------------

    def choose_automatic(self, on: bool) -> None:
        """Deliver by itself from now on, or no longer."""
        vault = self._desk.vault

        def work() -> None:
            from dataclasses import replace

            from veldmelding.sync.schedule import ScheduleSettings

            replace(ScheduleSettings.load(vault), automatic=on).save(vault)

        self._desk.tasks.vault(work, owner=self)

    def network_says(self, *, online: bool, metered: bool) -> None:
        """Hear what the system thinks of the network: a hint, never a proof."""
        changed = metered != self.metered
        self.metered = metered
        if self._schedule is not None:
            self._schedule.network(time.monotonic(), online=online, metered=metered)
            self._arm()
        if changed:
            self.automatic_changed.emit()

    def look_at_battery(self) -> None:
        """Read the battery, which takes no time."""
        before, self.battery = self.battery, read_battery()
        if before != self.battery:
            self.battery_changed.emit()

    def _read(self) -> None:
        vault = self._desk.vault

        def ask() -> tuple[ScheduleSettings, NetworkSettings]:
            from veldmelding.sync import NetworkSettings
            from veldmelding.sync.schedule import ScheduleSettings

            return ScheduleSettings.load(vault), NetworkSettings.load(vault)

        self._desk.tasks.vault(ask, self._chosen, owner=self)

    def _chosen(self, settings: tuple[ScheduleSettings, NetworkSettings]) -> None:
        from veldmelding.sync.schedule import Schedule

        schedule, network = settings
        if self._schedule is None:
            self._schedule = Schedule(schedule, network, random.SystemRandom())
            self._schedule.started(time.monotonic())
        else:
            self._schedule.change(schedule, network)
            if schedule.automatic and not self.automatic:
                self._schedule.started(time.monotonic())
        if schedule.automatic != self.automatic:
            self.automatic = schedule.automatic
            self.automatic_changed.emit()
        self._arm()

    def _listen(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if not QNetworkInformation.loadDefaultBackend():
            return
        information = QNetworkInformation.instance()
        information.reachabilityChanged.connect(self._hear)
        information.isMeteredChanged.connect(self._hear)
        self._hear()

    def _hear(self, *_what: object) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        information = QNetworkInformation.instance()
        away = QNetworkInformation.Reachability.Disconnected
        self.network_says(
            online=information.reachability() != away, metered=information.isMetered()
        )

    def _wake(self) -> None:
        if self._schedule is None or self.run.running:
            return
        due = self._schedule.due(time.monotonic())
        if due is not None:
            self.run.start(deliver=due.deliver, fetch=due.fetch, texts_only=due.texts_only)
        else:
            self._arm()

    def _arm(self) -> None:
        if self._schedule is None:
            return
        wait = self._schedule.wait(time.monotonic())
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(round(min(wait, LONGEST_SLEEP) * 1000))

    def _began(self) -> None:
        self._timer.stop()
        if self._schedule is not None:
            self._schedule.began(time.monotonic())

    def _ended(self, report: SyncReport) -> None:
        if self._schedule is not None:
            self._schedule.ended(time.monotonic(), report)
            self._arm()

    def _failed(self, _error: Exception) -> None:
        if self._schedule is not None:
            self._schedule.failed(time.monotonic())
            self._arm()

    def _changed(self, topics: frozenset[str]) -> None:
        if "settings" in topics and self._schedule is not None:
            self._read()

    def _rest(self) -> None:
        self._timer.stop()
        self._power.stop()
        self.run.let_go()
