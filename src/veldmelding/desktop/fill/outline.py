"""The outline beside the questions: sections with a sign and a shape for how far each one is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.fill.sections import FormIndex, SectionState
from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.tokens import CORNER
from veldmelding.desktop.widgets import Muted

OUTLINE_WIDTH = 240
_STATE, _TITLE, _POSITION = (Qt.ItemDataRole.UserRole + number for number in range(3))


class Outline(QWidget):
    """Where one is in the form, and how far the rest is."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _Sections(self)
        self.list.setItemDelegate(_Line(self.list))
        self.progress = Muted("", self)
        self.progress.setContentsMargins(px(12), 0, px(12), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, px(12))
        column.setSpacing(px(8))
        column.addWidget(self.list, 1)
        column.addWidget(self.progress)
        self.list.currentItemChanged.connect(self._current_changed)
        self._index: FormIndex | None = None
        self._telling = True
        self._measure()

    def show_index(self, index: FormIndex, current: int) -> None:
        """Show all sections."""
        self._index = index
        self._telling = False
        self.list.clear()
        for position in range(len(index.sections)):
            item = QListWidgetItem(self.list)
            item.setData(_POSITION, position)
        self._telling = True
        self.refresh(set(range(len(index.sections))))
        self.set_current(current)

    def refresh(self, positions: set[int]) -> None:
        """Show these sections and the progress as they are now."""
        assert self._index is not None
        for position in positions:
            section = self._index.sections[position]
            item = self.list.item(position)
            if item.data(_TITLE) != section.title or item.data(_STATE) != section.state.value:
                item.setData(_TITLE, section.title)
                item.setData(_STATE, section.state.value)
                words = f"{section.title}, {self.state_words(section.state)}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(words)
            if item.isHidden() == section.relevant:
                item.setHidden(not section.relevant)
        answered, asked = self._index.totals()
        self.progress.setText(
            self.tr("{answered} of {asked} answered").format(answered=answered, asked=asked)
        )

    def set_current(self, position: int) -> None:
        """Mark the section that is shown."""
        self._telling = False
        self.list.setCurrentRow(position)
        self._telling = True

    def state_words(self, state: SectionState) -> str:
        """Return the sign in words."""
        return {
            SectionState.NOT_BEGUN: self.tr("not begun"),
            SectionState.BEGUN: self.tr("begun"),
            SectionState.COMPLETE: self.tr("complete"),
            SectionState.NEEDS_A_LOOK: self.tr("needs a look"),
        }[state]

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.list.setAccessibleName(self.tr("Sections of the form"))
        if self._index is not None:
            for row in range(self.list.count()):
                self.list.item(row).setData(_STATE, None)
            self.refresh(set(range(len(self._index.sections))))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.setFixedWidth(px(OUTLINE_WIDTH))

    def _current_changed(self, item: QListWidgetItem | None) -> None:
        if self._telling and item is not None:
            self.chosen.emit(int(item.data(_POSITION)))


class _Sections(QListWidget):
    """A flat list on the paper of the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the place to the place."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)


class _Line(QStyledItemDelegate):
    """Draws a section: shape, name, and a bar beside the one that is shown."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines when the name needs them."""
        room = px(OUTLINE_WIDTH) - px(56)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)  # a section may become the current one
        metrics = QFontMetrics(bold)
        words = metrics.boundingRect(
            QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), str(index.data(_TITLE) or "")
        )
        lines = min(words.height(), metrics.lineSpacing() * 3)
        return QSize(px(OUTLINE_WIDTH), lines + px(16))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        colours = tokens()
        state, title = str(index.data(_STATE) or ""), str(index.data(_TITLE) or "")
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if current or hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(option.rect.adjusted(px(4), 1, -px(4), -1), CORNER, CORNER)
        font = QFont(option.font)
        if current or state == SectionState.NEEDS_A_LOOK.value:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        colour = {
            SectionState.COMPLETE.value: colours.good,
            SectionState.NEEDS_A_LOOK.value: colours.look,
            SectionState.BEGUN.value: colours.accent,
        }.get(state, colours.muted)
        rect = option.rect.adjusted(px(12), 0, -px(12), 0)
        sign = QRect(rect.left(), rect.top(), px(20), rect.height())
        words = rect.adjusted(px(28), 0, 0, 0)
        if mirrored:
            sign.moveRight(rect.right())
            words = rect.adjusted(0, 0, -px(28), 0)
        painter.setPen(QColor(colour))
        painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), state)
        painter.setPen(QColor(colours.ink))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(words, flags | int(Qt.TextFlag.TextWordWrap), title)
        painter.restore()
