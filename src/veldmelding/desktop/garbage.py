"""Python's garbage is collected in the GUI thread only.

Python collects in whatever thread happens to make the next object. When a worker collects a
widget that nobody holds any more, Qt takes it apart in the wrong thread, and the program dies.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY = 200
"""Milliseconds between looks; a look costs next to nothing."""


class GarbageWatch(QObject):
    """Collects as often as Python would, by the same thresholds, but here."""

    _watching = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._on = True
        GarbageWatch._watching += 1
        gc.disable()

    def look(self) -> None:
        """Collect the generations that are due."""
        limits, counts = gc.get_threshold(), gc.get_count()
        for generation in (2, 1, 0):
            if limits[generation] and counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave it to Python again, when nobody else watches."""
        if not self._on:
            return
        self._on = False
        self._timer.stop()
        GarbageWatch._watching -= 1
        if not GarbageWatch._watching:
            gc.enable()
