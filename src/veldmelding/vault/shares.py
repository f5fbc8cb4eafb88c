"""Split the recovery key among three people, any two of whom can open the vault together.

Shamir's scheme over the field of 256 elements: for every byte of the key a line through it and a
random slope; each sheet has one point of the line. One sheet alone says nothing about the key.
A mark shows which sheets belong together; it is random and has nothing to do with the key.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Final

from veldmelding.errors import KeyMistyped, SharesDoNotFit
from veldmelding.vault import paper
from veldmelding.vault.recovery import BYTES, RecoveryKey

PEOPLE: Final = 3
_MARK_BYTES: Final = 2
_KIND: Final = "share"
_POLYNOMIAL: Final = 0x11B


@dataclass(frozen=True, slots=True)
class Share:
    """One person's sheet; `text` is what goes on it."""

    mark: bytes
    number: int
    content: bytes = field(repr=False)

    @classmethod
    def read(cls, text: str) -> Share:
        """Read a sheet as `text` wrote it, however it is spaced."""
        raw = paper.read(_KIND, text, _MARK_BYTES + 1 + BYTES)
        if raw is None or not 1 <= raw[_MARK_BYTES] <= PEOPLE:
            raise KeyMistyped
        return cls(raw[:_MARK_BYTES], raw[_MARK_BYTES], raw[_MARK_BYTES + 1 :])

    @property
    def text(self) -> str:
        """Groups of four characters."""
        return paper.spell(_KIND, self.mark + bytes([self.number]) + self.content)


def split(key: RecoveryKey) -> tuple[Share, ...]:
    """Split a recovery key into three sheets; each time into different ones."""
    secret = key.secret()
    slopes = secrets.token_bytes(BYTES)
    mark = secrets.token_bytes(_MARK_BYTES)
    return tuple(
        Share(
            mark,
            number,
            bytes(
                byte ^ multiply(slope, number) for byte, slope in zip(secret, slopes, strict=True)
            ),
        )
        for number in range(1, PEOPLE + 1)
    )


def combine(one: Share, other: Share) -> RecoveryKey:
    """Give the recovery key back from any two sheets of one splitting."""
    if one.mark != other.mark or one.number == other.number:
        raise SharesDoNotFit
    distance = inverse(one.number ^ other.number)
    secret = bytes(
        first ^ multiply(multiply(first ^ second, distance), one.number)
        for first, second in zip(one.content, other.content, strict=True)
    )
    return RecoveryKey.of(secret)


def multiply(left: int, right: int) -> int:
    """Multiply in the field of 256 elements; the same steps whatever the numbers are."""
    product = 0
    for _ in range(8):
        product ^= left * (right & 1)
        right >>= 1
        left <<= 1
        left ^= _POLYNOMIAL * (left >> 8)
    return product


def inverse(number: int) -> int:
    """Find what `number` has to be multiplied with to give one; zero has none."""
    if number == 0:
        raise ZeroDivisionError
    result = 1
    for _ in range(254):
        result = multiply(result, number)
    return result
