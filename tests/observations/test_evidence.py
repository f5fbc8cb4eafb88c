"""Evidence: every step leaves a signed entry, and a third party can verify what is exported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from veldmelding.errors import ObservationMissing, TargetInsideVault, VaultExists
from veldmelding.observations import Evidence
from veldmelding.vault.identity import fingerprint

VERIFIER = Path(__file__).parents[2] / "docs" / "verify_evidence.py"
PHOTO = bytes(range(256)) * 40


def verify(folder: Path) -> tuple[int, str]:
    """Run the verifier of the documentation, which knows nothing of this program."""
    result = subprocess.run(
        [sys.executable, "-I", str(VERIFIER), str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    return result.returncode, result.stdout + result.stderr


def events(world, observation_id: str) -> list[str]:
    return [entry.content["event"] for entry in world.vault.journal.entries([observation_id])]


@pytest.fixture
def delivered(world, visit_form, clock):
    """An observation that lived a whole life: begun, changed, photographed, frozen, delivered."""
    recording = world.store.begin(visit_form)
    for minute in range(25):
        clock.move(minutes=1)
        recording.session.answer("/data/note", f"water in the pit {minute}")
        world.store.save(recording.snapshot())
    name = recording.attach("/data/photo", PHOTO, ".jpg")
    recording.session.answer("/data/photo", name)
    instance_id = world.store.finalise(recording)
    world.deliver(instance_id)
    return recording.id, instance_id, name


@pytest.fixture
def exported(world, delivered, tmp_path):
    target = tmp_path / "evidence"
    Evidence(world.vault).export([delivered[0]], target, "court, case 12")
    return target


def test_every_step_of_a_life_is_entered_once(world, delivered):
    observation_id, instance_id, name = delivered
    assert events(world, observation_id) == [
        "create",
        "edit",
        "edit",
        "attach",
        "finalise",
        "deliver",
        "deliver",
    ]
    world.deliver(instance_id)
    assert events(world, observation_id)[-2:] == ["deliver", "deliver"], "told again, not entered"
    assert len(events(world, observation_id)) == 7
    entries = {entry.content["event"]: entry.content for entry in world.vault.journal.entries()}
    submission = world.outbox.submission(instance_id)
    assert entries["finalise"]["details"]["sha256"] == submission.digest
    assert [file["name"] for file in entries["finalise"]["details"]["files"]] == [name]
    assert world.vault.journal.sound(thorough=True)


def test_deleting_and_erasing_are_entered_and_the_entries_stay(world, visit_form, clock):
    recording = world.store.begin(visit_form)
    world.store.delete(recording.id)
    clock.move(days=31)
    assert world.store.empty_bin() == 1
    assert events(world, recording.id) == ["create", "delete", "erase"]
    other = world.store.begin(visit_form)
    world.store.discard(other.id)
    assert events(world, other.id) == ["create", "erase"]


def test_no_answer_is_in_the_journal(world, delivered):
    text = "".join(entry.text for entry in world.vault.journal.entries())
    assert "water" not in text
    assert "pit" not in text


def test_a_clock_that_goes_back_is_entered_as_it_was(world, visit_form, clock):
    recording = world.store.begin(visit_form)
    clock.move(days=-3650)
    recording.session.answer("/data/note", "one")
    world.store.save(recording.snapshot())
    assert events(world, recording.id) == ["create", "edit"]
    assert world.vault.journal.sound()


def test_a_step_that_fails_leaves_no_entry(world, visit_form):
    recording = world.store.begin(visit_form)
    world.store.delete(recording.id)
    with pytest.raises(Exception, match="recycle bin"):
        world.store.finalise(recording)
    assert events(world, recording.id) == ["create", "delete"]


def test_the_head_line_grows_with_every_step_and_names_the_vault(world, visit_form):
    evidence = Evidence(world.vault)
    before = evidence.head_line()
    world.store.begin(visit_form)
    after = evidence.head_line()
    assert before != after
    assert after.startswith(f"{world.vault.id}:1:")
    assert world.vault.journal.head_after(1) == after.rpartition(":")[2]


# -- the export, and the verifier that knows nothing of this program -----------------------------


def test_a_third_party_verifies_an_export_without_this_program(world, delivered, exported):
    code, said = verify(exported)
    assert code == 0, said
    assert "2 originals, 0 originals not included" in said
    assert world.vault.journal.public_key.hex() in said
    assert (exported / "README.txt").read_text().count(
        fingerprint(world.vault.journal.public_key)
    ) == 1
    _, instance_id, name = delivered
    folder = exported / "originals" / instance_id.replace(":", "_")
    assert (folder / "record.xml").read_bytes() == world.outbox.submission(instance_id).xml
    assert (folder / "files" / name).read_bytes() == PHOTO
    assert events(world, delivered[0])[-1] == "export"


def test_the_verifier_fits_on_a_page():
    assert len(VERIFIER.read_text().splitlines()) <= 50
    assert "veldmelding." not in VERIFIER.read_text()


def photo_of(folder: Path) -> Path:
    return next(folder.glob("originals/*/files/*"))


def list_again(folder: Path) -> None:
    """What a forger does who knows how the manifest is made."""
    import hashlib

    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}"
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "manifest-sha256.txt"
    ]
    (folder / "manifest-sha256.txt").write_text("".join(f"{line}\n" for line in lines))


def change_photo(folder: Path) -> None:
    photo = photo_of(folder)
    photo.write_bytes(photo.read_bytes()[:-1] + b"!")


def change_record(folder: Path) -> None:
    record = next(folder.glob("originals/*/record.xml"))
    record.write_bytes(record.read_bytes().replace(b"water", b"earth"))


def add_photo(folder: Path) -> None:
    photo_of(folder).with_name("another.jpg").write_bytes(b"made up")


def change_log(folder: Path) -> None:
    log = folder / "log.jsonl"
    log.write_text(log.read_text().replace("court, case 12", "court, case 13"))


def drop_a_line(folder: Path) -> None:
    log = folder / "log.jsonl"
    lines = log.read_text().splitlines(keepends=True)
    log.write_text("".join(lines[:2] + lines[3:]))


def swap_two_lines(folder: Path) -> None:
    log = folder / "log.jsonl"
    lines = log.read_text().splitlines(keepends=True)
    log.write_text("".join([lines[1], lines[0], *lines[2:]]))


@pytest.mark.parametrize("again", [False, True], ids=["as it is", "listed again"])
@pytest.mark.parametrize(
    "forge",
    [change_photo, change_record, add_photo, change_log, drop_a_line, swap_two_lines],
)
def test_a_forgery_is_found(exported, forge, again):
    forge(exported)
    if again:
        list_again(exported)
    code, said = verify(exported)
    assert code == 1, said
    assert "All is well" not in said


def test_a_log_under_another_key_does_not_pass_for_this_one(exported):
    from veldmelding.vault.identity import new_pair

    (exported / "public-key.txt").write_text(new_pair("signing").public.hex())
    list_again(exported)
    assert verify(exported)[0] == 1


def test_originals_that_were_cleared_away_are_counted_not_hidden(world, delivered, tmp_path):
    with world.vault.transaction() as database:
        database.execute("UPDATE submission_file SET attachment = NULL")
    export = Evidence(world.vault).export([delivered[0]], tmp_path / "e", "archive")
    assert (export.records, export.missing) == (1, 1)
    code, said = verify(tmp_path / "e")
    assert code == 0, said
    assert "1 originals, 1 originals not included" in said


def test_an_export_never_goes_into_the_vault_or_over_something(world, delivered, tmp_path):
    evidence = Evidence(world.vault)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.odt").write_bytes(b"mine")
    link = tmp_path / "innocent"
    link.symlink_to(world.vault.folder)
    for target in (world.vault.folder / "e", world.vault.folder, link / "e"):
        with pytest.raises(TargetInsideVault):
            evidence.export(delivered[:1], target, "x")
    with pytest.raises(VaultExists):
        evidence.export(delivered[:1], tmp_path / "full", "x")
    assert list((tmp_path / "full").iterdir()) == [tmp_path / "full" / "thesis.odt"]


def test_only_what_is_finalised_can_be_exported(world, visit_form, tmp_path):
    recording = world.store.begin(visit_form)
    with pytest.raises(ObservationMissing):
        Evidence(world.vault).export([recording.id], tmp_path / "e", "x")
    assert not (tmp_path / "e").exists()
    assert events(world, recording.id) == ["create"]


def test_a_line_of_the_log_is_json_with_text_and_signature(exported):
    for line in (exported / "log.jsonl").read_text().splitlines():
        assert set(json.loads(line)) == {"entry", "signature"}
