"""Questions that are read, not answered, and the one that is only confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from veldmelding.desktop.fill.questions.base import Control
from veldmelding.desktop.fill.questions.options import CheckOption
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Look, Muted, Strong

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView

CONFIRMED = "OK"


class Shown(Control):
    """A note, or a value the form works out or that may not be changed, below its label."""

    keeps_number = False

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.value = Strong("", self)
        self.value.setWordWrap(True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.value)

    def show_node(self, node: NodeView) -> None:
        """Show the value when there is one; a note is its label alone."""
        self.node = node
        self.value.setText(readable(node))
        show_when(self.value, bool(node.value.strip()))


class Acknowledge(Control):
    """One box to tick: understood, done, agreed."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.box = CheckOption(self)
        self.box.prepare(self.tr("Yes, done"), "1", None, wide=False)
        self.box.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeading)

    def show_node(self, node: NodeView) -> None:
        """Show whether it is confirmed."""
        self.node = node
        self.box.setChecked(node.value == CONFIRMED)
        self.box.setEnabled(not node.readonly)

    def focus_targets(self) -> list[QWidget]:
        """Return the box."""
        return [self.box]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 ticks, Delete takes the tick away."""
        if (not self.node.readonly and event.text() == "1" and not event.modifiers()) or (
            event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.box.isChecked()
        ):
            self.box.click()
        else:
            super().keyPressEvent(event)

    def _clicked(self) -> None:
        self.answered.emit(CONFIRMED if self.box.isChecked() else "")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.box.prepare(self.tr("Yes, done"), "1", None, wide=False)


class Unsupported(Control):
    """A kind of question this program cannot ask, said honestly, with what to do."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.sentence = Look("", self)
        self.sentence.setWordWrap(True)
        self.kept = Muted("", self)
        self.kept.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.sentence)
        layout.addWidget(self.kept)

    def show_node(self, node: NodeView) -> None:
        """Say what is missing and that an answer from elsewhere stays as it is."""
        self.node = node
        self.sentence.setText(
            self.tr(
                "This question ({kind}) cannot be answered on this computer. Go on with the "
                "next one, and answer it on a phone if headquarters needs it."
            ).format(kind=node.data_type)
        )
        self.kept.setText(
            self.tr("An answer is already here and stays as it is.") if node.value else ""
        )
        show_when(self.kept, bool(node.value))


def readable(node: NodeView) -> str:
    """Return a value as people here write it: days and times in words, decimals with their sign."""
    locale, value = QLocale(), node.value
    if node.data_type == "date" and value:
        day = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
        return locale.toString(day, "dddd d MMMM yyyy") if day.isValid() else value
    if node.data_type == "dateTime" and value:
        moment = QDateTime.fromString(value[:19], Qt.DateFormat.ISODate)
        return locale.toString(moment, "dddd d MMMM yyyy, HH:mm") if moment.isValid() else value
    if node.data_type == "time":
        return value[:5]
    if node.data_type == "decimal":
        return value.replace(".", locale.decimalPoint())
    return value
