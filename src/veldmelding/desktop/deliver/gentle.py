"""Keeping the window lively while eight threads deliver: shorter turns, smaller tidying up.

Python lets one thread at a time work, and stops all of them while it looks for what is no longer
used. Both are set for ordinary days. With ten thousand records under way the turns of the others
and one look at half a million objects would be felt in the window.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

TURN: Final = 0.001
"""Seconds a thread may keep the interpreter while others wait for it; five usually."""
_THRESHOLDS: Final = (2_000, 5, 1_000)
"""Look often at few objects; all of them are looked at after the run, as usual."""


class Gentle:
    """Begins and ends such a time; ending twice, or without a beginning, does nothing."""

    def __init__(self) -> None:
        self._before: tuple[float, tuple[int, int, int]] | None = None

    def begin(self) -> None:
        """Set what is there aside, so that nobody looks through it again and again."""
        if self._before is None:
            self._before = sys.getswitchinterval(), gc.get_threshold()
            gc.freeze()
            sys.setswitchinterval(TURN)
            gc.set_threshold(*_THRESHOLDS)

    def end(self) -> None:
        """Let everything be as it was."""
        if self._before is not None:
            turn, thresholds = self._before
            self._before = None
            sys.setswitchinterval(turn)
            gc.set_threshold(*thresholds)
            gc.unfreeze()
