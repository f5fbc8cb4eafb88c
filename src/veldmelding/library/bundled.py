"""Forms that ship with the program: text tables people can compare line by line.

`resources/forms/<form id>/{survey,choices,settings,entities}.csv` are the sheets of an XLSForm.
Two things are added to it: a row `include, <block>` stands for the rows of
`resources/forms/blocks/<block>.csv`, and a choice list that the form's own sheet lacks comes
from `resources/vocabulary/`. What leaves here, to the form engine or as a workbook for
headquarters, is a plain XLSForm with both written out.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import json
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO, Final

from veldmelding.bundle import bundled
from veldmelding.errors import BundledFormBroken
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.library.media import MediaFile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from veldmelding.library.forms import InstalledForm
    from veldmelding.library.library import Library

Row = dict[str, str]
Tables = dict[str, list[Row]]

TITLES = (
    QT_TRANSLATE_NOOP("forms", "Quick note"),
    QT_TRANSLATE_NOOP("forms", "Site registration"),
    QT_TRANSLATE_NOOP("forms", "Incident"),
)
"""Titles of the bundled forms: an XForm has its title in one language, our screens have six."""

SILENT_TITLES: Final = {"withdrawal": QT_TRANSLATE_NOOP("forms", "Withdrawal")}
"""Forms that the program fills in by itself: they ship, and nobody is offered them."""

SHEETS = ("survey", "choices", "settings", "entities")
_VOCABULARY = ("codelists.csv", "countries.csv")
_DEEPEST_INCLUDE = 5
_LISTED_TYPES = ("select_one", "select_multiple", "rank")
_SETTING = "library.bundled"


def bundled_form_ids() -> list[str]:
    """Name the forms that ship with the program for people to fill in, by id."""
    folder = bundled("resources", "forms")
    if not folder.is_dir():
        return []
    found = {path.name for path in folder.iterdir() if (path / "survey.csv").is_file()}
    return sorted(found - SILENT_TITLES.keys())


def read_tables(form_id: str) -> Tables:
    """Read a bundled form as the sheets of a complete XLSForm; empty cells are empty text."""
    if form_id not in {*bundled_form_ids(), *SILENT_TITLES}:
        raise BundledFormBroken(form=form_id, part="survey.csv")
    folder = bundled("resources", "forms", form_id)
    tables: Tables = {
        sheet: _read_rows(folder / f"{sheet}.csv")
        for sheet in SHEETS
        if (folder / f"{sheet}.csv").is_file()
    }
    tables["survey"] = _with_blocks(form_id, tables["survey"], ())
    tables["choices"] = _with_vocabulary(form_id, tables["survey"], tables.get("choices", []))
    return {sheet: _even(tables[sheet]) for sheet in SHEETS if tables.get(sheet)}


def install_bundled(library: Library) -> list[InstalledForm]:
    """Install the bundled forms that this vault does not hold yet as they are now.

    A form whose tables did not change since the last time is not converted again, so that this
    costs nothing at an ordinary start. A form that somebody withdrew stays withdrawn.
    """
    known: dict[str, str] = library.remembered(_SETTING) or {}
    installed: list[InstalledForm] = []
    for form_id in bundled_form_ids():
        tables = read_tables(form_id)
        digest = _digest(tables)
        if known.get(form_id) == digest and library.find(form_id) is not None:
            continue
        installed.append(_install(library, tables))
        known = {**known, form_id: digest}
    if installed:
        library.remember(_SETTING, known)
    return installed


def install_silent(library: Library, form_id: str) -> InstalledForm:
    """Hold a form that the program fills in by itself, offered to nobody."""
    held = library.find(form_id)
    if held is not None:
        return held
    installed = _install(library, read_tables(form_id))
    library.withdraw([form_id])
    return library.form(installed.id)


def _install(library: Library, tables: Tables) -> InstalledForm:
    from veldmelding.xforms import convert_xlsform  # not needed at an ordinary start

    conversion = convert_xlsform(tables)
    media = {name: MediaFile(content=data) for name, data in conversion.media.items()}
    return library.install(conversion.xml, media, origin="bundled")


def export_xlsx(form_id: str, target: Path | BinaryIO, public_key: str = "") -> None:
    """Write a bundled form as a workbook that Central, Kobo and pyxform take as it is.

    With headquarters' RSA public key in it, records of it are sealed when they are finalised; its
    version then says so, because servers do not take two forms of one version.

    Every cell is text: nothing in a form can become a formula of the spreadsheet program.
    """
    tables = read_tables(form_id)
    if public_key:
        settings = tables["settings"][0]
        settings["public_key"] = _one_line(public_key)
        settings["version"] += "-sealed"
    # Only who exports a form waits for the spreadsheet library.
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    workbook = Workbook()
    workbook.properties.creator = "veldmelding"
    workbook.remove(workbook.worksheets[0])
    for sheet, rows in tables.items():
        worksheet = workbook.create_sheet(sheet)
        columns = list(rows[0])
        for number, row in enumerate([dict(zip(columns, columns, strict=True)), *rows], start=1):
            for position, column in enumerate(columns, start=1):
                text = ILLEGAL_CHARACTERS_RE.sub("", row[column])
                if not text:
                    continue
                cell = worksheet.cell(number, position)
                cell.value = text
                cell.data_type = "s"  # text, also when it starts with "="
                if number == 1:
                    cell.font = Font(bold=True)
        worksheet.freeze_panes = "A2"
    workbook.save(target)


def _one_line(public_key: str) -> str:
    """Spell a public key as forms carry it; refuses what is none, above all a private one."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    from veldmelding.xforms import read_public_key

    key = read_public_key(public_key).rsa
    der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(der).decode()


def vocabulary_rows() -> list[Row]:
    """Return every row of the code lists that all bundled forms share."""
    return [row for rows in _vocabulary().values() for row in rows]


def vocabulary_word(code: str, language: str, *lists: str) -> str:
    """Say a code of the shared lists in a language, else in English; the code when in none."""
    for row in vocabulary_rows():
        if row["name"] == code and row["list_name"] in lists:
            columns = [name for name in row if name.startswith("label")]
            mine = next((name for name in columns if name.endswith(f"({language})")), columns[0])
            return row[mine] or row[columns[0]]
    return code


@lru_cache(maxsize=1)
def _vocabulary() -> Mapping[str, list[Row]]:
    """Read the code lists that all forms share, by list."""
    lists: dict[str, list[Row]] = {}
    for name in _VOCABULARY:
        for row in _read_rows(bundled("resources", "vocabulary", name)):
            lists.setdefault(row["list_name"], []).append(row)
    return lists


def _read_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            {column: (value or "").strip() for column, value in row.items() if column}
            for row in csv.DictReader(file)
            if any(row.values())
        ]


def _with_blocks(form_id: str, rows: list[Row], inside: tuple[str, ...]) -> list[Row]:
    """Replace every `include` row by the rows of its block."""
    expanded: list[Row] = []
    for row in rows:
        if row.get("type") != "include":
            expanded.append(row)
            continue
        block = row.get("name", "")
        path = bundled("resources", "forms", "blocks") / f"{block}.csv"
        if not path.is_file() or block in inside or len(inside) >= _DEEPEST_INCLUDE:
            raise BundledFormBroken(form=form_id, part=f"blocks/{block}.csv")
        expanded += _with_blocks(form_id, _read_rows(path), (*inside, block))
    return expanded


def _with_vocabulary(form_id: str, survey: list[Row], own: list[Row]) -> list[Row]:
    """Add the rows of every list that the survey uses and the form does not define itself."""
    defined = {row.get("list_name", "") for row in own}
    choices = list(own)
    for row in survey:
        words = row.get("type", "").split()
        if len(words) < 2 or words[0] not in _LISTED_TYPES or words[1] in defined:
            continue
        rows = _vocabulary().get(words[1])
        if rows is None:
            raise BundledFormBroken(form=form_id, part=f"choices: {words[1]}")
        choices += rows
        defined.add(words[1])
    return choices


def _even(rows: list[Row]) -> list[Row]:
    """Give all rows of a sheet the same columns, those that any row fills."""
    columns = dict.fromkeys(column for row in rows for column in row)
    filled = [column for column in columns if any(row.get(column) for row in rows)]
    return [{column: row.get(column, "") for column in filled} for row in rows]


def _digest(tables: Tables) -> str:
    return hashlib.sha256(json.dumps(tables, sort_keys=True).encode("utf-8")).hexdigest()
