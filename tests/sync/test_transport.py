"""What a connection does when the other side, or the way there, is not as it should be."""

from __future__ import annotations

import random
import socket
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.sync import faults
from tests.sync import headquarters as server
from tests.sync.headquarters import TOKEN, Headquarters

from veldmelding.errors import (
    AccessRefused,
    AnswerTooLarge,
    AnswerUnreadable,
    BrokenOff,
    CertificateRefused,
    HeadquartersInTrouble,
    LoginPage,
    Moved,
    NoAnswer,
    NotEncrypted,
    NothingThere,
    NotOpenRosa,
    SecureConnectionFailed,
    UnknownHost,
    Unreachable,
)
from veldmelding.sync import Backend, Bearer, Gate, OpenRosa, Timeouts
from veldmelding.sync.gate import Cancelled

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


def test_the_secret_travels_in_a_header_and_never_in_an_address(hq, make):
    make(hq.url, Bearer(TOKEN)).form_list()
    request = hq.requests[0]
    assert request.path == "/v1/projects/1/formList"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["x-openrosa-version"] == "1.0"
    assert request.headers["user-agent"].startswith("veldmelding/")
    assert "T" * 10 not in request.path


def test_only_what_is_needed_is_said_about_this_laptop(hq, client):
    client.form_list()
    names = set(hq.requests[0].headers)
    assert names == {
        "host",
        "user-agent",
        "accept-encoding",
        "authorization",
        "x-openrosa-version",
        "date",
    }


def test_the_environment_is_not_listened_to(hq, make, monkeypatch, tmp_path):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    make(hq.base).form_list()
    assert hq.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_cookies_are_not_kept(hq, client):
    body = b'<xforms xmlns="http://openrosa.org/xforms/xformsList"/>'
    hq.fail(
        "/formList",
        faults.answers(200, body, "text/xml", {"Set-Cookie": "a=b; Path=/"}, openrosa=True),
    )
    client.form_list()
    client.form_list()
    assert "cookie" not in hq.requests[1].headers


def test_one_connection_serves_many_requests(hq, client):
    for _ in range(5):
        client.form_list()
    assert hq.connections == 1
    assert client.round_trips == 5


def test_a_connection_that_went_stale_is_replaced_once(hq, client):
    client.form_list()
    hq.fail("/formList", faults.hangs_up)
    assert client.form_list().forms == []
    hq.fail("/formList", faults.hangs_up, times=2)
    with pytest.raises(BrokenOff):
        client.form_list()


def test_a_fresh_connection_that_breaks_is_not_repeated_blindly(hq, client):
    hq.fail("/formList", faults.hangs_up)
    with pytest.raises(BrokenOff):
        client.form_list()
    assert len(hq.requests) == 1


@pytest.mark.parametrize(
    ("action", "error"),
    [
        (faults.login_page, LoginPage),
        (faults.answers(302, b"", headers={"Location": "https://portal.example/in"}), Moved),
        (faults.answers(511, b"<html>sign in</html>"), LoginPage),
        (faults.answers(200, b"hello", "text/plain"), NotOpenRosa),
        (faults.says(400, "bad"), NotOpenRosa),
        (faults.says(401, "no", openrosa=False), AccessRefused),
        (faults.says(403, "no", openrosa=False), AccessRefused),
        (faults.says(404, "no"), NothingThere),
        (faults.says(500, "no"), HeadquartersInTrouble),
        (faults.answers(502, b"<html>nginx</html>"), HeadquartersInTrouble),
        (faults.answers(200, b"not xml", "text/xml", openrosa=True), AnswerUnreadable),
        (faults.answers(200, b"<other/>", "text/xml", openrosa=True), AnswerUnreadable),
        (
            faults.answers(
                200, b'<!DOCTYPE x [<!ENTITY a "b">]><xforms>&a;</xforms>', openrosa=True
            ),
            AnswerUnreadable,
        ),
        (
            faults.answers(
                200, b"\x1f\x8bnope", headers={"Content-Encoding": "gzip"}, openrosa=True
            ),
            AnswerUnreadable,
        ),
        (faults.endless, AnswerTooLarge),
        (faults.bomb, AnswerTooLarge),
        (faults.trickle, NoAnswer),
        (faults.waits(1.6, faults.login_page), NoAnswer),
    ],
)
def test_whatever_is_wrong_with_the_list_of_forms_has_a_name(hq, client, action, error):
    hq.fail("/formList", action)
    started = time.monotonic()
    with pytest.raises(error) as caught:
        client.form_list()
    assert type(caught.value) is error
    assert time.monotonic() - started < 5
    assert TOKEN not in str(caught.value)


def test_a_length_that_lies_is_a_broken_line(hq, client):
    def lies(handler: server.Handler) -> bool:
        handler.wfile.write(
            b"HTTP/1.1 200 OK\r\nX-OpenRosa-Version: 1.0\r\nContent-Length: 500\r\n\r\n<xforms"
        )
        handler.hang_up()
        return True

    hq.fail("/formList", lies)
    with pytest.raises(BrokenOff):
        client.form_list()


@pytest.mark.parametrize(
    "answer",
    [
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: " + b"x" * 70_000 + b"\r\n\r\n",
        b"\0" * 99,
    ],
)
def test_what_is_not_http_is_not_understood(hq, client, answer):
    def act(handler: server.Handler) -> bool:
        handler.wfile.write(answer)
        handler.hang_up()
        return True

    hq.fail("/formList", act)
    with pytest.raises((AnswerUnreadable, BrokenOff)):
        client.form_list()


def test_nobody_listens(make):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(Unreachable) as caught:
        make(f"http://127.0.0.1:{port}/v1/projects/1").form_list()
    assert type(caught.value) is Unreachable


def test_an_unknown_name(make):
    with pytest.raises(UnknownHost, match=r"nobody\.invalid"):
        make("https://nobody.invalid/v1/projects/1").form_list()


def test_http_to_another_computer_needs_consent(make):
    with pytest.raises(NotEncrypted):
        make("http://192.0.2.1/v1/projects/1").form_list()


# -- TLS ---------------------------------------------------------------------------------------


def certificate(tmp_path, *, name: str = "127.0.0.1", start: int = -1, end: int = 1):
    """A self-signed server context and a client context that trusts it."""
    import ipaddress

    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = datetime.now(UTC)
    alternative: x509.GeneralName = x509.DNSName(name)
    if name[0].isdigit():
        alternative = x509.IPAddress(ipaddress.ip_address(name))
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=start))
        .not_valid_after(now + timedelta(days=end))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (tmp_path / "server.pem").write_bytes(secret + pem)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(tmp_path / "server.pem")
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.load_verify_locations(cadata=pem.decode())
    return serving, trusting


def test_tls_with_a_certificate_this_computer_trusts(tmp_path, gate):
    serving, trusting = certificate(tmp_path)
    with Headquarters(tls=serving) as hq:
        backend = Backend.at(hq.base, Bearer(TOKEN))
        client = OpenRosa(backend, gate, clock=clock, timeouts=SHORT, tls=trusting)
        assert client.form_list().forms == []
        reply = client.submit(b"<data><meta><instanceID>uuid:1</instanceID></meta></data>")
        assert reply.status == 201
        client.close()


@pytest.mark.parametrize(
    ("settings", "trusted", "word"),
    [
        ({}, False, "nobody we know"),
        ({"name": "other.example"}, True, "another name"),
        ({"start": -9, "end": -3}, True, "expired"),
        ({"start": 3, "end": 9}, True, "not valid yet"),
    ],
)
def test_a_certificate_that_does_not_fit_sends_nothing(tmp_path, gate, settings, trusted, word):
    serving, trusting = certificate(tmp_path, **settings)
    with Headquarters(tls=serving) as hq:
        backend = Backend.at(hq.base, Bearer(TOKEN))
        tls = trusting if trusted else None
        client = OpenRosa(backend, gate, clock=clock, timeouts=SHORT, tls=tls)
        with pytest.raises(CertificateRefused, match=word):
            client.form_list()
        client.close()
        assert hq.requests == []


def test_a_server_without_tls_where_tls_is_due(hq, make):
    with pytest.raises((SecureConnectionFailed, BrokenOff)):
        make(hq.base.replace("http://", "https://")).form_list()
    assert hq.requests == []


# -- pausing -----------------------------------------------------------------------------------


@pytest.mark.parametrize("action", [faults.waits(20), faults.endless, faults.trickle])
def test_a_pause_ends_waiting_at_once(hq, action):
    pressed = threading.Event()
    hq.fail("/formList", action)
    threading.Timer(0.3, pressed.set).start()
    with Gate(pressed.is_set) as gate:
        client = OpenRosa(
            Backend.at(hq.base, Bearer(TOKEN)),
            gate,
            clock=clock,
            timeouts=Timeouts(connect=30, read=30, answer=30, file=30),
        )
        started = time.monotonic()
        with pytest.raises((Cancelled, AnswerTooLarge)):
            client.form_list()
        assert time.monotonic() - started < 1.5
        client.close()


def test_a_pause_ends_connecting_at_once():
    pressed = threading.Event()
    threading.Timer(0.2, pressed.set).start()
    with socket.socket() as full:
        # A listener that never accepts, with its queue filled: connecting hangs.
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
            fillers.append(filler)
        with Gate(pressed.is_set) as gate:
            backend = Backend.at(f"http://127.0.0.1:{full.getsockname()[1]}", Bearer(TOKEN))
            client = OpenRosa(backend, gate, clock=clock)
            started = time.monotonic()
            with pytest.raises(Cancelled):
                client.form_list()
            assert time.monotonic() - started < 1.5
            client.close()
        for filler in fillers:
            filler.close()
