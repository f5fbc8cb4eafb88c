"""Phones by cable: what ODK Collect or KoboCollect has not sent, taken from the phone's folder.

Collect keeps every record in a folder of its own, `…/instances/<form>_<date>/`, with its XML and
its files, encrypted ones included. They are taken in as if the phone had sent them; records are
known by their instance id, so nothing is doubled. Photos that belong to records which arrived
without them are found by name wherever they lie. Nothing on the phone is changed or deleted, and
nothing in a folder is trusted: links, devices, huge and odd files are passed over.
"""

from __future__ import annotations

import os
import stat
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from veldmelding.errors import PhoneFolderUnreadable, VeldmeldingError
from veldmelding.hub.envelope import LARGEST_XML, NotASubmission, read_envelope, read_form
from veldmelding.hub.envelopes import refusal
from veldmelding.hub.intake import Refused
from veldmelding.hub.media_types import by_ending
from veldmelding.vault.files import open_to_read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from veldmelding.hub.intake import Intake
    from veldmelding.hub.profile import Profile
    from veldmelding.language import Sentence
    from veldmelding.library import Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import AttachmentWriter, Vault

State = Literal["new", "more", "here", "other", "no form"]

_DEEPEST: Final = 8
_MOST_ENTRIES: Final = 200_000
_MOST_RECORDS: Final = 20_000
_SEALED_XML: Final = "submission.xml"
_AT_ONCE: Final = 1024 * 1024
_LARGEST_FILE: Final = 2 * 1024 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """A record in the folder of a phone."""

    folder: Path
    xml: Path
    instance_id: str
    form_id: str
    version: str
    title: str
    name: str
    files: tuple[Path, ...]
    """Files it names that are there."""
    missing: int
    """Files it names that are not there."""
    state: State
    """new; more: it is here without some file; here; other: the same id with other answers."""


@dataclass(frozen=True, slots=True)
class FoundPhoto:
    """A photo that belongs to a record which is here without it."""

    path: Path
    instance_id: str
    name: str


@dataclass(frozen=True, slots=True)
class PhoneContents:
    """What is in the folder of a phone."""

    records: tuple[FoundRecord, ...]
    photos: tuple[FoundPhoto, ...]
    unreadable: int
    """Files that look like records and are not, or could do harm."""


@dataclass(frozen=True, slots=True)
class TakenFromPhone:
    """What came of taking in."""

    new: tuple[str, ...]
    completed: tuple[str, ...]
    already_here: tuple[str, ...]
    photos: int
    refused: tuple[tuple[str, Sentence], ...]


class PhoneCable:
    """Reads folders of phones for one vault."""

    def __init__(
        self, vault: Vault, library: Library, outbox: Outbox, intake: Intake, profile: Profile
    ) -> None:
        self._vault = vault
        self._library = library
        self._outbox = outbox
        self._intake = intake
        self._profile = profile

    # -- looking -------------------------------------------------------------------------------

    def look(self, folder: Path, cancelled: Callable[[], bool] = lambda: False) -> PhoneContents:
        """See what is in a folder: a phone's storage, a project, or one record; changes nothing."""
        records: dict[str, FoundRecord] = {}
        photos: list[FoundPhoto] = []
        unreadable = 0
        wanted = self._wanted()
        for place, files in _folders(folder, cancelled):
            for path in files:
                for instance_id in wanted.get(path.name, ()):
                    photos.append(FoundPhoto(path, instance_id, path.name))
            xml = _record_in(place, files)
            if xml is None or len(records) >= _MOST_RECORDS:
                continue
            try:
                found = self._read(place, xml, {path.name: path for path in files})
            except (NotASubmission, OSError):
                unreadable += 1
            else:
                records.setdefault(found.instance_id, found)
        inside = {file for record in records.values() for file in record.files}
        loose = {(one.instance_id, one.name): one for one in photos if one.path not in inside}
        return PhoneContents(tuple(records.values()), tuple(loose.values()), unreadable)

    def _wanted(self) -> dict[str, list[str]]:
        """Name the files that records here are waiting for."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT name, instance_id FROM submission_file WHERE digest = ''"
            ).fetchall()
        wanted: dict[str, list[str]] = {}
        for name, instance_id in rows:
            wanted.setdefault(name, []).append(instance_id)
        return wanted

    def _read(self, folder: Path, path: Path, files: dict[str, Path]) -> FoundRecord:
        xml = _content(path)
        form_id, version = read_form(xml)
        form = self._library.find(form_id, version)
        try:
            paths = self._library.definition(form).binary_paths if form is not None else ()
        except VeldmeldingError:
            form, paths = None, ()
        envelope = read_envelope(xml, frozenset(paths))
        here = [files[name] for name in envelope.files if name in files]
        return FoundRecord(
            folder=folder,
            xml=path,
            instance_id=envelope.instance_id,
            form_id=form_id,
            version=version,
            title=form.title if form is not None else form_id,
            name=envelope.instance_name,
            files=tuple(here),
            missing=len(envelope.files) - len(here),
            state=self._state(envelope.instance_id, xml, here, known=form is not None),
        )

    def _state(self, instance_id: str, xml: bytes, files: list[Path], *, known: bool) -> State:
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT xml FROM submission WHERE instance_id = ?", [instance_id]
            ).fetchone()
            waiting = {
                name
                for (name,) in database.execute(
                    "SELECT name FROM submission_file WHERE instance_id = ? AND digest = ''",
                    [instance_id],
                ).fetchall()
            }
        if row is not None and bytes(row[0]) != xml:
            return "other"
        if row is not None:
            return "more" if waiting & {file.name for file in files} else "here"
        return "new" if known else "no form"

    # -- taking in -----------------------------------------------------------------------------

    def take(
        self,
        records: Iterable[FoundRecord],
        photos: Iterable[FoundPhoto] = (),
        *,
        name: str = "",
        progress: Callable[[int, int], object] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> TakenFromPhone:
        """Take records and photos in, one after the other; each is durable when the next begins.

        `name` says whose phone it is. A refusal of one leaves the others.
        """
        chosen, loose = list(records), list(photos)
        total = len(chosen) + len(loose)
        done: dict[str, list[str]] = {"new": [], "more": [], "here": []}
        refused: list[tuple[str, Sentence]] = []
        brought = 0
        for number, record in enumerate(chosen):
            if cancelled():
                break
            progress(number, total)
            if record.state == "here":
                done["here"].append(record.instance_id)
                continue
            try:
                self._take_record(record, name)
            except VeldmeldingError as error:
                refused.append((record.instance_id, error.sentence))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                problem = PhoneFolderUnreadable(folder=record.folder.name, reason=reason)
                refused.append((record.instance_id, problem.sentence))
            else:
                done["new" if record.state == "new" else "more"].append(record.instance_id)
        for number, photo in enumerate(loose, start=len(chosen)):
            if cancelled():
                break
            progress(number, total)
            try:
                brought += self._take_photo(photo)
            except VeldmeldingError as error:
                refused.append((photo.instance_id, error.sentence))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                problem = PhoneFolderUnreadable(folder=photo.path.name, reason=reason)
                refused.append((photo.instance_id, problem.sentence))
        progress(total, total)
        return TakenFromPhone(
            tuple(done["new"]), tuple(done["more"]), tuple(done["here"]), brought, tuple(refused)
        )

    def _take_record(self, record: FoundRecord, name: str) -> None:
        xml = _content(record.xml)
        with ExitStack() as rest:
            files: dict[str, AttachmentWriter] = {}
            for path in record.files:
                files[path.name] = rest.enter_context(self._copy(path))
            try:
                self._intake.keep(xml, files, sender=f"cable:{name}", device_id="")
            except Refused as refused:
                raise refusal(refused, self._profile, record.form_id, record.version) from None

    def _take_photo(self, photo: FoundPhoto) -> bool:
        with self._copy(photo.path) as writer, self._vault.transaction():
            self._vault.changed("hub")
            return self._outbox.add_file(photo.instance_id, photo.name, writer.commit())

    def _copy(self, path: Path) -> AttachmentWriter:
        """Encrypt a file into the vault; nothing of it touches this computer in clear."""
        writer = self._vault.attachments.writer(by_ending(path.name).partition(";")[0])
        try:
            with os.fdopen(open_to_read(path), "rb") as file:
                left = _LARGEST_FILE
                while left and (piece := file.read(min(left, _AT_ONCE))):
                    writer.write(piece)
                    left -= len(piece)
            writer.finish()
        except BaseException:
            writer.abandon()
            raise
        return writer


def _folders(folder: Path, cancelled: Callable[[], bool]) -> Iterable[tuple[Path, list[Path]]]:
    """Walk a folder, not too deep and not for ever, along real folders and real files only."""
    waiting = [(folder, 0)]
    left = _MOST_ENTRIES
    first = True
    while waiting and left > 0 and not cancelled():
        place, depth = waiting.pop()
        files: list[Path] = []
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    left -= 1
                    if left <= 0:
                        break
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        if depth < _DEEPEST:
                            waiting.append((Path(entry.path), depth + 1))
                    elif stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
                        files.append(Path(entry.path))
        except OSError as error:
            if first:
                reason = error.strerror or type(error).__name__
                raise PhoneFolderUnreadable(folder=place.name, reason=reason) from None
        first = False
        yield place, sorted(files)


def _record_in(folder: Path, files: list[Path]) -> Path | None:
    """Find the XML of a record: of an encrypted one, else the one named after its folder."""
    documents = {path.name: path for path in files if path.suffix.lower() == ".xml"}
    for name in (_SEALED_XML, f"{folder.name}.xml"):
        if name in documents:
            return documents[name]
    return next(iter(documents.values())) if len(documents) == 1 else None


def _content(path: Path) -> bytes:
    with os.fdopen(open_to_read(path), "rb") as file:
        content = file.read(LARGEST_XML + 1)
    if len(content) > LARGEST_XML:
        raise NotASubmission
    return content
