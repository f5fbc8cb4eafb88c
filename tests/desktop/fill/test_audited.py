"""The audit log as it grows while somebody fills a form, and what a form asks to know."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.desktop.fill.conftest import control_of, page_of, settled, wake
from tests.desktop.fill.kitchen_sink import VISIT, xform

AUDITED = """
| survey |                 |        |              |            |          |
|        | type            | name   | label        | appearance | required |
|        | begin_group     | first  | First        |            |          |
|        | text            | one    | One          |            |          |
|        | text            | two    | Two          |            |          |
|        | end_group       |        |              |            |          |
|        | begin_group     | paged  | Second       | field-list |          |
|        | text            | three  | Three        |            | yes      |
|        | text            | four   | Four         |            |          |
|        | end_group       |        |              |            |          |
| settings |           |            |         |
|          | form_id   | form_title | version |
|          | audited   | Audited    | 1       |
"""


def audited(parameters: str = "") -> bytes:
    form = xform(AUDITED)
    bind = f'<bind nodeset="/data/meta/audit" type="binary" {parameters}/></model>'
    return form.replace(b"</model>", bind.encode()).replace(
        b"<instanceID/>", b"<instanceID/><audit/>"
    )


def rows(place) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(place.session.audit.csv().decode())))


def events(place) -> list[tuple[str, str]]:
    return [(row["event"], row["node"].removeprefix("/data/")) for row in rows(place)]


def test_the_log_follows_the_keyboard_from_question_to_question(fill, qtbot):
    place = fill(audited('odk:track-changes="true"'))
    wake(place)
    qtbot.keyClicks(QApplication.focusWidget(), "x")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is control_of(place, "/data/first/two").field
    assert events(place) == [("form start", ""), ("question", "first/one")]
    (row,) = rows(place)[1:]
    assert (row["old-value"], row["new-value"]) == ("", "x")
    assert int(row["end"]) >= int(row["start"])


def test_a_page_of_questions_is_one_line_until_it_is_left(fill, qtbot):
    place = fill(audited())
    wake(place)
    place.browser.go_next()
    qtbot.keyClicks(QApplication.focusWidget(), "x")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    place.browser.go_back()
    place.close_down()
    assert events(place) == [
        ("form start", ""),
        ("question", "first/one"),
        ("group questions", "paged"),
        ("question", "first/one"),
        ("form exit", ""),
    ]


def test_jumps_are_told_before_what_one_jumped_to(fill):
    place = fill(audited())
    wake(place)
    place.browser.outline.list.setFocus()
    place.browser.outline.list.setCurrentRow(1)
    place.finalise()
    place.show_question("/data/paged/three")
    told = [event for event, _ in events(place)]
    assert told == ["form start", "question", "jump", "constraint error", "jump"]


def test_what_the_log_holds_is_kept_and_goes_on_in_the_next_sitting(fill, rooms, tasks, qtbot):
    place = fill(audited())
    wake(place)
    identifier = place._recording.id
    place.leave()
    assert tasks.drain()
    stored = rooms.store.read_file(identifier, "audit.csv").decode()
    assert [line.split(",")[0] for line in stored.splitlines()[1:]] == [
        "form start",
        "question",
        "form save",
        "form exit",
    ]
    again = fill.show(rooms.store.resume(identifier))
    wake(again)
    assert [event for event, _ in events(again)][4:] == ["form resume"]
    again.answer("/data/paged/three", "x")
    with qtbot.waitSignal(again.finalised, timeout=5000) as done:
        again.finalise()
    (file,) = rooms.outbox.submission(done.args[0]).files
    assert file.name == "audit.csv"
    assert [event for event, _ in events(again)][-3:] == [
        "form save",
        "form exit",
        "form finalize",
    ]


def test_the_form_asks_in_the_page_who_fills_it_and_lets_one_go_on_meanwhile(fill, qtbot):
    place = fill(audited('odk:identify-user="true"'))
    wake(place)
    panel = place.audit.panel
    assert panel.isVisible()
    place.answer("/data/paged/three", "x")
    place.finalise()
    assert place.finalise_button.isEnabled(), "not finalised before the form knows who it is"
    assert QApplication.focusWidget() is panel.field
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.isVisible(), "nothing is no answer"
    qtbot.keyClicks(panel.field, "GOM07")
    with qtbot.waitSignal(place.finalised, timeout=5000):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert {row["user"] for row in rows(place)} == {"GOM07"}
    assert panel.isHidden()


def test_a_name_that_was_given_at_the_beginning_is_not_asked_again(fill, qtbot):
    place = fill(audited('odk:identify-user="true"'))
    wake(place)
    qtbot.keyClicks(place.audit.panel.field, "GOM07")
    place.audit.panel.button.click()
    assert QApplication.focusWidget() is control_of(place, "/data/first/one").field
    settled(place, qtbot)
    place.answer("/data/paged/three", "x")
    with qtbot.waitSignal(place.finalised, timeout=5000):
        place.finalise()


@pytest.fixture
def changed(fill, rooms, tasks):
    """A draft that was opened again and changed, of a form that wants to know why."""
    place = fill(audited('odk:track-changes-reasons="on-form-edit"'))
    place.close_down()
    assert tasks.drain()
    again = fill.show(rooms.store.resume(place._recording.id))
    wake(again)
    again.answer("/data/paged/three", "x")
    return again


def test_a_reason_is_asked_before_a_changed_record_is_finalised(changed, qtbot):
    changed.finalise()
    panel = changed.audit.panel
    assert panel.isVisible()
    qtbot.keyClicks(panel.field, "counted again")
    with qtbot.waitSignal(changed.finalised, timeout=5000):
        panel.button.click()
    assert [row["change-reason"] for row in rows(changed) if row["change-reason"]] == [
        "counted again"
    ]


def test_leaving_asks_for_the_reason_once_and_never_holds_anybody(changed, qtbot):
    gone = []
    changed.left.connect(lambda: gone.append(True))
    changed.leave()
    assert not gone
    assert QApplication.focusWidget() is changed.audit.panel.field
    qtbot.keyClick(changed.audit.panel.field, Qt.Key.Key_Escape)
    assert gone


def test_a_form_without_a_log_has_nothing_of_it(fill):
    place = fill(VISIT)
    assert place.audit is None
    assert page_of(place) is not None
