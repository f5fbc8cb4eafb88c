"""Files that survive a power cut and that nobody else on the computer can read.

A file is written under a temporary name, synced, renamed, and its folder synced, so that a reader
sees the old bytes or the new ones. Links are never followed inside a vault.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from veldmelding.errors import DiskFull, TargetInsideVault, VaultNotWritable, WriteFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.errors import VaultError

    Heard = Callable[[int], object]
    """Told how many bytes were just done; may raise to stop."""

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_BLOCK = 1024 * 1024
_NOT_OFFERED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF, errno.EISDIR}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def _nobody(_size: int) -> None:
    """Nobody wants to hear how far it is."""


class NotAFile(OSError):
    """Something else than a regular file has the name of one: a link, a folder, a pipe."""


def explained(error: OSError, folder: Path) -> VaultError:
    """Turn what the operating system said into what a person can act on."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _REFUSED or isinstance(error, (NotAFile, NotADirectoryError)):
        return VaultNotWritable(folder=folder)
    return WriteFailed()


def require_outside(target: Path, vault: Path) -> None:
    """Refuse a target inside a vault, however it is spelled or linked."""
    place, home = target.resolve(), vault.resolve()
    if place == home or home in place.parents:
        raise TargetInsideVault(folder=target)


def is_regular(path: Path) -> bool:
    """Tell whether `path` is a regular file itself, not a link to one."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def open_to_read(path: Path) -> int:
    """Open a regular file for reading; a link, a folder or a pipe is refused without waiting."""
    if not is_regular(path):
        if not os.path.lexists(path):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
        raise NotAFile(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    descriptor = os.open(path, os.O_RDONLY | _NOFOLLOW | _NONBLOCK | _BINARY)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotAFile(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    return descriptor


def open_new(path: Path) -> int:
    """Make a new file that only its owner can read, and open it for writing."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY, 0o600)


def read_limited(path: Path, limit: int) -> bytes:
    """Read a regular file of at most `limit` bytes; a longer one gives `limit + 1` bytes."""
    with os.fdopen(open_to_read(path), "rb") as file:
        return file.read(limit + 1)


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter, parents too if they are missing."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable (Windows does this by itself).

    File systems of USB sticks and network drives may not offer that; it is then not an error.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_OFFERED:
            raise
    finally:
        os.close(descriptor)


def sync_file(descriptor: int) -> None:
    """Make the bytes of an open file durable, through the drive's cache where that is offered."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def copy_durably(source: Path, target: Path, heard: Heard = _nobody) -> tuple[int, str]:
    """Copy a regular file to a new name and sync its bytes; returns how many, and their SHA-256."""
    size, digest = 0, hashlib.sha256()
    with (
        os.fdopen(open_to_read(source), "rb") as reader,
        os.fdopen(open_new(target), "wb") as writer,
    ):
        while block := reader.read(_BLOCK):
            writer.write(block)
            digest.update(block)
            size += len(block)
            heard(len(block))
        writer.flush()
        sync_file(writer.fileno())
    return size, digest.hexdigest()


def digest_on_disk(path: Path, heard: Heard = _nobody) -> tuple[int, str]:
    """Read a file as the disk has it, not as the memory remembers it: its length and SHA-256."""
    size, digest = 0, hashlib.sha256()
    with os.fdopen(open_to_read(path), "rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while block := file.read(_BLOCK):
            digest.update(block)
            size += len(block)
            heard(len(block))
    return size, digest.hexdigest()


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file in one step: afterwards it holds the old bytes or the new ones, never less."""
    temporary = path.with_name(path.name + ".part")
    with suppress(FileNotFoundError):
        temporary.unlink()
    try:
        with os.fdopen(open_new(temporary), "wb") as file:
            file.write(content)
            file.flush()
            sync_file(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)
