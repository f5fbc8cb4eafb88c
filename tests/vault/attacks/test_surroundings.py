"""Attacks 10 to 15: links and pipes, other processes, crashes, clocks, keys and keyboards."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.torture._trace import can_trace
from tests.vault.support import CHEAP, PASSPHRASE, ROOT, bytes_of, unlock
from tests.vault.test_access import as_nobody, give_to_nobody
from veldmelding.errors import (
    AttachmentDamaged,
    PassphraseEmpty,
    TargetInsideVault,
    VaultBusy,
    VaultError,
    VaultExists,
    VaultNotWritable,
    WrongPassphrase,
)
from veldmelding.vault import Vault, reserve
from veldmelding.vault.driver import connect

DATABASE = "vault.db"


@pytest.mark.parametrize("name", [DATABASE, "vault.keys", "vault.lock", "vault.db-wal"])
@pytest.mark.parametrize("what", ["link", "broken link", "folder", "pipe", "socket folder"])
def test_attack_10_what_is_no_plain_file_is_not_followed_and_nothing_waits(
    folder: Path, tmp_path: Path, name: str, what: str
) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes((folder / name).read_bytes() if (folder / name).exists() else b"")
    (folder / name).unlink(missing_ok=True)
    if what == "link":
        (folder / name).symlink_to(outside)
    elif what == "broken link":
        (folder / name).symlink_to(tmp_path / "nothing")
    elif what == "pipe":
        os.mkfifo(folder / name)
    else:
        (folder / name).mkdir()
    content = outside.read_bytes()
    if name == "vault.keys":  # the other copy is enough
        unlock(folder).close()
    else:
        with pytest.raises(VaultError):
            unlock(folder)
    assert outside.read_bytes() == content
    assert not (tmp_path / "nothing").exists()


def test_attack_10_a_hard_link_gives_away_nothing_readable(folder: Path, tmp_path: Path) -> None:
    os.link(folder / DATABASE, tmp_path / "link")
    with unlock(folder) as vault:
        vault.settings.set("canary", "zilverreiger")
    assert b"zilverreiger" not in (tmp_path / "link").read_bytes()


def test_attack_10_an_attachment_that_became_a_link_is_not_followed(
    folder: Path, tmp_path: Path
) -> None:
    with unlock(folder) as vault:
        photo = vault.attachments.add(b"p" * 1000, "image/jpeg")
        path = folder / "attachments" / photo.id
        path.rename(tmp_path / "moved")
        path.symlink_to(tmp_path / "moved")
        with pytest.raises(AttachmentDamaged):
            vault.attachments.read(photo.id)


def test_attack_10_a_folder_of_attachments_that_became_a_link_is_refused(
    folder: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine" / ("ab" * 16)
    mine.parent.mkdir()
    mine.write_bytes(b"a file that only looks like an orphan")
    (folder / "attachments").rmdir()
    (folder / "attachments").symlink_to(mine.parent)
    with pytest.raises(VaultNotWritable):
        unlock(folder)
    assert mine.read_bytes() == b"a file that only looks like an orphan"


def test_attack_10_the_folder_itself_may_be_reached_by_a_link(folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "documents"
    link.symlink_to(folder, target_is_directory=True)
    with unlock(link) as vault:
        assert vault.check() == []
        with pytest.raises(VaultBusy):
            unlock(folder)


@pytest.mark.parametrize("words", [b"", b"junk", b'{"host":"elsewhere","pid":1}', b"\x00" * 5000])
def test_attack_11_what_a_crash_left_in_the_lock_file_keeps_nobody_out(
    folder: Path, words: bytes
) -> None:
    (folder / "vault.lock").write_bytes(words)
    unlock(folder).close()


def test_attack_11_a_second_process_is_kept_out_and_changes_nothing(vault: Vault) -> None:
    before = bytes_of(vault.folder)
    code = (
        "import sys; from pathlib import Path\n"
        "from veldmelding.errors import VaultBusy\n"
        "from veldmelding.vault import Vault\n"
        "try:\n"
        "    Vault.unlock(Path(sys.argv[1]), sys.argv[2])\n"
        "except VaultBusy as error:\n"
        "    print(error)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(vault.folder), PASSPHRASE],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert f"by process {os.getpid()}" in result.stdout, result.stderr
    assert bytes_of(vault.folder) == before


@pytest.mark.parametrize("kind", ["kills", "disk", *(["power"] if can_trace() else [])])
def test_attack_12_a_kill_a_cut_or_a_full_disk_at_any_moment_loses_nothing(kind: str) -> None:
    count = {"kills": "5", "disk": "2", "power": "15"}[kind]
    result = subprocess.run(
        [sys.executable, "-m", "tests.torture", kind, "--count", count, "--seed", "12"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        timeout=120,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_attack_12_a_folder_that_may_only_be_read_is_told(folder: Path) -> None:
    give_to_nobody(folder)
    folder.chmod(0o500)
    for path in folder.iterdir():
        path.chmod(path.stat().st_mode & 0o555)
    assert as_nobody("unlock", str(folder), PASSPHRASE) == "vault.not-writable"
    folder.chmod(0o700)


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2016, 1, 1, tzinfo=UTC),
        datetime(2036, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(2026, 3, 29, 2, 30, tzinfo=timezone(timedelta(hours=14))),
        datetime(1970, 1, 1, tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_attack_13_a_clock_ten_years_off_or_another_time_zone_does_no_harm(
    folder: Path, moment: datetime
) -> None:
    with unlock(folder) as vault:
        vault.journal.append("record", "create", {})
    with Vault.unlock(folder, PASSPHRASE, clock=lambda: moment) as vault:
        assert vault.warnings == ()
        photo = vault.attachments.add(b"p", "image/jpeg")
        vault.journal.append("record", "edit", {})
    with unlock(folder) as vault:
        assert vault.warnings == ()
        assert vault.attachments.read(photo.id) == b"p"
        assert vault.check(thorough=True) == []


@pytest.mark.parametrize("length", [0, 1, 16, 31, 33, 48, 64, 67])
def test_attack_14_a_key_of_another_length_never_becomes_a_passphrase(
    folder: Path, vault: Vault, length: int
) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(folder / DATABASE, bytearray(length), vault.guard)


def test_attack_14_nothing_in_clear_is_ever_made(folder: Path, tmp_path: Path) -> None:
    with unlock(folder) as vault:
        vault.settings.set("canary", "zilverreiger " * 500)
        vault.backup(tmp_path / "backup")
        vault.rekey(PASSPHRASE, PASSPHRASE, cost=CHEAP)
    for path in [*folder.rglob("*"), *(tmp_path / "backup").rglob("*")]:
        if path.is_file():
            content = path.read_bytes()
            assert not content.startswith(b"SQLite format 3")
            assert b"zilverreiger" not in content


@pytest.mark.parametrize(
    "passphrase",
    ["  two  spaces  inside ", "كلمة مرور طويلة جدا", "🦓 🐘 🦒 🦛", "a\0b c\0d", "é" * 5000],
    ids=["spaces", "right to left", "pictures", "zero", "ten kilobytes"],
)
def test_attack_15_strange_passphrases_open_what_they_closed(
    tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reserve, "SIZE", 4096)
    folder = tmp_path / "vault"
    Vault.create(folder, passphrase, cost=CHEAP)
    for spelling in ("NFC", "NFD", "NFKC"):
        Vault.unlock(folder, f" {unicodedata.normalize(spelling, passphrase)}\t").close()
    with pytest.raises(WrongPassphrase):
        unlock(folder, passphrase + "x")


@pytest.mark.parametrize("passphrase", ["", " ", "\t\n", "\u3000"])
def test_attack_15_an_empty_passphrase_makes_and_opens_nothing(
    folder: Path, tmp_path: Path, passphrase: str
) -> None:
    with pytest.raises(PassphraseEmpty):
        Vault.create(tmp_path / "new", passphrase, cost=CHEAP)
    with pytest.raises(PassphraseEmpty):
        unlock(folder, passphrase)
    assert not (tmp_path / "new").exists()


def test_attack_40_a_backup_is_not_made_inside_the_vault_or_over_something(
    vault: Vault, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.odt").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(vault.folder)
    before = bytes_of(vault.folder)
    targets = [vault.folder, vault.folder / "b", vault.folder / "attachments" / "b"]
    for target in [*targets, tmp_path / "link" / "b"]:
        with pytest.raises(TargetInsideVault):
            vault.backup(target)
    for target in (tmp_path / "full", tmp_path / "full" / "thesis.odt"):
        with pytest.raises(VaultExists):
            vault.backup(target)
    assert (tmp_path / "full" / "thesis.odt").read_bytes() == b"mine"
    assert bytes_of(vault.folder) == before
