"""Keys of other people: encrypt to headquarters or to a colleague, who alone can read it.

HPKE (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM. What is encrypted is bound to its
purpose, so that a thing made for one place cannot be used in another.
"""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from veldmelding.errors import KeyMistyped
from veldmelding.vault import paper
from veldmelding.vault.identity import RECEIVING, fingerprint, new_pair

KEY_BYTES: Final = 32
OVERHEAD: Final = 48
"""How much longer the encrypted form is: an ephemeral public key and a tag."""

_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class PublicKey:
    """Whom something is encrypted to; `text` may be printed, mailed or shown as a code."""

    __slots__ = ("raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_BYTES or raw == bytes(KEY_BYTES):
            raise KeyMistyped
        self.raw = raw

    @classmethod
    def read(cls, text: str) -> PublicKey:
        """Read a key as `text` wrote it, however it is spaced."""
        raw = paper.read("public key", text, KEY_BYTES)
        if raw is None:
            raise KeyMistyped
        return cls(raw)

    @property
    def text(self) -> str:
        """Fourteen groups of four characters."""
        return paper.spell("public key", self.raw)

    @property
    def fingerprint(self) -> str:
        """Eight words to compare over the telephone."""
        return fingerprint(self.raw)

    def encrypt(self, content: bytes | bytearray, purpose: bytes) -> bytes:
        """Encrypt a small thing, such as a key, for this person and purpose."""
        try:
            key = X25519PublicKey.from_public_bytes(self.raw)
            return _SUITE.encrypt(bytes(content), key, info=purpose)
        except ValueError:  # a point of low order, which no honest key is
            raise KeyMistyped from None


class PrivateKey:
    """A key that opens what was encrypted to its public half; `repr` never shows it."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    @classmethod
    def generate(cls) -> PrivateKey:
        """Make a new one, for headquarters to keep on paper or in a safe."""
        return cls(new_pair(RECEIVING).private)

    @classmethod
    def read(cls, text: str) -> PrivateKey:
        """Read a key as `text` wrote it."""
        raw = paper.read("private key", text, KEY_BYTES)
        if raw is None:
            raise KeyMistyped
        return cls(raw)

    @property
    def text(self) -> str:
        """Fourteen groups of four characters; whoever reads them has the key."""
        return paper.spell("private key", self._raw)

    @property
    def public(self) -> PublicKey:
        """The half to give away."""
        key = X25519PrivateKey.from_private_bytes(self._raw)
        return PublicKey(key.public_key().public_bytes_raw())

    def decrypt(self, content: bytes, purpose: bytes) -> bytes | None:
        """Decrypt what was encrypted for this person and purpose; None when it was not."""
        try:
            key = X25519PrivateKey.from_private_bytes(self._raw)
            return _SUITE.decrypt(content, key, info=purpose)
        except (InvalidTag, ValueError):
            return None

    def __repr__(self) -> str:
        return "PrivateKey(…)"
