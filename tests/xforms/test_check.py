"""The form check names what would not work, with its place."""

from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.xforms import forms
from tests.xforms.driver import start, xform
from tests.xforms.forms import FILES, TABLES
from tests.xforms.old_workbook import old_workbook
from veldmelding.xforms import FormDefinition, check_form, convert_xlsform

PUBLIC_KEY = base64.b64encode(
    rsa.generate_private_key(public_exponent=65537, key_size=2048)
    .public_key()
    .public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
)


def found(text, severity=None, **options):
    report = check_form(text.encode(), "form.md", options.get("attachments"))
    return [
        (finding.where, str(finding.text))
        for finding in report.findings
        if severity in {None, finding.severity}
    ]


def survey(*rows, columns="type | name | label | relevant | calculation | constraint"):
    lines = ["| survey |", f"| | {columns} |", *(f"| | {row} |" for row in rows)]
    return "\n".join(lines)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_our_forms_have_no_mistakes(name):
    report = check_form(TABLES[name].encode(), f"{name}.md", FILES.get)
    assert [item for item in report.findings if item.severity == "error"] == []
    assert report.works
    assert report.outline.splitlines()[0].startswith(name)


@pytest.mark.parametrize(
    ("row", "severity", "place", "words"),
    [
        ("text | b | B | 1 = = 2 | |", "error", "row 3, relevant (b)", "cannot stand here"),
        ("text | b | B | bogus(1) | |", "error", "row 3, relevant (b)", "bogus"),
        ("text | b | B | ${a} | |", "warning", "row 3, relevant (b)", "compared with nothing"),
        ("text | b | B | | | regex(., 'x+')", "warning", "row 3, constraint (b)", "whole answer"),
        ("calculate | b | | | date('soon') |", "warning", "row 3, calculation (b)", "not a date"),
    ],
)
def test_expressions(row, severity, place, words):
    remarks = found(survey("text | a | A | | |", row), severity)
    assert any(place in where and words in text for where, text in remarks), remarks


def test_truth_and_digits():
    remarks = found(
        survey(
            "integer | a | A | | |",
            "calculate | b | | | ${a} &gt; 3 |".replace("&gt;", ">"),
            "text | c | C | ${b} = 1 | |",
        )
    )
    assert any("true or false" in text for _, text in remarks)


def test_a_sum_that_sees_one_instance():
    remarks = found(
        survey(
            "begin repeat | r | R | | |",
            "integer | a | A | | |",
            "calculate | b | | | sum(${a}) |",
            "end repeat | | | | |",
        )
    )
    assert any("one answer only" in text for _, text in remarks)


def test_one_answer_is_wanted_of_a_repeat_that_has_many():
    rows = ("begin repeat | r | R | | |", "integer | a | A | | |", "end repeat | | | | |")
    for rule in ("${a} = 3", "string-length(${a}) > 1", "${a} + 1 > 2"):
        remarks = found(survey(*rows, f"text | b | B | {rule} | |"), "warning")
        assert any("say which instance" in text for _, text in remarks), rule
    for rule in ("count(${a}) = 3", "sum(${a}) > 1", "indexed-repeat(${a}, ${r}, 1) = 2"):
        remarks = found(survey(*rows, f"text | b | B | {rule} | |"), "warning")
        assert not any("say which instance" in text for _, text in remarks), rule
    inside = survey(rows[0], rows[1], "text | b | B | ${a} = 3 | |", rows[2])
    assert not any("say which instance" in text for _, text in found(inside, "warning"))


def test_sums_that_may_meet_an_empty_answer_and_numbers_of_other_countries():
    rows = ("begin repeat | r | R | | |", "integer | a | A | | |", "end repeat | | | | |")
    remarks = found(survey(*rows, "calculate | b | | | sum(${a}) |"), "note")
    assert any("sum() leaves answers out" in text for _, text in remarks)
    for text in ("1,5", "1e3", "+3"):
        remarks = found(survey(*rows, f"calculate | b | | | number('{text}') |"), "warning")
        assert any("some programs read it" in words for _, words in remarks), text
    fine = found(survey(*rows, "calculate | b | | | number('-1.5') + number('3.') |"), "warning")
    assert not any("some programs read it" in words for _, words in fine)


@pytest.mark.parametrize(
    "calendar",
    ["ethiopian", "coptic", "islamic", "bikram-sambat", "myanmar", "persian", "buddhist"],
)
def test_other_calendars_are_plain_dates_and_the_maker_is_told(calendar):
    text = f"| survey |\n| | type | name | label | appearance |\n| | date | d | D | {calendar} |\n"
    remarks = found(text, "warning")
    assert any(calendar in words and "plain question" in words for _, words in remarks)
    session = start(FormDefinition.parse(convert_xlsform(text, "x").xml))
    session.answer("/data/d", "2024-02-29")
    view = session.node("/data/d")
    assert (view.data_type, view.value, view.violation) == ("date", "2024-02-29", None)


def test_what_sealing_costs_is_told():
    plain = xform("", "<input ref='/data/a'/>", instance="<a/>")
    (remark,) = [item for item in check_form(plain, "x.xml").findings if "key" in str(item.text)]
    assert (remark.severity, remark.where) == ("note", "submission")
    assert "readable on the laptop" in str(remark.text)
    makes = found(TABLES["site"], "note")
    assert any("list sites" in words and "would be sealed" in words for _, words in makes)
    assert all(where == "settings, public_key" for where, words in makes if "key" in words)
    both = forms.xform("site").replace(
        b"<bind ", b'<submission base64RsaPublicKey="' + PUBLIC_KEY + b'"/><bind ', 1
    )
    (remark,) = [item for item in check_form(both, "x.xml").findings if "key" in str(item.text)]
    assert remark.severity == "warning"
    assert "list sites" in str(remark.text)


def test_a_language_without_a_code_is_named():
    text = "| survey |\n| | type | name | label::Kikongo |\n| | text | a | Nkumbu |\n"
    assert any("“Kikongo” has no code" in words for _, words in found(text, "note"))


def test_a_mistake_in_an_old_workbook_is_named_with_its_row():
    rows = [
        ("type", "name", "label", "relevant"),
        ("text", "a", "A", ""),
        ("text", "b", "B", "1 = = 2"),
    ]
    report = check_form(old_workbook({"survey": rows}), "form.xls")
    assert [finding.where for finding in report.findings if finding.severity == "error"] == [
        "survey, row 3, relevant (b)"
    ]


def test_a_form_as_one_table_of_commas_is_checked_like_the_others():
    text = '"survey",,,\n,"type","name","label","relevant"\n,"text","a","A",\n'
    text += ',"text","b","B","1 = = 2"\n'
    for name in ("form.csv", "form.txt", ""):
        report = check_form(text.encode(), name)
        where = [finding.where for finding in report.findings if finding.severity == "error"]
        assert where == ["survey, row 3, relevant (b)"], name


def test_circles_are_errors():
    remarks = found(
        survey("calculate | a | | | ${b} + 1 |", "calculate | b | | | ${a} + 1 |"), "error"
    )
    assert any("→" in text for _, text in remarks)


def test_choices_with_spaces_and_twice():
    text = """| survey |
| | type | name | label |
| | select_multiple l | a | A |
| | select_one m | b | B |
| choices |
| | list_name | name | label |
| | l | one two | One |
| | m | x | X |
| | m | y | Y |
"""
    assert any("space" in words for _, words in found(text, "error"))
    source = xform(
        "",
        "<select1 ref='/data/a'><item><label>X</label><value>x</value></item>"
        "<item><label>Y</label><value>x</value></item></select1>",
        instance="<a/>",
    )
    report = check_form(source, "x.xml")
    assert any("twice" in str(item.text) for item in report.findings)


def test_translations_files_and_looks():
    text = """| survey |
| | type | name | label::English (en) | label::Français (fr) | appearance |
| | text | a | A | Un | |
| | text | b | B | | sparkling |
| | image | c | C | Trois | ex:some.app |
| | select_one_from_file places.csv | d | D | Quatre | |
"""
    remarks = [words for _, words in found(text)]
    assert any("“Français (fr)”" in words for words in remarks)
    assert any("sparkling" in words for words in remarks)
    assert any("not supported" in words for words in remarks)
    assert any("places.csv" in words for words in remarks)
    broken = found(text, "error", attachments=lambda _name: b"\xff\xfe\x00")
    assert any("cannot be read" in words for _, words in broken)


@pytest.mark.parametrize("data", [b"", b"PK", b"<a/>", b"<!DOCTYPE a><a/>", b"\xd0\xcf\x11\xe0"])
@pytest.mark.parametrize("name", ["x.xml", "x.xlsx", "x.md", ""])
def test_what_is_no_form_is_a_finding(data, name):
    report = check_form(data, name)
    assert not report.works
    assert report.outline == ""
    assert str(report.findings[0].text)


def test_an_unknown_list_and_an_empty_form():
    source = xform(
        "<bind nodeset='/data/a' calculate=\"instance('zz')/root/item/x\"/>", "", instance="<a/>"
    )
    report = check_form(source, "x.xml")
    words = " ".join(str(item.text) for item in report.findings)
    assert "“zz”" in words
    assert "asks nothing" in words
