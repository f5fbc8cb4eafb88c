"""The language of the screens: our own texts and Qt's, switched while the program runs.

Our texts come from `translations/veldmelding_<code>.qm`; English has one too, for its plurals.
Qt's own few words (OK, Cancel) come from Qt's catalogues and, where Qt has none (Swahili), from
ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from veldmelding.bundle import bundled
from veldmelding.language import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

QT_WORDS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
)
"""Words of Qt's own buttons, so that a language Qt does not speak can have them from us."""

LOCALES: Mapping[str, str] = {
    "en": "en_GB",
    "nl": "nl_NL",
    "fr": "fr_FR",
    "sw": "sw_TZ",
    "es": "es_ES",
    "pt": "pt_PT",
}
"""How dates and numbers are written with each language."""

_QT_CATALOGUE = {"nl": "nl", "fr": "fr", "es": "es", "pt": "pt_BR"}


class Languages:
    """Switches the language of the running application."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self._code = ""
        self._catalogue = Catalogue("en")

    @property
    def code(self) -> str:
        """Language that is on now."""
        return self._code

    @property
    def catalogue(self) -> Catalogue:
        """Translations of sentences that the rooms below write."""
        return self._catalogue

    def switch(self, code: str) -> None:
        """Turn every text over; widgets hear it as `QEvent.LanguageChange`."""
        code = code if code in LANGUAGES else "en"
        if code == self._code:
            return
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self._code = code
        self._catalogue = Catalogue(code)
        QLocale.setDefault(QLocale(LOCALES[code]))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qt_texts = QTranslator()
        if code in _QT_CATALOGUE and qt_texts.load(f"qtbase_{_QT_CATALOGUE[code]}", folder):
            self._install(qt_texts)
        own = QTranslator()
        if own.load(str(bundled("translations") / f"veldmelding_{code}.qm")):
            self._install(own)

    def _install(self, translator: QTranslator) -> None:
        self._installed.append(translator)
        QCoreApplication.installTranslator(translator)


_languages: Languages | None = None


def languages() -> Languages:
    """Return the one switch of this process, made at first use."""
    global _languages
    if _languages is None:
        _languages = Languages()
    return _languages


def form_title(title: str) -> str:
    """Put the title of a bundled form into the language that is on; others stay as they are."""
    return languages().catalogue.text("forms", title)


def record_title(title: str, title_of_form: str) -> str:
    """Name a record; one that has no name of its own is called as its form."""
    return form_title(title_of_form) if title in {"", title_of_form} else title


def say(sentence: Sentence) -> str:
    """Put a sentence of a room below into the language that is on."""
    return languages().catalogue.sentence(sentence)
