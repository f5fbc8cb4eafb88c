"""What encryption costs: the vault against plain SQLite and plain files, interleaved in one run.

The plain side does the same work with the same promises (write-ahead log, full sync, fsync of
file and folder), so a ratio is the price of encryption and of the vault's own bookkeeping.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from veldmelding.vault import KeyCost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable

PASSPHRASE = "seven quiet rivers"
RECORDS = 5000
PHOTO = 1024 * 1024
SCHEMA = """
CREATE TABLE bench (id INTEGER PRIMARY KEY, state TEXT, changed TEXT, title TEXT, draft BLOB);
CREATE INDEX bench_by_change ON bench (changed);
CREATE VIRTUAL TABLE bench_text USING fts5 (title, answers);
"""
LIST = (
    "SELECT id, title, changed FROM bench WHERE state IN ('draft', 'ready') "
    "ORDER BY changed DESC LIMIT 50"
)
SEARCH = (
    "SELECT rowid, snippet(bench_text, 1, '[', ']', '…', 8) FROM bench_text "
    "WHERE bench_text MATCH ? ORDER BY rank LIMIT 50"
)
SAVE = "UPDATE bench SET draft = ?, changed = ? WHERE id = ?"


def run(arguments: list[str]) -> int:
    """Measure each piece of work on both sides; 1 when a ratio is above its limit."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks vault")
    parser.add_argument("--count", type=int, default=60, help="repetitions of each piece of work")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    chance = random.Random(options.seed)
    above = 0
    with tempfile.TemporaryDirectory(prefix="bench-vault-") as place:
        vault_side = VaultSide(Path(place) / "vault")
        plain_side = PlainSide(Path(place) / "plain")
        try:
            for side in (vault_side, plain_side):
                side.fill(random.Random(options.seed))
            for name, unit, limit, work in WORK:
                value, baseline = measure(work, vault_side, plain_side, options.count, chance)
                ratio = value / baseline
                above += ratio > limit
                report(options.json, name, value, unit, baseline, ratio, limit)
        finally:
            vault_side.close()
            plain_side.close()
    print(f"{len(WORK)} pieces of work measured, {above} above their limit")
    return 1 if above else 0


def report(
    as_json: bool, name: str, value: float, unit: str, baseline: float, ratio: float, limit: float
) -> None:
    """Print one measurement."""
    if as_json:
        print(
            json.dumps(
                {
                    "name": name,
                    "value": round(value, 4),
                    "unit": unit,
                    "baseline": round(baseline, 4),
                    "ratio": round(ratio, 2),
                }
            )
        )
    else:
        print(f"{name:32} {value:9.3f} {unit}  plain {baseline:9.3f}  {ratio:5.2f}× (≤ {limit})")


def measure(
    work: Callable[[Side, random.Random], float],
    vault_side: Side,
    plain_side: Side,
    count: int,
    chance: random.Random,
) -> tuple[float, float]:
    """Medians of both sides in milliseconds, taken in turns with the same chance."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(count):
        seed = chance.getrandbits(64)
        for side, times in zip((vault_side, plain_side), taken, strict=True):
            times.append(work(side, random.Random(seed)))
    return statistics.median(taken[0]), statistics.median(taken[1])


class Side(Protocol):
    """One way of keeping records and photos."""

    def fill(self, chance: random.Random) -> None: ...
    def save(self, draft: bytes, identifier: int) -> None: ...
    def rows(self, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]: ...
    def attach(self, content: bytes) -> str: ...
    def read(self, name: str) -> bytes: ...
    def close(self) -> None: ...


def records(chance: random.Random):
    """The same records for both sides: 3000 bytes of draft, 60 words of text."""
    for identifier in range(RECORDS):
        words = " ".join(f"word{chance.randrange(4000)}" for _ in range(60))
        state = chance.choice(["draft", "ready", "delivered"])
        changed = f"2026-01-01T00:00:{chance.random():012.9f}Z"
        yield identifier, state, changed, f"Record {identifier}", chance.randbytes(3000), words


class VaultSide:
    """The vault."""

    def __init__(self, folder: Path) -> None:
        Vault.create(folder, PASSPHRASE, cost=KeyCost(memory=8, iterations=1))
        self.vault = Vault.unlock(folder, PASSPHRASE)

    def fill(self, chance: random.Random) -> None:
        with self.vault.transaction() as database:
            database.executescript(SCHEMA)
            for *row, words in records(chance):
                database.execute("INSERT INTO bench VALUES (?, ?, ?, ?, ?)", row)
                database.execute(
                    "INSERT INTO bench_text (rowid, title, answers) VALUES (?, ?, ?)",
                    (row[0], row[3], words),
                )

    def save(self, draft: bytes, identifier: int) -> None:
        with self.vault.transaction() as database:
            database.execute(SAVE, (draft, f"2026-02-01T{time.time():.6f}", identifier))
            self.vault.changed("observations")

    def rows(self, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        with self.vault.reading() as database:
            return database.execute(sql, parameters).fetchall()

    def attach(self, content: bytes) -> str:
        return self.vault.attachments.add(content, "image/jpeg").id

    def read(self, name: str) -> bytes:
        return self.vault.attachments.read(name)

    def close(self) -> None:
        self.vault.close()


class PlainSide:
    """Ordinary SQLite and ordinary files, as durable."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.connection = sqlite3.connect(folder / "plain.db", isolation_level=None)
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
            self.connection.execute("PRAGMA " + pragma)

    def fill(self, chance: random.Random) -> None:
        self.connection.executescript(SCHEMA)
        self.connection.execute("BEGIN IMMEDIATE")
        for *row, words in records(chance):
            self.connection.execute("INSERT INTO bench VALUES (?, ?, ?, ?, ?)", row)
            self.connection.execute(
                "INSERT INTO bench_text (rowid, title, answers) VALUES (?, ?, ?)",
                (row[0], row[3], words),
            )
        self.connection.execute("COMMIT")

    def save(self, draft: bytes, identifier: int) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute(SAVE, (draft, f"2026-02-01T{time.time():.6f}", identifier))
        self.connection.execute("COMMIT")

    def rows(self, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        return self.connection.execute(sql, parameters).fetchall()

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
        self.save(b"row of the photo", 0)
        return name

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def close(self) -> None:
        self.connection.close()


# -- pieces of work: each returns milliseconds ---------------------------------------------------


def timed(action: Callable[[], object], repeat: int = 1) -> float:
    """Milliseconds of one action, averaged over `repeat`."""
    start = time.perf_counter()
    for _ in range(repeat):
        action()
    return 1000 * (time.perf_counter() - start) / repeat


def durable_answer(side: Side, chance: random.Random) -> float:
    draft, identifier = chance.randbytes(3000), chance.randrange(RECORDS)
    return timed(lambda: side.save(draft, identifier), 5)


def newest(side: Side, chance: random.Random) -> float:
    return timed(lambda: side.rows(LIST), 5)


def search(side: Side, chance: random.Random) -> float:
    word = f"word{chance.randrange(4000)}"
    return timed(lambda: side.rows(SEARCH, (word,)), 5)


def attach(side: Side, chance: random.Random) -> float:
    content = chance.randbytes(PHOTO)
    return timed(lambda: side.attach(content))


def view(side: Side, chance: random.Random) -> float:
    content = chance.randbytes(PHOTO)
    name = side.attach(content)
    taken: list[bytes] = []
    milliseconds = timed(lambda: taken.append(side.read(name)))
    assert taken == [content]
    return milliseconds


WORK: list[tuple[str, str, float, Callable[[Side, random.Random], float]]] = [
    ("vault.durable_answer", "ms", 3.0, durable_answer),
    ("vault.list_50_newest", "ms", 6.0, newest),
    ("vault.search", "ms", 4.0, search),
    ("vault.attach_1MB", "ms", 4.0, attach),
    ("vault.view_1MB", "ms", 12.0, view),
]
