"""One unit of work: a transaction with blocks inside it, and what follows its end.

The outermost block begins and commits; a block inside it is a savepoint, so that it joins when it
ends and undoes only its own part when it raises. What must happen outside the database, such as
removing a file, waits for the end it was meant for. The caller holds the vault's lock.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veldmelding.vault.driver import Connection


class UnitOfWork:
    """The transaction under way on a connection: how deep, what changed, what follows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.depth = 0
        self.topics: set[str] = set()
        self.on_commit: list[Callable[[], object]] = []
        self.on_rollback: list[Callable[[], object]] = []

    @contextmanager
    def block(self) -> Iterator[None]:
        """Run a block of work, as the outermost or inside another."""
        with self._inner() if self.depth else self._outermost():
            yield

    def take_topics(self) -> frozenset[str]:
        """Give what the unit changed once it is durable; nothing while it is still under way."""
        if self.depth:
            return frozenset()
        topics = frozenset(self.topics)
        self.topics.clear()
        return topics

    @contextmanager
    def _outermost(self) -> Iterator[None]:
        connection = self._connection
        connection.control("BEGIN IMMEDIATE")
        connection.governed = True
        self.depth = 1
        try:
            yield
            if not connection.in_transaction:
                raise RuntimeError("the transaction ended before its block did")
            connection.control("COMMIT")
        except BaseException:
            self._leave()
            if connection.in_transaction:
                connection.control("ROLLBACK")
            self.topics.clear()
            self.on_commit.clear()
            self._undo(0)
            raise
        self._leave()
        self.on_rollback.clear()
        actions, self.on_commit = self.on_commit, []
        for action in actions:
            action()

    def _leave(self) -> None:
        self._connection.governed = False
        self.depth = 0

    @contextmanager
    def _inner(self) -> Iterator[None]:
        connection = self._connection
        name = f"vault_{self.depth}"
        topics = set(self.topics)
        commits, rollbacks = len(self.on_commit), len(self.on_rollback)
        connection.control(f"SAVEPOINT {name}")
        self.depth += 1
        try:
            yield
        except BaseException:
            self.depth -= 1
            self.topics = topics
            if connection.in_transaction:  # else the error has undone everything already
                connection.control(f"ROLLBACK TO {name}")
                connection.control(f"RELEASE {name}")
            del self.on_commit[commits:]
            self._undo(rollbacks)
            raise
        self.depth -= 1
        connection.control(f"RELEASE {name}")

    def _undo(self, start: int) -> None:
        actions = self.on_rollback[start:]
        del self.on_rollback[start:]
        for action in reversed(actions):
            action()
