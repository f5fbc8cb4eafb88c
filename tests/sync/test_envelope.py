"""A sealed envelope from the laptop to headquarters and the receipt back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.sync.envelopes import Desk, clock

from veldmelding.errors import (
    EnvelopeForeign,
    EnvelopeNoRoom,
    EnvelopeNotWritten,
    EnvelopeSenderUnknown,
    EnvelopeUnreadable,
    NothingToSeal,
    ReceiptForeign,
    ReceiptMistyped,
    SubmissionMissing,
    TargetInsideVault,
)
from veldmelding.outbox import XML
from veldmelding.sync.envelope.intake import EnvelopeIntake
from veldmelding.sync.gate import Cancelled
from veldmelding.vault.escrow import PrivateKey

CHANCE = random.Random(7)


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.at(tmp_path / "laptop")
    yield desk
    desk.vault.close()


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.at(tmp_path / "headquarters")
    yield desk
    desk.vault.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_records_arrive_byte_for_byte_and_the_receipt_closes_the_ledger(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    records = [
        laptop.record(1),
        laptop.record(2, CHANCE.randbytes(300_000), b""),
        laptop.record(3, CHANCE.randbytes(16_366)),
    ]
    sealed = laptop.seal(headquarters, stick / "a.veld")
    assert sealed.records == 3
    assert sealed.size == sealed.path.stat().st_size
    assert [path.name for path in stick.iterdir()] == ["a.veld"]
    told = headquarters.intake.take(sealed.path, trusted=True, name="GOM07")
    assert told.complete
    assert told.title == sealed.title
    assert told.fingerprint == laptop.envelopes.fingerprint
    assert all(headquarters.holds(laptop, record) for record in records)
    assert headquarters.outbox.submission("uuid:00000002").origin == "received"
    assert headquarters.outbox.submission("uuid:00000002").branch == "site-1"

    assert laptop.outbox.overview().only_here == 3
    entered = laptop.envelopes.enter_receipt(told.receipt)
    assert entered.confirmed == tuple(record.instance_id for record in records)
    assert not entered.missing
    assert laptop.outbox.overview().only_here == 0
    (row,) = laptop.envelopes.rows()
    assert (row.records, row.confirmed, row.closed) == (3, 3, clock())
    assert laptop.envelopes.enter_receipt(told.receipt).confirmed == entered.confirmed


def test_carried_is_not_delivered(laptop: Desk, headquarters: Desk, stick: Path) -> None:
    record = laptop.record(1, b"photo")
    sealed = laptop.seal(headquarters, stick / "a.veld")
    state = laptop.outbox.state(record.instance_id)
    assert state.name == "ready"
    assert sealed.title in str(state.sentence)
    assert [line.backend for line in laptop.outbox.ledger.files(record.instance_id)] == [
        f"envelope {sealed.title}"
    ] * 2
    assert all(line.acknowledged is None for line in laptop.outbox.ledger.files(record.instance_id))
    assert [head.instance_id for head in laptop.outbox.pending("https://hq.example.org")] == [
        record.instance_id
    ]


def test_opening_twice_does_nothing(laptop: Desk, headquarters: Desk, stick: Path) -> None:
    for number in range(5):
        laptop.record(number, CHANCE.randbytes(5000))
    sealed = laptop.seal(headquarters, stick / "a.veld")
    first = headquarters.intake.take(sealed.path, trusted=True)
    before = _everything(headquarters)
    again = headquarters.intake.take(sealed.path)
    assert (len(first.new), len(again.new), len(again.already_here)) == (5, 0, 5)
    assert again.receipt == first.receipt
    assert _everything(headquarters) == before
    assert headquarters.vault.check() == []


def test_what_the_network_brought_before_is_not_doubled(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    laptop.record(1, b"photo")
    headquarters.record(1, b"photo")
    laptop.record(2)
    told = headquarters.intake.take(laptop.seal(headquarters, stick / "a.veld").path, trusted=True)
    assert (told.new, told.already_here) == (("uuid:00000002",), ("uuid:00000001",))
    assert headquarters.outbox.submission("uuid:00000001").origin == "own"


def test_other_bytes_under_a_known_identifier_are_refused_and_not_confirmed(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    laptop.record(1, note="mine")
    theirs = headquarters.record(1, note="theirs")
    laptop.record(2)
    told = headquarters.intake.take(laptop.seal(headquarters, stick / "a.veld").path, trusted=True)
    assert [refusal.instance_id for refusal in told.refused] == ["uuid:00000001"]
    assert told.new == ("uuid:00000002",)
    assert headquarters.outbox.submission("uuid:00000001").xml == theirs.xml
    assert told.receipt.endswith("/1")
    entered = laptop.envelopes.enter_receipt(told.receipt)
    assert (entered.confirmed, entered.missing) == (("uuid:00000002",), ("uuid:00000001",))


def test_chosen_records_only(laptop: Desk, headquarters: Desk, stick: Path) -> None:
    for number in range(4):
        laptop.record(number)
    sealed = laptop.seal(headquarters, stick / "a.veld", instance_ids=["uuid:00000002"])
    told = headquarters.intake.take(sealed.path, trusted=True)
    assert told.new == ("uuid:00000002",)
    with pytest.raises(SubmissionMissing):
        laptop.seal(headquarters, stick / "b.veld", instance_ids=["uuid:other"])
    assert [path.name for path in stick.iterdir()] == ["a.veld"]


def test_the_delivered_does_not_go_into_the_next_envelope(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    laptop.record(1)
    first = laptop.seal(headquarters, stick / "a.veld")
    laptop.record(2)
    assert laptop.seal(headquarters, stick / "b.veld").records == 2  # not confirmed: goes again
    laptop.envelopes.enter_receipt(headquarters.intake.take(first.path, trusted=True).receipt)
    assert laptop.seal(headquarters, stick / "c.veld").records == 1
    assert laptop.envelopes.waiting()[0] == 1
    told = headquarters.intake.take(stick / "b.veld")
    laptop.envelopes.enter_receipt(told.receipt)
    with pytest.raises(NothingToSeal):
        laptop.seal(headquarters, stick / "d.veld")


def test_a_stranger_is_refused_until_a_person_compared_the_words(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    laptop.record(1)
    sealed = laptop.seal(headquarters, stick / "a.veld")
    look = headquarters.intake.look(sealed.path)
    assert (look.known_sender, look.new) == (False, ("uuid:00000001",))
    with pytest.raises(EnvelopeSenderUnknown) as refused:
        headquarters.intake.take(sealed.path)
    assert laptop.envelopes.fingerprint in str(refused.value)
    assert headquarters.outbox.count() == 0
    assert headquarters.intake.take(sealed.path, trusted=True).complete
    laptop.record(2)
    assert headquarters.intake.take(laptop.seal(headquarters, stick / "b.veld").path).complete


def test_only_the_key_it_was_sealed_for_opens_it(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    laptop.record(1, b"a photo that nobody sees")
    on_paper = PrivateKey.generate()
    sealed = laptop.envelopes.seal(on_paper.public, stick / "a.veld")
    with pytest.raises(EnvelopeForeign):
        headquarters.intake.take(sealed.path, trusted=True)
    with pytest.raises(EnvelopeForeign):
        laptop.intake.take(sealed.path, trusted=True)  # not even who wrote it
    intake = EnvelopeIntake(headquarters.vault, clock, keys=[on_paper])
    assert intake.take(sealed.path, trusted=True).complete
    content = sealed.path.read_bytes()
    for secret in (b"a photo that nobody sees", b"uuid:", b"note", b"<data"):
        assert secret not in content


def test_nothing_is_in_clear_on_either_side_or_on_the_stick(
    laptop: Desk, headquarters: Desk, stick: Path, tmp_path: Path
) -> None:
    marker = b"the canary of Kabera"
    for number in range(3):
        laptop.record(number, marker * 4000, note=marker.decode())
    headquarters.intake.take(laptop.seal(headquarters, stick / "a.veld").path, trusted=True)
    assert headquarters.outbox.count() == 3
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 8
    for path in files:
        assert marker not in path.read_bytes()


def test_a_receipt_must_be_typed_right_and_be_ours(
    laptop: Desk, headquarters: Desk, stick: Path, tmp_path: Path
) -> None:
    laptop.record(1)
    receipt = headquarters.intake.take(
        laptop.seal(headquarters, stick / "a.veld").path, trusted=True
    ).receipt
    other = Desk.at(tmp_path / "other")
    try:
        other.record(1)
        other.seal(headquarters, stick / "b.veld")
        with pytest.raises(ReceiptForeign):
            other.envelopes.enter_receipt(receipt)
        assert other.outbox.overview().only_here == 1
    finally:
        other.vault.close()
    for wrong in ("", "7K4M", receipt[1] + receipt[0] + receipt[2:], receipt[:-1], receipt + "/x"):
        if wrong != receipt:
            with pytest.raises(ReceiptMistyped):
                laptop.envelopes.enter_receipt(wrong)
    with pytest.raises(ReceiptForeign):
        laptop.envelopes.enter_receipt(receipt + "/1")
    assert laptop.outbox.overview().only_here == 1
    spoken = receipt.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert laptop.envelopes.enter_receipt(f" {spoken} ").confirmed


def test_a_file_replaced_after_sealing_is_not_confirmed(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    record = laptop.record(1, b"old photo")
    told = headquarters.intake.take(laptop.seal(headquarters, stick / "a.veld").path, trusted=True)
    with laptop.vault.transaction():
        newer = laptop.vault.attachments.add(b"new photo", "image/jpeg")
        laptop.outbox.add_file(record.instance_id, "1-0.jpg", newer, overwrite=True)
    laptop.envelopes.enter_receipt(told.receipt)
    lines = {
        line.file: line.acknowledged for line in laptop.outbox.ledger.files(record.instance_id)
    }
    assert lines[XML] is not None
    assert lines["1-0.jpg"] is None


def test_a_photo_that_cannot_be_read_here_costs_only_itself(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    broken = laptop.record(1, CHANCE.randbytes(200_000), b"whole")
    fine = laptop.record(2, CHANCE.randbytes(1000))
    path = laptop.vault.folder / "attachments" / broken.files[0].attachment_id
    damaged = bytearray(path.read_bytes())
    damaged[100_000] ^= 1
    path.write_bytes(damaged)
    sealed = laptop.seal(headquarters, stick / "a.veld")
    assert sealed.damaged == (broken.instance_id,)
    told = headquarters.intake.take(sealed.path, trusted=True)
    assert told.partly == (broken.instance_id,)
    assert headquarters.holds(laptop, fine)
    held = {file.name: file.attachment_id for file in headquarters.outbox.files("uuid:00000001")}
    assert held["1-0.jpg"] is None
    assert headquarters.vault.attachments.read(held["1-1.jpg"]) == b"whole"


def test_a_second_envelope_completes_what_the_first_brought_damaged(
    laptop: Desk, headquarters: Desk, stick: Path
) -> None:
    record = laptop.record(1, CHANCE.randbytes(100_000))
    sealed = laptop.seal(headquarters, stick / "a.veld")
    content = bytearray(sealed.path.read_bytes())
    content[60_000] ^= 1
    (stick / "damaged.veld").write_bytes(content)
    told = headquarters.intake.take(stick / "damaged.veld", trusted=True)
    assert (told.partly, told.receipt) == ((record.instance_id,), "")
    told = headquarters.intake.take(sealed.path)
    assert told.completed == (record.instance_id,)
    assert headquarters.holds(laptop, record)
    assert laptop.envelopes.enter_receipt(told.receipt).confirmed == (record.instance_id,)


def test_nothing_is_left_when_writing_fails(laptop: Desk, headquarters: Desk, stick: Path) -> None:
    record = laptop.record(1, CHANCE.randbytes(3_000_000))
    calls = iter([False, False])
    with pytest.raises(Cancelled):
        laptop.seal(headquarters, stick / "a.veld", cancelled=lambda: next(calls, True))
    (stick / "taken.veld").write_bytes(b"somebody's")
    with pytest.raises(EnvelopeNotWritten):
        laptop.seal(headquarters, stick / "taken.veld")
    with pytest.raises(EnvelopeNotWritten):
        laptop.seal(headquarters, stick / "no such folder" / "a.veld")
    with pytest.raises(TargetInsideVault):
        laptop.seal(headquarters, laptop.vault.folder / "a.veld")
    assert [path.name for path in stick.iterdir()] == ["taken.veld"]
    assert (stick / "taken.veld").read_bytes() == b"somebody's"
    assert laptop.envelopes.rows() == []
    assert laptop.outbox.ledger.files(record.instance_id)[0].backend == ""


def test_a_stick_without_room_is_refused_before_anything_is_written(
    laptop: Desk, headquarters: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.record(1, CHANCE.randbytes(3_000_000))
    small = type("Usage", (), {"free": 1_000_000})()
    monkeypatch.setattr("shutil.disk_usage", lambda _path: small)
    with pytest.raises(EnvelopeNoRoom) as refused:
        laptop.seal(headquarters, stick / "a.veld")
    assert "4 MB" in str(refused.value)
    assert list(stick.iterdir()) == []


def test_progress_goes_up_to_the_end(laptop: Desk, headquarters: Desk, stick: Path) -> None:
    for number in range(20):
        laptop.record(number, CHANCE.randbytes(50_000))
    heard: list[tuple[int, int]] = []
    sealed = laptop.seal(headquarters, stick / "a.veld", progress=lambda *told: heard.append(told))
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1]
    heard.clear()
    headquarters.intake.take(sealed.path, trusted=True, progress=lambda *told: heard.append(told))
    assert heard == sorted(heard)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" + bytes(9000), bytes(8192)])
def test_other_files_are_no_envelopes(headquarters: Desk, stick: Path, content: bytes) -> None:
    (stick / "a.veld").write_bytes(content)
    with pytest.raises(EnvelopeUnreadable):
        headquarters.intake.take(stick / "a.veld", trusted=True)


def test_a_link_or_a_folder_is_no_envelope(headquarters: Desk, stick: Path) -> None:
    (stick / "folder.veld").mkdir()
    (stick / "link.veld").symlink_to("/etc/hostname")
    for name in ("folder.veld", "link.veld", "none.veld"):
        with pytest.raises(EnvelopeUnreadable):
            headquarters.intake.take(stick / name, trusted=True)


def _everything(desk: Desk) -> tuple[object, ...]:
    with desk.vault.reading() as database:
        rows = [
            database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
            for table in ("submission", "submission_file", "attachment", "ledger")
        ]
    return (*rows, sorted(path.name for path in (desk.vault.folder / "attachments").iterdir()))
