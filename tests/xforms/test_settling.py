"""After every step the record is exactly what recomputing everything would give."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.xforms.driver import anew, everything, reopen, start, values
from tests.xforms.forms import TABLES, form
from tests.xforms.walking import random_step, scratch, walk
from veldmelding.errors import VeldmeldingError
from veldmelding.xforms import FormDefinition


@pytest.mark.parametrize("name", sorted(set(TABLES) - {"meta"}))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_a_step_leaves_what_recomputing_everything_gives(name, seed):
    walk(start(form(name)), Random(seed), 12)


@pytest.mark.parametrize("name", sorted(set(TABLES) - {"meta"}))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_undo_and_redo_go_back_and_forth_exactly(name, seed):
    random = Random(seed)
    session = start(form(name))
    states = [anew(session)]
    for _ in range(8):
        changes = random_step(session, Random(random.random()))
        if changes is None:
            continue
        states.append(anew(session))
    first = values(session)
    undone = 0
    while session.undo() is not None:
        undone += 1
        assert not scratch(session)
    for _ in range(undone):
        session.redo()
        assert everything(session) == anew(session)
    assert values(session) == first


@pytest.mark.parametrize("name", sorted(TABLES))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_a_draft_reopens_exactly(name, seed):
    random = Random(seed)
    session = start(form(name))
    for _ in range(10):
        random_step(session, random)
    again = reopen(session, language=session.language)
    assert again.serialise() == session.serialise()
    assert anew(again) == anew(session)
    assert again.instance_id == session.instance_id


CASES = os.environ.get("VELDMELDING_CONFORMANCE")


@pytest.mark.skipif(CASES is None, reason="needs the recorded forms")
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
