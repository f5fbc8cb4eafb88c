"""The rows of an export: cells with their meaning, in the order of the columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veldmelding.hub.exports.audience import keeps, place_for
from veldmelding.hub.frozen import generic, read_point

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veldmelding.hub.exports.audience import Audience
    from veldmelding.hub.exports.columns import Column, Table
    from veldmelding.hub.frozen import Frozen
    from veldmelding.hub.search import FoundRecord

Cell = str | float | int | None
"""Text, a number, or nothing. Text stays text whatever it looks like."""
_NUMBER: Final = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?")
_LONGEST_EXACT: Final = 15
"""Digits a spreadsheet keeps; a longer number is written as text, so that none changes."""
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PLACE: Final = ("latitude", "longitude", "altitude", "accuracy")


@dataclass(frozen=True, slots=True)
class RowWriter:
    """Writes the rows of one table for one audience."""

    table: Table
    audience: Audience

    @property
    def columns(self) -> list[Column]:
        """The columns that are written."""
        return [column for column in self.table.columns if keeps(column, self.audience)]

    @property
    def heads(self) -> list[str]:
        """Names of the columns: what is known of the record first, then its answers."""
        names = self._own_heads()
        for column in self.columns:
            if column.kind == "place":
                parts: tuple[str, ...] = _PLACE if self.audience == "headquarters" else _PLACE[:2]
                if column.data_type != "geopoint" and self.audience != "public":
                    parts = ("",)
                names += [f"{column.name}-{part}".rstrip("-") for part in parts]
            else:
                names.append(column.name)
        if self.audience == "headquarters":
            names.append("_other")
        return names

    def _own_heads(self) -> list[str]:
        if self.table.repeat:
            names = ["_row", "_record", "_number"]
        else:
            names = ["_row", "_record", "_version", "_form_version", "_name", "_state", "_arrived"]
            names += ["_from", "_device", "_sealed", "_corrections"]
        if self.audience == "headquarters":
            return names
        hidden = {"_from", "_device", "_sealed", "_name", "_version"}
        if self.audience == "public":
            hidden |= {"_record", "_state", "_corrections"}
        return [name for name in names if name not in hidden]

    def rows(
        self, number: int, record: FoundRecord, frozen: Frozen, files: Mapping[str, str]
    ) -> Iterator[list[Cell]]:
        """Yield the rows that one record has in this table."""
        values = {} if frozen.sealed else frozen.values
        own = self._own(number, record)
        if not self.table.repeat:
            kept = self._kept(own, "", values, files)
            if self.audience == "headquarters":
                kept.append(self._other(values))
            yield kept
            return
        for place, instance in enumerate(_instances(values, self.table.repeat), 1):
            kept = self._kept({**own, "_number": place}, instance, values, files)
            if self.audience == "headquarters":
                kept.append("")
            yield kept

    def _own(self, number: int, record: FoundRecord) -> dict[str, Cell]:
        arrived = record.arrived.isoformat(timespec="seconds")
        return {
            "_row": number,
            "_record": record.root,
            "_version": record.instance_id,
            "_form_version": record.form_version,
            "_name": record.name,
            "_state": record.state or "received",
            "_arrived": arrived if self.audience == "headquarters" else arrived[:10],
            "_from": record.sender,
            "_device": record.device_id,
            "_sealed": "yes" if record.sealed else "",
            "_corrections": "yes" if record.corrects else "",
        }

    def _kept(
        self,
        own: Mapping[str, Cell],
        instance: str,
        values: Mapping[str, str],
        files: Mapping[str, str],
    ) -> list[Cell]:
        cells = [own[name] for name in self._own_heads()]
        for column in self.columns:
            path = column.path
            if self.table.repeat:
                path = instance + path[len(self.table.repeat) :]
            value = values.get(path, "").strip()
            if column.kind == "place":
                cells += self._place(column, value)
            elif column.kind == "file":
                cells.append(files.get(value, value))
            elif column.kind == "number":
                cells.append(as_number(value))
            elif column.kind == "day" and self.audience == "public":
                found = _DAY.match(value)
                cells.append(found[0] if found else "")
            else:
                cells.append(value)
        return cells

    def _place(self, column: Column, value: str) -> list[Cell]:
        if column.data_type != "geopoint" and self.audience != "public":
            return [_line(value, self.audience)]
        point = read_point(value)
        count = 4 if self.audience == "headquarters" else 2
        if point is None:
            return [None] * count
        rounded: list[Cell] = list(place_for(self.audience, *point))
        if self.audience == "headquarters":
            more = [as_number(part) for part in value.split()[2:4]]
            rounded += more + [None] * (2 - len(more))
        return rounded

    def _other(self, values: Mapping[str, str]) -> str:
        """Write answers that no column of any table has: nothing that arrived gets lost."""
        known = {column.path for column in self.table.columns}
        return "; ".join(
            f"{path}={value.strip()}"
            for path, value in values.items()
            if value.strip()
            and generic(path) not in known
            and generic(path) not in self.table.elsewhere
            and "/meta/" not in path
        )


def _line(value: str, audience: Audience) -> str:
    """Write a line or an area, each corner as exactly as the audience may know it."""
    if audience == "headquarters":
        return value
    corners = []
    for part in value.split(";"):
        point = read_point(part)
        if point is not None:
            latitude, longitude = place_for(audience, *point)
            corners.append(f"{latitude} {longitude}")
    return "; ".join(corners)


def _instances(values: Mapping[str, str], repeat: str) -> list[str]:
    """Return the concrete paths of the instances of a repeat, in order."""
    depth = repeat.count("/")
    found: dict[str, None] = {}
    for path in values:
        steps = path.split("/")
        if len(steps) > depth:
            head = "/".join(steps[: depth + 1])
            if generic(head) == repeat:
                found[head] = None
    return list(found)


def as_number(value: str) -> Cell:
    """Read a number when a spreadsheet keeps it exactly; anything else stays text."""
    text = value.strip()
    if not text:
        return None
    digits = text.lstrip("-").replace(".", "")
    if _NUMBER.fullmatch(text) and len(digits) <= _LONGEST_EXACT:
        return float(text) if "." in text else int(text)
    return text
