"""Looking for damage: everything found comes with what to do, and work goes on meanwhile."""

from __future__ import annotations

import shutil
import signal
import threading
from typing import TYPE_CHECKING

from tests.vault.support import PASSPHRASE, run_python, unlock
from tests.vault.test_refusals import alter, filled, killed
from veldmelding.vault.header import SECOND_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.vault import Vault


def told(vault: Vault, *, thorough: bool = False) -> str:
    return " ".join(str(sentence) for sentence in vault.check(thorough=thorough))


def test_after_a_crash_it_is_known_that_a_check_is_due_and_all_is_well(folder: Path) -> None:
    killed(filled(folder))
    with unlock(folder) as vault:
        assert not vault.ended_cleanly
        assert vault.check(thorough=True) == []
    with unlock(folder) as vault:
        assert vault.ended_cleanly


def test_a_damaged_search_index_is_told_and_made_again(vault: Vault) -> None:
    with vault.transaction() as database:
        for number in range(1, 30):
            database.execute(
                "INSERT INTO observation_text (rowid, title, answers) VALUES (?, 'note', ?)",
                (number, f"zebra {number}"),
            )
    query = "SELECT count(*) FROM observation_text WHERE observation_text MATCH 'zebra'"
    with vault.transaction() as database:
        database.execute("DELETE FROM observation_text_data WHERE id > 10")
    assert "index be made again" in told(vault)
    vault.rebuild_search()
    assert vault.check() == []
    with vault.reading() as database:
        assert database.execute(query).fetchone() == (29,)
        config = "SELECT v FROM observation_text_config WHERE k = 'secure-delete'"
        assert database.execute(config).fetchone() == (1,)


def test_damage_in_the_middle_says_to_restore_and_to_keep(folder: Path) -> None:
    filled(folder)
    alter(folder / "vault.db", (folder / "vault.db").stat().st_size - 3 * 4096 + 50)
    with unlock(folder) as vault:
        said = told(vault)
    assert "Restore the last backup" in said
    assert "keep this folder" in said


def test_a_row_without_its_other_half_says_to_make_a_backup(vault: Vault) -> None:
    with vault.reading() as database:
        database.execute("PRAGMA foreign_keys = OFF")
    with vault.transaction() as database:
        database.execute("INSERT INTO form_media VALUES (99, 'n', NULL, NULL, '')")
    assert "Make a backup now" in told(vault)


def test_a_lost_photo_says_that_a_backup_may_have_it(folder: Path) -> None:
    filled(folder)
    with unlock(folder) as vault:
        (name,) = (folder / "attachments").iterdir()
        alter(name, 100)
        assert told(vault) == ""
        assert "A backup may still have them" in told(vault, thorough=True)


def test_one_damaged_key_file_is_mended_at_the_next_unlocking(folder: Path) -> None:
    with unlock(folder) as vault:
        alter(folder / SECOND_FILE, 20)
        assert "written again" in told(vault)
    with unlock(folder) as vault:
        assert vault.check() == []


def test_work_goes_on_during_a_check(folder: Path) -> None:
    filled(folder)
    saved = 0
    with unlock(folder) as vault:
        done = threading.Event()

        def look() -> None:
            while saved < 3:
                assert vault.check() == []
            done.set()

        thread = threading.Thread(target=look)
        thread.start()
        for number in range(30):
            vault.settings.set("while", number)
            saved += 1
        thread.join()
        assert done.is_set()


def test_a_check_changes_nothing(folder: Path, tmp_path: Path) -> None:
    filled(folder)
    shutil.copytree(folder, tmp_path / "copy")
    code = """
import os, signal, sys
from pathlib import Path
from veldmelding.vault import Vault
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
rows = vault.database.execute("SELECT * FROM setting").fetchall()
assert vault.check(thorough=True) == []
assert vault.database.execute("SELECT * FROM setting").fetchall() == rows
print(vault.database.execute("SELECT count(*) FROM journal").fetchone()[0], flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    result = run_python(code, str(tmp_path / "copy"), PASSPHRASE)
    assert result.returncode == -signal.SIGKILL, result.stderr
    assert result.stdout.strip() == "0"
