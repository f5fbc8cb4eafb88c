"""Titles of the bundled forms in the person's language, and messages that end by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.language import form_title, languages, record_title
from veldmelding.desktop.observations.model import FORM, TITLE
from veldmelding.desktop.observations.place import ObservationsPlace
from veldmelding.desktop.start.place import StartPlace
from veldmelding.library.bundled import TITLES, bundled_form_ids, read_tables

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS = {("forms", title): f"«{title}»" for title in TITLES}


@pytest.fixture
def titled(monkeypatch: pytest.MonkeyPatch, opened: Opened) -> Mapping[tuple[str, str], str]:
    """A language in which the titles of the bundled forms are other words."""
    languages().switch("nl")
    catalogue = languages().catalogue
    monkeypatch.setattr(catalogue, "_texts", {**catalogue._texts, **WORDS})
    return WORDS


def test_every_bundled_form_has_its_title_among_those_that_are_translated() -> None:
    shipped = {read_tables(form)["settings"][0]["form_title"] for form in bundled_form_ids()}
    assert shipped == set(TITLES)


def test_a_title_that_nobody_translated_is_shown_as_it_is(titled: object) -> None:
    assert form_title("Survey of wells") == "Survey of wells"
    assert form_title("Incident") == "«Incident»"
    assert record_title("Incident", "Survey of wells") == "Incident", "somebody's own words"
    assert record_title("", "Incident") == record_title("Incident", "Incident") == "«Incident»"


def test_cards_lists_and_the_open_form_show_it(opened: Opened, titled: object) -> None:
    start = opened.go("start")
    assert isinstance(start, StartPlace)
    assert {"«Incident»", "«Site registration»"} <= {card.name for card in start._cards}
    opened.desktop.begin_quick_note()
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    place = opened.frame.visitor
    assert isinstance(place, FillPlace)
    assert place.title.text() == "«Quick note»"
    place.leave()
    opened.settle()
    assert any("«Quick note»" in line.name + line.below for line in start._draft_lines)
    listed = opened.go("observations")
    assert isinstance(listed, ObservationsPlace)
    wait_for(lambda: listed.model.rowCount() == 10)
    model = listed.model
    cells = {model.data(model.index(0, column)) for column in (TITLE, FORM)}
    assert "«Quick note»" in cells


def _finalise_one(opened: Opened) -> None:
    """Finish a draft, so that the frame tells that it is safe."""
    draft = next(row for row in opened.desk.store.drafts() if row.form_id == "site_visit")
    opened.desktop.resume(draft.id)
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    place = opened.frame.visitor
    assert isinstance(place, FillPlace)
    place.finalise()
    wait_for(opened.frame.banner.isVisible)
    assert "Finalised and safe" in opened.frame.banner.text.text()


def test_the_message_to_deliver_ends_when_one_goes_to_deliver(opened: Opened) -> None:
    _finalise_one(opened)
    opened.go("observations")
    assert opened.frame.banner.isVisible()
    opened.go("deliver")
    assert not opened.frame.banner.isVisible()
    opened.frame.tell("Something else", kind="look")
    opened.go("deliver")
    assert opened.frame.banner.isVisible(), "other messages stay until they are closed"


def test_the_message_to_deliver_ends_when_a_delivery_starts(opened: Opened) -> None:
    opened.go("deliver")
    _finalise_one(opened)
    opened.frame.place("deliver")._began()  # type: ignore[attr-defined]
    assert not opened.frame.banner.isVisible()
