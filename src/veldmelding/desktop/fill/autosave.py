"""Keep every answer within a second, one save at a time, and say when it is durable.

Answers that come while a save is on its way wait for it and go together in the next one, so a
slow disk never builds a queue. A save that failed is tried again; the session keeps everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.fill.context import TaskRunner
    from veldmelding.observations import ObservationStore, Recording

GATHERING = 120
"""Milliseconds to gather answers that come together."""
AGAIN_AFTER = 4000
"""Milliseconds after a failure before the next try."""


class Autosave(QObject):
    """Saves a recording while it is being filled."""

    saved = Signal(object)
    """The moment of a save that is durable now."""
    failed = Signal(object)

    def __init__(
        self,
        tasks: TaskRunner,
        store: ObservationStore,
        recording: Recording,
        position: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._store = tasks, store
        self._recording, self._position = recording, position
        self._gather = QTimer(self, singleShot=True, interval=GATHERING)
        self._gather.timeout.connect(self._save)
        self._retry = QTimer(self, singleShot=True, interval=AGAIN_AFTER)
        self._retry.timeout.connect(self._save)
        self._on_its_way = False
        self._waiting = False
        self._stopped = False

    def touch(self) -> None:
        """Something changed that must be kept."""
        if self._stopped:
            return
        if self._on_its_way:
            self._waiting = True
        elif not self._gather.isActive():
            self._gather.start()

    def is_settled(self) -> bool:
        """Whether everything answered so far is durable."""
        return not (
            self._on_its_way or self._waiting or self._gather.isActive() or self._retry.isActive()
        )

    def save_now(self) -> None:
        """Queue a save at once, before someone leaves or locks; the vault's worker keeps order."""
        if not self._stopped:
            self._save(even_if_busy=True)

    def stop(self) -> None:
        """Save no more: the recording is finalised or left."""
        self._stopped = True
        self._waiting = False
        self._gather.stop()
        self._retry.stop()

    def resume(self) -> None:
        """Save again: finalising did not happen."""
        self._stopped = False

    def _save(self, *, even_if_busy: bool = False) -> None:
        self._gather.stop()
        self._retry.stop()
        if self._on_its_way and not even_if_busy:
            self._waiting = True
            return
        snapshot = self._recording.snapshot(self._position())
        self._on_its_way = True
        self._waiting = False
        self._tasks.vault(
            lambda: self._store.save(snapshot), self._kept, self._not_kept, owner=self
        )

    def _kept(self, moment: object) -> None:
        self._on_its_way = False
        self.saved.emit(moment)
        if self._waiting and not self._stopped:
            self._waiting = False
            self._gather.start()

    def _not_kept(self, error: Exception) -> None:
        self._on_its_way = False
        self._waiting = False
        if not self._stopped:
            self._retry.start()
        self.failed.emit(error)
