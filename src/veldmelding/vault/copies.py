"""A place for backups, such as a USB stick: the newest three of each vault stay there.

Names say the vault's own random id and when the copy was made, nothing of whose it is. An older
backup only goes after the newer one was written and read back.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from veldmelding.errors import NoBackup, WrongPassphrase
from veldmelding.vault import check as checks
from veldmelding.vault import slots
from veldmelding.vault.backup import RESTORE_PASSES, restore, size_of
from veldmelding.vault.files import explained, require_outside
from veldmelding.vault.folders import BACKUP_FILE, describe_vault
from veldmelding.vault.keys import wipe
from veldmelding.vault.making import BUILDING
from veldmelding.vault.seen import forget_note

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.language import Sentence
    from veldmelding.vault.slots import Secret
    from veldmelding.vault.vault import Vault

KEPT: Final = 3
_NAME: Final = re.compile(r"backup-([0-9a-f]{8})-([0-9]{8}T[0-9]{6}Z)(?:-([0-9]{1,4}))?")
_TIME: Final = "%Y%m%dT%H%M%SZ"
_HALF_IS_OLD: Final = 3600.0
"""Seconds after which nobody is still copying into a folder that nobody wrote to."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup: where it is, of which vault, and when it was made by its computer's clock."""

    folder: Path
    vault: str
    label: str
    made: datetime
    number: int = 1
    """Tells several of one second apart."""


class BackupPlace:
    """A folder with backups of one vault or several."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def backups(self, vault: str = "") -> list[Kept]:
        """List the complete backups here, of one vault or of all, newest first."""
        found = [kept for path in self._folders() if (kept := _kept(path)) is not None]
        chosen = [kept for kept in found if vault in ("", kept.vault)]
        return sorted(chosen, key=lambda kept: (kept.made, kept.number), reverse=True)

    def make(self, vault: Vault, progress: Callable[[int, int], object] | None = None) -> Kept:
        """Make a verified backup in a folder of its own, then let go of older than the third."""
        require_outside(self.folder, vault.folder)
        self._clear_interrupted(vault.id)
        made = datetime.fromisoformat(vault.now()).strftime(_TIME)
        name = f"backup-{vault.id[:8]}-{made}"
        same = [path.name for path in self._folders() if path.name.startswith(name)]
        if same:  # one after the last of this second, also when the first of them went already
            numbers = [int(found[3] or 1) for each in same if (found := _NAME.fullmatch(each))]
            name = f"{name}-{max(numbers) + 1}"
        target = self.folder / name
        try:
            vault.backup(target, progress)
        except OSError as error:
            raise explained(error, self.folder) from None
        kept = _kept(target)
        if kept is None:
            raise NoBackup(folder=self.folder)
        # By the clock of this computer the new one may be older than the others; it stays.
        others = [other for other in self.backups(vault.id) if other.folder != target]
        for old in others[KEPT - 1 :]:
            shutil.rmtree(old.folder, ignore_errors=True)
        return kept

    def _folders(self) -> list[Path]:
        try:
            return [path for path in self.folder.iterdir() if _NAME.fullmatch(path.name)]
        except OSError:
            return []

    def _clear_interrupted(self, vault: str) -> None:
        """Remove what a backup of this vault left that was interrupted before it counted."""
        for path in self._folders():
            with suppress(OSError):
                inside = [entry.name for entry in path.iterdir()]
                ours = path.name.startswith(f"backup-{vault[:8]}-")
                if ours and all(name.startswith(BUILDING) for name in inside):
                    shutil.rmtree(path)


def find_backup(source: Path) -> Path:
    """Give the backup in a folder: the folder itself, or the newest one in it."""
    if os.path.lexists(source / BACKUP_FILE):
        return source
    backups = BackupPlace(source).backups()
    if len({kept.vault for kept in backups}) != 1:
        raise NoBackup(folder=source)
    return backups[0].folder


def move_in(
    source: Path,
    folder: Path,
    secret: Secret,
    progress: Callable[[int, int], object] | None = None,
) -> tuple[Vault, list[Sentence]]:
    """Move to this computer in one step: restore, unlock and look through everything.

    Gives the open vault and what is wrong with it. When the secret is wrong, or `progress` (bytes
    done, bytes in all) raises to stop, nothing stays here.
    """
    from veldmelding.vault.vault import Vault

    backup = find_backup(source)
    _require_opens(backup, secret)
    _clear_halves(folder.parent)
    total, done = (RESTORE_PASSES + 1) * size_of(backup), 0

    def heard(size: int) -> None:
        nonlocal done
        done = min(done + size, total)
        if progress is not None:
            progress(done, total)

    restore(backup, folder, heard)
    vault: Vault | None = None
    try:
        forget_note(folder)
        vault = Vault.unlock(folder, secret)
        heard(0)
        problems = checks.problems(vault, thorough=True, heard=heard)
        vault.journal.append("", "moved", {})
    except BaseException:
        move_out(folder, vault)
        raise
    return vault, problems


def _require_opens(backup: Path, secret: Secret) -> None:
    """Refuse a wrong secret before minutes of copying."""
    try:
        wipe(slots.open_header(backup, secret).root)
    except slots.DuressGiven:  # it reaches no backup
        raise WrongPassphrase from None


def _clear_halves(parent: Path) -> None:
    """Remove what a move left that was killed half-way; somebody may be at a recent one."""
    with suppress(OSError):
        for folder in parent.iterdir():
            inside = list(folder.iterdir()) if folder.is_dir() else []
            if not inside or not all(path.name.startswith(BUILDING) for path in inside):
                continue
            touched = max(path.stat().st_mtime for half in inside for path in half.rglob("*"))
            if time.time() - touched > _HALF_IS_OLD:
                shutil.rmtree(folder, ignore_errors=True)


def move_out(folder: Path, vault: Vault | None = None) -> None:
    """Undo `move_in`: nothing of it stays on this computer; the backup is as it was."""
    if vault is not None:
        vault.close()
    shutil.rmtree(folder, ignore_errors=True)
    forget_note(folder)


def _kept(path: Path) -> Kept | None:
    name = _NAME.fullmatch(path.name)
    if name is None or not (path / BACKUP_FILE).is_file():
        return None
    info = describe_vault(path)
    if info is None or not info.id.startswith(name[1]):
        return None
    try:
        made = datetime.strptime(name[2], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Kept(path, info.id, info.label, made, int(name[3] or 1))
