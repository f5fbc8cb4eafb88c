"""Reading moments back from the vault; writing them is the vault's own `timestamp`."""

from __future__ import annotations

from datetime import datetime
from typing import overload


@overload
def moment(text: str) -> datetime: ...


@overload
def moment(text: None) -> None: ...


def moment(text: str | None) -> datetime | None:
    """Read a moment back; nothing stays nothing."""
    return None if text is None else datetime.fromisoformat(text)
