"""From nothing to a usable unlock window, against a bare PySide6 window on the same machine.

The bare window asks for a passphrase in the fewest lines PySide6 needs: a label, a field, a box to
tick and a button. Both are fresh processes, started in turn, timed from the start of the process
until the window is painted (ours: with the keyboard in the passphrase field). The program is
started by its own command line on a data folder with two vaults. A window with nothing in it is
timed as well, for comparison only.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.vault import KeyCost, Vault

if TYPE_CHECKING:
    from collections.abc import Sequence

LIMIT = 1.5
"""Times the bare window that our start may take."""

_WATCH = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
application = QApplication(["veldmelding"])

def usable():
    print("usable", flush=True)
    os._exit(0)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and done(watched):
            QTimer.singleShot(0, usable)
        return False

watch = Watch()
application.installEventFilter(watch)
"""

BARE = (
    _WATCH
    + """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
def done(watched):
    return watched is window
window = QWidget()
column = QVBoxLayout(window)
column.setAlignment(Qt.AlignmentFlag.AlignCenter)
column.addWidget(QLabel("Passphrase"))
field = QLineEdit()
field.setEchoMode(QLineEdit.EchoMode.Password)
column.addWidget(field)
column.addWidget(QCheckBox("Show"))
column.addWidget(QPushButton("Unlock"))
window.resize(1180, 680)
window.show()
application.exec()
"""
)

EMPTY = (
    _WATCH
    + """
from PySide6.QtWidgets import QWidget
def done(watched):
    return watched is window
window = QWidget()
window.resize(1180, 680)
window.show()
application.exec()
"""
)

OURS = (
    _WATCH
    + """
def done(watched):
    return type(watched).__name__ == "SecretEdit" and watched.hasFocus()
sys.argv = ["veldmelding", "--data-dir", sys.argv[1]]
from veldmelding.__main__ import main
main()
"""
)


def _seconds(program: str, folder: Path) -> float:
    # As installed: with compiled modules beside the sources, here in the measurement's own folder.
    surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=surroundings,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - began
        process.wait(timeout=30)
    if line.strip() != "usable":
        raise RuntimeError("the window did not come up")
    return took


def measure(rounds: int) -> tuple[float, float, float]:
    """Return the best times of our start, the bare window and the empty one, in seconds."""
    with tempfile.TemporaryDirectory(prefix="veldmelding-start-") as place:
        folder = Path(place)
        (folder / "vaults").mkdir()
        for label in ("Green", "Blue"):
            Vault.create(
                folder / "vaults" / label.lower(),
                "words that nobody needs to know",
                label=label,
                cost=KeyCost(memory=64, iterations=1),
            )
        programs = (OURS, BARE, EMPTY)
        for program in programs:  # the first of each reads from disk and compiles
            _seconds(program, folder)
        times: list[list[float]] = [[], [], []]
        for _ in range(rounds):
            for program, taken in zip(programs, times, strict=True):
                taken.append(_seconds(program, folder))
    # Other programs only ever add time: the best of many rounds is the cost of the thing itself.
    ours, bare, empty = (min(taken) for taken in times)
    return ours, bare, empty


def run(arguments: Sequence[str]) -> int:
    """Measure, print, and say with the exit code whether the limit holds."""
    parser = argparse.ArgumentParser(prog="benchmarks start", description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args(list(arguments))
    ours, bare, empty = measure(options.rounds)
    ratio = ours / bare
    if options.json:
        line = {
            "name": "start to usable unlock window",
            "value": round(ours * 1000, 1),
            "unit": "ms",
            "baseline": round(bare * 1000, 1),
            "ratio": round(ratio, 3),
        }
        print(json.dumps(line))
    print(
        f"start: {ours * 1000:.0f} ms, bare window {bare * 1000:.0f} ms, "
        f"{ratio:.2f} times (at most {LIMIT}); empty window {empty * 1000:.0f} ms"
    )
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
