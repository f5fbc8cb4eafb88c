"""Sentences for a person, before and after translation, without Qt.

Rooms below the desktop write what a person will read as a `Sentence`: an English template with
named values. The desktop, the terminal and the hub's pages turn it into the person's language
with a `Catalogue`, read from the same `.ts` files that Qt's tools maintain.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from veldmelding.bundle import bundled

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "nl": "Nederlands",
    "fr": "Français",
    "sw": "Kiswahili",
    "es": "Español",
    "pt": "Português",
}
"""Languages of the user interface: code (ISO 639-1) to the name speakers use."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Mark `text` for Qt's `lupdate` under `context` and return it unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something to tell a person, not yet in a language.

    `template` is English with `{named}` places for `values`; values that are sentences are
    translated with it.
    """

    context: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """English, for logs of codes, tests and people who read English."""
        return self.template.format(**{name: str(value) for name, value in self.values.items()})


class Catalogue:
    """The translations of one language, read from `translations/veldmelding_<code>.ts`.

    English, an unknown language and a missing or unfinished entry all give the English text.
    """

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._texts = _read_catalogue(self.language)

    def text(self, context: str, english: str) -> str:
        """Translate a fixed text of `context`."""
        return self._texts.get((context, english), english)

    def sentence(self, sentence: Sentence) -> str:
        """Translate a sentence and put its values in place."""
        values = {
            name: self.sentence(value) if isinstance(value, Sentence) else str(value)
            for name, value in sentence.values.items()
        }
        return self.text(sentence.context, sentence.template).format(**values)


@cache
def _read_catalogue(language: str) -> Mapping[tuple[str, str], str]:
    path = bundled("translations") / f"veldmelding_{language}.ts"
    if language == "en" or not path.is_file():
        return {}
    # A window in English starts without reading any catalogue, and without the parser.
    import xml.etree.ElementTree as ElementTree

    texts: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished"}:
                continue
            if translation.text:
                texts[name, message.findtext("source", "")] = translation.text
    return texts
