"""Reading a definition: what it holds, and how it is refused when it cannot work."""

from __future__ import annotations

import pytest

from tests.xforms.driver import start, xform
from tests.xforms.forms import FILES, form
from tests.xforms.forms import xform as table_xform
from veldmelding.errors import FormCycle, FormInvalid, FormUnreadable
from veldmelding.xforms import FormDefinition


def parse(model="", body="", **parts):
    return FormDefinition.parse(xform(model, body, **parts))


def test_what_a_form_says_about_itself():
    meta = form("meta")
    assert (meta.form_id, meta.version, meta.title) == ("meta", "7", "meta")
    assert meta.binary_paths == ("/data/photo",)
    assert form("choices").media_names == {"villages.csv"}
    languages = form("languages")
    assert languages.languages == ("English (en)", "Français (fr)")
    assert languages.default_language == "English (en)"


def test_submission_says_where_and_for_whom():
    read = parse(
        '<submission method="form-data-post" action="https://x/y" '
        'base64RsaPublicKey="A B\nC" orx:auto-send="true"/>',
        instance="<a/>",
    )
    info = read.submission
    assert (info.method, info.action, info.public_key) == ("form-data-post", "https://x/y", "ABC")
    assert info.auto_send is True
    assert info.auto_delete is None


@pytest.mark.parametrize(
    "data",
    [
        b"<html/>",
        b"<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head/></h:html>",
        b"<html><head><model/></head></html>",
        b"<html><head><model><instance/></model></head></html>",
    ],
)
def test_xml_that_is_no_form(data):
    with pytest.raises(FormUnreadable):
        FormDefinition.parse(data)


def test_a_circle_is_told_in_the_names_of_the_form():
    model = "".join(
        f'<bind nodeset="/data/{name}" calculate="{other} + 1"/>'
        for name, other in (("a", "../b"), ("b", "../c"), ("c", "/data/a"))
    )
    with pytest.raises(FormCycle) as caught:
        parse(model, instance="<a/><b/><c/>")
    text = str(caught.value)
    assert all(name in text for name in ("a →", "b", "c"))


def test_relevance_and_calculation_can_make_a_circle():
    model = (
        '<bind nodeset="/data/g" relevant="/data/b = 1"/>'
        '<bind nodeset="/data/b" calculate="/data/g/a"/>'
    )
    with pytest.raises(FormCycle):
        parse(model, instance="<g><a/></g><b/>")


def test_a_rule_may_read_its_own_value():
    read = parse('<bind nodeset="/data/a" calculate="once(random())"/>', instance="<a/>")
    session = start(read)
    assert session.node("/data/a").value


@pytest.mark.parametrize(
    ("source", "part"),
    [("1 = = 2", "="), ("bogus(1)", "bogus"), ("concat('a'", "concat"), ("count()", "count")],
)
def test_an_expression_that_cannot_work_is_named_with_its_place(source, part):
    with pytest.raises(FormInvalid) as caught:
        parse(f'\n<bind nodeset="/data/a" relevant="{source}"/>', instance="<a/>")
    text = str(caught.value)
    assert part in text
    assert "relevant, /data/a" in text
    assert "line" in text


def test_two_lists_of_one_name():
    model = "<instance id='x'><root/></instance>" * 2
    with pytest.raises(FormInvalid):
        parse(model, instance="<a/>")


@pytest.mark.parametrize(
    ("model", "body", "code"),
    [
        ('<bind nodeset="/data/zz" type="int"/>', "", "bind.nowhere"),
        ('<bind nodeset="/data/a" type="colour"/>', "", "type.unknown"),
        ("", '<input ref="/data/zz"/>', "question.nowhere"),
        ("", '<slider ref="/data/a"/>', "control.unknown"),
        ("", '<group ref="/data/zz"><input ref="/data/a"/></group>', "group.nowhere"),
        ("", '<repeat nodeset="/data/zz"><input ref="/data/a"/></repeat>', "repeat.nowhere"),
        ('<setvalue ref="/data/zz" event="odk-instance-first-load"/>', "", "action.setvalue"),
        ('<odk:recordaudio ref="/data/a" event="odk-instance-load"/>', "", "action.recordaudio"),
    ],
)
def test_what_is_not_done_is_named(model, body, code):
    read = parse(model, body, instance="<a/>")
    assert code in [warning.code for warning in read.warnings]
    assert all(str(warning) for warning in read.warnings)


def test_newer_entity_versions_are_refused():
    source = table_xform("site").replace(b"2024.1.0", b"2099.1.0")
    with pytest.raises(FormInvalid) as caught:
        FormDefinition.parse(source, attachments=FILES.get)
    assert "2099.1.0" in str(caught.value)


def test_binds_by_id_and_typed_with_a_prefix():
    read = parse(
        '<bind id="x" nodeset="/data/a" type="xsd:int"/>',
        '<input bind="x"><label>A</label></input>',
        instance="<a/>",
    )
    view = start(read).children()[0]
    assert (view.path, view.data_type, view.label) == ("/data/a", "int", "A")


def test_a_group_without_a_node_has_a_place_of_its_own():
    session = start(
        parse("", "<group><label>G</label><input ref='/data/a'/></group>", instance="<a/>")
    )
    group = session.children()[0]
    assert (group.kind, group.label) == ("group", "G")
    assert [view.path for view in session.children(group.path)] == ["/data/a"]
    assert session.node(group.path) == group


def test_a_list_that_is_not_there_is_an_empty_one():
    read = FormDefinition.parse(table_xform("choices"))
    session = start(read)
    session.answer("/data/region", "north")
    assert session.node("/data/village").choices == ()
    assert session.warnings == ("villages.csv",)
