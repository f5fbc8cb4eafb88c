"""Alerts as text: one line for a QR code, or a few numbered lines for SMS, and back.

`VMA K7QD 2/4 <text> <check>.` — the name of the alert, the number of the part and of how many,
the part in Crockford's base 32, four check characters over all of that, and a full stop. Only
signs that every telephone, every SMS centre and the compact form of a QR code have. Parts may come
in any order, more than once, wrapped, in small letters and between other text.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from veldmelding.errors import AlertIncomplete, AlertUnreadable
from veldmelding.outbox.alerts import LARGEST, OpenedAlert, open_alert
from veldmelding.vault import paper
from veldmelding.vault.escrow import PrivateKey
from veldmelding.vault.identity import RECEIVING, identity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veldmelding.vault import Vault

SMS: Final = 160
"""Characters of one message in the alphabet of GSM."""
_IN_ONE: Final = 136
_MOST_PARTS: Final = 20
_LONGEST_TEXT: Final = 64 * 1024
_PART: Final = re.compile(
    # No two repetitions in a row could take the same sign: endless blanks cost no time.
    r"VMA\s+([0-9A-Z]{4})\s+([0-9]{1,2})\s*/\s*([0-9]{1,2})\s([0-9A-Z\s]+)\.",
    re.IGNORECASE,
)


def alert_line(letter: bytes) -> str:
    """Write an alert as one line, for a QR code."""
    return _line(_name(letter), 1, 1, _signs(letter))


def alert_messages(letter: bytes) -> list[str]:
    """Write an alert as messages that fit one SMS each."""
    signs, name = _signs(letter), _name(letter)
    parts = [signs[start : start + _IN_ONE] for start in range(0, len(signs), _IN_ONE)]
    return [_line(name, number, len(parts), part) for number, part in enumerate(parts, start=1)]


def read_alert(text: str) -> bytes:
    """Put an alert together from the text of its parts, whatever stands around them.

    Raises `AlertUnreadable` when there is no part in it, and `AlertIncomplete` with the numbers
    of those that are missing or damaged. Of several alerts in one text the first complete one is
    taken.
    """
    found: dict[tuple[str, int], dict[int, str]] = {}
    for match in _PART.finditer(text[:_LONGEST_TEXT]):
        name, number, total = paper.compact(match[1]), int(match[2]), int(match[3])
        signs = paper.compact(match[4])
        if not 1 <= number <= total <= _MOST_PARTS:
            continue
        parts = found.setdefault((name, total), {})
        part, check = signs[: -paper.GROUP], signs[-paper.GROUP :]
        if check == _check(name, number, total, part):
            parts[number] = part
    for (name, total), parts in found.items():
        if len(parts) == total:
            letter = _letter("".join(parts[number] for number in range(1, total + 1)))
            if letter is not None and _name(letter) == name:
                return letter
            raise AlertUnreadable
    for (_, total), parts in found.items():
        missing = ", ".join(str(one) for one in range(1, total + 1) if one not in parts)
        raise AlertIncomplete(total=total, missing=missing)
    raise AlertUnreadable


def open_alert_text(vault: Vault, text: str, keys: Sequence[PrivateKey] = ()) -> OpenedAlert:
    """Read and open an alert that was made for this vault, or for one of these keys."""
    own = PrivateKey(identity(vault, RECEIVING).private)
    return open_alert([own, *keys], read_alert(text))


def _line(name: str, number: int, total: int, part: str) -> str:
    return f"VMA {name} {number}/{total} {part} {_check(name, number, total, part)}."


def _check(name: str, number: int, total: int, part: str) -> str:
    return paper.check("alert part", f"{name} {number}/{total} {part}".encode())


def _name(letter: bytes) -> str:
    """Name an alert by its bytes, so that parts of two are not mixed."""
    number = int.from_bytes(hashlib.sha256(b"veldmelding alert" + letter).digest()[:3], "big")
    return "".join(paper.ALPHABET[(number >> shift) & 31] for shift in (15, 10, 5, 0))


def _signs(letter: bytes) -> str:
    count = -(-8 * len(letter) // 5)
    number = int.from_bytes(letter, "big") << (5 * count - 8 * len(letter))
    return "".join(paper.ALPHABET[(number >> 5 * place) & 31] for place in range(count - 1, -1, -1))


def _letter(signs: str) -> bytes | None:
    size, number = 5 * len(signs) // 8, 0
    spare = 5 * len(signs) - 8 * size
    if size > LARGEST or spare >= 5 or any(sign not in paper.ALPHABET for sign in signs):
        return None
    for sign in signs:
        number = number << 5 | paper.ALPHABET.index(sign)
    if number & ((1 << spare) - 1):
        return None
    return (number >> spare).to_bytes(size, "big")
