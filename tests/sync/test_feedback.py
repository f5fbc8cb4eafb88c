"""What reviewers write at Central becomes rows of a list that every laptop gets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.sync.central_desk import EMAIL, PASSWORD, Desk, serve
from tests.sync.test_decrypt import KEY, note, seal, written

from veldmelding.errors import (
    AnswerUnreadable,
    FeedbackListMissing,
    NotEncrypted,
    NothingThere,
    ProjectUnclear,
    ReviewRefused,
    SignInRefused,
)
from veldmelding.sync.central import Central
from veldmelding.sync.decrypt import decrypt_records
from veldmelding.sync.feedback import fill_list, set_up
from veldmelding.sync.feedback_form import PROPERTIES, form_xml
from veldmelding.sync.fetch_sealed import fetch_sealed
from veldmelding.sync.gate import Gate
from veldmelding.xforms import FormDefinition

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 3, 10, tzinfo=UTC)
ONE = "uuid:0b6f6d2a-66c1-4a0c-8f2e-5d5c6b8f9a11"
TWO = "uuid:0b6f6d2a-66c1-4a0c-8f2e-5d5c6b8f9a22"
ODD = "made by hand"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def address(desk: Desk) -> Iterator[str]:
    server, thread = serve(desk)
    yield f"http://127.0.0.1:{server.server_port}/#/projects/7/form-access"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def central(address: str) -> Iterator[Central]:
    with Gate() as gate, Central(address, gate) as central:
        central.sign_in(EMAIL, PASSWORD)
        yield central


def fill(central: Central, **more):
    return fill_list(central, clock=lambda: NOW, keep=timedelta(days=30), **more)


def test_a_question_becomes_a_row_with_the_last_comment(desk, central):
    set_up(central)
    desk.record("incident", ONE, "hasIssues")
    desk.record("incident", TWO, "approved")
    desk.comment(ONE, "Which river?", "2026-03-05T01:00:00.000Z")
    desk.comment(ONE, "Which\nside of it?", "2026-03-06T01:00:00.000Z", "Jonas")
    report = fill(central)
    assert desk.entities == {
        ONE.removeprefix("uuid:"): {
            "label": "The incident · 2026-03-04 05:06",
            "data": {
                "instance_id": ONE,
                "state": "hasIssues",
                "question": "Which side of it?",
                "asked": "2026-03-06T01:00:00.000Z",
                "by": "Jonas",
            },
        }
    }
    assert (report.asked, len(report.created)) == (1, 1)
    assert "New: 1" in str(report.sentence)


def test_a_second_time_changes_nothing_and_asks_nothing_to_be_written(desk, central):
    set_up(central)
    desk.record("incident", ONE, "hasIssues")
    fill(central)
    desk.asked.clear()
    report = fill(central)
    assert (report.created, report.updated, report.removed) == ([], [], [])
    assert all(each.startswith("GET ") for each in desk.asked)


def test_a_row_follows_its_record_until_it_is_long_settled(desk, central):
    set_up(central)
    desk.record("incident", ONE, "hasIssues")
    desk.comment(ONE, "Which river?", "2026-03-05T01:00:00.000Z")
    fill(central)
    (record,) = desk.submissions["incident"]
    record.update(reviewState="edited", currentVersion={"instanceId": TWO})
    assert len(fill(central).updated) == 1
    (row,) = desk.entities.values()
    assert row["data"]["state"] == "edited"
    assert (row["data"]["instance_id"], row["data"]["question"]) == (TWO, "")
    record.update(reviewState="approved", updatedAt="2026-01-01T00:00:00.000Z")
    assert len(fill(central).removed) == 1
    assert desk.entities == {}


def test_a_record_with_an_id_of_another_kind_gets_a_row_of_its_own(desk, central):
    set_up(central)
    desk.record("incident", ODD, "rejected")
    fill(central)
    assert [row["data"]["instance_id"] for row in desk.entities.values()] == [ODD]
    assert fill(central).created == []


def test_only_the_forms_that_were_named(desk, central):
    set_up(central)
    desk.record("incident", ONE, "hasIssues")
    desk.record("note", TWO, "hasIssues")
    assert fill(central, forms=["note"]).created == [TWO.removeprefix("uuid:")]


def test_setting_up_makes_list_form_and_access_once(desk, central):
    desk.app_users = [{"id": 4, "token": "t"}, {"id": 5, "token": None}]
    desk.properties["feedback"] = ["state"]
    set_up(central)
    assert sorted(desk.properties["feedback"]) == sorted(PROPERTIES)
    assert desk.uploads == {"feedback_answers": form_xml()}
    assert desk.assigned == {("feedback_answers", "app-user 4")}
    desk.uploads.clear()
    set_up(central)
    assert desk.uploads == {}


def test_the_form_is_one_that_we_can_fill():
    table = b"name,label,instance_id,state,question\nabc,Incident,uuid:abc,hasIssues,Where?\n"
    form = FormDefinition.parse(form_xml(), attachments=lambda _name: table)
    assert form.media_names == {"feedback.csv"}
    assert form.warnings == ()


def test_without_the_list_it_says_what_to_do(central):
    with pytest.raises(FeedbackListMissing, match="--set-up"):
        fill(central)


def test_a_wrong_password_is_told_and_the_right_one_stays_secret(address, desk):
    with Gate() as gate, Central(address, gate) as central:
        with pytest.raises(SignInRefused) as caught:
            central.sign_in(EMAIL, "wrong one")
        assert "wrong one" not in str(caught.value)
        with pytest.raises(ReviewRefused, match="403"):
            central.get("forms")


def test_the_session_ends_with_the_work(address, desk):
    with Gate() as gate, Central(address, gate) as central:
        central.sign_in(EMAIL, PASSWORD)
        assert desk.sessions == 1
    assert desk.sessions == 0


def test_another_project_is_not_there(address):
    with Gate() as gate, Central(address.replace("/7", "/8"), gate) as central:
        central.sign_in(EMAIL, PASSWORD)
        with pytest.raises(NothingThere):
            central.get("forms")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("https://data.example.org", ProjectUnclear),
        ("https://data.example.org/#/users", ProjectUnclear),
        ("http://data.example.org/#/projects/7", NotEncrypted),
    ],
)
def test_addresses_that_lead_nowhere(text, error):
    with Gate() as gate, pytest.raises(error):
        Central(text, gate)


@pytest.mark.parametrize(
    "text",
    [
        "https://a.example/#/projects/7",
        "https://a.example/projects/7/forms/x",
        "https://a.example/v1/projects/7",
        "a.example/#/projects/7/entity-lists",
    ],
)
def test_the_address_of_the_browser_will_do(text):
    with Gate() as gate, Central(text, gate) as central:
        assert (central.host, central.project) == ("a.example", "7")


def test_nonsense_is_not_taken_for_an_answer(desk, central):
    desk.properties["feedback"] = list(PROPERTIES)
    desk.forms["x"] = "x"
    desk.submissions["x"] = "no list"  # type: ignore[assignment]
    with pytest.raises(AnswerUnreadable):
        fill(central)


def test_encrypted_records_are_fetched_as_they_are_and_made_readable(desk, central, tmp_path):
    manifest = seal(tmp_path / "made", "uuid:1", {"a.jpg": b"a", "b.jpg": b"b"}, note("one"))
    desk.record("note", "uuid:1", None)
    desk.record("note", "uuid:2", None)
    desk.documents = {"uuid:1": manifest, "uuid:2": note("plain")}
    desk.files["uuid:1"] = {
        path.name: path.read_bytes() for path in (tmp_path / "made").glob("*.enc")
    }
    desk.files["uuid:1"]["../escaped.enc"] = b"evil"
    (tmp_path / "fetched").mkdir()
    assert fetch_sealed(central, "note", tmp_path / "fetched") == 1
    report = decrypt_records(KEY, tmp_path / "fetched", tmp_path / "out")
    assert [one.proof for one in report.opened] == ["checked"]
    assert written(tmp_path / "out")["note/1/b.jpg"] == b"b"
