"""The audit log grows with its draft, survives everything a draft survives, and goes along."""

from __future__ import annotations

import pytest
from tests.observations.forms import visit

from veldmelding.errors import NotValid


def audited(version: str = "1") -> bytes:
    bind = '<bind nodeset="/data/meta/audit" type="binary" odk:track-changes="true"/></model>'
    form = visit(version).replace(b"</model>", bind.encode())
    return form.replace(b"<instanceName/></meta>", b"<instanceName/><audit/></meta>")


@pytest.fixture
def recording(world):
    return world.store.begin(world.library.install(audited()))


def stored(world, recording) -> list[str]:
    """Events of the log as it lies in the vault."""
    data = world.store.read_file(recording.id, "audit.csv")
    return [line.split(",")[0] for line in data.decode().splitlines()[1:]]


def answer(recording, path, value):
    recording.session.audit.entered(path)
    recording.session.answer(path, value)
    recording.session.audit.left(path)


def test_the_log_is_kept_from_the_first_moment(world, recording):
    assert stored(world, recording) == ["form start"]


def test_the_log_is_as_durable_as_the_draft(world, recording):
    answer(recording, "/data/note", "x")
    world.store.save(recording.snapshot())
    answer(recording, "/data/name", "never saved")
    world.reopen()
    assert stored(world, recording) == ["form start", "question"]
    again = world.store.resume(recording.id)
    answer(again, "/data/name", "y")
    world.store.save(again.snapshot())
    assert stored(world, recording) == ["form start", "question", "form resume", "question"]


def test_an_overtaken_save_does_not_turn_the_log_back(world, recording):
    early = recording.snapshot()
    answer(recording, "/data/note", "x")
    late = recording.snapshot()
    world.store.save(late)
    world.store.save(early)
    assert stored(world, recording) == ["form start", "question"]


def test_saving_writes_the_log_only_when_it_has_grown(world, recording):
    def attachment():
        with world.vault.reading() as database:
            return database.execute("SELECT attachment FROM observation_file").fetchall()

    before = attachment()
    recording.session.answer("/data/name", "x")
    world.store.save(recording.snapshot())
    assert attachment() == before
    answer(recording, "/data/name", "y")
    world.store.save(recording.snapshot())
    assert attachment() != before
    assert world.attachment_count() == 1


def test_the_log_goes_with_the_record(world, recording, clock):
    with pytest.raises(NotValid):
        world.store.finalise(recording)
    clock.move(seconds=5)
    answer(recording, "/data/note", "x")
    instance_id = world.store.finalise(recording)
    (file,) = world.outbox.submission(instance_id).files
    assert file.name == "audit.csv"
    assert stored(world, recording) == [
        "form start",
        "constraint error",
        "question",
        "form save",
        "form exit",
        "form finalize",
    ]
    data = world.vault.attachments.read(file.attachment_id)
    start = int(clock().timestamp() * 1000)
    assert f"question,/data/note,{start},{start},,x\n".encode() in data
    assert world.attachment_count() == 1


def test_a_correction_goes_on_with_the_log_and_sends_it(world, recording):
    answer(recording, "/data/note", "x")
    world.deliver(world.store.finalise(recording))
    correction = world.store.correct(recording.id)
    answer(correction, "/data/note", "y")
    world.store.finalise(correction)
    assert stored(world, correction)[-5:] == [
        "form resume",
        "question",
        "form save",
        "form exit",
        "form finalize",
    ]
    assert len(stored(world, correction)) == len(stored(world, recording)) + 5
    (head,) = world.outbox.pending("https://central.example/v1/projects/1")
    assert [(file.name, file.acknowledged) for file in head.files] == [("audit.csv", False)]


def test_a_form_without_a_log_has_none(world, visit_form):
    plain = world.store.begin(visit_form)
    assert plain.session.audit is None
    assert plain.snapshot().audit is None
    assert world.store.read_file(plain.id, "audit.csv") is None
