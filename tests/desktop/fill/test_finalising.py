"""Finalising, saving, leaving and discarding, over a real session and a real vault."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.desktop.fill.conftest import control_of, page_of, settled, states, value, wake
from tests.desktop.fill.kitchen_sink import VISIT
from veldmelding.desktop.fill import ReadPlace
from veldmelding.desktop.fill.sections import SectionState
from veldmelding.errors import VeldmeldingError


@pytest.fixture
def place(fill):
    return fill(VISIT)


# -- finalising --------------------------------------------------------------------------------


def test_what_is_missing_is_listed_and_each_line_jumps_to_its_question(place, qtbot):
    place.answer("/data/gate/safe", "yes")
    place.answer("/data/where/pits", "51")
    wake(place)
    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    panel = place.problems
    assert panel.isVisible()
    lines = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert lines == [
        "2  Which site? — needs an answer",
        "3  How many pits? — At most 50.",
        "Girls or boys? — needs an answer",
        "How many? — needs an answer",
    ]
    assert QApplication.focusWidget() is panel.list
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is control_of(place, "/data/where/site").field
    site = page_of(place).parts["/data/where/site"]
    assert "needs an answer" in site.message.text()
    qtbot.keyClicks(QApplication.focusWidget(), "Old dam")
    place.browser.flush()
    assert panel.list.count() == 3
    assert not site.message.isVisible()
    panel.list.setCurrentRow(1)
    panel.list.itemClicked.emit(panel.list.item(1))
    assert QApplication.focusWidget() in control_of(place, "/data/group[1]/sex").options
    assert place.browser.current == 2


def test_nothing_is_said_about_empty_questions_before_someone_finalises(place):
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    card = page_of(place).parts["/data/where/site"]
    assert card.message is None
    assert states(place)["Where"] is SectionState.NOT_BEGUN


def test_a_wrong_answer_says_so_and_stops_nobody(place, qtbot):
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    wake(place)
    place.show_question("/data/where/pits")
    control = control_of(place, "/data/where/pits")
    qtbot.keyClicks(control.field, "51")
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    card = page_of(place).parts["/data/where/pits"]
    assert card.message.text() == "! At most 50."
    assert QApplication.focusWidget() is control_of(place, "/data/where/depth").field
    assert "At most 50." in control.field.accessibleDescription()


def answer_all(place):
    place.answer("/data/gate/safe", "yes")
    place.answer("/data/where/site", "Old dam")
    place.answer("/data/group[1]/sex", "girl")
    place.answer("/data/group[1]/n", "4")


def test_a_complete_record_is_frozen_and_can_be_read_but_not_changed(place, rooms, tasks, qtbot):
    answer_all(place)
    with qtbot.waitSignal(place.finalised) as told:
        place.finalise()
    instance_id = told.args[0]
    submission = rooms.outbox.submission(instance_id)
    assert b"<site>Old dam</site>" in submission.xml
    place.answer("/data/where/site", "changed")
    assert rooms.outbox.submission(instance_id).xml == submission.xml

    reading = ReadPlace(tasks, rooms.store, place._recording.id)
    qtbot.addWidget(reading)
    reading.resize(1190, 700)
    reading.show()
    qtbot.waitUntil(lambda: reading.browser is not None)
    reading.browser.show_section(0)
    option = page_of(reading).parts["/data/gate/safe"].control.options[0]
    assert option.isChecked()
    assert not option.isEnabled()
    reading.browser.go_next()
    shown = page_of(reading).parts["/data/where/site"].control
    assert shown.value.text() == "Old dam"
    reading.browser.go_next()
    repeat = page_of(reading).parts["/data/group"]
    assert repeat.add_button.isHidden()
    assert repeat.instances[0].summary.text() == "Girls · 4"


def test_the_whole_form_is_filled_and_finalised_with_the_keyboard_alone(place, qtbot):
    wake(place)

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is place.browser.foot.next
    press(Qt.Key.Key_Space)
    qtbot.keyClicks(QApplication.focusWidget(), "Old dam")
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "3")
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "7")
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "Nothing.")
    with qtbot.waitSignal(place.finalised):
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert value(place, "/data/group[1]/n") == "7"
    assert value(place, "/data/where/pits") == "3"


# -- saving ------------------------------------------------------------------------------------


def test_saved_is_said_only_when_the_answer_is_durable(place, rooms, qtbot):
    settled(place, qtbot)
    before = place.browser.foot.saved.text()
    place.answer("/data/gate/safe", "yes")
    assert place.browser.foot.saved.text() == before
    settled(place, qtbot)
    stored = rooms.store.get(place._recording.id)
    assert b"<safe>yes</safe>" in stored.draft
    moment = stored.changed.astimezone()
    assert place.browser.foot.saved.text() == f"Saved {moment:%H:%M:%S}"


def test_an_answer_is_in_the_vault_within_a_second_while_someone_goes_on_typing(
    place, rooms, qtbot
):
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    wake(place)
    field = control_of(place, "/data/where/site").field
    began = datetime.now(UTC)
    qtbot.keyClicks(field, "Begin")
    for _ in range(12):
        qtbot.wait(100)
        qtbot.keyClicks(field, "x")
    draft = rooms.store.get(place._recording.id)
    assert b"<site>Begin" in draft.draft
    assert (datetime.now(UTC) - began).total_seconds() < 5


def test_leaving_keeps_what_was_typed_a_moment_ago_and_comes_back_to_it(
    place, rooms, tasks, fill, qtbot
):
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    wake(place)
    qtbot.keyClicks(control_of(place, "/data/where/site").field, "Old d")
    with qtbot.waitSignal(place.left):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert tasks.drain()
    place.close()
    again = fill.show(rooms.store.resume(place._recording.id))
    wake(again)
    assert again.position() == "/data/where/site"
    control = control_of(again, "/data/where/site")
    assert control.field.text() == "Old d"
    assert QApplication.focusWidget() is control.field


class DiskFull(VeldmeldingError):
    """Stands for any failure of the vault to write."""

    code = "test.full"
    template = "The disk is full. Make room."


def test_a_full_disk_is_told_and_nothing_typed_is_lost(place, rooms, qtbot, monkeypatch):
    settled(place, qtbot)
    real, tries = rooms.store.save, []

    def full(snapshot):
        tries.append(snapshot)
        raise DiskFull

    monkeypatch.setattr(rooms.store, "save", full)
    place.answer("/data/gate/safe", "yes")
    qtbot.waitUntil(lambda: place.banner.isVisible(), timeout=2000)
    assert place.banner.text.text() == "The disk is full. Make room."
    assert tries
    monkeypatch.setattr(rooms.store, "save", real)
    place.banner.action.click()
    qtbot.waitUntil(
        lambda: b"<safe>yes</safe>" in rooms.store.get(place._recording.id).draft, timeout=3000
    )
    assert not place.banner.isVisible()
    assert control_of(place, "/data/gate/safe").options[0].isChecked()


# -- discarding --------------------------------------------------------------------------------


def test_a_draft_is_discarded_only_after_a_second_press_and_leaves_no_trace(place, rooms, qtbot):
    settled(place, qtbot)
    place.discard_button.click()
    assert place.banner.isVisible()
    assert rooms.store.count() == 1
    with qtbot.waitSignal(place.left):
        place.banner.action.click()
    assert rooms.store.count() == 0
    assert rooms.store.rows(states={"deleted"}) == []
