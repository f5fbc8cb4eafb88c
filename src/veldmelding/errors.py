"""What can go wrong, as a person should read it: one base class, one type per thing to act on.

Each error has a stable `code` for scripts and a `template` in English that says what happened,
what is safe and what to do. Templates carry named values and are translated by whoever shows
them (`veldmelding.language`). Values must never hold a passphrase, a key, a token or an answer.
"""

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


# -- forms (xforms, library) -------------------------------------------------------------------


# -- the vault ---------------------------------------------------------------------------------


# -- observations and the outbox ---------------------------------------------------------------


# -- delivery (sync) ---------------------------------------------------------------------------


# -- the hub -----------------------------------------------------------------------------------


# -- the desktop and the command line ----------------------------------------------------------
