"""Set-up codes that are worth nothing without their words."""

from __future__ import annotations

import base64
import functools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veldmelding.errors import SetupNeedsWords, SetupUnreadable, SetupWordsWrong, VeldmeldingError
from veldmelding.sync import Backend, Bearer, UserPassword, read_setup, seal_setup
from veldmelding.sync.policy import read_policy
from veldmelding.sync.sealed_setup import MARK, open_text, seal_text, suggest_words
from veldmelding.vault import PrivateKey

TOKEN = "aB3!" + "x" * 56 + "$Zz9"
WORDS = "duck river lamp stone"
KEY = PrivateKey.generate().public.text
POLICY = {"seal": ["incident"], "photo_max_pixels": 1280, "photo_quality": 70}
CENTRAL = Backend(
    "https://a.example/v1/projects/3",
    "central",
    Bearer(TOKEN),
    "Noord",
    headquarters_key=KEY,
    policy=POLICY,
)


@functools.cache
def sealed() -> str:
    return seal_setup(CENTRAL, WORDS)


def test_with_its_words_the_code_gives_everything():
    assert read_setup(sealed(), WORDS) == CENTRAL
    kobo = Backend("https://kc.example.org", "kobo", UserPassword("asha", "päß wörd"))
    assert read_setup(seal_setup(kobo, "één twee"), "ÉÉN-Twee") == kobo


def test_the_code_itself_tells_nothing_and_fits_a_qr_code():
    code = sealed()
    assert code.startswith(MARK)
    assert len(code) < 1200
    assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:")
    inside = base64.b32decode(code[len(MARK) :] + "=" * (-len(code[len(MARK) :]) % 8))
    for secret in (TOKEN, "a.example", "Noord", WORDS):
        assert secret.encode() not in inside
    assert seal_setup(CENTRAL, WORDS) != code, "salt and nonce are new each time"


def test_however_the_words_are_typed_they_are_the_same_words():
    assert read_setup(sealed().lower(), "  Duck, RIVER lamp\nstone ") == CENTRAL


def test_without_words_they_are_asked_for():
    with pytest.raises(SetupNeedsWords):
        read_setup(sealed())


@pytest.mark.parametrize("words", ["duck river lamp stones", "stone lamp river duck", ". -"])
def test_other_words_open_nothing(words):
    with pytest.raises(SetupWordsWrong):
        read_setup(sealed(), words)


def test_a_changed_code_opens_nothing():
    code = sealed()
    for place in (len(MARK) + 3, len(code) // 2, len(code) - 9):
        other = "A" if code[place] != "A" else "B"
        with pytest.raises(SetupWordsWrong):
            read_setup(code[:place] + other + code[place + 1 :], WORDS)


def test_codes_within_codes_are_not_followed():
    with pytest.raises(SetupUnreadable):
        read_setup(seal_text(sealed(), WORDS), WORDS)


def test_an_address_can_be_sealed_as_well():
    text = f"https://a.example/v1/key/{TOKEN}/projects/3"
    assert open_text(seal_text(text, WORDS), WORDS) == text


def test_the_words_are_four_and_new_each_time():
    assert len(suggest_words().split()) == 4
    assert suggest_words() != suggest_words()


def told(code: str) -> str:
    """The address, or what a person is told; anything else fails the test."""
    try:
        return read_setup(MARK + code, WORDS).address
    except VeldmeldingError as error:
        return str(error)


@settings(max_examples=40)
@given(st.text(max_size=60))
def test_any_text_after_the_mark_gives_a_sentence(text):
    assert told(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["seal", "photo_quality", "photo_max_pixels", "retention", "x"]),
                inner,
            )
        ),
        max_leaves=8,
    )
)
def test_a_policy_is_only_what_can_be_meant(value):
    policy = read_policy(value)
    assert read_policy(policy) == policy
    assert set(policy) <= {"seal", "photo_quality", "photo_max_pixels", "retention"}
    assert 10 <= policy.get("photo_quality", 50) <= 100
    assert all(isinstance(name, str) for name in policy.get("seal", []))


def test_a_policy_keeps_within_bounds():
    read = read_policy(
        {
            "seal": ["a", 7, ""],
            "photo_max_pixels": 1,
            "photo_quality": 1000,
            "retention": {"confirmed": 30, "photos": "never", "bad": [1]},
            "child_photos": False,
            "later": {},
        }
    )
    assert read == {
        "seal": ["a"],
        "photo_max_pixels": 320,
        "photo_quality": 100,
        "retention": {"confirmed": 30, "photos": "never"},
        "child_photos": False,
    }
