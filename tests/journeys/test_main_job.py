"""From nothing to the thing itself: recorded on a laptop, once and intact at headquarters."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.torture.life import CHEAP, PASSPHRASE, clock, laptop_and_hub, open_store
from veldmelding.library import Library
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.sync import Backend, SyncReport, synchronise
from veldmelding.vault import Vault

WORDS = ("Kamitugani", "roadblock", "veertien", "1763800000000-0badcafe")


def note(store: ObservationStore, library: Library, text: str, photo: bytes | None = None) -> str:
    """Fill and finalise a quick note; returns the instance id."""
    form = library.find("quick_note")
    assert form is not None
    recording = store.begin(form)
    paths = {path.rsplit("/", 1)[-1]: path for path in recording.form.body_elements}
    answers = {
        "gate": "yes",
        "qn_kind": "armed",
        "qn_sev": "serious",
        "qn_text": text,
        "qn_where": "near",
        "place": "Kamitugani",
        "qn_when": "now",
        "team_code": "GOM07",
    }
    for name, value in answers.items():
        recording.session.answer(paths[name], value)
    if photo is not None:
        name = recording.attach(paths["qn_photo"], photo, ".jpg")
        for question, value in {"qn_photo": name, "ph_subj": "site", "ph_people": "no"}.items():
            recording.session.answer(paths[question], value)
    store.save(recording.snapshot(""))
    return store.finalise(recording)


def deliver(vault: Vault) -> SyncReport:
    return synchronise(vault, Backend.load(vault), lambda _progress: None, clock=clock)


def received(hub: Vault) -> list[str]:
    with hub.reading() as database:
        return [str(row[0]) for row in database.execute("SELECT instance_id FROM submission")]


def test_ten_records_with_photos_arrive_once_and_byte_for_byte(tmp_path):
    chance = random.Random(3)
    with laptop_and_hub(tmp_path) as (laptop, hub), Vault.unlock(laptop, PASSPHRASE) as vault:
        library, store, outbox = Library(vault, clock), open_store(vault), Outbox(vault, clock)
        photos = {
            note(store, library, f"roadblock {n}", photo): photo
            for n, photo in ((n, chance.randbytes(60_000 + n)) for n in range(10))
        }
        report = deliver(vault)
        assert report.stopped is None
        assert report.refused == []
        assert sorted(received(hub)) == sorted(photos)
        theirs = Outbox(hub, clock)
        for instance_id, photo in photos.items():
            submission = theirs.submission(instance_id)
            assert submission.xml == outbox.submission(instance_id).xml
            (file,) = submission.files
            assert hub.attachments.read(file.attachment_id) == photo
            assert outbox.state(instance_id).name == "delivered"
        again = deliver(vault)
        assert again.delivered == []
        assert sorted(received(hub)) == sorted(photos)


def test_a_site_registered_here_is_offered_at_once_and_by_headquarters_to_others(tmp_path):
    with laptop_and_hub(tmp_path) as (laptop, hub):
        with Vault.unlock(laptop, PASSPHRASE) as vault:
            library, store = Library(vault, clock), open_store(vault)
            form = library.find("site_registration")
            assert form is not None
            recording = store.begin(form)
            paths = {path.rsplit("/", 1)[-1]: path for path in recording.form.body_elements}
            for name, value in {
                "gate": "yes",
                "site_name": "Kabera-Duara 3",
                "country": "TZ",
                "adm1": "Geita",
                "adm2": "Geita DC",
                "stage": "washing",
                "stage_main": "washing",
                "activity": "ac",
                "legal": "informal",
                "gpssrc": "nogps",
                "src": "seen",
                "confid": "c2",
                "selfcheck": "nonames nofaces numbers safe",
                "team_code": "GEI01",
            }.items():
                recording.session.answer(paths[name], value)
            store.finalise(recording)
            note_form = library.find("quick_note")
            assert note_form is not None
            quick = store.begin(note_form)
            quick_paths = {path.rsplit("/", 1)[-1]: path for path in quick.form.body_elements}
            quick.session.answer(quick_paths["gate"], "yes")
            quick.session.answer(quick_paths["qn_where"], "list")
            offered = quick.session.node(quick_paths["site"]).choices
            assert [choice.label for choice in offered] == ["Kabera-Duara 3 · Geita DC"]
            assert deliver(vault).stopped is None
        theirs = Library(hub, clock).entities("sites")
        assert [entity.label for entity in theirs] == ["Kabera-Duara 3 · Geita DC"]


def test_a_colleague_on_the_same_laptop_reads_nothing(tmp_path):
    with laptop_and_hub(tmp_path) as (laptop, _hub):
        with Vault.unlock(laptop, PASSPHRASE) as vault:
            note(open_store(vault), Library(vault, clock), "only mine")
        colleague = tmp_path / "colleague"
        Vault.create(colleague, "another long passphrase of theirs", cost=CHEAP)
        with Vault.unlock(colleague, "another long passphrase of theirs") as vault:
            assert open_store(vault).count() == 0


@pytest.mark.parametrize("when", ["while the vault is open", "after it was closed"])
def test_no_answer_name_or_file_name_lies_on_the_disk_in_clear(tmp_path, monkeypatch, when):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    place = tmp_path / "place"
    place.mkdir()

    def found() -> list[tuple[Path, str]]:
        files = [path for root in (place, temporary) for path in root.rglob("*") if path.is_file()]
        assert len(files) > 4
        return [
            (path, word)
            for path in files
            for word in WORDS
            if word.encode() in (data := path.read_bytes())
            or word.encode("utf-16-le") in data
            or word in path.name
        ]

    with laptop_and_hub(place) as (laptop, _hub):
        with Vault.unlock(laptop, PASSPHRASE) as vault:
            library, store = Library(vault, clock), open_store(vault)
            note(
                store, library, "roadblock of veertien men", b"\xff\xd8 photo of Kamitugani " * 900
            )
            assert [row.title for row in store.rows(search="veertien")] != []
            draft = store.begin(library.find("quick_note"))
            paths = {path.rsplit("/", 1)[-1]: path for path in draft.form.body_elements}
            draft.session.answer(paths["qn_text"], "roadblock, veertien again")
            store.save(draft.snapshot(""))
            deliver(vault)
            if when == "while the vault is open":
                assert found() == []
        assert found() == []
