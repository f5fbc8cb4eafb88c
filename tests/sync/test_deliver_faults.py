"""Delivering when one thing goes wrong: nothing lost, a clear sentence, the next record goes on."""

from __future__ import annotations

import pytest
from tests.sync import faults
from tests.sync import headquarters as server

ONCE = [
    (faults.hangs_up, True),
    (faults.hangs_up, False),
    (faults.hangs_up_half_way, False),
    (faults.stores_and_hangs_up, True),
    (faults.says(500, "Internal Server Error"), True),
    (faults.answers(500, b'{"message":"Internal Server Error"}', "application/json"), True),
    (faults.answers(502, b"<html>nginx</html>"), True),
    (faults.answers(504, b"<html>nginx</html>"), True),
    (faults.says(409, "This submission has been deleted. You may not resubmit it."), True),
    (faults.answers(400, b'{"message":"failed to parse","code":400.39}', "application/json"), True),
    (faults.answers(201, b"", "text/xml", openrosa=True), True),
    (faults.says(200, "fine"), True),
]


@pytest.mark.parametrize(("action", "after_body"), ONCE)
def test_what_passes_by_itself_is_delivered_in_the_same_run(hq, laptop, action, after_body):
    records = [laptop.record(20_000) for _ in range(3)]
    hq.fail("/submission", action, method="POST", after_body=after_body)
    report = laptop.deliver()
    assert report.stopped is None
    assert report.refused == []
    assert len(report.delivered) == 3
    assert all(laptop.is_complete_at(hq, record) for record in records)
    assert sum(laptop.slept) > 0, "nothing is repeated without a pause"


PARKED = [
    (faults.says(400, "Required parameter missing."), "not-accepted"),
    (faults.says(402, "Quota exceeded"), "quota"),
    (faults.says(404, "Could not find the resource you were looking for."), "form-unknown"),
    (faults.says(404, "The form version '7' does not exist."), "form-version-unknown"),
    (faults.says(405, "Form inactive"), "form-inactive"),
    (faults.says(409, server.DIFFERENT), "other-bytes"),
    (faults.says(409, "This form is not currently accepting submissions."), "form-closed"),
    (
        faults.says(409, "This submission has been deleted. You may not resubmit it."),
        "deleted-at-headquarters",
    ),
    (faults.says(410, "gone"), "stale-edit"),
    (faults.answers(413, b"<html>413</html>"), "too-large"),
    (faults.says(500, "Internal Server Error"), "server-fails-on-it"),
    (
        faults.answers(400, b'{"message":"no","code":400.39}', "application/json"),
        "cut-on-the-way",
    ),
]


@pytest.mark.parametrize(("action", "code"), PARKED)
def test_what_needs_a_person_is_set_aside_and_the_queue_goes_on(hq, laptop, action, code):
    first, bad, last = (laptop.record(500) for _ in range(3))
    hq.fail("/submission", action, method="POST", instance=bad.instance_id, times=99)
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
    assert laptop.is_complete_at(hq, bad)


LATER = [
    (faults.hangs_up, True),
    (faults.hangs_up_half_way, False),
    (faults.says(423, "Try again later"), True),
    (faults.says(503, "unavailable"), True),
    (faults.answers(429, b"slow down"), True),
    (faults.answers(502, b"<html>nginx</html>"), True),
    (faults.answers(504, b"<html>nginx</html>"), True),
    (faults.waits(1.6), True),
    (faults.trickle, True),
    (faults.endless, True),
    (faults.bomb, True),
    (faults.answers(201, b"<!DOCTYPE a><OpenRosaResponse/>", "text/xml", openrosa=True), True),
]


@pytest.mark.parametrize(("action", "after_body"), LATER)
def test_what_time_may_mend_stays_ready_and_the_queue_goes_on(hq, laptop, action, after_body):
    first, bad, last = (laptop.record() for _ in range(3))
    if not after_body:
        # The server cannot know the record before it has read it: the second request then.
        hq.fail("/submission", lambda _: False, method="POST", after_body=False)
        hq.fail("/submission", action, method="POST", after_body=False, times=2)
    else:
        hq.fail("/submission", action, method="POST", instance=bad.instance_id, times=99)
    report = laptop.deliver()
    assert report.stopped is None
    assert [instance_id for instance_id, _ in report.later] == [bad.instance_id]
    assert report.refused == []
    assert report.try_again_in is not None
    assert laptop.state(bad) == "ready"
    assert laptop.state(first) == laptop.state(last) == "delivered"
    hq.faults.clear()
    assert len(laptop.deliver().delivered) == 1
    assert laptop.is_complete_at(hq, bad)
    assert hq.stored[bad.instance_id].xml == bad.xml


STOPPED = [
    (faults.login_page, "login-page"),
    (faults.answers(302, b"", headers={"Location": "https://portal.example/"}), "moved"),
    (faults.answers(307, b"", headers={"Location": "http://other.example/"}), "moved"),
    (faults.answers(511, b"<html>sign in</html>"), "login-page"),
    (faults.answers(201, b"<html>created</html>"), "login-page"),
    (faults.answers(404, b"<html>apache</html>"), "not-openrosa"),
]


@pytest.mark.parametrize(("action", "code"), STOPPED)
def test_what_makes_going_on_pointless_stops_and_keeps_the_queue(hq, laptop, action, code):
    records = [laptop.record(500) for _ in range(3)]
    hq.fail("/submission", action, method="POST", times=99)
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
            "/submission",
            faults.answers(307, b"", headers={"Location": f"{thief.base}/submission"}),
        )
        report = laptop.deliver()
        assert report.stopped_code == "moved"
        assert thief.requests == []


@pytest.mark.parametrize("status", [401, 403])
def test_an_access_that_is_over_stops_and_keeps_the_queue(hq, laptop, status):
    records = [laptop.record() for _ in range(3)]
    hq.fail("/submission", faults.says(status, "no", openrosa=False), times=99)
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
        hq.fail("/submission", faults.says(status, "no"), instance=other.instance_id, times=9)
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
    hq.fail("/submission", faults.answers(502, b"<html>nginx</html>"), method="POST", times=999)
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

    hq.fail("/submission", vanish, method="POST")
    report = laptop.deliver()
    assert report.stopped_code == "delivery.unreachable"
    assert len(hq.stored) == 1
    assert laptop.outbox.overview().only_here == 5


def test_the_same_record_fails_the_server_in_two_runs_when_nothing_else_is_in_the_queue(hq, laptop):
    bad = laptop.record()
    hq.fail("/submission", faults.says(500, "x"), instance=bad.instance_id, times=99)
    report = laptop.deliver(fetch=False)
    assert report.later, "nothing says yet that headquarters takes others"
    assert laptop.state(bad) == "ready"
    report = laptop.deliver()
    assert laptop.attention() == {bad.instance_id: "server-fails-on-it"}
