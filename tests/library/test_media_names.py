"""Names of files come from servers and strangers; only plain file names pass."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.errors import UnsafeFileName
from veldmelding.library import safe_name, safe_names

HOSTILE = [
    "",
    ".",
    "..",
    "../../x",
    "a/b",
    "/etc/passwd",
    "C:\\x",
    "a\\b",
    "c:x",
    "CON",
    "con.txt",
    "Aux.tar.gz",
    "com1.jpg",
    "lpt9",
    "NUL .txt",
    "x.",
    "x ",
    " x",
    ".hidden",
    "a\0b",
    "a\nb",
    "photo\u202egpj.exe",
    "zero\u200bwidth.png",
    "\ud800.png",
    "x" * 300,
    "é" * 101,
    'quote".png',
    "star*.png",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_could_do_harm_is_refused(name):
    with pytest.raises(UnsafeFileName) as refusal:
        safe_name(name)
    assert str(refusal.value).isprintable()


@pytest.mark.parametrize("name", ["sites.csv", "carte du site.png", "é.png", "17-ab.jpg", "コ"])
def test_ordinary_names_pass(name):
    assert safe_name(name) == unicodedata.normalize("NFC", name)


def test_names_are_one_file_in_either_unicode_form():
    assert safe_name("e\u0301.png") == "\u00e9.png"


@pytest.mark.parametrize(
    "pair", [("A.png", "a.png"), ("é.png", "e\u0301.png"), ("straße.png", "STRASSE.png")]
)
def test_two_names_that_are_one_file_somewhere_are_refused(pair):
    with pytest.raises(UnsafeFileName):
        safe_names(pair)


@given(st.text(max_size=40))
def test_what_passes_stays_in_its_folder_and_passes_again(name):
    try:
        safe = safe_name(name)
    except UnsafeFileName:
        return
    assert not set(safe) & set("/\\:\0")
    assert safe not in {".", ".."}
    assert safe_name(safe) == safe
