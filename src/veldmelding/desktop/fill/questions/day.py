"""Questions answered with a day, a month or a year: typed, picked, or today with one key."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.fill.lexical import day_value, month_value, with_plain_digits, year_value
from veldmelding.desktop.fill.questions.typed import TypedControl
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView


def day_order(locale: QLocale) -> tuple[str, str]:
    """How people write a day: the order of d, m and y, and the sign between them."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    order = "".join(dict.fromkeys(sign for sign in pattern.lower() if sign in "dmy"))
    marks = [sign for sign in pattern if sign in "-/."]
    return (order if sorted(order) == ["d", "m", "y"] else "dmy", marks[0] if marks else "-")


class Day(TypedControl):
    """A day in the order people here write it, with the weekday said back in words."""

    characters = 11
    pattern = r"[\p{Nd}./\- ]{0,10}"

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self._order, self._mark = day_order(QLocale())
        self.today_button = QPushButton(self)
        self.calendar_button = QPushButton(self)
        self._words = Muted("", self)
        for place, widget in enumerate((self.today_button, self.calendar_button, self._words)):
            self.row.insertWidget(1 + place, widget)
            if isinstance(widget, QPushButton):
                widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words.setWordWrap(False)
        self.today_button.clicked.connect(self.take_today)
        self.calendar_button.clicked.connect(self.open_calendar)
        self._whole_day = not node.appearance & {"month-year", "year"}
        self._with_calendar = self._whole_day and "no-calendar" not in node.appearance
        show_when(self.calendar_button, self._with_calendar)
        self._popup: _CalendarPopup | None = None
        self._name_buttons()

    # -- reading and writing ---------------------------------------------------------------------

    def read(self, text: str) -> str | None:
        """Return the day as the form stores it."""
        if not text.strip():
            return ""
        today = self.context.now().date()
        if "year" in self.node.appearance:
            day = year_value(text)
        elif "month-year" in self.node.appearance:
            day = month_value(text, today)
        else:
            day = day_value(text, self._order, today)
        return day.isoformat() if day is not None else None

    def written(self, value: str) -> str:
        """Return the day as people here write it."""
        day = _stored_day(value)
        if day is None:
            return value
        if "year" in self.node.appearance:
            return f"{day.year:04}"
        if "month-year" in self.node.appearance:
            return f"{day.month:02}-{day.year:04}"
        parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": f"{day.year:04}"}
        return self._mark.join(parts[letter] for letter in self._order)

    def unreadable(self) -> str:
        """How to write a day."""
        return self.tr("Write the date like this: {example}.").format(example=self._example())

    def show_node(self, node: NodeView) -> None:
        """Show the day and say its weekday."""
        super().show_node(node)
        self._say_in_words(node.value)
        for button in (self.today_button, self.calendar_button):
            button.setEnabled(not node.readonly)
        show_when(self.today_button, not node.readonly)
        show_when(self.calendar_button, self._with_calendar and not node.readonly)

    def flush(self) -> None:
        """Make the text the answer once it is a whole date; half a date waits for its rest."""
        text = with_plain_digits(self.field.text())
        digits = sum(sign.isdigit() for sign in text)
        if self.field.hasFocus() and self._whole_day and 0 < digits < 8:
            self._pause.stop()
            return
        super().flush()
        self._say_in_words(self._value)

    def leave(self) -> None:
        """Read also a short date such as 3-11 when the keyboard goes elsewhere."""
        super().leave()
        self._say_in_words(self._value)

    # -- keys and buttons --------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """T is today, Up and Down step by a day, Alt+Down opens the calendar."""
        if self.node.readonly:
            return False
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.take_today()
        elif event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not alt and self._whole_day:
            day = _stored_day(self._value) or self.context.now().date()
            step = 1 if event.key() == Qt.Key.Key_Up else -1
            self.set_value((day + timedelta(days=step)).isoformat())
            self._say_in_words(self._value)
        else:
            return False
        return True

    def take_today(self) -> None:
        """Answer with today (or this month, or this year)."""
        today = self.context.now().date()
        if "year" in self.node.appearance:
            today = today.replace(month=1, day=1)
        elif "month-year" in self.node.appearance:
            today = today.replace(day=1)
        self.set_value(today.isoformat())
        self._say_in_words(self._value)

    def open_calendar(self) -> None:
        """Show a month to pick from; Esc closes it."""
        if not self._with_calendar:
            return
        if self._popup is None:
            self._popup = _CalendarPopup(self)
            self._popup.calendar.activated.connect(self._picked)
            self._popup.calendar.clicked.connect(self._picked)
        day = _stored_day(self._value) or self.context.now().date()
        self._popup.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._popup.adjustSize()
        self._popup.move(self.field.mapToGlobal(QPoint(0, self.field.height() + 2)))
        self._popup.show()
        self._popup.calendar.setFocus()

    def _picked(self, chosen: QDate) -> None:
        if self._popup is not None:
            self._popup.hide()
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()).isoformat())
        self._say_in_words(self._value)
        self.field.setFocus()

    # -- words -------------------------------------------------------------------------------------

    def _example(self) -> str:
        if "year" in self.node.appearance:
            return "2026"
        if "month-year" in self.node.appearance:
            return "11-2026"
        return self._mark.join({"d": "24", "m": "11", "y": "2026"}[sign] for sign in self._order)

    def _name_buttons(self) -> None:
        letters = {
            "d": self.tr("dd", "day of a date, two letters"),
            "m": self.tr("mm", "month of a date, two letters"),
            "y": self.tr("yyyy", "year of a date, four letters"),
        }
        if "year" in self.node.appearance:
            self.today_button.setText(self.tr("This year (T)"))
            shown = letters["y"]
        elif "month-year" in self.node.appearance:
            self.today_button.setText(self.tr("This month (T)"))
            shown = f"{letters['m']}-{letters['y']}"
        else:
            self.today_button.setText(self.tr("Today (T)"))
            shown = self._mark.join(letters[letter] for letter in self._order)
        self.field.setPlaceholderText(shown)
        self.calendar_button.setText(self.tr("Calendar"))
        self.today_button.setAccessibleName(self.today_button.text())
        self.calendar_button.setAccessibleName(self.tr("Pick from a calendar"))

    def _say_in_words(self, value: str) -> None:
        day = _stored_day(value)
        words = ""
        if day is not None and self._whole_day:
            words = QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")
        elif day is not None and "month-year" in self.node.appearance:
            words = QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")
        self._words.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()


class _CalendarPopup(QFrame):
    """A calendar that drops down from its field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.calendar)


def _stored_day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None
