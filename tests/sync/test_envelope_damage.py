"""Sealed envelopes that were damaged, cut, mixed or made up: the rest stays safe, nothing is wrong.

The sealed file is damaged in every way a stick or a stranger can think of. What is taken in is
then always byte for byte what was sealed, everything the damage did not touch is taken in, and
the receipt confirms exactly that.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sync.envelopes import Desk

from veldmelding.errors import EnvelopeForeign, EnvelopeUnreadable
from veldmelding.outbox import Submission
from veldmelding.sync.envelope.format import CHUNK, PAGE, ROOM, ChunkReader, ChunkWriter, Seal
from veldmelding.sync.envelope.frames import RecordLabel, frames, write_frame
from veldmelding.sync.envelope.intake import EnvelopeIntake
from veldmelding.sync.envelope.opened import OpenedEnvelope
from veldmelding.vault.escrow import PrivateKey
from veldmelding.vault.header import canonical
from veldmelding.vault.identity import RECEIVING, SIGNING, identity
from veldmelding.vault.parcel import address_of

FEW = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


PLACE = st.integers(0, 2**20 - 1)
"""A place in a file, in millionths: how long the file is differs a little with every run."""


def at(place: int, length: int) -> int:
    return place * length >> 20


@dataclass
class Case:
    """A laptop, a headquarters, and two envelopes between them."""

    laptop: Desk
    headquarters: Desk
    records: dict[str, Submission]
    content: bytes
    other: bytes
    chunks: dict[str, set[int]]
    """Which chunks each record lies in."""
    place: Path

    def _repr_pretty_(self, printer, _cycle) -> None:
        printer.text("case")

    def take(self, content: bytes) -> OpenedEnvelope:
        """Take an envelope into an empty headquarters."""
        with self.headquarters.vault.transaction() as database:
            database.execute("DELETE FROM submission")
            for (attachment,) in database.execute("SELECT id FROM attachment").fetchall():
                self.headquarters.vault.attachments.delete(attachment)
        path = self.place / "opened.veld"
        path.write_bytes(content)
        return self.headquarters.intake.take(path, trusted=True)

    def require_sound(self, told: OpenedEnvelope, untouched: set[str]) -> None:
        """Nothing wrong is here, everything untouched is here, and the receipt says just that."""
        assert set(told.new) >= untouched
        assert told.already_here == told.completed == told.refused == ()
        assert self.headquarters.outbox.count() == len(told.new) + len(told.partly)
        for instance_id in told.new:
            assert self.headquarters.holds(self.laptop, self.records[instance_id])
        for instance_id in told.partly:
            here = self.headquarters.outbox.submission(instance_id)
            assert here.xml == self.records[instance_id].xml
            whole = {file.name: file.digest for file in self.records[instance_id].files}
            for file in here.files:
                assert file.attachment_id is None or file.digest == whole[file.name]
        if told.new:
            assert set(told.new) == self._confirmed(told.receipt)

    def _confirmed(self, receipt: str) -> set[str]:
        class Undone(Exception):
            pass

        try:
            with self.laptop.vault.transaction():
                confirmed = set(self.laptop.envelopes.enter_receipt(receipt).confirmed)
                raise Undone
        except Undone:
            return confirmed


@pytest.fixture(scope="module")
def case() -> Iterator[Case]:
    chance = random.Random(11)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        laptop, headquarters = Desk.at(place / "laptop"), Desk.at(place / "headquarters")
        records = [
            laptop.record(number, *map(chance.randbytes, sizes))
            for number, sizes in enumerate(
                [(), (40_000,), (), (), (16_000, 16_366), (), (5,), (70_000, 3), (), ()], start=1
            )
        ]
        laptop.seal(headquarters, place / "one.veld")
        laptop.seal(headquarters, place / "two.veld")
        with (place / "one.veld").open("rb") as file:
            key = PrivateKey(identity(headquarters.vault, RECEIVING).private)
            reader = ChunkReader(file, [key])
            chunks = {}
            before = 0
            for frame in frames(reader):
                if frame.label["kind"] == "record":
                    chunks[frame.label["instance"]] = set(
                        range(before // ROOM, (frame.end - 1) // ROOM + 1)
                    )
                before = frame.end
        yield Case(
            laptop,
            headquarters,
            {record.instance_id: record for record in records},
            (place / "one.veld").read_bytes(),
            (place / "two.veld").read_bytes(),
            chunks,
            place,
        )
        laptop.vault.close()
        headquarters.vault.close()


def untouched(case: Case, damaged: set[int]) -> set[str]:
    return {one for one, chunks in case.chunks.items() if not chunks & damaged}


def chunk_of(position: int) -> int:
    return (position - PAGE) // CHUNK


@FEW
@given(flips=st.dictionaries(PLACE, st.integers(1, 255), min_size=1, max_size=5))
def test_flipped_bytes_cost_only_what_they_touch(case: Case, flips: dict[int, int]) -> None:
    content = bytearray(case.content)
    places = {at(place, len(content)): flip for place, flip in flips.items()}
    for place, flip in places.items():
        content[place] ^= flip
    headers = {place < PAGE for place in places if place < PAGE or place >= len(content) - PAGE}
    if headers == {True, False}:
        with pytest.raises((EnvelopeUnreadable, EnvelopeForeign)):
            case.take(bytes(content))
        return
    damaged = {chunk_of(place) for place in places if place >= PAGE}
    case.require_sound(case.take(bytes(content)), untouched(case, damaged))


@FEW
@given(place=PLACE)
def test_a_cut_stick_keeps_what_was_before_the_cut(case: Case, place: int) -> None:
    length = at(place, len(case.content))
    content = case.content[:length]
    if length < PAGE:
        with pytest.raises(EnvelopeUnreadable):
            case.take(content)
        return
    body = len(case.content) - 2 * PAGE
    damaged = {number for number in range(body // CHUNK) if PAGE + (number + 1) * CHUNK > length}
    safe = untouched(case, damaged)
    if safe:
        told = case.take(content)
        case.require_sound(told, safe)
        assert told.records == len(case.records)
        assert len(told.missing) == len(case.records) - len(told.new)


@FEW
@given(places=st.sets(PLACE, max_size=4))
def test_zeroed_pages_and_a_lost_beginning(case: Case, places: set[int]) -> None:
    tail = len(case.content) - PAGE
    pages = {at(place, tail // PAGE) for place in places}
    content = bytearray(case.content)
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    damaged = {chunk_of(page * PAGE) for page in pages if page}
    case.require_sound(case.take(bytes(content)), untouched(case, damaged))


def whole_chunks(case: Case) -> int:
    return (len(case.content) - 2 * PAGE) // CHUNK


@FEW
@given(first=PLACE, second=PLACE)
def test_chunks_in_another_order_are_not_believed(case: Case, first: int, second: int) -> None:
    numbers = [at(place, whole_chunks(case)) for place in (first, second)]
    content = bytearray(case.content)
    one, two = (slice(PAGE + n * CHUNK, PAGE + (n + 1) * CHUNK) for n in numbers)
    content[one], content[two] = content[two], content[one]
    moved = set(numbers) if len(set(numbers)) == 2 else set()
    case.require_sound(case.take(bytes(content)), untouched(case, moved))


@FEW
@given(first=PLACE, second=PLACE)
def test_pieces_of_another_envelope_are_not_believed(case: Case, first: int, second: int) -> None:
    start, end = sorted(at(place, whole_chunks(case)) for place in (first, second))
    content = bytearray(case.content)
    piece = slice(PAGE + start * CHUNK, PAGE + (end + 1) * CHUNK)
    content[piece] = case.other[piece]
    if (start, end) == (0, whole_chunks(case) - 1):
        with pytest.raises(EnvelopeUnreadable):  # nothing of the one is left but its header
            case.take(bytes(content))
        return
    case.require_sound(case.take(bytes(content)), untouched(case, set(range(start, end + 1))))


def test_the_header_of_one_on_the_body_of_another(case: Case) -> None:
    with pytest.raises(EnvelopeUnreadable):
        case.take(case.other[:PAGE] + case.content[PAGE:-PAGE] + case.other[-PAGE:])


def test_the_header_at_the_end_serves_when_the_beginning_is_gone(case: Case) -> None:
    told = case.take(bytes(PAGE) + case.content[PAGE:])
    assert told.complete
    case.require_sound(told, set(case.records))


@FEW
@given(content=st.binary(max_size=3 * PAGE))
def test_anything_at_all_is_refused_calmly(case: Case, content: bytes) -> None:
    with pytest.raises(EnvelopeUnreadable):
        case.take(content)
    with pytest.raises((EnvelopeUnreadable, EnvelopeForeign)):
        case.take(case.content[:24] + content)


LABELS = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


KEYS_OF_LABELS = [
    "absent",
    "branch",
    "device",
    "files",
    "finalised",
    "form",
    "instance",
    "kind",
    "name",
    "number",
    "of",
    "parts",
    "priority",
    "sender",
    "version",
]


@FEW
@given(
    changes=st.dictionaries(st.sampled_from(KEYS_OF_LABELS), LABELS, max_size=3),
    content=st.binary(max_size=200),
)
def test_a_hostile_sender_with_the_key_of_headquarters_gets_nowhere(
    case: Case, changes: dict[str, object], content: bytes
) -> None:
    label = RecordLabel.read(_first_record(case)).as_label(
        identity(case.laptop.vault, SIGNING).public
    )
    assert sorted(label) == KEYS_OF_LABELS
    label |= changes
    told = _take_made_up(case, label, content)
    if told is not None:
        assert not told.new
    assert case.headquarters.outbox.count() == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"number": 2, "of": 10**15},
        {"parts": [[10**18, "00"]]},
        {"parts": [[-5, "00"]]},
        {"files": ["../../etc/passwd"]},
        {"files": ["a", "a"], "parts": [[1, "0"], [1, "0"], [1, "0"]]},
        {"instance": ""},
        {"sender": "00" * 32},
        {"absent": [""]},
    ],
)
def test_made_up_labels(case: Case, changes: dict[str, object]) -> None:
    label = RecordLabel.read(_first_record(case)).as_label(
        identity(case.laptop.vault, SIGNING).public
    )
    told = _take_made_up(case, {**label, **changes}, b"<data/>")
    assert told is None or not told.new
    assert case.headquarters.outbox.count() == 0


def test_a_frame_signed_for_another_envelope_is_not_believed(case: Case) -> None:
    """Whoever at headquarters can open an envelope cannot pass a record off in another one."""

    def write(writer: ChunkWriter, seal: Seal) -> None:
        label = RecordLabel.read(_first_record(case))
        signing = identity(case.laptop.vault, SIGNING)
        elsewhere = Seal(os.urandom(16), seal.key)
        write_frame(
            writer,
            elsewhere,
            address_of(case.headquarters.vault),
            signing,
            label.as_label(signing.public),
        )
        writer.write(case.records[label.instance_id].xml)

    with pytest.raises(EnvelopeUnreadable):
        case.take(_made_up(case, write))


def _first_record(case: Case) -> object:
    path = case.place / "first.veld"
    path.write_bytes(case.content)
    with path.open("rb") as file:
        key = PrivateKey(identity(case.headquarters.vault, RECEIVING).private)
        for frame in frames(ChunkReader(file, [key])):
            if frame.label["kind"] == "record":
                return frame
    raise AssertionError


def _made_up(case: Case, write: Callable[[ChunkWriter, Seal], None]) -> bytes:
    path = case.place / "made-up.veld"
    seal = Seal.new()
    header = seal.header(address_of(case.headquarters.vault))
    with path.open("wb") as file:
        file.write(header)
        writer = ChunkWriter(file, seal)
        write(writer, seal)
        writer.finish()
        file.write(header)
    return path.read_bytes()


def _take_made_up(case: Case, label: dict[str, object], content: bytes) -> OpenedEnvelope | None:
    def write(writer: ChunkWriter, seal: Seal) -> None:
        recipient = address_of(case.headquarters.vault)
        write_frame(writer, seal, recipient, identity(case.laptop.vault, SIGNING), label)
        writer.write(content)

    json.loads(canonical(label))
    try:
        return case.take(_made_up(case, write))
    except EnvelopeUnreadable:
        return None


def test_one_envelope_for_the_intake_of_another_key(case: Case) -> None:
    intake = EnvelopeIntake(case.laptop.vault, lambda: None, keys=[PrivateKey.generate()])
    path = case.place / "foreign.veld"
    path.write_bytes(case.content)
    with pytest.raises(EnvelopeForeign):
        intake.take(path, trusted=True)
