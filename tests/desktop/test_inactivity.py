from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from veldmelding.desktop.inactivity import CHECK_EVERY, SLEPT, InactivityWatch


class Clocks:
    """Two clocks that a test sets: the steady one may stop while the wall goes on."""

    def __init__(self) -> None:
        self.steady = 100.0
        self.wall = 1_700_000_000.0

    def pass_time(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds

    def sleep(self, seconds: float, *, steady_stops: bool) -> None:
        self.wall += seconds
        if not steady_stops:
            self.steady += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(qapp: Any, clocks: Clocks) -> Any:
    made = InactivityWatch(minutes=5, steady=lambda: clocks.steady, wall=lambda: clocks.wall)
    made.start()
    yield made
    made.stop()


def _expired(watch: InactivityWatch) -> list[bool]:
    heard: list[bool] = []
    watch.expired.connect(lambda: heard.append(True))
    return heard


def _tick(watch: InactivityWatch, clocks: Clocks, seconds: float) -> None:
    passed = 0.0
    while passed < seconds:
        clocks.pass_time(CHECK_EVERY)
        passed += CHECK_EVERY
        watch.check()


def test_five_quiet_minutes_lock(watch: InactivityWatch, clocks: Clocks) -> None:
    heard = _expired(watch)
    _tick(watch, clocks, 295)
    assert heard == []
    _tick(watch, clocks, 5)
    assert heard == [True]


def test_a_key_or_a_pointer_is_a_sign_of_life(watch: InactivityWatch, clocks: Clocks) -> None:
    heard = _expired(watch)
    widget = QWidget()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    mouse = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for event in (key, mouse):
        _tick(watch, clocks, 200)
        QApplication.sendEvent(widget, event)
    _tick(watch, clocks, 200)
    assert heard == []


@pytest.mark.parametrize("steady_stops", [True, False])
def test_waking_up_locks_at_once(
    watch: InactivityWatch, clocks: Clocks, steady_stops: bool
) -> None:
    heard = _expired(watch)
    _tick(watch, clocks, 10)
    clocks.sleep(SLEPT + CHECK_EVERY + 1, steady_stops=steady_stops)
    watch.check()
    assert heard == [True]


def test_a_clock_that_is_set_back_does_not_lock(watch: InactivityWatch, clocks: Clocks) -> None:
    heard = _expired(watch)
    clocks.wall -= 10 * 365 * 86400
    _tick(watch, clocks, 30)
    assert heard == []
