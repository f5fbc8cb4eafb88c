"""How results and answers are written into the data: the lexical forms of XForms."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from veldmelding.xforms.xpath import Node
from veldmelding.xforms.xpath.values import number_text

if TYPE_CHECKING:
    from veldmelding.xforms.xpath.values import Value

_PLAIN_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def result_text(value: Value, data_type: str, timezone: tzinfo) -> str:
    """Write the result of a calculation as the data type of its place wants it."""
    if isinstance(value, bool):
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
    return value


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
