"""Who an export is for, and what of the records that leaves in it.

`public`: only what was marked so or asked no such question; choices, numbers and days, places as
the middle of a cell of a tenth of a degree; no words, files, names, senders or identities.
`partners`: what may be shared with partners; places with three decimals, no senders and devices.
`headquarters`: everything as it arrived.
"""

from __future__ import annotations

import math
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from veldmelding.hub.exports.columns import Column

Audience = Literal["public", "partners", "headquarters"]
AUDIENCES: Final[tuple[Audience, ...]] = get_args(Audience)

_INCIDENT: Final = "incident"
DELAY: Final = timedelta(days=30)
"""How old an incident is before anything of it is public."""
_CELL: Final = 0.1
_DECIMALS: Final = 3
_PARTNERS: Final = frozenset({"partner", "coop", "public"})
_TELLING: Final = re.compile(r"observer|enumerator|collector|worker|user|device|phone|email|name")
"""Names of questions that may tell who recorded something, whatever their answer looks like."""


def may_leave(audience: Audience, *, form_id: str, share: str, sealed: bool, young: bool) -> bool:
    """Tell whether anything of a record belongs into an export for this audience.

    `share` is what its author said about who may see it; `young` tells that it arrived less than
    `DELAY` ago.
    """
    if audience == "headquarters":
        return True
    if sealed:
        return False
    allowed = share or ("hq" if form_id == _INCIDENT else "public")
    if audience == "partners":
        return allowed in _PARTNERS
    return allowed == "public" and not (form_id == _INCIDENT and young)


def keeps(column: Column, audience: Audience) -> bool:
    """Tell whether a column is written for this audience."""
    if audience == "headquarters":
        return True
    if column.kind == "file" and audience == "public":
        return False
    if audience == "partners":
        return not column.preloaded
    if column.preloaded or _TELLING.search(column.name.casefold()):
        return False
    if column.kind == "place":
        return column.form_id != _INCIDENT
    return column.kind in {"number", "day"} or column.choices


def place_for(audience: Audience, latitude: float, longitude: float) -> tuple[float, float]:
    """Write a position as exactly as this audience may know it."""
    if audience == "headquarters":
        return latitude, longitude
    if audience == "partners":
        return round(latitude, _DECIMALS), round(longitude, _DECIMALS)
    return _middle(latitude), _middle(longitude)


def _middle(degrees: float) -> float:
    """Return the middle of the cell that a position lies in, always the same one."""
    return round((math.floor(round(degrees / _CELL, 9)) + 0.5) * _CELL, 2)
