"""One export: what was asked for, and its bytes as they are sent."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, cast, get_args

from veldmelding.errors import AttachmentDamaged, AttachmentMissing, VeldmeldingError
from veldmelding.hub.exports.audience import DELAY, may_leave
from veldmelding.hub.exports.columns import tables_of
from veldmelding.hub.exports.places import features
from veldmelding.hub.exports.questions import questions_of
from veldmelding.hub.exports.rows import RowWriter
from veldmelding.hub.exports.sheets import BYTE_ORDER_MARK, csv_line, write_workbook
from veldmelding.hub.file_names import UniqueNames, safe_name
from veldmelding.hub.frozen import Frozen, read_frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import IO, BinaryIO

    from veldmelding.hub.desk import Desk
    from veldmelding.hub.exports.audience import Audience
    from veldmelding.hub.exports.rows import Cell
    from veldmelding.hub.search import FoundRecord, Records, Search

Kind = Literal["csv", "xlsx", "geojson"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
_PIECE: Final = 256 * 1024
_ENOUGH: Final = 64 * 1024
_TYPES: Final = {
    "csv": "application/zip",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "geojson": "application/geo+json",
}


class _Pieces:
    """Takes bytes and hands them on; what a zip is written into while it is being sent."""

    def __init__(self) -> None:
        self._held = bytearray()

    def write(self, data: bytes) -> int:
        self._held += data
        return len(data)

    def flush(self) -> None:
        """Do nothing: whoever sends takes what is there."""

    def take(self, at_least: int = 0) -> Iterator[bytes]:
        if len(self._held) > at_least:
            yield bytes(self._held)
            self._held.clear()


@dataclass(slots=True)
class Export:
    """Records on their way to somebody."""

    desk: Desk
    records: Records
    search: Search
    audience: Audience
    kind: Kind
    media: bool
    about: tuple[str, ...]
    """Lines that say what this is: purpose, date, precision, caveat."""
    languages: str
    """Code of the language that labels are written in, when a form has it."""
    _ids: list[str] = field(default_factory=list)
    _names: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def with_files(self) -> bool:
        """Whether files of records go along: originals may tell more than their record does."""
        return self.media and self.audience == "headquarters"

    @property
    def is_zip(self) -> bool:
        """Whether it is several files in one."""
        return self.kind == "csv" or self.with_files

    @property
    def content_type(self) -> str:
        """Media type of what is sent."""
        return "application/zip" if self.is_zip else _TYPES[self.kind]

    @property
    def ending(self) -> str:
        """Ending of the name of the file."""
        return "zip" if self.is_zip else self.kind

    def prepare(self) -> int:
        """Find what belongs to it; returns how many records."""
        now = self.desk.clock()
        self._ids = []
        for instance_id in self.records.ids(self.search):
            record = self.records.record(instance_id)
            if record is not None and may_leave(
                self.audience,
                form_id=record.form_id,
                share=record.share,
                sealed=record.sealed,
                young=now - record.arrived < DELAY,
            ):
                self._ids.append(instance_id)
        if self.with_files:
            self._name_files()
        return len(self._ids)

    def stream(self) -> Iterator[bytes]:
        """Yield the bytes; call `prepare` first."""
        out = _Pieces()
        if self.kind == "geojson" and not self.is_zip:
            yield from self._geojson()
            return
        with zipfile.ZipFile(cast("IO[bytes]", out), "w", zipfile.ZIP_DEFLATED) as archive:
            if not self.is_zip:
                for _ in write_workbook(archive, self._sheets()):
                    yield from out.take(_ENOUGH)
            else:
                for _ in self._parts(archive):
                    yield from out.take(_ENOUGH)
        yield from out.take()

    # -- what is inside ------------------------------------------------------------------------

    def _parts(self, archive: zipfile.ZipFile) -> Iterator[None]:
        text = "\r\n".join(self.about) + "\r\n"
        archive.writestr("README.txt", BYTE_ORDER_MARK + text.encode("utf-8", "replace"))
        yield
        if self.kind == "csv":
            names = UniqueNames()
            for name, rows in self._sheets()[1:]:
                with archive.open(names.take(f"{name}.csv"), "w") as part:
                    part.write(BYTE_ORDER_MARK)
                    for row in rows:
                        part.write(csv_line(row))
                        yield
        elif self.kind == "xlsx":
            with (
                archive.open("records.xlsx", "w") as part,
                zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as inner,
            ):
                yield from write_workbook(inner, self._sheets())
        else:
            with archive.open("records.geojson", "w") as part:
                for piece in self._geojson():
                    part.write(piece)
                    yield
        if self.with_files:
            yield from self._files(archive)

    def _sheets(self) -> list[tuple[str, Iterator[list[Cell]]]]:
        sheets: list[tuple[str, Iterator[list[Cell]]]] = [
            ("about", iter([[line] for line in self.about]))
        ]
        writers = self._writers()
        sheets += [(writer.table.name, self._rows(writer)) for writer in writers]
        sheets.append(("questions", self._questions(writers)))
        return sheets

    def _writers(self) -> list[RowWriter]:
        versions: dict[str, dict[str, None]] = {}
        for instance_id in self._ids:
            record = self.records.record(instance_id)
            if record is not None:
                versions.setdefault(record.form_id, {})[record.form_version] = None
        return [
            RowWriter(table, self.audience)
            for form_id, numbers in versions.items()
            for table in tables_of(self.desk.library, form_id, numbers)
            if table.columns or not table.repeat
        ]

    def _rows(self, writer: RowWriter) -> Iterator[list[Cell]]:
        yield [*writer.heads]
        for number, record, frozen in self._each(writer.table.form_id):
            yield from writer.rows(number, record, frozen, self._files_of(record))

    def _each(self, form_id: str = "") -> Iterator[tuple[int, FoundRecord, Frozen]]:
        for number, instance_id in enumerate(self._ids, 1):
            record = self.records.record(instance_id)
            if record is not None and form_id in {"", record.form_id}:
                yield number, record, read_frozen(self.desk.outbox.submission(instance_id).xml)

    def _questions(self, writers: list[RowWriter]) -> Iterator[list[Cell]]:
        yield ["table", "column", "question", "choices"]
        words: dict[str, Mapping[str, tuple[str, str]]] = {}
        for writer in writers:
            form_id = writer.table.form_id
            if form_id not in words:
                words[form_id] = self._words(form_id)
            for column in writer.columns:
                label, choices = words[form_id].get(column.path, ("", ""))
                yield [writer.table.name, column.name, label, choices]

    def _words(self, form_id: str) -> dict[str, tuple[str, str]]:
        desk = self.desk
        installed = desk.library.find(form_id)
        if installed is None:
            return {}
        try:
            form = desk.library.definition(installed)
            language = next((one for one in form.languages if f"({self.languages})" in one), None)
            session = form.new_session(
                clock=desk.clock, timezone=desk.timezone, random=desk.random, language=language
            )
            asked = questions_of(session)
        except VeldmeldingError:
            return {}
        return {
            path: (one.label, "; ".join(f"{code} = {label}" for code, label in one.choices[:200]))
            for path, one in asked.items()
        }

    def _geojson(self) -> Iterator[bytes]:
        head = {"type": "FeatureCollection", "about": list(self.about), "features": []}
        yield json.dumps(head, ensure_ascii=False).removesuffix("]}").encode("utf-8", "replace")
        writers: dict[str, list[RowWriter]] = {}
        for writer in self._writers():
            writers.setdefault(writer.table.form_id, []).append(writer)
        comma = "\n"
        for number, record, frozen in self._each():
            for feature in features(
                writers[record.form_id], number, record, frozen, self._files_of(record)
            ):
                text = json.dumps(feature, ensure_ascii=False, allow_nan=False)
                yield f"{comma}{text}".encode("utf-8", "replace")
                comma = ",\n"
        yield b"\n]}\n"

    # -- files ---------------------------------------------------------------------------------

    def _name_files(self) -> None:
        """Give every file a name of its own, before any table mentions one."""
        names = UniqueNames()
        self._names = {}
        for number, instance_id in enumerate(self._ids, 1):
            record = self.records.record(instance_id)
            for file in self.desk.outbox.files(instance_id):
                if record is not None and record.sealed:
                    # Beside its record, under its own name: that is where a decryptor looks.
                    place = f"sealed/{number}/{safe_name(file.name)}"
                else:
                    place = f"media/{names.take(file.name)}"
                self._names[instance_id, file.name] = place

    def _files_of(self, record: FoundRecord) -> dict[str, str]:
        if not self.with_files or record.sealed or not record.files:
            return {}
        names = (file.name for file in self.desk.outbox.files(record.instance_id))
        return {name: self._names.get((record.instance_id, name), name) for name in names}

    def _files(self, archive: zipfile.ZipFile) -> Iterator[None]:
        for number, instance_id in enumerate(self._ids, 1):
            submission = self.desk.outbox.submission(instance_id)
            record = self.records.record(instance_id)
            if record is not None and record.sealed:
                archive.writestr(f"sealed/{number}/submission.xml", submission.xml)
                yield
            for file in submission.files:
                place = self._names.get((instance_id, file.name))
                if file.attachment_id is None or place is None:
                    continue
                entry = zipfile.ZipInfo(place)  # photos do not get smaller: stored as they are
                entry.file_size = file.size
                try:
                    stream = self.desk.vault.attachments.open(file.attachment_id)
                except (AttachmentMissing, AttachmentDamaged):
                    continue
                with stream, archive.open(entry, "w", force_zip64=file.size > 2**30) as part:
                    for piece in _pieces(stream):
                        part.write(piece)
                        yield


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    while piece := stream.read(_PIECE):
        yield piece
