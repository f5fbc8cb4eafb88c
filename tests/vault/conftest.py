from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import make, unlock
from veldmelding.vault import Vault, reserve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def small_reserve(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reserve is real but small, so that comparing folders stays quick."""
    monkeypatch.setattr(reserve, "SIZE", 64 * 1024)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("made") / "vault"
    recovery = make(folder)
    return folder, recovery.text


@pytest.fixture
def folder(made: tuple[Path, str], tmp_path: Path) -> Path:
    """A fresh, closed vault."""
    target = tmp_path / "vault"
    shutil.copytree(made[0], target)
    return target


@pytest.fixture
def recovery(made: tuple[Path, str]) -> str:
    return made[1]


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    with unlock(folder) as vault:
        yield vault
