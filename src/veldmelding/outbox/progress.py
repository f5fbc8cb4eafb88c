"""How far submissions are, read from the ledger: states, the overview, rows for screens.

The state of a submission is never stored. `STATE` is its one definition, as SQL over the view
`submission_progress` (alias `progress`) with the live set as parameter `:live`; every query
that shows or filters by state uses it, so that two screens cannot disagree.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.outbox.ledger import read_sentence
from veldmelding.outbox.times import moment

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from veldmelding.outbox.live import Live
    from veldmelding.outbox.submission import Origin
    from veldmelding.vault import Vault

StateName = Literal["ready", "sending", "delivered", "needs attention"]

STATE = (
    "CASE WHEN progress.acknowledged >= progress.total THEN 'delivered'"
    " WHEN progress.instance_id IN (SELECT value FROM json_each(:live)) THEN 'sending'"
    " WHEN progress.parked THEN 'needs attention' ELSE 'ready' END"
)

ATTENTION = (
    "coalesce((SELECT sentence FROM attention"
    " WHERE attention.instance_id = progress.instance_id),"
    " (SELECT ledger.backend FROM ledger"
    " WHERE ledger.instance_id = progress.instance_id AND ledger.file = ''"
    " AND (ledger.backend GLOB 'envelope *' OR ledger.backend GLOB 'colleague *')"
    " AND ledger.acknowledged IS NULL ORDER BY ledger.offered DESC LIMIT 1))"
)
"""What else is to be said, as a column: the stored reason of a submission that needs attention,
or which sealed envelope carries one that is ready, or which colleague was given it."""

_READY = QT_TRANSLATE_NOOP("outbox", "Ready to deliver. So far it is only on this laptop.")
_PARTLY = QT_TRANSLATE_NOOP(
    "outbox", "Headquarters has {acknowledged} of {total} parts. The rest is ready to deliver."
)
_CARRIED = QT_TRANSLATE_NOOP(
    "outbox",
    "Carried by envelope {envelope}. Until headquarters gives its receipt code, this laptop has "
    "the only copy that is certain.",
)
_HANDED_OVER = QT_TRANSLATE_NOOP(
    "outbox",
    "Handed over to the colleague with these words: {words}. Until headquarters confirms it, it "
    "stays here and is delivered from here too; it counts once.",
)
_SENDING = QT_TRANSLATE_NOOP(
    "outbox", "Being delivered: {acknowledged} of {total} parts have arrived."
)
_DELIVERED = QT_TRANSLATE_NOOP("outbox", "Delivered. Headquarters has all of it.")


@dataclass(frozen=True, slots=True)
class State:
    """How far one submission is; parts are the XML and every file, at the best backend."""

    name: StateName
    acknowledged: int
    total: int
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Overview:
    """The sentence of truth in numbers. `only_here`: not confirmed completely by any backend."""

    ready: int = 0
    sending: int = 0
    delivered: int = 0
    attention: int = 0
    only_here: int = 0
    with_photos: int = 0
    bytes_waiting: int = 0
    last_delivery: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One submission as a list shows it."""

    instance_id: str
    form_id: str
    form_version: str
    name: str
    finalised: datetime
    origin: str
    sender: str
    priority: int
    size: int
    state: State


@dataclass(frozen=True, slots=True)
class PendingFile:
    """A file of a pending submission; `present` is False while it has not arrived here."""

    name: str
    size: int
    present: bool
    acknowledged: bool
    digest: str = ""
    offered_digest: str = ""
    """Of what was offered to this backend last, '' when it never was."""
    reduced: bool = False
    """Whether the backend has a smaller copy already."""


@dataclass(frozen=True, slots=True)
class SubmissionHead:
    """A pending submission without its bytes, as a delivery plans with it."""

    instance_id: str
    form_id: str
    form_version: str
    name: str
    finalised: datetime
    priority: int
    branch: str
    size: int
    digest: str
    acknowledged: bool
    files: tuple[PendingFile, ...]

    @property
    def branches(self) -> frozenset[str]:
        """What it touches: submissions that share an entity are sent one after the other.

        It also touches itself, so that a correction, which names what it corrects, follows it.
        """
        return frozenset(self.branch.split()) | {self.instance_id}


def describe(name: str, acknowledged: int, total: int, attention: str | None) -> State:
    """Make a state of the columns `STATE`, `acknowledged`, `total` and `ATTENTION`."""
    values: dict[str, object] = {"acknowledged": acknowledged, "total": total}
    if name == "delivered":
        return State("delivered", acknowledged, total, Sentence("outbox", _DELIVERED))
    if name == "sending":
        return State("sending", acknowledged, total, Sentence("outbox", _SENDING, values))
    if name == "needs attention" and attention is not None:
        return State("needs attention", acknowledged, total, read_sentence(attention))
    if name == "ready" and attention is not None:
        by, _, which = attention.partition(" ")
        carried = (
            Sentence("outbox", _CARRIED, {"envelope": which})
            if by == "envelope"
            else Sentence("outbox", _HANDED_OVER, {"words": which})
        )
        return State("ready", acknowledged, total, carried)
    template = _PARTLY if acknowledged else _READY
    return State("ready", acknowledged, total, Sentence("outbox", template, values))


class ProgressQueries:
    """Questions about many submissions, each answered by one or two queries."""

    def __init__(self, vault: Vault, live: Live) -> None:
        self._vault = vault
        self._live = live

    def states(self, instance_ids: Iterable[str]) -> dict[str, State]:
        """Return the state of each submission that is here."""
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT progress.instance_id, {STATE}, acknowledged, total, {ATTENTION}"  # noqa: S608
                " FROM submission_progress AS progress"
                " WHERE progress.instance_id IN (SELECT value FROM json_each(:wanted))",
                {"live": self._live.as_json(), "wanted": json.dumps(list(instance_ids))},
            ).fetchall()
        return {row[0]: describe(*row[1:]) for row in rows}

    def overview(self, origin: Origin | None = None) -> Overview:
        """Count submissions by state and what is still to be delivered."""
        with self._vault.reading() as database:
            rows = database.execute(
                "WITH waiting AS (SELECT progress.instance_id AS instance_id,"  # noqa: S608
                f" {STATE} AS state, progress.size AS size, progress.total AS total"
                " FROM submission_progress AS progress"
                " WHERE :origin IS NULL OR progress.origin = :origin)"
                " SELECT state, count(*), sum(total > 1), sum(CASE WHEN state = 'delivered' THEN 0"
                " ELSE size * (NOT EXISTS (SELECT 1 FROM ledger WHERE"
                "   ledger.instance_id = waiting.instance_id AND ledger.file = ''"
                "   AND ledger.acknowledged IS NOT NULL))"
                " + coalesce((SELECT sum(file.size) FROM submission_file AS file"
                "   WHERE file.instance_id = waiting.instance_id AND NOT EXISTS (SELECT 1 FROM"
                "   ledger WHERE ledger.instance_id = file.instance_id"
                "   AND ledger.file = file.name AND ledger.acknowledged IS NOT NULL)), 0) END)"
                " FROM waiting GROUP BY state",
                {"live": self._live.as_json(), "origin": origin},
            ).fetchall()
            last = database.execute(
                "SELECT max(acknowledged) FROM ledger WHERE :origin IS NULL OR EXISTS (SELECT 1"
                " FROM submission WHERE submission.instance_id = ledger.instance_id"
                " AND submission.origin = :origin)",
                {"origin": origin},
            ).fetchone()[0]
        counts = {state: count for state, count, _, _ in rows}
        here = [row for row in rows if row[0] != "delivered"]
        return Overview(
            ready=counts.get("ready", 0),
            sending=counts.get("sending", 0),
            delivered=counts.get("delivered", 0),
            attention=counts.get("needs attention", 0),
            only_here=sum(row[1] for row in here),
            with_photos=sum(row[2] for row in here),
            bytes_waiting=sum(row[3] for row in here),
            last_delivery=moment(last),
        )

    def rows(
        self,
        *,
        states: Collection[str] = frozenset(),
        origin: Origin | None = None,
        in_line: bool = False,
        limit: int = 100,
        offset: int = 0,
    ) -> list[OutboxRow]:
        """Return submissions for a screen, newest first; no states means all.

        With `in_line` they come in the order in which they leave: danger first, then the oldest.
        """
        where, parameters = self._filter(states, origin)
        priority = "(SELECT priority FROM submission AS s WHERE s.instance_id = {0}.instance_id)"
        order = f"{priority}, {{0}}.finalised" if in_line else "{0}.finalised DESC"
        with self._vault.reading() as database:
            rows = database.execute(
                "WITH page AS (SELECT progress.instance_id AS instance_id,"  # noqa: S608
                f" {STATE} AS state, acknowledged, total, {ATTENTION} AS attention"
                " FROM submission_progress AS progress"
                f" WHERE {where} ORDER BY {order.format('progress')}, progress.instance_id"
                " LIMIT :limit OFFSET :offset)"
                " SELECT page.instance_id, form_id, form_version, name, finalised, origin, sender,"
                " priority, size + coalesce((SELECT sum(file.size) FROM submission_file AS file"
                " WHERE file.instance_id = page.instance_id), 0),"
                " page.state, page.acknowledged, page.total, page.attention"
                " FROM page JOIN submission ON submission.instance_id = page.instance_id"
                f" ORDER BY {order.format('submission')}, page.instance_id",
                {**parameters, "limit": limit, "offset": offset},
            ).fetchall()
        return [
            OutboxRow(
                instance_id=row[0],
                form_id=row[1],
                form_version=row[2],
                name=row[3],
                finalised=moment(row[4]),
                origin=row[5],
                sender=row[6],
                priority=row[7],
                size=row[8],
                state=describe(*row[9:]),
            )
            for row in rows
        ]

    def count(self, *, states: Collection[str] = frozenset(), origin: Origin | None = None) -> int:
        """Count what `rows` would return over all pages."""
        where, parameters = self._filter(states, origin)
        with self._vault.reading() as database:
            return int(
                database.execute(
                    f"SELECT count(*) FROM submission_progress AS progress WHERE {where}",  # noqa: S608
                    parameters,
                ).fetchone()[0]
            )

    def pending(
        self, backend: str, origins: Collection[Origin] = ("own", "received")
    ) -> list[SubmissionHead]:
        """Return what is to be delivered to a backend, most urgent first.

        Left out: what some backend confirmed completely, and what is parked.
        """
        wanted = (
            "NOT progress.parked AND progress.acknowledged < progress.total"
            " AND progress.origin IN (SELECT value FROM json_each(:origins))"
        )
        values = {"backend": backend, "origins": json.dumps(sorted(origins))}
        with self._vault.reading() as database:
            files = database.execute(
                "SELECT file.instance_id, file.name, file.size, file.attachment IS NOT NULL,"  # noqa: S608
                " ledger.acknowledged IS NOT NULL, file.digest, coalesce(ledger.digest, ''),"
                " ledger.reduced IS NOT NULL FROM submission_file AS file"
                " JOIN submission_progress AS progress"
                f" ON progress.instance_id = file.instance_id AND {wanted}"
                " LEFT JOIN ledger ON ledger.instance_id = file.instance_id"
                " AND ledger.file = file.name AND ledger.backend = :backend"
                " ORDER BY file.instance_id, file.name",
                values,
            )
            by_instance: dict[str, list[PendingFile]] = {}
            for instance_id, name, size, present, acknowledged, digest, offered, reduced in files:
                by_instance.setdefault(instance_id, []).append(
                    PendingFile(
                        name,
                        size,
                        bool(present),
                        bool(acknowledged),
                        digest,
                        offered,
                        bool(reduced),
                    )
                )
            # Row by row: ten thousand at once would make the whole program pause to tidy up.
            rows = database.execute(
                "SELECT submission.instance_id, form_id, form_version, name, submission.finalised,"  # noqa: S608
                " priority, branch, submission.size, digest,"
                " EXISTS (SELECT 1 FROM ledger WHERE ledger.file = '' AND ledger.backend = :backend"
                "   AND ledger.instance_id = submission.instance_id"
                "   AND ledger.acknowledged IS NOT NULL)"
                " FROM submission_progress AS progress"
                " JOIN submission ON submission.instance_id = progress.instance_id"
                f" WHERE {wanted}"
                " ORDER BY priority, submission.finalised, submission.instance_id",
                values,
            )
            return [
                SubmissionHead(
                    instance_id=row[0],
                    form_id=row[1],
                    form_version=row[2],
                    name=row[3],
                    finalised=moment(row[4]),
                    priority=row[5],
                    branch=row[6],
                    size=row[7],
                    digest=row[8],
                    acknowledged=bool(row[9]),
                    files=tuple(by_instance.get(row[0], ())),
                )
                for row in rows
            ]

    def _filter(
        self, states: Collection[str], origin: Origin | None
    ) -> tuple[str, dict[str, object]]:
        where = "(:origin IS NULL OR progress.origin = :origin)"
        if states:
            where += f" AND {STATE} IN (SELECT value FROM json_each(:states))"  # noqa: S608
        return where, {
            "origin": origin,
            "live": self._live.as_json(),
            "states": json.dumps(sorted(states)),
        }
