"""Who sent how much: phones, laptops with envelopes, phones by cable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.outbox import moment

if TYPE_CHECKING:
    from datetime import datetime

    from veldmelding.vault import Vault

SENDER_NAME = (
    "CASE WHEN submission.sender LIKE 'key:%' THEN coalesce((SELECT name FROM envelope_sender"
    " WHERE 'key:' || key = submission.sender), '')"
    " WHEN submission.sender LIKE 'cable:%' THEN substr(submission.sender, 7)"
    " ELSE coalesce((SELECT name FROM account WHERE account.id = submission.sender), '') END"
)
"""What the sender of a submission is called here, as a column; '' when it has no name."""


@dataclass(frozen=True, slots=True)
class SenderCount:
    """One sender and what came from there."""

    sender: str
    name: str
    records: int
    last: datetime


@dataclass(frozen=True, slots=True)
class LastArrival:
    """One received record, as short as a list on a small screen."""

    instance_id: str
    form_id: str
    name: str
    sender: str
    arrived: datetime


def senders(vault: Vault) -> list[SenderCount]:
    """Return everyone who sent something, the last one first."""
    with vault.reading() as database:
        rows = database.execute(
            f"SELECT sender, {SENDER_NAME}, count(*), max(finalised) FROM submission"  # noqa: S608
            " WHERE origin = 'received' GROUP BY sender ORDER BY 4 DESC"
        ).fetchall()
    return [SenderCount(row[0], row[1], row[2], moment(row[3])) for row in rows]


def last_arrivals(vault: Vault, limit: int = 20) -> list[LastArrival]:
    """Return the newest received records with the names of their senders."""
    with vault.reading() as database:
        rows = database.execute(
            f"SELECT instance_id, form_id, name, {SENDER_NAME}, finalised FROM submission"  # noqa: S608
            " WHERE origin = 'received' ORDER BY finalised DESC, rowid DESC LIMIT ?",
            [limit],
        ).fetchall()
    return [LastArrival(row[0], row[1], row[2], row[3], moment(row[4])) for row in rows]
