"""Repeats on a page: a card with one line of summary for each entry, and another one at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.fill.card import GroupLabel, QuestionCard
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.fill.summary import summary_of
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import LineLabel, Muted, Strong, paint_card

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from veldmelding.desktop.fill.blocks import Block
    from veldmelding.desktop.fill.page import SectionPage
    from veldmelding.xforms import NodeView


class RepeatBlock(QWidget):
    """All entries of one repeat."""

    def __init__(self, node: NodeView, page: SectionPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.node = node
        self._page = page
        self.label = GroupLabel("", self)
        self.empty = Muted("", self)
        self.instances: list[InstanceCard] = []
        self.add_button = QPushButton(self)
        self.add_button.clicked.connect(lambda: page.add_wanted.emit(self.node.path))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._column.addWidget(self.label)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_node(node)
        self.show_instances()

    def show_node(self, node: NodeView) -> None:
        """Show name and buttons as they are now."""
        self.node = node
        self.label.show_text(node.label)
        show_when(self.label, bool(node.label.strip()))
        show_when(self.add_button, self.can_change())
        show_when(self, node.relevant)
        self._name_parts()

    def can_change(self) -> bool:
        """Whether people may add and remove entries: not when the form counts them."""
        return not (self.node.count_controlled or self.node.no_add_remove)

    def show_instances(self, *, keep: bool = True) -> None:
        """Make the cards of the entries there are now.

        With `keep`, entries only came at the end and the cards there are stay as they are.
        """
        nodes = [
            child
            for child in self._page.children_of(self.node.path)
            if child.kind == "repeat_instance"
        ]
        before = len(self.instances)
        was_open = [card.is_open() for card in self.instances]
        if not keep:
            for card in self.instances:
                self._drop(card)
            self.instances = []
        for place in range(len(self.instances), len(nodes)):
            card = InstanceCard(nodes[place], place + 1, self._page, self)
            self._page.parts[nodes[place].path] = card
            self.instances.append(card)
            self._column.insertWidget(2 + place, card)
            card.setVisible(nodes[place].relevant)
        if before == 0 and len(nodes) == 1:
            self.instances[0].open()
        elif not keep and before and all(was_open):
            for card in self.instances:
                card.open()
        show_when(self.empty, not nodes)
        self._name_parts()

    def open_last(self) -> InstanceCard | None:
        """Open the newest entry and close the others, as one writes them one after another."""
        if not self.instances:
            return None
        for card in self.instances[:-1]:
            card.close_up()
        self.instances[-1].open()
        return self.instances[-1]

    def cards(self) -> Iterator[QuestionCard]:
        """Return the questions of open entries, in reading order."""
        for instance in self.instances:
            yield from instance.cards()

    def _drop(self, card: InstanceCard) -> None:
        self._page.forget(card.node.path)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _name_parts(self) -> None:
        name = self.tr("Add another") if self.instances else self.tr("Add the first")
        self.add_button.setText(f"+ {name}")
        label = self.label.text()
        self.add_button.setAccessibleName(f"{name}: {self.node.label}" if label else name)
        self.empty.setText(self.tr("Nothing here yet."))

    def changeEvent(self, event: QEvent) -> None:
        """Say our own words in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()


class InstanceCard(QWidget):
    """One entry: a line that says what is in it; opened, its questions."""

    def __init__(self, node: NodeView, number: int, page: SectionPage, repeat: RepeatBlock) -> None:
        super().__init__(repeat)
        self.node = node
        self._page, self._repeat = page, repeat
        self._blocks: list[Block] = []
        self._body: QWidget | None = None
        self.number = Strong(str(number), self)
        self.summary = LineLabel("", self)
        self.open_button = QPushButton(self)
        self.open_button.clicked.connect(self._toggle)
        self.remove_button = QPushButton(self)
        self.remove_button.clicked.connect(lambda: page.remove_wanted.emit(self.node.path))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.number.setFixedWidth(px(28))
        head.addWidget(self.number)
        head.addWidget(self.summary, 1)
        head.addWidget(self.open_button)
        head.addWidget(self.remove_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(8), px(12), px(8))
        self._column.setSpacing(px(12))
        self._column.addLayout(head)
        self.show_node(node)
        self.refresh_summary()

    def show_node(self, node: NodeView) -> None:
        """Show whether the entry applies."""
        self.node = node
        show_when(self.remove_button, self._repeat.can_change())
        show_when(self, node.relevant)
        self._name_parts()

    def refresh_summary(self) -> None:
        """Say in one line what is in it now."""
        said = summary_of(self._page.children_of, self.node.path)
        self.summary.setText(said or self.tr("Not filled in yet"))
        self._name_parts()

    def is_open(self) -> bool:
        """Whether its questions are shown."""
        return self._body is not None and not self._body.isHidden()

    def open(self) -> None:
        """Show the questions, making them the first time."""
        if self._body is None:
            self._body = QWidget(self)
            column = QVBoxLayout(self._body)
            column.setContentsMargins(0, px(4), px(4), px(8))
            column.setSpacing(px(20))
            for child in self._page.children_of(self.node.path):
                block = self._page.make_block(child, self._body)
                self._blocks.append(block)
                column.addWidget(block)
            self._column.addWidget(self._body)
        self._body.show()
        self._name_parts()

    def close_up(self) -> None:
        """Show the line only."""
        if self._body is not None:
            for card in self.cards():
                card.flush()
            self._body.hide()
        self._name_parts()

    def cards(self) -> Iterator[QuestionCard]:
        """Its questions, when they have been made."""
        for block in self._blocks:
            yield from block.cards()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a surface with a thin line around it."""
        paint_card(self)

    def _toggle(self) -> None:
        if self.is_open():
            self.close_up()
        else:
            self.open()
            for card in self.cards():
                if card.focus_control():
                    break

    def _name_parts(self) -> None:
        number, summary = self.number.text(), self.summary.text()
        self.open_button.setText(self.tr("Close") if self.is_open() else self.tr("Open"))
        self.remove_button.setText(self.tr("Remove"))
        self.open_button.setAccessibleName(f"{self.open_button.text()} {number}: {summary}")
        self.remove_button.setAccessibleName(f"{self.remove_button.text()} {number}: {summary}")

    def changeEvent(self, event: QEvent) -> None:
        """Say our own words in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh_summary()
