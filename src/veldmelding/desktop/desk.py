"""What lies on the desk while a vault is open: the rooms below, the worker and the preferences."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.collect.run import CollectRun
    from veldmelding.desktop.deliver.deliveries import Deliveries
    from veldmelding.desktop.preferences import Preferences
    from veldmelding.desktop.security.backup_run import BackupRun
    from veldmelding.desktop.tasks import Tasks
    from veldmelding.library import Library
    from veldmelding.observations import ObservationStore
    from veldmelding.outbox import Outbox
    from veldmelding.vault import KeyCost, Vault


def utc_now() -> datetime:
    """Tell the time to the rooms below."""
    return datetime.now(UTC)


def local_zone() -> tzinfo:
    """Return the time zone that the rooms below are given."""
    return datetime.now().astimezone().tzinfo or UTC


@dataclass(frozen=True, slots=True)
class Rooms:
    """An open vault and the rooms that stand on it."""

    vault: Vault
    library: Library
    outbox: Outbox
    store: ObservationStore


def open_rooms(vault: Vault, clock: Callable[[], datetime] = utc_now) -> Rooms:
    """Stand the rooms on an open vault; may run in any thread, and imports what it needs here."""
    from veldmelding.library import Library, install_bundled
    from veldmelding.observations import ObservationStore
    from veldmelding.outbox import Outbox

    library = Library(vault, clock)
    outbox = Outbox(vault, clock)
    install_bundled(library)
    store = ObservationStore(
        vault,
        library,
        outbox,
        clock=clock,
        timezone=local_zone(),
        random=random.SystemRandom(),
        monotonic=time.monotonic,
    )
    return Rooms(vault, library, outbox, store)


class Desk(QObject):
    """Hands the places what they work with, and tells them on the GUI thread what changed."""

    changed = Signal(object)  # frozenset of topics
    closing = Signal()
    destruction_agreed = Signal(object)  # what destroying this vault means, agreed to twice
    checkpoint_wanted = Signal()
    _hop = Signal(object)

    def __init__(
        self,
        rooms: Rooms,
        tasks: Tasks,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.vault = rooms.vault
        self.library = rooms.library
        self.outbox = rooms.outbox
        self.store = rooms.store
        self.tasks = tasks
        self.preferences = preferences
        self.cost: KeyCost | None = None
        """Work per guess for new passphrases; None measures the computer."""
        self._backup: BackupRun | None = None
        self._collect: CollectRun | None = None
        self._deliveries: Deliveries | None = None
        self._hop.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = rooms.vault.changes.subscribe(self._hop.emit)

    @property
    def backup(self) -> BackupRun:
        """The backup that may be under way; it goes on whatever place one is in."""
        if self._backup is None:
            from veldmelding.desktop.security.backup_run import BackupRun

            self._backup = BackupRun(self)
        return self._backup

    @property
    def deliveries(self) -> Deliveries:
        """What delivers, by hand or by itself; it goes on whatever place one is in."""
        if self._deliveries is None:
            from veldmelding.desktop.deliver.deliveries import Deliveries

            self._deliveries = Deliveries(self)
        return self._deliveries

    @property
    def collect(self) -> CollectRun:
        """The hub of this laptop; it goes on whatever place one is in, until the lock."""
        if self._collect is None:
            from veldmelding.desktop.collect.run import CollectRun

            self._collect = CollectRun(self)
        return self._collect

    def close(self) -> None:
        """Listen no longer; the vault itself is closed by whoever locks."""
        self._unsubscribe()
        self.closing.emit()
        self.blockSignals(True)  # what is on its way already finds nobody
