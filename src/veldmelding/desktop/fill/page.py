"""One section on the screen: its questions in reading order, made when they are needed.

The first screenful is made at once, the rest in short slices while nobody waits, so that a long
section opens as fast as a short one. What an answer changes is patched into the widgets it
touched; the page is never made again.
"""

from __future__ import annotations

import re
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from veldmelding.desktop.fill.blocks import GroupBlock, is_arranged
from veldmelding.desktop.fill.card import GroupLabel, QuestionCard
from veldmelding.desktop.fill.repeat import InstanceCard, RepeatBlock
from veldmelding.desktop.fill.showing import is_put_away, show_when
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.desktop.fill.blocks import Block
    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.desktop.fill.sections import FormIndex, Section
    from veldmelding.desktop.fill.viewed import SessionView
    from veldmelding.xforms import Changes, NodeView

_FIRST_SLICE, _SLICE = 0.030, 0.008
"""Seconds of making widgets before the page is shown, and at a time after that."""
_HEADING = 80
"""What a heading at the top of a page takes at most, at 100 %."""
_INSTANCE = re.compile(r"\[\d+\](?=/|$)")


class SectionPage(Page):
    """The questions of one section."""

    answered = Signal(str, str)
    next_wanted = Signal(object)
    add_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(
        self,
        view: SessionView,
        section: Section,
        index: FormIndex,
        context: FillContext,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._section, self._index = view, section, index
        self.context = context
        self.parts: dict[str, Block] = {}
        self._shelves: list[_Shelf] = []
        self._insist = False
        self.column.setSpacing(0)
        self._heading: GroupLabel | None = None
        self._waiting = self._nodes()
        self._more: NodeView | None = next(self._waiting, None)
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(lambda: self._build(_SLICE))
        self._tail = QWidget(self)
        self.column.addWidget(self._tail, 1)
        self._build(_FIRST_SLICE)

    # -- making ----------------------------------------------------------------------------------

    def is_complete(self) -> bool:
        """Whether all questions of the section have been made."""
        return self._more is None

    def complete(self) -> None:
        """Make what is left now."""
        self._build(float("inf"))

    def make_block(self, node: NodeView, parent: QWidget) -> Block:
        """Make what shows one node and remember it by its path."""
        block: Block
        if node.kind == "question":
            card = QuestionCard(node, self.context, parent)
            card.answered.connect(self.answered)
            card.next_wanted.connect(self.next_wanted)
            card.show_number(self._index.number(node.path))
            card.set_insist(self._insist)
            block = card
        elif node.kind == "repeat":
            block = RepeatBlock(node, self, parent)
        else:
            block = GroupBlock(node, self, parent)
        self.parts[node.path] = block
        return block

    def children_of(self, path: str) -> list[NodeView]:
        """Return the nodes below one."""
        return self._view.children(path)

    def node(self, path: str) -> NodeView:
        """One node as it is now."""
        return self._view.node(path)

    def forget(self, path: str) -> None:
        """Forget a part, and all that is in it, before it goes."""
        for known in list(self.parts):
            if known == path or known.startswith((path + "/", path + "[")):
                del self.parts[known]

    def _nodes(self) -> Iterator[NodeView]:
        for member in self._section.members:
            if self._is_flat():
                yield from self._view.children(member)
            else:
                yield self._view.node(member)

    def _is_flat(self) -> bool:
        """Tell whether the section is a group whose questions simply follow each other."""
        group = self._section.group
        return group is not None and not is_arranged(self._view.children(group))

    def _build(self, seconds: float) -> None:
        until = perf_counter() + seconds
        if self._heading is None and self._is_flat():
            self._heading = GroupLabel("", self._holder)
            self.column.insertWidget(0, self._heading)
            self.column.insertSpacing(1, px(16))
            self._show_heading()
        while self._more is not None:
            if not self._shelves or self._shelves[-1].is_full():
                self._shelves.append(_Shelf(self._holder))
                self.column.insertWidget(self.column.count() - 1, self._shelves[-1])
            shelf = self._shelves[-1]
            shelf.put(self.make_block(self._more, shelf))
            self._more = next(self._waiting, None)
            done = shelf.is_full() or self._more is None
            if done:
                shelf.refresh()
            if perf_counter() > until and (done or len(self._shelves) > 1):
                break  # the first shelf is made whole, so that there is something to see
        if self._more is not None:
            self._slices.start()

    def _show_heading(self) -> None:
        if self._heading is not None and self._section.group is not None:
            label = self._view.node(self._section.group).label
            self._heading.show_text(label)
            self._heading.setVisible(bool(label.strip()))

    # -- keeping up ------------------------------------------------------------------------------

    def apply(self, changes: Changes) -> None:
        """Patch what an answer changed, keeping the focused question where it is."""
        moves = bool(changes.relevance or changes.added or changes.removed)
        anchor = self._anchor() if moves else None
        if moves:
            self._hold_layouts(True)
        self._rebuild_repeats(changes)
        touched = set(changes.values | changes.required | changes.readonly | changes.choices)
        touched |= changes.labels | changes.violations
        for path in changes.relevance:
            touched.add(path)
            part = self.parts.get(path)
            if part is not None and not isinstance(part, QuestionCard):
                touched.update(self._below(path))
        for path in touched:
            part = self.parts.get(path)
            if part is not None:
                part.show_node(self._view.node(path))
        self._refresh_summaries(changes)
        if changes.relevance:
            for shelf in self._shelves:
                shelf.refresh()
        if moves:
            self._hold_layouts(False)
        if changes.labels:
            self._show_heading()
        if moves or changes.readonly:
            self.renumber()
        if anchor is not None:
            self._restore(anchor)

    def renumber(self) -> None:
        """Show the numbers as they are now."""
        for path, part in self.parts.items():
            if isinstance(part, QuestionCard):
                part.show_number(self._index.number(path))

    def set_insist(self, insist: bool) -> None:
        """From the first try to finalise on, empty required questions say so."""
        self._insist = insist
        for part in self.parts.values():
            if isinstance(part, QuestionCard):
                part.set_insist(insist)

    def flush(self) -> None:
        """Make everything typed the answer now."""
        for part in list(self.parts.values()):
            if isinstance(part, QuestionCard):
                part.flush()

    def _below(self, path: str) -> list[str]:
        return [known for known in self.parts if known.startswith((path + "/", path + "["))]

    def _rebuild_repeats(self, changes: Changes) -> None:
        moved = {path.rpartition("[")[0] for path in (*changes.added, *changes.removed)}
        for path in sorted(moved, key=len):
            part = self.parts.get(path)
            if isinstance(part, RepeatBlock):
                known = len(part.instances)
                at_end = all(
                    int(other.rpartition("[")[2][:-1]) > known
                    for other in changes.added
                    if other.rpartition("[")[0] == path
                )
                gone = any(other.rpartition("[")[0] == path for other in changes.removed)
                part.show_instances(keep=at_end and not gone)

    def _refresh_summaries(self, changes: Changes) -> None:
        seen: set[str] = set()
        for path in changes.values | changes.labels | changes.relevance:
            for match in _INSTANCE.finditer(path):
                seen.add(path[: match.end()])
        for path in seen:
            part = self.parts.get(path)
            if isinstance(part, InstanceCard):
                part.refresh_summary()

    # -- focus -----------------------------------------------------------------------------------

    def cards(self) -> Iterator[QuestionCard]:
        """Questions that are made, in reading order."""
        for shelf in self._shelves:
            for block in shelf.blocks:
                yield from block.cards()

    def focus_first(self) -> bool:
        """Give the keyboard to the first question that takes it."""
        return any(card.focus_control() for card in self.cards() if card.isVisibleTo(self._holder))

    def focus_after(self, card: QuestionCard) -> bool:
        """Give the keyboard to the next question; False when this was the last one."""
        self.complete()
        cards = [other for other in self.cards() if other.isVisibleTo(self._holder)]
        place = cards.index(card) if card in cards else -1
        for other in cards[place + 1 :]:
            if other.focus_control(Qt.FocusReason.TabFocusReason):
                self.reveal(other)
                return True
        return False

    def focus_path(self, path: str) -> bool:
        """Show a question, opening the repeat cards it is in, and give it the keyboard."""
        self.complete()
        for match in _INSTANCE.finditer(path):
            instance = self.parts.get(path[: match.end()])
            if isinstance(instance, InstanceCard):
                instance.open()
        part = self.parts.get(path)
        if part is None:
            return False
        self._settle()
        self.reveal(part)
        first = next(iter(part.cards()), None)
        return first.focus_control() if first is not None else False

    def focus_repeat(self, path: str) -> None:
        """Give the keyboard to the button under a repeat, so that no key hits something else."""
        part = self.parts.get(path)
        if isinstance(part, RepeatBlock):
            part.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_last_entry(self, path: str) -> None:
        """Open the newest entry of a repeat and give the keyboard to its first question."""
        part = self.parts.get(path)
        entry = part.open_last() if isinstance(part, RepeatBlock) else None
        if entry is None:
            return
        self._settle()
        self.reveal(entry)
        any(card.focus_control() for card in entry.cards() if card.isVisibleTo(self))

    def card_of(self, widget: QWidget | None) -> QuestionCard | None:
        """Return the question of this page that a widget belongs to."""
        if widget is None or not self.isAncestorOf(widget):
            return None
        while widget is not None and widget is not self:
            if isinstance(widget, QuestionCard):
                return widget
            widget = widget.parentWidget()
        return None

    def reveal(self, block: QWidget) -> None:
        """Scroll so that a block can be seen, its label included."""
        top = block.mapTo(self.viewport(), QPoint(0, 0)).y() + self.verticalScrollBar().value()
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        focused = QApplication.focusWidget()
        if block.height() > height and focused is not None and block.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, px(40))
        elif top < bar.value() + px(8) or block.height() > height:
            # The first question comes with the heading above it, not with half of that.
            bar.setValue(0 if top < px(_HEADING) else top - px(24))
        elif top + block.height() > bar.value() + height:
            bar.setValue(min(top - px(24), top + block.height() + px(24) - height))

    def reveal_soon(self, block: QWidget) -> None:
        """Reveal once what is being made or laid out has its place."""
        QTimer.singleShot(0, block, lambda: self.reveal(block))

    def _anchor(self) -> tuple[QWidget, int] | None:
        focused = QApplication.focusWidget()
        card = self.card_of(focused)
        if card is None:
            return None
        return card, card.mapTo(self, QPoint(0, 0)).y()

    def _restore(self, anchor: tuple[QWidget, int]) -> None:
        card, before = anchor
        if not card.isVisibleTo(self):
            return
        self._settle()
        moved = card.mapTo(self, QPoint(0, 0)).y() - before
        if moved:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def _hold_layouts(self, on: bool) -> None:
        """Keep Qt from laying everything out again for each question that comes or goes."""
        body = self.widget()
        outer = body.layout() if body is not None else None
        for layout in (self.column, outer, *(shelf.column for shelf in self._shelves)):
            if layout is not None:
                layout.setEnabled(not on)

    def _settle(self) -> None:
        """Lay out now what would be laid out at the next turn of the event loop."""
        body = self.widget()
        for shelf in self._shelves:
            shelf.column.activate()
        self.column.activate()
        outer = body.layout() if body is not None else None
        if outer is not None:
            outer.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))


class _Shelf(QWidget):
    """A few questions with a layout of their own, so that a change moves them and not hundreds.

    It is put away until it is full: the page is laid out once for all of them.
    """

    _ROOM = 12

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.blocks: list[Block] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, px(24))
        self.column.setSpacing(px(24))
        self.hide()

    def is_full(self) -> bool:
        """Tell whether another shelf must be begun."""
        return len(self.blocks) >= self._ROOM

    def put(self, block: Block) -> None:
        """Put a question at the end."""
        self.blocks.append(block)
        self.column.addWidget(block)

    def refresh(self) -> None:
        """Take no room when nothing on it applies."""
        show_when(self, not all(is_put_away(block) for block in self.blocks))
