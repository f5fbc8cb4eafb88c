"""Fills a form in a process of its own and says on stdout what is saved, until it is killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.fill.conftest import PASSPHRASE, Rooms, clock, control_of
from tests.desktop.fill.kitchen_sink import VISIT
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.tasks import Tasks
from veldmelding.vault import Vault


def main(folder: str) -> None:
    application = QApplication([])
    vault = Vault.unlock(Path(folder), PASSPHRASE, clock=clock)
    rooms = Rooms(vault)
    recording = rooms.store.begin(rooms.install(VISIT))
    place = FillPlace(Tasks(), rooms.store, recording)
    place.show()
    place.answer("/data/gate/safe", "yes")
    place.browser.go_next()
    field = control_of(place, "/data/where/site").field
    answered = ""

    def said(_moment: object) -> None:
        print(f"{recording.id} {answered}", flush=True)

    place.autosave.saved.connect(said)
    while True:
        QTest.keyClicks(field, "abcdefghij"[len(field.text()) % 10])
        place.browser.flush()
        place.autosave.save_now()
        answered = field.text()
        while not place.autosave.is_settled():
            application.processEvents()


if __name__ == "__main__":
    main(sys.argv[1])
