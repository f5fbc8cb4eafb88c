"""Transactions: all or nothing, one thread at a time, durable and announced at the end."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.vault.support import Stop, make, undone, unlock
from veldmelding.errors import VaultClosed
from veldmelding.vault import IntegrityError, Vault
from veldmelding.vault.driver import EarlyEnd

if TYPE_CHECKING:
    from collections.abc import Callable


def names(vault: Vault) -> list[str]:
    with vault.reading() as database:
        return [row[0] for row in database.execute("SELECT name FROM setting ORDER BY name")]


def put(vault: Vault, name: str) -> None:
    with vault.transaction() as database:
        database["setting"].insert({"name": name, "value": "1"})


def test_a_block_that_ends_is_kept_after_unlocking_again(folder: Path) -> None:
    with unlock(folder) as vault:
        put(vault, "kept")
    with unlock(folder) as vault:
        assert names(vault) == ["kept"]


def test_a_block_that_raises_is_undone_completely(vault: Vault) -> None:
    with undone(vault) as database:
        database["setting"].insert({"name": "a", "value": "1"})
        database["fresh"].insert({"x": 1})
    assert names(vault) == []
    assert "fresh" not in vault.database.table_names()


def test_a_nested_block_joins_the_outer_one(vault: Vault) -> None:
    with undone(vault):
        put(vault, "inner")
    assert names(vault) == []


def test_a_nested_block_that_fails_leaves_the_outer_one_whole(vault: Vault) -> None:
    with vault.transaction():
        put(vault, "before")
        with undone(vault):
            put(vault, "inner")
        put(vault, "after")
    assert names(vault) == ["after", "before"]


ENDERS: list[Callable[[Vault], object]] = [
    lambda vault: vault.database.execute("COMMIT"),
    lambda vault: vault.database.execute("  end transaction"),
    lambda vault: vault.database.execute("ROLLBACK"),
    lambda vault: vault.database.execute("begin immediate"),
    lambda vault: vault.database.commit(),
    lambda vault: vault.database.rollback(),
    lambda vault: vault.database.begin(),
    lambda vault: vault.database.conn.commit(),
    lambda vault: vault.database.conn.rollback(),
    lambda vault: vault.database.conn.executescript("SELECT 1;"),
    lambda vault: vault.database.conn.__exit__(None, None, None),
    lambda vault: vault.database.executescript("INSERT INTO setting VALUES ('b','1'); COMMIT;"),
]


@pytest.mark.parametrize("end", ENDERS)
def test_nothing_inside_a_block_can_commit_early(
    vault: Vault, end: Callable[[Vault], object]
) -> None:
    def work() -> None:
        with vault.transaction() as database:
            database["setting"].insert({"name": "a", "value": "1"})
            end(vault)

    with pytest.raises((EarlyEnd, RuntimeError)):
        work()
    assert names(vault) == []
    put(vault, "works again")
    assert names(vault) == ["works again"]


HELPERS: list[Callable[[Vault], object]] = [
    lambda vault: vault.database["setting"].insert_all(
        [{"name": f"n{number}", "value": "1"} for number in range(300)], batch_size=10
    ),
    lambda vault: vault.database["setting"].upsert({"name": "u", "value": "1"}, pk="name"),
    lambda vault: vault.database["setting"].delete_where("name = 'a'"),
    lambda vault: vault.database["setting"].update("a", {"value": "2"}),
    lambda vault: list(
        vault.database.query("INSERT INTO setting VALUES ('q', '1') RETURNING name")
    ),
    lambda vault: vault.database["new"].insert({"x": 1}).create_index(["x"]),
    lambda vault: vault.database["new"].insert({"x": "t"}).enable_fts(["x"], create_triggers=True),
    lambda vault: vault.database["new"].insert({"x": 1}).transform(rename={"x": "y"}),
    lambda vault: vault.database.executescript("CREATE TABLE s (x); INSERT INTO s VALUES (1);"),
    lambda vault: vault.database.atomic().__enter__(),
    lambda vault: vault.database.analyze(),
]


@pytest.mark.parametrize("use", HELPERS)
def test_the_commits_of_sqlite_utils_never_end_the_block(
    vault: Vault, use: Callable[[Vault], object]
) -> None:
    put(vault, "before")
    with undone(vault) as database:
        database["setting"].insert({"name": "a", "value": "1"})
        use(vault)
        assert database.conn.in_transaction
    assert names(vault) == ["before"]
    assert not {"new", "s"} & set(vault.database.table_names())


def test_going_on_after_the_database_rolled_back_by_itself_is_refused(vault: Vault) -> None:
    def work() -> None:
        with vault.transaction() as database:
            database.execute("INSERT INTO setting VALUES ('a', '1')")
            with suppress(IntegrityError):  # this form of conflict undoes the whole transaction
                database.execute("INSERT OR ROLLBACK INTO setting VALUES ('a', '2')")
            database.execute("INSERT INTO setting VALUES ('b', '1')")

    with pytest.raises(EarlyEnd):
        work()
    assert names(vault) == []


def test_another_thread_waits_for_the_end_of_a_transaction(vault: Vault) -> None:
    inside = threading.Event()
    seen: list[list[str]] = []

    def other() -> None:
        inside.wait()
        seen.append([row["name"] for row in vault.database["setting"].rows])

    thread = threading.Thread(target=other)
    thread.start()
    with undone(vault) as database:
        database["setting"].insert({"name": "unfinished", "value": "1"})
        inside.set()
        thread.join(0.1)
        assert seen == []
    thread.join()
    assert seen == [[]]


def test_many_threads_count_right(vault: Vault) -> None:
    vault.settings.set("count", 0)

    def work() -> None:
        for _ in range(25):
            with vault.transaction():
                vault.settings.set("count", vault.settings.get("count") + 1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert vault.settings.get("count") == 100


def test_statements_with_a_mistake_keep_their_own_error_and_undo_the_block(vault: Vault) -> None:
    twice = (
        "INSERT INTO setting VALUES ('a', '1'), ('b', '1')",
        "INSERT INTO setting VALUES ('a', '1')",
    )
    with pytest.raises(IntegrityError), vault.transaction() as database:
        _ = [database.execute(statement) for statement in twice]
    assert names(vault) == []


def test_a_locked_vault_says_so(folder: Path) -> None:
    vault = unlock(folder)
    vault.close()
    vault.close()
    with pytest.raises(VaultClosed), vault.transaction():
        pass
    with pytest.raises(VaultClosed), vault.reading():
        pass
    with pytest.raises(VaultClosed):
        _ = vault.database
    with pytest.raises(VaultClosed):
        vault.check()


def test_locking_inside_a_transaction_is_refused(vault: Vault) -> None:
    with pytest.raises(RuntimeError), vault.transaction():
        vault.close()
    assert not vault.closed


# -- any order of beginning, writing, failing, ending and reopening ----------------------------


class TransactionsMachine(RuleBasedStateMachine):
    """A model beside the real vault: a stack of pictures, one for each open block."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.folder = Path(self.place.name) / "vault"
        make(self.folder)
        self.vault = unlock(self.folder)
        self.blocks: list[object] = []
        self.pictures: list[dict[str, str]] = [{}]
        self.topics: list[set[str]] = []
        self.heard: list[frozenset[str]] = []
        self.expected: list[frozenset[str]] = []
        self.vault.changes.subscribe(self.heard.append)

    @rule()
    @precondition(lambda self: len(self.blocks) < 4)
    def begin(self) -> None:
        block = self.vault.transaction()
        block.__enter__()
        self.blocks.append(block)
        self.pictures.append(dict(self.pictures[-1]))
        self.topics.append(set())

    @rule(name=st.sampled_from("abcd"), value=st.integers(0, 9))
    def write(self, name: str, value: int) -> None:
        self.vault.settings.set(name, value)
        self.pictures[-1][name] = str(value)
        if self.topics:
            self.topics[-1].add("settings")
        else:
            self.expected.append(frozenset({"settings"}))

    @rule(topic=st.sampled_from(["outbox", "library"]))
    @precondition(lambda self: self.blocks)
    def announce(self, topic: str) -> None:
        self.vault.changed(topic)
        self.topics[-1].add(topic)

    @rule()
    @precondition(lambda self: self.blocks)
    def keep(self) -> None:
        self.blocks.pop().__exit__(None, None, None)  # type: ignore[attr-defined]
        picture = self.pictures.pop()
        self.pictures[-1] = picture
        topics = self.topics.pop()
        if self.topics:
            self.topics[-1] |= topics
        elif topics:
            self.expected.append(frozenset(topics))

    @rule()
    @precondition(lambda self: self.blocks)
    def undo(self) -> None:
        error = Stop()
        with suppress(Stop):
            self.blocks.pop().__exit__(Stop, error, None)  # type: ignore[attr-defined]
        self.pictures.pop()
        self.topics.pop()

    @rule()
    @precondition(lambda self: not self.blocks)
    def lock_and_unlock(self) -> None:
        self.vault.close()
        self.vault = unlock(self.folder)
        self.vault.changes.subscribe(self.heard.append)

    @invariant()
    def holds_what_the_picture_shows(self) -> None:
        with self.vault.reading() as database:
            found = dict(database.execute("SELECT name, value FROM setting").fetchall())
        assert found == self.pictures[-1]

    @invariant()
    def has_announced_what_was_kept(self) -> None:
        assert self.heard == self.expected

    def teardown(self) -> None:
        while self.blocks:
            self.undo()
        self.vault.close()
        self.place.cleanup()


TestTransactionsInAnyOrder = TransactionsMachine.TestCase
TestTransactionsInAnyOrder.settings = hypothesis_settings(
    max_examples=25, stateful_step_count=25, deadline=None
)
