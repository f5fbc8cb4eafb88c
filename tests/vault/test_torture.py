"""Short forms of the torture: kills and full disks, and the proof that a loss would be seen."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.torture._trace import can_trace
from tests.vault.support import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.torture


def torture(*arguments: str) -> tuple[int, list[dict[str, str]], str]:
    result = subprocess.run(
        [sys.executable, "-m", "tests.torture", *arguments, "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
        check=False,
    )
    *lines, summary = result.stdout.splitlines() or [result.stderr]
    assert result.stderr == ""
    return result.returncode, [json.loads(line) for line in lines], summary


def test_killed_at_random_moments_nothing_acknowledged_is_lost() -> None:
    code, cases, summary = torture("kills", "--count", "25", "--seed", "7")
    assert [case for case in cases if case["result"] != "ok"] == []
    assert code == 0, summary
    assert len(cases) == 25


def test_a_loss_would_be_seen() -> None:
    code, cases, summary = torture("kills", "--count", "40", "--seed", "7", "--sabotage")
    assert code == 1, summary
    assert [case for case in cases if case["result"] == "lost"] != []


def test_on_a_full_disk_everything_kept_its_promise() -> None:
    code, cases, summary = torture("disk", "--count", "3", "--seed", "5")
    assert [case for case in cases if case["result"] != "ok"] == []
    assert code == 0, summary


if can_trace():  # elsewhere the long form says why it cannot run

    def test_when_the_power_is_cut_nothing_acknowledged_is_lost() -> None:
        code, cases, summary = torture("power", "--count", "60", "--seed", "11")
        assert [case for case in cases if case["result"] != "ok"] == []
        assert code == 0, summary
        assert len(cases) == 60

    def test_a_loss_by_power_would_be_seen() -> None:
        code, cases, summary = torture("power", "--count", "40", "--synchronous", "off")
        assert code == 1, summary
        assert len([case for case in cases if case["result"] == "lost"]) > 10


def test_where_processes_cannot_be_watched_the_power_torture_says_so(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tests.torture", "power", "--count", "1"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        check=False,
    )
    assert result.returncode == 3
    assert "needs the program strace" in result.stderr


def test_unknown_torture_is_named() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tests.torture", "feathers"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert result.returncode == 2
    assert {"disk", "kills", "power"} <= set(re.split(r"[| ]", result.stderr))
