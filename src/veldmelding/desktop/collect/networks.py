"""The networks this laptop is on, as a person knows them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from veldmelding.language import QT_TRANSLATE_NOOP

LOOPBACK = "127.0.0.1"

_KINDS = {
    QNetworkInterface.InterfaceType.Wifi: QT_TRANSLATE_NOOP("Networks", "Wi-Fi"),
    QNetworkInterface.InterfaceType.Ethernet: QT_TRANSLATE_NOOP("Networks", "Cable"),
}
_OTHER = QT_TRANSLATE_NOOP("Networks", "Network")
_WIFI = QNetworkInterface.InterfaceType.Wifi


@dataclass(frozen=True, slots=True)
class Network:
    """One address at which this laptop can be reached."""

    address: str
    interface: str
    """The system's name of it, to find it again when the address has changed."""
    kind: str

    @property
    def is_loopback(self) -> bool:
        """Whether only this laptop itself can use it."""
        return self.address == LOOPBACK

    def words(self) -> str:
        """Name it for a list."""
        kind = QCoreApplication.translate("Networks", self.kind)
        return f"{kind} · {self.interface} · {self.address}"


def networks() -> list[Network]:
    """Return the networks that are up, wireless ones first; loopback is not among them."""
    found = []
    wanted = QNetworkInterface.InterfaceFlag.IsUp | QNetworkInterface.InterfaceFlag.IsRunning
    for interface in QNetworkInterface.allInterfaces():
        flags = interface.flags()
        if flags & QNetworkInterface.InterfaceFlag.IsLoopBack or flags & wanted != wanted:
            continue
        for entry in interface.addressEntries():
            address = entry.ip()
            if address.protocol() != QAbstractSocket.NetworkLayerProtocol.IPv4Protocol:
                continue
            kind = _KINDS.get(interface.type(), _OTHER)
            found.append(Network(address.toString(), interface.humanReadableName(), kind))
    return sorted(found, key=lambda one: (one.kind != _KINDS[_WIFI], one.interface))
