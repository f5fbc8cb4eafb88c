"""Frozen records as they arrived: their answers by place, without a form.

A record that was cut short is read as far as it goes: what is left of it is somebody's work.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_ANSWERS: Final = 20_000
_DEEPEST: Final = 200
_POSITION: Final = re.compile(r"\[[0-9]+\]")


@dataclass(frozen=True, slots=True)
class Frozen:
    """Leaf values of a frozen record by concrete path, in document order."""

    values: Mapping[str, str]
    complete: bool
    sealed: bool = False
    """Whether this is the manifest of an encrypted record."""


class _Enough(Exception):
    """Raised inside the parser: a record with more than any form asks."""


def read_frozen(xml: bytes) -> Frozen:
    """Read as much of a record as can be read; `/data/repeat[2]/name` is its second instance."""
    values: dict[str, str] = {}
    path: list[str] = []
    counts: list[dict[str, int]] = [{}]
    text: list[str] = []
    leaf = [False]
    sealed = [False]

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(path) >= _DEEPEST or len(values) >= _MOST_ANSWERS:
            raise _Enough
        local = name.rpartition(":")[2]
        number = counts[-1][local] = counts[-1].get(local, 0) + 1
        if not path:
            sealed[0] = attributes.get("encrypted") == "yes"
        path.append(local if number == 1 else f"{local}[{number}]")
        counts.append({})
        text.clear()
        leaf[0] = True

    def end(_name: str) -> None:
        if leaf[0]:
            values["/" + "/".join(path)] = "".join(text)
        leaf[0] = False
        path.pop()
        counts.pop()

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, _Enough):
        return Frozen(values, complete=False, sealed=sealed[0])
    return Frozen(values, complete=True, sealed=sealed[0])


def generic(path: str) -> str:
    """Write a concrete path without positions: the place in the form."""
    return _POSITION.sub("", path)


def read_point(value: str) -> tuple[float, float] | None:
    """Read the first position of an answer in ODK's form: latitude and longitude."""
    parts = value.partition(";")[0].split()
    if len(parts) < 2:
        return None
    try:
        latitude, longitude = float(parts[0]), float(parts[1])
    except ValueError:
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # also refuses NaN
        return None
    return latitude, longitude
