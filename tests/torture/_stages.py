"""Kills while a vault is being made, and while an older one is being upgraded."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.torture import _records
from veldmelding.errors import NoVault, VeldmeldingError
from veldmelding.vault import KeyCost, Vault
from veldmelding.vault.schema import FOLDER, Schema

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

PASSPHRASE = "seven quiet rivers"
CHEAP = KeyCost(memory=8, iterations=1)
UPGRADE = """
CREATE TABLE visit (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
INSERT INTO visit SELECT rowid, value FROM setting;
UPDATE setting SET value = json_quote(json_extract(value, '$') || ' upgraded');
"""


def making(place: Path, chance: random.Random) -> list[str]:
    """Kill a process that makes a vault: there is a whole vault, or room for another attempt."""
    folder = place / "made"
    said = _killed(lambda: Vault.create(folder, PASSPHRASE, cost=CHEAP), 0.03 * chance.random())
    try:
        try:
            Vault.unlock(folder, PASSPHRASE).close()
        except NoVault:
            if said:
                return ["a vault that was made is gone"]
            Vault.create(folder, PASSPHRASE, cost=CHEAP)
        with Vault.unlock(folder, PASSPHRASE) as vault:
            return [str(sentence) for sentence in vault.check(thorough=True)]
    except VeldmeldingError as error:
        return [f"after making: {error.code}"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def upgrading(place: Path, chance: random.Random) -> list[str]:
    """Kill a process that upgrades an older vault: everything is there, upgraded once."""
    folder, schemas = place / "older", place / "schemas"
    shutil.copytree(FOLDER, schemas, dirs_exist_ok=True)
    newest = Schema().newest
    (schemas / f"version_{newest + 1}.sql").write_text(UPGRADE)
    newer = Schema(schemas)
    try:
        Vault.create(folder, PASSPHRASE, cost=CHEAP)
        with Vault.unlock(folder, PASSPHRASE) as vault, vault.transaction():
            for number in range(300):
                vault.settings.set(f"n{number:03}", "x" * 2000)
        _killed(
            lambda: Vault.unlock(folder, PASSPHRASE, schema=newer).close(), 0.12 * chance.random()
        )
        with Vault.unlock(folder, PASSPHRASE, schema=newer) as vault:
            problems = [str(sentence) for sentence in vault.check()]
            problems += [str(sentence) for sentence in vault.warnings]
            if {vault.settings.get(f"n{n:03}") for n in range(300)} != {"x" * 2000 + " upgraded"}:
                problems.append("something was upgraded twice or not at all")
        if not (folder / f"vault.db.version-{newest}").exists():
            problems.append("the copy from before the upgrade is gone")
    except VeldmeldingError as error:
        return [f"after upgrading: {error.code}"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return problems


def recording(place: Path, chance: random.Random) -> list[str]:
    """Kill a process that upgrades a vault of version 1, fills, attaches, finalises and seals."""
    folder, known = place / "records", _records.Known()
    try:
        _records.prepare(folder)
        for _ in range(2):  # the second one finds what the first one left
            seed = chance.getrandbits(32)
            heard = _heard(
                lambda pipe, seed=seed: _records.work(folder, seed, pipe),
                chance.choice([0.1, 0.3, 1.2]) * chance.random(),
            )
            for line in heard:
                known.hear(line)
            problems = list(_records.compare(folder, known))
            if problems:
                return problems
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return []


def _heard(work: Callable[[int], object], seconds: float) -> list[str]:
    """Kill a child after a while; give the whole lines it said."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(writing)
        except BaseException as error:
            os.write(writing, f"crash {type(error).__name__}: {error}\n".encode())
        os._exit(3)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode().split("\n")[:-1]


def _killed(work: Callable[[], object], seconds: float) -> bool:
    """Kill a child after a while; tell whether it had said that it was done."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            work()
            os.write(writing, b"done")
        finally:
            os._exit(0)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read() == b"done"


STAGES: list[Callable[[Path, random.Random], list[str]]] = [making, upgrading, recording]
