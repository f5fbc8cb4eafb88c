"""Groups on a page: a named box around questions that belong together, or a table of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from veldmelding.desktop.fill.card import GroupLabel, HintLabel, QuestionCard
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import paint_card

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from veldmelding.desktop.fill.page import SectionPage
    from veldmelding.desktop.fill.repeat import InstanceCard, RepeatBlock
    from veldmelding.xforms import NodeView

    Block: TypeAlias = QuestionCard | RepeatBlock | InstanceCard | "GroupBlock"

_WIDTH = re.compile(r"w(\d{1,2})")
_USUAL_COLUMNS = 4


class GroupBlock(QWidget):
    """A group: its name and what is in it; without a name it is not seen at all."""

    def __init__(self, node: NodeView, page: SectionPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.node = node
        self._page = page
        self._blocks: list[Block] = []
        self._boxed = bool(node.label.strip())
        self.label: GroupLabel | None = None
        self.hint: HintLabel | None = None
        column = QVBoxLayout(self)
        edge = px(16) if self._boxed else 0
        column.setContentsMargins(edge, px(12) if self._boxed else 0, edge, edge)
        column.setSpacing(px(20))
        if self._boxed:
            self.label = GroupLabel("", self)
            column.addWidget(self.label)
        children = page.children_of(node.path)
        column.setSpacing(px(8) if _is_table(children) else px(20))
        widths = {child.path: _width(child) for child in children}
        if any(widths.values()):
            self._lay_out_grid(column, children, widths)
        else:
            for child in children:
                column.addWidget(self._make(child))
        self.show_node(node)

    def show_node(self, node: NodeView) -> None:
        """Show the name as it is now, and whether the group applies."""
        self.node = node
        if self.label is not None:
            self.label.show_text(node.label)
        show_when(self, node.relevant)

    def cards(self) -> Iterator[QuestionCard]:
        """Return the questions in it, in reading order."""
        for block in self._blocks:
            yield from block.cards()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a thin line around a group that has a name."""
        if self._boxed:
            paint_card(self)

    def _make(self, child: NodeView) -> QWidget:
        block = self._page.make_block(child, self)
        self._blocks.append(block)
        return block

    def _lay_out_grid(
        self, column: QVBoxLayout, children: list[NodeView], widths: dict[str, int]
    ) -> None:
        total = _width(self.node) or max(_USUAL_COLUMNS, *widths.values())
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(12))
        row = place = 0
        for child in children:
            span = min(widths[child.path] or total, total)
            if place + span > total:
                row, place = row + 1, 0
            grid.addWidget(self._make(child), row, place, 1, span)
            place += span
        for number in range(total):
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)


def _width(node: NodeView) -> int:
    for word in node.appearance:
        match = _WIDTH.fullmatch(word)
        if match:
            return min(12, int(match[1]))
    return 0


def is_arranged(children: list[NodeView]) -> bool:
    """Tell whether questions stand beside each other or in a table, not below each other."""
    return _is_table(children) or any(_width(child) for child in children)


def _is_table(children: list[NodeView]) -> bool:
    return any("list-nolabel" in child.appearance for child in children)
