"""Labels show bold and italic; nothing a form writes becomes a tag, a link or a picture."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.desktop.fill.markup import (
    one_line,
    plain_text,
    reads_right_to_left,
    rich_text,
)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("How **many** people?", "How <b>many</b> people?"),
        ("__Read__ this *slowly*", "<b>Read</b> this <i>slowly</i>"),
        ("snake_case_stays and 2*3*4", "snake_case_stays and 2*3*4"),
        ("# Part one\ntext", "<b>Part one</b><br>text"),
        (r"\*not italic\*", "*not italic*"),
        ('<span style="color:red">Stop</span>', "Stop"),
        ("see [the guide](https://example.org/x)", "see the guide (https://example.org/x)"),
        ("a < b & c", "a &lt; b &amp; c"),
    ],
)
def test_marks_of_the_odk_subset(label, shown):
    assert rich_text(label) == shown


@pytest.mark.parametrize(
    "label",
    [
        "<script>alert(1)</script>",
        "<img src=file:///etc/passwd>",
        "<a href='http://example.org'>x</a>",
        '**<img src="http://example.org/t.png">**',
        "<span style=\"x\"><img src='a'></span>",
        "&lt;img src=a&gt;",
    ],
)
def test_tags_of_a_form_are_shown_as_text(label):
    shown = rich_text(label)
    assert set(re.findall(r"<[^>]*>", shown)) <= {"<b>", "</b>", "<i>", "</i>", "<br>"}
    assert "<" in plain_text(label) or "&lt;" in plain_text(label)


@given(st.text(max_size=200))
def test_only_our_own_tags_ever_come_out(label):
    shown = rich_text(label)
    assert set(re.findall(r"<[^>]*>", shown)) <= {"<b>", "</b>", "<i>", "</i>", "<br>"}
    assert html.unescape(re.sub(r"</?[bi]>", "", shown)).count("\x00") == 0


def test_long_labels_become_one_line():
    assert one_line("**a**\n b") == "a b"
    assert one_line("x" * 50, 10) == "x" * 9 + "…"


def test_languages_that_read_from_right_to_left():
    assert reads_right_to_left("العربية (ar)")
    assert not reads_right_to_left("English (en)", "مرحبا")
    assert reads_right_to_left("default", "1. مرحبا")
    assert not reads_right_to_left("default", "hello")
