"""Who can open a vault: headquarters where the person agreed, and nobody with old keys."""

from __future__ import annotations

import shutil
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import CHEAP, PASSPHRASE, bytes_of, unlock
from veldmelding.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DiskFull,
    HeaderDamaged,
    KeyMistyped,
    PassphraseEmpty,
    WrongPassphrase,
)
from veldmelding.vault import RecoveryKey, Vault, rekey, slots
from veldmelding.vault.escrow import PrivateKey, PublicKey
from veldmelding.vault.header import FILE, SECOND_FILE, read_copies, write_copies

if TYPE_CHECKING:
    from pathlib import Path

NEW = "other words for another day"


def admit(folder: Path) -> PrivateKey:
    headquarters = PrivateKey.generate()
    with unlock(folder) as vault:
        vault.keyring.admit_headquarters(PASSPHRASE, PublicKey.read(headquarters.public.text))
        vault.settings.set("word", "kept")
    return headquarters


def word(folder: Path, secret: str | RecoveryKey | PrivateKey) -> object:
    with Vault.unlock(folder, secret) as vault:
        assert vault.check(thorough=True) == []
        assert vault.warnings == ()
        return vault.settings.get("word")


def test_headquarters_opens_a_vault_only_after_it_was_admitted(folder: Path) -> None:
    stranger = PrivateKey.generate()
    with pytest.raises(WrongPassphrase):
        unlock(folder, stranger)
    headquarters = admit(folder)
    assert word(folder, headquarters) == "kept"
    assert word(folder, PrivateKey.read(headquarters.text)) == "kept"
    with pytest.raises(WrongPassphrase):
        unlock(folder, stranger)


def test_the_person_sees_who_can_open_the_vault_and_can_end_it(folder: Path) -> None:
    headquarters = admit(folder)
    with unlock(folder) as vault:
        ways = {way.kind: way.fingerprint for way in vault.keyring.ways()}
        assert ways == {
            "passphrase": "",
            "recovery": "",
            "escrow": headquarters.public.fingerprint,
        }
        assert len(headquarters.public.fingerprint.split()) == 8
        vault.keyring.dismiss_headquarters(PASSPHRASE)
        assert [way.kind for way in vault.keyring.ways()] == ["passphrase", "recovery"]
    with pytest.raises(WrongPassphrase):
        unlock(folder, headquarters)


def test_admitting_needs_the_passphrase_again(folder: Path) -> None:
    public = PrivateKey.generate().public
    with unlock(folder) as vault:
        with pytest.raises(WrongPassphrase):
            vault.keyring.admit_headquarters("wrong", public)
        with pytest.raises(WrongPassphrase):
            vault.keyring.dismiss_headquarters("wrong")
        assert len(vault.keyring.ways()) == 2


def test_a_slot_of_headquarters_does_not_work_in_another_vault(
    folder: Path, tmp_path: Path
) -> None:
    headquarters = admit(folder)
    other = tmp_path / "other"
    Vault.create(other, PASSPHRASE, cost=CHEAP)
    opened = slots.open_header(folder, PASSPHRASE)
    theirs = slots.open_header(other, PASSPHRASE)
    escrow = opened.header.slots[-1]
    forged = slots.with_slots(theirs.header, (*theirs.header.slots, escrow), theirs.root)
    write_copies(other, forged)
    with pytest.raises(HeaderDamaged):
        unlock(other, headquarters)


@pytest.mark.parametrize("raw", [b"", bytes(32), bytes(31), b"\x01" + bytes(31)])
def test_a_key_that_no_honest_person_has_is_refused(folder: Path, raw: bytes) -> None:
    with unlock(folder) as vault, pytest.raises(KeyMistyped):
        vault.keyring.admit_headquarters(PASSPHRASE, PublicKey(raw))


def test_a_private_key_is_not_taken_for_a_public_one() -> None:
    key = PrivateKey.generate()
    with pytest.raises(KeyMistyped):
        PublicKey.read(key.text)
    with pytest.raises(KeyMistyped):
        PrivateKey.read(key.public.text)
    assert key.text not in repr(key)


# -- exchanging every key ------------------------------------------------------------------------


def test_after_an_exchange_of_keys_no_older_key_file_opens_anything(
    folder: Path, recovery: str
) -> None:
    headquarters = admit(folder)
    with unlock(folder) as vault:
        photo = vault.attachments.add(b"p" * 100_000, "image/jpeg")
        old = {name: (folder / name).read_bytes() for name in (FILE, SECOND_FILE)}
        fresh = vault.rekey(PASSPHRASE, NEW, cost=CHEAP)
        vault.settings.set("after", 1)
        assert vault.attachments.read(photo.id) == b"p" * 100_000
    for secret in (NEW, fresh, headquarters):
        assert word(folder, secret) == "kept"
    for secret in (PASSPHRASE, recovery):
        with pytest.raises(WrongPassphrase):
            unlock(folder, secret)
    kept = bytes_of(folder)
    for name, content in old.items():
        (folder / name).write_bytes(content)
    for secret in (PASSPHRASE, recovery, headquarters):
        with pytest.raises(DatabaseDamaged):
            unlock(folder, secret)
    assert bytes_of(folder)["vault.db"] == kept["vault.db"]


def test_the_same_passphrase_may_stay_and_old_key_files_are_worthless_all_the_same(
    folder: Path,
) -> None:
    old = (folder / FILE).read_bytes()
    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
        vault.rekey(PASSPHRASE, PASSPHRASE, cost=CHEAP)
    assert word(folder, PASSPHRASE) == "kept"
    assert [copy.header.epoch for copy in read_copies(folder) if copy.header] == [2, 2]
    (folder / FILE).write_bytes(old)
    assert word(folder, PASSPHRASE) == "kept", "the newer copy counts"
    for name in (FILE, SECOND_FILE):
        (folder / name).write_bytes(old)
    with pytest.raises((DatabaseDamaged, DatabaseForeign)):
        unlock(folder, PASSPHRASE)


def test_an_exchange_that_is_refused_changes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
        keys = (folder / FILE).read_bytes()
        with pytest.raises(WrongPassphrase):
            vault.rekey("wrong", NEW, cost=CHEAP)
        with pytest.raises(PassphraseEmpty):
            vault.rekey(PASSPHRASE, " ", cost=CHEAP)
        with monkeypatch.context() as patch:
            patch.setattr(rekey.shutil, "disk_usage", lambda _path: SimpleNamespace(free=0))
            with pytest.raises(DiskFull):
                vault.rekey(PASSPHRASE, NEW, cost=CHEAP)
        with pytest.raises(RuntimeError), vault.transaction():
            vault.rekey(PASSPHRASE, NEW, cost=CHEAP)
        assert (folder / FILE).read_bytes() == keys
        assert vault.settings.get("word") == "kept"
    assert word(folder, PASSPHRASE) == "kept"
    assert not (folder / "vault.db.next").exists()


@pytest.mark.parametrize("moment", ["copied", "decided", "exchanged"])
def test_an_exchange_that_was_interrupted_is_finished_or_forgotten(
    folder: Path, tmp_path: Path, moment: str
) -> None:
    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
    before = tmp_path / "before"
    shutil.copytree(folder, before)
    with unlock(folder) as vault:
        vault.rekey(PASSPHRASE, NEW, cost=CHEAP)
    if moment == "exchanged":  # only the second key file is still the old one
        shutil.copy(before / SECOND_FILE, folder / SECOND_FILE)
    else:
        (folder / "vault.db").rename(folder / "vault.db.next")
        shutil.copy(before / "vault.db", folder / "vault.db")
        shutil.copy(before / SECOND_FILE, folder / SECOND_FILE)
        if moment == "copied":
            shutil.copy(before / FILE, folder / FILE)
    right, wrong = (PASSPHRASE, NEW) if moment == "copied" else (NEW, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        unlock(folder, wrong)
    with Vault.unlock(folder, right) as vault:
        assert vault.settings.get("word") == "kept"
        assert vault.check() == []
    assert not (folder / "vault.db.next").exists()


def test_an_older_database_cannot_be_slipped_in_as_a_waiting_one(folder: Path) -> None:
    shutil.copy(folder / "vault.db", folder / "vault.db.next")
    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
    assert not (folder / "vault.db.next").exists()
    assert word(folder, PASSPHRASE) == "kept"


def test_a_renewed_recovery_key_opens_and_the_old_paper_does_not(
    folder: Path, recovery: str
) -> None:
    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
        with pytest.raises(WrongPassphrase):
            vault.keyring.renew_recovery(RecoveryKey.generate())
        renewed = vault.keyring.renew_recovery(PASSPHRASE)
        assert sorted(way.kind for way in vault.keyring.ways()) == ["passphrase", "recovery"]
        said = [entry.content["details"] for entry in vault.journal.entries([""])]
    assert said == [{"what": "recovery"}]
    with pytest.raises(WrongPassphrase):
        unlock(folder, recovery)
    assert word(folder, renewed.text) == "kept"
    assert word(folder, PASSPHRASE) == "kept"


def test_an_exchange_of_keys_tells_how_far_it_is_and_can_be_cancelled(folder: Path) -> None:
    told: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
        with vault.transaction():
            for number in range(500):
                vault.settings.set(f"n{number}", "x" * 2000)
        with pytest.raises(KeyboardInterrupt):
            vault.rekey(PASSPHRASE, NEW, cost=CHEAP, progress=cancel)
        assert not (folder / "vault.db.next").exists()
        vault.settings.set("after", 1)
    assert word(folder, PASSPHRASE) == "kept"
    with unlock(folder) as vault:
        vault.rekey(
            PASSPHRASE, NEW, cost=CHEAP, progress=lambda done, total: told.append((done, total))
        )
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 200
    assert word(folder, NEW) == "kept"


def test_a_recovery_key_counts_only_once_its_paper_was_seen(folder: Path, recovery: str) -> None:
    fresh = RecoveryKey.generate()
    with pytest.raises(WrongPassphrase):
        unlock(folder, fresh)
    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
        vault.keyring.replace_recovery(PASSPHRASE, fresh)
    assert word(folder, fresh) == "kept"
    with pytest.raises(WrongPassphrase):
        unlock(folder, recovery)
