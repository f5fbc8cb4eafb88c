"""A passphrase that destroys the keys: optional, off unless a person wants it, with its risks told.

Its slot looks like that of any passphrase, but what it holds is no root key. Typed where the vault
is unlocked, every slot is overwritten with random bytes in both copies of the key file, and the
answer is that of a wrong passphrase, then and ever after. Nothing is hidden by this: whoever has a
copy of the folder from before, a backup, or sees that the right passphrase no longer opens, may
conclude what happened. That is why it is told and never offered as protection.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.cost import ROOT_BYTES
from veldmelding.vault.files import is_regular, sync_file, write_durably
from veldmelding.vault.header import ESCROW, FILE, SECOND_FILE, Derivation, Header, Slot

if TYPE_CHECKING:
    from pathlib import Path

SETTING: Final = "duress"
"""Which slot it is: told inside the vault only."""

RISKS: Final = (
    Sentence(
        "vault",
        QT_TRANSLATE_NOOP(
            "vault",
            "Typed where the vault is unlocked, this passphrase destroys the keys of the vault, "
            "for you, the recovery key and headquarters alike. What was not delivered or backed "
            "up is lost for good. The answer looks like that of a wrong passphrase.",
        ),
    ),
    Sentence(
        "vault",
        QT_TRANSLATE_NOOP(
            "vault",
            "It can put you in danger: whoever forces you may hold a copy of the disk, may know of "
            "this function, or may punish you because nothing opens. Destroying records may also "
            "be a crime where you are. Records that were sealed or delivered and cleared away "
            "before a journey protect more, and you can answer every question truthfully.",
        ),
    ),
    Sentence(
        "vault",
        QT_TRANSLATE_NOOP(
            "vault",
            "It does not reach backups, and it ends when the keys are exchanged: set it again "
            "after that. Take words that nobody types by mistake.",
        ),
    ),
)


def marker(vault: str) -> bytearray:
    """Give what such a slot holds in the place of a root key."""
    return bytearray(hashlib.sha256(b"veldmelding duress" + bytes.fromhex(vault)).digest())


def destroy_slots(folder: Path, header: Header) -> None:
    """Leave a key file of the same shape that nothing opens."""
    barren = replace(
        header,
        slots=tuple(_barren(slot) for slot in header.slots),
        mac=os.urandom(ROOT_BYTES).hex(),
    ).as_bytes()
    for name in (FILE, SECOND_FILE):
        _overwrite(folder / name, barren)
    for name in (FILE, SECOND_FILE):
        write_durably(folder / name, barren)


def _barren(slot: Slot) -> Slot:
    derivation = slot.derivation
    if slot.kind == ESCROW:
        derivation = Derivation(b"", None, os.urandom(len(derivation.public)))
    return replace(
        slot,
        derivation=derivation,
        commit=os.urandom(32).hex() if slot.commit else "",
        nonce=os.urandom(len(slot.nonce)),
        wrapped=os.urandom(len(slot.wrapped)),
    )


def _overwrite(path: Path, content: bytes) -> None:
    """Overwrite the old blocks in place first, where the disk allows that."""
    if not is_regular(path):
        return
    with path.open("r+b", buffering=0) as file:
        file.write(content)
        file.truncate(len(content))
        sync_file(file.fileno())
