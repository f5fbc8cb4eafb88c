"""The commands of headquarters: feedback, decrypt, and set-up codes with words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.sync.central_desk import EMAIL, PASSWORD, TOKEN, Desk, serve
from tests.sync.test_decrypt import PEM_FILE, SEALED, note, seal
from tests.torture.life import CHEAP, PASSPHRASE
from veldmelding.cli import run
from veldmelding.sync import Backend, Bearer, setup_text
from veldmelding.vault import PrivateKey, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INSTANCE = "uuid:0b6f6d2a-66c1-4a0c-8f2e-5d5c6b8f9a11"
CENTRAL = Backend("https://a.example/v1/projects/3", "central", Bearer("s3cret" * 10), "Noord")


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def address(desk: Desk) -> Iterator[str]:
    server, thread = serve(desk)
    yield f"http://127.0.0.1:{server.server_port}/#/projects/7"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def account(tmp_path: Path) -> Path:
    path = tmp_path / "account"
    path.write_text(f"{EMAIL}\n{PASSWORD}\n")
    return path


def call(*arguments: object) -> int:
    return run([str(argument) for argument in arguments])


def test_feedback_is_filled_and_told_in_one_sentence(desk, address, account, capsys):
    desk.record("incident", INSTANCE, "hasIssues")
    desk.comment(INSTANCE, "Which river?", "2026-03-05T01:00:00.000Z")
    assert call("feedback", address, "--set-up", "--account-file", account) == 0
    assert "New: 1" in capsys.readouterr().out
    assert [row["data"]["question"] for row in desk.entities.values()] == ["Which river?"]
    assert call("feedback", address, "--json", "--account-file", account) == 0
    assert json.loads(capsys.readouterr().out)["asked"] == 1


def test_feedback_without_a_list_is_refused_with_what_to_do(desk, address, account, capsys):
    assert call("feedback", address, "--account-file", account) == 1
    told = capsys.readouterr().err
    assert "--set-up" in told
    assert PASSWORD not in told
    assert TOKEN not in told


def test_records_are_made_readable_and_the_open_folder_is_warned_about(tmp_path, capsys):
    assert call("decrypt", SEALED, tmp_path / "out", "--key", PEM_FILE) == 0
    told = capsys.readouterr()
    assert "the signature is right" in told.out
    assert "not encrypted" in told.err
    assert (tmp_path / "out" / "spill.csv").is_file()


def test_what_stays_closed_is_named_and_the_exit_code_says_so(tmp_path, capsys):
    seal(tmp_path / "in" / "good", "uuid:1", {}, note("one"))
    seal(tmp_path / "in" / "bad", "uuid:2", {}, note("two"))
    (tmp_path / "in" / "bad" / "submission.xml.enc").write_bytes(bytes(32))
    assert call("decrypt", tmp_path / "in", tmp_path / "out", "--key", PEM_FILE) == 1
    assert "bad/submission.xml" in capsys.readouterr().err
    assert call("decrypt", tmp_path / "in", tmp_path / "two", "--key", PEM_FILE, "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert (len(report["opened"]), len(report["refused"])) == (1, 1)


def test_records_can_be_fetched_from_central(desk, address, account, tmp_path, capsys):
    desk.record("note", "uuid:1", None)
    desk.documents["uuid:1"] = seal(tmp_path / "made", "uuid:1", {}, note("one"))
    desk.files["uuid:1"] = {
        path.name: path.read_bytes() for path in (tmp_path / "made").glob("*.enc")
    }
    arguments = (address, tmp_path / "out", "--key", PEM_FILE, "--account-file", account)
    assert call("decrypt", *arguments) == 0
    assert (tmp_path / "out" / "note" / "1" / "submission.xml").read_bytes() == note("one")


def test_a_set_up_code_opens_with_its_words_and_only_with_them(tmp_path, capsys):
    (tmp_path / "setup").write_text(setup_text(CENTRAL))
    key = PrivateKey.generate().public
    (tmp_path / "key").write_text(key.text)
    options = ("--headquarters-key", tmp_path / "key")
    assert call("setup-code", tmp_path / "setup", tmp_path / "code", *options) == 0
    words = capsys.readouterr().out.splitlines()[1].strip()
    assert len(words.split()) == 4
    assert "s3cret" not in (tmp_path / "code").read_text()
    Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    vault = ("--vault", tmp_path / "vault", "--passphrase-file", tmp_path / "passphrase")
    (tmp_path / "words").write_text("four other little words")
    connect = ("connect", tmp_path / "code", "--words-file", tmp_path / "words", *vault)
    assert call(*connect) == 1
    assert "Look at each word" in capsys.readouterr().err
    (tmp_path / "words").write_text(words.upper())
    assert call(*connect) == 0
    with Vault.unlock(tmp_path / "vault", PASSPHRASE) as opened:
        backend = Backend.load(opened)
    assert backend is not None
    assert (backend.access, backend.headquarters_key) == (CENTRAL.access, key.text)
