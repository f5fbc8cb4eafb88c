"""What is still missing, as a list of links to the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.fill.markup import one_line
from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.widgets import Look, paint_card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from veldmelding.xforms import Violation

_LINES_AT_ONCE = 5


class ProblemsPanel(QWidget):
    """Opens when someone finalises too early; each line jumps to its question."""

    jump_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Look("", self)
        self.close_button = QPushButton(self)
        self.close_button.setFlat(True)
        self.close_button.clicked.connect(self.close_up)
        self.list = _Links(self)
        self.list.link_wanted.connect(self._follow)
        head = QHBoxLayout()
        head.addWidget(self.sentence, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(12), px(12))
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self.list)
        self._violations: tuple[Violation, ...] = ()
        self.hide()

    def show_problems(self, violations: Sequence[Violation], numbers: dict[str, str]) -> None:
        """List what is missing; an empty list closes the panel."""
        self._violations = tuple(violations)
        self._numbers = numbers
        current = max(0, self.list.currentRow())
        self.list.clear()
        for violation in violations:
            number = numbers.get(violation.path, "")
            what = one_line(violation.label, 80) or violation.path.rpartition("/")[2]
            text = f"{number}  {what}" if number else what
            item = QListWidgetItem(f"{text} — {self._why(violation)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, violation.path)
        if not violations:
            self.close_up()
            return
        self._say()
        row = max(self.list.sizeHintForRow(0), px(28))
        self.list.setFixedHeight(min(_LINES_AT_ONCE, len(violations)) * row + px(6))
        self.list.setCurrentRow(min(current, len(violations) - 1))
        self.show()

    def close_up(self) -> None:
        """Put the panel away; finalising brings it back."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _why(self, violation: Violation) -> str:
        if violation.message:
            return one_line(violation.message, 100)
        if violation.kind == "required":
            return self.tr("needs an answer")
        return self.tr("does not fit")

    def _say(self) -> None:
        self.sentence.setText(
            self.tr(
                "Before this can be finalised, these questions need a look: {count}. "
                "The draft is safe."
            ).format(count=len(self._violations))
        )
        self.close_button.setText(self.tr("Close"))
        self.list.setAccessibleName(self.tr("Questions that need a look"))

    def _follow(self, item: QListWidgetItem) -> None:
        self.jump_wanted.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tinted strip with a line in the colour for looking."""
        paint_card(self, fill=tokens().tint, line=tokens().look)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._violations:
            self.show_problems(self._violations, self._numbers)


class _Links(QListWidget):
    """Lines that jump when clicked or entered."""

    link_wanted = Signal(QListWidgetItem)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.itemClicked.connect(self.link_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space jump."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        item = self.currentItem()
        if event.key() in keys and plain and item is not None:
            self.link_wanted.emit(item)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
