"""What can go wrong with a vault: its keys, its files, its place on the disk."""

from __future__ import annotations

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


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


class PassphraseWeak(VaultError):
    """A passphrase that a patient guesser would find."""

    code = "vault.passphrase-weak"
    template = QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed: this passphrase would not hold. {reason}"
    )


class PassphrasesAlike(VaultError):
    """The passphrase that opens and the one that destroys must not be the same."""

    code = "vault.passphrases-alike"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase opens the vault already, or it has another meaning here. Nothing was "
        "changed. Choose quite different words.",
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


class NoBackup(VaultError):
    """A folder has no backup in it, or those of several vaults to choose from."""

    code = "vault.no-backup"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "There is no complete backup in the folder {folder}, or there are backups of several "
        "vaults. Nothing was changed. Choose the folder of one backup.",
    )


class NotEnoughMemory(VaultError):
    """Key derivation needs more memory than this computer can give."""

    code = "vault.memory"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This computer has not enough free memory to open the vault. Nothing was changed. Close "
        "other programs and try again.",
    )
