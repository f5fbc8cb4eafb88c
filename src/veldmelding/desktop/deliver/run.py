"""One delivery as the screen drives it: starts it, hears its progress, stops it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from veldmelding.desktop.desk import utc_now

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.tasks import Task
    from veldmelding.sync import Progress, SyncReport

SETTLE = 2.0
"""Seconds of delivering before a speed is worth telling."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Progress with an estimate of the seconds left; None while nobody can tell."""

    progress: Progress
    seconds_left: float | None


class DeliveryRun(QObject):
    """At most one run at a time; the network never touches the vault's line of work."""

    progressed = Signal(object)  # Moment
    ended = Signal(object)  # SyncReport
    failed = Signal(object)  # Exception

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._began = 0.0

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._task is not None

    def start(self, *, deliver: bool = True, fetch: bool = True) -> None:
        """Look in at headquarters, deliver what is ready, fetch what changed."""
        if self._task is not None:
            return
        vault = self._desk.vault
        self._began = time.monotonic()

        def work(task: Task) -> SyncReport:
            from veldmelding.errors import NoHeadquarters
            from veldmelding.sync import Backend, synchronise

            backend = Backend.load(vault)
            if backend is None:
                raise NoHeadquarters
            return synchronise(
                vault,
                backend,
                task.report,
                cancelled=task.cancelled,
                clock=utc_now,
                sleep=time.sleep,
                deliver=deliver,
                fetch=fetch,
            )

        self._task = self._desk.tasks.pool_with_progress(
            work, self._done, self._fail, heard=self._heard, owner=self
        )

    def stop(self) -> None:
        """Stop at the next safe point; what was acknowledged stays acknowledged."""
        if self._task is not None:
            self._task.cancel()

    def _heard(self, progress: Progress) -> None:
        passed = time.monotonic() - self._began
        left: float | None = None
        if passed > SETTLE and 0 < progress.bytes_done < progress.bytes_total:
            speed = progress.bytes_done / passed
            left = (progress.bytes_total - progress.bytes_done) / speed
        self.progressed.emit(Moment(progress, left))

    def _done(self, report: SyncReport) -> None:
        self._task = None
        self.ended.emit(report)

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)
