"""The filling place over a real session and a real vault."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.desktop.fill.conftest import control_of, page_of
from tests.desktop.fill.kitchen_sink import EVERY_KIND, HOSTILE, VISIT
from veldmelding.desktop.fill import ReadPlace
from veldmelding.desktop.fill.sections import SectionState
from veldmelding.errors import VeldmeldingError


@pytest.fixture
def place(fill):
    return fill(VISIT)


def value(place, path):
    return place.session.node(path).value


def states(place):
    index = place.browser.index
    return {index.sections[at].title: index.sections[at].state for at in index.shown()}


def wake(place):
    place.activateWindow()
    assert QTest.qWaitForWindowActive(place)


def settled(place, qtbot):
    place.browser.flush()
    qtbot.waitUntil(place.autosave.is_settled, timeout=3000)


# -- the outline -------------------------------------------------------------------------------


def test_sections_that_do_not_apply_are_not_in_the_outline(place):
    assert list(states(place)) == ["Safe to note?"]
    place.answer("/data/gate/safe", "yes")
    assert list(states(place)) == [
        "Safe to note?",
        "Where",
        "Groups of children",
        "Anything else?",
    ]
    place.answer("/data/gate/safe", "no")
    assert list(states(place)) == ["Safe to note?"]


def test_the_outline_says_how_far_each_section_is(place):
    assert states(place)["Safe to note?"] is SectionState.NOT_BEGUN
    place.answer("/data/gate/safe", "yes")
    assert states(place)["Safe to note?"] is SectionState.COMPLETE
    place.answer("/data/where/pits", "3")
    assert states(place)["Where"] is SectionState.BEGUN
    place.answer("/data/where/pits", "51")
    assert states(place)["Where"] is SectionState.NEEDS_A_LOOK
    words = place.browser.outline.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Where, needs a look"


def test_what_was_left_open_on_purpose_counts_as_complete(place):
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    place.answer("/data/where/site", "Old dam")
    assert states(place)["Where"] is SectionState.BEGUN
    place.browser.go_next()
    assert states(place)["Where"] is SectionState.COMPLETE


def test_progress_counts_what_is_asked_now(place):
    assert place.browser.outline.progress.text() == "0 of 1 answered"
    place.answer("/data/gate/safe", "yes")
    assert place.browser.outline.progress.text() == "1 of 6 answered"


def test_progress_agrees_with_the_session(fill):
    place = fill(EVERY_KIND)
    place.answer("/data/numbers/whole", "4")
    assert place.browser.index.totals() == place.session.progress()


def test_sections_are_walked_with_ctrl_page_keys(place, qtbot):
    place.answer("/data/gate/safe", "yes")
    wake(place)
    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier
    )
    assert QApplication.focusWidget() is control_of(place, "/data/where/site").field
    qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier
    )
    assert place.browser.current == 0


# -- relevance ---------------------------------------------------------------------------------


def test_an_answer_shows_and_hides_questions_without_making_the_page_again(place):
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    page = page_of(place)
    depth, site = page.parts["/data/where/depth"], page.parts["/data/where/site"]
    assert depth.isHidden()
    place.answer("/data/where/pits", "2")
    assert not depth.isHidden()
    assert page.parts["/data/where/depth"] is depth
    assert page.parts["/data/where/site"] is site
    assert depth.number.text() == "4"


def test_the_question_with_the_keyboard_stays_where_it_is(fill, qtbot):
    rows = "".join(f"|  | text | q{n} | Question {n} | ${{first}}='x' |\n" for n in range(30))
    place = fill(
        "| survey | | | | |\n|  | type | name | label | relevant |\n|  | text | first | First | |\n"
        + rows
        + "|  | text | last | Last | |\n"
    )
    place.show_question("/data/last")
    qtbot.wait(50)
    page = page_of(place)
    card = page.parts["/data/last"]
    place.answer("/data/first", "x")
    page._settle()
    before = card.mapTo(page, QPoint(0, 0)).y()
    assert page.verticalScrollBar().maximum() > 0
    place.answer("/data/q3", "typed")
    qtbot.wait(20)
    assert card.mapTo(page, QPoint(0, 0)).y() == before


# -- repeats -----------------------------------------------------------------------------------


@pytest.fixture
def groups(place, qtbot):
    place.answer("/data/gate/safe", "yes")
    place.browser.show_section(2)
    return place


def repeat_of(place):
    return page_of(place).parts["/data/group"]


def test_entries_are_added_summarised_and_removed_with_undo(groups, qtbot):
    place = groups
    assert len(repeat_of(place).instances) == 1
    wake(place)
    qtbot.keyClick(control_of(place, "/data/group[1]/sex").options[0], Qt.Key.Key_1)
    place.answer("/data/group[1]/n", "4")
    assert repeat_of(place).instances[0].summary.text() == "Girls · 4"
    repeat_of(place).add_button.click()
    assert len(repeat_of(place).instances) == 2
    assert QApplication.focusWidget() in control_of(place, "/data/group[2]/sex").options
    place.answer("/data/group[2]/sex", "boy")
    place.answer("/data/group[2]/n", "2")
    repeat_of(place).instances[0].remove_button.click()
    assert [card.summary.text() for card in repeat_of(place).instances] == ["Boys · 2"]
    assert QApplication.focusWidget() is repeat_of(place).add_button
    assert place.banner.isVisible()
    place.banner.action.click()
    assert [card.summary.text() for card in repeat_of(place).instances] == [
        "Girls · 4",
        "Boys · 2",
    ]
    assert not place.banner.isVisible()


def test_removing_the_last_entry_leaves_a_way_to_add_one(groups):
    place = groups
    repeat_of(place).instances[0].remove_button.click()
    assert repeat_of(place).instances == []
    assert not repeat_of(place).empty.isHidden()
    repeat_of(place).add_button.click()
    assert len(repeat_of(place).instances) == 1
    assert repeat_of(place).instances[0].is_open()


def test_answers_after_a_removed_entry_go_to_the_right_one(groups):
    place = groups
    place.add_repeat("/data/group")
    place.add_repeat("/data/group")
    for number in (1, 2, 3):
        place.answer(f"/data/group[{number}]/n", str(number))
    place.remove_repeat("/data/group[2]")
    page = page_of(place)
    for card in repeat_of(place).instances:
        card.open()
    control = page.parts["/data/group[2]/n"].control
    assert control.field.text() == "3"
    control.set_value("30")
    assert value(place, "/data/group[2]/n") == "30"
    assert value(place, "/data/group[1]/n") == "1"


def test_a_counted_repeat_has_no_buttons_and_follows_its_count(fill):
    place = fill(
        """
        | survey |              |       |          |              |
        |        | type         | name  | label    | repeat_count |
        |        | integer      | count | How many? |             |
        |        | begin_repeat | one   | One      | ${count}     |
        |        | text         | what  | What?    |              |
        |        | begin_repeat | inner | Inner    |              |
        |        | text         | deep  | Deep?    |              |
        |        | end_repeat   |       |          |              |
        |        | end_repeat   |       |          |              |
        """
    )
    place.answer("/data/count", "3")
    place.browser.show_section(1)
    repeat = page_of(place).parts["/data/one"]
    assert len(repeat.instances) == 3
    assert repeat.add_button.isHidden()
    assert repeat.instances[0].remove_button.isHidden()
    repeat.instances[2].open()
    inner = page_of(place).parts["/data/one[3]/inner"]
    before = len(inner.instances)
    inner.add_button.click()
    assert len(inner.instances) == before + 1
    place.answer("/data/count", "1")
    assert len(repeat.instances) == 1


# -- undo --------------------------------------------------------------------------------------


def test_answers_are_undone_and_done_again(place, qtbot):
    wake(place)
    control = control_of(place, "/data/gate/safe")
    qtbot.keyClick(control.options[0], Qt.Key.Key_1)
    qtbot.keyClick(control.options[0], Qt.Key.Key_2)
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(QApplication.focusWidget(), *undo)
    assert value(place, "/data/gate/safe") == "yes"
    assert control.options[0].isChecked()
    qtbot.keyClick(QApplication.focusWidget(), *undo)
    assert value(place, "/data/gate/safe") == ""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, both)
    assert value(place, "/data/gate/safe") == "yes"


def test_undo_shows_the_question_it_changed(place):
    place.answer("/data/gate/safe", "yes")
    place.answer("/data/where/site", "Old dam")
    place.browser.show_section(0)
    place.undo()
    assert value(place, "/data/where/site") == ""
    assert place.position() == "/data/where/site"


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


# -- languages ---------------------------------------------------------------------------------


def test_the_form_language_is_switched_while_filling(place, qtbot):
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    label = page_of(place).parts["/data/where/site"].label
    assert "<b>site</b>" in label.text()
    box = place.browser.foot.languages
    assert [box.itemText(row) for row in range(box.count())] == ["English", "Français", "العربية"]
    box.activated.emit(1)
    assert label.text() == "Quel site ? *"
    assert "Où" in states(place)
    assert page_of(place).layoutDirection() == Qt.LayoutDirection.LeftToRight
    place.browser.go_back()
    options = control_of(place, "/data/gate/safe").options
    assert [option.text() for option in options] == ["Oui", "Non"]


def test_a_language_from_right_to_left_turns_the_page(place, qtbot):
    place.show_language("العربية (ar)")
    page = page_of(place)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    card = page.parts["/data/gate/safe"]
    qtbot.wait(30)
    assert card.number.x() > card.label.x()
    assert card.control.options[0].x() > card.control.options[1].x()


class Loud(QTranslator):
    """A language everyone can check: capitals."""

    def isEmpty(self):  # noqa: N802 (Qt's own name)
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return re.sub(r"[^{}]+(?![^{]*})", lambda words: words[0].upper(), source)


def test_our_own_words_follow_the_language_of_the_screens(place, qtbot):
    place.answer("/data/gate/safe", "yes")
    place.browser.show_section(2)
    place.finalise()
    loud = Loud()
    QCoreApplication.installTranslator(loud)
    try:
        qtbot.waitUntil(lambda: place.finalise_button.text() == "FINALISE  CTRL+ENTER")
        assert place.browser.foot.next.text() == "NEXT ›"
        assert "NEEDS AN ANSWER" in place.problems.list.item(0).text()
        assert repeat_of(place).add_button.text() == "+ ADD ANOTHER"
    finally:
        QCoreApplication.removeTranslator(loud)
    qtbot.waitUntil(lambda: place.browser.foot.next.text() == "Next ›")


# -- hostile forms -----------------------------------------------------------------------------


def test_labels_of_a_form_never_become_markup_of_ours(fill):
    place = fill(HOSTILE)
    page = page_of(place)
    card = page.parts["/data/a"]
    assert card.label.text().count("&lt;img") == 1
    assert "<b>Hello</b>" in card.label.text()
    assert card.hint.textFormat() == Qt.TextFormat.PlainText
    assert page.parts["/data/b"].control.options[0].text() == "<b>bold</b> <img src=x>"
    for label in place.findChildren(QLabel):
        if label.textFormat() != Qt.TextFormat.PlainText:
            assert "<img" not in label.text()
            assert "<a " not in label.text()
        assert not label.openExternalLinks()


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
