"""A file that only takes up room, released when the disk is full.

On a full disk SQLite can no longer even delete. Giving this room back lets small things, such as
the draft a person is typing, still be saved; the reserve is made again when there is plenty.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from veldmelding.vault.files import open_new

if TYPE_CHECKING:
    from pathlib import Path

FILE: Final = "vault.reserve"
SIZE: Final = 32 * 1024 * 1024
_PLENTY: Final = 8 * SIZE


def keep(folder: Path) -> None:
    """Make the reserve when it is missing and there is plenty of room; never fails."""
    path = folder / FILE
    try:
        if os.path.lexists(path) or shutil.disk_usage(folder).free < _PLENTY:
            return
        with os.fdopen(open_new(path), "wb") as file:
            _allocate(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink()


def release(folder: Path) -> bool:
    """Give the room back; tells whether there was any to give."""
    try:
        (folder / FILE).unlink()
    except OSError:
        return False
    return True


def _allocate(descriptor: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, SIZE)
        return
    block = bytes(1024 * 1024)
    for _ in range(SIZE // len(block)):
        os.write(descriptor, block)
