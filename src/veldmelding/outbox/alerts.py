"""Alerts: the few coded facts of an incident that headquarters must know today.

An alert is a letter to headquarters (`vault.letter`). It has codes and numbers only: what kind of
thing, how serious, roughly where, since when, under which case code. No name, no story. It is made
when an observation is finalised, so it exists even where the record itself is sealed.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from veldmelding.errors import AlertForeign
from veldmelding.vault.letter import AROUND, Letter, open_letter, write_letter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PrivateKey, PublicKey

PURPOSE: Final = "alert"
LONGEST_NOTE: Final = 40
LARGEST: Final = 1000
"""Bytes of an alert, everything included."""
_VERSION: Final = "1"
_CODE: Final = re.compile(r"[A-Za-z0-9_.,/-]{0,40}")
_DAY: Final = re.compile(r"(?:[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)?")
_MOMENT: Final = "%Y%m%d%H%M"


@dataclass(frozen=True, slots=True)
class Alert:
    """What an alert says. Every text is a code of the forms; `note` is the one exception."""

    kind: str
    """What happened, as the form codes it (`i_child`, `armed`)."""
    level: str
    """L1, L2, L3, or empty where the form knows no levels."""
    danger: bool
    """Whether somebody is in danger now."""
    severity: str
    """1 to 4, or empty."""
    place: str
    """Country and first administrative area, such as CD-NK."""
    site: str
    """The first characters of the site's identifier in headquarters' list, or empty."""
    day: str
    """Day of the incident, or only its month."""
    made: datetime
    """When the observation was finalised, to the minute."""
    case: str
    withdrawal: str
    """The code with which a person can withdraw what they told."""
    actions: str
    """What was done already, in codes."""
    record: str
    """`record_mark` of the observation, to find it when it arrives."""
    note: str = ""
    """At most forty characters that the sender typed, empty as a rule."""

    def encode(self) -> bytes:
        """Write it in the shortest form that stays readable."""
        values = [
            self.kind,
            self.level,
            "1" if self.danger else "0",
            self.severity,
            self.place,
            self.site,
            self.day,
            self.made.astimezone(UTC).strftime(_MOMENT),
            self.case,
            self.withdrawal,
            self.actions,
            self.record,
        ]
        if not all(_CODE.fullmatch(value) for value in values) or not _DAY.fullmatch(self.day):
            raise ValueError("an alert has codes only")
        return "|".join([_VERSION, *values, clean_note(self.note)]).encode("utf-8")

    @classmethod
    def decode(cls, content: bytes) -> Alert:
        """Read it back; raises `ValueError` for anything that `encode` would not write."""
        version, *values = content.decode("utf-8").split("|")
        if version != _VERSION or len(values) != len(fields(cls)):
            raise ValueError("not an alert of this version")
        kind, level, danger, severity, place, site, day, made, case, code, acts, record, note = (
            values
        )
        if danger not in {"0", "1"} or not made.isascii() or len(made) != len("202601012359"):
            raise ValueError("not an alert")
        alert = cls(
            kind=kind,
            level=level,
            danger=danger == "1",
            severity=severity,
            place=place,
            site=site,
            day=day,
            made=datetime.strptime(made, _MOMENT).replace(tzinfo=UTC),
            case=case,
            withdrawal=code,
            actions=acts,
            record=record,
            note=note,
        )
        if alert.encode() != content:
            raise ValueError("not written as an alert is")
        return alert


@dataclass(frozen=True, slots=True)
class OpenedAlert:
    """An alert at headquarters, and who sent it."""

    alert: Alert
    sender: bytes
    fingerprint: str


def clean_note(text: str) -> str:
    """Keep of a note what fits and what does no harm."""
    plain = "".join(sign if sign.isprintable() and sign != "|" else " " for sign in text)
    return " ".join(plain.split())[:LONGEST_NOTE].rstrip()


def record_mark(instance_id: str) -> str:
    """Name a record in eight characters that say nothing about it."""
    return hashlib.sha256(instance_id.encode()).hexdigest()[:8]


def seal_alert(vault: Vault, recipient: PublicKey, alert: Alert) -> bytes:
    """Sign an alert and encrypt it to headquarters."""
    content = alert.encode()
    if len(content) + AROUND > LARGEST:
        raise ValueError("an alert is short")
    return write_letter(vault, recipient, PURPOSE, content)


def open_alert(keys: Iterable[PrivateKey], letter: bytes) -> OpenedAlert:
    """Open an alert; raises `AlertForeign` when it is for another or was altered."""
    opened: Letter | None = open_letter(keys, PURPOSE, letter)
    if opened is None:
        raise AlertForeign
    try:
        alert = Alert.decode(opened.content)
    except ValueError:
        raise AlertForeign from None
    return OpenedAlert(alert, opened.sender, opened.fingerprint)


class AlertRows:
    """The alerts of finalised observations, readable by headquarters only."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self, instance_id: str, letter: bytes) -> None:
        """Keep the alert of a submission; it goes with the submission."""
        with self._vault.transaction() as database:
            database.execute(
                "INSERT OR REPLACE INTO alert (instance_id, letter, made) VALUES (?, ?, ?)",
                [instance_id, letter, self._vault.now()],
            )
            self._vault.changed("outbox")

    def get(self, instance_id: str) -> bytes | None:
        """Return the alert of a submission; None when there is none."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT letter FROM alert WHERE instance_id = ?", [instance_id]
            ).fetchone()
        return None if row is None else bytes(row[0])
