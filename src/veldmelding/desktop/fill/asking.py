"""One question of the program itself, asked in the page: never a window in front of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.widgets import Text, paint_card

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

_LONGEST = 200


class AskPanel(QWidget):
    """A sentence, a field, a button; an empty answer is no answer."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Text("", self)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self.tell)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.tell)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.sentence)
        column.addLayout(row)
        self._words: Callable[[], tuple[str, str, str]] | None = None
        self.hide()

    def ask(self, words: Callable[[], tuple[str, str, str]]) -> None:
        """Ask; `words` gives sentence, name of the field and button in the language that is on."""
        self._words = words
        self._say()
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self) -> None:
        """Take the answer and close, when there is one."""
        text = self.field.text().strip()
        if not text:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.told.emit(text)

    def _say(self) -> None:
        if self._words is not None:
            sentence, name, button = self._words()
            self.sentence.setText(sentence)
            self.field.setAccessibleName(name)
            self.button.setText(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tinted strip with a line in the colour for looking."""
        paint_card(self, fill=tokens().tint, line=tokens().look)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
