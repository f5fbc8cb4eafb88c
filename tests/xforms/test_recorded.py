"""The recorded sessions of the reference engines, where they are at hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

CASES = os.environ.get("VELDMELDING_CONFORMANCE")


@pytest.mark.skipif(CASES is None, reason="needs the recorded sessions")
def test_nearly_all_recorded_sessions_hold():
    from tests.conformance.scenarios import replay_all

    outcomes = list(replay_all(Path(CASES)))
    failed = [outcome for outcome in outcomes if outcome.result == "failed"]
    assert len(outcomes) > 100
    assert len(failed) <= len(outcomes) * 0.03, [outcome.case for outcome in failed]
    states = sum(outcome.same for outcome in outcomes)
    different = sum(len(outcome.different) for outcome in outcomes)
    assert different <= (states + different) * 0.04
