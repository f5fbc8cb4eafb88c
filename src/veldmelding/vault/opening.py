"""Everything between a secret and an open database, in the order that refuses without a trace."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import VaultIsBackup, WrongPassphrase
from veldmelding.vault import backup, duress, rekey, slots
from veldmelding.vault.attachments import FOLDER as ATTACHMENTS
from veldmelding.vault.database import open_database
from veldmelding.vault.files import NotAFile, explained
from veldmelding.vault.folders import BACKUP_FILE
from veldmelding.vault.keys import database_key, header_key, wipe
from veldmelding.vault.lock import FILE as LOCK_FILE
from veldmelding.vault.lock import WriterLock
from veldmelding.vault.seen import Measuring, Memory
from veldmelding.vault.slots import DATABASE_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.vault.driver import Connection
    from veldmelding.vault.schema import Schema
    from veldmelding.vault.slots import Opened, Secret


@dataclass(slots=True)
class Opening:
    """What an unlocked vault is made of."""

    folder: Path
    opened: Opened
    connection: Connection
    guard: threading.RLock
    lock: WriterLock
    key: bytearray
    memory: Memory
    pages: str
    """What the seals of the database's pages added up to before anything was opened."""
    ended_cleanly: bool


def open_folder(folder: Path, secret: Secret, schema: Schema) -> Opening:
    """Open a vault's folder with a secret; a refusal changes nothing."""
    guard = threading.RLock()
    lock: WriterLock | None = None
    key, authenticator = bytearray(), bytearray()
    measuring: Measuring | None = None
    try:
        if os.path.lexists(folder / BACKUP_FILE):
            raise VaultIsBackup(folder=folder)
        if (folder / ATTACHMENTS).is_symlink():
            raise NotAFile(f"{ATTACHMENTS} is a link")
        if os.path.lexists(folder / LOCK_FILE):
            lock = WriterLock.acquire(folder)
            measuring = Measuring(folder / DATABASE_FILE)
            measuring.start()
        try:
            opened = slots.open_header(folder, secret)
        except slots.DuressGiven as given:
            duress.destroy_slots(folder, given.header)
            raise WrongPassphrase from None
        key = database_key(opened.root, opened.header.vault)
        authenticator = header_key(opened.root, opened.header.vault)
        wipe(opened.root)
        lock = lock or WriterLock.acquire(folder)
        pages = measuring.result() if measuring is not None else ""
        rekey.finish(folder, key)
        connection, ended_cleanly = open_database(
            folder / DATABASE_FILE,
            key,
            guard,
            vault=opened.header.vault,
            schema=schema,
            before_upgrade=lambda connection, version: backup.keep_before_upgrade(
                connection, key, folder, version
            ),
        )
    except BaseException as error:
        wipe(key)
        wipe(authenticator)
        if measuring is not None:
            measuring.result(0)
        if lock is not None:
            lock.release()
        if isinstance(error, OSError):
            raise explained(error, folder) from None
        raise
    return Opening(
        folder,
        opened,
        connection,
        guard,
        lock,
        key,
        Memory(folder, opened.header, authenticator),
        pages,
        ended_cleanly,
    )
