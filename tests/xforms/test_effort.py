"""A form that asks for more than a laptop can do is stopped, and what it did is taken back."""

from __future__ import annotations

import pytest

from tests.xforms.driver import start, values, xform
from veldmelding.errors import FormTooHeavy
from veldmelding.xforms import FormDefinition

ROWS = b"name,label\n" + b"".join(b"n%d,l%d\n" % (number, number) for number in range(20_000))


def heavy(model="", body="", instance=""):
    return FormDefinition.parse(xform(model, body, instance=instance), lambda _name: ROWS)


def test_repeats_in_repeats_do_not_fill_the_memory():
    body = (
        "<input ref='/data/n'/><repeat nodeset='/data/a' jr:count='/data/n'>"
        "<repeat nodeset='/data/a/b' jr:count='/data/n'><input ref='/data/a/b/c'/></repeat>"
        "</repeat>"
    )
    session = start(heavy("", body, "<n>1</n><a><b><c/></b></a>"))
    before = values(session)
    with pytest.raises(FormTooHeavy):
        session.answer("/data/n", "9000")
    assert values(session) == before
    assert session.answer("/data/n", "3").added


def test_texts_that_double_stop_doubling():
    size = 60
    model = "<bind nodeset='/data/a0' calculate=\"string(/data/n)\"/>" + "".join(
        f"<bind nodeset='/data/a{number}' calculate='concat(/data/a{number - 1}, "
        f"/data/a{number - 1})'/>"
        for number in range(1, size)
    )
    instance = "<n/>" + "".join(f"<a{number}/>" for number in range(size))
    session = start(heavy(model, "<input ref='/data/n'/>", instance))
    with pytest.raises(FormTooHeavy):
        session.answer("/data/n", "more")
    assert session.node("/data/a9").value == ""


def test_every_row_against_every_row_is_given_up():
    model = (
        "<instance id='x' src='jr://file-csv/x.csv'/><instance id='y' src='jr://file-csv/y.csv'/>"
        "<bind nodeset='/data/a' calculate=\"if(/data/n = '', 0, count(instance('x')/root/item["
        "label &lt; instance('y')/root/item/label]))\"/>"
    )
    session = start(heavy(model, "<input ref='/data/n'/>", "<n/><a/>"))
    with pytest.raises(FormTooHeavy):
        session.answer("/data/n", "go")
    assert session.node("/data/n").value == ""


def test_an_expression_asked_from_outside_is_bounded_too():
    model = "<instance id='x' src='jr://file-csv/x.csv'/>"
    session = start(heavy(model, "", "<a/>"))
    with pytest.raises(FormTooHeavy):
        session.evaluate("count(instance('x')/root/item[count(../item[name != '']) > position()])")
    assert session.evaluate("count(instance('x')/root/item)") == 20_000


def test_running_totals_of_many_instances_are_no_trouble():
    model = (
        "<bind nodeset='/data/r/t' calculate=\"sum(/data/r[position() &lt;= "
        'position(current()/..)]/v)"/>'
    )
    body = "<input ref='/data/n'/><repeat nodeset='/data/r' jr:count='/data/n'>"
    body += "<input ref='/data/r/v'/></repeat>"
    session = start(heavy(model, body, "<n/><r><v>1</v><t/></r>"))
    session.answer("/data/n", "600")
    assert session.node("/data/r[600]/t").value == "600"
