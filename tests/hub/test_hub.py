"""The hub as a program uses it: start and stop, offer forms, set-up texts, faults on purpose."""

import base64
import contextlib
import datetime as dates
import http.client
import io
import ipaddress
import json
import socket
import ssl
import threading
import time
import zlib
from random import Random

import pytest
import zxingcpp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.hub.client import OPENROSA, Phone, request, visit
from tests.hub.conftest import PASSPHRASE
from veldmelding.errors import AccountMissing, FormError, HubCannotListen, HubRunning
from veldmelding.hub import Certificate, Fault, Hub
from veldmelding.hub.setup import qr_code
from veldmelding.vault import Vault

# -- starting and stopping ---------------------------------------------------------------------


def test_it_listens_on_this_machine_only_unless_told(address):
    assert address.url == f"http://127.0.0.1:{address.port}"
    assert address.port > 0


def test_it_starts_once_and_can_start_again(hub):
    first = hub.start()
    with pytest.raises(HubRunning):
        hub.start()
    hub.stop()
    with pytest.raises(ConnectionRefusedError):
        request(first, "GET", "/sign-in")
    assert request(hub.start(), "GET", "/sign-in").status == 200


def test_a_port_that_is_taken_is_explained(hub, vault, clock):
    taken = hub.start()
    with Hub(vault, clock=clock, random=Random(3)) as second, pytest.raises(HubCannotListen) as why:
        second.start(port=taken.port)
    assert f"port {taken.port}: Address already in use" in str(why.value)


def test_serve_blocks_until_it_is_stopped(hub):
    serving = threading.Thread(target=hub.serve)
    serving.start()
    deadline = time.monotonic() + 10
    while not hub.serving and time.monotonic() < deadline:
        time.sleep(0.01)
    assert serving.is_alive()
    hub.stop()
    serving.join(timeout=5)
    assert not serving.is_alive()


def test_a_hub_goes_on_where_it_stopped(hub, phone, vault, clock, tmp_path):
    phone.send(visit(name="Before"))
    hub.stop()
    vault.close()
    with (
        Vault.unlock(tmp_path / "hub", PASSPHRASE, clock=clock) as again,
        Hub(again, clock=clock, random=Random(9)) as resumed,
    ):
        later = Phone(resumed.start(), phone.token)
        assert later.send(visit(name="After")).status == 201
        assert [arrival.name for arrival in resumed.arrivals()] == ["After", "Before"]


def test_who_listens_to_the_vault_hears_of_arrivals(phone, vault):
    heard: set[str] = set()
    stop = vault.changes.subscribe(heard.update)
    phone.send(visit())
    stop()
    assert {"hub", "outbox"} <= heard


# -- forms -------------------------------------------------------------------------------------

SURVEY = """
| survey   |      |           |          |
|          | type | name      | label    |
|          | text | village   | Village  |
| settings |      |           |          |
|          | form_id | form_title | version |
|          | wells   | Wells      | 3       |
"""


def workbook(sheets) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def test_a_form_may_be_a_workbook(hub, phone):
    data = workbook(
        {
            "survey": [["type", "name", "label"], ["image", "picture", "Picture"]],
            "settings": [["form_title", "version"], ["Roof", "7"]],
        }
    )
    form = hub.offer(data, filename="roof survey.xlsx")
    assert (form.form_id, form.version, form.title) == ("roof_survey", "7", "Roof")
    assert "<formID>roof_survey</formID>" in phone.get("/formList").text


def test_a_form_may_be_a_table_in_markdown(hub):
    form = hub.offer(SURVEY.encode(), filename="wells.md")
    assert (form.form_id, form.version, form.title) == ("wells", "3", "Wells")


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04rubbish", b"<html/>"])
def test_what_is_no_form_is_refused_with_a_reason(hub, phone, data):
    before = phone.get("/formList").text
    with pytest.raises(FormError):
        hub.offer(data)
    assert phone.get("/formList").text == before


# -- accounts and set-up -----------------------------------------------------------------------


def test_a_token_is_kept_as_a_hash_only(hub, vault):
    token = hub.create_account("phone")
    assert len(token) == 64
    with vault.reading() as database:
        [row] = database.execute("SELECT * FROM account").fetchall()
    assert token not in json.dumps(row)


def test_no_two_accounts_have_the_same_token(hub):
    tokens = {hub.create_account("phone") for _ in range(50)}
    assert len(tokens) == 50
    assert len(hub.accounts.all()) == 50


def test_an_account_that_does_not_exist_cannot_be_revoked(hub):
    with pytest.raises(AccountMissing):
        hub.accounts.revoke("nobody")


def test_the_set_up_text_is_what_collect_reads(hub):
    text = hub.setup_text("https://hub.example.org/", "T" * 64, "Phone")
    settings = json.loads(zlib.decompress(base64.b64decode(text)))
    assert settings["general"]["server_url"] == (
        f"https://hub.example.org/v1/key/{'T' * 64}/projects/1"
    )
    assert settings["admin"] == {}
    assert settings["project"] == {"name": "Phone"}


def test_the_code_on_the_page_says_the_set_up_text(hub):
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    text = hub.setup_text("https://hub.example.org", "T" * 64)
    size, drawing = qr_code(text)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
        f'<path d="{drawing}" fill="#000000"/></svg>'
    )
    image = QImage(size * 6, size * 6, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    QSvgRenderer(svg.encode()).render(painter)
    painter.end()
    [code] = zxingcpp.read_barcodes(image)
    assert code.text == text


# -- TLS ---------------------------------------------------------------------------------------


@pytest.fixture
def certificate(tmp_path):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hub")])
    today = dates.datetime.now(dates.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - dates.timedelta(days=1))
        .not_valid_after(today + dates.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .sign(key, hashes.SHA256())
    )
    (tmp_path / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return Certificate(tmp_path / "cert.pem", tmp_path / "key.pem")


def test_it_speaks_tls_with_a_certificate(hub, certificate):
    address = hub.start(certificate=certificate)
    assert address.url == f"https://127.0.0.1:{address.port}"
    token = hub.create_account("phone")
    context = ssl.create_default_context(cafile=str(certificate.certificate))
    connection = http.client.HTTPSConnection("127.0.0.1", address.port, context=context, timeout=10)
    headers = OPENROSA | {"Authorization": f"Bearer {token}"}
    connection.request("GET", "/v1/projects/1/formList", headers=headers)
    answer = connection.getresponse()
    assert answer.status == 200
    assert f"{address.url}/v1/projects/1/forms/visit.xml" in answer.read().decode()
    body = f"passphrase={PASSPHRASE.replace(' ', '+')}"
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/sign-in", body, kind)
    answer = connection.getresponse()
    answer.read()
    assert "Secure" in answer.headers["Set-Cookie"]
    connection.close()


def test_with_tls_whoever_does_not_speak_it_stays_outside(hub, certificate):
    address = hub.start(certificate=certificate)
    for talk in (b"GET /sign-in HTTP/1.1\r\nHost: h\r\n\r\n", b"\x00" * 50, b""):
        with socket.create_connection(("127.0.0.1", address.port), timeout=10) as connection:
            received = bytearray()
            with contextlib.suppress(OSError):  # it may hang up at any moment
                connection.sendall(talk)
                connection.shutdown(socket.SHUT_WR)
                while piece := connection.recv(4096):
                    received += piece
        assert b"Passphrase" not in received
    context = ssl.create_default_context(cafile=str(certificate.certificate))
    connection = http.client.HTTPSConnection("127.0.0.1", address.port, context=context, timeout=10)
    connection.request("GET", "/sign-in")
    assert b"Passphrase" in connection.getresponse().read()
    connection.close()


@pytest.mark.parametrize("secure", [False, True])
def test_connections_that_say_nothing_keep_nobody_waiting(hub, certificate, secure):
    address = hub.start(certificate=certificate if secure else None)
    context = ssl.create_default_context(cafile=str(certificate.certificate))
    with contextlib.ExitStack() as silent:
        for _ in range(60):
            there = ("127.0.0.1", address.port)
            silent.enter_context(socket.create_connection(there, timeout=10))
        begun = time.monotonic()
        if secure:
            connection = http.client.HTTPSConnection(*there, context=context, timeout=10)
        else:
            connection = http.client.HTTPConnection(*there, timeout=10)
        for _ in range(3):
            connection.request("GET", "/sign-in")
            assert b"Passphrase" in connection.getresponse().read()
        connection.close()
        assert time.monotonic() - begun < 3


# -- faults ------------------------------------------------------------------------------------

BROKEN_OFF = (http.client.HTTPException, ConnectionError)


def test_without_faults_nothing_goes_wrong(phone, faults):
    assert phone.send(visit()).status == 201
    assert faults.requests == [("POST", f"{phone.base}/submission")]


def test_another_answer_comes_instead(phone, faults, hub):
    faults.plan(Fault.answer(502, b"<html>502</html>"), "submission", times=2)
    xml = visit()
    assert [phone.send(xml).status for _ in range(3)] == [502, 502, 201]
    headers = {"Retry-After": "7"}
    faults.plan(Fault.answer(429, headers=headers), "formList")
    assert phone.get("/formList").headers["retry-after"] == "7"
    assert phone.get("/formList").status == 200
    assert len(hub.arrivals()) == 1


def test_a_portal_answers_everything_with_its_page(phone, faults, hub):
    faults.plan(Fault.portal(), times=None)
    for answer in (phone.get("/formList"), phone.send(visit())):
        assert answer.status == 200
        assert "guest network" in answer.text
        assert "x-openrosa-version" not in answer.headers
    faults.clear()
    assert phone.get("/formList").headers["x-openrosa-version"] == "1.0"
    assert hub.arrivals() == []


def test_a_lost_answer_leaves_the_record_received(phone, faults, hub):
    faults.plan(Fault.lost_answer(), "submission")
    xml = visit(photo="p.jpg")
    with pytest.raises(BROKEN_OFF):
        phone.send(xml, {"p.jpg": b"photo"})
    assert [arrival.complete for arrival in hub.arrivals()] == [True]
    assert phone.send(xml, {"p.jpg": b"photo"}).status == 201
    assert len(hub.arrivals()) == 1


def test_a_request_that_breaks_off_leaves_nothing(phone, faults, hub, vault):
    faults.plan(Fault.cut_request(after=100_000), "submission", method="POST")
    xml = visit(photo="p.jpg")
    with pytest.raises(BROKEN_OFF):
        phone.send(xml, {"p.jpg": b"x" * 400_000})
    assert hub.arrivals() == []
    assert phone.send(xml, {"p.jpg": b"x" * 400_000}).status == 201
    assert len(list((vault.folder / "attachments").iterdir())) == 1


def test_an_answer_that_breaks_off_is_noticed(phone, faults):
    faults.plan(Fault.cut_answer(after=50), "formList", after=1)
    assert phone.get("/formList").status == 200
    with pytest.raises(BROKEN_OFF):
        phone.get("/formList")
    assert phone.get("/formList").status == 200


def test_a_late_answer_is_the_right_one(phone, faults):
    waited: list[float] = []
    faults.plan(Fault.delay(3.5, waited.append), "formList")
    assert phone.get("/formList").status == 200
    assert waited == [3.5]
