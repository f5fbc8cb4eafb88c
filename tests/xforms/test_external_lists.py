"""`select_one_external`: choices from the one file with all such lists."""

from __future__ import annotations

from tests.xforms.driver import start
from veldmelding.xforms import FormDefinition, convert_xlsform

SHEETS = """
| survey |
| | type | name | label::English (en) | label::Français (fr) | choice_filter |
| | select_one states | state | State | Région | |
| | select_one_external cities | city | City | Ville | state=${state} |
| choices |
| | list_name | name | label::English (en) | label::Français (fr) |
| | states | tx | Texas | Texas |
| | states | wa | Washington | Washington |
| external_choices |
| | list_name | name | label::English (en) | label::Français (fr) | state |
| | cities | au | Austin | La ville d'Austin | tx |
| | cities | se | Seattle | | wa |
| | other | no | Nowhere | Nulle part | tx |
"""


def session_of(**files):
    conversion = convert_xlsform(SHEETS, name="d")
    made = {**conversion.media, **files}
    return start(FormDefinition.parse(conversion.xml, made.get))


def test_the_choices_are_the_rows_of_the_list_that_fit():
    session = session_of()
    view = session.node("/data/city") if session.form.root.name == "data" else None
    assert view is not None
    assert view.control == "select1"
    assert view.choices == ()
    assert session.form.media_names == {"itemsets.csv"}
    changes = session.answer("/data/state", "tx")
    assert changes.choices == {"/data/city"}
    choices = session.node("/data/city").choices
    assert [(choice.value, choice.label) for choice in choices] == [("au", "Austin")]


def test_labels_follow_the_language_and_fall_back():
    session = session_of()
    session.language = "Français (fr)"
    session.answer("/data/state", "tx")
    assert [choice.label for choice in session.node("/data/city").choices] == ["La ville d'Austin"]
    session.answer("/data/state", "wa")
    assert [choice.label for choice in session.node("/data/city").choices] == ["Seattle"]


def test_an_answer_that_no_longer_fits_goes_and_comes_back_with_undo():
    session = session_of()
    session.answer("/data/state", "tx")
    session.answer("/data/city", "au")
    session.answer("/data/state", "wa")
    assert session.node("/data/city").value == ""
    session.undo()
    assert session.node("/data/city").value == "au"


def test_without_the_file_the_answer_stays():
    conversion = convert_xlsform(SHEETS, name="d")
    session = start(FormDefinition.parse(conversion.xml))
    session.answer("/data/city", "au")
    assert session.node("/data/city").value == "au"
