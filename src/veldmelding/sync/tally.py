"""Counts what a run does and tells it, without flooding whoever listens."""

from __future__ import annotations

import time
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.report import Progress, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from veldmelding.outbox import SubmissionHead
    from veldmelding.sync.line import Line

_DELIVERING = QT_TRANSLATE_NOOP("delivery", "Sending {number} of {total}.")


_NOTHING_ELSE: frozenset[str] = frozenset()
SETTLE = 2.0
"""Seconds of a run before its end can be guessed."""


class Tally:
    """Shared by the threads of one run; `tell` is called by the thread that asked for it."""

    def __init__(self, progress: Callable[[Progress], None], line: Line) -> None:
        self._progress = progress
        self._line = line
        self._began = time.monotonic()
        self._lock = Lock()
        self._told: Progress | None = None
        self._current: str | None = None
        self._open: dict[str, AbstractSet[str]] = {}
        """Files that are still missing at headquarters, by record."""
        self._records_total = 0
        self._bytes_total = 0
        self._bytes_done = 0
        self._settled: set[str] = set()
        self._with_smaller: set[str] = set()
        self._whole: dict[str, None] = {}
        self._kept: dict[str, Sentence] = {}
        self.bytes_kept = 0
        self.files = 0
        self._refused: dict[str, Sentence] = {}
        self._later: dict[str, Sentence] = {}
        self.stopped: Sentence | None = None
        self.stopped_code = ""
        self.retry_after: float | None = None
        self.round_trips = 0
        self.bytes_sent = 0
        self.headquarters_works = False
        """Whether headquarters answered anything as it should in this run."""

    @property
    def refusals(self) -> list[tuple[str, Sentence]]:
        """Records that need a person, with the reason."""
        with self._lock:
            return list(self._refused.items())

    @property
    def kept(self) -> list[tuple[str, Sentence]]:
        """Records of which something stays because of what it would cost, with the reason."""
        with self._lock:
            return list(self._kept.items())

    @property
    def postponed(self) -> list[tuple[str, Sentence]]:
        """Records that go with the next delivery, with the reason."""
        with self._lock:
            return list(self._later.items())

    @property
    def delivered(self) -> list[str]:
        """Records that became complete, in the order in which they did."""
        with self._lock:
            return list(self._whole)

    @property
    def is_stopped(self) -> bool:
        """Whether something ended the run early."""
        return self.stopped is not None

    def plan(self, heads: Sequence[SubmissionHead]) -> None:
        """Learn what there is to do."""
        fresh = [head for head in heads if head.instance_id not in self._open]
        self._records_total += len(fresh)
        for head in fresh:
            missing = {file.name for file in head.files if not file.acknowledged}
            if not head.acknowledged:
                self._bytes_total += head.size
            self._bytes_total += sum(
                file.size for file in head.files if file.present and not file.acknowledged
            )
            self._open[head.instance_id] = frozenset(missing) if missing else _NOTHING_ELSE

    def arrived(self, head: SubmissionHead, names: Sequence[str]) -> None:
        """Count what was acknowledged; the record is done when nothing of it is missing."""
        with self._lock:
            missing = self._open[head.instance_id]
            missing = self._open[head.instance_id] = frozenset(missing - set(names))
            self.files += len(names)
            self.headquarters_works = True
            if not missing:
                self._whole[head.instance_id] = None

    def missing(self, head: SubmissionHead) -> frozenset[str]:
        """Tell what of a record was not acknowledged yet, in earlier runs or in this one."""
        with self._lock:
            return frozenset(self._open[head.instance_id])

    def refused(self, head: SubmissionHead, sentence: Sentence) -> None:
        """Count a record that was set aside."""
        with self._lock:
            self._refused.setdefault(head.instance_id, sentence)
            self._settled.add(head.instance_id)

    def kept_back(self, head: SubmissionHead, count: int, template: str) -> None:
        """Count a record of which something stays because of what it would cost."""
        with self._lock:
            self._settled.add(head.instance_id)
            if head.instance_id not in self._kept:
                self._kept[head.instance_id] = Sentence("delivery", template)
                self.bytes_kept += count

    def has_smaller(self, head: SubmissionHead) -> None:
        """Count a record of which headquarters has a smaller photo now."""
        with self._lock:
            self._with_smaller.add(head.instance_id)

    def is_with_smaller(self, head: SubmissionHead) -> bool:
        """Whether headquarters got a smaller photo of this record in this run."""
        with self._lock:
            return head.instance_id in self._with_smaller

    def is_settled(self, head: SubmissionHead) -> bool:
        """Whether nothing more of a record leaves in this run."""
        with self._lock:
            return head.instance_id in self._settled

    def later(
        self, head: SubmissionHead, sentence: Sentence, retry_after: float | None = None
    ) -> None:
        """Count a record that goes with the next delivery."""
        with self._lock:
            self._settled.add(head.instance_id)
            self._later.setdefault(head.instance_id, sentence)
            self.retry_after = max(self.retry_after or 0, retry_after or 0) or None

    def stop(self, code: str, sentence: Sentence, retry_after: float | None = None) -> None:
        """End the run; the first reason counts."""
        with self._lock:
            if self.stopped is None:
                self.stopped, self.stopped_code = sentence, code
            self.retry_after = max(self.retry_after or 0, retry_after or 0) or None

    def count_bytes(self, instance_id: str, done: int, sent: int = 0) -> None:
        """Count bytes that the network took; `done` is negative when they did not arrive."""
        with self._lock:
            self._current = instance_id
            self._bytes_done += done
            self.bytes_sent += sent

    def count_round_trips(self, count: int) -> None:
        """Count requests of a connection that is done."""
        with self._lock:
            self.round_trips += count

    def tell(self) -> None:
        """Tell where delivering is, when something changed."""
        with self._lock:
            done = len(self._whole) + len(self._refused)
            bytes_done = max(0, min(self._bytes_done, self._bytes_total))
            now = Progress(
                step="deliver",
                instance_id=self._current,
                records_done=done,
                records_total=self._records_total,
                bytes_done=bytes_done,
                bytes_total=self._bytes_total,
                sentence=Sentence(
                    "delivery",
                    _DELIVERING,
                    {
                        "number": min(done + 1, self._records_total),
                        "total": self._records_total,
                    },
                ),
            )
        if self._records_total and now != self._told:
            self._told = now
            left = self._seconds_left(now.bytes_total - now.bytes_done)
            self._progress(replace(now, seconds_left=left))

    def _seconds_left(self, count: int) -> float | None:
        """Estimate what is left to wait; None while the line is too new to tell."""
        if time.monotonic() - self._began < SETTLE:
            return None
        return self._line.seconds_for(count)

    def step(self, step: Step, sentence: Sentence) -> None:
        """Tell that another part of the run begins."""
        with self._lock:
            done = len(self._whole) + len(self._refused)
            total, bytes_total = self._records_total, self._bytes_total
            bytes_done = max(0, min(self._bytes_done, bytes_total))
        self._progress(Progress(step, None, done, total, bytes_done, bytes_total, sentence))
