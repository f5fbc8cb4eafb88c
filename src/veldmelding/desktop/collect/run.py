"""The hub of this laptop while it collects; it goes on whatever place one is in, until the lock."""

from __future__ import annotations

import random
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from veldmelding.desktop.desk import local_zone, utc_now
from veldmelding.errors import HubCannotListen, VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.collect.networks import Network
    from veldmelding.desktop.desk import Desk
    from veldmelding.hub import Hub

PORT = 8383
"""Always the same one where it is free: phones keep the address."""


class CollectRun(QObject):
    """Switches the hub on and off; it works on the vault that is open."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._hub: Hub | None = None
        self.network: Network | None = None
        self.url = ""
        self.words = ""
        """Of the certificate, to compare; empty without encryption."""
        self.switching = False
        self._closed = False
        self._gate = threading.RLock()
        """Held while the hub is switched, so that it never comes on after the vault was closed."""
        desk.closing.connect(self.stop_now)

    @property
    def on(self) -> bool:
        """Whether phones can deliver now."""
        return bool(self.url)

    @property
    def hub(self) -> Hub | None:
        """The hub; made when first needed."""
        return self._hub

    def made(self) -> Hub:
        """Return the hub of this vault; for a worker thread, because it is large."""
        with self._gate:
            if self._hub is None:
                from veldmelding.hub import Hub

                self._hub = Hub(
                    self._desk.vault,
                    clock=utc_now,
                    random=random.SystemRandom(),
                    timezone=local_zone(),
                )
            return self._hub

    def start(self, network: Network, *, encrypted: bool = False) -> None:
        """Listen on this network and on no other, with the hub's own certificate or without."""
        if self.on or self.switching:
            return
        self.switching = True

        def listen(hub: Hub, port: int) -> tuple[str, str]:
            if not encrypted:
                return hub.start(network.address, port, unencrypted=True).url, ""
            certificate = hub.own_certificate(network.address)
            return hub.start(network.address, port, certificate=certificate).url, certificate.words

        def work() -> tuple[str, str]:
            with self._gate:
                if self._closed:
                    return "", ""
                hub = self.made()
                try:
                    return listen(hub, PORT)
                except HubCannotListen:
                    return listen(hub, 0)  # somebody else has the usual port

        def done(told: tuple[str, str]) -> None:
            if self._closed:
                return
            self.switching = False
            self.url, self.words = told
            self.network = network
            self.changed.emit()

        self._desk.tasks.pool(work, done, self._failed, owner=self)
        self.changed.emit()

    def stop(self) -> None:
        """Stop listening; what arrived stays."""
        if not self.on or self.switching:
            return
        self.switching = True
        hub = self._hub
        assert hub is not None

        def work() -> None:
            with self._gate:
                hub.stop()

        def done(_nothing: object) -> None:
            self.switching = False
            self.url, self.words, self.network = "", "", None
            self.changed.emit()

        self._desk.tasks.pool(work, done, self._failed, owner=self)
        self.changed.emit()

    def stop_now(self) -> None:
        """Stop before the vault is closed, also what is just being switched on."""
        with self._gate:
            self._closed = True
            hub, self._hub = self._hub, None
            self.url = ""
            if hub is not None:
                hub.stop()

    def forward(self, *, on: bool) -> None:
        """Forward to headquarters, or no longer; remembered in the vault."""
        vault = self._desk.vault

        def work() -> None:
            from veldmelding.hub.relay import RelaySettings

            with self._gate:
                if self._closed:
                    return
                replace(RelaySettings.load(vault), forward=on).save(vault)
                hub = self.made()
                if hub.serving:
                    hub.forward_to_headquarters(on=on)

        self._desk.tasks.pool(work, lambda _nothing: self.changed.emit(), self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        self.switching = False
        self.changed.emit()
        if not isinstance(error, VeldmeldingError):
            raise error
        self.failed.emit(error)
