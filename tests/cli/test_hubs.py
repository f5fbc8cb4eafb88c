"""A hub looked after on the command line."""

import json
import re
import signal
import ssl
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.hub.client import visit_form
from tests.hub.conftest import CHEAP, PASSPHRASE
from veldmelding.cli import run
from veldmelding.vault import Vault


@pytest.fixture
def folder(tmp_path) -> Path:
    Vault.create(tmp_path / "hub", PASSPHRASE, cost=CHEAP)
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    (tmp_path / "person").write_text("four quiet words together")
    (tmp_path / "form.xml").write_bytes(visit_form())
    return tmp_path


def hub(folder: Path, *arguments: object) -> int:
    given = ["hub", "--data", folder / "hub", "--passphrase-file", folder / "passphrase"]
    return run([str(one) for one in (*given, *arguments)])


def told(capsys) -> list[dict]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_forms_are_tried_out_offered_and_closed(folder, capsys):
    assert hub(folder, "form", "add", "--json", "--draft", folder / "form.xml") == 0
    draft = told(capsys)[0]
    assert (draft["form_id"], len(draft["token"])) == ("visit", 64)
    assert hub(folder, "form", "publish", "--json", "visit", "--version", "2") == 0
    assert told(capsys)[0]["version"] == "2"
    assert hub(folder, "form", "state", "visit", "closing") == 0
    capsys.readouterr()
    assert hub(folder, "form", "list", "--json") == 0
    assert [(one["form_id"], one["state"]) for one in told(capsys)] == [("visit", "closing")]
    (folder / "bad.md").write_text("| survey |\n| | type | name | label |\n| | txt | a | A |\n")
    assert hub(folder, "form", "add", folder / "bad.md") == 1
    assert "Nothing was changed" in capsys.readouterr().err


def test_accounts_and_projects(folder, capsys):
    assert hub(folder, "project", "add", "--json", "North") == 0
    assert told(capsys)[0] == {"id": "2", "name": "North"}
    assert hub(folder, "account", "add", "--json", "Phone 1", "--project", "2") == 0
    phone = told(capsys)[0]
    assert phone["token"]
    person = ["--role", "review", "--new-passphrase-file", folder / "person"]
    assert hub(folder, "account", "add", "--json", "Amina", *person) == 0
    amina = told(capsys)[0]
    assert hub(folder, "account", "add", "Amina", *person) == 1
    capsys.readouterr()
    assert hub(folder, "account", "passphrase", amina["id"], *person[2:]) == 0
    assert hub(folder, "account", "revoke", phone["id"]) == 0
    capsys.readouterr()
    assert hub(folder, "account", "list", "--json") == 0
    assert [(one["name"], one["role"], bool(one["revoked"])) for one in told(capsys)] == [
        ("Amina", "review", False),
        ("Phone 1", "collect", True),
    ]
    assert hub(folder, "log", "--json") == 0


def test_others_reach_it_only_with_tls_or_when_told(folder, capsys):
    assert hub(folder, "--host", "0.0.0.0", "--port", "0") == 1
    assert "Nothing was started" in capsys.readouterr().err
    assert hub(folder, "--certificate", folder / "form.xml") == 1


@pytest.mark.parametrize("profile", ["central", "kobo"])
def test_it_is_served_with_its_own_certificate(folder, capsys, profile):
    assert hub(folder, "certificate", "--json", "localhost") == 0
    own = told(capsys)[0]
    command = [sys.executable, "-m", "veldmelding", "hub", "--data", str(folder / "hub")]
    command += ["--passphrase-file", str(folder / "passphrase"), "--port", "0", "--self-signed"]
    served = subprocess.Popen([*command, "--profile", profile], stdout=subprocess.PIPE, text=True)
    try:
        assert served.stdout is not None
        said = ""
        deadline = time.monotonic() + 60
        while "Set-up text" not in said and time.monotonic() < deadline:
            said += served.stdout.readline()
        assert own["words"] in said
        url = re.search(r"https://127\.0\.0\.1:\d+", said)
        assert url
        context = ssl.create_default_context(cadata=own["pem"])
        with urllib.request.urlopen(f"{url[0]}/sign-in", context=context, timeout=10) as answer:
            assert answer.status == 200
    finally:
        served.send_signal(signal.SIGTERM)
        rest = served.communicate(timeout=30)[0]
    assert "everything acknowledged is kept" in rest
