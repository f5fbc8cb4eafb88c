"""Make a vault, completely or not at all.

Everything is built in a folder inside the target and moved into place at the end, the second key
file and the database first, so that a crash leaves either nothing that counts or a whole vault.
"""

from __future__ import annotations

import os
import shutil
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from veldmelding.errors import VaultExists
from veldmelding.vault import attachments, lock, slots
from veldmelding.vault.cost import ROOT_BYTES, KeyCost
from veldmelding.vault.database import create_database, explained
from veldmelding.vault.driver import Error
from veldmelding.vault.files import explained as explained_file_error
from veldmelding.vault.files import make_folder, open_new, sync_folder
from veldmelding.vault.header import (
    FILE,
    LONGEST_LABEL,
    SECOND_FILE,
    Header,
    write_copies,
)
from veldmelding.vault.keys import database_key, passphrase_bytes, wipe
from veldmelding.vault.recovery import RecoveryKey

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from veldmelding.vault.schema import Schema

BUILDING: Final = ".making-"
_ORDER: Final = (lock.FILE, attachments.FOLDER, SECOND_FILE, slots.DATABASE_FILE, FILE)
_LEFT_BY_SYSTEMS: Final = {".DS_Store", "desktop.ini", "Thumbs.db"}


def make_vault(
    folder: Path, passphrase: str, *, label: str, cost: KeyCost, created: str, schema: Schema
) -> RecoveryKey:
    """Make a vault in a new or empty folder; returns its recovery key."""
    wipe(passphrase_bytes(passphrase))  # refuses an empty one before anything is made
    recovery = RecoveryKey.generate()
    with building(folder) as place:
        root = bytearray(os.urandom(ROOT_BYTES))
        try:
            header = Header(vault=os.urandom(16).hex(), label=neutral_label(label), slots=())
            header = slots.with_slots(
                header,
                (
                    slots.make_slot(header, passphrase, root, cost),
                    slots.make_slot(header, recovery, root, cost),
                ),
                root,
            )
            key = database_key(root, header.vault)
        finally:
            wipe(root)
        try:
            create_database(
                place / slots.DATABASE_FILE,
                key,
                threading.RLock(),
                vault=header.vault,
                created=created,
                schema=schema,
            )
        except Error as error:
            raise explained(error, folder / slots.DATABASE_FILE) from None
        finally:
            wipe(key)
        write_copies(place, header)
    return recovery


def neutral_label(label: str) -> str:
    """Make a label fit in a list of vaults: one printable line."""
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in label).split())
    return text[:LONGEST_LABEL].rstrip()


@contextmanager
def building(folder: Path, *more: str) -> Iterator[Path]:
    """Give a folder to build a vault in; move it into place, or leave no trace on an error.

    `more` names files that must be there before the vault counts.
    """
    existed = os.path.lexists(folder)
    place = folder / f"{BUILDING}{os.urandom(4).hex()}"
    try:
        _require_empty(folder)
        make_folder(folder)
        make_folder(place)
        make_folder(place / attachments.FOLDER)
        os.close(open_new(place / lock.FILE))
        yield place
        for name in (*more, *_ORDER):
            (place / name).rename(folder / name)
        place.rmdir()
        sync_folder(folder)
        sync_folder(folder.parent)
    except BaseException as error:
        shutil.rmtree(place, ignore_errors=True)
        if not existed:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            raise explained_file_error(error, folder) from None
        raise


def _require_empty(folder: Path) -> None:
    if not os.path.lexists(folder):
        return
    if not folder.is_dir():
        raise VaultExists(folder=folder)
    for entry in folder.iterdir():
        if entry.name.startswith(BUILDING):
            shutil.rmtree(entry, ignore_errors=True)  # an interrupted attempt; it holds nothing
        elif entry.name not in _LEFT_BY_SYSTEMS:
            raise VaultExists(folder=folder)
