"""One step of the first run: one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Muted, Page, Title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STEP_WIDTH = 680
"""Width of the column of a step, in pixels at 100 %."""


class Step(Page):
    """A page with a question, an explanation and what one answers with."""

    ready_changed = Signal()
    go_on = Signal()

    def __init__(self) -> None:
        super().__init__(width=STEP_WIDTH)
        self.centre()
        self.question = Title("")
        self.explanation = Muted("")
        self.column.setSpacing(MEDIUM)
        self.column.addWidget(self.question)
        self.column.addWidget(self.explanation)
        self.column.addSpacing(SMALL)

    @property
    def ready(self) -> bool:
        """Whether Next can be pressed."""
        return True

    def entered(self) -> None:
        """Get ready to be shown."""

    def advance(self) -> bool:
        """Take a small step inside this one; False when there is none left."""
        return False

    @property
    def can_retreat(self) -> bool:
        """Whether there is a small step back inside this one."""
        return False

    def retreat(self) -> bool:
        """Take the small step back inside this one; False when there is none."""
        return False

    def next_text(self) -> str:
        """Say what the button does."""
        return self.tr("Next")

    def first_focus(self) -> QWidget | None:
        """Control that has the keyboard first."""
        return None

    def retranslate(self) -> None:
        """Say everything in the language that is on."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
