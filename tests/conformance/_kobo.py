"""What the delivery suite asks a KoboToolbox, and what its sources say that it answers."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.conformance._delivery import (
    file_name_outside_ascii,
    interrupted,
    lost_answer,
    namespaced_or_not,
    pieces_of_unknown_length,
    unknown_field,
    whole_path,
)
from tests.conformance._wire import XML, Differs, Server, ask, check, expect, multipart
from veldmelding.sync.answers import read_form_list

if TYPE_CHECKING:
    from collections.abc import Callable

DUPLICATE = "Duplicate Instance"


def asks_who_it_is(server: Server) -> None:
    answer = server.ask("GET", "/formList", without=("Authorization",))
    expect(answer, 401)
    challenge = answer.headers.get("www-authenticate", "")
    check(challenge.startswith("Digest "), "no Digest challenge")
    body, kind = multipart({XML: server.template.record(server.new_id())})
    headers = {"Content-Type": kind}
    expect(server.ask("POST", "/submission", body, headers, without=("Authorization",)), 401)


def wrong_key(server: Server) -> None:
    wrong = {"Authorization": "Token " + "0" * 40}
    expect(server.ask("GET", "/formList", headers=wrong), 401)


def form_list(server: Server) -> None:
    answer = expect(server.ask("GET", "/formList"), 200)
    check(answer.headers.get("content-type", "").startswith("text/xml"), "not text/xml")
    entries = read_form_list(answer.body, server.backend.host)
    check(all(entry.manifest_url for entry in entries), "a form without a manifest")
    expect(server.ask("HEAD", "/formList"), 204)
    expect(server.ask("GET", "/formList", without=("X-OpenRosa-Version",)), 200)


def slash_at_the_end(server: Server) -> None:
    answer = server.ask("GET", "/formList/")
    check(answer.status not in {200, 204}, "a slash at the end was accepted")


def form_and_its_files(server: Server) -> None:
    form = expect(server.ask("GET", server.entry.download_url), 200)
    check(b"<" in form.body[:10], "no XML")
    manifest = server.entry.manifest_url
    check(manifest, "no manifest")
    answer = expect(server.ask("GET", manifest or ""), 200)
    check(b"openrosa.org/xforms/xformsManifest" in answer.body, "not a manifest")


def submission_head(server: Server) -> None:
    answer = expect(server.ask("HEAD", "/submission"), 204)
    location = answer.headers.get("location", "")
    check(urlsplit(location).path.endswith("/submission"), f"location is {location}")
    check(answer.headers.get("x-openrosa-accept-content-length", "").isdigit(), "no length")


def submit(server: Server) -> None:
    identity = server.new_id()
    answer = expect(server.post({XML: server.template.record(identity)}), 201)
    check(answer.is_openrosa, "X-OpenRosa-Version is missing")
    check(b"submissionMetadata" in answer.body, "no metadata")
    check(identity.removeprefix("uuid:").encode() in answer.body, "no instance id")


def submit_again(server: Server) -> None:
    record = server.template.record(server.new_id())
    expect(server.post({XML: record}), 201)
    for _ in range(2):
        expect(server.post({XML: record}), 202, DUPLICATE)


def other_bytes(server: Server) -> None:
    record = server.template.record(server.new_id())
    expect(server.post({XML: record}), 201)
    expect(server.post({XML: record.replace(b"</orx:meta>", b"</orx:meta> ")}), 409)


def files_in_later_requests(server: Server) -> None:
    photo = f"{uuid.uuid4().hex}.jpg"
    record = server.template.record(server.new_id(), photo=photo)
    expect(server.post({XML: record}), 201)
    content = server.random.randbytes(50_000)
    expect(server.post({XML: record, photo: content}), 201)
    expect(server.post({XML: record, photo: content}), 202, DUPLICATE)
    expect(server.post({XML: record, photo: content + b"x"}), 409, "same name")


def no_identity(server: Server) -> None:
    record = server.template.record(server.new_id()).replace(b"instanceID", b"otherID")
    expect(server.post({XML: record}), 400)


def no_record(server: Server) -> None:
    expect(server.post({"a.jpg": b"photo"}), 400)


def not_xml(server: Server) -> None:
    expect(server.post({XML: b"this is not XML"}), 400)


def unknown_form(server: Server) -> None:
    record = server.template.record(server.new_id(), form_id="no-such-form")
    expect(server.post({XML: record}), 404)


def without_the_version_header(server: Server) -> None:
    body, kind = multipart({XML: server.template.record(server.new_id())})
    answer = server.ask(
        "POST", "/submission", body, {"Content-Type": kind}, without=("X-OpenRosa-Version",)
    )
    expect(answer, 201)


def correction(server: Server) -> None:
    first, second, third = server.new_id(), server.new_id(), server.new_id()
    expect(server.post({XML: server.template.record(first)}), 201)
    expect(server.post({XML: server.template.record(second, deprecates=first)}), 201)
    expect(server.post({XML: server.template.record(third, deprecates=first)}), 410)
    expect(server.post({XML: server.template.record(third, deprecates=server.new_id())}), 404)


def collector_path(server: Server) -> None:
    token = getattr(server.backend.access, "token", "")
    if not token:
        raise Differs("the suite needs a token")
    below = server.backend.address + f"/collector/{token}/formList"
    answer = ask(server.backend, server.tls, "GET", below, without=("Authorization",))
    expect(answer, {200, 401})


CASES: tuple[Callable[[Server], None], ...] = (
    asks_who_it_is,
    wrong_key,
    form_list,
    slash_at_the_end,
    form_and_its_files,
    submission_head,
    submit,
    submit_again,
    other_bytes,
    files_in_later_requests,
    file_name_outside_ascii,
    no_identity,
    no_record,
    not_xml,
    unknown_form,
    unknown_field,
    without_the_version_header,
    pieces_of_unknown_length,
    interrupted,
    lost_answer,
    correction,
    namespaced_or_not,
    collector_path,
    whole_path,
)
