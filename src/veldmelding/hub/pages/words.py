"""The language of a page: what the browser asks for, among the languages we have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.language import LANGUAGES, Catalogue, Sentence
from veldmelding.library import vocabulary_word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, tzinfo

    from werkzeug.wrappers import Request

CONTEXT = "hub"


class Words:
    """Texts in one language."""

    def __init__(self, language: str, timezone: tzinfo) -> None:
        self.language = language
        self._catalogue = Catalogue(language)
        self._timezone = timezone

    @classmethod
    def asked_by(cls, request: Request, timezone: tzinfo) -> Words:
        """Choose by the browser's languages."""
        return cls(request.accept_languages.best_match(list(LANGUAGES), "en"), timezone)

    def say(self, text: str, **values: object) -> str:
        """Translate a text that was marked for translation, and fill in its values."""
        return self._catalogue.sentence(Sentence(CONTEXT, text, values))

    def explain(self, sentence: Sentence) -> str:
        """Translate a sentence of another room."""
        return self._catalogue.sentence(sentence)

    def code(self, code: str, *lists: str) -> str:
        """Say a code of the lists that the bundled forms share; the code itself when in none."""
        return vocabulary_word(code, self.language, *lists)

    def moment(self, moment: datetime) -> str:
        """Write a moment so that it reads the same in every language."""
        return moment.astimezone(self._timezone).strftime("%Y-%m-%d %H:%M")

    def form_language(self, languages: Iterable[str]) -> str | None:
        """Find this language among those of a form, which writes them as `English (en)`."""
        for name in languages:
            code = name.rpartition("(")[2].rstrip(") ") if "(" in name else name
            if code.strip().lower() == self.language:
                return name
        return None
