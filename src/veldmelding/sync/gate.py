"""The one switch that ends network work: a person pauses, or an answer takes too long.

Blocking reads cannot look at a flag, so a watcher shuts the sockets under them. What was being
sent then counts as unanswered and is sent again next time.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY = 0.1
"""Seconds between two looks at the cancel flag: felt as at once."""


class Cancelled(Exception):
    """A person stopped this run; nothing is wrong."""


class Cuttable(Protocol):
    """Network work that can be cut off from another thread."""

    def cut_off_after(self) -> float | None:
        """Moment (monotonic seconds) after which the current exchange has taken too long."""

    def cut(self) -> None:
        """Shut all sockets now."""


class Gate:
    """Watches a run. Use as a context manager; `check` raises `Cancelled` once it is closed."""

    def __init__(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        self._cancelled = cancelled
        self._closed = threading.Event()
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._watched: list[Cuttable] = []
        self._watcher: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._watcher = threading.Thread(target=self._watch, name="delivery-gate", daemon=True)
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        if self._watcher is not None:
            self._watcher.join()

    @property
    def is_closed(self) -> bool:
        """Whether the run was stopped."""
        return self._closed.is_set()

    def check(self) -> None:
        """Raise `Cancelled` when the run was stopped."""
        if self._closed.is_set() or self._cancelled():
            self.close()
            raise Cancelled

    def close(self) -> None:
        """Stop the run: every exchange that waits is cut off."""
        self._closed.set()
        with self._lock:
            watched = list(self._watched)
        for work in watched:
            work.cut()

    def watch(self, work: Cuttable) -> None:
        """Look after `work` until `leave`."""
        with self._lock:
            self._watched.append(work)

    def leave(self, work: Cuttable) -> None:
        """Stop looking after `work`."""
        with self._lock:
            if work in self._watched:
                self._watched.remove(work)

    def pause(self, seconds: float, sleep: Callable[[float], None]) -> None:
        """Wait in small steps, so that a person never waits for a pause to end."""
        while seconds > 0:
            self.check()
            sleep(min(seconds, LOOK_EVERY))
            seconds -= LOOK_EVERY
        self.check()

    def _watch(self) -> None:
        while not self._done.wait(LOOK_EVERY):
            if self._closed.is_set() or self._cancelled():
                self.close()
                continue
            now = time.monotonic()
            with self._lock:
                watched = list(self._watched)
            for work in watched:
                limit = work.cut_off_after()
                if limit is not None and now > limit:
                    work.cut()
