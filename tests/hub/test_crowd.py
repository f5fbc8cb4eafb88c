"""Many clients at once, and a hub that dies while they send: the short form of the torture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.torture.hub import crowd

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.torture
def test_many_send_at_once_and_everything_arrives_once(tmp_path: Path) -> None:
    seen = crowd(tmp_path / "hub", laptops=40, phones=8, records=3, pace=0.4, kills=0, seed=1)
    assert [problem for problem in seen.problems if "answers took" not in problem] == []
    assert seen.records == 48 * 3


@pytest.mark.torture
def test_a_hub_killed_while_they_send_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    seen = crowd(tmp_path / "hub", laptops=20, phones=4, records=8, pace=0.5, kills=3, seed=2)
    assert seen.problems == []
    assert seen.records == 24 * 8
