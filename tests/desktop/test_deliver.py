"""Delivering to a real hub on this machine, from the real window."""

from __future__ import annotations

import random
import socket
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.samples import CHEAP, VISIT
from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.deliver.place import DeliverPlace
from veldmelding.desktop.deliver.progress import ProgressCard
from veldmelding.desktop.deliver.records import RefusalCard
from veldmelding.desktop.deliver.words import megabytes
from veldmelding.hub import Hub
from veldmelding.outbox import Outbox
from veldmelding.sync import Backend, Bearer, read_setup
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def _clock() -> datetime:
    return datetime.now(UTC)


@dataclass
class Headquarters:
    hub: Hub
    vault: Vault
    url: str
    setup: str

    def received(self) -> int:
        return Outbox(self.vault, _clock).count()


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Headquarters]:
    Vault.create(tmp_path / "hub", "words of the hub only", label="hub", cost=CHEAP)
    with Vault.unlock(tmp_path / "hub", "words of the hub only") as vault:
        hub = Hub(vault, profile="central", clock=_clock, random=random.SystemRandom())
        hub.offer(VISIT)
        address = hub.start("127.0.0.1", 0)
        token = hub.create_account("laptop")
        try:
            yield Headquarters(hub, vault, address.url, hub.setup_text(address.url, token))
        finally:
            hub.stop()


@pytest.fixture
def place(opened: Opened, headquarters: Headquarters) -> DeliverPlace:
    read_setup(headquarters.setup).save(opened.desk.vault)
    made = opened.go("deliver")
    assert isinstance(made, DeliverPlace)
    return made


def _delivered(place: DeliverPlace) -> bool:
    return not place.run.running and place.outcome.isVisible()


def test_the_truth_before_anything_is_sent(place: DeliverPlace) -> None:
    assert place.truth.text().startswith("4 observation")
    assert "photo" in place.detail.text()
    assert "draft" in place.detail.text()
    assert place.refusals.count() == 1
    assert len(place.records.shown()) == 3


def test_deliver_brings_everything_once(
    place: DeliverPlace, headquarters: Headquarters, opened: Opened
) -> None:
    window = opened.desktop.window
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: _delivered(place), seconds=40)
    opened.settle()
    # Headquarters offers the form again, so the refused one goes along by itself.
    assert headquarters.received() >= 3
    received = headquarters.received()
    assert len(place.records.shown()) == 0
    assert place.primary is not None
    place.outcome.hide()
    place.primary.trigger()
    wait_for(lambda: _delivered(place), seconds=40)
    assert headquarters.received() == received


def test_the_window_lives_while_it_delivers(place: DeliverPlace, opened: Opened) -> None:
    assert place.primary is not None
    place.primary.trigger()
    assert place.progress.isVisible()
    assert not place.primary.isEnabled() or place.run.running
    opened.go("observations")
    opened.go("deliver")
    wait_for(lambda: not place.run.running, seconds=40)


def test_a_refused_record_says_why_and_can_go_again(place: DeliverPlace, opened: Opened) -> None:
    card = place.refusals.itemAt(0).widget()
    assert isinstance(card, RefusalCard)
    place._release(card._instance_id)
    wait_for(lambda: place.refusals.count() == 0 and len(place.records.shown()) == 4)


def test_without_a_connection_nothing_is_lost_and_it_is_said(
    place: DeliverPlace, opened: Opened
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    Backend.at(f"http://127.0.0.1:{port}/v1/projects/1", Bearer("a" * 64), kind="central").save(
        opened.desk.vault
    )
    opened.settle()
    place.deliver()
    wait_for(lambda: _delivered(place), seconds=60)
    assert place.outcome.text.text()
    opened.settle()
    assert place.truth.text().startswith("4 observation")


def test_checking_the_connection_sends_nothing(
    place: DeliverPlace, headquarters: Headquarters
) -> None:
    place.check.click()
    wait_for(lambda: _delivered(place), seconds=40)
    assert "works" in place.outcome.text.text()
    assert headquarters.received() == 0


def test_pausing_and_going_on(
    place: DeliverPlace, headquarters: Headquarters, opened: Opened
) -> None:
    assert place.primary is not None
    place.primary.trigger()
    place.progress.pause.click()
    wait_for(lambda: not place.run.running, seconds=40)
    opened.settle()
    place.primary.trigger()
    wait_for(lambda: not place.run.running, seconds=40)
    opened.settle()
    wait_for(lambda: len(place.records.shown()) == 0, seconds=10)
    assert headquarters.received() >= 3


def test_the_ledger_shows_every_record_and_part(place: DeliverPlace, opened: Opened) -> None:
    place.nothing_lost.click()
    opened.settle()
    assert place.ledger is not None
    tree = place.ledger.tree
    assert tree.topLevelItemCount() == 7
    confirmed = [tree.topLevelItem(row).text(1) for row in range(7)]
    assert sum(words.startswith("✓") for words in confirmed) == 3
    with_photo = [row for row in range(7) if tree.topLevelItem(row).childCount() == 2]
    assert with_photo
    place.ledger.back.click()
    assert place.pages.currentIndex() == 0


def test_without_headquarters_one_is_led_to_settings(opened: Opened) -> None:
    made = opened.go("deliver")
    assert isinstance(made, DeliverPlace)
    assert made.primary is not None
    assert not made.primary.isEnabled()
    made.set_up.click()
    assert opened.frame.place_name == "settings"
    opened.settle()


def test_sizes_and_times_as_people_say_them(qapp: object) -> None:
    assert megabytes(0) == "0.0 MB"
    assert megabytes(20) == "below 0.1 MB"
    assert megabytes(1_230_000) == "1.2 MB"
    assert megabytes(11_400_000) == "11 MB"
    card = ProgressCard()
    assert card.time_left(12) == "less than a minute left"
    assert "2 minute" in card.time_left(130)
