"""Delivering when all goes well: order, connections, progress, pausing."""

from __future__ import annotations

import threading

import pytest
from tests.sync import faults
from tests.sync.headquarters import XML

from veldmelding.errors import AlreadyDelivering
from veldmelding.outbox import DANGER
from veldmelding.sync.memory import Memory


def test_ten_records_with_photos_arrive_whole_and_once_and_a_second_press_sends_nothing(hq, laptop):
    records = [laptop.record(30_000, 5_000) for _ in range(10)]
    report = laptop.deliver()
    assert report.stopped is None
    assert (len(report.delivered), report.files) == (10, 20)
    assert report.is_complete
    assert all(laptop.is_complete_at(hq, record) for record in records)
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
    hq.fail("/submission", faults.waits(0.02), times=24)
    report = laptop.deliver()
    assert len(report.delivered) == 24
    assert hq.overlaps == []
    assert 2 <= hq.most_at_once <= 8
    assert hq.connections <= 8


def test_records_of_one_site_leave_one_after_the_other_in_the_order_they_were_made(hq, laptop):
    chain = [laptop.record(branch="site-1") for _ in range(6)]
    urgent = laptop.record(branch="site-1 site-2", priority=DANGER)
    for _ in range(12):
        laptop.record()
    hq.fail("/submission", faults.waits(0.01), times=40)
    laptop.deliver()
    wanted = [record.instance_id for record in [*chain, urgent]]
    sent = [post.instance_id for post in hq.posts() if post.instance_id in wanted]
    assert sent == wanted


@pytest.mark.parametrize(("speed", "parts"), [(None, [1, 1, 1]), (9_000, [1, 1, 1]), (9e6, [3])])
def test_small_files_share_a_request_on_a_good_line_and_a_large_photo_never(
    hq, laptop, speed, parts
):
    memory = Memory(speed=speed)
    memory.save(laptop.vault, laptop.backend)
    small = laptop.record(2_000, 2_000, 2_000)
    large = laptop.record(300_000, 300_000, 300_000)
    laptop.deliver()

    def files(record):
        return [len(each.parts) - 1 for each in hq.posts() if each.instance_id == record]

    assert files(small.instance_id) == [0, *parts]
    assert files(large.instance_id) == [0, 1, 1, 1]


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
    hq.fail("/submission", lambda handler: bool(entered.set()) or faults.waits(0.5)(handler))
    reports = []
    first = threading.Thread(target=lambda: reports.append(laptop.deliver()))
    first.start()
    entered.wait(5)
    with pytest.raises(AlreadyDelivering):
        laptop.deliver()
    first.join()
    assert len(reports[0].delivered) == 1
