"""The frame around the places: rail, title with the one primary action, messages, bottom line."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from veldmelding.desktop.desk import Desk, local_zone
from veldmelding.desktop.rail import Rail
from veldmelding.desktop.theme import icon, px, tokens
from veldmelding.desktop.tokens import LARGE, LINE_HEIGHT, SMALL, TITLE_HEIGHT, WIDE
from veldmelding.desktop.widgets import Banner, LineLabel, PrimaryButton, Title, Waiting, mirror

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.place import Place
    from veldmelding.outbox import Overview

_ABOVE = ["start", "observations", "deliver", "phones"]
_BELOW = ["checkpoint", "settings", "help"]


class TitleBar(QWidget):
    """Title of the place and its one primary action, always top right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SMALL, LARGE, SMALL)
        row.setSpacing(LARGE)
        self.title = Title("", self)
        self.title.setWordWrap(False)
        self.primary = PrimaryButton(self)
        row.addWidget(self.title, 1)
        row.addWidget(self.primary)
        self._place: Place | None = None
        self.primary.clicked.connect(self.trigger)
        self._measure()

    def follow(self, place: Place) -> None:
        """Show title and primary action of `place`."""
        if self._place is not None and self._place.primary is not None:
            self._place.primary.changed.disconnect(self.mirror)
        self._place = place
        if place.primary is not None:
            place.primary.changed.connect(self.mirror)
        self.mirror()

    def mirror(self) -> None:
        """Read title and action again."""
        place = self._place
        if place is None:
            return
        self.title.setText(place.title())
        if place.primary is None or place.primary_in_page:
            self.primary.hide()
        else:
            mirror(place.primary, self.primary)
            self.primary.setAccessibleDescription(self.tr("Ctrl+Enter"))

    def trigger(self) -> None:
        """Do the primary action, when it can be done."""
        if self._place is not None and self._place.primary is not None:
            self._place.primary.trigger()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line below."""
        painter = QPainter(self)
        painter.setPen(QColor(tokens().line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _measure(self) -> None:
        self.setMinimumHeight(max(px(TITLE_HEIGHT), px(36) + 2 * SMALL))


class BottomLine(QWidget):
    """The one truth people worry about: how much exists only here."""

    lock = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, 0, SMALL, 0)
        row.setSpacing(LARGE)
        self.truth = LineLabel("", self)
        self.person_sign = QLabel(self)
        self.person = QLabel("", self)
        self.person.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_button = QPushButton(self)
        self.lock_button.setFlat(True)
        self.lock_button.clicked.connect(self.lock)
        row.addWidget(self.truth, 1)
        row.addWidget(self.person_sign)
        row.addWidget(self.person)
        row.addWidget(self.lock_button)
        row.setSpacing(SMALL)
        self._only_here: int | None = None
        self._last: datetime | None = None
        self._measure()
        self.retranslate()

    def tell(self, only_here: int, last_delivery: datetime | None) -> None:
        """Show the truth."""
        self._only_here, self._last = only_here, last_delivery
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.lock_button.setText(self.tr("Lock") + "  Ctrl+L")
        self.lock_button.setAccessibleName(self.tr("Lock"))
        if self._only_here is None:
            return
        if self._only_here:
            here = self.tr("%n only on this laptop", "", self._only_here)
        else:
            here = self.tr("Nothing is only on this laptop")
        if self._last is None:
            then = self.tr("never delivered yet")
        else:
            then = self.tr("last delivery {when}").format(when=written_time(self._last))
        self.truth.setText(f"{here} · {then}")
        self.truth.setAccessibleName(self.truth.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, theme and size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above."""
        painter = QPainter(self)
        painter.setPen(QColor(tokens().line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def _measure(self) -> None:
        self.setFixedHeight(max(px(LINE_HEIGHT), px(36) + 2))
        self.person_sign.setPixmap(icon("person").pixmap(px(20)))
        self.lock_button.setIcon(icon("lock"))


def written_time(moment: datetime) -> str:
    """Write a moment as people do: weekday and time when it was this week, else the date."""
    local = moment.astimezone(local_zone())
    locale = QLocale()
    days = (datetime.now(local.tzinfo).date() - local.date()).days
    clock = local.strftime("%H:%M")
    if 0 <= days < 7:
        return f"{locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)} {clock}"
    month = locale.monthName(local.month, QLocale.FormatType.ShortFormat)
    return f"{local.day} {month} {local.year} {clock}"


class Frame(QWidget):
    """Rail, title, place and bottom line of an open vault."""

    lock = Signal()
    began = Signal(object)  # installed form to begin
    resumed = Signal(str)  # observation to open
    visiting = Signal(bool)  # an observation fills the place area, or no longer does

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rail = Rail(_ABOVE, _BELOW, self)
        self.title_bar = TitleBar(self)
        self.banner = Banner(self)
        self.waiting = Waiting(self)
        self.stack = QStackedWidget(self)
        self.bottom = BottomLine(self)
        self.bottom.lock.connect(self.lock)
        self.bottom.person.setText(desk.vault.label)
        self.banner.acted.connect(self._act)
        self._action: Callable[[], object] | None = None
        self._until = ""
        self.rail.chosen.connect(self.show_place)
        self._places: dict[str, Place] = {}
        self._name = ""
        self._visitor: QWidget | None = None
        self._build()
        desk.changed.connect(self._changed)
        desk.closing.connect(self._rest)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(150)
        self._count_soon.timeout.connect(self.count)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.title_bar)
        strip = QVBoxLayout()
        strip.setContentsMargins(WIDE, 0, LARGE, 0)
        strip.addWidget(self.banner)
        strip.addWidget(self.waiting)
        right.addLayout(strip)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.bottom)

    # -- places ---------------------------------------------------------------------------------

    @property
    def place_name(self) -> str:
        """Where one is; empty while an observation is open."""
        return "" if self._visitor is not None else self._name

    def place(self, name: str) -> Place:
        """Return the place called `name`, built when first needed."""
        if name not in self._places:
            from veldmelding.desktop.places import make_place

            made = make_place(name, self.desk)
            made.open_form.connect(self.began)
            made.open_observation.connect(self.resumed)
            made.go.connect(self.show_place)
            made.visit.connect(self.visit_guide)
            made.title_changed.connect(self.title_bar.mirror)
            made.news_done.connect(self._news_done)
            made.retranslate()
            self._places[name] = made
            self.stack.addWidget(made)
        return self._places[name]

    def show_place(self, name: str) -> None:
        """Go to a place; an open observation is left first, its draft kept."""
        self.leave_visitor()
        if name == self._until:
            self._news_done()
        place = self.place(name)
        self._name = name
        self.rail.choose(name)
        self.title_bar.follow(place)
        self.title_bar.show()
        place.refresh()
        self.stack.setCurrentWidget(place)
        self.count()
        focus = place.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def visitor(self) -> QWidget | None:
        """The observation that is open now."""
        return self._visitor

    def visit(self, widget: QWidget) -> None:
        """Show an open observation in the place area; it brings its own title row."""
        self.leave_visitor()
        self.banner.hide()
        self._visitor = widget
        self.visiting.emit(True)
        self.title_bar.hide()
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def visit_guide(self, guide: QWidget) -> None:
        """Show something that leads through steps; afterwards one is back where one came from."""
        guide.left.connect(self.leave_to_place)  # type: ignore[attr-defined]
        guide.go.connect(self.show_place)  # type: ignore[attr-defined]
        guide.swapped.connect(self.visit_guide)  # type: ignore[attr-defined]
        self.visit(guide)

    def leave_visitor(self) -> None:
        """Let an open observation save what is still to save, and take it away."""
        widget, self._visitor = self._visitor, None
        if widget is None:
            return
        close_down = getattr(widget, "close_down", None)
        if close_down is not None:
            close_down()
        self.stack.removeWidget(widget)
        widget.deleteLater()
        self.visiting.emit(False)

    def leave_to_place(self) -> None:
        """Go back to the place from which an observation was opened."""
        self.show_place(self._name or "start")

    def do_primary(self) -> None:
        """Do the main thing here; an open observation has its own key for it."""
        if self._visitor is None:
            self.title_bar.trigger()

    def begin_search(self) -> None:
        """Put the keyboard where one searches."""
        if self._visitor is None and self._name:
            self.place(self._name).begin_search()

    # -- messages and counts --------------------------------------------------------------------

    def tell(
        self,
        text: str,
        *,
        kind: str = "look",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        until: str = "",
    ) -> None:
        """Show one sentence above the place; it closes by itself in the place named `until`."""
        self._action, self._until = on_action, until
        self.banner.tell(text, kind=kind, action=action)

    def count(self) -> None:
        """Ask how much waits and how much is only here."""
        desk = self.desk

        def ask() -> tuple[int, int, Overview]:
            drafts = desk.store.count(states=frozenset({"draft"}))
            return desk.store.count(), drafts, desk.outbox.overview()

        def show(answer: tuple[int, int, Overview]) -> None:
            _all, drafts, overview = answer
            self.rail.set_count("observations", drafts)
            self.rail.set_count("deliver", overview.ready + overview.sending + overview.attention)
            self.bottom.tell(overview.only_here + drafts, overview.last_delivery)

        desk.tasks.vault(ask, show, owner=self)

    def _rest(self) -> None:
        self._count_soon.stop()

    def _changed(self, topics: frozenset[str]) -> None:
        self._count_soon.start()
        if self._visitor is None and self._name:
            place = self.place(self._name)
            if topics & place.topics:
                place.refresh()

    def _news_done(self) -> None:
        if self._until:
            self._until = ""
            self.banner.hide()

    def _act(self) -> None:
        if self._action is not None:
            self._action()
