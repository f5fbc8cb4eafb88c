"""How this room writes moments into the vault and reads them back: UTC with milliseconds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import overload


def stamp(moment: datetime) -> str:
    """Write a moment so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@overload
def moment(text: str) -> datetime: ...


@overload
def moment(text: None) -> None: ...


def moment(text: str | None) -> datetime | None:
    """Read a moment back; nothing stays nothing."""
    return None if text is None else datetime.fromisoformat(text)
