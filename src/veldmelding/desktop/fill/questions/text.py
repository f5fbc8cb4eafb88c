"""Questions answered with words: one line, several lines, a typed or scanned code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from veldmelding.desktop.fill.lexical import without_illegal_characters
from veldmelding.desktop.fill.questions.base import Control, TypingPause, quiet_field
from veldmelding.desktop.fill.questions.typed import TypedControl

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView


class ShortText(TypedControl):
    """A line of text; a quiet remark appears when it may identify a person."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        if node.appearance & {"masked", "hidden-answer"}:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)

    def read(self, text: str) -> str | None:
        """Return the text without signs that XML cannot carry."""
        return without_illegal_characters(text)

    def show_node(self, node: NodeView) -> None:
        """Show the text and review it."""
        super().show_node(node)
        self._say(_remarks(self.context, node.value))

    def flush(self) -> None:
        """Make the text the answer and review it."""
        super().flush()
        self._say(_remarks(self.context, self._value))


class Barcode(TypedControl):
    """A code typed by hand or by a scanner that behaves like a keyboard."""

    characters = 28

    def read(self, text: str) -> str | None:
        """Return the code without signs that XML cannot carry."""
        return without_illegal_characters(text).strip()


class LongText(Control):
    """Several lines of text that grow with what is written."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.field = _Paper(self)
        self.field.setTabChangesFocus(True)
        quiet_field(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self._pause = TypingPause(self)
        self._pause.pause_reached.connect(self.flush)
        self._value = ""
        self._showing = False
        self.field.textChanged.connect(self._typed)
        self.field.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def show_node(self, node: NodeView) -> None:
        """Show the text, unless it is what the person just typed."""
        self.node = node
        self.field.setReadOnly(node.readonly)
        if self._pause.is_waiting():
            return
        if node.value != without_illegal_characters(self.field.toPlainText()):
            self._value = node.value
            self._showing = True
            self.field.setPlainText(node.value)
            self._showing = False
        self.remark_changed.emit(_remarks(self.context, node.value))

    def flush(self) -> None:
        """Make the text the answer and review it."""
        self._pause.stop()
        if self.node.readonly:
            return
        value = without_illegal_characters(self.field.toPlainText())
        if value != self._value:
            self._value = value
            self.answered.emit(value)
            self.remark_changed.emit(_remarks(self.context, value))

    def focus_targets(self) -> list[QWidget]:
        """Return the field."""
        return [self.field]

    def _typed(self) -> None:
        if not self._showing:
            self._pause.typed()

    def _grow(self) -> None:
        line = self.field.fontMetrics().lineSpacing()
        lines = max(3, min(12, int(self.field.document().size().height())))
        height = line * lines + 20
        if height != self.field.height():
            self.field.setFixedHeight(height)


class _Paper(QPlainTextEdit):
    """A field of several lines that says when the keyboard leaves it."""

    def __init__(self, owner: LongText) -> None:
        super().__init__(owner)
        self._owner = owner

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field makes its text the answer."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._owner.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a new line here; with Ctrl it belongs to the place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)


def _remarks(context: FillContext, text: str) -> str:
    if not text:
        return ""
    return "\n".join(context.translate(sentence) for sentence in context.review(text))
