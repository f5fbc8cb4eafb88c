"""One backup under way: it goes on while people work, whatever place they are in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from veldmelding.desktop.tasks import Stopped
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.tasks import Task
    from veldmelding.vault import Vault
    from veldmelding.vault.copies import Kept

SETTING = "backup"
REMIND_AFTER = 14
"""Days after which a backup is old."""


@dataclass(frozen=True, slots=True)
class LastBackup:
    """What the vault remembers of its last backup: where it went, when, and by which keys."""

    folder: str = ""
    made: str = ""

    @classmethod
    def load(cls, vault: Vault) -> LastBackup:
        """Read it; nonsense counts as none."""
        kept = vault.settings.get(SETTING, None)
        if not isinstance(kept, dict):
            return cls()
        return cls(str(kept.get("folder", "")), str(kept.get("made", "")))

    def save(self, vault: Vault) -> None:
        """Remember it."""
        vault.settings.set(SETTING, {"folder": self.folder, "made": self.made})

    @property
    def moment(self) -> datetime | None:
        """When it was made."""
        try:
            return datetime.fromisoformat(self.made).astimezone(UTC)
        except ValueError:
            return None


class BackupRun(QObject):
    """Runs at most one backup at a time."""

    progressed = Signal(int, int)  # bytes done, bytes in all
    ended = Signal(object)  # LastBackup, the error, or None when it was stopped

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._task: Task | None = None
        self.at = (0, 0)

    @property
    def running(self) -> bool:
        """Whether one is under way."""
        return self._task is not None

    def start(self, folder: Path) -> None:
        """Begin to copy into `folder`, verified, the newest three kept."""
        if self.running:
            return
        vault = self._desk.vault
        self.at = (0, 0)

        def work(task: Task) -> LastBackup:
            from veldmelding.vault.copies import BackupPlace

            kept = BackupPlace(folder).make(vault, task.count)
            last = LastBackup(str(folder), kept.made.isoformat())
            last.save(vault)
            return last

        self._task = self._desk.tasks.pool_with_progress(
            work, self._done, self._failed, heard=self._heard, owner=self
        )

    def stop(self) -> None:
        """Ask it to stop; what was copied so far is removed, older backups stay."""
        if self._task is not None:
            self._task.cancel()

    def kept_in(self, folder: Path) -> list[Kept]:
        """List the backups of this vault in a folder; for a worker thread."""
        from veldmelding.vault.copies import BackupPlace

        return BackupPlace(folder).backups(self._desk.vault.id)

    def _heard(self, at: Any) -> None:
        self.at = at
        self.progressed.emit(*at)

    def _done(self, last: LastBackup) -> None:
        self._task = None
        self.ended.emit(last)

    def _failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Stopped):
            self.ended.emit(None)
        elif isinstance(error, VeldmeldingError):
            self.ended.emit(error)
        else:
            self.ended.emit(None)
            raise error
