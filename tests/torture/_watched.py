"""A child process that is looked at while it works: memory, files, sockets and time."""

from __future__ import annotations

import sys
import sysconfig
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = 1536 * 1024 * 1024
"""Bytes of address space a child may have."""
PATIENCE = 2.0
"""Seconds of work that one thing a person does may take where the calibration loop takes 6 ms."""

_CHANGES = (
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod",
    "os.chown", "os.truncate", "os.utime", "os.system", "os.exec", "os.posix_spawn", "os.fork",
    "os.forkpty", "os.spawn", "subprocess.Popen", "socket.__new__", "socket.connect",
    "socket.bind", "socket.getaddrinfo", "shutil.", "tempfile.", "webbrowser.open", "urllib.",
    "ftplib.", "smtplib.", "http.client.", "ctypes.dlopen", "pty.spawn",
)  # fmt: skip


class Watch:
    """What the code under test touched, and how long its steps took."""

    def __init__(self) -> None:
        self.touched: list[str] = []
        self.slowest = 0.0
        self.step_name = ""
        home = Path(__file__).resolve().parents[2]
        paths = (*sysconfig.get_paths().values(), sys.prefix, sys.base_prefix, home / "src")
        self._readable = tuple({str(Path(path).resolve()) for path in paths})
        self._speed = max(1.0, _calibration() / 0.006)

    def begin_listening(self) -> None:
        """From here on, in this process and for good, everything outside is noted."""
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            name, mode, flags = arguments[0], arguments[1], arguments[2]
            writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
            writes = writes or (mode is None and isinstance(flags, int) and flags & 3 != 0)
            inside = isinstance(name, str) and str(Path(name)).startswith(self._readable)
            if writes or not inside:
                self.touched.append(f"open {name!r} {mode}")
        elif event.startswith(_CHANGES):
            self.touched.append(f"{event} {arguments!r}"[:200])

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Measure one thing a person does."""
        self.step_name = name
        begun = time.process_time()
        try:
            yield
        finally:
            taken = (time.process_time() - begun) / self._speed
            if taken > self.slowest:
                self.slowest = taken
                self.slowest_name = name

    slowest_name = ""

    def fresh(self) -> None:
        """Forget the case before."""
        self.touched.clear()
        self.slowest, self.slowest_name, self.step_name = 0.0, "", ""

    def complaint(self) -> str:
        """Say what was wrong; '' for nothing."""
        if self.touched:
            return f"touched something outside: {self.touched[:3]}"
        if self.slowest > PATIENCE:
            return f"{self.slowest_name} took {self.slowest:.1f} s of work"
        return ""


def limit_memory() -> bool:
    """Bound the memory of this process; False where the system has no such bound."""
    try:
        import resource
    except ImportError:
        return False
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    return True


def _calibration() -> float:
    best = 1.0
    for _ in range(5):
        begun = time.process_time()
        table: dict[str, int] = {}
        for number in range(40_000):
            key = f"k{number % 997}"
            table[key] = table.get(key, 0) + number
        best = min(best, time.process_time() - begun)
    return best
