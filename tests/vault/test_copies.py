"""A place for backups: three stay, on any file system, and a new laptop takes one in one step."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import PASSPHRASE, bytes_of, make, unlock
from tests.vault.test_backup import content, fill
from veldmelding.errors import (
    BackupDamaged,
    DiskFull,
    NoBackup,
    TargetInsideVault,
    VaultError,
    VaultExists,
    VaultNotWritable,
    WriteFailed,
    WrongPassphrase,
)
from veldmelding.vault import Vault, backup, describe_vault
from veldmelding.vault.copies import BackupPlace, move_in

if TYPE_CHECKING:
    from pathlib import Path


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 5, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(hours=1)
        return self.now


@pytest.fixture
def stick(tmp_path: Path) -> BackupPlace:
    (tmp_path / "stick").mkdir()
    return BackupPlace(tmp_path / "stick")


def test_the_newest_three_stay_and_nothing_else_is_touched(
    folder: Path, stick: BackupPlace, tmp_path: Path
) -> None:
    (stick.folder / "backup-letters").mkdir()
    (stick.folder / "backup-letters" / "letter").write_text("mine")
    make(tmp_path / "other")
    with unlock(tmp_path / "other") as other:
        foreign = stick.make(other)
    with Vault.unlock(folder, PASSPHRASE, clock=Clock()) as vault:
        made = []
        for number in range(5):
            vault.settings.set("number", number)
            made.append(stick.make(vault))
            assert len(stick.backups(vault.id)) == min(number + 1, 3)
        assert stick.backups(vault.id) == made[:1:-1]
        known = vault.id
    assert {kept.vault for kept in stick.backups()} == {known, foreign.vault}
    assert (stick.folder / "backup-letters" / "letter").read_text() == "mine"
    for kept, number in zip(stick.backups(known), (4, 3, 2), strict=True):
        Vault.restore(kept.folder, tmp_path / f"restored-{number}")
        with unlock(tmp_path / f"restored-{number}") as vault:
            assert vault.settings.get("number") == number


def test_a_clock_that_was_set_back_never_costs_the_newest_backup(
    folder: Path, stick: BackupPlace
) -> None:
    clock = Clock()
    with Vault.unlock(folder, PASSPHRASE, clock=clock) as vault:
        for _ in range(3):
            stick.make(vault)
        clock.now -= timedelta(days=3650)
        newest = stick.make(vault)
        assert newest.folder.is_dir()
        assert len(stick.backups(vault.id)) == 3


def test_two_in_one_second_get_two_folders(vault: Vault, stick: BackupPlace) -> None:
    folders = {stick.make(vault).folder for _ in range(3)}
    assert len(folders) == 3
    assert len(stick.backups()) == 3


def test_an_interrupted_backup_goes_with_the_next_one(vault: Vault, stick: BackupPlace) -> None:
    half = stick.folder / f"backup-{vault.id[:8]}-20260101T000000Z"
    (half / ".making-00ff").mkdir(parents=True)
    (half / ".making-00ff" / "vault.db").write_bytes(b"half")
    stick.make(vault)
    assert not half.exists()
    assert len(stick.backups()) == 1


def test_a_stick_without_rights_and_folder_syncs_takes_a_backup(
    vault: Vault, stick: BackupPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not offered")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    kept = stick.make(vault)
    for path in kept.folder.rglob("*"):
        path.chmod(0o777)  # as FAT shows everything
    expected = content(vault)
    Vault.restore(kept.folder, tmp_path / "restored")
    with unlock(tmp_path / "restored") as restored:
        assert content(restored) == expected


@pytest.mark.parametrize("when", [1, 2, 6])
def test_a_stick_that_is_pulled_out_ends_it_with_words_and_the_vault_goes_on(
    vault: Vault, stick: BackupPlace, when: int
) -> None:
    fill(vault, 1500)
    told: list[int] = []

    def pulled(done: int, total: int) -> None:
        told.append(done)
        if len(told) == when:
            shutil.rmtree(stick.folder)

    with pytest.raises(VaultError) as raised:
        stick.make(vault, pulled)
    assert isinstance(raised.value, (WriteFailed, BackupDamaged, VaultNotWritable))
    vault.settings.set("after", 1)
    assert vault.check(thorough=True) == []
    stick.folder.mkdir(exist_ok=True)
    stick.make(vault)
    assert len(stick.backups()) == 1


@pytest.mark.parametrize(
    ("number", "expected"), [(errno.ENOSPC, DiskFull), (errno.EIO, WriteFailed)]
)
def test_a_stick_that_is_full_or_broken_keeps_the_backups_it_has(
    vault: Vault,
    stick: BackupPlace,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    expected: type[VaultError],
) -> None:
    fill(vault)
    stick.make(vault)
    before = bytes_of(stick.folder)

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backup, "copy_durably", fails)
    with pytest.raises(expected):
        stick.make(vault)
    assert bytes_of(stick.folder) == before


def test_what_the_stick_did_not_keep_is_noticed_at_once(
    vault: Vault, stick: BackupPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(vault)
    real = backup.copy_durably

    def weak(source: Path, target: Path) -> tuple[int, str]:
        copied = real(source, target)
        content = bytearray(target.read_bytes())
        content[100] ^= 1
        target.write_bytes(content)
        return copied

    monkeypatch.setattr(backup, "copy_durably", weak)
    with pytest.raises(BackupDamaged) as raised:
        stick.make(vault)
    assert ".making" not in str(raised.value.sentence)
    assert stick.backups() == []


def test_backups_are_not_put_into_the_vault(vault: Vault) -> None:
    with pytest.raises(TargetInsideVault):
        BackupPlace(vault.folder / "attachments").make(vault)


def test_a_new_laptop_takes_the_newest_backup_in_one_step(
    folder: Path, stick: BackupPlace, tmp_path: Path
) -> None:
    with Vault.unlock(folder, PASSPHRASE, clock=Clock()) as vault:
        fill(vault)
        stick.make(vault)
        vault.settings.set("last", "thing")
        stick.make(vault)
        expected = content(vault)
    before = bytes_of(stick.folder)
    moved, problems = move_in(stick.folder, tmp_path / "new laptop" / "vault", PASSPHRASE)
    with moved:
        assert problems == []
        assert moved.warnings == ()
        assert content(moved) == expected
        assert moved.settings.get("last") == "thing"
        assert [entry.content["event"] for entry in moved.journal.entries([""])] == ["moved"]
    assert bytes_of(stick.folder) == before


def test_moving_in_with_a_wrong_passphrase_leaves_nothing(
    vault: Vault, stick: BackupPlace, tmp_path: Path
) -> None:
    kept = stick.make(vault)
    copied: list[tuple[int, int]] = []
    with pytest.raises(WrongPassphrase):
        move_in(
            kept.folder, tmp_path / "new", "not the words at all", lambda *at: copied.append(at)
        )
    assert not (tmp_path / "new").exists()
    assert copied == []  # nobody waits for minutes to hear it
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter").write_text("mine")
    with pytest.raises(VaultExists):
        move_in(kept.folder, tmp_path / "taken", PASSPHRASE)
    assert (tmp_path / "taken" / "letter").read_text() == "mine"


class Enough(Exception):
    pass


def test_moving_in_says_how_far_it_is(vault: Vault, stick: BackupPlace, tmp_path: Path) -> None:
    fill(vault)
    kept = stick.make(vault)
    told: list[tuple[int, int]] = []
    moved, _ = move_in(kept.folder, tmp_path / "new", PASSPHRASE, lambda *at: told.append(at))
    moved.close()
    done = [at for at, _ in told]
    (total,) = {of for _, of in told}
    assert done == sorted(done)
    assert 0 < done[0] < total
    assert done[-1] > 0.95 * total


def test_moving_in_can_be_stopped_at_any_moment_and_leaves_nothing(
    vault: Vault, stick: BackupPlace, tmp_path: Path
) -> None:
    fill(vault)
    kept = stick.make(vault)
    before = bytes_of(stick.folder)
    place = tmp_path / "laptop"
    place.mkdir()
    moments = 0

    def move(stop_at: int) -> int:
        calls = 0

        def progress(_done: int, _total: int) -> None:
            nonlocal calls
            calls += 1
            if calls == stop_at:
                raise Enough

        move_in(kept.folder, place / "new", PASSPHRASE, progress)[0].close()
        return calls

    moments = move(0)
    shutil.rmtree(place)
    place.mkdir()
    assert moments > 12
    for stop_at in range(1, moments + 1):
        with pytest.raises(Enough):
            move(stop_at)
        assert list(place.iterdir()) == [], f"stopped at {stop_at} of {moments}"
    assert bytes_of(stick.folder) == before
    move(0)


def test_killed_while_it_moves_in_there_is_no_vault_and_the_next_try_works(
    vault: Vault, stick: BackupPlace, tmp_path: Path
) -> None:
    fill(vault)
    kept = stick.make(vault)
    expected = content(vault)
    script = (
        "import os, signal, sys; from pathlib import Path;"
        "from veldmelding.vault.copies import move_in;"
        "stop = lambda done, total: done > total // 2 and os.kill(os.getpid(), signal.SIGKILL);"
        "move_in(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], stop)"
    )
    call = [sys.executable, "-c", script, str(kept.folder), str(tmp_path / "new"), PASSPHRASE]
    assert subprocess.run(call, check=False).returncode == -signal.SIGKILL
    assert describe_vault(tmp_path / "new") is None
    shutil.copytree(tmp_path / "new", tmp_path / "long ago")
    for path in (tmp_path / "long ago").rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    shutil.copytree(tmp_path / "new", tmp_path / "just now")
    for path in (tmp_path / "just now").rglob("*"):
        path.touch()
    moved, problems = move_in(kept.folder, tmp_path / "new", PASSPHRASE)
    with moved:
        assert problems == []
        assert content(moved) == expected
    assert not [path for path in (tmp_path / "new").iterdir() if path.name.startswith(".making")]
    assert not (tmp_path / "long ago").exists()
    assert (tmp_path / "just now").exists()  # somebody may still be at it


def test_a_folder_without_or_with_several_peoples_backups_is_not_guessed_at(
    vault: Vault, stick: BackupPlace, tmp_path: Path
) -> None:
    with pytest.raises(NoBackup):
        move_in(stick.folder, tmp_path / "new", PASSPHRASE)
    stick.make(vault)
    make(tmp_path / "other")
    with unlock(tmp_path / "other") as other:
        stick.make(other)
    with pytest.raises(NoBackup):
        move_in(stick.folder, tmp_path / "new", PASSPHRASE)
    assert not (tmp_path / "new").exists()
