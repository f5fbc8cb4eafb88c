"""The window with ten thousand records in the queue: how it looks at them, and delivers them."""

from __future__ import annotations

import itertools
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from tests.benchmarks._headquarters import CHEAP, PASSPHRASE
from tests.benchmarks._queue import TOKEN, fill, now
from veldmelding.desktop.application import Desktop
from veldmelding.desktop.desk import open_rooms
from veldmelding.sync import Backend, Bearer, synchronise
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable

RECORDS = 10_000
BEAT = 2


class Heart:
    """A timer of the GUI thread; the gaps between its beats are what a person would feel.

    On a busy computer a gap is mostly waiting for a processor. `own` is what the GUI thread itself
    worked in its longest gap: that the program can be held to anywhere.
    """

    def __init__(self) -> None:
        self._beats: list[float] = []
        self._work: list[float] = []
        self.own = 0.0
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        self._beats.append(time.perf_counter())
        self._work.append(time.thread_time())

    def longest(self, during: Callable[[], object]) -> float:
        """Milliseconds of the longest gap while `during` runs its event loop."""
        self._beats, self._work = [time.perf_counter()], [time.thread_time()]
        self._timer.start()
        during()
        self._timer.stop()
        worked = [after - before for before, after in itertools.pairwise(self._work)]
        self.own = max(worked) * 1000
        gaps = [after - before for before, after in itertools.pairwise(self._beats)]
        return max(gaps) * 1000


def live(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(reached: Callable[[], bool], seconds: float = 300) -> None:
    """Let the window live, in one event loop, until something is so."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    look = QTimer()
    look.setInterval(25)
    look.timeout.connect(lambda: loop.quit() if reached() or time.monotonic() > end else None)
    look.start()
    loop.exec()
    if not reached():
        raise RuntimeError("the window did not get there")


def measure_queue(records: int = RECORDS) -> list[dict[str, object]]:
    """Open a vault with a long queue, look around, deliver all of it."""
    from veldmelding.desktop.deliver.place import DeliverPlace
    from veldmelding.desktop.unlock.page import UnlockPage

    server = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks._queue", "serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        base = server.stdout.readline().strip()
        with tempfile.TemporaryDirectory(prefix="veldmelding-queue-") as place:
            folder = Path(place) / "vaults" / "green"
            folder.parent.mkdir()
            Vault.create(folder, PASSPHRASE, label="Green", cost=CHEAP)
            with Vault.unlock(folder, PASSPHRASE) as vault:
                open_rooms(vault)
                Backend.at(base, Bearer(TOKEN)).save(vault)
                synchronise(vault, Backend.load(vault), lambda _: None, clock=now)
                fill(vault, records)
            desktop = Desktop(Path(place), "en", replace=lambda _command: None)
            desktop.open()
            page = desktop.window.shown
            assert isinstance(page, UnlockPage)
            page.passphrase.set_text(PASSPHRASE)
            page.do_primary()
            wait(lambda: desktop.desk is not None)
            live(3000)
            frame, desk = desktop.window.frame, desktop.desk
            assert frame is not None
            assert desk is not None
            heart = Heart()
            quiet = statistics.median([heart.longest(lambda: live(300)) for _ in range(3)])

            def look() -> None:
                for name in ("deliver", "observations", "start", "deliver"):
                    frame.show_place(name)
                    live(700)

            look()  # builds the places: that is measured elsewhere
            looking = heart.longest(look)
            deliver = frame.place("deliver")
            assert isinstance(deliver, DeliverPlace)

            def run() -> None:
                deliver.deliver()
                wait(lambda: not deliver.run.running)
                live(600)

            began = time.monotonic()
            delivering = heart.longest(run)
            seconds, own = time.monotonic() - began, heart.own
            left = desk.outbox.overview().only_here
            desktop.close()
            desktop.tasks.stop()
            desktop.window.hide()
            if left:
                raise RuntimeError(f"{left} records were not delivered")
    finally:
        server.stdin.close()
        server.wait(30)
        server.stdout.close()
    name = f"longest stall with {records} queued records"
    return [
        _line(f"{name}, looking around", looking, quiet),
        _line(f"{name}, delivering them ({seconds:.0f} s)", delivering, quiet),
        _line(f"{name}, delivering them, own work of the window", own, quiet),
    ]


def _line(name: str, value: float, baseline: float) -> dict[str, object]:
    return {
        "name": name,
        "value": round(value, 2),
        "unit": "ms",
        "baseline": round(baseline, 2),
        "ratio": round(value / baseline, 2),
    }


if __name__ == "__main__":
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication(["veldmelding"])
    for line in measure_queue(int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS):
        print(line)
