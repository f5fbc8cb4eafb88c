"""A real hub on a real vault, listening on a free port."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from tests.hub.client import Browser, Phone, visit_form
from tests.hub.laptop import Laptop
from veldmelding.hub import Faults, Hub
from veldmelding.vault import KeyCost, Vault

PASSPHRASE = "copper river lantern"
WORDS = "lantern copper river heron"
"""Passphrase of people with an account."""
CHEAP = KeyCost(memory=8, iterations=1)


class Clock:
    """Time that moves only when told to, and a little with every look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def advance(self, **units: float) -> None:
        self.now += timedelta(**units)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault(tmp_path, clock):
    folder = tmp_path / "hub"
    Vault.create(folder, PASSPHRASE, cost=CHEAP, clock=clock)
    with Vault.unlock(folder, PASSPHRASE, clock=clock) as opened:
        yield opened


@pytest.fixture
def faults() -> Faults:
    return Faults()


@pytest.fixture
def hub(vault, clock, faults):
    with Hub(vault, clock=clock, random=Random(7), faults=faults, passphrase_memory=64) as made:
        made.offer(visit_form())
        yield made


@pytest.fixture
def address(hub):
    return hub.start()


@pytest.fixture
def phone(hub, address) -> Phone:
    return Phone(address, hub.create_account("Phone of Baraka"))


@pytest.fixture
def headquarters(address) -> Browser:
    browser = Browser(address)
    assert browser.sign_in(PASSPHRASE).status == 200
    return browser


@pytest.fixture
def laptop(tmp_path, clock):
    made = Laptop(tmp_path / "laptop", clock)
    yield made
    made.vault.close()


@pytest.fixture
def person(hub, address):
    """Somebody of a role, signed in."""

    def signed_in(role: str) -> Browser:
        hub.accounts.create(f"Neema who {role}s", role=role, passphrase=WORDS)
        browser = Browser(address)
        answer = browser.post("/sign-in", name=f"Neema who {role}s", passphrase=WORDS)
        assert answer.status == 200
        return browser

    return signed_in
