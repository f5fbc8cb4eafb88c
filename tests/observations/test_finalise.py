"""Finalising freezes the bytes once; all the rest follows in the same moment, or nothing does."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from tests.observations.forms import site, visit

from veldmelding.errors import NotConfirmed, NotValid, VeldmeldingError
from veldmelding.outbox import DANGER, ORDINARY


@pytest.fixture
def filled(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "water in the pit")
    return recording


def test_a_finalised_observation_is_a_submission_with_exactly_its_bytes(world, filled, clock):
    photo = filled.attach("/data/photo", b"jpeg", ".jpg")
    filled.session.answer("/data/photo", photo)
    filled.session.answer("/data/name", "Kabera 3")
    clock.move(minutes=4)
    instance_id = world.store.finalise(filled)
    submission = world.outbox.submission(instance_id)
    root = ElementTree.fromstring(submission.xml)
    assert (root.get("id"), root.get("version")) == ("visit", "1")
    assert root.findtext("note") == "water in the pit"
    assert instance_id == filled.session.instance_id
    assert (submission.name, submission.origin, submission.device_id) == (
        "Kabera 3",
        "own",
        "veldmelding:1",
    )
    assert submission.finalised == clock()
    (file,) = submission.files
    assert file.name == photo
    assert world.vault.attachments.read(file.attachment_id) == b"jpeg"
    assert world.store.read_file(filled.id, photo) == b"jpeg"


def test_finalising_twice_gives_the_same_bytes(world, filled, clock):
    instance_id = world.store.finalise(filled)
    before = world.outbox.submission(instance_id)
    clock.move(hours=1)
    filled.session.answer("/data/note", "something else")
    assert world.store.finalise(filled) == instance_id
    world.store.save(filled.snapshot())
    assert world.outbox.submission(instance_id) == before
    assert world.outbox.count() == 1


def test_what_is_missing_is_told_and_nothing_happens(world, visit_form):
    recording = world.store.begin(visit_form)
    with pytest.raises(NotValid) as refusal:
        world.store.finalise(recording)
    assert [violation.path for violation in refusal.value.violations] == ["/data/note"]
    assert world.outbox.count() == 0
    assert [row.state for row in world.store.rows()] == ["draft"]


def test_the_state_after_finalising_is_read_from_the_ledger(world, filled):
    instance_id = world.store.finalise(filled)
    states = []
    for step in ("ready", "sending", "delivered"):
        if step == "sending":
            world.outbox.ledger.offered(instance_id, [""], "https://x")
        elif step == "delivered":
            world.deliver(instance_id)
        (row,) = world.store.rows()
        assert row.sentence == world.outbox.state(instance_id).sentence
        states.append(row.state)
    assert states == ["ready", "sending", "delivered"]
    assert world.store.counts()["delivered"] == 1


def test_replaced_and_cleared_photos_are_gone_at_finalise_and_not_before(world, filled):
    first = filled.attach("/data/photo", b"first", ".jpg")
    filled.session.answer("/data/photo", first)
    second = filled.attach("/data/photo", b"second", ".jpg")
    filled.session.answer("/data/photo", second)
    assert filled.read_file(first) == b"first"  # still there for undo
    instance_id = world.store.finalise(filled)
    assert [file.name for file in world.outbox.files(instance_id)] == [second]
    assert world.attachment_count() == 1
    assert world.store.read_file(filled.id, first) is None


def test_the_draft_is_cleared(world, filled):
    world.store.finalise(filled)
    observation = world.store.get(filled.id)
    assert observation.draft is None
    assert observation.finalised


def test_answers_that_do_not_apply_leave_neither_in_bytes_nor_in_search(world, filled):
    filled.session.answer("/data/kind", "river")
    filled.session.answer("/data/secret", "ferryman")
    filled.session.answer("/data/kind", "pit")
    world.store.save(filled.snapshot())
    instance_id = world.store.finalise(filled)
    assert b"ferryman" not in world.outbox.submission(instance_id).xml
    assert world.store.count("ferryman") == 0
    assert world.store.count("water") == 1


def test_danger_is_delivered_first(world, visit_form):
    for danger, expected in (("no", ORDINARY), ("yes", DANGER)):
        recording = world.store.begin(visit_form)
        recording.session.answer("/data/note", "x")
        recording.session.answer("/data/danger", danger)
        instance_id = world.store.finalise(recording)
        assert world.outbox.submission(instance_id).priority == expected
    assert world.outbox.pending("https://x")[0].priority == DANGER


def test_a_finalised_observation_opens_to_read(world, filled):
    filled.session.add_repeat("/data/group")
    filled.session.answer("/data/group[2]/children", "3")
    instance_id = world.store.finalise(filled)
    world.reopen()
    session = world.store.read_only(filled.id)
    assert session.node("/data/note").value == "water in the pit"
    assert session.node("/data/group[2]/children").value == "3"
    assert session.instance_id == instance_id
    draft = world.store.begin(world.library.find("visit"))
    with pytest.raises(VeldmeldingError):
        world.store.read_only(draft.id)


def test_only_what_headquarters_has_can_be_deleted(world, filled, clock):
    instance_id = world.store.finalise(filled)
    with pytest.raises(NotConfirmed):
        world.store.delete(filled.id)
    world.deliver(instance_id)
    world.store.delete(filled.id)
    assert [row.state for row in world.store.rows(states={"deleted"})] == ["deleted"]
    world.store.restore(filled.id)
    assert [row.state for row in world.store.rows()] == ["delivered"]
    world.store.delete(filled.id)
    clock.move(days=31)
    world.store.empty_bin()
    assert world.outbox.count() == 0


def test_one_form_creates_a_site_and_another_offers_it_at_once(world):
    create = world.library.install(site(), origin="bundled")
    recording = world.store.begin(create)
    recording.session.answer("/data/label", "Kabera 3")
    recording.session.answer("/data/active", "yes")
    world.store.finalise(recording)

    other = world.library.install(site("visit_site"))
    update = world.store.begin(other)
    (choice,) = update.session.node("/data/known").choices
    assert choice.label == "Kabera 3"
    update.session.answer("/data/known", choice.value)
    update.session.answer("/data/active", "no")
    world.store.finalise(update)

    (entity,) = world.library.entities("sites")
    assert (entity.id, entity.version, entity.properties) == (choice.value, 2, {"active": "no"})
    first, second = world.outbox.pending("https://x")
    assert first.branches & second.branches == {choice.value}
    xml = world.outbox.submission(second.instance_id).xml
    assert f'branchId="{entity.branch_id}"'.encode() in xml
    assert b'baseVersion="1"' in xml
    assert b'trunkVersion=""' in xml

    third = world.store.begin(other)
    third.session.answer("/data/known", choice.value)
    third.session.answer("/data/active", "again")
    instance_id = world.store.finalise(third)
    assert b'baseVersion="2"' in world.outbox.submission(instance_id).xml


def test_forms_of_older_entity_specifications_leave_the_lists_alone(world):
    old = site().replace(b'entities-version="2024.1.0"', b'entities-version="2023.1.0"')
    recording = world.store.begin(world.library.install(old, origin="bundled"))
    recording.session.answer("/data/label", "Kabera 3")
    world.store.finalise(recording)
    assert world.library.entities("sites") == []
    assert world.outbox.count() == 1


def test_when_one_part_fails_nothing_has_happened(world, monkeypatch):
    form = world.library.install(site(), origin="bundled")
    recording = world.store.begin(form)
    recording.session.answer("/data/label", "Kabera 3")
    world.store.save(recording.snapshot("/data/label"))
    frozen = recording.freeze()
    with monkeypatch.context() as broken:
        broken.setattr(world.store._files, "hand_over", None)
        with pytest.raises(TypeError):
            world.store.commit(frozen)
    assert world.outbox.count() == 0
    assert world.library.entities("sites") == []
    world.reopen()
    again = world.store.resume(recording.id)
    assert again.session.node("/data/label").value == "Kabera 3"
    world.store.finalise(again)
    assert len(world.library.entities("sites")) == 1


def test_a_new_record_may_take_defaults_from_the_last_one(world):
    xml = visit().replace(
        b'<bind nodeset="/data/name" type="string"/>',
        b'<instance id="last" src="jr://instance/last-saved"/>'
        b'<bind nodeset="/data/name" type="string"/>'
        b'<setvalue ref="/data/name" event="odk-instance-first-load"'
        b" value=\"instance('last')/data/name\"/>",
    )
    form = world.library.install(xml)
    recording = world.store.begin(form)
    recording.session.answer("/data/name", "Kabera 3")
    recording.session.answer("/data/note", "x")
    world.store.finalise(recording)
    assert world.store.begin(form).session.node("/data/name").value == "Kabera 3"
