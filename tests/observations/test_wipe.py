"""Erasing unsealed work: told first, gone in seconds, sealed records stay unless asked for."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from tests.observations.forms import visit

from veldmelding.observations.wipe import erase, prepare_erasure


@pytest.fixture
def work(world, visit_form):
    """Two drafts, one of them in the bin, a finalised record and a delivered one; with photos."""

    def record(note: str, finalise: bool = False):
        recording = world.store.begin(visit_form)
        recording.session.answer("/data/note", note)
        name = recording.attach("/data/photo", note.encode() * 100, ".jpg")
        recording.session.answer("/data/photo", name)
        world.store.save(recording.snapshot())
        return world.store.finalise(recording) if finalise else recording.id

    draft, binned = record("zebra draft"), record("zebra in the bin")
    world.store.delete(binned)
    ready, delivered = record("zebra ready", True), record("zebra delivered", True)
    world.deliver(delivered)
    return draft, binned, ready, delivered


def test_the_first_step_only_tells(world, work):
    plan = prepare_erasure(world.vault)
    assert (plan.drafts, plan.finalised, plan.unsent, plan.files, plan.kept) == (2, 0, 0, 2, 2)
    plan = prepare_erasure(world.vault, finalised_too=True)
    assert (plan.drafts, plan.finalised, plan.unsent, plan.files, plan.kept) == (2, 2, 1, 4, 0)
    assert "1 of these not yet confirmed" in str(plan.sentences[0])
    assert world.store.count() == 3
    assert world.attachment_count() == 4


def test_drafts_go_for_good_and_finalised_records_stay(world, work):
    _, _, ready, delivered = work
    erase(world.vault, prepare_erasure(world.vault))
    assert {row.instance_id for row in world.store.rows()} == {ready, delivered}
    assert world.store.count(states={"deleted"}) == 0
    assert world.attachment_count() == 2
    assert len(list((world.folder / "attachments").iterdir())) == 2
    assert world.store.count("zebra") == 2
    assert world.vault.check(thorough=True) == []
    world.reopen()
    assert world.vault.warnings == ()
    assert world.outbox.submission(ready).files[0].size == len(b"zebra ready") * 100


def test_finalised_records_go_only_when_that_was_asked_for(world, work):
    erase(world.vault, prepare_erasure(world.vault, finalised_too=True))
    assert world.store.count() == world.outbox.count() == world.attachment_count() == 0
    assert world.store.count("zebra") == 0
    assert world.vault.check(thorough=True) == []


def test_sealed_records_stay_unless_that_was_asked_for_too(world, work):
    _, _, ready, _ = work
    manifest = (
        b'<data xmlns="http://www.opendatakit.org/xforms/encrypted" encrypted="yes" id="visit">'
        b"<base64EncryptedKey>AAAA</base64EncryptedKey></data>"
    )
    with world.vault.transaction() as database:
        database.execute("UPDATE submission SET xml = ? WHERE instance_id = ?", [manifest, ready])
    erase(world.vault, prepare_erasure(world.vault, finalised_too=True))
    assert [row.instance_id for row in world.store.rows()] == [ready]
    erase(world.vault, prepare_erasure(world.vault, sealed_too=True))
    assert world.store.count() == 0


def test_what_was_agreed_for_one_vault_does_not_erase_another(world, work):
    plan = replace(prepare_erasure(world.vault), vault="0" * 32)
    with pytest.raises(ValueError, match="another vault"):
        erase(world.vault, plan)
    assert world.store.count() == 3


def test_two_thousand_photos_are_gone_within_ten_seconds(world):
    form = world.library.install(visit())
    recording = world.store.begin(form)
    with world.vault.transaction() as database:
        for number in range(2000):
            kept = world.vault.attachments.add(b"p" * 2000, "image/jpeg")
            database.execute(
                "INSERT INTO observation_file VALUES (?, ?, ?, '/data/photo')",
                [recording.id, f"{number}.jpg", kept.id],
            )
    plan = prepare_erasure(world.vault)
    assert plan.files == 2000
    started = time.perf_counter()
    erase(world.vault, plan)
    assert time.perf_counter() - started < 10
    assert list((world.folder / "attachments").iterdir()) == []
