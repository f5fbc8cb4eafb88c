"""The same life without a screen: what scripts and training rooms rely on."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.torture.life import CHEAP, PASSPHRASE, clock
from veldmelding.cli import run
from veldmelding.library import Library, install_bundled
from veldmelding.vault import Vault

ANSWERS = {
    "/data/g_safe/gate": "yes",
    "/data/g_what/qn_kind": "armed",
    "/data/g_what/qn_sev": "serious",
    "/data/g_what/qn_text": "Four men at the gate",
    "/data/g_where/qn_where": "later",
    "/data/g_when/qn_when": "now",
    "/data/g_when/team_code": "GOM07",
}


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    """A folder with a vault, the passphrase in a file and answers in another."""
    Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(tmp_path / "vault", PASSPHRASE) as vault:
        install_bundled(Library(vault, clock))
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\nsecond line\n")
    (tmp_path / "answers.json").write_text(json.dumps(ANSWERS))
    return tmp_path


def call(laptop: Path, *arguments: str | Path) -> int:
    return run(
        [str(part) for part in arguments]
        + ["--vault", str(laptop / "vault"), "--passphrase-file", str(laptop / "passphrase")]
    )


def record(laptop: Path, capsys: pytest.CaptureFixture[str], *more: str | Path) -> str:
    assert call(laptop, "record", "quick_note", laptop / "answers.json", *more) == 0
    return capsys.readouterr().out.strip()


def test_a_record_is_made_listed_and_shown(laptop, capsys):
    identifier = record(laptop, capsys)
    assert call(laptop, "list", "gate", "--json") == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (row["id"], row["state"], row["form_title"]) == (identifier, "ready", "Quick note")
    assert call(laptop, "show", identifier) == 0
    shown = capsys.readouterr().out
    assert "What is it about?: Armed / roadblock" in shown
    assert "record: not confirmed" in shown


def test_a_draft_stays_a_draft(laptop, capsys):
    identifier = record(laptop, capsys, "--draft")
    assert call(laptop, "list", "--json") == 0
    assert json.loads(capsys.readouterr().out)["state"] == "draft"
    assert call(laptop, "show", identifier) == 0


def test_originals_are_exported_byte_for_byte_into_an_empty_folder_only(laptop, capsysbinary):
    photo = laptop / "photo.jpg"
    photo.write_bytes(b"\xff\xd8 picture")
    (laptop / "answers.json").write_text(
        json.dumps(ANSWERS | {"/data/g_photo/ph_subj": "site", "/data/g_photo/ph_people": "no"})
    )
    attach = ["--attach", "/data/g_photo/qn_photo", photo]
    assert call(laptop, "record", "quick_note", laptop / "answers.json", *attach) == 0
    identifier = capsysbinary.readouterr().out.decode().strip()
    assert call(laptop, "export", laptop / "out") == 0
    capsysbinary.readouterr()
    assert call(laptop, "show", identifier, "--xml") == 0
    xml = capsysbinary.readouterr().out
    place = laptop / "out" / identifier
    assert (place / "submission.xml").read_bytes() == xml
    (exported,) = [path for path in place.iterdir() if path.name != "submission.xml"]
    assert exported.read_bytes() == photo.read_bytes()
    assert exported.name.encode() in xml
    assert call(laptop, "export", laptop / "out") == 1


def test_what_is_missing_is_said_and_nothing_is_recorded(laptop, capsys):
    (laptop / "answers.json").write_text(json.dumps(ANSWERS | {"/data/g_what/qn_kind": ""}))
    assert call(laptop, "record", "quick_note", laptop / "answers.json") == 1
    assert capsys.readouterr().err
    assert call(laptop, "list", "--json") == 0
    assert json.loads(capsys.readouterr().out)["state"] == "draft"


@pytest.mark.parametrize("content", ["[]", "nonsense", '"text"'])
def test_answers_that_are_none_are_refused(laptop, capsys, content):
    (laptop / "answers.json").write_text(content)
    assert call(laptop, "record", "quick_note", laptop / "answers.json") == 1
    assert "does not hold answers" in capsys.readouterr().err


def test_without_headquarters_sync_says_so(laptop, capsys):
    assert call(laptop, "sync") == 1
    assert "no headquarters" in capsys.readouterr().err


def test_a_wrong_passphrase_opens_nothing_and_is_told_in_the_language_asked_for(laptop, capsys):
    (laptop / "passphrase").write_text("something else entirely")
    assert (
        run(
            [
                "--interface-language",
                "nl",
                "vault",
                "check",
                str(laptop / "vault"),
                "--passphrase-file",
                str(laptop / "passphrase"),
            ]
        )
        == 1
    )
    said = capsys.readouterr().err
    assert said
    assert "something else entirely" not in said
    assert "This passphrase" not in said


def test_a_passphrase_from_a_file_descriptor(laptop, capsys):
    readable, writable = os.pipe()
    os.write(writable, PASSPHRASE.encode() + b"\n")
    os.close(writable)
    assert run(["vault", "check", str(laptop / "vault"), "--passphrase-fd", str(readable)]) == 0


def test_wrong_use_is_told_apart_from_a_refusal():
    with pytest.raises(SystemExit) as stopped:
        run(["no-such-command"])
    assert stopped.value.code == 2


def test_backup_and_restore_give_the_same_vault(laptop, capsys):
    identifier = record(laptop, capsys)
    passphrase = ["--passphrase-file", str(laptop / "passphrase")]
    backup, again = str(laptop / "backup"), str(laptop / "again")
    assert run(["vault", "backup", str(laptop / "vault"), backup, *passphrase]) == 0
    assert run(["vault", "restore", backup, again]) == 0
    assert run(["list", "--vault", again, *passphrase]) == 0
    assert identifier in capsys.readouterr().out


def test_form_check_names_the_row_of_a_mistake_and_exits_with_1(tmp_path, capsys):
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text(
        "| survey |\n| | type | name | label |\n| | text | a | A |\n"
        "| settings |\n| | form_id |\n| | good |\n"
    )
    bad.write_text("| survey |\n| | type | name | label |\n| | txt | a | A |\n")
    assert run(["form", "check", str(good)]) == 0
    assert run(["form", "check", str(bad), "--json"]) == 1
    assert "2" in capsys.readouterr().out


def test_bundled_forms_are_listed_and_exported(tmp_path, capsys):
    assert run(["form", "list"]) == 0
    assert capsys.readouterr().out.split() == ["incident", "quick_note", "site_registration"]
    assert run(["form", "export", "incident", str(tmp_path / "incident.xlsx")]) == 0
    assert run(["form", "check", str(tmp_path / "incident.xlsx")]) == 0


def test_a_hub_is_served_used_and_stopped_by_command(laptop, capsys):
    passphrase = ["--passphrase-file", str(laptop / "passphrase")]
    hub = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "veldmelding",
            "hub",
            "--data",
            str(laptop / "hub"),
            "--port",
            "0",
            *passphrase,
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        said = []
        deadline = time.monotonic() + 60
        assert hub.stdout is not None
        while not (said and said[-1].startswith("eN")) and time.monotonic() < deadline:
            said.append(hub.stdout.readline().strip())
        assert re.search(r"http://127\.0\.0\.1:\d+", " ".join(said))
        (laptop / "setup").write_text(said[-1])
        record(laptop, capsys)
        assert call(laptop, "connect", laptop / "setup") == 0
        assert call(laptop, "sync", "--json") == 0
        report = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert len(report["delivered"]) == 1
        assert call(laptop, "list", "--json") == 0
        assert json.loads(capsys.readouterr().out)["state"] == "delivered"
    finally:
        hub.send_signal(signal.SIGTERM)
        rest = hub.communicate(timeout=30)[0]
    assert hub.returncode == 0
    assert "everything acknowledged is kept" in rest
