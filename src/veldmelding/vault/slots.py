"""Key slots: make one for a secret, find the one a secret opens, exchange one for another.

The secret is a passphrase or a recovery key. Nothing here changes a file except `repair` and
`header.write_copies`, which the callers use when everything else has succeeded.
"""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from veldmelding.errors import (
    DatabaseMissing,
    HeaderDamaged,
    HeaderMissing,
    NoVault,
    RecoveryKeyMistyped,
    VaultNewer,
    VaultNotWritable,
    WrongPassphrase,
)
from veldmelding.vault import duress
from veldmelding.vault.cost import NONCE_BYTES, SALT_BYTES, KeyCost
from veldmelding.vault.escrow import PrivateKey, PublicKey
from veldmelding.vault.files import write_durably
from veldmelding.vault.header import (
    ESCROW,
    FILE,
    PASSPHRASE,
    RECOVERY,
    Copy,
    Derivation,
    Header,
    Slot,
    read_copies,
)
from veldmelding.vault.keys import (
    commit_of,
    expand,
    header_tag,
    passphrase_bytes,
    stretch,
    unwrap,
    wipe,
    wrap,
)
from veldmelding.vault.recovery import RecoveryKey

if TYPE_CHECKING:
    from pathlib import Path

DATABASE_FILE = "vault.db"

Secret = str | RecoveryKey | PrivateKey
"""What opens a vault: a passphrase, the recovery key or its text, headquarters' private key."""


class DuressGiven(WrongPassphrase):
    """The passphrase that is to destroy the keys; to everybody it reads as a wrong one."""

    def __init__(self, header: Header) -> None:
        super().__init__()
        self.header = header


@dataclass(slots=True)
class Opened:
    """A header whose authentication code was verified, and the root key; the caller wipes it."""

    header: Header
    slot: Slot
    root: bytearray
    damaged: tuple[Path, ...]
    """Copies of the key file that need to be written again from this one."""


def make_slot(
    header: Header,
    secret: str | RecoveryKey,
    root: bytearray,
    cost: KeyCost,
    like: Derivation | None = None,
) -> Slot:
    """Wrap the root key for a secret, bound to this vault; `like` gives the derivation."""
    recovery = isinstance(secret, RecoveryKey)
    slot = Slot(
        id=os.urandom(8).hex(),
        kind=RECOVERY if recovery else PASSPHRASE,
        derivation=like or Derivation(os.urandom(SALT_BYTES), None if recovery else cost),
        commit="",
        nonce=os.urandom(NONCE_BYTES),
        wrapped=b"",
    )
    stretched = _stretched(slot, secret)
    try:
        wrapped = wrap(stretched, slot.nonce, root, header.slot_binding(slot))
        return replace(slot, commit=commit_of(stretched), wrapped=wrapped)
    finally:
        wipe(stretched)


def make_duress_slot(header: Header, passphrase: str, like: Derivation) -> Slot:
    """Make a slot that looks like the one of a passphrase and opens nothing.

    It is derived as `like` is, so that one derivation tells whether either fits.
    """
    slot = Slot(
        os.urandom(8).hex(), PASSPHRASE, like, commit="", nonce=os.urandom(NONCE_BYTES), wrapped=b""
    )
    stretched = _stretched(slot, passphrase)
    try:
        nothing = duress.marker(header.vault)
        wrapped = wrap(stretched, slot.nonce, nothing, header.slot_binding(slot))
        return replace(slot, commit=commit_of(stretched), wrapped=wrapped)
    finally:
        wipe(stretched)


def make_escrow_slot(header: Header, public: bytes, root: bytearray) -> Slot:
    """Encrypt the root key to headquarters, bound to this vault and this slot."""
    slot = Slot(os.urandom(8).hex(), ESCROW, Derivation(b"", None, public), "", b"", b"")
    return replace(slot, wrapped=PublicKey(public).encrypt(root, header.slot_binding(slot)))


def with_slots(header: Header, slots: tuple[Slot, ...], root: bytearray) -> Header:
    """Return the header with other slots, authenticated."""
    changed = replace(header, slots=slots, sequence=header.sequence + 1)
    return changed.sealed(lambda content: header_tag(root, header.vault, content))


def open_header(folder: Path, secret: Secret) -> Opened:
    """Find the slot that `secret` opens and verify the whole header; changes nothing."""
    try:
        copies = read_copies(folder)
    except PermissionError:
        raise VaultNotWritable(folder=folder) from None
    candidates = _candidates(folder, copies)
    for candidate in candidates:
        found = _open_candidate(candidate, secret)
        if found is not None:
            slot, root = found
            content = candidate.as_bytes()
            damaged = tuple(copy.path for copy in copies if copy.content != content)
            return Opened(candidate, slot, root, damaged)
    raise HeaderDamaged(file=FILE)


def repair(opened: Opened) -> None:
    """Write the copies that are damaged, missing or behind from the verified one."""
    for path in opened.damaged:
        write_durably(path, opened.header.as_bytes())


def _candidates(folder: Path, copies: tuple[Copy, ...]) -> list[Header]:
    """Readable headers, newest first; explains why there is none."""
    if any(copy.newer for copy in copies):
        raise VaultNewer
    database = os.path.lexists(folder / DATABASE_FILE)
    if all(copy.content is None for copy in copies):
        raise HeaderMissing(file=FILE) if database else NoVault(folder=folder)
    headers: list[Header] = []
    for copy in copies:
        if copy.header is not None and copy.header not in headers:
            headers.append(copy.header)
    if not headers:
        raise HeaderDamaged(file=FILE)
    if not database:
        raise DatabaseMissing(file=DATABASE_FILE)
    return sorted(headers, key=lambda header: -header.sequence)


def _open_candidate(header: Header, secret: Secret) -> tuple[Slot, bytearray] | None:
    """Try every slot; None when the header was altered, `WrongPassphrase` when none fits."""
    derived: dict[Derivation, bytearray] = {}
    try:
        for slot, key in _attempts(header, secret):
            root = _unwrapped(header, slot, key, derived)
            if root is None:
                continue
            if not root:
                return None
            if root == duress.marker(header.vault):
                raise DuressGiven(header)
            tag = header_tag(root, header.vault, header.authenticated())
            if not hmac.compare_digest(tag, header.mac):
                wipe(root)
                return None
            return slot, root
    finally:
        for stretched in derived.values():
            wipe(stretched)
    if isinstance(secret, str) and RecoveryKey.resembles(secret) and _as_recovery(secret) is None:
        raise RecoveryKeyMistyped
    raise WrongPassphrase


def _unwrapped(
    header: Header, slot: Slot, secret: Secret, derived: dict[Derivation, bytearray]
) -> bytearray | None:
    """Give the root key; None when the secret is not this slot's, empty when it was altered.

    What was derived already for another slot is in `derived`; the caller wipes it.
    """
    binding = header.slot_binding(slot)
    if isinstance(secret, PrivateKey):
        if secret.public.raw != slot.derivation.public:
            return None
        return bytearray(secret.decrypt(slot.wrapped, binding) or b"")
    if slot.derivation not in derived:
        derived[slot.derivation] = _stretched(slot, secret)
    stretched = derived[slot.derivation]
    if not hmac.compare_digest(commit_of(stretched), slot.commit):
        return None
    return unwrap(stretched, slot.nonce, slot.wrapped, binding) or bytearray()


def _attempts(header: Header, secret: Secret) -> list[tuple[Slot, Secret]]:
    """Which slots to try with what; the quick ones first."""
    if isinstance(secret, PrivateKey):
        return [(slot, secret) for slot in header.slots if slot.kind == ESCROW]
    recovery = _as_recovery(secret)
    attempts: list[tuple[Slot, Secret]] = []
    if recovery is not None:
        attempts += [(slot, recovery) for slot in header.slots if slot.kind == RECOVERY]
    if isinstance(secret, str):
        attempts += [(slot, secret) for slot in header.slots if slot.kind == PASSPHRASE]
    return attempts


def _as_recovery(secret: str | RecoveryKey) -> RecoveryKey | None:
    if isinstance(secret, RecoveryKey):
        return secret
    try:
        return RecoveryKey(secret)
    except RecoveryKeyMistyped:
        return None


def _stretched(slot: Slot, secret: str | RecoveryKey) -> bytearray:
    """Derive the slot's wrapping key and commit value; the caller wipes them."""
    material = secret.secret() if isinstance(secret, RecoveryKey) else passphrase_bytes(secret)
    try:
        if slot.derivation.cost is None:
            return expand(material, slot.derivation.salt, "recovery slot", 64)
        return stretch(material, slot.derivation.salt, slot.derivation.cost)
    finally:
        wipe(material)
