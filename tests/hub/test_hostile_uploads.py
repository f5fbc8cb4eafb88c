"""Uploads made to do harm: nothing hangs, nothing escapes, nothing is kept."""

import contextlib
import io
import socket
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.hub.client import BOUNDARY, multipart, new_id, upload_parts, visit, visit_form
from veldmelding.hub.body import PIECE, BodyBroken, BodyTooLarge, ChunkedBody, MeasuredBody
from veldmelding.hub.envelope import NotASubmission, read_envelope, read_form
from veldmelding.hub.upload import Upload, UploadReader, UploadUnreadable
from veldmelding.xforms import FormDefinition

BILLION_LAUGHS = (
    b'<!DOCTYPE data [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    + b"".join(
        b'<!ENTITY %c "%s">' % (98 + level, b"&%c;" % (97 + level) * 10) for level in range(1, 12)
    )
    + b']><data id="visit" version="1"><who>&m;</who></data>'
)
EXTERNAL = (
    b'<!DOCTYPE data [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b'<data id="visit" version="1"><who>&x;</who></data>'
)


@pytest.mark.parametrize("xml", [BILLION_LAUGHS, EXTERNAL])
def test_xml_bombs_are_refused_at_once(phone, hub, xml):
    begun = time.monotonic()
    answer = phone.send(xml)
    assert answer.status == 400
    assert answer.message == "Required parameter form ID xml attribute missing."
    assert time.monotonic() - begun < 2
    assert hub.arrivals() == []


def test_endless_nesting_is_refused(phone, hub):
    xml = b'<data id="visit" version="1">' + b"<a>" * 200_000
    assert phone.send(xml).status == 400
    assert hub.arrivals() == []


def test_a_record_that_is_cut_short_is_kept_as_a_central_keeps_it(phone, hub, vault, clock):
    instance_id = new_id()
    xml = (
        f'<data id="visit" version="1"><meta><instanceID>{instance_id}</instanceID></meta><who>Ami'
    ).encode()
    assert phone.send(xml).status == 201
    assert phone.send(xml).status == 201
    [arrival] = hub.arrivals()
    assert arrival.instance_id == instance_id
    from veldmelding.outbox import Outbox

    assert Outbox(vault, clock).submission(instance_id).xml == xml


def test_an_xml_part_larger_than_any_record_is_refused(phone, vault):
    xml = b'<data id="visit" version="1"><who>' + b"x" * (11 * 1024 * 1024)
    assert phone.send(xml).status == 413
    assert list((vault.folder / "attachments").iterdir()) == []


@pytest.mark.parametrize(
    "body",
    [
        b"--" + BOUNDARY.encode() + b"\r\n" + b"X: y\r\n" * 400_000,
        b"x" * 3_000_000,
        f"--{BOUNDARY}\r\nContent-Type: a\r\n\r\nno name\r\n--{BOUNDARY}--\r\n".encode(),
        f"--{BOUNDARY}\r\nContent-Disposition: form-data; name=\xff\r\n\r\n".encode("latin-1"),
        f"--{BOUNDARY}\r\n\r\n".encode() * 1000,
        f"--{BOUNDARY}--\r\n".encode() * 50_000,
        f"\r\n--{BOUNDARY}x".encode() * 20_000,
    ],
)
def test_hostile_multipart_is_refused_quickly(phone, hub, vault, body):
    begun = time.monotonic()
    answer = phone.post(body)
    assert answer.status == 400
    assert time.monotonic() - begun < 5
    assert hub.arrivals() == []
    assert list((vault.folder / "attachments").iterdir()) == []


def test_too_many_parts_are_refused(phone, vault):
    parts = [(f"{number}.jpg", "x", b"") for number in range(1500)]
    answer = phone.post(multipart([*parts, *upload_parts(visit())]))
    assert answer.status == 413
    assert list((vault.folder / "attachments").iterdir()) == []


# -- below HTTP --------------------------------------------------------------------------------


def raw(address, data: bytes, *, half_close: bool = True) -> bytes:
    with socket.create_connection(("127.0.0.1", address.port), timeout=20) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(data)
            if half_close:
                connection.shutdown(socket.SHUT_WR)
        received = bytearray()
        with contextlib.suppress(ConnectionResetError):
            while piece := connection.recv(65536):
                received += piece
        return bytes(received)


def head(phone, *lines: str) -> bytes:
    first = f"POST {phone.base}/submission HTTP/1.1"
    fixed = ["Host: hub", "X-OpenRosa-Version: 1.0"]
    kind = f"Content-Type: multipart/form-data; boundary={BOUNDARY}"
    return "\r\n".join([first, *fixed, kind, *lines, "", ""]).encode()


@pytest.mark.parametrize(
    "lines",
    [
        ("Content-Length: -5",),
        ("Content-Length: +5",),
        ("Content-Length: 5_0",),
        ("Content-Length: 99999999999999999999",),
        ("Content-Length: 4", "Transfer-Encoding: chunked"),
    ],
)
def test_a_length_that_can_be_read_in_two_ways_is_refused(phone, lines):
    answer = raw(phone.address, head(phone, *lines) + b"abcd")
    assert answer.split(b"\r\n", 1)[0] in {
        b"HTTP/1.1 400 Bad Request",
        b"HTTP/1.1 413 Request Entity Too Large",
    }


@pytest.mark.parametrize(
    "chunks",
    [
        b"zz\r\nabc\r\n0\r\n\r\n",
        b"-4\r\nabcd\r\n0\r\n\r\n",
        b"4\r\nabcdX\r\n0\r\n\r\n",
        b"4" * 5000,
        b"ffff\r\nabc",
        b"4;" + b"x" * 10_000 + b"\r\nabcd\r\n0\r\n\r\n",
        b"0\r\n" + b"a: b\r\n" * 100_000,
        b"",
    ],
)
def test_broken_chunks_are_refused(phone, hub, chunks):
    answer = raw(phone.address, head(phone, "Transfer-Encoding: chunked") + chunks)
    assert b" 400 Bad Request" in answer.split(b"\r\n", 1)[0]
    assert hub.arrivals() == []


def test_a_chunk_larger_than_the_limit_is_refused_before_it_comes(phone):
    answer = raw(
        phone.address,
        head(phone, "Transfer-Encoding: chunked") + b"7fffffff\r\nabc",
        half_close=False,
    )
    assert b" 413 " in answer.split(b"\r\n", 1)[0]


def test_a_body_larger_than_the_limit_is_refused_before_it_comes(phone):
    answer = raw(
        phone.address,
        head(phone, "Content-Length: 900000000", "Expect: 100-continue"),
        half_close=False,
    )
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"Connection: close" in answer


def test_endless_headers_are_refused(address):
    answer = raw(address, b"GET / HTTP/1.1\r\n" + b"Z: a\r\n" * 20_000)
    assert b" 413 " in answer.split(b"\r\n", 1)[0]


def test_a_connection_serves_one_request_after_another(phone):
    body = multipart(upload_parts(visit()))
    chunks = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    one = head(phone, "Transfer-Encoding: chunked") + chunks
    two = head(phone, f"Content-Length: {len(body)}") + body
    last = head(phone, f"Content-Length: {len(body)}", "Connection: close") + body
    answer = raw(phone.address, one + two + last)
    assert answer.count(b"HTTP/1.1 201 Created") == 3


def test_an_answer_given_early_leaves_the_connection_in_step(phone):
    unwanted = multipart(upload_parts(visit(form_id="nobody"), {"p": b"x" * 500_000}))
    refused = head(phone, f"Content-Length: {len(unwanted)}") + unwanted
    last = f"GET {phone.base}/formList HTTP/1.1\r\nHost: h\r\nX-OpenRosa-Version: 1.0\r\n"
    answer = raw(phone.address, refused + last.encode() + b"Connection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert b"HTTP/1.1 200 OK" in answer


# -- the readers on their own ------------------------------------------------------------------


@given(st.lists(st.binary(min_size=1, max_size=300)), st.integers(1, 400))
def test_chunks_are_put_together_whatever_their_sizes(pieces, size):
    wire = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\nrest"
    source = io.BytesIO(wire)
    body = ChunkedBody(source, 1_000_000)
    found = bytearray()
    while piece := body.read(size):
        assert len(piece) <= size
        found += piece
    assert found == b"".join(pieces)
    assert body.complete
    assert source.read() == b"rest"


@given(st.binary(max_size=200))
@example(b"5\r\nabc")
@example(b"fffffffffffffff\r\n")
def test_no_bytes_make_the_chunk_reader_fail_in_another_way(wire):
    body = ChunkedBody(io.BytesIO(wire), 1000)
    with contextlib.suppress(BodyBroken, BodyTooLarge):
        while body.read(PIECE):
            pass
    assert body.complete or body.broken


@given(st.binary(max_size=100), st.integers(0, 120))
def test_a_measured_body_knows_whether_it_was_complete(data, length):
    body = MeasuredBody(io.BytesIO(data), length, 1000)
    assert body.drain(1000) == (len(data) >= length)


FRAGMENTS = [
    b"--b",
    b"--b--",
    b"\r\n",
    b"\n",
    b"\r",
    b"--",
    b"b",
    b":",
    b";",
    b'"',
    b" ",
    b"x" * 100,
    b"Content-Disposition: form-data; name=",
    b'"xml_submission_file"',
    b"; filename=",
    b"\xff",
    b'Content-Disposition: form-data; name="p"; filename="p"\r\n\r\n',
    b'Content-Disposition: form-data; name="xml_submission_file"; filename="p"\r\n\r\n<a/>',
]


def test_no_bytes_make_the_upload_reader_fail_in_another_way(vault):
    @given(st.lists(st.sampled_from(FRAGMENTS), max_size=30), st.integers(1, 50))
    def upload_of(fragments, size):
        class Trickle(MeasuredBody):
            def read(self, _size=-1):
                return super().read(size)

        wire = b"--b\r\n" + b"".join(fragments)
        body = Trickle(io.BytesIO(wire), len(wire), len(wire))
        with Upload() as upload, contextlib.suppress(UploadUnreadable):
            UploadReader(vault, lambda _: ["p"]).read(body, "b", upload)
        assert list((vault.folder / "attachments").iterdir()) == []

    upload_of()


BINARY = FormDefinition.parse(visit_form()).binary_paths


@given(st.binary(max_size=300))
def test_no_bytes_make_the_envelope_fail_in_another_way(data):
    for xml in (data, b'<data id="visit" version="1"><meta>' + data):
        with contextlib.suppress(NotASubmission):
            read_form(xml)
            read_envelope(xml, BINARY)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=60))
def test_the_envelope_reads_names_as_they_were_written(name):
    from xml.sax.saxutils import escape

    xml = visit("uuid:1", photo=escape(name))
    files = read_envelope(xml, BINARY).files
    assert files == ((name.strip(),) if name.strip() else ())


@pytest.mark.parametrize("body", [b"abcdef", b""])
def test_a_body_says_once_that_it_is_here(body):
    told: list[str] = []
    measured = MeasuredBody(io.BytesIO(body), 6, 100, done=lambda: told.append("here"))
    with contextlib.suppress(BodyBroken):
        while measured.read(4):
            pass
    assert told == (["here"] if body else [])
    coming = io.BytesIO(b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body) if body else b"")
    chunked = ChunkedBody(coming, 100, done=lambda: told.append("here"))
    with contextlib.suppress(BodyBroken):
        while chunked.read(4):
            pass
    assert len(told) == (2 if body else 0)


def test_no_more_of_an_unwanted_body_is_read_than_is_worth_it():
    source = io.BytesIO(bytes(1_000_000))
    body = MeasuredBody(source, 1_000_000, 10_000_000)
    assert not body.drain(200_000)
    assert source.tell() <= 200_000 + PIECE
    assert body.drain(1_000_000)
