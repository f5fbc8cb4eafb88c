"""Phone, camp and headquarters, each a process of its own, with cuts in between.

Headquarters is away for a while, both hubs are killed and come back, the phone sends again what it
is not sure of. In the end every record is at headquarters once, byte for byte.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.hub.client import Phone, new_id, visit, visit_form
from veldmelding.hub import Address, Hub
from veldmelding.hub.relay import RelaySettings
from veldmelding.outbox import Outbox
from veldmelding.sync import read_setup
from veldmelding.vault import KeyCost, Vault

PASSPHRASE = "copper river lantern"
KEPT, ARRIVED = "still in camp", "at headquarters"


def now() -> datetime:
    return datetime.now(UTC)


class Place:
    """A hub that is started, killed and started again, always at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self.process: subprocess.Popen[str] | None = None
        Vault.create(folder, PASSPHRASE, cost=KeyCost(8, 1))
        with Vault.unlock(folder, PASSPHRASE) as vault:
            self.token = Hub(vault, clock=now, random=random.SystemRandom()).create_account("one")

    def start(self) -> None:
        self.process = subprocess.Popen(  # the project's own module
            [sys.executable, "-m", "tests.journeys.place", self.folder, str(self.port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(PASSPHRASE + "\n")
        self.process.stdin.flush()
        self.port = json.loads(self.process.stdout.readline())["port"]

    @property
    def phone(self) -> Phone:
        return Phone(Address(f"http://127.0.0.1:{self.port}", self.port), self.token)

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self._reap()

    def stop(self) -> None:
        """Let it end by itself, and see that it does."""
        if self.process is None:
            return
        assert self.process.stdin is not None
        self.process.stdin.close()
        assert self.process.wait(10) == 0
        self._reap()

    def _reap(self) -> None:
        assert self.process is not None
        assert self.process.stdout is not None
        assert self.process.stdin is not None
        self.process.wait(10)
        self.process.stdout.close()
        self.process.stdin.close()
        self.process = None

    def received(self) -> dict[str, tuple[bytes, dict[str, bytes]]]:
        with Vault.unlock(self.folder, PASSPHRASE) as vault:
            outbox = Outbox(vault, now)
            assert vault.check() == []
            return {
                row.instance_id: (
                    outbox.submission(row.instance_id).xml,
                    {
                        file.name: vault.attachments.read(file.attachment_id)
                        for file in outbox.files(row.instance_id)
                    },
                )
                for row in outbox.rows(limit=-1)
            }


@pytest.fixture
def places(tmp_path):
    headquarters, camp = Place(tmp_path / "headquarters"), Place(tmp_path / "camp")
    yield headquarters, camp
    for place in (camp, headquarters):
        if place.process is not None:
            place.kill()


def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_every_record_is_at_headquarters_once_and_byte_for_byte(places):
    headquarters, camp = places
    with Vault.unlock(headquarters.folder, PASSPHRASE) as vault:
        Hub(vault, clock=now, random=random.SystemRandom()).offer(visit_form())
    headquarters.start()
    with Vault.unlock(camp.folder, PASSPHRASE) as vault:
        hub = Hub(vault, clock=now, random=random.SystemRandom())
        setup = hub.setup_text(f"http://127.0.0.1:{headquarters.port}", headquarters.token)
        read_setup(setup).save(vault)
        RelaySettings(forward=True, kept_text=KEPT, arrived_text=ARRIVED).save(vault)
    camp.start()

    chance = random.Random(5)
    sent: dict[str, tuple[bytes, dict[str, bytes]]] = {}

    def send(count: int) -> list[str]:
        made = []
        for _ in range(count):
            instance_id = new_id()
            photo = f"{instance_id[5:13]}.jpg"
            xml = visit(instance_id, photo=photo) + b"\n" * chance.randrange(3)
            sent[instance_id] = (xml, {photo: chance.randbytes(30_000)})
            made.append(instance_id)
            assert camp.phone.send(*sent[instance_id]).status == 201
        return made

    # The phone learns the form from the camp, which learned it from headquarters.
    until(lambda: "<formID>visit</formID>" in camp.phone.get("/formList").text)
    assert (
        camp.phone.get("/forms/visit.xml").body == headquarters.phone.get("/forms/visit.xml").body
    )
    (first, *_) = send(4)
    until(lambda: camp.phone.send(*sent[first]).message == ARRIVED)

    headquarters.kill()  # headquarters is away; phones do not notice
    waiting = send(4)
    assert camp.phone.send(*sent[waiting[0]]).message == KEPT

    camp.kill()  # the power fails in camp, too
    camp.start()
    send(2)
    assert camp.phone.send(*sent[first]).message == ARRIVED

    headquarters.start()
    other_way = waiting[1]  # one phone found a network of its own meanwhile
    assert headquarters.phone.send(*sent[other_way]).status == 201
    camp.stop()
    camp.start()
    for instance_id in sent:  # a phone that lost its answers sends everything again
        until(
            lambda instance_id=instance_id: camp.phone.send(*sent[instance_id]).message == ARRIVED
        )

    camp.stop()
    headquarters.stop()
    assert camp.received() == sent
    assert headquarters.received() == sent
