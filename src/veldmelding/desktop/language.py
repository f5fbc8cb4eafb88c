"""The language of the screens: our own texts and Qt's, switched while the program runs.

Texts come straight from `translations/veldmelding_<code>.ts`, the same files that the rooms below
read: there is no compiled copy that could be out of date. Qt's own few words (OK, Cancel) come
from Qt's catalogues and, where Qt has none (Swahili), from ours.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from veldmelding.bundle import bundled
from veldmelding.language import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Sentence

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


class _OwnTranslator(QTranslator):
    """Answers Qt from one of our `.ts` files, plurals included."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code
        self._texts = _read(code)

    def isEmpty(self) -> bool:
        """Say that there is something to ask for; Qt drops an empty translator."""
        return False

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,  # noqa: N803 (Qt's own name)
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """Give the text for `context`, in the form that goes with the number `n`."""
        forms = self._texts.get((_text(context), _text(sourceText)))
        if not forms:
            # Qt's typing wants text; only a null string means "ask the next translator".
            return None  # type: ignore[return-value]
        if n < 0:
            return forms[0]
        return forms[min(_plural(self._code, n), len(forms) - 1)]


def _text(value: str | bytes | None) -> str:
    return value.decode() if isinstance(value, bytes) else value or ""


def _plural(code: str, number: int) -> int:
    """Index of the plural form; French and Portuguese count nought as one."""
    return 0 if number == 1 or (number == 0 and code in {"fr", "pt"}) else 1


@lru_cache(maxsize=None)
def _read(code: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    path = bundled("translations") / f"veldmelding_{code}.ts"
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    if not path.is_file():
        return texts
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {
                "unfinished",
                "vanished",
                "obsolete",
            }:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found = forms or ((translation.text,) if translation.text else ())
            if found and all(found):
                texts[name, message.findtext("source", "")] = found
    return texts


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
        if code in _QT_CATALOGUE:
            qt_texts = QTranslator()
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if qt_texts.load(f"qtbase_{_QT_CATALOGUE[code]}", folder):
                self._install(qt_texts)
        self._install(_OwnTranslator(code))

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


def say(sentence: Sentence) -> str:
    """Put a sentence of a room below into the language that is on."""
    return languages().catalogue.sentence(sentence)
