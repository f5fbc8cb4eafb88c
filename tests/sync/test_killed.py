"""A laptop that dies in the middle of delivering: nothing lost, nothing twice."""

from __future__ import annotations

import random
import subprocess
import sys
import time

from tests.sync import faults
from tests.sync.conftest import PASSPHRASE, Laptop

from veldmelding.vault import Vault

CHILD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from veldmelding.sync import Backend, synchronise
from veldmelding.vault import Vault
with Vault.unlock(Path(sys.argv[1]), sys.argv[2]) as vault:
    print("open", flush=True)
    synchronise(vault, Backend.load(vault), lambda _: None, clock=lambda: datetime.now(UTC))
"""


def test_whatever_the_moment_every_record_arrives_once_and_whole(hq, laptop):
    chance = random.Random(5)
    records = [laptop.record(20_000, 70_000) for _ in range(12)]
    folder = laptop.vault.folder
    laptop.vault.close()
    hq.fail("/submission", faults.waits(0.03), method="POST", times=10_000)
    for _ in range(5):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, folder, PASSPHRASE], stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0.05, 0.35))
        child.kill()
        child.wait()
        child.stdout.close()
    with Vault.unlock(folder, PASSPHRASE) as vault:
        revived = Laptop(vault, laptop.backend, laptop.clock)
        claimed = {
            record.instance_id: {
                line.file
                for line in revived.outbox.ledger.files(record.instance_id)
                if line.acknowledged is not None
            }
            for record in records
        }
        assert any(claimed.values()), "the child was killed before it did anything"
        for instance_id, files in claimed.items():
            # What the ledger calls acknowledged is at headquarters; it never claims more.
            assert not files or files - {""} <= set(hq.stored[instance_id].files)
        report = revived.deliver()
        assert report.refused == []
        assert {revived.state(record) for record in records} == {"delivered"}
    assert len(hq.stored) == len(records)
    for record in records:
        assert hq.stored[record.instance_id].xml == record.xml
        assert len(hq.stored[record.instance_id].files) == 2
