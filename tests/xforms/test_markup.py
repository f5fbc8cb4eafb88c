"""Whatever arrives as XML is either read or refused with a sentence; nothing is fetched."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.xforms.driver import xform
from veldmelding.errors import FormError, FormHostile, FormTooLarge, FormUnreadable
from veldmelding.xforms import FormDefinition
from veldmelding.xforms.markup import (
    LARGEST,
    clean_text,
    escape_attribute,
    escape_text,
    parse_markup,
)

BOMB = b"""<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>"""
OUTSIDE = b"""<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>"""


@pytest.mark.parametrize("data", [BOMB, OUTSIDE, b'<!DOCTYPE x SYSTEM "http://h/x.dtd"><x/>'])
def test_document_types_are_refused_before_anything_is_expanded(data):
    with pytest.raises(FormHostile) as caught:
        parse_markup(data)
    assert "line 1" in str(caught.value)


def test_nesting_has_an_end():
    with pytest.raises(FormHostile):
        parse_markup(b"<a>" * 200_000)
    assert parse_markup(b"<a>" * 100 + b"</a>" * 100).name == "a"


def test_size_has_an_end():
    with pytest.raises(FormTooLarge):
        parse_markup(b"<a>" + b" " * LARGEST + b"</a>")


def test_a_mistake_is_named_with_its_line():
    with pytest.raises(FormUnreadable) as caught:
        parse_markup(b"<a>\n<b>\n</a>")
    assert "line 3" in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"no xml", b"<a", b"\xff\xfe<", b"PK\x03\x04", b"<a/><b/>"])
def test_what_is_no_xml_is_refused(data):
    with pytest.raises(FormUnreadable):
        parse_markup(data)


@pytest.mark.parametrize(
    "data",
    [
        "<a>é</a>".encode(),
        b"\xef\xbb\xbf" + "<a>é</a>".encode(),
        "\ufeff<a>é</a>".encode("utf-16-le"),
        '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'.encode("latin-1"),
        '<?xml version="1.0" encoding="windows-1252"?><a>é</a>'.encode("cp1252"),
        b'\n\n<?xml version="1.0"?><a>\xc3\xa9</a>',
    ],
)
def test_encodings(data):
    assert parse_markup(data).text == "é"


def test_an_unknown_encoding_is_a_clear_refusal():
    with pytest.raises(FormUnreadable):
        parse_markup(b'<?xml version="1.0" encoding="klingon"?><a/>')


def test_prefixes_lines_and_mixed_content_are_kept():
    root = parse_markup(b'<a xmlns:o="u:o">\n<o:b x="1" o:y="2"/>one<c/>two</a>')
    element = root.find("b", "u:o")
    assert element is not None
    assert (element.prefix, element.line) == ("o", 2)
    assert (element.get("x"), element.get("y", "u:o")) == ("1", "2")
    assert [item if isinstance(item, str) else item.name for item in root.content] == [
        "\n",
        "b",
        "one",
        "c",
        "two",
    ]


@given(st.binary(max_size=200))
def test_bytes_never_crash_the_parser(data):
    with contextlib.suppress(FormError):
        parse_markup(data)


@given(st.text(alphabet="<>/='\"ah:&;![]-? \n", max_size=60))
def test_near_markup_never_crashes_the_reader(text):
    with contextlib.suppress(FormError):
        FormDefinition.parse(xform(text, text, instance=text))


@given(st.text(max_size=80))
def test_cleaned_text_always_survives_xml(text):
    cleaned = clean_text(text)
    document = f'<a b="{escape_attribute(cleaned)}">{escape_text(cleaned)}</a>'.encode()
    root = parse_markup(document)
    assert root.text == cleaned
    assert root.get("b") == cleaned
    assert clean_text(cleaned) == cleaned


def test_characters_xml_cannot_carry_are_dropped():
    assert clean_text("a\x00b\ud800c\r\nd\ufffe") == "abc\nd"
    assert clean_text("e\u0301") == "é"
