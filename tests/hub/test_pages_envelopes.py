"""Sealed envelopes on the pages: uploaded as a stream, compared, taken in, with their receipts."""

from __future__ import annotations

import html
import re
import socket

import pytest

from tests.hub.client import BOUNDARY, multipart, new_id, request, visit
from tests.sync.test_alert import ALERT

WORD = "kestrelanswer"


def text_of(answer) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text)).split())


def csrf_of(browser) -> str:
    return re.search(r'name="csrf" value="([0-9a-f]+)"', browser.get("/arrivals").text)[1]


def upload(browser, content: bytes, name: str = "july.veld", *, csrf: str | None = None):
    secret = csrf_of(browser) if csrf is None else csrf
    parts = [("csrf", None, secret.encode()), ("envelope", name, content)]
    return send(browser, multipart(parts))


def send(browser, body: bytes):
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    return browser._ask("POST", "/envelopes", body, kind, follow=True)


def waiting_of(answer) -> str:
    return re.search(r'action="(/envelopes/[0-9a-f]{32})/take"', answer.text)[1]


def receipt_of(answer) -> str:
    return re.search(r'id="receipt">([^<]+)<', answer.text)[1]


@pytest.fixture
def sealed(vault, laptop, tmp_path) -> bytes:
    """An envelope with two records, one of them with a photo."""
    first, second = new_id(), new_id()
    laptop.put(visit(first, photo="a.jpg", name="At the ferry", who=WORD), first, a=b"\xff\xd8\xff")
    laptop.put(visit(second, name="At the bridge"), second)
    return laptop.seal(vault, tmp_path / "july.veld")


def accept(browser, answer):
    path = waiting_of(answer)
    return browser.post(f"{path}/take", csrf=csrf_of(browser), same="1", name="GOM07")


def test_an_envelope_is_uploaded_compared_and_taken_in(hub, vault, laptop, sealed, headquarters):
    found = upload(headquarters, sealed)
    shown = text_of(found)
    assert "july.veld" in shown
    assert "with 2 records." in shown
    assert f"Words of the laptop that sealed it {laptop.words} New 2" in shown
    assert "let them read the words of their laptop to you" in shown
    assert hub.arrivals() == []
    told = accept(headquarters, found)
    assert "New 2 Completed 0 Here already 0 Damaged or missing 0" in text_of(told)
    assert {one.name for one in hub.arrivals()} == {"At the ferry", "At the bridge"}
    assert laptop.envelopes.enter_receipt(receipt_of(told)).confirmed
    listed = text_of(headquarters.get("/envelopes"))
    assert f"GOM07 2026-11-22 09:30 2 of 2 {receipt_of(told)}" in listed
    assert "Waiting to be taken in" not in listed
    assert "At the ferry Visit" in text_of(headquarters.get("/arrivals"))
    assert list(vault.attachments.problems()) == []
    with vault.reading() as database:  # of the envelope itself nothing is kept
        assert database.execute("SELECT count(*) FROM attachment").fetchone()[0] == 1


def test_a_known_laptop_needs_no_comparing_and_what_is_here_is_said(
    laptop, sealed, headquarters, person
):
    first = accept(headquarters, upload(headquarters, sealed))
    reviewer = person("review")
    again = upload(reviewer, sealed)
    assert "This laptop is known here." in text_of(again)
    assert "New 0 Here already 2" in text_of(again)
    told = reviewer.post(f"{waiting_of(again)}/take", csrf=csrf_of(reviewer))
    assert "Here already 2" in text_of(told)
    assert receipt_of(told) == receipt_of(first)


def test_a_new_laptop_is_accepted_only_by_who_administers_and_says_so(
    hub, sealed, headquarters, person
):
    reviewer = person("review")
    shown = upload(reviewer, sealed)
    assert "Somebody who administers this hub has to compare its words" in text_of(shown)
    assert "/take" not in shown.text
    path = re.search(r'action="(/envelopes/[0-9a-f]{32})/discard"', shown.text)[1]
    csrf = csrf_of(reviewer)
    for fields in ({"same": "1"}, {}):
        answer = reviewer.post(f"{path}/take", csrf=csrf, **fields)
        assert answer.status == 400
        assert "not known here. Nothing was taken from it yet." in text_of(answer)
    unsaid = headquarters.post(f"{path}/take", csrf=csrf_of(headquarters))
    assert unsaid.status == 400
    assert hub.arrivals() == []
    assert "july.veld" in text_of(headquarters.get("/envelopes"))
    assert accept(headquarters, headquarters.get(path)).status == 200
    assert len(hub.arrivals()) == 2


def test_a_damaged_envelope_says_what_is_missing(hub, laptop, vault, tmp_path, headquarters):
    for number in range(3):
        instance_id = new_id()
        laptop.put(visit(instance_id, photo="a.jpg"), instance_id, a=bytes([number]) * 60_000)
    content = bytearray(laptop.seal(vault, tmp_path / "a.veld"))
    content[len(content) // 2] ^= 1
    found = upload(headquarters, bytes(content))
    assert "Some records are damaged or missing." in text_of(found)
    told = accept(headquarters, found)
    assert "What is not here" in text_of(told)
    code = receipt_of(told)
    assert "/" in code
    confirmed = laptop.envelopes.enter_receipt(html.unescape(code))
    assert confirmed.confirmed
    assert code in headquarters.get("/envelopes").text


def test_an_envelope_can_be_thrown_away(hub, vault, sealed, headquarters):
    path = waiting_of(upload(headquarters, sealed))
    answer = headquarters.post(f"{path}/discard", csrf=csrf_of(headquarters))
    assert "Waiting to be taken in" not in text_of(answer)
    assert headquarters.get(path).status == 404
    assert headquarters.post(f"{path}/take", csrf=csrf_of(headquarters)).status == 404
    with vault.reading() as database:
        assert database.execute("SELECT count(*) FROM attachment").fetchone()[0] == 0


@pytest.mark.parametrize("content", [b"x", b"VELDENV1" + bytes(9000), bytes(40_000)])
def test_what_is_no_envelope_is_refused_in_a_sentence(headquarters, content):
    answer = upload(headquarters, content, "<img src=x onerror=alert(1)>.veld")
    assert answer.status == 400
    assert "This file is not a sealed envelope" in text_of(answer)
    assert "<img" not in answer.text


def test_no_file_is_said(headquarters):
    answer = upload(headquarters, b"")
    assert answer.status == 400
    assert "Choose the file of an envelope first." in text_of(answer)


# -- hostile uploads ---------------------------------------------------------------------------


def nothing_kept(vault) -> bool:
    files = [one for one in (vault.folder / "attachments").iterdir() if one.is_file()]
    with vault.reading() as database:
        rows = database.execute("SELECT count(*) FROM envelope_waiting").fetchone()[0]
    return not files and not rows


def test_without_the_secret_before_the_file_nothing_is_kept(vault, sealed, headquarters, address):
    assert upload(headquarters, sealed, csrf="0" * 64).status == 403
    late = [("envelope", "a.veld", sealed), ("csrf", None, csrf_of(headquarters).encode())]
    assert send(headquarters, multipart(late)).status == 403
    assert send(headquarters, multipart(late, end=False)).status == 403
    assert send(headquarters, b"--").status == 403
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    stranger = request(address, "POST", "/envelopes", body=multipart(late), headers=kind)
    assert (stranger.status, stranger.headers["location"]) == (303, "/sign-in")
    assert nothing_kept(vault)


def test_an_upload_that_breaks_off_leaves_nothing(vault, sealed, headquarters, address, clock):
    parts = [("csrf", None, csrf_of(headquarters).encode()), ("envelope", "a.veld", sealed)]
    body = multipart(parts)
    cookies = "; ".join(f"{name}={value}" for name, value in headquarters.cookies.items())
    head = (
        f"POST /envelopes HTTP/1.1\r\nHost: h\r\nCookie: {cookies}\r\nContent-Type: "
        f"multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", address.port), timeout=10) as connection:
        connection.sendall(head.encode() + body[: len(body) // 2])
        connection.shutdown(socket.SHUT_WR)
        assert b" 403 " in connection.recv(4096).split(b"\r\n", 1)[0]
    assert nothing_kept(vault)


def test_an_envelope_may_be_larger_than_a_record_and_not_endless(address, headquarters):
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    cookies = "; ".join(f"{name}={value}" for name, value in headquarters.cookies.items())

    def announce(path: str, length: int) -> bytes:
        head = (
            f"POST {path} HTTP/1.1\r\nHost: h\r\nCookie: {cookies}\r\n"
            f"Content-Type: {kind['Content-Type']}\r\nContent-Length: {length}\r\n\r\n"
        )
        with socket.create_connection(("127.0.0.1", address.port), timeout=10) as connection:
            connection.sendall(head.encode())
            connection.shutdown(socket.SHUT_WR)
            return connection.recv(4096).split(b"\r\n", 1)[0]

    assert b" 403 " in announce("/envelopes", 2 * 1024**3)  # broke off, but was not too large
    assert b" 413 " in announce("/envelopes", 5 * 1024**3)
    assert b" 413 " in announce("/forms", 2 * 1024**3)


def test_too_many_waiting_envelopes_are_refused(headquarters, sealed, vault):
    for _ in range(20):
        assert upload(headquarters, sealed).status == 200
    answer = upload(headquarters, sealed)
    assert answer.status == 400
    assert "20 envelopes are waiting here already." in text_of(answer)


def test_roles(vault, sealed, person):
    reader = person("read")
    assert 'type="file"' not in reader.get("/envelopes").text
    answer = upload(reader, sealed)
    assert answer.status == 403
    assert "Your account may not do this." in text_of(answer)
    assert nothing_kept(vault)
    assert reader.get(f"/envelopes/{'0' * 32}").status == 403


def test_the_access_log_names_envelopes_and_nothing_in_them(sealed, headquarters):
    accept(headquarters, upload(headquarters, sealed, "notes of Amina.veld"))
    shown = text_of(headquarters.get("/log"))
    for deed in ("uploaded an envelope", "accepted a laptop by its words", "took in an envelope"):
        assert deed in shown
    for word in ("Amina", "ferry", WORD):
        assert word not in shown


# -- a lost laptop -----------------------------------------------------------------------------


def test_a_lost_laptop_is_shut_out_and_can_come_back(
    hub, vault, laptop, sealed, headquarters, tmp_path, clock
):
    accept(headquarters, upload(headquarters, sealed))
    listed = headquarters.get("/lost")
    assert "GOM07 key of envelopes and alerts 2 2026-11-22 09:30 may send" in text_of(listed)
    path = f"/lost/key%3A{laptop.key.hex()}"
    assert f'href="{path}"' in listed.text
    page = text_of(headquarters.get(path))
    assert f"Words of the laptop {laptop.words}" in page
    assert "Its envelopes" in page
    late = new_id()
    laptop.put(visit(late), late)
    newer = laptop.seal(vault, tmp_path / "later.veld")
    clock.advance(minutes=10)
    out = headquarters.post(path, csrf=headquarters.csrf)
    assert "This laptop is shut out since 2026-11-22 09:40." in text_of(out)
    refused = upload(headquarters, newer)
    assert refused.status == 400
    assert "a laptop that was reported lost on 2026-11-22" in text_of(refused)
    waiting = re.search(r'action="(/envelopes/[0-9a-f]{32})/discard"', refused.text)[1]
    csrf = headquarters.csrf
    forced = headquarters.post(f"{waiting}/take", csrf=csrf, same="1", name="GOM08")
    assert forced.status == 400
    assert len(hub.arrivals()) == 2
    back = headquarters.post(f"{path}/back", csrf=csrf)
    assert "Shut this laptop out now" in text_of(back)
    told = headquarters.post(f"{waiting}/take", csrf=csrf)
    assert receipt_of(told)
    assert len(hub.arrivals()) == 3
    log = text_of(headquarters.get("/log"))
    assert "shut out a laptop" in log
    assert "accepted a laptop again" in log


def test_a_laptop_that_only_sent_alerts_can_be_shut_out(vault, hub, laptop, headquarters):
    hub.alerts.open("".join(laptop.alert(vault, ALERT)))
    path = f"/lost/key%3A{laptop.key.hex()}"
    assert "laptop without a name" in text_of(headquarters.get("/lost"))
    headquarters.post(path, csrf=headquarters.csrf)
    assert not hub.envelopes.senders.knows(laptop.key)
    assert "lost since" in text_of(headquarters.get("/alerts/1"))
    assert headquarters.get("/lost/key%3A00").status == 404
    assert headquarters.post("/lost/key%3A00/back", csrf=headquarters.csrf).status == 404
