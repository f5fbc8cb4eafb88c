"""States, order of delivery and the overview are read from the ledger."""

from __future__ import annotations

from datetime import timedelta

import pytest

from veldmelding.errors import SubmissionMissing
from veldmelding.language import Sentence
from veldmelding.outbox import DANGER, INCIDENT, XML, Outbox, SubmissionFile

HERE = "https://central.example/v1/projects/1"
THERE = "https://kobo.example/team"
REASON = Sentence("sync", "The form {form} is not there.", {"form": "quick_note"})


def test_a_submission_goes_from_ready_over_sending_to_delivered(outbox, make):
    submission = make(10)
    photo = submission.files[0].name
    outbox.put(submission)
    state = outbox.state(submission.instance_id)
    assert (state.name, state.acknowledged, state.total) == ("ready", 0, 2)
    assert "only on this laptop" in str(state.sentence)

    outbox.ledger.offered(submission.instance_id, [XML], HERE)
    assert outbox.state(submission.instance_id).name == "sending"
    outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    state = outbox.state(submission.instance_id)
    assert (state.name, state.acknowledged) == ("ready", 1)
    assert "1 of 2" in str(state.sentence)

    outbox.ledger.offered(submission.instance_id, [XML, photo], HERE)
    outbox.ledger.acknowledged(submission.instance_id, [XML, photo], HERE, 201)
    assert outbox.state(submission.instance_id).name == "delivered"
    assert outbox.pending(HERE) == []


def test_two_backends_with_half_each_are_not_a_delivery(outbox, make):
    submission = make(10)
    outbox.put(submission)
    outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    outbox.ledger.acknowledged(submission.instance_id, [submission.files[0].name], THERE, 201)
    assert outbox.state(submission.instance_id).name == "ready"
    assert len(outbox.pending(HERE)) == 1


def test_a_failed_offer_leaves_the_submission_ready_and_its_status_in_the_ledger(outbox, make):
    submission = make()
    outbox.put(submission)
    outbox.ledger.offered(submission.instance_id, [XML], HERE)
    outbox.ledger.refused(submission.instance_id, [XML], HERE, 502)
    assert outbox.state(submission.instance_id).name == "ready"
    (line,) = outbox.ledger.files(submission.instance_id)
    assert (line.offers, line.status, line.acknowledged) == (1, 502, None)


def test_an_acknowledgement_is_never_taken_back(outbox, make, clock):
    submission = make()
    outbox.put(submission)
    outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    first = clock()
    clock.move(hours=1)
    outbox.ledger.offered(submission.instance_id, [XML], HERE)
    outbox.ledger.refused(submission.instance_id, [XML], HERE, 500)
    outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    (line,) = outbox.ledger.files(submission.instance_id)
    assert line.acknowledged == first
    assert (line.offers, line.status) == (2, 201)


def test_a_parked_submission_says_why_and_waits_for_a_person(outbox, make):
    submission = make()
    outbox.put(submission)
    outbox.ledger.park(submission.instance_id, HERE, "sync.form-unknown", REASON)
    state = outbox.state(submission.instance_id)
    assert state.name == "needs attention"
    assert state.sentence == REASON
    assert outbox.pending(HERE) == []
    outbox.ledger.release(submission.instance_id)
    assert outbox.state(submission.instance_id).name == "ready"
    assert len(outbox.pending(HERE)) == 1


def test_sentences_within_sentences_survive_being_parked(outbox, make):
    submission = make()
    outbox.put(submission)
    nested = Sentence("sync", "Refused: {why}", {"why": REASON})
    outbox.ledger.park(submission.instance_id, HERE, "sync.refused", nested)
    assert outbox.state(submission.instance_id).sentence == nested


def test_a_late_complete_acknowledgement_settles_what_was_parked(outbox, make):
    submission = make()
    outbox.put(submission)
    outbox.ledger.park(submission.instance_id, HERE, "sync.conflict", REASON)
    outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    assert outbox.state(submission.instance_id).name == "delivered"
    assert outbox.overview().attention == 0


def test_all_outboxes_of_a_vault_see_what_is_under_way_and_a_new_run_starts_clean(
    outbox, make, vault, clock
):
    submission = make()
    outbox.put(submission)
    outbox.ledger.offered(submission.instance_id, [XML], HERE)
    other = Outbox(vault, clock)
    assert other.state(submission.instance_id).name == "sending"
    other.ledger.settle_run()
    assert outbox.state(submission.instance_id).name == "ready"


def test_the_ledger_takes_no_file_the_submission_does_not_have(outbox, make):
    submission = make()
    outbox.put(submission)
    with pytest.raises(SubmissionMissing):
        outbox.ledger.acknowledged(submission.instance_id, [XML, "x.jpg"], HERE, 201)
    with pytest.raises(SubmissionMissing):
        outbox.ledger.offered("uuid:none", [XML], HERE)
    assert outbox.state(submission.instance_id).acknowledged == 0


def test_danger_goes_first_then_incidents_then_the_oldest(outbox, make, clock):
    later = clock() + timedelta(hours=1)
    for submission in (
        make(name="old note"),
        make(name="incident", priority=INCIDENT, finalised=later),
        make(name="new note", finalised=later),
        make(name="danger", priority=DANGER, finalised=later),
    ):
        outbox.put(submission)
    assert [head.name for head in outbox.pending(HERE)] == [
        "danger",
        "incident",
        "old note",
        "new note",
    ]


def test_a_head_tells_what_this_backend_still_needs(outbox, make):
    submission = make(10, 20, branch="one two")
    missing = SubmissionFile("zz.jpg", None, 0, "")
    outbox.put(make(files=()))
    outbox.put(
        type(submission)(
            **{
                **{name: getattr(submission, name) for name in submission.__dataclass_fields__},
                "files": (*submission.files, missing),
            }
        )
    )
    first = submission.files[0].name
    outbox.ledger.acknowledged(submission.instance_id, [XML, first], HERE, 201)
    head = next(head for head in outbox.pending(HERE) if head.instance_id == submission.instance_id)
    assert head.acknowledged
    assert head.size == len(submission.xml)
    assert head.digest == submission.digest
    assert head.branches == {"one", "two", submission.instance_id}
    assert [(file.size, file.present, file.acknowledged) for file in head.files] == [
        (10, True, True),
        (20, True, False),
        (0, False, False),
    ]
    elsewhere = outbox.pending(THERE)[1]
    assert not elsewhere.acknowledged
    assert not any(file.acknowledged for file in elsewhere.files)


def test_the_overview_is_the_truth_in_numbers(outbox, make, clock):
    photo, text, parked, done = make(1000), make(), make(), make(50)
    for submission in (photo, text, parked, done):
        outbox.put(submission)
    assert outbox.overview().last_delivery is None
    outbox.ledger.park(parked.instance_id, HERE, "sync.refused", REASON)
    clock.move(minutes=5)
    outbox.ledger.acknowledged(photo.instance_id, [XML], HERE, 201)
    outbox.ledger.acknowledged(done.instance_id, [XML, done.files[0].name], HERE, 201)
    overview = outbox.overview()
    assert (overview.ready, overview.attention, overview.delivered) == (2, 1, 1)
    assert overview.only_here == 3
    assert overview.with_photos == 1
    assert overview.bytes_waiting == 1000 + len(text.xml) + len(parked.xml)
    assert overview.last_delivery == clock()


def test_received_and_own_submissions_are_told_apart(outbox, make):
    outbox.put(make(origin="received"))
    outbox.put(make())
    assert outbox.overview("received").ready == 1
    assert outbox.overview().ready == 2
    assert [row.origin for row in outbox.rows(origin="own")] == ["own"]


def test_rows_come_newest_first_in_pages_by_state(outbox, make, clock):
    for _ in range(5):
        clock.move(minutes=1)
        outbox.put(make())
    newest = outbox.rows(limit=2)
    assert [row.name for row in newest] == ["note 5", "note 4"]
    outbox.ledger.acknowledged(newest[0].instance_id, [XML], HERE, 201)
    outbox.ledger.park(newest[1].instance_id, HERE, "sync.refused", REASON)
    assert [row.name for row in outbox.rows(states={"ready"}, limit=2, offset=1)] == [
        "note 2",
        "note 1",
    ]
    assert outbox.count(states={"delivered", "needs attention"}) == 2
    assert outbox.rows(states={"needs attention"})[0].state.sentence == REASON


def test_during_a_run_whoever_watches_hears_now_and_then_and_of_the_end(vault, outbox, make):
    heard: list[frozenset[str]] = []
    submissions = [make() for _ in range(30)]
    for submission in submissions:
        outbox.put(submission)
    vault.changes.subscribe(heard.append)
    outbox.ledger.begin_run()
    for submission in submissions:
        outbox.ledger.offered(submission.instance_id, [XML], HERE)
        outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    during = sum("outbox" in topics for topics in heard)
    assert 1 <= during < 30
    heard.clear()
    outbox.ledger.settle_run()
    assert any("outbox" in topics for topics in heard)
    heard.clear()
    for submission in submissions[:5]:
        outbox.ledger.refused(submission.instance_id, [XML], HERE, 503)
    assert sum("outbox" in topics for topics in heard) == 5, "outside of a run each one counts"
