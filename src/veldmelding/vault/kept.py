"""What is kept beside the database for a while, and when it goes.

Before an upgrade a copy of the database is kept, and after a disk fault the log that could not be
read. Both hold what was in the vault then, also what a person has erased since. So they go when
something is erased or sealed, and in any case after a month.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from veldmelding.vault.database import DAMAGED_LOG
from veldmelding.vault.slots import DATABASE_FILE

if TYPE_CHECKING:
    from pathlib import Path

KEEPS: Final = timedelta(days=30)


def forget(folder: Path, *, log_too: bool = False) -> None:
    """Remove the copies of earlier upgrades, and with `log_too` the unreadable log."""
    for path in _found(folder):
        if log_too or not path.name.endswith(DAMAGED_LOG):
            with suppress(OSError):
                path.unlink()


def forget_old(folder: Path, now: datetime) -> None:
    """Remove copies that have lain here for a month by this computer's clock."""
    for path in _found(folder):
        with suppress(OSError):
            made = datetime.fromtimestamp(path.lstat().st_mtime, UTC)
            if not path.name.endswith(DAMAGED_LOG) and now - made > KEEPS:
                path.unlink()


def _found(folder: Path) -> list[Path]:
    return [*folder.glob(f"{DATABASE_FILE}.version-*"), folder / (DATABASE_FILE + DAMAGED_LOG)]
