"""Spell random bytes for paper: groups of four characters, with check characters at the end.

The alphabet is Crockford's base 32, which has no I, L, O or U, so that handwriting reads one way
only. The check depends on the kind of text, so one kind is never taken for another.
"""

from __future__ import annotations

import hashlib
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP: Final = 4
_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


def spell(kind: str, content: bytes) -> str:
    """Write bytes for paper."""
    signs = _signs(content) + check(kind, content)
    return "-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))


def read(kind: str, text: str, length: int) -> bytes | None:
    """Read `length` bytes back, however they are spaced; None when a character is wrong."""
    signs = compact(text)
    count = -(-8 * length // 5)
    if len(signs) != count + GROUP or any(sign not in ALPHABET for sign in signs):
        return None
    number = 0
    for sign in signs[:count]:
        number = number << 5 | ALPHABET.index(sign)
    spare = 5 * count - 8 * length
    if number & ((1 << spare) - 1):
        return None
    content = (number >> spare).to_bytes(length, "big")
    return content if check(kind, content) == signs[count:] else None


def compact(text: str) -> str:
    """Take out spaces and hyphens and read look-alikes as what they must be."""
    return "".join(text.upper().replace("-", " ").split()).translate(_ALIKE)


def check(kind: str, content: bytes) -> str:
    """Give the four check characters."""
    digest = hashlib.sha256(f"veldmelding {kind}".encode() + content).digest()
    number = int.from_bytes(digest[:3], "big")
    return "".join(ALPHABET[(number >> shift) & 31] for shift in (19, 14, 9, 4))


def _signs(content: bytes) -> str:
    count = -(-8 * len(content) // 5)
    number = int.from_bytes(content, "big") << (5 * count - 8 * len(content))
    return "".join(ALPHABET[(number >> 5 * place) & 31] for place in range(count - 1, -1, -1))
