"""What is inside a sealed envelope: one frame per record, and the list of contents twice.

Every frame says itself which laptop sealed it, as which record of how many, and what belongs to
it. What a frame claims is believed only after its signature and its digests were verified.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from veldmelding.sync.envelope.format import (
    LARGEST_LABEL,
    SIGNATURE_BYTES,
    ChunkReader,
    ChunkWriter,
    Gap,
    Seal,
)
from veldmelding.vault.header import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from veldmelding.vault.escrow import PublicKey
    from veldmelding.vault.identity import KeyPair

RECORD: Final = "record"
CONTENTS: Final = "contents"
LARGEST_RECORD: Final = 10 * 1024 * 1024
"""Bytes of the XML of one record, as the hub takes it over the network."""
_TOGETHER: Final = 256 * 1024
LARGEST_CONTENTS: Final = 256 * 1024 * 1024
MOST_RECORDS: Final = 1_000_000
"""In one envelope; more is said only to make somebody count."""


@dataclass(frozen=True, slots=True)
class Part:
    """One sequence of bytes that belongs to a frame."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file of a record."""

    name: str
    part: Part


@dataclass(frozen=True, slots=True)
class RecordLabel:
    """One record as its frame describes it."""

    number: int
    of: int
    instance_id: str
    form_id: str
    form_version: str
    name: str
    finalised: str
    priority: int
    branch: str
    device_id: str
    xml: Part
    files: tuple[CarriedFile, ...]
    absent: tuple[str, ...]
    """Files the record names that were not on the sending laptop either."""

    def as_label(self, sender: bytes) -> dict[str, Any]:
        """Write it for a frame."""
        return {
            "absent": list(self.absent),
            "branch": self.branch,
            "device": self.device_id,
            "files": [file.name for file in self.files],
            "finalised": self.finalised,
            "form": self.form_id,
            "instance": self.instance_id,
            "kind": RECORD,
            "name": self.name,
            "number": self.number,
            "of": self.of,
            "parts": [[part.size, part.sha256] for part in self.parts],
            "priority": self.priority,
            "sender": sender.hex(),
            "version": self.form_version,
        }

    @property
    def parts(self) -> tuple[Part, ...]:
        """The XML and the files, as they follow each other."""
        return (self.xml, *(file.part for file in self.files))

    @property
    def digest(self) -> str:
        """Digest of what identifies the record to both sides, whoever seals it how often."""
        described = [self.instance_id, self.xml.sha256]
        described += [text for file in self.files for text in (file.name, file.part.sha256)]
        return hashlib.sha256(canonical(described)).hexdigest()

    @classmethod
    def read(cls, frame: Frame) -> RecordLabel:
        """Read it from a frame; raises `ValueError` for anything that is not as it must be."""
        label, parts = frame.label, frame.parts
        names = _texts(label["files"])
        if not parts or len(names) != len(parts) - 1 or parts[0].size > LARGEST_RECORD:
            raise ValueError("parts do not match")
        record = cls(
            number=_count(label["number"]),
            of=_count(label["of"]),
            instance_id=_text(label["instance"]),
            form_id=_text(label["form"]),
            form_version=_text(label["version"]),
            name=_text(label["name"]),
            finalised=_text(label["finalised"]),
            priority=_count(label["priority"]),
            branch=_text(label["branch"]),
            device_id=_text(label["device"]),
            xml=parts[0],
            files=tuple(map(CarriedFile, names, parts[1:])),
            absent=_texts(label["absent"]),
        )
        every = [*names, *record.absent]
        if not 1 <= record.number <= record.of <= MOST_RECORDS or not record.instance_id:
            raise ValueError("not one of its own number")
        if "" in every or len(set(every)) != len(every):
            raise ValueError("two files of one name")
        return record


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of contents."""

    instance_id: str
    form_id: str
    digest: str


def write_frame(
    writer: ChunkWriter,
    seal: Seal,
    recipient: PublicKey,
    signing: KeyPair,
    label: Mapping[str, Any],
) -> None:
    """Write the label and its signature; the parts are written after it."""
    text = canonical(label)
    key = Ed25519PrivateKey.from_private_bytes(signing.private)
    writer.begin_frame()
    writer.write(len(text).to_bytes(4, "big"))
    writer.write(text)
    writer.write(key.sign(seal.signed(recipient, text)))


def write_contents(
    writer: ChunkWriter,
    seal: Seal,
    recipient: PublicKey,
    signing: KeyPair,
    records: list[RecordLabel],
    made: str,
) -> None:
    """Write the list of contents; it stands at the beginning and at the end."""
    content = canonical([[one.instance_id, one.form_id, one.digest] for one in records])
    label = {
        "kind": CONTENTS,
        "made": made,
        "of": len(records),
        "parts": [[len(content), hashlib.sha256(content).hexdigest()]],
        "sender": signing.public.hex(),
    }
    write_frame(writer, seal, recipient, signing, label)
    writer.write(content)


class Frame:
    """A frame whose signature was verified; its parts are read, or skipped, in any order."""

    def __init__(self, reader: ChunkReader, label: dict[str, Any], sender: bytes) -> None:
        self._reader = reader
        self.label = label
        self.sender = sender
        self.parts = tuple(_part(part) for part in _list(label["parts"]))
        self._start = reader.position
        self.end = self._start + sum(part.size for part in self.parts)

    def copy(self, number: int, write: Callable[[bytearray], object]) -> bool:
        """Hand a part over piece by piece; False when a piece of it is damaged or missing.

        Its digest is for whoever takes the pieces to compare.
        """
        self._reader.seek(self._start + sum(part.size for part in self.parts[:number]))
        gathered = bytearray()
        try:
            for piece in self._reader.pieces(self.parts[number].size):
                gathered += piece
                if len(gathered) >= _TOGETHER:
                    write(gathered)
                    gathered = bytearray()
        except Gap:
            return False
        if gathered:
            write(gathered)
        return True

    def read(self, number: int, limit: int) -> bytes | None:
        """Read and verify a part; None when it is damaged or longer than `limit`."""
        if self.parts[number].size > limit:
            return None
        content = bytearray()
        if not self.copy(number, content.extend):
            return None
        if hashlib.sha256(content).hexdigest() != self.parts[number].sha256:
            return None
        return bytes(content)

    def verify(self, number: int) -> bool:
        """Tell whether a part is as it was sealed."""
        digest = hashlib.sha256()
        whole = self.copy(number, digest.update)
        return whole and digest.hexdigest() == self.parts[number].sha256


def frames(reader: ChunkReader) -> Iterator[Frame]:
    """Read every frame that can be read, in order; nothing is said of the others."""
    reader.seek(0)
    while True:
        try:
            frame = _frame(reader)
        except (Gap, ValueError, KeyError, TypeError, RecursionError):
            if not reader.find_frame():
                return
            continue
        yield frame
        reader.seek(frame.end)


def _frame(reader: ChunkReader) -> Frame:
    length = int.from_bytes(reader.read(4), "big")
    if length > LARGEST_LABEL:
        raise ValueError("no label")
    text = reader.read(length)
    signature = reader.read(SIGNATURE_BYTES)
    label = json.loads(text)
    sender = bytes.fromhex(label["sender"])
    try:
        Ed25519PublicKey.from_public_bytes(sender).verify(
            signature, reader.seal.signed(reader.recipient, text)
        )
    except InvalidSignature:
        raise ValueError("not signed by this sender") from None
    return Frame(reader, label, sender)


def read_contents(frame: Frame) -> list[Listed] | None:
    """Read a list of contents; None when it is damaged."""
    if len(frame.parts) != 1:
        return None
    content = frame.read(0, LARGEST_CONTENTS)
    if content is None:
        return None
    try:
        lines = [Listed(*_texts(line)) for line in _list(json.loads(content))]
    except (ValueError, TypeError, RecursionError):
        return None
    whole = len(lines) == frame.label["of"] <= MOST_RECORDS
    return lines if whole else None


def _part(value: Any) -> Part:
    size, digest = _list(value)
    return Part(_count(size), _text(digest))


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(one) for one in _list(value))


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("no count")
    return value
