"""The laptop dies again and again, in the middle of an answer and in the middle of sending."""

from __future__ import annotations

import pytest

from tests.torture.life import torture


@pytest.mark.torture
def test_no_acknowledged_answer_is_lost_and_no_record_arrives_twice():
    problems, _ = torture(count=5, seed=11)
    assert problems == []
