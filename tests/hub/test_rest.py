"""Central's REST interface on a hub: who may what, and records, reviews and comments in its shapes.

The expected shapes and refusals are those recorded from a real ODK Central.
"""

import csv
import io
import time
import zipfile
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.hub.client import new_id, visit, visit_form
from tests.hub.rest_client import Program
from tests.hub.test_intake import JPEG

WORDS = "four quiet words together"
NO_RIGHTS = {
    "message": "The authentication you provided does not have rights to perform that action.",
    "code": 403.1,
}


@pytest.fixture
def people(hub):
    for role in ("read", "review", "administer"):
        hub.accounts.create(f"{role}@hub.test", role=role, passphrase=WORDS)
    return hub


def program(people, address, role: str) -> Program:
    return Program.signed_in(address, f"{role}@hub.test", WORDS)


@pytest.fixture
def manager(people, address) -> Program:
    return program(people, address, "administer")


@pytest.fixture
def record(phone) -> str:
    instance_id = new_id()
    xml = visit(instance_id, photo="p.jpg", sound="a.m4a", ages=(4, 7))
    assert phone.send(xml, {"p.jpg": JPEG}, headers={"User-Agent": "collect/1"}).status == 201
    return instance_id


def where(instance_id: str, *more: str) -> tuple[str, ...]:
    return ("forms", "visit", "submissions", instance_id, *more)


# -- signing in --------------------------------------------------------------------------------


def test_a_session_lasts_a_day_and_can_be_ended(people, address, clock):
    manager = program(people, address, "administer")
    assert len(manager.token) == 64
    assert manager.get("forms")[0]["xmlFormId"] == "visit"
    answer = manager.ask("DELETE", "/v1/sessions/current")
    assert (answer.status, answer.json) == (200, {"success": True})
    assert manager.at("GET", "forms").status == 401
    again = program(people, address, "administer")
    clock.advance(hours=25)
    assert again.at("GET", "forms").status == 401


def test_a_wrong_passphrase_is_refused_and_soon_has_to_wait(people, address):
    program = Program(address)
    wrong = {"email": "read@hub.test", "password": "not it, not at all"}
    first = program.ask("POST", "/v1/sessions", wrong)
    assert first.status == 401
    assert first.json == {
        "message": "Could not authenticate with the provided credentials.",
        "code": 401.2,
    }
    answers = [program.ask("POST", "/v1/sessions", wrong).status for _ in range(4)]
    assert answers[-1] == 429
    right = {"email": "read@hub.test", "password": WORDS}
    waiting = program.ask("POST", "/v1/sessions", right)
    assert waiting.status == 429
    assert int(waiting.headers["retry-after"]) > 0


def test_guessing_many_at_once_is_no_way_around_waiting(people, address, monkeypatch):
    compared = []
    sign_in = people.accounts.sign_in

    def slowly(name, passphrase):
        compared.append(passphrase)
        time.sleep(0.2)
        return sign_in(name, passphrase)

    monkeypatch.setattr(people.accounts, "sign_in", slowly)

    def guess(number: int) -> int:
        said = {"email": "read@hub.test", "password": f"guess {number}"}
        return Program(address).ask("POST", "/v1/sessions", said).status

    with ThreadPoolExecutor(12) as crowd:
        answers = list(crowd.map(guess, range(12)))
    assert sorted(answers) == [401] * len(compared) + [429] * (12 - len(compared))
    assert len(compared) <= 5


def test_a_sign_in_without_a_field_says_what_is_missing_and_not_what_was_given(address):
    answer = Program(address).ask("POST", "/v1/sessions", {"password": "my secret words"})
    assert (answer.status, answer.json["code"]) == (400, 400.3)
    assert "secret" not in answer.text
    assert Program(address).ask("POST", "/v1/sessions", b"{half").json["code"] == 400.1


def test_a_new_passphrase_ends_sessions(people, address):
    reader = program(people, address, "read")
    account = next(one for one in people.accounts.all() if one.role == "read")
    people.accounts.change_passphrase(account.id, "another set of words")
    assert reader.at("GET", "forms").status == 401


def test_a_revoked_person_is_out_at_once(people, address):
    reader = program(people, address, "read")
    account = next(one for one in people.accounts.all() if one.role == "read")
    people.accounts.revoke(account.id)
    assert reader.at("GET", "forms").status == 401


def test_a_password_does_not_travel_over_http(people, address):
    secret = b64encode(f"read@hub.test:{WORDS}".encode()).decode()
    answer = Program(address).at("GET", "forms", Authorization=f"Basic {secret}")
    assert (answer.status, answer.json["code"]) == (401, 401.3)


# -- who may what: the matrix recorded from Central ----------------------------------------------

ASKED = [
    ("GET", (), {"read": 200, "review": 200, "administer": 200, "collect": 403}),
    ("GET", ("forms",), {"read": 200, "review": 200, "administer": 200, "collect": 403}),
    ("GET", ("forms", "visit"), {"read": 200, "administer": 200, "collect": 200}),
    ("GET", ("forms", "visit", "fields"), {"read": 200, "collect": 200}),
    ("GET", ("forms", "visit", "attachments"), {"read": 200, "collect": 200}),
    ("GET", ("forms", "visit", "versions"), {"read": 200, "collect": 200}),
    ("GET", ("forms", "visit", "submissions"), {"read": 200, "administer": 200, "collect": 403}),
    ("GET", ("forms", "visit", "submissions.csv.zip"), {"read": 200, "collect": 403}),
    ("GET", ("datasets",), {"read": 200, "administer": 200, "collect": 403}),
    ("GET", ("app-users",), {"read": 403, "administer": 200, "collect": 403}),
]


@pytest.mark.parametrize(("method", "path", "expected"), ASKED)
def test_roles_may_what_they_may_at_a_central(people, address, phone, method, path, expected):
    found = {}
    for role in expected:
        one = Program(address, phone.token) if role == "collect" else program(people, address, role)
        answer = one.at(method, *path) if path else one.ask(method, "/v1/projects/1")
        found[role] = answer.status
        if answer.status == 403:
            assert answer.json == NO_RIGHTS
    assert found == expected


def test_readers_comment_reviewers_decide_and_neither_sends(people, address, phone, record):
    found = {}
    for role in ("collect", "read", "review", "administer"):
        one = Program(address, phone.token) if role == "collect" else program(people, address, role)
        comment = one.at("POST", *where(record, "comments"), content={"body": "look"})
        state = one.at("PATCH", *where(record), content={"reviewState": "hasIssues"})
        sent = one.at("POST", "forms", "visit", "submissions", content=visit())
        found[role] = (comment.status, state.status, sent.status)
    assert found == {
        "collect": (403, 403, 200),
        "read": (200, 403, 403),
        "review": (200, 200, 403),
        "administer": (200, 200, 200),
    }


def test_over_openrosa_who_may_not_send_is_not_known(people, address):
    reader = next(one for one in people.accounts.all() if one.role == "read")
    _, token = people.accounts.create("second", role="read", passphrase=WORDS)
    from tests.hub.client import Phone

    answer = Phone(address, token, bearer=True).send(visit())
    assert answer.status == 401
    assert answer.message == "Could not authenticate with the provided credentials."
    assert reader.role == "read"


# -- records -------------------------------------------------------------------------------------


def test_a_record_in_the_shape_of_a_central(manager, phone, record, hub):
    number = next(one for one in manager.get("app-users"))["id"]
    shape = manager.get(*where(record))
    assert shape == {
        "instanceId": record,
        "submitterId": number,
        "deviceId": "test:phone",
        "createdAt": shape["createdAt"],
        "updatedAt": None,
        "reviewState": None,
        "userAgent": "collect/1",
        "deletedAt": None,
        "currentVersion": {
            "submitterId": number,
            "createdAt": shape["createdAt"],
            "instanceName": "Visit to Amina",
            "instanceId": record,
            "current": True,
            "deviceId": "test:phone",
            "userAgent": "collect/1",
        },
    }
    assert list(shape)[:5] == ["instanceId", "submitterId", "deviceId", "createdAt", "updatedAt"]
    extended = manager.get(*where(record), X_Extended_Metadata="true")
    assert extended["submitter"]["displayName"] == "Phone of Baraka"
    assert manager.get(*where(record, "attachments")) == [
        {"name": "a.m4a", "exists": False},
        {"name": "p.jpg", "exists": True},
    ]
    photo = manager.at("GET", *where(record, "attachments", "p.jpg"))
    assert photo.body == JPEG
    assert photo.headers["content-type"] == "image/jpeg"
    assert photo.headers["content-disposition"].startswith('inline; filename="p.jpg"')
    assert manager.at("GET", *where(record, "attachments", "a.m4a")).status == 404
    unknown = manager.at("GET", *where(new_id()))
    assert unknown.json == {
        "message": "Could not find the resource you were looking for.",
        "code": 404.1,
    }


def test_the_list_of_records_is_not_sent_twice(manager, record, phone):
    answer = manager.at("GET", "forms", "visit", "submissions")
    assert [one["instanceId"] for one in answer.json] == [record]
    etag = answer.headers["etag"]
    assert etag.startswith('W/"eventhash:')
    same = manager.at("GET", "forms", "visit", "submissions", If_None_Match=etag)
    assert (same.status, same.body) == (304, b"")
    phone.send(visit())
    more = manager.at("GET", "forms", "visit", "submissions", If_None_Match=etag)
    assert (more.status, len(more.json)) == (200, 2)
    first = manager.get("forms", "visit", "submissions", query="?limit=1&offset=1")
    assert [one["instanceId"] for one in first] == [record]


def test_versions_and_what_each_changed(manager, phone, record):
    second = new_id()
    xml = visit(second, who="Baraka", photo="p.jpg", ages=(4, 8, 1), deprecated=record)
    assert phone.send(xml).status == 201
    versions = manager.get(*where(record, "versions"))
    assert [(one["instanceId"], one["current"]) for one in versions] == [
        (second, True),
        (record, False),
    ]
    shape = manager.get(*where(record))
    assert shape["reviewState"] == "edited"
    assert shape["currentVersion"]["instanceId"] == second
    assert shape["updatedAt"] == versions[0]["createdAt"]
    changes = manager.get(*where(record, "diffs"))[second]
    assert {"old": "Amina", "new": "Baraka", "path": ["who"]} in changes
    assert {"old": "7", "new": "8", "path": [["child", 1], "age"]} in changes
    assert {"new": {"age": "1"}, "path": [["child", 2]]} in changes
    assert {"old": "a.m4a", "new": "", "path": ["sound"]} in changes
    assert {"new": record, "path": ["meta", "deprecatedID"]} in changes
    moved = manager.at("GET", *where(second))
    assert moved.status == 301
    assert moved.headers["location"].startswith("/v1/projects/1/forms/visit/submissions/uuid%3A")
    there = manager.ask("GET", moved.headers["location"])
    assert there.json["instanceId"] == second
    assert manager.at("GET", *where(record, "versions", f"{record}.xml")).body != xml
    assert manager.ask("GET", f"/v1/projects/1/forms/visit/submissions/{record}.xml").body == xml


def test_states_and_comments_reach_everybody(people, address, record):
    manager, reader = (program(people, address, role) for role in ("administer", "read"))
    changed = manager.at("PATCH", *where(record), content={"reviewState": "hasIssues"})
    assert changed.status == 200
    assert changed.json["reviewState"] == "hasIssues"
    assert "currentVersion" not in changed.json
    assert changed.json["updatedAt"] is not None
    wrong = manager.at("PATCH", *where(record), content={"reviewState": "foo"})
    assert wrong.status == 400
    assert wrong.json == {
        "message": "Unexpected state value foo; not a recognized state name",
        "code": 400.8,
        "details": {"field": "state", "value": "foo", "reason": "not a recognized state name"},
    }
    made = reader.at("POST", *where(record, "comments"), content={"body": "Which day?"}).json
    assert list(made) == ["body", "actorId", "createdAt"]
    assert manager.get(*where(record, "comments")) == [made]
    extended = manager.get(*where(record, "comments"), X_Extended_Metadata="true")
    assert extended[0]["actor"]["displayName"] == "read@hub.test"
    audits = manager.get(*where(record, "audits"))
    assert [one["action"] for one in audits] == ["submission.update", "submission.create"]
    assert audits[0]["details"]["reviewState"] == "hasIssues"
    back = manager.at("PATCH", *where(record), content={"reviewState": None})
    assert back.json["reviewState"] is None


def test_a_deleted_record_may_not_come_back(manager, phone, record, vault):
    xml = manager.ask("GET", f"/v1/projects/1/forms/visit/submissions/{record}.xml").body
    assert manager.at("DELETE", *where(record)).json == {"success": True}
    assert manager.at("GET", *where(record)).status == 404
    again = phone.send(xml)
    assert again.status == 409
    assert again.message == "This submission has been deleted. You may not resubmit it."
    assert vault.check() == []


def test_records_and_files_sent_one_by_one(people, address, phone):
    sender = Program(address, phone.token)
    instance_id = new_id()
    xml = visit(instance_id, photo="r.jpg")
    made = sender.at("POST", "forms", "visit", "submissions", content=xml, Content_Type="text/xml")
    assert made.json["instanceId"] == instance_id
    twice = sender.at("POST", "forms", "visit", "submissions", content=xml)
    assert twice.status == 409
    assert twice.json == {
        "message": "A resource already exists with formId,instanceId,draft value(s) of"
        f" 1,{instance_id},f.",
        "code": 409.3,
        "details": {
            "fields": ["formId", "instanceId", "draft"],
            "values": ["1", instance_id, "f"],
            "table": "submissions",
        },
    }
    file = where(instance_id, "attachments", "r.jpg")
    assert sender.at("POST", *file, content=JPEG).json == {"success": True}
    assert sender.at("POST", *file, content=b"other").json == NO_RIGHTS
    other = Program(address, people.create_account("Another phone"))
    assert other.at("POST", *file, content=b"other").json == NO_RIGHTS
    manager = program(people, address, "administer")
    assert manager.at("GET", *file).body == JPEG
    assert manager.at("POST", *file, content=b"better").json == {"success": True}
    assert manager.at("GET", *file).body == b"better"


# -- tables --------------------------------------------------------------------------------------


def test_the_csv_has_the_columns_of_a_central(manager, phone, record):
    manager.at("PATCH", *where(record), content={"reviewState": "approved"})
    answer = manager.at("GET", "forms", "visit", "submissions.csv.zip")
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert archive.namelist() == ["visit.csv", "visit-child.csv", "media/p.jpg"]
        assert archive.read("media/p.jpg") == JPEG
        main = list(csv.reader(io.StringIO(archive.read("visit.csv").decode())))
        child = list(csv.reader(io.StringIO(archive.read("visit-child.csv").decode())))
    assert ",".join(main[0]) == (
        "SubmissionDate,who,water,photo,sound,meta-instanceID,meta-instanceName,KEY,SubmitterID,"
        "SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,"
        "FormVersion"
    )
    row = dict(zip(main[0], main[1], strict=True))
    assert (row["who"], row["KEY"], row["SubmitterName"]) == ("Amina", record, "Phone of Baraka")
    assert (row["AttachmentsPresent"], row["AttachmentsExpected"]) == ("1", "2")
    assert (row["ReviewState"], row["Edits"], row["FormVersion"]) == ("approved", "0", "1")
    assert child == [
        ["age", "PARENT_KEY", "KEY"],
        ["4", record, f"{record}/child[1]"],
        ["7", record, f"{record}/child[2]"],
    ]
    plain = manager.at("GET", "forms", "visit", "submissions.csv")
    assert plain.text.splitlines()[0] == ",".join(main[0])
    etag = answer.headers["etag"]
    assert (
        manager.at("GET", "forms", "visit", "submissions.csv.zip", If_None_Match=etag).status == 304
    )


def test_an_encrypted_record_says_what_it_waits_for(manager, phone, hub):
    from tests.conformance._replay import sealed_form, sealed_manifest

    hub.forms.add(sealed_form())
    instance_id = new_id()

    def status() -> str:
        table = manager.at("GET", "forms", "veld_enc", "submissions.csv").text
        row = next(csv.DictReader(io.StringIO(table)))
        assert (row["note"], row["KEY"]) == ("", instance_id)
        return row["Status"]

    xml = sealed_manifest(instance_id)
    assert phone.send(xml, {"p.jpg.enc": b"sealed"}).status == 201
    assert status() == "missing encrypted form data"
    assert phone.send(xml, {"submission.xml.enc": b"sealed"}).status == 201
    assert status() == "not decrypted"
    assert phone.send(sealed_manifest("")).status == 400


def test_reading_is_noted_without_content(manager, hub, record):
    manager.at("GET", *where(record, "attachments", "p.jpg"))
    manager.at("GET", "forms", "visit", "submissions.csv")
    lines = hub.access_log.lines()
    assert [(line.event, line.name) for line in lines[:3]] == [
        ("records exported", "administer@hub.test"),
        ("file read", "administer@hub.test"),
        ("signed in", "administer@hub.test"),
    ]
    assert lines[1].subject == record


# -- several projects ----------------------------------------------------------------------------


def test_projects_are_apart(people, address, phone, record):
    manager = program(people, address, "administer")
    made = manager.ask("POST", "/v1/projects", {"name": "Second"}).json
    assert made["id"] == 2
    people.accounts.create("other@hub.test", role="read", passphrase=WORDS, project="2")
    other = Program.signed_in(address, "other@hub.test", WORDS)
    assert [one["id"] for one in other.ask("GET", "/v1/projects").json] == [2]
    assert other.at("GET", *where(record)).json == NO_RIGHTS
    other.project = "2"
    assert other.get("forms") == []
    assert other.at("GET", *where(record)).status == 404
    manager.project = "2"
    form = visit_form(form_id="second", title="Second")
    sent = manager.at(
        "POST", "forms", content=form, query="?publish=true", Content_Type="application/xml"
    )
    assert (sent.status, sent.json["xmlFormId"], sent.json["state"]) == (200, "second", "open")
    assert [one["xmlFormId"] for one in other.get("forms")] == ["second"]
    assert "second" not in phone.get("/formList").text
    refused = phone.send(visit(form_id="second"))
    assert refused.status == 404


def test_an_account_limited_to_forms_sees_no_others(people, address, phone):
    people.offer(visit_form(form_id="other", title="Other"))
    account = people.accounts.find(phone.token)
    people.accounts.limit_to_forms(account.id, ["other"])
    listed = phone.get("/formList").text
    assert "<formID>other</formID>" in listed
    assert "<formID>visit</formID>" not in listed
    assert phone.get("/forms/visit.xml").json == NO_RIGHTS
    assert phone.get("/forms/visit/manifest").status == 403
    assert phone.send(visit()).status == 401
    assert phone.send(visit(form_id="other")).status == 201
