"""What became of each entity of this hub: its versions, and who was not aware of whom.

The library holds entities as they are now. Here is kept what each version was made on, so that an
update from the field that did not know of a later one is seen: `hard` when both changed the same
to something else, `soft` when they only crossed. As at a Central, the update counts all the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from veldmelding.vault import timestamp
from veldmelding.xforms import EntityAction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from veldmelding.library import Library
    from veldmelding.vault import Vault

Conflict = Literal["soft", "hard"]
_COLUMNS: Final = (
    "version, label, properties, received, base, branch, branch_base, trunk, conflict,"
    " conflicting, resolved, instance_id, account, user_agent, made"
)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a version came from: a record, or a person over the REST interface."""

    instance_id: str = ""
    account: str = ""
    user_agent: str = ""


@dataclass(frozen=True, slots=True)
class EntityVersion:
    """One version of an entity."""

    version: int
    label: str
    properties: Mapping[str, str]
    received: Mapping[str, str]
    base: int | None
    branch: str | None
    branch_base: int | None
    trunk: int | None
    conflict: Conflict | None
    conflicting: tuple[str, ...] | None
    resolved: bool
    made: str
    source: Source = field(default_factory=Source)


class NotApplied(Exception):
    """An entity does not exist, exists already, or breaks a rule; nothing was changed."""


class EntityHistory:
    """The versions of the entities of one hub."""

    def __init__(self, vault: Vault, library: Library, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._library = library
        self._clock = clock

    # -- reading -------------------------------------------------------------------------------

    def versions(self, list_name: str, identifier: str) -> list[EntityVersion]:
        """Return the versions of an entity, the newest first; none when there is no such one.

        What was changed past this history (by another room) ends it with one version more.
        """
        with self._vault.reading() as database:
            now = database.execute(
                "SELECT version, label, properties, changed FROM entity WHERE list = ? AND id = ?",
                [list_name, identifier],
            ).fetchone()
            if now is None:
                return []
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM entity_version WHERE list = ? AND id = ?"  # noqa: S608
                " ORDER BY version DESC",
                [list_name, identifier],
            ).fetchall()
        found = [_version(row) for row in rows if row[0] <= now[0]]
        properties = json.loads(now[2])
        if not found or found[0].version != now[0]:
            base = found[0].version if found else None
            found.insert(
                0,
                EntityVersion(
                    now[0], now[1], properties, properties, base, None, None, None, None, None,
                    False, now[3],
                ),
            )  # fmt: skip
        return found

    def deleted(self, list_name: str) -> list[str]:
        """Return the entities of a list that were deleted here."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT id FROM entity_deleted WHERE list = ? ORDER BY id", [list_name]
            ).fetchall()
        return [str(row[0]) for row in rows]

    def properties(self, list_name: str) -> list[str]:
        """Return the columns of a list: as forms named them first, then the others by name."""
        with self._vault.reading() as database:
            named = database.execute(
                "SELECT name FROM entity_property WHERE list = ? ORDER BY number, name",
                [list_name],
            ).fetchall()
        order = [str(row[0]) for row in named]
        held = {name for each in self._library.entities(list_name) for name in each.properties}
        return order + sorted(held - set(order))

    def name_properties(self, list_name: str, names: Iterable[str]) -> None:
        """Remember columns of a list, after those that are known already."""
        with self._vault.transaction() as database:
            for name in names:
                database.execute(
                    "INSERT INTO entity_property (list, name, number) SELECT :list, :name,"
                    " (SELECT count(*) FROM entity_property WHERE list = :list)"
                    " WHERE true ON CONFLICT DO NOTHING",
                    {"list": list_name, "name": name},
                )

    def state_of(self, list_name: str) -> str:
        """Name the state of a list: it changes with every event, and says nothing of its rows."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT revision, needs_approval, (SELECT max(changed) FROM entity"
                " WHERE entity.list = entity_list.name) FROM entity_list WHERE name = ?",
                [list_name],
            ).fetchone()
        return json.dumps([list_name, *(row or ())])

    # -- changing ------------------------------------------------------------------------------

    def must_wait(self, action: EntityAction, actions: Iterable[EntityAction]) -> bool:
        """Tell whether an update from an offline branch builds on something not here yet."""
        if action.action == "create" or not action.branch_id:
            return False
        versions = self.versions(action.list_name, action.id)
        if not versions:
            made_with_it = any(
                other.action != "update"
                and (other.list_name, other.id) == (action.list_name, action.id)
                for other in actions
            )
            return action.action == "update" and not made_with_it
        base = number(action.base_version)
        return base is not None and _base_of(action, versions) is None

    def apply(self, action: EntityAction, source: Source, *, forced: bool = False) -> None:
        """Apply one entity of a record; raises `NotApplied`. Call inside a transaction.

        `forced` takes what waited too long for what it builds on: an update makes the entity,
        and a creation of one that is there updates it.
        """
        before = self.versions(action.list_name, action.id)
        if forced:
            action = _forced(action, exists=bool(before))
        base = _base_of(action, before)
        if before and action.action != "create" and base is None:
            if not forced and (action.branch_id or action.base_version):
                raise NotApplied  # of a version that never was
            base = before[0]
        if self._library.apply([action], "hub"):
            raise NotApplied
        received = dict(action.properties)
        label = (action.label or "").strip()
        if label:
            received["label"] = label
        conflict, conflicting = (None, None)
        if before and base is not None:
            conflict, conflicting = _conflict(action, received, base, before)
        self._record(
            action.list_name,
            action.id,
            received,
            source,
            base=base.version if base is not None and before else None,
            branch=action.branch_id or None,
            branch_base=number(action.base_version) if action.branch_id else None,
            trunk=number(action.trunk_version),
            conflict=conflict,
            conflicting=conflicting,
        )

    def set(
        self,
        list_name: str,
        identifier: str,
        label: str | None,
        properties: Mapping[str, str],
        source: Source,
    ) -> None:
        """Make or change an entity over the REST interface; raises `NotApplied`."""
        with self._vault.transaction():
            before = self.versions(list_name, identifier)
            kind: Literal["create", "update"] = "update" if before else "create"
            action = EntityAction(list_name, kind, identifier, label, properties)
            if self._library.apply([action], "hub"):
                raise NotApplied
            received = {**properties, **({"label": label} if label else {})}
            base = before[0].version if before else None
            keep = before[0].conflict if before and not before[0].resolved else None
            self._record(list_name, identifier, received, source, base=base, conflict=keep)

    def resolve(self, list_name: str, identifier: str) -> None:
        """Say that a person looked at the versions of an entity and all is well."""
        with self._vault.transaction() as database:
            database.execute(
                "UPDATE entity_version SET resolved = 1 WHERE list = ? AND id = ?",
                [list_name, identifier],
            )
            self._vault.changed("library")

    def delete(self, list_name: str, identifier: str) -> None:
        """Delete an entity; devices that ask are told so."""
        with self._vault.transaction() as database:
            self._library.remove_entities(list_name, [identifier])
            database.execute(
                "DELETE FROM entity_version WHERE list = ? AND id = ?", [list_name, identifier]
            )
            database.execute(
                "INSERT OR REPLACE INTO entity_deleted (list, id, deleted) VALUES (?, ?, ?)",
                [list_name, identifier, timestamp(self._clock())],
            )

    def _record(
        self,
        list_name: str,
        identifier: str,
        received: Mapping[str, str],
        source: Source,
        *,
        base: int | None = None,
        branch: str | None = None,
        branch_base: int | None = None,
        trunk: int | None = None,
        conflict: Conflict | None = None,
        conflicting: tuple[str, ...] | None = None,
    ) -> None:
        with self._vault.transaction() as database:
            version, label, properties, made = database.execute(
                "SELECT version, label, properties, changed FROM entity WHERE list = ? AND id = ?",
                [list_name, identifier],
            ).fetchone()
            database.execute(
                f"INSERT OR REPLACE INTO entity_version (list, id, {_COLUMNS})"  # noqa: S608
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    *(list_name, identifier, version, label, properties, _json(received)),
                    *(base, branch, branch_base, trunk, conflict),
                    None if conflicting is None else _json(list(conflicting)),
                    *(0, source.instance_id, source.account, source.user_agent, made),
                ],
            )


def _forced(action: EntityAction, *, exists: bool) -> EntityAction:
    kind: Literal["create", "update"] = "update" if exists else "create"
    label = action.label
    if not exists and not (label or "").strip():
        label = "auto generated"
    return EntityAction(
        action.list_name,
        kind,
        action.id,
        label,
        action.properties,
        action.base_version,
        action.trunk_version,
        action.branch_id,
    )


def _base_of(action: EntityAction, versions: list[EntityVersion]) -> EntityVersion | None:
    """Find the version an update was made on; devices count on by themselves in a branch."""
    base = number(action.base_version)
    if base is None:
        return versions[0] if versions and not action.branch_id else None
    in_branch = bool(action.branch_id) and base != 1 and base != number(action.trunk_version)
    for version in versions:
        if in_branch:
            if version.branch == action.branch_id and version.branch_base == base - 1:
                return version
        elif version.version == base:
            return version
    return None


def _conflict(
    action: EntityAction,
    received: Mapping[str, str],
    base: EntityVersion,
    before: list[EntityVersion],
) -> tuple[Conflict | None, tuple[str, ...] | None]:
    """Compare what was sent with what changed here since the version it was made on."""
    current = before[0]
    standing = None if current.resolved else current.conflict
    if base.version != current.version:
        changed = {
            name: value
            for name, value in _all_of(current).items()
            if _all_of(base).get(name, "") != value
        }
        crossing = tuple(
            name for name, value in received.items() if name in changed and changed[name] != value
        )
        return "hard" if crossing or standing == "hard" else "soft", crossing
    interrupted = bool(action.branch_id) and any(
        version.branch != action.branch_id and version.version > (number(action.trunk_version) or 1)
        for version in before
    )
    return standing or ("soft" if interrupted else None), None


def _all_of(version: EntityVersion) -> dict[str, str]:
    return {**version.properties, "label": version.label}


def number(text: str) -> int | None:
    """Read a version; None when there is none that makes sense."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _json(value: Mapping[str, str] | list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _version(row: tuple[Any, ...]) -> EntityVersion:
    return EntityVersion(
        version=row[0],
        label=row[1],
        properties=json.loads(row[2]),
        received=json.loads(row[3]),
        base=row[4],
        branch=row[5],
        branch_base=row[6],
        trunk=row[7],
        conflict=row[8],
        conflicting=None if row[9] is None else tuple(json.loads(row[9])),
        resolved=bool(row[10]),
        made=row[14],
        source=Source(row[11], row[12], row[13]),
    )
