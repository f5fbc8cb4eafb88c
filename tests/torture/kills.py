"""A vault whose process is killed at random moments: nothing acknowledged may be lost.

A forked child unlocks the vault and saves, replaces and deletes records, attaches and deletes
files, changes the passphrase, exchanges all keys, makes backups and moves the log, and says on a
pipe what it begins and what is done. Some children only make a vault or upgrade an older one.
The parent kills it, unlocks the vault and compares. What was acknowledged must be there, byte for
byte; the one thing that was begun and not acknowledged may be there or not, but whole.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from tests.torture import _stages
from veldmelding.errors import VeldmeldingError
from veldmelding.vault import KeyCost, Vault, reserve

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSPHRASE = "seven quiet rivers"
CHEAP = KeyCost(memory=8, iterations=1)


@dataclass
class Known:
    """What has been acknowledged so far: revisions of records and digests of files."""

    records: dict[int, int] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    backups: set[str] = field(default_factory=set)
    acknowledged: int = 0


def run(arguments: list[str]) -> int:
    """Kill the child `--count` times; 1 when anything was lost or could not be read."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture kills")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--sabotage", action="store_true", help="throw the log away after each kill, to see it told"
    )
    options = parser.parse_args(arguments)
    chance = random.Random(options.seed)
    reserve.SIZE = 64 * 1024
    failures = 0
    known = Known()
    with tempfile.TemporaryDirectory(prefix="kills-") as place:
        folder = Path(place) / "vault"
        prepare(folder)
        for number in range(options.count):
            before = known.acknowledged
            if number % 5 == 4:
                stage = _stages.STAGES[number // 5 % len(_stages.STAGES)]
                problems = stage(Path(place), chance)
                failures += bool(problems)
                tell(options, number, problems, stage.__name__)
                continue
            begun = kill_once(folder, known, chance)
            if options.sabotage:
                (folder / "vault.db-wal").unlink(missing_ok=True)
            start = time.perf_counter()
            problems = list(compare(folder, known, begun, thorough=number % 10 == 0))
            milliseconds = int(1000 * (time.perf_counter() - start))
            failures += bool(problems)
            reason = (
                f"{known.acknowledged - before} acknowledged, begun: {begun}, "
                f"unlocked and compared in {milliseconds} ms"
            )
            tell(options, number, problems, reason)
    print(
        f"{options.count} kills, {known.acknowledged} acknowledged changes, "
        f"{failures} kills with a loss"
    )
    return 1 if failures or known.acknowledged < options.count else 0


def tell(options: argparse.Namespace, number: int, problems: list[str], otherwise: str) -> None:
    """Print what became of one kill."""
    reason = "; ".join(problems) or otherwise
    if options.json:
        result = "lost" if problems else "ok"
        print(json.dumps({"case": f"kill {number + 1}", "result": result, "reason": reason}))
    elif problems:
        print(f"kill {number + 1}: {reason}")


# -- the parent --------------------------------------------------------------------------------


def prepare(folder: Path) -> None:
    """Make the vault that is worked with."""
    Vault.create(folder, PASSPHRASE, cost=CHEAP)
    with Vault.unlock(folder, PASSPHRASE) as vault, vault.transaction() as database:
        database.executescript(
            "CREATE TABLE record (id INTEGER PRIMARY KEY, revision INTEGER, body TEXT) STRICT;"
            "CREATE TABLE album (file TEXT REFERENCES attachment (id)) STRICT;"
            "CREATE VIRTUAL TABLE words USING fts5 (body);"
        )


def kill_once(folder: Path, known: Known, chance: random.Random) -> str:
    """Let a child work, kill it at a random moment, and take over what it acknowledged."""
    seed = chance.getrandbits(64)
    reading, writing = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(folder, known, random.Random(seed), writing)
        except BaseException as error:
            os.write(writing, f"crash {type(error).__name__}: {error}\n".encode())
        os._exit(3)
    os.close(writing)
    said = b""
    deadline = time.monotonic() + chance.choice([0.01, 0.05, 0.2, 0.5]) * chance.random()
    while (left := deadline - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            block = os.read(reading, 65536)
            if not block:
                break
            said += block
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while block := os.read(reading, 65536):
        said += block
    os.close(reading)
    return listen(known, "", said.decode().split("\n")[:-1])


def listen(known: Known, begun: str, lines: list[str]) -> str:
    """Take over what the child said is done; returns what it had begun and not yet done."""
    for line in lines:
        verb, _, rest = line.partition(" ")
        if verb == "begin":
            begun = rest
        elif verb == "done":
            acknowledge(known, rest)
            begun = ""
        else:
            begun = line
    return begun


def acknowledge(known: Known, text: str) -> None:
    """Note what the child says is durable."""
    known.acknowledged += 1
    verb, *rest = text.split(" ")
    if verb == "save":
        known.records[int(rest[0])] = int(rest[1])
    elif verb == "remove":
        del known.records[int(rest[0])]
    elif verb == "attach":
        known.files[rest[0]] = rest[1]
    elif verb == "detach":
        del known.files[rest[0]]
    elif verb == "backup":
        known.backups.add(rest[0])


def compare(folder: Path, known: Known, begun: str, *, thorough: bool) -> Iterator[str]:
    """Unlock and say what differs from what was acknowledged; then take over what is there."""
    if begun.startswith("crash"):
        yield begun
    try:
        with Vault.unlock(folder, PASSPHRASE) as vault:
            yield from (str(sentence) for sentence in vault.warnings)
            yield from differences(vault, known, begun)
            if thorough:
                yield from (str(sentence) for sentence in vault.check(thorough=True))
        yield from unreadable_backups(folder, known)
    except VeldmeldingError as error:
        yield f"could not be unlocked: {error.code}"


def unreadable_backups(folder: Path, known: Known) -> Iterator[str]:
    """Restore every backup that was acknowledged since the last time, and forget all of them."""
    for path in sorted(folder.parent.glob("backup-*")):
        if path.name in known.backups:
            restored = folder.parent / "restored"
            Vault.restore(path, restored)
            with Vault.unlock(restored, PASSPHRASE) as vault:
                yield from (str(sentence) for sentence in vault.check())
            shutil.rmtree(restored)
        shutil.rmtree(path)
    known.backups.clear()


def differences(vault: Vault, known: Known, begun: str) -> Iterator[str]:
    """Compare every record, every indexed word and every file."""
    verb, *rest = begun.split(" ") if begun else ("",)
    with vault.reading() as database:
        records = database.execute("SELECT id, revision, body FROM record").fetchall()
        words = dict(database.execute("SELECT rowid, body FROM words").fetchall())
        files = dict(
            database.execute("SELECT id, sha256 FROM attachment JOIN album ON file = id").fetchall()
        )
    found = {identifier: revision for identifier, revision, _ in records}
    for identifier, revision, body in records:
        if body != body_of(identifier, revision) or words.get(identifier) != body:
            yield f"record {identifier} is not whole"
    for identifier in known.records.keys() | found.keys():
        in_flight = verb in ("save", "remove") and int(rest[0]) == identifier
        allowed = {known.records.get(identifier)}
        if in_flight:
            allowed.add(int(rest[1]) if verb == "save" else None)
        if found.get(identifier) not in allowed:
            yield f"record {identifier} is {found.get(identifier)}, acknowledged {allowed}"
    for name in known.files.keys() - files.keys():
        if (verb, name) != ("detach", rest[0] if rest else ""):
            yield f"file {name} is lost"
    if len(files.keys() - known.files.keys()) > (verb == "attach"):
        yield "there are files nobody attached"
    for name, digest in files.items():
        if hashlib.sha256(vault.attachments.read(name)).hexdigest() != digest:
            yield f"file {name} changed"
        if known.files.get(name, digest) != digest:
            yield f"file {name} is another one"
    here = {path.name for path in (vault.folder / "attachments").iterdir()}
    if here != files.keys():
        yield "files without a row were not swept"
    known.records, known.files = found, files


# -- the child ---------------------------------------------------------------------------------


def work(
    folder: Path,
    known: Known,
    chance: random.Random,
    pipe: int,
    *,
    turns: int | None = None,
    pragma: str = "synchronous = full",
) -> None:
    """Change the vault until killed, or `turns` times, and say what begins and what is done."""
    vault = Vault.unlock(folder, PASSPHRASE)
    records, files = dict(known.records), dict(known.files)
    with vault.reading() as database:
        database.execute(f"PRAGMA wal_autocheckpoint = {chance.choice([5, 50, 1000])}").fetchall()
        database.execute(f"PRAGMA {pragma}").fetchall()
    for _ in count() if turns is None else range(turns):
        act = chance.choices(ACTS, weights=[50, 8, 12, 5, 2, 2, 2, 1])[0]
        act(vault, records, files, chance, lambda text: os.write(pipe, text.encode() + b"\n"))
    vault.close()


def body_of(identifier: int, revision: int) -> str:
    """What a record says at a revision: from a few words to a long story."""
    chance = random.Random(identifier * 1_000_003 + revision)
    return " ".join(f"w{chance.randrange(500)}" for _ in range(chance.choice([3, 30, 400])))


def save(vault, records, files, chance, say) -> None:
    identifier = chance.randrange(40)
    revision = records.get(identifier, 0) + 1
    say(f"begin save {identifier} {revision}")
    body = body_of(identifier, revision)
    with vault.transaction() as database:
        vault.journal.append(str(identifier), "edit", {"revision": revision})
        database["record"].upsert({"id": identifier, "revision": revision, "body": body}, pk="id")
        database.execute("DELETE FROM words WHERE rowid = ?", (identifier,))
        database.execute("INSERT INTO words (rowid, body) VALUES (?, ?)", (identifier, body))
    records[identifier] = revision
    say(f"done save {identifier} {revision}")


def remove(vault, records, files, chance, say) -> None:
    if not records:
        return
    identifier = chance.choice(sorted(records))
    say(f"begin remove {identifier}")
    with vault.transaction() as database:
        database.execute("DELETE FROM record WHERE id = ?", (identifier,))
        database.execute("DELETE FROM words WHERE rowid = ?", (identifier,))
    del records[identifier]
    say(f"done remove {identifier}")


def attach(vault, records, files, chance, say) -> None:
    content = chance.randbytes(chance.choice([0, 10, 70_000, 300_000]))
    say("begin attach")
    with vault.transaction() as database:
        added = vault.attachments.add(content, "image/jpeg")
        database.execute("INSERT INTO album VALUES (?)", (added.id,))
    files[added.id] = added.sha256
    say(f"done attach {added.id} {hashlib.sha256(content).hexdigest()}")


def detach(vault, records, files, chance, say) -> None:
    if not files:
        return
    name = chance.choice(sorted(files))
    say(f"begin detach {name}")
    with vault.transaction() as database:
        database.execute("DELETE FROM album WHERE file = ?", (name,))
        vault.attachments.delete(name)
    del files[name]
    say(f"done detach {name}")


def rewrite_keys(vault, records, files, chance, say) -> None:
    say("begin keys")
    change = chance.randrange(4)
    if change == 0:
        vault.change_passphrase(PASSPHRASE, PASSPHRASE, cost=CHEAP)
    elif change == 1:
        vault.keyring.renew_recovery(PASSPHRASE)
    elif change == 2:
        vault.keyring.set_duress(PASSPHRASE, "quite another line of words")
    else:
        vault.keyring.clear_duress(PASSPHRASE)
    say("done keys")


def exchange_keys(vault, records, files, chance, say) -> None:
    say("begin exchange")
    vault.rekey(PASSPHRASE, PASSPHRASE, cost=CHEAP)
    say("done exchange")


def back_up(vault, records, files, chance, say) -> None:
    target = vault.folder.parent / f"backup-{chance.getrandbits(32):08x}"
    say(f"begin backup {target.name}")
    vault.backup(target)
    say(f"done backup {target.name}")


def move_log(vault, records, files, chance, say) -> None:
    with vault.reading() as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


ACTS = [save, remove, attach, detach, rewrite_keys, move_log, exchange_keys, back_up]
