"""The feed of what changed: writers name topics, listeners hear of them after the commit.

Listeners are told what changed, not by whom, and ask for what they want to show.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

Topics = frozenset[str]
Listener = Callable[[Topics], object]


class Changes:
    """Listeners of one vault; each is called in the thread that committed."""

    def __init__(self) -> None:
        self._listeners: dict[int, Listener] = {}
        self._next = 0
        self._guard = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the topics after every commit; returns how to stop that."""
        with self._guard:
            number = self._next
            self._next += 1
            self._listeners[number] = listener

        def unsubscribe() -> None:
            with self._guard:
                self._listeners.pop(number, None)

        return unsubscribe

    def announce(self, topics: Topics) -> None:
        """Tell every listener; one that fails is reported and cannot undo what is committed."""
        if not topics:
            return
        with self._guard:
            listeners = list(self._listeners.values())
        for listener in listeners:
            try:
                listener(topics)
            except Exception:
                sys.excepthook(*sys.exc_info())
