"""What can go wrong with sealed envelopes, their receipts, alerts, and phones by cable."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


class NoHeadquartersKey(VeldmeldingError):
    """There is nobody to seal an envelope or an alert for."""

    code: ClassVar[str] = "envelope.no-key"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This laptop does not have the public key of headquarters yet, so nothing can be sealed. "
        "Your observations are safe here. Ask headquarters for its key or for a new set-up code.",
    )


class NothingToSeal(VeldmeldingError):
    """An envelope without a record would only confuse."""

    code: ClassVar[str] = "envelope.nothing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "There is nothing to put into an envelope: headquarters has confirmed everything. "
        "No file was written.",
    )


class EnvelopeNotWritten(VeldmeldingError):
    """The disk or stick did not take the file, or did not give it back as it was written."""

    code: ClassVar[str] = "envelope.not-written"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The envelope could not be written to {place}: {reason}. Your observations are safe on "
        "this laptop. Try another stick or another folder.",
    )


class EnvelopeNoRoom(VeldmeldingError):
    """The stick is too small; it is better to say so before than after an hour."""

    code: ClassVar[str] = "envelope.no-room"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The envelope needs {needed} MB and there are {free} MB free in {place}. Nothing was "
        "written. Make room there, choose another stick, or choose fewer observations.",
    )


class EnvelopeChangedMeanwhile(VeldmeldingError):
    """A record was replaced or removed while it was being sealed."""

    code: ClassVar[str] = "envelope.changed-meanwhile"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Something on this laptop changed while the envelope was written, so it was not kept. "
        "Your observations are safe here. Write the envelope again.",
    )


class EnvelopeUnreadable(VeldmeldingError):
    """The file is no envelope, or its beginning and its end are both damaged."""

    code: ClassVar[str] = "envelope.unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This file is not a sealed envelope, or both its beginning and its end are damaged. "
        "Nothing was taken from it. The laptop that wrote it still has everything: ask for "
        "a new envelope.",
    )


class EnvelopeForeign(VeldmeldingError):
    """The envelope was sealed for another key."""

    code: ClassVar[str] = "envelope.foreign"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This envelope was sealed for somebody else, and only their key opens it. Nothing was "
        "taken from it. Open it with the key of the headquarters it was meant for.",
    )


class EnvelopeSenderUnknown(VeldmeldingError):
    """Nothing of this laptop was accepted before; a person must compare its words first."""

    code: ClassVar[str] = "envelope.sender-unknown"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This envelope comes from a laptop that is not known here. Nothing was taken from it yet. "
        "Ask the sender, by telephone, for the eight words of their laptop. Only if they are the "
        "same, say that you trust it: {fingerprint}",
    )


class EnvelopeSenderLost(VeldmeldingError):
    """The laptop that signed was reported lost, so nothing it signs is believed."""

    code: ClassVar[str] = "envelope.sender-lost"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This envelope comes from a laptop that was reported lost on {day}. Nothing was taken from "
        "it. If the laptop is back and nobody had it open, headquarters can accept it again.",
    )


class EnvelopesWaiting(VeldmeldingError):
    """So many uploaded envelopes wait that another would only fill the disk."""

    code: ClassVar[str] = "envelope.many-waiting"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{count} envelopes are waiting here already. Take them in or throw them away first.",
    )


class RecordNotItself(VeldmeldingError):
    """The text of a record names another record than its label."""

    code: ClassVar[str] = "envelope.record-not-itself"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "What is written in this record is not what its label says. It was not taken in; the "
        "others were. Ask the sender to look at it.",
    )


class RecordWithoutForm(VeldmeldingError):
    """A hub only takes records of forms that it has."""

    code: ClassVar[str] = "envelope.record-without-form"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The form “{form}”, version {version}, is not on this hub, so its record was not taken "
        "in. The envelope still has it: add the form, then open the envelope again.",
    )


class RecordNotTaken(VeldmeldingError):
    """A hub refused a record for the reason it would give a phone."""

    code: ClassVar[str] = "envelope.record-not-taken"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "This record was not taken in; the envelope still has it. The hub says: {reason}"
    )


class ReceiptMistyped(VeldmeldingError):
    """It does not have the shape of a receipt code, or its check character does not match."""

    code: ClassVar[str] = "envelope.receipt-mistyped"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This is not a receipt code: a character is wrong or missing. Nothing was changed. It has "
        "eight letters and digits; compare each one with headquarters.",
    )


class ReceiptForeign(VeldmeldingError):
    """A whole receipt code, of no envelope of this laptop."""

    code: ClassVar[str] = "envelope.receipt-foreign"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This receipt code belongs to no envelope of this laptop, so nothing was confirmed. If "
        "headquarters also named records that are missing, type those numbers after the code.",
    )


class AlertUnreadable(VeldmeldingError):
    """The text is no alert, or not yet all of it."""

    code: ClassVar[str] = "alert.unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This text is not an alert, or a character in it is wrong. Nothing was changed. Copy the "
        "whole message again, or ask the sender to repeat it.",
    )


class AlertIncomplete(VeldmeldingError):
    """Some parts of an alert have not come yet."""

    code: ClassVar[str] = "alert.incomplete"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This alert has {total} messages and these are missing or damaged: {missing}. Add them, in "
        "any order, or ask the sender to repeat them.",
    )


class AlertForeign(VeldmeldingError):
    """The alert was sealed for another key, or its signature does not hold."""

    code: ClassVar[str] = "alert.foreign"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This alert was sealed for somebody else, or it was altered on the way. It cannot be "
        "opened with this key. Ask the sender for which headquarters it was made.",
    )


class AlertNotMade(VeldmeldingError):
    """There is no alert for this record."""

    code: ClassVar[str] = "alert.not-made"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "There is no alert for this observation: alerts are for finalised incidents of level 1 "
        "and for danger, made on a laptop that has the key of headquarters.",
    )


class PhoneFolderUnreadable(VeldmeldingError):
    """The folder of a phone cannot be read."""

    code: ClassVar[str] = "phones.folder-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} cannot be read: {reason}. Nothing was changed on the phone or here. "
        "Check the cable and that the phone is unlocked and allows file transfer.",
    )
