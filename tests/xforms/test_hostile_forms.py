"""Forms that ask for far too much, in every way we know: refused with a sentence, or harmless."""

from __future__ import annotations

import gc
import time

import pytest

from tests.xforms.driver import everything, start, values, xform
from veldmelding.errors import FormHostile, FormTooHeavy, FormTooHeavyToOpen
from veldmelding.xforms import FormDefinition, check_form
from veldmelding.xforms.reading import without_predicates
from veldmelding.xforms.secondary import load_list
from veldmelding.xforms.steps import HEAVIEST_HISTORY

FEW = "<a/><b/>"
NOTE = "<input ref='/data/a'/>"


@pytest.fixture(autouse=True)
def soon():
    """Whatever the end is, it comes soon: four seconds of work on any machine."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < 4


def opened(model="", body="", instance=FEW, rows=b"name,label\na,A\n"):
    return FormDefinition.parse(xform(model, body, instance=instance), lambda _name: rows)


def many(count, text):
    return "".join(text.format(n=number) for number in range(count))


@pytest.mark.parametrize(
    "instance",
    [
        "<a/>" * 500_000,
        "<a " + many(600, 'x{n}="" ') + "/>",
        "<a " + many(600, 'xmlns:x{n}="u{n}" ') + "/>",
    ],
    ids=["elements", "attributes", "namespaces"],
)
def test_documents_with_too_much_of_one_thing_are_refused(instance):
    with pytest.raises(FormHostile, match="too many"):
        opened(instance=instance)


def test_more_questions_than_anybody_asks_are_refused():
    with pytest.raises(FormTooHeavyToOpen, match="not opened"):
        opened(instance=many(150_000, "<a{n}/>"))


def test_rules_that_all_read_everything_are_refused():
    model = many(2000, "<bind nodeset='/data/a{n}' calculate='count(//*) + {n}'/>")
    with pytest.raises(FormTooHeavyToOpen):
        opened(model, instance=many(2000, "<a{n}/>"))


def test_labels_that_may_be_any_of_many_texts_are_refused():
    texts = many(2000, '<text id="t{n}"><value><output value="/data/a{n}"/></value></text>')
    model = f'<itext><translation lang="en">{texts}</translation></itext>'
    body = many(
        2000,
        "<input ref='/data/a{n}'><label ref=\"jr:itext(concat('t','{n}'))\"/></input>",
    )
    with pytest.raises(FormTooHeavyToOpen):
        opened(model, body, instance=many(2000, "<a{n}/>"))


def test_long_chains_of_sums_are_read_or_refused_but_never_fill_the_memory():
    model = many(30, "<bind nodeset='/data/a' calculate='{n}" + "+1" * 60_000 + "'/>")
    with pytest.raises(FormTooHeavyToOpen):
        opened(model)


def test_brackets_without_end_cost_nothing():
    form = opened("<bind nodeset='" + "[" * 200_000 + "'/>")
    assert [warning.code for warning in form.warnings] == ["bind.nowhere"]


@pytest.mark.parametrize(
    ("written", "plain"),
    [("/data/r[1]/a", "/data/r/a"), ("/data/r[a[1] = 2]/b[x]", "/data/r/b"), ("/d[", "/d")],
)
def test_conditions_are_left_out_of_paths_to_questions(written, plain):
    assert without_predicates(written) == plain


def test_patterns_between_constants_count_while_the_form_is_opened():
    rule = "<bind nodeset='/data/a' calculate=\"regex('" + "a" * 900 + "!{n}','(((a|b)*)*)*c')\"/>"
    with pytest.raises(FormTooHeavyToOpen):
        opened(many(400, rule))


def test_texts_that_hold_each_other_twice_stop_doubling():
    texts = many(
        40,
        '<text id="t{n}"><value><output value="jr:itext(concat(\'t\', {n} + 1))"/>'
        "<output value=\"jr:itext(concat('t', {n} + 1))\"/></value></text>",
    )
    model = f'<itext><translation lang="en">{texts}</translation></itext>'
    body = "<input ref='/data/a'><label ref=\"jr:itext('t0')\"/></input>"
    with pytest.raises(FormTooHeavyToOpen):
        start(opened(model, body))


def test_a_heavy_list_that_never_changes_is_shown_empty():
    rows = b"name,label\n" + b"".join(b"n%d,l%d\n" % (n, n) for n in range(20_000))
    source = "instance('x')/root/item[count(../item[contains(label, 'l')]) > position()]"
    model = "<instance id='x' src='jr://file-csv/x.csv'/>"
    body = (
        f"<input ref='/data/b'/><select1 ref='/data/a'><itemset nodeset=\"{source}\">"
        "<value ref='name'/><label ref='label'/></itemset></select1>"
    )
    session = start(opened(model, body.replace(" > ", " &gt; "), rows=rows))
    assert session.node("/data/a").choices == ()
    session.answer("/data/b", "goes on")
    assert session.node("/data/b").value == "goes on"


@pytest.mark.parametrize(
    "rows",
    [
        b",".join(b"c%d" % n for n in range(20_000)) + b"\n" + b"a\n" * 20_000,
        b"a,b\n" + b"1,2\n" * 2_000_000,
        b"a\n" * (40 << 20),
    ],
    ids=["wide", "long", "large"],
)
def test_tables_beyond_all_bounds_stand_empty(rows):
    model = (
        "<instance id='x' src='jr://file-csv/x.csv'/>"
        "<bind nodeset='/data/b' calculate=\"count(instance('x')/root/item)\"/>"
    )
    session = start(opened(model, NOTE, rows=rows))
    assert session.node("/data/b").value == "0"
    assert session.warnings == ("x.csv",)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b'{"type":"FeatureCollection","features":[' + b"[" * 900_000, "x.geojson"),
        (
            b'{"type":"FeatureCollection","features":['
            + b",".join(b'{"type":"Feature","properties":{"p%d":1}}' % n for n in range(5000))
            + b"]}",
            "x.geojson",
        ),
        (b"<root>" + b"<item/>" * 900_000 + b"</root>", "x.xml"),
        (b"<root><item " + b" ".join(b'a%d="1"' % n for n in range(9000)) + b"/></root>", "x.xml"),
    ],
    ids=["deep", "all different", "elements", "attributes"],
)
def test_lists_of_other_kinds_beyond_all_bounds_are_refused(data, name):
    with pytest.raises((ValueError, FormHostile)):
        load_list(data, name)


def test_long_texts_are_not_joined_by_the_thousand():
    arguments = ",".join(["/data/a"] * 3000)
    session = start(opened(f"<bind nodeset='/data/b' calculate='concat({arguments})'/>", NOTE))
    with pytest.raises(FormTooHeavy, match="taken back"):
        session.answer("/data/a", "x" * 300_000)
    assert values(session)["/data/a"] == ""


def test_a_long_text_is_not_read_by_thousands_of_rules():
    model = many(2000, "<bind nodeset='/data/b{n}' calculate='translate(/data/a, 1, {n})'/>")
    session = start(opened(model, NOTE, "<a/>" + many(2000, "<b{n}/>")))
    with pytest.raises(FormTooHeavy):
        session.answer("/data/a", "x" * 2_000_000)
    assert session.answer("/data/a", "short").values


@pytest.mark.parametrize(
    "rule",
    [
        "string-length(/data/g)",
        "count(/data/g/*/preceding::*[1])",
        "count(/data/g/*/following::zzz)",
        "count(/data/g/*/preceding-sibling::*)",
        "string-length(join('', /data/g/*/../../g))",
    ],
)
def test_walks_over_everything_count_wherever_they_hide(rule):
    model = many(500, f"<bind nodeset='/data/b{{n}}' calculate=\"{rule} + {{n}} + /data/n\"/>")
    instance = f"<n/><g>{many(3000, '<a{n}/>')}</g>{many(500, '<b{n}/>')}"
    with pytest.raises(FormTooHeavy):
        start(opened(model, "<input ref='/data/n'/>", instance))


def test_long_identifiers_by_the_hundred_are_given_up():
    model = many(700, "<bind nodeset='/data/b{n}' calculate='uuid(9990)'/>")
    with pytest.raises(FormTooHeavyToOpen, match="Nothing was changed"):
        start(opened(model, NOTE, "<a/>" + many(700, "<b{n}/>")))


def test_a_track_of_three_thousand_places_is_looked_through_at_once():
    model = "<bind nodeset='/data/b' calculate='intersects(/data/a)'/>"
    session = start(opened(model, NOTE))
    track = [f"{7 + number % 7 / 1e5:.5f} {number / 1e4:.4f} 0 0" for number in range(3000)]
    session.answer("/data/a", "; ".join(track))
    assert session.node("/data/b").value == "false"
    session.answer("/data/a", "; ".join([*track, "7.5 0.1 0 0", "6.5 0.1 0 0"]))
    assert session.node("/data/b").value == "true"
    folded = [
        f"{number % 2 * 90:.1f} {number % 2 + number / 1e6:.7f} 0 0" for number in range(9000)
    ]
    before = values(session)
    try:
        session.answer("/data/a", "; ".join(folded))
    except FormTooHeavy:
        assert values(session) == before


def test_what_can_be_undone_is_bounded_in_length_too():
    session = start(opened("", NOTE))
    for number in range(60):
        session.answer("/data/a", str(number) + "x" * 1_000_000)
    assert session._steps._weight <= HEAVIEST_HISTORY
    undone = 0
    while session.undo() is not None:
        undone += 1
    assert 5 <= undone < 20
    while session.redo() is not None:
        undone -= 1
    assert undone == 0
    assert session.node("/data/a").value.startswith("59x")


def test_a_billion_instances_in_each_of_a_billion_instances_are_refused_at_the_start():
    body = (
        "<repeat nodeset='/data/a' jr:count='1000000000'>"
        "<repeat nodeset='/data/a/b' jr:count='1000000000'><input ref='/data/a/b/c'/></repeat>"
        "</repeat>"
    )
    with pytest.raises(FormTooHeavyToOpen):
        start(opened("", body, "<a><b><c/></b></a>"))


def test_the_check_of_a_form_is_bounded_as_well():
    items = many(20_000, "<item><name>n{n}</name></item>")
    body = many(
        600,
        "<select1 ref='/data/a{n}'><itemset nodeset=\"instance('x')/root/item[name != '{n}']\">"
        "<value ref='name'/><label ref='name'/></itemset></select1>",
    )
    form = xform(
        f"<instance id='x'><root>{items}</root></instance>", body, instance=many(600, "<a{n}/>")
    )
    report = check_form(form, "form.xml")
    assert report.findings
    heavy = xform(
        many(2500, "<bind nodeset='/data/a{n}' constraint='{n} &lt; 1 or count(../*) > 1'/>"),
        many(2500, "<input ref='/data/a{n}'/>"),
        instance=many(2500, "<a{n}/>"),
    )
    found = check_form(heavy, "form.xml").findings
    assert any("more work" in str(finding.text) for finding in found)


def test_the_collector_works_again_after_every_opening():
    assert gc.isenabled()
    start(opened("", NOTE))
    assert gc.isenabled()
    with pytest.raises(FormHostile):
        opened(instance="<a " + many(600, 'x{n}="" ') + "/>")
    assert gc.isenabled()


def test_ordinary_work_is_far_from_any_bound():
    rows = b"name,label,region\n" + b"".join(b"n%d,l,r%d\n" % (n, n % 50) for n in range(50_000))
    model = "<instance id='x' src='jr://file-csv/x.csv'/>"
    body = (
        "<input ref='/data/b'/><select1 ref='/data/a'><itemset "
        "nodeset=\"instance('x')/root/item[starts-with(region, current()/../b)]\">"
        "<value ref='name'/><label ref='label'/></itemset></select1>"
    )
    session = start(opened(model, body, rows=rows))
    session.answer("/data/b", "r49")
    assert len(session.node("/data/a").choices) == 1000
    assert everything(session)
