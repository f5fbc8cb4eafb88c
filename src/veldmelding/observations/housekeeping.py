"""What goes by itself after a time, and what a person is reminded of or asked about.

Called after unlocking and after a delivery. Nothing that headquarters has not confirmed completely
ever goes; drafts never go by themselves, they are only asked about. The journal lets go of what
it says about records that are no longer here; about those that are, it stays, as evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from veldmelding.outbox import RetentionRule

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from veldmelding.observations.rows import ObservationRow
    from veldmelding.observations.store import ObservationStore
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault

JOURNAL_KEEPS: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many things went: files of delivered records, deleted records, words of the journal."""

    files: int
    deleted: int
    entries: int


@dataclass(frozen=True, slots=True)
class Due:
    """Drafts that nobody touched for long, oldest first: to remind of, and to ask about."""

    remind: tuple[ObservationRow, ...] = ()
    ask: tuple[ObservationRow, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.remind or self.ask)


class Housekeeping:
    """Keeps one vault as small as its rules say."""

    def __init__(
        self, vault: Vault, store: ObservationStore, outbox: Outbox, clock: Callable[[], datetime]
    ) -> None:
        self._vault = vault
        self._store = store
        self._outbox = outbox
        self._clock = clock

    @property
    def rule(self) -> RetentionRule:
        """The rule that counts."""
        return RetentionRule.load(self._vault)

    @property
    def fixed_by_headquarters(self) -> frozenset[str]:
        """Fields of the rule that nobody here can change."""
        return RetentionRule.fixed(self._vault)

    def tidy(self) -> Tidied:
        """Let go of what the rules let go; each kind in a transaction of its own."""
        files = self._outbox.apply_retention()
        deleted = self._store.empty_bin()
        with self._vault.reading() as database:
            here = [str(row[0]) for row in database.execute("SELECT id FROM observation")]
        entries = self._vault.journal.let_go(self._clock() - JOURNAL_KEEPS, keep=here)
        return Tidied(files, deleted, entries)

    def due(self) -> Due:
        """Find drafts that nobody touched for as long as the rule says."""
        rule, now = self.rule, self._clock()
        ask = self._untouched(now, rule.ask_days)
        asked = {row.id for row in ask}
        remind = [row for row in self._untouched(now, rule.remind_days) if row.id not in asked]
        return Due(tuple(remind), tuple(ask))

    def _untouched(self, now: datetime, days: int | None) -> list[ObservationRow]:
        if days is None:
            return []
        limit = now - timedelta(days=days)
        rows = self._store.rows(states={"draft"}, limit=-1)
        return sorted((row for row in rows if row.changed < limit), key=lambda row: row.changed)
