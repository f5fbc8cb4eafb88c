"""What can go wrong with a form: reading it, its rules, filling it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence


class FormError(VeldmeldingError):
    """A form definition, or an instance of one, cannot be used as it is."""

    code: ClassVar[str] = "form.error"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "This form cannot be used: {reason}. Nothing was changed."
    )


class ExpressionError(FormError):
    """An expression of a form cannot be read or worked out; `position` counts from 0."""

    code: ClassVar[str] = "form.expression"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The form has an expression that does not work: {expression} – at character {place}: "
        "{reason} Your answers are safe; ask the maker of the form to correct it.",
    )

    def __init__(self, *, expression: str, position: int, reason: Sentence) -> None:
        self.position = position
        self.reason = reason
        start, end = max(0, position - 60), position + 60
        excerpt = expression[start:end]
        if start:
            excerpt = f"…{excerpt}"
        if end < len(expression):
            excerpt = f"{excerpt}…"
        super().__init__(expression=excerpt, place=position + 1, reason=reason)


class ExpressionSyntaxError(ExpressionError):
    """The text of an expression does not follow the rules of XPath."""

    code: ClassVar[str] = "form.expression-syntax"


class UnknownFunctionError(ExpressionError):
    """An expression calls a function that this program does not know."""

    code: ClassVar[str] = "form.unknown-function"


class ArgumentError(ExpressionError):
    """A function of an expression gets too few, too many or the wrong kind of arguments."""

    code: ClassVar[str] = "form.wrong-arguments"


class EvaluationError(ExpressionError):
    """An expression that can be read has no value in this place."""

    code: ClassVar[str] = "form.evaluation"


class FormUnreadable(FormError):
    """The bytes are not a form definition at all, or not well-formed."""

    code: ClassVar[str] = "form.unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This file could not be read as a form: {reason} (line {line}). "
        "Nothing was changed; ask for a new copy of the form.",
    )


class FormHostile(FormError):
    """The document uses XML that a form never needs and that attacks use."""

    code: ClassVar[str] = "form.hostile"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This form was refused for safety: {reason} (line {line}). "
        "Nothing was changed; ask the person who made the form about it.",
    )


class FormTooLarge(FormError):
    """The document is larger than any real form."""

    code: ClassVar[str] = "form.too-large"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This file is too large for a form: {size} MB, and at most {limit} MB is accepted. "
        "Nothing was changed.",
    )


class FormInvalid(FormError):
    """The definition is readable, but it contradicts itself or cannot work."""

    code: ClassVar[str] = "form.invalid"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This form contains a mistake: {reason} (line {line}). "
        "Nothing was changed; the maker of the form can correct it.",
    )


class FormCycle(FormError):
    """Calculations of the form wait for each other in a circle."""

    code: ClassVar[str] = "form.cycle"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "In this form some answers depend on themselves, in a circle: {circle}. "
        "Nothing was changed; the maker of the form has to break the circle.",
    )


class InstanceUnreadable(FormError):
    """A saved record does not belong to the form, or is damaged."""

    code: ClassVar[str] = "form.instance-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This record could not be opened with its form: {reason}. The record itself is unchanged.",
    )


class UnknownQuestion(FormError):
    """A path names nothing in this instance."""

    code: ClassVar[str] = "form.unknown-question"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "The form has no question or group at {path}. Nothing was changed."
    )


class RepeatFixed(FormError):
    """Instances of this repeat are counted by the form and not by a person."""

    code: ClassVar[str] = "form.repeat-fixed"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The form itself decides how many times {path} is asked; none can be added or removed "
        "by hand. Nothing was changed.",
    )


class FormNotSettling(FormError):
    """Expressions of the form keep changing each other's results."""

    code: ClassVar[str] = "form.not-settling"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The rules of this form keep changing each other and never come to rest. "
        "The last answer was taken back; the maker of the form has to correct it.",
    )


class FormTooHeavy(FormError):
    """One step of a form asks for more work than a laptop does in a reasonable time."""

    code: ClassVar[str] = "form.too-heavy"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This form asks for more work than this laptop can do in one step. "
        "The last answer was taken back; the maker of the form has to make its rules lighter.",
    )


class FormTooHeavyToOpen(FormTooHeavy):
    """Reading a form, or beginning a record with it, asks for more work than a laptop can do."""

    code: ClassVar[str] = "form.too-heavy-to-open"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This form asks for more work than this laptop can do in a reasonable time, so it was not "
        "opened. Nothing was changed; the maker of the form has to make it lighter.",
    )


class NotValid(FormError):
    """The record cannot be finalised while answers are missing or refused."""

    code: ClassVar[str] = "form.not-valid"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{count} answers still need attention before this record can be finalised. "
        "The record is kept as a draft.",
    )

    def __init__(self, violations: Sequence[object]) -> None:
        self.violations = tuple(violations)
        super().__init__(count=len(self.violations))


class SheetUnreadable(FormError):
    """The file offered as an XLSForm is not one."""

    code: ClassVar[str] = "form.sheet-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This file could not be read as an XLSForm: {reason}. Nothing was changed.",
    )


class SheetMistake(FormError):
    """An XLSForm contains a mistake at a known place."""

    code: ClassVar[str] = "form.sheet-mistake"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This XLSForm contains a mistake in sheet {sheet}, row {row}: {reason}. "
        "Nothing was changed; correct the sheet and try again.",
    )


class PrivateKeyInForm(FormError):
    """A form carries the key that decrypts, where everybody can read it."""

    code: ClassVar[str] = "form.private-key"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "DANGER: this form contains the private key of headquarters instead of the public one, so "
        "everybody who has the form can read what was encrypted with it. Nothing was recorded or "
        "sent. Tell headquarters at once: they need a new pair of keys.",
    )


class PublicKeyUnusable(FormError):
    """A form wants its records encrypted, but not with a key that can be used."""

    code: ClassVar[str] = "form.public-key"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The records of this form have to be encrypted, but its key does not work: {reason}. "
        "Nothing was sent unencrypted and your answers are safe; ask headquarters for a corrected "
        "form.",
    )


class EncryptedRecordUnreadable(FormError):
    """An encrypted record cannot be decrypted, or is not what was sent."""

    code: ClassVar[str] = "form.encrypted-record"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This encrypted record could not be read: {reason}. Nothing was changed.",
    )
