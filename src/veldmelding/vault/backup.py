"""Backups: the same vault in another folder, encrypted under the same keys and verified.

The database is copied through the one connection there is, in steps between which others may
write; the copy takes their changes along. Attachments are copied as they are. A list of lengths
and checksums lets a backup be verified without the passphrase.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import BackupDamaged, DiskFull, VaultClosed, VaultExists, VaultNewer
from veldmelding.vault import attachments, header, slots
from veldmelding.vault.database import explained
from veldmelding.vault.driver import PAGE_SIZE, Connection, Error, connect
from veldmelding.vault.files import (
    copy_durably,
    digest_on_disk,
    open_new,
    read_limited,
    require_outside,
    sync_file,
    sync_folder,
    write_durably,
)
from veldmelding.vault.folders import BACKUP_FILE as FILE
from veldmelding.vault.making import building

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.vault.files import Heard
    from veldmelding.vault.vault import Vault

_LARGEST_LIST: Final = 64 * 1024 * 1024
_STEP_PAGES: Final = 200
RESTORE_PASSES: Final = 3
"""How often `restore` goes over the bytes of a backup: verify, copy, verify."""
_REQUIRED: Final = (header.FILE, header.SECOND_FILE, slots.DATABASE_FILE)


def back_up(
    vault: Vault,
    connection: Connection,
    key: bytearray,
    guard: threading.RLock,
    target: Path,
    progress: Callable[[int, int], object] | None,
) -> None:
    """Write a backup of an open vault into a folder that does not exist or is empty."""
    require_outside(target, vault.folder)
    existed = os.path.lexists(target)
    if existed and (not target.is_dir() or any(target.iterdir())):
        raise VaultExists(folder=target)
    vault.attachments.hold()
    try:
        with building(target, FILE) as place:
            total = _needed(vault)
            if shutil.disk_usage(place).free < total:
                raise DiskFull
            report = _Progress(progress, total)
            for name in (header.FILE, header.SECOND_FILE):
                write_durably(place / name, read_limited(vault.folder / name, header.LARGEST))
            database = place / slots.DATABASE_FILE

            def between(pages: int) -> None:
                report.database(pages)
                if vault.closing:
                    raise VaultClosed
                guard.release()
                try:
                    time.sleep(0.001)  # without a pause those who wait would not get their turn
                finally:
                    guard.acquire()

            with guard:
                copy_database(connection, key, database, between)
            listed = {name: list(digest_on_disk(place / name)) for name in _REQUIRED}
            listed |= _copy_attachments(vault.folder, place, _known(database, key), report)
            _write_list(place, listed)
            _verify(place, listed, target)
    except Error as error:
        raise explained(error, target / slots.DATABASE_FILE) from None
    finally:
        vault.attachments.unhold()


def size_of(source: Path) -> int:
    """Tell how many bytes a backup has."""
    try:
        return sum(int(size) for size, _ in _read_list(source).values())
    except (TypeError, ValueError):
        raise BackupDamaged(folder=source) from None


def restore(source: Path, folder: Path, heard: Heard = lambda _: None) -> None:
    """Verify a backup and copy it into a folder that does not exist or is empty.

    `heard` is told of bytes as they are done; when it raises, nothing is left behind.
    """
    listed = _read_list(source)
    try:
        _verify(source, listed, source, heard)
        with building(folder) as place:
            for name in listed:
                if list(copy_durably(source / name, place / name, heard)) != listed[name]:
                    raise BackupDamaged(folder=source)
            _verify(place, listed, folder, heard)
            sync_folder(place / attachments.FOLDER)
    except FileNotFoundError:
        raise BackupDamaged(folder=source) from None


def keep_before_upgrade(connection: Connection, key: bytearray, folder: Path, version: int) -> None:
    """Keep a copy of the database as it was before its schema changes."""
    target = folder / f"{slots.DATABASE_FILE}.version-{version}"
    temporary = target.with_name(target.name + ".part")
    with suppress(FileNotFoundError):
        temporary.unlink()
    try:
        copy_database(connection, key, temporary)
        temporary.replace(target)
        sync_folder(folder)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def copy_database(
    connection: Connection,
    key: bytearray,
    target: Path,
    between: Callable[[int], object] | None = None,
) -> None:
    """Copy the database through its own connection, verify the copy and make it durable.

    With `between` the copy goes in steps, and it is called after each with the pages done.
    """
    os.close(open_new(target))
    copy = connect(target, key, threading.RLock())
    try:
        if between is None:
            connection.backup(copy)
        else:
            connection.backup(
                copy,
                pages=_STEP_PAGES,
                progress=lambda _, remaining, pages: between(pages - remaining),
            )
        if copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise BackupDamaged(folder=target.parent)
        if copy.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise BackupDamaged(folder=target.parent)
    finally:
        copy.close()
    descriptor = os.open(target, os.O_RDWR)
    try:
        sync_file(descriptor)
    finally:
        os.close(descriptor)


class _Progress:
    """Counts bytes for whoever watches."""

    def __init__(self, listener: Callable[[int, int], object] | None, total: int) -> None:
        self._listener = listener
        self._total = total
        self._done = 0
        self._database = 0

    def database(self, pages: int) -> None:
        self._database = pages * PAGE_SIZE
        self._tell()

    def file(self, size: int) -> None:
        self._done += size
        self._tell()

    def _tell(self) -> None:
        if self._listener is not None:
            self._listener(min(self._database + self._done, self._total), self._total)


def _needed(vault: Vault) -> int:
    with vault.reading() as database:
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        files = database.execute("SELECT coalesce(sum(size), 0) FROM attachment").fetchone()[0]
    return int(pages * PAGE_SIZE + files)


def _known(database: Path, key: bytearray) -> list[str]:
    """Which attachments the copied database has rows for."""
    connection = connect(database, key, threading.RLock())
    try:
        return [name for (name,) in connection.execute("SELECT id FROM attachment ORDER BY id")]
    finally:
        connection.close()


def _copy_attachments(
    source: Path, place: Path, names: list[str], report: _Progress
) -> dict[str, list[Any]]:
    """Copy the encrypted files; gives length and checksum of each as it was read."""
    copied: dict[str, list[Any]] = {}
    for name in names:
        # One that is gone from the vault cannot be saved any more; the rest still can.
        with suppress(FileNotFoundError):
            path = f"{attachments.FOLDER}/{name}"
            copied[path] = list(copy_durably(source / path, place / path))
            report.file(copied[path][0])
    sync_folder(place / attachments.FOLDER)
    return copied


# -- the list ----------------------------------------------------------------------------------


def _write_list(place: Path, listed: dict[str, list[Any]]) -> None:
    line = header.canonical({"files": dict(sorted(listed.items())), "v": 1})
    write_durably(place / FILE, line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n")


def _read_list(source: Path) -> dict[str, list[Any]]:
    try:
        line, checksum, rest = read_limited(source / FILE, _LARGEST_LIST).split(b"\n")
        content = json.loads(line)
        files = content["files"]
        version = content["v"]
        valid = hashlib.sha256(line).hexdigest().encode() == checksum and not rest
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise BackupDamaged(folder=source) from None
    if not valid or not isinstance(files, dict):
        raise BackupDamaged(folder=source)
    if version != 1:
        raise VaultNewer
    for name in files:
        folder, _, file = name.rpartition("/")
        known = folder == attachments.FOLDER and attachments.NAME.fullmatch(file)
        if name not in _REQUIRED and not known:
            raise BackupDamaged(folder=source)
    if not set(_REQUIRED) <= set(files):
        raise BackupDamaged(folder=source)
    return files


def _verify(
    place: Path, listed: dict[str, list[Any]], named: Path, heard: Heard = lambda _: None
) -> None:
    """Read everything back and compare it with the list; `named` is what a person chose."""
    for name, expected in listed.items():
        try:
            actual = list(digest_on_disk(place / name, heard))
        except OSError:
            raise BackupDamaged(folder=named) from None
        if actual != expected:
            raise BackupDamaged(folder=named)
