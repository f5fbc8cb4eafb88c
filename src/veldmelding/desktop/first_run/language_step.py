"""First question: the language; the answer shows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QWidget

from veldmelding.desktop.first_run.step import Step
from veldmelding.desktop.language import languages
from veldmelding.desktop.tokens import SMALL
from veldmelding.language import LANGUAGES

if TYPE_CHECKING:
    from veldmelding.desktop.preferences import Preferences


class LanguageStep(Step):
    """Every language by the name its speakers use."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for number, (code, name) in enumerate(LANGUAGES.items()):
            button = QRadioButton(name)
            button.setChecked(code == languages().code)
            self.group.addButton(button, number)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.choices[code] = button
        self.column.addSpacing(SMALL)
        self.backup = QPushButton()
        self.backup.setFlat(True)
        self.column.addWidget(self.backup, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.group.idClicked.connect(self._choose)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """Return the language that is on."""
        return self.choices.get(languages().code)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.question.setText(self.tr("Which language do you want to read?"))
        self.explanation.setText(
            self.tr("You can change it at any time in Settings. Forms have their own languages.")
        )
        self.backup.setText(self.tr("I have a backup from another laptop"))

    def _choose(self, number: int) -> None:
        code = list(LANGUAGES)[number]
        self._preferences.language = code
        languages().switch(code)
