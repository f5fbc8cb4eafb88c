"""Who can open an open vault: asked again, changed, admitted, sent away.

Every change asks for a secret that opens the vault, so that nobody changes the locks of a vault
that was left open for a minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import (
    PassphraseEmpty,
    PassphrasesAlike,
    RecoveryKeyMistyped,
    WrongPassphrase,
)
from veldmelding.vault import duress, slots
from veldmelding.vault.cost import FLOOR
from veldmelding.vault.files import explained
from veldmelding.vault.header import (
    ESCROW,
    PASSPHRASE,
    RECOVERY,
    Slot,
    read_copies,
    write_copies,
)
from veldmelding.vault.identity import fingerprint
from veldmelding.vault.keys import calibrate, wipe
from veldmelding.vault.recovery import RecoveryKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.vault.cost import KeyCost
    from veldmelding.vault.escrow import PublicKey
    from veldmelding.vault.slots import Opened, Secret
    from veldmelding.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Access:
    """One way into the vault; `fingerprint` is of headquarters' key, in words, else empty."""

    slot: str
    kind: str
    fingerprint: str


class Keyring:
    """The key slots of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ways(self) -> list[Access]:
        """Say who can open this vault, as its key file has it."""
        headers = [copy.header for copy in read_copies(self._vault.folder) if copy.header]
        newest = max(headers, key=lambda header: header.sequence, default=None)
        return [
            Access(
                slot.id,
                slot.kind,
                fingerprint(slot.derivation.public) if slot.kind == ESCROW else "",
            )
            for slot in (newest.slots if newest else ())
        ]

    def verify(self, secret: Secret) -> bool:
        """Tell whether a secret opens this vault."""
        try:
            opened = slots.open_header(self._vault.folder, secret)
        except (WrongPassphrase, RecoveryKeyMistyped, PassphraseEmpty):
            return False
        wipe(opened.root)
        return opened.header.vault == self._vault.id

    def change_passphrase(
        self, secret: Secret, passphrase: str, *, cost: KeyCost | None = None
    ) -> None:
        """Exchange the passphrase for another."""

        def exchanged(opened: Opened) -> tuple[Slot, ...]:
            other = self._duress_slot(opened)
            if other is not None and self._is_duress(passphrase):
                raise PassphrasesAlike
            fresh = slots.make_slot(
                opened.header,
                passphrase,
                opened.root,
                cost or (calibrate() if other is None else FLOOR),
                like=None if other is None else other.derivation,
            )
            return (
                fresh,
                *(slot for slot in opened.header.slots if slot.kind != PASSPHRASE or slot == other),
            )

        self._rewrite(secret, exchanged, "passphrase")

    def renew_recovery(self, secret: Secret) -> RecoveryKey:
        """Make a new recovery key, to be printed; the old paper opens nothing from now on."""
        recovery = RecoveryKey.generate()
        self.replace_recovery(secret, recovery)
        return recovery

    def replace_recovery(self, secret: Secret, recovery: RecoveryKey) -> None:
        """Let another recovery key open the vault, once its paper was seen to be there.

        Copies of the key file from before still open with the old paper; `rekey` ends that.
        """

        def renewed(opened: Opened) -> tuple[Slot, ...]:
            fresh = slots.make_slot(opened.header, recovery, opened.root, FLOOR)
            return (*(slot for slot in opened.header.slots if slot.kind != RECOVERY), fresh)

        self._rewrite(secret, renewed, "recovery")

    def admit_headquarters(self, secret: Secret, public: PublicKey) -> None:
        """Let headquarters open this vault with its private key; the person must agree to it.

        Show `public.fingerprint` first and let it be compared: whoever has that key reads all.
        """

        def admitted(opened: Opened) -> tuple[Slot, ...]:
            others = tuple(slot for slot in opened.header.slots if slot.kind != ESCROW)
            return (*others, slots.make_escrow_slot(opened.header, public.raw, opened.root))

        self._rewrite(secret, admitted, "admit headquarters")

    def dismiss_headquarters(self, secret: Secret) -> None:
        """Take headquarters' way in away; copies of the key file from before still have it."""

        def dismissed(opened: Opened) -> tuple[Slot, ...]:
            return tuple(slot for slot in opened.header.slots if slot.kind != ESCROW)

        self._rewrite(secret, dismissed, "dismiss headquarters")

    # -- a passphrase that destroys the keys ---------------------------------------------------

    @property
    def has_duress(self) -> bool:
        """Whether there is a passphrase that destroys the keys; told inside the vault only."""
        known = self._vault.settings.get(duress.SETTING, "")
        return any(way.slot == known for way in self.ways())

    def set_duress(self, secret: Secret, passphrase: str) -> None:
        """Set a passphrase that destroys the keys, in place of an earlier one.

        Show `duress.RISKS` first and let the person agree to them.
        """
        if RecoveryKey.resembles(passphrase) or self.verify(passphrase):
            raise PassphrasesAlike

        def added(opened: Opened) -> tuple[Slot, ...]:
            kept = self._without_duress(opened)
            own = next((slot for slot in kept if slot.kind == PASSPHRASE), None)
            if own is None:
                raise WrongPassphrase
            fresh = slots.make_duress_slot(opened.header, passphrase, own.derivation)
            self._vault.settings.set(duress.SETTING, fresh.id)
            return (*kept, fresh)

        self._rewrite(secret, added, "keys")

    def clear_duress(self, secret: Secret) -> None:
        """Take it away again; copies of the key file from before still have it."""
        self._rewrite(secret, self._without_duress, "keys")
        self._vault.settings.remove(duress.SETTING)

    def _duress_slot(self, opened: Opened) -> Slot | None:
        known = self._vault.settings.get(duress.SETTING, "")
        return next((slot for slot in opened.header.slots if slot.id == known), None)

    def _without_duress(self, opened: Opened) -> tuple[Slot, ...]:
        other = self._duress_slot(opened)
        return tuple(slot for slot in opened.header.slots if slot != other)

    def _is_duress(self, passphrase: str) -> bool:
        try:
            slots.open_header(self._vault.folder, passphrase)
        except slots.DuressGiven:
            return True
        except (WrongPassphrase, RecoveryKeyMistyped, PassphraseEmpty):
            return False
        return False

    def _rewrite(
        self, secret: Secret, change: Callable[[Opened], tuple[Slot, ...]], what: str
    ) -> None:
        """Enter in the journal what changes, and rewrite the key file durably."""
        with self._vault.transaction():
            opened = slots.open_header(self._vault.folder, secret)
            self._vault.journal.append("", "keys", {"what": what})
            try:
                header = slots.with_slots(opened.header, change(opened), opened.root)
                write_copies(self._vault.folder, header)
            except OSError as error:
                raise explained(error, self._vault.folder) from None
            finally:
                wipe(opened.root)
