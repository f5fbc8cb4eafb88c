"""Locks by itself: after some minutes without a key or a pointer, and after sleep.

Two clocks are compared. The steady clock measures idle time; when the wall clock has run ahead of
it, or a check comes far too late, the laptop slept, and nobody knows who woke it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

CHECK_EVERY = 5.0
SLEPT = 30.0
"""Seconds between checks, and how many lost seconds mean that the laptop slept."""

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


class InactivityWatch(QObject):
    """Says when it is time to lock."""

    expired = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        minutes: int = 5,
        steady: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._steady = steady
        self._wall = wall
        self._timer = QTimer(self)
        self._timer.setInterval(round(CHECK_EVERY * 1000))
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Begin to watch the whole application."""
        self._alive = self._checked = self._steady()
        self._checked_wall = self._wall()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a sign of life; never takes an event away."""
        if event.type() in _SIGNS_OF_LIFE:
            self._alive = self._steady()
        return False

    def check(self) -> None:
        """Look at both clocks and say so when it is time."""
        now, wall = self._steady(), self._wall()
        passed = now - self._checked
        drift = (wall - self._checked_wall) - passed
        self._checked, self._checked_wall = now, wall
        slept = drift > SLEPT or passed > CHECK_EVERY + SLEPT
        if slept or (self.minutes > 0 and now - self._alive >= self.minutes * 60):
            self.stop()
            self.expired.emit()
