"""Choices from lists, files and answers; cascades; answers that are filtered out."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.xforms.driver import start, xform
from tests.xforms.forms import form
from veldmelding.xforms import FormDefinition
from veldmelding.xforms.secondary import load_list, read_csv


def offered(session, path):
    return [choice.value for choice in session.node(path).choices]


def test_a_cascade_offers_clears_and_undo_brings_back():
    session = start(form("choices"))
    assert offered(session, "/data/village") == []
    changes = session.answer("/data/region", "south")
    assert changes.choices == {"/data/village"}
    assert session.node("/data/village").choices[0].label == "Beni"
    session.answer("/data/village", "v3")
    assert session.node("/data/people").value == "300"
    changes = session.answer("/data/region", "north")
    assert {"/data/village", "/data/people"} <= changes.values
    assert session.node("/data/village").value == ""
    assert not session.node("/data/told").relevant
    session.undo()
    assert session.node("/data/village").value == "v3"
    assert offered(session, "/data/village") == ["v3", "v4"]


def test_a_choice_without_a_label_goes_by_its_value():
    body = """<select1 ref="/data/a"><item><value>n</value></item><item><label>Yes</label>
      <value>y</value></item></select1>"""
    session = start(FormDefinition.parse(xform("", body, instance="<a/>")))
    assert [choice.label for choice in session.node("/data/a").choices] == ["n", "Yes"]


def test_an_answer_that_is_no_choice_does_not_stay():
    session = start(form("choices"))
    session.answer("/data/region", "south")
    session.answer("/data/village", "v1")
    assert session.node("/data/village").value == ""


def test_several_answers_are_kept_in_the_order_of_the_list():
    session = start(form("choices"))
    session.answer("/data/crops", "rice maize")
    assert session.node("/data/crops").value == "maize rice"
    session.answer("/data/best", "rice")
    assert session.node("/data/best_name").value == "Rice"
    session.answer("/data/crops", "maize")
    assert session.node("/data/best").value == ""
    assert session.node("/data/best_name").value == ""


def test_choices_can_be_answers_of_a_repeat():
    session = start(form("choices"))
    session.add_repeat("/data/plot")
    session.answer("/data/plot[1]/plot_name", "hill")
    session.answer("/data/plot[2]/plot_name", "river")
    session.answer("/data/plot[1]/crop", "beans")
    session.answer("/data/plot[2]/crop", "rice")
    assert offered(session, "/data/favourite") == ["hill", "river"]
    session.answer("/data/favourite", "river")
    session.remove_repeat("/data/plot[2]")
    assert session.node("/data/favourite").value == ""


def test_the_order_of_a_rank_is_whole_or_nothing():
    session = start(form("choices"))
    session.answer("/data/crops", "rice")
    session.answer("/data/best", "rice")
    session.answer("/data/order", "rice beans maize")
    assert session.node("/data/order").value == "rice beans maize"


def test_a_hidden_question_keeps_its_answer_when_its_choices_change():
    source = xform(
        "<instance id='l'><root><item><name>a</name><k>1</k></item><item><name>b</name><k>2</k>"
        "</item></root></instance><bind nodeset='/data/s' relevant='/data/on = 1'/>",
        "<input ref='/data/k'/><input ref='/data/on'/><select1 ref='/data/s'>"
        "<itemset nodeset=\"instance('l')/root/item[k = /data/k]\"><value ref='name'/>"
        "<label ref='name'/></itemset></select1>",
        instance="<k>1</k><on>1</on><s/>",
    )
    session = start(FormDefinition.parse(source))
    session.answer("/data/s", "a")
    session.answer("/data/on", "0")
    session.answer("/data/k", "2")
    session.answer("/data/k", "1")
    session.answer("/data/on", "1")
    assert session.node("/data/s").value == "a"


def test_an_answer_is_not_dropped_because_a_file_is_missing():
    whole = start(form("choices"))
    whole.answer("/data/region", "south")
    whole.answer("/data/village", "v3")
    without = FormDefinition.parse(_source())
    again = without.open_session(whole.serialise(), **_around())
    assert again.node("/data/village").value == "v3"


def _source():
    from tests.xforms.forms import xform as source

    return source("choices")


def _around():
    from tests.xforms.driver import surroundings

    return surroundings()


def texts(data, name="x.csv", column="name"):
    root = load_list(data, name).children[0]
    return [cell.value for item in root.named("item") for cell in item.named(column)]


@pytest.mark.parametrize(
    "data",
    [
        b"name,label\na,1\nb,2\n",
        b"\xef\xbb\xbfname;label\r\na;1\r\nb;2\r\n",
        b"name\tlabel\na\t1\nb\t2",
        "name,label\na,é\nb,2\n".encode("cp1252"),
        "name,label\na,1\nb,2\n".encode("utf-16"),
        b'label,name\n"1\nx, y",a\n2,b\n\n\n',
        b"name,label,name\na,1,zz\nb\n",
    ],
)
def test_tables_as_people_make_them(data):
    assert texts(data) == ["a", "b"]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"name,label\n", b"name\n"])
def test_tables_with_nothing_in_them(data):
    assert texts(data) == []


def test_the_same_bytes_are_one_table():
    data = b"name\na\n"
    assert load_list(data, "x.csv") is load_list(bytes(data), "y.csv")


def test_an_index_finds_what_a_scan_finds():
    root = load_list(b"name,k\na,1\nb,2\nc,1\nd,\n", "x.csv").children[0]
    for value in ("1", "2", "", "9"):
        scanned = [
            item for item in root.named("item") if item.named("k")[0].string_value() == value
        ]
        assert list(root.index_lookup("item", "k", value)) == scanned


CELL = st.text(
    alphabet=st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00\r"), max_size=8
)


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=6))
def test_what_a_spreadsheet_writes_is_read_back(rows):
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(["name", "label", "more"])
    writer.writerows(rows)
    table = read_csv(target.getvalue())
    wanted = [row for row in rows if any(row)]
    found = list(zip(*table.columns, strict=True)) if table.columns else []
    assert [row for row in found if any(row)] == [
        tuple(cell.replace("\r\n", "\n") for cell in row) for row in wanted
    ]


@given(st.binary(max_size=120), st.sampled_from(["x.csv", "x.xml", "x.geojson"]))
def test_a_list_file_never_crashes_a_form(data, name):
    source = xform(
        f"<instance id='l' src='jr://file/{name}'/>",
        "<select1 ref='/data/a'><itemset nodeset=\"instance('l')/root/item\"><value ref='name'/>"
        "<label ref='label'/></itemset></select1>",
        instance="<a/>",
    )
    session = start(FormDefinition.parse(source, attachments=lambda _: data))
    assert isinstance(session.node("/data/a").choices, tuple)


def test_geojson_features_are_items():
    data = b"""{"type":"FeatureCollection","features":[
      {"type":"Feature","id":"w1","properties":{"name":"Well","ok":true,"n":3.0},
       "geometry":{"type":"Point","coordinates":[29.1,-1.5]}},
      {"type":"Feature","properties":{"name":"Road"},
       "geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}}]}"""
    assert texts(data, "x.geojson", "geometry") == ["-1.5 29.1 0 0", "2 1 0 0; 4 3 0 0"]
    assert texts(data, "x.geojson", "n") == ["3", ""]
    assert texts(data, "x.geojson", "ok") == ["true", ""]


def test_a_feature_has_one_identity_and_one_place():
    # RFC 7946 §3.2: the identifier of a feature is its member "id".
    data = b"""{"type":"FeatureCollection","features":[
      {"type":"Feature","id":7,"properties":{"id":"p","geometry":"no","tags":["a",{"b":1}]},
       "geometry":{"type":"Point","coordinates":[1,2,9]}},
      {"type":"Feature","properties":{"id":"q","geometry":"3 4 0 0"},"geometry":null}]}"""
    assert texts(data, "x.geojson", "id") == ["7", "q"]
    assert texts(data, "x.geojson", "geometry") == ["2 1 0 0", "3 4 0 0"]
    assert texts(data, "x.geojson", "tags") == ['["a", {"b": 1}]', ""]


def test_an_xml_file_is_a_list_too():
    data = b"<root><item><name>a</name></item><item><name>b</name></item></root>"
    assert texts(data, "x.xml") == ["a", "b"]
    assert [n.parent.named("name")[0].value for n in _by(data, "b")] == ["b"]


def _by(data, value):
    root = load_list(data, "x.xml").children[0]
    return [item.named("name")[0] for item in root.index_lookup("item", "name", value)]


def test_the_record_saved_last_gives_defaults():
    source = xform(
        "<instance id='__last-saved' src='jr://instance/last-saved'/>"
        "<setvalue event='odk-instance-first-load' ref='/data/a' "
        "value=\"instance('__last-saved')/data/a\"/>",
        "<input ref='/data/a'/>",
        instance="<a/>",
    )
    read = FormDefinition.parse(source)
    assert start(read).node("/data/a").value == ""
    assert start(read, last_saved=b"<data><a>x</a></data>").node("/data/a").value == "x"
    assert start(read, last_saved=b"<!DOCTYPE a><data/>").node("/data/a").value == ""
