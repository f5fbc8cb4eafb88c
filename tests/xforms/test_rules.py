"""Relevance, required, readonly, constraints and calculations as a person meets them."""

from __future__ import annotations

import pytest

from tests.xforms.driver import NOW, start, xform
from tests.xforms.forms import form
from veldmelding.errors import NotValid, UnknownQuestion
from veldmelding.xforms import FormDefinition


def session_of(model, body="", instance="", **changes):
    return start(FormDefinition.parse(xform(model, body, instance=instance)), **changes)


def test_a_new_record_shows_what_is_missing_in_reading_order():
    session = start(form("rules"))
    assert [(item.path, item.kind) for item in session.validate()] == [("/data/who", "required")]
    session.answer("/data/who", "somebody far too long")
    violation = session.node("/data/who").violation
    assert violation.kind == "constraint"
    assert violation.message == "Too long, somebody far too long"
    assert violation.label == "Name"
    with pytest.raises(NotValid) as caught:
        session.finalise()
    assert caught.value.violations == (violation,)


def test_an_answer_stays_although_it_is_refused():
    session = start(form("rules"))
    session.answer("/data/age", "300")
    assert session.node("/data/age").value == "300"


def test_changes_name_exactly_what_an_answer_moved():
    session = start(form("rules"))
    session.answer("/data/who", "Ann")
    changes = session.answer("/data/age", "30")
    assert changes.values == {"/data/age", "/data/adult"}
    assert changes.relevance == {
        "/data/adult_known",
        "/data/work",
        "/data/work/job",
        "/data/work/wage",
        "/data/work/sum",
        "/data/work/year",
        "/data/why",
    }
    assert changes.required == {"/data/adult_known"}
    assert changes.labels == {"/data/hello"}
    assert not session.answer("/data/age", "30")


def test_what_is_hidden_reads_blank_and_comes_back():
    session = start(form("rules"))
    session.answer("/data/who", "Ann")
    session.answer("/data/age", "30")
    session.answer("/data/work/wage", "2")
    assert session.node("/data/work/year").value == "24"
    session.answer("/data/age", "3")
    assert not session.node("/data/work/wage").relevant
    assert session.node("/data/why").relevant
    session.answer("/data/age", "40")
    assert session.node("/data/work/wage").value == "2"
    assert session.node("/data/work/year").value == "24"


def test_a_hidden_answer_compares_as_a_blank_one():
    model = (
        '<bind nodeset="/data/a" relevant="/data/on = 1"/>'
        "<bind nodeset=\"/data/b\" calculate=\"if(/data/a != 'yes', 'other', 'same')\"/>"
        "<bind nodeset=\"/data/c\" calculate=\"if(/data/a = '', 'blank', 'given')\"/>"
        '<bind nodeset="/data/d" calculate="count(/data/a)"/>'
    )
    session = session_of(model, instance="<on>0</on><a>yes</a><b/><c/><d/>")
    assert [session.node(f"/data/{name}").value for name in "bcd"] == ["other", "blank", "0"]
    session.answer("/data/on", "1")
    assert [session.node(f"/data/{name}").value for name in "bcd"] == ["same", "given", "1"]


def test_readonly_is_inherited_and_can_come_and_go():
    model = '<bind nodeset="/data/g" readonly="/data/lock = 1"/>'
    body = '<input ref="/data/lock"/><group ref="/data/g"><input ref="/data/g/a"/></group>'
    session = session_of(model, body, "<lock/><g><a/></g>")
    changes = session.answer("/data/lock", "1")
    assert changes.readonly == {"/data/g", "/data/g/a"}
    assert session.node("/data/g/a").readonly
    session.answer("/data/lock", "0")
    assert not session.node("/data/g/a").readonly


@pytest.mark.parametrize(
    ("kind", "expression", "value"),
    [
        ("string", "1 div 0 - 1 div 0", ""),
        ("string", "0.1 + 0.2", "0.30000000000000004"),
        ("string", "1 = 1", "true"),
        ("int", "7 div 2", "3"),
        ("int", "-7 div 2", "-3"),
        ("decimal", "1 div 10000000", "0.0000001"),
        ("date", "date('2024-02-28') + 1", "2024-02-29"),
        ("date", "today()", "2026-03-04"),
        ("dateTime", "now()", "2026-03-04T07:06:07.089+02:00"),
        ("string", "/data/nothing", ""),
    ],
)
def test_results_are_written_as_their_place_wants_them(kind, expression, value):
    escaped = expression.replace("<", "&lt;")
    model = f'<bind nodeset="/data/a" type="{kind}" calculate="{escaped}"/>'
    assert session_of(model, instance="<a/>").node("/data/a").value == value
    assert NOW.year == 2026


@pytest.mark.parametrize(
    ("kind", "given", "kept"),
    [
        ("int", "12", "12"),
        ("int", "007", "7"),
        ("int", "-0", "0"),
        ("int", "2.9", "2"),
        ("int", "31612345678901234567890", "31612345678901234567890"),
        ("int", "x", ""),
        ("decimal", "1,5", ""),
        ("decimal", "1.50", "1.50"),
        ("date", "2024-02-29", "2024-02-29"),
        ("date", "2023-02-29", ""),
        ("date", "2024-02-29T10:00", "2024-02-29"),
        ("time", "23:59:59.5+02:00", "23:59:59.5+02:00"),
        ("time", "24:00", ""),
        ("dateTime", "2024-02-29T10:00:00.000Z", "2024-02-29T10:00:00.000Z"),
        ("dateTime", "10:00", ""),
        ("string", "  a\x00b ", "  ab "),
    ],
)
def test_answers_are_written_as_their_type_wants_them(kind, given, kept):
    session = session_of(f'<bind nodeset="/data/a" type="{kind}"/>', instance="<a/>")
    session.answer("/data/a", given)
    assert session.node("/data/a").value == kept


def test_a_rule_that_fails_never_stops_a_person():
    model = (
        '<bind nodeset="/data/a" calculate="regex(/data/b, /data/c)"/>'
        '<bind nodeset="/data/d" relevant="regex(/data/b, /data/c)"/>'
    )
    session = session_of(model, instance="<a/><b>x</b><c>x</c><d/>")
    assert session.node("/data/a").value == "true"
    assert session.problems == ()
    session.answer("/data/c", "(((")
    assert session.node("/data/a").value == ""
    assert {path for path, _ in session.problems} == {"/data/a", "/data/d"}
    session.answer("/data/c", "x")
    assert session.problems == ()


def test_only_what_depends_on_an_answer_runs_again():
    session = start(form("repeats"))
    for _ in range(2):
        session.add_repeat("/data/person")
    runs = []
    original = session._recompute._run

    def counting(computation, places, scopes):
        runs.append((computation.kind, computation.model.path_text, len(places)))
        original(computation, places, scopes)

    session._recompute._run = counting
    session.answer("/data/person[2]/name", "Bea")
    ran = {(kind, path): count for kind, path, count in runs}
    assert ran.pop(("text", "/data/person/income")) == 1
    assert ran.pop(("constraint", "/data/person/name")) == 1
    # Person 2 has no animals, so their places are looked for and not found.
    assert set(ran.values()) <= {0}


def test_evaluate_looks_at_the_record():
    session = start(form("rules"))
    session.answer("/data/age", "4")
    assert session.evaluate("/data/age + 1") == 5.0
    assert session.evaluate("../age", "/data/who") == ["4"]
    assert session.evaluate("../age > 3", "/data/who") is True
    assert session.evaluate("concat('a', ../age)", "/data/who") == "a4"


@pytest.mark.parametrize("path", ["", "/", "/data/zz", "data", "/data/who[2]", "/data/#9", "//x"])
def test_paths_that_name_nothing(path):
    session = start(form("rules"))
    with pytest.raises(UnknownQuestion):
        session.node(path)


def test_progress_counts_what_can_be_answered_now():
    session = start(form("rules"))
    answered, asked = session.progress()
    assert answered == 0
    session.answer("/data/who", "Ann")
    session.answer("/data/age", "30")
    assert session.progress()[0] == 3
    assert session.progress()[1] > asked


def test_subscribers_hear_every_step_until_they_stop():
    session = start(form("rules"))
    heard = []
    stop = session.subscribe(heard.append)
    changes = session.answer("/data/who", "Ann")
    assert heard == [changes]
    stop()
    session.answer("/data/who", "Bo")
    assert len(heard) == 1


def test_undo_has_nothing_to_take_back_at_first():
    session = start(form("rules"))
    assert session.undo() is None
    assert session.redo() is None
    session.answer("/data/who", "Ann")
    session.undo()
    assert session.node("/data/who").value == ""
    session.answer("/data/who", "Bo")
    assert session.redo() is None


def test_a_sum_over_a_group_follows_what_is_inside_it():
    session = session_of(
        "<bind nodeset='/data/s' calculate='sum(/data/g) + 0'/>",
        "<input ref='/data/g/a'/><input ref='/data/g/b'/>",
        "<g><a/><b/></g><s/>",
    )
    session.answer("/data/g/a", "4")
    assert session.node("/data/s").value == "4"
    session.answer("/data/g/b", "2")
    assert session.node("/data/s").value == "42"


@pytest.mark.parametrize("path", ["/data/a/text()", "/data/a/node()", "//a/descendant::text()"])
def test_the_text_of_an_answer_is_followed_like_the_answer(path):
    session = session_of(f"<bind nodeset='/data/b' calculate='{path}'/>", "", "<a/><b/>")
    session.answer("/data/a", "x")
    assert session.node("/data/b").value == "x"
    session.answer("/data/a", "y")
    assert session.node("/data/b").value == "y"


def test_a_function_without_its_argument_follows_the_question_it_stands_at():
    session = session_of(
        "<bind nodeset='/data/a' constraint=\"normalize-space() = 'ja'\"/>",
        "<input ref='/data/a'/>",
        "<a/>",
    )
    assert session.answer("/data/a", "nein").violations == {"/data/a"}
    assert session.answer("/data/a", " ja ").violations == {"/data/a"}
    assert session.validate() == []


def test_what_a_calculation_gives_stays_although_no_choice_fits():
    session = session_of(
        "<instance id='l'><root><item><name>one</name></item></root></instance>"
        "<bind nodeset='/data/a' calculate=\"concat('x', /data/n)\"/>",
        "<input ref='/data/n'/><select1 ref='/data/a'><itemset "
        "nodeset=\"instance('l')/root/item[name != /data/n]\"><value ref='name'/>"
        "<label ref='name'/></itemset></select1>",
        "<n/><a/>",
    )
    session.answer("/data/n", "7")
    assert session.node("/data/a").value == "x7"


def test_choices_that_cannot_be_worked_out_are_told_as_gone():
    model = "<instance id='l'><root><item><name>one</name></item></root></instance>"
    body = (
        "<input ref='/data/n'/><select1 ref='/data/a'><itemset "
        "nodeset=\"instance('l')/root/item[digest('x', /data/n) != name]\"><value ref='name'/>"
        "<label ref='name'/></itemset></select1>"
    )
    session = session_of(model, body, "<n/><a/>")
    assert len(session.node("/data/a").choices) == 1
    assert session.answer("/data/n", "no-such").choices == {"/data/a"}
    assert session.node("/data/a").choices == ()
    assert [path for path, _ in session.problems] == ["/data/a"]


def test_a_count_beyond_all_numbers_is_the_most_or_none():
    body = (
        "<input ref='/data/n'/><repeat nodeset='/data/r' jr:count='/data/n div 0'>"
        "<input ref='/data/r/a'/></repeat>"
    )
    session = session_of("<bind nodeset='/data/n' type='int'/>", body, "<n/><r><a/></r>")
    session.answer("/data/n", "-1")
    assert len(session.children("/data/r")) == 0
    session.answer("/data/n", "1")
    assert len(session.children("/data/r")) == 10_000


def test_choices_that_wait_for_each_other_are_none():
    items = "<root><item><name>one</name></item></root>"
    model = f"<instance id='l'>{items}</instance>"
    body = "".join(
        f"<select1 ref='/data/{own}'><itemset nodeset=\"instance('l')/root/item[name != "
        f"jr:choice-name('x', '/data/{other}')]\"><value ref='name'/><label ref='name'/></itemset>"
        "</select1>"
        for own, other in (("a", "b"), ("b", "a"))
    )
    session = session_of(model, body, "<a/><b/>")
    assert session.node("/data/a").choices == ()
    assert session.answer("/data/b", "one").values == {"/data/b"}


def test_a_path_that_comes_back_up_follows_what_it_came_by():
    model = """<bind nodeset="/data/h" relevant="/data/a = '1'"/>
      <bind nodeset="/data/o" calculate="count(/data/h/../b)"/>"""
    session = start(
        FormDefinition.parse(
            xform(model, '<input ref="/data/a"/>', instance="<a/><h><x/></h><b/><o/>")
        )
    )
    assert session.node("/data/o").value == "0"
    session.answer("/data/a", "1")
    assert session.node("/data/o").value == "1"
