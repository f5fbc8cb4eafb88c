"""Destroying a vault: told first, then the keys go, and nothing of it opens again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import CHEAP, PASSPHRASE, unlock
from veldmelding.errors import HeaderMissing, NoVault
from veldmelding.vault import Vault, wipe

if TYPE_CHECKING:
    from pathlib import Path


def test_the_first_step_only_tells(folder: Path) -> None:
    with unlock(folder) as vault:
        vault.attachments.add(b"p", "image/jpeg")
        plan = wipe.prepare(vault)
        assert (plan.records, plan.unsent, plan.files) == (0, 0, 1)
        told, honest = plan.sentences
        assert "1 photos" in str(told)
        assert "not impossible" in str(honest)
    unlock(folder).close()


def test_after_the_second_step_nothing_is_left_that_could_be_opened(
    folder: Path, tmp_path: Path, recovery: str
) -> None:
    vault = unlock(folder)
    vault.attachments.add(b"p" * 1000, "image/jpeg")
    wipe.destroy(vault, wipe.prepare(vault))
    assert vault.closed
    assert not folder.exists()
    assert list(tmp_path.glob(f".{folder.name}*")) == []
    for secret in (PASSPHRASE, recovery):
        with pytest.raises(NoVault):
            unlock(folder, secret)


def test_the_keys_go_first_and_are_overwritten_where_they_lie(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = {name: tmp_path / f"link to {name}" for name in ("vault.keys", "vault.keys.bak")}
    vault = unlock(folder)
    plan = wipe.prepare(vault)

    def stopped(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(wipe, "forget_note", stopped)
    close = vault.close

    def close_and_link() -> None:
        close()
        for name, link in links.items():
            link.hardlink_to(folder / name)

    monkeypatch.setattr(vault, "close", close_and_link)
    with pytest.raises(KeyboardInterrupt):
        wipe.destroy(vault, plan)
    for link in links.values():
        content = link.read_bytes()
        assert content == bytes(len(content))
    with pytest.raises(HeaderMissing):
        unlock(folder)


def test_what_was_agreed_for_one_vault_does_not_destroy_another(
    folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    Vault.create(other, PASSPHRASE, cost=CHEAP)
    with unlock(other) as theirs:
        plan = wipe.prepare(theirs)
    with unlock(folder) as vault, pytest.raises(ValueError, match="another vault"):
        wipe.destroy(vault, plan)
    unlock(folder).close()
    shutil.rmtree(other)
