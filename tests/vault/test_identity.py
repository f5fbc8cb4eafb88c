"""The vault's own key pairs: made once, whoever asks first."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import unlock
from veldmelding.vault.identity import RECEIVING, SIGNING, identity

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.vault import Vault


@pytest.mark.parametrize("purpose", [SIGNING, RECEIVING])
def test_threads_that_ask_at_once_get_the_same_keys(vault: Vault, purpose: str) -> None:
    start = threading.Barrier(6)

    def ask(_number: int) -> bytes:
        start.wait()
        return identity(vault, purpose).private

    with vault.transaction() as database:
        database.execute("DELETE FROM identity WHERE purpose = ?", [purpose])
    with ThreadPoolExecutor(6) as threads:
        assert len(set(threads.map(ask, range(6)))) == 1


def test_the_keys_stay_the_same(folder: Path) -> None:
    with unlock(folder) as vault:
        first = identity(vault, SIGNING), identity(vault, RECEIVING)
    with unlock(folder) as vault:
        assert (identity(vault, SIGNING), identity(vault, RECEIVING)) == first
    assert first[0].public != first[1].public
