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

from tests.xforms.driver import ASPECTS, anew, everything, reopen, start, values
from tests.xforms.forms import TABLES, form
from veldmelding.errors import VeldmeldingError
from veldmelding.xforms import FormDefinition

WORDS = ("", "1", "17", "18", "99", "farmer", "Ann", "a very long name indeed", "0", "-3", "2.5")


def random_step(session, random: Random):
    """Do something a person could do; give the changes, or None when nothing could be done."""
    views = everything(session)
    # What is calculated may be overwritten by hand and then waits for its next reason to change.
    questions = [
        view
        for view in views.values()
        if view.kind == "question" and session._place(view.path).node.model.bind.calculate is None
    ]
    ranges = [
        view
        for view in views.values()
        if view.kind == "repeat" and not view.count_controlled and not view.no_add_remove
    ]
    instances = [
        view
        for view in views.values()
        if view.kind == "repeat_instance"
        and f"repeat {view.path.rsplit('[', 1)[0]}" in {f"repeat {item.path}" for item in ranges}
    ]
    kind = random.choice("aaaaaaaarrdulz")
    if kind == "r" and ranges and len(instances) < 8:
        return session.add_repeat(random.choice(ranges).path)
    if kind == "d" and instances:
        return session.remove_repeat(random.choice(instances).path)
    if kind == "u":
        return session.undo()
    if kind == "z":
        return session.redo()
    if kind == "l" and session.languages:
        return session.set_language(random.choice(session.languages))
    if not questions:
        return None
    view = random.choice(questions)
    if view.choices and random.random() < 0.9:
        picked = random.sample(view.choices, random.randint(0, min(3, len(view.choices))))
        if view.control == "select1":
            picked = picked[:1]
        if view.control == "rank" and picked:
            picked = random.sample(view.choices, len(view.choices))
        return session.answer(view.path, " ".join(choice.value for choice in picked))
    if view.data_type == "date":
        return session.answer(view.path, random.choice(["", "2024-02-29", "2023-12-31"]))
    if view.path.endswith("/n"):
        return session.answer(view.path, random.choice(["", "0", "1", "2", "4"]))
    return session.answer(view.path, random.choice(WORDS))


def scratch(session):
    """Recompute everything; give what that changes, which must be nothing."""

    def again():
        session._recompute.mark_all()
        return []

    return session._steps.run(again, undoable=False)


def differing(before, after, aspect):
    return {
        view.path
        for key, view in after.items()
        if key in before and getattr(before[key], aspect) != getattr(view, aspect)
    }


def check_changes(before, after, changes):
    """Every set of `changes` names exactly what looks different."""
    for name, aspect in ASPECTS.items():
        shown = {view.path for view in after.values()}
        told = getattr(changes, name) & shown
        assert told == differing(before, after, aspect), name
    labels = set()
    for aspect in ("label", "hint", "guidance", "media"):
        labels |= differing(before, after, aspect)
    assert changes.labels == labels
    problems = {
        view.path
        for key, view in after.items()
        if key in before
        and [(item.kind, item.message) if item else None for item in (view.violation,)]
        != [(item.kind, item.message) if item else None for item in (before[key].violation,)]
    }
    assert changes.violations == problems


def walk(session, random: Random, steps: int) -> None:
    before = anew(session)
    for _ in range(steps):
        changes = random_step(session, random)
        shown = everything(session)
        fresh = anew(session)
        assert shown == fresh
        if changes is not None and not changes.added and not changes.removed:
            check_changes(before, fresh, changes)
        assert not scratch(session)
        before = fresh


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
