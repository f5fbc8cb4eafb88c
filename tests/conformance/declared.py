"""Recorded cases that expect something else than the specification or our declared profile.

Each rule names the case it is about by what the two answers have in common, never by a number,
and holds only when our answer is exactly the one that the reason gives.
"""

from __future__ import annotations

import math
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from veldmelding.errors import ExpressionError
from veldmelding.xforms.xpath.dates import instant, read_moment
from veldmelding.xforms.xpath.values import text_number

if TYPE_CHECKING:
    from collections.abc import Callable


def reason_for(case: dict[str, Any], got: Any) -> str:
    """Give the reason why ours is right where a case differs; "" when none is declared."""
    for reason, applies in RULES.items():
        if applies(case, case["want"], got):
            return reason
    return ""


# -- dates are civil days --------------------------------------------------------------------------


def civil_days(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    """The two numbers differ by the time of day at which a day begins in the recorded zone."""
    if want["kind"] not in ("number", "rounded", "string"):
        return False
    expected, found = numeric(want.get("value")), numeric(got)
    if not (math.isfinite(expected) and math.isfinite(found)) or found != math.floor(found):
        return False
    day = datetime(1970, 1, 1, tzinfo=ZoneInfo(case["tz"])).utcoffset()
    assert day is not None
    shift = -day.total_seconds() / 86_400
    precision = 0.5001 / want.get("factor", 1e6)
    return shift != 0 and abs(expected - found - shift) <= precision


def whole_number_is_a_day(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    """Expected is the moment so many days after the epoch in UTC; ours is that day."""
    if want["kind"] not in ("string", "date") or not isinstance(got, str):
        return False
    expected, found = read_moment(str(want["value"])), read_moment(got)
    if expected is None or found is None or found.seconds is not None:
        return False
    return instant(expected, ZoneInfo(case["tz"])) == found.day


def number_of_a_moment(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    """Expected is the whole day of a dateTime's number, ours has the time of day as well."""
    expected, found = numeric(want.get("value")), numeric(got)
    return re.search(
        r"number\(.[0-9]{4}-[0-9]{2}-[0-9]{2}T", case["expr"]
    ) is not None and expected == math.floor(found)


def no_date(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    """What is no date is nothing, where others give a text or stop."""
    if want.get("value") == "Invalid Date":
        return bool(got == "")
    return want.get("class") == "XPathTypeMismatchException" and (
        got == "" or not isinstance(got, (list, ExpressionError))
    )


# -- the text of XPath 1.0 -------------------------------------------------------------------------


def namespace_nodes(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return "namespace" in case["axes"]


def fragment(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return (case["context"] or {}).get("root") == "#document-fragment"


def unsupported_elsewhere(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return want.get("class") in ("XPathUnsupportedException", "XPathException") and not isinstance(
        got, ExpressionError
    )


def whole_node_is_empty(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return (
        case["functions"] == ["count-non-empty"]
        and isinstance(got, float)
        and got < numeric(want["value"])
    )


def negative_half(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return (
        "round" in case["functions"]
        and isinstance(got, float)
        and got <= 0
        and numeric(want.get("value")) == got - 1
    )


def own_spelling_of_numbers(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    """A number in a text with an exponent, a plus or a comma is none."""
    return (
        re.search(r"""["'](\+[0-9.]+|[0-9.]+[eE][0-9+-]+|[0-9]+,[0-9]+)["']""", case["expr"])
        is not None
        and isinstance(got, float)
        and math.isnan(got)
    )


def no_exponent(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    value = want.get("value")
    return (
        isinstance(value, str)
        and re.fullmatch(r"-?[0-9.]+[eE][+-]?[0-9]+", value) is not None
        and isinstance(got, str)
        and float(value) == text_number(got)
    )


def characters(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return (
        any(ord(character) > 0xFFFF for character in case["expr"] + (case["xml"] or ""))
        and isinstance(got, float)
        and got < numeric(want.get("value"))
    )


# -- our declared profile --------------------------------------------------------------------------


def empty_answers(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return (
        bool({"sum", "min", "max"} & set(case["functions"]))
        and math.isnan(numeric(want.get("value")))
        and isinstance(got, float)
        and math.isfinite(got)
    )


def whole_match(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return "regex" in case["functions"] and want.get("value") is True and got is False


def itext_gives_text(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return case["functions"] == ["jr:itext"] and want["kind"] in ("nodeset", "error")


def exact_truth(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    return (
        case["functions"] == ["boolean-from-string"] and want.get("value") is True and got is False
    )


def numeric(value: Any) -> float:
    """Give a recorded or found value as a number, NaN where it is none."""
    if isinstance(value, bool):
        return math.nan
    if isinstance(value, (int, float)):
        return float(value)
    return text_number(value) if isinstance(value, str) else math.nan


RULES: dict[str, Callable[[dict[str, Any], dict[str, Any], Any], bool]] = {
    "ODK XForms, number(): days since 1970; a date has no zone, so they are whole": civil_days,
    "ODK XForms, date() undoes number(): a whole number is a day": whole_number_is_a_day,
    "ODK XForms, number(): days since 1970 UTC, the time of day as decimals": number_of_a_moment,
    "profile (date('nonsense')): what is no date is no text and no halt": no_date,
    "profile (sum, min, max), after JavaRosa: empty answers are left out": empty_answers,
    "profile (regex), after the documentation of ODK: the whole text has to fit": whole_match,
    "ODK XForms, boolean-from-string(): false for anything but `true` and `1`": exact_truth,
    "ODK XForms, jr:itext(): gives a string, and the form's own prefix names it": itext_gives_text,
    "XForms 1.0, count-non-empty(): a node is empty when its string-value is": whole_node_is_empty,
    "XPath 1.0 §3.5: a number has no exponent, plus or comma": own_spelling_of_numbers,
    "XPath 1.0 §4.2: a number is written without an exponent": no_exponent,
    "XPath 1.0 §4.4: round() goes towards plus infinity from a half": negative_half,
    "XPath 1.0 §3.6: a character is a Unicode character": characters,
    "XPath 1.0 §5.4: namespace nodes include xml and come before attributes": namespace_nodes,
    "XPath 1.0 §5: there are no document fragments": fragment,
    "XPath 1.0 §2 to §4: unions, the descendant axis, text() and default arguments exist": (
        unsupported_elsewhere
    ),
}
