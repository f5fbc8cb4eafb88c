"""Alerts at a hub: opened, kept once, and listed for headquarters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment
from veldmelding.outbox.alerts import Alert, OpenedAlert, record_mark
from veldmelding.sync.alert import open_alert_text
from veldmelding.sync.envelope.senders import KnownSender, KnownSenders
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PrivateKey

KINDS: Final = ("inctype", "qnkind", "dgkind")
"""Lists of the bundled forms whose codes an alert names its kind by."""
LEVEL: Final = QT_TRANSLATE_NOOP("hub", "Level")
KIND: Final = QT_TRANSLATE_NOOP("hub", "Kind")
PLACE: Final = QT_TRANSLATE_NOOP("hub", "Place")
CASE: Final = QT_TRANSLATE_NOOP("hub", "Case code")
_FACTS: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    (LEVEL, "level", ()),
    (KIND, "kind", KINDS),
    (QT_TRANSLATE_NOOP("hub", "Severity"), "severity", ()),
    (PLACE, "place", ()),
    (QT_TRANSLATE_NOOP("hub", "Site"), "site", ()),
    (QT_TRANSLATE_NOOP("hub", "Day"), "day", ()),
    (CASE, "case", ()),
    (QT_TRANSLATE_NOOP("hub", "Withdrawal code"), "withdrawal", ()),
    (QT_TRANSLATE_NOOP("hub", "Done already"), "actions", ("action",)),
    (QT_TRANSLATE_NOOP("hub", "Note"), "note", ()),
)
IN_DANGER: Final = QT_TRANSLATE_NOOP("hub", "Somebody is in danger now.")
_STRANGER: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This laptop is new here. Whoever knows the key of this hub can send an alert: call the owner "
    "and let them read the words of their laptop to you. Somebody may be in danger all the same.",
)
_LOST: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This laptop was reported lost. The alert may be by somebody else: ask its owner before "
    "anybody acts on it.",
)
_ROWS = (
    "SELECT number, content, alert_received.sender, opened, name, lost FROM alert_received"
    " LEFT JOIN envelope_sender ON envelope_sender.key = alert_received.sender"
)


@dataclass(frozen=True, slots=True)
class ReceivedAlert:
    """An alert that came here."""

    number: int
    alert: Alert
    laptop: KnownSender
    """Which laptop signed it."""
    known: bool
    """Whether that laptop was accepted here before; one that was lost was."""
    opened: datetime

    @property
    def sender(self) -> str:
        """What the sending laptop is called here; empty when it is not known."""
        return self.laptop.name

    @property
    def doubt(self) -> str:
        """Why a person should ask before acting on it; a text of the context `hub`, or ""."""
        if self.laptop.lost is not None:
            return _LOST
        return "" if self.known else _STRANGER


@dataclass(frozen=True, slots=True)
class AlertFact:
    """One thing that an alert says; codes of several are parted by commas."""

    label: str
    """Text of the catalogue, in the context `hub`."""
    value: str
    lists: tuple[str, ...]
    """Lists of the bundled forms that the codes are from; none for what is no code."""


def alert_facts(alert: Alert) -> list[AlertFact]:
    """Give what an alert says, without what it leaves out."""
    return [
        AlertFact(label, value, lists)
        for label, name, lists in _FACTS
        if (value := str(getattr(alert, name)))
    ]


class ReceivedAlerts:
    """The alerts of one headquarters."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self._senders = KnownSenders(vault, clock)

    def open(self, text: str, keys: Sequence[PrivateKey] = ()) -> OpenedAlert:
        """Open an alert from its text and keep it; twice is once.

        Whether its sender is known is for a person to judge: `knows`. An alert from a stranger, or
        from a laptop that was lost, is shown as one, because someone may be in danger.
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
        """Tell whether something of this laptop was accepted here before, and it is not lost."""
        return self._senders.knows(sender)

    def number_of(self, opened: OpenedAlert) -> int:
        """Tell under which number an opened alert is kept."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT number FROM alert_received WHERE record = ? AND sender = ?",
                [opened.alert.record, opened.sender.hex()],
            ).fetchone()
        return int(row[0])

    def get(self, number: int) -> ReceivedAlert | None:
        """Return one alert."""
        with self._vault.reading() as database:
            row = database.execute(f"{_ROWS} WHERE number = ?", [number]).fetchone()
        return None if row is None else _received(row)

    def rows(self, limit: int = 100, offset: int = 0) -> list[ReceivedAlert]:
        """Return the alerts that were opened here, newest first."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"{_ROWS} ORDER BY opened DESC, number DESC LIMIT ? OFFSET ?", [limit, offset]
            ).fetchall()
        return [_received(row) for row in rows]

    def count(self, since: datetime | None = None) -> int:
        """Count the alerts that were opened here, since a moment or ever."""
        after = "" if since is None else timestamp(since)
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT count(*) FROM alert_received WHERE opened >= ?", [after]
            ).fetchone()
        return int(row[0])

    def records(self, alerts: Iterable[ReceivedAlert]) -> dict[str, str]:
        """Find the records of alerts that have arrived: their marks with their ids."""
        wanted = {one.alert.record for one in alerts}
        if not wanted:
            return {}
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT instance_id FROM submission WHERE origin = 'received'"
            ).fetchall()
        marks = ((record_mark(str(row[0])), str(row[0])) for row in rows)
        return {mark: instance_id for mark, instance_id in marks if mark in wanted}


def _received(row: tuple[Any, ...]) -> ReceivedAlert:
    number, content, sender, opened, name, lost = row
    return ReceivedAlert(
        number,
        Alert.decode(content.encode()),
        KnownSender(sender, name or "", lost),
        name is not None,
        moment(opened),
    )
