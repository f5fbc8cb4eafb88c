"""Pick one of many: a field that filters while typing, with the choices dropping down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QListView, QPushButton, QWidget

from veldmelding.desktop.fill.questions.base import Control, quiet_field
from veldmelding.desktop.fill.questions.finding import ChoiceModel, RoomyLines
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.theme import px

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import Choice, NodeView


class ChoiceField(Control):
    """Type a few letters, or open the list; Enter takes the line that is lit."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.model = ChoiceModel()
        self.field = _Finder(self)
        quiet_field(self.field)
        self.completer = QCompleter(self.model, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setWidget(self.field)
        self.completer.setMaxVisibleItems(9)
        # Qt's stubs do not know that a signal with two forms is told apart by its argument.
        self.completer.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        self.completer.setPopup(self.list)
        self.list.setItemDelegate(RoomyLines(self.list))
        self.open_button = QPushButton(self)
        self.open_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.open_button.clicked.connect(self.open_list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.field, 1)
        layout.addWidget(self.open_button)
        self._choices: tuple[Choice, ...] | None = None
        self._value = ""
        self.field.textEdited.connect(self._typed)
        self._name_parts()

    def show_node(self, node: NodeView) -> None:
        """Show the label of the chosen value."""
        self.node = node
        other_choices = node.choices is not self._choices and node.choices != self._choices
        if other_choices:
            self._choices = node.choices
            self.model.offer(node.choices)
            self._name_parts()
        if other_choices or node.value != self._value or not self.field.hasFocus():
            self._value = node.value
            if not self.field.isModified() or node.value:
                self.field.setText(self.model.label(node.value) if node.value else "")
        self.field.setReadOnly(node.readonly)
        show_when(self.open_button, not node.readonly)

    def focus_targets(self) -> list[QWidget]:
        """Return the field."""
        return [self.field]

    def flush(self) -> None:
        """Take what was typed when it can only mean one choice."""
        if self.node.readonly or not self.field.isModified():
            return
        text = self.field.text()
        if not text.strip():
            self._take("")
            return
        if self._value and text == self.model.label(self._value):
            return
        meant = self.model.only_fit(text)
        if meant is not None:
            self._take(meant.value)
        else:
            self.remark_changed.emit(self.tr("Choose a line of the list, or empty the field."))

    def open_list(self) -> None:
        """Show all choices."""
        if self.node.readonly:
            return
        self.field.setFocus()
        self.model.narrow("")
        self._drop()

    def _typed(self, text: str) -> None:
        self.model.narrow(text.strip())
        if text.strip() and self.model.rowCount():
            self._drop()
        else:
            self.list.hide()
        if not text.strip():
            self._take("")

    def _drop(self) -> None:
        self.completer.complete()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _picked(self, index: QModelIndex) -> None:
        if index.isValid():
            shown = self.completer.completionModel()
            row = shown.mapToSource(index).row() if hasattr(shown, "mapToSource") else index.row()
            self._take(self.model.choice(row).value)

    def _take(self, value: str) -> None:
        self.list.hide()
        self.remark_changed.emit("")
        if value:
            self.field.setText(self.model.label(value))
            self.field.selectAll()
        self.field.setModified(False)
        self.model.narrow("")
        if value != self._value:
            self._value = value
            self.answered.emit(value)
            if value and "quick" in self.node.appearance:
                self.next_wanted.emit()

    def _name_parts(self) -> None:
        count = len(self._choices or ())
        self.field.setPlaceholderText(
            self.tr("Type to find, {count} to choose from").format(count=count)
            if count
            else self.tr("Nothing to choose from")
        )
        self.open_button.setText(self.tr("Show all"))
        self.open_button.setAccessibleName(self.tr("Show all choices"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()


class _Finder(QLineEdit):
    """The field one types in to find a choice."""

    def __init__(self, owner: ChoiceField) -> None:
        super().__init__(owner)
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list; Enter takes the only line that fits."""
        if event.key() == Qt.Key.Key_Down:
            self._owner.open_list()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list at a click on an empty field."""
        super().mousePressEvent(event)
        if not self.text():
            self._owner.open_list()
        else:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes what was typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._owner.flush()
