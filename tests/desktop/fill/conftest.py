"""A real vault, a real store and the real filling place in a window of 1366 x 768."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.desktop.fill.kitchen_sink import xform
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.language import languages
from veldmelding.desktop.tasks import Tasks
from veldmelding.desktop.theme import theme
from veldmelding.library import InstalledForm, Library, MediaFile
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.vault import KeyCost, Vault

CHEAP = KeyCost(memory=8, iterations=1)
PASSPHRASE = "dapa levu lomi vade maro levo"


def clock() -> datetime:
    return datetime.now(UTC)


class Rooms:
    """The rooms below the desktop, standing on one vault."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.library = Library(vault, clock)
        self.outbox = Outbox(vault, clock)
        self.store = ObservationStore(
            vault,
            self.library,
            self.outbox,
            clock=clock,
            timezone=UTC,
            random=random.SystemRandom(),
        )

    def install(self, form: str | bytes, media: dict[str, bytes] | None = None) -> InstalledForm:
        xml = form if isinstance(form, bytes) else xform(form)
        files = {name: MediaFile(content=data) for name, data in (media or {}).items()}
        return self.library.install(xml, files, origin="file")


@pytest.fixture
def rooms(tmp_path: Path) -> Iterator[Rooms]:
    folder = tmp_path / "vault"
    Vault.create(folder, PASSPHRASE, label="Green 1", cost=CHEAP, clock=clock)
    with Vault.unlock(folder, PASSPHRASE, clock=clock) as vault:
        yield Rooms(vault)


@pytest.fixture
def tasks(qapp) -> Iterator[Tasks]:
    theme().choose("light")
    languages().switch("en")
    tasks = Tasks()
    yield tasks
    tasks.stop()
    tasks.deleteLater()


Opened = Callable[..., FillPlace]


@pytest.fixture
def fill(qtbot, rooms: Rooms, tasks: Tasks) -> Iterator[Opened]:
    """Open a form in a shown window; every answer goes to the real vault."""
    places: list[FillPlace] = []

    def open_form(form: str | bytes, media: dict[str, bytes] | None = None, **more) -> FillPlace:
        recording = rooms.store.begin(rooms.install(form, media), more.pop("language", None))
        return show(recording)

    def show(recording) -> FillPlace:
        place = FillPlace(tasks, rooms.store, recording)
        qtbot.addWidget(place)
        place.resize(1190, 700)
        place.show()
        place.activateWindow()
        qtbot.waitActive(place)
        places.append(place)
        return place

    open_form.show = show  # type: ignore[attr-defined]
    yield open_form
    for place in places:
        place.close_down()
    assert tasks.drain()


def page_of(place: QWidget):
    """The page that is shown, with all its questions made."""
    page = place.browser.current_page()
    page.complete()
    return page


def control_of(place: QWidget, path: str):
    """The control of a question on the page that is shown."""
    return page_of(place).parts[path].control


def value(place, path):
    return place.session.node(path).value


def states(place):
    index = place.browser.index
    return {index.sections[at].title: index.sections[at].state for at in index.shown()}


def wake(place):
    place.activateWindow()
    assert QTest.qWaitForWindowActive(place)


def settled(place, qtbot):
    place.browser.flush()
    qtbot.waitUntil(place.autosave.is_settled, timeout=3000)


def repeat_of(place):
    return page_of(place).parts["/data/group"]
