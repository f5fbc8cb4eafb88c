"""Rows of the list `feedback` find the record they are about, and end when it was corrected."""

from __future__ import annotations

import pytest

COLUMNS = "name,label,__version,instance_id,state,question,asked,by\n"
versions = iter(range(1, 1000))


def tell(world, *rows: tuple[str, str, str, str]) -> None:
    """Let the list come from headquarters, as it does with a delivery."""
    version = next(versions)
    lines = "".join(
        f"{name},Visit,{version},{instance},{state},{question},2026-03-05T01:00:00.000Z,Jonas\n"
        for name, instance, state, question in rows
    )
    world.library.merge_list("feedback", (COLUMNS + lines).encode(), f"md5:{version}")


@pytest.fixture
def delivered(world, visit_form):
    """A visit that headquarters has completely."""
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/name", "Kabera 3")
    recording.session.answer("/data/note", "one pit")
    world.deliver(world.store.finalise(recording))
    return recording


def ask(world, instance, state="hasIssues", question="Where?", root=None) -> None:
    tell(world, ((root or instance).removeprefix("uuid:"), instance, state, question))


def test_a_question_finds_its_record(world, delivered):
    instance = delivered.session.instance_id
    assert world.store.feedback.asking() == {}
    ask(world, instance)
    found = world.store.feedback.of(delivered.id)
    assert found is not None
    assert (found.instance_id, found.question, found.by) == (instance, "Where?", "Jonas")
    assert found.asks
    assert set(world.store.feedback.asking()) == {instance}
    rows = world.store.rows(instances=world.store.feedback.asking())
    assert [row.id for row in rows] == [delivered.id]
    assert world.store.count(instances=frozenset()) == 0


def test_a_row_about_somebody_elses_record_is_nobodys_here(world, delivered):
    tell(world, ("0b6f6d2a-66c1-4a0c-8f2e-5d5c6b8f9a11", "uuid:other", "hasIssues", "Where?"))
    assert world.store.feedback.all() == {}


def test_a_version_that_was_not_made_here_is_found_by_the_first_one(world, delivered):
    ask(world, "uuid:edited-in-the-office", root=delivered.session.instance_id)
    assert set(world.store.feedback.asking()) == {delivered.session.instance_id}


def test_a_correction_answers_and_can_be_asked_about_in_its_turn(world, delivered):
    first = delivered.session.instance_id
    ask(world, first)
    correction = world.store.correct(delivered.id)
    assert world.store.feedback.of(correction.id).question == "Where?", "in sight while correcting"
    assert set(world.store.feedback.asking()) == {first}, "a draft is no answer yet"
    second = world.store.finalise(correction)
    assert world.store.feedback.asking() == {}
    assert world.store.feedback.of(delivered.id).answered
    world.deliver(second)
    ask(world, second, question="Which side?", root=first)
    assert set(world.store.feedback.asking()) == {second}
    assert world.store.feedback.of(correction.id).question == "Which side?"


@pytest.mark.parametrize("state", ["approved", "edited", ""])
def test_other_states_ask_nothing(world, delivered, state):
    ask(world, delivered.session.instance_id, state, "")
    assert world.store.feedback.asking() == {}
    assert world.store.feedback.of(delivered.id).state == state


def test_what_is_in_the_bin_asks_nothing(world, delivered):
    ask(world, delivered.session.instance_id)
    world.store.delete(delivered.id)
    assert world.store.feedback.asking() == {}


def test_a_time_that_is_none_is_left_out(world, delivered):
    world.library.merge_list(
        "feedback",
        (COLUMNS + f"x,Visit,1,{delivered.session.instance_id},hasIssues,Where?,soon,\n").encode(),
        "md5:x",
    )
    assert world.store.feedback.of(delivered.id).asked is None
