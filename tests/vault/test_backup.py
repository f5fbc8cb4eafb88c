"""Backups: whole, encrypted, verified, made while work goes on; restored or refused."""

from __future__ import annotations

import shutil
import threading
import time
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import PASSPHRASE, bytes_of, unlock
from veldmelding.errors import (
    BackupDamaged,
    DiskFull,
    TargetInsideVault,
    VaultClosed,
    VaultExists,
    VaultIsBackup,
    VaultNewer,
)
from veldmelding.vault import Vault, describe_vaults
from veldmelding.vault.header import canonical

if TYPE_CHECKING:
    from pathlib import Path


def fill(vault: Vault, records: int = 50) -> list[str]:
    with vault.transaction():
        for number in range(records):
            vault.settings.set(f"n{number}", "canary " * 300)
    return [
        vault.attachments.add(f"canary {n} ".encode() * 9000, "image/jpeg").id for n in range(4)
    ]


def content(vault: Vault) -> tuple[list[tuple[str, str]], dict[str, bytes]]:
    with vault.reading() as database:
        settings = database.execute("SELECT name, value FROM setting ORDER BY name").fetchall()
        ids = [row[0] for row in database.execute("SELECT id FROM attachment")]
    return settings, {each: vault.attachments.read(each) for each in ids}


def test_a_backup_restores_to_the_same_vault(folder: Path, recovery: str, tmp_path: Path) -> None:
    with unlock(folder) as vault:
        fill(vault)
        expected, known = content(vault), vault.id
        vault.backup(tmp_path / "stick" / "backup")
        vault.settings.set("later", 1)
    before = bytes_of(tmp_path / "stick")
    Vault.restore(tmp_path / "stick" / "backup", tmp_path / "restored")
    assert bytes_of(tmp_path / "stick") == before
    for secret in (PASSPHRASE, recovery):
        with unlock(tmp_path / "restored", secret) as vault:
            assert content(vault) == expected
            assert vault.id == known
            assert vault.ended_cleanly
            assert vault.check(thorough=True) == []
            with vault.reading() as database:
                assert database.execute("PRAGMA user_version").fetchone()[0] >= 1


def test_a_backup_holds_nothing_in_clear(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    vault.backup(tmp_path / "backup")
    files = [path for path in (tmp_path / "backup").rglob("*") if path.is_file()]
    assert len(files) == 9
    for path in files:
        assert b"canary" not in path.read_bytes()
        assert path.stat().st_mode & 0o777 == 0o600
    assert not (tmp_path / "backup" / "vault.db").read_bytes().startswith(b"SQLite format 3")


def test_progress_is_told_to_the_end(vault: Vault, tmp_path: Path) -> None:
    fill(vault)
    told: list[tuple[int, int]] = []
    vault.backup(tmp_path / "backup", lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 300_000


def test_work_goes_on_during_a_backup(vault: Vault, tmp_path: Path) -> None:
    fill(vault, 1500)
    doomed = vault.attachments.add(b"doomed", "image/jpeg").id
    written: list[int] = []
    started = threading.Event()

    def work() -> None:
        started.wait()
        vault.attachments.delete(doomed)
        for number in range(8):
            vault.settings.set("while", number)
            written.append(number)

    thread = threading.Thread(target=work)
    thread.start()
    seen: list[int] = []

    def progress(done: int, total: int) -> None:
        started.set()
        if len(seen) < 30:
            time.sleep(0.005)
        seen.append(len(written))

    vault.backup(tmp_path / "backup", progress)
    thread.join()
    assert any(0 < count <= 8 for count in seen), "the other thread wrote between the steps"
    assert not (vault.folder / "attachments" / doomed).exists()
    Vault.restore(tmp_path / "backup", tmp_path / "restored")
    with unlock(tmp_path / "restored") as copy:
        assert copy.check(thorough=True) == []


def test_locking_stops_a_backup_and_leaves_no_trace(folder: Path, tmp_path: Path) -> None:
    vault = unlock(folder)
    fill(vault, 1500)
    errors: list[BaseException] = []
    started = threading.Event()

    def progress(done: int, total: int) -> None:
        started.set()
        time.sleep(0.01)

    def back_up() -> None:
        try:
            vault.backup(tmp_path / "backup", progress)
        except VaultClosed as error:
            errors.append(error)

    thread = threading.Thread(target=back_up)
    thread.start()
    started.wait()
    vault.close()
    thread.join()
    assert len(errors) == 1
    assert not (tmp_path / "backup").exists()


def test_a_backup_can_be_cancelled_and_leaves_no_trace(vault: Vault, tmp_path: Path) -> None:
    fill(vault)

    def progress(done: int, total: int) -> None:
        raise KeyboardInterrupt

    before = bytes_of(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        vault.backup(tmp_path / "backup", progress)
    assert {k: v for k, v in bytes_of(tmp_path).items() if "wal" not in k} == {
        k: v for k, v in before.items() if "wal" not in k
    }
    vault.backup(tmp_path / "backup")


def test_a_backup_is_never_made_over_something_or_inside_a_transaction(
    vault: Vault, tmp_path: Path
) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter").write_text("mine")
    for target in (tmp_path / "taken", tmp_path / "taken" / "letter", vault.folder):
        with pytest.raises((VaultExists, TargetInsideVault)):
            vault.backup(target)
    with pytest.raises(RuntimeError), vault.transaction():
        vault.backup(tmp_path / "backup")
    assert (tmp_path / "taken" / "letter").read_text() == "mine"
    vault.settings.set("still", "works")


def test_too_little_room_is_said_before_anything_is_written(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    real = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: real._replace(free=10_000))
    with pytest.raises(DiskFull):
        vault.backup(tmp_path / "backup")
    assert not (tmp_path / "backup").exists()


def test_a_backup_is_restored_not_opened(vault: Vault, tmp_path: Path) -> None:
    vault.backup(tmp_path / "backup")
    before = bytes_of(tmp_path / "backup")
    with pytest.raises(VaultIsBackup):
        unlock(tmp_path / "backup")
    assert bytes_of(tmp_path / "backup") == before
    assert [info.folder.name for info in describe_vaults(tmp_path)] == ["vault"]


@pytest.fixture
def backup(folder: Path, tmp_path: Path) -> Path:
    with unlock(folder) as vault:
        fill(vault)
        vault.backup(tmp_path / "backup")
    return tmp_path / "backup"


def alter(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)


def an_attachment(backup: Path) -> Path:
    return next(iter(sorted((backup / "attachments").iterdir())))


SPOILED = {
    "database altered": lambda backup: alter(backup / "vault.db"),
    "database gone": lambda backup: (backup / "vault.db").unlink(),
    "keys altered": lambda backup: alter(backup / "vault.keys"),
    "attachment altered": lambda backup: alter(an_attachment(backup)),
    "attachment gone": lambda backup: an_attachment(backup).unlink(),
    "list altered": lambda backup: alter(backup / "vault.backup"),
    "list gone": lambda backup: (backup / "vault.backup").unlink(),
    "everything gone": lambda backup: shutil.rmtree(backup),
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED)
def test_a_spoiled_backup_is_refused_and_nothing_is_made(
    backup: Path, tmp_path: Path, spoil
) -> None:
    spoil(backup)
    with pytest.raises(BackupDamaged):
        Vault.restore(backup, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def listed(backup: Path, value: object) -> None:
    import hashlib

    line = canonical(value)
    (backup / "vault.backup").write_bytes(
        line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"
    )


@pytest.mark.parametrize(
    "name",
    ["../escaped", "/tmp/escaped", "attachments/../../escaped", "attachments/x", "vault.db-wal"],
)
def test_a_list_with_names_of_its_own_writes_nothing(
    backup: Path, tmp_path: Path, name: str
) -> None:
    import json

    value = json.loads((backup / "vault.backup").read_bytes().split(b"\n")[0])
    value["files"][name] = value["files"]["vault.db"]
    listed(backup, value)
    with pytest.raises(BackupDamaged):
        Vault.restore(backup, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


@pytest.mark.parametrize(
    "value", [[], {}, {"files": []}, {"files": {}, "v": 1}, {"files": 1, "v": 1}]
)
def test_a_list_that_is_none_is_refused(backup: Path, tmp_path: Path, value: object) -> None:
    listed(backup, value)
    with pytest.raises(BackupDamaged):
        Vault.restore(backup, tmp_path / "restored")


def test_a_backup_of_a_newer_version_says_so(backup: Path, tmp_path: Path) -> None:
    listed(backup, {"files": {}, "v": 2})
    with pytest.raises(VaultNewer):
        Vault.restore(backup, tmp_path / "restored")


def test_a_backup_is_never_restored_over_something(backup: Path, folder: Path) -> None:
    before = bytes_of(folder)
    with pytest.raises(VaultExists):
        Vault.restore(backup, folder)
    assert bytes_of(folder) == before


def test_a_backup_can_be_restored_with_one_key_file_damaged_in_the_vault(
    folder: Path, tmp_path: Path
) -> None:
    with unlock(folder) as vault:
        (folder / "vault.keys").write_bytes(b"damaged while open")
        vault.backup(tmp_path / "backup")
    Vault.restore(tmp_path / "backup", tmp_path / "restored")
    unlock(tmp_path / "restored").close()
