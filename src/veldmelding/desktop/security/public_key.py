"""Naming somebody's key: pasted, from a file or a picture of its code, with words to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from veldmelding.desktop.codes import code_in_picture
from veldmelding.desktop.files import choose_file
from veldmelding.desktop.language import say
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Card, Heading, Look, Muted, Waiting
from veldmelding.errors import KeyMistyped, VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.tasks import Tasks
    from veldmelding.vault import PublicKey

_LARGEST_TEXT = 4096
_PICTURES = ("png", "jpg", "jpeg", "webp", "gif", "bmp")


class PublicKeyStep(TellStep):
    """Takes a public key, shows its words, and asks whether they were compared."""

    def __init__(self, tasks: Tasks, question: str, explanation: str, *, whose: str) -> None:
        super().__init__(question, explanation)
        self._tasks = tasks
        self.key: PublicKey | None = None
        self.label = QLabel(whose)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(whose)
        self.text.setPlaceholderText(self.tr("Paste it here"))
        self.text.setFixedHeight(px(76))
        self.label.setBuddy(self.text)
        self.file = QPushButton(self.tr("From a file or a picture of the code…"))
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.file)
        row.addStretch(1)
        self.trouble = Look("")
        self.waiting = Waiting()
        self.card = Card()
        self.compare = Muted(
            self.tr("Its words. Let the other person read theirs to you, on the telephone:")
        )
        self.words = Heading("")
        self.card.column.addWidget(self.compare)
        self.card.column.addWidget(self.words)
        for widget in (self.label, self.text):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        for below in (self.waiting, self.trouble, self.card):
            self.body.addWidget(below)
        self.is_ready = lambda: self.key is not None
        self.focus_on = self.text
        self.text.textChanged.connect(self.read)
        self.file.clicked.connect(self._choose)
        self.read()

    def set_text(self, text: str) -> None:
        """Take a key as if it had been pasted."""
        self.text.setPlainText(text)

    def read(self) -> None:
        """Understand what stands there now."""
        from veldmelding.vault import PublicKey

        typed = self.text.toPlainText().strip()
        self.key = None
        self.trouble.hide()
        self.agreed.set_checked(False)
        if typed:
            try:
                self.key = PublicKey.read(typed)
            except KeyMistyped as error:
                if len(typed) >= 40:  # before that somebody is still typing
                    self._complain(say(error.sentence))
        self.words.setText("" if self.key is None else self.key.fingerprint)
        self.words.setAccessibleName(self.words.text())
        self.card.setVisible(self.key is not None)
        agree = self.tr("The words are the same") if self.key is not None else ""
        self.say_agree(agree)

    def read_file(self, path: Path) -> None:
        """Read a key from a text file or a picture, off the GUI thread."""

        def work() -> str | None:
            if path.suffix.lower().removeprefix(".") in _PICTURES:
                return code_in_picture(path)
            with path.open("rb") as file:
                return file.read(_LARGEST_TEXT).decode("ascii", "replace")

        def done(text: str | None) -> None:
            if text is None:
                self._complain(self.tr("No code was found in this picture. Paste the key instead."))
            else:
                self.set_text(text)

        def failed(error: Exception) -> None:
            if isinstance(error, VeldmeldingError):
                self._complain(say(error.sentence))
            elif isinstance(error, OSError):
                self._complain(self.tr("This file cannot be read. Paste the key instead."))
            else:
                raise error

        task = self._tasks.pool(work, done, failed, owner=self)
        self.waiting.follow(task, self.tr("Reading the file"))

    def _choose(self) -> None:
        patterns = " ".join(f"*.{ending}" for ending in ("txt", *_PICTURES))
        path = choose_file(self, self.tr("File with the key"), patterns)
        if path is not None:
            self.read_file(path)

    def _complain(self, text: str) -> None:
        self.trouble.setText("⚠ " + text)
        self.trouble.show()

    def first_focus(self) -> QWidget | None:
        """Return where one pastes."""
        return self.text
