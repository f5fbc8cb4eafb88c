"""The start page: what one came to do is never more than one press away."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.files import choose_file
from veldmelding.desktop.language import form_title
from veldmelding.desktop.place import Place
from veldmelding.desktop.start.add_form import AddForm
from veldmelding.desktop.start.cards import ClosedCard, DraftLine, FormCard
from veldmelding.desktop.start.where import QuestionWords
from veldmelding.desktop.theme import icon, px
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL
from veldmelding.desktop.widgets import Card, GreatButton, Heading, Muted, Page, Text, empty_layout

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.library import InstalledForm
    from veldmelding.observations import ObservationRow
    from veldmelding.outbox import Overview

QUICK_NOTE = "quick_note"
MOST_DRAFTS = 6


@dataclass(frozen=True, slots=True)
class StartRows:
    """What the start page shows."""

    note: InstalledForm | None
    forms: list[tuple[InstalledForm, int]]  # with how often each was used
    drafts: list[tuple[ObservationRow, str]]  # with the question one was at
    all_drafts: int
    overview: Overview
    closed: list[tuple[InstalledForm, int]]
    questions: int


class StartPlace(Place):
    """Quick note, forms, drafts, and the line about what waits for delivery."""

    topics = frozenset({"observations", "outbox", "library"})
    primary_in_page = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAcceptDrops(True)
        self._words = QuestionWords(desk.store)
        self.primary = QAction(self)
        self.primary.triggered.connect(self._note)
        self._note_form: InstalledForm | None = None
        self._rows: StartRows | None = None
        page = Page(width=900)
        self.outer.addWidget(page)
        column = page.column
        column.setSpacing(MEDIUM)
        self.note = GreatButton()
        self.note.clicked.connect(self._note)
        self.note_hint = Muted("")
        top = QHBoxLayout()
        top.setSpacing(LARGE)
        top.addWidget(self.note)
        top.addWidget(self.note_hint, 1)
        column.addLayout(top)
        self.waiting_card = Card()
        self.waiting_text = Text("")
        self.waiting_button = QPushButton()
        self.waiting_button.clicked.connect(lambda: self.go.emit("deliver"))
        line = QHBoxLayout()
        line.addWidget(self.waiting_text, 1)
        line.addWidget(self.waiting_button)
        self.waiting_card.column.addLayout(line)
        self.asked_card = Card()
        self.asked_text = Text("")
        self.asked_button = QPushButton()
        self.asked_button.clicked.connect(lambda: self.go.emit("observations"))
        asked = QHBoxLayout()
        asked.addWidget(self.asked_text, 1)
        asked.addWidget(self.asked_button)
        self.asked_card.column.addLayout(asked)
        column.addWidget(self.asked_card)
        column.addWidget(self.waiting_card)
        self.drafts_heading = Heading("")
        self.drafts = QVBoxLayout()
        self.drafts.setSpacing(SMALL)
        self.all_drafts = QPushButton()
        self.all_drafts.clicked.connect(lambda: self.go.emit("observations"))
        column.addWidget(self.drafts_heading)
        column.addLayout(self.drafts)
        column.addWidget(self.all_drafts, 0, Qt.AlignmentFlag.AlignLeft)
        self.forms_heading = Heading("")
        self.forms = QGridLayout()
        self.forms.setSpacing(MEDIUM)
        column.addSpacing(SMALL)
        column.addWidget(self.forms_heading)
        column.addLayout(self.forms)
        self.add_button = QPushButton()
        self.add_button.clicked.connect(self._choose)
        self.add_hint = Muted("")
        adding = QHBoxLayout()
        adding.setSpacing(MEDIUM)
        adding.addWidget(self.add_button)
        adding.addWidget(self.add_hint, 1)
        column.addLayout(adding)
        self.add_form = AddForm(desk)
        column.addWidget(self.add_form)
        column.addStretch(1)
        for widget in (
            self.asked_card,
            self.waiting_card,
            self.drafts_heading,
            self.all_drafts,
            self.add_form,
        ):
            widget.hide()
        self._draft_lines: list[DraftLine] = []
        self._cards: list[FormCard] = []

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Start")

    def first_focus(self) -> QWidget | None:
        """Return the quick note."""
        return self.note

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.note.setText(self.tr("Quick note"))
        self.note.setAccessibleDescription(self.tr("Ctrl+N"))
        self.note.setIcon(icon("note", "on_fill"))
        if self.primary is not None:
            self.primary.setText(self.tr("Quick note"))
        self.note_hint.setText(self.tr("Ctrl+N. One minute, from anywhere in the program."))
        self.drafts_heading.setText(self.tr("Go on with"))
        self.forms_heading.setText(self.tr("Begin a form"))
        self.waiting_button.setText(self.tr("Go to Deliver"))
        self.asked_button.setText(self.tr("See what it asks"))
        self.add_button.setText(self.tr("Add a form from a file…"))
        self.add_button.setIcon(icon("add"))
        self.add_hint.setText(
            self.tr("An XLSForm (.xlsx) or XForm (.xml); you can also drop it here.")
        )
        if self._rows is not None:
            self._show(self._rows)

    def refresh(self) -> None:
        """Ask for forms, drafts and what waits."""
        desk = self.desk

        def ask() -> StartRows:
            forms = desk.library.forms()
            used = [(form, desk.store.count(form_id=form.form_id)) for form in forms]
            used.sort(key=lambda pair: (-pair[1], form_title(pair[0].title)))
            rows = desk.store.drafts(limit=MOST_DRAFTS)
            return StartRows(
                note=next((form for form in forms if form.form_id == QUICK_NOTE), None),
                forms=[pair for pair in used if pair[0].form_id != QUICK_NOTE],
                drafts=[(row, self._words.of(row)) for row in rows],
                all_drafts=desk.store.count(states=frozenset({"draft"})),
                overview=desk.outbox.overview(),
                closed=closed_forms(desk, forms),
                questions=len(desk.store.feedback.asking()),
            )

        desk.tasks.vault(ask, self._show, owner=self)

    # -- showing --------------------------------------------------------------------------------

    def _show(self, rows: StartRows) -> None:
        self._rows = rows
        self._note_form = rows.note
        self.note.setEnabled(rows.note is not None)
        self._show_waiting(rows.overview, rows.questions)
        self._show_drafts(rows)
        self._show_forms(rows.forms, rows.closed)

    def _show_waiting(self, overview: Overview, questions: int) -> None:
        waits = overview.ready + overview.sending
        parts = []
        if waits:
            parts.append(self.tr("%n wait(s) for delivery.", "", waits))
        if overview.attention:
            parts.append(self.tr("%n need(s) a look.", "", overview.attention))
        self.waiting_text.setText(" ".join(parts))
        self.waiting_card.setVisible(bool(parts))
        self.asked_text.setText(
            self.tr("Headquarters asks about %n observation(s).", "", questions)
        )
        self.asked_card.setVisible(bool(questions))

    def _show_drafts(self, rows: StartRows) -> None:
        focused = next((line.row.id for line in self._draft_lines if line.hasFocus()), None)
        empty_layout(self.drafts)
        self._draft_lines = []
        for row, words in rows.drafts:
            line = DraftLine(row, words)
            line.clicked.connect(lambda _on=False, which=row.id: self.open_observation.emit(which))
            self.drafts.addWidget(line)
            self._draft_lines.append(line)
            if row.id == focused:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drafts_heading.setVisible(bool(rows.drafts))
        self.all_drafts.setText(self.tr("All %n draft(s)", "", rows.all_drafts))
        self.all_drafts.setVisible(rows.all_drafts > len(rows.drafts))
        self._order()

    def _show_forms(
        self, forms: list[tuple[InstalledForm, int]], closed: list[tuple[InstalledForm, int]]
    ) -> None:
        empty_layout(self.forms)
        self._cards = []
        columns = 2 if self.width() >= px(640) else 1
        for index, (form, used) in enumerate(forms):
            card = FormCard(form, used)
            card.clicked.connect(lambda _on=False, which=form: self.open_form.emit(which))
            self.forms.addWidget(card, index // columns, index % columns)
            self._cards.append(card)
        for index, (form, used) in enumerate(closed, start=len(forms)):
            self.forms.addWidget(ClosedCard(form, used), index // columns, index % columns)
        self.forms_heading.setVisible(bool(forms))
        self._order()

    def _order(self) -> None:
        # Tab goes as one reads, also over lines that were made later than what follows them.
        walk: list[QWidget] = [self.note, self.asked_button, self.waiting_button]
        walk += self._draft_lines
        walk += [self.all_drafts, *self._cards, self.add_button]
        for before, after in itertools.pairwise(walk):
            QWidget.setTabOrder(before, after)

    # -- doing ----------------------------------------------------------------------------------

    def _note(self) -> None:
        if self._note_form is not None:
            self.open_form.emit(self._note_form)

    def _choose(self) -> None:
        path = choose_file(self, self.tr("Add a form"), "*.xlsx *.xls *.xml *.md")
        if path is not None:
            self.add_form.check(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a form file."""
        if _form_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the dropped form."""
        path = _form_file(event)
        if path is not None:
            self.add_form.check(path)


def closed_forms(desk: Desk, offered: list[InstalledForm]) -> list[tuple[InstalledForm, int]]:
    """Return forms of headquarters that were used here and are no longer offered."""
    open_ids = {form.form_id for form in offered}
    newest = {
        form.form_id: form
        for form in desk.library.forms(offered=False)
        if form.origin == "backend" and form.form_id not in open_ids
    }
    used = [(form, desk.store.count(form_id=form.form_id)) for form in newest.values()]
    return [(form, count) for form, count in used if count]


def _form_file(event: QDropEvent) -> Path | None:
    for url in event.mimeData().urls():
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            if path.suffix.lower() in {".xlsx", ".xls", ".xml", ".md"}:
                return path
    return None
