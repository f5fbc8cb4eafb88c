"""In which order the queue leaves, and what travels together."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from veldmelding.outbox import PendingFile, SubmissionHead

WORTH_A_CONNECTION = 3
"""Records per extra connection: opening one costs about as many round trips."""
MOST_CONNECTIONS = 8
ALONE = 64 * 1024
"""Bytes from which on a file travels in a request of its own, however good the line is."""
LARGE = 256 * 1024
"""Bytes. Larger requests leave one at a time, so that they do not starve each other."""


def groups(heads: Iterable[SubmissionHead]) -> list[list[SubmissionHead]]:
    """Group records that touch the same sites or cases; such a group leaves one by one.

    Groups keep the order of the queue by their most urgent record. Inside a group the order is
    that of finalising, because each record builds on the one before.
    """
    queue = list(heads)
    leader = list(range(len(queue)))

    def found(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    holder: dict[str, int] = {}
    for number, head in enumerate(queue):
        for branch in head.branches:
            first, second = sorted((found(holder.setdefault(branch, number)), found(number)))
            leader[second] = first
    members: dict[int, list[SubmissionHead]] = {}
    for number, head in enumerate(queue):
        members.setdefault(found(number), []).append(head)
    for group in members.values():
        if len(group) > 1:
            group.sort(key=lambda each: each.finalised)
    return list(members.values())


def connections_for(jobs: int) -> int:
    """How many connections are worth opening for so many small records."""
    return max(1, min(MOST_CONNECTIONS, jobs // WORTH_A_CONNECTION))


def next_batch(files: Sequence[PendingFile], room: int) -> list[PendingFile]:
    """Take the files for one request: a photo alone, small files together within `room`.

    Alone, a photo that breaks off costs only itself, and each one is acknowledged by itself.
    """
    batch = [files[0]]
    for file in files[1:]:
        if max(file.size, batch[0].size) > ALONE:
            break
        if sum(each.size for each in batch) + file.size > room:
            break
        batch.append(file)
    return batch


@dataclass(slots=True)
class _Waiting:
    head: SubmissionHead
    files: list[PendingFile]


class FileQueue:
    """The files that are to leave: urgent before ordinary, small before large.

    It never hands out two requests for one record at a time, nor two large ones.
    """

    def __init__(self, work: Iterable[tuple[SubmissionHead, Sequence[PendingFile]]]) -> None:
        self._lock = Lock()
        self._waiting: dict[str, _Waiting] = {}
        self._heap: list[tuple[int, int, str]] = []
        self._large_under_way = ""
        for head, files in work:
            if files:
                waiting = _Waiting(head, sorted(files, key=lambda each: (each.size, each.name)))
                self._waiting[head.instance_id] = waiting
                heapq.heappush(self._heap, self._place(waiting))

    def __len__(self) -> int:
        with self._lock:
            return len(self._waiting)

    def take(
        self, room: Callable[[SubmissionHead, int], int]
    ) -> tuple[SubmissionHead, list[PendingFile]] | None:
        """Take the files of the next request; None when there is nothing for this connection.

        `room` tells how many bytes of files of a record may share a request, given how many
        files it has left. Say `give_back` or `finished` afterwards.
        """
        passed: list[tuple[int, int, str]] = []
        try:
            with self._lock:
                while self._heap:
                    place = heapq.heappop(self._heap)
                    waiting = self._waiting[place[2]]
                    if place[1] > LARGE and self._large_under_way:
                        passed.append(place)
                        continue
                    batch = next_batch(waiting.files, room(waiting.head, len(waiting.files)))
                    if place[1] > LARGE:
                        self._large_under_way = place[2]
                    return waiting.head, batch
            return None
        finally:
            with self._lock:
                for place in passed:
                    heapq.heappush(self._heap, place)

    def give_back(self, head: SubmissionHead, done: Sequence[PendingFile]) -> None:
        """Say that these files need no more requests; the record's others are next in line."""
        with self._lock:
            waiting = self._waiting[head.instance_id]
            names = {file.name for file in done}
            waiting.files = [file for file in waiting.files if file.name not in names]
            self._release(head)
            if waiting.files:
                heapq.heappush(self._heap, self._place(waiting))
            else:
                del self._waiting[head.instance_id]

    def finished(self, head: SubmissionHead) -> None:
        """Say that nothing more of this record leaves now."""
        with self._lock:
            self._release(head)
            self._waiting.pop(head.instance_id, None)

    def _release(self, head: SubmissionHead) -> None:
        if self._large_under_way == head.instance_id:
            self._large_under_way = ""

    def _place(self, waiting: _Waiting) -> tuple[int, int, str]:
        return (waiting.head.priority, waiting.files[0].size, waiting.head.instance_id)
