"""Hears from the system that the laptop goes to sleep, is shut, locked or taken over.

Each system has its own way to say so; where none is there, the clocks of `inactivity` notice sleep
afterwards. On Linux the system is asked to wait with going to sleep until we have locked.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

if TYPE_CHECKING:
    from collections.abc import Mapping

LOGIND = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
POWER = "org.freedesktop.UPower"
POWER_PATH = "/org/freedesktop/UPower"
_PATIENCE = 2000
"""Milliseconds to wait for an answer of the system."""


class LogindWatch(QObject):
    """Listens to logind and UPower; says nothing where they are not there."""

    leaving = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._inhibitor: QDBusUnixFileDescriptor | None = None
        self.session_path = ""

    def start(self) -> bool:
        """Begin to listen; False when there is no such system here."""
        if not self._bus.isConnected():
            return False
        self._listen(LOGIND, MANAGER_PATH, MANAGER, "PrepareForSleep", "sleeping(QDBusMessage)")
        self._listen(LOGIND, MANAGER_PATH, MANAGER, "PrepareForShutdown", "sleeping(QDBusMessage)")
        self._listen(
            POWER, POWER_PATH, PROPERTIES, "PropertiesChanged", "power_changed(QString,QVariantMap)"
        )
        self.session_path = self._own_session()
        if self.session_path:
            self._listen(LOGIND, self.session_path, SESSION, "Lock", "locked(QDBusMessage)")
            self._listen(
                LOGIND,
                self.session_path,
                PROPERTIES,
                "PropertiesChanged",
                "session_changed(QString,QVariantMap)",
            )
        self._inhibit()
        return True

    def stop(self) -> None:
        """Listen no longer, and let the system sleep."""
        self._let_sleep()
        self.blockSignals(True)

    @property
    def holds_sleep_back(self) -> bool:
        """Whether the system waits for us before it sleeps."""
        return self._inhibitor is not None

    @Slot(QDBusMessage)
    def sleeping(self, message: QDBusMessage) -> None:
        """Lock before the system sleeps or shuts down, and then let it."""
        arguments = message.arguments()
        if arguments and arguments[0] is True:
            self.leaving.emit()
            self._let_sleep()
        elif self._inhibitor is None:
            self._inhibit()

    @Slot(QDBusMessage)
    def locked(self, _message: QDBusMessage) -> None:
        """Lock with the screen."""
        self.leaving.emit()

    @Slot("QString", "QVariantMap")
    def session_changed(self, _interface: str, changed: Mapping[str, object]) -> None:
        """Lock with the screen, or when another person's session comes to the front."""
        if changed.get("LockedHint") is True or changed.get("Active") is False:
            self.leaving.emit()

    @Slot("QString", "QVariantMap")
    def power_changed(self, _interface: str, changed: Mapping[str, object]) -> None:
        """Lock when the lid is closed."""
        if changed.get("LidIsClosed") is True:
            self.leaving.emit()

    # -- inside ---------------------------------------------------------------------------------

    def _listen(self, service: str, path: str, interface: str, signal: str, slot: str) -> None:
        # The stubs ask for bytes; the library itself takes text only.
        self._bus.connect(  # type: ignore[call-overload]
            service, path, interface, signal, self, f"1{slot}"
        )

    def _ask(self, method: str, *arguments: object) -> QDBusMessage:
        question = QDBusMessage.createMethodCall(LOGIND, MANAGER_PATH, MANAGER, method)
        question.setArguments(list(arguments))
        return self._bus.call(question, QDBus.CallMode.Block, _PATIENCE)

    def _own_session(self) -> str:
        name = os.environ.get("XDG_SESSION_ID", "")
        if not name:
            return ""
        answer = self._ask("GetSession", name)
        if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
            return ""
        found = answer.arguments()[0]
        path = getattr(found, "path", None)
        return str(path()) if callable(path) else str(found)

    def _inhibit(self) -> None:
        answer = self._ask("Inhibit", "sleep", "veldmelding", "locks first", "delay")
        arguments = answer.arguments()
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and arguments:
            held = arguments[0]
            if isinstance(held, QDBusUnixFileDescriptor) and held.isValid():
                self._inhibitor = held

    def _let_sleep(self) -> None:
        self._inhibitor = None  # closing the descriptor is the answer


def watch_session(parent: QObject) -> QObject | None:
    """Begin to listen in the way of this system; None where there is none."""
    if sys.platform == "win32":
        from veldmelding.desktop.session_windows import WindowsWatch

        return WindowsWatch(parent)
    if sys.platform.startswith("linux"):
        watch = LogindWatch(QDBusConnection.systemBus(), parent)
        return watch if watch.start() else None
    return None
