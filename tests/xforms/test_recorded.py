"""The recorded sessions of the reference engines, where they are at hand."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from random import Random

from tests.xforms.driver import start
from tests.xforms.walking import walk
from veldmelding.errors import VeldmeldingError
from veldmelding.xforms import FormDefinition

CASES = os.environ["VELDMELDING_CONFORMANCE"]


def test_nearly_all_recorded_sessions_hold():
    from tests.conformance.scenarios import replay_all

    outcomes = list(replay_all(Path(CASES)))
    failed = [outcome for outcome in outcomes if outcome.result == "failed"]
    assert len(outcomes) > 100
    assert len(failed) <= len(outcomes) * 0.03, [outcome.case for outcome in failed]
    states = sum(outcome.same for outcome in outcomes)
    different = sum(len(outcome.different) for outcome in outcomes)
    assert different <= (states + different) * 0.04


def test_recorded_forms_settle_the_same_way():
    with gzip.open(Path(CASES) / "scenario-forms.json.gz", "rt", encoding="utf-8") as file:
        forms = json.load(file)
    walked = 0
    for number, (_, source) in enumerate(sorted(forms.items())):
        if number % 4 or len(source) > 60_000 or "random" in source or "uuid()" in source:
            continue
        try:
            session = start(FormDefinition.parse(source.encode()))
        except VeldmeldingError:
            continue
        if "now()" in source:
            continue
        walk(session, Random(number), 5)
        walked += 1
    assert walked > 40
