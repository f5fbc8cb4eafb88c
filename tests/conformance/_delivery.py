"""What the delivery suite asks a server, and what ODK Central was recorded to answer."""

from __future__ import annotations

import gzip
import tempfile
import uuid
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.conformance._offering import CASES as OFFERING
from tests.conformance._offering import NOT_FOUND
from tests.conformance._wire import (
    XML,
    Server,
    authorization,
    check,
    connected,
    expect,
    multipart,
)
from veldmelding.library import Library
from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.sync import Backend, Gate, OpenRosa, synchronise
from veldmelding.vault import KeyCost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CREATED = "full submission upload was successful!"
OTHER_BYTES = (
    "A submission already exists with this ID, but with different XML. Resubmissions to attach "
    "additional multimedia must resubmit an identical xml_submission_file."
)
NO_XML = "Required multipart POST field xml_submission_file missing."
NO_FORM_ID = "Required parameter form ID xml attribute missing."
PASSPHRASE = "a vault for one conformance run"
CHEAP = KeyCost(memory=8, iterations=1)


# -- cases: submissions ------------------------------------------------------------------------


def submission_head(server: Server) -> None:
    for method in ("HEAD", "GET"):
        answer = expect(server.ask(method, "/submission"), 204)
        length = answer.headers.get("x-openrosa-accept-content-length", "")
        check(length.isdigit() and int(length) >= 1_000_000, "no usable accepted length")
    answer = server.ask("HEAD", "/submission", without=("X-OpenRosa-Version",))
    expect(answer, 400)


def submit(server: Server) -> None:
    answer = expect(server.post({XML: server.template.record(server.new_id())}), 201, CREATED)
    check(answer.is_openrosa, "X-OpenRosa-Version is missing")
    check(b'xmlns="http://openrosa.org/http/response"' in answer.body, "not an OpenRosaResponse")


def submit_again(server: Server) -> None:
    record = server.template.record(server.new_id())
    for _ in range(3):
        expect(server.post({XML: record}), 201, CREATED)


def other_bytes(server: Server) -> None:
    record = server.template.record(server.new_id())
    expect(server.post({XML: record}), 201)
    expect(server.post({XML: record.replace(b"</orx:meta>", b"</orx:meta> ")}), 409, OTHER_BYTES)
    expect(server.post({XML: record + b"\n"}), 409, OTHER_BYTES)
    expect(server.post({XML: record}), 201)


def files_in_later_requests(server: Server) -> None:
    photo = f"{uuid.uuid4().hex}.jpg"
    record = server.template.record(server.new_id(), photo=photo)
    expect(server.post({XML: record}), 201)
    content = server.random.randbytes(50_000)
    expect(server.post({XML: record, photo: content}), 201, CREATED)
    expect(server.post({XML: record, photo: content}), 201, CREATED)
    expect(server.post({XML: record}), 201, CREATED)


def files_nobody_named(server: Server) -> None:
    record = server.template.record(server.new_id())
    expect(server.post({XML: record, "stray.jpg": b"stray"}), 201, CREATED)


def file_before_the_record(server: Server) -> None:
    photo = f"{uuid.uuid4().hex}.jpg"
    record = server.template.record(server.new_id(), photo=photo)
    expect(server.post({photo: b"photo", XML: record}), 201)


def file_name_outside_ascii(server: Server) -> None:
    photo = f"foto één & ’s {uuid.uuid4().hex}.jpg"
    record = server.template.record(server.new_id(), photo=photo)
    expect(server.post({XML: record, photo: b"photo"}), 201)


def record_as_a_plain_field(server: Server) -> None:
    body, kind = multipart({XML: server.template.record(server.new_id())}, plain=(XML,))
    expect(server.ask("POST", "/submission", body, {"Content-Type": kind}), 400, NO_XML)


def no_record(server: Server) -> None:
    expect(server.post({"a.jpg": b"photo"}), 400, NO_XML)


def not_multipart(server: Server) -> None:
    record = server.template.record(server.new_id())
    answer = server.ask("POST", "/submission", record, {"Content-Type": "text/xml"})
    expect(answer, 400, NO_XML)


def post_without_version(server: Server) -> None:
    body, kind = multipart({XML: server.template.record(server.new_id())})
    answer = server.ask(
        "POST", "/submission", body, {"Content-Type": kind}, without=("X-OpenRosa-Version",)
    )
    expect(answer, 400, "An expected header field (X-OpenRosa-Version)")


def broken_multipart(server: Server) -> None:
    record = server.template.record(server.new_id())
    body, kind = multipart({XML: record}, ending=False)
    expect(server.ask("POST", "/submission", body, {"Content-Type": kind}), 400)
    body, _ = multipart({XML: record})
    wrong = "multipart/form-data; boundary=another"
    expect(server.ask("POST", "/submission", body, {"Content-Type": wrong}), 400)
    missing = "multipart/form-data"
    expect(server.ask("POST", "/submission", body, {"Content-Type": missing}), 400)
    expect(server.post({XML: record}), 201)


def packed_body(server: Server) -> None:
    body, kind = multipart({XML: server.template.record(server.new_id())})
    headers = {"Content-Type": kind, "Content-Encoding": "gzip"}
    expect(server.ask("POST", "/submission", gzip.compress(body), headers), 400)


def not_xml(server: Server) -> None:
    expect(server.post({XML: b"this is not XML"}), 400, NO_FORM_ID)
    expect(server.post({XML: b""}), 400, NO_FORM_ID)


def unknown_form(server: Server) -> None:
    record = server.template.record(server.new_id(), form_id="no-such-form")
    expect(server.post({XML: record}), 404, NOT_FOUND)


def unknown_version(server: Server) -> None:
    record = server.template.record(server.new_id(), version="no-such-version")
    text = "The form version specified in this submission 'no-such-version' does not exist."
    expect(server.post({XML: record}), 404, text)
    expect(server.post({XML: server.template.record(server.new_id())}), 201)


def unknown_field(server: Server) -> None:
    record = server.template.record(server.new_id(), extra="<nobody_asked>x</nobody_asked>")
    expect(server.post({XML: record}), 201)


def pieces_of_unknown_length(server: Server) -> None:
    body, kind = multipart({XML: server.template.record(server.new_id())})
    pieces = (body[start : start + 100] for start in range(0, len(body), 100))
    headers = {"Content-Type": kind, "Transfer-Encoding": "chunked"}
    expect(server.ask("POST", "/submission", pieces, headers), 201)


def interrupted(server: Server) -> None:
    record = server.template.record(server.new_id())
    body, kind = multipart({XML: record, "stray.jpg": bytes(200_000)})
    _start_and_leave(server, body, kind, len(body) // 2)
    expect(server.post({XML: record}), 201)


def lost_answer(server: Server) -> None:
    record = server.template.record(server.new_id())
    body, kind = multipart({XML: record})
    _start_and_leave(server, body, kind, len(body))
    # Two requests with one record at once may meet each other: then later alone.
    answer = server.post({XML: record})
    if answer.status not in {201, 202}:
        answer = server.post({XML: record})
    expect(answer, {201, 202})


def _start_and_leave(server: Server, body: bytes, kind: str, count: int) -> None:
    url = urlsplit(server.backend.address + "/submission")
    with connected(url.scheme, url.hostname or "", url.port, server.tls) as connection:
        connection.putrequest("POST", url.path)
        connection.putheader("X-OpenRosa-Version", "1.0")
        said = authorization(server.backend)
        if said:
            connection.putheader("Authorization", said)
        connection.putheader("Content-Type", kind)
        connection.putheader("Content-Length", str(len(body)))
        connection.endheaders()
        connection.send(body[:count])


def correction(server: Server) -> None:
    first, second, third = server.new_id(), server.new_id(), server.new_id()
    original = server.template.record(first)
    expect(server.post({XML: original}), 201)
    edit = server.template.record(second, deprecates=first)
    expect(server.post({XML: edit}), 201, CREATED)
    expect(server.post({XML: edit}), 201, CREATED)
    stale = server.template.record(third, deprecates=first)
    expect(server.post({XML: stale}), 409, "out of date")
    expect(server.post({XML: original}), 409, "out of date")


def correction_of_nothing(server: Server) -> None:
    record = server.template.record(server.new_id(), deprecates=server.new_id())
    expect(server.post({XML: record}), 404, "can't find that submission to update")


def namespaced_or_not(server: Server) -> None:
    record = server.template.record(server.new_id()).replace(b"orx:meta", b"meta")
    record = record.replace(b"orx:instanceID", b"instanceID")
    expect(server.post({XML: record}), 201)


# -- the whole path with our own client --------------------------------------------------------


def whole_path(server: Server) -> None:
    """Set up a laptop, fetch the forms, deliver ten records with photos, press again."""
    with tempfile.TemporaryDirectory() as folder, _laptop(Path(folder)) as vault:
        server.backend.save(vault)
        outbox = Outbox(vault, now)
        for _ in range(10):
            _finalise(vault, outbox, server)

        def connect(backend: Backend, gate: Gate) -> OpenRosa:
            return OpenRosa(backend, gate, clock=now, tls=server.tls)

        report = synchronise(vault, server.backend, lambda _: None, clock=now, connect=connect)
        check(report.stopped is None, f"stopped: {report.stopped}")
        check(len(report.delivered) == 10, f"delivered {len(report.delivered)} of 10")
        check(report.refused == [], f"refused: {[str(why) for _, why in report.refused]}")
        check(Library(vault, now).find(server.entry.form_id) is not None, "form not installed")
        again = synchronise(vault, server.backend, lambda _: None, clock=now, connect=connect)
        check(again.bytes_sent == 0, f"the second press sent {again.bytes_sent} bytes")
        check(again.delivered == [], "the second press delivered again")
        check(again.forms_installed == (), "the second press installed forms again")


def _finalise(vault: Vault, outbox: Outbox, server: Server) -> None:
    instance_id = server.new_id()
    files: tuple[SubmissionFile, ...] = ()
    photo = ""
    if server.template.photo_path:
        photo = f"{uuid.uuid4().hex}.jpg"
        with vault.transaction():
            kept = vault.attachments.add(server.random.randbytes(80_000), "image/jpeg")
        files = (SubmissionFile(photo, kept.id, kept.size, kept.sha256),)
    outbox.put(
        Submission(
            instance_id=instance_id,
            form_id=server.template.form_id,
            form_version=server.template.version,
            name="delivery suite",
            xml=server.template.record(instance_id, photo=photo),
            files=files,
            finalised=now(),
        )
    )


def now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def _laptop(folder: Path) -> Iterator[Vault]:
    Vault.create(folder / "laptop", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(folder / "laptop", PASSPHRASE) as vault:
        yield vault


CASES: tuple[Callable[[Server], None], ...] = (
    *OFFERING,
    submission_head,
    submit,
    submit_again,
    other_bytes,
    files_in_later_requests,
    files_nobody_named,
    file_before_the_record,
    file_name_outside_ascii,
    record_as_a_plain_field,
    no_record,
    not_multipart,
    post_without_version,
    broken_multipart,
    packed_body,
    not_xml,
    unknown_form,
    unknown_version,
    unknown_field,
    pieces_of_unknown_length,
    interrupted,
    lost_answer,
    correction,
    correction_of_nothing,
    namespaced_or_not,
    whole_path,
)
