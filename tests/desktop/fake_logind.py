"""A logind of our own on a private bus, in a process of its own: says what it is told to say."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

LOGIND, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION_PATH = f"{PATH}/session/_37"
PROPERTIES = "org.freedesktop.DBus.Properties"


@ClassInfo({"D-Bus Interface": f"{LOGIND}.Manager"})
class Manager(QObject):
    """Hands out sessions and inhibitors."""

    def __init__(self) -> None:
        super().__init__()
        self.read_end, self._write_end = os.pipe()

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(  # noqa: N802 - the name that logind gives it
        self, what: str, who: str, why: str, mode: str
    ) -> QDBusUnixFileDescriptor:
        print(f"inhibit {what} {who} {mode}", flush=True)
        given = QDBusUnixFileDescriptor(self._write_end)
        os.close(self._write_end)
        return given

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, name: str) -> QDBusObjectPath:  # noqa: N802 - see above
        return QDBusObjectPath(f"{PATH}/session/_3{name}")


def main() -> int:
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(sys.argv[1], "logind")
    assert bus.registerService(LOGIND)
    assert bus.registerService("org.freedesktop.UPower")
    manager = Manager()
    assert bus.registerObject(PATH, manager, QDBusConnection.RegisterOption.ExportAllSlots)

    def released() -> None:
        if not os.read(manager.read_end, 1):
            print("let go", flush=True)
            ended.setEnabled(False)

    ended = QSocketNotifier(manager.read_end, QSocketNotifier.Type.Read)
    ended.activated.connect(released)

    def order() -> None:
        line = sys.stdin.readline().strip()
        if line in ("", "end"):
            application.quit()
            return
        path, interface, name, *rest = line.split("|")
        signal = QDBusMessage.createSignal(path, interface, name)
        if interface == PROPERTIES:
            key, value = rest
            signal.setArguments(["any.Interface", {key: value == "true"}, []])
        else:
            signal.setArguments([value == "true" for value in rest])
        bus.send(signal)

    orders = QSocketNotifier(0, QSocketNotifier.Type.Read)
    orders.activated.connect(order)
    print("ready", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
