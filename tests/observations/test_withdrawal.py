"""Who gave an interview takes it back with a code, and no word of it stays."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.observations.forms import visit
from tests.observations.test_encrypted import everything, with_key

from veldmelding.observations.withdrawal import Withdrawals
from veldmelding.outbox import Submission

CODE = "3fa07c"


@pytest.fixture
def form(world):
    return world.library.install(_with_code(visit(extra="<wcode/>")))


def _with_code(form: bytes) -> bytes:
    form = form.replace(
        b"<bind nodeset", b'<bind nodeset="/data/wcode" type="string"/><bind nodeset', 1
    )
    return form.replace(b"<h:body>", b'<h:body><input ref="/data/wcode"><label>W</label></input>')


def interview(world, form, code, *, note="the ferryman told", finalise=False):
    recording = world.store.begin(form)
    recording.session.answer("/data/note", note)
    recording.session.answer("/data/wcode", code)
    name = recording.attach("/data/photo", note.encode() * 40, ".jpg")
    recording.session.answer("/data/photo", name)
    world.store.save(recording.snapshot())
    return world.store.finalise(recording) if finalise else recording.id


def test_a_draft_and_a_record_are_found_by_code_and_only_by_that(world, form):
    draft = interview(world, form, CODE)
    ready = interview(world, form, "aaaaaa", finalise=True)
    withdrawals = Withdrawals(world.vault)
    assert [found.record for found in withdrawals.find(f" {CODE.upper()} ")] == [draft]
    assert [found.instance_id for found in withdrawals.find("aaaaaa")] == [ready]
    for wrong in ("", "3fa07", "3fa07c0", "%%%%%%", "ferrym", "<wcode"):
        assert withdrawals.find(wrong) == []


def test_nothing_of_it_stays_but_a_line_without_content(world, form):
    sent = interview(world, form, CODE, finalise=True)
    kept = interview(world, form, "bbbbbb", note="another day", finalise=True)
    world.deliver(sent)
    withdrawals = Withdrawals(world.vault)
    (found,) = withdrawals.find(CODE)
    said = withdrawals.withdraw(found, "asked")
    assert sent in str(said)
    assert withdrawals.find(CODE) == []
    assert b"ferryman" not in everything(world)
    assert world.store.count("ferryman") == 0
    assert world.attachment_count() == 1
    (tombstone,) = withdrawals.tombstones()
    assert (tombstone.instance_id, tombstone.reason, tombstone.delivered) == (sent, "asked", True)
    world.reopen()
    assert b"ferryman" not in everything(world)
    assert world.outbox.submission(kept).instance_id == kept
    assert world.vault.check(thorough=True) == []
    events = [e.content["event"] for e in world.vault.journal.entries([found.record])]
    assert events[-1] == "withdraw"


def test_what_nobody_has_seen_needs_nobody_to_be_told(world, form):
    interview(world, form, CODE)
    withdrawals = Withdrawals(world.vault)
    (found,) = withdrawals.find(CODE)
    assert "never had it" in str(withdrawals.withdraw(found, "consent"))
    withdrawals.withdraw(found, "consent")
    assert len(withdrawals.tombstones()) == 1


def test_headquarters_finds_what_it_received(world):
    photo = world.vault.attachments.add(b"face", "image/jpeg")
    xml = f"<data><wcode>{CODE}</wcode></data>".encode()
    world.outbox.put(
        Submission(
            "uuid:1", "visit", "1", "x", xml, (), datetime(2026, 1, 1, tzinfo=UTC), "received"
        )
    )
    withdrawals = Withdrawals(world.vault)
    (found,) = withdrawals.find(CODE)
    assert (found.instance_id, found.delivered) == ("uuid:1", True)
    withdrawals.withdraw(found, "danger")
    assert world.outbox.count() == 0
    assert world.vault.attachments.read(photo.id) == b"face", "it belongs to something else"


def test_a_sealed_record_is_found_by_nobody_here(world):
    form = world.library.install(with_key(_with_code(visit(extra="<wcode/>"))))
    interview(world, form, CODE, finalise=True)
    assert Withdrawals(world.vault).find(CODE) == []
