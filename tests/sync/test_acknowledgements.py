"""What counts as arrived, what is split, and what must not be sent at all."""

from __future__ import annotations

import threading
import time

import pytest
from tests.sync import faults
from tests.sync import headquarters as server
from tests.sync.headquarters import XML

from veldmelding.sync import synchronise
from veldmelding.sync.memory import Memory


def test_a_record_whose_answer_was_lost_is_sent_again_byte_for_byte_and_kept_once(hq, laptop):
    record = laptop.record(10_000)
    hq.fail("/submission", faults.stores_and_hangs_up, method="POST", times=99)
    report = laptop.deliver()
    assert len(report.delivered) == 0
    assert laptop.state(record) == "ready"
    offered = [line.offers for line in laptop.outbox.ledger.files(record.instance_id)]
    assert offered[0] >= 1, "the offer was written before the request left"
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 1
    assert len(hq.stored) == 1
    assert laptop.is_complete_at(hq, record)


def test_the_offer_is_durable_before_a_byte_leaves(hq, laptop):
    record = laptop.record()
    seen = []

    def look(handler: server.Handler) -> bool:
        with laptop.vault.reading() as database:
            seen.extend(database.execute("SELECT instance_id, offers FROM ledger").fetchall())
        return False

    hq.fail("/submission", look, method="POST", after_body=False)
    laptop.deliver()
    assert [tuple(row) for row in seen] == [(record.instance_id, 1)]


def test_each_photo_is_acknowledged_by_itself(hq, laptop):
    record = laptop.record(300_000, 300_000, 300_000)
    seen = 0

    def third(handler: server.Handler) -> bool:
        nonlocal seen
        seen += len(handler.request_seen.parts) > 1
        return seen >= 2 and faults.login_page(handler)

    hq.fail("/submission", third, method="POST", times=99)
    report = laptop.deliver()
    assert report.stopped_code == "login-page"
    assert report.files == 1
    lines = laptop.outbox.ledger.files(record.instance_id)
    assert [line.acknowledged is not None for line in lines] == [True, True, False, False]
    hq.faults.clear()
    before = len(hq.posts())
    report = laptop.deliver()
    sent = [set(post.parts) - {XML} for post in hq.posts()[before:]]
    assert set().union(*sent) == {file.name for file in record.files[1:]}
    assert laptop.is_complete_at(hq, record)


def test_a_photo_that_arrived_is_not_sent_again_when_the_next_one_needs_another_try(hq, laptop):
    record = laptop.record(100_000, 100_000, 100_000)
    seen = 0

    def second(handler: server.Handler) -> bool:
        nonlocal seen
        seen += len(handler.request_seen.parts) > 1
        return seen == 2 and faults.says(500, "x")(handler)

    hq.fail("/submission", second, method="POST", times=99)
    report = laptop.deliver()
    assert (len(report.delivered), report.files) == (1, 3)
    names = [name for post in hq.posts() for name in post.parts if name != XML]
    assert sorted(names) == sorted([*(file.name for file in record.files), record.files[1].name])


def test_a_record_that_headquarters_changed_since_counts_as_arrived(hq, laptop):
    record = laptop.record()
    hq.fail(
        "/submission", faults.says(409, "the copy (undefined) is now out of date."), method="POST"
    )
    report = laptop.deliver()
    assert len(report.delivered) == 1
    assert laptop.state(record) == "delivered"


def test_photos_that_come_after_headquarters_changed_the_record_are_not_called_delivered(
    hq, laptop
):
    record = laptop.record(100)
    hq.fail("/submission", faults.says(409, "the copy (undefined) is now out of date."), times=9)
    laptop.deliver()
    assert laptop.attention() == {record.instance_id: "changed-before-files"}


def test_a_closed_form_goes_by_itself_when_it_is_offered_again(hq, laptop):
    record = laptop.record()
    closed = faults.says(409, "This form is not currently accepting submissions.")
    hq.fail("/submission", closed, method="POST")
    laptop.deliver()
    assert laptop.state(record) == "needs attention"
    hq.forms["note"] = server.Form("note", b"<h:html xmlns:h='x'/>")
    report = laptop.deliver()
    assert len(report.delivered) == 1


def test_whoever_listens_may_fail_without_leaving_work_behind(hq, laptop):
    records = [laptop.record() for _ in range(3)]
    hq.fail("/submission", faults.waits(0.4), method="POST", times=9)

    def fall(progress: object) -> None:
        if getattr(progress, "step", "") == "deliver":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        synchronise(laptop.vault, laptop.backend, fall, clock=laptop.clock)
    assert all(not thread.name.startswith("delivery-") for thread in threading.enumerate())
    hq.faults.clear()
    laptop.deliver()
    assert all(laptop.is_complete_at(hq, record) for record in records)


# -- splitting ---------------------------------------------------------------------------------


def test_a_limit_is_found_by_being_refused(hq, laptop):
    record = laptop.record(40_000, 40_000, 40_000)

    def limit(handler: server.Handler) -> bool:
        return len(handler.request_seen.body) > 60_000 and faults.answers(413, b"<html/>")(handler)

    hq.fail("/submission", limit, method="POST", times=99)
    report = laptop.deliver()
    assert report.refused == []
    assert laptop.is_complete_at(hq, record)


def test_one_photo_over_the_limit_keeps_only_itself_back(hq, laptop):
    record = laptop.record(90_000, 1_000, 1_000)
    other = laptop.record(1_000)

    def limit(handler: server.Handler) -> bool:
        return len(handler.request_seen.body) > 60_000 and faults.answers(413, b"<html/>")(handler)

    hq.fail("/submission", limit, method="POST", times=99)
    laptop.deliver()
    assert laptop.attention() == {record.instance_id: "too-large"}
    assert len(hq.stored[record.instance_id].files) == 2
    assert laptop.is_complete_at(hq, other)


def test_a_server_that_hangs_up_on_what_is_too_large_is_understood(hq, laptop):
    hq.accepted = 50_000
    record = laptop.record(400_000, 1_000)

    def hang_up_early(handler: server.Handler) -> bool:
        if int(handler.headers["Content-Length"]) > 60_000:
            handler.rfile.read(1000)
            handler.hang_up()
            return True
        return False

    hq.fail("/submission", hang_up_early, method="POST", after_body=False, times=99)
    laptop.deliver()
    assert laptop.attention() == {record.instance_id: "too-large"}
    assert len(hq.stored[record.instance_id].files) == 1


def test_a_refusal_before_the_body_was_sent_is_heard(hq, laptop):
    record = laptop.record(3_000_000)

    def refuse_early(handler: server.Handler) -> bool:
        if int(handler.headers["Content-Length"]) > 60_000:
            handler.answer(413, b"<html>413</html>", "text/html", {"Connection": "close"})
            handler.wfile.flush()
            time.sleep(0.2)
            handler.rfile.read(4_000_000)
            handler.close_connection = True
            return True
        return False

    hq.fail("/submission", refuse_early, method="POST", after_body=False, times=99)
    laptop.deliver()
    assert laptop.attention() == {record.instance_id: "too-large"}


def test_the_accepted_length_of_the_server_is_kept_to(hq, laptop):
    hq.accepted = 30_000
    record = laptop.record(*[9_000] * 6)
    laptop.deliver()
    assert laptop.is_complete_at(hq, record)
    assert max(len(post.body) for post in hq.posts()) <= 30_000
    assert Memory.load(laptop.vault, laptop.backend).accepted == 30_000


# -- records that must not be sent -------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"xml": b"<data><meta><instanceID>uuid:1</instanceID></meta>"}, "record-unreadable"),
        ({"xml": b"<data><meta/></data>"}, "record-unreadable"),
        (
            {"xml": b"<data><meta><instanceID>uuid:other</instanceID></meta></data>"},
            "record-unreadable",
        ),
        (
            {"xml": b"<!DOCTYPE d><data><meta><instanceID>uuid:1</instanceID></meta></data>"},
            "record-unreadable",
        ),
        ({"xml": b"\xff\xfe<data/>"}, "record-unreadable"),
    ],
)
def test_a_record_that_servers_would_spoil_silently_is_not_sent(hq, laptop, fields, code):
    bad = laptop.record(instance_id="uuid:1", **fields)
    good = laptop.record()
    laptop.deliver()
    assert laptop.attention() == {bad.instance_id: code}
    assert laptop.state(good) == "delivered"
    assert [post.instance_id for post in hq.posts()] == [good.instance_id]


def test_a_file_that_cannot_be_read_any_more_keeps_only_its_record_back(hq, laptop):
    bad, good = laptop.record(20_000), laptop.record(20_000)
    damaged = laptop.vault.folder / "attachments" / bad.files[0].attachment_id
    data = bytearray(damaged.read_bytes())
    data[len(data) // 2] ^= 1
    damaged.write_bytes(data)
    report = laptop.deliver()
    assert report.stopped is None
    assert laptop.attention() == {bad.instance_id: "file-unreadable"}
    assert laptop.is_complete_at(hq, good)
