"""Credentials, and the addresses that a server gives: where our secret goes and where not."""

from __future__ import annotations

import random
import socket
from datetime import UTC, datetime

import pytest
from tests.sync import faults
from tests.sync.headquarters import TOKEN, Form, Headquarters

from veldmelding.errors import (
    AccessRefused,
    NotEncrypted,
    NotOffered,
)
from veldmelding.sync import Backend, Bearer, Gate, OpenRosa, Timeouts, UserPassword

SHORT = Timeouts(connect=3, read=1.0, answer=2.0, file=2)


def clock() -> datetime:
    return datetime(2026, 8, 3, 7, 30, tzinfo=UTC)


@pytest.fixture
def gate():
    with Gate() as opened:
        yield opened


@pytest.fixture
def make(gate):
    made = []

    def build(address: str, access=None, **options) -> OpenRosa:
        backend = Backend.at(address, access or Bearer(TOKEN), **options)
        client = OpenRosa(backend, gate, clock=clock, random=random.Random(1), timeouts=SHORT)
        made.append(client)
        return client

    yield build
    for client in made:
        client.close()


@pytest.fixture
def client(hq, make):
    return make(hq.base)


def test_digest_is_learned_from_one_challenge_and_kept(hq, make):
    hq.digest = ("asha", "riet: en “water”")
    client = make(hq.origin, UserPassword("asha", "riet: en “water”"))
    client.form_list()
    client.form_list()
    client.submit(b"<data><meta><instanceID>uuid:1</instanceID></meta></data>")
    kinds = [request.headers["authorization"].split()[0] for request in hq.requests]
    assert kinds == ["Basic", "Digest", "Digest", "Digest"]
    assert hq.stored["uuid:1"].posts == 1


def test_a_wrong_password_is_tried_once_per_way_and_not_in_a_loop(hq, make):
    hq.digest = ("asha", "right")
    with pytest.raises(AccessRefused, match="user name and password"):
        make(hq.origin, UserPassword("asha", "wrong")).form_list()
    assert len(hq.requests) == 2


def test_a_password_is_never_shown_to_a_network_that_reads_along():
    from veldmelding.sync.credentials import Credentials

    backend = Backend.at(
        "http://192.0.2.7", UserPassword("asha", "secret"), unencrypted_allowed=True
    )
    assert Credentials(backend, lambda: "x").header("GET", "http://192.0.2.7/formList") is None


def test_digest_agrees_with_the_example_of_the_standard():
    from veldmelding.sync.credentials import Credentials

    backend = Backend.at("https://example.org", UserPassword("Mufasa", "Circle of Life"))
    nonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
    for algorithm, expected in (
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ):
        credentials = Credentials(backend, lambda: nonce)
        assert credentials.challenged(
            'Digest realm="http-auth@example.org", qop="auth, auth-int", '
            f'algorithm={algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", '
            'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
        )
        header = credentials.header("GET", "https://example.org/dir/index.html")
        assert header is not None
        assert f'response="{expected}"' in header


# -- addresses that the server gives -----------------------------------------------------------


FORM = b"<h:html xmlns:h='http://www.w3.org/1999/xhtml'/>"


def entry_of(hq, client):
    hq.forms["note"] = Form("note", FORM)
    forms = client.form_list().forms
    assert forms is not None
    return forms[0]


def test_a_redirect_to_another_host_is_followed_without_the_secret(hq, client):
    with Headquarters() as other:
        # Both are this laptop, so http would be allowed for either; the origin still differs.
        other.forms["note"] = Form("note", FORM)
        entry = entry_of(hq, client)
        hq.fail("/note.xml", faults.answers(307, b"", headers={"Location": f"{other.base}/x"}))
        with pytest.raises(NotEncrypted):
            client.form_xml(entry)
        assert other.requests == []


def test_a_redirect_on_the_same_host_is_followed(hq, client):
    entry = entry_of(hq, client)
    target = f"{hq.base}/forms/note.xml?again"
    hq.fail("/note.xml", faults.answers(307, b"", headers={"Location": target}))
    assert client.form_xml(entry) == FORM


def test_redirects_in_a_circle_end(hq, client):
    entry = entry_of(hq, client)
    target = f"{hq.base}/forms/note.xml"
    hq.fail("/note.xml", faults.answers(302, b"", headers={"Location": target}), times=99)
    with pytest.raises(NotOffered):
        client.form_xml(entry)
    assert len(hq.requests) == 4


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "http://169.254.169.254/latest/meta-data",
        "ftp://example.org/x",
        "//example.org/x",
        "javascript:alert(1)",
        "",
    ],
)
def test_addresses_that_lead_elsewhere_unencrypted_are_not_visited(hq, client, url):
    entry = entry_of(hq, client)
    from dataclasses import replace

    with pytest.raises(NotEncrypted):
        client.form_xml(replace(entry, download_url=url))
    assert len(hq.requests) == 1


def test_headquarters_that_knows_itself_under_another_name_still_works(hq, client):
    hq.listed_base = f"https://127.0.0.1:{free_port()}/v1/projects/1"
    entry = entry_of(hq, client)
    assert entry.download_url.startswith("https://")
    assert client.form_xml(entry) == FORM
    assert client.form_xml(entry) == FORM
    assert [path for path in hq.paths() if "xml" in path] == [
        "GET /v1/projects/1/forms/note.xml"
    ] * 2


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
