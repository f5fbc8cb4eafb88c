"""How fast places appear and whether the window stalls while the vault works, on 3,000 records;
then with 10,000 records in the queue, looking around and while all of them are delivered.

Each time is compared with the same thing in plain Qt: showing an empty page, or the beat of a
timer while nothing goes on.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import itertools

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from veldmelding.desktop.application import Desktop
from veldmelding.desktop.desk import open_rooms
from veldmelding.vault import KeyCost, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PASSPHRASE = "words that nobody needs to know"
RECORDS = 3000
APPEAR = 100.0
STALL = 50.0
"""Milliseconds: a place is there within, and the window never stands still for longer than."""

_FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>Visit</h:title><model odk:xforms-version="1.0.0">
<instance><data id="visit" version="1"><name/><meta><instanceID/><instanceName/></meta></data>
</instance><bind nodeset="/data/name" type="string"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
<bind nodeset="/data/meta/instanceName" type="string" calculate="/data/name"/>
</model></h:head><h:body><input ref="/data/name"><label>Name</label></input></h:body></h:html>"""


def _clock() -> datetime:
    return datetime.now(UTC)


def _make(folder: Path) -> None:
    Vault.create(folder, PASSPHRASE, label="Green", cost=KeyCost(memory=64, iterations=1))
    with Vault.unlock(folder, PASSPHRASE) as vault:
        rooms = open_rooms(vault)
        form = rooms.library.install(_FORM, origin="file")
        with vault.transaction():
            for number in range(RECORDS):
                recording = rooms.store.begin(form)
                recording.session.answer("/data/name", f"place {random.randrange(9999)} {number}")
                rooms.store.save(recording.snapshot())


def _live(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait(reached: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not reached():
        if time.monotonic() > end:
            raise RuntimeError("the window did not get there")
        _live(5)


def _appear(desktop: Desktop, place: str) -> float:
    frame = desktop.window.frame
    assert frame is not None
    began = time.perf_counter()
    frame.show_place(place)
    desktop.window.repaint()
    return (time.perf_counter() - began) * 1000


def _empty_page() -> float:
    stack = QStackedWidget()
    pages = [QWidget(), QWidget()]
    for page in pages:
        stack.addWidget(page)
    stack.resize(1366, 728)
    stack.show()
    _live(20)
    times = []
    for turn in range(20):
        began = time.perf_counter()
        stack.setCurrentWidget(pages[turn % 2])
        stack.repaint()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def _longest_stall(during: Callable[[], object]) -> float:
    beats = [time.perf_counter()]
    heart = QTimer()
    heart.setInterval(2)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    during()
    heart.stop()
    return max(later - earlier for earlier, later in itertools.pairwise(beats)) * 1000


def measure(*, queue: bool = True) -> list[dict[str, object]]:
    """Open a vault with many records and time what a person would feel."""
    lines: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory(prefix="veldmelding-window-") as place:
        folder = Path(place)
        (folder / "vaults").mkdir()
        _make(folder / "vaults" / "green")
        desktop = Desktop(folder, "en", replace=lambda _command: None)
        desktop.open()
        page = desktop.window.shown
        page.passphrase.set_text(PASSPHRASE)  # type: ignore[union-attr]
        page.do_primary()  # type: ignore[union-attr]
        _wait(lambda: desktop.desk is not None)
        _live(500)
        baseline = _empty_page()
        for name in ("start", "observations", "deliver", "settings", "help"):
            _appear(desktop, name)  # builds it; what counts is the way there in daily work
            _live(200)
            _appear(desktop, "start")
            _live(200)
            took = statistics.median(
                [_turn(desktop, name) for _ in range(5)],
            )
            lines.append(_line(f"{name} appears", took, baseline))
        frame = desktop.window.frame
        assert frame is not None
        frame.show_place("observations")
        _live(300)
        quiet = _longest_stall(lambda: _live(400))
        searching = frame.place("observations")

        def search() -> None:
            for letter in "place 12":
                searching.search.setText(searching.search.text() + letter)  # type: ignore[attr-defined]
                _live(60)
            _live(400)

        lines.append(_line("longest stall while searching", _longest_stall(search), quiet))
        desktop.close()
        desktop.tasks.stop()
        desktop.window.hide()
    if queue:
        from tests.benchmarks._window_queue import measure_queue

        lines += measure_queue()
    return lines


def _turn(desktop: Desktop, name: str) -> float:
    took = _appear(desktop, name)
    _live(60)
    _appear(desktop, "help" if name != "help" else "settings")
    _live(60)
    return took


def _line(name: str, value: float, baseline: float) -> dict[str, object]:
    return {
        "name": name,
        "value": round(value, 2),
        "unit": "ms",
        "baseline": round(baseline, 2),
        "ratio": round(value / baseline, 2),
    }


def run(arguments: Sequence[str]) -> int:
    """Measure, print, and say with the exit code whether the limits hold."""
    parser = argparse.ArgumentParser(prog="benchmarks window", description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--without-queue", action="store_true", help="leave the long queue out: a minute less"
    )
    options = parser.parse_args(list(arguments))
    application = QApplication.instance() or QApplication(["veldmelding"])
    lines = measure(queue=not options.without_queue)
    slow = [
        line
        for line in lines
        if float(str(line["value"])) > (STALL if "stall" in str(line["name"]) else APPEAR)
    ]
    for line in lines:
        print(json.dumps(line) if options.json else f"{line['name']}: {line['value']} ms")
    print(f"window: {len(lines)} measured, {len(slow)} too slow")
    del application
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
