"""What headquarters makes of received records: a state, comments, and who said what when.

States are those of ODK Central. A record has one state over all its versions; a correction that
arrives after the last decision makes it `edited` by itself. What asks something of the worker
goes at once into the entity list `feedback`, which laptops and phones fetch like any other list.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal, get_args

from veldmelding.errors import CommentEmpty, ReviewStateUnknown, SubmissionMissing
from veldmelding.hub.feedback import FeedbackList
from veldmelding.hub.senders import SENDER_NAME
from veldmelding.outbox import moment
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from veldmelding.library import Library
    from veldmelding.vault import Database, Vault

ReviewState = Literal["hasIssues", "approved", "rejected", "edited"]
STATES: Final[tuple[ReviewState, ...]] = get_args(ReviewState)
LONGEST_COMMENT: Final = 4000
SETTLED_FOR: Final = timedelta(days=30)
"""How long a settled question stays in the list that workers see."""


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote at a record."""

    number: int
    body: str
    made: datetime
    author: str
    account: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A state that somebody gave a record; None is back to received."""

    number: int
    state: ReviewState | None
    version: str
    """Instance id of the version that was looked at."""
    made: datetime
    author: str
    account: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a record: the first, or a correction."""

    instance_id: str
    arrived: datetime
    sender: str
    """Name of the account it came from; '' when that is not known."""


Step = Version | Decision | Comment
"""Something that happened to a record."""


class Reviews:
    """States and comments of the records of one hub.

    Every method takes the instance id of any version of a record, and raises `SubmissionMissing`
    for one that was never received.
    """

    def __init__(self, vault: Vault, library: Library, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self._feedback = FeedbackList(vault, library)

    # -- reading -------------------------------------------------------------------------------

    def root(self, instance_id: str) -> str:
        """Return the instance id of a record's first version."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT root FROM received WHERE instance_id = ?", [instance_id]
            ).fetchone()
        if row is None:
            raise SubmissionMissing
        return str(row[0])

    def versions(self, instance_id: str) -> list[Version]:
        """Return the versions of a record, the first one first."""
        root = self.root(instance_id)
        with self._vault.reading() as database:
            rows = database.execute(
                f"SELECT received.instance_id, submission.finalised, {SENDER_NAME} FROM received"  # noqa: S608
                " JOIN submission ON submission.instance_id = received.instance_id"
                " WHERE received.root = ? ORDER BY received.rowid",
                [root],
            ).fetchall()
        return [Version(row[0], moment(row[1]), row[2]) for row in rows]

    def state(self, instance_id: str) -> ReviewState | None:
        """Return the state of a record; None when it was only received."""
        return self.states([self.root(instance_id)])[self.root(instance_id)]

    def states(self, instance_ids: Iterable[str]) -> dict[str, ReviewState | None]:
        """Return the states of many records at once; unknown ones are left out."""
        found: dict[str, ReviewState | None] = {}
        with self._vault.reading() as database:
            for instance_id in instance_ids:
                row = database.execute(
                    "SELECT record_review.state FROM received"
                    " JOIN record_review ON record_review.root = received.root"
                    " WHERE received.instance_id = ?",
                    [instance_id],
                ).fetchone()
                if row is not None:
                    found[instance_id] = as_state(row[0])
        return found

    def comments(self, instance_id: str) -> list[Comment]:
        """Return the comments at a record, the newest first."""
        root = self.root(instance_id)
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT number, body, made, author, account FROM comment"
                " WHERE root = ? ORDER BY number DESC",
                [root],
            ).fetchall()
        return [Comment(row[0], row[1], moment(row[2]), row[3], row[4]) for row in rows]

    def decisions(self, instance_id: str) -> list[Decision]:
        """Return the states that people gave a record, the newest first."""
        root = self.root(instance_id)
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT number, state, version, made, author, account FROM review"
                " WHERE root = ? ORDER BY number DESC",
                [root],
            ).fetchall()
        return [
            Decision(row[0], as_state(row[1]), row[2], moment(row[3]), row[4], row[5])
            for row in rows
        ]

    def history(self, instance_id: str) -> list[Step]:
        """Return all that happened to a record, the newest first."""
        steps: list[tuple[datetime, int, Step]] = []
        for order, version in enumerate(self.versions(instance_id)):
            steps.append((version.arrived, order, version))
        for decision in self.decisions(instance_id):
            steps.append((decision.made, decision.number, decision))
        for comment in self.comments(instance_id):
            steps.append((comment.made, comment.number, comment))
        return [step for _, _, step in sorted(steps, key=lambda each: each[:2], reverse=True)]

    def changed(self, instance_id: str) -> datetime:
        """Tell when a record last changed: an arrival, a decision or a comment."""
        step = self.history(instance_id)[0]
        return step.arrived if isinstance(step, Version) else step.made

    # -- deciding ------------------------------------------------------------------------------

    def set_state(
        self, instance_id: str, state: str | None, *, author: str, account: str = ""
    ) -> Decision:
        """Give a record a state; None is back to received. The worker hears of it."""
        if state is not None and state not in STATES:
            raise ReviewStateUnknown(state=state)
        with self._vault.transaction() as database:
            versions = self.versions(instance_id)
            newest = versions[-1].instance_id
            made = timestamp(self._clock())
            number = database.execute(
                "INSERT INTO review (root, version, state, made, account, author)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [versions[0].instance_id, newest, state, made, account, author],
            ).lastrowid
            self._tell(database, versions, state, made, author)
            self._vault.changed("hub")
        return Decision(number or 0, as_state(state), newest, moment(made), author, account)

    def add_comment(
        self, instance_id: str, body: str, *, author: str, account: str = ""
    ) -> Comment:
        """Write a comment at a record; at a record with a question the worker sees it."""
        text = body.replace("\r\n", "\n").strip()[:LONGEST_COMMENT]
        if not text:
            raise CommentEmpty
        with self._vault.transaction() as database:
            versions = self.versions(instance_id)
            root = versions[0].instance_id
            made = timestamp(self._clock())
            number = database.execute(
                "INSERT INTO comment (root, body, made, account, author) VALUES (?, ?, ?, ?, ?)",
                [root, text, made, account, author],
            ).lastrowid
            self._tell(database, versions, self.state(root), made, author)
            self._vault.changed("hub")
        return Comment(number or 0, text, moment(made), author, account)

    def _tell(
        self,
        database: Database,
        versions: list[Version],
        state: str | None,
        made: str,
        author: str,
    ) -> None:
        """Bring the row that the worker sees up to what was just decided."""
        root, newest = versions[0], versions[-1]
        row = database.execute(
            "SELECT body, made, author FROM comment WHERE root = ? ORDER BY number DESC LIMIT 1",
            [root.instance_id],
        ).fetchone()
        question, asked, by = row if row is not None else ("", made, author)
        self._feedback.tell(
            root=root.instance_id,
            current=newest.instance_id,
            received=root.arrived,
            state=state or "",
            question=question,
            asked=asked,
            by=by,
        )
        self._feedback.let_go(timestamp(self._clock() - SETTLED_FOR))


def as_state(text: str | None) -> ReviewState | None:
    """Read a state as the database keeps it; `received` is none."""
    return text if text in STATES else None
