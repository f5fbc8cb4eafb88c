"""Moving a draft to a newer version of its form, when a person decides so."""

from __future__ import annotations

import pytest
from tests.observations.forms import visit

from veldmelding.errors import InstanceUnreadable, ObservationFinalised


@pytest.fixture
def recording(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/name", "Kabera 3")
    recording.session.answer("/data/note", "x")
    recording.session.answer("/data/photo", recording.attach("/data/photo", b"jpeg", ".jpg"))
    recording.session.answer("/data/danger", "yes")
    world.store.save(recording.snapshot("/data/note"))
    return recording


@pytest.fixture
def newer(world, visit_form, recording):
    form = visit("2", "<later>soon</later>").replace(b"<danger/>", b"")
    form = form.replace(b'<bind nodeset="/data/danger" type="string"/>', b"")
    form = (
        form[: form.index(b'<select1 ref="/data/danger">')]
        + form[form.index(b'<upload ref="/data/photo"') :]
    )
    return world.library.install(form)


def test_looking_changes_nothing(world, recording, newer):
    report = world.store.migration(recording.id, newer).report
    assert [(answer.path, answer.label, answer.value) for answer in report.dropped] == [
        ("/data/danger", "Danger", "yes")
    ]
    again = world.store.resume(recording.id)
    assert again.installed.version == "1"
    assert again.session.node("/data/danger").value == "yes"


def test_a_moved_draft_opens_with_the_new_form_and_keeps_its_files(world, recording, newer):
    photo = recording.session.node("/data/photo").value
    identity = recording.session.instance_id
    world.store.migrate(recording.id, newer)
    world.reopen()
    again = world.store.resume(recording.id)
    assert again.installed.version == "2"
    assert again.session.instance_id == identity
    assert again.session.node("/data/name").value == "Kabera 3"
    assert again.session.node("/data/later").value == "soon"
    assert again.read_file(photo) == b"jpeg"
    submission = world.outbox.submission(world.store.finalise(again))
    assert submission.form_version == "2"
    assert [file.name for file in submission.files] == [photo]
    assert b'version="2"' in submission.xml


def test_a_save_from_before_the_move_does_not_undo_it(world, recording, newer):
    late = recording.snapshot()
    world.store.migrate(recording.id, newer)
    world.store.save(late)
    assert world.store.resume(recording.id).session.node("/data/later").value == "soon"


def test_only_drafts_and_only_of_the_same_form_move(world, recording, newer):
    other = world.library.install(visit().replace(b'id="visit"', b'id="other"'))
    with pytest.raises(InstanceUnreadable):
        world.store.migrate(recording.id, other)
    assert world.store.resume(recording.id).installed.version == "1"
    world.store.finalise(recording)
    with pytest.raises(ObservationFinalised):
        world.store.migrate(recording.id, newer)
