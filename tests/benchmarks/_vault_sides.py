"""The two sides of the vault's benchmark: the vault, and ordinary SQLite with ordinary files."""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import time
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from veldmelding.observations.rows import ObservationRows
from veldmelding.outbox import Live
from veldmelding.vault import KeyCost, Vault, slots, timestamp
from veldmelding.vault.schema import FOLDER, Schema, statements

PASSPHRASE = "seven quiet rivers"
SAVE = "UPDATE observation SET draft = ?, sequence = sequence + 1, changed = ? WHERE number = ?"
FORM = (
    "INSERT INTO form_definition (id, form_id, version, hash, title, xml, origin, offered,"
    " installed) VALUES (?, ?, '1', ?, ?, x'00', 'file', 0, '2026-01-01T00:00:00.000Z')"
)
OBSERVATION = (
    "INSERT INTO observation (number, id, definition, title, draft, sequence, position, language,"
    " answered, asked, created, changed) VALUES (?, ?, ?, ?, ?, 1, '', '', 3, 9, ?, ?)"
)
TEXT = "INSERT INTO observation_text (rowid, title, answers) VALUES (?, ?, ?)"


class Side(Protocol):
    """One way of keeping records and photos."""

    records: int

    def fill(self, chance: random.Random, records: int) -> None: ...
    def save(self, draft: bytes, number: int) -> None: ...
    def list(self) -> object: ...
    def search(self, word: str) -> object: ...
    def attach(self, content: bytes) -> str: ...
    def read(self, name: str) -> bytes: ...
    def close(self) -> None: ...


def later() -> str:
    """Give a time after all others, a new one each time."""
    return timestamp(datetime.now(UTC) + timedelta(days=400))


def _fill(execute: Any, chance: random.Random, records: int) -> None:
    """The same records for both sides: 3000 bytes of draft, 60 words of text, two forms."""
    for definition, form_id in ((1, "visit"), (2, "incident")):
        execute(FORM, (definition, form_id, f"md5:{definition}", form_id.title()))
    for number in range(1, records + 1):
        words = " ".join(f"word{chance.randrange(4000)}" for _ in range(60))
        changed = f"2026-{1 + number % 12:02}-{1 + number % 28:02}T08:00:{number % 60:02}.000Z"
        row = (number, f"{number:032x}", 1 + number % 2, f"Record {number}")
        execute(OBSERVATION, (*row, chance.randbytes(3000), changed, changed))
        execute(TEXT, (number, row[3], words))


class VaultSide:
    """The vault."""

    def __init__(self, folder: Path) -> None:
        Vault.create(folder, PASSPHRASE, cost=KeyCost(memory=8, iterations=1))
        self.folder = folder
        self.vault = Vault.unlock(folder, PASSPHRASE)
        self.rows = ObservationRows(self.vault, Live())
        self.records = 0

    def fill(self, chance: random.Random, records: int) -> None:
        self.records = records
        with self.vault.transaction() as database:
            _fill(database.conn.cursor().execute, chance, records)

    def save(self, draft: bytes, number: int) -> None:
        with self.vault.transaction() as database:
            database.execute(SAVE, (draft, later(), number))
            self.vault.changed("observations")

    def list(self) -> object:
        return self.rows.rows(states={"draft"}, form_id="visit", limit=50)

    def search(self, word: str) -> object:
        return self.rows.rows(word, limit=50)

    def attach(self, content: bytes) -> str:
        return self.vault.attachments.add(content, "image/jpeg", with_md5=False).id

    def read(self, name: str) -> bytes:
        return self.vault.attachments.read(name)

    def close(self) -> None:
        self.vault.close()


class PlainSide:
    """Ordinary SQLite and ordinary files, as durable, with the same schema."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.connection = sqlite3.connect(folder / "plain.db", isolation_level=None)
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
            self.connection.execute("PRAGMA " + pragma)
        for version in range(1, Schema().newest + 1):
            script = (FOLDER / f"version_{version}.sql").read_text(encoding="utf-8")
            for statement in statements(script):
                if "secure-delete" not in statement:  # older SQLite has no such index option
                    self.connection.execute(statement)
        self.rows = ObservationRows(_Reading(self.connection), Live())  # type: ignore[arg-type]
        self.records = 0

    def fill(self, chance: random.Random, records: int) -> None:
        self.records = records
        self.connection.execute("BEGIN IMMEDIATE")
        _fill(self.connection.cursor().execute, chance, records)
        self.connection.execute("COMMIT")

    def save(self, draft: bytes, number: int) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute(SAVE, (draft, later(), number))
        self.connection.execute("COMMIT")

    def list(self) -> object:
        return self.rows.rows(states={"draft"}, form_id="visit", limit=50)

    def search(self, word: str) -> object:
        return self.rows.rows(word, limit=50)

    def attach(self, content: bytes) -> str:
        name = os.urandom(16).hex()
        with (self.folder / "part").open("wb") as writer:
            writer.write(content)
            writer.flush()
            os.fsync(writer.fileno())
        (self.folder / "part").replace(self.folder / name)
        descriptor = os.open(self.folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
        self.save(b"row of the photo", 1)
        return name

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def close(self) -> None:
        self.connection.close()


class _Reading:
    """What the questions need of a vault."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        return nullcontext(self._connection)


def unlocking(folder: Path, cost: KeyCost) -> tuple[float, float]:
    """Milliseconds from the passphrase to the first list, and of the key derivation in it."""
    with Vault.unlock(folder, PASSPHRASE) as vault:
        vault.change_passphrase(PASSPHRASE, PASSPHRASE, cost=cost)
    whole: list[float] = []
    derivation: list[float] = []
    for _ in range(5):
        start = time.perf_counter()
        slots.open_header(folder, PASSPHRASE)
        derivation.append(1000 * (time.perf_counter() - start))
        start = time.perf_counter()
        with Vault.unlock(folder, PASSPHRASE) as vault:
            rows = ObservationRows(vault, Live()).rows(limit=50)
            whole.append(1000 * (time.perf_counter() - start))
            assert len(rows) == 50
            assert vault.warnings == ()
    return statistics.median(whole), statistics.median(derivation)
