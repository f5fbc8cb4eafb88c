"""What the delivery suite asks about forms and access, and what ODK Central answered."""

from __future__ import annotations

import hashlib

from tests.conformance._wire import XML, NotApplicable, Server, check, expect
from veldmelding.sync import Bearer
from veldmelding.sync.answers import read_form_list, read_manifest

NOT_FOUND = "Could not find the resource you were looking for."

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


CASES = (
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
)
