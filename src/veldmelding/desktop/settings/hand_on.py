"""Guide: a set-up code for another laptop, that nobody can use without its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from veldmelding.desktop.codes import CodePicture
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, MEDIUM
from veldmelding.desktop.widgets import Heading, Muted

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk

SIDE = 300
"""Pixels of the drawn code at 100 %; fits a laptop screen and a phone reads it."""


class HandOnGuide(Guide):
    """What the code gives away; then the code, and its words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.first = TellStep(
            self.tr("Set up another laptop"),
            self.tr(
                "You get a QR code and four words. The code may be seen by anybody. Say the words "
                "another way: by telephone, or on a piece of paper that is thrown away."
            ),
            button=self.tr("Make the code"),
            agree=self.tr("The other laptop may deliver in the same name as this one"),
        )
        self.first.work = self._make
        self.last = TellStep(self.tr("The code and its words"), final=True)
        self.words = Heading("")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.picture = CodePicture()
        beside = QVBoxLayout()
        beside.setSpacing(MEDIUM)
        beside.addWidget(self.words)
        beside.addWidget(
            Muted(
                self.tr(
                    "On the other laptop: Headquarters, Read a picture of the QR code, then the "
                    "words. They are shown only now."
                )
            )
        )
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.last.body.addLayout(row)
        self.lead(self.first, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Set up another laptop")

    def close_down(self) -> None:
        """Take code and words off the screen."""
        self.words.setText("")
        self.picture.show_code("", 0)
        super().close_down()

    def _make(self) -> Job:
        vault = self._desk.vault

        def work() -> tuple[str, str]:
            from veldmelding.errors import NoHeadquarters
            from veldmelding.sync import Backend, seal_setup
            from veldmelding.sync.sealed_setup import suggest_words

            backend = Backend.load(vault)
            if backend is None:
                raise NoHeadquarters
            words = suggest_words()
            return seal_setup(backend, words), words

        def done(made: tuple[str, str]) -> None:
            code, words = made
            self.words.setText(words)
            self.picture.setAccessibleName(self.tr("QR code for the other laptop"))
            self.picture.show_code(code, px(SIDE))

        return Job(work, self.tr("Making the code"), done, in_line=False)
