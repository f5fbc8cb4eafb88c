"""One table of answers for each form, beside the records that were made readable."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from veldmelding.errors import FormError
from veldmelding.sync.file_names import harmless, single
from veldmelding.xforms.markup import parse_markup

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.xforms.markup import Element

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
MOST_COLUMNS: Final = 5000


class Tables:
    """Collects the answers of records, form by form."""

    def __init__(self) -> None:
        self._forms: dict[str, tuple[dict[str, None], list[dict[str, str]]]] = {}

    def add(self, form_id: str, instance_id: str, record: Path) -> None:
        """Take over one record; one that is no XML stays out of the table."""
        try:
            root = parse_markup(record.read_bytes())
        except FormError:
            return
        columns, rows = self._forms.setdefault(form_id, ({"KEY": None}, []))
        row = {"KEY": instance_id}
        _flatten(root, "", row)
        for name in row:
            if len(columns) < MOST_COLUMNS:
                columns.setdefault(name)
        rows.append(row)

    def write(self, folder: Path) -> None:
        """Write `<form>.csv` for each form."""
        taken = {entry.name.casefold() for entry in folder.iterdir()}
        for form_id, (columns, rows) in self._forms.items():
            name = single(harmless(f"{form_id}.csv"), taken)
            taken.add(name.casefold())
            with (folder / name).open("w", newline="", encoding="utf-8-sig") as stream:
                writer = csv.writer(stream)
                writer.writerow(columns)
                for row in rows:
                    writer.writerow([_cell(row.get(column, "")) for column in columns])


def _flatten(element: Element, path: str, row: dict[str, str]) -> None:
    """Give each answer the names on the way to it; what repeats is numbered."""
    children = list(element.elements())
    if not children:
        if path:
            row[path] = element.text.strip()
        return
    count: dict[str, int] = {}
    for child in children:
        count[child.name] = count.get(child.name, 0) + 1
    seen: dict[str, int] = {}
    for child in children:
        seen[child.name] = seen.get(child.name, 0) + 1
        name = f"{child.name}[{seen[child.name]}]" if count[child.name] > 1 else child.name
        _flatten(child, f"{path}/{name}" if path else name, row)


def _cell(value: str) -> str:
    """Keep an answer from being taken for a formula by a spreadsheet; numbers stay numbers."""
    if value.startswith(_FORMULA) and not _is_number(value):
        return f"'{value}"
    return value


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        # A place is four numbers; a southern one begins with a minus.
        return all(part and _is_plain(part) for part in value.split(" "))
    return True


def _is_plain(part: str) -> bool:
    return part.lstrip("-").replace(".", "", 1).isdigit()
