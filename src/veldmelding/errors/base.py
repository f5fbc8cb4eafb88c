"""The base of all errors a person can act on."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence


class VeldmeldingError(Exception):
    """Something a person can act on; `str()` is English, `sentence` can be translated."""

    code: ClassVar[str] = "error"
    template: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong.")

    def __init__(self, **values: object) -> None:
        self.sentence = Sentence("errors", self.template, values)
        super().__init__(str(self.sentence))
