"""A whole run: pausing it, what stops it before anything is sent, what it reports."""

from __future__ import annotations

import threading
import time

import pytest
from tests.sync import faults
from tests.sync import headquarters as server
from tests.sync.headquarters import TOKEN

from veldmelding.sync import Backend, Bearer, Timeouts


@pytest.mark.parametrize("action", [faults.waits(20), faults.trickle])
def test_a_pause_ends_the_run_at_once_and_loses_nothing(hq, laptop, action):
    records = [laptop.record(1000) for _ in range(4)]
    pressed = threading.Event()
    laptop.cancelled = pressed.is_set
    laptop.timeouts = Timeouts(connect=30, read=30, answer=30)
    hq.fail("/submission", action, method="POST", instance=records[2].instance_id, times=9)
    threading.Timer(0.5, pressed.set).start()
    started = time.monotonic()
    report = laptop.deliver()
    assert time.monotonic() - started < 2
    assert report.cancelled
    assert "Paused" in str(report.sentence)
    assert laptop.state(records[2]) == "ready"
    laptop.cancelled = None
    hq.faults.clear()
    laptop.deliver()
    assert all(laptop.is_complete_at(hq, record) for record in records)


def test_a_pause_in_the_middle_of_an_upload(hq, laptop):
    record = laptop.record(8_000_000)
    pressed = threading.Event()
    laptop.cancelled = pressed.is_set

    def slow(handler: server.Handler) -> bool:
        if int(handler.headers["Content-Length"]) > 1_000_000:
            handler.rfile.read(100_000)
            pressed.set()
            time.sleep(1)
            handler.close_connection = True
            return True
        return False

    hq.fail("/submission", slow, method="POST", after_body=False, times=9)
    report = laptop.deliver()
    assert report.cancelled
    assert laptop.state(record) == "ready"
    assert report.bytes_sent < 9_000_000
    laptop.cancelled = None
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 1


def test_a_login_page_is_noticed_before_a_record_leaves(hq, laptop):
    laptop.record(1000)
    hq.fail("/formList", faults.login_page)
    report = laptop.deliver()
    assert report.stopped_code == "delivery.login-page"
    assert hq.posts() == []


def test_a_broken_list_of_forms_does_not_keep_records_here(hq, laptop):
    laptop.record()
    hq.fail("/formList", faults.answers(200, b"<xforms", "text/xml", openrosa=True))
    report = laptop.deliver()
    assert len(report.delivered) == 1
    assert report.stopped_code == "delivery.answer-unreadable"


def test_without_consent_nothing_leaves_in_the_open(vault, laptop):
    laptop.backend = Backend.at("http://192.0.2.1", Bearer(TOKEN))
    laptop.record()
    report = laptop.deliver()
    assert report.stopped_code == "delivery.not-encrypted"
    assert report.round_trips == 0


def test_the_clock_of_headquarters_is_learned(hq, laptop):
    hq.clock_ahead = laptop.clock().timestamp() - time.time() + 1200
    report = laptop.deliver()
    assert report.clock_skew is not None
    assert abs(report.clock_skew.total_seconds() - 1200) < 5
    assert "20 minutes behind" in str(report.clock_remark)


def test_advice_grows_with_every_failure_and_ends_with_success(hq, laptop):
    laptop.record()
    hq.fail("/formList", faults.says(500, "x"), times=3)
    waits = []
    for _ in range(3):
        advice = laptop.deliver().try_again_in
        assert advice is not None
        waits.append(advice.total_seconds())
    assert waits == sorted(waits)
    assert waits[2] > 2 * waits[0]
    assert laptop.deliver().try_again_in is None


def test_the_secret_is_nowhere_but_in_the_vault(hq, laptop, caplog):
    import logging

    caplog.set_level(logging.DEBUG)
    laptop.record(100)
    hq.fail("/submission", faults.says(403, "no"), times=9)
    report = laptop.deliver()
    shown = caplog.text + repr(report) + repr(laptop.progress) + repr(laptop.backend)
    assert TOKEN not in shown
    assert all(TOKEN not in request.path for request in hq.requests)
