"""Names of files on their way to somebody else's computer: readable, harmless, no two alike."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from veldmelding.hub.openrosa import encoded

_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*%]')
_TURNING: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_LONGEST: Final = 120


def safe_name(name: str) -> str:
    """Write a name that every system takes, that shows its true ending, and leads nowhere else."""
    plain = "".join(
        one
        for one in unicodedata.normalize("NFC", name)
        if unicodedata.bidirectional(one) not in _TURNING
        and unicodedata.category(one) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    )
    plain = _FORBIDDEN.sub("_", plain).strip(" .")
    if len(plain) > _LONGEST:
        stem, dot, ending = plain.rpartition(".")
        kept = f"{dot}{ending}" if dot and len(ending) <= 10 else ""
        plain = (stem if kept else plain)[: _LONGEST - len(kept)].rstrip(" .") + kept
    if not plain or _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    return plain


class UniqueNames:
    """Hands out names of which no two are alike, not even to a system that ignores case."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, name: str) -> str:
        """Return the safe name, with a number when it is taken already."""
        safe = safe_name(name)
        stem, dot, ending = safe.rpartition(".")
        if not stem:
            stem, dot, ending = safe, "", ""
        number, found = 1, safe
        while found.casefold() in self._taken:
            number += 1
            found = f"{stem}-{number}{dot}{ending}"
        self._taken.add(found.casefold())
        return found


def as_download(name: str) -> str:
    """Name a file that is to be saved, in a way every browser understands."""
    safe = safe_name(name)
    plain = "".join(one if " " <= one <= "~" else "_" for one in safe)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded(safe)}"
