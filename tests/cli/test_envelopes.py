"""Sealed envelopes without a screen, from two laptops to a hub and to a headquarters."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from tests.cli.test_commands import ANSWERS, call, laptop, record
from tests.hub.client import new_id, visit, visit_form
from tests.torture.life import CHEAP, PASSPHRASE, clock
from veldmelding.cli import run
from veldmelding.hub import Hub
from veldmelding.library import Library, install_bundled
from veldmelding.outbox import Outbox, enter_headquarters_key
from veldmelding.vault import PublicKey, Vault

__all__ = ["laptop"]


@pytest.fixture
def hub_folder(tmp_path: Path) -> Path:
    Vault.create(tmp_path / "hub", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(tmp_path / "hub", PASSPHRASE) as vault:
        install_bundled(Library(vault, clock))
    return tmp_path / "hub"


def at(folder: Path, *arguments: str | Path) -> int:
    """Run a command on another vault."""
    return run(
        [str(part) for part in arguments]
        + ["--vault", str(folder), "--passphrase-file", str(folder.parent / "passphrase")]
    )


def address(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    assert at(folder, "envelope", "address", "--json") == 0
    return json.loads(capsys.readouterr().out)


def sealed(laptop: Path, hub_folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    record(laptop, capsys)
    record(laptop, capsys)
    (laptop / "key.txt").write_text(address(hub_folder, capsys)["key"])
    target = laptop / "stick.veld"
    assert call(laptop, "envelope", "write", target, "--to", laptop / "key.txt") == 0
    assert "2 records" in capsys.readouterr().out
    return target


def test_to_a_hub_and_the_receipt_back(laptop, hub_folder, capsys):
    envelope = sealed(laptop, hub_folder, capsys)
    assert at(hub_folder, "envelope", "read", envelope) == 0
    assert "not known here" in capsys.readouterr().out
    assert at(hub_folder, "envelope", "receive", envelope) == 1
    words = address(laptop / "vault", capsys)["sender_words"]
    assert at(hub_folder, "envelope", "receive", envelope, "--trust", "not these words") == 1
    capsys.readouterr()
    assert at(hub_folder, "envelope", "receive", envelope, "--trust", words, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert len(told["new"]) == 2
    assert at(hub_folder, "envelope", "receive", envelope) == 0  # known now, and twice is once
    assert "here already: 2" in capsys.readouterr().out
    with Vault.unlock(hub_folder, PASSPHRASE) as vault:
        hub = Hub(vault, clock=clock, random=Random(1))
        assert sorted(one.instance_id for one in hub.arrivals()) == sorted(told["new"])

    assert call(laptop, "envelope", "list") == 0
    assert "no receipt yet" in capsys.readouterr().out
    wrong = told["receipt"][:3] + ("0" if told["receipt"][3] != "0" else "2") + "-0000"
    assert call(laptop, "envelope", "receipt", wrong) == 1
    assert call(laptop, "envelope", "receipt", *told["receipt"].split("-")) == 0
    capsys.readouterr()
    assert call(laptop, "list", "--json") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["state"] for row in rows] == ["delivered", "delivered"]


def test_headquarters_makes_ordinary_submissions_of_it(laptop, hub_folder, tmp_path, capsys):
    desk = tmp_path / "desk"
    Vault.create(desk, PASSPHRASE, cost=CHEAP)
    envelope = sealed(laptop, desk, capsys)
    words = address(laptop / "vault", capsys)["sender_words"]
    assert at(desk, "envelope", "deliver", envelope, "--trust", words) == 1  # nowhere to deliver
    assert "no headquarters" in capsys.readouterr().err
    with Vault.unlock(hub_folder, PASSPHRASE) as vault:
        with Hub(vault, clock=clock, random=Random(1)) as hub:
            server = hub.start()
            (tmp_path / "setup").write_text(
                hub.setup_text(server.url, hub.create_account("headquarters"))
            )
            assert at(desk, "connect", tmp_path / "setup") == 0
            assert at(desk, "envelope", "deliver", envelope, "--trust", words) == 0
            first = capsys.readouterr().out
            assert at(desk, "envelope", "deliver", envelope) == 0
            assert "here already: 2" in capsys.readouterr().out
            arrived = {one.instance_id: one for one in hub.arrivals()}
            assert len(arrived) == 2
        received = {one: Outbox(vault, clock).submission(one).xml for one in arrived}
    receipt = next(line for line in first.splitlines() if "Receipt" in line).split()[-1]
    assert call(laptop, "envelope", "receipt", receipt) == 0
    with Vault.unlock(laptop / "vault", PASSPHRASE) as vault:
        outbox = Outbox(vault, clock)
        assert received == {one: outbox.submission(one).xml for one in arrived}
        assert outbox.overview().only_here == 0


def test_without_the_key_of_headquarters_nothing_is_written(laptop, capsys):
    record(laptop, capsys)
    assert call(laptop, "envelope", "write", laptop / "a.veld") == 1
    assert "public key" in capsys.readouterr().err
    assert not (laptop / "a.veld").exists()


DANGER = {
    "/data/g_safe/gate": "yes",
    "/data/g_what/qn_kind": "armed",
    "/data/g_what/qn_sev": "danger",
    "/data/g_what/dg_act": "ac_focal",
    "/data/g_what/qn_text": "Four men at the gate",
    "/data/g_where/qn_where": "later",
    "/data/g_when/qn_when": "now",
    "/data/g_when/team_code": "GOM07",
}


def test_an_alert_from_the_laptop_to_headquarters(laptop, hub_folder, capsys):
    key = address(hub_folder, capsys)["key"]
    with Vault.unlock(laptop / "vault", PASSPHRASE) as vault:
        enter_headquarters_key(vault, PublicKey.read(key))
    (laptop / "answers.json").write_text(json.dumps(DANGER))
    identifier = record(laptop, capsys)
    assert call(laptop, "alert", "show", identifier) == 0
    messages = capsys.readouterr().out
    assert all(len(line) <= 160 for line in messages.splitlines())
    assert "gate" not in messages
    (laptop / "sms.txt").write_text("Received 12:31\n" + messages.lower())
    assert at(hub_folder, "alert", "open", laptop / "sms.txt") == 0
    told = capsys.readouterr().out
    assert "Danger now: yes" in told
    assert "Kind: armed" in told
    assert "not known here" in told
    (laptop / "sms.txt").write_text(messages.splitlines()[0])
    assert at(hub_folder, "alert", "open", laptop / "sms.txt") == 1
    assert "missing" in capsys.readouterr().err
    (laptop / "answers.json").write_text(json.dumps(ANSWERS))
    assert call(laptop, "alert", "show", record(laptop, capsys)) == 1


def test_a_phone_on_a_cable(laptop, hub_folder, tmp_path, capsys):
    with Vault.unlock(hub_folder, PASSPHRASE) as vault:
        Hub(vault, clock=clock, random=Random(1)).offer(visit_form())
    folder = tmp_path / "phone" / "instances" / "Visit_1"
    folder.mkdir(parents=True)
    instance_id = new_id()
    (folder / "Visit_1.xml").write_bytes(visit(instance_id))
    assert at(hub_folder, "phones", "import", tmp_path / "phone", "--look") == 0
    assert f"new       {instance_id}" in capsys.readouterr().out
    assert at(hub_folder, "phones", "import", tmp_path / "phone", "--name", "Amina") == 0
    assert "Taken in: 1" in capsys.readouterr().out
    assert at(hub_folder, "phones", "import", tmp_path / "phone", "--json") == 0
    assert json.loads(capsys.readouterr().out)["already_here"] == [instance_id]
    assert at(hub_folder, "phones", "import", tmp_path / "nothing") == 1
