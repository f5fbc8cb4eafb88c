"""The recovery key: 160 random bits on paper that open the vault when the passphrase is lost.

Written in eight groups of four characters and a ninth group that checks them. The alphabet is
Crockford's base 32, which has no I, L, O or U, so that handwriting reads one way only.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

from veldmelding.errors import RecoveryKeyMistyped

BYTES: Final = 20
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_GROUPS: Final = 9
_LENGTH: Final = _GROUPS * 4


class RecoveryKey:
    """A recovery key in memory; `text` is what goes on paper, and `repr` never shows it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        compact = _compact(text)
        if len(compact) != _LENGTH or any(sign not in _ALPHABET for sign in compact):
            raise RecoveryKeyMistyped
        if _check(_bytes_of(compact[:-4])) != compact[-4:]:
            raise RecoveryKeyMistyped
        self._text = "-".join(compact[start : start + 4] for start in range(0, _LENGTH, 4))

    @classmethod
    def generate(cls) -> RecoveryKey:
        """Make a new one from the operating system's randomness."""
        return cls.of(secrets.token_bytes(BYTES))

    @classmethod
    def of(cls, content: bytes) -> RecoveryKey:
        """Write 20 given bytes as a recovery key."""
        number = int.from_bytes(content, "big")
        signs = "".join(_ALPHABET[(number >> shift) & 31] for shift in range(155, -1, -5))
        return cls(signs + _check(content))

    @classmethod
    def resembles(cls, text: str) -> bool:
        """Tell whether a text has the shape of a recovery key, right or mistyped."""
        compact = _compact(text)
        return len(compact) == _LENGTH and len(text.replace("-", " ").split()) == _GROUPS

    @property
    def text(self) -> str:
        """Nine groups of four characters, as printed."""
        return self._text

    def secret(self) -> bytearray:
        """Give the 20 bytes; the caller wipes them."""
        return bytearray(_bytes_of(_compact(self._text)[:-4]))

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "RecoveryKey(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecoveryKey) and secrets.compare_digest(self._text, other._text)

    def __hash__(self) -> int:
        return hash(self._text)


def _compact(text: str) -> str:
    return "".join(text.upper().replace("-", " ").split()).translate(_ALIKE)


def _bytes_of(signs: str) -> bytes:
    number = 0
    for sign in signs:
        number = number << 5 | _ALPHABET.index(sign)
    return number.to_bytes(BYTES, "big")


def _check(content: bytes) -> str:
    digest = int.from_bytes(hashlib.sha256(b"veldmelding recovery" + content).digest()[:3], "big")
    return "".join(_ALPHABET[(digest >> shift) & 31] for shift in (19, 14, 9, 4))
