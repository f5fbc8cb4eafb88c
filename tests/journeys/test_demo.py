"""`veldmelding demo --headless`: what a newcomer runs first."""

from __future__ import annotations

import subprocess
import sys


def test_the_whole_path_runs_without_a_display_and_ends_at_headquarters(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-m", "veldmelding", "demo", "--headless", "--screenshots", tmp_path],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "byte for byte" in ended.stdout
    assert "What is it about?: Armed / roadblock" in ended.stdout
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert len(pictures) > 8
    assert (tmp_path / "as-headquarters-has-it.jpg").read_bytes().startswith(b"\xff\xd8")
