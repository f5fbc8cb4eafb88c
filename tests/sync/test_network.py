"""Proxies, certificates and pins, on real sockets; and what of them is kept in the vault."""

from __future__ import annotations

import base64
import logging
import ssl
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sync.certificates import make_certificates
from tests.sync.conftest import Clock
from tests.sync.headquarters import TOKEN, Form, Headquarters
from tests.sync.proxies import TestProxy

from veldmelding.errors import (
    CertificateChanged,
    CertificateRefused,
    CertificatesUnreadable,
    PinUnreadable,
    ProxyAddressWrong,
    ProxyRefused,
    ProxyUnreachable,
    ProxyWantsAccess,
)
from veldmelding.sync import (
    Backend,
    Bearer,
    Gate,
    NetworkSettings,
    OpenRosa,
    Proxy,
    Timeouts,
    look_at_certificate,
    read_certificates,
    read_pin,
)
from veldmelding.sync.answers import FormEntry
from veldmelding.sync.run import synchronise

SHORT = Timeouts(connect=3, read=1, answer=2, file=2)
NAME = "headquarters.invalid"


@pytest.fixture
def ask():
    """Ask a headquarters for its forms, over the network as chosen."""
    with Gate() as gate:
        made: list[OpenRosa] = []

        def build(backend: Backend, **chosen: object) -> list[object]:
            network = NetworkSettings(timeouts=SHORT, **chosen)
            made.append(OpenRosa(backend, gate, clock=Clock(), network=network))
            return made[-1].form_list().forms

        yield build
        for client in made:
            client.close()


@pytest.fixture
def named(hq):
    """A headquarters that only the proxy can find, by its name."""
    base = hq.base.replace("127.0.0.1", NAME)
    return Backend.at(base, Bearer(TOKEN), unencrypted_allowed=True)


@pytest.fixture
def secure(tmp_path):
    """A headquarters behind TLS and the certificate of who vouches for it."""
    ca_pem = make_certificates(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate.pem", tmp_path / "key.pem")
    with Headquarters(tls=context) as hq:
        yield hq, ca_pem


# -- proxies -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["http", "socks5"])
def test_everything_goes_through_the_proxy_which_also_looks_up_the_name(hq, named, ask, kind):
    with TestProxy(kind, hq.port) as proxy:
        assert ask(named, proxy=Proxy(kind, "127.0.0.1", proxy.own_port)) == []
        assert f"{NAME}:{hq.port}" in proxy.asked[0]
        assert TOKEN not in proxy.asked[0]
    assert "proxy-authorization" not in hq.requests[0].headers


@pytest.mark.parametrize("kind", ["http", "socks5"])
def test_the_proxy_is_told_user_and_password_and_nobody_else_is(hq, named, ask, kind, caplog):
    caplog.set_level(logging.DEBUG)
    user, password = "asha", "riet & water é"
    with TestProxy(kind, hq.port, user, password) as proxy:
        chosen = Proxy(kind, "127.0.0.1", proxy.own_port, user, password)
        assert ask(named, proxy=chosen) == []
        for wrong in (replace(chosen, password="wrong"), replace(chosen, user="", password="")):
            with pytest.raises(ProxyWantsAccess) as caught:
                ask(named, proxy=wrong)
            assert password not in str(caught.value.sentence)
    assert password not in caplog.text + repr(chosen) + chosen.address
    assert all(password not in repr(request) for request in hq.requests)
    assert "proxy-authorization" not in hq.requests[0].headers


@pytest.mark.parametrize("kind", ["http", "socks5"])
def test_a_proxy_that_does_not_let_us_through_says_so(hq, named, ask, kind):
    answer = b"HTTP/1.1 403 Not from here\r\n\r\n"
    with (
        TestProxy(kind, hq.port, answer=answer) as proxy,
        pytest.raises(ProxyRefused, match=r"403|2, not allowed"),
    ):
        ask(named, proxy=Proxy(kind, "127.0.0.1", proxy.own_port))
    assert hq.requests == []


@pytest.mark.parametrize("kind", ["http", "socks5"])
@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-nonsense\r\n\r\n", b"x" * 40_000, b"\x04" * 20])
def test_what_is_no_proxy_is_noticed(named, ask, kind, answer):
    import socket
    import threading

    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            client, _ = listening.accept()
            with client:
                client.recv(4096)
                client.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises((ProxyRefused, ProxyUnreachable, ProxyWantsAccess)):
            ask(named, proxy=Proxy(kind, "127.0.0.1", listening.getsockname()[1]))
        thread.join()


def test_a_proxy_that_is_not_there_is_named_and_its_password_is_not(named, ask):
    with pytest.raises(ProxyUnreachable, match=r"127\.0\.0\.1:1") as caught:
        ask(named, proxy=Proxy("http", "127.0.0.1", 1, "asha", "riet-en-water"))
    assert "riet" not in str(caught.value.sentence)


def test_this_laptop_and_exceptions_are_reached_directly(hq, ask):
    nowhere = Proxy("http", "127.0.0.1", 1, except_for=("field.example",))
    assert ask(Backend.at(hq.base, Bearer(TOKEN)), proxy=nowhere) == []
    assert not nowhere.serves("FIELD.example.")
    assert not nowhere.serves("kc.field.example")
    assert nowhere.serves("otherfield.example")


def test_encryption_goes_through_the_tunnel_to_headquarters_itself(secure, ask):
    hq, ca_pem = secure
    with TestProxy("http", hq.port) as proxy:
        chosen = Proxy("http", "127.0.0.1", proxy.own_port)
        backend = Backend.at(hq.base.replace("127.0.0.1", NAME), Bearer(TOKEN))
        with pytest.raises(CertificateRefused, match="another name"):
            ask(backend, proxy=chosen, ca_pem=ca_pem)
    assert hq.requests == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("proxy.example.org", "http://proxy.example.org:8080"),
        ("http://proxy.example.org:3128/", "http://proxy.example.org:3128"),
        ("socks5h://127.0.0.1", "socks5://127.0.0.1:1080"),
        ("http://[2001:db8::1]:80", "http://[2001:db8::1]:80"),
    ],
)
def test_addresses_of_proxies_as_people_write_them(text, address):
    assert Proxy.read(text).address == address


def test_user_and_password_may_stand_in_the_address_of_a_proxy():
    read = Proxy.read("http://asha:w%40ter@proxy.example.org")
    assert (read.user, read.password) == ("asha", "w@ter")
    assert "w@ter" not in repr(read)


@given(st.text(max_size=40))
def test_any_text_is_a_proxy_or_is_refused_in_words(text):
    try:
        read = Proxy.read(text)
    except ProxyAddressWrong:
        return
    assert 0 <= read.port < 65536
    assert read.kind in {"http", "socks5"}


# -- certificates and pins ---------------------------------------------------------------------


def test_a_certificate_of_their_own_is_trusted_when_a_person_added_its_authority(secure, ask):
    hq, ca_pem = secure
    backend = Backend.at(hq.base, Bearer(TOKEN))
    with pytest.raises(CertificateRefused, match="nobody we know"):
        ask(backend)
    assert ask(backend, ca_pem=ca_pem) == []


def test_a_pinned_key_is_accepted_and_another_one_never_hears_a_word(secure, ask, tmp_path):
    hq, ca_pem = secure
    backend = Backend.at(hq.base, Bearer(TOKEN))
    seen = look_at_certificate(backend, NetworkSettings(ca_pem=ca_pem))
    assert seen.trusted
    assert ask(backend, ca_pem=ca_pem, pin=seen.pin) == []
    asked = len(hq.requests)
    with pytest.raises(CertificateChanged, match=seen.pin[:16]) as caught:
        ask(backend, ca_pem=ca_pem, pin="0" * 64)
    assert "not by this network" in str(caught.value.sentence)
    assert len(hq.requests) == asked


def test_a_pinned_key_is_enough_where_nobody_vouches_for_it(secure, ask):
    hq, _ = secure
    backend = Backend.at(hq.base, Bearer(TOKEN))
    seen = look_at_certificate(backend, NetworkSettings())
    assert not seen.trusted
    with pytest.raises(CertificateRefused):
        ask(backend)
    assert hq.requests == []
    assert ask(backend, pin=seen.pin) == []
    with pytest.raises(CertificateChanged):
        ask(backend, pin=seen.pin[::-1])
    assert len(hq.requests) == 1


def test_a_pin_vouches_for_headquarters_and_for_nobody_else(secure, ask, tmp_path):
    hq, _ = secure
    other = tmp_path / "other"
    other.mkdir()
    make_certificates(other)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(other / "certificate.pem", other / "key.pem")
    with Headquarters(tls=context) as elsewhere, Gate() as gate:
        backend = Backend.at(hq.base, Bearer(TOKEN))
        seen = look_at_certificate(backend, NetworkSettings())
        network = NetworkSettings(pin=seen.pin, timeouts=SHORT)
        client = OpenRosa(backend, gate, clock=Clock(), network=network)
        assert client.form_list().forms == []
        entry = FormEntry("x", "1", "", "x", f"{elsewhere.base}/forms/x.xml", "")
        hq.forms["x"] = Form("x", b"<ours/>")
        assert client.form_xml(entry) == b"<ours/>", "asked of headquarters itself instead"
        client.close()
        assert elsewhere.requests == []


def test_looking_at_a_certificate_says_nothing_to_the_server(secure):
    hq, _ = secure
    seen = look_at_certificate(Backend.at(hq.base, Bearer(TOKEN)), NetworkSettings())
    assert "127.0.0.1" in seen.subject
    assert "Test authority" in seen.issuer
    assert hq.requests == []


def test_a_run_uses_what_the_vault_says_of_the_network(vault, secure, clock):
    hq, ca_pem = secure
    backend = Backend.at(hq.base, Bearer(TOKEN))
    report = synchronise(vault, backend, lambda _: None, clock=clock)
    assert report.stopped_code == "delivery.certificate"
    NetworkSettings(ca_pem=ca_pem).save(vault)
    assert synchronise(vault, backend, lambda _: None, clock=clock).stopped is None
    NetworkSettings(ca_pem=ca_pem, pin="1" * 64).save(vault)
    report = synchronise(vault, backend, lambda _: None, clock=clock)
    assert report.stopped_code == "delivery.certificate-changed"
    assert report.try_again_in is None, "time does not mend this"


def test_only_certificates_are_kept_of_a_file(tmp_path):
    ca_pem = make_certificates(tmp_path)
    both = (tmp_path / "key.pem").read_text() + "chatter\n" + ca_pem
    kept = read_certificates(both)
    assert "PRIVATE" not in kept
    assert "chatter" not in kept
    for nonsense in (
        "",
        "x",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        both * 900,
    ):
        with pytest.raises(CertificatesUnreadable):
            read_certificates(nonsense)


@given(st.binary(min_size=32, max_size=32))
def test_pins_are_read_in_every_usual_spelling(digest):
    written = base64.b64encode(digest).decode()
    colons = ":".join(f"{byte:02X}" for byte in digest)
    for text in (digest.hex(), colons, f"sha256/{written}", f"sha256//{written}", f" {written} "):
        assert read_pin(text) == digest.hex()


@given(st.text(max_size=70))
def test_any_text_is_a_pin_or_is_refused(text):
    try:
        pin = read_pin(text)
    except PinUnreadable:
        return
    assert len(bytes.fromhex(pin)) == 32


def test_the_choices_are_kept_in_the_vault_and_nonsense_counts_as_nothing(vault):
    assert NetworkSettings.load(vault) == NetworkSettings()
    chosen = NetworkSettings(
        proxy=Proxy("socks5", "127.0.0.1", 9050, "a", "b", ("field.example",)),
        ca_pem="x",
        pin="0" * 64,
        metered="nothing",
        daily_bytes=4_000_000,
        timeouts=Timeouts(connect=40),
    )
    chosen.save(vault)
    assert NetworkSettings.load(vault) == chosen
    for nonsense in ([], {"proxy": 5}, {"timeouts": {"a": 1}}, {"daily_bytes": "many"}):
        vault.settings.set("network", nonsense)
        assert NetworkSettings.load(vault) == NetworkSettings()
