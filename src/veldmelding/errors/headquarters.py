"""What can go wrong in the work of headquarters itself: reviews, lists and encrypted records."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


class KeyFileUnreadable(VeldmeldingError):
    """A file that should hold a private key and does not."""

    code: ClassVar[str] = "headquarters.key-file"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{name} holds no private key. Choose the .pem file that was made together with the "
        "public key in the form.",
    )


class SignInRefused(VeldmeldingError):
    """The server of headquarters does not know this person."""

    code: ClassVar[str] = "headquarters.sign-in"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} does not accept this email address and password. Nothing was changed. Check both; "
        "the account must be that of a person on the website, not an app user.",
    )


class ReviewRefused(VeldmeldingError):
    """The server of headquarters understood, and said no."""

    code: ClassVar[str] = "headquarters.refused"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} refused (answer {status}): {message}. What was done until then stays done; it is "
        "safe to try again.",
    )


class FeedbackListMissing(VeldmeldingError):
    """There is no list to write questions into yet."""

    code: ClassVar[str] = "headquarters.no-feedback-list"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This project has no entity list called feedback yet. Run the command once with --set-up, "
        "which makes the list and the form that brings it to the laptops.",
    )


class ProjectUnclear(VeldmeldingError):
    """An address without the project it is about."""

    code: ClassVar[str] = "headquarters.project-unclear"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The address {address} does not name a project. Copy it from the browser while the "
        "project is open; it looks like https://data.example.org/v1/projects/7.",
    )
