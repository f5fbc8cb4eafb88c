"""Guide: open a sealed envelope on a laptop that collects for headquarters."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from veldmelding.desktop.desk import utc_now
from veldmelding.desktop.envelope.running import RunningGuide, RunStep
from veldmelding.desktop.envelope.sealing import ENDING
from veldmelding.desktop.files import choose_file
from veldmelding.desktop.language import say
from veldmelding.desktop.security.pick import Pick, PickStep
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.tokens import HAIR
from veldmelding.desktop.widgets import (
    Card,
    Heading,
    Large,
    Look,
    Muted,
    Text,
    empty_layout,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.tasks import Task
    from veldmelding.sync.envelope.intake import EnvelopeIntake
    from veldmelding.sync.envelope.opened import OpenedEnvelope

_LONGEST_NAME = 80
_MOST_LINES = 50


def _intake(desk: Desk) -> EnvelopeIntake:
    from veldmelding.hub import Hub

    return Hub(desk.vault, clock=utc_now, random=random.SystemRandom()).envelopes


class OpenGuide(RunningGuide):
    """Which file; who sent it and what is safe; then the records, and the code for the sender."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.found: OpenedEnvelope | None = None
        self.which = PickStep(
            self.tr("Which envelope?"),
            self.tr(
                "Choose the file on the stick. It is verified from beginning to end before "
                "anything is taken in."
            ),
            Pick(self.tr("Choose the envelope…"), partial(choose_file, filter_text=f"*.{ENDING}")),
            button=self.tr("Verify it"),
        )
        self.looking = RunStep(self.tr("Verifying"))
        self.looking.on_enter = self._look
        self.looking.stopped.connect(self.stop_long)
        self.who = TellStep(self.tr("What is in it"), button=self.tr("Take it in"))
        self._build_who()
        self.taking = RunStep(
            self.tr("Taking it in"), self.tr("What is taken in is safe here at once.")
        )
        self.taking.on_enter = self._take
        self.taking.stopped.connect(self.stop_long)
        self.last = TellStep(self.tr("✓ Taken in"), final=True)
        self._build_last()
        self.lead(self.which, self.looking, self.who, self.taking, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Open an envelope")

    def _build_who(self) -> None:
        self.summary = self.who.tell("")
        self.problem = self.who.tell("", Look)
        card = Card()
        self.words_label = Muted(self.tr("Words of the laptop that sealed it:"))
        self.words = Heading("")
        self.known_state = Text("")
        for widget in (self.words_label, self.words, self.known_state):
            card.column.addWidget(widget)
        self.who.body.addWidget(card)
        self.called_label = QLabel(self.tr("What do you &call this laptop?"))
        self.called = QLineEdit()
        self.called.setMaxLength(_LONGEST_NAME)
        self.called.setAccessibleName(self.tr("What do you call this laptop?"))
        self.called_label.setBuddy(self.called)
        self.who.body.addWidget(self.called_label)
        self.who.body.addWidget(self.called)

    def _build_last(self) -> None:
        self.result = self.last.tell("")
        card = Card()
        self.code_label = Muted(
            self.tr("Read this receipt code to the sender, by telephone or SMS, all of it:")
        )
        self.code = Large("")
        card.column.addWidget(self.code_label)
        card.column.addWidget(self.code)
        self.card = card
        self.last.body.addWidget(card)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(HAIR)
        self.last.body.addLayout(self.lines)

    def _look(self) -> None:
        source, desk = self.which.path, self._desk
        assert source is not None

        def work(task: Task, heard: Callable[[int, int], object]) -> OpenedEnvelope:
            return _intake(desk).look(source, progress=heard, cancelled=task.cancelled)

        self.start_long(self.looking, work, self._show_found)

    def _show_found(self, found: OpenedEnvelope) -> None:
        self.found = found
        self.summary.setText(
            self.tr(
                "Envelope {name} with %n record(s). New: {new}. Here already: {known}.",
                "",
                found.records,
            ).format(name=found.title, new=len(found.new), known=len(found.already_here))
        )
        broken = len(found.missing)
        self.problem.setText(
            self.tr(
                "%n record(s) are damaged or missing. The others are safe and can be taken in.",
                "",
                broken,
            )
        )
        self.problem.setVisible(bool(broken))
        self.words.setText(found.fingerprint)
        known = found.known_sender
        self.known_state.setText(
            self.tr("This laptop is known here.")
            if known
            else self.tr(
                "This laptop is new here. Call its owner and let them read the words of their "
                "laptop to you. Take it in only when they are the same."
            )
        )
        self.called_label.setVisible(not known)
        self.called.setVisible(not known)
        self.who.say_agree("" if known else self.tr("The words are the same"))

    def _take(self) -> None:
        source, desk, name = self.which.path, self._desk, self.called.text().strip()
        assert source is not None

        def work(task: Task, heard: Callable[[int, int], object]) -> OpenedEnvelope:
            return _intake(desk).take(
                source, trusted=True, name=name, progress=heard, cancelled=task.cancelled
            )

        self.start_long(self.taking, work, self._done)

    def _done(self, told: OpenedEnvelope) -> None:
        self.result.setText(
            self.tr("New: {new}. Completed: {completed}. Here already: {known}.").format(
                new=len(told.new), completed=len(told.completed), known=len(told.already_here)
            )
        )
        self.code.setText(told.receipt)
        self.card.setVisible(bool(told.receipt))
        empty_layout(self.lines)
        texts = [
            self.tr("{number}: damaged or missing").format(number=missing.number)
            for missing in told.missing
        ]
        texts += [f"{refusal.number}: {say(refusal.sentence)}" for refusal in told.refused]
        for text in texts[:_MOST_LINES]:
            self.lines.addWidget(Look(text))
        if len(texts) > _MOST_LINES:
            self.lines.addWidget(Muted(self.tr("And %n more.", "", len(texts) - _MOST_LINES)))
