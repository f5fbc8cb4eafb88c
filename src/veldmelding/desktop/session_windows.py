"""Hears from Windows that the laptop goes to sleep, is shut, locked or taken over."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

WM_QUERYENDSESSION, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0011, 0x0218, 0x02B1
PBT_APMSUSPEND = 0x0004
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 2, 4, 6, 7
_LEAVING = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND),
    (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT),
    (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT),
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOGOFF),
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
}


class MessageFilter(QAbstractNativeEventFilter):
    """Looks at every message of Windows, and takes none away."""

    def __init__(self, heard: Any) -> None:
        super().__init__()
        self._heard = heard

    def nativeEventFilter(self, kind: Any, message: int) -> tuple[bool, int]:
        """Tell when a message says that nobody sits here any more."""
        if bytes(kind) == b"windows_generic_MSG":
            read = wintypes.MSG.from_address(int(message))
            ends = read.message == WM_QUERYENDSESSION
            if ends or (read.message, int(read.wParam or 0)) in _LEAVING:
                self._heard()
        return False, 0


class WindowsWatch(QObject):
    """Listens from now on until it is told to stop."""

    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = MessageFilter(self.leaving.emit)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._filter)
        self._ask_for_sessions()

    def stop(self) -> None:
        """Listen no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)
        self.blockSignals(True)

    def _ask_for_sessions(self) -> None:
        """Ask Windows to say when the session is locked or switched: it does so for a window."""
        if sys.platform == "win32":
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
                    return
