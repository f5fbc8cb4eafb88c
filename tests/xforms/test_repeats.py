"""Repeats: growing, shrinking, shifting, and everything that counts or sums over them."""

from __future__ import annotations

import pytest

from tests.xforms.driver import reopen, start, xform
from tests.xforms.forms import form
from veldmelding.errors import RepeatFixed, UnknownQuestion
from veldmelding.xforms import FormDefinition


def household(people=3):
    session = start(form("repeats"))
    for number in range(1, people + 1):
        if number > 1:
            session.add_repeat("/data/person")
        session.answer(f"/data/person[{number}]/name", f"P{number}")
        session.answer(f"/data/person[{number}]/income", str(number * 10))
    return session


def shares(session):
    return [session.node(f"{view.path}/share").value for view in session.children("/data/person")]


def test_a_sum_over_the_repeat_reaches_every_instance_at_once():
    session = household()
    assert session.node("/data/total").value == "60"
    assert shares(session) == ["16.7", "33.3", "50"]
    changes = session.answer("/data/person[1]/income", "40")
    assert shares(session) == ["44.4", "22.2", "33.3"]
    assert {"/data/total", "/data/person[2]/share", "/data/person[3]/share"} <= changes.values


def test_removing_shifts_positions_and_paths():
    session = household()
    changes = session.remove_repeat("/data/person[1]")
    assert changes.removed == {"/data/person[1]"}
    assert session.node("/data/person[1]/name").value == "P2"
    assert session.node("/data/person[1]/number").value == "1"
    assert session.node("/data/people").value == "2"
    with pytest.raises(UnknownQuestion):
        session.node("/data/person[3]/name")
    session.undo()
    assert session.node("/data/person[1]/name").value == "P1"
    assert session.node("/data/person[3]/number").value == "3"


def test_an_instance_can_be_put_in_between():
    session = household(2)
    changes = session.add_repeat("/data/person", 2)
    assert changes.added == {"/data/person[2]"}
    assert session.node("/data/person[3]/name").value == "P2"
    with pytest.raises(UnknownQuestion):
        session.add_repeat("/data/person", 9)


def test_nested_repeats_know_both_positions():
    session = household(2)
    session.add_repeat("/data/person[2]/animal")
    session.answer("/data/person[2]/animal[1]/kind", "goat")
    session.add_repeat("/data/person[2]/animal")
    session.answer("/data/person[2]/animal[2]/kind", "cow")
    assert session.node("/data/person[2]/animal[2]/place").value == "2.2 P2 cow"
    session.remove_repeat("/data/person[1]")
    assert session.node("/data/person[1]/animal[2]/place").value == "1.2 P2 cow"
    session.answer("/data/person[1]/income", "5")
    assert not session.node("/data/person[1]/animal[2]/kind").relevant
    assert session.node("/data/kinds").value == ""
    assert not session.node("/data/person[1]/animal").relevant


def test_a_count_grows_shrinks_and_gives_back_what_it_took():
    session = start(form("repeats"))
    session.answer("/data/n", "3")
    for number, name in enumerate("ABC", 1):
        session.answer(f"/data/child[{number}]/child_name", name)
    changes = session.answer("/data/n", "1")
    assert changes.removed == {"/data/child[2]", "/data/child[3]"}
    assert session.node("/data/children").value == "A"
    assert b"<child_name>B" not in session.serialise()
    session.answer("/data/n", "4")
    assert session.node("/data/children").value == "A, B, C, anonymous"
    assert session.node("/data/child[4]/order").value == "4"


@pytest.mark.parametrize(("answer", "left"), [("0", 0), ("-5", 0), ("", 2), ("2.9", 2)])
def test_odd_counts(answer, left):
    session = start(form("repeats"))
    session.answer("/data/n", "2")
    session.answer("/data/n", answer)
    assert len(session.children("/data/child")) == left


def test_a_counted_repeat_is_not_for_hands():
    session = start(form("repeats"))
    session.answer("/data/n", "1")
    view = session.node("/data/child")
    assert view.count_controlled
    with pytest.raises(RepeatFixed):
        session.add_repeat("/data/child")
    with pytest.raises(RepeatFixed):
        session.remove_repeat("/data/child[1]")


def test_a_monstrous_count_stays_bearable():
    session = start(
        FormDefinition.parse(
            xform(
                '<bind nodeset="/data/n" type="int"/>',
                '<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n">'
                '<input ref="/data/r/a"/></repeat>',
                instance="<n/><r jr:template=''><a/></r>",
            )
        )
    )
    session.answer("/data/n", "99999999999")
    assert len(session.children("/data/r")) == 10_000


def test_a_fixed_repeat_has_what_the_form_gives_it():
    body = (
        '<repeat nodeset="/data/r" jr:noAddRemove="true()"><input ref="/data/r/a"/></repeat>'
        '<repeat nodeset="/data/t" jr:noAddRemove="true()"><input ref="/data/t/a"/></repeat>'
    )
    instance = "<r><a>1</a></r><r><a>2</a></r><t jr:template=''><a>9</a></t>"
    session = start(FormDefinition.parse(xform("", body, instance=instance)))
    assert [view.path for view in session.children("/data/r")] == ["/data/r[1]", "/data/r[2]"]
    assert session.node("/data/t[1]/a").value == "9"
    assert session.node("/data/r").no_add_remove
    with pytest.raises(RepeatFixed):
        session.add_repeat("/data/r")


def test_without_a_template_the_first_instance_is_the_pattern():
    session = start(
        FormDefinition.parse(
            xform(
                "",
                '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
                instance="<r><a>x</a></r>",
            )
        )
    )
    session.answer("/data/r[1]/a", "y")
    session.add_repeat("/data/r")
    assert session.node("/data/r[2]/a").value == "x"


def test_old_forms_mean_the_same_instance_with_an_absolute_path():
    source = xform(
        '<bind nodeset="/data/r/b" calculate="/data/r/a * 2"/>',
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
        instance="<r><a/><b/></r>",
    ).replace(b'odk:xforms-version="1.0.0"', b"")
    session = start(FormDefinition.parse(source))
    session.add_repeat("/data/r")
    session.answer("/data/r[2]/a", "4")
    assert session.node("/data/r[2]/b").value == "8"
    assert session.node("/data/r[1]/b").value == ""


def test_a_running_total_reads_the_instance_before():
    calculation = (
        "../a + coalesce(indexed-repeat(/data/r/t, /data/r, position(..) - 1)"
        " * (position(..) &gt; 1), 0)"
    )
    session = start(
        FormDefinition.parse(
            xform(
                f'<bind nodeset="/data/r/t" calculate="{calculation}"/>',
                '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
                instance="<r jr:template=''><a>1</a><t/></r><r><a>1</a><t/></r>",
            )
        )
    )
    for _ in range(3):
        session.add_repeat("/data/r")
    assert session.node("/data/r[4]/t").value == "4"
    session.answer("/data/r[1]/a", "5")
    assert session.node("/data/r[4]/t").value == "8"


def test_repeats_survive_a_draft():
    session = household()
    again = reopen(session)
    assert shares(again) == shares(session)
    assert [view.path for view in again.children("/data/person")] == [
        "/data/person[1]",
        "/data/person[2]",
        "/data/person[3]",
    ]


def test_a_repeat_in_an_instance_that_comes_hidden_is_hidden_too():
    # ODK XForms, "Groups": what is inside a non-relevant group is not relevant, instances or not.
    made = xform(
        '<bind nodeset="/data/g" relevant="/data/a = \'1\'"/>',
        '<input ref="/data/a"/><group ref="/data/g"><repeat nodeset="/data/g/r">'
        '<input ref="/data/g/r/x"/><repeat nodeset="/data/g/r/s"><input ref="/data/g/r/s/y"/>'
        "</repeat></repeat></group>",
        instance='<a/><g><r jr:template=""><x/><s jr:template=""><y/></s></r></g>',
    )
    session = start(FormDefinition.parse(made))
    session.add_repeat("/data/g/r")
    assert not session.node("/data/g/r[1]/s").relevant
    session.answer("/data/a", "1")
    assert session.node("/data/g/r[1]/s").relevant


def test_the_words_of_one_instance_are_not_told_as_those_of_all():
    made = xform(
        "",
        '<group><label>L <output value="./x"/></label><repeat nodeset="/data/r">'
        '<input ref="/data/r/x"/></repeat></group>',
        instance="<r><x/></r>",
    )
    session = start(FormDefinition.parse(made))
    assert session.answer("/data/r[1]/x", "1").labels == {"/data/r[1]"}
