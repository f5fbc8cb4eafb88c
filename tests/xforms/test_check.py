"""The form check names what would not work, with its place."""

from __future__ import annotations

import pytest

from tests.xforms.driver import xform
from tests.xforms.forms import FILES, TABLES
from veldmelding.xforms import check_form


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
