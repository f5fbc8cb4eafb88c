"""How much work one step may cost, counted and not timed: the room has no clock.

A form from someone else can ask for more than any laptop can do: lists searched for every row of
other lists, texts that double, repeats in repeats by the ten thousand. Whatever goes over many
nodes or long texts says so here, in units of which a slow laptop does some million a second. What
real forms ask for stays far below `LIMIT`; beyond it the step is given up and taken back.
"""

from __future__ import annotations

import math
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from veldmelding.errors import FormTooHeavy

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 4_000_000
"""Units in one step: about two seconds on a slow laptop.

The largest real forms need a tenth of it to open, and far less for an answer.
"""
LONG_TEXT = 512
"""Reading a text of more characters than this is work; shorter ones cost nothing worth counting."""


class Effort:
    """The work of one session (or of opening one form); it is counted while a step runs."""

    __slots__ = ("left", "limit")

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self.left: float = math.inf

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count from nothing, here and in all that runs meanwhile; inside a step, go on counting.

        Outside of this nothing is counted: what a screen looks at between steps is small.
        """
        outer = _running.effort
        if outer is self:
            yield
            return
        self.left = self.limit
        _running.effort = self
        try:
            yield
        finally:
            self.left = math.inf
            _running.effort = outer

    def spend(self, units: int) -> None:
        """Count work; raise `FormTooHeavy` when it is too much for one step."""
        self.left -= units
        if self.left < 0:
            raise FormTooHeavy


class _Running(threading.local):
    """What is being counted in this thread."""

    effort: Effort | None = None


_running = _Running()


def spend(units: int) -> None:
    """Count work where no environment is at hand: deep in a tree, or while a form is read."""
    effort = _running.effort
    if effort is not None:
        effort.spend(units)


def spend_on_text(length: int) -> None:
    """Count the reading or making of a text of this length."""
    if length > LONG_TEXT:
        spend(length >> 6)
