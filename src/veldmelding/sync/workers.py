"""Shares jobs over a few connections, one thread each, and keeps the asking thread informed."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING

from veldmelding.sync.gate import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from veldmelding.sync.gate import Gate
    from veldmelding.sync.openrosa import OpenRosa

    Job = Callable[[OpenRosa], None]

LOOK_EVERY = 0.1


class Workers:
    """Does jobs until they are done, the run is over, or one of them fails."""

    def __init__(
        self,
        open_client: Callable[[], OpenRosa],
        *,
        is_over: Callable[[], bool],
        give_up: Callable[[], None],
        tell: Callable[[], None],
        count_round_trips: Callable[[int], None],
    ) -> None:
        self._open_client = open_client
        self._is_over = is_over
        self._give_up = give_up
        self._tell = tell
        self._count_round_trips = count_round_trips
        self._failure: BaseException | None = None

    def do(self, jobs: Iterable[Job], first: OpenRosa, connections: int) -> None:
        """Do all jobs in order of beginning; the first connection is one that stands already."""
        waiting = _Waiting(jobs)
        finished: SimpleQueue[None] = SimpleQueue()
        threads = [
            Thread(
                target=self._work,
                args=(waiting, finished, first if number == 0 else None),
                name=f"delivery-{number}",
            )
            for number in range(connections)
        ]
        for thread in threads:
            thread.start()
        left = len(threads)
        try:
            while left:
                try:
                    finished.get(timeout=LOOK_EVERY)
                    left -= 1
                except Empty:
                    self._tell()
        except BaseException:
            # Whoever listens failed, or the program is being ended: no thread stays behind.
            self._give_up()
            raise
        finally:
            for thread in threads:
                thread.join()
        self._tell()
        if self._failure is not None:
            raise self._failure

    def _work(self, waiting: _Waiting, finished: SimpleQueue[None], given: OpenRosa | None) -> None:
        try:
            client = given or self._open_client()
            try:
                while not self._is_over() and self._failure is None:
                    job = waiting.take()
                    if job is None:
                        return
                    job(client)
            finally:
                if given is None:
                    client.close()
                    self._count_round_trips(client.round_trips)
        except Cancelled:
            return
        except BaseException as error:
            self._failure = self._failure or error
        finally:
            finished.put(None)


class _Waiting:
    """Jobs that are made only when their turn has come: ten thousand at once weigh something."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._jobs = iter(jobs)
        self._lock = Lock()

    def take(self) -> Job | None:
        """Take the next job; None when there is none."""
        with self._lock:
            return next(self._jobs, None)


class Turn:
    """Holds a lock, if there is one, and waits for it without missing a pause."""

    def __init__(self, lock: Lock | None, gate: Gate) -> None:
        self._lock, self._gate = lock, gate

    def __enter__(self) -> None:
        while self._lock is not None and not self._lock.acquire(timeout=LOOK_EVERY):
            self._gate.check()

    def __exit__(self, *_: object) -> None:
        if self._lock is not None:
            self._lock.release()
