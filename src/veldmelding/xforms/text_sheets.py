"""XLSForms as text: Markdown tables, and CSV with the name of each sheet in the first column."""

from __future__ import annotations

import csv
import io
import re

from veldmelding.xforms.sheets import Row, Sheets


def read_text_sheets(text: str) -> Sheets:
    """Read an XLSForm written as Markdown tables, or as one CSV file with all its sheets."""
    if not any(line.lstrip().startswith("|") for line in text.splitlines()):
        return _read_comma_sheets(text)
    rows: dict[str, list[Row]] = {}
    headers: dict[str, list[str]] = {}
    names: list[str] = []
    sheet = ""
    for line in text.splitlines():
        if not line.lstrip().startswith("|"):
            continue
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())[1:]]
        if cells and not cells[-1]:
            cells.pop()
        cells = [cell.replace("\\|", "|") for cell in cells]
        if not cells or all(re.fullmatch(r":?-+:?", cell) for cell in cells if cell):
            continue
        if cells[0]:
            sheet = cells[0].strip().lower()
            names.append(cells[0])
            rows[sheet] = []
            headers[sheet] = []
        elif sheet and not headers[sheet]:
            headers[sheet] = cells[1:]
        elif sheet:
            values = zip(headers[sheet], cells[1:], strict=False)
            rows[sheet].append({name: value for name, value in values if name and value})
    return Sheets(rows, headers, names)


def _read_comma_sheets(text: str) -> Sheets:
    rows: dict[str, list[Row]] = {}
    headers: dict[str, list[str]] = {}
    names: list[str] = []
    sheet = ""
    reader = csv.reader(io.StringIO(text, newline=""))
    while True:
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return Sheets(rows, headers, names)
        except csv.Error:
            # A cell too long for any form; what follows cannot be told apart.
            return Sheets({}, {}, names)
        if not any(cells):
            continue
        if cells[0]:
            sheet = cells[0].lower()
            names.append(cells[0])
            rows[sheet] = []
            headers[sheet] = []
        elif sheet and not headers[sheet]:
            headers[sheet] = cells[1:]
        elif sheet:
            values = zip(headers[sheet], cells[1:], strict=False)
            rows[sheet].append({name: value for name, value in values if name and value})
