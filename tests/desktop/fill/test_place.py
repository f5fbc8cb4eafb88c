"""The filling place over a real session and a real vault."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from tests.desktop.fill.conftest import control_of, page_of, repeat_of, states, value, wake
from tests.desktop.fill.kitchen_sink import EVERY_KIND, HOSTILE, VISIT
from veldmelding.desktop.fill.sections import SectionState


@pytest.fixture
def place(fill):
    return fill(VISIT)


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
