"""What a hub offers: the library's forms with their files, and its entity lists as CSV."""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import FormNotHeld
from veldmelding.hub.media_types import by_ending
from veldmelding.hub.projects import FIRST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import BinaryIO

    from veldmelding.hub.entity_history import EntityHistory
    from veldmelding.hub.projects import FormState, Projects
    from veldmelding.library import InstalledForm, Library
    from veldmelding.vault import Vault


@dataclass(frozen=True, slots=True)
class OfferedForm:
    """A form as a form list shows it."""

    number: int
    form_id: str
    version: str
    title: str
    hash: str
    declares_files: bool


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file of a form as a manifest shows it."""

    name: str
    hash: str
    kind: Literal["", "entityList", "approvalEntityList"] = ""
    list_name: str | None = None
    attachment_id: str | None = None

    @property
    def etag(self) -> str:
        """Strong entity tag: the hash of the manifest."""
        return f'"{self.hash.removeprefix("md5:")}"'

    @property
    def content_type(self) -> str:
        """Media type by the name's ending."""
        return by_ending(self.name)


class Catalogue:
    """Forms and files of one library, as they are offered over the network."""

    def __init__(
        self,
        vault: Vault,
        library: Library,
        projects: Projects,
        history: EntityHistory,
        look: Callable[[], None],
    ) -> None:
        self._vault = vault
        self._library = library
        self._projects = projects
        self._history = history
        self._look = look
        self._declared: dict[int, frozenset[str]] = {}

    def forms(self, form_id: str | None = None, project: str = FIRST) -> list[OfferedForm]:
        """Return the forms a project offers, or the one of this id when it is offered."""
        return [
            self._offered(form)
            for form in self._library.forms()
            if (form_id is None or form.form_id == form_id)
            and self._projects.state(form.form_id, project) == "open"
        ]

    def has_project(self, project: str) -> bool:
        """Tell whether there is such a project."""
        return any(one.id == project for one in self._projects.all())

    def state(self, form_id: str, project: str) -> FormState | None:
        """Tell whether a form is open, closing or closed in a project, or not in it at all."""
        return self._projects.state(form_id, project)

    def numbered(self, number: str) -> InstalledForm | None:
        """Find a form by the number that an `OfferedForm` has."""
        if not number.isascii() or not number.isdigit() or len(number) > 18:
            return None
        try:
            return self._library.form(int(number))
        except FormNotHeld:
            return None

    def form(self, form_id: str, version: str | None = None) -> InstalledForm | None:
        """Find a form; without a version the offered one, else the newest held."""
        return self._library.find(form_id, version)

    def xml(self, form: InstalledForm) -> bytes:
        """Return a form byte for byte."""
        return self._library.xml(form)

    def files(self, form: InstalledForm) -> list[OfferedFile]:
        """Return the files of a form that are here, by name; a missing one is not listed."""
        self._look()
        held = self._library.media(form)
        lists = {one.name: one.needs_approval for one in self._library.lists()}
        found: list[OfferedFile] = []
        for name in sorted(self._names(form) | held.keys()):
            file = held.get(name)
            if file is not None and file.attachment_id is not None:
                md5 = self._vault.attachments.get(file.attachment_id).md5
                found.append(OfferedFile(name, f"md5:{md5}", attachment_id=file.attachment_id))
                continue
            list_name = file.entity_list if file is not None else _list_name(name)
            if list_name in lists:
                found.append(
                    OfferedFile(
                        name,
                        self._list_hash(list_name),
                        "approvalEntityList" if lists[list_name] else "entityList",
                        list_name,
                    )
                )
        return found

    def list_file(self, name: str) -> list[OfferedFile]:
        """Return the entity list that a file name stands for; nothing when there is none."""
        self._look()
        for one in self._library.lists():
            if one.name == _list_name(name):
                kind: Literal["entityList", "approvalEntityList"] = "entityList"
                if one.needs_approval:
                    kind = "approvalEntityList"
                return [OfferedFile(name, self._list_hash(one.name), kind, one.name)]
        return []

    def file(self, form: InstalledForm, name: str) -> OfferedFile | None:
        """Find one file of a form."""
        return next((file for file in self.files(form) if file.name == name), None)

    def open(self, file: OfferedFile) -> BinaryIO:
        """Open a file of a form, decrypted as it is read."""
        assert file.attachment_id is not None
        return self._vault.attachments.open(file.attachment_id)

    def size(self, file: OfferedFile) -> int:
        """Tell the length of a file of a form."""
        assert file.attachment_id is not None
        return self._vault.attachments.get(file.attachment_id).size

    def entity_csv(self, list_name: str) -> bytes:
        """Write an entity list as a backend serves it."""
        self._look()
        columns = self._history.properties(list_name)
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(["name", "label", "__version", *columns])
        for entity in self._library.entities(list_name):
            values = (entity.properties.get(name, "") for name in columns)
            writer.writerow([entity.id, entity.label, entity.version, *values])
        return text.getvalue().encode("utf-8")

    def integrity(self, list_name: str, ids: Iterable[str] | None) -> dict[str, bool] | None:
        """Tell which of these entities are deleted; None when there is no such list.

        Entities nobody has heard of are left out. Without ids, all of the list are told.
        """
        self._look()
        if list_name not in {one.name for one in self._library.lists()}:
            return None
        held = dict.fromkeys((each.id for each in self._library.entities(list_name)), False)
        held.update(dict.fromkeys(self._history.deleted(list_name), True))
        wanted = held.keys() if ids is None else set(ids)
        return {identifier: gone for identifier, gone in held.items() if identifier in wanted}

    def take_note(self, form: InstalledForm) -> None:
        """Read a form that was just installed: its columns of entity lists count from now on."""
        self._names(form)

    def _offered(self, form: InstalledForm) -> OfferedForm:
        return OfferedForm(
            form.id,
            form.form_id,
            form.version,
            form.title,
            form.hash,
            bool(self._names(form) or self._library.media(form)),
        )

    def _names(self, form: InstalledForm) -> frozenset[str]:
        """Files a form declares; its bytes never change, so it is read once."""
        names = self._declared.get(form.id)
        if names is None:
            definition = self._library.definition(form)
            names = definition.media_names
            for declared in definition.entity_declarations:
                own = [name for name, _ in declared.properties]
                if not set(own) <= set(self._history.properties(declared.list_name)):
                    self._history.name_properties(declared.list_name, own)
            self._declared[form.id] = names
        return names

    def _list_hash(self, list_name: str) -> str:
        """Name the state of a list: it changes with every event and is not the file's own hash."""
        state = self._history.state_of(list_name).encode("utf-8")
        return f"md5:{hashlib.md5(state, usedforsecurity=False).hexdigest()}"


def _list_name(file_name: str) -> str | None:
    stem, dot, ending = file_name.rpartition(".")
    return stem if dot and stem and ending == "csv" else None
