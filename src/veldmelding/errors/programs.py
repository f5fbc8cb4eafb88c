"""What can go wrong on the desktop and on the command line."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


class NoPassphrase(VeldmeldingError):
    """No passphrase came, or the two typed ones differ."""

    code: ClassVar[str] = "cli.no-passphrase"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "No passphrase was given, or the two you typed differ. Nothing was changed. Type it on "
        "the terminal, or name a file with --passphrase-file.",
    )


class FileUnreadable(VeldmeldingError):
    """A file that was named cannot be read."""

    code: ClassVar[str] = "cli.file-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "The file {name} cannot be read ({reason}). Nothing was changed."
    )


class AnswersUnreadable(VeldmeldingError):
    """The file of answers is not a JSON object of question paths and values."""

    code: ClassVar[str] = "cli.answers-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{name} does not hold answers. Write a JSON object with the path of each question and "
        "its answer. Nothing was recorded.",
    )


class PictureRefused(VeldmeldingError):
    """A file chosen as a photo is not one that can be opened."""

    code = "fill.picture-refused"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This file is not a photo that can be opened here. Nothing was added. Choose a JPEG, "
        "PNG or WebP photo.",
    )


class PictureTooLarge(VeldmeldingError):
    """A picture has more pixels, or a file more bytes, than is safe to open."""

    code = "fill.picture-too-large"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This photo is too large to open safely. Nothing was added. Make it smaller, or choose "
        "another one.",
    )


class CameraSilent(VeldmeldingError):
    """No camera gives a picture: none is there, it is in use, or the system does not allow it."""

    code = "desktop.camera-silent"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "No camera of this laptop gives a picture. Close other programs that use it, allow it in "
        "the settings of the computer, or read a picture of the code that a phone took.",
    )


class FileTooLarge(VeldmeldingError):
    """A file chosen as an answer is larger than can be delivered."""

    code = "fill.file-too-large"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This file is larger than {limit} MB and cannot be delivered. Nothing was added. Choose "
        "a smaller one.",
    )


class FileRefused(VeldmeldingError):
    """A file chosen as an answer is empty or of a kind the question does not take."""

    code = "fill.file-refused"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This question does not take this file: it is empty or of another kind than its name "
        "says. Nothing was added. It takes {kinds}.",
    )


class FileGone(VeldmeldingError):
    """A chosen file cannot be read from where it is."""

    code = "fill.file-gone"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be read. Nothing was added. Check the card or disk it is on, and "
        "choose it again.",
    )


class OriginalStays(VeldmeldingError):
    """A photo was kept, and the file it came from could not be deleted."""

    code = "fill.original-stays"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The photo is kept here, but the original {file} was not deleted. Delete it on the card "
        "or phone yourself.",
    )


class TargetNotEmpty(VeldmeldingError):
    """A folder to write into holds something already."""

    code: ClassVar[str] = "cli.target-not-empty"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {name} is not empty. Nothing was written. Name an empty or new folder.",
    )
