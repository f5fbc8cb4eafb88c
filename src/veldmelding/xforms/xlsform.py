"""XLSForm to XForm, through pyxform, the reference converter.

A workbook is hostile until it has been read: its parts are counted and bounded before anything
is unpacked, links and macros are never followed, and pyxform is called so that it writes no
file, starts no Java and sees no path.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from veldmelding.errors import SheetMistake, SheetUnreadable
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

LARGEST_WORKBOOK = 10 * 1024 * 1024
LARGEST_UNPACKED = 80 * 1024 * 1024
MOST_PARTS = 500
LARGEST_RATIO = 200
_SHEETS = ("survey", "choices", "settings", "entities", "external_choices", "osm")
_ROW = re.compile(r"\[row\s*:\s*(\d+)\]")
_SHEET = re.compile(r"'?(survey|choices|settings|entities|external_choices)'? (?:sheet|worksheet)")


@dataclass(frozen=True, slots=True)
class Conversion:
    """What became of an XLSForm: the XForm, what pyxform warned of, and files it made beside it."""

    xml: bytes
    warnings: tuple[str, ...]
    media: Mapping[str, bytes]


def convert_xlsform(
    source: bytes | str | Mapping[str, list[dict[str, str]]], *, name: str = "data"
) -> Conversion:
    """Convert an XLSForm to an XForm.

    `source` is the bytes of an .xlsx, the text of a Markdown or CSV form, or the sheets as lists
    of rows. `name` becomes the name of the root element. Raises `SheetUnreadable` for what is no
    workbook or too large, `SheetMistake` with sheet and row for a form that has mistakes.
    """
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    prepared, kind = _prepare(source)
    try:
        result = convert(
            prepared, validate=False, pretty_print=False, form_name=name, file_type=kind
        )
    except PyXFormError as error:
        raise _mistake(str(error)) from error
    except RecursionError as error:
        raise SheetUnreadable(reason=_NESTED) from error
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        # pyxform meets broken workbooks with whatever went wrong first inside it.
        raise SheetUnreadable(reason=_BROKEN) from error
    media = {"itemsets.csv": result.itemsets.encode("utf-8")} if result.itemsets else {}
    return Conversion(result.xform.encode("utf-8"), tuple(result.warnings), media)


_NOT_A_WORKBOOK = Sentence("form", QT_TRANSLATE_NOOP("form", "it is not an .xlsx workbook"))
_TOO_LARGE = Sentence("form", QT_TRANSLATE_NOOP("form", "it is too large for a form"))
_BROKEN = Sentence("form", QT_TRANSLATE_NOOP("form", "its sheets do not hold a form"))
_NESTED = Sentence("form", QT_TRANSLATE_NOOP("form", "its groups are nested too deeply"))


def _prepare(source: bytes | str | Mapping[str, list[dict[str, str]]]) -> tuple[Any, str | None]:
    if isinstance(source, Mapping):
        return _with_headers(source), None
    if isinstance(source, str):
        if len(source) > LARGEST_WORKBOOK:
            raise SheetUnreadable(reason=_TOO_LARGE)
        return source, ".md" if source.lstrip().startswith("|") else ".csv"
    _check_workbook(source)
    return io.BytesIO(source), ".xlsx"


def _with_headers(sheets: Mapping[str, list[dict[str, str]]]) -> dict[str, Any]:
    """Give pyxform rows without empty cells, and the columns of each sheet apart."""
    prepared: dict[str, Any] = {}
    for sheet, rows in sheets.items():
        filled = [{column: text for column, text in row.items() if text} for row in rows]
        if any(filled):
            prepared[sheet] = filled
            prepared[f"{sheet}_header"] = [dict.fromkeys(key for row in filled for key in row)]
    return prepared


def _check_workbook(data: bytes) -> None:
    """Refuse what would unpack into more than a form can need, before anything is unpacked."""
    if len(data) > LARGEST_WORKBOOK:
        raise SheetUnreadable(reason=_TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            names = {part.filename for part in parts}
            if len(parts) > MOST_PARTS or unpacked > LARGEST_UNPACKED:
                raise SheetUnreadable(reason=_TOO_LARGE)
            if unpacked > LARGEST_RATIO * max(len(data), 1):
                raise SheetUnreadable(reason=_TOO_LARGE)
            if len(names) != len(parts) or any(part.flag_bits & 1 for part in parts):
                raise SheetUnreadable(reason=_NOT_A_WORKBOOK)
            if "xl/workbook.xml" not in names:
                raise SheetUnreadable(reason=_NOT_A_WORKBOOK)
            for part in parts:
                # Sizes in the directory can lie: count what really comes out.
                with archive.open(part) as stream:
                    left = part.file_size
                    while chunk := stream.read(64 * 1024):
                        left -= len(chunk)
                        if left < 0:
                            raise SheetUnreadable(reason=_TOO_LARGE)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise SheetUnreadable(reason=_NOT_A_WORKBOOK) from error


def _mistake(message: str) -> SheetMistake | SheetUnreadable:
    """Find sheet and row in pyxform's words and leave them out of the reason."""
    row = _ROW.search(message)
    sheet = _SHEET.search(message)
    reason = " ".join(_ROW.sub("", message).split())[:400]
    if row is None and sheet is None:
        return SheetUnreadable(reason=reason)
    return SheetMistake(
        sheet=sheet[1] if sheet else "survey", row=row[1] if row else "?", reason=reason
    )
