"""Handing drafts over: complete, for one person only, entered on both sides, all or nothing."""

from __future__ import annotations

import os
import random
from contextlib import suppress

import pytest
from tests.observations.conftest import CHEAP, PASSPHRASE, World
from tests.observations.forms import visit

from veldmelding.errors import (
    FormNotHeld,
    HandoverUnreadable,
    TargetInsideVault,
    VeldmeldingError,
)
from veldmelding.observations.handover import Handover
from veldmelding.vault import Vault
from veldmelding.vault.identity import SIGNING, fingerprint, identity
from veldmelding.vault.parcel import Piece, address_of, open_parcel, write_parcel

PHOTO = bytes(range(256)) * 900


@pytest.fixture
def colleague(tmp_path, clock):
    Vault.create(tmp_path / "colleague", PASSPHRASE, cost=CHEAP, clock=clock)
    other = World(tmp_path / "colleague", clock, seed=8)
    yield other
    other.vault.close()


def desk(world) -> Handover:
    return Handover(world.vault, world.library, world.outbox, world.clock)


@pytest.fixture
def draft(world, visit_form):
    recording = world.store.begin(visit_form)
    recording.session.answer("/data/note", "zebra at the gate")
    name = recording.attach("/data/photo", PHOTO, ".jpg")
    recording.session.answer("/data/photo", name)
    world.store.save(recording.snapshot("/data/note"))
    return recording.id


@pytest.fixture
def parcel(world, colleague, draft, tmp_path):
    target = tmp_path / "handover.vm"
    desk(world).give([draft], address_of(colleague.vault), target)
    return target


def test_a_colleague_goes_on_where_the_sender_was(world, colleague, draft, parcel):
    received = desk(colleague).take(parcel)
    assert received.observations == (draft,)
    assert received.fingerprint == fingerprint(identity(world.vault, SIGNING).public)
    recording = colleague.store.resume(draft)
    assert recording.position == "/data/note"
    assert recording.session.node("/data/note").value == "zebra at the gate"
    assert recording.read_file(recording.session.node("/data/photo").value) == PHOTO
    assert [row.id for row in colleague.store.rows("zebra")] == [draft]
    instance = colleague.store.finalise(recording)
    assert colleague.outbox.submission(instance).files[0].size == len(PHOTO)
    assert world.store.get(draft).draft is not None, "the sender keeps theirs"


def test_both_sides_have_an_entry(world, colleague, draft, parcel):
    desk(colleague).take(parcel)
    (given,) = [
        entry.content
        for entry in world.vault.journal.entries([draft])
        if entry.content["event"] == "hand over"
    ]
    assert given["details"] == {"to": address_of(colleague.vault).raw.hex()}
    taken = [entry.content["event"] for entry in colleague.vault.journal.entries([draft])]
    assert taken == ["create", "take over", "attach"]


def test_taking_twice_is_taking_once(colleague, draft, parcel):
    desk(colleague).take(parcel)
    again = desk(colleague).take(parcel)
    assert (again.observations, again.already_here) == ((), (draft,))
    assert colleague.attachment_count() == 1


def test_nobody_else_can_open_it_not_even_the_sender(world, parcel):
    with pytest.raises(HandoverUnreadable):
        desk(world).take(parcel)
    assert b"zebra" not in parcel.read_bytes()
    assert parcel.stat().st_mode & 0o077 == 0


def test_a_parcel_that_was_changed_anywhere_is_refused(colleague, parcel):
    whole = parcel.read_bytes()
    chance = random.Random(1)
    places = [chance.randrange(len(whole)) for _ in range(60)] + [0, 4, 20, 99, 100, 140]
    for place in places:
        parcel.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(HandoverUnreadable):
            desk(colleague).take(parcel)
    for length in (0, 3, 99, 140, 141, 200, len(whole) // 2, len(whole) - 1):
        parcel.write_bytes(whole[:length])
        with pytest.raises(HandoverUnreadable):
            desk(colleague).take(parcel)
    parcel.write_bytes(whole + b"more")
    with pytest.raises(HandoverUnreadable):
        desk(colleague).take(parcel)
    assert colleague.store.count() == 0


@pytest.mark.parametrize(
    "label",
    [
        {"kind": "draft"},
        {"kind": "draft", "id": "x", "form": "md5:0"},
        {"kind": "file", "of": "x"},
        {},
        {"kind": "form", "form_id": "evil", "hash": "md5:0"},
    ],
)
def test_a_parcel_with_nonsense_inside_changes_nothing(world, colleague, tmp_path, label):
    target = tmp_path / "nonsense.vm"
    write_parcel(world.vault, address_of(colleague.vault), target, [Piece(label, b"<evil/>")])
    with suppress(VeldmeldingError):  # what nobody asked for may also be passed over
        desk(colleague).take(target)
    assert colleague.store.count() == 0
    assert colleague.library.forms() == []


def test_a_parcel_of_somebody_else_under_the_senders_name_is_refused(world, colleague, tmp_path):
    forged = Piece({"kind": "sender", "key": identity(world.vault, SIGNING).public.hex()})
    target = tmp_path / "forged.vm"
    write_parcel(colleague.vault, address_of(colleague.vault), target, [forged])
    opened = open_parcel(colleague.vault, target)
    assert opened.sender == identity(colleague.vault, SIGNING).public


def test_a_form_of_another_version_is_not_replaced(world, colleague, draft, parcel):
    colleague.library.install(visit("2"))
    with pytest.raises(FormNotHeld):
        desk(colleague).take(parcel)
    assert [form.version for form in colleague.library.forms()] == ["2"]
    assert colleague.store.count() == 0


def test_nothing_is_written_into_the_vault_itself(world, colleague, draft):
    with pytest.raises(TargetInsideVault):
        desk(world).give([draft], address_of(colleague.vault), world.vault.folder / "x.vm")


def test_an_existing_file_is_never_overwritten(world, colleague, draft, tmp_path):
    target = tmp_path / "thesis.odt"
    target.write_bytes(b"mine")
    with pytest.raises(VeldmeldingError):
        desk(world).give([draft], address_of(colleague.vault), target)
    assert target.read_bytes() == b"mine"


def test_any_bytes_are_refused_as_a_parcel(colleague, tmp_path):
    for size in (0, 1, 100, 141, 5000):
        path = tmp_path / "x.vm"
        path.write_bytes(b"VMP1" + os.urandom(size))
        with pytest.raises(HandoverUnreadable):
            desk(colleague).take(path)
