"""Attacks 1 to 9: the key file and the database are altered, exchanged, cut, rolled back."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import CHEAP, PASSPHRASE, bytes_of, unlock
from tests.vault.test_header import checked, plant, values
from veldmelding.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabasePlain,
    HeaderDamaged,
    HeaderMissing,
    VaultError,
    VaultExists,
    VaultNewer,
    WrongPassphrase,
)
from veldmelding.vault import Vault, seen
from veldmelding.vault.driver import PAGE_SIZE
from veldmelding.vault.header import FILE, SECOND_FILE, canonical, parse

if TYPE_CHECKING:
    from pathlib import Path

DATABASE = "vault.db"


def filled(folder: Path) -> None:
    with unlock(folder) as vault:
        for number in range(60):
            vault.settings.set(f"n{number}", "x" * 3000)


def refused(folder: Path, *kinds: type[VaultError]) -> str:
    """Unlock and be refused, in words, without a byte changed; returns the words."""
    before = bytes_of(folder)
    with pytest.raises(kinds) as caught:
        unlock(folder)
    assert bytes_of(folder) == before
    said = str(caught.value)
    assert "{" not in said
    return said


def test_attack_01_no_flipped_bit_of_the_key_file_is_accepted(folder: Path) -> None:
    whole = (folder / FILE).read_bytes()
    chance = random.Random(1)
    for _ in range(120):
        place = chance.randrange(len(whole))
        flipped = bytearray(whole)
        flipped[place] ^= 1 << chance.randrange(8)
        for content in (bytes(flipped), checked(bytes(flipped).split(b"\n")[0])):
            if content != whole:
                plant(folder, content)
                with pytest.raises((HeaderDamaged, VaultNewer, WrongPassphrase)):
                    unlock(folder)
    plant(folder, whole)
    unlock(folder).close()


@pytest.mark.parametrize("change", ["slot dropped", "sequence lowered", "epoch", "mac", "twice"])
def test_attack_02_a_key_file_that_was_edited_is_refused(folder: Path, change: str) -> None:
    header = parse((folder / FILE).read_bytes())
    edited = {
        "slot dropped": replace(header, slots=header.slots[:1]),
        "sequence lowered": replace(header, sequence=0),
        "epoch": replace(header, epoch=header.epoch + 1),
        "mac": replace(header, mac="0" * 64),
        "twice": replace(header, slots=(*header.slots, header.slots[0])),
    }[change]
    plant(folder, edited.as_bytes())
    refused(folder, HeaderDamaged, WrongPassphrase)


def test_attack_02_a_later_version_is_named_and_left_alone(folder: Path) -> None:
    plant(folder, checked(canonical(values(folder) | {"v": 2})))
    refused(folder, VaultNewer)


@pytest.mark.parametrize(
    ("name", "value"),
    [("m", 2**40), ("m", 0), ("t", 10**9), ("t", 0), ("p", 0), ("p", 2**20), ("salt", "00"),
     ("m", -1), ("m", 1.5), ("m", True), ("m", "65536"), ("alg", "none")],
)  # fmt: skip
def test_attack_03_a_derivation_that_would_hang_is_refused_at_once(
    folder: Path, name: str, value: object
) -> None:
    content = values(folder)
    content["slots"][0]["kdf"][name] = value
    plant(folder, checked(canonical(content)))
    start = time.perf_counter()
    refused(folder, HeaderDamaged)
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(
    "line",
    [
        b'{"v":NaN}',
        b'{"v":1,"v":1}',
        b"[" * 30_000,
        b'{"a":' * 9_000 + b"1" + b"}" * 9_000,
        b"1" * 5000,
        b" " * (64 * 1024 + 1),
        b'{"label":"\xff"}',
        b"",
        b"null",
    ],
    ids=["NaN", "twice", "deep list", "deep record", "long", "large", "bytes", "empty", "null"],
)
def test_attack_03_a_key_file_that_is_none_is_refused(folder: Path, line: bytes) -> None:
    for content in (line, checked(line)):
        plant(folder, content)
        refused(folder, HeaderDamaged)


def test_attack_04_without_a_key_file_no_new_vault_takes_the_place(folder: Path) -> None:
    filled(folder)
    for name in (FILE, SECOND_FILE):
        (folder / name).unlink()
    refused(folder, HeaderMissing)
    before = bytes_of(folder)
    with pytest.raises(VaultExists):
        Vault.create(folder, PASSPHRASE, cost=CHEAP)
    assert bytes_of(folder) == before


@pytest.mark.parametrize("length", [0, 15, 100, PAGE_SIZE, "half", "mid-page"])
def test_attack_05_a_database_that_was_cut_is_refused_and_kept(
    folder: Path, length: int | str
) -> None:
    filled(folder)
    whole = (folder / DATABASE).read_bytes()
    at = {"half": len(whole) // 2 // PAGE_SIZE * PAGE_SIZE, "mid-page": len(whole) - 1000}
    (folder / DATABASE).write_bytes(whole[: at.get(str(length), length)])
    said = refused(folder, DatabaseDamaged)
    assert "backup" in said
    (folder / DATABASE).write_bytes(whole)
    unlock(folder).close()


@pytest.mark.parametrize("place", [0, 7, 15, 16, 40, 100, 2000, PAGE_SIZE - 1])
def test_attack_06_an_altered_first_page_or_salt_is_refused(folder: Path, place: int) -> None:
    content = bytearray((folder / DATABASE).read_bytes())
    content[place] ^= 4
    (folder / DATABASE).write_bytes(content)
    refused(folder, DatabaseDamaged)


def test_attack_06_other_pages_and_junk_are_found_by_the_check(folder: Path) -> None:
    filled(folder)
    whole = (folder / DATABASE).read_bytes()
    middle = len(whole) // 2 // PAGE_SIZE * PAGE_SIZE + 99
    flipped = whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]
    for content in (flipped, whole + b"junk" * 2000):
        (folder / DATABASE).write_bytes(content)
        with unlock(folder) as vault:
            assert vault.check() != []


def test_attack_07_a_plain_database_in_its_place_is_refused(folder: Path) -> None:
    (folder / DATABASE).unlink()
    plain = sqlite3.connect(folder / DATABASE)
    plain.execute("CREATE TABLE vault (id TEXT)")
    plain.commit()
    plain.close()
    refused(folder, DatabasePlain)


def test_attack_08_an_older_page_is_told(folder: Path) -> None:
    filled(folder)
    before = (folder / DATABASE).read_bytes()
    with unlock(folder) as vault:
        vault.settings.set("n30", "changed " * 400)
    after = bytearray((folder / DATABASE).read_bytes())
    pages = [
        start
        for start in range(2 * PAGE_SIZE, len(before), PAGE_SIZE)
        if before[start : start + PAGE_SIZE] != after[start : start + PAGE_SIZE]
    ]
    after[pages[-1] : pages[-1] + PAGE_SIZE] = before[pages[-1] : pages[-1] + PAGE_SIZE]
    (folder / DATABASE).write_bytes(after)
    with unlock(folder) as vault:
        assert [warning.template for warning in vault.warnings] == [seen.OLDER_PAGES]


@pytest.mark.parametrize("what", ["database", "folder"])
def test_attack_08_an_older_database_or_folder_is_told(
    folder: Path, tmp_path: Path, what: str
) -> None:
    filled(folder)
    shutil.copytree(folder, tmp_path / "older")
    with unlock(folder) as vault:
        vault.settings.set("witness", "was here")
    if what == "database":
        shutil.copy(tmp_path / "older" / DATABASE, folder / DATABASE)
    else:
        shutil.rmtree(folder)
        shutil.copytree(tmp_path / "older", folder)
    with unlock(folder) as vault:
        assert len(vault.warnings) == 1
        assert "earlier copy" in str(vault.warnings[0])
        assert vault.settings.get("n0") == "x" * 3000, "what is there can be read"


def test_attack_09_the_database_of_another_vault_does_not_open(
    folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    Vault.create(other, PASSPHRASE, cost=CHEAP)
    shutil.copy(other / DATABASE, folder / DATABASE)
    refused(folder, DatabaseForeign, DatabaseDamaged)
    for name in (FILE, SECOND_FILE):
        shutil.copy(folder / name, other / name)
    refused(other, DatabaseForeign, DatabaseDamaged)


def test_attack_09_a_log_of_another_vault_is_not_taken(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    Vault.create(other, PASSPHRASE, cost=CHEAP)
    with unlock(other) as vault:
        vault.settings.set("theirs", "x" * 9000)
        shutil.copy(other / f"{DATABASE}-wal", folder / f"{DATABASE}-wal")
    refused(folder, DatabaseForeign, DatabaseDamaged)


def test_attack_09_journal_entries_say_which_vault_they_are_of(vault: Vault) -> None:
    vault.journal.append("record", "create", {})
    (entry,) = vault.journal.entries()
    assert json.loads(entry.text)["vault"] == vault.id
