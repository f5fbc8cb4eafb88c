"""All functions an expression may call, by family; `find` gives one by name."""

from __future__ import annotations

from veldmelding.xforms.xpath.functions import (
    dates,
    digest,
    geo,
    mathematics,
    nodes,
    numbers,
    selects,
    strings,
    surroundings,
)
from veldmelding.xforms.xpath.functions.registry import FUNCTIONS, Function

FAMILIES = (
    dates,
    digest,
    geo,
    mathematics,
    nodes,
    numbers,
    selects,
    strings,
    surroundings,
)

__all__ = ["FAMILIES", "FUNCTIONS", "Function", "find"]


def find(name: str) -> Function | None:
    """Give the function of a name as it is written in forms, or None."""
    return FUNCTIONS.get(name)
