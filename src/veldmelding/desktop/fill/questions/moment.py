"""Questions answered with a time of day, or with a day and a time."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from veldmelding.desktop.fill.lexical import time_value
from veldmelding.desktop.fill.questions.base import Control
from veldmelding.desktop.fill.questions.day import Day
from veldmelding.desktop.fill.questions.typed import TypedControl
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView


class TimeOfDay(TypedControl):
    """A time of day in 24 hours; 1405, 14:05 and 2:05 pm are all understood."""

    characters = 8
    pattern = r"[\p{Nd}:.,hHuU apmAPM]{0,11}"

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.now_button = QPushButton(self)
        self.now_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.now_button.clicked.connect(self.take_now)
        self.row.insertWidget(1, self.now_button)
        self.field.setPlaceholderText("--:--")
        self._name_button()

    def read(self, text: str) -> str | None:
        """Return the time as the form stores it, with the offset of the zone we are in."""
        if not text.strip():
            return ""
        moment = time_value(text)
        if moment is None:
            return None
        if self._value and self.written(self._value) == f"{moment.hour:02}:{moment.minute:02}":
            return self._value
        return lexical_time(self.context.now().date(), moment, self.context.now().tzinfo)

    def written(self, value: str) -> str:
        """Hours and minutes."""
        return value[:5] if value[2:3] == ":" else value

    def unreadable(self) -> str:
        """How to write a time."""
        return self.tr("Write the time like this: 14:05.")

    def show_node(self, node: NodeView) -> None:
        """Show the time."""
        super().show_node(node)
        show_when(self.now_button, not node.readonly)

    def flush(self) -> None:
        """Make the text the answer once hours and minutes are there."""
        digits = sum(sign.isdigit() for sign in self.field.text())
        if self.field.hasFocus() and 0 < digits < 3:
            self._pause.stop()
            return
        super().flush()

    def take_key(self, event: QKeyEvent) -> bool:
        """N is now."""
        if event.key() == Qt.Key.Key_N and not event.modifiers() and not self.node.readonly:
            self.take_now()
            return True
        return False

    def take_now(self) -> None:
        """Answer with this minute."""
        now = self.context.now()
        moment = now.time().replace(second=0, microsecond=0)
        self.set_value(lexical_time(now.date(), moment, now.tzinfo))

    def _name_button(self) -> None:
        self.now_button.setText(self.tr("Now (N)"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_button()


class Moment(Control):
    """A day and a time; the answer is there once both are."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.day = Day(node._replace(value=""), context, self)
        self.time = TimeOfDay(node._replace(value=""), context, self)
        layout = FlowLayout(self, 16)
        layout.addWidget(self.day)
        layout.addWidget(self.time)
        self._day = self._time = self._value = ""
        self.day.answered.connect(self._day_answered)
        self.time.answered.connect(self._time_answered)
        self.day.remark_changed.connect(self.remark_changed)
        self.time.remark_changed.connect(self.remark_changed)

    def show_node(self, node: NodeView) -> None:
        """Show both halves."""
        self.node = node
        if node.value != self._value or not node.value:
            self._value = node.value
            if node.value:
                self._day, _, self._time = node.value.partition("T")
            elif not (self.day.field.text() or self.time.field.text()):
                self._day = self._time = ""
        self.day.show_node(node._replace(value=self._day))
        self.time.show_node(node._replace(value=self._time))

    def flush(self) -> None:
        """Make both halves the answer now."""
        self.day.flush()
        self.time.flush()

    def focus_targets(self) -> list[QWidget]:
        """Day first, then time."""
        return [self.day.field, self.time.field]

    def describe(self, name: str, description: str) -> None:
        """Name the two fields apart."""
        super().describe(name, description)
        self.day.field.setAccessibleName(self.tr("{label}: date").format(label=name))
        self.time.field.setAccessibleName(self.tr("{label}: time").format(label=name))

    def _day_answered(self, value: str) -> None:
        self._day = value
        self._settle()

    def _time_answered(self, value: str) -> None:
        self._time = value
        self._settle()

    def _settle(self) -> None:
        value = ""
        if self._day and self._time:
            day, moment = date.fromisoformat(self._day), time.fromisoformat(self._time[:8])
            value = f"{self._day}T{lexical_time(day, moment, self.context.now().tzinfo)}"
        missing = ""
        if self._day and not self._time:
            missing = self.tr("Add the time.")
        elif self._time and not self._day:
            missing = self.tr("Add the date.")
        self.remark_changed.emit(missing)
        if value != self._value:
            self._value = value
            self.answered.emit(value)


def lexical_time(day: date, moment: time, zone: tzinfo | None) -> str:
    """Return a time of day with milliseconds and the offset that holds on that day."""
    aware = datetime.combine(day, moment, tzinfo=zone)
    offset = aware.strftime("%z")
    offset = f"{offset[:3]}:{offset[3:5]}" if offset else ""
    return f"{moment:%H:%M:%S}.000{offset}"
