"""The four kinds of value of XPath and how one becomes another.

Numbers are doubles and are written without an exponent. A text that is an ISO date counts as
its number of days wherever a number is wanted.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from veldmelding.xforms.xpath.dates import date_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veldmelding.xforms.xpath.nodes import Node

Value: TypeAlias = "str | float | bool | Sequence[Node]"

_NUMBER = re.compile(r"[ \t\r\n]*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\r\n]*\Z").match
_EXACT_INTEGERS = 1e15


def text_number(text: str) -> float:
    """Give the number a text stands for: XPath's own spelling, or a date; else NaN."""
    if _NUMBER(text):
        return float(text)
    return date_number(text)


def number_text(number: float) -> str:
    """Write a number as XPath does: shortest digits, never an exponent, no minus before zero."""
    if -_EXACT_INTEGERS < number < _EXACT_INTEGERS:
        whole = int(number)
        if whole == number:
            return str(whole)
        text = repr(number)
        return format(Decimal(text), "f") if "e" in text else text
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    return format(Decimal(repr(float(number))), "f").removesuffix(".0")


def to_string(value: Value) -> str:
    """Give any value as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return number_text(value)
    return value[0].string_value() if value else ""


def to_number(value: Value) -> float:
    """Give any value as a number."""
    if isinstance(value, (bool, int, float)):
        return float(value)
    if isinstance(value, str):
        return text_number(value)
    return text_number(value[0].string_value()) if value else math.nan


def to_boolean(value: Value) -> bool:
    """Give any value as a boolean."""
    if isinstance(value, (int, float)):
        return not (value == 0 or value != value)
    return bool(value)
