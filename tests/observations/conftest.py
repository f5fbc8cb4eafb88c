"""A real vault with a library, an outbox and a store of observations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from tests.observations.forms import visit

from veldmelding.library import Library
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.vault import KeyCost, Vault
from veldmelding.xforms import DeviceProperties

CHEAP = KeyCost(8, 1)
PASSPHRASE = "five words for a test vault"
BACKEND = "https://central.example/v1/projects/1"


class Clock:
    """A clock that stands still until it is told to move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 8, 3, 7, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


class World:
    """Everything over one vault, and how to lock and unlock it."""

    def __init__(self, folder, clock, seed=7) -> None:
        self.folder = folder
        self.clock = clock
        self.random = Random(seed)
        self.open()

    def open(self) -> None:
        self.vault = Vault.unlock(self.folder, PASSPHRASE, clock=self.clock)
        self.library = Library(self.vault, self.clock, random=self.random)
        self.outbox = Outbox(self.vault, self.clock)
        self.store = ObservationStore(
            self.vault,
            self.library,
            self.outbox,
            clock=self.clock,
            timezone=UTC,
            random=self.random,
            device=DeviceProperties(device_id="veldmelding:1"),
        )

    def reopen(self) -> None:
        self.vault.close()
        self.open()

    def deliver(self, instance_id: str) -> None:
        names = [line.file for line in self.outbox.ledger.files(instance_id)]
        self.outbox.ledger.acknowledged(instance_id, names, BACKEND, 201)

    def attachment_count(self) -> int:
        with self.vault.reading() as database:
            return database.execute("SELECT count(*) FROM attachment").fetchone()[0]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def world(tmp_path, clock):
    Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP, clock=clock)
    world = World(tmp_path / "vault", clock)
    yield world
    world.vault.close()


@pytest.fixture
def store(world):
    return world.store


@pytest.fixture
def visit_form(world):
    return world.library.install(visit())
