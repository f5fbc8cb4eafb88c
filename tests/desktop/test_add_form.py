from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from tests.desktop.samples import VISIT
from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.start.place import StartPlace

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.start.add_form import AddForm


@pytest.fixture
def place(opened: Opened) -> StartPlace:
    made = opened.go("start")
    assert isinstance(made, StartPlace)
    return made


def _sheet(path: Path, *, constraint: str = ". < 5000") -> Path:
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in (
        ("type", "name", "label", "constraint"),
        ("text", "village", "Which village?", ""),
        ("integer", "people", "How many people?", constraint),
    ):
        survey.append(row)
    settings = book.create_sheet("settings")
    settings.append(("form_title", "form_id", "version"))
    settings.append(("Village", "village", "1"))
    book.save(path)
    return path


def _checked(form: AddForm) -> bool:
    return bool(form.verdict.text()) or form.lines.count() > 0


def _lines(form: AddForm) -> str:
    return "\n".join(
        form.lines.itemAt(row).widget().text()  # type: ignore[attr-defined]
        for row in range(form.lines.count())
    )


def test_a_sheet_from_disk_becomes_a_form_on_start(
    place: StartPlace, opened: Opened, tmp_path: Path
) -> None:
    place.add_form.check(_sheet(tmp_path / "village.xlsx"))
    wait_for(lambda: place.add_form.add.isVisible(), seconds=30)
    place.add_form.add.click()
    wait_for(lambda: "Village" in _lines(place.add_form), seconds=30)
    wait_for(lambda: "Village" in [card.name for card in place._cards])


def test_a_sheet_with_a_mistake_is_explained_and_not_added(
    place: StartPlace, opened: Opened, tmp_path: Path
) -> None:
    place.add_form.check(_sheet(tmp_path / "village.xlsx", constraint=". < nonsense("))
    wait_for(lambda: _checked(place.add_form), seconds=30)
    wait_for(lambda: place.add_form.lines.count() > 0)
    assert "✗" in _lines(place.add_form)
    assert not place.add_form.add.isVisible()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("form.xlsx", b"this is no sheet"),
        ("form.xlsx", b"PK\x03\x04 broken"),
        ("form.xml", b"<a><b></a>"),
        ("form.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
        ("form.xml", b""),
    ],
)
def test_what_is_no_form_is_said_in_words(
    place: StartPlace, opened: Opened, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    before = len(opened.desk.library.forms())
    place.add_form.check(path)
    wait_for(lambda: place.add_form.lines.count() > 0, seconds=30)
    assert "✗" in _lines(place.add_form)
    assert not place.add_form.add.isVisible()
    assert len(opened.desk.library.forms()) == before


def test_a_file_the_form_needs_is_taken_from_beside_it(
    place: StartPlace, opened: Opened, tmp_path: Path
) -> None:
    xml = VISIT.replace(b"site_visit", b"with_list").replace(
        b'<bind nodeset="/data/name"',
        b'<instance id="spots" src="jr://file-csv/spots.csv"/><bind nodeset="/data/name"',
    )
    form = tmp_path / "with_list.xml"
    form.write_bytes(xml)
    place.add_form.check(form)
    wait_for(lambda: "spots.csv" in _lines(place.add_form), seconds=30)
    (tmp_path / "spots.csv").write_text("name,label\na,A\n", encoding="utf-8")
    place.add_form.check(form)
    wait_for(lambda: place.add_form.add.isVisible(), seconds=30)
    assert "spots.csv" not in _lines(place.add_form)
    place.add_form.add.click()
    wait_for(lambda: opened.desk.library.find("with_list") is not None, seconds=30)
    installed = opened.desk.library.find("with_list")
    assert installed is not None
    assert "spots.csv" in opened.desk.library.media(installed)
    opened.settle()


def test_a_draft_says_at_which_question_one_was(place: StartPlace) -> None:
    wait_for(lambda: bool(place._draft_lines))
    assert "What did you see?" in place._draft_lines[0].below
