"""Brings the library in step with the forms that headquarters offers: only what changed.

A form and its files are installed together or not at all, and what was there before keeps
working until then. One form that cannot be had does not keep the others away.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING, TypeVar

from veldmelding import __version__
from veldmelding.errors import (
    AccessRefused,
    AnswerUnreadable,
    BrokenOff,
    DownloadDamaged,
    EntityListUnreadable,
    FormError,
    HeadquartersInTrouble,
    NotEncrypted,
    NothingThere,
    NotOffered,
    NotOpenRosa,
    UnsafeFileName,
    VeldmeldingError,
)
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.library import InstalledForm, Library, MediaFile, hash_of, safe_name
from veldmelding.outbox import read_sentence, write_sentence
from veldmelding.sync.entities import list_name_of, update_list
from veldmelding.sync.formkeys import KeyConsent
from veldmelding.sync.memory import RememberedManifest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from veldmelding.sync.answers import FormEntry, MediaEntry
    from veldmelding.sync.backend import Backend
    from veldmelding.sync.gate import Gate
    from veldmelding.sync.memory import Memory
    from veldmelding.sync.openrosa import OpenRosa
    from veldmelding.sync.report import KeyChange
    from veldmelding.sync.tally import Tally
    from veldmelding.vault import Vault

Result = TypeVar("Result")

_FETCHING = QT_TRANSLATE_NOOP("delivery", "Fetching the form {name}.")
_CHECKING = QT_TRANSLATE_NOOP("delivery", "Looking for changes in forms and lists.")
_FORM_FAILED = QT_TRANSLATE_NOOP("delivery", "The form “{name}” was not updated. {reason}")
_LIST_FAILED = QT_TRANSLATE_NOOP("delivery", "The list “{name}” was not updated. {reason}")
_FILE_REFUSED = QT_TRANSLATE_NOOP(
    "delivery",
    "The form “{name}” brings a file with a name that is not safe ({file}). The form was "
    "installed without it.",
)

_WENT_BACK = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters went back to an older version of the form “{name}” ({version}).",
)
_MORE_FORMS = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters offers very many forms. {count} of them are fetched with the next delivery.",
)
MOST_NEW_FORMS = 300
"""Forms fetched in one run: more than any project has, less than keeps a laptop busy all day."""

ONE_FORM_ONLY = (
    FormError,
    HeadquartersInTrouble,
    NotEncrypted,
    NotOffered,
    NotOpenRosa,
    NothingThere,
    DownloadDamaged,
    AnswerUnreadable,
    AccessRefused,
    UnsafeFileName,
    EntityListUnreadable,
)
"""Errors that concern one form or list; every other one ends the run."""


class FormUpdate:
    """One visit to headquarters' forms."""

    def __init__(
        self,
        client: OpenRosa,
        vault: Vault,
        library: Library,
        backend: Backend,
        memory: Memory,
        tally: Tally,
        gate: Gate,
    ) -> None:
        self._client = client
        self._vault = vault
        self._library = library
        self._backend = backend
        self._memory = memory
        self._tally = tally
        self._gate = gate
        self.installed: list[str] = []
        self.withdrawn: list[str] = []
        self.lists_updated: list[str] = []
        self.remarks: list[Sentence] = []
        self._consent = KeyConsent(vault, backend, memory)
        self._fetched = 0
        self._put_off = 0
        self.saw_everything = True
        """Whether every manifest that was asked for was also answered."""

    @property
    def key_changes(self) -> list[KeyChange]:
        """Forms that wait for a person to agree to another key."""
        return self._consent.changes

    def run(self, listed: Sequence[FormEntry], *, list_changed: bool) -> None:
        """Install what is new, update what changed, withdraw what is no longer offered."""
        self._tally.step("forms", Sentence("delivery", _CHECKING))
        asked = self._manifests_to_ask(listed, list_changed)
        lists: dict[str, MediaEntry] = {}
        for entry in listed:
            self._gate.check()
            with _Concerning(self, _FORM_FAILED, entry.name):
                for media in self._bring(entry, ask=entry.manifest_url in asked):
                    if media.is_entity_list:
                        lists.setdefault(list_name_of(media), media)
        if self._put_off:
            self.saw_everything = False
            self.remarks.append(Sentence("delivery", _MORE_FORMS, {"count": self._put_off}))
        self._tally.step("lists", Sentence("delivery", _CHECKING))
        for name, media in lists.items():
            self._gate.check()
            with _Concerning(self, _LIST_FAILED, name):
                if update_list(self._client, self._library, media):
                    self.lists_updated.append(name)
        self._withdraw({entry.form_id for entry in listed})
        if list_changed:
            self._library.prune()
            self._consent.forget_all_but(listed)
        self.remarks += self._consent.remarks
        known = {entry.manifest_url for entry in listed}
        for url in self._memory.manifests.keys() - known:
            del self._memory.manifests[url]

    # -- which manifests -----------------------------------------------------------------------

    def _manifests_to_ask(self, listed: Sequence[FormEntry], list_changed: bool) -> set[str]:
        """Choose the manifests worth a request.

        ODK Central cannot change the files of a published form without changing the list of
        forms, but entity lists do change: each is looked at once, through as few forms as
        possible. KoboToolbox may change any file at any time.
        """
        urls = {entry.manifest_url for entry in listed if entry.manifest_url}
        if list_changed or self._backend.kind == "kobo":
            return urls
        remembered = self._memory.manifests
        asked = {url for url in urls if url not in remembered}
        lists_of = {
            url: {list_name_of(media) for media in remembered[url].media if media.is_entity_list}
            for url in sorted(urls - asked)
        }
        uncovered: set[str] = set().union(*lists_of.values())
        while uncovered:
            best = max(lists_of, key=lambda url: len(lists_of[url] & uncovered))
            asked.add(best)
            uncovered -= lists_of[best]
        return asked

    def _manifest(self, entry: FormEntry, *, ask: bool) -> list[MediaEntry]:
        if not entry.manifest_url:
            return []
        remembered = self._memory.manifests.get(entry.manifest_url)
        if not ask and remembered is not None:
            return remembered.media
        etag = remembered.etag if remembered is not None else ""
        try:
            reply = self._twice(lambda: self._client.manifest(entry.manifest_url, etag))
        except VeldmeldingError:
            self.saw_everything = False
            raise
        if reply.media is None and remembered is not None:
            return remembered.media
        media = reply.media or []
        self._memory.manifests[entry.manifest_url] = RememberedManifest(reply.etag, media)
        return media

    # -- one form ------------------------------------------------------------------------------

    def _bring(self, entry: FormEntry, *, ask: bool) -> list[MediaEntry]:
        """Bring one form up to date; returns what its manifest lists."""
        held = self._held(entry)
        key = f"{__version__} {entry.hash or entry.version}"
        if held is None and key in self._memory.unusable:
            self._remark(_FORM_FAILED, entry.name, read_sentence(self._memory.unusable[key]))
            return []
        if self._consent.is_awaited(entry):
            return []
        if held is None:
            if self._fetched >= MOST_NEW_FORMS:
                self._put_off += 1
                return []
            self._fetched += 1
        listed = self._manifest(entry, ask=ask)
        before = {} if held is None else self._library.media(held)
        files = self._files(entry, listed, before)
        if held is None:
            self._tally.step("forms", Sentence("delivery", _FETCHING, {"name": entry.name}))
            xml = self._xml(entry)
            if not self._may_replace(entry, xml):
                return []
            try:
                self._library.install(xml, files, "backend")
            except FormError as error:
                self._memory.unusable[key] = write_sentence(error.sentence)
                raise
            self.installed.append(entry.name)
        elif not held.offered or held.origin != "backend" or not _equal(files, before):
            xml = self._library.xml(held)
            if not held.offered and not self._may_replace(entry, xml):
                return []
            self._library.install(xml, files, "backend")
            if not held.offered or not _equal(files, before):
                self.installed.append(entry.name)  # else only who offers it is new, not the form
        return listed

    def _may_replace(self, entry: FormEntry, xml: bytes) -> bool:
        """Whether a definition may take the place of the one we have; tells of a step back."""
        before = self._library.find(entry.form_id)
        if before is None:
            return True
        if not self._consent.allows(entry, self._library.xml(before), xml):
            return False
        if before.offered and _is_older(entry.version, before.version):
            values = {"name": entry.name, "version": entry.version}
            self.remarks.append(Sentence("delivery", _WENT_BACK, values))
        return True

    def _held(self, entry: FormEntry) -> InstalledForm | None:
        """Find the definition we hold: by the hash of its bytes, else by its version."""
        if entry.hash:
            return self._library.find(entry.form_id, hash=entry.hash.lower())
        return self._library.find(entry.form_id, version=entry.version)

    def _xml(self, entry: FormEntry) -> bytes:
        for _ in range(2):
            xml = self._twice(lambda: self._client.form_xml(entry))
            if not entry.hash or hash_of(xml) == entry.hash.lower():
                return xml
        raise DownloadDamaged(name=entry.name)

    # -- its files -----------------------------------------------------------------------------

    def _files(
        self, entry: FormEntry, listed: Iterable[MediaEntry], before: dict[str, MediaFile]
    ) -> dict[str, MediaFile]:
        """Have every listed file at hand, downloading only content we do not hold at all."""
        files: dict[str, MediaFile] = {}
        taken: set[str] = set()
        for media in listed:
            name = _plain_name(media.name)
            if name is None or name.casefold() in taken:
                shown = "".join(each if each.isprintable() else "?" for each in media.name[:60])
                values = {"name": entry.name, "file": shown}
                self.remarks.append(Sentence("delivery", _FILE_REFUSED, values))
                continue
            taken.add(name.casefold())
            if media.is_entity_list:
                files[name] = MediaFile(entity_list=list_name_of(media), hash=media.hash)
                continue
            known = before.get(name)
            if known is not None and known.attachment_id and known.hash == media.hash:
                files[name] = known
                continue
            held = self._library.held_media(media.hash)
            attachment = held.attachment_id if held is not None else self._media(media)
            files[name] = MediaFile(attachment_id=attachment, hash=media.hash)
        return files

    def _media(self, media: MediaEntry) -> str:
        """Download one file straight into an encrypted attachment and check its bytes."""

        def download() -> str:
            digest = hashlib.md5(usedforsecurity=False)
            with self._vault.attachments.writer("application/octet-stream") as writer:

                def into(piece: bytes) -> None:
                    digest.update(piece)
                    writer.write(piece)

                self._client.media(media, into)
                if f"md5:{digest.hexdigest()}" != media.hash.lower():
                    raise DownloadDamaged(name=media.name)
                return writer.commit().id

        return self._twice(download)

    # -- the end -------------------------------------------------------------------------------

    def _withdraw(self, listed: set[str]) -> None:
        """Stop offering forms that vanished; what was begun with them can still be finished."""
        gone = [
            form
            for form in self._library.forms(offered=True)
            if form.origin == "backend" and form.form_id not in listed
        ]
        if gone:
            self._library.withdraw(form.form_id for form in gone)
            self.withdrawn += [form.title for form in gone]

    def _remark(self, template: str, name: str, reason: Sentence) -> None:
        self.remarks.append(Sentence("delivery", template, {"name": name, "reason": reason}))

    def _twice(self, fetch: Callable[[], Result]) -> Result:
        """Fetch once more when the line broke: nothing is half-kept in between."""
        try:
            return fetch()
        except BrokenOff:
            self._gate.check()
            return fetch()


class _Concerning:
    """Turns an error about one form or list into a remark, so that the others still come."""

    def __init__(self, update: FormUpdate, template: str, name: str) -> None:
        self._update, self._template, self._name = update, template, name

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, ONE_FORM_ONLY) and isinstance(error, VeldmeldingError):
            self._update._remark(self._template, self._name, error.sentence)
            return True
        return False


def _is_older(version: str, than: str) -> bool:
    """Compare versions where they are numbers, as nearly all are; else nobody can tell."""
    both = version.isdecimal() and than.isdecimal() and len(version) < 30 and len(than) < 30
    return both and int(version) < int(than)


def _plain_name(name: str) -> str | None:
    """Reduce a listed name to a safe file name; None when it is not one.

    The protocol allows folders below the form's own; only the last part is kept, as other
    clients do. Anything that tries to leave that folder is refused.
    """
    parts = name.split("/")
    if any(part in {"", ".", ".."} for part in parts):
        return None
    try:
        return safe_name(unicodedata.normalize("NFC", parts[-1]))
    except UnsafeFileName:
        return None


def _equal(files: dict[str, MediaFile], before: dict[str, MediaFile]) -> bool:
    """Whether nothing about a form's files changed; an entity list's hash lives elsewhere."""

    def essence(of: dict[str, MediaFile]) -> dict[str, tuple[str | None, str]]:
        return {
            name: (file.entity_list, "" if file.entity_list else file.hash)
            for name, file in of.items()
        }

    return essence(files) == essence(before)
