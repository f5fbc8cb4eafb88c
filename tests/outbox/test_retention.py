"""Files go only after delivery, after the time of the rule, and never while they are needed."""

from __future__ import annotations

import pytest

from veldmelding.outbox import XML, RetentionRule

HERE = "https://central.example/v1/projects/1"


@pytest.fixture
def delivered_and_waiting(outbox, make):
    delivered, waiting = make(10), make(20)
    for submission in (delivered, waiting):
        outbox.put(submission)
        outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    outbox.ledger.acknowledged(delivered.instance_id, [delivered.files[0].name], HERE, 201)
    return delivered, waiting


def test_nothing_goes_where_a_person_wants_to_keep_all(outbox, vault, delivered_and_waiting, clock):
    RetentionRule(attachment_days=None, sealed_days=None).save(vault)
    clock.move(days=3650)
    assert outbox.apply_retention() == 0


def test_the_usual_rule_counts_where_nobody_decided(vault):
    assert RetentionRule.load(vault) == RetentionRule(7, 14, 60, 90)
    assert RetentionRule.fixed(vault) == frozenset()


def test_headquarters_decides_over_the_person(vault):
    RetentionRule(attachment_days=3, sealed_days=None).save(vault)
    with vault.transaction() as database:
        database["backend"].insert(
            {
                "address": HERE,
                "kind": "central",
                "name": "",
                "access": "{}",
                "memory": "{}",
                "chosen": 1,
                "policy": '{"retention": {"sealed_days": 30, "ask_days": true, "other": 1}}',
            }
        )
    assert RetentionRule.load(vault) == RetentionRule(3, 30, 60, 90)
    assert RetentionRule.fixed(vault) == {"sealed_days"}


def test_a_smaller_picture_that_went_ahead_does_not_let_the_original_go(
    outbox, vault, delivered_and_waiting, clock
):
    with vault.transaction() as database:
        database.execute("UPDATE ledger SET digest = 'of the smaller one' WHERE file <> ''")
    clock.move(days=400)
    assert outbox.apply_retention() == 0


def test_what_was_received_here_stays(outbox, vault, delivered_and_waiting, clock):
    with vault.transaction() as database:
        database.execute("UPDATE submission SET origin = 'received'")
    clock.move(days=400)
    assert outbox.apply_retention() == 0


def test_sealed_files_stay_longer_than_photos(outbox, vault, delivered_and_waiting, clock):
    with vault.transaction() as database:
        database.execute("UPDATE submission_file SET name = 'submission.xml.enc'")
        database.execute("UPDATE ledger SET file = 'submission.xml.enc' WHERE file <> ''")
    clock.move(days=13)
    assert outbox.apply_retention() == 0
    clock.move(days=1, seconds=1)
    assert outbox.apply_retention() == 1


def test_photos_of_delivered_records_go_after_the_days_of_the_rule(
    outbox, vault, clock, delivered_and_waiting
):
    delivered, waiting = delivered_and_waiting
    RetentionRule(attachment_days=7).save(vault)
    assert RetentionRule.load(vault) == RetentionRule(attachment_days=7)
    clock.move(days=6)
    assert outbox.apply_retention() == 0
    clock.move(days=1, seconds=1)
    assert outbox.apply_retention() == 1
    assert outbox.apply_retention() == 0

    (gone,) = outbox.files(delivered.instance_id)
    assert gone.attachment_id is None
    assert gone.digest == delivered.files[0].digest
    assert outbox.state(delivered.instance_id).name == "delivered"
    assert outbox.submission(delivered.instance_id).xml == delivered.xml
    (kept,) = outbox.files(waiting.instance_id)
    assert vault.attachments.read(kept.attachment_id) == b"\0" * 20


def test_a_rule_cannot_reach_into_the_future(vault):
    with pytest.raises(ValueError, match="negative"):
        RetentionRule(attachment_days=-1).save(vault)
