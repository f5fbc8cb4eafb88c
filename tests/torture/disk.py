"""A vault on a full disk: a clear sentence, nothing acknowledged lost, and small things still save.

Runs inside a small file system of its own (a tmpfs in new user and mount namespaces, which needs
no rights of root). Where the system forbids that, a limit on the size of files stands in for it.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.torture import _nearly_full
from veldmelding.errors import DiskFull, VeldmeldingError, WriteFailed
from veldmelding.vault import KeyCost, Vault, reserve

if TYPE_CHECKING:
    from collections.abc import Callable

PASSPHRASE = "seven quiet rivers"
CHEAP = KeyCost(memory=8, iterations=1)
MEBIBYTE = 1024 * 1024
ROOM = 12 * MEBIBYTE


def run(arguments: list[str]) -> int:
    """Fill the disk `--count` times in different ways; 1 when something fell short."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture disk")
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--inside", choices=["tmpfs", "limit"], help=argparse.SUPPRESS)
    parser.add_argument("--place", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.inside:
        return fill_often(options)
    with tempfile.TemporaryDirectory(prefix="disk-") as place:
        command = [sys.executable, "-m", "tests.torture", "disk", *arguments, "--place", place]
        mount = f'mount -t tmpfs -o size={ROOM} none "$0" && exec "$@"'
        small = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, place]
        probe = subprocess.run([*small, "true"], capture_output=True, check=False)
        if probe.returncode == 0:
            return subprocess.run([*small, *command, "--inside", "tmpfs"], check=False).returncode
        return subprocess.run([*command, "--inside", "limit"], check=False).returncode


def fill_often(options: argparse.Namespace) -> int:
    """Run every case on a full disk, each in a fresh vault."""
    chance = random.Random(options.seed)
    reserve.SIZE = MEBIBYTE
    reserve._PLENTY = 2 * MEBIBYTE  # type: ignore[misc]
    failures = 0
    for number in range(options.count):
        place = options.place / str(number)
        place.mkdir()
        disk = Disk(place, limited=options.inside == "limit")
        # Every fourth time a whole life; else one deed in the middle of which the room ends.
        act = _nearly_full.one_deed if number % 4 else life_on_a_full_disk
        problems = act(disk, random.Random(chance.getrandbits(64)))
        disk.free()
        shutil.rmtree(place)
        failures += bool(problems)
        result, reason = ("short", "; ".join(problems)) if problems else ("ok", options.inside)
        if options.json:
            print(json.dumps({"case": f"full {number + 1}", "result": result, "reason": reason}))
        elif problems:
            print(f"full {number + 1}: {reason}")
    print(f"{options.count} full disks ({options.inside}), {failures} with a shortcoming")
    return 1 if failures else 0


class Disk:
    """Room that can be used up and given back."""

    def __init__(self, place: Path, *, limited: bool) -> None:
        self.place = place
        self.limited = limited

    def fill(self) -> None:
        """Leave no room for anything."""
        if self.limited:
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
            return
        with (self.place / "filler").open("ab", buffering=0) as file, suppress(OSError):
            for size in (MEBIBYTE, 4096, 1):
                with suppress(OSError):
                    while True:
                        file.write(bytes(size))

    def limit(self, size: int) -> None:
        """Stand in for little room: no file may become larger than its largest and so much."""
        largest = max(path.stat().st_size for path in self.place.rglob("*") if path.is_file())
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest + size, resource.RLIM_INFINITY))

    def free(self) -> None:
        """Give the room back."""
        if self.limited:
            unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        (self.place / "filler").unlink(missing_ok=True)

    def room(self) -> None:
        """Stand in for the room the reserve gave back, which a limit does not."""
        if self.limited:
            self.free()


def life_on_a_full_disk(disk: Disk, chance: random.Random) -> list[str]:
    """Work until the disk is full, and on; returns what went otherwise than promised."""
    problems: list[str] = []
    folder = disk.place / "vault"
    Vault.create(folder, PASSPHRASE, cost=CHEAP)
    kept: dict[str, str] = {}
    photos: dict[str, bytes] = {}

    def expect(what: str, action: Callable[[], object]) -> None:
        try:
            action()
        except (DiskFull, WriteFailed):
            return
        except VeldmeldingError as error:
            problems.append(f"{what}: {error.code}")
        except Exception as error:
            problems.append(f"{what}: {type(error).__name__}: {error}")
        else:
            problems.append(f"{what} was done on a full disk")

    def save(vault: Vault) -> None:
        name, value = f"n{len(kept)}", "x" * chance.choice([10, 3000, 60_000])
        vault.settings.set(name, value)
        kept[name] = value

    def photograph(vault: Vault) -> None:
        content = chance.randbytes(chance.choice([1000, 400_000]))
        photos[vault.attachments.add(content, "image/jpeg").id] = content

    with Vault.unlock(folder, PASSPHRASE) as vault:
        for _ in range(chance.randrange(5, 40)):
            save(vault)
            photograph(vault) if chance.random() < 0.1 else None
        disk.fill()
        expect("a photo", lambda: vault.attachments.add(chance.randbytes(400_000), "image/jpeg"))
        if not (folder / reserve.FILE).exists():
            problems.append("the reserve went before it was needed")
        expect("saving", lambda: [vault.settings.set("late", "y" * 50_000) for _ in range(200)])
        if (folder / reserve.FILE).exists() and not disk.limited:
            problems.append("the reserve was not released")
        disk.room()
        save(vault)  # what the reserve is for
        disk.fill()
        before = sorted(path.name for path in disk.place.rglob("*"))
        expect("a backup", lambda: vault.backup(disk.place / "backup"))
        expect("a vault", lambda: Vault.create(disk.place / "second", PASSPHRASE, cost=CHEAP))
        keys = (folder / "vault.keys").read_bytes()
        expect(
            "a passphrase",
            lambda: vault.change_passphrase(PASSPHRASE, PASSPHRASE, cost=CHEAP),
        )
        if sorted(path.name for path in disk.place.rglob("*")) != before:
            problems.append("a refusal left something behind")
        if (folder / "vault.keys").read_bytes() != keys:
            problems.append("the key file changed")
    for _ in range(2):
        with Vault.unlock(folder, PASSPHRASE) as vault:
            problems += differences(vault, kept, photos)
        disk.free()
    with Vault.unlock(folder, PASSPHRASE) as vault:
        save(vault)
        photograph(vault)
        problems += differences(vault, kept, photos)
        problems += [str(sentence) for sentence in vault.check(thorough=True)]
        if not (folder / reserve.FILE).exists() and not disk.limited:
            problems.append("the reserve was not made again")
    return problems


def differences(vault: Vault, kept: dict[str, str], photos: dict[str, bytes]) -> list[str]:
    """Say what was acknowledged and is not there."""
    lost = [name for name, value in kept.items() if vault.settings.get(name) != value]
    gone = [name for name, content in photos.items() if vault.attachments.read(name) != content]
    here = {path.name for path in (vault.folder / "attachments").iterdir()}
    left = sorted(here - photos.keys())
    told = [f"lost {lost}"] if lost else []
    told += [f"photos lost {gone}"] if gone else []
    return told + ([f"left behind {left}"] if left else [])
