"""How often somebody may guess, and how much one may ask: so that one client cannot stop others.

Guesses of passphrases cost the guesser more time with each wrong one, per address and account.
Requests are counted per credential and per address; what is too much is answered 429 with the
seconds to wait. Both are far above what a laptop with a full queue does.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_KEPT: Final = 10_000
_FREE_TRIES: Final = 3
_LONGEST_WAIT: Final = 300
_FORGOTTEN_AFTER: Final = 3600


class Tries:
    """Wrong guesses by who guesses and at what; each one more makes the wait twice as long."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._wrong: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._guard = Lock()

    def wait(self, *keys: str) -> int:
        """Tell for how many seconds these have to wait; 0 when they may try."""
        now = self._seconds()
        with self._guard:
            left = max((self._wrong.get(key, (0, now))[1] - now for key in keys), default=0.0)
        return math.ceil(left)

    def wrong(self, *keys: str) -> None:
        """Count a wrong guess."""
        now = self._seconds()
        with self._guard:
            for key in keys:
                count, until = self._wrong.pop(key, (0, now))
                if now - until > _FORGOTTEN_AFTER:
                    count = 0
                count += 1
                pause = 0 if count <= _FREE_TRIES else 2 ** min(count - _FREE_TRIES - 1, 20)
                self._wrong[key] = (count, now + min(pause, _LONGEST_WAIT))
            while len(self._wrong) > _MOST_KEPT:
                self._wrong.popitem(last=False)

    def right(self, *keys: str) -> None:
        """Forget the wrong guesses of who guessed right."""
        with self._guard:
            for key in keys:
                self._wrong.pop(key, None)


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests at once, and so many a second after that."""

    at_once: int
    a_second: float


PER_CREDENTIAL: Final = Rate(2000, 100)
PER_ADDRESS: Final = Rate(20_000, 1000)
"""A whole camp may share one address."""


class Flow:
    """Counts requests of many; each has a bucket that fills again."""

    def __init__(self, rate: Rate, seconds: Callable[[], float]) -> None:
        self._rate = rate
        self._seconds = seconds
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._guard = Lock()

    def wait(self, key: str) -> int:
        """Count a request and return 0, or tell after how many seconds one may come."""
        now = self._seconds()
        with self._guard:
            left, since = self._buckets.pop(key, (float(self._rate.at_once), now))
            left = min(float(self._rate.at_once), left + (now - since) * self._rate.a_second)
            allowed = left >= 1
            self._buckets[key] = (left - 1 if allowed else left, now)
            while len(self._buckets) > _MOST_KEPT:
                self._buckets.popitem(last=False)
        return 0 if allowed else math.ceil((1 - left) / self._rate.a_second)


AT_ONCE: Final = 16
"""Requests of one credential under way; each holds a thread, and others need some too."""


class Limits:
    """The limits of one hub."""

    def __init__(
        self,
        seconds: Callable[[], float],
        *,
        per_credential: Rate = PER_CREDENTIAL,
        per_address: Rate = PER_ADDRESS,
    ) -> None:
        self.tries = Tries(seconds)
        self._credentials = Flow(per_credential, seconds)
        self._addresses = Flow(per_address, seconds)
        self._at_once: Counter[str] = Counter()
        self._guard = Lock()

    def wait(self, address: str, credential: str) -> int:
        """Count a request; returns the seconds to wait when it is too many."""
        waiting = self._addresses.wait(address)
        if waiting or not credential:
            return waiting
        return self._credentials.wait(_mark(credential))

    def begin(self, credential: str) -> bool:
        """Begin to answer; False when this credential has enough requests under way."""
        mark = _mark(credential)
        with self._guard:
            if self._at_once[mark] >= AT_ONCE:
                return False
            self._at_once[mark] += 1
        return True

    def end(self, credential: str) -> None:
        """End what `begin` began."""
        mark = _mark(credential)
        with self._guard:
            self._at_once[mark] -= 1
            if self._at_once[mark] <= 0:
                del self._at_once[mark]


def _mark(credential: str) -> str:
    """Name a credential; itself it is not kept longer than its request."""
    return hashlib.sha256(credential.encode("utf-8", "replace")).hexdigest()
