"""Versions of the database schema: one readable file each, applied in order.

A new vault gets all of them; an older vault gets the missing ones, after a backup, each in one
transaction together with its version number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from veldmelding.vault.driver import complete_statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.vault.driver import Connection

APPLICATION: Final = 0x56454C44
"""Marks the database as ours in its header: "VELD"."""

FOLDER: Final = Path(__file__).with_name("schema")


@dataclass(frozen=True, slots=True)
class Schema:
    """A folder with `version_1.sql`, `version_2.sql` and so on, without gaps."""

    folder: Path = FOLDER

    @property
    def newest(self) -> int:
        """The version this program writes."""
        numbers = sorted(
            int(match[1])
            for path in self.folder.iterdir()
            if (match := re.fullmatch(r"version_(\d+)\.sql", path.name))
        )
        assert numbers == list(range(1, len(numbers) + 1)), "schema versions have a gap"
        return len(numbers)

    def apply(self, connection: Connection, version: int) -> None:
        """Bring a database from the version before to `version`, completely or not at all."""
        connection.control("BEGIN IMMEDIATE")
        try:
            script = (self.folder / f"version_{version}.sql").read_text(encoding="utf-8")
            for statement in statements(script):
                connection.control(statement)
            # Counts as a session, because pages change: what is remembered of them is void.
            connection.control("UPDATE vault SET session = session + 1")
            connection.control(f"PRAGMA application_id = {APPLICATION}")
            connection.control(f"PRAGMA user_version = {version}")
            connection.control("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.control("ROLLBACK")
            raise


def statements(script: str) -> Iterator[str]:
    """Split an SQL script into statements; triggers with several statements stay whole."""
    *pieces, rest = script.split(";")
    pending = ""
    for piece in pieces:
        pending += piece + ";"
        if complete_statement(pending):
            yield pending.strip()
            pending = ""
    if re.sub(r"--[^\n]*", "", pending + rest).strip():
        raise ValueError("the script ends in the middle of a statement")
