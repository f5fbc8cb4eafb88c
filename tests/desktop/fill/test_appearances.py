"""How the form says a question should look: rows, columns, tables, grids, pictures, long texts."""

from PySide6.QtCore import QPoint

from tests.desktop.fill.conftest import control_of, page_of
from tests.desktop.fill.photos import encoded, picture
from veldmelding.desktop.fill.card import ReadingLabel
from veldmelding.desktop.fill.questions import ChoiceField, ChoiceHeads, SelectMany, SelectOne

LOOKS = """
| survey |              |      |                 |             |
|        | type         | name | label           | appearance  |
|        | select_one s | row  | Side by side?   | horizontal  |
|        | select_one s | cols | In columns?     | columns-3   |
|        | select_one s | lik  | How much?       | likert      |
|        | select_one s | mini | In a field?     | minimal     |
|        | select_one s | fast | At once?        | quick       |
|        | begin_group  | tab  | A table         | table-list  |
|        | select_one s | ta   | First row       |             |
|        | select_one s | tb   | Second row      |             |
|        | end_group    |      |                 |             |
|        | begin_group  | grid | Children        | w4          |
|        | integer      | g5   | Girls 5-11      | w1          |
|        | integer      | g12  | Girls 12-14     | w1          |
|        | integer      | b5   | Boys 5-11       | w1          |
|        | integer      | b12  | Boys 12-14      | w1          |
|        | text         | why  | Why?            | w4          |
|        | end_group    |      |                 |             |
| choices |           |      |                           |
|         | list_name | name | label                     |
|         | s         | a    | A first choice to pick    |
|         | s         | b    | A second choice to pick   |
|         | s         | c    | Third                     |
"""


def corner(widget, page):
    return widget.mapTo(page.viewport(), QPoint(0, 0))


def test_choices_stand_in_rows_columns_and_tables_as_the_form_asks(fill, qtbot):
    place = fill(LOOKS)
    page = page_of(place)
    qtbot.wait(50)
    for name in ("row", "cols", "lik"):
        options = control_of(place, f"/data/{name}").options
        assert len({option.y() for option in options}) == 1, name
    assert isinstance(control_of(place, "/data/mini"), ChoiceField)
    place.show_question("/data/tab/ta")
    qtbot.wait(50)
    page = page_of(place)
    first, second = (control_of(place, f"/data/tab/{name}") for name in ("ta", "tb"))
    assert [corner(o, page).x() for o in first.options] == [
        corner(o, page).x() for o in second.options
    ]
    head = next(c for c in page.cards() if isinstance(c.control, ChoiceHeads))
    columns = [corner(label, page).x() for label in head.control._labels]
    assert columns == [corner(option, page).x() for option in first.options]
    assert head.number.text() == ""
    assert not first.options[0].words_shown
    assert first.options[0].accessibleName() == "A first choice to pick"


def test_a_quick_choice_goes_on_by_itself(fill, qtbot):
    place = fill(LOOKS)
    place.show_question("/data/mini")
    place.show_question("/data/fast")
    control = control_of(place, "/data/fast")
    assert isinstance(control, SelectOne)
    control.options[1].click()
    assert place.position() != "/data/mini"
    assert place.session.node("/data/fast").value == "b"


def test_counts_stand_beside_each_other_in_a_grid(fill, qtbot):
    place = fill(LOOKS)
    place.show_question("/data/grid/g5")
    qtbot.wait(50)
    page = page_of(place)
    page.complete()
    if page.parts.get("/data/grid/g5") is None:
        raise AssertionError(sorted(page.parts))
    cards = [page.parts[f"/data/grid/{name}"] for name in ("g5", "g12", "b5", "b12")]
    assert len({corner(card, page).y() for card in cards}) == 1
    assert [corner(card, page).x() for card in cards] == sorted(
        corner(card, page).x() for card in cards
    )
    assert corner(page.parts["/data/grid/why"], page).y() > corner(cards[0], page).y()


def test_up_to_twenty_choices_of_several_are_all_in_sight(fill):
    rows = "".join(f"| | l | c{n} | Choice {n} |\n" for n in range(14))
    place = fill(
        "| survey | | | |\n| | type | name | label |\n| | select_multiple l | q | Which? |\n"
        "| choices | | | |\n| | list_name | name | label |\n" + rows
    )
    control = control_of(place, "/data/q")
    assert isinstance(control, SelectMany)
    assert len(control.options) == 14
    assert control.options[13].digit == ""


def test_pictures_of_choices_and_questions_are_shown(fill):
    place = fill(
        """
        | survey | | | | |
        | | type | name | label | media::image |
        | | select_one l | q | Which one? | map.png |
        | choices | | | | |
        | | list_name | name | label | media::image |
        | | l | a | One | a.png |
        | | l | b | Two | missing.png |
        """,
        {"map.png": encoded(picture(900, 300), "png"), "a.png": encoded(picture(), "png")},
    )
    card = page_of(place).parts["/data/q"]
    assert card.picture is not None
    assert card.picture.pixmap().width() == 640
    assert card.control.options[0].picture.height() <= 130
    assert card.control.options[1].picture is None


def test_a_long_consent_text_is_large_and_spacious(fill):
    text = "We work for an organisation that protects children. " * 8
    place = fill(
        "| survey | | | |\n| | type | name | label |\n"
        f"| | note | consent | {text} |\n| | note | short | Read this. |\n"
    )
    parts = page_of(place).parts
    label = parts["/data/consent"].label
    assert isinstance(label, ReadingLabel)
    assert label.font().pixelSize() > parts["/data/short"].label.font().pixelSize()
    assert "line-height:150%" in label.text()
    assert parts["/data/consent"].number.text() == ""


def test_choices_follow_a_filter_as_it_changes(fill):
    rows = "".join(f"| | place | p{n} | Place {n} | {'x' if n < 3 else 'y'} |\n" for n in range(20))
    place = fill(
        "| survey | | | | |\n| | type | name | label | choice_filter |\n"
        "| | select_one kind | kind | Kind? | |\n"
        "| | select_one place | place | Place? | kind=${kind} |\n"
        "| choices | | | | |\n| | list_name | name | label | kind |\n"
        "| | kind | x | X | |\n| | kind | y | Y | |\n" + rows
    )
    place.answer("/data/kind", "x")
    control = control_of(place, "/data/place")
    assert isinstance(control, SelectOne)
    assert [option.text() for option in control.options] == ["Place 0", "Place 1", "Place 2"]
    place.answer("/data/place", "p1")
    place.answer("/data/kind", "y")
    control = control_of(place, "/data/place")
    assert isinstance(control, ChoiceField)
    assert control.model.rowCount() == 17
    assert place.session.node("/data/place").value == ""


CHANGING = """
| survey  |              |       |            |            |                          |
|         | type         | name  | label::en (en) | label::nl (nl) | choice_filter        |
|         | select_one k | kind  | Which kind?| Welk soort?|                          |
|         | select_one s | thing | Which one? | Welke?     | kind = '' or kind=${kind} |
| choices |           |      |            |                                    |      |
|         | list_name | name | label::en (en) | label::nl (nl)                 | kind |
|         | k         | few  | Few        | Weinig                             | x    |
|         | k         | many | Many       | Veel                               | x    |
|         | s         | a    | A          | Een heel lang antwoord in het Nederlands | few |
|         | s         | b    | B          | Bee                                | few  |
""" + "\n".join(f"|         | s         | m{n}   | M{n}   | M{n}   | many |" for n in range(5))


def test_options_are_made_again_while_one_of_them_has_the_keyboard(fill, qtbot):
    place = fill(CHANGING)
    place.show_question("/data/thing")
    place.answer("/data/kind", "few")
    control = control_of(place, "/data/thing")
    box = place.browser.foot.languages
    for round_ in range(4):
        if control.options:
            control.options[-1].setFocus()
        if round_ % 2:
            place.answer("/data/kind", "many" if round_ == 1 else "few")
        else:  # longer words stand below each other instead of side by side
            box.setCurrentIndex((box.currentIndex() + 1) % box.count())
            box.activated.emit(box.currentIndex())
        qtbot.wait(20)
        assert len(control.options) == len(place.session.node("/data/thing").choices)
        assert all(option.parent() is control for option in control.options)
        assert all(option.isVisible() for option in control.options)
    control.options[0].click()
    assert place.session.node("/data/thing").value == "a"
