"""Short forms of the torture: kills and full disks, and the proof that a loss would be seen."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.vault.support import ROOT

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
    code, cases, summary = torture("kills", "--count", "12", "--seed", "7", "--sabotage")
    assert code == 1, summary
    assert any("acknowledged" in case["reason"] for case in cases if case["result"] == "lost")


def test_on_a_full_disk_everything_kept_its_promise() -> None:
    code, cases, summary = torture("disk", "--count", "3", "--seed", "5")
    assert [case for case in cases if case["result"] != "ok"] == []
    assert code == 0, summary


def test_unknown_torture_is_named() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tests.torture", "feathers"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert result.returncode == 2
    assert "disk|kills" in result.stderr
