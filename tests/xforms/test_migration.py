"""A draft moves to another version of its form, and every answer is accounted for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.xforms.driver import start, surroundings, xform
from veldmelding.errors import InstanceUnreadable
from veldmelding.xforms import FormDefinition, migrate

PRELOADS = """
<bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>
<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>
<bind nodeset="/data/meta/instanceName" calculate="/data/name"/>"""
META = "<meta><instanceID/><instanceName/></meta>"


def version(
    number: int, model: str, body: str, instance: str, form_id: str = "t"
) -> FormDefinition:
    xml = xform(PRELOADS + model, body, instance=f"<start/>{instance}{META}")
    marked = xml.replace(b'id="t" version="1"', f'id="{form_id}" version="{number}"'.encode())
    return FormDefinition.parse(marked)


def inputs(*paths: str) -> str:
    return "".join(
        f'<input ref="{path}"><label>L {path.rpartition("/")[2]}</label></input>' for path in paths
    )


def select(control: str, path: str, *values: str) -> str:
    items = "".join(f"<item><label>{v}</label><value>{v}</value></item>" for v in values)
    return f'<{control} ref="{path}"><label>L</label>{items}</{control}>'


def repeat(path: str, *inside: str) -> str:
    return (
        f'<group ref="{path}"><label/><repeat nodeset="{path}">{"".join(inside)}</repeat></group>'
    )


def filled(form: FormDefinition, answers: dict[str, str]):
    session = start(form)
    for path, value in answers.items():
        if value == "+":
            session.add_repeat(path)
        else:
            session.answer(path, value)
    return session


def moved(draft, old, new):
    """The new draft as a session, and the report."""
    made = migrate(draft.serialise(), old, new, **surroundings())
    return new.open_session(made.draft, **surroundings()), made.report


def told(answers) -> list[tuple[str, ...]]:
    return [
        tuple(filter(None, (answer.path, answer.value, answer.new_path, answer.reason)))
        for answer in answers
    ]


def test_answers_move_by_their_path_and_the_record_stays_itself():
    old = version(1, "", inputs("/data/name", "/data/gone"), "<name/><gone/><hidden>7</hidden>")
    new = version(
        2,
        '<bind nodeset="/data/added" relevant="/data/name != \'\'"/>'
        '<bind nodeset="/data/twice" calculate="concat(/data/name, /data/name)"/>',
        inputs("/data/added", "/data/name"),
        "<added>default</added><name/><twice/>",
    )
    draft = filled(old, {"/data/name": "Kabera", "/data/gone": "lost"})
    session, report = moved(draft, old, new)
    assert session.node("/data/name").value == "Kabera"
    assert session.node("/data/added").value == "default"
    assert session.node("/data/twice").value == "KaberaKabera"
    assert session.instance_id == draft.instance_id
    assert session.instance_name == "Kabera"
    assert session.node("/data/start").value == draft.node("/data/start").value
    assert b'version="2"' in session.serialise()
    assert ("/data/name", "Kabera", "/data/name") in told(report.kept)
    assert told(report.dropped) == [("/data/gone", "lost"), ("/data/hidden", "7")]
    assert [answer.label for answer in report.dropped] == ["L gone", ""]
    assert told(report.new) == [("/data/added",)]
    assert [answer.label for answer in report.new] == ["L added"]
    assert not report.moved
    assert not report.unfit
    assert report.loses


def test_nothing_is_lost_between_equal_forms():
    old = version(1, "", inputs("/data/name"), "<name/>")
    new = version(2, "", inputs("/data/name"), "<name/>")
    draft = filled(old, {"/data/name": " spaces  kept\nand lines "})
    session, report = moved(draft, old, new)
    assert session.node("/data/name").value == draft.node("/data/name").value
    assert not report.loses
    assert not report.new


def test_a_question_in_another_group_is_found_by_its_only_name():
    old = version(1, "", inputs("/data/name", "/data/g/x"), "<name/><g><x/></g>")
    new = version(2, "", inputs("/data/name", "/data/h/deep/x"), "<name/><h><deep><x/></deep></h>")
    session, report = moved(filled(old, {"/data/g/x": "1"}), old, new)
    assert session.node("/data/h/deep/x").value == "1"
    assert told(report.moved) == [("/data/g/x", "1", "/data/h/deep/x")]
    assert not report.loses
    assert not report.new


def test_a_name_that_is_there_twice_is_no_ground_to_guess():
    old = version(1, "", inputs("/data/name", "/data/g/x"), "<name/><g><x/></g>")
    new = version(
        2, "", inputs("/data/name", "/data/h/x", "/data/i/x"), "<name/><h><x/></h><i><x/></i>"
    )
    _, report = moved(filled(old, {"/data/g/x": "1"}), old, new)
    assert told(report.dropped) == [("/data/g/x", "1")]
    assert told(report.new) == [("/data/h/x",), ("/data/i/x",)]


ONE = "<name/><r jr:template=''><a/></r>"
NESTED = "<name/><r jr:template=''><a/><s jr:template=''><b/></s></r>"
NESTED_BODY = repeat("/data/r", inputs("/data/r/a"), repeat("/data/r/s", inputs("/data/r/s/b")))
NESTED_ANSWERS = {
    "/data/r": "+",
    "/data/r[1]/a": "one",
    "/data/r[1]/s": "+",
    "/data/r[1]/s[1]/b": "one one",
    # the same path twice would be one key: a space makes it another
    "/data/r ": "+",
    "/data/r[2]/a": "two",
    "/data/r[2]/s": "+",
    "/data/r[2]/s[1]/b": "two one",
    "/data/r[2]/s ": "+",
    "/data/r[2]/s[2]/b": "two two",
}


def test_repeats_move_instance_by_instance():
    old = version(1, "", inputs("/data/name") + NESTED_BODY, NESTED)
    new = version(
        2,
        "",
        repeat(
            "/data/r",
            inputs("/data/r/fresh"),
            repeat("/data/r/s", inputs("/data/r/s/b")),
            inputs("/data/r/a"),
        ),
        "<r jr:template=''><fresh>!</fresh><s jr:template=''><b/></s><a/></r><r><fresh>?</fresh>"
        "<s><b/></s><a/></r>",
    )
    session, report = moved(filled(old, NESTED_ANSWERS), old, new)
    assert [view.path for view in session.children("/data/r")] == ["/data/r[1]", "/data/r[2]"]
    assert session.evaluate("/data/r/a") == ["one", "two"]
    assert session.evaluate("/data/r/s/b") == ["one one", "two one", "two two"]
    assert session.evaluate("/data/r/fresh") == ["?", "!"]
    assert told(report.new) == [("/data/r/fresh",)]
    assert not report.loses


def test_a_repeat_without_instances_stays_empty():
    old = version(1, "", inputs("/data/name") + NESTED_BODY, NESTED)
    new = version(2, "", NESTED_BODY, NESTED + "<r><a/><s><b/></s></r>")
    session, _ = moved(filled(old, {}), old, new)
    assert session.children("/data/r") == []


def test_a_group_that_became_a_repeat_is_its_first_instance():
    old = version(1, "", inputs("/data/name", "/data/r/a"), "<name/><r><a/></r>")
    new = version(
        2, "", repeat("/data/r", inputs("/data/r/a")), "<name/><r jr:template=''><a/></r>"
    )
    session, report = moved(filled(old, {"/data/r/a": "x"}), old, new)
    assert session.evaluate("/data/r/a") == ["x"]
    assert told(report.moved) == [("/data/r/a", "x", "/data/r[1]/a")]


def test_of_a_repeat_that_became_a_group_only_the_first_instance_stays():
    old = version(
        1, "", repeat("/data/r", inputs("/data/r/a")), "<name/><r jr:template=''><a/></r>"
    )
    new = version(2, "", inputs("/data/name", "/data/r/a"), "<name/><r><a/></r>")
    draft = filled(
        old,
        {"/data/r": "+", "/data/r[1]/a": "x", "/data/r ": "+", "/data/r[2]/a": "y"},
    )
    session, report = moved(draft, old, new)
    assert session.node("/data/r/a").value == "x"
    assert told(report.dropped) == [("/data/r[2]/a", "y")]


def test_a_repeat_that_the_form_counts_now_keeps_what_it_counts():
    old = version(
        1, "", repeat("/data/r", inputs("/data/r/a")), "<name/><r jr:template=''><a/></r>"
    )
    new = version(
        2,
        "",
        '<group ref="/data/r"><label/><repeat nodeset="/data/r" jr:count="1">'
        '<input ref="/data/r/a"/></repeat></group>',
        ONE,
    )
    draft = filled(
        old,
        {"/data/r": "+", "/data/r[1]/a": "x", "/data/r ": "+", "/data/r[2]/a": "y"},
    )
    session, report = moved(draft, old, new)
    assert session.evaluate("/data/r/a") == ["x"]
    assert told(report.dropped) == [("/data/r[2]/a", "y")]


@pytest.mark.parametrize(
    ("before", "after", "value", "becomes"),
    [
        ("string", "int", "12", "12"),
        ("string", "int", "twelve", ""),
        ("int", "string", "12", "12"),
        ("int", "decimal", "12", "12"),
        ("decimal", "int", "12.0", "12"),
        ("decimal", "int", "12.5", ""),
        ("dateTime", "date", "2026-03-04T05:06:00.000Z", "2026-03-04"),
        ("string", "date", "tomorrow", ""),
        ("string", "geopoint", "1 2 3 4", ""),
        ("string", "boolean", "perhaps", ""),
        ("string", "boolean", "true", "true"),
        ("geopoint", "string", "1 2 3 4", "1 2 3 4"),
    ],
)
def test_a_data_type_that_changed_takes_only_what_it_can_hold(before, after, value, becomes):
    old, new = (
        version(
            number, f'<bind nodeset="/data/q" type="{kind}"/>', inputs("/data/q"), "<name/><q/>"
        )
        for number, kind in ((1, before), (2, after))
    )
    session, report = moved(filled(old, {"/data/q": value}), old, new)
    assert session.node("/data/q").value == becomes
    assert told(report.unfit) == ([] if becomes else [("/data/q", value, "/data/q", "type")])
    assert report.loses is not bool(becomes)


@pytest.mark.parametrize(
    ("control", "value", "becomes"),
    [
        ("select1", "a", "a"),
        ("select1", "c", ""),
        ("select", "a b", "a b"),
        ("select", "a c b", "a b"),
        ("rank", "a b c", ""),
    ],
)
def test_choices_that_are_gone_are_told(control, value, becomes):
    old = version(1, "", select(control, "/data/q", "a", "b", "c"), "<name/><q/>")
    new = version(2, "", select(control, "/data/q", "b", "a"), "<name/><q/>")
    draft = filled(old, {"/data/q": value})
    session, report = moved(draft, old, new)
    assert set(session.node("/data/q").value.split()) == set(becomes.split())
    lost = set(value.split()) != set(becomes.split())
    assert [answer[:1] + answer[3:] for answer in told(report.unfit)] == (
        [("/data/q", "choice")] if lost else []
    )
    assert bool([answer for answer in report.kept if answer.path == "/data/q"]) is not lost


def test_what_the_form_itself_writes_in_attributes_is_as_the_new_form_has_it():
    instance = (
        '<name/><meta><instanceID/><entity dataset="{}" id="" create="1"><label/></entity></meta>'
    )
    head = 'entities:entities-version="2024.1.0"'
    bind = '<bind nodeset="/data/meta/entity/@id" calculate="once(uuid())"/>'
    old, new = (
        FormDefinition.parse(
            xform(bind, inputs("/data/name"), instance=instance.format(name), head=head)
        )
        for name in ("sites", "places")
    )
    draft = filled(old, {"/data/name": "x"})
    session, _ = moved(draft, old, new)
    assert session.evaluate("string(/data/meta/entity/@dataset)") == "places"
    identity = "string(/data/meta/entity/@id)"
    assert session.evaluate(identity) == draft.evaluate(identity) != ""


def test_new_places_get_their_defaults_as_in_a_new_record():
    old = version(1, "", inputs("/data/name"), "<name/>")
    new = version(
        2,
        '<setvalue event="odk-instance-first-load" ref="/data/when" value="today()"/>'
        '<bind nodeset="/data/device" jr:preload="property" jr:preloadParams="deviceid"/>',
        inputs("/data/name", "/data/when"),
        "<name/><when/><device/>",
    )
    session, _ = moved(filled(old, {"/data/name": "x"}), old, new)
    assert session.node("/data/when").value == "2026-03-04"
    assert session.node("/data/device").value == "device-1"


def test_only_drafts_of_this_form_are_moved():
    old = version(1, "", inputs("/data/name"), "<name/>")
    other = version(1, "", inputs("/data/name"), "<name/>", form_id="other")
    draft = start(old).serialise()
    with pytest.raises(InstanceUnreadable):
        migrate(draft, old, other, **surroundings())
    with pytest.raises(InstanceUnreadable):
        migrate(b"<elsewhere/>", old, old, **surroundings())
    with pytest.raises(InstanceUnreadable):
        migrate(b"no markup", old, old, **surroundings())


PLACES = ["/data/a", "/data/b", "/data/g/a", "/data/g/c", "/data/h/d", "/data/h/b"]


def _instance(paths) -> str:
    inside = {"": "", "g": "", "h": ""}
    for path in paths:
        *_, group, name = ["", *path.split("/")[2:]]
        inside[group] += f"<{name}/>"
    groups = "".join(f"<{name}>{text}</{name}>" for name, text in inside.items() if name and text)
    return f"<name/>{inside['']}{groups}"


@settings(max_examples=40, deadline=None)
@given(
    before=st.sets(st.sampled_from(PLACES)),
    after=st.sets(st.sampled_from(PLACES)),
    value=st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF), min_size=1, max_size=5),
)
def test_every_answer_is_either_there_or_named(before, after, value):
    old = version(1, "", inputs("/data/name", *before), _instance(before))
    new = version(2, "", inputs("/data/name", *after), _instance(after))
    draft = filled(old, {path: f"{value}{place}" for place, path in enumerate(sorted(before))})
    answers = {path: draft.node(path).value for path in before}
    session, report = moved(draft, old, new)
    carried = [*report.kept, *report.moved]
    there = {answer.path: answer for answer in carried if answer.path in answers}
    lost = {answer.path: answer for answer in report.dropped}
    assert set(there) | set(lost) == set(answers)
    assert not set(there) & set(lost)
    for path, answer in (there | lost).items():
        assert answer.value == answers[path]
    for answer in there.values():
        assert session.node(answer.new_path).value == answer.value
    assert {path for path in after if session.node(path).value} == {
        answer.new_path for answer in there.values()
    }
