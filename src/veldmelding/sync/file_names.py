"""Names that come from elsewhere, made harmless for a folder of any computer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

LONGEST: Final = 100
_UNSAFE: Final = re.compile(r"[^\w.@()+ -]", re.UNICODE)
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def harmless(name: str) -> str:
    """Give a name without paths, controls, and what Windows keeps for itself; never empty."""
    base = name.replace("\\", "/").rpartition("/")[2]
    safe = _UNSAFE.sub("_", base).strip(" .")
    if len(safe) > LONGEST:
        stem, dot, ending = safe.rpartition(".")
        ending = ending[:10] if dot else ""
        safe = (stem or safe)[: LONGEST - len(ending) - 1] + dot + ending
    if not safe or _RESERVED.fullmatch(safe):
        return f"_{safe}"
    return safe


def single(name: str, taken: Container[str]) -> str:
    """Give a name that is not among those taken (in lower case) yet."""
    stem, dot, ending = name.rpartition(".")
    if not dot or not stem:
        stem, dot, ending = name, "", ""
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem}-{number}{dot}{ending}"
    return free
