"""Every kind of question, answered with the keyboard alone, over a real session."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.fill.conftest import control_of, page_of
from tests.desktop.fill.kitchen_sink import EVERY_KIND
from veldmelding.desktop.fill.questions.check_list import CheckList
from veldmelding.desktop.fill.questions.choice_field import ChoiceField
from veldmelding.desktop.fill.questions.plain import Unsupported, readable


@pytest.fixture
def place(fill):
    return fill(EVERY_KIND)


def go(place, path):
    place.activateWindow()
    assert QTest.qWaitForWindowActive(place)
    place.show_question(path)
    control = control_of(place, path)
    assert control.isVisible()
    return control


def value(place, path):
    return place.session.node(path).value


def type_into(qtbot, widget, text):
    widget.setFocus()
    qtbot.keyClicks(widget, text)


def test_a_short_text_is_the_answer_after_a_pause_in_typing(place, qtbot):
    control = go(place, "/data/words/short")
    assert QApplication.focusWidget() is control.field
    qtbot.keyClicks(control.field, "Two pits")
    assert value(place, "/data/words/short") == ""
    qtbot.waitUntil(lambda: value(place, "/data/words/short") == "Two pits", timeout=1000)
    assert control.field.text() == "Two pits"


def test_a_long_text_keeps_its_lines_and_enter_stays_in_it(place, qtbot):
    control = go(place, "/data/words/long")
    qtbot.keyClicks(control.field, "one")
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    qtbot.keyClicks(control.field, "two")
    qtbot.keyClick(control.field, Qt.Key.Key_Tab)
    assert value(place, "/data/words/long") == "one\ntwo"
    assert QApplication.focusWidget() is control_of(place, "/data/words/code").field


def test_signs_that_xml_cannot_carry_are_left_out(place):
    control = go(place, "/data/words/short")
    control.field.setText("a\x0bb\x00c")
    control.field.textEdited.emit(control.field.text())
    control.flush()
    assert value(place, "/data/words/short") == "abc"


def test_a_remark_appears_under_a_text_that_may_lead_to_a_person(place, qtbot):
    control = go(place, "/data/words/short")
    qtbot.keyClicks(control.field, "call +243 81 234 5678")
    control.flush()
    card = page_of(place).parts["/data/words/short"]
    assert card.remark is not None
    assert card.remark.isVisible()
    assert "telephone" in card.remark.text()
    assert value(place, "/data/words/short") == "call +243 81 234 5678"
    control.field.clear()
    control.field.textEdited.emit("")
    control.flush()
    assert not card.remark.isVisible()


def test_enter_goes_to_the_next_question(place, qtbot):
    control = go(place, "/data/words/short")
    qtbot.keyClicks(control.field, "x")
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert value(place, "/data/words/short") == "x"
    assert QApplication.focusWidget() is control_of(place, "/data/words/long").field


def test_an_acknowledgement_is_ticked_with_space_or_1(place, qtbot):
    control = go(place, "/data/words/seen")
    qtbot.keyClick(control.box, Qt.Key.Key_Space)
    assert value(place, "/data/words/seen") == "OK"
    qtbot.keyClick(control.box, Qt.Key.Key_1)
    assert value(place, "/data/words/seen") == ""


def test_only_digits_can_be_typed_into_a_whole_number(place, qtbot):
    control = go(place, "/data/numbers/whole")
    qtbot.keyClicks(control.field, "1x2")
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert value(place, "/data/numbers/whole") == "12"
    assert control_of(place, "/data/numbers/shown").value.text() == "24"


@pytest.mark.parametrize(("typed", "stored"), [("3,5", "3.5"), ("3.5", "3.5"), ("-0.25", "-0.25")])
def test_a_decimal_is_stored_with_a_point(place, qtbot, typed, stored):
    control = go(place, "/data/numbers/part")
    qtbot.keyClicks(control.field, typed)
    qtbot.keyClick(control.field, Qt.Key.Key_Tab)
    assert value(place, "/data/numbers/part") == stored
    shown = stored.replace(".", QLocale().decimalPoint())
    assert control.field.text() == shown


def test_a_range_of_few_steps_takes_digits_and_of_many_takes_arrows(place, qtbot):
    few = go(place, "/data/numbers/few")
    qtbot.keyClick(few.options[0], Qt.Key.Key_4)
    assert value(place, "/data/numbers/few") == "4"
    many = go(place, "/data/numbers/many")
    assert value(place, "/data/numbers/many") == ""
    qtbot.keyClick(many.slider, Qt.Key.Key_Right)
    assert value(place, "/data/numbers/many") == "0.5"
    type_into(qtbot, many.number.field, "")
    many.number.field.selectAll()
    qtbot.keyClicks(many.number.field, "77.3")
    many.flush()
    assert value(place, "/data/numbers/many") == "77.5"


def test_today_is_one_key_away(place, qtbot):
    control = go(place, "/data/moments/day")
    qtbot.keyClick(control.field, Qt.Key.Key_T)
    assert value(place, "/data/moments/day") == datetime.now().astimezone().date().isoformat()
    qtbot.keyClick(control.field, Qt.Key.Key_Down)
    assert value(place, "/data/moments/day") < datetime.now().astimezone().date().isoformat()


def test_a_typed_day_is_read_in_the_order_of_the_place(place, qtbot):
    control = go(place, "/data/moments/day")
    qtbot.keyClicks(control.field, "3/4/2025")
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert value(place, "/data/moments/day") == "2025-04-03"
    assert control.field.text() == "03/04/2025"


def test_half_a_date_is_kept_on_the_screen_and_spoken_about(place, qtbot):
    control = go(place, "/data/moments/day")
    qtbot.keyClicks(control.field, "31/2/2025")
    qtbot.keyClick(control.field, Qt.Key.Key_Tab)
    card = page_of(place).parts["/data/moments/day"]
    assert value(place, "/data/moments/day") == ""
    assert control.field.text() == "31/2/2025"
    assert card.remark.isVisible()


def test_a_day_is_picked_from_the_calendar(place, qtbot):
    control = go(place, "/data/moments/day")
    qtbot.keyClick(control.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = control._popup
    assert popup.isVisible()
    popup.calendar.activated.emit(popup.calendar.selectedDate())
    assert not popup.isVisible()
    assert value(place, "/data/moments/day") == datetime.now().astimezone().date().isoformat()


def test_a_month_is_a_day_of_the_form_with_the_rest_left_out(place, qtbot):
    control = go(place, "/data/moments/month")
    qtbot.keyClicks(control.field, "3-2025")
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert value(place, "/data/moments/month") == "2025-03-01"


def test_a_time_is_typed_without_its_colon(place, qtbot):
    control = go(place, "/data/moments/hour")
    qtbot.keyClicks(control.field, "1405")
    qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert value(place, "/data/moments/hour").startswith("14:05:00.000")
    assert control.field.text() == "14:05"


def test_a_moment_needs_both_its_halves(place, qtbot):
    control = go(place, "/data/moments/both")
    qtbot.keyClick(control.day.field, Qt.Key.Key_T)
    assert value(place, "/data/moments/both") == ""
    card = page_of(place).parts["/data/moments/both"]
    assert card.remark.isVisible()
    type_into(qtbot, control.time.field, "0930")
    control.flush()
    today = datetime.now().astimezone().date().isoformat()
    assert value(place, "/data/moments/both").startswith(f"{today}T09:30:00.000")
    assert not card.remark.isVisible()


def test_digits_pick_and_delete_clears_an_option(place, qtbot):
    control = go(place, "/data/choices/safe")
    assert QApplication.focusWidget() is control.options[0]
    qtbot.keyClick(control.options[0], Qt.Key.Key_2)
    assert value(place, "/data/choices/safe") == "no"
    assert control.options[1].isChecked()
    assert control.options[1].hasFocus()
    qtbot.keyClick(control.options[1], Qt.Key.Key_Delete)
    assert value(place, "/data/choices/safe") == ""
    assert not any(option.isChecked() for option in control.options)


def test_arrows_walk_and_space_picks(place, qtbot):
    control = go(place, "/data/choices/safe")
    qtbot.keyClick(control.options[0], Qt.Key.Key_Right)
    qtbot.keyClick(control.options[1], Qt.Key.Key_Down)
    assert control.options[2].hasFocus()
    assert value(place, "/data/choices/safe") == ""
    qtbot.keyClick(control.options[2], Qt.Key.Key_Space)
    assert value(place, "/data/choices/safe") == "dk"


def test_a_list_of_options_is_one_stop_of_the_tab_key(place, qtbot):
    control = go(place, "/data/choices/safe")
    qtbot.keyClick(control.options[0], Qt.Key.Key_2)
    qtbot.keyClick(control.options[1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is control_of(place, "/data/choices/metal").field


def test_several_options_are_toggled_by_digit_in_the_order_of_the_list(place, qtbot):
    control = go(place, "/data/choices/several")
    qtbot.keyClick(control.options[0], Qt.Key.Key_3)
    qtbot.keyClick(control.options[2], Qt.Key.Key_1)
    assert value(place, "/data/choices/several") == "yes dk"
    qtbot.keyClick(control.options[0], Qt.Key.Key_3)
    assert value(place, "/data/choices/several") == "yes"


def test_a_long_list_is_found_by_typing_without_accents(place, qtbot):
    control = go(place, "/data/choices/metal")
    assert isinstance(control, ChoiceField)
    qtbot.keyClicks(control.field, "emer")
    qtbot.waitUntil(control.list.isVisible)
    assert control.model.rowCount() == 1
    qtbot.keyClick(control.list, Qt.Key.Key_Return)
    assert value(place, "/data/choices/metal") == "emerald"
    assert control.field.text() == "Émeraude"
    assert not control.list.isVisible()


def test_a_choice_typed_in_full_is_taken_on_leaving_the_field(place, qtbot):
    control = go(place, "/data/choices/metal")
    qtbot.keyClicks(control.field, "cobalt")
    control.list.hide()
    qtbot.keyClick(control.field, Qt.Key.Key_Tab)
    assert value(place, "/data/choices/metal") == "cobalt"


def test_what_fits_nothing_is_kept_and_spoken_about(place, qtbot):
    control = go(place, "/data/choices/metal")
    qtbot.keyClicks(control.field, "plutonium")
    qtbot.keyClick(control.field, Qt.Key.Key_Tab)
    card = page_of(place).parts["/data/choices/metal"]
    assert value(place, "/data/choices/metal") == ""
    assert control.field.text() == "plutonium"
    assert card.remark.isVisible()


def test_an_empty_field_clears_the_choice(place, qtbot):
    control = go(place, "/data/choices/metal")
    place.answer("/data/choices/metal", "tin")
    assert control.field.text() == "Tin"
    control.field.selectAll()
    qtbot.keyClick(control.field, Qt.Key.Key_Backspace)
    assert value(place, "/data/choices/metal") == ""


def test_a_rank_is_empty_until_a_line_moves(place, qtbot):
    control = go(place, "/data/choices/order")
    assert value(place, "/data/choices/order") == ""
    qtbot.keyClick(control.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert value(place, "/data/choices/order") == "no yes dk"
    qtbot.keyClick(control.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert value(place, "/data/choices/order") == "no dk yes"
    qtbot.keyClick(control.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert value(place, "/data/choices/order") == "no yes dk"


def test_a_place_is_typed_in_degrees_or_in_minutes_and_seconds(place, qtbot):
    control = go(place, "/data/files/place")
    type_into(qtbot, control.latitude, "-4.3217")
    type_into(qtbot, control.longitude, "15°18'46\"E")
    type_into(qtbot, control.accuracy, "12")
    control.flush()
    parts = value(place, "/data/files/place").split()
    assert float(parts[0]) == pytest.approx(-4.3217)
    assert float(parts[1]) == pytest.approx(15 + 18 / 60 + 46 / 3600, abs=1e-6)
    assert parts[2:] == ["0", "12"]


@pytest.mark.parametrize(
    ("latitude", "longitude"), [("0", "0"), ("95", "10"), ("4", "181"), ("4", ""), ("x", "y")]
)
def test_a_place_that_is_none_is_refused(place, qtbot, latitude, longitude):
    control = go(place, "/data/files/place")
    type_into(qtbot, control.latitude, latitude)
    type_into(qtbot, control.longitude, longitude)
    qtbot.keyClick(control.longitude, Qt.Key.Key_Tab)
    qtbot.keyClick(control.altitude, Qt.Key.Key_Tab)
    qtbot.keyClick(control.accuracy, Qt.Key.Key_Tab)
    assert value(place, "/data/files/place") == ""
    assert page_of(place).parts["/data/files/place"].remark.isVisible()
    assert control.latitude.text() == latitude


def test_a_question_that_cannot_be_asked_here_says_so(place):
    place.show_question("/data/files/walk")
    control = control_of(place, "/data/files/walk")
    assert isinstance(control, Unsupported)
    assert "geotrace" in control.sentence.text()


def test_every_control_has_the_label_as_its_name_and_the_hint_as_its_description(place):
    for position in range(len(place.browser.index.sections)):
        place.browser.show_section(position)
        page = page_of(place)
        page.complete()
        for path, card in page.parts.items():
            for target in card.control.focus_targets():
                assert target.accessibleName(), path
    place.browser.show_section(0)
    field = control_of(place, "/data/words/short").field
    assert field.accessibleName() == "A short text"
    assert "No names" in field.accessibleDescription()


def test_typed_answers_are_kept_from_what_keyboards_learn(place):
    field = control_of(place, "/data/words/short").field
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_list_of_thousands_of_rows_is_found_by_typing(fill, qtbot):
    rows = "name,label\n" + "".join(f"s{n},Site {n:05}\n" for n in range(20_000))
    place = fill(
        """
        | survey | | | |
        |  | type                           | name | label       |
        |  | select_one_from_file sites.csv | site | Which site? |
        |  | select_multiple_from_file sites.csv | sites | Which sites? |
        """,
        {"sites.csv": rows.encode()},
    )
    control = go(place, "/data/site")
    assert isinstance(control, ChoiceField)
    qtbot.keyClicks(control.field, "site 01234")
    qtbot.waitUntil(control.list.isVisible)
    assert control.model.rowCount() == 1
    qtbot.keyClick(control.list, Qt.Key.Key_Return)
    assert value(place, "/data/site") == "s1234"
    many = go(place, "/data/sites")
    assert isinstance(many, CheckList)
    qtbot.keyClicks(many.field, "00007")
    qtbot.keyClick(many.field, Qt.Key.Key_Return)
    assert value(place, "/data/sites") == "s7"
    assert "Site 00007" in many.summary.text()


def test_ctrl_z_takes_typing_back_first_and_then_answers(place, qtbot):
    place.answer("/data/numbers/whole", "12")
    control = go(place, "/data/words/short")
    qtbot.keyClicks(control.field, "ab")
    control.flush()
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(control.field, *undo)
    qtbot.waitUntil(lambda: value(place, "/data/words/short") == "", timeout=1500)
    assert value(place, "/data/numbers/whole") == "12"
    assert not control.field.isUndoAvailable()
    other = go(place, "/data/words/code")
    qtbot.keyClick(other.field, *undo)
    qtbot.keyClick(QApplication.focusWidget(), *undo)
    qtbot.keyClick(QApplication.focusWidget(), *undo)
    assert value(place, "/data/numbers/whole") == ""


def test_shown_values_are_written_as_people_here_write_them(place):
    node = place.session.node("/data/moments/day")
    assert readable(node._replace(value="2026-11-22")) == "Sunday 22 November 2026"
    both = place.session.node("/data/moments/both")
    shown = readable(both._replace(value="2026-11-22T09:30:00.000+02:00"))
    assert shown == "Sunday 22 November 2026, 09:30"
    assert readable(node._replace(value="not a day")) == "not a day"
