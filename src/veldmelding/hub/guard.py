"""Ends connections that come to nothing, so that those who have something to say get their turn.

Every thread of the server is held by one connection while it asks or sends. So asking has to be
done within seconds, sending has to go on at some pace, however slow the line, and of connections
that never said anything the oldest go when there are too many, first those of the address that
has most of them.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

ASKING: Final = 30.0
"""Seconds in which the head of a request has to be complete."""
_GRACE: Final = 90.0
_SLOWEST: Final = 100.0
"""Bytes a second that a body has to come with after the grace: slower than any satellite line."""
_MOST_SILENT: Final = 600
_MOST_OF_ONE: Final = 300
_LOOKS: Final = 1.0


class Line(Protocol):
    """A connection."""

    remote_addr: str | None

    def hang_up(self) -> None:
        """Cut it in both directions."""


class Guard:
    """Watches the connections of one server."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._silent: dict[str | None, OrderedDict[int, Line]] = {}
        self._count = 0
        self._deadlines: dict[int, tuple[float, Line]] = {}
        self._draining = threading.Semaphore(8)
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    # -- its thread ----------------------------------------------------------------------------

    def start(self) -> None:
        """Watch from now on."""
        self._thread = threading.Thread(target=self._watch, name="hub-guard", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def _watch(self) -> None:
        while not self._stopped.wait(_LOOKS):
            self.look()

    def look(self) -> None:
        """Cut what is overdue."""
        now = self._seconds()
        with self._lock:
            late = [line for until, line in self._deadlines.values() if until < now]
            for line in late:
                del self._deadlines[id(line)]
        for line in late:
            line.hang_up()

    # -- what connections do -------------------------------------------------------------------

    def came(self, line: Line) -> None:
        """Note a new connection, which has said nothing yet."""
        with self._lock:
            self._silent.setdefault(line.remote_addr, OrderedDict())[id(line)] = line
            self._count += 1
            surplus = self._surplus(line.remote_addr)
        if surplus is not None:
            surplus.hang_up()

    def _surplus(self, address: str | None) -> Line | None:
        if len(self._silent[address]) <= _MOST_OF_ONE:
            if self._count <= _MOST_SILENT:
                return None
            address = max(self._silent, key=lambda one: len(self._silent[one]))
        oldest = next(iter(self._silent[address].values()))
        self._spoke(oldest)
        return oldest

    def _spoke(self, line: Line) -> None:
        crowd = self._silent.get(line.remote_addr)
        if crowd is not None and crowd.pop(id(line), None) is not None:
            self._count -= 1
            if not crowd:
                del self._silent[line.remote_addr]

    def asks(self, line: Line) -> None:
        """Note that a connection begins to ask."""
        with self._lock:
            self._spoke(line)
            self._deadlines[id(line)] = (self._seconds() + ASKING, line)

    def settled(self, line: Line) -> None:
        """Note that nothing more is expected of a connection for now."""
        with self._lock:
            self._deadlines.pop(id(line), None)

    def gone(self, line: Line) -> None:
        """Forget a connection."""
        with self._lock:
            self._spoke(line)
            self._deadlines.pop(id(line), None)

    def sending(self, line: Line) -> Callable[[int], None]:
        """Watch a body; the function returned is told how many bytes have come."""
        began, taken = self._seconds(), 0

        def came(count: int) -> None:
            nonlocal taken
            taken += count
            until = began + _GRACE + taken / _SLOWEST
            with self._lock:
                self._deadlines[id(line)] = (until, line)

        came(0)
        return came

    # -- what nobody wants any more ------------------------------------------------------------

    def may_drain(self) -> bool:
        """Tell whether a refused body may be read to its end; only few at a time."""
        return self._draining.acquire(blocking=False)

    def drained(self) -> None:
        """Give the place to another one."""
        self._draining.release()
