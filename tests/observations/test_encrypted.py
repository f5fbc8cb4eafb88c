"""Records of a form with a key leave the drafts encrypted, and in no other way."""

from __future__ import annotations

import base64
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from tests.observations.forms import site, visit

from veldmelding.errors import (
    ObservationSealed,
    PrivateKeyInForm,
    PublicKeyUnusable,
)
from veldmelding.observations.sealing import sealed_snapshot
from veldmelding.outbox import DANGER
from veldmelding.vault.stream import CHUNK
from veldmelding.xforms import decrypt_submission

PRIVATE = rsa.generate_private_key(65537, 2048)
PEM = PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
DER = PRIVATE.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
PUBLIC = base64.b64encode(
    PRIVATE.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
).decode()
AUDIT = '<bind nodeset="/data/meta/audit" type="binary" odk:track-changes="true"/>'


def with_key(form: bytes, key: str = PUBLIC, *, audit: bool = False) -> bytes:
    form = form.replace(b"</model>", f'<submission base64RsaPublicKey="{key}"/></model>'.encode())
    if audit:
        form = form.replace(b"</model>", f"{AUDIT}</model>".encode())
        form = form.replace(b"<instanceName/></meta>", b"<instanceName/><audit/></meta>")
    return form


@pytest.fixture
def filled(world):
    """A visit with two files, one larger than what is kept in memory at a time."""
    recording = world.store.begin(world.library.install(with_key(visit(), audit=True)))
    session = recording.session
    session.answer("/data/name", "Kabera 3")
    session.answer("/data/note", "mercury at the ferry")
    session.answer("/data/danger", "yes")
    session.answer("/data/photo", recording.attach("/data/photo", LARGE, ".jpg"))
    session.audit.entered("/data/note")
    session.audit.left("/data/note")
    world.store.save(recording.snapshot())
    return recording


LARGE = bytes(range(251)) * 4 * (CHUNK // 1000)


def arrived(world, instance_id):
    """The submission as headquarters reads it."""
    submission = world.outbox.submission(instance_id)
    files = {
        file.name: world.vault.attachments.read(file.attachment_id) for file in submission.files
    }
    return decrypt_submission(PEM, submission.xml, files)


def everything(world) -> bytes:
    """All that is in the vault in clear to whoever unlocks it."""
    with world.vault.reading() as database:
        tables = [
            row[0]
            for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        cells = [
            cell
            for table in tables
            for row in database.execute(f"SELECT * FROM {table}")
            for cell in row
        ]
        attachments = [row[0] for row in database.execute("SELECT id FROM attachment")]
    texts = [cell.encode() if isinstance(cell, str) else cell for cell in cells]
    rows = b"\n".join(text for text in texts if isinstance(text, bytes))
    return rows + b"".join(world.vault.attachments.read(item) for item in attachments)


def test_headquarters_reads_exactly_what_was_finalised(world, filled):
    name = filled.session.node("/data/photo").value
    frozen = filled.freeze()
    instance_id = world.store.commit(frozen)
    record = arrived(world, instance_id)
    assert record.xml == frozen.instance.xml
    assert (record.form_id, record.version, record.instance_id) == ("visit", "1", instance_id)
    assert list(record.media) == [name, "audit.csv"]
    assert record.media[name] == LARGE
    assert b"mercury" not in record.media["audit.csv"]
    assert record.media["audit.csv"].splitlines()[-1].startswith(b"form finalize,,")


def test_what_is_frozen_is_the_manifest_and_the_encrypted_files(world, filled):
    name = filled.session.node("/data/photo").value
    instance_id = world.store.finalise(filled)
    submission = world.outbox.submission(instance_id)
    root = ElementTree.fromstring(submission.xml)
    assert root.get("encrypted") == "yes"
    listed = [node.text for node in root.iter() if node.tag.endswith("}file")]
    assert listed == [f"{name}.enc", "audit.csv.enc"]
    assert [file.name for file in submission.files] == sorted([*listed, "submission.xml.enc"])
    assert (submission.priority, submission.branch) == (DANGER, "")
    for file in submission.files:
        assert file.size % 16 == 0
        assert world.vault.attachments.get(file.attachment_id).sha256 == file.digest
    assert world.store.finalise(filled) == instance_id
    assert world.outbox.submission(instance_id) == submission


def test_nothing_of_it_stays_readable_in_the_vault(world, filled):
    assert b"mercury" in everything(world)
    assert LARGE in everything(world)
    world.store.finalise(filled)
    world.reopen()
    kept = everything(world)
    assert b"mercury" not in kept
    assert LARGE[:2000] not in kept
    assert world.store.count("mercury") == 0
    assert world.attachment_count() == 3


def test_the_author_keeps_form_date_size_state_and_case_code_and_nothing_else(world):
    form = with_key(visit(extra="<case_code/>"))
    form = form.replace(
        b"<bind nodeset", b'<bind nodeset="/data/case_code" type="string"/><bind nodeset', 1
    )
    form = form.replace(
        b"<h:body>", b'<h:body><input ref="/data/case_code"><label>C</label></input>'
    )
    recording = world.store.begin(world.library.install(form))
    session = recording.session
    words = ("Ferryman", "quicksilver", "riverside", "river", "yes")
    session.answer("/data/name", words[0])
    session.answer("/data/note", words[1])
    session.answer("/data/kind", words[3])
    session.answer("/data/secret", words[2])
    session.answer("/data/danger", words[4])
    session.answer("/data/case_code", "KAB3-26-GOM07-4")
    session.answer("/data/photo", recording.attach("/data/photo", b"a face" * 50, ".jpg"))
    world.store.save(recording.snapshot("/data/secret"))
    (world.folder / "vault.db.version-1").write_bytes(b"as it was before an upgrade")
    instance_id = world.store.finalise(recording)
    assert not (world.folder / "vault.db.version-1").exists()
    assert (world.folder / "vault.db-wal").stat().st_size == 0
    held = world.store.get(recording.id)
    assert (held.title, held.position, held.language) == ("KAB3-26-GOM07-4", "", "")
    assert (held.draft, held.answered, held.asked) == (None, 0, 0)
    assert [row.title for row in world.store.rows("KAB3")] == ["KAB3-26-GOM07-4"]
    form_bytes = world.library.xml(recording.installed)
    for reopened in (False, True):
        if reopened:
            world.reopen()
        kept = everything(world).replace(form_bytes, b"")
        for word in (*words[:3], "/data/secret", "a face"):
            assert word.encode() not in kept, word
        assert instance_id.encode() in kept
    submission = world.outbox.submission(instance_id)
    assert (submission.name, submission.branch) == ("KAB3-26-GOM07-4", "")


def test_a_sentence_in_place_of_the_case_code_does_not_stay(world):
    form = with_key(visit(extra="<case_code/>"))
    recording = world.store.begin(world.library.install(form))
    recording.session.answer("/data/note", "x")
    frozen = recording.freeze()
    told = frozen.instance.xml.replace(
        b"<case_code/>", b"<case_code>the man with a scar</case_code>"
    )
    assert told != frozen.instance.xml
    assert sealed_snapshot(frozen.snapshot, "Visit", told).title == "Visit"


def test_a_sealed_observation_is_listed_but_opens_for_nobody(world, filled):
    instance_id = world.store.finalise(filled)
    (row,) = world.store.rows()
    assert (row.title, row.state, row.total) == ("Visit", "ready", 4)
    with pytest.raises(ObservationSealed):
        world.store.read_only(filled.id)
    world.deliver(instance_id)
    with pytest.raises(ObservationSealed):
        world.store.correct(filled.id)
    assert world.store.begin(filled.installed).session.node("/data/name").value == ""


def test_without_files_only_the_record_is_encrypted(world):
    recording = world.store.begin(world.library.install(with_key(visit())))
    recording.session.answer("/data/note", "x")
    instance_id = world.store.finalise(recording)
    record = arrived(world, instance_id)
    assert not record.media
    assert b"<note>x</note>" in record.xml


def test_entities_that_no_server_can_read_are_not_pretended(world):
    recording = world.store.begin(world.library.install(with_key(site())))
    recording.session.answer("/data/label", "Kabera 3")
    instance_id = world.store.finalise(recording)
    assert world.library.entities("sites") == []
    assert b"Kabera 3" in arrived(world, instance_id).xml


@pytest.mark.parametrize(
    ("key", "refusal"),
    [("bm8ga2V5", PublicKeyUnusable), (base64.b64encode(DER).decode(), PrivateKeyInForm)],
)
def test_a_form_whose_key_is_no_key_is_not_even_begun(world, key, refusal):
    installed = world.library.install(with_key(visit(), key))
    with pytest.raises(refusal):
        world.store.begin(installed)
    assert world.store.count() == 0


def test_when_encrypting_fails_nothing_has_happened(world, filled, monkeypatch):
    frozen = filled.freeze()
    before = sorted(path.name for path in Path(world.folder, "attachments").iterdir())
    with monkeypatch.context() as broken:
        broken.setattr(world.store._files, "hand_over", None)
        with pytest.raises(TypeError):
            world.store.commit(frozen)
    assert world.outbox.count() == 0
    assert sorted(path.name for path in Path(world.folder, "attachments").iterdir()) == before
    with monkeypatch.context() as broken:
        broken.setattr(world.vault.attachments, "open", None)
        with pytest.raises(TypeError):
            world.store.commit(frozen)
    assert sorted(path.name for path in Path(world.folder, "attachments").iterdir()) == before
    assert [row.state for row in world.store.rows()] == ["draft"]
    assert arrived(world, world.store.commit(frozen)).xml == frozen.instance.xml
