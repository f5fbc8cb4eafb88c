"""Who gave an interview takes it back with a code, and no word of it stays."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.observations.conftest import BACKEND
from tests.observations.forms import visit
from tests.observations.test_encrypted import everything, with_key

from veldmelding.library import install_silent
from veldmelding.observations.withdrawal import Withdrawals
from veldmelding.outbox import DANGER, WITHDRAWAL, Submission, WithdrawalNotice
from veldmelding.outbox.withdrawal import WITHDRAWAL_VERSION

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
    withdrawals = Withdrawals(world.vault, world.outbox)
    assert [found.record for found in withdrawals.find(f" {CODE.upper()} ")] == [draft]
    assert [found.instance_id for found in withdrawals.find("aaaaaa")] == [ready]
    for wrong in ("", "3fa07", "3fa07c0", "%%%%%%", "ferrym", "<wcode"):
        assert withdrawals.find(wrong) == []


def test_nothing_of_it_stays_but_a_line_without_content(world, form):
    sent = interview(world, form, CODE, finalise=True)
    kept = interview(world, form, "bbbbbb", note="another day", finalise=True)
    world.deliver(sent)
    withdrawals = Withdrawals(world.vault, world.outbox)
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
    withdrawals = Withdrawals(world.vault, world.outbox)
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
    withdrawals = Withdrawals(world.vault, world.outbox)
    (found,) = withdrawals.find(CODE)
    assert (found.instance_id, found.delivered, found.received) == ("uuid:1", False, True)
    assert "cannot be sent here again" in str(withdrawals.withdraw(found, "danger"))
    assert world.outbox.count() == 0
    assert world.vault.attachments.read(photo.id) == b"face", "it belongs to something else"


def test_a_sealed_record_is_found_by_nobody_here(world):
    form = world.library.install(with_key(_with_code(visit(extra="<wcode/>"))))
    interview(world, form, CODE, finalise=True)
    assert Withdrawals(world.vault, world.outbox).find(CODE) == []


# -- telling headquarters ----------------------------------------------------------------------


def waiting(world) -> list[Submission]:
    heads = world.outbox.pending(BACKEND)
    return [world.outbox.submission(head.instance_id) for head in heads]


def test_headquarters_is_told_with_the_next_delivery_and_of_nothing_else(world, form):
    sent = interview(world, form, CODE, finalise=True)
    world.deliver(sent)
    withdrawals = Withdrawals(world.vault, world.outbox)
    (found,) = withdrawals.find(CODE)
    withdrawals.withdraw(found, "danger")
    withdrawals.withdraw(found, "danger")
    (notice,) = waiting(world)
    assert (notice.form_id, notice.priority, notice.origin) == (WITHDRAWAL, DANGER, "own")
    assert WithdrawalNotice.read(notice.xml) == WithdrawalNotice(sent, "2026-08-03", "danger")
    assert CODE.encode() not in notice.xml
    world.deliver(notice.instance_id)
    last = world.vault.journal.entries([found.record])[-1].content
    assert (last["event"], last["details"]["backend"]) == ("deliver", BACKEND)
    assert world.vault.check(thorough=True) == []


def test_what_headquarters_may_have_is_told_too(world, form):
    sent = interview(world, form, CODE, finalise=True)
    withdrawals = Withdrawals(world.vault, world.outbox)
    (found,) = withdrawals.find(CODE)
    assert not found.delivered
    world.outbox.ledger.offered(sent, [""], BACKEND)  # and the answer was lost on the way
    assert "may have one" in str(withdrawals.withdraw(found, "asked"))
    (notice,) = waiting(world)
    assert WithdrawalNotice.read(notice.xml).record == sent
    assert withdrawals.tombstones()[0].delivered


def test_what_never_left_is_told_to_nobody(world, form):
    interview(world, form, CODE, finalise=True)
    withdrawals = Withdrawals(world.vault, world.outbox)
    (found,) = withdrawals.find(CODE)
    withdrawals.withdraw(found, "asked")
    assert waiting(world) == []


def test_a_hub_that_forwarded_it_forwards_that_it_was_taken_back(world):
    xml = f"<data><wcode>{CODE}</wcode></data>".encode()
    world.outbox.put(
        Submission("uuid:1", "visit", "1", "x", xml, (), world.clock(), "received", sender="a")
    )
    world.outbox.ledger.acknowledged("uuid:1", [""], BACKEND, 201)
    withdrawals = Withdrawals(world.vault, world.outbox)
    (found,) = withdrawals.find(CODE)
    withdrawals.withdraw(found, "asked")
    (head,) = world.outbox.pending(BACKEND, ["received"])
    assert head.form_id == WITHDRAWAL


def test_what_tells_of_it_is_an_ordinary_record_of_its_form(world):
    form = world.library.definition(install_silent(world.library, WITHDRAWAL))
    assert world.library.forms() == [], "nobody is offered it"
    assert form.version == WITHDRAWAL_VERSION
    assert len(form.languages) == 6
    notice = WithdrawalNotice("uuid:<&>", "2026-08-03", "consent")
    session = form.open_session(
        notice.write(world.vault.id),
        "draft",
        clock=world.clock,
        timezone=UTC,
        random=world.random,
    )
    assert session.validate() == []
    assert session.node("/data/record").value == "uuid:<&>"
    assert WithdrawalNotice.read(notice.write(world.vault.id)) == notice
    assert session.instance_id == notice.instance_id(world.vault.id)


def test_telling_and_removing_happen_together_or_not_at_all(world, form, monkeypatch):
    sent = interview(world, form, CODE, finalise=True)
    world.deliver(sent)
    withdrawals = Withdrawals(world.vault, world.outbox)
    (found,) = withdrawals.find(CODE)

    def fail(*_: object, **__: object) -> None:
        raise OSError("the laptop was switched off")

    with monkeypatch.context() as patched:
        patched.setattr(world.vault.journal, "append", fail)
        with pytest.raises(OSError, match="switched off"):
            withdrawals.withdraw(found, "asked")
    world.reopen()
    withdrawals = Withdrawals(world.vault, world.outbox)
    assert [each.record for each in withdrawals.find(CODE)] == [found.record]
    assert (waiting(world), withdrawals.tombstones()) == ([], [])
    assert world.attachment_count() == 1
    withdrawals.withdraw(found, "asked")
    assert len(waiting(world)) == 1
