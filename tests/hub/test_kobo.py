"""A hub that behaves like KoboToolbox: its paths, its ways to say who one is, its answers."""

from __future__ import annotations

import base64
import hashlib
import http.client
import re
import threading
from random import Random
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from tests.hub.client import BOUNDARY, multipart, new_id, request, upload_parts, visit, visit_form
from tests.hub.conftest import PASSPHRASE
from veldmelding.hub import Hub
from veldmelding.library import Library
from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.sync import Backend, UserPassword, read_setup, synchronise
from veldmelding.vault import KeyCost, Vault

NAME = "phone of baraka"
LISTED = "{http://openrosa.org/xforms/xformsList}"
IN_MANIFEST = "{http://openrosa.org/xforms/xformsManifest}"


@pytest.fixture
def hub(vault, clock):
    with Hub(vault, "kobo", clock=clock, random=Random(7)) as made:
        made.offer(visit_form(), {"places.csv": b"name,label\np1,Place\n"})
        yield made


@pytest.fixture
def address(hub):
    return hub.start()


@pytest.fixture
def token(hub):
    return hub.create_account(NAME)


def basic(name: str, password: str) -> dict[str, str]:
    said = base64.b64encode(f"{name}:{password}".encode()).decode()
    return {"Authorization": f"Basic {said}"}


@pytest.fixture
def send(address, token):
    def send(xml: bytes, files=None, path: str = "/submission"):
        headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        body = multipart(upload_parts(xml, files))
        return request(address, "POST", path, body=body, headers=headers | basic(NAME, token))

    return send


def message(answer) -> str:
    found = re.search(r'<message nature="">(.*?)</message>', answer.text)
    assert found, answer.text
    return found[1]


# -- who is there ------------------------------------------------------------------------------


def test_nobody_is_asked_who_they_are_with_a_digest_challenge(address) -> None:
    answer = request(address, "GET", "/formList")
    assert answer.status == 401
    assert answer.json == {"detail": "Authentication credentials were not provided."}
    assert answer.headers["www-authenticate"].startswith("Digest realm=")


def digest_for(challenge: str, token: str, method: str, path: str, name: str = NAME) -> str:
    fields = dict(re.findall(r'(\w+)="([^"]*)"', challenge))

    def md5(*parts: str) -> str:
        return hashlib.md5(":".join(parts).encode(), usedforsecurity=False).hexdigest()

    who = md5(name, fields["realm"], token)
    response = md5(who, fields["nonce"], "00000001", "abc", "auth", md5(method, path))
    return (
        f'Digest username="{name}", realm="{fields["realm"]}", nonce="{fields["nonce"]}",'
        f' uri="{path}", qop=auth, nc=00000001, cnonce="abc", response="{response}",'
        f' opaque="{fields["opaque"]}", algorithm="MD5"'
    )


def test_digest_opens_and_a_challenge_runs_out(address, token, clock) -> None:
    challenge = request(address, "GET", "/formList").headers["www-authenticate"]
    said = digest_for(challenge, token, "GET", "/formList")
    assert request(address, "GET", "/formList", headers={"Authorization": said}).status == 200
    other = {"Authorization": said}
    assert request(address, "GET", "/formList?formID=x", headers=other).status == 401
    clock.advance(minutes=11)
    late = request(address, "GET", "/formList", headers={"Authorization": said})
    assert late.status == 401
    assert 'stale="true"' in late.headers["www-authenticate"]


@pytest.mark.parametrize(
    "said",
    [
        basic(NAME, "0" * 40)["Authorization"],
        "Basic not-base64",
        "Token " + "f" * 40,
        "Digest",
        'Digest username="x"',
        'Digest username="x", realm="veldmelding", nonce="1-2", uri="/formList", response="3"',
        "Bearer abc",
    ],
)
def test_whoever_is_not_known_stays_outside(address, said) -> None:
    answer = request(address, "GET", "/formList", headers={"Authorization": said})
    assert answer.status == 401


def test_a_wrong_password_is_no_digest_either(address, token) -> None:
    challenge = request(address, "GET", "/formList").headers["www-authenticate"]
    for name, secret in ((NAME, "0" * 40), ("nobody", token)):
        said = digest_for(challenge, secret, "GET", "/formList", name)
        assert request(address, "GET", "/formList", headers={"Authorization": said}).status == 401


def test_api_key_and_collector_token_open(address, token, hub) -> None:
    key = {"Authorization": f"Token {token}"}
    assert request(address, "GET", "/formList", headers=key).status == 200
    collector = request(address, "GET", f"/collector/{token}/formList")
    assert collector.status == 200
    assert f"/collector/{token}/forms/" in collector.text
    wrong = request(address, "GET", f"/collector/{'0' * 40}/formList")
    assert wrong.status == 401
    assert wrong.json == {"detail": "Invalid token."}
    assert "www-authenticate" not in wrong.headers
    hub.accounts.revoke(hub.accounts.all()[0].id)
    assert request(address, "GET", "/formList", headers=key).status == 401


# -- forms -------------------------------------------------------------------------------------


def test_forms_and_their_files_are_found_from_the_list(address, token, hub) -> None:
    who = basic(NAME, token)
    answer = request(address, "GET", "/formList", headers=who)
    assert answer.headers["x-openrosa-version"] == "1.0"
    assert answer.headers["x-openrosa-accept-content-length"] == "10000000"
    form = ElementTree.fromstring(answer.text).find(f"{LISTED}xform")
    assert form is not None
    told = {child.tag.removeprefix(LISTED): child.text for child in form}
    assert list(told) == [
        "formID",
        "name",
        "majorMinorVersion",
        "version",
        "hash",
        "descriptionText",
        "downloadUrl",
        "manifestUrl",
    ]
    path = urlsplit(told["downloadUrl"]).path
    xml = request(address, "GET", path, headers=who)
    assert xml.body == visit_form()
    digest = hashlib.md5(xml.body, usedforsecurity=False).hexdigest()
    assert told["hash"] == f"md5:{digest}"
    manifest = request(address, "GET", urlsplit(told["manifestUrl"]).path, headers=who)
    file = ElementTree.fromstring(manifest.text).find(f"{IN_MANIFEST}mediaFile")
    assert file is not None
    content = request(
        address, "GET", urlsplit(file.findtext(f"{IN_MANIFEST}downloadUrl")).path, headers=who
    )
    assert content.body == b"name,label\np1,Place\n"
    assert request(address, "HEAD", "/formList", headers=who).status == 204


@pytest.mark.parametrize("path", ["/formList/", "/submission/", "/formlist", "/forms/99/form.xml"])
def test_other_paths_are_not_there(address, token, path) -> None:
    assert request(address, "GET", path, headers=basic(NAME, token)).status in {303, 404}


# -- submissions -------------------------------------------------------------------------------


def test_head_tells_where_to_send_and_how_much(address, token) -> None:
    answer = request(address, "HEAD", "/submission", headers=basic(NAME, token))
    assert answer.status == 204
    assert answer.headers["location"] == f"{address.url}/submission"
    assert answer.headers["x-openrosa-accept-content-length"] == "10000000"


def test_a_record_is_accepted_once_and_a_duplicate_is_said_to_be_one(send, hub) -> None:
    identity = new_id()
    first = send(visit(identity))
    assert first.status == 201
    assert message(first) == "Successful submission."
    assert f'instanceID="{identity}"' in first.text
    again = send(visit(identity))
    assert again.status == 202
    assert message(again) == "Duplicate Instance"
    assert again.headers["location"].endswith("/submission")
    assert len(hub.arrivals()) == 1


def test_new_files_are_news_and_other_bytes_under_a_name_are_refused(send, vault, clock) -> None:
    identity = new_id()
    xml = visit(identity, photo="a.jpg")
    assert send(xml).status == 201
    assert send(xml, {"a.jpg": b"\xff\xd8\xff one"}).status == 201
    assert send(xml, {"a.jpg": b"\xff\xd8\xff one"}).status == 202
    other = send(xml, {"a.jpg": b"\xff\xd8\xff two"})
    assert (other.status, message(other)) == (409, "Attachment with same name already exists")
    file = Outbox(vault, clock).files(identity)[0]
    assert vault.attachments.read(file.attachment_id) == b"\xff\xd8\xff one"


def test_other_xml_under_an_id_is_refused(send) -> None:
    identity = new_id()
    assert send(visit(identity)).status == 201
    assert send(visit(identity, who="Somebody else")).status == 409


def test_corrections_need_the_newest_version(send) -> None:
    first, second, third = new_id(), new_id(), new_id()
    assert send(visit(first)).status == 201
    assert send(visit(second, deprecated=first)).status == 201
    assert send(visit(third, deprecated=first)).status == 410
    assert send(visit(third, deprecated=new_id())).status == 404


def test_a_record_without_an_identity_is_refused(send, hub) -> None:
    answer = send(visit().replace(b"instanceID", b"otherID"))
    assert (answer.status, message(answer)) == (400, "Instance ID is required")
    assert hub.arrivals() == []


def test_a_version_that_is_not_here_is_taken_all_the_same(send) -> None:
    assert send(visit(version="another")).status == 201
    assert send(visit(form_id="no-such-form")).status == 404


def test_a_broken_body_and_a_closed_form_are_told_apart(address, token, send, hub) -> None:
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"} | basic(NAME, token)
    broken = multipart(upload_parts(visit()), end=False)
    assert request(address, "POST", "/submission", body=broken, headers=headers).status == 400
    hub.projects.place("visit", "1", "closed")
    assert send(visit()).status == 405


def test_the_same_record_twice_at_once_is_told_to_come_later(address, token, hub) -> None:
    identity = new_id()
    body = multipart(
        upload_parts(visit(identity, photo="a.jpg"), {"a.jpg": b"\xff\xd8\xff" + bytes(300_000)})
    )
    connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=20)
    connection.putrequest("POST", "/submission")
    connection.putheader("Content-Type", f"multipart/form-data; boundary={BOUNDARY}")
    connection.putheader("Content-Length", str(len(body)))
    connection.putheader("Authorization", basic(NAME, token)["Authorization"])
    connection.endheaders()
    connection.send(body[:-400])  # its XML is there, the end is not
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"} | basic(NAME, token)
    threading.Event().wait(0.5)
    answer = request(address, "POST", "/submission", body=body, headers=headers)
    connection.send(body[-400:])
    assert connection.getresponse().status == 201
    connection.close()
    assert answer.status == 423
    assert "currently being processed" in message(answer)
    assert len(hub.arrivals()) == 1


# -- our own laptop ----------------------------------------------------------------------------


def test_a_laptop_set_up_by_the_code_delivers_with_photos(
    tmp_path, hub, address, token, clock
) -> None:
    backend = read_setup(hub.setup_text(address.url, token))
    assert backend.kind == "kobo"
    assert isinstance(backend.access, UserPassword)
    assert backend.headquarters_key
    Vault.create(tmp_path / "laptop", PASSPHRASE, cost=KeyCost(memory=8, iterations=1))
    with Vault.unlock(tmp_path / "laptop", PASSPHRASE) as vault:
        backend.save(vault)
        synchronise(vault, Backend.load(vault), lambda _progress: None, clock=clock)
        assert [form.form_id for form in Library(vault, clock).forms()] == ["visit"]
        outbox = Outbox(vault, clock)
        photo = b"\xff\xd8\xff" + bytes(50_000)
        with vault.transaction():
            attachment = vault.attachments.add(photo, "image/jpeg")
            identity = new_id()
            outbox.put(
                Submission(
                    identity,
                    "visit",
                    "1",
                    "Visit",
                    visit(identity, photo="b.jpg"),
                    (SubmissionFile("b.jpg", attachment.id, attachment.size, attachment.sha256),),
                    clock(),
                )
            )
        report = synchronise(vault, Backend.load(vault), lambda _progress: None, clock=clock)
        assert report.stopped is None
        assert outbox.state(identity).name == "delivered"
    assert hub.arrivals()[0].complete
