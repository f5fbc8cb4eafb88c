"""Encrypted records and corrections, all the way: from the laptop to a real hub and read there."""

from __future__ import annotations

import pytest

from tests.journeys.test_main_job import deliver, received
from tests.observations.forms import visit
from tests.observations.test_audit_log import audited
from tests.observations.test_encrypted import PEM, with_key
from tests.torture.life import PASSPHRASE, clock, laptop_and_hub, open_store
from veldmelding.errors import ObservationSealed
from veldmelding.library import Library
from veldmelding.outbox import Outbox
from veldmelding.vault import Vault
from veldmelding.xforms import decrypt_submission

PHOTO = b"\xff\xd8" + bytes(300_000)


def begun(vault, hub, form):
    """A visit with a photo, of a form that both sides have."""
    Library(hub, clock).install(form)
    recording = open_store(vault).begin(Library(vault, clock).install(form))
    recording.session.answer("/data/note", "mercury at the ferry")
    recording.session.answer("/data/photo", recording.attach("/data/photo", PHOTO, ".jpg"))
    return recording


def held(hub, instance_id):
    """The files of a submission as headquarters has them."""
    return {
        file.name: hub.attachments.read(file.attachment_id)
        for file in Outbox(hub, clock).files(instance_id)
    }


def test_an_encrypted_record_is_read_at_headquarters_and_nowhere_on_the_way(tmp_path):
    with laptop_and_hub(tmp_path) as (laptop, hub), Vault.unlock(laptop, PASSPHRASE) as vault:
        recording = begun(vault, hub, with_key(visit(), audit=True))
        photo = recording.session.node("/data/photo").value
        store = open_store(vault)
        frozen = recording.freeze()
        instance_id = store.commit(frozen)
        report = deliver(vault)
        assert (report.stopped, report.refused) == (None, [])
        assert Outbox(vault, clock).state(instance_id).name == "delivered"
        manifest = Outbox(hub, clock).submission(instance_id).xml
        files = held(hub, instance_id)
        assert set(files) == {f"{photo}.enc", "audit.csv.enc", "submission.xml.enc"}
        assert b"mercury" not in manifest + b"".join(files.values())
        record = decrypt_submission(PEM, manifest, files)
        assert record.xml == frozen.instance.xml
        assert record.media[photo] == PHOTO
        with pytest.raises(ObservationSealed):
            store.read_only(recording.id)


def test_a_correction_replaces_the_record_and_its_photo_travels_once(tmp_path):
    with laptop_and_hub(tmp_path) as (laptop, hub), Vault.unlock(laptop, PASSPHRASE) as vault:
        recording = begun(vault, hub, audited())
        store, outbox = open_store(vault), Outbox(vault, clock)
        first = store.finalise(recording)
        assert deliver(vault).stopped is None
        correction = store.correct(recording.id)
        correction.session.answer("/data/note", "no mercury")
        second = store.finalise(correction)
        report = deliver(vault)
        assert (report.stopped, report.refused) == (None, [])
        assert outbox.state(second).name == "delivered"
        assert sorted(received(hub)) == sorted([first, second])
        photo = recording.session.node("/data/photo").value
        (line,) = [line for line in outbox.ledger.files(second) if line.file == photo]
        assert line.offers == 1  # noted as delivered with the first version, and never sent again
        theirs = held(hub, second)
        assert theirs[photo] == PHOTO
        assert theirs["audit.csv"].count(b"form finalize") == 2
        assert held(hub, first)["audit.csv"].count(b"form finalize") == 1
        again = store.correct(correction.id)
        again.session.answer("/data/note", "a little mercury")
        third = store.finalise(again)
        assert deliver(vault).refused == []
        assert outbox.state(third).name == "delivered"
