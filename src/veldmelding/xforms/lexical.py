"""How results and answers are written into the data: the lexical forms of XForms."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from veldmelding.xforms.xpath.values import number_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from veldmelding.xforms.xpath import Node
    from veldmelding.xforms.xpath.values import Value

_PLAIN_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")
_DECIMAL = re.compile(r"-?(\d+(\.\d*)?|\.\d+)\Z")
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\Z")
"""A day, or a moment on the person's own clock, whose day is meant."""
_TIME = re.compile(r"(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?\Z")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def result_text(value: Value, data_type: str, timezone: tzinfo) -> str:
    """Write the result of a calculation as the data type of its place wants it."""
    if isinstance(value, bool):
        if data_type in {"int", "decimal"}:
            return "1" if value else "0"
        return "true" if value else "false"
    if isinstance(value, float | int):
        return _number(float(value), data_type, timezone)
    if not isinstance(value, str):
        value = _first(value)
    if data_type in {"date", "dateTime", "int"}:
        if _PLAIN_NUMBER.match(value):
            return _number(float(value), data_type, timezone)
        if data_type == "date" and "T" in value:
            return value.split("T", 1)[0]
        if data_type == "dateTime" and len(value) == 10 and _day(value):
            # A day begins at the person's midnight.
            midnight = datetime.fromisoformat(value).replace(tzinfo=timezone)
            return midnight.isoformat(timespec="milliseconds")
    if data_type == "time" and "T" in value and _moment(value):
        return value.split("T", 1)[1]
    return value


def answer_text(value: str, data_type: str) -> str:
    """Write an answer as the data type of its place wants it; '' when it cannot be one.

    Screens offer fields that only give well-formed answers; this guards what scripts and other
    programs write. A whole number keeps all its digits, however many: it may be an identity.
    """
    check = _CHECKS.get(data_type)
    return value if check is None or not value else check(value.strip())


def _whole(value: str) -> str:
    if not _PLAIN_NUMBER.match(value):
        return ""
    sign = "-" if value.startswith("-") else ""
    digits = value.lstrip("-").split(".", 1)[0].lstrip("0") or "0"
    return digits if digits == "0" else sign + digits


def _decimal(value: str) -> str:
    return value if _DECIMAL.match(value) else ""


def _day(value: str) -> str:
    match = _DATE.match(value)
    if match is None:
        return ""
    try:
        return date.fromisoformat(match[1]).isoformat()
    except ValueError:
        return ""


def _time(value: str) -> str:
    match = _TIME.match(value)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59 or int(match[3] or 0) > 59:
        return ""
    return value


def _moment(value: str) -> str:
    day, separator, clock = value.partition("T")
    if not _day(day) or len(day) != 10:
        return ""
    if not separator:
        return value
    return value if _time(clock) else ""


_CHECKS: dict[str, Callable[[str], str]] = {
    "int": _whole,
    "decimal": _decimal,
    "date": _day,
    "time": _time,
    "dateTime": _moment,
}


def _first(nodes: Sequence[Node]) -> str:
    return nodes[0].string_value() if nodes else ""


def _number(number: float, data_type: str, timezone: tzinfo) -> str:
    if math.isnan(number):
        return ""
    if math.isinf(number):
        return number_text(number)
    if data_type == "int":
        return number_text(float(math.trunc(number)))
    if data_type in {"date", "dateTime"}:
        try:
            if data_type == "date":
                return (_EPOCH + timedelta(days=math.floor(number))).date().isoformat()
            moment = _EPOCH + timedelta(milliseconds=round(number * 86_400_000))
            return moment.astimezone(timezone).isoformat(timespec="milliseconds")
        except OverflowError:
            return ""
    return number_text(number)
