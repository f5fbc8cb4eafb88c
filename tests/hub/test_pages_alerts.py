"""Alerts on the pages: opened from pasted messages, shown with who sent them, never unescaped."""

from __future__ import annotations

import html
import re
import time
from dataclasses import replace
from urllib.parse import quote

import pytest

from tests.hub.client import Browser, new_id, request, visit
from tests.hub.conftest import PASSPHRASE
from tests.sync.test_alert import ALERT
from veldmelding.errors import AlertUnreadable
from veldmelding.sync.alert import read_alert

EVIL = "<img src=x onerror=alert(1)>"


def text_of(answer) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text)).split())


def csrf_of(browser) -> str:
    return re.search(r'name="csrf" value="([0-9a-f]+)"', browser.get("/arrivals").text)[1]


def paste(browser, text: str):
    return browser.post("/alerts", csrf=csrf_of(browser), text=text)


def test_an_alert_is_opened_from_its_messages_in_any_order(vault, laptop, headquarters):
    messages = laptop.alert(vault, replace(ALERT, note="Ask for Amina"))
    assert len(messages) > 1
    told = "\n".join(f"From +243: {one}" for one in reversed(messages))
    shown = text_of(paste(headquarters, told))
    assert "Somebody is in danger now." in shown
    for fact in (
        "Level L1",
        "Kind Child in worst forms (i_child)",
        "Danger now yes",
        "Severity 4",
        "Place CD-NK",
        "Site 1b4f0e98",
        "Day 2026-08-03",
        "Case code TIR-26-GOM07-03",
        "Withdrawal code a1b2c3",
        "Done already Safeguarding focal point told (ac_focal) , Referred to service (ac_refer)",
        "Note Ask for Amina",
        "Noted 2026-08-03 12:30",
        "Opened here 2026-11-22 09:30",
        f"Words of the laptop {laptop.words}",
        "laptop without a name new here",
        "Record has not arrived yet",
    ):
        assert fact in shown
    assert "This laptop is new here." in shown


def test_codes_are_said_in_the_readers_language(vault, hub, laptop, address):
    hub.alerts.open("".join(laptop.alert(vault, ALERT)))
    browser = Browser(address, "nl")
    browser.sign_in(PASSPHRASE)
    assert "Kind in ergste vormen (i_child)" in text_of(browser.get("/alerts/1"))


def test_missing_messages_are_named_and_what_was_pasted_stays(vault, laptop, headquarters):
    messages = laptop.alert(vault, ALERT)
    answer = paste(headquarters, messages[1])
    assert answer.status == 400
    assert "these are missing or damaged: 1" in text_of(answer)
    kept = re.search(r"<textarea[^>]*>\n([^<]*)</textarea>", answer.text)[1]
    assert kept == messages[1]
    assert "no alert" not in text_of(answer)
    whole = paste(headquarters, f"{kept}\n" + "\n".join(messages))
    assert "Alert 1" in text_of(whole)


def test_alerts_are_listed_newest_first_and_lead_to_their_records(
    vault, hub, laptop, phone, headquarters, clock
):
    record = new_id()
    calm = replace(ALERT, danger=False, kind="own_code", record="ffffffff")
    paste(headquarters, "".join(laptop.alert(vault, ALERT, record)))
    clock.advance(minutes=10)
    paste(headquarters, "".join(laptop.alert(vault, calm)))
    paste(headquarters, "".join(laptop.alert(vault, calm)))  # twice is once
    shown = text_of(headquarters.get("/alerts"))
    assert shown.index("own_code L1 no CD-NK") < shown.index("Child in worst forms L1 yes")
    assert shown.count("has not arrived yet") == 2
    assert phone.send(visit(record)).status == 201
    answer = headquarters.get("/alerts")
    assert text_of(answer).count("has not arrived yet") == 1
    assert f'href="/arrivals/{quote(record, safe="")}"' in answer.text
    hub.envelopes.senders.trust(laptop.key, "GOM07")
    assert "GOM07 known here" in text_of(headquarters.get("/alerts/1"))


def test_the_arrivals_tell_of_recent_alerts(vault, laptop, headquarters, clock):
    assert "Alerts opened" not in text_of(headquarters.get("/arrivals"))
    before = headquarters.get("/news").json
    paste(headquarters, "".join(laptop.alert(vault, ALERT)))
    assert headquarters.get("/news").json != before
    assert "Alerts opened in the last 7 days: 1." in text_of(headquarters.get("/arrivals"))
    clock.advance(days=8)
    headquarters.sign_in(PASSPHRASE)
    assert "Alerts opened" not in text_of(headquarters.get("/arrivals"))


def test_an_alert_of_a_lost_laptop_is_shown_and_marked(vault, hub, laptop, headquarters):
    hub.envelopes.senders.trust(laptop.key, "GOM07")
    hub.envelopes.senders.lose(laptop.key)
    shown = text_of(paste(headquarters, "".join(laptop.alert(vault, ALERT))))
    assert "This laptop was reported lost." in shown
    assert "GOM07 lost since 2026-11-22 09:30" in shown
    assert "i_child" in shown


@pytest.mark.parametrize(
    "text",
    ["", "   ", "hello", EVIL, "VMA AAAA 1/1 " + EVIL + ".", "VMA K7QD 1/1 ABC ABCD.", "\0" * 10],
)
def test_what_is_no_alert_is_refused_in_a_sentence_and_shown_as_text(headquarters, text):
    answer = paste(headquarters, text)
    assert answer.status == 400
    assert 'role="alert"' in answer.text
    assert "<img" not in answer.text
    assert "Alerts that are opened here will be listed here." in text_of(answer)


def test_an_alert_for_somebody_else_is_refused(tmp_path, clock, laptop, headquarters):
    from tests.hub.laptop import Laptop

    other = Laptop(tmp_path / "other", clock)
    answer = paste(headquarters, "".join(laptop.alert(other.vault, ALERT)))
    other.vault.close()
    assert answer.status == 400
    assert "sealed for somebody else" in text_of(answer)


def test_a_note_with_markup_stays_text(vault, laptop, headquarters):
    answer = paste(headquarters, "".join(laptop.alert(vault, replace(ALERT, note=EVIL))))
    assert answer.status == 200
    assert "<img" not in answer.text
    assert f"Note {EVIL}" in text_of(answer)


def test_endless_blanks_cost_no_time():
    for text in ("VMA AAAA 1/1 " + " " * 60_000, "VMA AAAA 1/1 " * 5_000, "VMA " + " " * 60_000):
        begun = time.process_time()
        with pytest.raises(AlertUnreadable):
            read_alert(text)
        assert time.process_time() - begun < 1


def test_who_only_reads_sees_alerts_and_opens_none(vault, laptop, person, headquarters):
    paste(headquarters, "".join(laptop.alert(vault, ALERT)))
    reader = person("read")
    assert "Child in worst forms" in text_of(reader.get("/alerts"))
    assert "<textarea" not in reader.get("/alerts").text
    assert "/lost/" not in reader.get("/alerts/1").text
    assert paste(reader, "x").status == 403
    assert paste(person("review"), "x").status == 400


def test_the_door_is_before_alerts(address):
    for path in ("/alerts", "/alerts/1"):
        assert request(address, "GET", path).status == 303
    browser = Browser(address)
    assert browser.post("/alerts", follow=False, text="x").headers["location"] == "/sign-in"


@pytest.mark.parametrize(
    "path", ["/alerts/0", "/alerts/999999999999999", "/alerts/x", "/alerts/-1"]
)
def test_an_alert_that_is_not_here(headquarters, path):
    assert headquarters.get(path).status == 404


def test_nothing_of_an_alert_is_in_the_access_log(vault, laptop, headquarters):
    paste(headquarters, "".join(laptop.alert(vault, replace(ALERT, note="Ask for Amina"))))
    headquarters.get("/alerts/1")
    paste(headquarters, "secret words typed here")
    shown = text_of(headquarters.get("/log"))
    assert "with the passphrase of the hub opened an alert 1" in shown
    assert "with the passphrase of the hub read an alert 1" in shown
    for word in ("i_child", "TIR-26", "CD-NK", "Amina", ALERT.record, "secret words"):
        assert word not in shown
