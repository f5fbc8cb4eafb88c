"""What the phones place shows, asked in one go in the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.hub.senders import LastArrival, SenderCount


@dataclass(frozen=True, slots=True)
class CollectRows:
    """Phones, what came from whom, and where it goes."""

    senders: list[SenderCount]
    arrivals: list[LastArrival]
    titles: dict[str, str]
    phones: int
    """Phones that may deliver here."""
    records: int
    forward: bool
    headquarters: str
    waiting: int
    """Received records that headquarters does not have completely."""


def ask_rows(desk: Desk) -> CollectRows:
    """Ask the rooms."""
    from veldmelding.hub.relay import RelaySettings
    from veldmelding.hub.senders import last_arrivals, senders
    from veldmelding.sync import Backend

    vault = desk.vault
    backend = Backend.load(vault)
    with vault.reading() as database:
        (phones,) = database.execute(
            "SELECT count(*) FROM account WHERE revoked IS NULL"
        ).fetchone()
    received = desk.outbox.overview("received")
    sent = senders(vault)
    return CollectRows(
        senders=sent,
        arrivals=last_arrivals(vault),
        titles=desk.library.titles(),
        phones=phones,
        records=sum(one.records for one in sent),
        forward=RelaySettings.load(vault).forward,
        headquarters="" if backend is None else backend.title,
        waiting=received.only_here,
    )
