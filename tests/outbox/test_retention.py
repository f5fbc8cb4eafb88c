"""Files go only after delivery, after the time of the rule, and never by default."""

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


def test_nothing_is_removed_by_default(outbox, delivered_and_waiting, clock):
    clock.move(days=3650)
    assert outbox.apply_retention() == 0


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
