"""Receipt codes: eight characters that can be said over the telephone and mean “it is here”.

Seven are a message authentication code over the envelope's number and the digests of the records
that arrived, under a key that only the sending laptop and whoever opened the envelope know. The
eighth is a check character, so that a slip of the tongue is told from a code of another envelope.
When records are missing, the code is over the others, and the missing ones are named after it by
their numbers: `7K4M-2Q9X/3,58-100`.
"""

from __future__ import annotations

import hmac
import re
from typing import TYPE_CHECKING, Final

from veldmelding.errors import ReceiptMistyped
from veldmelding.vault import paper

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_SIGNS: Final = 7
_PURPOSE: Final = b"veldmelding envelope receipt 1 "
_TYPED: Final = re.compile(r"\s*((?:[0-9A-Za-z][\s-]*){7}[0-9A-Za-z])(?:\s*|[\s/]+(.*))", re.DOTALL)
_MOST_NUMBERS: Final = 1_000_000
_NUMBERS: Final = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")


def receipt_code(key: bytes, envelope: bytes, digests: Mapping[int, str]) -> str:
    """Give the code for the records that arrived: their numbers with their digests."""
    code = hmac.new(key, _PURPOSE + envelope, "sha256")
    for number in sorted(digests):
        code.update(number.to_bytes(4, "big") + bytes.fromhex(digests[number]))
    value = int.from_bytes(code.digest()[:5], "big") >> 5
    signs = "".join(paper.ALPHABET[(value >> 5 * place) & 31] for place in range(_SIGNS))
    signs += paper.ALPHABET[_check(signs)]
    return f"{signs[:4]}-{signs[4:]}"


def write_receipt(code: str, missing: Collection[int]) -> str:
    """Write a code with the numbers of what is missing, in ranges."""
    return f"{code}/{write_numbers(missing)}" if missing else code


def read_receipt(text: str) -> tuple[str, frozenset[int]]:
    """Read what a person typed; raises `ReceiptMistyped` for what cannot be a receipt."""
    match = _TYPED.fullmatch(text)
    signs = paper.compact(match[1]) if match else ""
    if (
        match is None
        or any(sign not in paper.ALPHABET for sign in signs)
        or paper.ALPHABET[_check(signs[:_SIGNS])] != signs[_SIGNS]
    ):
        raise ReceiptMistyped
    return f"{signs[:4]}-{signs[4:]}", read_numbers(match[2] or "")


def write_numbers(numbers: Collection[int]) -> str:
    """Write numbers as a person reads them out: 3,58-100."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ",".join(f"{a}" if a == b else f"{a}-{b}" for a, b in runs)


def read_numbers(text: str) -> frozenset[int]:
    """Read numbers and ranges, however they are spaced."""
    numbers: set[int] = set()
    for part in re.sub(r"\s*[-\u2013]\s*", "-", text).replace(",", " ").split():
        match = _NUMBERS.fullmatch(part)
        if match is None or not part.isascii():
            raise ReceiptMistyped
        first, last = int(match[1]), int(match[2] or match[1])
        if last < first or last - first + len(numbers) > _MOST_NUMBERS:
            raise ReceiptMistyped
        numbers.update(range(first, last + 1))
    return frozenset(numbers)


def _check(signs: str) -> int:
    """Add up the signs in the field of 32 elements, each times a power of two of its place.

    So every wrong character and every two that changed places are noticed.
    """
    total = 0
    for sign in signs:
        total = _twice(total ^ paper.ALPHABET.index(sign))
    return total


def _twice(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value & 32 else value
