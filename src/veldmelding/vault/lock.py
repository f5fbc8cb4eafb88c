"""One writer process: a lock file for the friendly sentence, beside the database's own lock.

The operating system holds the lock and drops it when the process dies, so a lock is never stale.
The file says who has it; its words are left behind by a crash and overwritten by the next owner.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import VaultBusy
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.files import NotAFile, is_regular

if TYPE_CHECKING:
    from pathlib import Path

FILE: Final = "vault.lock"
_FLAGS: Final = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_LOCKED_BYTE: Final = 1 << 20
"""Windows locks a byte range; this one lies behind the words, which stay readable."""


_held: set[tuple[int, int]] = set()
"""Vault folders this process has open. The operating system drops a process's locks on a database
when *any* of its handles on that file is closed, so a second look at it must never begin."""


class WriterLock:
    """The lock of one vault folder, held until `release` or the end of the process."""

    def __init__(self, descriptor: int, folder: tuple[int, int]) -> None:
        self._descriptor = descriptor
        self._folder = folder

    @classmethod
    def acquire(cls, folder: Path) -> WriterLock:
        """Take the lock, or raise `VaultBusy` with what is known of the holder."""
        place = folder.stat()
        identity = (place.st_dev, place.st_ino)
        if identity in _held:
            raise VaultBusy(
                holder=Sentence("errors", QT_TRANSLATE_NOOP("errors", "by this program itself"))
            )
        path = folder / FILE
        if os.path.lexists(path) and not is_regular(path):
            raise NotAFile(f"{FILE} is not a regular file")
        descriptor = os.open(path, _FLAGS | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError:
            holder = _describe(os.read(descriptor, 4096))
            os.close(descriptor)
            raise VaultBusy(holder=holder) from None
        except BaseException:
            os.close(descriptor)
            raise
        return cls._holding(descriptor, identity)

    @classmethod
    def _holding(cls, descriptor: int, folder: tuple[int, int]) -> WriterLock:
        _held.add(folder)
        return cls(descriptor, folder)

    def sign(self) -> None:
        """Write who holds the lock; separate, so that a failed unlock leaves no trace."""
        words = json.dumps({"host": socket.gethostname(), "pid": os.getpid()}).encode()
        self._write(words)

    def release(self) -> None:
        """Give the lock back."""
        if self._descriptor < 0:
            return
        with suppress(OSError):
            _unlock(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = -1
        _held.discard(self._folder)

    def clear(self) -> None:
        """Remove the words after a proper end."""
        with suppress(OSError):
            self._write(b"")

    def _write(self, words: bytes) -> None:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, words)


def _describe(words: bytes) -> Sentence:
    try:
        holder: Any = json.loads(words)
        host, pid = str(holder["host"])[:64], int(holder["pid"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return Sentence("errors", QT_TRANSLATE_NOOP("errors", "another program is using it"))
    if host == socket.gethostname():
        return Sentence(
            "errors",
            QT_TRANSLATE_NOOP("errors", "by process {pid} on this computer"),
            {"pid": pid},
        )
    return Sentence(
        "errors",
        QT_TRANSLATE_NOOP("errors", "by process {pid} on the computer {host}"),
        {"pid": pid, "host": "".join(sign for sign in host if sign.isprintable())},
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
