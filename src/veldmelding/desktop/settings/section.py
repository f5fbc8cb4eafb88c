"""One card of the settings place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from veldmelding.desktop.tokens import LARGE, MEDIUM
from veldmelding.desktop.widgets import Card, Heading

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk


class Section(Card):
    """A heading and lines of a name and a control."""

    visit = Signal(object)  # a guide that takes over until its `left`
    go = Signal(str)  # name of another place

    page: QWidget  # what scrolls around it; set by the place

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading("")
        self.column.addWidget(self.heading)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(LARGE)
        self.grid.setVerticalSpacing(MEDIUM)
        self.grid.setColumnStretch(1, 1)
        self.column.addLayout(self.grid)

    def line(self, label: QLabel, control: QWidget) -> None:
        """Add one line; the label names the control for those who do not see it."""
        row = self.grid.rowCount()
        label.setBuddy(control)
        self.grid.addWidget(label, row, 0)
        self.grid.addWidget(control, row, 1)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""

    def refresh(self) -> None:
        """Read what is set."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
