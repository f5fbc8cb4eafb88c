"""Slows down guessing at the keyboard: after a few wrong tries each next one takes longer.

The count lies in a plain file, so that restarting the program does not forget it. A thief with a
copy of the disk is held up by the key derivation, not by this.
"""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DELAYS = (0, 0, 1, 2, 4, 8, 16, 32, 60)
"""Seconds to wait after so many wrong tries in a row; the last one from then on."""


class Backoff:
    """Counts wrong tries per vault."""

    def __init__(self, file: Path, now: Callable[[], float]) -> None:
        self._file = file
        self._now = now

    def wait(self, vault_id: str) -> float:
        """Seconds until the next try may begin."""
        wrong, last = self._entry(vault_id)
        delay = DELAYS[min(wrong, len(DELAYS) - 1)]
        # A clock that was set back must not lengthen the wait.
        return max(0.0, min(float(delay), last + delay - self._now()))

    def failed(self, vault_id: str) -> None:
        """Note one wrong try."""
        wrong, _last = self._entry(vault_id)
        self._store(vault_id, wrong + 1)

    def succeeded(self, vault_id: str) -> None:
        """Begin again at nought."""
        if self._entry(vault_id)[0]:
            self._store(vault_id, 0)

    def _entry(self, vault_id: str) -> tuple[int, float]:
        found = self._read().get(vault_id)
        if (
            isinstance(found, list)
            and len(found) == 2
            and isinstance(found[0], int)
            and isinstance(found[1], int | float)
            and found[0] >= 0
        ):
            return found[0], float(found[1])
        return 0, 0.0

    def _read(self) -> dict[str, object]:
        try:
            content = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return content if isinstance(content, dict) else {}

    def _store(self, vault_id: str, wrong: int) -> None:
        content = self._read()
        content[vault_id] = [wrong, self._now()]
        with contextlib.suppress(OSError):  # a disk that takes no writes must not keep anyone out
            self._file.write_text(json.dumps(content), encoding="utf-8")
