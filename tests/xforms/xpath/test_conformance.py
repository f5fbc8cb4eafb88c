"""Every recorded case agrees with its expectation or is declared, with a reason."""

from __future__ import annotations

import pytest

from tests.conformance import parse, xpath
from tests.conformance.declared import RULES
from tests.conformance.recorded import folder, read_cases


@pytest.mark.parametrize("suite", [parse, xpath])
def test_no_recorded_case_falls_short(suite):
    outcomes = list(suite.outcomes(read_cases(folder(), suite.FILE)))

    assert [outcome for outcome in outcomes if outcome.result == "differs"] == []
    assert len(outcomes) > 50


def test_few_cases_are_declared_and_each_for_a_known_reason():
    outcomes = list(xpath.outcomes(read_cases(folder(), xpath.FILE)))
    declared = [outcome for outcome in outcomes if outcome.result == "declared"]

    assert {outcome.reason for outcome in declared} <= set(RULES)
    assert len(declared) <= len(outcomes) * 0.02
