"""Opening a sealed envelope: what is safe is taken in, what is not is named.

A damaged stick costs the records the damage touches and no others. A record that was cut short
gives what is left of it: the text without a photo is worth having, and the rest comes with
another envelope. What is here already is neither read nor written again.
"""

from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from veldmelding.errors import (
    EnvelopeSenderUnknown,
    EnvelopeUnreadable,
    InstanceConflict,
    VeldmeldingError,
)
from veldmelding.sync.envelope.format import ChunkReader
from veldmelding.sync.envelope.frames import (
    CONTENTS,
    LARGEST_RECORD,
    RECORD,
    CarriedFile,
    Frame,
    Listed,
    RecordLabel,
    frames,
    read_contents,
)
from veldmelding.sync.envelope.ledger import title_of
from veldmelding.sync.envelope.opened import Missing, OpenedEnvelope, Refusal
from veldmelding.sync.envelope.receipt import receipt_code, write_receipt
from veldmelding.sync.envelope.senders import KnownSenders
from veldmelding.sync.envelope.sink import OutboxSink, Sink
from veldmelding.sync.gate import Cancelled
from veldmelding.vault import timestamp
from veldmelding.vault.escrow import PrivateKey
from veldmelding.vault.files import open_to_read
from veldmelding.vault.identity import RECEIVING, fingerprint, identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from typing import BinaryIO

    from veldmelding.language import Sentence
    from veldmelding.vault import Attachment, AttachmentWriter, Vault

    Source = Path | Callable[[], BinaryIO]
    """Where an envelope is: a file, or whatever opens it."""

_RECORDS_TOGETHER: Final = 64
_BYTES_TOGETHER: Final = 32 * 1024 * 1024
_WRITERS: Final = 4
"""Files whose bytes are made durable at the same time: a disk does several as fast as one."""
_MEDIA_TYPE: Final = "application/octet-stream"


@dataclass
class _Arrived:
    """One record on its way into the vault."""

    record: RecordLabel
    xml: bytes
    writing: list[tuple[CarriedFile, AttachmentWriter, Future[Attachment]]] = field(
        default_factory=list
    )
    files: dict[str, AttachmentWriter] = field(default_factory=dict)
    damaged: bool = False
    known: bool = False

    def settle(self) -> None:
        """Wait until the files are on the disk, and keep those that are as they were sealed."""
        for file, writer, attachment in self.writing:
            if attachment.result().sha256 == file.part.sha256:
                self.files[file.name] = writer
            else:
                writer.abandon()
                self.damaged = True


@dataclass
class _Result:
    contents: list[Listed] | None = None
    total: int = 0
    sender: bytes = b""
    seen: dict[int, RecordLabel] = field(default_factory=dict)
    new: list[int] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    completed: list[int] = field(default_factory=list)
    partly: list[int] = field(default_factory=list)
    refused: dict[int, Sentence] = field(default_factory=dict)


class EnvelopeIntake:
    """Opens sealed envelopes with the keys of a headquarters, and takes their records in."""

    def __init__(
        self,
        vault: Vault,
        clock: Callable[[], datetime],
        sink: Sink | None = None,
        *,
        keys: Sequence[PrivateKey] = (),
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._sink = sink or OutboxSink(vault, clock)
        self.senders = KnownSenders(vault, clock)
        self._keys = (PrivateKey(identity(vault, RECEIVING).private), *keys)

    def with_keys(self, keys: Sequence[PrivateKey]) -> EnvelopeIntake:
        """Open envelopes that were sealed for other keys too, for example one kept on paper."""
        return EnvelopeIntake(self._vault, self._clock, self._sink, keys=keys)

    def look(
        self,
        source: Source,
        *,
        progress: Callable[[int, int], object] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> OpenedEnvelope:
        """Verify an envelope from beginning to end and take nothing in.

        `new` and `already_here` say what taking it in would find.
        """
        with _open(source) as file:
            reader = ChunkReader(file, self._keys)
            self._sender(reader)
            result = _Result()
            for frame, record in _records(reader, result):
                _watch(reader, frame, progress, cancelled)
                held = self._held(record)
                if held is not None and held == _all_parts(record):
                    result.known.append(record.number)
                elif all(frame.verify(number) for number in range(len(frame.parts))):
                    result.new.append(record.number)
            return self._told(reader, result, receipt=False)

    def take(
        self,
        source: Source,
        *,
        trusted: bool = False,
        name: str = "",
        progress: Callable[[int, int], object] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> OpenedEnvelope:
        """Take in every record that is safe; twice is once.

        A laptop that is not known here is refused until a person has compared its words and says
        `trusted`; from then on it is known, by `name`.
        """
        with _open(source) as file:
            reader = ChunkReader(file, self._keys)
            self._admit(reader, trusted=trusted, name=name)
            result = _Result()
            with ExitStack() as rest, ThreadPoolExecutor(_WRITERS, "envelope") as pool:
                batch: list[_Arrived] = []
                size = 0
                for frame, record in _records(reader, result):
                    _watch(reader, frame, progress, cancelled)
                    arrived = self._read(frame, record, rest, pool)
                    if arrived is None:
                        continue
                    batch.append(arrived)
                    size += sum(part.size for part in record.parts)
                    if len(batch) >= _RECORDS_TOGETHER or size > _BYTES_TOGETHER:
                        self._keep(batch, result)
                        rest.pop_all().close()
                        batch, size = [], 0
                self._keep(batch, result)
            told = self._told(reader, result, receipt=True)
            self._remember(reader, told, result)
        return told

    # -- who sent it ---------------------------------------------------------------------------

    def _sender(self, reader: ChunkReader) -> bytes:
        """Return whose envelope it is, unless nothing of that laptop is to be believed."""
        first = next(frames(reader), None)
        if first is None:
            raise EnvelopeUnreadable
        self.senders.require_not_lost(first.sender)
        return first.sender

    def _admit(self, reader: ChunkReader, *, trusted: bool, name: str) -> None:
        sender = self._sender(reader)
        if self.senders.knows(sender):
            return
        if not trusted:
            raise EnvelopeSenderUnknown(fingerprint=fingerprint(sender))
        self.senders.trust(sender, name)

    # -- one record ----------------------------------------------------------------------------

    def _held(self, record: RecordLabel) -> dict[str, str] | None:
        """Return the digests of what is here of a record; None when nothing is."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT '', digest FROM submission WHERE instance_id = :id UNION ALL"
                " SELECT name, digest FROM submission_file"
                " WHERE instance_id = :id AND digest <> ''",
                {"id": record.instance_id},
            ).fetchall()
        return dict(rows) if rows else None

    def _read(
        self, frame: Frame, record: RecordLabel, rest: ExitStack, pool: ThreadPoolExecutor
    ) -> _Arrived | None:
        """Read what is not here yet; None when the text is damaged."""
        held = self._held(record)
        if held is not None and held.get("") == record.xml.sha256:
            wanted = [file for file in record.files if held.get(file.name) != file.part.sha256]
            if not wanted:
                return _Arrived(record, b"", known=True)
        xml = frame.read(0, LARGEST_RECORD)
        if xml is None:
            return None
        arrived = _Arrived(record, xml)
        for number, file in enumerate(record.files, start=1):
            if held is not None and held.get(file.name) == file.part.sha256:
                continue
            writer = rest.enter_context(self._vault.attachments.writer(_MEDIA_TYPE))
            if not frame.copy(number, writer.write):
                writer.abandon()
                arrived.damaged = True
                continue
            arrived.writing.append((file, writer, pool.submit(writer.finish, sync_name=False)))
        return arrived

    def _keep(self, batch: Sequence[_Arrived], result: _Result) -> None:
        """Keep several records in one transaction; a refusal of one leaves the others."""
        for arrived in batch:
            arrived.settle()
        self._vault.attachments.sync_names()
        sender = f"key:{result.sender.hex()}"
        with self._vault.transaction():
            for arrived in batch:
                record, number = arrived.record, arrived.record.number
                if arrived.known:
                    result.known.append(number)
                    continue
                try:
                    with self._vault.transaction():
                        before = self._held(record)
                        if before is not None and before[""] != record.xml.sha256:
                            raise InstanceConflict
                        self._sink.keep(record, arrived.xml, arrived.files, sender)
                except VeldmeldingError as error:
                    result.refused[number] = error.sentence
                else:
                    if arrived.damaged:
                        result.partly.append(number)
                    else:
                        (result.new if before is None else result.completed).append(number)

    # -- what it came to -----------------------------------------------------------------------

    def _told(self, reader: ChunkReader, result: _Result, *, receipt: bool) -> OpenedEnvelope:
        if not result.sender:
            raise EnvelopeUnreadable
        safe = {*result.new, *result.known, *result.completed}
        total = result.total

        def ids(numbers: Sequence[int]) -> tuple[str, ...]:
            return tuple(result.seen[number].instance_id for number in sorted(numbers))

        missing = []
        for number in range(1, total + 1):
            if number in safe or number in result.refused:
                continue
            seen = result.seen.get(number)
            if seen is not None:
                missing.append(Missing(number, seen.instance_id, seen.form_id))
            elif result.contents is not None and number <= len(result.contents):
                line = result.contents[number - 1]
                missing.append(Missing(number, line.instance_id, line.form_id))
            else:
                missing.append(Missing(number, "", ""))
        code = ""
        if safe and receipt:
            digests = {number: result.seen[number].digest for number in safe}
            code = receipt_code(reader.seal.receipt_key, reader.seal.id, digests)
            code = write_receipt(code, set(range(1, total + 1)) - safe)
        return OpenedEnvelope(
            title=title_of(reader.seal.id),
            fingerprint=fingerprint(result.sender),
            known_sender=self.senders.knows(result.sender),
            records=total,
            new=ids(result.new),
            already_here=ids(result.known),
            completed=ids(result.completed),
            partly=ids(result.partly),
            missing=tuple(missing),
            refused=tuple(
                Refusal(number, result.seen[number].instance_id, sentence)
                for number, sentence in sorted(result.refused.items())
            ),
            receipt=code,
        )

    def _remember(self, reader: ChunkReader, told: OpenedEnvelope, result: _Result) -> None:
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO envelope_opened (id, sender, opened, records, safe, receipt)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                " opened = excluded.opened, receipt = CASE WHEN excluded.safe >= safe"
                " THEN excluded.receipt ELSE receipt END, safe = max(safe, excluded.safe)",
                [
                    reader.seal.id.hex(),
                    result.sender.hex(),
                    timestamp(self._clock()),
                    told.records,
                    told.safe,
                    told.receipt,
                ],
            )
            self._vault.changed("hub", "outbox")


def _records(reader: ChunkReader, result: _Result) -> Iterator[tuple[Frame, RecordLabel]]:
    """Give the records that can be read, each number once, all of one sender."""
    for frame in frames(reader):
        if not result.sender:
            result.sender = frame.sender
        elif frame.sender != result.sender:
            continue
        kind = frame.label.get("kind")
        if kind == CONTENTS:
            if result.contents is None:
                result.contents = read_contents(frame)
            if result.contents is not None:
                result.total = max(result.total, len(result.contents))
        elif kind == RECORD:
            with suppress(ValueError, KeyError, TypeError):
                record = RecordLabel.read(frame)
                if record.number not in result.seen:
                    result.seen[record.number] = record
                    result.total = max(result.total, record.of)
                    yield frame, record


def _all_parts(record: RecordLabel) -> dict[str, str]:
    return {"": record.xml.sha256, **{file.name: file.part.sha256 for file in record.files}}


def _watch(
    reader: ChunkReader,
    frame: Frame,
    progress: Callable[[int, int], object],
    cancelled: Callable[[], bool],
) -> None:
    if cancelled():
        raise Cancelled
    progress(min(frame.end, reader.size), reader.size)


def _open(source: Source) -> BinaryIO:
    if not isinstance(source, Path):
        return source()
    try:
        return os.fdopen(open_to_read(source), "rb", buffering=0)
    except OSError:
        raise EnvelopeUnreadable from None
