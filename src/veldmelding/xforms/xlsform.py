"""XLSForm to XForm, through pyxform, without Java, temporary files or surprises.

pyxform takes a text for the name of a file, and raises what its parts raise. This bridge only
hands it tables, one conversion at a time, and turns every failure into a sentence with sheet
and row.
"""

from __future__ import annotations

import csv
import io
import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from veldmelding.errors import FormError, FormTooLarge, SheetMistake, SheetUnreadable
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.sheets import (
    LARGEST_FILE,
    LARGEST_TEXT,
    SHEETS,
    Sheets,
    check_size,
    read_old_workbook,
    read_workbook,
    sheets_of,
)
from veldmelding.xforms.text_sheets import read_text_sheets

_ROW = re.compile(r"^\s*\[row\s*:\s*(\d+)\]\s*")
_SHEET = re.compile(r"'(survey|choices|settings|entities|external_choices)'")
_QUOTED = re.compile(r"'([^']+)'|\"([^\"]+)\"")
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True)
class Conversion:
    """An XForm made from an XLSForm, what the converter remarked, and files it made."""

    xml: bytes
    warnings: tuple[str, ...]
    media: Mapping[str, bytes] = field(default_factory=dict)


def convert_xlsform(
    data: bytes | str | Mapping[str, Iterable[Mapping[str, str]]], name: str = "form"
) -> Conversion:
    """Convert a workbook (bytes of .xlsx or .xls), tables as text, or sheets as tables."""
    return convert_sheets(read_sheets(data), name)


def read_sheets(data: bytes | str | Mapping[str, Iterable[Mapping[str, str]]]) -> Sheets:
    """Read the sheets of an XLSForm in any of its shapes, none of them larger than a form."""
    return check_size(_read(data))


def _read(data: bytes | str | Mapping[str, Iterable[Mapping[str, str]]]) -> Sheets:
    if isinstance(data, Mapping):
        return sheets_of(data)
    if isinstance(data, bytes):
        if len(data) > LARGEST_FILE:
            raise FormTooLarge(
                size=round(len(data) / 1048576, 1), limit=round(LARGEST_FILE / 1048576)
            )
        if data.startswith(b"PK"):
            return read_workbook(data)
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            return read_old_workbook(data)
        try:
            data = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise _not_a_sheet() from None
    if len(data) > LARGEST_TEXT:
        raise FormTooLarge(size=round(len(data) / 1048576, 1), limit=round(LARGEST_TEXT / 1048576))
    sheets = read_text_sheets(data)
    if "survey" not in sheets.rows:
        raise _not_a_sheet()
    return sheets


def convert_sheets(sheets: Sheets, name: str = "form") -> Conversion:
    """Convert sheets that are read already."""
    from pyxform.errors import PyXFormError

    workbook: dict[str, object] = {"sheet_names": list(sheets.names)}
    for sheet in SHEETS:
        if sheet in sheets.rows:
            workbook[sheet] = [dict(row) for row in sheets.rows[sheet]]
            workbook[f"{sheet}_header"] = [dict.fromkeys(sheets.headers[sheet])]
    workbook["fallback_form_name"] = _form_name(name)
    warnings: list[str] = []
    try:
        with _one_at_a_time:
            xml, external = _convert(workbook, warnings)
    except PyXFormError as error:
        raise _mistake(str(error), getattr(error, "context", None) or {}, sheets) from error
    except FormError:
        raise
    except Exception as error:  # a converter may fail in any way on sheets it did not expect
        raise SheetUnreadable(
            reason=Sentence(
                "xforms",
                QT_TRANSLATE_NOOP("xforms", "the converter gave up on it ({problem})"),
                {"problem": type(error).__name__},
            )
        ) from error
    media = {"itemsets.csv": _external_lists(sheets)} if external else {}
    return Conversion(xml.encode("utf-8"), tuple(warnings), media)


def _convert(workbook: dict[str, object], warnings: list[str]) -> tuple[str, bool]:
    """Convert tables in memory; tell whether some lists belong into a file of their own.

    The converter's own front door writes every form into a temporary file, in clear, on its way.
    """
    from pyxform.builder import create_survey_element_from_dict
    from pyxform.utils import has_external_choices
    from pyxform.xls2json import workbook_to_json
    from pyxform.xls2json_backends import get_xlsform

    tables = get_xlsform(xlsform=workbook)
    structure = workbook_to_json(
        workbook_dict=tables,
        form_name=None,
        fallback_form_name=tables.fallback_form_name,
        default_language=None,
        warnings=warnings,
    )
    survey = create_survey_element_from_dict(structure)
    xml = f'<?xml version="1.0"?>{survey.xml().toxml()}'
    return xml, has_external_choices(json_struct=structure)


def _external_lists(sheets: Sheets) -> bytes:
    """Write the external lists as one table; the converter would close up empty cells."""
    header = list(sheets.headers["external_choices"])
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    for row in sheets.rows["external_choices"]:
        if row:
            writer.writerow([row.get(name, "") for name in header])
    return text.getvalue().encode("utf-8")


def _form_name(name: str) -> str:
    """Make a form id from a file name: letters, digits and a few signs."""
    cleaned = re.sub(r"[^\w.-]+", "_", name.strip()).strip("_.-")
    return cleaned if cleaned and not cleaned[0].isdigit() else f"form_{cleaned or '1'}"


def _mistake(message: str, context: Mapping[str, object], sheets: Sheets) -> FormError:
    """Say where in the sheets a mistake is, as far as the converter or the sheets tell."""
    match = _ROW.match(message)
    text = _ROW.sub("", message).strip().rstrip(".")
    row: object = context.get("row") or (match[1] if match is not None else None)
    named = _SHEET.search(message)
    sheet = str(context.get("sheet") or (named[1] if named is not None else "survey"))
    if row is None:
        row = _search(text, sheets)
    if row is None:
        return SheetUnreadable(reason=text)
    return SheetMistake(sheet=sheet, row=row, reason=text)


def _search(text: str, sheets: Sheets) -> int | None:
    """Find the row of something a message quotes."""
    for match in _QUOTED.finditer(text):
        quoted = match[1] or match[2]
        row = sheets.row_of_question(quoted) or sheets.row_with_type(quoted)
        if row is not None:
            return row
    return None


def _not_a_sheet() -> SheetUnreadable:
    return SheetUnreadable(
        reason=Sentence(
            "xforms",
            QT_TRANSLATE_NOOP("xforms", "it holds no survey sheet, so it is not an XLSForm"),
        )
    )
