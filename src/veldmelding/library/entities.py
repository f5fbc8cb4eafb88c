"""Entity lists: what the backend says and what was done offline, merged row by row.

A row downloaded from a backend starts a branch: `trunk_version` is the backend's version, the
branch gets a fresh identifier, and every offline update counts `version` up on that branch. A
row created here has no trunk until the backend shows it. `offline` says the backend has not
confirmed the row as it stands. (ODK Entities, specification 2024.1, offline sections.)
"""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from veldmelding.library.entity_csv import own_properties, read_csv, write_csv
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from random import Random

    from veldmelding.vault import Vault
    from veldmelding.xforms import EntityAction

_VERSION_4 = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE
)
_COLUMNS = "id, label, version, trunk_version, branch, offline, properties, changed"


@dataclass(frozen=True, slots=True)
class Entity:
    """One row of an entity list."""

    list_name: str
    id: str
    label: str
    version: int
    trunk_version: int | None
    branch_id: str
    offline: bool
    properties: Mapping[str, str]
    changed: str


@dataclass(frozen=True, slots=True)
class EntityList:
    """What we know of a list besides its rows."""

    name: str
    hash: str
    needs_approval: bool
    integrity_url: str
    count: int


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge with the backend's list changed here."""

    added: int
    replaced: int
    kept: int
    removed: int

    def __bool__(self) -> bool:
        return bool(self.added or self.replaced or self.removed)


class EntityLists:
    """The entity lists of one vault."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime], random: Random) -> None:
        self._vault = vault
        self._clock = clock
        self._random = random
        self._csv: dict[tuple[str, bool], tuple[int, bytes]] = {}

    # -- reading -------------------------------------------------------------------------------

    def lists(self) -> list[EntityList]:
        """Return every list, by name."""
        with self._vault.reading() as database:
            rows = list(
                database.query(
                    "SELECT name, hash, needs_approval, integrity_url,"
                    " (SELECT count(*) FROM entity WHERE list = entity_list.name) AS count"
                    " FROM entity_list ORDER BY name"
                )
            )
        return [
            EntityList(
                str(row["name"]),
                str(row["hash"]),
                bool(row["needs_approval"]),
                str(row["integrity_url"]),
                int(row["count"]),
            )
            for row in rows
        ]

    def exists(self, name: str) -> bool:
        """Tell whether there is a list of this name."""
        with self._vault.reading() as database:
            row = database.execute("SELECT 1 FROM entity_list WHERE name = ?", [name]).fetchone()
        return row is not None

    def ensure(self, name: str) -> None:
        """Make an empty list unless there is one of this name."""
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO entity_list (name, hash) VALUES (?, '') ON CONFLICT DO NOTHING",
                [name],
            )

    def entities(self, name: str) -> list[Entity]:
        """Return the rows of a list, by label."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM entity WHERE list = ? ORDER BY label, id",  # noqa: S608
                [name],
            ).fetchall()
        return [_entity(name, row) for row in rows]

    def created_here(self, name: str) -> list[str]:
        """Return the rows the backend has never shown: those to ask it about."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT id FROM entity WHERE list = ? AND trunk_version IS NULL ORDER BY id",
                [name],
            ).fetchall()
        return [str(row[0]) for row in rows]

    def as_csv(self, name: str, *, bookkeeping: bool = True) -> bytes:
        """Write a list as a form reads it; without `bookkeeping` as a backend serves it."""
        with self._vault.reading() as database:
            revision = database.execute(
                "SELECT revision FROM entity_list WHERE name = ?", [name]
            ).fetchone()
            current = -1 if revision is None else int(revision[0])
            known = self._csv.get((name, bookkeeping))
            if known is not None and known[0] == current:
                return known[1]
            content = write_csv(self.entities(name), bookkeeping)
            self._csv[name, bookkeeping] = (current, content)
        return content

    def revision(self, name: str) -> int:
        """Return a number that grows with every change of the list; -1 when there is none."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT revision FROM entity_list WHERE name = ?", [name]
            ).fetchone()
        return -1 if row is None else int(row[0])

    # -- what submissions do -------------------------------------------------------------------

    def apply(
        self, actions: Iterable[EntityAction], source: Literal["offline", "hub"] = "offline"
    ) -> list[EntityAction]:
        """Apply what a finalised (or, at a hub, received) submission declares, in order.

        Returns the actions that could not be applied: nothing told the sender so, and the
        submission stands all the same. Offline, a list must be known already, and a list that
        needs approval takes no new rows; a hub is the authority on its own lists.
        """
        refused: list[EntityAction] = []
        touched: set[str] = set()
        with self._vault.transaction():
            for action in actions:
                if source == "hub":
                    self.ensure(action.list_name)
                if self._apply_one(action, may_approve=source == "hub"):
                    touched.add(action.list_name)
                else:
                    refused.append(action)
            self._announce(touched)
        return refused

    def _apply_one(self, action: EntityAction, *, may_approve: bool) -> bool:
        """Apply one action; False when it names what does not exist or breaks a rule."""
        if not _VERSION_4.fullmatch(action.id):
            return False
        with self._vault.transaction() as database:
            known = database.execute(
                "SELECT needs_approval FROM entity_list WHERE name = ?", [action.list_name]
            ).fetchone()
            if known is None:
                return False
            row = database.execute(
                f"SELECT {_COLUMNS} FROM entity WHERE list = ? AND id = ?",  # noqa: S608
                [action.list_name, action.id],
            ).fetchone()
        label = (action.label or "").strip()
        if row is not None:
            if action.action == "create":
                return False
            before = _entity(action.list_name, row)
            after = replace(
                before,
                label=label or before.label,
                version=before.version + 1,
                offline=True,
                properties={**before.properties, **own_properties(action.properties)},
                changed=timestamp(self._clock()),
            )
        elif action.action == "update" or not label or (known[0] and not may_approve):
            return False
        else:
            after = Entity(
                list_name=action.list_name,
                id=action.id,
                label=label,
                version=1,
                trunk_version=None,
                branch_id=self._new_branch(),
                offline=True,
                properties=own_properties(action.properties),
                changed=timestamp(self._clock()),
            )
        self._write([after])
        return True

    # -- what the backend says -----------------------------------------------------------------

    def merge(
        self,
        name: str,
        content: bytes,
        hash: str,  # noqa: A002
        *,
        needs_approval: bool = False,
        integrity_url: str = "",
    ) -> MergeReport:
        """Merge the backend's list into ours by version.

        The backend wins when its version is not older than ours; ours stays when it is newer
        (our update is still under way), and rows created here stay until the backend shows
        them or its integrity address calls them deleted (`remove`).
        """
        incoming = read_csv(name, content)
        changed = timestamp(self._clock())
        with self._vault.transaction() as database:
            held = {entity.id: entity for entity in self.entities(name)}
            added = replaced = kept = 0
            write: list[Entity] = []
            for identifier, (label, version, properties) in incoming.items():
                before = held.pop(identifier, None)
                if before is not None and before.version > version:
                    kept += 1
                    continue
                if before is None:
                    added += 1
                elif (
                    before.trunk_version == before.version == version
                    and not before.offline
                    and (before.label, before.properties) == (label, properties)
                ):
                    continue
                else:
                    replaced += 1
                write.append(
                    Entity(
                        list_name=name,
                        id=identifier,
                        label=label,
                        version=version,
                        trunk_version=version,
                        branch_id=self._new_branch(),
                        offline=False,
                        properties=properties,
                        changed=changed,
                    )
                )
            gone = [entity.id for entity in held.values() if entity.trunk_version is not None]
            database.execute(
                "INSERT INTO entity_list (name, hash, needs_approval, integrity_url)"
                " VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET hash = excluded.hash,"
                " needs_approval = excluded.needs_approval, integrity_url = excluded.integrity_url",
                [name, hash, int(needs_approval), integrity_url],
            )
            self._write(write)
            self._delete(name, gone)
            report = MergeReport(added, replaced, kept + len(held) - len(gone), len(gone))
            self._announce({name} if report else set())
        return report

    def remove(self, name: str, ids: Iterable[str]) -> None:
        """Remove rows that the backend's integrity address calls deleted."""
        with self._vault.transaction():
            self._delete(name, ids)
            self._announce({name})

    # -- writing -------------------------------------------------------------------------------

    def _write(self, entities: Iterable[Entity]) -> None:
        with self._vault.transaction() as database:
            database.conn.executemany(
                f"INSERT OR REPLACE INTO entity (list, {_COLUMNS})"  # noqa: S608
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        entity.list_name,
                        entity.id,
                        entity.label,
                        entity.version,
                        entity.trunk_version,
                        entity.branch_id,
                        int(entity.offline),
                        json.dumps(entity.properties, ensure_ascii=False, sort_keys=True),
                        entity.changed,
                    )
                    for entity in entities
                ],
            )

    def _delete(self, name: str, ids: Iterable[str]) -> None:
        with self._vault.transaction() as database:
            database.conn.executemany(
                "DELETE FROM entity WHERE list = ? AND id = ?", [(name, each) for each in ids]
            )

    def _announce(self, names: set[str]) -> None:
        if not names:
            return
        with self._vault.transaction() as database:
            for name in names:
                database.execute(
                    "UPDATE entity_list SET revision = revision + 1 WHERE name = ?", [name]
                )
            self._vault.changed("library")

    def _new_branch(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))


def _entity(list_name: str, row: tuple[object, ...]) -> Entity:
    identifier, label, version, trunk, branch, offline, properties, changed = row
    return Entity(
        list_name=list_name,
        id=str(identifier),
        label=str(label),
        version=int(str(version)),
        trunk_version=None if trunk is None else int(str(trunk)),
        branch_id=str(branch),
        offline=bool(offline),
        properties=json.loads(str(properties)),
        changed=str(changed),
    )
