"""Correcting what headquarters has: a new version of the record, which knows what it replaces."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from tests.observations.forms import site, visit

from veldmelding.errors import (
    CorrectedBefore,
    NotDelivered,
    ObservationDeleted,
    ObservationMissing,
)
from veldmelding.outbox import RetentionRule


@pytest.fixture
def delivered(world, visit_form):
    """A visit with a photo and two groups, which headquarters has completely."""
    recording = world.store.begin(visit_form)
    session = recording.session
    session.answer("/data/name", "Kabera 3")
    session.answer("/data/note", "one pit")
    session.answer("/data/photo", recording.attach("/data/photo", b"jpeg", ".jpg"))
    session.add_repeat("/data/group")
    session.answer("/data/group[2]/children", "4")
    world.deliver(world.store.finalise(recording))
    return recording


def meta(world, instance_id) -> dict[str, str]:
    root = ElementTree.fromstring(world.outbox.submission(instance_id).xml)
    return {node.tag: node.text for node in root.find("meta")}


def test_a_correction_is_a_new_record_that_names_the_old_one(world, delivered, clock):
    before = world.outbox.submission(delivered.session.instance_id)
    clock.move(days=2)
    correction = world.store.correct(delivered.id)
    session = correction.session
    assert correction.id != delivered.id
    assert session.node("/data/note").value == "one pit"
    assert session.node("/data/group[2]/children").value == "4"
    assert session.node("/data/start").value == delivered.session.node("/data/start").value
    session.answer("/data/note", "two pits")
    instance_id = world.store.finalise(correction)
    assert meta(world, instance_id) == {
        "instanceID": instance_id,
        "instanceName": "Kabera 3",
        "deprecatedID": before.instance_id,
    }
    assert instance_id != before.instance_id
    assert world.outbox.submission(before.instance_id) == before
    assert b"<note>two pits</note>" in world.outbox.submission(instance_id).xml
    assert sorted(row.state for row in world.store.rows()) == ["delivered", "ready"]
    assert world.store.get(correction.id).corrects == before.instance_id


def test_unchanged_files_are_not_sent_again(world, delivered):
    photo = delivered.session.node("/data/photo").value
    correction = world.store.correct(delivered.id)
    assert correction.read_file(photo) == b"jpeg"
    sound = correction.attach("/data/photo", b"second", ".jpg")
    instance_id = world.store.finalise(correction)
    (head,) = world.outbox.pending("https://central.example/v1/projects/1")
    assert [(file.name, file.acknowledged) for file in head.files] == [(photo, True)]
    assert not head.acknowledged
    assert world.outbox.state(instance_id).name == "ready"
    (elsewhere,) = [
        head
        for head in world.outbox.pending("https://other.example")
        if head.instance_id == instance_id
    ]
    assert [(file.name, file.acknowledged) for file in elsewhere.files] == [(photo, False)]
    assert world.store.read_file(correction.id, photo) == b"jpeg"
    assert world.store.read_file(correction.id, sound) is None
    world.deliver(instance_id)
    assert world.outbox.state(instance_id).name == "delivered"


def test_a_replaced_photo_is_sent(world, delivered):
    correction = world.store.correct(delivered.id)
    name = correction.attach("/data/photo", b"better", ".jpg")
    correction.session.answer("/data/photo", name)
    world.store.finalise(correction)
    (head,) = world.outbox.pending("https://central.example/v1/projects/1")
    assert [(file.name, file.acknowledged) for file in head.files] == [(name, False)]
    assert world.store.read_file(delivered.id, delivered.session.node("/data/photo").value) == (
        b"jpeg"
    )


def test_files_that_were_deleted_here_stay_with_headquarters(world, delivered, clock):
    RetentionRule(attachment_days=1).save(world.vault)
    clock.move(days=3)
    assert world.outbox.apply_retention() == 1
    correction = world.store.correct(delivered.id)
    photo = correction.session.node("/data/photo").value
    instance_id = world.store.finalise(correction)
    assert photo.encode() in world.outbox.submission(instance_id).xml
    assert world.outbox.files(instance_id) == []


def test_a_correction_survives_locking_and_is_begun_once(world, delivered):
    correction = world.store.correct(delivered.id)
    correction.session.answer("/data/note", "two pits")
    world.store.save(correction.snapshot("/data/note"))
    identity = correction.session.instance_id
    world.reopen()
    again = world.store.correct(delivered.id)
    assert again.id == correction.id
    assert (again.position, again.session.instance_id) == ("/data/note", identity)
    assert again.session.node("/data/note").value == "two pits"
    resumed = world.store.resume(correction.id)
    assert resumed.session.instance_id == identity
    assert meta(world, world.store.finalise(resumed))["deprecatedID"] == (
        delivered.session.instance_id
    )


def test_versions_form_a_chain_without_forks(world, delivered):
    first = world.store.correct(delivered.id)
    middle = world.store.finalise(first)
    with pytest.raises(CorrectedBefore):
        world.store.correct(delivered.id)
    with pytest.raises(NotDelivered):
        world.store.correct(first.id)
    world.deliver(middle)
    second = world.store.correct(first.id)
    assert meta(world, world.store.finalise(second))["deprecatedID"] == middle


def test_a_correction_that_is_discarded_leaves_the_record_as_it_was(world, delivered):
    correction = world.store.correct(delivered.id)
    world.store.discard(correction.id)
    assert world.store.read_file(delivered.id, delivered.session.node("/data/photo").value)
    assert world.store.correct(delivered.id).id != correction.id


def test_only_what_headquarters_has_can_be_corrected(world, visit_form):
    recording = world.store.begin(visit_form)
    with pytest.raises(NotDelivered):
        world.store.correct(recording.id)
    recording.session.answer("/data/note", "x")
    instance_id = world.store.finalise(recording)
    with pytest.raises(NotDelivered):
        world.store.correct(recording.id)
    world.deliver(instance_id)
    world.store.delete(recording.id)
    with pytest.raises(ObservationDeleted):
        world.store.correct(recording.id)
    world.store.restore(recording.id)
    deleted = world.store.correct(recording.id)
    world.store.delete(deleted.id)
    with pytest.raises(ObservationDeleted):
        world.store.correct(recording.id)
    with pytest.raises(ObservationMissing):
        world.store.correct("nobody")


def test_the_original_may_go_while_its_correction_stays(world, delivered, clock):
    photo = delivered.session.node("/data/photo").value
    correction = world.store.correct(delivered.id)
    world.store.delete(delivered.id)
    clock.move(days=31)
    assert world.store.empty_bin() == 1
    assert correction.read_file(photo) == b"jpeg"
    world.store.finalise(correction)
    (head,) = world.outbox.pending("https://central.example/v1/projects/1")
    assert [(file.name, file.acknowledged) for file in head.files] == [(photo, False)]


def test_a_correction_does_not_create_its_site_twice(world):
    recording = world.store.begin(world.library.install(site(), origin="bundled"))
    recording.session.answer("/data/label", "Kabera 3")
    recording.session.answer("/data/active", "yes")
    world.deliver(world.store.finalise(recording))
    (before,) = world.library.entities("sites")
    correction = world.store.correct(recording.id)
    correction.session.answer("/data/active", "no")
    world.store.finalise(correction)
    assert world.library.entities("sites") == [before]


def test_a_correction_uses_the_form_the_record_was_made_with(world, delivered):
    world.library.install(visit("2", "<later/>"))
    correction = world.store.correct(delivered.id)
    assert correction.installed.version == "1"
