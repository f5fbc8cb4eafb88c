"""On a line that is slow and breaks: what is sent twice, and what a visit for nothing costs."""

from __future__ import annotations

import pytest
from tests.benchmarks._line import SlowLine

from veldmelding.sync import Backend, Bearer, Timeouts
from veldmelding.sync.memory import Memory

PHOTO = 100_000
CUT_EVERY = 200_000


@pytest.fixture
def line(hq):
    with SlowLine(hq.port, round_trip=0.01, up=3e6, down=3e6) as made:
        yield made


@pytest.fixture
def far(laptop, hq, line):
    """The laptop, with the slow line between it and headquarters."""
    address = hq.base.replace(f"127.0.0.1:{hq.port}", line.address)
    laptop.backend = Backend.at(address, Bearer("T" * 64))
    laptop.backend.save(laptop.vault)
    laptop.timeouts = Timeouts(connect=3, read=5, answer=5, file=5)
    return laptop


def test_photos_are_not_sent_into_a_break_that_is_known(hq, far, line):
    record = far.record(PHOTO, PHOTO, PHOTO)
    line.cut_every = CUT_EVERY
    Memory(speed=3e6, between_breaks=CUT_EVERY).save(far.vault, far.backend)
    report = far.deliver()
    assert report.files == 3
    assert far.is_complete_at(hq, record)
    assert line.counted.cuts == 0
    assert line.counted.up < 1.05 * 3 * PHOTO


def test_a_break_is_learned_from_and_remembered(hq, far, line):
    line.cut_every = CUT_EVERY
    Memory(speed=3e6).save(far.vault, far.backend)
    records = [far.record(PHOTO, PHOTO, PHOTO) for _ in range(2)]
    report = far.deliver()
    assert report.stopped is None
    assert all(far.is_complete_at(hq, record) for record in records)
    assert 1 <= line.counted.cuts <= 2
    learned = Memory.load(far.vault, far.backend).between_breaks
    assert learned is not None
    assert 0.4 * CUT_EVERY < learned < 1.2 * CUT_EVERY


def test_a_visit_for_nothing_costs_one_question(hq, far, line):
    far.deliver()
    line.take()
    report = far.deliver()
    assert report.is_complete
    assert report.round_trips == 1
    assert line.counted.up < 400
    assert line.counted.connections == 1


def test_many_records_share_the_connections(hq, far, line):
    far.deliver()
    line.take()
    line.round_trip = 0.1
    for _ in range(40):
        far.record()
    report = far.deliver()
    assert len(report.delivered) == 40
    assert 4 <= line.counted.connections <= 8
    assert hq.overlaps == []
