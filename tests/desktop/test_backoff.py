from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from veldmelding.desktop.unlock.backoff import DELAYS, Backoff

if TYPE_CHECKING:
    from pathlib import Path


def test_waiting_grows_and_ends_with_the_right_passphrase(tmp_path: Path) -> None:
    now = [1000.0]
    backoff = Backoff(tmp_path / "tries.json", lambda: now[0])
    for delay in DELAYS[1:]:
        backoff.failed("a")
        assert backoff.wait("a") == delay
        assert backoff.wait("b") == 0
        now[0] += delay
        assert backoff.wait("a") == 0
    backoff.succeeded("a")
    assert backoff.wait("a") == 0


def test_restarting_does_not_forget(tmp_path: Path) -> None:
    for _ in range(6):
        Backoff(tmp_path / "tries.json", lambda: 50.0).failed("a")
    assert Backoff(tmp_path / "tries.json", lambda: 51.0).wait("a") == DELAYS[6] - 1


def test_a_clock_set_back_never_waits_longer_than_a_minute(tmp_path: Path) -> None:
    for _ in range(30):
        Backoff(tmp_path / "tries.json", lambda: 1e9).failed("a")
    assert Backoff(tmp_path / "tries.json", lambda: 0.0).wait("a") == 60


@pytest.mark.parametrize(
    "content", ["", "nonsense", "[]", '{"a": 3}', '{"a": [-1, 0]}', '{"a": ["x", {}]}', "[" * 9000]
)
def test_nonsense_in_the_file_keeps_nobody_out(tmp_path: Path, content: str) -> None:
    file = tmp_path / "tries.json"
    file.write_text(content, encoding="utf-8")
    backoff = Backoff(file, lambda: 5.0)
    assert backoff.wait("a") == 0
    backoff.failed("a")
    assert backoff.wait("a") == 0
