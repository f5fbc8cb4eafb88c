"""What all tests share: how many of them run at once."""

from __future__ import annotations

import os


def pytest_xdist_auto_num_workers() -> int:
    """Half as many workers again as cores: many tests wait for sockets, clocks and processes."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(2, (cores or 1) * 3 // 2)
