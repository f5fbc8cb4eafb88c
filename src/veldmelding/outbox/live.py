"""What is under way at this moment: in memory only, because after a kill nothing is."""

from __future__ import annotations

import json
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.vault import Vault

TELL_EVERY = 0.25
"""Seconds between two announcements while a run goes on."""


class Live:
    """The submissions that are under way right now, for all threads of one vault."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._instances: set[str] = set()
        self._runs = False
        self._told = 0.0

    def begin(self) -> None:
        """Say that a run begins."""
        with self._lock:
            self._runs = True

    def worth_telling(self) -> bool:
        """Whether those who watch should hear of a change now.

        During a run there are hundreds of changes in a second; they hear of some of them, and
        of the end. Outside of a run they hear of every one.
        """
        with self._lock:
            now = monotonic()
            if self._runs and now - self._told < TELL_EVERY:
                return False
            self._told = now
            return True

    def add(self, instance_id: str) -> None:
        """Say that a request with this submission is about to leave."""
        with self._lock:
            self._instances.add(instance_id)

    def discard(self, instance_id: str) -> None:
        """Say that the answer came, or never will."""
        with self._lock:
            self._instances.discard(instance_id)

    def clear(self) -> None:
        """Say that no run is going on."""
        with self._lock:
            self._instances.clear()
            self._runs = False

    def as_json(self) -> str:
        """Write the set for a query."""
        with self._lock:
            return json.dumps(sorted(self._instances))

    def __contains__(self, instance_id: str) -> bool:
        with self._lock:
            return instance_id in self._instances

    def __iter__(self) -> Iterator[str]:
        with self._lock:
            return iter(sorted(self._instances))


_LIVE: WeakKeyDictionary[Vault, Live] = WeakKeyDictionary()
_LIVE_LOCK = Lock()


def live_of(vault: Vault) -> Live:
    """Return the one live set of a vault, whoever asks for it."""
    with _LIVE_LOCK:
        return _LIVE.setdefault(vault, Live())
