"""Choosing a file or a folder in a guide: a button, and beside it the name of what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Strong

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Ask = Callable[[QWidget, str], Path | None]
    """Shows a dialog over a widget, with a title; None when somebody changed their mind."""


class Pick(QWidget):
    """Asks with a dialog, and keeps what was chosen."""

    chosen = Signal(object)  # Path

    def __init__(self, words: str, ask: Ask, *, title: str = "") -> None:
        super().__init__()
        self.path: Path | None = None
        self.name = Strong("")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(MEDIUM)
        self._row.addWidget(self.name, 1)
        self.button = self.add(words, ask, title=title)

    def add(self, words: str, ask: Ask, *, title: str = "") -> QPushButton:
        """Offer one more way to choose; without a title the dialog is called as the button."""
        button = QPushButton(words)
        self._row.insertWidget(self._row.count() - 1, button)
        button.clicked.connect(lambda: self._ask(ask, title or words))
        return button

    def take(self, path: Path) -> None:
        """Keep this file or folder as what was chosen."""
        self.path = path
        self.name.setText(path.name or str(path))
        self.chosen.emit(path)

    def _ask(self, ask: Ask, title: str) -> None:
        path = ask(self, title)
        if path is not None:
            self.take(path)


class PickStep(TellStep):
    """A step that asks for a file or a folder, and has its answer when one is chosen."""

    def __init__(self, question: str, explanation: str, pick: Pick, *, button: str) -> None:
        super().__init__(question, explanation, button=button)
        self.pick = pick
        self.body.addWidget(pick)
        self.focus_on = pick.button
        self.is_ready = lambda: self.path is not None
        pick.chosen.connect(self.ready_changed)

    @property
    def path(self) -> Path | None:
        """What was chosen."""
        return self.pick.path
