"""Tables as files: CSV and XLSX, written row by row into something that only takes bytes.

Text is text: no cell can become a formula, whatever a record says. In CSV a text that a
spreadsheet would work out gets an apostrophe before it; in XLSX every text is marked as such.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final, Protocol
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable, Iterator

    from veldmelding.hub.exports.rows import Cell

_WORKED_OUT: Final = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What makes a spreadsheet take a text for a formula, full-width forms too."""
_LONGEST_CELL: Final = 32_000
_CUT: Final = " […]"
_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_MOST_ROWS: Final = 1_048_576


class Sink(Protocol):
    """Something that takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Take bytes."""


def csv_line(cells: Iterable[Cell]) -> bytes:
    """Write one row; the end of line is that of RFC 4180."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow([_harmless(cell) for cell in cells])
    return text.getvalue().encode("utf-8", "replace")


def _harmless(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    text = cell.replace("\0", "")
    return f"'{text}" if text.lstrip(" \u00a0")[:1] in _WORKED_OUT else text


BYTE_ORDER_MARK: Final = "\ufeff".encode()
"""Without it spreadsheets read CSV in the wrong encoding."""

Sheet = tuple[str, "Iterator[list[Cell]]"]
"""Name of a sheet, and its rows; the first one has the names of the columns."""


def write_workbook(archive: zipfile.ZipFile, sheets: list[Sheet]) -> Iterator[None]:
    """Write a workbook into an open archive; stops after every row so that bytes can go out."""
    names = _sheet_names([name for name, _ in sheets])
    for path, content in _fixed_parts(names):
        archive.writestr(path, content)
    for number, (_, rows) in enumerate(sheets, 1):
        with archive.open(f"xl/worksheets/sheet{number}.xml", "w") as part:
            part.write(_SHEET_BEGINS)
            for place, row in enumerate(rows, 1):
                if place > _MOST_ROWS:
                    break
                part.write(_row(place, row))
                yield
            part.write(b"</sheetData></worksheet>")
        yield


def _row(number: int, cells: list[Cell]) -> bytes:
    style = ' s="1"' if number == 1 else ""
    parts = [f'<row r="{number}">']
    for place, cell in enumerate(cells):
        where = f"{_letters(place)}{number}"
        if cell is None or cell == "":
            continue
        if isinstance(cell, str):
            text = _NO_XML.sub("\ufffd", cell)
            if len(text) > _LONGEST_CELL:
                text = text[:_LONGEST_CELL] + _CUT
            parts.append(
                f'<c r="{where}" t="inlineStr"{style}><is><t xml:space="preserve">'
                f"{escape(text)}</t></is></c>"
            )
        else:
            parts.append(f'<c r="{where}"{style}><v>{cell!r}</v></c>')
    parts.append("</row>")
    return "".join(parts).encode("utf-8")


def _letters(place: int) -> str:
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _sheet_names(names: list[str]) -> list[str]:
    taken: set[str] = set()
    found = []
    for name in names:
        plain = re.sub(r"[\[\]:*?/\\]", "_", _NO_XML.sub("", name)).strip("' ")[:31] or "_"
        shown, number = plain, 1
        while shown.casefold() in taken:
            number += 1
            ending = f"-{number}"
            shown = plain[: 31 - len(ending)] + ending
        taken.add(shown.casefold())
        found.append(shown)
    return found


_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KINDS: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SHEET_BEGINS: Final = (
    f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    "</sheetView></sheetViews><sheetData>"
).encode()


def _fixed_parts(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the parts of a workbook around its sheets (ECMA-376)."""
    numbers = range(1, len(names) + 1)
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml"'
        f' ContentType="{_KINDS}.worksheet+xml"/>'
        for number in numbers
    )
    yield (
        "[Content_Types].xml",
        f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KINDS}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KINDS}.styles+xml"/>'
        f"{kinds}</Types>",
    )
    yield (
        "_rels/.rels",
        f'{_HEAD}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    )
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, 1)
    )
    yield (
        "xl/workbook.xml",
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets>'
        "</workbook>",
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/worksheet"'
        f' Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    yield (
        "xl/_rels/workbook.xml.rels",
        f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{relations}'
        f'<Relationship Id="rId{len(names) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        "</Relationships>",
    )
    yield (
        "xl/styles.xml",
        f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/>'
        '<name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
        '<patternFill patternType="gray125"/></fill></fills><borders count="1"><border/>'
        '</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">'
        '<xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs><cellStyles count="1">'
        '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    )
