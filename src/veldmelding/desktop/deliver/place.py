"""The deliver place: how much exists only here, one button, and each record with its step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from veldmelding.desktop.deliver.ledger import LedgerView
from veldmelding.desktop.deliver.progress import ProgressCard
from veldmelding.desktop.deliver.records import RecordLine, RefusalCard
from veldmelding.desktop.deliver.run import DeliveryRun, Moment
from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.language import say
from veldmelding.desktop.place import Place
from veldmelding.desktop.theme import icon
from veldmelding.desktop.tokens import HAIR, MEDIUM, SMALL
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
    from veldmelding.sync import SyncReport


class DeliverPlace(Place):
    """Tells the truth about what is only here, and delivers."""

    topics = frozenset({"observations", "outbox", "settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.primary = QAction(self)
        self.primary.setEnabled(False)
        self.primary.triggered.connect(self.deliver)
        self.run = DeliveryRun(desk, self)
        self._rows: DeliverRows | None = None
        self._paused = False
        self._checking = False
        self._outcome: Callable[[], tuple[str, str]] | None = None
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
        self.outcome = Banner()
        self.progress = ProgressCard()
        self.check = QPushButton()
        self.update_forms = QPushButton()
        self.nothing_lost = QPushButton()
        self.set_up = QPushButton()
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.set_up, self.check, self.update_forms, self.nothing_lost):
            buttons.addWidget(button)
        self.refusals_heading = Heading("")
        self.refusals = QVBoxLayout()
        self.refusals.setSpacing(SMALL)
        self.records_heading = Heading("")
        self.records = QVBoxLayout()
        self.records.setSpacing(HAIR)
        self.more = Muted("")
        for widget in (self.truth, self.detail, self.headquarters, self.outcome, self.progress):
            column.addWidget(widget)
        column.addLayout(buttons)
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
        if self._rows is not None:
            self._show(self._rows)
        self._update()

    def refresh(self) -> None:
        """Ask for the truth again."""
        from veldmelding.desktop.deliver.rows import ask_rows

        desk = self.desk
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
        empty_layout(self.refusals)
        for row in rows.attention:
            card = RefusalCard(row, rows.titles.get(row.form_id, row.form_id))
            card.again.connect(self._release)
            card.opened.connect(self._open)
            self.refusals.addWidget(card)
        self.refusals_heading.setVisible(bool(rows.attention))
        empty_layout(self.records)
        for row in rows.waiting:
            self.records.addWidget(RecordLine(row, rows.titles.get(row.form_id, row.form_id)))
        self.records_heading.setVisible(bool(rows.waiting))
        hidden = rows.overview.ready + rows.overview.sending - len(rows.waiting)
        self.more.setText(self.tr("And %n more.", "", hidden))
        self.more.setVisible(hidden > 0)
        self._update()
        if self.nothing_lost.hasFocus() and not self.set_up.isHidden():
            self.set_up.setFocus(Qt.FocusReason.OtherFocusReason)

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

    # -- doing ----------------------------------------------------------------------------------

    def deliver(self) -> None:
        """Deliver what is ready, and fetch what changed."""
        self._begin(self.tr("Looking for headquarters"))
        self.run.start()

    def _check(self) -> None:
        self._checking = True
        self._begin(self.tr("Looking for headquarters"))
        self.run.start(deliver=False, fetch=True)

    def _update_forms(self) -> None:
        self._begin(self.tr("Looking for new forms"))
        self.run.start(deliver=False, fetch=True)

    def _begin(self, words: str) -> None:
        self.news_done.emit()
        self._paused = False
        self._outcome = None
        self.outcome.hide()
        self.progress.begin(words)
        self._enable_soon()

    def _enable_soon(self) -> None:
        # `start` comes right after: what can be pressed depends on the run.
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self._update)

    def _pause(self) -> None:
        self._paused = True
        self.run.stop()

    def _cancel(self) -> None:
        self._paused = False
        self.run.stop()

    def _progressed(self, moment: Moment) -> None:
        self.progress.show_moment(moment)

    def _ended(self, report: SyncReport) -> None:
        self.progress.hide()
        checking, self._checking = self._checking, False

        def words() -> tuple[str, str]:
            if checking and report.stopped is None and not report.cancelled:
                text = self.tr("The connection works. Headquarters answered.")
            else:
                text = say(report.sentence)
            parts = [text]
            if report.forms_installed:
                parts.append(
                    self.tr("%n new form(s) or version(s).", "", len(report.forms_installed))
                )
            parts += [say(remark) for remark in report.remarks]
            if report.clock_remark is not None:
                parts.append(say(report.clock_remark))
            kind = "good" if report.is_complete else "look"
            if report.stopped is not None:
                kind = "danger"
            return " ".join(parts), kind

        self._outcome = words
        self._say_outcome()
        self.refresh()
        self._update()

    def _failed(self, error: Exception) -> None:
        self.progress.hide()
        self._checking = False
        self._update()
        if not isinstance(error, VeldmeldingError):
            raise error
        sentence = error.sentence
        self._outcome = lambda: (say(sentence), "danger")
        self._say_outcome()

    def _say_outcome(self) -> None:
        if self._outcome is not None:
            text, kind = self._outcome()
            self.outcome.tell(text, kind=kind)

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
