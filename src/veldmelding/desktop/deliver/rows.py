"""What the deliver place shows, asked for in one go in the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.desktop.desk import Desk
    from veldmelding.outbox import OutboxRow, Overview

MOST_LINES = 60
"""Records listed one by one; the rest is counted."""


@dataclass(frozen=True, slots=True)
class DeliverRows:
    """Counts, records that wait, and where they go; `headquarters` is '' when none is set up."""

    overview: Overview
    drafts: int
    waiting: list[OutboxRow]
    attention: list[OutboxRow]
    titles: Mapping[str, str]
    headquarters: str


def ask_rows(desk: Desk) -> DeliverRows:
    """Ask outbox, observations and library."""
    from veldmelding.sync import Backend

    backend = Backend.load(desk.vault)
    return DeliverRows(
        overview=desk.outbox.overview(),
        drafts=desk.store.count(states={"draft"}),
        waiting=desk.outbox.rows(states={"ready", "sending"}, limit=MOST_LINES),
        attention=desk.outbox.rows(states={"needs attention"}, limit=MOST_LINES),
        titles={form.form_id: form.title for form in desk.library.forms(offered=None)},
        headquarters=backend.title if backend is not None else "",
    )
