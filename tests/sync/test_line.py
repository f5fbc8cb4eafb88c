"""What a line is worth: measured from what arrived, and from where connections broke."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from veldmelding.sync.line import GOOD, USED, Line


class Watch:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def carry(line: Line, watch: Watch, count: int, seconds: float) -> None:
    began = watch.now
    watch.now += seconds
    line.arrived(began, count)


def test_an_unknown_line_counts_as_a_poor_one_until_it_was_measured():
    watch = Watch()
    line = Line(now=watch)
    assert line.speed is None
    assert line.is_poor
    assert line.room() == 0
    assert line.seconds_for(1000) is None
    carry(line, watch, 2_000_000, 2.0)
    assert line.speed == 1_000_000
    assert not line.is_poor
    assert line.room() > 1_000_000


def test_requests_side_by_side_count_together():
    watch = Watch()
    line = Line(now=watch)
    watch.now = 110.0
    for _ in range(4):
        line.arrived(100.0, 80_000)
    assert line.speed == 32_000


def test_small_requests_measure_delay_and_not_speed():
    watch = Watch()
    line = Line(now=watch)
    for _ in range(3):
        carry(line, watch, 2_000, 0.6)
    assert line.speed is None
    carry(line, watch, 1_000_000, 1.0)
    assert line.speed == 1_000_000


def test_what_earlier_runs_learned_holds_until_this_one_knows_better():
    watch = Watch()
    line = Line(10 * GOOD, None, watch)
    assert not line.is_poor
    carry(line, watch, 100_000, 10.0)
    assert line.is_poor


def test_a_break_makes_requests_small_and_its_distance_is_remembered():
    line = Line(10 * GOOD, None, Watch())
    line.broke(2_000_000)
    assert line.is_poor
    assert line.room() == 0
    assert line.between_breaks == 2_000_000
    line.broke(1_000_000)
    assert line.between_breaks == 1_500_000
    line.survived(4_000_000)
    assert line.between_breaks == 4_000_000


def test_a_good_line_with_known_breaks_shares_requests_sparingly():
    assert Line(10 * GOOD, 1_000_000, Watch()).room() == 200_000


def test_a_photo_gets_a_fresh_connection_where_that_is_the_cheaper_risk():
    slow = Line(32_000, None, Watch())
    assert slow.wants_anew(USED, 1_000_000, 1.8)
    assert not slow.wants_anew(20_000, 1_000_000, 1.8), "hardly used yet"
    assert not slow.wants_anew(USED, 50_000, 1.8), "connecting would cost as much as the file"
    assert not Line(5_000_000, None, Watch()).wants_anew(USED, 1_000_000, 0.1)
    breaking = Line(5_000_000, 2_000_000, Watch())
    assert breaking.wants_anew(1_100_000, 1_000_000, 0.1)
    assert not breaking.wants_anew(300_000, 1_000_000, 0.1)
    assert not breaking.wants_anew(100_000, 5_000_000, 0.1), "fresh enough; nothing would help"


@given(
    st.lists(st.tuples(st.integers(0, 5_000_000), st.floats(0, 100)), max_size=30),
    st.one_of(st.none(), st.floats(1, 1e7)),
)
def test_it_never_promises_nonsense(what, speed):
    watch = Watch()
    line = Line(speed, None, watch)
    for count, seconds in what:
        carry(line, watch, count, seconds)
        line.broke(count // 2)
        assert line.speed is None or line.speed >= 0
        assert line.room() >= 0
        left = line.seconds_for(1_000_000)
        assert left is None or left > 0
