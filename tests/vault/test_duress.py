"""A passphrase that destroys the keys: where it was set, and then it looks like a wrong one."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import CHEAP, PASSPHRASE, make, unlock
from veldmelding.errors import PassphraseEmpty, PassphrasesAlike, VaultError, WrongPassphrase
from veldmelding.vault import Vault
from veldmelding.vault.duress import RISKS
from veldmelding.vault.escrow import PrivateKey
from veldmelding.vault.header import FILE, SECOND_FILE, read_copies

if TYPE_CHECKING:
    from pathlib import Path

OTHER = "zeven andere woorden onder de brug"


@pytest.fixture
def set_up(folder: Path) -> Path:
    with unlock(folder) as vault:
        vault.settings.set("word", "kept")
        assert not vault.keyring.has_duress
        vault.keyring.set_duress(PASSPHRASE, OTHER)
        assert vault.keyring.has_duress
    return folder


def refusal(folder: Path, secret: str | PrivateKey) -> tuple[type[VaultError], str]:
    with pytest.raises(VaultError) as raised:
        unlock(folder, secret)  # type: ignore[arg-type]
    return type(raised.value), str(raised.value.sentence)


def test_until_it_is_typed_nothing_is_different(set_up: Path, recovery: str) -> None:
    for secret in (PASSPHRASE, recovery):
        with unlock(set_up, secret) as vault:
            assert vault.settings.get("word") == "kept"
    refused = refusal(set_up, "quite wrong words of mine")
    assert refused[0] is WrongPassphrase
    with unlock(set_up):
        pass


def test_typed_at_the_door_it_destroys_every_key_and_reads_as_a_wrong_passphrase(
    set_up: Path, recovery: str
) -> None:
    headquarters = PrivateKey.generate()
    with unlock(set_up) as vault:
        vault.keyring.admit_headquarters(PASSPHRASE, headquarters.public)
    wrong = refusal(set_up, "quite wrong words of mine")
    before = read_copies(set_up)[0]
    assert refusal(set_up, OTHER) == wrong
    for secret in (PASSPHRASE, OTHER, recovery, headquarters):
        assert refusal(set_up, secret) == wrong
    first, second = read_copies(set_up)
    assert first.content == second.content
    assert before.content is not None
    assert first.content is not None
    assert len(first.content) == len(before.content), "the shape tells nothing"
    old = {slot.wrapped for slot in before.header.slots}  # type: ignore[union-attr]
    new = {slot.wrapped for slot in first.header.slots}  # type: ignore[union-attr]
    assert not old & new
    for slot in before.header.slots:  # type: ignore[union-attr]
        for name in (FILE, SECOND_FILE):
            assert slot.wrapped.hex().encode() not in (set_up / name).read_bytes()


def test_the_key_file_does_not_tell_which_passphrase_it_is(set_up: Path) -> None:
    header = read_copies(set_up)[0].header
    assert header is not None
    shapes = {
        (slot.kind, slot.derivation, len(slot.wrapped), len(slot.commit))
        for slot in header.slots
        if slot.kind == "passphrase"
    }
    assert len(shapes) == 1


def test_where_an_open_vault_asks_again_it_is_only_wrong(set_up: Path) -> None:
    with unlock(set_up) as vault:
        assert not vault.verify(OTHER)
        with pytest.raises(WrongPassphrase):
            vault.rekey(OTHER, "new words altogether here", cost=CHEAP)
        with pytest.raises(WrongPassphrase):
            vault.keyring.clear_duress(OTHER)
    with unlock(set_up) as vault:
        assert vault.settings.get("word") == "kept"


def test_it_stays_when_the_passphrase_changes_and_ends_when_cleared_or_rekeyed(
    set_up: Path,
) -> None:
    changed = "words that came after the others"
    with unlock(set_up) as vault:
        with pytest.raises(PassphrasesAlike):
            vault.change_passphrase(PASSPHRASE, OTHER, cost=CHEAP)
        vault.change_passphrase(PASSPHRASE, changed, cost=CHEAP)
        assert vault.keyring.has_duress
    shutil.copytree(set_up, set_up.parent / "copy")
    assert refusal(set_up.parent / "copy", OTHER)[0] is WrongPassphrase
    assert refusal(set_up.parent / "copy", changed)[0] is WrongPassphrase
    shutil.copytree(set_up, set_up.parent / "rekeyed")
    with unlock(set_up.parent / "rekeyed", changed) as vault:
        vault.rekey(changed, changed, cost=CHEAP)
        assert not vault.keyring.has_duress
    with unlock(set_up, changed) as vault:
        vault.keyring.clear_duress(changed)
        assert not vault.keyring.has_duress
    for folder in (set_up, set_up.parent / "rekeyed"):
        assert refusal(folder, OTHER)[0] is WrongPassphrase
        with unlock(folder, changed) as vault:
            assert vault.settings.get("word") == "kept"


def test_it_is_none_of_the_passphrases_that_open(folder: Path, recovery: str) -> None:
    with unlock(folder) as vault:
        for same in (PASSPHRASE, f"  {PASSPHRASE} ", recovery):
            with pytest.raises(PassphrasesAlike):
                vault.keyring.set_duress(PASSPHRASE, same)
        with pytest.raises(PassphraseEmpty):
            vault.keyring.set_duress(PASSPHRASE, "  ")
        with pytest.raises(WrongPassphrase):
            vault.keyring.set_duress("not the passphrase at all", OTHER)
        assert not vault.keyring.has_duress
        assert len(vault.keyring.ways()) == 2


def test_setting_it_again_replaces_it(set_up: Path) -> None:
    with unlock(set_up) as vault:
        vault.keyring.set_duress(PASSPHRASE, "a third line of words to type")
        assert len(vault.keyring.ways()) == 3
    assert refusal(set_up, OTHER)[0] is WrongPassphrase
    with unlock(set_up) as vault:
        assert vault.settings.get("word") == "kept"


def test_a_backup_is_out_of_its_reach_and_that_is_told(set_up: Path, tmp_path: Path) -> None:
    with unlock(set_up) as vault:
        vault.backup(tmp_path / "backup")
    refusal(set_up, OTHER)
    Vault.restore(tmp_path / "backup", tmp_path / "restored")
    with unlock(tmp_path / "restored") as vault:
        assert vault.settings.get("word") == "kept"
    told = " ".join(str(sentence) for sentence in RISKS)
    assert "backups" in told
    assert "danger" in told


def test_a_new_vault_has_none(tmp_path: Path) -> None:
    make(tmp_path / "new")
    header = read_copies(tmp_path / "new")[0].header
    assert header is not None
    assert sorted(slot.kind for slot in header.slots) == ["passphrase", "recovery"]
