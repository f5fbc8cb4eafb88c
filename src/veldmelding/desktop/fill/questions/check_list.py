"""Pick several of many: a list with check marks and a field that narrows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from veldmelding.desktop.fill.markup import plain_text
from veldmelding.desktop.fill.questions.base import Control, quiet_field
from veldmelding.desktop.fill.questions.finding import ChoiceModel, RoomyLines
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import Choice, NodeView

_LINES_AT_ONCE = 7


class CheckList(Control):
    """A field to narrow, a list to tick, a line that says what is ticked."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.model = ChoiceModel(checkable=True)
        self.field = QLineEdit(self)
        quiet_field(self.field)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda text: self.model.narrow(text.strip()))
        self.list = _TickedList(self)
        self.list.setModel(self.model)
        self.list.toggle_wanted.connect(self._toggle)
        self.summary = Muted("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.summary)
        self._choices: tuple[Choice, ...] | None = None
        self._name_parts()

    def show_node(self, node: NodeView) -> None:
        """Show what is ticked."""
        self.node = node
        if node.choices != self._choices:
            self._choices = node.choices
            self.model.offer(node.choices)
            self._fit()
        chosen = set(node.value.split())
        if chosen != self.model.chosen:
            self.model.chosen = chosen
            self.model.say_changed()
        self.list.setEnabled(not node.readonly)
        self._summarise()

    def focus_targets(self) -> list[QWidget]:
        """Field, then list."""
        return [self.field, self.list]

    def describe(self, name: str, description: str) -> None:
        """Name the two parts apart."""
        super().describe(name, description)
        self.field.setAccessibleName(self.tr("{label}: search").format(label=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field into the list, Enter in the field ticks the lit line."""
        if self.field.hasFocus() and event.key() == Qt.Key.Key_Down and self.model.rowCount():
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))
            return
        typed = self.field.hasFocus() and self.field.text().strip()
        if (
            typed
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not (event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        ):
            if self.model.rowCount() and not self.node.readonly:
                self._toggle(self.model.index(0))
                self.field.clear()
            return
        super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if self.node.readonly or not index.isValid():
            return
        self.model.chosen ^= {self.model.choice(index.row()).value}
        self.model.say_changed()
        self._summarise()
        assert self._choices is not None
        chosen = [choice.value for choice in self._choices if choice.value in self.model.chosen]
        self.answered.emit(" ".join(chosen))

    def _summarise(self) -> None:
        chosen = [
            plain_text(choice.label) or choice.value
            for choice in self._choices or ()
            if choice.value in self.model.chosen
        ]
        if not chosen:
            self.summary.setText(self.tr("None chosen yet. Space ticks a line."))
        else:
            text = self.tr("Chosen ({count}): {names}")
            self.summary.setText(text.format(count=len(chosen), names=", ".join(chosen)))

    def _fit(self) -> None:
        lines = min(_LINES_AT_ONCE, max(1, len(self._choices or ())))
        row = max(self.list.sizeHintForRow(0), px(30))
        self.list.setFixedHeight(lines * row + 2 * self.list.frameWidth() + 2)

    def _name_parts(self) -> None:
        self.field.setPlaceholderText(self.tr("Type to find"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
            self._summarise()
        elif event.type() == QEvent.Type.FontChange and self._choices is not None:
            self._fit()


class _TickedList(QListView):
    """A list whose lines are ticked by a click anywhere on them or by Space."""

    toggle_wanted = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setItemDelegate(RoomyLines(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self.toggle_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Enter belongs to the question."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle_wanted.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
