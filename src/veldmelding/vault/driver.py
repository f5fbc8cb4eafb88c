"""The one door to SQL: sqlcipher3, also under the name sqlite-utils looks for.

sqlite-utils imports `pysqlite3` when it is there and the standard library's `sqlite3` when it is
not, and catches that module's exceptions. sqlcipher3's exceptions are not subclasses of either,
so without the alias below the library would miss its own errors. This module must therefore be
imported before `sqlite_utils`; nothing else in the house imports either of them.
"""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3.dbapi2 as dbapi2

for _name in ("pysqlite3", "pysqlite3.dbapi2"):
    sys.modules.setdefault(_name, dbapi2)

import sqlite_utils  # noqa: E402
import sqlite_utils.db  # noqa: E402

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

if vars(sqlite_utils.db)["sqlite3"].OperationalError is not dbapi2.OperationalError:
    raise ImportError("veldmelding.vault.driver must be imported before sqlite_utils")

Database = sqlite_utils.Database
Error: Final[type[Exception]] = dbapi2.Error
DatabaseError: Final[type[Exception]] = dbapi2.DatabaseError
IntegrityError: Final[type[Exception]] = dbapi2.IntegrityError
OperationalError: Final[type[Exception]] = dbapi2.OperationalError


def complete_statement(text: str) -> bool:
    """Tell whether `text` ends a statement; a trigger's inner statements do not end it."""
    return bool(dbapi2.complete_statement(text))


PAGE_SIZE: Final = 4096
RAW_KEY_LENGTH: Final = 67
"""Exactly `x'` + 64 hex digits + `'`: any other length would silently be taken as a passphrase."""

_OPEN_NOFOLLOW: Final = 0x01000000
_ENDS_OR_BEGINS = re.compile(
    r"\s*(?:begin|commit|end|rollback(?!\s+(?:transaction\s+)?to\b))\b", re.IGNORECASE
)


class EarlyEnd(RuntimeError):
    """Code inside a vault transaction tried to begin or end a transaction of its own."""


class Cursor(dbapi2.Cursor):  # type: ignore[misc]
    """Runs statements under the vault's lock, and not past the end of its transaction."""

    def execute(self, sql: str, *parameters: Any) -> Any:
        """Run one statement."""
        with self.connection.guard:
            self.connection.refuse(sql)
            return super().execute(sql, *parameters)

    def executemany(self, sql: str, parameters: Any) -> Any:
        """Run one statement for many rows."""
        with self.connection.guard:
            self.connection.refuse(sql)
            return super().executemany(sql, parameters)

    def executescript(self, script: str) -> Any:
        """Run several statements; the driver would commit first, so not inside a transaction."""
        with self.connection.guard:
            self.connection.refuse_governed()
            return super().executescript(script)


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """A connection whose transactions belong to the vault alone.

    Every statement takes the vault's lock, so that a thread that forgets `transaction()` never
    lands in the middle of another thread's. Inside a vault transaction `COMMIT`, `with
    connection:`, `executescript` and the like are refused: they would make half of it durable.
    """

    guard: threading.RLock
    governed: bool = False

    def cursor(self, factory: type[Cursor] = Cursor) -> Any:
        """Make a cursor that keeps to the vault's transactions; `execute` uses it too."""
        return super().cursor(factory)

    def commit(self) -> None:
        """Commit; not inside a vault transaction."""
        with self.guard:
            self.refuse_governed()
            super().commit()

    def rollback(self) -> None:
        """Roll back; not inside a vault transaction."""
        with self.guard:
            self.refuse_governed()
            super().rollback()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> Any:
        """Leave `with connection:`, which commits; not inside a vault transaction."""
        with self.guard:
            self.refuse_governed()
            return super().__exit__(kind, error, traceback)

    def control(self, statement: str) -> None:
        """Run a statement of the vault's own transaction handling."""
        super().cursor(dbapi2.Cursor).execute(statement)

    def refuse_governed(self) -> None:
        """Raise inside a vault transaction."""
        if self.governed:
            raise EarlyEnd("a vault transaction begins and ends with its `with` block")

    def refuse(self, sql: str) -> None:
        """Raise inside a vault transaction when it is over, or when `sql` would end it."""
        if not self.governed:
            return
        # A full disk makes SQLite roll back by itself. If the code inside the block swallowed
        # that error, its next statements would be committed one by one.
        if not self.in_transaction:
            raise EarlyEnd("the database has already rolled this transaction back")
        if _ENDS_OR_BEGINS.match(sql):
            raise EarlyEnd("a vault transaction begins and ends with its `with` block")


def connect(path: Path, key: bytearray, guard: threading.RLock) -> Connection:
    """Open an existing database file with a 32-byte key; never creates one, never follows a link.

    The first statement decides whether the key fits; the caller must `close()` on any error,
    because a connection that failed still holds its lock. A home folder may be reached through
    a link, so the folder is resolved; the file itself may be none.
    """
    if len(key) != 32:
        raise ValueError("a database key has 32 bytes")
    connection: Connection = dbapi2.connect(
        str(path.parent.resolve() / path.name),
        timeout=0.5,
        isolation_level=None,
        check_same_thread=False,
        factory=Connection,
        flags=dbapi2.SQLITE_OPEN_READWRITE | _OPEN_NOFOLLOW,
    )
    connection.guard = guard
    try:
        with _raw_key(key) as raw:
            connection.set_key(raw)
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise ImportError("the SQL driver was built without encryption")
        connection.execute("PRAGMA cipher_log_level = NONE")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _raw_key(key: bytearray) -> Iterator[bytearray]:
    """Spell a key the way SQLCipher takes raw keys, in memory that is wiped afterwards."""
    digits = b"0123456789abcdef"
    raw = bytearray(RAW_KEY_LENGTH)
    try:
        raw[0:2] = b"x'"
        for position, byte in enumerate(key):
            raw[2 + 2 * position] = digits[byte >> 4]
            raw[3 + 2 * position] = digits[byte & 15]
        raw[-1:] = b"'"
        assert len(raw) == RAW_KEY_LENGTH
        yield raw
    finally:
        raw[:] = bytes(len(raw))
