"""What a process did to the files below a folder, in order, as `strace` saw it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CALLS = (
    "openat,open,creat,close,write,pwrite64,ftruncate,fallocate,fsync,fdatasync,"
    "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,lseek"
)
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)")
_BEGUN = re.compile(r"(\d+) +(\w+)\((.*) <unfinished \.\.\.>$")
_ENDED = re.compile(r"(\d+) +<\.\.\. (\w+) resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a process did: to a file, by its number and name, or a line it said."""

    kind: str
    file: int = 0
    path: str = ""
    other: str = ""
    offset: int = 0
    data: bytes = b""


def can_trace() -> bool:
    """Tell whether `strace` is here and may watch a process."""
    program = shutil.which("strace")
    if program is None:
        return False
    probe = subprocess.run(
        [program, "-o", "/dev/null", "true"], capture_output=True, check=False, timeout=20
    )
    return probe.returncode == 0


def trace(command: list[str], log: Path, folder: Path) -> tuple[list[Step], str]:
    """Run a command to its end and give its steps below `folder`, and what it complained of."""
    program = shutil.which("strace")
    assert program is not None
    watched = [program, "-f", "-xx", "-s", "9999999", "-o", str(log), "-e", f"trace={_CALLS}"]
    result = subprocess.run([*watched, *command], capture_output=True, text=True, check=False)
    steps = list(_Reader(str(folder)).read(_whole_lines(log)))
    log.unlink()
    return steps, result.stderr


def _whole_lines(log: Path) -> Iterator[tuple[str, str, int]]:
    """Give name, arguments and result of each call; calls of two threads may be interleaved."""
    waiting: dict[str, tuple[str, str]] = {}
    with log.open(encoding="ascii") as file:
        for line in file:
            if begun := _BEGUN.match(line.rstrip("\n")):
                waiting[begun[1]] = (begun[2], begun[3])
                continue
            if ended := _ENDED.match(line):
                name, start = waiting.pop(ended[1])
                line = f"{ended[1]} {name}({start}{ended[3]}"
            if match := _LINE.match(line):
                yield match[2], match[3], int(match[4])


class _Reader:
    """Follows file descriptors, positions and names."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._open: dict[int, tuple[int, str]] = {}
        self._position: dict[int, int] = {}
        self._names: dict[str, int] = {}
        self._count = 0

    def read(self, calls: Iterator[tuple[str, str, int]]) -> Iterator[Step]:
        for name, arguments, result in calls:
            if result >= 0:
                yield from self._step(name, arguments, result)

    def _step(self, name: str, arguments: str, result: int) -> Iterator[Step]:
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        first = arguments.split(",")[0]
        if name in ("openat", "open", "creat"):
            yield from self._opened(texts[0].decode(), arguments, result)
        elif name == "close":
            self._open.pop(int(first), None)
        elif name == "write" and first == "1":
            yield Step("said", data=texts[0])
        elif name in ("rename", "renameat", "renameat2"):
            yield from self._renamed(texts[0].decode(), texts[1].decode())
        elif name in ("unlink", "unlinkat", "rmdir"):
            path = texts[0].decode()
            if self._inside(path):
                self._names.pop(path, None)
                yield Step("rmdir" if name == "rmdir" else "unlink", path=path)
        elif name in ("mkdir", "mkdirat"):
            if self._inside(texts[0].decode()):
                yield Step("mkdir", path=texts[0].decode())
        elif int(first) in self._open:
            yield from self._on_file(name, arguments, texts, int(first), result)

    def _opened(self, path: str, arguments: str, descriptor: int) -> Iterator[Step]:
        self._open.pop(descriptor, None)
        if not self._inside(path):
            return
        if path not in self._names:
            self._count += 1
            self._names[path] = self._count
            if "O_CREAT" in arguments:
                yield Step("create", self._count, path)
            else:
                yield Step("found", self._count, path)
        self._open[descriptor] = (self._names[path], path)
        self._position[descriptor] = 0
        if "O_TRUNC" in arguments:
            yield Step("truncate", self._names[path], path)

    def _renamed(self, path: str, other: str) -> Iterator[Step]:
        if self._inside(path):
            for name in [name for name in self._names if (name + "/").startswith(path + "/")]:
                self._names[other + name[len(path) :]] = self._names.pop(name)
            yield Step("rename", path=path, other=other)

    def _on_file(
        self, name: str, arguments: str, texts: list[bytes], descriptor: int, result: int
    ) -> Iterator[Step]:
        file, path = self._open[descriptor]
        numbers = [part.strip() for part in _TEXT.sub("", arguments).split(",")]
        if name == "write":
            at = self._position[descriptor]
            self._position[descriptor] += result
            yield Step("write", file, path, offset=at, data=texts[0][:result])
        elif name == "pwrite64":
            yield Step("write", file, path, offset=int(numbers[-1]), data=texts[0][:result])
        elif name == "lseek":
            self._position[descriptor] = result
        elif name == "ftruncate":
            yield Step("truncate", file, path, offset=int(numbers[-1]))
        elif name in ("fsync", "fdatasync"):
            yield Step("sync", file, path)

    def _inside(self, path: str) -> bool:
        return path == self._folder or path.startswith(self._folder + "/")
