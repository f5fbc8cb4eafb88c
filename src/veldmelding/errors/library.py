"""What can go wrong with the forms and lists we hold."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


class UnsafeFileName(VeldmeldingError):
    """A form brings a file whose name could do harm on some computer."""

    code: ClassVar[str] = "library.unsafe-file-name"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        'The form was not installed: the name of its file "{name}" is not safe. '
        "Nothing was changed; ask the maker of the form to rename the file.",
    )


class FormNotHeld(VeldmeldingError):
    """A form definition that was asked for is not in this vault."""

    code: ClassVar[str] = "library.form-not-held"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This form is no longer on this laptop. Nothing was changed; "
        "get the forms from headquarters again, or install the form from its file.",
    )


class EntityListUnreadable(VeldmeldingError):
    """A list from the backend is damaged; ours stays as it is."""

    code: ClassVar[str] = "library.list-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        'The new copy of the list "{list}" could not be read. '
        "The list on this laptop stays as it was; try again later, or tell headquarters.",
    )


class BundledFormBroken(VeldmeldingError):
    """The text tables of a form that ships with the program do not fit together."""

    code: ClassVar[str] = "library.bundled-form-broken"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        'The form "{form}" that comes with the program is not complete ({part}). '
        "Your observations are safe; install the program again.",
    )
