"""Laptops by the key they sign with: new here, known here, or lost and not believed any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import EnvelopeSenderLost
from veldmelding.vault import timestamp
from veldmelding.vault.identity import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from veldmelding.vault import Vault


@dataclass(frozen=True, slots=True)
class KnownSender:
    """A laptop that signed something here."""

    key: str
    """Its public signing key, hex."""
    name: str
    lost: str | None
    """Since when nothing it signs is believed."""

    @property
    def words(self) -> str:
        """The eight words by which people compare it."""
        return fingerprint(bytes.fromhex(self.key))


class KnownSenders:
    """Whose envelopes and alerts are accepted at one headquarters."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock

    def get(self, key: bytes) -> KnownSender | None:
        """Return a laptop that was accepted or reported lost; None when it is new here."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT key, name, lost FROM envelope_sender WHERE key = ?", [key.hex()]
            ).fetchone()
        return None if row is None else KnownSender(*row)

    def all(self) -> list[KnownSender]:
        """Return every laptop that was accepted, sent an alert or was reported lost."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT key, name, lost FROM envelope_sender UNION ALL"
                " SELECT DISTINCT sender, '', NULL FROM alert_received"
                " WHERE sender NOT IN (SELECT key FROM envelope_sender) ORDER BY 3, 2, 1"
            ).fetchall()
        return [KnownSender(*row) for row in rows]

    def knows(self, key: bytes) -> bool:
        """Tell whether what this laptop signs is accepted here."""
        known = self.get(key)
        return known is not None and known.lost is None

    def require_not_lost(self, key: bytes) -> None:
        """Refuse what a lost laptop signed."""
        known = self.get(key)
        if known is not None and known.lost is not None:
            raise EnvelopeSenderLost(day=known.lost[:10])

    def trust(self, key: bytes, name: str) -> None:
        """Accept what a laptop signs from now on; one that was lost stays lost."""
        clean = "".join(character for character in name if character.isprintable()).strip()
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO envelope_sender (key, name, since) VALUES (?, ?, ?)"
                " ON CONFLICT (key) DO NOTHING",
                [key.hex(), clean[:80], timestamp(self._clock())],
            )
            self._vault.changed("hub")

    def lose(self, key: bytes) -> None:
        """Believe nothing that a laptop signs, from now on; also one that is new here."""
        now = timestamp(self._clock())
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO envelope_sender (key, name, since, lost) VALUES (?, '', ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET lost = coalesce(lost, excluded.lost)",
                [key.hex(), now, now],
            )
            self._vault.changed("hub")

    def find_again(self, key: bytes) -> None:
        """Accept what a laptop signs again: it is back, and nobody had it open."""
        with self._vault.transaction() as database:
            database.execute("UPDATE envelope_sender SET lost = NULL WHERE key = ?", [key.hex()])
            self._vault.changed("hub")
