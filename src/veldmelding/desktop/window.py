"""The one window: first run, unlock, or the frame with the places."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from veldmelding.desktop.focus import FocusRing
from veldmelding.desktop.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent

    from veldmelding.desktop.frame import Frame
    from veldmelding.desktop.preferences import Preferences

SMALLEST = QSize(720, 440)
USUAL = QSize(1180, 680)


class Window(QWidget):
    """Shows one thing at a time; its title says nothing about what is in it."""

    lock_requested = Signal()
    closing = Signal()
    note_requested = Signal()
    checkpoint_requested = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowTitle("veldmelding")
        self.setMinimumSize(SMALLEST)
        self.resize(preferences.window_size or USUAL)
        self._preferences = preferences
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self.ring = FocusRing(self)
        self.actions_by_name: dict[str, QAction] = {}
        self._main_key_is_ours = True
        # The keys come with the first turn of the event loop: the first paint does not wait.
        QTimer.singleShot(0, self._make_actions)

    def _make_actions(self) -> None:
        from veldmelding.desktop.actions import make_actions

        handlers: dict[str, Callable[[], object]] = {
            "primary": self._primary,
            "lock": self.lock_requested.emit,
            "checkpoint_now": self.checkpoint_requested.emit,
            "quick_note": self.note_requested.emit,
            "find": self._find,
            "larger": lambda: self._scale(+1),
            "smaller": lambda: self._scale(-1),
            "normal": lambda: self._scale(0),
        }
        for name in (
            "start",
            "observations",
            "deliver",
            "phones",
            "checkpoint",
            "settings",
            "help",
        ):
            handlers[name] = partial(self._go, name)
        self.actions_by_name = make_actions(self, handlers)
        self.main_key(self._main_key_is_ours)

    @property
    def shown(self) -> QWidget | None:
        """What fills the window now."""
        return self._shown

    @property
    def frame(self) -> Frame | None:
        """The frame, when a vault is open."""
        from veldmelding.desktop.frame import Frame

        return self._shown if isinstance(self._shown, Frame) else None

    def show_only(self, widget: QWidget) -> None:
        """Fill the window with `widget` and let go of what was there."""
        before, self._shown = self._shown, widget
        self._layout.addWidget(widget)
        self._layout.setCurrentWidget(widget)
        frame = self.frame
        self.main_key(True)
        if frame is not None:
            frame.visiting.connect(lambda inside: self.main_key(not inside))
        if before is not None:
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.ring.raise_()

    def main_key(self, ours: bool) -> None:
        """Keep Ctrl+Enter, or leave it to an open observation; two owners would cancel out."""
        self._main_key_is_ours = ours
        if "primary" in self.actions_by_name:
            self.actions_by_name["primary"].setEnabled(ours)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never ask whether to save: everything is saved."""
        self._preferences.window_size = self.size()
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring where it belongs once everything has moved."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self.ring.place)

    def _primary(self) -> None:
        frame = self.frame
        if frame is not None:
            frame.do_primary()
            return
        do = getattr(self._shown, "do_primary", None)
        if do is not None:
            do()

    def _go(self, name: str) -> None:
        frame = self.frame
        if frame is not None:
            frame.show_place(name)

    def _find(self) -> None:
        frame = self.frame
        if frame is not None:
            frame.begin_search()

    def _scale(self, direction: int) -> None:
        if direction:
            theme().step_scale(direction)
        else:
            theme().set_scale(100)
        self._preferences.scale = theme().scale
