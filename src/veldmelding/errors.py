"""What can go wrong, as a person should read it: one base class, one type per thing to act on.

Each error has a stable `code` for scripts and a `template` in English that says what happened,
what is safe and what to do. Templates carry named values and are translated by whoever shows
them (`veldmelding.language`). Values must never hold a passphrase, a key, a token or an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence


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


class VaultError(VeldmeldingError):
    """Anything that keeps a vault from opening, keeping or giving back what it holds."""

    code = "vault"
    template = QT_TRANSLATE_NOOP("errors", "The vault could not do this. Nothing was changed.")


class WrongPassphrase(VaultError):
    """No key slot opens with what was typed."""

    code = "vault.wrong-passphrase"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open the vault. Nothing was changed. Check the keyboard layout "
        "and Caps Lock and try again; the recovery key on paper opens it too.",
    )


class RecoveryKeyMistyped(VaultError):
    """It has the shape of a recovery key, but its check characters do not match."""

    code = "vault.recovery-key-mistyped"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This recovery key has a typing mistake in it. Nothing was changed. Compare it with the "
        "paper, group by group.",
    )


class KeyMistyped(VaultError):
    """The text of somebody's key, or a share of a recovery key, has a mistake in it."""

    code = "vault.key-mistyped"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This key has a typing mistake in it, or it is another kind of key. Nothing was changed. "
        "Compare it with the original, group by group.",
    )


class SharesDoNotFit(VaultError):
    """Shares of different recovery keys, or the same share twice."""

    code = "vault.shares-do-not-fit"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "These two sheets do not belong together, or they are the same sheet. Nothing was "
        "changed. Take two different sheets with the same mark.",
    )


class HandoverUnreadable(VaultError):
    """A hand-over file is damaged, or meant for somebody else."""

    code = "vault.handover-unreadable"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be opened here: it was handed over to somebody else, or it is damaged. "
        "Nothing was changed. Ask the sender to hand it over again, with your key.",
    )


class PassphraseEmpty(VaultError):
    """A vault needs a passphrase."""

    code = "vault.passphrase-empty"
    template = QT_TRANSLATE_NOOP(
        "errors", "Choose a passphrase first; without one nothing would be protected."
    )


class NoVault(VaultError):
    """The folder is not a vault at all."""

    code = "vault.none"
    template = QT_TRANSLATE_NOOP(
        "errors", "There is no vault in the folder {folder}. Choose another folder or make a vault."
    )


class VaultExists(VaultError):
    """A new vault, restored copy or backup needs an empty folder."""

    code = "vault.folder-in-use"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} already holds something. Nothing in it was changed. Choose a new or "
        "empty folder.",
    )


class TargetInsideVault(VaultError):
    """What leaves the vault must not lie among its own files."""

    code = "vault.target-inside"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} is inside the vault. Nothing was written. Choose a folder outside "
        "the vault, such as one on a USB stick.",
    )


class HeaderMissing(VaultError):
    """The database is there, but both copies of the key file are gone."""

    code = "vault.header-missing"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The key file {file} of this vault is gone, and without it nobody can read the vault. "
        "Nothing was changed and no new key file was made. Put {file} back from a backup; do not "
        "delete the other files.",
    )


class HeaderDamaged(VaultError):
    """Both copies of the key file fail their check."""

    code = "vault.header-damaged"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Both copies of the key file {file} are damaged or were altered, so the vault stays "
        "closed. Nothing was changed. Put {file} back from a backup; your records are still "
        "in the folder.",
    )


class VaultNewer(VaultError):
    """A later version of the program wrote this vault."""

    code = "vault.newer"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "A newer version of Veldmelding has written this vault. Nothing was changed. Install the "
        "newer version to open it.",
    )


class DatabaseMissing(VaultError):
    """The key file is there, but the database is gone."""

    code = "vault.database-missing"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The database {file} of this vault is gone. Nothing was changed and no empty one was made. "
        "Put it back from a backup, or restore a backup into a new folder.",
    )


class DatabaseDamaged(VaultError):
    """The passphrase is right, yet the database cannot be read."""

    code = "vault.database-damaged"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The passphrase is right, but the database {file} is damaged or cut short. Nothing was "
        "changed. Keep the folder as it is and restore the last backup into a new folder.",
    )


class DatabaseForeign(VaultError):
    """The database is sound, but it belongs to another vault."""

    code = "vault.database-foreign"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The database {file} does not belong to this vault. Nothing was changed. Put the vault's "
        "own database back, or restore a backup into a new folder.",
    )


class DatabasePlain(VaultError):
    """An unencrypted database lies where the encrypted one should be."""

    code = "vault.database-plain"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is an ordinary, unencrypted database, not the one of this vault. Nothing "
        "was changed. Put the vault's own database back, or restore a backup into a new folder.",
    )


class VaultBusy(VaultError):
    """Another process has this vault open."""

    code = "vault.busy"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This vault is already open: {holder}. Only one program can use a vault at a time. Go to "
        "that window, or close it and try again.",
    )


class VaultNotWritable(VaultError):
    """The folder or one of its files cannot be written."""

    code = "vault.not-writable"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Veldmelding may not write in the folder {folder}. Nothing was changed. Ask whoever looks "
        "after this computer for permission, or choose another folder.",
    )


class DiskFull(VaultError):
    """There is no room left; a reserve was released so that small things can be saved."""

    code = "vault.disk-full"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full, so the last change was not saved. Everything saved before is safe. "
        "Remove large files you no longer need, then try again.",
    )


class WriteFailed(VaultError):
    """The disk refused or broke a read or write for another reason than space."""

    code = "vault.write-failed"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk did not take the last change. Everything saved before is safe. Check that the "
        "disk or USB stick is still connected, then try again; if it returns, make a backup.",
    )


class VaultClosed(VaultError):
    """The vault was locked while something still wanted to use it."""

    code = "vault.closed"
    template = QT_TRANSLATE_NOOP(
        "errors", "The vault is locked. Everything saved is safe. Unlock it to go on."
    )


class AttachmentMissing(VaultError):
    """The row of an attachment or its file is gone."""

    code = "vault.attachment-missing"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "A photo or file that belongs here is no longer in the vault. Everything else is safe. "
        "A backup may still have it.",
    )


class AttachmentDamaged(VaultError):
    """An encrypted file was cut, altered or swapped."""

    code = "vault.attachment-damaged"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "A photo or file in the vault is damaged and is not shown, so that nothing false is. "
        "Everything else is safe. A backup may still have it whole.",
    )


class VaultIsBackup(VaultError):
    """A backup is restored first, so that it stays what it is."""

    code = "vault.is-backup"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {folder} is a backup. Restore it into a new folder and open that one; the "
        "backup then stays as it is.",
    )


class BackupDamaged(VaultError):
    """A backup fails its check, or the folder is not a backup."""

    code = "vault.backup-damaged"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The backup in {folder} is damaged or not complete. Nothing was changed. Try an older "
        "backup.",
    )


class NotEnoughMemory(VaultError):
    """Key derivation needs more memory than this computer can give."""

    code = "vault.memory"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This computer has not enough free memory to open the vault. Nothing was changed. Close "
        "other programs and try again.",
    )



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


class ObservationSealed(VeldmeldingError):
    """A record that was encrypted for headquarters is closed for everybody else."""

    code: ClassVar[str] = "observations.sealed"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation was encrypted for headquarters when it was finalised. It is safe, but "
        "only headquarters can read or correct it now.",
    )


class NotDelivered(VeldmeldingError):
    """A correction replaces what headquarters has, so headquarters must have it first."""

    code: ClassVar[str] = "observations.not-delivered"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation cannot be corrected yet: headquarters does not have all of it. "
        "Nothing was changed. Deliver it first, then correct it.",
    )


class CorrectedBefore(VeldmeldingError):
    """A record has one next version at most."""

    code: ClassVar[str] = "observations.corrected-before"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation has been corrected before. Nothing was changed. "
        "Open the newest version and correct that one.",
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
        "The address {address} does not start with https: everyone on the way could read along. "
        "Nothing was sent there. Ask headquarters for an address that starts with https.",
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


# -- the desktop and the command line ----------------------------------------------------------


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


class TargetNotEmpty(VeldmeldingError):
    """A folder to write into holds something already."""

    code: ClassVar[str] = "cli.target-not-empty"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {name} is not empty. Nothing was written. Name an empty or new folder.",
    )
