"""XLSForms as people make them, and files that are none."""

from __future__ import annotations

import contextlib
import io
import struct
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.xforms.forms import RULES
from tests.xforms.old_workbook import old_workbook
from veldmelding.errors import FormError, FormTooLarge, SheetMistake, SheetUnreadable
from veldmelding.xforms import FormDefinition, convert_xlsform
from veldmelding.xforms.sheets import check_archive
from veldmelding.xforms.text_sheets import read_text_sheets


def workbook(survey=(("type", "name", "label"), ("text", "a", "A"), ("integer", "n", 3))):
    book = Workbook()
    book.active.title = "survey"
    for row in survey:
        book.active.append(list(row))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_the_four_shapes_give_the_same_form():
    tables = {
        "survey": [
            {"type": "text", "name": "a", "label": "A"},
            {"type": "integer", "name": "n", "label": "3"},
        ]
    }
    text = "| survey |\n| | type | name | label |\n| | text | a | A |\n| | integer | n | 3 |"
    made = {
        convert_xlsform(data, "x").xml
        for data in (workbook(), tables, text, text.encode(), b"\xef\xbb\xbf" + text.encode())
    }
    assert len(made) == 1
    assert FormDefinition.parse(made.pop()).form_id == "x"


def test_a_mistake_is_named_with_sheet_and_row():
    survey = (
        ("type", "name", "label", "relevant"),
        ("text", "a", "A", ""),
        ("", "", "", ""),
        ("text", "b", "B", "${zz} = 1"),
    )
    with pytest.raises(SheetMistake) as caught:
        convert_xlsform(workbook(survey))
    assert "survey, row 4" in str(caught.value)
    with pytest.raises(SheetMistake) as caught:
        convert_xlsform(workbook((("type", "name", "label"), ("texxt", "a", "A"))))
    assert "row 2" in str(caught.value)


def bomb(name="xl/worksheets/sheet1.xml", size=200 * 1024 * 1024):
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open(name, "w") as entry,
    ):
        for _ in range(size >> 20):
            entry.write(b" " * (1 << 20))
    return target.getvalue()


def archive(**entries):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name, data in entries.items():
            made.writestr(name.replace("__", "."), data)
    return target.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"PK\x03\x04 not a zip",
        workbook()[:-200],
        archive(a__txt=b"nothing"),
        archive(a__xml=b'<!DOCTYPE x [<!ENTITY a "b">]><x/>'),
        archive(a__xml='<!DOCTYPE x [<!ENTITY a "b">]><x/>'.encode("utf-16")),
        b"\xd0\xcf\x11\xe0" + b"\x00" * 600,
        b"| choices |\n| | list_name |",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_xlsform(data):
    with pytest.raises(SheetUnreadable) as caught:
        convert_xlsform(data)
    assert "Nothing was changed" in str(caught.value)


def test_an_archive_bomb_is_not_unpacked():
    with pytest.raises(SheetUnreadable):
        check_archive(bomb())


def test_an_archive_that_lies_about_its_size_is_refused():
    data = bytearray(bomb(size=4 << 20))
    for marker, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.find(marker)
        data[at + place : at + place + 4] = struct.pack("<I", 10)
    with pytest.raises(SheetUnreadable):
        convert_xlsform(bytes(data))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 5000), st.integers(1, 40), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_never_crashes(place, length, noise):
    data = bytearray(workbook())
    at = place % len(data)
    data[at : at + length] = noise
    with contextlib.suppress(FormError):
        convert_xlsform(bytes(data))


ROWS = (("type", "name", "label"), ("text", "a", "A"), ("integer", "n", 3))


def test_workbooks_of_the_old_excel_are_read_like_the_new_ones():
    assert convert_xlsform(old_workbook({"survey": ROWS}), "x").xml == (
        convert_xlsform(workbook(), "x").xml
    )
    wide = old_workbook({"survey": (ROWS[0], ("select_one yn", "é", "Ünï 名")), "choices": CHOICES})
    made = convert_xlsform(wide, "x").xml.decode()
    assert "Ünï 名" in made
    assert "<label>TRUE</label>" in made
    with pytest.raises(SheetMistake, match="sheet survey, row 3"):
        convert_xlsform(old_workbook({"survey": (*ROWS[:2], ("texxt", "b", "B"))}))


CHOICES = (("list_name", "name", "label"), ("yn", "y", True), ("yn", 2, 2.5))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 6000), st.integers(1, 40), st.binary(min_size=1, max_size=8))
def test_a_damaged_old_workbook_never_crashes(place, length, noise):
    data = bytearray(old_workbook({"survey": ROWS, "choices": CHOICES}))
    at = place % len(data)
    data[at : at + length] = noise
    with contextlib.suppress(FormError):
        convert_xlsform(bytes(data))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("text", "b", "x" * 40_000), "longer than a cell"),
        (("note", "b", "${a} " * 600), "far too many questions"),
    ],
)
def test_a_cell_that_would_keep_the_converter_busy_is_named(row, reason):
    text = "\n".join(f"| | {' | '.join(map(str, line))} |" for line in (*ROWS, row))
    with pytest.raises(SheetMistake, match="sheet survey, row 4") as caught:
        convert_xlsform(f"| survey |\n{text}\n")
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "| survey |\n| | type | name | label |\n" + "| | text | a | A |\n" * 90_000,
        "| survey |\n| | type | name | label |\n" + "| | note | a | ${a} ${a} ${a} |\n" * 20_000,
        "".join(f"| sheet{number} |\n| | a |\n| | b |\n" for number in range(120))
        + "| survey |\n| | type |\n| | text |\n",
        "| survey |\n| | type | name | label |\n| | text | a | A |\n| " + "c" * 3000 + " |\n",
    ],
    ids=["cells", "mentions", "sheets", "names"],
)
def test_sheets_larger_than_any_form_are_refused_at_once(text):
    begun = time.process_time()
    with pytest.raises(SheetUnreadable):
        convert_xlsform(text)
    assert time.process_time() - begun < 2


def test_more_columns_than_any_form_has_are_refused():
    header = " | ".join(["type", "name", *(f"c{number}" for number in range(600))])
    with pytest.raises(SheetMistake, match="sheet survey, row 1"):
        convert_xlsform(f"| survey |\n| | {header} |\n| | text | a |\n")


def test_more_text_than_a_form_has_is_refused():
    with pytest.raises(FormTooLarge):
        convert_xlsform("| survey |\n" + "x" * (9 << 20))


def test_an_archive_with_two_files_of_one_name_is_refused():
    target = io.BytesIO(workbook())
    with zipfile.ZipFile(target, "a") as made, pytest.warns(UserWarning, match="Duplicate"):
        made.writestr("xl/worksheets/sheet1.xml", b"<other/>")
    with pytest.raises(SheetUnreadable, match="same name"):
        convert_xlsform(target.getvalue())


def test_declarations_are_found_whatever_the_part_is_called():
    data = archive(sheet__bin=b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(SheetUnreadable, match="entities"):
        check_archive(data)


def test_a_text_is_never_taken_for_the_name_of_a_file(tmp_path, monkeypatch):
    (tmp_path / "form.md").write_text(RULES)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SheetUnreadable):
        convert_xlsform("form.md")


def test_rows_are_counted_as_in_a_spreadsheet():
    sheets = read_text_sheets(RULES)
    assert sheets.row_of_question("who") == 2
    assert sheets.row_of("choices", "name", "no") == 3
    assert sheets.row_of_question("nobody") is None
