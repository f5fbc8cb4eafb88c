"""Language, theme and size of letters; each shows at once and is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from veldmelding.desktop.language import languages
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.theme import theme
from veldmelding.desktop.tokens import SCALES, SMALL
from veldmelding.language import LANGUAGES

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk

_THEMES = ("system", "light", "dark", "contrast")


class LookSection(Section):
    """How the screens look and in which language they speak."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.language_label, self.language = QLabel(), QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.theme_label, self.theme = QLabel(), QComboBox()
        for choice in _THEMES:
            self.theme.addItem("", choice)
        self.size_label = QLabel()
        self.smaller, self.larger, self.percent = QPushButton("−"), QPushButton("+"), QLabel()
        sizes = QWidget()
        row = QHBoxLayout(sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.smaller)
        row.addWidget(self.percent)
        row.addWidget(self.larger)
        row.addStretch(1)
        self.line(self.language_label, self.language)
        self.line(self.theme_label, self.theme)
        self.line(self.size_label, sizes)
        self.size_label.setBuddy(self.smaller)
        self.grid.setAlignment(self.language, Qt.AlignmentFlag.AlignLeft)
        self.grid.setAlignment(self.theme, Qt.AlignmentFlag.AlignLeft)
        self.language.activated.connect(self._choose_language)
        self.theme.activated.connect(self._choose_theme)
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(+1))
        theme().changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Look and language"))
        self.language_label.setText(self.tr("&Language"))
        self.theme_label.setText(self.tr("&Colours"))
        self.size_label.setText(self.tr("Size of &letters"))
        self.language.setAccessibleName(self.tr("Language"))
        self.theme.setAccessibleName(self.tr("Colours"))
        self.smaller.setAccessibleName(self.tr("Smaller letters"))
        self.larger.setAccessibleName(self.tr("Larger letters"))
        words = (
            self.tr("As the system"),
            self.tr("Light"),
            self.tr("Dark"),
            self.tr("High contrast"),
        )
        for index, word in enumerate(words):
            self.theme.setItemText(index, word)
        self.refresh()

    def refresh(self) -> None:
        """Show what is on."""
        self.language.setCurrentIndex(max(self.language.findData(languages().code), 0))
        self.theme.setCurrentIndex(max(self.theme.findData(theme().choice), 0))
        scale = theme().scale
        self.percent.setText(f"{scale} %")
        self.percent.setAccessibleName(self.tr("Size of letters: {scale} %").format(scale=scale))
        self.smaller.setEnabled(scale > SCALES[0])
        self.larger.setEnabled(scale < SCALES[-1])

    def _choose_language(self, index: int) -> None:
        code = str(self.language.itemData(index))
        self.desk.preferences.language = code
        languages().switch(code)

    def _choose_theme(self, index: int) -> None:
        choice = str(self.theme.itemData(index))
        self.desk.preferences.theme = choice
        theme().choose(choice)

    def _step(self, direction: int) -> None:
        theme().step_scale(direction)
        self.desk.preferences.scale = theme().scale
