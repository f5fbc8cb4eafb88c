"""When little may be sent: texts, then smaller photos, then originals; what stays is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from tests.sync import faults

from veldmelding.outbox import DANGER
from veldmelding.sync import NetworkSettings
from veldmelding.sync.memory import Memory

PHOTO = 200_000
PER_REQUEST = 1024
"""What a request counts for besides its body."""


def smaller(content: bytes, max_pixels: int, quality: int) -> bytes | None:
    """Stand in for the picture library: a tenth of the size, and recognisable."""
    return b"small %d %d " % (max_pixels, quality) + content[: len(content) // 10]


@pytest.fixture
def frugal(laptop):
    """A laptop whose headquarters wants photos of at most 1280 pixels."""
    policy = {"photo_max_pixels": 1280, "photo_quality": 70}
    laptop.backend = replace(laptop.backend, policy=policy)
    return laptop


def sizes(hq, record):
    return {name: len(content) for name, content in hq.stored[record.instance_id].files.items()}


def kept(report):
    return {instance_id: str(sentence) for instance_id, sentence in report.kept_back}


def test_a_budget_carries_texts_first_then_small_photos_then_originals_and_says_what_stays(
    hq, frugal
):
    records = [frugal.record(PHOTO) for _ in range(3)]
    report = frugal.deliver(budget=300_000, reduce=smaller)
    assert len(hq.stored) == 3
    posts = [max(map(len, post.parts.values())) for post in hq.posts()]
    assert all(size < 1000 for size in posts[:3])
    assert all(19_000 < size < 22_000 for size in posts[3:6])
    assert posts[6:] == [PHOTO]
    assert len(report.delivered) == 1
    assert len(report.kept_back) == 2
    assert report.bytes_kept_back == 2 * PHOTO
    assert "smaller photos" in next(iter(kept(report).values()))
    assert "0.4" in str(report.sentence)
    assert report.stopped is None
    assert report.try_again_in is None, "a budget is no failure"
    assert report.bytes_sent < 300_000
    waiting = [record for record in records if record.instance_id in kept(report)]
    assert {frugal.state(record) for record in waiting} == {"ready"}
    for record in waiting:
        line = frugal.outbox.ledger.files(record.instance_id)[1]
        assert line.acknowledged is None
        assert line.reduced is not None
    report = frugal.deliver(budget=None, reduce=smaller)
    assert all(frugal.is_complete_at(hq, record) for record in records)
    assert len(report.delivered) == 2
    assert report.is_complete


def test_texts_that_do_not_fit_stay_too_but_danger_never_does(hq, frugal):
    ordinary = [frugal.record() for _ in range(5)]
    urgent = frugal.record(PHOTO, priority=DANGER)
    report = frugal.deliver(budget=2 * PER_REQUEST + 400)
    assert urgent.instance_id in hq.stored
    assert frugal.is_complete_at(hq, urgent)
    assert 0 < len(report.kept_back) < 6
    assert {frugal.state(record) for record in ordinary} >= {"ready"}
    assert len(hq.stored) < 6


def test_the_days_limit_counts_over_runs_and_starts_again_the_next_day(hq, frugal):
    NetworkSettings(daily_bytes=250_000).save(frugal.vault)
    first, second = frugal.record(PHOTO), frugal.record(PHOTO)
    assert len(frugal.deliver().delivered) == 1
    assert len(frugal.deliver().delivered) == 0
    assert len(hq.posts()) == 3
    frugal.clock.move(hours=20)
    east = timezone(timedelta(hours=-13))
    assert len(frugal.deliver(timezone=east).delivered) == 0, "not yet the next day over there"
    assert len(frugal.deliver().delivered) == 1
    assert frugal.is_complete_at(hq, first)
    assert frugal.is_complete_at(hq, second)


def test_by_hand_everything_may_leave_all_the_same(hq, frugal):
    NetworkSettings(daily_bytes=0).save(frugal.vault)
    frugal.record(PHOTO)
    assert frugal.deliver().kept_back
    assert len(frugal.deliver(budget=None).delivered) == 1


def test_on_a_metered_line_only_texts_leave(hq, laptop):
    record = laptop.record(PHOTO)
    report = laptop.deliver(texts_only=True)
    assert "paid by volume" in kept(report)[record.instance_id]
    assert hq.stored[record.instance_id].files == {}
    assert len(laptop.deliver().delivered) == 1


# -- smaller photos ----------------------------------------------------------------------------


def test_on_a_good_line_the_original_leaves_at_once(hq, frugal):
    Memory(speed=5e6).save(frugal.vault, frugal.backend)
    record = frugal.record(PHOTO)
    frugal.deliver(reduce=smaller)
    assert sizes(hq, record) == {record.files[0].name: PHOTO}
    assert hq.stored[record.instance_id].posts == 2


def test_on_a_poor_line_smaller_photos_leave_first_and_the_originals_follow(hq, frugal):
    Memory(speed=10_000).save(frugal.vault, frugal.backend)
    records = [frugal.record(PHOTO, PHOTO) for _ in range(2)]
    frugal.deliver(reduce=smaller)
    photos = [max(map(len, post.parts.values())) for post in hq.posts()][2:]
    assert photos == sorted(photos)
    assert len(photos) == 8
    assert all(frugal.is_complete_at(hq, record) for record in records)


def test_without_a_policy_or_without_means_photos_are_left_alone(hq, laptop):
    Memory(speed=10_000).save(laptop.vault, laptop.backend)
    laptop.record(PHOTO)
    laptop.deliver(reduce=smaller)
    assert len(hq.posts()) == 2


@pytest.mark.parametrize("result", [None, b"", bytes(PHOTO)])
def test_what_cannot_be_made_smaller_leaves_as_it_is(hq, frugal, result):
    record = frugal.record(PHOTO)
    report = frugal.deliver(reduce=lambda *_: result, budget=10**7)
    assert len(report.delivered) == 1
    assert len(hq.posts()) == 2
    assert frugal.is_complete_at(hq, record)


def test_a_photo_that_is_small_already_is_not_touched(hq, frugal):
    asked = []
    record = frugal.record(20_000)
    frugal.deliver(reduce=lambda *given: asked.append(given), budget=10**7)
    assert asked == []
    assert frugal.is_complete_at(hq, record)


def test_a_server_that_keeps_the_first_file_gets_the_smaller_one_only(hq, frugal):
    hq.kobo = True
    frugal.backend = replace(frugal.backend, kind="kobo")
    hq.scheme_of_access = "Token"
    record = frugal.record(PHOTO)
    report = frugal.deliver(reduce=smaller)
    assert len(report.delivered) == 1
    assert frugal.state(record) == "delivered"
    line = frugal.outbox.ledger.files(record.instance_id)[1]
    assert line.arrived_smaller
    assert line.offered_digest != line.digest
    assert next(iter(sizes(hq, record).values())) < PHOTO / 5
    assert frugal.deliver(reduce=smaller).bytes_sent == 0


@pytest.mark.parametrize("changed", [False, True])
def test_a_smaller_photo_whose_answer_was_lost_is_recognised(hq, frugal, changed):
    hq.kobo = True
    frugal.backend = replace(frugal.backend, kind="kobo")
    hq.scheme_of_access = "Token"
    record = frugal.record(PHOTO)
    hq.fail("/submission", lambda _: False, method="POST")
    hq.fail("/submission", faults.stores_and_hangs_up, method="POST", times=2)
    report = frugal.deliver(reduce=smaller)
    assert len(report.delivered) == 0
    sent = hq.stored[record.instance_id].files[record.files[0].name]

    def otherwise(content: bytes, pixels: int, quality: int) -> bytes | None:
        return smaller(content, pixels, quality) + b"encoded by a newer program"

    report = frugal.deliver(reduce=otherwise if changed else smaller)
    assert len(report.delivered) == 1
    assert hq.stored[record.instance_id].files[record.files[0].name] == sent
    assert frugal.attention() == {}
    assert frugal.outbox.ledger.files(record.instance_id)[1].arrived_smaller


def test_an_original_that_was_offered_there_is_never_followed_by_a_smaller_one(hq, frugal):
    hq.kobo = True
    frugal.backend = replace(frugal.backend, kind="kobo")
    hq.scheme_of_access = "Token"
    record = frugal.record(PHOTO)
    hq.fail("/submission", lambda _: False, method="POST")
    hq.fail("/submission", faults.stores_and_hangs_up, method="POST", times=2)
    frugal.deliver()
    assert len(frugal.deliver(reduce=smaller).delivered) == 1
    assert frugal.is_complete_at(hq, record)
