"""Installed forms: identity is form id, version and hash; old versions stay while needed.

A form and its media are installed in one transaction or not at all. Of each form id at most one
definition is *offered* for new observations; the others stay for drafts, delivered records and
the queue, until `prune` finds that nothing needs them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import FormNotHeld
from veldmelding.library.media import MediaFile, safe_names
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from veldmelding.library.media import MediaStore
    from veldmelding.vault import Vault

Origin = Literal["bundled", "file", "backend"]
_COLUMNS = "id, form_id, version, hash, title, origin, offered, installed"


@dataclass(frozen=True, slots=True)
class InstalledForm:
    """One form definition we hold."""

    id: int
    form_id: str
    version: str
    hash: str
    title: str
    origin: str
    offered: bool
    installed: str


@dataclass(frozen=True, slots=True)
class FormIdentity:
    """What a definition says of itself."""

    form_id: str
    version: str
    title: str


def hash_of(xml: bytes) -> str:
    """Hash a definition as a form list does: MD5 over its bytes."""
    return "md5:" + hashlib.md5(xml, usedforsecurity=False).hexdigest()


class InstalledForms:
    """The rows of form definitions and their media; parsing is the library's business."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime], media: MediaStore) -> None:
        self._vault = vault
        self._clock = clock
        self._media = media

    def install(
        self, identity: FormIdentity, xml: bytes, media: Mapping[str, MediaFile], origin: Origin
    ) -> InstalledForm:
        """Keep a definition with its media; an equal one only gets the new media."""
        names = safe_names(media)
        with self._vault.transaction() as database:
            key = [identity.form_id, identity.version, hash_of(xml)]
            found = database.execute(
                "SELECT id FROM form_definition WHERE form_id = ? AND version = ? AND hash = ?", key
            ).fetchone()
            if found is None:
                number = int(
                    database.execute(
                        "INSERT INTO form_definition"
                        " (form_id, version, hash, title, xml, origin, offered, installed)"
                        " VALUES (?, ?, ?, ?, ?, ?, 0, ?) RETURNING id",
                        [*key, identity.title, xml, origin, timestamp(self._clock())],
                    ).fetchone()[0]
                )
            else:
                number = int(found[0])
                if origin == "backend":  # from now on the backend decides about it
                    database.execute(
                        "UPDATE form_definition SET origin = 'backend' WHERE id = ?", [number]
                    )
            before = self.media(number)
            for name, normal in names.items():
                file = self._media.settle(normal, media[name])
                database.execute(
                    "INSERT OR REPLACE INTO form_media"
                    " (definition, name, attachment, entity_list, hash) VALUES (?, ?, ?, ?, ?)",
                    [number, normal, file.attachment_id, file.entity_list, file.hash],
                )
            for name in before.keys() - set(names.values()):
                database.execute(
                    "DELETE FROM form_media WHERE definition = ? AND name = ?", [number, name]
                )
            self._media.release(_attachments(before))
            if found is None or origin != "bundled":
                self._offer(identity.form_id, number, origin)
            self._vault.changed("library")
            return self.form(number)

    def _offer(self, form_id: str, number: int, origin: Origin) -> None:
        """Offer this definition instead of the other versions.

        A bundled form never pushes aside the one of a backend or file: headquarters may not
        know the newer bundled version yet, and would refuse what is recorded with it. Nor does
        a newer version bring back a form that was withdrawn.
        """
        with self._vault.transaction() as database:
            if origin == "bundled":
                others, offered, foreign = database.execute(
                    "SELECT count(*), total(offered), total(origin <> 'bundled')"
                    " FROM form_definition WHERE form_id = ? AND id <> ?",
                    [form_id, number],
                ).fetchone()
                if foreign or (others and not offered):
                    return
            database.execute(
                "UPDATE form_definition SET offered = (id = ?) WHERE form_id = ?", [number, form_id]
            )

    def forms(self, offered: bool | None = True) -> list[InstalledForm]:
        """Return definitions by title; `offered=None` returns all that are held."""
        where = "" if offered is None else "WHERE offered = :offered"
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM form_definition {where}"  # noqa: S608
                " ORDER BY title, form_id, id",
                {"offered": int(bool(offered))},
            ).fetchall()
        return [_installed(row) for row in rows]

    def form(self, number: int) -> InstalledForm:
        """Return the definition with this row number."""
        with self._vault.reading() as database:
            row = database.execute(
                f"SELECT {_COLUMNS} FROM form_definition WHERE id = ?",  # noqa: S608
                [number],
            ).fetchone()
        if row is None:
            raise FormNotHeld
        return _installed(row)

    def find(
        self,
        form_id: str,
        version: str | None = None,
        hash: str | None = None,  # noqa: A002
    ) -> InstalledForm | None:
        """Find a definition: the offered one of this id, else the newest that fits."""
        with self._vault.reading() as database:
            row = database.execute(
                f"SELECT {_COLUMNS} FROM form_definition"  # noqa: S608
                " WHERE form_id = :form_id AND (:version IS NULL OR version = :version)"
                " AND (:hash IS NULL OR hash = :hash) ORDER BY offered DESC, id DESC LIMIT 1",
                {"form_id": form_id, "version": version, "hash": hash},
            ).fetchone()
        return None if row is None else _installed(row)

    def xml(self, number: int) -> bytes:
        """Return a definition byte for byte as it was installed."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT xml FROM form_definition WHERE id = ?", [number]
            ).fetchone()
        if row is None:
            raise FormNotHeld
        return bytes(row[0])

    def compiled(self, number: int) -> bytes:
        """Return a definition as the form engine keeps it; b"" when it is not kept so."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT data FROM form_compiled WHERE definition = ?", [number]
            ).fetchone()
        return b"" if row is None else bytes(row[0])

    def keep_compiled(self, number: int, data: bytes) -> None:
        """Keep a definition as the form engine wrote it, beside the XForm it came from."""
        with self._vault.transaction() as database:
            database.execute(
                "INSERT OR REPLACE INTO form_compiled (definition, data)"
                " SELECT id, ? FROM form_definition WHERE id = ?",
                [data, number],
            )

    def media(self, number: int) -> dict[str, MediaFile]:
        """Return the files of a definition by name."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT name, attachment, hash, entity_list FROM form_media"
                " WHERE definition = ? ORDER BY name",
                [number],
            ).fetchall()
        return {
            str(name): MediaFile(attachment_id=attachment, hash=str(given), entity_list=entities)
            for name, attachment, given, entities in rows
        }

    def withdraw(self, form_ids: Iterable[str]) -> None:
        """Stop offering forms; what was begun with them can still be finished and delivered."""
        with self._vault.transaction() as database:
            for form_id in form_ids:
                database.execute(
                    "UPDATE form_definition SET offered = 0 WHERE form_id = ?", [form_id]
                )
            self._vault.changed("library")

    def offer(self, form_ids: Iterable[str]) -> None:
        """Offer the newest definition of forms again."""
        with self._vault.transaction() as database:
            for form_id in form_ids:
                database.execute(
                    "UPDATE form_definition SET offered ="
                    " (id = (SELECT max(id) FROM form_definition WHERE form_id = :form_id))"
                    " WHERE form_id = :form_id",
                    {"form_id": form_id},
                )
            self._vault.changed("library")

    def prune(self) -> list[InstalledForm]:
        """Delete superseded definitions that no observation and no submission needs.

        The newest of each form id stays even when withdrawn: a closed form often opens again,
        and the line to the backend is slow.
        """
        with self._vault.transaction() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM form_definition AS held WHERE offered = 0"  # noqa: S608
                " AND id < (SELECT max(id) FROM form_definition WHERE form_id = held.form_id)"
                " AND NOT EXISTS (SELECT 1 FROM observation WHERE definition = held.id)"
                " AND NOT EXISTS (SELECT 1 FROM submission WHERE form_id = held.form_id"
                "   AND form_version = held.version)"
            ).fetchall()
            removed = [_installed(row) for row in rows]
            for form in removed:
                files = self.media(form.id)
                database.execute("DELETE FROM form_definition WHERE id = ?", [form.id])
                self._media.release(_attachments(files))
            if removed:
                self._vault.changed("library")
        return removed


def _attachments(files: Mapping[str, MediaFile]) -> list[str]:
    return [file.attachment_id for file in files.values() if file.attachment_id is not None]


def _installed(row: tuple[object, ...]) -> InstalledForm:
    number, form_id, version, given, title, origin, offered, installed = row
    return InstalledForm(
        id=int(str(number)),
        form_id=str(form_id),
        version=str(version),
        hash=str(given),
        title=str(title),
        origin=str(origin),
        offered=bool(offered),
        installed=str(installed),
    )
