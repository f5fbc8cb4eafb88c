"""Nothing readable on the disk: not while working, not after locking, not after a crash."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from tests.vault.support import PASSPHRASE, bytes_of, run_python, unlock
from veldmelding.vault import Vault, describe_vaults, harden_process

if TYPE_CHECKING:
    from pathlib import Path

WORD = "pangolinkanarie"
FILE_NAME = "getuige-1773.jpg"


def day_of_work(vault: Vault) -> None:
    """Write the canary wherever a day's work could put it, in text, index, settings and files."""
    with vault.transaction() as database:
        database.execute(
            "INSERT INTO observation_text (rowid, title, answers) VALUES (1, ?, ?)",
            (WORD, f"{WORD} {FILE_NAME} " * 50),
        )
        vault.settings.set(WORD, {FILE_NAME: [WORD] * 100})
        database["sample"].insert_all(
            ({"id": n, "text": f"{WORD} {n} {FILE_NAME}"} for n in range(300)), pk="id"
        )
        database["sample"].create_index(["text"])
        vault.attachments.add((WORD * 9000).encode(), "image/jpeg")
    with vault.reading() as database:
        database.execute("SELECT text FROM sample ORDER BY text DESC, random()").fetchall()
        database.execute(
            "SELECT rowid FROM observation_text WHERE observation_text MATCH ?", (WORD,)
        ).fetchall()
    with vault.transaction() as database:
        database.execute("DELETE FROM sample WHERE id > 100")
        database.execute("UPDATE observation_text SET answers = 'x' WHERE rowid = 1")


def leaks(folder: Path) -> list[str]:
    needles = [
        text.encode(encoding)
        for text in (WORD, FILE_NAME, PASSPHRASE)
        for encoding in ("utf-8", "utf-16-le")
    ]
    needles += [needle.swapcase() for needle in needles]
    return [
        name
        for name, content in bytes_of(folder).items()
        if any(
            needle in name.encode() or (isinstance(content, bytes) and needle in content)
            for needle in needles
        )
    ]


def test_the_search_itself_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "open.txt").write_text(f"x {WORD} y")
    (tmp_path / FILE_NAME).write_text("x")
    assert leaks(tmp_path) == [FILE_NAME, "open.txt"]


def test_no_word_and_no_file_name_is_on_the_disk(folder: Path, tmp_path: Path) -> None:
    with unlock(folder) as vault:
        day_of_work(vault)
        assert (folder / "vault.db-wal").stat().st_size > 100_000
        assert leaks(tmp_path) == []
        vault.backup(tmp_path / "backup")
        vault.check(thorough=True)
        assert leaks(tmp_path) == []
    assert leaks(tmp_path) == []


def test_nor_after_a_crash_and_nor_in_the_temporary_folder(folder: Path, tmp_path: Path) -> None:
    code = """
import os, signal, sys, tempfile
from pathlib import Path
tempfile.tempdir = os.environ["TMPDIR"] = os.environ["SQLITE_TMPDIR"] = sys.argv[3]
from tests.vault.test_leaks import day_of_work
from veldmelding.vault import Vault
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
day_of_work(vault)
os.kill(os.getpid(), signal.SIGKILL)
"""
    (tmp_path / "temporary").mkdir()
    result = run_python(code, str(folder), PASSPHRASE, str(tmp_path / "temporary"))
    assert result.returncode == -signal.SIGKILL, result.stderr
    assert result.stderr == ""
    assert leaks(tmp_path) == []
    assert list((tmp_path / "temporary").iterdir()) == []


def test_deleted_words_are_gone_from_the_decrypted_pages_too(vault: Vault) -> None:
    day_of_work(vault)
    with vault.transaction() as database:
        database.execute("DELETE FROM observation_text")
        database.execute("DELETE FROM sample")
        database.execute("DELETE FROM setting")
    with vault.reading() as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        assert database.execute("PRAGMA secure_delete").fetchone() == (1,)
        blocks = database.execute("SELECT block FROM observation_text_data").fetchall()
    assert not [block for (block,) in blocks if WORD[:6].encode() in block]


def test_vaults_are_listed_without_a_key_and_without_a_word_about_their_content(
    folder: Path, tmp_path: Path
) -> None:
    from tests.vault.support import make

    make(tmp_path / "second", label="Amber 2")
    (tmp_path / "other").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(folder)
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "vault.keys").write_bytes(b"?")
    found = describe_vaults(tmp_path)
    assert [(info.folder.name, info.label) for info in found] == [
        ("damaged", ""),
        ("second", "Amber 2"),
        ("vault", "Green 1"),
    ]
    assert found[0].id == ""
    assert describe_vaults(tmp_path / "none") == []
    (folder / "vault.keys").unlink()
    assert describe_vaults(tmp_path)[2].id == found[2].id != ""


def test_a_hardened_process_leaves_no_core_and_hides_its_memory() -> None:
    code = """
import ctypes, resource, sys
from veldmelding.vault import harden_process
harden_process()
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
print(resource.getrlimit(resource.RLIMIT_CORE), dumpable)
"""
    assert run_python(code).stdout.strip() == "(0, 0) 0"
    assert callable(harden_process)
