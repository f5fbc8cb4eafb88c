"""How much work one step may cost, counted and not timed: the room has no clock.

A form from someone else can ask for more than any laptop can do: lists searched for every row of
other lists, texts that double, repeats in repeats by the ten thousand. Whatever goes over many
nodes says so here, in units of which a slow laptop does some million a second. What real forms
ask for stays far below `LIMIT`; beyond it the step is given up and taken back.
"""

from __future__ import annotations

import math

from veldmelding.errors import FormTooHeavy

LIMIT = 5_000_000
"""Units in one step: about two seconds on a slow laptop; real forms need less than a fiftieth."""


class Effort:
    """The work of one session; it is counted while a step runs."""

    __slots__ = ("left", "limit")

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self.left: float = math.inf

    def begin(self) -> None:
        """Count from nothing again."""
        self.left = self.limit

    def end(self) -> None:
        """Stop counting: what a screen looks at between steps is small."""
        self.left = math.inf

    def spend(self, units: int) -> None:
        """Count work; raise `FormTooHeavy` when it is too much for one step."""
        self.left -= units
        if self.left < 0:
            raise FormTooHeavy
