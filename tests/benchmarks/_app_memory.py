"""The whole program with a large vault open and its list on the screen: how much memory it takes.

`python -m tests.benchmarks._app_memory DATA_FOLDER` prints mebibytes in use, and at most.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks._vault_sides import PASSPHRASE
from veldmelding.desktop.application import Desktop
from veldmelding.desktop.observations.place import ObservationsPlace


def live(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def status(name: str) -> float:
    text = Path("/proc/self/status").read_text()
    (line,) = [line for line in text.splitlines() if line.startswith(name)]
    return int(line.split()[1]) / 1024


def main() -> None:
    application = QApplication(["veldmelding"])
    desktop = Desktop(Path(sys.argv[1]), "en", hears_system=False)
    desktop.open()
    page = desktop.window.shown
    page.passphrase.set_text(PASSPHRASE)  # type: ignore[union-attr]
    page.do_primary()  # type: ignore[union-attr]
    end = time.monotonic() + 120
    while desktop.desk is None and time.monotonic() < end:
        live(20)
    frame = desktop.window.frame
    assert frame is not None
    frame.show_place("observations")
    place = frame.place("observations")
    assert isinstance(place, ObservationsPlace)
    while place.model.rowCount() < 50 and time.monotonic() < end:
        live(20)
    assert place.model.rowCount() >= 50
    desktop.window.grab()
    live(1500)
    print(f"{status('VmRSS'):.1f} {status('VmHWM'):.1f}", flush=True)
    desktop.close()
    desktop.tasks.stop()
    del application


if __name__ == "__main__":
    main()
