"""The place before a checkpoint: what is still open here, what to do first, and one key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from veldmelding.desktop.place import Place
from veldmelding.desktop.security.offer import Offer
from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Heading, Large, Muted, Page, Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.desk import Desk


@dataclass(frozen=True, slots=True)
class _Open:
    drafts: int
    only_here: int
    readable: int


class CheckpointPlace(Place):
    """Says in one sentence how much could be found here, and locks without a word."""

    topics = frozenset({"observations", "outbox"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._open: _Open | None = None
        self.primary = QAction(self)
        self.primary.triggered.connect(desk.checkpoint_wanted)
        page = Page()
        self.outer.addWidget(page)
        self.truth = Large("")
        self.advice = Text("")
        self.deliver, self.drafts = Offer(), Offer()
        self.what = Heading("")
        self.points = [Text("") for _ in range(4)]
        self.honest = Muted("")
        column = page.column
        for widget in (self.truth, self.advice, self.deliver, self.drafts):
            column.addWidget(widget)
        column.addSpacing(SMALL)
        column.addWidget(self.what)
        for point in self.points:
            column.addWidget(point)
        column.addWidget(self.honest)
        column.addStretch(1)
        self.deliver.chosen.connect(lambda: self.go.emit("deliver"))
        self.drafts.chosen.connect(lambda: self.go.emit("observations"))
        self.retranslate()

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Checkpoint")

    def first_focus(self) -> QWidget | None:
        """Return the first way to have less here."""
        return self.deliver.button

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        assert self.primary is not None
        self.primary.setText(self.tr("Checkpoint now  Ctrl+Shift+L"))
        self.advice.setText(
            self.tr(
                "Travel with everything sealed and delivered. What is not on the laptop cannot be "
                "taken from it, and nobody can make you open it."
            )
        )
        self.what.setText(self.tr("What happens"))
        points = (
            self.tr("Drafts are saved and the vault is locked, at once."),
            self.tr("Clipboard and traces of chosen files are emptied."),
            self.tr("The unlock screen shows no label, no name and no number of anything."),
            self.tr("The window is called veldmelding, and no message appears anywhere."),
        )
        for point, words in zip(self.points, points, strict=True):
            point.setText("• " + words)
        self.honest.setText(
            self.tr(
                "Nothing is faked and nothing is hidden: you can answer every question truthfully. "
                "The program and its encrypted files are still on the laptop, and can be seen."
            )
        )
        self._show()

    def refresh(self) -> None:
        """Count what could be found here."""
        desk = self.desk

        def ask() -> _Open:
            drafts = desk.store.count(states=frozenset({"draft"}))
            overview = desk.outbox.overview()
            return _Open(drafts, overview.only_here, desk.store.count())

        def show(found: _Open) -> None:
            self._open = found
            self._show()

        desk.tasks.vault(ask, show, owner=self)

    def _show(self) -> None:
        found = self._open
        if found is None:
            return
        waiting = found.drafts + found.only_here
        self.truth.setText(
            self.tr("%n observation(s) are only on this laptop.", "", waiting)
            if waiting
            else self.tr("Nothing is only on this laptop.")
        )
        done = self.tr("✓ Nothing left to do here.")
        self.deliver.say(
            self.tr("Deliver what is finalised"),
            self.tr("%n observation(s) wait to be delivered.", "", found.only_here)
            if found.only_here
            else done,
            self.tr("Go to Deliver"),
        )
        self.drafts.say(
            self.tr("Finalise or delete drafts"),
            self.tr("%n draft(s) can be read by whoever has your passphrase.", "", found.drafts)
            if found.drafts
            else done,
            self.tr("See the drafts"),
        )
