"""Look for damage in an open vault and say what was found, without changing anything."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from veldmelding.errors import VaultError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.database import DAMAGED_LOG
from veldmelding.vault.driver import Database, Error
from veldmelding.vault.header import FILE, SECOND_FILE, read_copies
from veldmelding.vault.slots import DATABASE_FILE

if TYPE_CHECKING:
    from veldmelding.vault.files import Heard
    from veldmelding.vault.vault import Vault


def problems(vault: Vault, *, thorough: bool, heard: Heard = lambda _: None) -> list[Sentence]:
    """Everything that is wrong, as sentences with what to do; empty when all is well.

    Goes in steps between which others have their turn, so that work goes on meanwhile. `heard`
    is told of bytes as they are done, and may raise to stop.
    """
    found = [*_key_file_problems(vault), *_log_problems(vault)]
    found += _database_problems(vault)
    heard((vault.folder / DATABASE_FILE).stat().st_size)
    found += _index_problems(vault)
    heard(0)
    found += _journal_problems(vault, thorough=thorough)
    heard(0)
    return found + _attachment_problems(vault, thorough, heard)


def rebuild_search(vault: Vault) -> None:
    """Make the search index again from the texts that are kept beside it."""
    with vault.transaction() as database:
        for name in _indexes(database):
            database.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")  # noqa: S608


def _key_file_problems(vault: Vault) -> list[Sentence]:
    first, second = read_copies(vault.folder)
    if first.header is not None and first.content == second.content:
        return []
    text = QT_TRANSLATE_NOOP(
        "vault",
        "One of the two copies of the key file ({first}, {second}) is damaged. It is written again "
        "from the other one when the vault is unlocked next.",
    )
    return [Sentence("vault", text, {"first": FILE, "second": SECOND_FILE})]


def _log_problems(vault: Vault) -> list[Sentence]:
    kept = DATABASE_FILE + DAMAGED_LOG
    if not os.path.lexists(vault.folder / kept):
        return []
    text = QT_TRANSLATE_NOOP(
        "vault",
        "After a power cut or a disk fault the newest changes could not be read; compare your last "
        "records with what you remember. What was unreadable is kept in {file}.",
    )
    return [Sentence("vault", text, {"file": kept})]


def _database_problems(vault: Vault) -> list[Sentence]:
    # Page seals are verified in the file, so what waits in the log goes there first.
    _asked(vault, "PRAGMA wal_checkpoint(TRUNCATE)")
    sealed = _asked(vault, "PRAGMA cipher_integrity_check")
    tables = _asked(vault, "SELECT name FROM pragma_table_list WHERE schema = 'main'")
    sound: list[tuple[object, ...]] = []
    for (table,) in tables or ():
        quoted = str(table).replace("'", "''")
        answer = _asked(vault, f"PRAGMA integrity_check('{quoted}')")
        sound += [("unreadable",)] if answer is None else [row for row in answer if row != ("ok",)]
    found: list[Sentence] = []
    if sealed or sealed is None or tables is None or sound:
        text = QT_TRANSLATE_NOOP(
            "vault",
            "The database is damaged in {places} places. Restore the last backup into a new "
            "folder, and keep this folder: much of it may still be readable.",
        )
        count = len(sealed or sound) or 1
        return [Sentence("vault", text, {"places": count})]
    if loose := _asked(vault, "PRAGMA foreign_key_check"):
        text = QT_TRANSLATE_NOOP(
            "vault",
            "{rows} entries in the database refer to something that is not there. Make a backup "
            "now, keep the older ones too, and look through your last records.",
        )
        found.append(Sentence("vault", text, {"rows": len(loose)}))
    return found


def _asked(vault: Vault, question: str) -> list[tuple[object, ...]] | None:
    """Ask the database one thing, then let others have their turn; None when it cannot answer."""
    try:
        with vault.reading() as database:
            answer: list[tuple[object, ...]] = database.execute(question).fetchall()
    except (Error, VaultError):
        return None
    time.sleep(0.001)
    return answer


def _index_problems(vault: Vault) -> list[Sentence]:
    found: list[Sentence] = []
    for name in _indexes(vault.database):
        if _asked(vault, f"INSERT INTO {name} ({name}) VALUES ('integrity-check')") is None:  # noqa: S608
            text = QT_TRANSLATE_NOOP(
                "vault",
                "The search index is damaged; searching may miss records. The records themselves "
                "are not affected. Let the index be made again.",
            )
            found.append(Sentence("vault", text))
    return found


def _indexes(database: Database) -> list[str]:
    try:
        tables = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%' ORDER BY name"
        ).fetchall()
    except Error:  # told already
        return []
    return ['"' + str(table).replace('"', '""') + '"' for (table,) in tables]


def _journal_problems(vault: Vault, *, thorough: bool) -> list[Sentence]:
    try:
        if vault.journal.sound(thorough=thorough):
            return []
    except (VaultError, ValueError, KeyError):  # the damage itself has been told
        pass
    text = QT_TRANSLATE_NOOP(
        "vault",
        "The journal of what was done to the records was altered or is damaged. The records "
        "themselves are told apart: compare what matters with what headquarters has.",
    )
    return [Sentence("vault", text)]


def _attachment_problems(vault: Vault, thorough: bool, heard: Heard) -> list[Sentence]:
    try:
        damaged = list(vault.attachments.problems(thorough=thorough, heard=heard))
    except VaultError:  # the list itself is in the damaged part, which has been told
        return []
    if not damaged:
        return []
    text = QT_TRANSLATE_NOOP(
        "vault", "{files} photos or files are damaged or missing. A backup may still have them."
    )
    return [Sentence("vault", text, {"files": len(damaged)})]
