"""What goes by itself, what is asked about, and what stays whatever the date says."""

from __future__ import annotations

import pytest

from veldmelding.observations import Housekeeping
from veldmelding.outbox import RetentionRule


@pytest.fixture
def keeping(world):
    return Housekeeping(world.vault, world.store, world.outbox, world.clock)


def draft(world, form, note):
    recording = world.store.begin(form)
    recording.session.answer("/data/note", note)
    name = recording.attach("/data/photo", note.encode() * 50, ".jpg")
    recording.session.answer("/data/photo", name)
    world.store.save(recording.snapshot())
    return recording


def test_photos_of_what_was_delivered_go_and_nothing_that_was_not(world, visit_form, keeping):
    sent = world.store.finalise(draft(world, visit_form, "sent"))
    waiting = world.store.finalise(draft(world, visit_form, "waiting"))
    kept = draft(world, visit_form, "draft").id
    world.deliver(sent)
    assert keeping.tidy().files == 0
    world.clock.move(days=400)
    assert keeping.tidy().files == 1
    assert keeping.tidy().files == 0
    assert [file.attachment_id for file in world.outbox.files(sent)] == [None]
    assert all(file.attachment_id for file in world.outbox.files(waiting))
    assert world.store.get(kept).draft is not None
    assert world.vault.check(thorough=True) == []


def test_drafts_are_reminded_of_and_asked_about_and_never_go(world, visit_form, keeping):
    old = draft(world, visit_form, "old").id
    world.clock.move(days=35)
    younger = draft(world, visit_form, "younger").id
    assert not keeping.due()
    world.clock.move(days=26)
    assert ([row.id for row in keeping.due().remind], keeping.due().ask) == ([old], ())
    world.clock.move(days=36)
    due = keeping.due()
    assert [row.id for row in due.ask] == [old]
    assert [row.id for row in due.remind] == [younger]
    assert keeping.tidy().deleted == 0
    resumed = world.store.resume(old)
    resumed.session.answer("/data/note", "still needed")
    world.store.save(resumed.snapshot())
    assert [row.id for row in keeping.due().remind] == [younger]
    RetentionRule(remind_days=None, ask_days=None).save(world.vault)
    assert not keeping.due()


def test_a_clock_that_runs_backwards_lets_nothing_go(world, visit_form, keeping):
    sent = world.store.finalise(draft(world, visit_form, "sent"))
    world.deliver(sent)
    thrown = draft(world, visit_form, "thrown").id
    world.store.delete(thrown)
    world.clock.move(days=-3650)
    tidied = keeping.tidy()
    assert (tidied.files, tidied.deleted, tidied.entries) == (0, 0, 0)
    assert not keeping.due()


def test_the_journal_forgets_records_that_are_gone_and_keeps_evidence_of_those_here(
    world, visit_form, keeping
):
    here = draft(world, visit_form, "here")
    world.store.finalise(here)
    gone = draft(world, visit_form, "gone").id
    world.store.discard(gone)
    assert len(world.vault.journal.entries([gone])) == 4
    world.clock.move(days=91)
    assert keeping.tidy().entries == 4
    assert {entry.text for entry in world.vault.journal.entries([gone])} == {""}
    events = [entry.content["event"] for entry in world.vault.journal.entries([here.id])]
    assert events == ["create", "attach", "edit", "finalise"]
    assert world.vault.journal.sound(thorough=True)
    world.reopen()
    assert world.vault.warnings == ()


def test_what_lay_in_the_bin_for_a_month_goes_with_its_photos(world, visit_form, keeping):
    thrown = draft(world, visit_form, "thrown").id
    world.store.delete(thrown)
    world.clock.move(days=29)
    assert keeping.tidy().deleted == 0
    world.clock.move(days=2)
    assert keeping.tidy().deleted == 1
    assert world.attachment_count() == 0


def test_what_goes_by_itself_leaves_the_copy_from_before_an_upgrade(world, visit_form, keeping):
    kept = world.folder / "vault.db.version-1"
    kept.write_bytes(b"as it was")
    sent = world.store.finalise(draft(world, visit_form, "sent"))
    world.deliver(sent)
    world.store.delete(draft(world, visit_form, "thrown").id)
    world.clock.move(days=31)
    tidied = keeping.tidy()
    assert (tidied.files, tidied.deleted) == (1, 1)
    assert kept.exists()
    world.store.discard(draft(world, visit_form, "a mistake").id)
    assert not kept.exists(), "what a person wants gone is gone everywhere"
