"""What a phone meets on every path: statuses, headers and messages, over a real socket."""

import hashlib
import re

import pytest

from tests.hub.client import OPENROSA, Phone, request, visit, visit_form
from veldmelding.hub import Hub

UNKNOWN_TOKEN = "A" * 64
OPENROSA_PATHS = ["/formList", "/forms/visit/manifest", "/submission"]


def is_openrosa(answer) -> bool:
    return (
        answer.headers.get("x-openrosa-version") == "1.0"
        and answer.headers.get("x-openrosa-accept-content-length") == "100000000"
        and answer.headers.get("content-language") == "en"
    )


# -- forms -------------------------------------------------------------------------------------


def test_a_form_list_leads_to_the_form(phone):
    listed = phone.get("/formList")
    assert listed.status == 200
    assert listed.headers["content-type"] == "text/xml; charset=utf-8"
    assert listed.headers["cache-control"] == "private, no-cache"
    assert listed.headers["vary"] == "Accept-Encoding, Origin"
    assert is_openrosa(listed)
    address = re.search(r"<downloadUrl>(.*?)</downloadUrl>", listed.text)[1]
    assert address == f"{phone.address.url}{phone.base}/forms/visit.xml"
    form = request(phone.address, "GET", address.removeprefix(phone.address.url))
    assert form.status == 200
    assert form.headers["content-type"] == "application/xml; charset=utf-8"
    assert form.body == visit_form()
    digest = hashlib.md5(form.body).hexdigest()
    assert f"<hash>md5:{digest}</hash>" in listed.text
    assert "x-openrosa-version" not in form.headers


def test_with_a_bearer_token_no_address_holds_the_token(hub, address):
    token = hub.create_account("laptop")
    listed = Phone(address, token, bearer=True).get("/formList")
    assert listed.status == 200
    assert token not in listed.text
    assert f"<downloadUrl>{address.url}/v1/projects/1/forms/visit.xml</downloadUrl>" in listed.text


def test_a_token_may_come_as_a_parameter(hub, address):
    token = hub.create_account("laptop")
    listed = request(address, "GET", f"/v1/projects/1/formList?st={token}", headers=OPENROSA)
    assert listed.status == 200
    assert f"/v1/key/{token}/projects/1/forms/visit.xml" in listed.text


def test_a_token_may_be_encoded(phone):
    coded = "".join(f"%{ord(letter):02X}" for letter in phone.token)
    answer = request(phone.address, "GET", f"/v1/key/{coded}/projects/1/formList", headers=OPENROSA)
    assert answer.status == 200


def test_only_the_form_asked_for_is_listed(phone):
    assert "<xform>" in phone.get("/formList?formID=visit&deviceID=a").text
    assert "<xform>" not in phone.get("/formList?formID=Visit").text


def test_the_newest_version_is_listed_and_older_ones_can_be_fetched(hub, phone):
    hub.offer(visit_form("2"))
    listed = phone.get("/formList").text
    assert listed.count("<xform>") == 1
    assert "<version>2</version>" in listed
    assert phone.get("/forms/visit.xml").body == visit_form("2")
    assert phone.get("/forms/visit/versions/1.xml").body == visit_form()
    assert phone.get("/forms/visit/versions/3.xml").status == 404


def test_a_form_without_version_can_be_fetched_by_version(hub, phone):
    plain = visit_form("", "plain")
    hub.offer(plain)
    assert phone.get("/forms/plain/versions/___.xml").body == plain


def test_a_withdrawn_form_is_not_listed_and_its_records_are_taken(hub, phone):
    hub.withdraw("visit")
    assert "<xform>" not in phone.get("/formList").text
    assert phone.get("/forms/visit.xml").status == 200
    assert phone.send(visit()).status == 201


@pytest.mark.parametrize("form_id", ["a b", "a/b", "a%2Fb", "é%1", "a.xml", "ሰላም", "a'b$(c)"])
def test_odd_form_ids_lead_to_their_form(hub, phone, form_id):
    xml = visit_form(form_id=form_id.replace("&", "&amp;"))
    hub.offer(xml)
    listed = phone.get("/formList").text
    addresses = re.findall(r"<downloadUrl>(.*?)</downloadUrl>", listed)
    fetched = [
        request(phone.address, "GET", one.removeprefix(phone.address.url)).body for one in addresses
    ]
    assert xml in fetched


def test_addresses_are_the_configured_ones(vault, clock):
    from random import Random

    with Hub(vault, clock=clock, random=Random(1), base_url="https://hub.example.org/") as hub:
        hub.offer(visit_form())
        phone = Phone(hub.start(), hub.create_account("phone"))
        listed = phone.get("/formList").text
    assert f"<downloadUrl>https://hub.example.org{phone.base}/forms/visit.xml<" in listed


def test_a_hostile_host_header_never_reaches_a_document(phone):
    listed = phone.get("/formList", Host='evil"><script>')
    assert listed.status == 200
    assert "script" not in listed.text
    assert phone.address.url in listed.text


# -- files -------------------------------------------------------------------------------------

CSV = b"name,label\np1,Place one\n"


@pytest.fixture
def with_file(hub, phone):
    xml = visit_form(form_id="places").replace(
        b'<bind nodeset="/data/who"',
        b'<instance id="places" src="jr://file-csv/places.csv"/>'
        b'<instance id="more" src="jr://file-csv/more.csv"/><bind nodeset="/data/who"',
    )
    hub.offer(xml, {"places.csv": CSV})
    return phone


def test_a_manifest_lists_the_files_that_are_here(with_file):
    listed = with_file.get("/formList").text
    assert f"<manifestUrl>{with_file.address.url}{with_file.base}/forms/places/manifest<" in listed
    manifest = with_file.get("/forms/places/manifest")
    assert manifest.status == 200
    assert is_openrosa(manifest)
    assert "<filename>places.csv</filename>" in manifest.text
    assert f"<hash>md5:{hashlib.md5(CSV).hexdigest()}</hash>" in manifest.text
    assert "more.csv" not in manifest.text  # declared, and nobody handed it in


def test_a_file_comes_with_the_hash_of_the_manifest_as_its_tag(with_file):
    file = with_file.get("/forms/places/attachments/places.csv")
    assert file.status == 200
    assert file.body == CSV
    assert file.headers["content-type"] == "text/csv; charset=utf-8"
    assert file.headers["etag"] == f'"{hashlib.md5(CSV).hexdigest()}"'
    assert file.headers["content-disposition"] == (
        "attachment; filename=\"places.csv\"; filename*=UTF-8''places.csv"
    )
    again = with_file.get(
        "/forms/places/attachments/places.csv", If_None_Match=file.headers["etag"]
    )
    assert again.status == 304
    assert again.body == b""
    ranged = with_file.get("/forms/places/attachments/places.csv", Range="bytes=0-3")
    assert (ranged.status, ranged.body) == (200, CSV)


def test_a_missing_file_is_not_found_in_json(with_file):
    for name in ("more.csv", "nothing.png", "..%2F..%2Fvault.db", "%2e%2e"):
        answer = with_file.get(f"/forms/places/attachments/{name}")
        assert answer.status == 404
        assert answer.json == {
            "message": "Could not find the resource you were looking for.",
            "code": 404.1,
        }


# -- saving bytes ------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/formList", "/forms/visit.xml", "/submission"])
def test_what_the_client_has_is_not_sent_again(phone, path):
    first = phone.get(path)
    assert first.headers["etag"].startswith('W/"')
    for tag in (first.headers["etag"], f'"other", {first.headers["etag"]}', "*"):
        again = phone.get(path, If_None_Match=tag)
        assert again.status == 304
        assert again.body == b""
        assert "content-type" not in again.headers
        assert again.headers["etag"] == first.headers["etag"]
    assert phone.get(path, If_None_Match='"other"').status == first.status


def test_a_head_request_tells_the_length_and_sends_nothing(phone):
    whole = phone.get("/formList")
    head = phone.get("/formList", "HEAD")
    assert head.status == 200
    assert head.body == b""
    assert head.headers["content-length"] == str(len(whole.body))


def test_a_large_form_is_packed_when_the_client_can_unpack_it(phone):
    import gzip

    packed = phone.get("/forms/visit.xml", Accept_Encoding="gzip, deflate")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == visit_form()
    assert len(packed.body) < len(visit_form()) / 2
    again = phone.get(
        "/forms/visit.xml", Accept_Encoding="gzip", If_None_Match=packed.headers["etag"]
    )
    assert again.status == 304


# -- who asks ----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", OPENROSA_PATHS)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_without_the_version_header_the_request_is_refused(phone, path, method):
    answer = request(phone.address, method, phone.base + path)
    assert answer.status == 400
    assert "x-openrosa-version" not in answer.headers
    if method == "GET":
        assert answer.message == (
            "An expected header field (X-OpenRosa-Version) did not match the expected format."
        )


def test_another_version_is_refused_with_what_was_given(phone):
    answer = phone.get("/formList", X_OpenRosa_Version="2.0")
    assert answer.status == 400
    assert answer.message == (
        "An expected header field (X-OpenRosa-Version) did not match the expected format"
        " (got: 2.0)."
    )


@pytest.mark.parametrize(
    ("token", "status", "message"),
    [
        ("x", 401, "Could not authenticate with the provided credentials."),
        ("A" * 63 + "-", 401, "Could not authenticate with the provided credentials."),
        (
            UNKNOWN_TOKEN,
            403,
            "The authentication you provided does not have rights to perform that action.",
        ),
    ],
)
@pytest.mark.parametrize("path", OPENROSA_PATHS)
def test_a_wrong_token_is_refused(address, token, status, message, path):
    answer = Phone(address, token).get(path)
    assert answer.status == status
    assert answer.message == message
    assert "x-openrosa-version" not in answer.headers
    assert "www-authenticate" not in answer.headers


def test_a_revoked_token_is_refused_from_the_next_request_on(hub, phone):
    assert phone.get("/formList").status == 200
    hub.accounts.revoke(hub.accounts.all()[0].id)
    assert phone.get("/formList").status == 403
    assert phone.send(visit()).status == 403
    assert hub.arrivals() == []


@pytest.mark.parametrize(
    ("authorization", "status", "message"),
    [
        (None, 401, "Could not authenticate with the provided credentials."),
        (f"Bearer {UNKNOWN_TOKEN}", 401, "Could not authenticate with the provided credentials."),
        ("Bearer", 401, "Could not authenticate with the provided credentials."),
        ("Basic YTpi", 401, "This authentication method is only available over HTTPS"),
        ('Digest username="a"', 401, "Could not authenticate with the provided credentials."),
    ],
)
def test_without_a_valid_token_nobody_gets_in(address, authorization, status, message):
    headers = OPENROSA | ({"Authorization": authorization} if authorization else {})
    answer = request(address, "GET", "/v1/projects/1/formList", headers=headers)
    assert (answer.status, answer.message) == (status, message)


def test_forms_and_files_refuse_in_json(address):
    for path in ("/forms/visit.xml", "/forms/visit/attachments/a.png"):
        answer = Phone(address, UNKNOWN_TOKEN).get(path)
        assert answer.status == 403
        assert answer.json["code"] == 403.1


# -- other paths -------------------------------------------------------------------------------


def test_another_project_is_not_found(phone):
    other = request(
        phone.address, "GET", f"/v1/key/{phone.token}/projects/999/formList", headers=OPENROSA
    )
    assert other.status == 404
    assert other.message == "Could not find the resource you were looking for."
    assert is_openrosa(other)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/formlist"),
        ("GET", "/forms-of-nobody"),
        ("PUT", "/submission"),
        ("OPTIONS", "/submission"),
        ("POST", "/formList"),
        ("GET", "//formList"),
        ("GET", "/forms/%FF.xml"),
    ],
)
def test_unknown_paths_and_verbs_are_not_found_in_json(phone, method, path):
    answer = phone.get(path, method)
    assert answer.status == 404
    assert answer.json["code"] == 404.1


def test_other_versions_of_the_interface_are_not_found(address):
    answer = request(address, "GET", "/v2/projects")
    assert answer.status == 404
    assert answer.json == {
        "message": "Unexpected an API version (accepts: 1) (got: 2).",
        "code": 404.3,
        "details": {"got": "2"},
    }


@pytest.mark.parametrize("method", ["HEAD", "GET"])
@pytest.mark.parametrize("path", ["/submission", "/submission/"])
def test_asking_before_sending_is_answered_with_the_limit(phone, method, path):
    answer = phone.get(path, method)
    assert answer.status == 204
    assert answer.body == b""
    assert is_openrosa(answer)
    assert answer.headers["etag"] == 'W/"0-2jmj7l5rSw0yVb/vlWAYkK/YBwk"'
    assert "content-type" not in answer.headers


def test_the_time_is_told_by_the_hubs_clock(phone):
    assert phone.get("/formList").headers["date"] == "Sun, 22 Nov 2026 09:30:00 GMT"


def test_only_known_profiles_are_accepted(vault, clock):
    from random import Random

    from veldmelding.errors import UnknownProfile

    with pytest.raises(UnknownProfile) as refused:
        Hub(vault, "aggregate", clock=clock, random=Random(1))
    assert "central" in str(refused.value)
