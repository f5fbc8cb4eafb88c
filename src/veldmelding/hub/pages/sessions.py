"""Who is signed in to the pages, and how often somebody guessed wrong.

Passphrases are compared and forgotten. Sessions live in memory and end with the hub.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from datetime import timedelta
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from random import Random

    from veldmelding.hub.pages.people import Person

LONGEST: Final = timedelta(hours=12)
IDLE: Final = timedelta(minutes=30)
_MOST_SESSIONS: Final = 100
_MOST_ADDRESSES: Final = 1000
_LONGEST_WAIT: Final = 60
_FREE_TRIES: Final = 2


@dataclass(frozen=True, slots=True)
class Fresh:
    """The secret of an account that was just made; it is kept nowhere else."""

    name: str
    role: str
    secret: str = field(repr=False)
    """The token of a device, or the passphrase of a person."""
    project: str


@dataclass(slots=True)
class Session:
    """One signed-in browser."""

    key: str
    csrf: str
    person: Person
    begun: datetime
    seen: datetime
    proven: datetime
    """When this person last gave, or was given, the passphrase."""
    fresh: list[Fresh] = field(default_factory=list, repr=False)
    """Secrets of accounts just made: to be shown once."""

    def allows(self, csrf: str) -> bool:
        """Tell whether a form comes from a page of this session."""
        return hmac.compare_digest(self.csrf.encode(), csrf.encode("utf-8", "replace"))


class Sessions:
    """The signed-in browsers of one hub."""

    def __init__(self, clock: Callable[[], datetime], random: Random) -> None:
        self._clock = clock
        self._random = random
        self._sessions: dict[str, Session] = {}
        self._guard = Lock()

    def begin(self, person: Person) -> Session:
        """Start a session; the oldest ends when there are too many."""
        now = self._clock()
        session = Session(self._secret(), self._secret(), person, now, now, now)
        with self._guard:
            while len(self._sessions) >= _MOST_SESSIONS:
                del self._sessions[next(iter(self._sessions))]
            self._sessions[session.key] = session
        return session

    def find(self, key: str, *, touch: bool = True) -> Session | None:
        """Return a session that has not run out; `touch` says that a person is there."""
        now = self._clock()
        with self._guard:
            session = self._sessions.get(key)
            if session is None:
                return None
            if now - session.begun > LONGEST or now - session.seen > IDLE:
                del self._sessions[key]
                return None
            if touch:
                session.seen = now
            return session

    def end(self, session: Session) -> None:
        """Sign out."""
        with self._guard:
            self._sessions.pop(session.key, None)

    def _secret(self) -> str:
        return f"{self._random.getrandbits(256):064x}"


@dataclass(slots=True)
class _Tries:
    wrong: int
    until: datetime


class MustWait(Exception):
    """Somebody guessed wrong too often; `seconds` to wait."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds)


class Doorkeeper:
    """Compares passphrases, one at a time, and makes whoever guesses wrong wait longer each time.

    The wait is per address, so that nobody can lock the owner out; what really holds guessing
    back is the cost of each comparison.
    """

    def __init__(
        self, recognise: Callable[[str, str], Person | None], clock: Callable[[], datetime]
    ) -> None:
        self._recognise = recognise
        self._clock = clock
        self._tries: dict[str, _Tries] = {}
        self._guard = Lock()
        self._turn = Lock()

    def wait(self, address: str) -> int:
        """Tell for how many seconds this address has to wait; 0 when it may try."""
        with self._guard:
            tries = self._tries.get(address)
            if tries is None:
                return 0
            left = (tries.until - self._clock()).total_seconds()
        return max(0, int(left) + (left > int(left)))

    def admits(self, address: str, name: str, passphrase: str) -> Person | None:
        """Compare a passphrase; raises `MustWait` for one who has to wait.

        Who asks many times at once waits as well: what the guess before it came to counts.
        """
        with self._turn:
            wait = self.wait(address)
            if wait:
                raise MustWait(wait)
            person = self._recognise(name, passphrase) if passphrase else None
            self._remember(address, person)
        return person

    def _remember(self, address: str, person: Person | None) -> None:
        with self._guard:
            before = self._tries.pop(address, None)
            if person is not None:
                return
            wrong = (before.wrong if before is not None else 0) + 1
            seconds = 0
            if wrong > _FREE_TRIES:
                seconds = min(_LONGEST_WAIT, 2 ** min(wrong - _FREE_TRIES - 1, 10))
            while len(self._tries) >= _MOST_ADDRESSES:
                del self._tries[next(iter(self._tries))]
            self._tries[address] = _Tries(wrong, self._clock() + timedelta(seconds=seconds))
