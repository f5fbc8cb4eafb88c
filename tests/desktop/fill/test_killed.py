"""kill -9 at any moment: every answer that was said to be saved is there, at its question."""

import random
import subprocess
import sys
import time
from pathlib import Path

from tests.desktop.fill.conftest import CHEAP, PASSPHRASE, Rooms, clock
from veldmelding.vault import Vault

ROOT = Path(__file__).resolve().parents[3]


def test_no_saved_answer_is_lost_when_the_program_is_killed(tmp_path):
    folder = tmp_path / "vault"
    Vault.create(folder, PASSPHRASE, label="Green 1", cost=CHEAP, clock=clock)
    chance = random.Random(5)
    for _round in range(4):
        with (tmp_path / "said").open("wb+") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.desktop.fill.killed", str(folder)],
                stdout=said,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
            )
            until = time.monotonic() + 60
            while said.seek(0, 2) == 0:
                assert process.poll() is None
                assert time.monotonic() < until
                time.sleep(0.02)
            time.sleep(chance.uniform(0.05, 0.5))
            process.kill()
            process.wait()
            said.seek(0)
            lines = [line for line in said.read().split(b"\n")[:-1] if line]
        observation, _, typed = lines[-1].decode().partition(" ")
        with Vault.unlock(folder, PASSPHRASE, clock=clock) as vault:
            recording = Rooms(vault).store.resume(observation)
            kept = recording.session.node("/data/where/site").value
            assert kept.startswith(typed)
            assert recording.position == "/data/where/site"
