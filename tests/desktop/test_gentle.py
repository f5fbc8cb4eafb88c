"""What a delivery changes in the interpreter is changed back."""

from __future__ import annotations

import gc
import sys

from veldmelding.desktop.deliver.gentle import TURN, Gentle


def test_everything_is_as_it_was_afterwards() -> None:
    before = sys.getswitchinterval(), gc.get_threshold(), gc.get_freeze_count()
    gentle = Gentle()
    gentle.end()
    gentle.begin()
    gentle.begin()
    assert abs(sys.getswitchinterval() - TURN) < 1e-6
    assert gc.get_freeze_count() > before[2]
    gentle.end()
    gentle.end()
    assert sys.getswitchinterval() == before[0]
    assert gc.get_threshold() == before[1]
    assert gc.get_freeze_count() == 0
