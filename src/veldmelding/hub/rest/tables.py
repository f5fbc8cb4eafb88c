"""Records as CSV in the columns of a Central, written while they are sent.

The main table has one row for each record; every repeat has a table of its own, tied by
`PARENT_KEY`. In a zip the files of records are in `media/`. Nothing is spooled: what leaves is
read from the vault piece by piece.
"""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from werkzeug.wrappers import Response

from veldmelding.errors import AttachmentDamaged, AttachmentMissing
from veldmelding.hub.body import PIECE
from veldmelding.hub.endpoints import as_download
from veldmelding.hub.rest.asked import event_tag
from veldmelding.hub.rest.differences import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.rest.office import Office
    from veldmelding.hub.rest.rows import Record, Rows
    from veldmelding.library import InstalledForm
    from veldmelding.xforms import FormDefinition

_ENOUGH: Final = 64 * 1024
_POINT: Final = ("Latitude", "Longitude", "Altitude", "Accuracy")
_OWN: Final = (
    *("KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected"),
    *("Status", "ReviewState", "DeviceID", "Edits", "FormVersion"),
)
_STATUS: Final = {
    "missingEncryptedFormData": "missing encrypted form data",
    "notDecrypted": "not decrypted",
}


@dataclass(slots=True)
class _Column:
    steps: tuple[str, ...]
    """Path below the root or the instance of the repeat."""
    kind: str

    @property
    def heads(self) -> list[str]:
        name = "-".join(self.steps)
        return [f"{name}-{part}" for part in _POINT] if self.kind == "geopoint" else [name]

    def cells(self, tree: Any) -> list[str]:
        for step in self.steps:
            tree = tree.get(step) if isinstance(tree, dict) else None
        text = tree if isinstance(tree, str) else ""
        if self.kind != "geopoint":
            return [text]
        parts = text.split()[:4]
        return parts + [""] * (4 - len(parts))


@dataclass(slots=True)
class _Table:
    name: str
    path: tuple[str, ...]
    """Steps from the instance above to the repeat."""
    columns: list[_Column] = field(default_factory=list)
    inner: list[_Table] = field(default_factory=list)

    @property
    def heads(self) -> list[str]:
        return [head for column in self.columns for head in column.heads]


def table_of(form_id: str, definition: FormDefinition) -> _Table:
    """Lay out the tables of a form."""
    main = _Table(form_id, ())
    tables: dict[str, tuple[_Table, int]] = {"": (main, 1)}
    for node in definition.nodes[1:]:
        steps = tuple(node.path_text.split("/")[1:])
        if node.is_attribute or steps[1:] == ("meta", "deprecatedID"):
            continue
        repeats = [one.path_text for one in node.repeats if one is not node]
        table, depth = tables[repeats[-1] if repeats else ""]
        if node.is_repeat:
            inner = _Table(f"{form_id}-{steps[-1]}", steps[depth:])
            table.inner.append(inner)
            tables[node.path_text] = (inner, len(steps))
        elif steps[-1] != "entity" and all(child.is_attribute for child in node.children):
            table.columns.append(_Column(steps[depth:], node.bind.data_type))
    return main


class Tables:
    """Writes the records of a form as tables."""

    def __init__(self, office: Office, rows: Rows) -> None:
        self._office = office
        self._rows = rows

    def plain(self, asked: Asked) -> Response:
        """Send the main table."""
        form, etag = self._begin(asked)
        pieces = self._lines(self._main(form))
        return _sent(pieces, "text/csv; charset=utf-8", f"{form.form_id}.csv", etag)

    def zipped(self, asked: Asked) -> Response:
        """Send all tables and, unless it is said not to, the files."""
        form, etag = self._begin(asked)
        with_files = (asked.said("attachments") or "true").lower() != "false"
        ending = "zip" if with_files else "csv.zip"
        pieces = self._zip(form, with_files)
        return _sent(pieces, "application/zip", f"{form.form_id}.{ending}", etag)

    def _begin(self, asked: Asked) -> tuple[InstalledForm, str]:
        form = self._office.form(asked)
        asked.caller.must("submission.read")
        self._office.note(asked, "records exported", form.form_id)
        return form, event_tag(self._rows.state(form.form_id))

    # -- tables --------------------------------------------------------------------------------

    def _main(self, form: InstalledForm) -> Iterator[list[object]]:
        definition = self._office.library.definition(form)
        table = table_of(form.form_id, definition)
        repeats = _repeats(definition)
        yield ["SubmissionDate", *table.heads, *_OWN]
        for record in self._rows.records(form.form_id):
            yield self._row(table, record, repeats)

    def _row(self, table: _Table, record: Record, repeats: set[str]) -> list[object]:
        current = self._office.outbox.submission(record.current.instance_id)
        status = self._rows.status(record.current)
        cells: list[object] = []
        if status is None:
            tree = read_tree(current.xml, repeats)
            cells = [cell for column in table.columns for cell in column.cells(tree)]
        else:
            cells = [""] * len(table.heads)
        submitter = self._office.accounts.get(record.first.sender)
        here = sum(file.attachment_id is not None for file in current.files)
        edits = len(self._rows.versions(record.first.form_id, record.first.instance_id)) - 1
        return [
            *(record.first.arrived, *cells, record.first.instance_id),
            self._office.number(record.first.sender) or "",
            submitter.name if submitter is not None else "",
            *(here, len(current.files), _STATUS.get(status or "", ""), record.state or ""),
            *(record.first.device_id, edits, record.current.form_version),
        ]

    def _inner(self, form: InstalledForm, table: _Table) -> Iterator[list[object]]:
        definition = self._office.library.definition(form)
        main = table_of(form.form_id, definition)
        way = _way(main, table.name, table.path)
        repeats = _repeats(definition)
        yield [*table.heads, "PARENT_KEY", "KEY"]
        for record in self._rows.records(form.form_id):
            if self._rows.status(record.current) is not None:
                continue
            tree = read_tree(
                self._office.outbox.submission(record.current.instance_id).xml, repeats
            )
            for above, key, instance in _instances(tree, record.first.instance_id, way):
                cells = [cell for column in table.columns for cell in column.cells(instance)]
                yield [*cells, above, key]

    # -- writing -------------------------------------------------------------------------------

    @staticmethod
    def _lines(rows: Iterable[list[object]]) -> Iterator[bytes]:
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        for row in rows:
            writer.writerow(row)
            if text.tell() > _ENOUGH:
                yield text.getvalue().encode("utf-8", "replace")
                text.seek(0)
                text.truncate()
        yield text.getvalue().encode("utf-8", "replace")

    def _zip(self, form: InstalledForm, with_files: bool) -> Iterator[bytes]:
        out = _Pieces()
        main = table_of(form.form_id, self._office.library.definition(form))
        with zipfile.ZipFile(cast("IO[bytes]", out), "w", zipfile.ZIP_DEFLATED) as archive:
            parts = [(main.name, self._main(form))]
            parts += [(table.name, self._inner(form, table)) for table in _all_inner(main)]
            for name, rows in parts:
                with archive.open(f"{_file_name(name)}.csv", "w") as part:
                    for piece in self._lines(rows):
                        part.write(piece)
                        yield from out.take(_ENOUGH)
            if with_files:
                for _ in self._files(archive, form.form_id):
                    yield from out.take(_ENOUGH)
        yield from out.take()

    def _files(self, archive: zipfile.ZipFile, form_id: str) -> Iterator[None]:
        taken: set[str] = set()
        for record in self._rows.records(form_id):
            for file in self._office.outbox.files(record.current.instance_id):
                name = f"media/{_file_name(file.name)}"
                if file.attachment_id is None or name in taken:
                    continue
                taken.add(name)
                try:
                    source = self._office.vault.attachments.open(file.attachment_id)
                except (AttachmentMissing, AttachmentDamaged):
                    continue
                with source, archive.open(name, "w", force_zip64=file.size > 2**31) as part:
                    while piece := source.read(PIECE):
                        part.write(piece)
                        yield
                yield


class _Pieces:
    """Takes bytes and hands them on; what a zip is written into while it is being sent."""

    def __init__(self) -> None:
        self._held = bytearray()

    def write(self, data: bytes) -> int:
        """Take bytes."""
        self._held += data
        return len(data)

    def flush(self) -> None:
        """Do nothing: whoever sends takes what is there."""

    def take(self, at_least: int = 0) -> Iterator[bytes]:
        """Give what is there when it is enough."""
        if len(self._held) > at_least:
            yield bytes(self._held)
            self._held.clear()


def _sent(pieces: Iterator[bytes], kind: str, name: str, etag: str) -> Response:
    response = Response(pieces, content_type=kind)
    response.headers["ETag"] = etag
    response.headers["Content-Disposition"] = as_download(name)
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _repeats(definition: FormDefinition) -> set[str]:
    return {node.path_text for node in definition.nodes if node.is_repeat}


def _all_inner(table: _Table) -> Iterator[_Table]:
    for inner in table.inner:
        yield inner
        yield from _all_inner(inner)


def _way(main: _Table, name: str, path: tuple[str, ...]) -> list[_Table]:
    """Return the tables from the outermost repeat down to one."""
    for inner in main.inner:
        if (inner.name, inner.path) == (name, path):
            return [inner]
        below = _way(inner, name, path)
        if below:
            return [inner, *below]
    return []


def _instances(tree: Any, key: str, way: list[_Table]) -> Iterator[tuple[str, str, Any]]:
    """Yield key above, own key and answers of every instance of the last repeat of a way."""
    *groups, last = way[0].path
    above = "/".join([key, *groups])
    for step in groups:
        tree = tree.get(step) if isinstance(tree, dict) else None
    found = tree.get(last) if isinstance(tree, dict) else None
    for place, instance in enumerate(found if isinstance(found, list) else [], 1):
        own = f"{above}/{last}[{place}]"
        if len(way) == 1:
            yield key, own, instance
        else:
            yield from _instances(instance, own, way[1:])


def _file_name(name: str) -> str:
    """Keep a name of a form or file inside its folder."""
    plain = "".join("_" if one in '\\/:*?"<>|' or one < " " else one for one in name)
    return plain.strip(". ") or "_"
