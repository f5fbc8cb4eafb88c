"""The vault: one folder, one person, one connection, everything in it encrypted.

`Vault.create` makes one and closes it, `Vault.unlock` opens it. All work with the database
happens inside `transaction()` or `reading()`, which let one thread in at a time. What changed is
announced after it is durable.
"""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from veldmelding.errors import (
    DiskFull,
    VaultClosed,
    VaultError,
)
from veldmelding.vault import backup as copies
from veldmelding.vault import check as checks
from veldmelding.vault import kept, rekey, reserve, slots
from veldmelding.vault.attachments import FOLDER as ATTACHMENTS
from veldmelding.vault.attachments import Attachments
from veldmelding.vault.changes import Changes
from veldmelding.vault.database import explained, is_environmental
from veldmelding.vault.driver import Connection, Database, Error
from veldmelding.vault.files import explained as explained_file_error
from veldmelding.vault.header import LastSeen
from veldmelding.vault.journal import Journal
from veldmelding.vault.keyring import Keyring
from veldmelding.vault.keys import calibrate, wipe
from veldmelding.vault.making import make_vault
from veldmelding.vault.opening import Opening, open_folder
from veldmelding.vault.schema import Schema
from veldmelding.vault.seen import forget_note, measure_briefly
from veldmelding.vault.settings import Settings
from veldmelding.vault.slots import DATABASE_FILE
from veldmelding.vault.times import timestamp
from veldmelding.vault.work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from veldmelding.language import Sentence
    from veldmelding.vault.cost import KeyCost
    from veldmelding.vault.header import Header
    from veldmelding.vault.recovery import RecoveryKey
    from veldmelding.vault.slots import Secret


def _now() -> datetime:
    return datetime.now(UTC)


class Vault:
    """An unlocked vault; leave the `with` block or call `close()` to lock it.

    `ended_cleanly` is False when the program or the computer died last time; `check()` then tells
    whether anything was harmed. `warnings` says whether an older copy took the vault's place.
    """

    def __init__(self, opening: Opening, clock: Callable[[], datetime]) -> None:
        self.folder = opening.folder
        self.id = opening.opened.header.vault
        self.label = opening.opened.header.label
        self.ended_cleanly = opening.ended_cleanly
        self.changes = Changes()
        self._connection: Connection | None = opening.connection
        self._database = Database(opening.connection, execute_plugins=False)
        self._guard = opening.guard
        self._lock = opening.lock
        self._key = opening.key
        self._memory = opening.memory
        self._clock = clock
        self._work = UnitOfWork(opening.connection)
        self._backing_up = threading.Lock()
        self.closing = False
        self._uncounted = 0
        self.settings = Settings(self)
        self.attachments = Attachments(self)
        self.journal = Journal(self)
        self.keyring = Keyring(self)
        self.warnings: tuple[Sentence, ...] = ()

    # -- making, unlocking, locking ------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        label: str = "",
        cost: KeyCost | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> RecoveryKey:
        """Make a vault in a new or empty folder and leave it closed; returns the recovery key.

        `cost` is for tests; None measures this computer so that unlocking takes about a second.
        """
        recovery = make_vault(
            folder,
            passphrase,
            label=label,
            cost=cost or calibrate(),
            created=timestamp(clock()),
            schema=Schema(),
        )
        forget_note(folder)
        return recovery

    @classmethod
    def unlock(
        cls,
        folder: Path,
        secret: Secret,
        *,
        clock: Callable[[], datetime] = _now,
        schema: Schema | None = None,
    ) -> Self:
        """Open a vault with its passphrase or recovery key; a refusal changes nothing."""
        opening = open_folder(folder, secret, schema or Schema())
        vault = cls(opening, clock)
        try:
            vault._settle(opening.opened, opening.pages)
        except BaseException as error:
            vault.close()
            if isinstance(error, OSError):
                raise explained_file_error(error, folder) from None
            raise
        return vault

    def _settle(self, opened: slots.Opened, pages: str) -> None:
        """Put in order what a crash, a lost copy or a full disk left, now that all is verified."""
        self._begin_session(pages)
        with suppress(OSError):
            self._lock.sign()
        with suppress(OSError):
            slots.repair(opened)
        (self.folder / ATTACHMENTS).mkdir(mode=0o700, exist_ok=True)
        self.attachments.sweep()
        reserve.keep(self.folder)
        kept.forget_old(self.folder, self._clock())

    def _begin_session(self, pages: str) -> None:
        """Compare the vault with what is remembered of it, and count this unlocking.

        Where that cannot be read or written, `check()` says what is wrong; unlocking goes on.
        """
        with suppress(Error, VaultError), self._guard:
            found = self.seen(pages)
            self.warnings = self._memory.warnings(found, self.journal.head_after)
            self._uncounted = self._memory.latest_session(found) + 1
            with self.transaction():
                for warning in self.warnings:
                    self.journal.append("", "warned", {"warning": warning.template})
            self._memory.note(self.seen(""))

    def seen(self, pages: str = "") -> LastSeen:
        """Say how far this vault is, for whoever is to remember it."""
        with self.reading() as database:
            (session,) = database.execute("SELECT session FROM vault").fetchone()
            return LastSeen(session, *self.journal.head(), pages)

    def close(self) -> None:
        """Lock the vault; everything committed stays, and closing twice does no harm."""
        self.closing = True  # a backup under way stops at its next step
        with self._backing_up, self._guard:
            if self._connection is None:
                return
            if self._work.depth:
                self.closing = False
                raise RuntimeError("the vault was closed inside one of its transactions")
            seen: LastSeen | None = None
            with suppress(Error, VaultError):
                seen = self.seen()
            connection, self._connection = self._connection, None
            wipe(self._key)
            with suppress(Error):
                connection.control("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
            database = self.folder / DATABASE_FILE
            if seen is not None and not os.path.lexists(f"{database}-wal"):
                self._memory.remember(replace(seen, pages=measure_briefly(database)))
            self._memory.forget()
            self._lock.clear()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def closed(self) -> bool:
        """Whether it has been locked."""
        return self._connection is None

    # -- working with the database -------------------------------------------------------------

    @property
    def database(self) -> Database:
        """The database through sqlite-utils; write inside `transaction()` only."""
        self._require_open()
        return self._database

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Write: durable when the outermost block ends, undone when a block raises.

        A nested block joins: it is kept only if every block around it is, and when it raises and
        the error is caught further out, only its own part is undone.
        """
        with self._guard:
            self._require_open()
            with self._explaining(), self._work.block():
                if self._uncounted:  # the disk was full when this session began
                    self._database.execute("UPDATE vault SET session = ?", (self._uncounted,))
                yield self._database
            if not self._work.depth:
                self._uncounted = 0
            topics = self._work.take_topics()
        self.changes.announce(topics)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Read: nobody else changes anything meanwhile; fetch all rows inside the block."""
        with self._guard:
            self._require_open()
            with self._explaining():
                yield self._database

    def changed(self, *topics: str) -> None:
        """Name what this transaction changed; announced after it is durable."""
        with self._guard:
            if self._work.depth:
                self._work.topics.update(topics)
                return
        self.changes.announce(frozenset(topics))

    def after_commit(self, action: Callable[[], object]) -> None:
        """Do something outside the database once the current transaction is durable."""
        with self._guard:
            if self._work.depth:
                self._work.on_commit.append(action)
                return
        action()

    def after_rollback(self, action: Callable[[], object]) -> None:
        """Do something outside the database if the current transaction is undone."""
        with self._guard:
            if self._work.depth:
                self._work.on_rollback.append(action)

    def leave_no_trace(self, *, log_too: bool = False) -> None:
        """After erasing or sealing: empty the log and let go of copies of the time before.

        Happens at the end of the current transaction; `log_too` is for a log that was unreadable.
        """

        def scrub() -> None:
            kept.forget(self.folder, log_too=log_too)
            with suppress(Error):
                self._require_open().control("PRAGMA wal_checkpoint(TRUNCATE)")

        self.after_commit(scrub)

    def now(self) -> str:
        """Tell the time by this vault's clock, as the database keeps times."""
        return timestamp(self._clock())

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        """Say in words for a person when the disk or the file failed; other errors pass."""
        try:
            yield
        except Error as error:
            if not is_environmental(error):
                raise
            problem: VaultError = explained(error, self.folder / DATABASE_FILE)
            if isinstance(problem, DiskFull):
                reserve.release(self.folder)
            raise problem from None

    def _require_open(self) -> Connection:
        if self._connection is None:
            raise VaultClosed
        return self._connection

    # -- looking after it ----------------------------------------------------------------------

    def check(self, *, thorough: bool = False) -> list[Sentence]:
        """Look for damage: database, full-text index, files, key file; empty when all is well.

        `thorough` also decrypts every attachment.
        """
        self._require_open()
        return checks.problems(self, thorough=thorough)

    def rebuild_search(self) -> None:
        """Make the search index again, when `check` says that it is damaged."""
        checks.rebuild_search(self)

    def backup(self, target: Path, progress: Callable[[int, int], object] | None = None) -> None:
        """Write an encrypted, verified copy into a new folder; work can go on meanwhile.

        `progress` hears of bytes done and bytes in all.
        """
        with self._backing_up:
            connection = self._require_open()
            with self._guard:
                if self._work.depth:
                    raise RuntimeError("a backup copies what is committed, not a transaction")
            copies.back_up(self, connection, self._key, self._guard, target, progress)

    @classmethod
    def restore(cls, source: Path, folder: Path) -> None:
        """Make a vault in a new folder from a backup; needs no passphrase until it is opened."""
        copies.restore(source, folder)
        forget_note(folder)

    def verify(self, secret: Secret) -> bool:
        """Tell whether a secret opens this vault, to ask for it again while it is open.

        Takes as long as unlocking; nobody who works with the vault waits for it.
        """
        return self.keyring.verify(secret)

    def change_passphrase(
        self, secret: Secret, passphrase: str, *, cost: KeyCost | None = None
    ) -> None:
        """Exchange the passphrase; the old one or the recovery key must be given again.

        An old copy of the key file still opens with the old passphrase; `rekey` ends that.
        """
        self.keyring.change_passphrase(secret, passphrase, cost=cost)

    def rekey(
        self,
        secret: Secret,
        passphrase: str,
        *,
        cost: KeyCost | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> RecoveryKey:
        """Encrypt the vault under new keys, so that no older key file opens it any more.

        Returns the new recovery key; the old one is worthless from now on. `progress` hears of
        pages done and pages in all.
        """
        with self._backing_up, self._guard:
            if self._work.depth:
                raise RuntimeError("the keys are exchanged between transactions, not inside one")
            return rekey.rekey(self, secret, passphrase, cost or calibrate(), progress)

    @property
    def connection(self) -> Connection:
        """The one connection, for the rooms of the vault itself."""
        return self._require_open()

    @property
    def guard(self) -> threading.RLock:
        """The lock that lets one thread in at a time."""
        return self._guard

    def remembers(self, header: Header, key: bytearray) -> None:
        """Go on with another key file, written already."""
        self._memory.replaced(header, key)

    def reconnect(self, exchange: Callable[[], tuple[Connection, bytearray]]) -> None:
        """Let go of the database file, let `exchange` replace it, and go on with the new one."""
        connection, self._connection = self._require_open(), None
        try:
            connection.control("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
            fresh, key = exchange()
        except BaseException:
            self._memory.forget()
            wipe(self._key)
            connection.close()
            self._lock.release()
            raise
        wipe(self._key)
        self._connection, self._key = fresh, key
        self._database = Database(fresh, execute_plugins=False)
        self._work = UnitOfWork(fresh)
