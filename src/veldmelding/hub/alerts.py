"""Alerts at a hub: opened, kept once, and listed for headquarters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.outbox import moment
from veldmelding.outbox.alerts import Alert, OpenedAlert
from veldmelding.sync.alert import open_alert_text
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PrivateKey


@dataclass(frozen=True, slots=True)
class ReceivedAlert:
    """An alert that came here."""

    alert: Alert
    sender: str
    """What the sending laptop is called here; empty when it is not known."""
    opened: datetime


class ReceivedAlerts:
    """The alerts of one headquarters."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock

    def open(self, text: str, keys: Sequence[PrivateKey] = ()) -> OpenedAlert:
        """Open an alert from its text and keep it; twice is once.

        Whether its sender is known is for a person to judge: `knows`. An alert from a stranger is
        shown as one, because someone may be in danger.
        """
        opened = open_alert_text(self._vault, text, keys)
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO alert_received (record, sender, opened, content)"
                " VALUES (?, ?, ?, ?) ON CONFLICT (record, sender) DO NOTHING",
                [
                    opened.alert.record,
                    opened.sender.hex(),
                    timestamp(self._clock()),
                    opened.alert.encode().decode(),
                ],
            )
            self._vault.changed("hub")
        return opened

    def knows(self, sender: bytes) -> bool:
        """Tell whether something of this laptop was accepted here before."""
        with self._vault.reading() as database:
            return (
                database.execute(
                    "SELECT 1 FROM envelope_sender WHERE key = ?", [sender.hex()]
                ).fetchone()
                is not None
            )

    def rows(self, limit: int = 100) -> list[ReceivedAlert]:
        """Return the alerts that were opened here, newest first."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT content, coalesce(envelope_sender.name, ''), opened FROM alert_received"
                " LEFT JOIN envelope_sender ON envelope_sender.key = alert_received.sender"
                " ORDER BY opened DESC LIMIT ?",
                [limit],
            ).fetchall()
        return [
            ReceivedAlert(Alert.decode(content.encode()), name, moment(opened))
            for content, name, opened in rows
        ]
