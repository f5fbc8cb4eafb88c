"""A phone on a cable: its unsent records come in once, whatever else lies in its folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hub.client import Phone, new_id, visit
from veldmelding.errors import PhoneFolderUnreadable
from veldmelding.outbox import Outbox

INSTANCES = "Android/data/org.odk.collect.android/files/projects/5b1e/instances"


@pytest.fixture
def phone(tmp_path) -> Path:
    (tmp_path / "phone" / INSTANCES).mkdir(parents=True)
    return tmp_path / "phone"


@pytest.fixture
def outbox(vault, clock):
    return Outbox(vault, clock)


def put(phone: Path, xml: bytes, name: str = "Visit_2026-08-03_10-00-00", **files: bytes) -> Path:
    folder = phone / INSTANCES / name
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.xml").write_bytes(xml)
    for file, content in files.items():
        (folder / f"{file}.jpg").write_bytes(content)
    return folder


def everything(phone: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in phone.rglob("*") if path.is_file()}


def test_records_come_in_with_their_photos_and_nothing_changes_on_the_phone(hub, phone, outbox):
    first, second = new_id(), new_id()
    put(phone, visit(first, photo="1.jpg", name="At the ferry"), **{"1": b"\xff\xd8 photo"})
    put(phone, visit(second, photo="9.jpg"), name="Visit_2026-08-03_11-00-00")
    before = everything(phone)
    contents = hub.cable.look(phone)
    assert {(one.instance_id, one.state, one.missing) for one in contents.records} == {
        (first, "new", 0),
        (second, "new", 1),
    }
    assert {one.title for one in contents.records} == {"Visit"}
    taken = hub.cable.take(contents.records, name="Amina")
    assert set(taken.new) == {first, second}
    assert taken.refused == ()
    assert outbox.submission(first).xml == visit(first, photo="1.jpg", name="At the ferry")
    assert outbox.submission(first).origin == "received"
    assert everything(phone) == before
    again = hub.cable.look(phone)
    assert {one.state for one in again.records} == {"here"}
    assert set(hub.cable.take(again.records).already_here) == {first, second}
    assert outbox.count() == 2


def test_one_record_or_the_whole_phone_may_be_chosen(hub, phone):
    folder = put(phone, visit(new_id()))
    for chosen in (phone, folder, folder.parent):
        assert len(hub.cable.look(chosen).records) == 1


def test_what_the_phone_sent_before_is_known(hub, address, phone, outbox):
    instance_id = new_id()
    xml = visit(instance_id, photo="1.jpg")
    Phone(address, hub.create_account("phone")).send(xml)
    put(phone, xml, **{"1": b"photo"})
    contents = hub.cable.look(phone)
    (record,) = contents.records
    assert record.state == "more"
    assert hub.cable.take(contents.records).completed == (instance_id,)
    assert outbox.count() == 1
    (file,) = outbox.files(instance_id)
    assert file.attachment_id is not None


def test_other_answers_under_the_same_identifier_are_refused(hub, phone, outbox):
    instance_id = new_id()
    put(phone, visit(instance_id))
    hub.cable.take(hub.cable.look(phone).records)
    put(phone, visit(instance_id, who="Somebody else"))
    contents = hub.cable.look(phone)
    assert [one.state for one in contents.records] == ["other"]
    taken = hub.cable.take(contents.records)
    assert [one for one, _ in taken.refused] == [instance_id]
    assert outbox.submission(instance_id).xml == visit(instance_id)


def test_photos_find_the_record_that_waits_for_them(hub, address, phone, outbox, vault):
    instance_id = new_id()
    Phone(address, hub.create_account("phone")).send(visit(instance_id, photo="1722.jpg"))
    (phone / "DCIM").mkdir()
    (phone / "DCIM" / "1722.jpg").write_bytes(b"\xff\xd8 the photo")
    (phone / "DCIM" / "holiday.jpg").write_bytes(b"\xff\xd8 private")
    contents = hub.cable.look(phone)
    assert [(one.name, one.instance_id) for one in contents.photos] == [("1722.jpg", instance_id)]
    assert hub.cable.take((), contents.photos).photos == 1
    (file,) = outbox.files(instance_id)
    assert vault.attachments.read(file.attachment_id) == b"\xff\xd8 the photo"
    assert hub.cable.look(phone).photos == ()
    with vault.reading() as database:
        assert database.execute("SELECT count(*) FROM attachment").fetchone()[0] == 1


def test_an_encrypted_record_comes_in_as_it_is(hub, phone, outbox):
    instance_id = new_id()
    manifest = (
        '<data xmlns="http://opendatakit.org/submissions" id="visit" version="1" encrypted="yes">'
        "<base64EncryptedKey>AAAA</base64EncryptedKey>"
        '<meta xmlns="http://openrosa.org/xforms"><instanceID>'
        f"{instance_id}</instanceID></meta><media><file>1.jpg.enc</file></media>"
        "<encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>"
    ).encode()
    folder = phone / INSTANCES / "Visit_2026-08-03_12-00-00"
    folder.mkdir()
    (folder / "submission.xml").write_bytes(manifest)
    (folder / "Visit_2026-08-03_12-00-00.xml").write_bytes(b"<left-over/>")
    (folder / "submission.xml.enc").write_bytes(os.urandom(100))
    (folder / "1.jpg.enc").write_bytes(os.urandom(100))
    (record,) = hub.cable.look(phone).records
    assert (record.instance_id, record.missing, len(record.files)) == (instance_id, 0, 2)
    hub.cable.take([record])
    assert outbox.submission(instance_id).xml == manifest
    assert all(file.attachment_id for file in outbox.files(instance_id))


def test_a_form_that_is_not_here_is_named(hub, phone, outbox):
    put(phone, visit(new_id(), form_id="unknown"))
    contents = hub.cable.look(phone)
    assert [one.state for one in contents.records] == ["no form"]
    taken = hub.cable.take(contents.records)
    assert "unknown" in str(taken.refused[0][1])
    assert outbox.count() == 0


def test_traps_in_a_folder_are_passed_over(hub, phone, outbox, tmp_path):
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(b"of this computer")
    folder = put(phone, visit(new_id(), photo="../../../../secret.jpg"))
    linked = put(phone, visit(new_id(), photo="1.jpg"), name="Visit_linked")
    (linked / "1.jpg").symlink_to(secret)
    (phone / INSTANCES / "to-root").symlink_to("/")
    pipe = phone / INSTANCES / "Visit_pipe"
    pipe.mkdir()
    os.mkfifo(pipe / "Visit_pipe.xml")
    put(phone, b"<!DOCTYPE a [<!ENTITY b 'c'>]><data id='visit' version='1'/>", name="Visit_bomb")
    put(phone, b"x" * (10 * 1024 * 1024 + 1), name="Visit_huge")
    put(phone, b"", name="Visit_empty")
    contents = hub.cable.look(phone)
    assert {one.folder for one in contents.records} == {folder, linked}
    assert contents.unreadable == 3
    hub.cable.take(contents.records, contents.photos)
    assert outbox.count() == 2
    assert all(
        file.attachment_id is None
        for one in contents.records
        for file in outbox.files(one.instance_id)
    )


def test_a_file_that_turns_into_a_link_after_looking_is_refused(hub, phone, outbox, tmp_path):
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(b"of this computer")
    folder = put(phone, visit(new_id(), photo="1.jpg"), **{"1": b"photo"})
    contents = hub.cable.look(phone)
    (folder / "1.jpg").unlink()
    (folder / "1.jpg").symlink_to(secret)
    taken = hub.cable.take(contents.records)
    assert len(taken.refused) == 1
    assert outbox.count() == 0
    assert hub.cable.take([]).new == ()


def test_deep_folders_end_somewhere(hub, phone):
    place = phone
    for number in range(40):
        place = place / f"d{number}"
    place.mkdir(parents=True)
    (place / f"{place.name}.xml").write_bytes(visit(new_id()))
    assert hub.cable.look(phone).records == ()


def test_a_folder_that_cannot_be_read_is_named(hub, tmp_path):
    with pytest.raises(PhoneFolderUnreadable):
        hub.cable.look(tmp_path / "nothing here")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=300), tail=st.binary(max_size=40))
def test_any_bytes_are_looked_at_calmly(hub, phone, outbox, content, tail):
    put(phone, content, name="Visit_a")
    put(phone, visit(new_id())[:-20] + tail, name="Visit_b")
    contents = hub.cable.look(phone)
    hub.cable.take(contents.records, contents.photos)
    assert hub.cable.look(phone).unreadable + len(contents.records) <= 2
