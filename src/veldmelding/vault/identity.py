"""The vault's own key pairs: one to sign with, one that others encrypt to.

They are made when first needed and kept in the database, so they travel with a backup and go
with the vault. A fingerprint is read aloud as words, to compare it over the telephone.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from veldmelding.vault.passphrase import word_list

if TYPE_CHECKING:
    from veldmelding.vault.driver import Database
    from veldmelding.vault.vault import Vault

SIGNING: Final = "signing"
RECEIVING: Final = "receiving"
PUBLIC_BYTES: Final = 32
_FINGERPRINT_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A private key and the public one that belongs to it, as raw bytes."""

    private: bytes = field(repr=False)
    public: bytes


def new_pair(purpose: str) -> KeyPair:
    """Make a key pair to sign with, or one to receive with."""
    if purpose == SIGNING:
        signing = Ed25519PrivateKey.generate()
        return KeyPair(signing.private_bytes_raw(), signing.public_key().public_bytes_raw())
    receiving = X25519PrivateKey.generate()
    return KeyPair(receiving.private_bytes_raw(), receiving.public_key().public_bytes_raw())


def identity(vault: Vault, purpose: str) -> KeyPair:
    """Give the vault's key pair for a purpose; made now if there was none."""
    with vault.reading() as database:
        there = _held(database, purpose)
    return there or _make(vault, purpose)


def _held(database: Database, purpose: str) -> KeyPair | None:
    row = database.execute(
        "SELECT private, public FROM identity WHERE purpose = ?", (purpose,)
    ).fetchone()
    return None if row is None else KeyPair(bytes(row[0]), bytes(row[1]))


def _make(vault: Vault, purpose: str) -> KeyPair:
    with vault.transaction() as database:
        there = _held(database, purpose)  # another thread may have been first
        if there is not None:
            return there
        pair = new_pair(purpose)
        database.execute(
            "INSERT INTO identity (purpose, private, public, created) VALUES (?, ?, ?, ?)",
            (purpose, pair.private, pair.public, vault.now()),
        )
        return pair


def fingerprint(public: bytes) -> str:
    """Say a public key as eight words, 96 bits, that two people can compare aloud."""
    number = int.from_bytes(hashlib.sha256(b"veldmelding fingerprint" + public).digest(), "big")
    words = word_list()
    return " ".join(
        words[(number >> 12 * place) % len(words)] for place in range(_FINGERPRINT_WORDS)
    )
