"""Who can open a vault, backups, handing over, evidence and erasing, without a screen."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_commands import ANSWERS, call, laptop, record
from tests.torture.life import CHEAP, PASSPHRASE, clock
from veldmelding.cli import run
from veldmelding.errors import WrongPassphrase
from veldmelding.outbox import Outbox
from veldmelding.vault import PrivateKey, Vault, keyring, reserve
from veldmelding.vault import vault as vault_module

__all__ = ["laptop"]
NEW = "lopo dani verat osu mile kano"
VERIFIER = Path(__file__).parents[2] / "docs" / "verify_evidence.py"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """New slots cost little, and the reserve is small; everything else is real."""
    for module in (keyring, vault_module):
        monkeypatch.setattr(module, "calibrate", lambda: CHEAP)
    monkeypatch.setattr(reserve, "SIZE", 4096)


def vault_command(laptop: Path, *arguments: str | Path, new: str = "") -> int:
    more = ["--passphrase-file", str(laptop / "passphrase")]
    if new:
        (laptop / "new").write_text(new + "\n")
        more += ["--new-passphrase-file", str(laptop / "new")]
    name, *rest = [str(part) for part in arguments]
    return run(["vault", *name.split(" "), str(laptop / "vault"), *rest, *more])


def opens(laptop: Path, secret: str) -> bool:
    try:
        Vault.unlock(laptop / "vault", secret).close()
    except WrongPassphrase:
        return False
    return True


def printed_key(capsys: pytest.CaptureFixture[str]) -> str:
    found = re.search(r"^ {2}(\S+)$", capsys.readouterr().out, re.MULTILINE)
    assert found is not None
    return found[1]


def test_the_passphrase_is_exchanged_and_a_weak_one_refused(laptop, capsys):
    assert vault_command(laptop, "passphrase", new="1234567890") == 1
    assert "would not hold" in capsys.readouterr().err
    assert opens(laptop, PASSPHRASE)
    assert vault_command(laptop, "passphrase", new=NEW) == 0
    assert not opens(laptop, PASSPHRASE)
    assert opens(laptop, NEW)


def test_recovery_is_renewed_split_and_put_together_again(laptop, capsys, monkeypatch):
    assert vault_command(laptop, "recovery") == 0
    key = printed_key(capsys)
    assert opens(laptop, key)
    monkeypatch.setattr(sys, "stdin", io.StringIO(key + "\n"))
    assert run(["vault", "shares", "split"]) == 0
    sheets = re.findall(r"^ {2}(\S+)$", capsys.readouterr().out, re.MULTILINE)
    assert len(sheets) == 3
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{sheets[2]}\n{sheets[0]}\n"))
    assert run(["vault", "shares", "combine"]) == 0
    assert printed_key(capsys) == key
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{sheets[1]}\n{sheets[1]}\n"))
    assert run(["vault", "shares", "combine"]) == 1
    assert "same sheet" in capsys.readouterr().err


def test_headquarters_is_let_in_only_after_its_fingerprint_was_agreed_to(laptop, capsys):
    headquarters = PrivateKey.generate()
    key = laptop / "headquarters.txt"
    key.write_text(headquarters.public.text + "\n")
    assert vault_command(laptop, "headquarters admit", key) == 1
    said = capsys.readouterr()
    assert headquarters.public.fingerprint in said.out
    assert "--yes" in said.err
    assert opens(laptop, PASSPHRASE)
    assert vault_command(laptop, "headquarters admit", key, "--yes") == 0
    with Vault.unlock(laptop / "vault", headquarters):
        pass
    capsys.readouterr()
    assert vault_command(laptop, "access", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [way["kind"] for way in told["ways"]] == ["passphrase", "recovery", "escrow"]
    assert vault_command(laptop, "headquarters dismiss") == 0
    with pytest.raises(WrongPassphrase):
        Vault.unlock(laptop / "vault", headquarters)


def test_after_a_rekey_an_older_key_file_opens_nothing(laptop, capsys):
    old = (laptop / "vault" / "vault.keys").read_bytes()
    assert vault_command(laptop, "rekey", new=NEW) == 0
    assert opens(laptop, printed_key(capsys))
    assert opens(laptop, NEW)
    for name in ("vault.keys", "vault.keys.bak"):
        (laptop / "vault" / name).write_bytes(old)
    (laptop / "passphrase").write_text(PASSPHRASE)
    assert run(["vault", "check", str(laptop / "vault"), *passphrase(laptop)]) == 1
    assert "damaged" in capsys.readouterr().err


def passphrase(laptop: Path) -> list[str]:
    return ["--passphrase-file", str(laptop / "passphrase")]


def test_a_passphrase_that_destroys_is_set_only_after_its_risks_were_told(laptop, capsys):
    assert vault_command(laptop, "duress", new=NEW) == 1
    assert "in danger" in capsys.readouterr().out
    assert vault_command(laptop, "duress", "--yes", new=NEW) == 0
    assert vault_command(laptop, "access") == 0
    assert "destroys the keys" in capsys.readouterr().out
    assert vault_command(laptop, "duress", "--clear", new=NEW) == 0
    assert not opens(laptop, NEW)
    assert opens(laptop, PASSPHRASE)
    assert vault_command(laptop, "duress", "--yes", new=NEW) == 0
    assert not opens(laptop, NEW)
    assert not opens(laptop, PASSPHRASE)


def test_drafts_are_handed_over_to_one_colleague(laptop, capsys, tmp_path):
    draft = record(laptop, capsys, "--draft")
    colleague = tmp_path / "colleague"
    colleague.mkdir()
    shutil.copy(laptop / "passphrase", colleague / "passphrase")
    Vault.create(colleague / "vault", PASSPHRASE, cost=CHEAP)
    assert vault_command(colleague, "address") == 0
    key, words = capsys.readouterr().out.strip().split("\n")
    (tmp_path / "key.txt").write_text(key)
    parcel = tmp_path / "parcel"
    assert vault_command(laptop, "hand-over", tmp_path / "key.txt", parcel, draft) == 1
    assert words in capsys.readouterr().out
    assert vault_command(laptop, "hand-over", tmp_path / "key.txt", parcel, draft, "--yes") == 0
    assert vault_command(laptop, "take-over", parcel) == 1, "it is not for the sender"
    capsys.readouterr()
    assert vault_command(colleague, "take-over", parcel, "--json") == 0
    assert json.loads(capsys.readouterr().out)["observations"] == [draft]
    assert call(colleague, "show", draft) == 0
    assert ANSWERS["/data/g_what/qn_text"] in capsys.readouterr().out


def test_finalised_observations_are_handed_over_too(laptop, capsys, tmp_path):
    finalised = record(laptop, capsys)
    colleague = tmp_path / "colleague"
    colleague.mkdir()
    shutil.copy(laptop / "passphrase", colleague / "passphrase")
    Vault.create(colleague / "vault", PASSPHRASE, cost=CHEAP)
    assert vault_command(colleague, "address") == 0
    (tmp_path / "key.txt").write_text(capsys.readouterr().out.split("\n")[0])
    parcel = tmp_path / "parcel"
    assert vault_command(laptop, "hand-over", tmp_path / "key.txt", parcel, finalised, "--yes") == 0
    for said in ("waits for delivery", "was here already"):
        assert vault_command(colleague, "take-over", parcel) == 0
        assert f"{finalised} {'is finalised and ' if 'waits' in said else ''}{said}" in (
            capsys.readouterr().out
        )


def test_evidence_is_exported_and_verified_by_a_third_party(laptop, capsys):
    photo = laptop / "site.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes(range(256)) * 40)
    answers = ANSWERS | {"/data/g_photo/ph_subj": "site", "/data/g_photo/ph_people": "no"}
    (laptop / "answers.json").write_text(json.dumps(answers))
    observation = record(laptop, capsys, "--attach", "/data/g_photo/qn_photo", photo)
    (laptop / "answers.json").write_text(json.dumps(ANSWERS))
    record(laptop, capsys, "--draft")
    with Vault.unlock(laptop / "vault", PASSPHRASE) as vault:
        outbox = Outbox(vault, clock)
        with vault.reading() as database:
            ((instance,),) = database.execute("SELECT instance_id FROM submission").fetchall()
        names = [line.file for line in outbox.ledger.files(instance)]
        outbox.ledger.acknowledged(instance, names, "https://central.example/v1/projects/1", 201)
    assert call(laptop, "evidence", "head") == 0
    head = capsys.readouterr().out
    target = laptop / "evidence"
    assert call(laptop, "evidence", "export", target, "--purpose", "court", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["records"], told["missing"]) == (1, 0)
    lines = (target / "log.jsonl").read_text().splitlines()
    events = [json.loads(json.loads(line)["entry"])["event"] for line in lines]
    assert events == ["create", "attach", "edit", "finalise", "deliver", "deliver", "export"]
    verified = subprocess.run(
        [sys.executable, VERIFIER, target], capture_output=True, text=True, check=False
    )
    assert verified.returncode == 0
    assert "All is well: 2 originals" in verified.stdout
    (original,) = target.glob("originals/*/record.xml")
    original.write_bytes(original.read_bytes().replace(b"Four men", b"Five men"))
    forged = subprocess.run(
        [sys.executable, VERIFIER, target], capture_output=True, text=True, check=False
    )
    assert forged.returncode == 1
    assert "not what was finalised" in forged.stdout
    assert call(laptop, "evidence", "export", target, observation, "--purpose", "again") == 1
    assert head.split(":")[1] == "7", "the draft was begun, too"


def test_backups_keep_three_and_a_new_laptop_takes_the_newest(laptop, capsys):
    stick = laptop / "stick"
    stick.mkdir()
    for _ in range(4):
        assert vault_command(laptop, "backup", stick, "--keep-three") == 0
    capsys.readouterr()
    observation = record(laptop, capsys)
    assert vault_command(laptop, "backup", stick, "--keep-three") == 0
    assert len(list(stick.iterdir())) == 3
    again = laptop / "again"
    again.mkdir()
    shutil.copy(laptop / "passphrase", again / "passphrase")
    assert run(["vault", "move", str(stick), str(again / "vault"), *passphrase(laptop)]) == 0
    assert "Go on with this one only" in capsys.readouterr().err
    assert call(again, "list") == 0
    assert observation in capsys.readouterr().out


def test_erasing_and_destroying_go_in_two_steps(laptop, capsys):
    draft = record(laptop, capsys, "--draft")
    assert vault_command(laptop, "erase") == 1
    assert "1 drafts" in capsys.readouterr().out
    assert call(laptop, "show", draft) == 0
    assert vault_command(laptop, "erase", "--yes") == 0
    capsys.readouterr()
    assert call(laptop, "list") == 0
    assert capsys.readouterr().out == ""
    assert vault_command(laptop, "destroy") == 1
    assert (laptop / "vault" / "vault.keys").exists()
    assert vault_command(laptop, "destroy", "--yes") == 0
    assert not (laptop / "vault").exists()


def test_tidying_and_sealing_are_told(laptop, capsys):
    assert vault_command(laptop, "tidy", "--json") == 0
    assert json.loads(capsys.readouterr().out)["tidied"] == {"files": 0, "deleted": 0, "entries": 0}
    assert vault_command(laptop, "sealing") == 0
    said = capsys.readouterr().out
    assert "quick_note" in said
    assert "would register none" in said


def test_a_check_and_a_withdrawal_say_what_they_found(laptop, capsys):
    assert vault_command(laptop, "check", "--mend-search") == 0
    assert vault_command(laptop, "withdraw", "3fa07c", "--yes") == 1
    assert "No record here has this code" in capsys.readouterr().err
