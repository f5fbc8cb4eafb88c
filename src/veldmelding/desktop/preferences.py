"""What may lie in the open on this laptop: language, theme, size of letters, size of the window.

Everything else a person chooses lives in the vault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QSize

from veldmelding.language import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

_THEMES = ("system", "light", "dark", "contrast")


class Preferences:
    """Reads and writes `screen.ini` in the data folder; nonsense in the file gives the defaults."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "screen.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Code of the language of the screens; at first the system's, when we speak it."""
        stored = str(self._settings.value("language", ""))
        if stored in LANGUAGES:
            return stored
        for name in QLocale.system().uiLanguages():
            if name.split("-")[0] in LANGUAGES:
                return name.split("-")[0]
        return "en"

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> str:
        """One of system, light, dark, contrast."""
        stored = str(self._settings.value("theme", "system"))
        return stored if stored in _THEMES else "system"

    @theme.setter
    def theme(self, choice: str) -> None:
        self._settings.setValue("theme", choice)

    @property
    def scale(self) -> int:
        """Size of letters in percent."""
        stored = str(self._settings.value("scale", "100"))
        return min(max(int(stored), 90), 200) if stored.isdecimal() else 100

    @scale.setter
    def scale(self, percent: int) -> None:
        self._settings.setValue("scale", percent)

    @property
    def window_size(self) -> QSize | None:
        """Size the window had last time."""
        stored = self._settings.value("window")
        return stored if isinstance(stored, QSize) and stored.isValid() else None

    @window_size.setter
    def window_size(self, size: QSize) -> None:
        self._settings.setValue("window", size)
