"""A letter: a few bytes for one person, signed by this vault, small enough for a code or an SMS.

One byte of version, then encrypted to the recipient (`escrow`): the sender's public key, the
signature, and the content. The signature is over the purpose, the recipient and the content, so
a letter cannot be sent on to somebody else as if it had been meant for them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from veldmelding.vault.escrow import OVERHEAD
from veldmelding.vault.identity import PUBLIC_BYTES, SIGNING, fingerprint, identity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.vault.escrow import PrivateKey, PublicKey
    from veldmelding.vault.vault import Vault

_VERSION: Final = b"\x01"
_SIGNATURE_BYTES: Final = 64
AROUND: Final = len(_VERSION) + OVERHEAD + PUBLIC_BYTES + _SIGNATURE_BYTES
"""How much longer a letter is than its content."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was opened and verified."""

    sender: bytes
    """The public key of the vault that wrote it."""
    content: bytes

    @property
    def fingerprint(self) -> str:
        """The sender's key in words."""
        return fingerprint(self.sender)


def write_letter(vault: Vault, recipient: PublicKey, purpose: str, content: bytes) -> bytes:
    """Write a letter."""
    signing = identity(vault, SIGNING)
    key = Ed25519PrivateKey.from_private_bytes(signing.private)
    signature = key.sign(_signed(purpose, recipient, content))
    clear = signing.public + signature + content
    return _VERSION + recipient.encrypt(clear, _purpose(purpose))


def open_letter(keys: Iterable[PrivateKey], purpose: str, letter: bytes) -> Letter | None:
    """Open a letter with one of these keys; None when it is for another or was altered."""
    if not letter.startswith(_VERSION):
        return None
    for key in keys:
        clear = key.decrypt(letter[len(_VERSION) :], _purpose(purpose))
        if clear is None or len(clear) < PUBLIC_BYTES + _SIGNATURE_BYTES:
            continue
        sender, rest = clear[:PUBLIC_BYTES], clear[PUBLIC_BYTES:]
        signature, content = rest[:_SIGNATURE_BYTES], rest[_SIGNATURE_BYTES:]
        try:
            Ed25519PublicKey.from_public_bytes(sender).verify(
                signature, _signed(purpose, key.public, content)
            )
        except (InvalidSignature, ValueError):
            continue
        return Letter(sender, content)
    return None


def _purpose(purpose: str) -> bytes:
    return b"veldmelding letter 1 " + purpose.encode()


def _signed(purpose: str, recipient: PublicKey, content: bytes) -> bytes:
    return _purpose(purpose) + b" " + recipient.raw + hashlib.sha256(content).digest()
