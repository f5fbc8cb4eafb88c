"""Exchange every key of a vault, so that an older key file opens nothing any more.

A complete copy of the database is written under the new key and verified. The moment the new key
file takes its place, the new keys count; only then does the copy become the database. Whatever
moment the power goes, the next unlocking finds either the old pair or the new one, or the new key
file with the copy still waiting, and finishes that.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from veldmelding.errors import DiskFull, VaultError
from veldmelding.vault import duress, kept, slots
from veldmelding.vault.backup import copy_database
from veldmelding.vault.cost import ROOT_BYTES
from veldmelding.vault.database import DAMAGED_LOG, explained, open_database
from veldmelding.vault.driver import PAGE_SIZE, Error
from veldmelding.vault.files import explained as explained_file_error
from veldmelding.vault.files import sync_folder, write_durably
from veldmelding.vault.header import ESCROW, FILE, SECOND_FILE, Header
from veldmelding.vault.keys import database_key, header_key, passphrase_bytes, wipe
from veldmelding.vault.pages import examine
from veldmelding.vault.recovery import RecoveryKey
from veldmelding.vault.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.vault.cost import KeyCost
    from veldmelding.vault.driver import Connection
    from veldmelding.vault.slots import Opened, Secret
    from veldmelding.vault.vault import Vault

WAITING: Final = ".next"


def rekey(
    vault: Vault,
    secret: Secret,
    passphrase: str,
    cost: KeyCost,
    progress: Callable[[int, int], object] | None = None,
) -> RecoveryKey:
    """Give an open vault new keys; the caller keeps everybody else out meanwhile.

    Headquarters keeps its way in if it had one; every other old secret is worthless afterwards,
    also a passphrase that was to destroy the keys.
    """
    wipe(passphrase_bytes(passphrase))  # refuses an empty one before anything is done
    folder = vault.folder
    opened = slots.open_header(folder, secret)
    wipe(opened.root)
    root = bytearray(os.urandom(ROOT_BYTES))
    key = database_key(root, vault.id)
    waiting = folder / (slots.DATABASE_FILE + WAITING)
    try:
        recovery = RecoveryKey.generate()
        header = _with_new_keys(opened, vault, root, passphrase, recovery, cost)
        pages = _require_room(vault)
        tell = progress or (lambda *_: None)
        _remove(waiting)
        copy_database(vault.connection, key, waiting, lambda done: tell(min(done, pages), pages))
        sync_folder(folder)
        vault.reconnect(lambda: _exchange(vault, header, key, waiting))
        vault.remembers(header, header_key(root, vault.id))
    except BaseException as error:
        if not vault.closed:  # else the copy may be the database already, and `finish` decides
            _remove(waiting)
        if isinstance(error, Error):
            raise explained(error, folder / slots.DATABASE_FILE) from None
        if isinstance(error, OSError):
            raise explained_file_error(error, folder) from None
        raise
    finally:
        wipe(root)
    with suppress(Error, VaultError):  # the keys are exchanged; nothing may hide the new one
        vault.settings.remove(duress.SETTING)  # its slot could not be made again
        vault.journal.append("", "keys", {"what": "exchange"})
    return recovery


def finish(folder: Path, key: bytearray) -> None:
    """Finish or forget an exchange of keys that a crash interrupted; `key` is the one that counts.

    The waiting copy is taken only when it fits and the database itself does not, so that nobody
    can slip in an older database under the same key.
    """
    waiting = folder / (slots.DATABASE_FILE + WAITING)
    if not os.path.lexists(waiting):
        return
    database = folder / slots.DATABASE_FILE
    if not _fits(database, key) and _fits(waiting, key):
        for log in (f"{database}-wal", f"{database}{DAMAGED_LOG}"):
            with suppress(FileNotFoundError):
                os.unlink(log)  # noqa: PTH108 - what was in it is in the copy
        waiting.replace(database)
        sync_folder(folder)
        kept.forget(folder, log_too=True)
    else:
        _remove(waiting)


def _with_new_keys(
    opened: Opened,
    vault: Vault,
    root: bytearray,
    passphrase: str,
    recovery: RecoveryKey,
    cost: KeyCost,
) -> Header:
    bare = replace(opened.header, slots=(), epoch=opened.header.epoch + 1, last_seen=vault.seen())
    return slots.with_slots(
        bare,
        (
            slots.make_slot(bare, passphrase, root, cost),
            slots.make_slot(bare, recovery, root, cost),
            *(
                slots.make_escrow_slot(bare, slot.derivation.public, root)
                for slot in opened.header.slots
                if slot.kind == ESCROW
            ),
        ),
        root,
    )


def _exchange(
    vault: Vault, header: Header, key: bytearray, waiting: Path
) -> tuple[Connection, bytearray]:
    """Put the new key file and the new database in place, and open it."""
    folder = vault.folder
    database = folder / slots.DATABASE_FILE
    write_durably(folder / FILE, header.as_bytes())  # from here on the new keys count
    waiting.replace(database)
    sync_folder(folder)
    write_durably(folder / SECOND_FILE, header.as_bytes())
    kept.forget(folder, log_too=True)  # it is under the old key
    connection, _ = open_database(
        database,
        key,
        vault.guard,
        vault=vault.id,
        schema=Schema(),
        before_upgrade=lambda *_: None,
    )
    return connection, key


def _require_room(vault: Vault) -> int:
    """Raise when the disk has no room for a copy; gives how many pages there are."""
    with vault.reading() as database:
        pages = int(database.execute("PRAGMA page_count").fetchone()[0])
    if shutil.disk_usage(vault.folder).free < (pages + 256) * PAGE_SIZE:
        raise DiskFull
    return pages


def _fits(database: Path, key: bytearray) -> bool:
    try:
        examine(database, key)
    except VaultError:
        return False
    return True


def _remove(waiting: Path) -> None:
    for suffix in ("", "-wal", "-journal"):
        with suppress(FileNotFoundError):
            waiting.with_name(waiting.name + suffix).unlink()
