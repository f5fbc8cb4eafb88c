"""XLSForm sheets before conversion: what is really in the file a person picked.

A workbook is a zip archive of XML documents, so it is looked through for archive bombs and
document type declarations before any library opens it.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from veldmelding.errors import FormTooLarge, SheetMistake, SheetUnreadable
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LARGEST_FILE = 20 * 1024 * 1024
LARGEST_UNPACKED = 60 * 1024 * 1024
LARGEST_TEXT = 8 * 1024 * 1024
MOST_ENTRIES = 2_000
MOST_CELLS = 250_000
"""Filled cells of a workbook: five times what the largest forms of the field have."""
LONGEST_CELL = 32_767
"""Characters of a cell, as many as Excel itself allows."""
LONGEST_NAME = 200
"""Characters of the name of a sheet or column."""
MOST_COLUMNS = 500
MOST_SHEETS = 100
MOST_REFERENCES = 40_000
REFERENCES_IN_CELL = 500
"""Mentions of other questions (`${…}`): the converter takes its time for each of them."""

SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")

Row = dict[str, str]
_DECLARATION = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE_DECLARATION = re.compile(rb"<\0?!\0?\s*\0?D\0?O\0?C\0?T\0?Y\0?P\0?E", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sheets:
    """The rows of each XLSForm sheet, in order; row 2 of a sheet is the first of its list."""

    rows: Mapping[str, Sequence[Row]]
    headers: Mapping[str, Sequence[str]]
    names: Sequence[str]

    def row_of(self, sheet: str, column: str, value: str) -> int | None:
        """Find the first row with this text in a column; rows count as in a spreadsheet."""
        for number, row in enumerate(self.rows.get(sheet, ()), 2):
            if row.get(column, "").strip() == value:
                return number
        return None

    def row_of_question(self, name: str) -> int | None:
        """Find the survey row of a question or group."""
        return self.row_of("survey", "name", name)

    def row_with_type(self, words: str) -> int | None:
        """Find the first survey row whose type begins like this."""
        for number, row in enumerate(self.rows.get("survey", ()), 2):
            if row.get("type", "").strip().lower().startswith(words.lower()):
                return number
        return None


def sheets_of(tables: Mapping[str, Iterable[Mapping[str, str]]]) -> Sheets:
    """Take sheets that are tables already, empty cells left out."""
    rows: dict[str, list[Row]] = {}
    headers: dict[str, list[str]] = {}
    for name, table in tables.items():
        made: list[Row] = []
        header: dict[str, None] = {}
        for row in table:
            header.update(dict.fromkeys(row))
            made.append({key: str(value) for key, value in row.items() if str(value).strip()})
        rows[name.strip().lower()] = made
        headers[name.strip().lower()] = list(header)
    return Sheets(rows, headers, tuple(tables))


def read_workbook(data: bytes) -> Sheets:
    """Read an .xlsx file; raise `SheetUnreadable` with the reason when it is not one."""
    check_archive(data)
    from openpyxl import load_workbook

    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except Exception as error:  # openpyxl raises whatever its many parts happen to raise
        raise _unreadable(
            QT_TRANSLATE_NOOP("xforms", "it is not a workbook, or it is damaged")
        ) from error
    try:
        tables: dict[str, list[Row]] = {}
        headers: dict[str, list[str]] = {}
        for worksheet in workbook.worksheets:
            name = worksheet.title.strip().lower()
            if name in SHEETS or len(workbook.worksheets) == 1:
                target = name if name in SHEETS else "survey"
                headers[target], tables[target] = _table(worksheet.iter_rows(values_only=True))
        return Sheets(tables, headers, tuple(workbook.sheetnames))
    except SheetUnreadable:
        raise
    except Exception as error:
        raise _unreadable(QT_TRANSLATE_NOOP("xforms", "one of its sheets is damaged")) from error
    finally:
        workbook.close()


def read_old_workbook(data: bytes) -> Sheets:
    """Read an .xls file of Excel 97 and later; Excel keeps locked .xlsx files in such a box too."""
    from xlrd import open_workbook  # type: ignore[import-untyped]

    if len(data) > LARGEST_FILE:
        raise FormTooLarge(size=round(len(data) / 1048576, 1), limit=round(LARGEST_FILE / 1048576))
    try:
        workbook = open_workbook(
            file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True
        )
        wanted = {
            name: name.strip().lower() if name.strip().lower() in SHEETS else "survey"
            for name in workbook.sheet_names()
            if name.strip().lower() in SHEETS or workbook.nsheets == 1
        }
        tables: dict[str, list[Row]] = {}
        headers: dict[str, list[str]] = {}
        for name, target in wanted.items():
            rows = _old_rows(workbook.sheet_by_name(name), workbook.datemode)
            headers[target], tables[target] = _table(rows)
        return Sheets(tables, headers, tuple(workbook.sheet_names()))
    except SheetUnreadable:
        raise
    except Exception as error:  # a damaged or locked workbook makes its reader fail in many ways
        raise _unreadable(
            QT_TRANSLATE_NOOP(
                "xforms",
                "it is protected with a password or damaged; save it as .xlsx without a password",
            )
        ) from error


def _old_rows(sheet: Any, datemode: int) -> Iterator[list[object]]:
    """Give the values of the rows of an .xls sheet, of the kinds that .xlsx files give."""
    from xlrd import XL_CELL_BOOLEAN, XL_CELL_DATE, XL_CELL_ERROR, xldate_as_datetime

    for number in range(sheet.nrows):
        values: list[object] = []
        for cell in sheet.row(number):
            if cell.ctype == XL_CELL_BOOLEAN:
                values.append(bool(cell.value))
            elif cell.ctype == XL_CELL_DATE:
                values.append(xldate_as_datetime(cell.value, datemode))
            else:
                values.append(None if cell.ctype == XL_CELL_ERROR else cell.value)
        yield values


def _table(rows: Iterable[Sequence[object]]) -> tuple[list[str], list[Row]]:
    iterator = iter(rows)
    header = [_cell_text(value) for value in next(iterator, ())]
    while header and not header[-1]:
        header.pop()
    made: list[Row] = []
    empty = cells = filled = 0
    for row in iterator:
        values = {
            name: text
            for name, value in zip(header, row, strict=False)
            if name and (text := _cell_text(value))
        }
        made.append(values)
        cells += len(row)
        filled += len(values)
        empty = 0 if values else empty + 1
        if empty > 60:
            break
        if cells > 8 * MOST_CELLS or filled > MOST_CELLS:
            raise too_many_cells()
    while made and not made[-1]:
        made.pop()
    return [name for name in header if name], made


def check_size(sheets: Sheets) -> Sheets:
    """Refuse what would keep the converter busy for minutes; name the place where there is one."""
    cells = references = 0
    for sheet, header in sheets.headers.items():
        if len(header) > MOST_COLUMNS or any(len(name) > LONGEST_NAME for name in header):
            template = QT_TRANSLATE_NOOP("xforms", "these are far too many or too long columns")
            raise SheetMistake(sheet=sheet, row=1, reason=Sentence("xforms", template))
    if len(sheets.names) > MOST_SHEETS or any(len(name) > LONGEST_NAME for name in sheets.names):
        raise _unreadable(
            QT_TRANSLATE_NOOP("xforms", "it has far too many sheets, or too long names of sheets")
        )
    for sheet, rows in sheets.rows.items():
        for number, row in enumerate(rows, 2):
            cells += len(row)
            for column, text in row.items():
                if len(text) > LONGEST_CELL:
                    template = QT_TRANSLATE_NOOP(
                        "xforms", "the text in column {column} is longer than a cell can hold"
                    )
                    reason = Sentence("xforms", template, {"column": column})
                    raise SheetMistake(sheet=sheet, row=number, reason=reason)
                if "${" in text:
                    found = text.count("${")
                    references += found
                    if found > REFERENCES_IN_CELL:
                        template = QT_TRANSLATE_NOOP(
                            "xforms", "column {column} mentions far too many questions"
                        )
                        reason = Sentence("xforms", template, {"column": column})
                        raise SheetMistake(sheet=sheet, row=number, reason=reason)
    if cells > MOST_CELLS or references > MOST_REFERENCES:
        raise too_many_cells()
    return sheets


def too_many_cells() -> SheetUnreadable:
    """Make the error for a workbook that no form needs."""
    return _unreadable(QT_TRANSLATE_NOOP("xforms", "a sheet has far too many cells"))


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\xa0", " ").strip()


def check_archive(data: bytes) -> None:
    """Refuse archives that unpack to more than a form can be, or hide entity declarations."""
    if len(data) > LARGEST_FILE:
        raise FormTooLarge(size=round(len(data) / 1048576, 1), limit=round(LARGEST_FILE / 1048576))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            total = sum(entry.file_size for entry in entries)
            if len(entries) > MOST_ENTRIES or total > LARGEST_UNPACKED:
                raise _unreadable(
                    QT_TRANSLATE_NOOP("xforms", "it unpacks to far more than a form can be")
                )
            for entry in entries:
                if entry.flag_bits & 0x1:
                    raise _unreadable(
                        QT_TRANSLATE_NOOP("xforms", "it is protected with a password")
                    )
                # Whatever it is called: a workbook names its own parts.
                _check_document(archive, entry)
            if len({entry.filename for entry in entries}) < len(entries):
                raise _unreadable(
                    QT_TRANSLATE_NOOP("xforms", "it holds two files with the same name")
                )
    except SheetUnreadable:
        raise
    except Exception as error:  # a damaged archive makes its reader fail in many ways
        raise _unreadable(
            QT_TRANSLATE_NOOP("xforms", "it is not a workbook, or it is damaged")
        ) from error


def _check_document(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    tail = b""
    with archive.open(entry) as document:
        while chunk := document.read(1 << 20):
            piece = tail + chunk
            if _DECLARATION.search(piece) or _WIDE_DECLARATION.search(piece):
                raise _unreadable(
                    QT_TRANSLATE_NOOP("xforms", "it declares entities, as attacks do")
                )
            tail = piece[-64:]


def _unreadable(template: str) -> SheetUnreadable:
    return SheetUnreadable(reason=Sentence("xforms", template))
