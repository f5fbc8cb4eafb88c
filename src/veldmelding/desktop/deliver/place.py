"""The deliver place: how much exists only here, one button, and each record with its step.

While a run goes on many things change in a second. What is shown is asked for again at most twice
a second, and lines are used again, so that the window never stands still.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from veldmelding.desktop.deliver.key_change import KeyChangeCard
from veldmelding.desktop.deliver.ledger import LedgerView
from veldmelding.desktop.deliver.options import DeliveryOptions
from veldmelding.desktop.deliver.outcome import outcome_words
from veldmelding.desktop.deliver.progress import ProgressCard
from veldmelding.desktop.deliver.records import RecordLines, RefusalCard
from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.envelope.buttons import EnvelopeButtons
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.language import say
from veldmelding.desktop.place import Place
from veldmelding.desktop.theme import icon
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import (
    Banner,
    Heading,
    Large,
    Muted,
    Page,
    Text,
    empty_layout,
)
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.deliver.rows import DeliverRows
    from veldmelding.desktop.desk import Desk
    from veldmelding.sync import KeyChange, Progress, SyncReport

REFRESH_EVERY = 500
"""Milliseconds between two looks at the rows while a run goes on."""


class DeliverPlace(Place):
    """Tells the truth about what is only here, and delivers."""

    topics = frozenset({"observations", "outbox", "settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.primary = QAction(self)
        self.primary.setEnabled(False)
        self.primary.triggered.connect(self.deliver)
        self.deliveries = desk.deliveries
        self.run = self.deliveries.run
        self._rows: DeliverRows | None = None
        self._paused = False
        self._checking = False
        self._outcome: Callable[[], tuple[str, str, str]] | None = None
        self._key_changes: tuple[KeyChange, ...] = ()
        self._refusals_shown: object = None
        self._asking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_EVERY)
        self._soon.timeout.connect(self._ask)
        self.pages = QStackedWidget()
        self.outer.addWidget(self.pages)
        page = Page(width=820)
        self.pages.addWidget(page)
        self.ledger: LedgerView | None = None
        column = page.column
        column.setSpacing(MEDIUM)
        self.truth = Large("")
        self.detail = Text("")
        self.headquarters = Muted("")
        self.power, self.outcome = Banner(), Banner()
        self.progress = ProgressCard()
        self.options = DeliveryOptions(self.deliveries)
        self.envelopes = EnvelopeButtons(desk)
        self.envelopes.visit.connect(self.visit)
        self.check = QPushButton()
        self.update_forms = QPushButton()
        self.nothing_lost = QPushButton()
        self.set_up = QPushButton()
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.set_up, self.check, self.update_forms, self.nothing_lost):
            buttons.addWidget(button)
        self.keys = QVBoxLayout()
        self.refusals_heading = Heading("")
        self.refusals = QVBoxLayout()
        for stack in (self.keys, self.refusals):
            stack.setSpacing(SMALL)
        self.records_heading = Heading("")
        self.records = RecordLines()
        self.more = Muted("")
        for widget in (self.truth, self.detail, self.headquarters, self.power, self.outcome):
            column.addWidget(widget)
        column.addWidget(self.progress)
        column.addLayout(self.keys)
        column.addLayout(buttons)
        column.addWidget(self.options)
        column.addWidget(self.envelopes)
        column.addSpacing(SMALL)
        column.addWidget(self.refusals_heading)
        column.addLayout(self.refusals)
        column.addWidget(self.records_heading)
        column.addLayout(self.records)
        column.addWidget(self.more)
        column.addStretch(1)
        self.progress.hide()
        self.check.clicked.connect(self._check)
        self.update_forms.clicked.connect(self._update_forms)
        self.nothing_lost.clicked.connect(self._show_ledger)
        self.set_up.clicked.connect(lambda: self.go.emit("settings"))
        self.progress.paused.connect(self._pause)
        self.progress.cancelled.connect(self._cancel)
        self.options.amount_chosen.connect(self._choose_amount)
        self.outcome.acted.connect(self._send_the_rest)
        self.deliveries.battery_changed.connect(self._show_battery)
        self.run.began.connect(self._began)
        self.run.progressed.connect(self._progressed)
        self.run.ended.connect(self._ended)
        self.run.failed.connect(self._failed)

    # -- the face of a place --------------------------------------------------------------------

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Deliver")

    def first_focus(self) -> QWidget | None:
        """Return the first button that can be pressed."""
        return self.nothing_lost if self.set_up.isHidden() else self.set_up

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.check.setText(self.tr("Check the connection"))
        self.check.setIcon(icon("connection"))
        self.update_forms.setText(self.tr("Update forms"))
        self.update_forms.setIcon(icon("retry"))
        self.nothing_lost.setText(self.tr("Nothing lost: see the ledger"))
        self.nothing_lost.setIcon(icon("shield"))
        self.set_up.setText(self.tr("Set up headquarters"))
        self.refusals_heading.setText(self.tr("Needs a look first"))
        self.records_heading.setText(self.tr("Waits for delivery"))
        self._say_outcome()
        self._show_battery()
        self._refusals_shown = None
        if self._rows is not None:
            self._show(self._rows)
        self._update()

    def refresh(self) -> None:
        """Ask for the truth again; during a run not each time something arrived."""
        if not self.run.running:
            self._ask()
        elif not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        from veldmelding.desktop.deliver.rows import ask_rows

        desk = self.desk
        self._soon.stop()
        desk.tasks.vault(lambda: ask_rows(desk), self._show, owner=self)

    # -- showing --------------------------------------------------------------------------------

    def _show(self, rows: DeliverRows) -> None:
        self._rows = rows
        here = rows.overview.only_here
        if here:
            self.truth.setText(
                self.tr("%n observation(s) are only on this laptop.", "", here)
                if here != 1
                else self.tr("One observation is only on this laptop.")
            )
        else:
            self.truth.setText(self.tr("Headquarters has everything you finalised."))
        self.detail.setText(" ".join(self._details(rows)))
        self.detail.setVisible(bool(self.detail.text()))
        if rows.headquarters:
            self.headquarters.setText(
                self.tr("Headquarters: {name}").format(name=rows.headquarters)
            )
        else:
            self.headquarters.setText(
                self.tr("No headquarters is set up yet. What you write is safe here meanwhile.")
            )
        self._show_refusals(rows)
        self.records.show_rows(rows.waiting, rows.titles)
        self.records_heading.setVisible(bool(rows.waiting))
        hidden = rows.overview.ready + rows.overview.sending - len(rows.waiting)
        self.more.setText(self.tr("And %n more.", "", hidden))
        self.more.setVisible(hidden > 0)
        self.options.show_amount(rows.amount)
        self._update()
        if self.nothing_lost.hasFocus() and not self.set_up.isHidden():
            self.set_up.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_refusals(self, rows: DeliverRows) -> None:
        if rows.attention == self._refusals_shown:
            return  # a card that is made anew would take the keyboard from the person
        self._refusals_shown = rows.attention
        empty_layout(self.refusals)
        for row in rows.attention:
            card = RefusalCard(row, rows.titles.get(row.form_id, row.form_id))
            card.again.connect(self._release)
            card.opened.connect(self._open)
            self.refusals.addWidget(card)
        self.refusals_heading.setVisible(bool(rows.attention))

    def _show_battery(self) -> None:
        battery = self.deliveries.battery
        if battery is None or not battery.is_low:
            self.power.hide()
            return
        self.power.tell(
            self.tr(
                "The battery is at {percent} %. Everything you wrote is saved: you can close the "
                "program or the laptop at any moment. What is not delivered yet goes on later, "
                "from where it was."
            ).format(percent=battery.percent)
        )

    def _details(self, rows: DeliverRows) -> list[str]:
        overview = rows.overview
        parts = []
        if overview.only_here and overview.with_photos:
            parts.append(
                self.tr("%n with photos, {size} in all.", "", overview.with_photos).format(
                    size=megabytes(overview.bytes_waiting)
                )
            )
        elif overview.only_here:
            parts.append(self.tr("{size} in all.").format(size=megabytes(overview.bytes_waiting)))
        if rows.drafts:
            parts.append(
                self.tr("%n draft(s) are here too and wait until you finalise.", "", rows.drafts)
            )
        return parts

    def _update(self) -> None:
        rows, busy = self._rows, self.run.running
        assert self.primary is not None
        known = rows is not None and bool(rows.headquarters)
        ready = rows is not None and rows.overview.ready > 0
        self.primary.setText(
            self.tr("Go on delivering") if self._paused and ready else self.tr("Deliver")
        )
        self.primary.setEnabled(known and not busy)
        self.check.setEnabled(not busy)
        self.update_forms.setEnabled(not busy)
        self.check.setVisible(known)
        self.update_forms.setVisible(known)
        self.set_up.setVisible(rows is not None and not known)
        self.options.setVisible(known)

    # -- doing ----------------------------------------------------------------------------------

    def deliver(self) -> None:
        """Deliver what is ready, and fetch what changed."""
        self.deliveries.deliver()

    def _send_the_rest(self) -> None:
        self.deliveries.deliver(all_the_same=True)

    def _check(self) -> None:
        self._checking = True
        self.deliveries.look_in()

    def _update_forms(self) -> None:
        self.deliveries.look_in()

    def _choose_amount(self, amount: str) -> None:
        from veldmelding.desktop.deliver.amount import save_amount

        vault = self.desk.vault
        self.desk.tasks.vault(
            lambda: save_amount(vault, amount), lambda _done: self.refresh(), owner=self
        )

    def _began(self) -> None:
        self.news_done.emit()
        self._paused = False
        self._outcome = None
        self._key_changes = ()
        empty_layout(self.keys)
        self.outcome.hide()
        self.progress.begin(self.tr("Looking for headquarters"))
        self._update()

    def _pause(self) -> None:
        self._paused = True
        self.deliveries.pause()

    def _cancel(self) -> None:
        self._paused = False
        self.deliveries.stop()

    def _progressed(self, progress: Progress) -> None:
        self.progress.show_moment(progress)

    def _ended(self, report: SyncReport) -> None:
        self.progress.hide()
        checking, self._checking = self._checking, False
        said = list(self.run.said)
        self._outcome = lambda: outcome_words(report, said, checking=checking)
        self._key_changes = report.key_changes
        self._say_outcome()
        self._show_key_changes()
        self._ask()
        self._update()

    def _failed(self, error: Exception) -> None:
        self.progress.hide()
        self._checking = False
        self._update()
        if not isinstance(error, VeldmeldingError):
            raise error
        sentence = error.sentence
        self._outcome = lambda: (say(sentence), "danger", "")
        self._say_outcome()

    def _say_outcome(self) -> None:
        if self._outcome is not None:
            text, kind, action = self._outcome()
            self.outcome.tell(text, kind=kind, action=action)

    def _show_key_changes(self) -> None:
        empty_layout(self.keys)
        for change in self._key_changes:
            card = KeyChangeCard(change)
            card.accepted.connect(self._accept_key)
            self.keys.addWidget(card)

    def _accept_key(self, form_id: str, new: str) -> None:
        vault = self.desk.vault

        def work() -> None:
            from veldmelding.sync import Backend, accept_key

            backend = Backend.load(vault)
            if backend is not None:
                accept_key(vault, backend, form_id, new)

        self._key_changes = tuple(each for each in self._key_changes if each.form_id != form_id)
        self._show_key_changes()
        self.desk.tasks.vault(work, lambda _done: self.deliveries.look_in(), owner=self)

    # -- refusals and the ledger ----------------------------------------------------------------

    def _release(self, instance_id: str) -> None:
        outbox = self.desk.outbox
        self.desk.tasks.vault(
            lambda: outbox.ledger.release(instance_id), lambda _done: self.refresh(), owner=self
        )

    def _open(self, instance_id: str) -> None:
        store = self.desk.store

        def find() -> str | None:
            rows = store.rows(states={"needs attention"}, limit=1000)
            return next((row.id for row in rows if row.instance_id == instance_id), None)

        def go(which: str | None) -> None:
            if which is not None:
                self.open_observation.emit(which)

        self.desk.tasks.vault(find, go, owner=self)

    def _show_ledger(self) -> None:
        if self.ledger is None:
            self.ledger = LedgerView(self.desk)
            self.ledger.left.connect(self._leave_ledger)
            self.pages.addWidget(self.ledger)
        self.ledger.refresh()
        self.pages.setCurrentWidget(self.ledger)
        self.ledger.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_ledger(self) -> None:
        self.pages.setCurrentIndex(0)
        self.nothing_lost.setFocus(Qt.FocusReason.OtherFocusReason)
