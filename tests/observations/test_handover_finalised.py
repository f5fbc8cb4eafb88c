"""Finalised records handed over: the same bytes, once, and nobody loses what is not confirmed."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.observations.conftest import BACKEND, World
from tests.observations.forms import visit
from tests.observations.test_encrypted import LARGE, PEM, arrived, with_key
from tests.observations.test_evidence import verify
from tests.observations.test_handover import PHOTO, colleague, desk
from tests.observations.test_withdrawal import CODE, _with_code, interview

from veldmelding.errors import (
    HandoverUnreadable,
    HeadquartersHasIt,
    InstanceConflict,
    ObservationSealed,
    VeldmeldingError,
)
from veldmelding.observations import Evidence, Withdrawals
from veldmelding.observations.handover_records import RECORD
from veldmelding.outbox import Outbox
from veldmelding.vault import Vault
from veldmelding.vault.identity import SIGNING, identity
from veldmelding.vault.parcel import Piece, address_of, open_parcel, write_parcel
from veldmelding.xforms import decrypt_submission

__all__ = ["colleague"]

ROOT = Path(__file__).parents[2]


def record(world: World, form) -> str:
    recording = world.store.begin(form)
    recording.session.answer("/data/note", "zebra at the gate")
    recording.session.answer("/data/photo", recording.attach("/data/photo", PHOTO, ".jpg"))
    world.store.finalise(recording)
    return recording.id


@pytest.fixture
def given(world, visit_form) -> str:
    return record(world, visit_form)


@pytest.fixture
def parcel(world, colleague, given, tmp_path) -> Path:
    target = tmp_path / "handover.vm"
    desk(world).give([given], address_of(colleague.vault), target)
    return target


def whole(outbox: Outbox, vault: Vault, instance_id: str) -> tuple[bytes, dict[str, bytes]]:
    held = outbox.submission(instance_id)
    return held.xml, {f.name: vault.attachments.read(str(f.attachment_id)) for f in held.files}


def instance_of(world: World, observation_id: str) -> str:
    instance_id = world.store.get(observation_id).instance_id
    assert instance_id is not None
    return instance_id


def events(world: World, observation_id: str) -> list[str]:
    return [entry.content["event"] for entry in world.vault.journal.entries([observation_id])]


def test_the_colleague_has_the_same_bytes_ready_to_deliver(world, colleague, given, parcel):
    received = desk(colleague).take(parcel)
    assert (received.observations, received.records) == ((), (given,))
    instance = instance_of(world, given)
    assert whole(colleague.outbox, colleague.vault, instance) == whole(
        world.outbox, world.vault, instance
    )
    (head,) = colleague.outbox.pending(BACKEND)
    assert (head.instance_id, head.priority) == (instance, 2)
    assert [row.id for row in colleague.store.rows("zebra", {"ready"})] == [given]
    assert colleague.store.read_only(given).node("/data/note").value == "zebra at the gate"
    assert colleague.vault.check(thorough=True) == []


def test_the_sender_keeps_it_says_so_and_delivers_it_too(world, colleague, given, parcel):
    (row,) = world.store.rows(states={"ready"})
    assert address_of(colleague.vault).fingerprint in str(row.sentence)
    instance = instance_of(world, given)
    assert world.outbox.state(instance).name == "ready"
    assert world.outbox.overview().only_here == 1
    assert [head.instance_id for head in world.outbox.pending(BACKEND)] == [instance]
    world.reopen()
    world.deliver(instance)
    assert world.outbox.state(instance).name == "delivered"


def test_both_sides_have_an_entry_and_the_evidence_of_both_stands(
    world, colleague, given, parcel, tmp_path
):
    desk(colleague).take(parcel)
    assert events(world, given)[-1] == "hand over"
    (taken,) = [entry.content for entry in colleague.vault.journal.entries([given])]
    finalised = world.vault.journal.entries([given])[-2].content
    assert taken["event"] == "take over"
    assert taken["details"]["from"] == identity(world.vault, SIGNING).public.hex()
    assert taken["details"].items() > finalised["details"].items()
    colleague.deliver(instance_of(colleague, given))
    assert events(colleague, given) == ["take over", "deliver", "deliver"]
    for each, name in ((world, "ours"), (colleague, "theirs")):
        Evidence(each.vault).export([given], tmp_path / name, "court")
        code, said = verify(tmp_path / name)
        assert code == 0, said
        assert "2 originals" in said


def test_taking_twice_is_taking_once(world, colleague, given, parcel):
    desk(colleague).take(parcel)
    again = desk(colleague).take(parcel)
    assert (again.records, again.already_here) == ((), (given,))
    assert (colleague.outbox.count(), colleague.attachment_count()) == (1, 1)
    desk(world).give([given], address_of(colleague.vault), parcel.with_name("again.vm"))
    assert desk(colleague).take(parcel.with_name("again.vm")).already_here == (given,)


def test_a_sealed_record_goes_sealed(world, colleague, tmp_path):
    recording = world.store.begin(world.library.install(with_key(visit(), audit=True)))
    recording.session.answer("/data/note", "mercury at the ferry")
    recording.session.answer("/data/photo", recording.attach("/data/photo", LARGE, ".jpg"))
    instance = world.store.finalise(recording)
    target = tmp_path / "sealed.vm"
    desk(world).give([recording.id], address_of(colleague.vault), target)
    desk(colleague).take(target)
    assert arrived(colleague, instance).xml == arrived(world, instance).xml
    held = colleague.outbox.submission(instance)
    files = {f.name: colleague.vault.attachments.read(f.attachment_id) for f in held.files}
    assert b"mercury" in decrypt_submission(PEM, held.xml, files).xml
    with pytest.raises(ObservationSealed):
        colleague.store.read_only(recording.id)
    assert colleague.store.count("mercury") == 0


def test_drafts_and_records_go_in_one_parcel(world, colleague, visit_form, given, tmp_path):
    draft = world.store.begin(visit_form)
    draft.session.answer("/data/note", "still writing")
    world.store.save(draft.snapshot())
    target = tmp_path / "both.vm"
    desk(world).give([given, draft.id], address_of(colleague.vault), target)
    received = desk(colleague).take(target)
    assert (received.observations, received.records) == ((draft.id,), (given,))
    assert colleague.store.resume(draft.id).session.node("/data/note").value == "still writing"


def test_the_draft_that_went_before_does_not_stand_in_the_way(
    world, colleague, visit_form, tmp_path
):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "first as a draft")
    world.store.save(recording.snapshot())
    address = address_of(colleague.vault)
    desk(world).give([recording.id], address, tmp_path / "draft.vm")
    desk(colleague).take(tmp_path / "draft.vm")
    instance = world.store.finalise(recording)
    desk(world).give([recording.id], address, tmp_path / "record.vm")
    (taken,) = desk(colleague).take(tmp_path / "record.vm").records
    assert taken != recording.id
    assert instance_of(colleague, taken) == instance
    assert not colleague.store.get(recording.id).finalised


def test_what_headquarters_has_is_not_carried(world, colleague, given, tmp_path):
    world.deliver(instance_of(world, given))
    with pytest.raises(HeadquartersHasIt):
        desk(world).give([given], address_of(colleague.vault), tmp_path / "x.vm")
    assert not (tmp_path / "x.vm").exists()
    assert "hand over" not in events(world, given)


def test_what_somebody_took_back_does_not_come_in_again(world, colleague, tmp_path):
    form = world.library.install(_with_code(visit(extra="<wcode/>")))
    instance = interview(world, form, CODE, finalise=True)
    (row,) = world.store.rows()
    desk(world).give([row.id], address_of(colleague.vault), tmp_path / "x.vm")
    desk(colleague).take(tmp_path / "x.vm")
    for each in (world, colleague):
        withdrawals = Withdrawals(each.vault, each.outbox)
        (found,) = withdrawals.find(CODE)
        withdrawals.withdraw(found, "asked")
    assert Withdrawals(world.vault, world.outbox).tombstones()[0].delivered, "it may have arrived"
    assert desk(colleague).take(tmp_path / "x.vm").already_here == (row.id,)
    with pytest.raises(VeldmeldingError):
        colleague.outbox.submission(instance)


# -- what goes wrong ---------------------------------------------------------------------------


def test_a_parcel_that_could_not_be_written_leaves_no_mark(world, colleague, given, tmp_path):
    target = tmp_path / "thesis.odt"
    target.write_bytes(b"mine")
    with pytest.raises(VeldmeldingError):
        desk(world).give([given], address_of(colleague.vault), target)
    assert target.read_bytes() == b"mine"
    assert events(world, given)[-2:] == ["hand over", "hand over failed"]
    (row,) = world.store.rows(states={"ready"})
    assert "colleague" not in str(row.sentence)
    lines = world.outbox.ledger.files(instance_of(world, given))
    assert {line.backend for line in lines} == {""}


def test_a_second_parcel_that_fails_does_not_unmark_the_first(world, colleague, given, parcel):
    with pytest.raises(VeldmeldingError):
        desk(world).give([given], address_of(colleague.vault), parcel)
    (row,) = world.store.rows(states={"ready"})
    assert "colleague" in str(row.sentence)


def test_all_of_it_comes_in_or_nothing(world, colleague, given, parcel, monkeypatch):
    with monkeypatch.context() as patched:

        def fail(*_: object, **__: object) -> None:
            raise OSError("the disk is full")

        patched.setattr(colleague.vault.journal, "append", fail)
        with pytest.raises(OSError, match="full"):
            desk(colleague).take(parcel)
    colleague.reopen()
    assert (colleague.store.count(), colleague.outbox.count()) == (0, 0)
    assert colleague.attachment_count() == 0
    assert desk(colleague).take(parcel).records == (given,)


def test_other_bytes_under_the_same_name_are_refused(world, colleague, given, parcel, tmp_path):
    desk(colleague).take(parcel)
    opened = open_parcel(colleague.vault, parcel)
    forged = [
        Piece(p.label, p.content.replace(b"zebra", b"tiger")) if p.label["kind"] == RECORD else p
        for p in opened.pieces
    ]
    write_parcel(world.vault, address_of(colleague.vault), tmp_path / "forged.vm", forged)
    with pytest.raises(InstanceConflict):
        desk(colleague).take(tmp_path / "forged.vm")
    assert b"zebra" in colleague.outbox.submission(instance_of(world, given)).xml


@pytest.mark.parametrize(
    "change",
    [
        {"instance": "uuid:another"},
        {"files": {}},
        {"files": ["x.jpg"]},
        {"files": {"../x.jpg": "00"}},
        {"priority": 7},
        {"priority": None},
        {"finalised": "yesterday"},
        {"answered": "many"},
    ],
)
def test_a_record_that_does_not_fit_its_label_changes_nothing(
    world, colleague, parcel, tmp_path, change
):
    opened = open_parcel(colleague.vault, parcel)
    forged = [
        Piece({**p.label, **change}, p.content) if p.label["kind"] == RECORD else p
        for p in opened.pieces
    ]
    write_parcel(world.vault, address_of(colleague.vault), tmp_path / "forged.vm", forged)
    with pytest.raises(HandoverUnreadable):
        desk(colleague).take(tmp_path / "forged.vm")
    assert (colleague.store.count(), colleague.outbox.count()) == (0, 0)
    assert colleague.attachment_count() == 0


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.observations.conftest import Clock, World
from tests.observations.test_handover import desk
from veldmelding.observations import handover
from veldmelding.vault.escrow import PublicKey

folder, observation, address, target, after = sys.argv[1:]
write = handover.write_parcel

def killed(*given):
    if after == "written":
        write(*given)
    os.kill(os.getpid(), signal.SIGKILL)

handover.write_parcel = killed
desk(World(Path(folder), Clock())).give([observation], PublicKey.read(address), Path(target))
"""


@pytest.mark.parametrize("moment", ["marked", "written"])
def test_killed_while_it_is_handed_over_no_parcel_is_about_that_nobody_knows_of(
    world, colleague, given, tmp_path, moment
):
    target = tmp_path / "x.vm"
    world.vault.close()
    call = [sys.executable, "-c", KILLED, str(world.folder), given]
    call += [address_of(colleague.vault).text, str(target), moment]
    done = subprocess.run(call, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    world.open()
    assert world.vault.check(thorough=True) == []
    assert events(world, given)[-1] == "hand over"
    assert "colleague" in str(world.store.rows(states={"ready"})[0].sentence)
    assert len(world.outbox.pending(BACKEND)) == 1
    assert target.exists() == (moment == "written")
    if target.exists():
        assert desk(colleague).take(target).records == (given,)
