"""Moves a draft to a newer version of its form: asks the vault, shows the panel, does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from veldmelding.desktop.fill.newer import NewerVersion

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.fill.context import TaskRunner
    from veldmelding.library import InstalledForm
    from veldmelding.observations import ObservationStore, Recording
    from veldmelding.xforms import MigrationReport


class VersionMove(QObject):
    """Nothing is moved before the person has read what that does, and said so."""

    done = Signal(object)
    refused = Signal(object)
    """Why the draft could not be moved, or looked at; it is as it was."""

    def __init__(
        self,
        tasks: TaskRunner,
        store: ObservationStore,
        recording: Recording,
        save: Callable[[bool], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._store, self._recording = tasks, store, recording
        self._save = save
        """Queues a save of the draft; True when nothing may be answered after it."""
        self._offered: InstalledForm | None = None
        self.panel = NewerVersion(recording.session, parent)
        self.panel.preview_wanted.connect(self._preview)
        self.panel.move_wanted.connect(self._move)

    def offer(self, offered: InstalledForm | None) -> None:
        """Offer to move, when there is something to move to."""
        self._offered = offered
        if offered is not None:
            self.panel.offer()

    def _preview(self) -> None:
        offered, store, draft = self._offered, self._store, self._recording.id
        if offered is not None:
            self._save(False)
            self._tasks.vault(
                lambda: store.migration(draft, offered).report,
                lambda report: self.panel.show_report(cast("MigrationReport", report)),
                self._refused,
                owner=self,
            )

    def _move(self) -> None:
        offered, store, draft = self._offered, self._store, self._recording.id
        if offered is not None:
            self._save(True)
            self._tasks.vault(
                lambda: store.migrate(draft, offered), self.done.emit, self._refused, owner=self
            )

    def _refused(self, error: Exception) -> None:
        self.panel.settle()
        self.refused.emit(error)
