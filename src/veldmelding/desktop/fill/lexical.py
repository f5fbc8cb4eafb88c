"""Between what a person types and what a form stores: numbers, days, times, angles, clean text.

Nothing here knows Qt. Every reader returns None for what it cannot read, never a guess that a
person would not recognise.
"""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date, time

_ILLEGAL_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MAXIMUM_INTEGER_DIGITS = 9
_MAXIMUM_DECIMAL_CHARACTERS = 32
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)")
_GROUPED = re.compile(r"[+-]?\d{1,3}(([.,' ])\d{3})(\2\d{3})*([.,]\d+)?")


def without_illegal_characters(text: str) -> str:
    """Text as XML can carry it: line ends as one sign, no control signs, no broken halves."""
    return _ILLEGAL_IN_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def with_plain_digits(text: str) -> str:
    """Write the digits of every script as 0-9 and the minus sign as '-'."""
    plain = []
    for sign in text:
        digit = unicodedata.decimal(sign, None)
        plain.append(sign if digit is None else str(digit))
    return "".join(plain).replace("\u2212", "-").replace("\u066b", ".").replace("\u066c", "'")


def integer_value(text: str) -> str | None:
    """Return a whole number as the form stores it; '' for no text, None for no number."""
    plain = re.sub(r"[\s\u00a0\u202f']", "", with_plain_digits(text))
    if not plain:
        return ""
    if not re.fullmatch(rf"[+-]?\d{{1,{_MAXIMUM_INTEGER_DIGITS}}}", plain):
        return None
    return str(int(plain))


def decimal_value(text: str) -> str | None:
    """Return a decimal number with '.' as the form stores it; comma and point are both read.

    Thousands may be set apart by a space or an apostrophe; by point or comma only when the other
    of the two follows as the decimal sign, because 1,234 alone could mean either.
    """
    plain = re.sub(r"[\s\u00a0\u202f']", "", with_plain_digits(text))
    if not plain:
        return ""
    if len(plain) > _MAXIMUM_DECIMAL_CHARACTERS:
        return None
    if "." in plain and "," in plain and _GROUPED.fullmatch(plain):
        decimal_sign = "." if plain.rindex(".") > plain.rindex(",") else ","
        plain = plain.replace("," if decimal_sign == "." else ".", "")
    if not _NUMBER.fullmatch(plain):
        return None
    sign = "-" if plain.startswith("-") else ""
    whole, _, rest = plain.lstrip("+-").replace(",", ".").partition(".")
    whole = whole.lstrip("0") or "0"
    value = f"{whole}.{rest}" if rest else whole
    return value if value.strip("0.") == "" else sign + value


def grouped(value: str, mark: str = "\u202f") -> str:
    """Return a stored number with its thousands set apart for reading."""
    match = re.fullmatch(r"(-?)(\d+)(\.\d+)?", value)
    if match is None:
        return value
    return f"{match[1]}{int(match[2]):,}".replace(",", mark) + (match[3] or "")


def day_value(text: str, order: str, today: date) -> date | None:
    """Return a day as typed, for example 22-11-2026, 22/11, 22112026 or 2026-11-22.

    `order` is how people here write it: three of the letters d, m, y. A year left out is this
    year, or the last one when the day would lie ahead; two digits mean this century unless that
    lies ahead.
    """
    plain = with_plain_digits(text).strip()
    parts = [part for part in re.split(r"[^\d]+", plain) if part]
    if len(parts) == 1 and len(parts[0]) in (6, 8):
        parts = _cut(parts[0], order)
    if re.search(r"[^\d\s./,:-]", plain) or len(parts) not in (2, 3):
        return None
    if len(parts) == 3 and len(parts[0]) == 4:
        order = "ymd"
    letters = [letter for letter in order if len(parts) == 3 or letter != "y"]
    numbers = {letter: int(part) for letter, part in zip(letters, parts, strict=True)}
    lengths = {letter: len(part) for letter, part in zip(letters, parts, strict=True)}
    if any(length > 4 for length in lengths.values()):
        return None
    try:
        if "y" not in numbers:
            day = date(today.year, numbers["m"], numbers["d"])
            return day if day <= today else date(today.year - 1, numbers["m"], numbers["d"])
        year = numbers["y"]
        if lengths["y"] <= 2:
            year += today.year - today.year % 100
            year = year if year <= today.year + 1 else year - 100
        return date(year, numbers["m"], numbers["d"])
    except ValueError:
        return None


def _cut(digits: str, order: str) -> list[str]:
    """Cut 22112026 or 221126 into its three parts."""
    year_length = 4 if len(digits) == 8 else 2
    parts = []
    for letter in order:
        length = year_length if letter == "y" else 2
        parts.append(digits[:length])
        digits = digits[length:]
    return parts


def month_value(text: str, today: date) -> date | None:
    """Return a month as typed (11-2026, 2026-11, or 11 alone), as its first day."""
    parts = [part for part in re.split(r"[^\d]+", with_plain_digits(text)) if part]
    if len(parts) == 1 and len(parts[0]) <= 2:
        parts.append(str(today.year))
    if len(parts) != 2:
        return None
    month, year = (parts[1], parts[0]) if len(parts[0]) == 4 else (parts[0], parts[1])
    try:
        return date(int(year), int(month), 1) if len(year) == 4 else None
    except ValueError:
        return None


def year_value(text: str) -> date | None:
    """Return a year as typed, as its first day."""
    plain = with_plain_digits(text).strip()
    return date(int(plain), 1, 1) if re.fullmatch(r"[12]\d{3}", plain) else None


def time_value(text: str) -> time | None:
    """Return a time of day as typed: 14:05, 14.05, 1405, 14h05, 9, 2:05 pm."""
    plain = with_plain_digits(text).strip().lower()
    match = re.fullmatch(
        r"(\d{1,2})(?:\s*[:.,hu ]\s*(\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?"
        r"|(\d{1,2})(\d{2})\s*",
        plain,
    )
    if match is None:
        return None
    if match[5] is not None:
        hour, minute, second = int(match[5]), int(match[6]), 0
    else:
        hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if match[4] is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4] == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def angle_value(text: str, *, limit: float, positive: str, negative: str) -> float | None:
    """Degrees north or east as typed: -4.3217, 4,3217 S, 4°19'18.1"S, S 4 19.3.

    `positive` and `negative` are the letters of the two half-spheres in the languages we speak;
    `limit` is 90 or 180.
    """
    plain = with_plain_digits(text).strip().upper()
    letters = re.findall(r"[^\W\d_]", plain)
    if len(letters) > 1:
        return None
    sign = 1.0
    if letters:
        if letters[0] not in positive + negative:
            return None
        if "-" in plain:
            return None
        sign = -1.0 if letters[0] in negative else 1.0
        plain = plain.replace(letters[0], " ")
    plain = plain.strip()
    if plain.startswith(("-", "+")):
        sign = -1.0 if plain[0] == "-" else 1.0
        plain = plain[1:]
    parts = [part for part in re.split(r"[\s°º'’′\"”″]+", plain) if part]
    if not 1 <= len(parts) <= 3 or not all(re.fullmatch(r"\d{1,3}([.,]\d+)?", p) for p in parts):
        return None
    numbers = [float(part.replace(",", ".")) for part in parts]
    if any(not number.is_integer() for number in numbers[:-1]):
        return None
    if any(number >= 60 for number in numbers[1:]):
        return None
    degrees = sum(number / 60**place for place, number in enumerate(numbers))
    return sign * degrees if degrees <= limit and math.isfinite(degrees) else None


def plain_number(number: float, places: int) -> str:
    """Return a number without exponent and without zeros at its end."""
    text = f"{number:.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text
