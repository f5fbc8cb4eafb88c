"""The recovery key: 160 random bits on paper that open the vault when the passphrase is lost.

Written in eight groups of four characters and a ninth group that checks them. Where nobody alone
should be able to use it, `shares` splits it among three people.
"""

from __future__ import annotations

import secrets
from typing import Final

from veldmelding.errors import RecoveryKeyMistyped
from veldmelding.vault import paper

BYTES: Final = 20
_KIND: Final = "recovery"
_GROUPS: Final = 9
_LENGTH: Final = _GROUPS * paper.GROUP


class RecoveryKey:
    """A recovery key in memory; `text` is what goes on paper, and `repr` never shows it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        content = paper.read(_KIND, text, BYTES)
        if content is None:
            raise RecoveryKeyMistyped
        self._text = paper.spell(_KIND, content)

    @classmethod
    def generate(cls) -> RecoveryKey:
        """Make a new one from the operating system's randomness."""
        return cls.of(secrets.token_bytes(BYTES))

    @classmethod
    def of(cls, content: bytes) -> RecoveryKey:
        """Write 20 given bytes as a recovery key."""
        return cls(paper.spell(_KIND, content))

    @classmethod
    def resembles(cls, text: str) -> bool:
        """Tell whether a text has the shape of a recovery key, right or mistyped."""
        compact = paper.compact(text)
        return len(compact) == _LENGTH and len(text.replace("-", " ").split()) == _GROUPS

    @property
    def text(self) -> str:
        """Nine groups of four characters, as printed."""
        return self._text

    def secret(self) -> bytearray:
        """Give the 20 bytes; the caller wipes them."""
        return bytearray(paper.read(_KIND, self._text, BYTES) or b"")

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "RecoveryKey(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecoveryKey) and secrets.compare_digest(self._text, other._text)

    def __hash__(self) -> int:
        return hash(self._text)
