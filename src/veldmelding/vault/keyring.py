"""Who can open an open vault: asked again, changed, admitted, sent away.

Every change asks for a secret that opens the vault, so that nobody changes the locks of a vault
that was left open for a minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import PassphraseEmpty, RecoveryKeyMistyped, WrongPassphrase
from veldmelding.vault import slots
from veldmelding.vault.files import explained
from veldmelding.vault.header import ESCROW, PASSPHRASE, Slot, read_copies, write_copies
from veldmelding.vault.identity import fingerprint
from veldmelding.vault.keys import calibrate, wipe

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
            fresh = slots.make_slot(opened.header, passphrase, opened.root, cost or calibrate())
            return (fresh, *(slot for slot in opened.header.slots if slot.kind != PASSPHRASE))

        self._rewrite(secret, exchanged)

    def admit_headquarters(self, secret: Secret, public: PublicKey) -> None:
        """Let headquarters open this vault with its private key; the person must agree to it.

        Show `public.fingerprint` first and let it be compared: whoever has that key reads all.
        """

        def admitted(opened: Opened) -> tuple[Slot, ...]:
            others = tuple(slot for slot in opened.header.slots if slot.kind != ESCROW)
            return (*others, slots.make_escrow_slot(opened.header, public.raw, opened.root))

        self._rewrite(secret, admitted)

    def dismiss_headquarters(self, secret: Secret) -> None:
        """Take headquarters' way in away; copies of the key file from before still have it."""

        def dismissed(opened: Opened) -> tuple[Slot, ...]:
            return tuple(slot for slot in opened.header.slots if slot.kind != ESCROW)

        self._rewrite(secret, dismissed)

    def _rewrite(self, secret: Secret, change: Callable[[Opened], tuple[Slot, ...]]) -> None:
        with self._vault.reading():
            opened = slots.open_header(self._vault.folder, secret)
            try:
                header = slots.with_slots(opened.header, change(opened), opened.root)
                write_copies(self._vault.folder, header)
            except OSError as error:
                raise explained(error, self._vault.folder) from None
            finally:
                wipe(opened.root)
