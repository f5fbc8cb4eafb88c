"""A disk that becomes full in the middle of one deed, at any write of it.

So many pages are left free, chosen by chance, and one deed is tried: it succeeds, or it is refused
with words; either way everything from before is there and whole, and the deed is not half done.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from tests.torture import _records
from tests.vault.vaults import make
from veldmelding.errors import DiskFull, VeldmeldingError, WriteFailed
from veldmelding.library import Library
from veldmelding.vault import KeyCost, Vault

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

    from tests.torture.disk import Disk

PAGE = 4096
CHEAP = KeyCost(memory=8, iterations=1)


def upgrade(folder: Path) -> None:
    Vault.unlock(folder, make.PASSPHRASE).close()


def within(deed: Callable[[Vault], object]) -> Callable[[Path], None]:
    def act(folder: Path) -> None:
        with Vault.unlock(folder, make.PASSPHRASE) as vault:
            deed(vault)

    return act


def record(vault: Vault) -> None:
    store = _records.open_store(vault, _records.Random(5))
    form = Library(vault, _records.clock).find("visit")
    assert form is not None
    recording = store.begin(form)
    recording.session.answer("/data/note", "nearly full")
    name = recording.attach("/data/photo", os.urandom(30_000), ".jpg")
    recording.session.answer("/data/photo", name)
    store.save(recording.snapshot())
    store.finalise(recording)


DEEDS: dict[str, tuple[bool, int, Callable[[Path], None]]] = {
    # whether the vault is upgraded before, up to how many pages may be left, and the deed
    "upgrading": (False, 200, upgrade),
    "recording": (True, 60, within(record)),
    "saving": (True, 30, within(lambda vault: vault.settings.set("large", "x" * 60_000))),
    "a passphrase": (
        True,
        6,
        within(lambda vault: vault.change_passphrase(make.PASSPHRASE, make.PASSPHRASE, cost=CHEAP)),
    ),
    "exchanging keys": (
        True,
        200,
        within(lambda vault: vault.rekey(make.PASSPHRASE, make.PASSPHRASE, cost=CHEAP)),
    ),
    "a backup": (
        True,
        150,
        within(lambda vault: vault.backup(vault.folder.parent / "backup")),
    ),
}


def one_deed(disk: Disk, chance: random.Random) -> list[str]:
    """Try one deed with little room; returns what went otherwise than promised."""
    name = chance.choice(sorted(DEEDS))
    upgraded, most, deed = DEEDS[name]
    folder = disk.place / "vault"
    _records.prepare(folder)
    if upgraded:
        upgrade(folder)
    (folder / "vault.reserve").unlink(missing_ok=True)
    pages = chance.randrange(most)
    problems: list[str] = []
    leave(disk, pages * PAGE)
    try:
        deed(folder)
    except (DiskFull, WriteFailed):
        pass
    except VeldmeldingError as error:
        problems.append(f"{name} with {pages} pages left: {error.code}")
    except Exception as error:
        problems.append(f"{name} with {pages} pages left: {type(error).__name__}: {error}")
    disk.free()
    found = list(_records.compare(folder, _records.Known()))
    problems += [f"after {name} with {pages} pages left: {problem}" for problem in found]
    backup = disk.place / "backup"
    if backup.exists():
        Vault.restore(backup, disk.place / "restored")
        problems += _records.compare(disk.place / "restored", _records.Known())
    left = [path.name for path in folder.iterdir() if path.name.endswith((".part", ".next"))]
    return problems + [f"{name} left {each}" for each in left]


def leave(disk: Disk, room: int) -> None:
    """Use the disk up but for so much."""
    if disk.limited:
        disk.limit(room)
        return
    free = shutil.disk_usage(disk.place).free
    with (disk.place / "filler").open("wb", buffering=0) as file:
        os.posix_fallocate(file.fileno(), 0, max(PAGE, free - room))
