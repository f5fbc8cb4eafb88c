"""Forms coming into a hub: checked, tried out as a draft, and then offered.

A workbook (.xlsx, .xls), a Markdown table or an XForm goes through the form check first; its
report says what would not work, and a form with errors is not taken. A draft is only on test
devices that were given its address; what they send is looked at and never becomes a record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from veldmelding.errors import DraftMissing, FormNotUsable, FormVersionTaken
from veldmelding.hub.media_types import by_ending
from veldmelding.library import MediaFile
from veldmelding.vault import timestamp
from veldmelding.xforms import FormDefinition, check_form, convert_xlsform
from veldmelding.xforms.markup import escape_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from random import Random

    from veldmelding.hub.catalogue import Catalogue
    from veldmelding.hub.projects import Projects
    from veldmelding.library import InstalledForm, Library
    from veldmelding.vault import Attachment, Vault
    from veldmelding.xforms import CheckReport

LARGEST_FORM: Final = 32 * 1024 * 1024
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$"
_TAG: Final = re.compile(rb"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_VERSION: Final = re.compile(rb'(\sversion\s*=\s*)("[^"]*"|\'[^\']*\')')


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form as it would be offered, and what the form check says of it."""

    xml: bytes
    media: Mapping[str, bytes]
    report: CheckReport


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that is being tried out."""

    project: str
    form_id: str
    version: str
    title: str
    token: str
    made: str


class FormIntake:
    """Takes forms into one hub."""

    def __init__(
        self,
        vault: Vault,
        library: Library,
        projects: Projects,
        catalogue: Catalogue,
        clock: Callable[[], datetime],
        random: Random,
    ) -> None:
        self._vault = vault
        self._library = library
        self._projects = projects
        self._catalogue = catalogue
        self._clock = clock
        self._random = random

    # -- looking -------------------------------------------------------------------------------

    @staticmethod
    def read(
        data: bytes, filename: str = "", media: Mapping[str, bytes] | None = None
    ) -> tuple[bytes, dict[str, bytes]]:
        """Return a form file as an XForm with its files; a table is converted."""
        files = dict(media or {})
        if not _is_table(data, filename):
            return data, files
        source = data if _is_workbook(data) else data.decode("utf-8", "replace")
        conversion = convert_xlsform(source, name=_element_name(PurePath(filename).stem))
        return conversion.xml, {**conversion.media, **files}

    def look(
        self, data: bytes, filename: str = "", media: Mapping[str, bytes] | None = None
    ) -> ReadForm:
        """Read a form file and check it; changes nothing, and raises only when it is no form.

        A file of another kind raises an error of the family of `FormError`.
        """
        xml, files = self.read(data, filename, media)
        report = check_form(data, filename, lambda name: files.get(name) or self._listed(name))
        return ReadForm(xml, files, report)

    def _listed(self, name: str) -> bytes | None:
        """Give an entity list of this hub to the form check, as the form will see it."""
        stem, dot, ending = name.rpartition(".")
        if dot and ending == "csv" and any(one.name == stem for one in self._library.lists()):
            return self._library.entity_csv(stem)
        return None

    def offered(self, project: str = "1") -> list[InstalledForm]:
        """Return the newest definition of every form of a project, whatever its state."""
        newest: dict[str, InstalledForm] = {}
        for form in sorted(self._library.forms(None), key=lambda one: one.id):
            if form.offered or not newest.get(form.form_id, form).offered:
                newest[form.form_id] = form
        found = [
            form
            for form in newest.values()
            if self._projects.state(form.form_id, project) is not None
        ]
        return sorted(found, key=lambda one: (one.title.casefold(), one.form_id))

    # -- offering ------------------------------------------------------------------------------

    def add(
        self,
        data: bytes,
        filename: str = "",
        media: Mapping[str, bytes] | None = None,
        *,
        project: str = "1",
    ) -> tuple[InstalledForm, CheckReport]:
        """Check a form and offer it in a project at once; raises `FormNotUsable`."""
        read = self.look(data, filename, media)
        _must_work(read.report)
        files = {name: MediaFile(content=content) for name, content in read.media.items()}
        return self._install(read.xml, files, project), read.report

    def _install(self, xml: bytes, files: Mapping[str, MediaFile], project: str) -> InstalledForm:
        form = FormDefinition.parse(xml)
        with self._vault.transaction() as database:
            taken = database.execute(
                "SELECT xml FROM form_definition WHERE form_id = ? AND version = ?",
                [form.form_id, form.version],
            ).fetchall()
            if any(bytes(row[0]) != xml for row in taken):
                raise FormVersionTaken(form=form.form_id, version=form.version)
            installed = self._library.install(xml, files, "file")
            if self._projects.state(form.form_id, project) != "open":
                self._projects.place(form.form_id, project)
            self._vault.changed("hub")
        self._catalogue.take_note(installed)
        return installed

    # -- drafts --------------------------------------------------------------------------------

    def add_draft(
        self,
        data: bytes,
        filename: str = "",
        media: Mapping[str, bytes] | None = None,
        *,
        project: str = "1",
    ) -> tuple[Draft, CheckReport]:
        """Check a form and keep it to be tried out; a draft of it that is here already goes."""
        read = self.look(data, filename, media)
        _must_work(read.report)
        form = FormDefinition.parse(read.xml)
        with self._vault.transaction() as database:
            before = self.draft(form.form_id, project)
            files = self.files(before) if before is not None else {}
            if before is not None:
                self._forget(before, release=False)
            token = "".join(self._random.choice(_ALPHABET) for _ in range(64))
            draft = Draft(
                project, form.form_id, form.version, form.title, token, timestamp(self._clock())
            )
            database.execute(
                "INSERT INTO form_draft (project, form_id, version, title, token, made, xml)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [*_row(draft), read.xml],
            )
            for name, attachment in files.items():
                self._put(draft, name, attachment)
            for name, content in read.media.items():
                self.add_file(draft, name, self._vault.attachments.add(content, by_ending(name)))
            self._vault.changed("hub")
        return draft, read.report

    def add_file(self, draft: Draft, name: str, attachment: Attachment) -> None:
        """Give a draft a file; one of that name is replaced."""
        with self._vault.transaction():
            old = self.files(draft).get(name)
            self._put(draft, name, attachment.id)
            if old is not None:
                self._vault.attachments.release(old)
            self._vault.changed("hub")

    def _put(self, draft: Draft, name: str, attachment: str) -> None:
        with self._vault.transaction() as database:
            database.execute(
                "INSERT OR REPLACE INTO form_draft_file (project, form_id, name, attachment)"
                " VALUES (?, ?, ?, ?)",
                [draft.project, draft.form_id, name, attachment],
            )

    def drafts(self, project: str | None = None) -> list[Draft]:
        """Return the drafts, by title."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT project, form_id, version, title, token, made FROM form_draft"
                " WHERE ? IS NULL OR project = ? ORDER BY title, form_id",
                [project, project],
            ).fetchall()
        return [Draft(*row) for row in rows]

    def draft(self, form_id: str, project: str = "1") -> Draft | None:
        """Return the draft of a form."""
        found = [one for one in self.drafts(project) if one.form_id == form_id]
        return found[0] if found else None

    def xml(self, draft: Draft) -> bytes:
        """Return the XForm of a draft."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT xml FROM form_draft WHERE project = ? AND form_id = ?",
                [draft.project, draft.form_id],
            ).fetchone()
        if row is None:
            raise DraftMissing
        return bytes(row[0])

    def files(self, draft: Draft) -> dict[str, str]:
        """Return the files of a draft: name to attachment."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT name, attachment FROM form_draft_file WHERE project = ? AND form_id = ?"
                " ORDER BY name",
                [draft.project, draft.form_id],
            ).fetchall()
        return {str(name): str(attachment) for name, attachment in rows}

    def publish(
        self, form_id: str, project: str = "1", *, version: str | None = None
    ) -> InstalledForm:
        """Offer the draft of a form, under another version when one is given."""
        with self._vault.transaction():
            draft = self.draft(form_id, project)
            if draft is None:
                raise DraftMissing
            xml = self.xml(draft)
            if version is not None:
                xml = with_version(xml, version)
            held = self.files(draft)
            files = {
                name: MediaFile(content=self._vault.attachments.read(attachment))
                for name, attachment in held.items()
            }
            installed = self._install(xml, files, project)
            self._forget(draft)
        return installed

    def discard(self, form_id: str, project: str = "1") -> None:
        """Let go of a draft and of what test devices sent."""
        draft = self.draft(form_id, project)
        if draft is None:
            raise DraftMissing
        self._forget(draft)

    def _forget(self, draft: Draft, *, release: bool = True) -> None:
        with self._vault.transaction() as database:
            files = self.files(draft)
            database.execute(
                "DELETE FROM form_draft WHERE project = ? AND form_id = ?",
                [draft.project, draft.form_id],
            )
            if release:
                for attachment in files.values():
                    self._vault.attachments.release(attachment)
            self._vault.changed("hub")


def with_version(xml: bytes, version: str) -> bytes:
    """Write another version into an XForm; everything else stays byte for byte."""
    start = _primary_root(xml)
    found = _TAG.match(xml, start)
    assert found is not None  # the parser has just read it
    end = found.end() - 1
    tag = xml[start:end]
    written = f'"{escape_attribute(version)}"'.encode()
    if _VERSION.search(tag):
        tag = _VERSION.sub(lambda found: found[1] + written, tag, count=1)
    else:
        slash = b"/" if tag.endswith(b"/") else b""
        tag = tag.removesuffix(b"/") + b" version=" + written + slash
    return xml[:start] + tag + xml[end:]


def _primary_root(xml: bytes) -> int:
    """Find where the first element inside the first instance begins."""
    parser = expat.ParserCreate()
    path: list[str] = []
    found: list[int] = []

    def start(name: str, _attributes: dict[str, str]) -> None:
        if path and path[-1] == "instance" and not found:
            found.append(parser.CurrentByteIndex)
        path.append(name.rpartition(":")[2])

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _name: path.pop()
    parser.Parse(xml, True)
    return found[0]


def _must_work(report: CheckReport) -> None:
    if not report.works:
        first = next(one for one in report.findings if one.severity == "error")
        raise FormNotUsable(first=first.text)


def _is_workbook(data: bytes) -> bool:
    return data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0"))


def _is_table(data: bytes, filename: str) -> bool:
    return (
        _is_workbook(data)
        or data.lstrip()[:1] == b"|"
        or filename.lower().endswith((".xlsx", ".xls", ".md"))
    )


def _element_name(stem: str) -> str:
    """Name the root of a form after its file, which is also its id when it names none."""
    name = re.sub(r"[^A-Za-z0-9_-]", "_", stem)
    return name if re.match(r"[A-Za-z_]", name) else f"form_{name}".rstrip("_")


def _row(draft: Draft) -> list[str]:
    return [draft.project, draft.form_id, draft.version, draft.title, draft.token, draft.made]
