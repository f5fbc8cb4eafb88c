"""The frame around steps: how far one is above, the step, messages and buttons below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from veldmelding.desktop.first_run.step import STEP_WIDTH
from veldmelding.desktop.language import say
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from veldmelding.desktop.widgets import Danger, Muted, PrimaryButton, Waiting
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.first_run.step import Step


class StepFrame(QWidget):
    """Shows one step at a time; who inherits says what the buttons do."""

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self.steps: list[Step] = []
        self.name = Muted("", self)
        self.stack = QStackedWidget(self)
        self.message = Danger("", self)
        self.message.hide()
        self.waiting = Waiting(self)
        self.back = QPushButton(self)
        self.next = PrimaryButton(self)
        self.next.clicked.connect(self.do_primary)

    def lay_out(self, left: QPushButton, *right: QPushButton) -> None:
        """Put everything in its place; the Tab key follows the order of the buttons."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(_centred(self.name))
        column.addWidget(self.stack, 1)
        foot = QWidget(self)
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, LARGE)
        below.setSpacing(SMALL)
        below.addWidget(self.message)
        below.addWidget(self.waiting)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(left)
        row.addStretch(1)
        for button in right:
            row.addWidget(button)
        below.addLayout(row)
        column.addLayout(_centred(foot))
        for before, after in pairwise((left, *right)):
            QWidget.setTabOrder(before, after)

    def take_steps(self, *steps: Step) -> None:
        """Take the steps; none of them is entered yet."""
        self.steps = list(steps)
        for step in steps:
            self.stack.addWidget(step)
            step.ready_changed.connect(self.update_buttons)
            step.go_on.connect(self.do_primary)

    @property
    def step(self) -> Step:
        """The step that is asked now."""
        return self.steps[self.stack.currentIndex()]

    def show_step(self, index: int) -> None:
        """Show a step."""
        self.message.hide()
        self.stack.setCurrentIndex(index)
        self.step.entered()
        self.update_buttons()

    def do_primary(self) -> None:
        """Go on, when this step has its answer."""

    def update_buttons(self) -> None:
        """Let the buttons say what they do here and now."""

    def retranslate(self) -> None:
        """Say everything in the language that is on."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, VeldmeldingError):
            raise error
        self.message.setText("⚠ " + say(error.sentence))
        self.message.show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.step.setEnabled(not busy)
        if busy:
            self.message.hide()
        self.update_buttons()


def _centred(widget: QWidget) -> QHBoxLayout:
    """Keep `widget` above or below the column of the step."""
    widget.setMaximumWidth(px(STEP_WIDTH))
    row = QHBoxLayout()
    row.setContentsMargins(WIDE, 0, WIDE, 0)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row
