"""What every question control shares: show a node, say what was answered, be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

if TYPE_CHECKING:
    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView

TYPING_PAUSE = 300
"""Milliseconds without a key after which typed text becomes the answer."""
LONGEST_WAIT = 600
"""Milliseconds after which text becomes the answer even while someone goes on typing."""

SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class Control(QWidget):
    """The part of a question that a person answers with."""

    answered = Signal(str)
    """A new value in the form's lexical form; '' clears the answer."""
    next_wanted = Signal()
    remark_changed = Signal(str)
    """Something to say under the control that is not the form's own message; '' takes it away."""
    refused = Signal(str)
    """What could not be taken as an answer, and what to do."""

    keeps_number = True
    """Whether the question may show a number (notes and calculated values do not)."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.node = node
        self.context = context

    # -- to be told ----------------------------------------------------------------------------

    def show_node(self, node: NodeView) -> None:
        """Show a node as it is now; called once when made and after every change of it."""
        self.node = node

    def flush(self) -> None:
        """Make what is typed the answer now, without waiting for a pause."""

    def focus_targets(self) -> list[QWidget]:
        """Return the widgets that take the keyboard, first the one a jump should land on."""
        return []

    def describe(self, name: str, description: str) -> None:
        """Give the keyboard's widgets the label as accessible name, hint and message beside it."""
        for target in self.focus_targets():
            if isinstance(target, QPushButton):
                target.setAccessibleName(f"{name}: {target.text()}")
            else:
                target.setAccessibleName(name)
            target.setAccessibleDescription(description)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when someone jumps to this question."""
        for target in self.focus_targets():
            if target.isEnabled():
                return target
        return None

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next question; on a button it presses the button."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton) and focused.isEnabled():
                focused.click()
            else:
                self.flush()
                self.next_wanted.emit()
            return
        super().keyPressEvent(event)


class TypingPause(QObject):
    """Calls `pause_reached` when typing pauses, and now and then while it does not."""

    pause_reached = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_WAIT)
        self._pause.timeout.connect(self._reached)
        self._longest.timeout.connect(self._reached)

    def typed(self) -> None:
        """Hear that a key changed the text."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def is_waiting(self) -> bool:
        """Whether there is typing that has not become an answer yet."""
        return self._pause.isActive()

    def stop(self) -> None:
        """Stop waiting: what was typed has been taken."""
        self._pause.stop()
        self._longest.stop()

    def _reached(self) -> None:
        self.stop()
        self.pause_reached.emit()


class UndoPassedOn(QObject):
    """Lets Ctrl+Z reach the undo of answers when a text field has no typing to take back."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the text field's claim on the undo keys away when it has nothing to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = _can_undo(watched)
            undoing = event.matches(QKeySequence.StandardKey.Undo)
            redoing = event.matches(QKeySequence.StandardKey.Redo)
            if (undoing and not undo) or (redoing and not redo):
                event.ignore()
                return True
        return False


def _can_undo(field: QObject) -> tuple[bool, bool]:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() and not field.isReadOnly(), field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable(), document.isRedoAvailable()
    return True, True


def quiet_field(field: QLineEdit | QPlainTextEdit) -> None:
    """Keep keyboards from learning what is typed, and undo keys useful."""
    field.setInputMethodHints(SENSITIVE)
    field.installEventFilter(UndoPassedOn(field))


def keyboard_widgets(parent: QWidget) -> list[QWidget]:
    """Every widget inside `parent` that takes the keyboard, in the order they were made."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
    return [
        child
        for child in parent.findChildren(QWidget)
        if isinstance(child, kinds) and child.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
