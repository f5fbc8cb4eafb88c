"""What a person takes back on a laptop is told to headquarters, which takes it out as well."""

from __future__ import annotations

import re

import pytest

from tests.hub.client import Phone, new_id, visit
from tests.hub.conftest import PASSPHRASE
from veldmelding.hub.reviews import Reviews
from veldmelding.library import Library
from veldmelding.outbox import WithdrawalNotice
from veldmelding.outbox.alerts import record_mark

CODE = "3fa07c"
LAPTOP = "00000000000000000000000000000000"


def interview(instance_id: str, deprecated: str = "", photo: str = "") -> bytes:
    return visit(
        instance_id, who=f"ferryman {CODE}", deprecated=deprecated, photo=photo, name="Interview"
    )


def notice(instance_id: str, reason: str = "asked", laptop: str = LAPTOP) -> bytes:
    return WithdrawalNotice(instance_id, "2026-11-23", reason).write(laptop)


@pytest.fixture
def told(phone) -> str:
    """A record with a photo that somebody took back."""
    record = new_id()
    assert phone.send(interview(record, photo="gate.jpg"), {"gate.jpg": b"face" * 99}).status == 201
    assert phone.send(notice(record)).status == 201
    return record


def take_out(headquarters, record: str, **fields: str):
    return headquarters.post(f"/arrivals/{record}/take-out", csrf=headquarters.csrf, **fields)


def everything(vault) -> bytes:
    with vault.reading() as database:
        names = [
            row[0]
            for row in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall()
        ]
        return b"".join(
            repr(database.execute(f"SELECT * FROM {name}").fetchall()).encode() for name in names
        )


def test_a_hub_takes_it_from_any_sender_and_offers_the_form_to_nobody(hub, address, phone):
    hub.projects.add("Elsewhere")
    record = new_id()
    assert phone.send(notice(record)).status == 201
    assert "withdrawal" not in phone.get("/formList").text
    assert phone.send(notice(record)).status == 201, "twice is once"
    assert len(hub.arrivals()) == 1


def test_the_record_says_so_and_goes_when_a_person_decides(hub, vault, phone, headquarters, told):
    phone.send(visit(new_id(), name="Another"))
    page = headquarters.get(f"/arrivals/{told}")
    assert "taken back on 2026-11-23: the person asked for it" in page.text
    assert headquarters.get("/arrivals?words=ferryman").text.count("Interview")
    take_out(headquarters, told)
    assert headquarters.get(f"/arrivals/{told}").status == 200, "not without the tick"
    assert take_out(headquarters, told, sure="1").status == 200
    assert headquarters.get(f"/arrivals/{told}").status == 404
    assert b"ferryman" not in everything(vault)
    with vault.reading() as database:
        assert database.execute("SELECT count(*) FROM attachment").fetchone() == (0,)
        kept = database.execute("SELECT instance, reason, delivered FROM withdrawn").fetchall()
    assert kept == [(told, "asked", 0)]
    assert phone.send(interview(told)).status == 409, "nobody sends it again"
    assert sorted(one.name for one in hub.arrivals()) == ["Another", "Withdrawal"]
    assert "took out a record" in headquarters.get("/log").text
    assert vault.check(thorough=True) == []


def test_what_an_alert_said_of_it_goes_too(vault, phone, headquarters):
    record, other = new_id(), new_id()
    phone.send(interview(record))
    phone.send(notice(record))
    with vault.transaction() as database:
        for one in (record, other):
            database.execute(
                "INSERT INTO alert_received (record, sender, opened, content) VALUES (?, ?, ?, ?)",
                [record_mark(one), "00", vault.now(), "1|i_child|L1"],
            )
    take_out(headquarters, record, sure="1")
    with vault.reading() as database:
        left = database.execute("SELECT record FROM alert_received").fetchall()
    assert left == [(record_mark(other),)]


def test_devices_that_still_have_it_hear_so_and_no_question_about_it_stays(
    vault, clock, headquarters, told
):
    reviews = Reviews(vault, Library(vault, clock), clock)
    reviews.add_comment(told, "Was the ferryman there?", author="Neema")
    reviews.set_state(told, "hasIssues", author="Neema")
    take_out(headquarters, told, sure="1")
    (row,) = Library(vault, clock).entities("feedback")
    assert row.properties["instance_id"] == told
    assert row.properties["state"] == "rejected"
    assert "Delete it on this device too" in row.properties["question"]
    assert b"ferryman" not in everything(vault)


def test_all_versions_go_whichever_was_taken_back(vault, phone, headquarters):
    first, second = new_id(), new_id()
    phone.send(interview(first))
    phone.send(interview(second, deprecated=first))
    phone.send(notice(second, "danger"))
    assert "danger" in headquarters.get(f"/arrivals/{first}").text
    take_out(headquarters, first, sure="1")
    assert headquarters.get(f"/arrivals/{first}").status == 404
    assert headquarters.get(f"/arrivals/{second}").status == 404
    assert b"ferryman" not in everything(vault)


def test_nothing_goes_that_nobody_took_back(phone, headquarters):
    record = new_id()
    phone.send(interview(record))
    take_out(headquarters, record, sure="1")
    assert headquarters.get(f"/arrivals/{record}").status == 200


def test_who_only_reads_is_told_and_cannot_take_it_out(hub, headquarters, address, told):
    csrf = headquarters.csrf
    hub.accounts.create("Reader", role="read", passphrase=PASSPHRASE)
    headquarters.post("/sign-out", csrf=csrf)
    assert headquarters.post("/sign-in", name="Reader", passphrase=PASSPHRASE).status == 200
    page = headquarters.get(f"/arrivals/{told}")
    assert "taken back on" in page.text
    assert "take-out" not in page.text
    token = re.search(r'name="csrf" value="([0-9a-f]+)"', page.text)
    fields = {"csrf": token[1] if token else "", "sure": "1"}
    assert headquarters.post(f"/arrivals/{told}/take-out", **fields).status == 403
    assert headquarters.get(f"/arrivals/{told}").status == 200


def test_the_page_of_the_withdrawal_leads_to_the_record(hub, headquarters, told):
    (one,) = [each for each in hub.arrivals() if each.form_id == "withdrawal"]
    page = headquarters.get(f"/arrivals/{one.instance_id}")
    assert page.status == 200
    assert re.search(rf'href="/arrivals/{re.escape(told).replace(":", "(:|%3A)")}"', page.text)


@pytest.mark.parametrize("record", ["", "<b>", "uuid:nowhere"])
def test_one_that_names_nothing_harms_nothing(phone: Phone, hub, headquarters, record):
    assert phone.send(notice(record)).status == 201
    (one,) = hub.arrivals()
    assert headquarters.get(f"/arrivals/{one.instance_id}").status == 200
