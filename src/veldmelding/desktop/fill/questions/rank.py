"""Put choices in order: move a line up or down by key or button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.fill.markup import plain_text
from veldmelding.desktop.fill.questions.base import Control
from veldmelding.desktop.fill.questions.finding import RoomyLines
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import Choice, NodeView


class Rank(Control):
    """A list in an order; it is an answer once someone moved a line or said it is right."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.list = _Order(self)
        self.up_button = QPushButton(self)
        self.down_button = QPushButton(self)
        self.keep_button = QPushButton(self)
        self.state = Muted("", self)
        buttons = QVBoxLayout()
        buttons.setSpacing(px(6))
        for button in (self.up_button, self.down_button, self.keep_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(row)
        layout.addWidget(self.state)
        self.up_button.clicked.connect(lambda: self.move_line(-1))
        self.down_button.clicked.connect(lambda: self.move_line(1))
        self.keep_button.clicked.connect(self._commit)
        self._choices: tuple[Choice, ...] | None = None
        self._name_parts()

    def show_node(self, node: NodeView) -> None:
        """Show the order of the answer, or the list's own order before there is one."""
        self.node = node
        order = self._order_of(node)
        if node.choices != self._choices or order != self._shown_order():
            self._choices = node.choices
            self._fill(order)
        for button in (self.up_button, self.down_button, self.keep_button):
            button.setEnabled(not node.readonly)
        self._name_parts()

    def focus_targets(self) -> list[QWidget]:
        """Return the list, then its buttons."""
        return [self.list, self.up_button, self.down_button, self.keep_button]

    def move_line(self, step: int) -> None:
        """Move the lit line up (-1) or down (+1)."""
        row = self.list.currentRow()
        target = row + step
        if self.node.readonly or row < 0 or not 0 <= target < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(target, item)
        self.list.setCurrentRow(target)
        self._number()
        self._commit()

    def _order_of(self, node: NodeView) -> list[str]:
        offered = [choice.value for choice in node.choices]
        answered = [value for value in node.value.split() if value in offered]
        return answered + [value for value in offered if value not in answered]

    def _shown_order(self) -> list[str]:
        return [
            str(self.list.item(row).data(Qt.ItemDataRole.UserRole))
            for row in range(self.list.count())
        ]

    def _fill(self, order: list[str]) -> None:
        labels = {choice.value: plain_text(choice.label) for choice in self._choices or ()}
        current = max(0, self.list.currentRow())
        self.list.clear()
        for value in order:
            item = QListWidgetItem(self.list)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setData(Qt.ItemDataRole.UserRole + 1, labels.get(value) or value)
        self._number()
        self.list.setCurrentRow(min(current, self.list.count() - 1))
        row_height = max(self.list.sizeHintForRow(0), px(30))
        self.list.setFixedHeight(min(10, max(1, self.list.count())) * row_height + px(8))

    def _number(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setText(f"{row + 1}   {item.data(Qt.ItemDataRole.UserRole + 1)}")

    def _commit(self) -> None:
        self.answered.emit(" ".join(self._shown_order()))

    def _name_parts(self) -> None:
        self.up_button.setText(self.tr("Move up"))
        self.down_button.setText(self.tr("Move down"))
        self.keep_button.setText(self.tr("This order is right"))
        show_when(self.keep_button, not self.node.value)
        if self.node.value:
            self.state.setText(self.tr("Ordered. Alt+Up and Alt+Down move a line."))
        else:
            self.state.setText(self.tr("Not answered yet. Alt+Up and Alt+Down move a line."))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()


class _Order(QListWidget):
    """A list whose lines move with Alt and the arrows."""

    def __init__(self, owner: Rank) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setItemDelegate(RoomyLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move; Enter belongs to the question."""
        moving = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if moving is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._owner.move_line(moving)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
