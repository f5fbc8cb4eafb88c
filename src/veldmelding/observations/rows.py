"""Observations as lists show them: filtered, searched and paged by the database.

The state of a finalised observation comes from the outbox's own definition (`STATE`), so that
the observations list, the start page and the delivery page always agree.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.observations.search import match_expression
from veldmelding.outbox import ATTENTION, STATE, describe, moment

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from veldmelding.outbox import Live
    from veldmelding.vault import Vault

STATES = ("draft", "ready", "sending", "delivered", "needs attention", "deleted")

_STATE = (
    "CASE WHEN held.deleted IS NOT NULL THEN 'deleted'"  # noqa: S608
    " WHEN held.instance_id IS NULL THEN 'draft'"
    f" ELSE (SELECT {STATE} FROM submission_progress AS progress"
    "  WHERE progress.instance_id = held.instance_id) END"
)

_FREQUENT = 300
"""From how many records with a word the newest ones are looked for by time."""

_DRAFT = QT_TRANSLATE_NOOP("observations", "Draft: {answered} of {asked} questions answered.")
_DELETED = QT_TRANSLATE_NOOP(
    "observations", "In the recycle bin. It can be restored for 30 days after it was deleted."
)


@dataclass(frozen=True, slots=True)
class ObservationRow:
    """One observation in a list."""

    id: str
    title: str = field(repr=False)
    form_title: str
    state: str
    sentence: Sentence
    changed: datetime
    answered: int
    asked: int
    position: str
    form_id: str
    created: datetime
    instance_id: str | None
    acknowledged: int
    total: int


class ObservationRows:
    """Questions about many observations."""

    def __init__(self, vault: Vault, live: Live) -> None:
        self._vault = vault
        self._live = live

    def rows(
        self,
        search: str = "",
        states: Collection[str] = frozenset(),
        form_id: str | None = None,
        *,
        instances: Collection[str] | None = None,
        limit: int = 100,
        offset: int = 0,
    ) -> list[ObservationRow]:
        """Return observations, newest change first; no states means all but deleted ones.

        With `instances`, only those with one of these instance ids.
        """
        where, parameters = self._filter(search, states, form_id, instances)
        with self._vault.reading() as database:
            rows = database.execute(
                f"WITH page AS (SELECT held.number, {_STATE} AS state FROM observation AS held"  # noqa: S608
                f" WHERE {where} ORDER BY held.changed DESC, held.number DESC"
                " LIMIT :limit OFFSET :offset)"
                " SELECT held.id, held.title, form.title, page.state, held.changed, held.answered,"
                " held.asked, held.position, form.form_id, held.created, held.instance_id,"
                " coalesce(progress.acknowledged, 0), coalesce(progress.total, 0),"
                f" CASE WHEN page.state IN ('needs attention', 'ready') THEN {ATTENTION} END"
                " FROM page JOIN observation AS held ON held.number = page.number"
                " JOIN form_definition AS form ON form.id = held.definition"
                " LEFT JOIN submission_progress AS progress"
                " ON progress.instance_id = held.instance_id"
                " ORDER BY held.changed DESC, held.number DESC",
                {**parameters, "limit": limit, "offset": offset},
            ).fetchall()
        return [
            ObservationRow(
                id=row[0],
                title=row[1],
                form_title=row[2],
                state=row[3],
                sentence=_sentence(row[3], row[5], row[6], row[11], row[12], row[13]),
                changed=moment(row[4]),
                answered=row[5],
                asked=row[6],
                position=row[7],
                form_id=row[8],
                created=moment(row[9]),
                instance_id=row[10],
                acknowledged=row[11],
                total=row[12],
            )
            for row in rows
        ]

    def count(
        self,
        search: str = "",
        states: Collection[str] = frozenset(),
        form_id: str | None = None,
        *,
        instances: Collection[str] | None = None,
    ) -> int:
        """Count what `rows` would return over all pages."""
        where, parameters = self._filter(search, states, form_id, instances)
        with self._vault.reading() as database:
            return int(
                database.execute(
                    f"SELECT count(*) FROM observation AS held WHERE {where}",  # noqa: S608
                    parameters,
                ).fetchone()[0]
            )

    def counts(self) -> dict[str, int]:
        """Count observations by state, for the filters of a list."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT {_STATE}, count(*) FROM observation AS held GROUP BY 1",  # noqa: S608
                {"live": self._live.as_json()},
            ).fetchall()
        return dict.fromkeys(STATES, 0) | {str(state): int(count) for state, count in rows}

    def _is_frequent(self, match: str) -> bool:
        with self._vault.reading() as database:
            (found,) = database.execute(
                "SELECT count(*) FROM (SELECT 1 FROM observation_text"
                " WHERE observation_text MATCH ? LIMIT ?)",
                [match, _FREQUENT],
            ).fetchone()
        return bool(found == _FREQUENT)

    def _filter(
        self,
        search: str,
        states: Collection[str],
        form_id: str | None,
        instances: Collection[str] | None,
    ) -> tuple[str, dict[str, object]]:
        where = []
        parameters: dict[str, object] = {"live": self._live.as_json()}
        match = match_expression(search)
        if match is not None:
            # The sign keeps SQLite on the index by time: for a word that is in many records, the
            # newest fifty are found sooner than all records with the word are fetched.
            sign = "+" if self._is_frequent(match) else ""
            where.append(
                f"{sign}held.number IN (SELECT rowid FROM observation_text"  # noqa: S608
                " WHERE observation_text MATCH :match)"
            )
            parameters["match"] = match
        if form_id is not None:
            where.append(
                "+held.definition IN (SELECT id FROM form_definition WHERE form_id = :form_id)"
            )
            parameters["form_id"] = form_id
        if instances is not None:
            where.append("held.instance_id IN (SELECT value FROM json_each(:instances))")
            parameters["instances"] = json.dumps(sorted(instances))
        if not states:
            where.append("held.deleted IS NULL")
        elif set(states) == {"draft"}:  # by far the most frequent question, without the ledger
            # The signs keep SQLite on the index by time, which ends after one page.
            where.append("+held.deleted IS NULL AND +held.instance_id IS NULL")
        else:
            where.append(f"{_STATE} IN (SELECT value FROM json_each(:states))")  # noqa: S608
            parameters["states"] = json.dumps(sorted(states))
        return " AND ".join(where), parameters


def _sentence(
    state: str, answered: int, asked: int, acknowledged: int, total: int, attention: str | None
) -> Sentence:
    if state == "draft":
        return Sentence("observations", _DRAFT, {"answered": answered, "asked": asked})
    if state == "deleted":
        return Sentence("observations", _DELETED)
    return describe(state, acknowledged, total, attention).sentence
