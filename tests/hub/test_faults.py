"""What goes wrong between client and server, on demand: races, redirects, clocks, slow lines."""

import time

import pytest

from tests.hub.client import new_id, visit
from veldmelding.hub import Fault


def test_a_lost_race_looks_like_a_deleted_record_and_passes_later(phone, faults, hub):
    faults.plan(Fault.race(), "submission", method="POST")
    xml = visit()
    lost = phone.send(xml)
    assert lost.status == 409
    assert lost.message == "This submission has been deleted. You may not resubmit it."
    assert lost.headers["x-openrosa-version"] == "1.0"
    assert len(hub.arrivals()) == 1
    assert phone.send(xml).status == 201
    assert len(hub.arrivals()) == 1


def test_at_a_kobo_the_loser_is_told_to_try_again(phone, faults, hub):
    faults.plan(Fault.race("kobo", kept=False), "submission", method="POST")
    xml = visit(new_id())
    lost = phone.send(xml)
    assert lost.status == 423
    assert "is currently being processed. Try again later." in lost.text
    assert hub.arrivals() == []
    assert phone.send(xml).status == 201


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_leads_elsewhere(phone, faults, status):
    faults.plan(Fault.moved("https://store.example.org/file?signed=1", status), "attachments")
    answer = phone.get("/forms/visit/attachments/any.csv")
    assert answer.status == status
    assert answer.headers["location"] == "https://store.example.org/file?signed=1"


def test_a_server_may_have_another_time(phone, faults):
    faults.plan(Fault.wrong_clock("Thu, 01 Jan 1998 00:00:00 GMT"), "formList")
    answer = phone.get("/formList")
    assert (answer.status, answer.headers["date"]) == (200, "Thu, 01 Jan 1998 00:00:00 GMT")


def test_a_narrow_line_takes_its_time(phone, faults):
    whole = phone.get("/forms/visit.xml").body
    faults.plan(Fault.narrow(len(whole) * 2), "visit.xml")
    begun = time.monotonic()
    assert phone.get("/forms/visit.xml").body == whole
    assert time.monotonic() - begun > 0.4
