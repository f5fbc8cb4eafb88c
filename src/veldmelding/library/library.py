"""The face of the room: forms with their files, definitions ready to fill, entity lists."""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random, SystemRandom
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from veldmelding.library.bundled import SILENT_TITLES
from veldmelding.library.entities import Entity, EntityLists, MergeReport
from veldmelding.library.forms import FormIdentity, InstalledForm, InstalledForms, Origin
from veldmelding.library.media import MediaFile, MediaStore, media_type, read_media, safe_names
from veldmelding.xforms import FormDefinition, compile_form, load_compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from veldmelding.library.entities import EntityList
    from veldmelding.vault import Vault
    from veldmelding.xforms import EntityAction

_PARSED_FORMS = 8
"""Definitions kept parsed: a field day uses two to four forms."""

_WORTH_COMPILING = 100_000
"""Bytes of XForm from which reading it takes a moment that a person notices."""

_UNUSED_FILES_STAY = timedelta(days=7)
"""A form is downloaded in pieces; what belongs to none after this time never will."""


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A definition kept parsed, with what it was parsed over."""

    definition: FormDefinition
    media: Mapping[str, MediaFile]
    revisions: Mapping[str, int]


class Library:
    """The forms and lists that one vault holds."""

    def __init__(
        self, vault: Vault, clock: Callable[[], datetime], *, random: Random | None = None
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._media = MediaStore(vault)
        self._forms = InstalledForms(vault, clock, self._media)
        self._lists = EntityLists(vault, clock, random or SystemRandom())
        self._parsed: OrderedDict[int, _Parsed] = OrderedDict()
        self._parsing = Lock()

    # -- forms ---------------------------------------------------------------------------------

    def install(
        self, xml: bytes, media: Mapping[str, MediaFile] | None = None, origin: Origin = "file"
    ) -> InstalledForm:
        """Install a form with its files, all or nothing, and offer it instead of its older self.

        A CSV that the form names and nobody handed in is an entity list when one of that name
        is known, or when the form ships with the program; the list then exists, empty at first.
        """
        names = safe_names(media or {})
        files = {names[name]: file for name, file in (media or {}).items()}
        definition = FormDefinition.parse(xml, attachments=self._resolver_over(files))
        identity = FormIdentity(definition.form_id, definition.version, definition.title)
        with self._vault.transaction():
            for declaration in definition.entity_declarations:
                self._lists.ensure(declaration.list_name)
            for name in map(_normal, definition.media_names):
                list_name = _list_name(name)
                if list_name is None or name in files:
                    continue
                if origin == "bundled":
                    self._lists.ensure(list_name)
                if self._lists.exists(list_name):
                    files[name] = MediaFile(entity_list=list_name)
            for file in files.values():
                if file.entity_list is not None:
                    self._lists.ensure(file.entity_list)
            installed = self._forms.install(identity, xml, files, origin)
            self._keep_compiled(installed.id, xml, definition)
        with self._parsing:
            self._parsed.pop(installed.id, None)
        return installed

    def forms(self, offered: bool | None = True) -> list[InstalledForm]:
        """Return the offered forms by title; `offered=None` returns every definition held."""
        return self._forms.forms(offered)

    def titles(self) -> dict[str, str]:
        """Name every form of which there may be records here, by form id."""
        return SILENT_TITLES | {form.form_id: form.title for form in self._forms.forms(None)}

    def form(self, number: int) -> InstalledForm:
        """Return one definition by its row number."""
        return self._forms.form(number)

    def find(
        self,
        form_id: str,
        version: str | None = None,
        hash: str | None = None,  # noqa: A002 - OpenRosa's own word
    ) -> InstalledForm | None:
        """Find a definition: the offered one of this id, else the newest that fits."""
        return self._forms.find(form_id, version, hash)

    def xml(self, form: InstalledForm | int) -> bytes:
        """Return a definition byte for byte as it was installed."""
        return self._forms.xml(_number(form))

    def definition(self, form: InstalledForm | int) -> FormDefinition:
        """Return a definition ready to fill, parsed at most once while its lists stay the same."""
        number = _number(form)
        media = self._forms.media(number)
        with self._parsing:  # never while the vault is asked: that could wait for each other
            known = self._parsed.get(number)
        if known is not None and known.media == media:
            if known.revisions == self._revisions(known.definition, media):
                return known.definition
            definition = replace(known.definition)  # all but the lists it has loaded
        else:
            definition = self._read(number)
        parsed = _Parsed(definition, media, self._revisions(definition, media))
        with self._parsing:
            self._parsed[number] = parsed
            self._parsed.move_to_end(number)
            while len(self._parsed) > _PARSED_FORMS:
                self._parsed.popitem(last=False)
        return definition

    def _read(self, number: int) -> FormDefinition:
        """Read a definition: as the engine kept it when that is quicker, else from its XForm."""
        resolver = self.resolver(number)
        kept = self._forms.compiled(number)
        if kept:
            found = load_compiled(kept, resolver)
            if found is not None:
                return found
        xml = self._forms.xml(number)
        definition = FormDefinition.parse(xml, attachments=resolver)
        self._keep_compiled(number, xml, definition)
        return definition

    def _keep_compiled(self, number: int, xml: bytes, definition: FormDefinition) -> None:
        if len(xml) >= _WORTH_COMPILING:
            data = compile_form(definition)
            if data:
                self._forms.keep_compiled(number, data)

    def resolver(self, form: InstalledForm | int) -> Callable[[str], bytes | None]:
        """Return how a form's engine reads its files and lists, each time as they are now."""
        number = _number(form)
        return lambda name: self._resolver_over(self._forms.media(number))(name)

    def media(self, form: InstalledForm | int) -> dict[str, MediaFile]:
        """Return the files of a form by name."""
        return self._forms.media(_number(form))

    def withdraw(self, form_ids: Iterable[str]) -> None:
        """Stop offering forms; what was begun with them can still be finished and delivered."""
        self._forms.withdraw(form_ids)

    def offer(self, form_ids: Iterable[str]) -> None:
        """Offer the newest definition of forms again."""
        self._forms.offer(form_ids)

    def prune(self) -> list[InstalledForm]:
        """Delete superseded definitions that no observation and no submission needs."""
        removed = self._forms.prune()
        self._media.sweep(self._clock() - _UNUSED_FILES_STAY)
        with self._parsing:
            for form in removed:
                self._parsed.pop(form.id, None)
        return removed

    # -- files ---------------------------------------------------------------------------------

    def keep_media(self, name: str, content: bytes) -> MediaFile:
        """Keep a downloaded file until the form it belongs to is installed; equal bytes once."""
        return self._media.keep(content, media_type(name))

    def held_media(self, hash: str) -> MediaFile | None:  # noqa: A002
        """Find a file we already hold by its `md5:…`, so that nobody downloads it again."""
        return self._media.held(hash)

    # -- what the room itself remembers -------------------------------------------------------

    def remembered(self, name: str) -> Any:
        """Return what `remember` kept under this name, or None."""
        return self._vault.settings.get(name, None)

    def remember(self, name: str, value: Any) -> None:
        """Keep a small JSON value of this room in the vault."""
        self._vault.settings.set(name, value)

    # -- entity lists --------------------------------------------------------------------------

    def lists(self) -> list[EntityList]:
        """Return every entity list, by name."""
        return self._lists.lists()

    def entities(self, name: str) -> list[Entity]:
        """Return the rows of a list, by label."""
        return self._lists.entities(name)

    def entity_csv(self, name: str, *, bookkeeping: bool = True) -> bytes:
        """Write a list as CSV for the form engine; without `bookkeeping` as a backend serves it."""
        return self._lists.as_csv(name, bookkeeping=bookkeeping)

    def created_here(self, name: str) -> list[str]:
        """Return the rows that no backend has shown yet: ask its integrity address for these."""
        return self._lists.created_here(name)

    def apply(
        self, actions: Iterable[EntityAction], source: Literal["offline", "hub"] = "offline"
    ) -> list[EntityAction]:
        """Apply what a submission declares to the lists; returns what could not be applied."""
        return self._lists.apply(actions, source)

    def merge_list(
        self,
        name: str,
        content: bytes,
        hash: str,  # noqa: A002
        needs_approval: bool = False,
        integrity_url: str = "",
    ) -> MergeReport:
        """Merge a backend's list into ours by version; rows made offline stay."""
        return self._lists.merge(
            name, content, hash, needs_approval=needs_approval, integrity_url=integrity_url
        )

    def remove_entities(self, name: str, ids: Iterable[str]) -> None:
        """Remove rows that the backend's integrity address calls deleted."""
        self._lists.remove(name, ids)

    # -- inside --------------------------------------------------------------------------------

    def _revisions(
        self, definition: FormDefinition, media: Mapping[str, MediaFile]
    ) -> dict[str, int]:
        """Tell which state of which entity lists a form shows."""
        names = {file.entity_list for file in media.values()}
        names |= {_list_name(name) for name in map(_normal, definition.media_names)}
        return {name: self._lists.revision(name) for name in names if name is not None}

    def _resolver_over(self, files: Mapping[str, MediaFile]) -> Callable[[str], bytes | None]:
        """Resolve names over `files`; a CSV that is not among them may be a list we know."""

        def resolve(name: str) -> bytes | None:
            normal = _normal(name)
            file = files.get(normal)
            if file is not None and file.content is not None:
                return file.content
            list_name = file.entity_list if file is not None else _list_name(normal)
            if list_name is not None and (file is not None or self._lists.exists(list_name)):
                return self._lists.as_csv(list_name)
            return read_media(self._vault, files, normal)

        return resolve


def _normal(name: str) -> str:
    """Write a file name in the one form in which names are kept."""
    return unicodedata.normalize("NFC", name)


def _number(form: InstalledForm | int) -> int:
    return form.id if isinstance(form, InstalledForm) else form


def _list_name(file_name: str) -> str | None:
    """Return the entity list a file name stands for: `sites.csv` is the list `sites`."""
    stem, dot, ending = file_name.rpartition(".")
    return stem if dot and stem and ending == "csv" else None
