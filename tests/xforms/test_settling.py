"""After every step the record is exactly what recomputing everything would give."""

from __future__ import annotations

import contextlib
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.torture import _grammar
from tests.torture._form_cases import reads_itself
from tests.xforms.driver import anew, everything, reopen, start, values
from tests.xforms.forms import TABLES, form
from tests.xforms.walking import random_step, scratch, walk
from veldmelding.errors import FormError, FormNotSettling, FormTooHeavy
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


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,  # chance without end belongs to `python -m tests.torture forms`
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32))
def test_a_form_made_by_chance_settles_and_reopens_exactly(seed):
    random = Random(seed)
    try:
        made = FormDefinition.parse(_grammar.form(random, steady=True))
        session = start(made)
    except FormError:
        return  # Waits for itself, or asks for too much; other tests look at how that is said.
    if reads_itself(made):
        return
    with contextlib.suppress(FormTooHeavy, FormNotSettling):
        walk(session, random, 8)
    if session.problems or any("odk-instance-load" in action.events for action in made.actions):
        return  # A rule that fails keeps its last result, which only this session knows.
    again = reopen(session, language=session.language)
    assert again.serialise() == session.serialise()
    assert anew(again) == anew(session)


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
