"""Says in the form's own words at which question a draft was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from datetime import datetime

    from veldmelding.observations import ObservationRow, ObservationStore

LONGEST = 60
REMEMBERED = 200


class QuestionWords:
    """Looks the labels up, and remembers them until the draft changes.

    Used in the vault's thread only: a draft has to be opened to know what its labels say.
    """

    def __init__(self, store: ObservationStore) -> None:
        self._store = store
        self._known: dict[tuple[str, datetime], str] = {}

    def of(self, row: ObservationRow) -> str:
        """Return the label of the question one was at; '' when there is none to be told."""
        key = (row.id, row.changed)
        if key not in self._known:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[key] = self._look_up(row) if row.position else ""
        return self._known[key]

    def _look_up(self, row: ObservationRow) -> str:
        try:
            label = self._store.resume(row.id).session.node(row.position).label
        except VeldmeldingError:
            return ""
        words = " ".join(label.split())
        return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
