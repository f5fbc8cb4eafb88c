"""What the deliver place shows, asked for in one go in the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.desktop.deliver.amount import load_amount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.desktop.desk import Desk
    from veldmelding.outbox import OutboxRow, Overview

MOST_LINES = 40
"""Records listed one by one, in the order in which they leave; the rest is counted."""


@dataclass(frozen=True, slots=True)
class DeliverRows:
    """Counts, records that wait, and where they go; `headquarters` is '' when none is set up."""

    overview: Overview
    drafts: int
    waiting: list[OutboxRow]
    attention: list[OutboxRow]
    titles: Mapping[str, str]
    headquarters: str
    amount: str


def ask_rows(desk: Desk) -> DeliverRows:
    """Ask outbox, observations and library."""
    from veldmelding.sync import Backend

    backend = Backend.load(desk.vault)
    return DeliverRows(
        overview=desk.outbox.overview(),
        drafts=desk.store.count(states={"draft"}),
        waiting=desk.outbox.rows(states={"ready", "sending"}, in_line=True, limit=MOST_LINES),
        attention=desk.outbox.rows(states={"needs attention"}, in_line=True, limit=MOST_LINES),
        titles=desk.library.titles(),
        headquarters=backend.title if backend is not None else "",
        amount=load_amount(desk.vault),
    )
