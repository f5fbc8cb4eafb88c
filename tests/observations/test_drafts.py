"""Drafts are there from the first moment, survive the lock, and reopen where one was."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from tests.observations.forms import visit

from veldmelding.errors import (
    ObservationDeleted,
    ObservationFinalised,
    ObservationMissing,
)
from veldmelding.observations import Profile


def test_an_observation_is_in_the_vault_from_the_first_moment(world, visit_form):
    recording = world.store.begin(visit_form, "Nederlands (nl)")
    world.reopen()
    (row,) = world.store.drafts()
    assert row.id == recording.id
    assert (row.title, row.form_title, row.state) == ("Visit", "Visit", "draft")
    assert row.answered == 0
    assert row.asked > 0


def test_a_draft_reopens_with_its_answers_at_the_same_question_in_the_same_language(
    world, visit_form
):
    recording = world.store.begin(visit_form, "Nederlands (nl)")
    recording.session.answer("/data/note", "water in the pit")
    recording.session.add_repeat("/data/group")
    recording.session.answer("/data/group[2]/children", "12")
    world.store.save(recording.snapshot("/data/group[2]/children"))
    world.reopen()

    again = world.store.resume(recording.id)
    assert again.position == "/data/group[2]/children"
    assert again.session.language == "Nederlands (nl)"
    assert again.session.node("/data/note").value == "water in the pit"
    assert again.session.node("/data/total").value == "12"
    assert again.session.instance_id == recording.session.instance_id


def test_answers_of_questions_that_do_not_apply_stay_in_the_draft(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/kind", "river")
    recording.session.answer("/data/secret", "the ferry")
    recording.session.answer("/data/kind", "pit")
    world.store.save(recording.snapshot())
    again = world.store.resume(recording.id)
    again.session.answer("/data/kind", "river")
    assert again.session.node("/data/secret").value == "the ferry"


def test_a_draft_reopens_with_exactly_the_definition_it_was_made_with(world, visit_form):
    recording = world.store.begin(visit_form)
    new = world.library.install(visit(version="2", extra="<more/>"))
    world.library.withdraw(["visit"])
    world.library.prune()
    world.reopen()
    again = world.store.resume(recording.id)
    assert again.installed.id == visit_form.id
    assert again.form.version == "1"
    assert new.id != visit_form.id


def test_an_older_snapshot_never_replaces_a_newer_one(world, visit_form, clock):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "first")
    first = recording.snapshot("/data/note")
    recording.session.answer("/data/note", "second")
    second = recording.snapshot("/data/kind")
    saved = world.store.save(second)
    clock.move(seconds=1)
    assert world.store.save(first) == saved
    assert world.store.save(second) == saved
    assert world.store.resume(recording.id).session.node("/data/note").value == "second"


def test_snapshots_after_reopening_are_newer_than_all_before(world, visit_form):
    recording = world.store.begin(visit_form)
    for number in range(5):
        recording.session.answer("/data/note", str(number))
        world.store.save(recording.snapshot())
    late = recording.snapshot()
    world.reopen()
    again = world.store.resume(recording.id)
    again.session.answer("/data/note", "after")
    world.store.save(again.snapshot())
    world.store.save(late)
    assert world.store.resume(recording.id).session.node("/data/note").value == "after"


def test_one_recording_of_a_draft_does_not_hold_back_another(world, visit_form):
    first = world.store.begin(visit_form)
    second = world.store.resume(first.id)
    for number in range(5):
        first.session.answer("/data/note", str(number))
        world.store.save(first.snapshot())
    second.session.answer("/data/note", "second")
    world.store.save(second.snapshot())
    assert world.store.resume(first.id).session.node("/data/note").value == "second"


def test_the_title_is_the_records_name_or_else_the_forms(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/name", "Kabera 3")
    world.store.save(recording.snapshot())
    assert world.store.rows()[0].title == "Kabera 3"
    recording.session.answer("/data/name", "")
    world.store.save(recording.snapshot())
    assert world.store.rows()[0].title == "Visit"


def test_progress_is_shown_in_the_list(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "x")
    world.store.save(recording.snapshot())
    (row,) = world.store.rows()
    assert row.answered == 1
    assert f"1 of {row.asked}" in str(row.sentence)


def test_a_photo_gets_a_name_that_tells_only_the_moment(world, visit_form, clock):
    recording = world.store.begin(visit_form)
    name = recording.attach("/data/photo", b"jpeg bytes", ".JPG")
    assert re.fullmatch(rf"{int(clock().timestamp() * 1000)}-[0-9a-f]{{8}}\.jpg", name)
    assert recording.attach("/data/photo", b"x", "/../../etc").endswith(".bin")
    recording.session.answer("/data/photo", name)
    world.store.save(recording.snapshot())
    world.reopen()
    again = world.store.resume(recording.id)
    assert again.read_file(name) == b"jpeg bytes"
    assert again.read_file("other.jpg") is None


def test_a_deleted_draft_waits_in_the_recycle_bin_for_thirty_days(world, visit_form, clock):
    recording = world.store.begin(visit_form)
    name = recording.attach("/data/photo", b"jpeg", ".jpg")
    world.store.delete(recording.id)
    assert world.store.rows() == []
    (row,) = world.store.rows(states={"deleted"})
    assert "recycle bin" in str(row.sentence)
    with pytest.raises(ObservationDeleted):
        world.store.resume(recording.id)
    with pytest.raises(ObservationDeleted):
        world.store.finalise(recording)

    clock.move(days=29)
    assert world.store.empty_bin() == 0
    world.store.restore(recording.id)
    assert world.store.resume(recording.id).read_file(name) == b"jpeg"

    world.store.delete(recording.id)
    clock.now += timedelta(days=30, seconds=1)
    assert world.store.empty_bin() == 1
    assert world.store.rows(states={"deleted"}) == []
    assert world.attachment_count() == 0
    with pytest.raises(ObservationMissing):
        world.store.restore(recording.id)
    with pytest.raises(ObservationMissing):
        world.store.save(recording.snapshot())


def test_an_autosave_that_comes_after_deleting_keeps_the_answer_in_the_bin(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "last words")
    late = recording.snapshot()
    world.store.delete(recording.id)
    world.store.save(late)
    assert world.store.rows() == []
    world.store.restore(recording.id)
    assert world.store.resume(recording.id).session.node("/data/note").value == "last words"


def test_a_file_for_what_is_gone_or_final_is_refused_and_not_kept(world, visit_form):
    gone, final = world.store.begin(visit_form), world.store.begin(visit_form)
    world.store.discard(gone.id)
    final.session.answer("/data/note", "x")
    world.store.finalise(final)
    with pytest.raises(ObservationMissing):
        gone.attach("/data/photo", b"jpeg", ".jpg")
    with pytest.raises(ObservationFinalised):
        final.attach("/data/photo", b"jpeg", ".jpg")
    assert world.attachment_count() == 0


def test_discarding_leaves_no_trace(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "canary word")
    recording.attach("/data/photo", b"jpeg", ".jpg")
    world.store.save(recording.snapshot())
    world.store.discard(recording.id)
    assert world.store.count(states={"draft", "deleted"}) == 0
    assert world.store.count("canary") == 0
    assert world.attachment_count() == 0


def test_a_finalised_observation_is_not_discarded_or_resumed(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "x")
    world.store.finalise(recording)
    with pytest.raises(ObservationFinalised):
        world.store.discard(recording.id)
    with pytest.raises(ObservationFinalised):
        world.store.resume(recording.id)


def test_the_profile_fills_in_what_the_app_knows(world):
    xml = visit(extra="<team_code/><seq/>").replace(
        b"</model>",
        b'<bind nodeset="/data/team_code" type="string"/>'
        b'<bind nodeset="/data/seq" type="int" readonly="true()"/></model>',
    )
    xml = xml.replace(
        b"</h:body>",
        b'<input ref="/data/team_code"><label>Team</label></input>'
        b'<input ref="/data/seq"><label>Number</label></input></h:body>',
    )
    form = world.library.install(xml)
    assert world.store.begin(form).session.node("/data/team_code").value == ""
    Profile(team_code="GOM07").save(world.vault)
    world.reopen()
    numbers = []
    for _ in range(3):
        session = world.store.begin(form).session
        assert session.node("/data/team_code").value == "GOM07"
        numbers.append(int(session.node("/data/seq").value))
    assert numbers == sorted(set(numbers))


def test_listeners_hear_of_observations(world, visit_form):
    recording = world.store.begin(visit_form)
    heard = []
    stop = world.vault.changes.subscribe(heard.append)
    world.store.save(recording.snapshot())
    stop()
    assert heard == [frozenset({"observations"})]
