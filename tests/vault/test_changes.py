"""What changed is announced once it is durable; settings are one of the things that change."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import Stop, undone, unlock
from tests.vault.test_transactions import names, put

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.vault import Vault


def test_topics_are_announced_after_the_commit_and_only_then(vault: Vault) -> None:
    heard: list[tuple[frozenset[str], list[str]]] = []
    stop = vault.changes.subscribe(lambda topics: heard.append((topics, names(vault))))
    with vault.transaction():
        put(vault, "a")
        vault.changed("outbox")
        with vault.transaction():
            vault.changed("library", "outbox")
        assert heard == []
    assert heard == [(frozenset({"library", "outbox"}), ["a"])]
    stop()
    with vault.transaction():
        vault.changed("outbox")
    assert len(heard) == 1


def test_an_undone_block_announces_nothing(vault: Vault) -> None:
    heard: list[frozenset[str]] = []
    vault.changes.subscribe(heard.append)
    with undone(vault):
        vault.changed("outbox")
    with vault.transaction():
        vault.changed("library")
        with undone(vault):
            vault.changed("hub")
    assert heard == [frozenset({"library"})]


def test_topics_are_announced_from_the_thread_that_committed(vault: Vault) -> None:
    heard: list[threading.Thread] = []
    vault.changes.subscribe(lambda topics: heard.append(threading.current_thread()))

    def work() -> None:
        with vault.transaction():
            vault.changed("outbox")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert heard == [thread]


def test_a_listener_that_fails_is_reported_and_harms_nobody(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, traceback: reported.append(kind))
    heard: list[frozenset[str]] = []

    def fail(topics: frozenset[str]) -> None:
        raise Stop

    vault.changes.subscribe(fail)
    vault.changes.subscribe(heard.append)
    vault.settings.set("a", 1)
    assert reported == [Stop]
    assert heard == [frozenset({"settings"})]


def test_a_listener_may_write_and_that_is_announced_too(vault: Vault) -> None:
    heard: list[frozenset[str]] = []

    def listen(topics: frozenset[str]) -> None:
        heard.append(topics)
        if "outbox" in topics:
            vault.settings.set("seen", 1)

    vault.changes.subscribe(listen)
    with vault.transaction():
        vault.changed("outbox")
    assert heard == [frozenset({"outbox"}), frozenset({"settings"})]


def test_actions_follow_the_end_they_were_meant_for(vault: Vault) -> None:
    done: list[str] = []
    with vault.transaction():
        vault.after_commit(lambda: done.append("kept"))
        vault.after_rollback(lambda: done.append("never"))
        with undone(vault):
            vault.after_commit(lambda: done.append("never"))
            vault.after_rollback(lambda: done.append("inner undone"))
        assert done == ["inner undone"]
    assert done == ["inner undone", "kept"]


# -- settings ----------------------------------------------------------------------------------


def test_settings_keep_json_values(folder: Path) -> None:
    with unlock(folder) as vault:
        assert vault.settings.get("language", "en") == "en"
        vault.settings.set("language", "sw")
        vault.settings["window"] = {"wide": [1, 2.5, None, "é"]}
        assert "language" in vault.settings
        assert list(vault.settings) == ["language", "window"]
    with unlock(folder) as vault:
        assert vault.settings["language"] == "sw"
        assert vault.settings.get("window") == {"wide": [1, 2.5, None, "é"]}
        vault.settings.remove("language")
        assert len(vault.settings) == 1
        with pytest.raises(KeyError):
            vault.settings["language"]


def test_settings_join_a_transaction(vault: Vault) -> None:
    with undone(vault):
        vault.settings.set("a", 1)
    assert vault.settings.get("a") is None
