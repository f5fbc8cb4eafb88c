"""Whatever is wrong with a vault: a sentence that fits, and not one byte changed."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import CHEAP, PASSPHRASE, ROOT, bytes_of, make, run_python, unlock
from veldmelding.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabasePlain,
    HeaderDamaged,
    HeaderMissing,
    NoVault,
    VaultBusy,
    VaultError,
    VaultExists,
    VaultNewer,
    VaultNotWritable,
    WrongPassphrase,
)
from veldmelding.vault import Vault, driver
from veldmelding.vault.header import FILE, SECOND_FILE
from veldmelding.vault.schema import APPLICATION, Schema

if TYPE_CHECKING:
    from collections.abc import Callable

DATABASE = "vault.db"


def filled(folder: Path) -> Path:
    """A vault with something in it, closed properly."""
    with unlock(folder) as vault, vault.transaction():
        for number in range(200):
            vault.settings.set(f"n{number}", "x" * 2000)
        vault.attachments.add(b"photo" * 1000, "image/jpeg")
    return folder


def killed(folder: Path) -> Path:
    """A vault with committed work that is still in the log, its process killed."""
    code = """
import os, signal, sys
from pathlib import Path
from veldmelding.vault import Vault
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
for number in range(30):
    vault.settings.set(f"k{number}", "y" * 500)
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert run_python(code, str(folder), PASSPHRASE).returncode == -signal.SIGKILL
    assert (folder / "vault.db-wal").stat().st_size > 0
    return folder


def alter(path: Path, offset: int, new: bytes | None = None) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        old = file.read(1)
        file.seek(offset)
        file.write(new if new is not None else bytes([old[0] ^ 1]))


def both_headers(content: bytes) -> Callable[[Path], object]:
    return lambda folder: [(folder / name).write_bytes(content) for name in (FILE, SECOND_FILE)]


def without_headers(folder: Path) -> None:
    (folder / FILE).unlink()
    (folder / SECOND_FILE).unlink()


def plain_database(folder: Path) -> None:
    (folder / DATABASE).unlink()
    connection = sqlite3.connect(folder / DATABASE)
    connection.execute("CREATE TABLE vault (id)")
    connection.commit()
    connection.close()


def other_database(folder: Path) -> None:
    other = folder.parent / "other"
    make(other)
    shutil.copy(other / DATABASE, folder / DATABASE)


def other_keys(folder: Path) -> None:
    other = folder.parent / "other"
    make(other)
    for name in (FILE, SECOND_FILE):
        shutil.copy(other / name, folder / name)


def replaced_by(kind: str) -> Callable[[Path], None]:
    def replace(folder: Path) -> None:
        path = folder / DATABASE
        if kind == "link":
            path.rename(folder.parent / "elsewhere.db")
            path.symlink_to(folder.parent / "elsewhere.db")
            return
        path.unlink()
        if kind == "folder":
            path.mkdir()
        else:
            os.mkfifo(path)

    return replace


def cut(size: int) -> Callable[[Path], None]:
    return lambda folder: os.truncate(folder / DATABASE, size)


def half(folder: Path) -> None:
    os.truncate(folder / DATABASE, (folder / DATABASE).stat().st_size // 2)


def linked_log(folder: Path) -> None:
    (folder.parent / "log").write_bytes(b"x")
    (folder / "vault.db-wal").symlink_to(folder.parent / "log")


DAMAGE: dict[str, tuple[Callable[[Path], object], type[VaultError]]] = {
    "key file gone, database there": (without_headers, HeaderMissing),
    "key files empty": (both_headers(b""), HeaderDamaged),
    "key files overwritten": (both_headers(b"x" * 900), HeaderDamaged),
    "database gone": (lambda folder: (folder / DATABASE).unlink(), DatabaseMissing),
    "database empty": (cut(0), DatabaseDamaged),
    "database of 15 bytes": (cut(15), DatabaseDamaged),
    "database of one page": (cut(4096), DatabaseDamaged),
    "half a database": (half, DatabaseDamaged),
    "database cut inside a page": (cut(4096 * 20 + 100), DatabaseDamaged),
    "salt altered": (lambda folder: alter(folder / DATABASE, 3), DatabaseDamaged),
    "first page altered": (lambda folder: alter(folder / DATABASE, 100), DatabaseDamaged),
    "ordinary database": (plain_database, DatabasePlain),
    "database of another vault": (other_database, DatabaseDamaged),
    "keys of another vault": (other_keys, DatabaseDamaged),
    "database is a link": (replaced_by("link"), DatabaseDamaged),
    "database is a folder": (replaced_by("folder"), DatabaseDamaged),
    "database is a pipe": (replaced_by("pipe"), DatabaseDamaged),
    "log is a link": (linked_log, DatabaseDamaged),
}


@pytest.mark.parametrize(("damage", "error"), DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_vault_says_what_is_wrong_and_stays_as_it_is(
    folder: Path, damage: Callable[[Path], object], error: type[VaultError]
) -> None:
    filled(folder)
    damage(folder)
    before = bytes_of(folder)
    with pytest.raises(VaultError) as raised:
        unlock(folder)
    assert type(raised.value) is error
    assert bytes_of(folder) == before


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda folder: None, WrongPassphrase),
        (without_headers, HeaderMissing),
        (other_keys, DatabaseDamaged),
        (both_headers(b""), HeaderDamaged),
    ],
)
def test_work_still_in_the_log_stays_there_when_unlocking_is_refused(
    folder: Path, damage: Callable[[Path], object], error: type[VaultError]
) -> None:
    keys = {name: (folder / name).read_bytes() for name in (FILE, SECOND_FILE)}
    killed(folder)
    damage(folder)
    before = bytes_of(folder)
    secret = "not the passphrase" if error is WrongPassphrase else PASSPHRASE
    with pytest.raises(error):
        unlock(folder, secret)
    assert bytes_of(folder) == before
    for name, content in keys.items():
        (folder / name).write_bytes(content)
    with unlock(folder) as vault:
        assert not vault.ended_cleanly
        assert vault.settings.get("k29") == "y" * 500
        assert vault.check() == []


def test_a_log_of_another_vault_is_not_mixed_in(folder: Path, tmp_path: Path) -> None:
    filled(folder)
    make(tmp_path / "other")
    killed(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "vault.db-wal", folder / "vault.db-wal")
    before = bytes_of(folder)
    with pytest.raises(DatabaseForeign):
        unlock(folder)
    assert bytes_of(folder) == before


def test_a_first_page_torn_in_a_power_cut_is_mended_from_the_log(folder: Path) -> None:
    code = """
import os, signal, sys
from pathlib import Path
from veldmelding.vault import Vault
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
with vault.transaction() as database:
    database.execute("CREATE TABLE grown (x)")  # touches the first page
    database.execute("INSERT INTO grown VALUES (1)")
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert run_python(code, str(folder), PASSPHRASE).returncode == -signal.SIGKILL
    alter(folder / DATABASE, 2048, b"\0" * 512)
    with unlock(folder) as vault:
        assert [row["x"] for row in vault.database["grown"].rows] == [1]
        assert vault.check() == []


def test_a_damaged_log_is_set_aside_and_told(folder: Path) -> None:
    killed(folder)
    log = (folder / "vault.db-wal").read_bytes()
    alter(folder / "vault.db-wal", 0, b"junk" * 4)
    damaged = (folder / "vault.db-wal").read_bytes()
    with unlock(folder) as vault:
        assert not vault.ended_cleanly
        [told] = vault.check()
        assert "vault.db-wal.damaged" in str(told)
    kept = (folder / "vault.db-wal.damaged").read_bytes()
    assert kept == damaged
    assert kept[32:] == log[32:]


def test_an_empty_folder_or_none_is_no_vault(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        before = bytes_of(tmp_path)
        with pytest.raises(NoVault):
            unlock(folder)
        assert bytes_of(tmp_path) == before


def test_nothing_is_made_where_something_is(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "letter.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    for occupied in (folder, tmp_path / "documents", tmp_path / "file"):
        before = bytes_of(tmp_path)
        with pytest.raises(VaultExists):
            make(occupied)
        assert bytes_of(tmp_path) == before


def test_a_missing_key_file_is_never_replaced_by_a_new_vault(folder: Path) -> None:
    without_headers(folder)
    before = bytes_of(folder)
    with pytest.raises(VaultExists):
        make(folder)
    assert bytes_of(folder) == before


def test_an_interrupted_making_leaves_room_for_another(tmp_path: Path) -> None:
    (tmp_path / "v" / ".making-0123abcd").mkdir(parents=True)
    (tmp_path / "v" / ".making-0123abcd" / DATABASE).write_bytes(b"half")
    make(tmp_path / "v")
    unlock(tmp_path / "v").close()
    assert not list((tmp_path / "v").glob(".making-*"))


def raw(folder: Path, *statements: str) -> None:
    """Change a vault behind its back, with the right key."""
    import threading

    from veldmelding.vault import keys, slots

    opened = slots.open_header(folder, PASSPHRASE)
    key = keys.database_key(opened.root, opened.header.vault)
    connection = driver.connect(folder / DATABASE, key, threading.RLock())
    for statement in statements:
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("PRAGMA user_version = 2", VaultNewer),
        ("PRAGMA application_id = 1", DatabaseForeign),
    ],
)
def test_a_database_of_a_newer_version_or_another_program_is_left_alone(
    folder: Path, statement: str, error: type[VaultError]
) -> None:
    filled(folder)
    raw(folder, statement)
    before = bytes_of(folder)
    with pytest.raises(error):
        unlock(folder)
    assert bytes_of(folder) == before


@pytest.mark.parametrize(
    "statement", ["UPDATE vault SET id = 'another'", "DELETE FROM vault", "DROP TABLE vault"]
)
def test_a_database_that_is_not_this_vaults_is_refused(folder: Path, statement: str) -> None:
    raw(folder, statement)
    content = (folder / DATABASE).read_bytes()
    with pytest.raises(VaultError):
        unlock(folder)
    assert (folder / DATABASE).read_bytes() == content


def test_damage_in_the_middle_is_told_in_words_and_by_the_check(folder: Path) -> None:
    filled(folder)
    size = (folder / DATABASE).stat().st_size
    for page in range(60, size // 4096, 7):
        alter(folder / DATABASE, page * 4096 + 500)
    with unlock(folder) as vault:
        assert any("damaged in" in str(told) for told in vault.check())
        with pytest.raises(DatabaseDamaged), vault.reading() as database:
            database.execute("SELECT sum(length(value)) FROM setting").fetchall()


def test_junk_behind_the_database_is_found_by_the_check(folder: Path) -> None:
    filled(folder)
    with (folder / DATABASE).open("ab") as file:
        file.write(b"junk" * 1024)
    with unlock(folder) as vault:
        assert any("damaged in" in str(told) for told in vault.check())


def test_every_sentence_is_whole_and_says_that_nothing_changed(folder: Path) -> None:
    without_headers(folder)
    with pytest.raises(HeaderMissing) as raised:
        unlock(folder)
    text = str(raised.value.sentence)
    assert "vault.keys" in text
    assert "Nothing was changed" in text
    assert "{" not in text
    assert raised.value.code == "vault.header-missing"


# -- not allowed to write ----------------------------------------------------------------------

AS_NOBODY = """
import os, sys
from pathlib import Path
from veldmelding.errors import VeldmeldingError
from veldmelding.vault import KeyCost, Vault
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    if sys.argv[1] == "create":
        Vault.create(Path(sys.argv[2]), sys.argv[3], cost=KeyCost(8, 1))
    else:
        Vault.unlock(Path(sys.argv[2]), sys.argv[3]).close()
    print("done")
except VeldmeldingError as error:
    print(error.code)
"""


def give_to_nobody(path: Path) -> None:
    """Let the process that drops its rights reach the folder, as its owner."""
    if os.getuid() != 0:
        return
    for parent in path.parents:
        if parent.stat().st_uid == 0 and parent.is_relative_to("/tmp") and parent != Path("/tmp"):
            parent.chmod(parent.stat().st_mode | 0o055)
    for each in (path, *path.rglob("*")):
        os.chown(each, 65534, 65534)


def as_nobody(*arguments: str) -> str:
    result = run_python(AS_NOBODY, *arguments)
    return result.stdout.strip() or result.stderr


@pytest.mark.parametrize(
    "forbidden", [".", DATABASE, "vault.lock", FILE], ids=["folder", "database", "lock", "keys"]
)
def test_without_permission_to_write_it_says_so(folder: Path, forbidden: str) -> None:
    give_to_nobody(folder)
    assert as_nobody("unlock", str(folder), PASSPHRASE) == "done"
    (folder / forbidden).chmod(0o500 if forbidden == "." else 0o000)
    before = bytes_of(folder)
    assert as_nobody("unlock", str(folder), PASSPHRASE) == "vault.not-writable"
    assert bytes_of(folder) == before


def test_a_database_that_may_only_be_read_is_refused(folder: Path) -> None:
    give_to_nobody(folder)
    (folder / DATABASE).chmod(0o400)
    before = bytes_of(folder)
    assert as_nobody("unlock", str(folder), PASSPHRASE) == "vault.not-writable"
    assert bytes_of(folder) == before


def test_a_vault_cannot_be_made_where_nothing_may_be_written(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir()
    give_to_nobody(tmp_path / "shut")
    (tmp_path / "shut").chmod(0o500)
    assert as_nobody("create", str(tmp_path / "shut" / "v"), "a b c") == "vault.not-writable"
    assert list((tmp_path / "shut").iterdir()) == []


# -- one writer --------------------------------------------------------------------------------

HOLD = """
import sys
from pathlib import Path
from veldmelding.vault import Vault
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_told_who_has_the_vault_and_a_dead_one_is_no_obstacle(
    folder: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        before = bytes_of(folder)
        start = time.perf_counter()
        with pytest.raises(VaultBusy) as raised:
            unlock(folder)
        assert time.perf_counter() - start < 0.4
        assert f"process {holder.pid} on this computer" in str(raised.value)
        assert bytes_of(folder) == before
        holder.kill()
    assert str(holder.pid) in (folder / "vault.lock").read_text()
    with unlock(folder) as vault:
        assert str(os.getpid()) in (folder / "vault.lock").read_text()
        assert vault.check() == []
    assert (folder / "vault.lock").read_bytes() == b""


def test_the_same_process_cannot_open_it_twice_either(vault: Vault) -> None:
    with pytest.raises(VaultBusy):
        unlock(vault.folder)
    vault.settings.set("still", "works")


def test_without_its_lock_file_the_database_itself_keeps_a_second_one_out(vault: Vault) -> None:
    (vault.folder / "vault.lock").unlink()
    with pytest.raises(VaultBusy) as raised:
        unlock(vault.folder)
    assert "this program itself" in str(raised.value)
    script = (
        "import sys; from pathlib import Path; from veldmelding.vault import Vault\n"
        "Vault.unlock(Path(sys.argv[1]), sys.argv[2])"
    )
    result = run_python(script, str(vault.folder), PASSPHRASE)
    assert "VaultBusy" in result.stderr
    assert "another program is using it" in result.stderr
    vault.settings.set("still", "works")


@pytest.mark.parametrize("words", ['{"host": "field-laptop-2", "pid": 77}', "", "junk", "[1]"])
def test_the_words_of_another_computer_are_passed_on(folder: Path, words: str) -> None:
    import fcntl

    with (folder / "vault.lock").open("r+") as file:
        file.write(words)
        file.flush()
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(VaultBusy) as raised:
            unlock(folder)
    told = str(raised.value)
    assert ("field-laptop-2" in told) == words.startswith("{")
    unlock(folder).close()


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_a_lock_file_that_is_none_is_refused(folder: Path, kind: str) -> None:
    path = folder / "vault.lock"
    path.unlink()
    if kind == "folder":
        path.mkdir()
    else:
        (folder.parent / "victim").write_text("mine")
        path.symlink_to(folder.parent / "victim")
    before = bytes_of(folder.parent)
    with pytest.raises(VaultNotWritable):
        unlock(folder)
    assert bytes_of(folder.parent) == before


# -- schema ------------------------------------------------------------------------------------


def test_a_new_vault_has_the_newest_schema_and_our_mark(vault: Vault) -> None:
    with vault.reading() as database:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        mark = database.execute("PRAGMA application_id").fetchone()[0]
        row = database.execute("SELECT id, created FROM vault").fetchall()
    assert version == Schema().newest
    assert mark == APPLICATION
    assert row == [(vault.id, "2026-03-04T05:06:07.089Z")]


def test_the_schema_means_what_it_says_under_this_driver(vault: Vault) -> None:
    from veldmelding.vault import IntegrityError

    with vault.reading() as database:
        tables = {
            row[1]: row[5]
            for row in database.execute("PRAGMA table_list").fetchall()
            if row[2] == "table" and not row[1].startswith("sqlite_")
        }
        secure = database.execute(
            "SELECT v FROM observation_text_config WHERE k = 'secure-delete'"
        ).fetchone()
    assert set(tables.values()) == {1}, "every table is STRICT"
    assert secure == (1,)
    with pytest.raises(IntegrityError), vault.transaction() as database:
        database.execute("INSERT INTO attachment VALUES ('a', 'text', 1, '', '', '', '')")
    with pytest.raises(IntegrityError), vault.transaction() as database:
        database.execute("INSERT INTO form_media VALUES (99, 'n', NULL, NULL, '')")
    with vault.transaction() as database:
        database.execute(
            "INSERT INTO observation_text (rowid, title, answers) VALUES (?, ?, ?)",
            (1, "Elephant", "près de la rivière"),
        )
        query = "SELECT rowid FROM observation_text WHERE observation_text MATCH ?"
        assert database.execute(query, ("riviere",)).fetchall() == [(1,)]


def versions(folder: Path, *more: str) -> Schema:
    folder.mkdir(exist_ok=True)
    shutil.copy(Schema().folder / "version_1.sql", folder / "version_1.sql")
    for number, text in enumerate(more, 2):
        (folder / f"version_{number}.sql").write_text(text)
    return Schema(folder)


def test_an_older_vault_is_brought_up_to_date_after_a_copy_was_kept(
    folder: Path, tmp_path: Path
) -> None:
    filled(folder)
    newer = versions(
        tmp_path / "schema",
        "CREATE TABLE second (x TEXT) STRICT;\nINSERT INTO second VALUES ('two; -- not an end');\n",
        "CREATE TRIGGER t AFTER INSERT ON second BEGIN\n  DELETE FROM setting;\nEND;\n-- end\n",
    )
    with Vault.unlock(folder, PASSPHRASE, schema=newer) as vault:
        assert [row["x"] for row in vault.database["second"].rows] == ["two; -- not an end"]
        assert vault.settings.get("n5") == "x" * 2000
        assert vault.check() == []
        with vault.reading() as database:
            assert database.execute("PRAGMA user_version").fetchone()[0] == 3
    with pytest.raises(VaultNewer):
        unlock(folder)
    (folder / "vault.db.version-1").replace(folder / DATABASE)
    with unlock(folder) as vault:
        assert vault.settings.get("n5") == "x" * 2000
        assert "second" not in vault.database.table_names()


@pytest.mark.parametrize(
    "script", ["CREATE TABLE a (x); CREATE TABLE a (x);", "CREATE TABLE a (x)", "CREATE nonsense;"]
)
def test_an_upgrade_that_fails_leaves_the_version_before(
    folder: Path, tmp_path: Path, script: str
) -> None:
    broken = versions(tmp_path / "schema", script)
    with pytest.raises((VaultError, ValueError)):
        Vault.unlock(folder, PASSPHRASE, schema=broken)
    with unlock(folder) as vault:
        assert "a" not in vault.database.table_names()
        assert vault.check() == []


def test_created_vaults_are_made_with_the_given_cost_and_label(tmp_path: Path) -> None:
    Vault.create(tmp_path / "v", PASSPHRASE, label="  Blue\n2 \u200b" + "x" * 80, cost=CHEAP)
    with Vault.unlock(tmp_path / "v", PASSPHRASE) as vault:
        assert vault.label.startswith("Blue 2")
        assert len(vault.label) <= 64
