"""Second question: the vault, its neutral label and its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from veldmelding.desktop.first_run.step import Step
from veldmelding.desktop.secret import NewPassphrase
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_LABEL = 40


class VaultStep(Step):
    """Asks for label and passphrase of the vault that will be made."""

    def __init__(self, vaults_folder: Path) -> None:
        super().__init__()
        self._vaults_folder = vaults_folder
        self.label_label = QLabel()
        self.label = QLineEdit()
        self.label.setMaxLength(LONGEST_LABEL)
        self.label_label.setBuddy(self.label)
        self.label_hint = Muted("")
        self.passphrase = NewPassphrase()
        for widget in (self.label_label, self.label, self.label_hint, self.passphrase):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.label.textChanged.connect(self.ready_changed)
        self.label.returnPressed.connect(self.passphrase.first.edit.setFocus)
        self.passphrase.changed.connect(self.ready_changed)
        self.passphrase.entered.connect(self.go_on)
        self.retranslate()

    @property
    def label_text(self) -> str:
        """The label without the blanks around it."""
        return " ".join(self.label.text().split())

    @property
    def ready(self) -> bool:
        """Label and a good passphrase, typed twice the same."""
        return bool(self.label_text) and self.passphrase.good_enough

    def entered(self) -> None:
        """Offer a free colour as label, and six words."""
        if not self.label.text():
            self.label.setText(self._free_colour())
        if not self.passphrase.words.text():
            self.passphrase.suggest()

    def first_focus(self) -> QWidget | None:
        """Return the passphrase: the label has a good answer already."""
        return self.passphrase.first.edit

    def next_text(self) -> str:
        """Say what the button does."""
        return self.tr("Make the vault")

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.question.setText(self.tr("How do you open your vault?"))
        self.explanation.setText(
            self.tr(
                "Everything you write is kept encrypted in your vault. Nobody can open it without "
                "the passphrase, not even the people who made this program."
            )
        )
        self.label_label.setText(self.tr("&Label on the unlock screen"))
        self.label.setAccessibleName(self.tr("Label on the unlock screen"))
        self.label_hint.setText(
            self.tr("Anyone who opens this laptop can read it: a colour or a number, not a name.")
        )

    def _free_colour(self) -> str:
        from veldmelding.vault.folders import describe_vaults

        taken = {info.label for info in describe_vaults(self._vaults_folder)}
        colours = [
            self.tr("Green"),
            self.tr("Blue"),
            self.tr("Yellow"),
            self.tr("Red"),
            self.tr("White"),
            self.tr("Brown"),
        ]
        free = [colour for colour in colours if colour not in taken]
        return free[0] if free else str(len(taken) + 1)
