"""Open the encrypted database the safe way, or make a new one.

The order matters: look at the file without touching it, then take the exclusive lock, then trust
what it says only after its mark, its version and its vault id match the key file.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from veldmelding.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DiskFull,
    VaultBusy,
    VaultError,
    VaultNewer,
    VaultNotWritable,
    WriteFailed,
)
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.driver import Connection, Error, connect
from veldmelding.vault.files import copy_durably, open_new, sync_folder
from veldmelding.vault.pages import examine
from veldmelding.vault.schema import APPLICATION, Schema

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

_PRAGMAS: Final = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)
"""Exclusive before the log mode: then no shared index file exists and no second process enters."""


DAMAGED_LOG: Final = "-wal.damaged"


def create_database(
    path: Path, key: bytearray, guard: threading.RLock, *, vault: str, created: str, schema: Schema
) -> None:
    """Make a new database with the newest schema and the vault's row, and close it."""
    os.close(open_new(path))  # so that the file, and with it the log, is private from the start
    connection = connect(path, key, guard)
    try:
        _prepare(connection)
        for version in range(1, schema.newest + 1):
            schema.apply(connection, version)
        connection.execute("INSERT INTO vault (id, created) VALUES (?, ?)", (vault, created))
    finally:
        connection.close()
    sync_folder(path.parent)
    examine(path, key)  # proves that what lies there is encrypted, under this key


def open_database(
    path: Path,
    key: bytearray,
    guard: threading.RLock,
    *,
    vault: str,
    schema: Schema,
    before_upgrade: Callable[[Connection, int], None],
) -> tuple[Connection, bool]:
    """Open the database of a vault; also tell whether it was closed properly last time.

    `before_upgrade` is called with the open connection when an older schema is about to change.
    """
    first = examine(path, key)
    if first.application != APPLICATION:
        raise DatabaseForeign(file=path.name)
    if first.schema_version > schema.newest:
        raise VaultNewer
    if not os.access(path, os.W_OK):  # the engine would open it for reading and fail obscurely
        raise VaultNotWritable(folder=path.parent)
    if first.log_damaged:
        keep_log(path)
    connection = _connect(path, key, guard)
    try:
        _prepare(connection)
        rows = connection.execute("SELECT id FROM vault").fetchall()
        if rows != [(vault,)]:
            raise DatabaseForeign(file=path.name)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version < schema.newest:
            before_upgrade(connection, version)
        for step in range(version + 1, schema.newest + 1):
            schema.apply(connection, step)
    except Error as error:
        connection.close()
        raise explained(error, path) from None
    except BaseException:
        connection.close()
        raise
    return connection, not (first.has_log or first.log_damaged)


def keep_log(path: Path) -> None:
    """Set a damaged log aside before the engine throws it away; it may hold saved work."""
    kept = path.with_name(path.name + DAMAGED_LOG)
    if not os.path.lexists(kept):
        copy_durably(path.with_name(path.name + "-wal"), kept)


def _connect(path: Path, key: bytearray, guard: threading.RLock) -> Connection:
    try:
        return connect(path, key, guard)
    except Error as error:
        raise explained(error, path) from None


def _prepare(connection: Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute("PRAGMA " + pragma)
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        raise WriteFailed


def explained(error: Exception, path: Path) -> VaultError:
    """Turn a driver's error into what a person can act on."""
    name = getattr(error, "sqlite_errorname", "") or ""
    text = str(error)
    if name.startswith("SQLITE_FULL") or "disk is full" in text:
        return DiskFull()
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "malformed" in text:
        return DatabaseDamaged(file=path.name)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or "locked" in text:
        return VaultBusy(
            holder=Sentence("errors", QT_TRANSLATE_NOOP("errors", "another program is using it"))
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return VaultNotWritable(folder=path.parent)
    return WriteFailed()


def is_environmental(error: Exception) -> bool:
    """Tell whether an error comes from the disk or the file rather than from the statement."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(
        ("SQLITE_FULL", "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_READONLY")
    )
