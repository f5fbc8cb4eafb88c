"""Sealed envelopes: records for headquarters in one file, for a stick or a courier.

`Envelopes.seal` writes frozen submissions with their files, byte for byte, signed by this laptop
and encrypted to headquarters. The file is read back before it counts. What it carries stays ready
for any other way to headquarters until `enter_receipt` closes it. `intake` opens one.
"""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veldmelding.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    EnvelopeChangedMeanwhile,
    EnvelopeNoRoom,
    EnvelopeNotWritten,
    NothingToSeal,
)
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.envelope.choice import Chosen, choose
from veldmelding.sync.envelope.format import CHUNK, PAGE, ChunkReader, ChunkWriter, Seal
from veldmelding.sync.envelope.frames import RecordLabel, write_contents, write_frame
from veldmelding.sync.envelope.ledger import (
    CarriedEnvelope,
    EnvelopeLedger,
    ReceiptEntered,
    title_of,
)
from veldmelding.sync.gate import Cancelled
from veldmelding.vault import timestamp
from veldmelding.vault.files import open_new, require_outside, sync_file, sync_folder
from veldmelding.vault.identity import SIGNING, KeyPair, fingerprint, identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path
    from typing import BinaryIO

    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PublicKey

ENDING: Final = ".veld"
_PART: Final = ".part"
_AT_ONCE: Final = 1024 * 1024
_MEGABYTE: Final = 1_000_000
_TOO_LARGE_FOR_STICK = QT_TRANSLATE_NOOP(
    "envelope",
    "a file on this kind of stick cannot be larger than 4 GB; choose fewer observations",
)
_READS_BACK_DIFFERENTLY = QT_TRANSLATE_NOOP(
    "envelope", "what was read back is not what was written; the stick may be broken"
)


@dataclass(frozen=True, slots=True)
class SealedEnvelope:
    """An envelope that was written and verified."""

    title: str
    path: Path
    records: int
    size: int
    damaged: tuple[str, ...]
    """Instance ids with a file that could not be read here; their other parts are sealed."""


def _hear_nothing(_done: int, _total: int) -> None:
    pass


class Envelopes:
    """Sealed envelopes of one vault."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self._ledger = EnvelopeLedger(vault, clock)

    @property
    def fingerprint(self) -> str:
        """The eight words by which headquarters knows this laptop."""
        return fingerprint(identity(self._vault, SIGNING).public)

    def rows(self, *, open_only: bool = False) -> list[CarriedEnvelope]:
        """Return the envelopes that were written here, newest first."""
        return self._ledger.rows(open_only=open_only)

    def enter_receipt(self, text: str) -> ReceiptEntered:
        """Enter the receipt of headquarters; refuses a wrong one and one of something else."""
        return self._ledger.enter_receipt(text)

    def waiting(self) -> tuple[int, int]:
        """Tell how many records an envelope would carry now, and about how many bytes."""
        chosen = choose(self._vault, None)
        return len(chosen), sum(_size(one) for one in chosen)

    def seal(
        self,
        recipient: PublicKey,
        target: Path,
        instance_ids: Iterable[str] | None = None,
        *,
        progress: Callable[[int, int], object] = _hear_nothing,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> SealedEnvelope:
        """Write records into a new file and read it back; None means all that is not confirmed.

        `progress` hears of bytes done and bytes in all, writing and reading back together. When
        `cancelled` says so, `Cancelled` is raised and nothing is left, as after any failure.
        """
        require_outside(target, self._vault.folder)
        if target.exists():
            raise EnvelopeNotWritten(place=target.parent, reason=os.strerror(errno.EEXIST))
        chosen = choose(self._vault, instance_ids)
        if not chosen:
            raise NothingToSeal
        about = 2 * PAGE + sum(_size(one) for one in chosen) + CHUNK
        _require_room(target.parent, about)
        part = target.with_name(target.name + _PART)
        writing = _Writing(
            self._vault,
            recipient,
            identity(self._vault, SIGNING),
            chosen,
            progress=progress,
            cancelled=cancelled,
            total=about,
        )
        try:
            with suppress(FileNotFoundError):
                part.unlink()
            with os.fdopen(open_new(part), "w+b") as file:
                writing.write(file, timestamp(self._clock()))
                sync_file(file.fileno())
                size = file.tell()
                writing.read_back(file)
            self._ledger.carried(
                writing.seal, recipient, target.name, [one.label for one in chosen]
            )
            try:
                part.rename(target)
                with suppress(OSError):  # not every stick can
                    sync_folder(target.parent)
            except BaseException:
                self._ledger.forget(writing.seal)
                raise
        except BaseException as error:
            with suppress(OSError):
                part.unlink()
            if isinstance(error, OSError):
                raise _explained(error, target.parent) from None
            raise
        return SealedEnvelope(
            title_of(writing.seal.id), target, len(chosen), size, tuple(writing.damaged)
        )


class _Writing:
    """One envelope while it is written."""

    def __init__(
        self,
        vault: Vault,
        recipient: PublicKey,
        signing: KeyPair,
        chosen: list[Chosen],
        *,
        progress: Callable[[int, int], object],
        cancelled: Callable[[], bool],
        total: int,
    ) -> None:
        self.seal = Seal.new()
        self.damaged: dict[str, None] = {}
        self._vault = vault
        self._recipient = recipient
        self._signing = signing
        self._chosen = chosen
        self._progress = progress
        self._cancelled = cancelled
        self._total = total

    def write(self, file: BinaryIO, made: str) -> None:
        """Write all of it."""
        header = self.seal.header(self._recipient)
        records = [one.label for one in self._chosen]
        file.write(header)
        writer = ChunkWriter(file, self.seal)
        write_contents(writer, self.seal, self._recipient, self._signing, records, made)
        for one in self._chosen:
            self._write_record(writer, one)
            self._tell(file.tell())
        write_contents(writer, self.seal, self._recipient, self._signing, records, made)
        writer.finish()
        file.write(header)
        file.flush()

    def _write_record(self, writer: ChunkWriter, one: Chosen) -> None:
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT xml, digest FROM submission WHERE instance_id = ?",
                [one.label.instance_id],
            ).fetchone()
        if row is None or row[1] != one.label.xml.sha256 or len(row[0]) != one.label.xml.size:
            raise EnvelopeChangedMeanwhile
        label = one.label.as_label(self._signing.public)
        write_frame(writer, self.seal, self._recipient, self._signing, label)
        writer.write(row[0])
        for carried, attachment in zip(one.label.files, one.attachments, strict=True):
            self._write_file(writer, one.label, carried.part.size, attachment)

    def _write_file(
        self, writer: ChunkWriter, label: RecordLabel, size: int, attachment: str
    ) -> None:
        """Write a file of exactly the length that was promised.

        What cannot be read here any more is filled up, so that its digest does not match and
        headquarters names it; everything else still arrives.
        """
        left = size
        try:
            with self._vault.attachments.open(attachment) as file:
                while left and (piece := file.read(min(left, _AT_ONCE))):
                    writer.write(piece)
                    left -= len(piece)
                    self._check()
        except (AttachmentDamaged, AttachmentMissing):
            self.damaged[label.instance_id] = None
        while left:
            piece = bytes(min(left, _AT_ONCE))
            writer.write(piece)
            left -= len(piece)

    def read_back(self, file: BinaryIO) -> None:
        """Read the file from the stick itself and verify every chunk of it."""
        with suppress(AttributeError, OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        reader = ChunkReader(file, self.seal)
        for number in range(reader.chunks):
            if not reader.is_sound(number):
                raise EnvelopeNotWritten(
                    place=_place(file), reason=Sentence("envelope", _READS_BACK_DIFFERENTLY)
                )
            if number % 64 == 0:
                self._tell(self._total + number * CHUNK)
        self._progress(2 * self._total, 2 * self._total)

    def _tell(self, done: int) -> None:
        self._check()
        self._progress(min(done, 2 * self._total), 2 * self._total)

    def _check(self) -> None:
        if self._cancelled():
            raise Cancelled


def _size(one: Chosen) -> int:
    """Tell about how many bytes of the file a record takes."""
    bare = 1024 + sum(part.size for part in one.label.parts)
    return bare + bare // 512


def _place(file: BinaryIO) -> str:
    return os.path.dirname(os.fsdecode(file.name)) if isinstance(file.name, (str, bytes)) else ""  # noqa: PTH120


def _require_room(folder: Path, needed: int) -> None:
    with suppress(OSError):
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise EnvelopeNoRoom(
                place=folder, needed=-(-needed // _MEGABYTE), free=free // _MEGABYTE
            )


def _explained(error: OSError, folder: Path) -> EnvelopeNotWritten:
    reason: object = error.strerror or type(error).__name__
    if error.errno == errno.EFBIG:
        reason = Sentence("envelope", _TOO_LARGE_FOR_STICK)
    return EnvelopeNotWritten(place=folder, reason=reason)
