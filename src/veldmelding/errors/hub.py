"""What can go wrong with a hub."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


class UnknownProfile(VeldmeldingError):
    """A hub was asked to behave like a server that it does not know."""

    code: ClassVar[str] = "hub.unknown-profile"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "A hub cannot behave like “{name}”; what it knows is: {known}. Nothing was started.",
    )


class HubCannotListen(VeldmeldingError):
    """The address of the hub is taken or forbidden."""

    code: ClassVar[str] = "hub.cannot-listen"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The hub could not start at {host}, port {port}: {reason}. What it has received is safe; "
        "stop the program that uses this port, or choose another port.",
    )


class HubRunning(VeldmeldingError):
    """A hub was started twice."""

    code: ClassVar[str] = "hub.running"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "This hub is running already. Nothing was changed."
    )


class AccountNameEmpty(VeldmeldingError):
    """An account needs a name to be told from the others."""

    code: ClassVar[str] = "hub.account-name-empty"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "An account needs a name, for example of the person or the phone. Nothing was changed.",
    )


class AccountMissing(VeldmeldingError):
    """An account that was asked for does not exist."""

    code: ClassVar[str] = "hub.account-missing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "There is no such account on this hub. Nothing was changed."
    )


class ReviewStateUnknown(VeldmeldingError):
    """A record was to get a review state that does not exist."""

    code: ClassVar[str] = "hub.review-state"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "“{state}” is no state of a record. Nothing was changed; choose one of those on the page.",
    )


class CommentEmpty(VeldmeldingError):
    """A comment without words."""

    code: ClassVar[str] = "hub.comment-empty"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "A comment needs words. Nothing was changed; write it and send it again."
    )


class AccountNameTaken(VeldmeldingError):
    """Two people with the same name could not be told apart when they sign in."""

    code: ClassVar[str] = "hub.account-name-taken"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Somebody on this hub is already called “{name}”. Nothing was changed; choose another "
        "name.",
    )


class AccountPassphraseShort(VeldmeldingError):
    """A passphrase for the pages of a hub is too short."""

    code: ClassVar[str] = "hub.account-passphrase-short"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase is too short: it opens what field workers reported. Nothing was changed; "
        "choose one of at least {least} characters, best some unrelated words.",
    )


class ProjectMissing(VeldmeldingError):
    """A project that was asked for does not exist."""

    code: ClassVar[str] = "hub.project-missing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "There is no such project on this hub. Nothing was changed."
    )


class ProjectNameEmpty(VeldmeldingError):
    """A project needs a name."""

    code: ClassVar[str] = "hub.project-name-empty"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "A project needs a name. Nothing was changed."
    )


class FormStateUnknown(VeldmeldingError):
    """A form was to get a state that does not exist."""

    code: ClassVar[str] = "hub.form-state"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "“{state}” is no state of a form. Nothing was changed; a form is open, closing or closed.",
    )


class FormVersionTaken(VeldmeldingError):
    """A form was to be offered under a version that another text of it has already."""

    code: ClassVar[str] = "hub.form-version-taken"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The form “{form}” is here already with version “{version}”, and it is not the same. "
        "Nothing was changed; give the new one another version in its settings.",
    )


class FormNotUsable(VeldmeldingError):
    """A form has mistakes that would stop whoever fills it."""

    code: ClassVar[str] = "hub.form-not-usable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This form cannot be used yet: {first} Nothing was changed; mend what the report of the "
        "form check says and try again.",
    )


class DraftMissing(VeldmeldingError):
    """There is no draft of this form."""

    code: ClassVar[str] = "hub.draft-missing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "There is no draft of this form here. Nothing was changed."
    )


class CertificateUnreadable(VeldmeldingError):
    """The files of a certificate for TLS do not fit or cannot be read."""

    code: ClassVar[str] = "hub.certificate-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The certificate or its private key cannot be used: {reason} The hub was not started; "
        "check that both files are PEM and belong together.",
    )


class HubUnencrypted(VeldmeldingError):
    """A hub was to be reachable for others without encryption, and nobody said so."""

    code: ClassVar[str] = "hub.unencrypted"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "At {host} others could reach this hub, and nothing would be encrypted on the way: whoever "
        "is in the network could read the records and the accounts. Nothing was started; use a "
        "certificate, or say explicitly that this network is yours alone.",
    )
