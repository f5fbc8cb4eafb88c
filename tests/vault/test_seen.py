"""An older copy that takes the vault's place is noticed; honest histories never raise an alarm."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import PASSPHRASE, ROOT, undone, unlock
from veldmelding.vault import Vault, seen
from veldmelding.vault.driver import PAGE_SIZE

if TYPE_CHECKING:
    from pathlib import Path

DATABASE = "vault.db"


def work(folder: Path, *names: str) -> None:
    """Some sessions with something to remember in each."""
    for name in names:
        with unlock(folder) as vault:
            assert vault.warnings == ()
            vault.settings.set(name, "x" * 9000)
            vault.journal.append(name, "create", {})


def told(folder: Path) -> list[str]:
    with unlock(folder) as vault:
        assert vault.settings.get("one") is not None, "everything can still be read"
        return [sentence.template for sentence in vault.warnings]


def test_an_older_database_is_told_once_and_entered_in_the_journal(
    folder: Path, tmp_path: Path
) -> None:
    work(folder, "one")
    shutil.copy(folder / DATABASE, tmp_path / "older")
    work(folder, "two")
    shutil.copy(tmp_path / "older", folder / DATABASE)
    assert told(folder) == [seen.OLDER_DATABASE]
    assert told(folder) == []
    with unlock(folder) as vault:
        assert [entry.content["event"] for entry in vault.journal.entries([""])] == ["warned"]
        assert vault.journal.sound(thorough=True)


def test_an_older_database_that_was_worked_with_since_is_told_by_the_journal(
    folder: Path, tmp_path: Path
) -> None:
    work(folder, "one")
    shutil.copytree(folder, tmp_path / "copy")
    work(folder, "two")
    work(tmp_path / "copy", "other", "another")
    shutil.copy(tmp_path / "copy" / DATABASE, folder / DATABASE)
    assert told(folder) == [seen.OLDER_DATABASE]


def test_an_older_page_among_newer_ones_is_told(folder: Path) -> None:
    work(folder, "one", "two")
    before = (folder / DATABASE).read_bytes()
    with unlock(folder) as vault:
        vault.settings.set("two", "y" * 9000)
    after = (folder / DATABASE).read_bytes()
    pages = [
        start
        for start in range(PAGE_SIZE, min(len(before), len(after)), PAGE_SIZE)
        if before[start : start + PAGE_SIZE] != after[start : start + PAGE_SIZE]
    ]
    noticed = 0
    for start in pages:
        mixed = after[:start] + before[start : start + PAGE_SIZE] + after[start + PAGE_SIZE :]
        (folder / DATABASE).write_bytes(mixed)
        keys = (folder / "vault.keys").read_bytes()
        with unlock(folder) as vault:
            noticed += bool(vault.warnings)
        (folder / "vault.keys").write_bytes(keys)
        (folder / "vault.keys.bak").write_bytes(keys)
        (folder.parent / f".{folder.name}.seen").unlink()
    assert len(pages) > 2
    assert noticed == len(pages)


def test_an_older_folder_is_told_by_the_note_beside_it(folder: Path, tmp_path: Path) -> None:
    work(folder, "one")
    shutil.copytree(folder, tmp_path / "older")
    work(folder, "two")
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "older", folder)
    assert told(folder) == [seen.OLDER_FOLDER]
    assert told(folder) == []


@pytest.mark.parametrize("note", ["gone", "junk", "of another vault", "a folder"])
def test_a_note_that_says_nothing_authentic_is_no_alarm(
    folder: Path, tmp_path: Path, note: str
) -> None:
    work(folder, "one")
    path = folder.parent / f".{folder.name}.seen"
    path.unlink()
    if note == "junk":
        path.write_bytes(b'{"v":1}\nno code\n')
    elif note == "of another vault":
        path.write_bytes(b'{"audit_seq":9,"head":"","pages":"","session":9,"v":1}\nab\n')
    elif note == "a folder":
        path.mkdir()
    assert told(folder) == []


def test_a_backup_put_in_the_place_of_the_vault_on_purpose_is_no_alarm(
    folder: Path, tmp_path: Path
) -> None:
    work(folder, "one")
    with unlock(folder) as vault:
        vault.backup(tmp_path / "backup")
    work(folder, "two")
    shutil.rmtree(folder)
    Vault.restore(tmp_path / "backup", folder)
    assert told(folder) == []
    Vault.restore(tmp_path / "backup", tmp_path / "elsewhere")
    assert told(tmp_path / "elsewhere") == []


def test_a_crash_is_no_alarm_whatever_was_under_way(folder: Path) -> None:
    work(folder, "one")
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from veldmelding.vault import Vault\n"
        "vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])\n"
        "assert vault.warnings == ()\n"
        "vault.journal.append('r', 'edit', {})\n"
        "if sys.argv[3] == 'moved':\n"
        "    vault.database.execute('PRAGMA wal_checkpoint(TRUNCATE)').fetchall()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    for how in ("in the log", "moved", "in the log"):
        child = subprocess.run(
            [sys.executable, "-c", code, str(folder), PASSPHRASE, how], cwd=ROOT, check=False
        )
        assert child.returncode == -signal.SIGKILL
    assert told(folder) == []


def test_a_vault_on_a_disk_without_room_opens_without_alarm(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(folder, "one")

    def full(*_arguments: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr(seen, "write_copies", full)
        patch.setattr(seen, "write_durably", full)
        assert told(folder) == []
    assert told(folder) == []


def test_key_files_lost_while_the_vault_is_open_are_written_again(folder: Path) -> None:
    with unlock(folder) as vault:
        for name in ("vault.keys", "vault.keys.bak"):
            (folder / name).unlink()
        vault.settings.set("one", 1)
    assert told(folder) == []


def test_the_note_is_private_and_holds_no_word(folder: Path) -> None:
    work(folder, "one")
    path = folder.parent / f".{folder.name}.seen"
    assert path.stat().st_mode & 0o077 == 0
    assert set(path.read_bytes().split(b'"')[1::2]) >= {b"audit_seq", b"head", b"session"}
    assert len(path.read_bytes()) < 400


def test_measuring_stops_when_it_takes_too_long(folder: Path) -> None:
    assert seen.measure(folder / DATABASE, lambda: False) != ""
    assert seen.measure(folder / DATABASE, lambda: True) == ""
    assert seen.measure(folder / "none", lambda: False) == ""


def test_the_journal_is_only_added_to_and_says_when_it_was_rewritten(vault: Vault) -> None:
    for number in range(5):
        vault.journal.append(f"record {number % 2}", "edit", {"number": number})
    assert vault.journal.sound(thorough=True)
    assert [entry.number for entry in vault.journal.entries(["record 0"])] == [1, 2, 3]
    count, head = vault.journal.head()
    assert count == 5
    assert vault.journal.head_after(5) == head
    for attempt in ("DELETE FROM journal", "UPDATE journal SET entry = '{}'"):
        with pytest.raises(Exception, match="only added to"), vault.transaction() as database:
            database.execute(attempt)
    spoilings = [
        "UPDATE journal SET entry = replace(entry, 'edit', 'sent') WHERE seq = 3",
        "DELETE FROM journal WHERE seq = 3",
        "UPDATE journal SET signature = x'00' WHERE seq = 4",
    ]
    for spoiling in spoilings:
        with undone(vault) as database:
            database.execute("DROP TRIGGER journal_stays")
            database.execute("DROP TRIGGER journal_is_not_rewritten")
            database.execute(spoiling)
            assert not vault.journal.sound(thorough=True)
    assert vault.journal.sound(thorough=True)


def test_an_undone_deed_leaves_no_entry_and_the_next_one_is_signed_right(vault: Vault) -> None:
    with undone(vault):
        vault.journal.append("record", "create", {})
    assert vault.journal.entries() == []
    vault.journal.append("record", "create", {})
    assert vault.journal.sound(thorough=True)


def test_words_of_old_entries_are_let_go_and_the_chain_still_verifies(folder: Path) -> None:
    day = [datetime(2026, 1, 1, tzinfo=UTC)]
    with Vault.unlock(folder, PASSPHRASE, clock=lambda: day[0]) as vault:
        for record in ("gone", "here", "gone"):
            vault.journal.append(record, "edit", {"of": record}, subject=f"uuid:{record}")
        day[0] += timedelta(days=100)
        vault.journal.append("gone", "erase", {})
        count, head = vault.journal.head()
        assert vault.journal.let_go(day[0] - timedelta(days=90), keep=["here"]) == 2
        assert vault.journal.let_go(day[0] - timedelta(days=90), keep=["here"]) == 0
        assert [entry.content.get("event") for entry in vault.journal.entries(["gone"])] == [
            None,
            None,
            "erase",
        ]
        assert vault.journal.entries(["here"])[0].content["details"] == {"of": "here"}
        assert vault.journal.record_of("uuid:gone") is None
        assert vault.journal.head_after(count) == head
        assert vault.journal.sound(thorough=True)
        assert vault.check() == []
        vault.journal.append("gone", "edit", {})
        assert vault.journal.sound(thorough=True)
        with pytest.raises(Exception, match="added to"), vault.transaction() as database:
            database.execute("UPDATE journal SET entry = '{}' WHERE entry = ''")
    with Vault.unlock(folder, PASSPHRASE, clock=lambda: day[0]) as vault:
        assert vault.warnings == ()
        assert b"uuid:gone" not in b"".join(
            str(row).encode() for row in vault.database.execute("SELECT * FROM journal")
        )
