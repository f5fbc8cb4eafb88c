"""A box to tick whose words go on in a second line when they have to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class Tick(QWidget):
    """The box on the left, the words beside it; a click on the words counts too."""

    toggled = Signal(bool)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.words = Text("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self.toggled)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Set the words."""
        self.words.setText(text)
        self.box.setAccessibleName(text)

    def is_checked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def set_checked(self, on: bool) -> None:
        """Tick it, or not."""
        self.box.setChecked(on)

    def click(self) -> None:
        """Do what a click does."""
        self.box.click()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words for one on the box."""
        if self.rect().contains(event.position().toPoint()):
            self.box.click()
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
