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


class FormError(VeldmeldingError):
    """A form definition, or an instance of one, cannot be used as it is."""

    code: ClassVar[str] = "form.error"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "This form cannot be used: {reason}. Nothing was changed."
    )


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


class ExpressionFailed(FormError):
    """One expression of the form could not be worked out."""

    code: ClassVar[str] = "form.expression-failed"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "A rule of this form could not be worked out at {path}: {reason}. "
        "Your other answers are safe; the maker of the form has to correct it.",
    )


class NotValid(FormError):
    """The record cannot be finalised while answers are missing or refused."""

    code: ClassVar[str] = "form.not-valid"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{count} answers still need attention before this record can be finalised. "
        "The record is kept as a draft.",
    )


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


# -- forms: the library ------------------------------------------------------------------------


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


# -- the vault ---------------------------------------------------------------------------------


# -- observations and the outbox ---------------------------------------------------------------


class InstanceConflict(VeldmeldingError):
    """The same instance id arrived with other bytes; what we hold stays."""

    code: ClassVar[str] = "outbox.instance-conflict"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "A submission with this identifier is already here, with different content. "
        "The one that was here first was kept and nothing was overwritten.",
    )


class FileConflict(VeldmeldingError):
    """A file of a submission arrived again with other bytes; what we hold stays."""

    code: ClassVar[str] = "outbox.file-conflict"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "A different file of the same name already belongs to this submission. "
        "The one that was here first was kept and nothing was overwritten.",
    )


class SubmissionMissing(VeldmeldingError):
    """A submission that was asked for is not in this vault."""

    code: ClassVar[str] = "outbox.submission-missing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "This submission is not on this laptop. Nothing was changed."
    )


class NotConfirmed(VeldmeldingError):
    """Something would be removed that no backend has confirmed completely."""

    code: ClassVar[str] = "outbox.not-confirmed"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation was not deleted: headquarters has not confirmed all of it, "
        "and it may be the only copy. Deliver it first.",
    )


class ObservationMissing(VeldmeldingError):
    """An observation that was asked for is not in this vault."""

    code: ClassVar[str] = "observations.missing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation is no longer on this laptop. Nothing else was changed.",
    )


class ObservationFinalised(VeldmeldingError):
    """A finalised observation can be read but no longer changed."""

    code: ClassVar[str] = "observations.finalised"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation is finalised and can no longer be changed. It is safe; open it to read.",
    )


class ObservationDeleted(VeldmeldingError):
    """An observation in the recycle bin must be restored before it is filled further."""

    code: ClassVar[str] = "observations.deleted"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation is in the recycle bin. Restore it first; then you can go on with it.",
    )


# -- delivery (sync) ---------------------------------------------------------------------------


class NoHeadquarters(VeldmeldingError):
    """Nothing was set up to deliver to."""

    code: ClassVar[str] = "delivery.no-headquarters"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "There is no headquarters to deliver to yet. Your observations are safe on this laptop. "
        "Enter the address or the set-up code that headquarters gave you, under Settings.",
    )


class AlreadyDelivering(VeldmeldingError):
    """A second delivery was asked for while one is running."""

    code: ClassVar[str] = "delivery.already-running"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "A delivery is already running. Wait until it is done, or pause it."
    )


class Unreachable(VeldmeldingError):
    """No connection could be made."""

    code: ClassVar[str] = "delivery.unreachable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. "
        "Check the connection, then press Deliver.",
    )


class UnknownHost(Unreachable):
    """The name of the host cannot be looked up: no network, or a mistake in the address."""

    code: ClassVar[str] = "delivery.unknown-host"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The address {host} cannot be found. Your observations are safe on this laptop. "
        "Usually there is no internet connection; otherwise the address contains a mistake.",
    )


class CertificateRefused(Unreachable):
    """Whoever answered cannot prove to be headquarters."""

    code: ClassVar[str] = "delivery.certificate"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} could not prove that it is headquarters: {reason}. Nothing was sent and your "
        "observations are safe on this laptop. Do not go on; try another network, or tell "
        "headquarters.",
    )


class SecureConnectionFailed(Unreachable):
    """TLS could not be agreed on."""

    code: ClassVar[str] = "delivery.secure-connection"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "No secure connection with {host} was possible. Nothing was sent and your observations "
        "are safe on this laptop. Try another network, or tell headquarters.",
    )


class NotEncrypted(Unreachable):
    """An address would send observations in the open."""

    code: ClassVar[str] = "delivery.not-encrypted"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The address of {host} starts with http: everyone on the way could read along. Nothing "
        "was sent. Ask headquarters for an address that starts with https.",
    )


class NoAnswer(VeldmeldingError):
    """The connection stood, and then nothing came."""

    code: ClassVar[str] = "delivery.no-answer"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) did not answer in time. Your observations are safe on this "
        "laptop. Press Deliver again when the connection is better.",
    )


class BrokenOff(VeldmeldingError):
    """The connection ended in the middle."""

    code: ClassVar[str] = "delivery.broken-off"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The connection with headquarters ({host}) broke off half-way. Your observations are "
        "safe on this laptop. What did not arrive is sent again.",
    )


class LoginPage(VeldmeldingError):
    """Something between us and headquarters answered, typically the Wi-Fi of a hotel."""

    code: ClassVar[str] = "delivery.login-page"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The network answered with a page of its own instead of headquarters. Nothing was "
        "counted as sent. Open a browser, sign in to the network, then press Deliver.",
    )


class NotOpenRosa(VeldmeldingError):
    """The address leads to something that does not receive observations."""

    code: ClassVar[str] = "delivery.not-openrosa"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "What answers at {host} does not receive observations (answer {status}). Nothing was "
        "counted as sent. Check the address under Settings, or ask headquarters.",
    )


class NothingThere(VeldmeldingError):
    """The host is right, the project is not there (any more)."""

    code: ClassVar[str] = "delivery.nothing-there"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} has no project at this address. Your observations are safe on this laptop. Ask "
        "headquarters for a new address or set-up code.",
    )


class Moved(VeldmeldingError):
    """A redirect, which is never followed with a record in hand."""

    code: ClassVar[str] = "delivery.moved"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} points to another address ({target}), and nothing was sent there. If "
        "headquarters has moved, ask for a new set-up code; otherwise sign in to the network in "
        "a browser first.",
    )


class AccessRefused(VeldmeldingError):
    """Headquarters does not accept who we say we are."""

    code: ClassVar[str] = "delivery.access-refused"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) does not accept {credential} any more. Your observations are "
        "safe on this laptop and stay ready. Ask headquarters for a new set-up code.",
    )


class HeadquartersInTrouble(VeldmeldingError):
    """The server is there and does not work at this moment."""

    code: ClassVar[str] = "delivery.headquarters-in-trouble"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your "
        "observations are safe on this laptop. Try again later.",
    )


class AnswerUnreadable(VeldmeldingError):
    """The answer is not what it should be, or is built to do harm."""

    code: ClassVar[str] = "delivery.answer-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The answer of {host} could not be read and was thrown away. Nothing was changed. Try "
        "again; if it stays like this, tell headquarters.",
    )


class AnswerTooLarge(AnswerUnreadable):
    """The answer goes on and on."""

    code: ClassVar[str] = "delivery.answer-too-large"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} sent more than {limit} MB where that cannot be right, and the rest was refused. "
        "Nothing was changed. Tell headquarters.",
    )


class DownloadDamaged(VeldmeldingError):
    """Bytes that are not the ones headquarters announced."""

    code: ClassVar[str] = "delivery.download-damaged"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{name} did not arrive the way headquarters has it and was thrown away. What you had "
        "before still works. It is fetched again with the next delivery.",
    )


class NotOffered(VeldmeldingError):
    """A file of a form cannot be fetched."""

    code: ClassVar[str] = "delivery.not-offered"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters lists {name} but does not hand it out (answer {status}). What you had "
        "before still works. Tell headquarters.",
    )


class SetupUnreadable(VeldmeldingError):
    """A text that is neither a set-up code nor an address."""

    code: ClassVar[str] = "setup.unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This is not a set-up code and not an address. Scan the code again, or copy the whole "
        "text that headquarters gave you.",
    )


class SetupTooLarge(VeldmeldingError):
    """A code that unpacks to far more than settings."""

    code: ClassVar[str] = "setup.too-large"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This set-up code is much larger than one can be and was refused. Ask headquarters for "
        "a new one.",
    )


class SetupWithoutAccess(VeldmeldingError):
    """An address, but nothing that says as whom."""

    code: ClassVar[str] = "setup.without-access"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This address of {host} does not say who you are. Ask headquarters for the set-up code "
        "of your app user, or enter a user name and password.",
    )


class SetupForTesting(VeldmeldingError):
    """A code that leads to a form somebody is still making."""

    code: ClassVar[str] = "setup.for-testing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This code is only for trying out a form that is still being made. Ask headquarters for "
        "the set-up code of your app user.",
    )


class SetupAddressWrong(VeldmeldingError):
    """The address in the code cannot be one."""

    code: ClassVar[str] = "setup.address-wrong"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The address {address} cannot be right. It should look like https://data.example.org. "
        "Check it with headquarters.",
    )


# -- the hub -----------------------------------------------------------------------------------


# -- the desktop and the command line ----------------------------------------------------------


class NoPassphrase(VeldmeldingError):
    """No passphrase came, or the two typed ones differ."""

    code = "cli.no-passphrase"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "No passphrase was given, or the two you typed differ. Nothing was changed. Type it on "
        "the terminal, or name a file with --passphrase-file.",
    )


class FileUnreadable(VeldmeldingError):
    """A file that was named cannot be read."""

    code = "cli.file-unreadable"
    template = QT_TRANSLATE_NOOP(
        "errors", "The file {name} cannot be read ({reason}). Nothing was changed."
    )


class AnswersUnreadable(VeldmeldingError):
    """The file of answers is not a JSON object of question paths and values."""

    code = "cli.answers-unreadable"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "{name} does not hold answers. Write a JSON object with the path of each question and "
        "its answer. Nothing was recorded.",
    )
