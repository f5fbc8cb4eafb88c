"""The photo on the card or phone from which one was taken in: remembered, and deleted when asked.

Only that very file goes, by its name: if another has its place meanwhile, or it is a link, it
stays. A name that is gone is all that a program can promise of a card.
"""

from __future__ import annotations

import stat
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from veldmelding.errors import OriginalStays
from veldmelding.vault import describe_vault
from veldmelding.vault.files import sync_folder

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was when it was chosen."""

    path: Path
    identity: tuple[int, int, int, int] | None
    """Device, number, length and time of change; None for a link, or a file of several names."""

    @classmethod
    def of(cls, path: Path) -> Self:
        """Remember a file; never fails, because only deleting needs to know."""
        return cls(path, _identity(path))

    def delete(self) -> None:
        """Delete it; raises `OriginalStays` when it is not the same file or cannot be deleted."""
        folder = self.path.parent.resolve()
        within_a_vault = any(describe_vault(each) for each in (folder, *folder.parents))
        if self.identity is None or within_a_vault or _identity(self.path) != self.identity:
            raise OriginalStays(file=self.path.name)
        try:
            self.path.unlink()
        except OSError:
            raise OriginalStays(file=self.path.name) from None
        with suppress(OSError):
            sync_folder(folder)


def _identity(path: Path) -> tuple[int, int, int, int] | None:
    try:
        found = path.lstat()
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
