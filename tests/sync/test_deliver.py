"""Delivering when all goes well, and when one thing goes wrong: nothing lost, the rest goes on."""

from __future__ import annotations

import threading
import time

import pytest
from tests.sync import headquarters as server
from tests.sync.headquarters import TOKEN, XML

from veldmelding.errors import AlreadyDelivering
from veldmelding.outbox import DANGER
from veldmelding.sync import Backend, Bearer, Timeouts, synchronise
from veldmelding.sync.memory import Memory

SUBMISSION = "/submission"


def complete(hq, laptop, submission) -> bool:
    """Whether headquarters has every byte of a record."""
    stored = hq.stored.get(submission.instance_id)
    return (
        stored is not None
        and stored.xml == submission.xml
        and set(stored.files) == {file.name for file in submission.files}
        and all(
            stored.files[file.name] == laptop.vault.attachments.read(file.attachment_id)
            for file in submission.files
        )
    )


# -- when all goes well ------------------------------------------------------------------------


def test_ten_records_with_photos_arrive_whole_and_once_and_a_second_press_sends_nothing(hq, laptop):
    records = [laptop.record(30_000, 5_000) for _ in range(10)]
    report = laptop.deliver()
    assert report.stopped is None
    assert (len(report.delivered), report.files) == (10, 20)
    assert report.is_complete
    assert all(complete(hq, laptop, record) for record in records)
    assert {laptop.state(record) for record in records} == {"delivered"}
    before = len(hq.requests)
    again = laptop.deliver()
    assert [request.method for request in hq.requests[before:]] == ["GET"]
    assert again.round_trips <= 2
    assert again.bytes_sent == 0
    assert "up to date" in str(again.sentence)


def test_text_leaves_before_any_photo_and_urgent_before_ordinary(hq, laptop):
    laptop.record(1000)
    laptop.record(1000)
    urgent = laptop.record(1000, priority=DANGER)
    laptop.deliver(fetch=False)
    posts = hq.posts()
    with_photo = [len(request.parts) > 1 for request in posts]
    assert with_photo == sorted(with_photo)
    assert posts[0].instance_id == urgent.instance_id
    assert posts[3].instance_id == urgent.instance_id


def test_the_bytes_are_the_frozen_ones_and_the_laptop_says_its_device_id(hq, laptop):
    record = laptop.record(10)
    laptop.deliver()
    assert {request.parts[XML] for request in hq.posts()} == {record.xml}
    assert {tuple(request.query["deviceID"]) for request in hq.posts()} == {("veld:1",)}


def test_many_small_records_share_a_few_connections_and_no_record_is_sent_twice_at_once(hq, laptop):
    for _ in range(24):
        laptop.record()
    hq.fail(SUBMISSION, server.waits(0.02), times=24)
    report = laptop.deliver()
    assert len(report.delivered) == 24
    assert hq.overlaps == []
    assert 2 <= hq.most_at_once <= 4
    assert hq.connections <= 4


def test_records_of_one_site_leave_one_after_the_other_in_the_order_they_were_made(hq, laptop):
    chain = [laptop.record(branch="site-1") for _ in range(6)]
    urgent = laptop.record(branch="site-1 site-2", priority=DANGER)
    for _ in range(12):
        laptop.record()
    hq.fail(SUBMISSION, server.waits(0.01), times=40)
    laptop.deliver()
    wanted = [record.instance_id for record in [*chain, urgent]]
    sent = [post.instance_id for post in hq.posts() if post.instance_id in wanted]
    assert sent == wanted


def test_a_large_photo_travels_alone_and_small_ones_together(hq, laptop):
    laptop.record(2_000, 2_000, 2_000)
    large = laptop.record(300_000, 300_000, 300_000)
    laptop.deliver()
    parts = [len(post.parts) - 1 for post in hq.posts() if post.instance_id == large.instance_id]
    assert parts[:2] == [0, 1]
    assert [len(post.parts) - 1 for post in hq.posts() if post.instance_id != large.instance_id][
        1:
    ] == [3]


def test_progress_counts_records_and_bytes_up_to_the_end(hq, laptop):
    records = [laptop.record(50_000) for _ in range(3)]
    laptop.deliver()
    steps = [each for each in laptop.progress if each.step == "deliver"]
    assert steps[-1].records_done == steps[-1].records_total == 3
    assert steps[-1].bytes_done == steps[-1].bytes_total
    assert steps[-1].bytes_total == sum(len(record.xml) + 50_000 for record in records)
    assert [each.bytes_done for each in steps] == sorted(each.bytes_done for each in steps)
    assert laptop.progress[-1].step == "done"


def test_only_one_delivery_of_a_vault_at_a_time(hq, laptop):
    laptop.record()
    entered = threading.Event()
    hq.fail(SUBMISSION, lambda handler: bool(entered.set()) or server.waits(0.5)(handler))
    reports = []
    first = threading.Thread(target=lambda: reports.append(laptop.deliver()))
    first.start()
    entered.wait(5)
    with pytest.raises(AlreadyDelivering):
        laptop.deliver()
    first.join()
    assert len(reports[0].delivered) == 1


# -- one record goes wrong, the next ones arrive -----------------------------------------------

ONCE = [
    (server.hangs_up, True),
    (server.hangs_up, False),
    (server.hangs_up_half_way, False),
    (server.stores_and_hangs_up, True),
    (server.says(500, "Internal Server Error"), True),
    (server.answers(500, b'{"message":"Internal Server Error"}', "application/json"), True),
    (server.answers(502, b"<html>nginx</html>"), True),
    (server.answers(504, b"<html>nginx</html>"), True),
    (server.says(409, "This submission has been deleted. You may not resubmit it."), True),
    (server.answers(400, b'{"message":"failed to parse","code":400.39}', "application/json"), True),
    (server.answers(201, b"", "text/xml", openrosa=True), True),
    (server.says(200, "fine"), True),
]


@pytest.mark.parametrize(("action", "after_body"), ONCE)
def test_what_passes_by_itself_is_delivered_in_the_same_run(hq, laptop, action, after_body):
    records = [laptop.record(20_000) for _ in range(3)]
    hq.fail(SUBMISSION, action, method="POST", after_body=after_body)
    report = laptop.deliver()
    assert report.stopped is None
    assert report.refused == []
    assert len(report.delivered) == 3
    assert all(complete(hq, laptop, record) for record in records)
    assert sum(laptop.slept) > 0, "nothing is repeated without a pause"


PARKED = [
    (server.says(400, "Required parameter missing."), "not-accepted"),
    (server.says(402, "Quota exceeded"), "quota"),
    (server.says(404, "Could not find the resource you were looking for."), "form-unknown"),
    (server.says(404, "The form version '7' does not exist."), "form-version-unknown"),
    (server.says(405, "Form inactive"), "form-inactive"),
    (server.says(409, server.DIFFERENT), "other-bytes"),
    (server.says(409, "This form is not currently accepting submissions."), "form-closed"),
    (
        server.says(409, "This submission has been deleted. You may not resubmit it."),
        "deleted-at-headquarters",
    ),
    (server.says(410, "gone"), "stale-edit"),
    (server.answers(413, b"<html>413</html>"), "too-large"),
    (server.says(500, "Internal Server Error"), "server-fails-on-it"),
    (
        server.answers(400, b'{"message":"no","code":400.39}', "application/json"),
        "cut-on-the-way",
    ),
]


@pytest.mark.parametrize(("action", "code"), PARKED)
def test_what_needs_a_person_is_set_aside_and_the_queue_goes_on(hq, laptop, action, code):
    first, bad, last = (laptop.record(500) for _ in range(3))
    hq.fail(SUBMISSION, action, method="POST", instance=bad.instance_id, times=99)
    report = laptop.deliver()
    assert report.stopped is None
    assert [instance_id for instance_id, _ in report.refused] == [bad.instance_id]
    assert laptop.attention() == {bad.instance_id: code}
    assert laptop.state(bad) == "needs attention"
    assert laptop.state(first) == laptop.state(last) == "delivered"
    assert laptop.outbox.submission(bad.instance_id).xml == bad.xml
    assert str(laptop.outbox.state(bad.instance_id).sentence) == str(report.refused[0][1])
    sent = len(hq.posts())
    laptop.deliver(fetch=False)
    assert len(hq.posts()) == sent, "a parked record waits for a person"
    hq.faults.clear()
    laptop.outbox.ledger.release(bad.instance_id)
    assert len(laptop.deliver().delivered) == 1
    assert complete(hq, laptop, bad)


LATER = [
    (server.hangs_up, True),
    (server.hangs_up_half_way, False),
    (server.says(423, "Try again later"), True),
    (server.says(503, "unavailable"), True),
    (server.answers(429, b"slow down"), True),
    (server.answers(502, b"<html>nginx</html>"), True),
    (server.answers(504, b"<html>nginx</html>"), True),
    (server.waits(1.6), True),
    (server.trickle, True),
    (server.endless, True),
    (server.bomb, True),
    (server.answers(201, b"<!DOCTYPE a><OpenRosaResponse/>", "text/xml", openrosa=True), True),
]


@pytest.mark.parametrize(("action", "after_body"), LATER)
def test_what_time_may_mend_stays_ready_and_the_queue_goes_on(hq, laptop, action, after_body):
    first, bad, last = (laptop.record() for _ in range(3))
    if not after_body:
        # The server cannot know the record before it has read it: the second request then.
        hq.fail(SUBMISSION, lambda _: False, method="POST", after_body=False)
        hq.fail(SUBMISSION, action, method="POST", after_body=False, times=2)
    else:
        hq.fail(SUBMISSION, action, method="POST", instance=bad.instance_id, times=99)
    report = laptop.deliver()
    assert report.stopped is None
    assert [instance_id for instance_id, _ in report.later] == [bad.instance_id]
    assert report.refused == []
    assert report.try_again_in is not None
    assert laptop.state(bad) == "ready"
    assert laptop.state(first) == laptop.state(last) == "delivered"
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 1
    assert complete(hq, laptop, bad)
    assert hq.stored[bad.instance_id].xml == bad.xml


STOPPED = [
    (server.login_page, "login-page"),
    (server.answers(302, b"", headers={"Location": "https://portal.example/"}), "moved"),
    (server.answers(307, b"", headers={"Location": "http://other.example/"}), "moved"),
    (server.answers(511, b"<html>sign in</html>"), "login-page"),
    (server.answers(201, b"<html>created</html>"), "login-page"),
    (server.answers(404, b"<html>apache</html>"), "not-openrosa"),
]


@pytest.mark.parametrize(("action", "code"), STOPPED)
def test_what_makes_going_on_pointless_stops_and_keeps_the_queue(hq, laptop, action, code):
    records = [laptop.record(500) for _ in range(3)]
    hq.fail(SUBMISSION, action, method="POST", times=99)
    report = laptop.deliver()
    assert report.stopped_code == code
    assert report.stopped is not None
    assert len(report.delivered) == 0
    assert len(hq.posts()) == 1
    assert {laptop.state(record) for record in records} == {"ready"}
    assert laptop.attention() == {}
    assert report.try_again_in is None
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 3


def test_a_redirect_never_takes_a_record_along(hq, laptop):
    with server.Headquarters() as thief:
        laptop.record(100)
        hq.fail(
            SUBMISSION, server.answers(307, b"", headers={"Location": f"{thief.base}/submission"})
        )
        report = laptop.deliver()
        assert report.stopped_code == "moved"
        assert thief.requests == []


@pytest.mark.parametrize("status", [401, 403])
def test_an_access_that_is_over_stops_and_keeps_the_queue(hq, laptop, status):
    records = [laptop.record() for _ in range(3)]
    hq.fail(SUBMISSION, server.says(status, "no", openrosa=False), times=99)
    report = laptop.deliver()
    assert report.stopped_code == "delivery.access-refused"
    assert "access code of this laptop" in str(report.stopped)
    assert [post.method for post in hq.requests][-2:] == ["POST", "HEAD"]
    assert {laptop.state(record) for record in records} == {"ready"}
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 3


@pytest.mark.parametrize("status", [401, 403])
def test_a_form_that_is_not_ours_does_not_keep_the_others_here(hq, laptop, status):
    first = laptop.record()
    others = [laptop.record(form_id="secret") for _ in range(3)]
    last = laptop.record()
    for other in others:
        hq.fail(SUBMISSION, server.says(status, "no"), instance=other.instance_id, times=9)
    report = laptop.deliver()
    assert report.stopped is None
    assert laptop.state(first) == laptop.state(last) == "delivered"
    assert {instance_id for instance_id, _ in report.later} == {
        other.instance_id for other in others
    }
    assert {laptop.state(other) for other in others} == {"ready"}
    assert sum(request.method == "HEAD" for request in hq.requests) == 1
    refused = [post for post in hq.posts() if post.instance_id not in hq.stored]
    assert len(refused) == 1, "asked once per form"


def test_a_server_that_is_down_ends_the_run_after_a_few_tries(hq, laptop):
    records = [laptop.record() for _ in range(20)]
    hq.fail(SUBMISSION, server.answers(502, b"<html>nginx</html>"), method="POST", times=999)
    report = laptop.deliver()
    assert report.stopped_code == "trouble"
    assert len(hq.posts()) <= 8
    assert {laptop.state(record) for record in records} == {"ready"}
    assert report.try_again_in is not None


def test_a_network_that_goes_away_half_way_ends_the_run_at_once(hq, laptop):
    for _ in range(5):
        laptop.record()

    def vanish(handler: server.Handler) -> bool:
        hq._server.socket.close()
        handler.store(handler.request_seen)
        handler.hang_up()
        return True

    hq.fail(SUBMISSION, vanish, method="POST")
    report = laptop.deliver()
    assert report.stopped_code == "delivery.unreachable"
    assert len(hq.stored) == 1
    assert laptop.outbox.overview().only_here == 5


def test_the_same_record_fails_the_server_in_two_runs_when_nothing_else_is_in_the_queue(hq, laptop):
    bad = laptop.record()
    hq.fail(SUBMISSION, server.says(500, "x"), instance=bad.instance_id, times=99)
    report = laptop.deliver(fetch=False)
    assert report.later, "nothing says yet that headquarters takes others"
    assert laptop.state(bad) == "ready"
    report = laptop.deliver()
    assert laptop.attention() == {bad.instance_id: "server-fails-on-it"}


# -- acknowledgements --------------------------------------------------------------------------


def test_a_record_whose_answer_was_lost_is_sent_again_byte_for_byte_and_kept_once(hq, laptop):
    record = laptop.record(10_000)
    hq.fail(SUBMISSION, server.stores_and_hangs_up, method="POST", times=99)
    report = laptop.deliver()
    assert len(report.delivered) == 0
    assert laptop.state(record) == "ready"
    offered = [line.offers for line in laptop.outbox.ledger.files(record.instance_id)]
    assert offered[0] >= 1, "the offer was written before the request left"
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 1
    assert len(hq.stored) == 1
    assert complete(hq, laptop, record)


def test_the_offer_is_durable_before_a_byte_leaves(hq, laptop):
    record = laptop.record()
    seen = []

    def look(handler: server.Handler) -> bool:
        with laptop.vault.reading() as database:
            seen.extend(database.execute("SELECT instance_id, offers FROM ledger").fetchall())
        return False

    hq.fail(SUBMISSION, look, method="POST", after_body=False)
    laptop.deliver()
    assert [tuple(row) for row in seen] == [(record.instance_id, 1)]


def test_each_photo_is_acknowledged_by_itself(hq, laptop):
    record = laptop.record(300_000, 300_000, 300_000)
    seen = 0

    def third(handler: server.Handler) -> bool:
        nonlocal seen
        seen += len(handler.request_seen.parts) > 1
        return seen >= 2 and server.login_page(handler)

    hq.fail(SUBMISSION, third, method="POST", times=99)
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
    assert complete(hq, laptop, record)


def test_a_record_that_headquarters_changed_since_counts_as_arrived(hq, laptop):
    record = laptop.record()
    hq.fail(SUBMISSION, server.says(409, "the copy (undefined) is now out of date."), method="POST")
    report = laptop.deliver()
    assert len(report.delivered) == 1
    assert laptop.state(record) == "delivered"


def test_photos_that_come_after_headquarters_changed_the_record_are_not_called_delivered(
    hq, laptop
):
    record = laptop.record(100)
    hq.fail(SUBMISSION, server.says(409, "the copy (undefined) is now out of date."), times=9)
    laptop.deliver()
    assert laptop.attention() == {record.instance_id: "changed-before-files"}


def test_a_closed_form_goes_by_itself_when_it_is_offered_again(hq, laptop):
    record = laptop.record()
    closed = server.says(409, "This form is not currently accepting submissions.")
    hq.fail(SUBMISSION, closed, method="POST")
    laptop.deliver()
    assert laptop.state(record) == "needs attention"
    hq.forms["note"] = server.Form("note", b"<h:html xmlns:h='x'/>")
    report = laptop.deliver()
    assert len(report.delivered) == 1


def test_whoever_listens_may_fail_without_leaving_work_behind(hq, laptop):
    records = [laptop.record() for _ in range(3)]
    hq.fail(SUBMISSION, server.waits(0.4), method="POST", times=9)

    def fall(progress: object) -> None:
        if getattr(progress, "step", "") == "deliver":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        synchronise(laptop.vault, laptop.backend, fall, clock=laptop.clock)
    assert all(not thread.name.startswith("delivery-") for thread in threading.enumerate())
    hq.faults.clear()
    laptop.deliver()
    assert all(complete(hq, laptop, record) for record in records)


# -- splitting ---------------------------------------------------------------------------------


def test_a_limit_is_found_by_being_refused(hq, laptop):
    record = laptop.record(40_000, 40_000, 40_000)

    def limit(handler: server.Handler) -> bool:
        return len(handler.request_seen.body) > 60_000 and server.answers(413, b"<html/>")(handler)

    hq.fail(SUBMISSION, limit, method="POST", times=99)
    report = laptop.deliver()
    assert report.refused == []
    assert complete(hq, laptop, record)


def test_one_photo_over_the_limit_keeps_only_itself_back(hq, laptop):
    record = laptop.record(90_000, 1_000, 1_000)
    other = laptop.record(1_000)

    def limit(handler: server.Handler) -> bool:
        return len(handler.request_seen.body) > 60_000 and server.answers(413, b"<html/>")(handler)

    hq.fail(SUBMISSION, limit, method="POST", times=99)
    laptop.deliver()
    assert laptop.attention() == {record.instance_id: "too-large"}
    assert len(hq.stored[record.instance_id].files) == 2
    assert complete(hq, laptop, other)


def test_a_server_that_hangs_up_on_what_is_too_large_is_understood(hq, laptop):
    hq.accepted = 50_000
    record = laptop.record(400_000, 1_000)

    def hang_up_early(handler: server.Handler) -> bool:
        if int(handler.headers["Content-Length"]) > 60_000:
            handler.rfile.read(1000)
            handler.hang_up()
            return True
        return False

    hq.fail(SUBMISSION, hang_up_early, method="POST", after_body=False, times=99)
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

    hq.fail(SUBMISSION, refuse_early, method="POST", after_body=False, times=99)
    laptop.deliver()
    assert laptop.attention() == {record.instance_id: "too-large"}


def test_the_accepted_length_of_the_server_is_kept_to(hq, laptop):
    hq.accepted = 30_000
    record = laptop.record(*[9_000] * 6)
    laptop.deliver()
    assert complete(hq, laptop, record)
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
    assert complete(hq, laptop, good)


# -- pausing -----------------------------------------------------------------------------------


@pytest.mark.parametrize("action", [server.waits(20), server.trickle])
def test_a_pause_ends_the_run_at_once_and_loses_nothing(hq, laptop, action):
    records = [laptop.record(1000) for _ in range(4)]
    pressed = threading.Event()
    laptop.cancelled = pressed.is_set
    laptop.timeouts = Timeouts(connect=30, read=30, answer=30)
    hq.fail(SUBMISSION, action, method="POST", instance=records[2].instance_id, times=9)
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
    assert all(complete(hq, laptop, record) for record in records)


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

    hq.fail(SUBMISSION, slow, method="POST", after_body=False, times=9)
    report = laptop.deliver()
    assert report.cancelled
    assert laptop.state(record) == "ready"
    assert report.bytes_sent < 9_000_000
    laptop.cancelled = None
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 1


# -- before anything is sent -------------------------------------------------------------------


def test_a_login_page_is_noticed_before_a_record_leaves(hq, laptop):
    laptop.record(1000)
    hq.fail("/formList", server.login_page)
    report = laptop.deliver()
    assert report.stopped_code == "delivery.login-page"
    assert hq.posts() == []


def test_a_broken_list_of_forms_does_not_keep_records_here(hq, laptop):
    laptop.record()
    hq.fail("/formList", server.answers(200, b"<xforms", "text/xml", openrosa=True))
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
    hq.fail("/formList", server.says(500, "x"), times=3)
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
    hq.fail(SUBMISSION, server.says(403, "no"), times=9)
    report = laptop.deliver()
    shown = caplog.text + repr(report) + repr(laptop.progress) + repr(laptop.backend)
    assert TOKEN not in shown
    assert all(TOKEN not in request.path for request in hq.requests)
