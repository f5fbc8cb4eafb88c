"""XLSForms as people make them, and files that are none."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.xforms.forms import RULES
from veldmelding.errors import FormError, SheetMistake, SheetUnreadable
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
