"""Conditions that are only a question ask for its answer, as forms in the field expect."""

from __future__ import annotations

import pytest

from tests.xforms.driver import reopen, start, xform
from veldmelding.xforms import FormDefinition


def shown(condition, answers, *, data_type="string", calculate=""):
    """Whether /data/then is relevant after each answer to /data/when."""
    rule = f"calculate='{calculate}'" if calculate else ""
    model = f"<bind nodeset='/data/when' type='{data_type}' {rule}/>"
    model += f'<bind nodeset="/data/then" relevant="{condition}"/>'
    body = "<input ref='/data/when'/><input ref='/data/other'/><input ref='/data/then'/>"
    form = FormDefinition.parse(xform(model, body, instance="<when/><other/><then/>"))
    session = start(form)
    found = [session.node("/data/then").relevant]
    for answer in answers:
        session.answer("/data/other" if calculate else "/data/when", answer)
        found.append(session.node("/data/then").relevant)
    return found


@pytest.mark.parametrize(
    ("data_type", "answers", "expected"),
    [
        ("string", ("yes", "0", ""), [False, True, True, False]),
        ("int", ("3", "0", ""), [False, True, False, False]),
        ("decimal", ("0.5", "0.0"), [False, True, False]),
        ("boolean", ("true", "false", "1", "0"), [False, True, False, True, False]),
        ("date", ("2024-01-01", ""), [False, True, False]),
    ],
)
def test_a_question_alone_holds_when_it_is_answered(data_type, answers, expected):
    assert shown(" /data/when ", answers, data_type=data_type) == expected
    assert shown("../when", answers, data_type=data_type) == expected


def test_a_calculation_of_true_or_false_counts_by_its_result():
    calculate = "/data/other = 5"
    assert shown("/data/when", ("5", "6"), calculate=calculate) == [False, True, False]


def test_the_same_holds_beside_and_and_or():
    both = "/data/when and /data/when != 'no'"
    assert shown(both, ("yes", "no", "")) == [False, True, False, False]
    either = "/data/when or 1 = 2"
    assert shown(either, ("yes", "")) == [False, True, False]


def test_inside_functions_xpath_is_as_it_is_written():
    assert shown("not(/data/when)", ("yes", "")) == [False, False, False]
    assert shown("boolean(/data/when)", ("yes", "")) == [True, True, True]


def test_a_path_to_several_answers_asks_whether_there_are_any():
    model = "<bind nodeset='/data/then' relevant='/data/r/x'/>"
    body = "<repeat nodeset='/data/r'><input ref='/data/r/x'/></repeat><input ref='/data/then'/>"
    session = start(FormDefinition.parse(xform(model, body, instance="<r><x/></r><then/>")))
    assert session.node("/data/then").relevant
    session.remove_repeat("/data/r[1]")
    assert not session.node("/data/then").relevant


def test_an_action_on_opening_has_the_last_word_on_a_calculated_place():
    model = (
        "<setvalue event='odk-instance-load' ref='/data/a'>opened</setvalue>"
        "<bind nodeset='/data/a' calculate=\"'worked out'\"/>"
        "<bind nodeset='/data/b' calculate=\"concat(/data/a, '!')\"/>"
    )
    session = start(FormDefinition.parse(xform(model, "", instance="<a/><b/>")))
    again = reopen(session)
    assert again.node("/data/a").value == "opened"
    assert again.node("/data/b").value == "opened!"


def test_an_entity_without_a_version_of_entities_is_an_ordinary_group():
    instance = '<name/><meta><entity dataset="sites" create="1" id=""><label/></entity></meta>'
    form = FormDefinition.parse(xform("", "<input ref='/data/name'/>", instance=instance))
    assert form.entity_declarations == ()
    assert [warning.code for warning in form.warnings] == ["entities.version"]


def test_the_label_of_a_repeat_without_instances_follows_what_it_names():
    model = "<bind nodeset='/data/n' type='int'/>"
    body = (
        "<input ref='/data/tag'/><group ref='/data/stem'><label>Stems of "
        "<output value='/data/tag'/></label><repeat nodeset='/data/stem' jr:count='/data/n'>"
        "<input ref='/data/stem/x'/></repeat></group>"
    )
    form = FormDefinition.parse(xform(model, body, instance="<tag/><n>0</n><stem><x/></stem>"))
    session = start(form)
    assert session.node("/data/stem").label == "Stems of "
    changes = session.answer("/data/tag", "A7")
    assert changes.labels == {"/data/stem"}
    assert session.node("/data/stem").label == "Stems of A7"
    assert session.undo().labels == {"/data/stem"}
    assert session.node("/data/stem").label == "Stems of "


def test_a_choice_that_shows_the_answer_it_loses_shows_nothing_then():
    body = (
        "<select1 ref='/data/q'><item><label>Chosen: <output value='/data/q'/></label>"
        "<value>a</value></item></select1>"
    )
    session = start(FormDefinition.parse(xform("", body, instance="<q/>")))
    session.answer("/data/q", "nowhere")
    assert session.node("/data/q").value == ""
    assert [choice.label for choice in session.node("/data/q").choices] == ["Chosen: "]
