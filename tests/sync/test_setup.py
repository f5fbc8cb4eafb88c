"""Set-up codes and addresses: what works, what is refused, and where the secret ends up."""

from __future__ import annotations

import base64
import hashlib
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.errors import (
    SetupAddressWrong,
    SetupTooLarge,
    SetupUnreadable,
    SetupWithoutAccess,
    VeldmeldingError,
)
from veldmelding.sync import Backend, Bearer, UserPassword, read_setup, setup_text
from veldmelding.vault import PrivateKey

TOKEN = "aB3!" + "x" * 56 + "$Zz9"


def code(settings: object) -> str:
    return base64.b64encode(zlib.compress(json.dumps(settings).encode())).decode()


def central(**general: object) -> dict[str, object]:
    url = f"https://data.example.org/v1/key/{TOKEN}/projects/7"
    return {"general": {"server_url": url, **general}, "project": {"name": "Delta"}, "admin": {}}


def test_a_collect_code_of_central_becomes_a_bearer_token_and_an_address_without_secret():
    backend = read_setup(code(central(form_update_mode="match_exactly", unknown=[1, {"a": 2}])))
    assert backend.address == "https://data.example.org/v1/projects/7"
    assert backend.kind == "central"
    assert backend.access == Bearer(TOKEN)
    assert backend.name == "Delta"
    assert backend.title == "Delta"
    assert TOKEN not in repr(backend)


def test_a_collect_code_of_kobo_carries_an_account():
    general = {
        "server_url": "https://kc.example.org/",
        "username": "asha",
        "password": "riet-en-water",
    }
    backend = read_setup(code({"general": general, "admin": {}}))
    assert backend.address == "https://kc.example.org"
    assert backend.kind == "kobo"
    assert backend.access == UserPassword("asha", "riet-en-water")
    assert "riet-en-water" not in repr(backend)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (f"https://Data.Example.org:443/v1/key/{TOKEN}/projects/7/", "https://data.example.org"),
        (f"data.example.org/v1/key/{TOKEN}/projects/7", "https://data.example.org"),
        (f"http://127.0.0.1:8080/v1/key/{TOKEN}/projects/7", "http://127.0.0.1:8080"),
        (f"http://[::1]:8080/v1/key/{TOKEN}/projects/7", "http://[::1]:8080"),
    ],
)
def test_a_plain_address_with_a_token_works_in_every_spelling(text, address):
    backend = read_setup(f"  {text}\n")
    assert backend.address == f"{address}/v1/projects/7"
    assert backend.access == Bearer(TOKEN)


def test_a_percent_encoded_token_is_the_same_token():
    encoded = TOKEN.replace("!", "%21").replace("$", "%24")
    assert read_setup(f"https://a.example/v1/key/{encoded}/projects/1").access == Bearer(TOKEN)


def test_an_account_in_the_address_is_taken_out_of_it():
    backend = read_setup("https://asha:w%40ter@kc.example.org")
    assert backend.address == "https://kc.example.org"
    assert backend.access == UserPassword("asha", "w@ter")


@pytest.mark.parametrize(
    "backend",
    [
        Backend("https://a.example/v1/projects/3", "central", Bearer(TOKEN), "Noord"),
        Backend("https://kc.example.org", "kobo", UserPassword("asha", "päß wörd")),
        Backend("https://kc.example.org", "kobo", Bearer("apikey")),
    ],
)
def test_what_we_write_we_read_back(backend):
    assert read_setup(setup_text(backend)) == backend


def test_our_code_is_one_that_collect_reads():
    text = setup_text(Backend("https://a.example/v1/projects/3", "central", Bearer(TOKEN)))
    settings = json.loads(zlib.decompress(base64.b64decode(text)))
    assert settings["general"]["server_url"] == f"https://a.example/v1/key/{TOKEN}/projects/3"
    assert settings["admin"] == {}
    assert len(text) < 4000


def test_what_only_laptops_need_stands_in_a_member_that_collect_passes_over():
    key = PrivateKey.generate().public.text
    settings = central()
    settings["veldmelding"] = {
        "headquarters_key": key.lower().replace(" ", ""),
        "policy": {"seal": ["incident"], "photo_quality": "much"},
    }
    backend = read_setup(code(settings))
    assert backend.headquarters_key == key
    assert backend.policy == {"seal": ["incident"]}
    assert read_setup(setup_text(backend)) == backend


def test_a_code_with_half_a_key_is_not_taken():
    settings = central()
    settings["veldmelding"] = {"headquarters_key": "abcd efgh"}
    with pytest.raises(SetupUnreadable):
        read_setup(code(settings))


def test_consent_to_reading_along_never_comes_from_a_code():
    settings = central()
    settings["general"] = {"server_url": f"http://hub.example/v1/key/{TOKEN}/projects/1"}
    settings["veldmelding"] = {"unencrypted_allowed": True, "kind": "central"}
    backend = read_setup(code(settings))
    assert backend.needs_consent
    assert not backend.consented().needs_consent


def test_http_on_the_laptop_itself_needs_no_consent():
    for host in ("127.0.0.1", "localhost", "[::1]"):
        assert not read_setup(f"http://{host}:1/v1/key/{TOKEN}/projects/1").needs_consent


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", SetupUnreadable),
        ("hello", SetupUnreadable),
        ("🦔", SetupUnreadable),
        (base64.b64encode(b"not zlib").decode(), SetupUnreadable),
        (code([]), SetupUnreadable),
        (code({"general": {}}), SetupUnreadable),
        (code({"general": {"server_url": 7}}), SetupUnreadable),
        (base64.b64encode(zlib.compress(b"{" * 5000)).decode(), SetupUnreadable),
        (base64.b64encode(zlib.compress(b"[" * 60000)).decode(), SetupUnreadable),
        (base64.b64encode(zlib.compress(b"{}")[:-3]).decode(), SetupUnreadable),
        ("x" * 20_000, SetupTooLarge),
        (base64.b64encode(zlib.compress(b" " * 10_000_000, 9)).decode(), SetupTooLarge),
        ("https://data.example.org/v1/projects/7", SetupWithoutAccess),
        ("https://data.example.org", SetupWithoutAccess),
        ("ftp://data.example.org/v1/key/abc/projects/7", SetupAddressWrong),
        ("https:///v1/key/abc/projects/7", SetupAddressWrong),
        ("https://a b.example/v1/key/abc/projects/7", SetupAddressWrong),
        ("https://[::1/v1/key/abc/projects/7", SetupAddressWrong),
        ("https://a.example:99999/v1/key/abc/projects/7", SetupAddressWrong),
    ],
)
def test_what_is_no_set_up_says_so(text, error):
    with pytest.raises(error) as caught:
        read_setup(text)
    assert "abc" not in str(caught.value)


def read_or_sentence(text: str) -> str:
    """The address, or what a person is told; anything else fails the test."""
    try:
        return read_setup(text).address
    except VeldmeldingError as error:
        return str(error)


@given(st.text(max_size=300))
def test_any_text_gives_a_backend_or_a_sentence(text):
    assert read_or_sentence(text)


@given(st.binary(max_size=200), st.booleans())
def test_any_packed_bytes_give_a_backend_or_a_sentence(data, packed):
    text = base64.b64encode(zlib.compress(data) if packed else data).decode()
    assert read_or_sentence(text)


@pytest.mark.parametrize(
    ("text", "shown", "kind"),
    [
        (
            "https://a.example/v1/test/s3cr3t!/projects/1/forms/f%20g/draft",
            "https://a.example/v1/test/~{}/projects/1/forms/f%20g/draft",
            "central",
        ),
        (
            "https://kc.example.org/collector/s3cr3t!/",
            "https://kc.example.org/collector/~{}",
            "kobo",
        ),
    ],
)
def test_a_token_that_works_in_the_address_only_is_shown_nowhere(vault, text, shown, kind):
    backend = read_setup(text)
    mark = hashlib.sha256(b"s3cr3t!").hexdigest()[:8]
    assert backend.address == shown.format(mark)
    assert backend.base == text.rstrip("/")
    assert backend.kind == kind
    assert "s3cr3t" not in repr(backend)
    backend.save(vault)
    assert Backend.load(vault) == backend
    assert read_setup(setup_text(backend)) == backend
