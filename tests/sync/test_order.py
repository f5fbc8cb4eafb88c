"""In which order the queue leaves, for any queue."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from veldmelding.outbox import PendingFile, SubmissionHead
from veldmelding.sync.order import ALONE, MOST_CONNECTIONS, connections_for, groups, next_batch

START = datetime(2026, 8, 3, tzinfo=UTC)


def head(number: int, branch: str, minute: int) -> SubmissionHead:
    return SubmissionHead(
        instance_id=f"uuid:{number}",
        form_id="f",
        form_version="1",
        name="",
        finalised=START + timedelta(minutes=minute),
        priority=2,
        branch=branch,
        size=1,
        digest="",
        acknowledged=False,
        files=(),
    )


branches = st.lists(st.sampled_from("abcdef"), max_size=3, unique=True).map(" ".join)
queues = st.lists(st.tuples(branches, st.integers(0, 9999)), max_size=25).map(
    lambda rows: [head(number, *row) for number, row in enumerate(rows)]
)


@given(queues)
def test_every_record_is_in_one_group_and_shared_sites_never_in_two(heads):
    found = groups(heads)
    members = [each.instance_id for group in found for each in group]
    assert sorted(members) == sorted(each.instance_id for each in heads)
    seen: set[str] = set()
    for group in found:
        touched = set().union(*(each.branches for each in group))
        assert not touched & seen
        seen |= touched


@given(queues)
def test_inside_a_group_time_decides_and_between_groups_the_queue(heads):
    place = {each.instance_id: number for number, each in enumerate(heads)}
    found = groups(heads)
    for group in found:
        assert [each.finalised for each in group] == sorted(each.finalised for each in group)
    first = [min(place[each.instance_id] for each in group) for group in found]
    assert first == sorted(first)


@given(st.lists(st.integers(0, 3 * ALONE), min_size=1, max_size=12), st.integers(-10, 6 * ALONE))
def test_batches_take_every_file_once_and_a_photo_alone(sizes, room):
    left = [PendingFile(str(number), size, True, False) for number, size in enumerate(sizes)]
    taken: list[str] = []
    while left:
        batch = next_batch(left, room)
        assert batch == left[: len(batch)]
        if len(batch) > 1:
            assert sum(file.size for file in batch) <= room
            assert all(file.size <= ALONE for file in batch)
        taken += [file.name for file in batch]
        left = left[len(batch) :]
    assert taken == [str(number) for number in range(len(sizes))]


@given(st.integers(0, 10_000))
def test_connections_stay_few(jobs):
    assert 1 <= connections_for(jobs) <= MOST_CONNECTIONS
    assert connections_for(jobs) <= max(1, jobs)
