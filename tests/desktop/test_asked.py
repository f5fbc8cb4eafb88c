"""What headquarters asks: in the list, on the open record, while correcting, and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.observations.asked import AskedCard, AskedReadPlace
from veldmelding.desktop.observations.place import ObservationsPlace

if TYPE_CHECKING:
    from veldmelding.observations import ObservationRow

QUESTION = "How many fish, and which side of the river?"


def ask(
    opened: Opened, row: ObservationRow, state: str = "hasIssues", question: str = QUESTION
) -> None:
    """Let the list come as it comes from Central."""
    assert row.instance_id is not None
    columns = "name,label,__version,instance_id,state,question,asked,by\n"
    line = (
        f"{row.instance_id.removeprefix('uuid:')},Site visit,1,{row.instance_id},{state},"
        f'"{question}",2026-03-05T01:00:00.000Z,Jonas\n'
    )
    desk = opened.desk
    desk.tasks.vault(
        lambda: desk.library.merge_list(
            "feedback",
            (columns + line).encode(),
            f"md5:{state}{len(question)}",
            needs_approval=False,
            integrity_url="",
        )
    )
    opened.settle()


@pytest.fixture
def delivered(opened: Opened) -> ObservationRow:
    return opened.desk.store.rows(states={"delivered"})[0]


def observations(opened: Opened) -> ObservationsPlace:
    place = opened.go("observations")
    assert isinstance(place, ObservationsPlace)
    opened.settle()
    return place


def test_without_questions_there_is_no_chip(opened: Opened) -> None:
    assert observations(opened)._chip["asked"].isHidden()


def test_a_question_is_in_the_list_and_can_be_filtered(
    opened: Opened, delivered: ObservationRow
) -> None:
    ask(opened, delivered)
    place = observations(opened)
    assert place._chip["asked"].text() == "Questions  1"
    place.show_asked()
    opened.settle()
    assert place.model.rowCount() == 1
    row = place.model.row(0)
    assert row is not None
    assert row.id == delivered.id
    assert place.model.index(0, 0).data() == "A question"
    place.search.setText("nothing that is there")
    wait_for(lambda: place.model.rowCount() == 0)


def test_the_question_stands_on_the_record_until_it_was_corrected(
    opened: Opened, delivered: ObservationRow
) -> None:
    ask(opened, delivered)
    opened.desktop.resume(delivered.id)
    wait_for(lambda: isinstance(opened.frame.visitor, AskedReadPlace))
    reading = opened.frame.visitor
    assert isinstance(reading, AskedReadPlace)
    wait_for(reading.asked.isVisible)
    opened.settle()
    assert reading.asked.words.text() == QUESTION
    assert "Jonas" in reading.asked.head.text()
    assert "Correct…" in reading.asked.hint.text()
    reading.correct_button.click()
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    opened.settle()
    filling = opened.frame.visitor
    assert isinstance(filling, FillPlace)
    cards = [card for card in filling.findChildren(AskedCard) if card.isVisible()]
    assert [card.words.text() for card in cards] == [QUESTION]
    filling.answer("/data/note", "twelve, on the west side")
    filling.finalise()
    wait_for(lambda: opened.frame.visitor is None)
    assert opened.desk.store.feedback.asking() == {}
    newest = opened.desk.store.rows(states={"ready"})[0]
    assert b"deprecatedID" in opened.desk.outbox.submission(newest.instance_id or "").xml
    opened.desktop.resume(delivered.id)
    wait_for(lambda: isinstance(opened.frame.visitor, AskedReadPlace))
    opened.settle()
    again = opened.frame.visitor
    assert isinstance(again, AskedReadPlace)
    assert "corrected it since" in again.asked.hint.text()


def test_approval_is_shown_and_asks_nothing(opened: Opened, delivered: ObservationRow) -> None:
    ask(opened, delivered, "approved", "")
    assert observations(opened).model.asking == 0
    opened.desktop.resume(delivered.id)
    wait_for(lambda: isinstance(opened.frame.visitor, AskedReadPlace))
    reading = opened.frame.visitor
    assert isinstance(reading, AskedReadPlace)
    wait_for(reading.asked.isVisible)
    assert "approved" in reading.asked.head.text()
    assert reading.asked.words.isHidden()


def test_strange_words_from_the_network_are_shown_flat(
    opened: Opened, delivered: ObservationRow
) -> None:
    ask(opened, delivered, question="<b>bold</b>\u202eback\u0007 " + "x" * 9000)
    (found,) = opened.desk.store.feedback.asking().values()
    assert "\u202e" not in found.question
    assert len(found.question) <= 2000
