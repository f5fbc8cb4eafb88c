"""Receipt codes survive handwriting and the telephone, and nothing else passes for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.errors import ReceiptMistyped
from veldmelding.sync.envelope.receipt import (
    read_numbers,
    read_receipt,
    receipt_code,
    write_numbers,
    write_receipt,
)
from veldmelding.vault.paper import ALPHABET

KEYS = st.binary(min_size=32, max_size=32)
IDS = st.binary(min_size=16, max_size=16)
DIGESTS = st.dictionaries(
    st.integers(1, 10**6), st.binary(min_size=32, max_size=32).map(bytes.hex), max_size=5
)
NUMBERS = st.frozensets(st.integers(1, 10**6), max_size=20)


@given(KEYS, IDS, DIGESTS, NUMBERS)
def test_what_is_written_is_read(
    key: bytes, number: bytes, digests: dict[int, str], missing: frozenset[int]
) -> None:
    code = receipt_code(key, number, digests)
    text = write_receipt(code, missing)
    assert read_receipt(text) == (code, missing)
    assert read_receipt(f" {text.lower()}\n") == (code, missing)
    assert read_receipt(text.replace("/", " ", 1)) == (code, missing)
    assert read_receipt(text.replace("-", " ", 1)) == (code, missing)


@given(KEYS, IDS, DIGESTS, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_every_wrong_character_is_noticed(
    key: bytes, number: bytes, digests: dict[int, str], place: int, sign: str
) -> None:
    signs = receipt_code(key, number, digests).replace("-", "")
    wrong = signs[:place] + sign + signs[place + 1 :]
    if wrong != signs:
        with pytest.raises(ReceiptMistyped):
            read_receipt(wrong)


@given(KEYS, IDS, DIGESTS, st.integers(0, 6))
def test_neighbours_that_changed_places_are_noticed(
    key: bytes, number: bytes, digests: dict[int, str], place: int
) -> None:
    signs = receipt_code(key, number, digests).replace("-", "")
    wrong = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
    if wrong != signs:
        with pytest.raises(ReceiptMistyped):
            read_receipt(wrong)


@given(KEYS, IDS, DIGESTS)
def test_the_code_depends_on_everything(key: bytes, number: bytes, digests: dict[int, str]) -> None:
    code = receipt_code(key, number, digests)
    other = bytes([key[0] ^ 1]) + key[1:]
    codes = {
        code,
        receipt_code(other, number, digests),
        receipt_code(key, number[::-1] + b"x", digests),
        receipt_code(key, number, {**digests, 10**6 + 1: "00" * 32}),
    }
    assert len(codes) == 4


@given(st.text(max_size=30))
def test_any_text_is_a_receipt_or_refused(text: str) -> None:
    try:
        code, missing = read_receipt(text)
    except ReceiptMistyped:
        return
    assert read_receipt(write_receipt(code, missing)) == (code, missing)


def test_numbers_are_read_as_people_write_them() -> None:
    assert write_numbers({3, 58, 59, 60, 1}) == "1,3,58-60"
    assert read_numbers("1, 3 58 – 60") == {1, 3, 58, 59, 60}
    for wrong in ("3-1", "1-999999999", "²", "a", "1--2"):
        with pytest.raises(ReceiptMistyped):
            read_numbers(wrong)
