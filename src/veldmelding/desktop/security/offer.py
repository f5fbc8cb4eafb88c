"""One thing a section offers: its name, a sentence, and the button that begins it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.tokens import HAIR, LARGE, MEDIUM
from veldmelding.desktop.widgets import Muted, Strong


class Offer(QWidget):
    """Name and explanation on the left, the button on the right, a line above."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Strong("")
        self.explanation = Muted("")
        self.button = QPushButton()
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addWidget(self.name)
        words.addWidget(self.explanation)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, MEDIUM, 0, HAIR)
        row.setSpacing(LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self.chosen)

    def say(self, name: str, explanation: str, button: str) -> None:
        """Set the words."""
        self.name.setText(name)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))
        self.button.setText(button)
        self.button.setAccessibleName(f"{name}: {button}")
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above."""
        painter = QPainter(self)
        painter.setPen(QColor(tokens().line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def _measure(self) -> None:
        self.button.setMinimumWidth(max(px(110), self.button.sizeHint().width()))
