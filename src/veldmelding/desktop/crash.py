"""When the program itself is wrong: one notice, repeats folded, and never a value.

A notice names the kind of error and the lines of our own files it went through. Messages, local
variables and arguments stay out: they can hold what a person wrote.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from types import TracebackType

_PACKAGE = Path(__file__).resolve().parents[1]


class CrashWatch(QObject):
    """Takes unexpected errors from any thread and shows each kind once, with a count."""

    noticed = Signal(str, int)  # what happened (one text per kind), how many times so far
    _hop = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._hop.connect(self._count, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the process's `sys.excepthook`."""
        sys.excepthook = self.take

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Note an error; callable from any thread, returns at once."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = describe(kind, trace)
        if text not in self._counts:
            print(f"veldmelding: {text}", file=sys.stderr)
        self._hop.emit(text)

    def _count(self, text: str) -> None:
        self._counts[text] = self._counts.get(text, 0) + 1
        self.noticed.emit(text, self._counts[text])

    @property
    def kinds(self) -> dict[str, int]:
        """Everything noticed so far and how often."""
        return dict(self._counts)


def describe(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Name the kind of error and where it came from, without any value."""
    steps = []
    for frame in traceback.extract_tb(trace, limit=40):
        path = Path(frame.filename)
        if path.is_relative_to(_PACKAGE):
            steps.append(f"{path.relative_to(_PACKAGE).as_posix()}:{frame.lineno}")
    where = " < ".join(reversed(steps[-6:]))
    return f"{kind.__name__} at {where}" if where else kind.__name__
