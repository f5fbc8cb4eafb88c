"""What headquarters asks about observations: read from the entity list `feedback`.

The list came with a delivery like any other list. A row names a record by its instance id; what
people do about it is to correct that record, after which the row no longer asks anything here,
even before headquarters has looked.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.vault import Vault

LIST: Final = "feedback"
_ASKING: Final = frozenset({"hasIssues", "rejected"})
_LONGEST: Final = 2000

# A row is about the version it names; when that one was not made here (headquarters edited it
# itself), about the first version, whose id the row carries.
_ROWS: Final = (
    "SELECT held.id, held.instance_id, asked.properties, EXISTS (SELECT 1 FROM observation AS next"
    "  WHERE next.corrects = held.instance_id AND next.instance_id IS NOT NULL)"
    " FROM entity AS asked JOIN observation AS held ON held.instance_id = coalesce("
    "  (SELECT named.instance_id FROM observation AS named"
    "   WHERE named.instance_id = json_extract(asked.properties, '$.instance_id')),"
    "  'uuid:' || asked.id)"
    " WHERE asked.list = :list AND held.deleted IS NULL"
)


@dataclass(frozen=True, slots=True)
class Feedback:
    """What headquarters says of one observation."""

    observation_id: str
    instance_id: str
    state: str
    """As Central names it: hasIssues, rejected, approved, edited, or '' for just received."""
    question: str = field(repr=False)
    asked: datetime | None
    by: str
    answered: bool
    """Whether a correction was finalised since."""

    @property
    def asks(self) -> bool:
        """Whether it waits for the worker."""
        return self.state in _ASKING and not self.answered


class FeedbackRows:
    """Questions about what headquarters asked."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> dict[str, Feedback]:
        """Return what is said of observations of this laptop, by instance id."""
        with self._vault.reading() as database:
            rows = database.execute(_ROWS, {"list": LIST}).fetchall()
        return {one.instance_id: one for one in _read(rows)}

    def asking(self) -> dict[str, Feedback]:
        """Return what waits for the worker, by instance id."""
        return {name: one for name, one in self.all().items() if one.asks}

    def of(self, observation_id: str) -> Feedback | None:
        """Return what is said of one observation, or of the one that it corrects."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"{_ROWS} AND (held.id = :id OR held.instance_id ="  # noqa: S608
                " (SELECT corrects FROM observation WHERE id = :id))"
                " ORDER BY held.id = :id DESC",
                {"list": LIST, "id": observation_id},
            ).fetchall()
        return next(iter(_read(rows)), None)


def _read(rows: Iterable[tuple[object, ...]]) -> list[Feedback]:
    found: list[Feedback] = []
    for observation_id, instance_id, properties, answered in rows:
        values: dict[str, str] = json.loads(str(properties))
        found.append(
            Feedback(
                str(observation_id),
                str(instance_id),
                values.get("state", ""),
                _plain(values.get("question", "")),
                _moment(values.get("asked", "")),
                _plain(values.get("by", ""))[:100],
                bool(answered),
            )
        )
    return found


def _plain(text: str) -> str:
    """Make what came over the network fit to show: no tricks with signs nobody sees."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text[:_LONGEST])
    return " ".join(shown.split())


def _moment(text: str) -> datetime | None:
    try:
        read = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return read if read.tzinfo is not None else None
