"""A short form of the torture in which somebody presses anything."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.torture


@pytest.mark.parametrize("seed", [303])
def test_whatever_is_pressed_nothing_unforeseen_happens(seed: int) -> None:
    command = [sys.executable, "-m", "tests.torture", "hands", "--count", "120"]
    ended = subprocess.run(
        [*command, "--seed", str(seed)], capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "0 troubles" in ended.stdout
