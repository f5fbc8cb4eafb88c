"""In which order the queue leaves, and what travels together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from veldmelding.outbox import PendingFile, SubmissionHead

WORTH_A_CONNECTION = 3
"""Records per extra connection: opening one costs about as many round trips."""
MOST_CONNECTIONS = 4
ALONE = 64 * 1024
"""Bytes from which on a file travels in a request of its own."""


def groups(heads: Iterable[SubmissionHead]) -> list[list[SubmissionHead]]:
    """Group records that touch the same sites or cases; such a group leaves one by one.

    Groups keep the order of the queue by their most urgent record. Inside a group the order is
    that of finalising, because each record builds on the one before.
    """
    found: list[list[SubmissionHead]] = []
    group_of: dict[str, list[SubmissionHead]] = {}
    for head in heads:
        group: list[SubmissionHead] = []
        for branch in sorted(head.branches):
            other = group_of.get(branch)
            if other is None or other is group:
                continue
            if not group:
                group = other
                continue
            first, second = sorted((group, other), key=found.index)
            first.extend(second)
            found.remove(second)
            for each in second:
                group_of.update(dict.fromkeys(each.branches, first))
            group = first
        if not group:
            found.append(group)
        group.append(head)
        group_of.update(dict.fromkeys(head.branches, group))
    for group in found:
        group.sort(key=lambda each: each.finalised)
    return found


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
