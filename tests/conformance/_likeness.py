"""When two values, or two records, say the same in other words."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from typing import Any

_ONLY_ALIKE = (
    re.compile(r"uuid:[0-9a-f-]{36}"),
    re.compile(r"2026-11-22T\d\d:\d\d:\d\d\.\d+-07:00"),
)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)")
_DAY = 86_400.0


def same(wanted: Any, found: Any) -> bool:
    """Equal, or one and the same number, truth value or time of day written in two ways."""
    if wanted == found:
        return True
    if not isinstance(wanted, str) or not isinstance(found, str):
        return False
    if {wanted, found} in ({"1", "true"}, {"0", "false"}, {"NaN", ""}):
        return True
    times = seconds(wanted), seconds(found)
    if times[0] is not None:
        return times[0] == times[1]
    try:
        one, other = float(wanted), float(found)
    except ValueError:
        return False
    return one == other or abs(one - other) <= 1e-9 * max(abs(one), abs(other))


def seconds(text: str) -> float | None:
    """The second of the day, in UTC, that a time with an offset names."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes, rest, offset = match.groups()
    shift = 0
    if offset != "Z":
        shift = (int(offset[1:3]) * 60 + int(offset[4:])) * (-60 if offset[0] == "-" else 60)
    return (int(hours) * 3600 + int(minutes) * 60 + float(rest) - shift) % _DAY


def alike(wanted: Any, found: str) -> bool:
    """Both an identity, or both the moment the record began: they differ in every run."""
    return any(
        pattern.fullmatch(str(wanted)) and pattern.fullmatch(found) for pattern in _ONLY_ALIKE
    )


def canonical(xml: bytes) -> object:
    """Names, texts and structure without layout, prefixes and identities."""

    def shape(element: ElementTree.Element) -> object:
        name = element.tag.rsplit("}", 1)[-1]
        children = [shape(child) for child in element]
        text = (element.text or "").strip() if not children else ""
        if name in {"instanceID", "deprecatedID"}:
            text = ""
        attributes = {key.rsplit("}", 1)[-1]: value for key, value in element.attrib.items()}
        return (name, tuple(sorted(attributes.items())), text, tuple(children))

    return shape(ElementTree.fromstring(xml))
