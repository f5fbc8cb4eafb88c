"""Questions answered on one typed line; what is typed is read, kept and shown back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QRegularExpression, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from veldmelding.desktop.fill.questions.base import Control, TypingPause, quiet_field

if TYPE_CHECKING:
    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView


class Writer(Protocol):
    """A question that has fields to write in."""

    def leave(self) -> None:
        """Hear that the keyboard left a field."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Handle a key of its own; True when it was one."""


class Line(QLineEdit):
    """A text field that says when the keyboard leaves it."""

    def __init__(self, parent: QWidget, owner: Writer) -> None:
        super().__init__(parent)
        self._owner = owner

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field makes its text the answer."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._owner.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the question its own keys first."""
        if not self._owner.take_key(event):
            super().keyPressEvent(event)


class TypedControl(Control):
    """One line of typing with a value behind it."""

    characters = 0
    """How wide the field is, in digits; 0 takes the whole column."""
    pattern = ""
    """What may be typed, as a regular expression; '' for anything."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.field = Line(self, self)
        quiet_field(self.field)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.field)
        if self.characters:
            self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.row.addStretch(1)
            self._fit_field()
        if self.pattern:
            expression = QRegularExpression(self.pattern)
            self.field.setValidator(QRegularExpressionValidator(expression, self.field))
        self._pause = TypingPause(self)
        self._pause.pause_reached.connect(self.flush)
        self.field.textEdited.connect(self._typed)
        self._value = ""
        self._remark = ""

    # -- what a kind of question says of itself --------------------------------------------------

    def read(self, text: str) -> str | None:
        """Return the value of a text; '' for none, None when it cannot be read."""
        return text

    def written(self, value: str) -> str:
        """How a value is shown in the field."""
        return value

    def unreadable(self) -> str:
        """Say what is wrong when the text cannot be read as an answer."""
        return ""

    def take_key(self, event: QKeyEvent) -> bool:
        """Handle a key of this kind of question; True when it was one."""
        return False

    # -- the control -----------------------------------------------------------------------------

    def show_node(self, node: NodeView) -> None:
        """Show the value, unless the field already says the same in the person's own way."""
        self.node = node
        self.field.setReadOnly(node.readonly)
        if self._pause.is_waiting():
            return
        if node.value != self._value or self.read(self.field.text()) != node.value:
            self._value = node.value
            self.field.setText(self.written(node.value))
            self._say("")

    def focus_targets(self) -> list[QWidget]:
        """Return the field."""
        return [self.field]

    def flush(self) -> None:
        """Make the text the answer; text that cannot be read stays and is spoken about."""
        self._pause.stop()
        if self.node.readonly:
            return
        value = self.read(self.field.text())
        self._say(self.unreadable() if value is None and not self.field.hasFocus() else "")
        if value is None:
            value = ""
        if value != self._value:
            self._value = value
            self.answered.emit(value)

    def leave(self) -> None:
        """Read the text for good when the keyboard went elsewhere, and show it the usual way."""
        self.flush()
        value = self.read(self.field.text())
        if value is None:
            self._say(self.unreadable())
        elif self.written(value) != self.field.text():
            self.field.setText(self.written(value))

    def set_value(self, value: str) -> None:
        """Answer by a key or button instead of typing."""
        self._pause.stop()
        self.field.setText(self.written(value))
        self._say("")
        if value != self._value:
            self._value = value
            self.answered.emit(value)

    def _typed(self, _text: str) -> None:
        self._pause.typed()

    def _say(self, remark: str) -> None:
        if remark != self._remark:
            self._remark = remark
            self.remark_changed.emit(remark)

    def _fit_field(self) -> None:
        digit = self.field.fontMetrics().horizontalAdvance("0")
        self.field.setFixedWidth(digit * (self.characters + 1) + 24)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the field as wide as its digits when the scale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.characters:
            self._fit_field()
