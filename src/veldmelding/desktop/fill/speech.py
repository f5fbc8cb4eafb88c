"""What went wrong, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from veldmelding.desktop.language import say
from veldmelding.errors import VeldmeldingError


def error_words(error: Exception) -> str:
    """Return an error as a person should read it; an unknown one without its innards."""
    if isinstance(error, VeldmeldingError):
        return say(error.sentence)
    return QCoreApplication.translate(
        "FillPlace", "Something went wrong. Your answers are kept. Try again."
    )


def not_saved_words(error: Exception) -> str:
    """Why an answer is not durable yet, and what to do."""
    if isinstance(error, VeldmeldingError):
        return say(error.sentence)
    return QCoreApplication.translate(
        "FillPlace",
        "Your last answers are not saved yet. They are still on the screen. Keep this window "
        "open, make room on the disk, and press Try again.",
    )
