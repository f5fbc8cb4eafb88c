"""What the tests of the vault share: a cheap key, a fixed clock, and a folder's exact bytes."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.vault import Database, KeyCost, RecoveryKey, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

CHEAP = KeyCost(memory=8, iterations=1)
PASSPHRASE = "dapa levu lomi vade maro levo"
ROOT = Path(__file__).parents[2]


def clock() -> datetime:
    return datetime(2026, 3, 4, 5, 6, 7, 89000, tzinfo=UTC)


def make(folder: Path, passphrase: str = PASSPHRASE, label: str = "Green 1") -> RecoveryKey:
    return Vault.create(folder, passphrase, label=label, cost=CHEAP, clock=clock)


def unlock(folder: Path, secret: str | RecoveryKey = PASSPHRASE) -> Vault:
    return Vault.unlock(folder, secret, clock=clock)


class Stop(Exception):
    """Raised by a block that wants to be undone."""


@contextmanager
def undone(vault: Vault) -> Iterator[Database]:
    """A transaction that fails at its end, after whatever the block did."""
    with suppress(Stop), vault.transaction() as database:
        yield database
        raise Stop


def bytes_of(folder: Path) -> dict[str, bytes | str]:
    """Every name under a folder with its bytes, or with what it is when it is no file."""
    found: dict[str, bytes | str] = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_file():
            found[name] = path.read_bytes()
        else:
            found[name] = "folder" if path.is_dir() else "special"
    return found


def run_python(code: str, *arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run a piece of Python in a process of its own, with this checkout importable."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        cwd=ROOT,
        check=False,
    )
