"""Who looked at what and changed what on the pages of a hub: ids and times, never content.

Lines are kept for 90 days. Arrivals are not in it: each received record says itself when it came
and from which account.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from veldmelding.vault import Vault

KEPT: Final = timedelta(days=90)
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One thing that was done; `name` is the account's, '' for whoever opened the vault."""

    made: str
    account: str
    name: str
    event: str
    subject: str


class AccessLog:
    """The lines of one hub."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock

    def write(self, event: str, *, account: str = "", subject: str = "") -> None:
        """Note that an account did something; `subject` is an id or a reason, never an answer."""
        now = self._clock()
        with self._vault.transaction() as database:
            database.execute("DELETE FROM access_log WHERE made < ?", [timestamp(now - KEPT)])
            database.execute(
                "INSERT INTO access_log (made, account, event, subject) VALUES (?, ?, ?, ?)",
                [timestamp(now), account, event[:_LONGEST], subject[:_LONGEST]],
            )

    def lines(
        self, *, account: str | None = None, limit: int = 100, offset: int = 0
    ) -> list[AccessLine]:
        """Return lines, newest first; of one account when it is given."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT access_log.made, access_log.account, coalesce(account.name, ''), event,"
                " subject FROM access_log LEFT JOIN account ON account.id = access_log.account"
                " WHERE :account IS NULL OR access_log.account = :account"
                " ORDER BY access_log.number DESC LIMIT :limit OFFSET :offset",
                {"account": account, "limit": limit, "offset": offset},
            ).fetchall()
        return [AccessLine(*row) for row in rows]
