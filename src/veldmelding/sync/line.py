"""What the line is worth, measured while it is used, and what follows from that.

Speed counts what was acknowledged, over all connections together: bytes that only wait in the
system's own buffers are not there yet. Breaks count how far a connection came.
"""

from __future__ import annotations

import time
from collections import deque
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

GOOD = 128 * 1024
"""Bytes per second from which files travel together."""
GROUP_SECONDS = 8.0
"""How long one request with several files may take on a good line."""
SHARE_OF_A_BREAK = 0.2
"""A request is to be no larger than this part of what comes through between two breaks."""
WORTH_RECONNECTING = 10.0
"""A connection is replaced before a file that takes this many times as long as connecting."""
USED = 256 * 1024
"""Bytes after which a connection on a poor line counts as used."""
WINDOW = 60.0
"""Seconds of the past that say how fast the line is."""
MANY_LARGE = 32 * 1024
"""Bytes of a request from which it says something about speed; smaller ones measure delay."""


class Line:
    """One line to one headquarters; all threads of a run write to it."""

    def __init__(
        self,
        speed: float | None = None,
        between_breaks: float | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`speed` and `between_breaks` are what earlier runs learned, where they did."""
        self._now = now
        self._lock = Lock()
        self._remembered = speed
        self._between = between_breaks
        self._arrived: deque[tuple[float, float, int]] = deque()
        self.breaks = 0
        """Connections that broke off in this run."""

    @property
    def speed(self) -> float | None:
        """Bytes per second that arrive, all connections together; None while nobody can tell."""
        with self._lock:
            return self._measured() or self._remembered

    @property
    def between_breaks(self) -> float | None:
        """Bytes that a connection carried before it broke off, typically; None without breaks."""
        with self._lock:
            return self._between

    @property
    def is_poor(self) -> bool:
        """Whether a request should carry little; an unknown line counts as a poor one."""
        speed = self.speed
        return speed is None or speed < GOOD or self.breaks > 0

    def arrived(self, began: float, count: int) -> None:
        """Learn that a request of `count` bytes that began then was answered now."""
        with self._lock:
            now = self._now()
            self._arrived.append((began, now, count))
            while self._arrived and self._arrived[0][1] < now - WINDOW:
                self._arrived.popleft()

    def survived(self, carried: int) -> None:
        """Learn that a connection carried this much and stands: breaks are rarer than thought."""
        with self._lock:
            if self._between is not None and carried > self._between:
                self._between = float(carried)

    def broke(self, carried: int) -> None:
        """Learn that a connection broke off after so many bytes."""
        with self._lock:
            self.breaks += 1
            if carried <= 0:
                return
            before = self._between
            self._between = carried if before is None else 0.5 * before + 0.5 * carried

    def room(self) -> int:
        """How many bytes of files should share one request; 0: each file travels alone."""
        if self.is_poor:
            return 0
        room = (self.speed or 0.0) * GROUP_SECONDS
        between = self.between_breaks
        return int(room if between is None else min(room, SHARE_OF_A_BREAK * between))

    def wants_anew(self, carried: int, size: int, connect_seconds: float) -> bool:
        """Whether a file should travel on a fresh connection, given what this one has carried.

        What cuts connections off often counts bytes or minutes of each. When connecting costs
        little beside the file itself, a fresh one is the cheaper risk.
        """
        between = self.between_breaks
        if between is not None and carried > 0.1 * between and carried + size > 0.8 * between:
            return True
        speed = self.speed
        if carried < USED or speed is None or not self.is_poor:
            return False
        return size / speed > WORTH_RECONNECTING * connect_seconds

    def seconds_for(self, count: int) -> float | None:
        """Estimate how long so many bytes take."""
        speed = self.speed
        return None if not speed else count / speed

    def _measured(self) -> float | None:
        """Divide what arrived by the time in which anything was under way."""
        large = [each for each in self._arrived if each[2] >= MANY_LARGE]
        chosen = large or (list(self._arrived) if len(self._arrived) >= 8 else [])
        if not chosen:
            return None
        busy, until = 0.0, 0.0
        for began, ended, _ in sorted(chosen):
            busy += max(0.0, ended - max(began, until))
            until = max(until, ended)
        return sum(count for _, _, count in chosen) / busy if busy > 0.001 else None
