"""A recovery key in three hands: two suffice, one says nothing, a slip of the pen is noticed."""

from __future__ import annotations

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.support import unlock
from veldmelding.errors import KeyMistyped, SharesDoNotFit
from veldmelding.vault import RecoveryKey
from veldmelding.vault.escrow import PrivateKey, PublicKey
from veldmelding.vault.paper import ALPHABET
from veldmelding.vault.shares import Share, combine, inverse, multiply, split

contents = st.binary(min_size=20, max_size=20)
elements = st.integers(0, 255)


@given(elements, elements, elements)
def test_the_field_obeys_its_laws(a: int, b: int, c: int) -> None:
    assert multiply(a, b) == multiply(b, a)
    assert multiply(a, multiply(b, c)) == multiply(multiply(a, b), c)
    assert multiply(a, b ^ c) == multiply(a, b) ^ multiply(a, c)
    assert multiply(a, 1) == a
    assert 0 <= multiply(a, b) <= 255
    if a:
        assert multiply(a, inverse(a)) == 1


def test_the_field_is_the_published_one() -> None:
    assert multiply(0x57, 0x83) == 0xC1  # FIPS 197, section 4.2
    with pytest.raises(ZeroDivisionError):
        inverse(0)


@given(contents)
def test_any_two_of_three_sheets_give_the_key_back(content: bytes) -> None:
    key = RecoveryKey.of(content)
    sheets = [Share.read(share.text.lower().replace("-", " ")) for share in split(key)]
    for one, other in permutations(sheets, 2):
        assert combine(one, other) == key


@given(contents)
def test_the_same_sheet_twice_or_sheets_of_two_splittings_are_refused(content: bytes) -> None:
    first, second = split(RecoveryKey.of(content)), split(RecoveryKey.of(content))
    with pytest.raises(SharesDoNotFit):
        combine(first[0], first[0])
    if first[0].mark != second[0].mark:
        with pytest.raises(SharesDoNotFit):
            combine(first[0], second[1])


def test_one_sheet_says_nothing_about_the_key() -> None:
    key = RecoveryKey.of(bytes(20))
    seen = Counter(byte for _ in range(600) for byte in split(key)[0].content)
    assert len(seen) == 256
    assert max(seen.values()) < 12_000 / 256 * 2


@given(contents, st.integers(0, 200), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(content: bytes, place: int, sign: str) -> None:
    text = split(RecoveryKey.of(content))[1].text
    place %= len(text)
    wrong = text[:place] + sign + text[place + 1 :]
    if text[place] not in ("-", sign):
        with pytest.raises(KeyMistyped):
            Share.read(wrong)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (Share.read, PublicKey.read, PrivateKey.read):
        with pytest.raises(KeyMistyped):
            read(text)


def test_two_sheets_open_the_vault(folder, recovery: str) -> None:
    one, _, other = split(RecoveryKey(recovery))
    with unlock(folder, combine(other, one)) as vault:
        assert vault.check() == []
