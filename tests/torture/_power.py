"""A disk that loses its power: what may be on it when the last writes were not yet synced.

Writes to a file since its last sync may be there, missing, or torn at sectors of 512 bytes, each
by itself. Names made, moved or removed in a folder since its last sync may be there up to any
point; a file system keeps their order. What was synced is there.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from tests.torture._trace import Step

SECTOR = 512
_NAMES = ("create", "rename", "unlink", "mkdir", "rmdir")


@dataclass
class _Content:
    """A file: its synced bytes and what was done since, in order."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.pending:
            _apply(self.durable, step)
        self.pending.clear()

    def after_power_loss(self, chance: random.Random) -> bytes:
        """Give what is found: all, nothing or some of what was not synced."""
        found = bytearray(self.durable)
        mood = chance.choice(["none", "all", "some", "some"])
        for step in self.pending:
            fate = mood if mood != "some" else chance.choice(["none", "all", "torn"])
            if fate == "all":
                _apply(found, step)
            elif fate == "torn" and step.kind == "write":
                _apply_torn(found, step, chance)
        return bytes(found)


class Disk:
    """What a folder holds while steps happen to it, and after the power went."""

    def __init__(self, start: Path) -> None:
        self._root = start
        self._files: dict[str, _Content] = {}
        self._folders: set[str] = {str(start)}
        self._unsynced: list[tuple[Step, _Content | None]] = []
        self._by_number: dict[int, _Content] = {}
        self._now: dict[str, _Content] = {}
        for path in sorted(start.rglob("*")):
            if path.is_dir():
                self._folders.add(str(path))
            else:
                self._files[str(path)] = _Content(bytearray(path.read_bytes()))
        self._now = dict(self._files)

    def happen(self, step: Step) -> None:
        """Take one step."""
        if step.kind == "found":
            if step.path in self._now:
                self._by_number[step.file] = self._now[step.path]
        elif step.kind == "create":
            content = self._now.get(step.path)  # it may have been there already
            if content is None:
                content = self._now[step.path] = _Content()
                self._unsynced.append((step, content))
            self._by_number[step.file] = content
        elif step.kind in _NAMES:
            self._rename_now(step)
            self._unsynced.append((step, None))
        elif step.kind == "sync" and step.file in self._by_number:
            self._by_number[step.file].sync()
        elif step.kind == "sync":
            self._sync_folder(step.path)
        elif step.kind in ("write", "truncate"):
            self._by_number[step.file].pending.append(step)

    def lose_power(self, target: Path, chance: random.Random) -> None:
        """Write what may be found afterwards into a new folder."""
        files, folders = dict(self._files), set(self._folders)
        for step, content in self._unsynced[: chance.randint(0, len(self._unsynced))]:
            _rename(files, folders, step, content)
        shutil.rmtree(target, ignore_errors=True)
        for folder in sorted(folders):
            (target / Path(folder).relative_to(self._root)).mkdir(parents=True, mode=0o700)
        for path, content in files.items():
            place = target / Path(path).relative_to(self._root)
            if str(Path(path).parent) in folders:
                place.write_bytes(content.after_power_loss(chance))

    def _sync_folder(self, folder: str) -> None:
        """Everything up to the last change of a name in this folder is on the disk."""
        here = [
            index
            for index, (step, _) in enumerate(self._unsynced)
            if folder in (str(Path(step.path).parent), str(Path(step.other or step.path).parent))
        ]
        count = here[-1] + 1 if here else 0
        for step, content in self._unsynced[:count]:
            _rename(self._files, self._folders, step, content)
        del self._unsynced[:count]

    def _rename_now(self, step: Step) -> None:
        _rename(self._now, set(), step, None)


def _rename(
    files: dict[str, _Content], folders: set[str], step: Step, content: _Content | None
) -> None:
    if step.kind == "create" and content is not None:
        files[step.path] = content
    elif step.kind == "mkdir":
        folders.add(step.path)
    elif step.kind == "rename":
        moved = [path for path in files if _at_or_below(path, step.path)]
        for path in moved:
            files[step.other + path[len(step.path) :]] = files.pop(path)
        for path in [path for path in folders if _at_or_below(path, step.path)]:
            folders.remove(path)
            folders.add(step.other + path[len(step.path) :])
    elif step.kind == "unlink":
        files.pop(step.path, None)
    elif step.kind == "rmdir":
        folders.discard(step.path)


def _at_or_below(path: str, place: str) -> bool:
    return path == place or path.startswith(place + "/")


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == "truncate":
        del content[step.offset :]
        content.extend(bytes(step.offset - len(content)))
        return
    content.extend(bytes(max(0, step.offset - len(content))))
    content[step.offset : step.offset + len(step.data)] = step.data


def _apply_torn(content: bytearray, step: Step, chance: random.Random) -> None:
    """Write some of the sectors only."""
    start = step.offset
    for piece in _sectors(step.offset, step.data):
        if chance.random() < 0.5:
            content.extend(bytes(max(0, start - len(content))))
            content[start : start + len(piece)] = piece
        start += len(piece)


def _sectors(offset: int, data: bytes) -> Sequence[bytes]:
    first = SECTOR - offset % SECTOR
    rest = range(first, len(data), SECTOR)
    return [data[:first], *(data[start : start + SECTOR] for start in rest)]
