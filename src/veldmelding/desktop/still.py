"""A page that stands still, and only becomes one that scrolls when its window is too low for it.

The first window people wait for is shown with it: a scroll area alone costs more time than all
the labels and fields of the unlock page together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, MEDIUM, WIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QScrollArea


class StillPage(QWidget):
    """A column in the middle of the window, no wider than one reads easily."""

    def __init__(self, parent: QWidget | None = None, *, width: int) -> None:
        super().__init__(parent)
        self._width = width
        self._scroll: QScrollArea | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget(self)
        self._outer.addWidget(self._body)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(WIDE, LARGE, WIDE, WIDE)
        self._holder = QWidget(self._body)
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(MEDIUM)
        row.addStretch(1)
        row.addWidget(self._holder, 100)
        row.addStretch(1)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin to scroll when the window is too low."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column as wide as so many letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._measure()
            QTimer.singleShot(0, self, self._fit)

    def _measure(self) -> None:
        self._holder.setMaximumWidth(px(self._width))

    def _fit(self) -> None:
        if self._scroll is None and self._body.minimumSizeHint().height() > self.height():
            self._begin_to_scroll()

    def _begin_to_scroll(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFrame, QScrollArea

        self._scroll = QScrollArea(self)
        self._scroll.setViewport(QWidget())
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        focused = self.focusWidget()
        self._outer.removeWidget(self._body)
        self._scroll.setWidget(self._body)
        self._outer.addWidget(self._scroll)
        if focused is not None:
            focused.setFocus()
