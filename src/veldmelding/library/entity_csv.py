"""Entity lists as CSV: how a backend serves them, and how the form engine reads them here."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from veldmelding.errors import EntityListUnreadable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from veldmelding.library.entities import Entity

_OWN_COLUMNS = ("name", "label", "__version", "__trunkVersion", "__branchId")
_LARGEST_VERSION = 2**53


def own_properties(properties: Mapping[str, str]) -> dict[str, str]:
    """Leave out what the specification reserves: `name`, `label` and everything with `__`."""
    return {
        name: value
        for name, value in properties.items()
        if name.lower() not in {"name", "label"} and not name.startswith("__")
    }


def write_csv(entities: Sequence[Entity], bookkeeping: bool) -> bytes:
    """Write a list; the columns of offline branches only with `bookkeeping`."""
    names = sorted({name for entity in entities for name in entity.properties})
    own = _OWN_COLUMNS if bookkeeping else _OWN_COLUMNS[:3]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*own, *names])
    for entity in entities:
        trunk = "" if entity.trunk_version is None else entity.trunk_version
        writer.writerow(
            [
                *(entity.id, entity.label, entity.version, trunk, entity.branch_id)[: len(own)],
                *(entity.properties.get(name, "") for name in names),
            ]
        )
    return text.getvalue().encode("utf-8")


def read_csv(list_name: str, content: bytes) -> dict[str, tuple[str, int, dict[str, str]]]:
    """Read a backend's list, or say that it cannot be read; nothing is half taken over."""
    try:
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise EntityListUnreadable(list=list_name) from problem
    header = rows[0] if rows else []
    if "name" not in header or "label" not in header or len(set(header)) != len(header):
        raise EntityListUnreadable(list=list_name)
    entities: dict[str, tuple[str, int, dict[str, str]]] = {}
    for row in rows[1:]:
        if not row:
            continue
        if len(row) != len(header) or any("\0" in value for value in row):
            raise EntityListUnreadable(list=list_name)
        values = dict(zip(header, row, strict=True))
        version = values.get("__version", "1")
        if not values["name"] or not re.fullmatch(r"[0-9]{1,16}", version):
            raise EntityListUnreadable(list=list_name)
        if not 0 < int(version) < _LARGEST_VERSION or values["name"] in entities:
            raise EntityListUnreadable(list=list_name)
        entities[values["name"]] = (values["label"], int(version), own_properties(values))
    return entities
