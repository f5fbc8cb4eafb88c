"""A Qt binding that loses references to None aborts after some thousand calls: guard it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect


def test_calls_that_return_nothing_leave_none_alone() -> None:
    # Where None is immortal (Python 3.12) the count is a constant and the defect can do no harm.
    rect = QRect()
    before = sys.getrefcount(None)
    for _ in range(2000):
        rect.moveTo(0, 0)
    assert abs(sys.getrefcount(None) - before) < 50
