"""Look for damage in an open vault and say what was found, without changing anything."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from veldmelding.errors import VaultError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.database import DAMAGED_LOG
from veldmelding.vault.driver import Database, Error
from veldmelding.vault.header import FILE, SECOND_FILE, read_copies
from veldmelding.vault.slots import DATABASE_FILE

if TYPE_CHECKING:
    from veldmelding.vault.vault import Vault


def problems(vault: Vault, database: Database, *, thorough: bool) -> list[Sentence]:
    """Everything that is wrong, as sentences; empty when all is well."""
    return [
        *_key_file_problems(vault),
        *_log_problems(vault),
        *_database_problems(database),
        *_index_problems(database),
        *_journal_problems(vault, thorough=thorough),
        *_attachment_problems(vault, thorough=thorough),
    ]


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


def _database_problems(database: Database) -> list[Sentence]:
    try:
        # Page seals are verified in the file, so what waits in the log goes there first.
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        sealed = database.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = database.execute("PRAGMA integrity_check(20)").fetchall()
        loose = database.execute("PRAGMA foreign_key_check").fetchall()
    except Error:
        sealed, sound, loose = [("unreadable",)], [], []
    found: list[Sentence] = []
    if sealed or sound != [("ok",)]:
        text = QT_TRANSLATE_NOOP(
            "vault",
            "The database is damaged in {places} places. Restore the last backup into a new "
            "folder, and keep this folder: much of it may still be readable.",
        )
        count = len(sealed) or len(sound)
        found.append(Sentence("vault", text, {"places": count}))
    if loose:
        text = QT_TRANSLATE_NOOP(
            "vault", "{rows} entries in the database refer to something that is not there."
        )
        found.append(Sentence("vault", text, {"rows": len(loose)}))
    return found


def _index_problems(database: Database) -> list[Sentence]:
    found: list[Sentence] = []
    tables = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%' ORDER BY name"
    ).fetchall()
    for (table,) in tables:
        name = '"' + table.replace('"', '""') + '"'
        try:
            database.execute(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")  # noqa: S608
        except Error:
            text = QT_TRANSLATE_NOOP(
                "vault", "The search index is damaged; searching may miss records."
            )
            found.append(Sentence("vault", text))
    return found


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


def _attachment_problems(vault: Vault, *, thorough: bool) -> list[Sentence]:
    try:
        damaged = list(vault.attachments.problems(thorough=thorough))
    except VaultError:  # the list itself is in the damaged part, which has been told
        return []
    if not damaged:
        return []
    text = QT_TRANSLATE_NOOP(
        "vault", "{files} photos or files are damaged or missing. A backup may still have them."
    )
    return [Sentence("vault", text, {"files": len(damaged)})]
