"""What belongs to this person and must not lie in the open: JSON values by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.vault.vault import Vault


class Settings:
    """The settings kept inside a vault; like a mapping, written at once."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of `name`, or `default`."""
        with self._vault.reading() as database:
            row = database.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return default if row is None else json.loads(row[0])

    def set(self, name: str, value: Any) -> None:
        """Keep a value that JSON can express; durable when it returns or the transaction ends."""
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO setting (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, text),
            )
            self._vault.changed("settings")

    def remove(self, name: str) -> None:
        """Forget a value; nothing happens when there is none."""
        with self._vault.transaction() as database:
            database.execute("DELETE FROM setting WHERE name = ?", (name,))
            self._vault.changed("settings")

    def __getitem__(self, name: str) -> Any:
        missing = object()
        value = self.get(name, missing)
        if value is missing:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: Any) -> None:
        self.set(name, value)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name in set(self)

    def __iter__(self) -> Iterator[str]:
        with self._vault.reading() as database:
            rows = database.execute("SELECT name FROM setting ORDER BY name").fetchall()
        return iter([name for (name,) in rows])

    def __len__(self) -> int:
        return len(list(iter(self)))
