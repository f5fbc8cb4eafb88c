"""A draft whose form has a newer version: stay, or go on with it after reading what that does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.fill.conftest import control_of, settled, wake
from tests.desktop.fill.kitchen_sink import VISIT, xform

OLD = """
| survey |                |       |                |
|        | type           | name  | label          |
|        | text           | site  | Which site?    |
|        | select_one yn  | safe  | Is it safe?    |
|        | text           | where | Where exactly? |
| choices |           |      |       |
|         | list_name | name | label |
|         | yn        | yes  | Yes   |
|         | yn        | no   | No    |
| settings |         |            |         |
|          | form_id | form_title | version |
|          | visit   | Visit      | 1       |
"""
NEW = """
| survey |                |       |                |
|        | type           | name  | label          |
|        | text           | site  | Which site?    |
|        | begin_group    | place | Place          |
|        | text           | where | Where exactly? |
|        | end_group      |       |                |
|        | text           | weather | Which weather? |
| settings |         |            |         |
|          | form_id | form_title | version |
|          | visit   | Visit      | 2       |
"""


@pytest.fixture
def draft(fill, rooms, tasks):
    """A draft of the old version, left."""
    place = fill(OLD)
    for path, value in (("site", "Old dam"), ("safe", "yes"), ("where", "behind the hill")):
        place.answer(f"/data/{path}", value)
    place.close_down()
    assert tasks.drain()
    return place._recording.id


@pytest.fixture
def resumed(draft, fill, rooms, qtbot):
    rooms.install(NEW)
    place = fill.show(rooms.store.resume(draft))
    qtbot.waitUntil(place.version.panel.isVisible, timeout=3000)
    wake(place)
    return place


def test_nothing_is_offered_while_the_version_is_the_newest(draft, fill, rooms, tasks):
    place = fill.show(rooms.store.resume(draft))
    assert tasks.drain()
    QApplication.processEvents()
    assert place.version.panel.isHidden()


def test_doing_nothing_or_staying_goes_on_with_the_old_version(resumed, rooms, qtbot):
    panel = resumed.version.panel
    assert "goes on with the version" in panel.sentence.text()
    panel.stay_button.click()
    assert panel.isHidden()
    resumed.answer("/data/safe", "no")
    with qtbot.waitSignal(resumed.finalised, timeout=5000) as done:
        resumed.finalise()
    assert rooms.outbox.submission(done.args[0]).form_version == "1"


def test_it_says_in_plain_words_what_would_happen_before_anything_does(resumed, rooms, qtbot):
    panel = resumed.version.panel
    control_of(resumed, "/data/site").field.setText("New dam")
    panel.go_button.click()
    qtbot.waitUntil(lambda: panel.report is not None, timeout=5000)
    assert panel.lines() == [
        ("One answer stays as it is.", []),
        ("Not asked any more. These answers would be lost:", ["Is it safe? — Yes"]),
        ("Asked in another place now. The answers go along:", ["Where exactly?"]),
        ("New questions:", ["Which weather?"]),
    ]
    assert QApplication.focusWidget() is panel.stay_button
    assert panel.page.isVisible()
    assert rooms.store.resume(resumed._recording.id).installed.version == "1"
    panel.stay_button.click()
    resumed.answer("/data/safe", "no")
    settled(resumed, qtbot)


def test_going_on_keeps_what_was_typed_last_and_opens_the_new_version(resumed, rooms, fill, qtbot):
    control_of(resumed, "/data/site").field.setText("New dam")
    panel = resumed.version.panel
    panel.go_button.click()
    qtbot.waitUntil(lambda: panel.report is not None, timeout=5000)
    with qtbot.waitSignal(resumed.renewed, timeout=5000) as moved:
        panel.go_button.click()
    again = fill.show(rooms.store.resume(moved.args[0]))
    assert again._recording.installed.version == "2"
    assert again.session.node("/data/site").value == "New dam"
    assert again.session.node("/data/place/where").value == "behind the hill"
    resumed.answer("/data/safe", "no")
    assert resumed.session.node("/data/safe").value == "yes", "the old one takes nothing any more"


def test_a_move_that_is_refused_leaves_the_draft_as_it_was(resumed, rooms, qtbot):
    panel = resumed.version.panel
    panel.go_button.click()
    qtbot.waitUntil(lambda: panel.report is not None, timeout=5000)
    resumed.version.offer(rooms.install(xform(VISIT).replace(b'id="visit"', b'id="other"')))
    panel.go_button.click()
    qtbot.waitUntil(resumed.banner.isVisible, timeout=5000)
    assert "another form" in resumed.banner.text.text()
    assert panel.go_button.isEnabled()
    resumed.answer("/data/safe", "no")
    settled(resumed, qtbot)
    assert rooms.store.resume(resumed._recording.id).session.node("/data/safe").value == "no"
