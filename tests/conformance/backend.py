"""The delivery suite against any OpenRosa server: what a client meets, asked over the wire.

`python -m tests.conformance backend` asks our own hub; `--url URL --token TOKEN [--form ID]`
asks a real ODK Central or another server, unchanged. It writes a few dozen small records to
that form. The expected answers are the ones recorded from ODK Central.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import http.client
import json
import random
import ssl
import tempfile
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from veldmelding.library import Library
from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.sync import Backend, Bearer, Gate, OpenRosa, read_setup, synchronise
from veldmelding.sync.answers import FormEntry, read_form_list, read_manifest, read_message
from veldmelding.vault import KeyCost, Vault
from veldmelding.xforms.markup import Element, escape_attribute, escape_text, parse_markup

CREATED = "full submission upload was successful!"
OTHER_BYTES = (
    "A submission already exists with this ID, but with different XML. Resubmissions to attach "
    "additional multimedia must resubmit an identical xml_submission_file."
)
NOT_FOUND = "Could not find the resource you were looking for."
NO_XML = "Required multipart POST field xml_submission_file missing."
NO_FORM_ID = "Required parameter form ID xml attribute missing."
XML = "xml_submission_file"
PASSPHRASE = "a vault for one conformance run"
CHEAP = KeyCost(memory=8, iterations=1)

OWN_FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>Delivery suite</h:title><model>
<instance><data id="delivery_suite" version="1"><what/><where/><photo/>
<orx:meta><orx:instanceID/></orx:meta></data></instance>
<instance id="places" src="jr://file-csv/places.csv"/>
<bind nodeset="/data/what" type="string"/><bind nodeset="/data/where" type="string"/>
<bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/orx:meta/orx:instanceID" type="string" jr:preload="uid" readonly="true()"/>
</model></h:head><h:body>
<input ref="/data/what"><label>What</label></input>
<select1 ref="/data/where"><label>Where</label><itemset nodeset="instance('places')/root/item">
<value ref="name"/><label ref="label"/></itemset></select1>
<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
</h:body></h:html>"""
OWN_MEDIA = {"places.csv": b"name,label\np1,Place one\np2,Place two\n"}


class Differs(Exception):
    """The server answered something else."""


class NotApplicable(Exception):
    """This server or form cannot be asked this."""


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return read_message(self.body, self.headers.get("content-type", "")).text

    @property
    def is_openrosa(self) -> bool:
        return self.headers.get("x-openrosa-version") == "1.0"


@dataclass
class Template:
    """Makes records of one form: only what every form has, and one photo when it has one."""

    form_id: str
    version: str
    root: str
    namespace: str
    photo_path: tuple[str, ...]

    @classmethod
    def of(cls, xml: bytes) -> Template:
        top = parse_markup(xml)
        instance = next(each for each in top.walk() if each.name == "instance")
        root = next(iter(instance.elements()))
        photos = [
            (each.get("nodeset") or "").strip("/").split("/")[1:]
            for each in top.walk()
            if each.name == "bind" and each.get("type") == "binary"
        ]
        outside = [path for path in photos if path and not _in_repeat(top, path)]
        inherited = root.namespace if root.declared else ""
        return cls(
            root.get("id") or "",
            root.get("version") or "",
            root.name,
            inherited,
            tuple(outside[0]) if outside else (),
        )

    def record(
        self,
        instance_id: str,
        *,
        photo: str = "",
        deprecates: str = "",
        form_id: str | None = None,
        version: str | None = None,
        extra: str = "",
    ) -> bytes:
        given = self.version if version is None else version
        inner = ""
        if photo and self.photo_path:
            inner = escape_text(photo)
            for name in reversed(self.photo_path):
                inner = f"<{name}>{inner}</{name}>"
        older = f"<orx:deprecatedID>{deprecates}</orx:deprecatedID>" if deprecates else ""
        namespace = f' xmlns="{escape_attribute(self.namespace)}"' if self.namespace else ""
        wanted_version = f' version="{escape_attribute(given)}"' if given else ""
        return (
            f'<{self.root}{namespace} xmlns:orx="http://openrosa.org/xforms"'
            f' id="{escape_attribute(form_id or self.form_id)}"{wanted_version}>{inner}{extra}'
            f"<orx:meta><orx:instanceID>{instance_id}</orx:instanceID>{older}</orx:meta>"
            f"</{self.root}>"
        ).encode()


@dataclass
class Server:
    """The server under test and the form that records are sent for."""

    backend: Backend
    tls: ssl.SSLContext | None
    entry: FormEntry
    template: Template
    random: random.Random = field(default_factory=lambda: random.Random(7))

    def new_id(self) -> str:
        return f"uuid:{uuid.UUID(int=uuid.uuid4().int, version=4)}"

    def ask(
        self,
        method: str,
        address: str,
        body: bytes | Iterator[bytes] | None = None,
        headers: dict[str, str] | None = None,
        *,
        without: tuple[str, ...] = (),
    ) -> Answer:
        return ask(self.backend, self.tls, method, address, body, headers, without=without)

    def post(self, parts: dict[str, bytes], **headers: str) -> Answer:
        body, content_type = multipart(parts)
        return self.ask("POST", "/submission", body, {"Content-Type": content_type, **headers})


def ask(
    backend: Backend,
    tls: ssl.SSLContext | None,
    method: str,
    address: str,
    body: bytes | Iterator[bytes] | None = None,
    headers: dict[str, str] | None = None,
    *,
    without: tuple[str, ...] = (),
) -> Answer:
    """Make one request by hand; `address` is absolute or below the backend's."""
    url = urlsplit(address if "://" in address else backend.address + address)
    sent = {"X-OpenRosa-Version": "1.0", "User-Agent": "veldmelding-conformance"}
    if isinstance(backend.access, Bearer):
        sent["Authorization"] = f"Bearer {backend.access.token}"
    sent.update(headers or {})
    for name in without:
        sent.pop(name, None)
    with connected(url.scheme, url.hostname or "", url.port, tls) as connection:
        target = url.path + (f"?{url.query}" if url.query else "")
        connection.request(method, target, body, sent, encode_chunked=not isinstance(body, bytes))
        response = connection.getresponse()
        return Answer(
            response.status,
            {name.lower(): value for name, value in response.getheaders()},
            response.read(),
        )


@contextmanager
def connected(
    scheme: str, host: str, port: int | None, tls: ssl.SSLContext | None
) -> Iterator[http.client.HTTPConnection]:
    connection: http.client.HTTPConnection
    if scheme == "https":
        connection = http.client.HTTPSConnection(host, port, timeout=60, context=tls)
    else:
        connection = http.client.HTTPConnection(host, port, timeout=60)
    try:
        yield connection
    finally:
        connection.close()


def multipart(
    parts: dict[str, bytes], *, plain: tuple[str, ...] = (), ending: bool = True
) -> tuple[bytes, str]:
    """Write parts; those named in `plain` come without a file name."""
    boundary = uuid.uuid4().hex
    body = b""
    for name, content in parts.items():
        file_name = "" if name in plain else f'; filename="{name}"'
        kind = "text/xml" if name == XML else "image/jpeg"
        body += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{file_name}\r\n'
            f"Content-Type: {kind}\r\n\r\n"
        ).encode()
        body += content + b"\r\n"
    if ending:
        body += f"--{boundary}--\r\n".encode()
    return body, f"multipart/form-data; boundary={boundary}"


def expect(answer: Answer, status: int | set[int], text: str | None = None) -> Answer:
    wanted = status if isinstance(status, set) else {status}
    if answer.status not in wanted:
        raise Differs(f"expected {sorted(wanted)}, got {answer.status}: {answer.text[:120]}")
    if text is not None and text not in answer.text:
        raise Differs(f"expected the text “{text}”, got “{answer.text[:160]}”")
    return answer


def check(condition: object, what: str) -> None:
    if not condition:
        raise Differs(what)


def _in_repeat(top: Element, path: list[str]) -> bool:
    repeats = [
        (each.get("nodeset") or "").strip("/").split("/")[1:]
        for each in top.walk()
        if each.name == "repeat"
    ]
    return any(path[: len(repeat)] == repeat for repeat in repeats)


# -- cases: forms ------------------------------------------------------------------------------


def form_list(server: Server) -> None:
    answer = expect(server.ask("GET", "/formList"), 200)
    check(answer.is_openrosa, "X-OpenRosa-Version is missing")
    check("xml" in answer.headers["content-type"], "not XML")
    listed = read_form_list(answer.body, "server")
    check(any(each.form_id == server.entry.form_id for each in listed), "the form is missing")
    check(all(each.hash.startswith("md5:") for each in listed), "a hash is missing")


def form_list_again(server: Server) -> None:
    etag = server.ask("GET", "/formList").headers.get("etag", "")
    check(etag, "no ETag")
    answer = server.ask("GET", "/formList", headers={"If-None-Match": etag})
    expect(answer, 304)
    check(not answer.body, "304 with a body")


def form_list_of_unknown_form(server: Server) -> None:
    answer = expect(server.ask("GET", "/formList?formID=no-such-form"), 200)
    check(read_form_list(answer.body, "server") == [], "not empty")


def form_list_without_version(server: Server) -> None:
    answer = server.ask("GET", "/formList", without=("X-OpenRosa-Version",))
    expect(answer, 400, "An expected header field (X-OpenRosa-Version)")
    check(not answer.is_openrosa, "an early refusal carries no OpenRosa header")


def form_list_with_wrong_version(server: Server) -> None:
    answer = server.ask("GET", "/formList", headers={"X-OpenRosa-Version": "2.0"})
    expect(answer, 400, "(got: 2.0)")


def form_list_is_case_sensitive(server: Server) -> None:
    expect(server.ask("GET", "/formlist"), 404)


def form_xml(server: Server) -> None:
    answer = expect(server.ask("GET", server.entry.download_url), 200)
    digest = hashlib.md5(answer.body, usedforsecurity=False).hexdigest()
    check(f"md5:{digest}" == server.entry.hash, "the bytes are not those of the hash")
    etag = answer.headers.get("etag", "")
    again = server.ask("GET", server.entry.download_url, headers={"If-None-Match": etag})
    expect(again, 304)


def manifest_and_files(server: Server) -> None:
    if not server.entry.manifest_url:
        raise NotApplicable("the form has no files")
    answer = expect(server.ask("GET", server.entry.manifest_url), 200)
    for media in read_manifest(answer.body, "server"):
        file = expect(server.ask("GET", media.download_url), 200)
        digest = f"md5:{hashlib.md5(file.body, usedforsecurity=False).hexdigest()}"
        check(media.is_entity_list or digest == media.hash, f"{media.name} is not as listed")
        etag = file.headers.get("etag", "")
        if not media.is_entity_list:
            check(etag.strip('"') == media.hash[4:], "the ETag is not the listed hash")
        expect(server.ask("GET", media.download_url, headers={"If-None-Match": etag}), 304)
    etag = answer.headers.get("etag", "")
    expect(server.ask("GET", server.entry.manifest_url, headers={"If-None-Match": etag}), 304)


def manifest_without_version(server: Server) -> None:
    if not server.entry.manifest_url:
        raise NotApplicable("the form has no files")
    url = server.entry.manifest_url
    expect(server.ask("GET", url, without=("X-OpenRosa-Version",)), 400)


def absent_file(server: Server) -> None:
    url = server.entry.download_url.removesuffix(".xml") + "/attachments/no-such-file.csv"
    expect(server.ask("GET", url), 404, NOT_FOUND)


# -- cases: access -----------------------------------------------------------------------------


def _stranger() -> dict[str, str]:
    return {"Authorization": f"Bearer {'x' * 64}"}


def unknown_token(server: Server) -> None:
    expect(server.ask("GET", "/formList", headers=_stranger()), 401)


def no_token(server: Server) -> None:
    expect(server.ask("GET", "/formList", without=("Authorization",)), 401)
    expect(server.ask("HEAD", "/submission", without=("Authorization",)), 401)


def unknown_token_in_address(server: Server) -> None:
    address = server.backend.address.replace("/v1/", f"/v1/key/{'x' * 64}/")
    answer = server.ask("GET", f"{address}/formList", without=("Authorization",))
    expect(answer, 403)


def malformed_token_in_address(server: Server) -> None:
    address = server.backend.address.replace("/v1/", "/v1/key/x/")
    answer = server.ask("GET", f"{address}/formList", without=("Authorization",))
    expect(answer, 401)


def token_in_address(server: Server) -> None:
    if not isinstance(server.backend.access, Bearer):
        raise NotApplicable("no token")
    address = server.backend.address.replace("/v1/", f"/v1/key/{server.backend.access.token}/")
    expect(server.ask("GET", f"{address}/formList", without=("Authorization",)), 200)


def submission_by_a_stranger(server: Server) -> None:
    instance_id = server.new_id()
    parts = {XML: server.template.record(instance_id)}
    expect(server.post(parts, **_stranger()), {401, 403})
    expect(server.post(parts), 201)


def unknown_project(server: Server) -> None:
    before, _, _ = server.backend.address.rpartition("/")
    expect(server.ask("GET", f"{before}/999999/formList"), 404, NOT_FOUND)


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
    if answer.status != 201:
        answer = server.post({XML: record})
    expect(answer, 201)


def _start_and_leave(server: Server, body: bytes, kind: str, count: int) -> None:
    url = urlsplit(server.backend.address + "/submission")
    with connected(url.scheme, url.hostname or "", url.port, server.tls) as connection:
        connection.putrequest("POST", url.path)
        connection.putheader("X-OpenRosa-Version", "1.0")
        if isinstance(server.backend.access, Bearer):
            connection.putheader("Authorization", f"Bearer {server.backend.access.token}")
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
        outbox = Outbox(vault, _now)
        for _ in range(10):
            _finalise(vault, outbox, server)

        def connect(backend: Backend, gate: Gate) -> OpenRosa:
            return OpenRosa(backend, gate, clock=_now, tls=server.tls)

        def press() -> object:
            return synchronise(vault, server.backend, lambda _: None, clock=_now, connect=connect)

        report = synchronise(vault, server.backend, lambda _: None, clock=_now, connect=connect)
        check(report.stopped is None, f"stopped: {report.stopped}")
        check(len(report.delivered) == 10, f"delivered {len(report.delivered)} of 10")
        check(report.refused == [], f"refused: {[str(why) for _, why in report.refused]}")
        check(Library(vault, _now).find(server.entry.form_id) is not None, "form not installed")
        again = synchronise(vault, server.backend, lambda _: None, clock=_now, connect=connect)
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
            finalised=_now(),
        )
    )


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def _laptop(folder: Path) -> Iterator[Vault]:
    Vault.create(folder / "laptop", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(folder / "laptop", PASSPHRASE) as vault:
        yield vault


CASES: tuple[Callable[[Server], None], ...] = (
    form_list,
    form_list_again,
    form_list_of_unknown_form,
    form_list_without_version,
    form_list_with_wrong_version,
    form_list_is_case_sensitive,
    form_xml,
    manifest_and_files,
    manifest_without_version,
    absent_file,
    unknown_token,
    no_token,
    unknown_token_in_address,
    malformed_token_in_address,
    token_in_address,
    submission_by_a_stranger,
    unknown_project,
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


# -- running -----------------------------------------------------------------------------------


def reach(backend: Backend, tls: ssl.SSLContext | None, form_id: str | None) -> Server:
    """Look at the server and choose the form: the given one, else one with a photo."""
    answer = expect(ask(backend, tls, "GET", "/formList"), 200)
    chosen: tuple[FormEntry, Template] | None = None
    for entry in read_form_list(answer.body, backend.host):
        if form_id is not None and entry.form_id != form_id:
            continue
        xml = expect(ask(backend, tls, "GET", entry.download_url), 200).body
        template = Template.of(xml)
        if chosen is None or (template.photo_path and not chosen[1].photo_path):
            chosen = (entry, template)
    if chosen is None:
        raise Differs(f"no form {form_id or ''} is offered to this account")
    return Server(backend, tls, *chosen)


@contextmanager
def own_hub() -> Iterator[Backend]:
    """Serve a hub that offers the form of this suite."""
    from veldmelding.hub import Hub

    with tempfile.TemporaryDirectory() as folder:
        Vault.create(Path(folder) / "hub", PASSPHRASE, cost=CHEAP)
        with Vault.unlock(Path(folder) / "hub", PASSPHRASE) as vault:
            hub = Hub(vault, clock=_now)
            hub.offer(OWN_FORM, OWN_MEDIA)
            address = hub.start("127.0.0.1", 0)
            try:
                yield read_setup(hub.setup_text(address.url, hub.create_account("suite")))
            finally:
                hub.stop()


def outcomes(server: Server) -> Iterator[dict[str, str]]:
    """Play every case; one that cannot be asked says why."""
    for case in CASES:
        name = case.__name__.replace("_", "-")
        try:
            case(server)
        except Differs as difference:
            yield {"case": name, "result": "differs", "reason": str(difference)}
        except NotApplicable as reason:
            yield {"case": name, "result": "not applicable", "reason": str(reason)}
        except (OSError, http.client.HTTPException) as error:
            yield {"case": name, "result": "differs", "reason": f"{type(error).__name__}: {error}"}
        else:
            yield {"case": name, "result": "agrees", "reason": ""}


def run(arguments: list[str]) -> int:
    """Run the suite; 1 when an answer differs, 2 when the server cannot be asked at all."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance backend")
    parser.add_argument("--url", help="address of the project; default: our own hub")
    parser.add_argument("--token", help="token of an app user; may also stand in the address")
    parser.add_argument("--form", help="id of the form to send records for")
    parser.add_argument("--certificate", type=Path, help="PEM file to trust besides the system's")
    parser.add_argument("--json", action="store_true", help="one JSON object per case")
    options = parser.parse_args(arguments)
    tls: ssl.SSLContext | None = None
    if options.certificate is not None:
        tls = ssl.create_default_context(cafile=str(options.certificate))
    if options.url is None:
        with own_hub() as backend:
            return _report(backend, tls, options.form, options.json)
    access = Bearer(options.token) if options.token else None
    return _report(
        Backend.at(options.url, access, unencrypted_allowed=True), tls, options.form, options.json
    )


def _report(
    backend: Backend, tls: ssl.SSLContext | None, form_id: str | None, as_json: bool
) -> int:
    try:
        server = reach(backend, tls, form_id)
    except (Differs, OSError, http.client.HTTPException) as error:
        print(f"backend: {backend.host} cannot be asked: {error}")
        return 2
    counts: Counter[str] = Counter()
    for outcome in outcomes(server):
        counts[outcome["result"]] += 1
        if as_json:
            print(json.dumps(outcome, ensure_ascii=False), flush=True)
        elif outcome["result"] != "agrees":
            print(f"{outcome['case']}: {outcome['result']}: {outcome['reason']}")
    summary = ", ".join(f"{count} {result}" for result, count in sorted(counts.items()))
    print(f"backend {backend.host}: {summary}")
    return 1 if counts["differs"] else 0
