from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.fill import FillPlace, ReadPlace
from veldmelding.desktop.observations.model import PAGE, STATE, TITLE, ObservationModel
from veldmelding.desktop.observations.place import ObservationsPlace

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


@pytest.fixture
def place(opened: Opened) -> ObservationsPlace:
    made = opened.go("observations")
    assert isinstance(made, ObservationsPlace)
    wait_for(lambda: made.model.rowCount() == 9)
    return made


def _titles(place: ObservationsPlace) -> list[str]:
    model = place.model
    return [model.data(model.index(row, TITLE)) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(
    place: ObservationsPlace, opened: Opened, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(place.model)


def test_newest_first_with_state_as_word_and_sign(place: ObservationsPlace) -> None:
    assert _titles(place)[0] == "Shabunda, air strip"
    model = place.model
    words = [model.data(model.index(row, STATE)) for row in range(9)]
    assert words == [
        "Ready",
        "Ready",
        "Ready",
        "Needs a look",
        "Delivered",
        "Delivered",
        "Delivered",
        "Draft 2/4",
        "Draft 3/4",
    ]
    icons = [
        model.data(model.index(row, STATE), Qt.ItemDataRole.DecorationRole) for row in range(9)
    ]
    assert not any(icon.isNull() for icon in icons)


def test_searching_while_typing(place: ObservationsPlace) -> None:
    place.begin_search()
    QTest.keyClicks(place.search, "lugush")
    wait_for(lambda: _titles(place) == ["Lugushwa, washing place by the river"])
    QTest.keyClicks(place.search, " nothing like it")
    wait_for(lambda: place.model.rowCount() == 0)
    wait_for(lambda: place.stack.currentWidget() is place.empty)
    place.empty.button.click()
    wait_for(lambda: place.model.rowCount() == 9)


@pytest.mark.parametrize("words", ['"', "*", "NEAR(", "') OR 1=1 --", "a AND", "-", "col:x"])
def test_signs_of_the_search_engine_are_only_signs(place: ObservationsPlace, words: str) -> None:
    place.search.setText(words)
    place._ask()
    wait_for(lambda: place.model._generation > 1)
    assert place.undo.isHidden()


def test_chips_filter_and_count(place: ObservationsPlace) -> None:
    wait_for(lambda: place._chip["draft"].text() == "Drafts  2")
    place._chip["draft"].click()
    wait_for(lambda: place.model.rowCount() == 2)
    place._chip["deleted"].click()
    wait_for(lambda: place.stack.currentWidget() is place.empty)


def test_enter_goes_on_with_a_draft(place: ObservationsPlace, opened: Opened) -> None:
    place._chip["draft"].click()
    wait_for(lambda: place.model.rowCount() == 2)
    place.table.setFocus()
    QTest.keyClick(place.table, Qt.Key.Key_Return)
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))


def test_what_is_delivered_opens_to_be_read(place: ObservationsPlace, opened: Opened) -> None:
    place._chip["delivered"].click()
    wait_for(lambda: place.model.rowCount() == 3)
    place.table.setFocus()
    QTest.keyClick(opened.desktop.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: isinstance(opened.frame.visitor, ReadPlace))
    opened.settle()


def test_deleting_can_be_undone(place: ObservationsPlace) -> None:
    place._chip["draft"].click()
    wait_for(lambda: place.model.rowCount() == 2)
    place.table.setFocus()
    gone = _titles(place)[0]
    QTest.keyClick(place.table, Qt.Key.Key_Delete)
    wait_for(lambda: place.model.rowCount() == 1)
    assert gone in place.undo.text.text()
    place.undo.action.click()
    wait_for(lambda: gone in _titles(place))


def test_what_is_not_delivered_cannot_be_deleted(place: ObservationsPlace) -> None:
    place.table.setCurrentIndex(place.model.index(0, 0))
    assert not place.delete.isEnabled()
    QTest.keyClick(place.table, Qt.Key.Key_Delete)
    assert place.model.rowCount() == 9


def test_the_bin_gives_back(place: ObservationsPlace, opened: Opened) -> None:
    draft = opened.desk.store.drafts()[0]
    opened.desk.store.delete(draft.id)
    place._chip["deleted"].click()
    wait_for(lambda: _titles(place) == [draft.title])
    assert place.primary is not None
    assert place.primary.text() == "Restore"
    place.primary.trigger()
    wait_for(lambda: place.model.rowCount() == 0)
    assert any(row.id == draft.id for row in opened.desk.store.drafts())


def test_a_long_list_is_fetched_in_pages(opened: Opened) -> None:
    """Only the pages that are looked at leave the database."""
    desk = opened.desk
    form = desk.library.find("site_visit")
    assert form is not None
    with desk.vault.transaction():
        for number in range(PAGE * 3):
            recording = desk.store.begin(form)
            recording.session.answer("/data/name", f"place {number}")
            desk.store.save(recording.snapshot())
    model = ObservationModel(desk)
    model.refresh()
    opened.settle()
    assert model.rowCount() == PAGE * 3 + 9
    assert set(model._pages) == {0}
    last = model.index(model.rowCount() - 1, TITLE)
    assert model.data(last) == "…"
    wait_for(lambda: model.data(last) == "Kamituga, market side")
    assert set(model._pages) == {0, 3}
