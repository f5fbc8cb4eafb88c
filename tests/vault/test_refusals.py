"""Whatever is wrong with a vault: a sentence that fits, and not one byte changed."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import PASSPHRASE, bytes_of, make, run_python, unlock
from veldmelding.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabasePlain,
    HeaderDamaged,
    HeaderMissing,
    NoVault,
    VaultError,
    VaultExists,
    VaultNewer,
    WrongPassphrase,
)
from veldmelding.vault import driver
from veldmelding.vault.header import FILE, SECOND_FILE
from veldmelding.vault.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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
        (f"PRAGMA user_version = {Schema().newest + 1}", VaultNewer),
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
