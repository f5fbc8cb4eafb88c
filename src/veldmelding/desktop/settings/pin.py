"""The key that headquarters shows: looked at, and pinned so that no other is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.language import say
from veldmelding.desktop.security.measures import day_text
from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Look, Text, Waiting
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.sync import SeenCertificate


class PinPanel(QWidget):
    """Shows what is pinned; asks headquarters for its key now, and pins it after a look."""

    chosen = Signal(str)  # the pin; '' for none

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pin = ""
        self._seen: SeenCertificate | None = None
        self.state = Text("")
        self.seen = Text("")
        self.trouble = Look("")
        self.look, self.pin, self.drop = QPushButton(), QPushButton(), QPushButton()
        self.waiting = Waiting()
        row = FlowLayout(spacing=SMALL)
        for button in (self.look, self.pin, self.drop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.state)
        column.addWidget(self.waiting)
        column.addWidget(self.seen)
        column.addWidget(self.trouble)
        column.addLayout(row)
        self.trouble.hide()
        self.look.clicked.connect(self.begin)
        self.pin.clicked.connect(self._pin_it)
        self.drop.clicked.connect(lambda: self.chosen.emit(""))
        self.retranslate()

    def refresh(self) -> None:
        """Forget what was seen: it may be old."""
        self._seen = None
        self._show()

    def show_pin(self, pin: str) -> None:
        """Show what is pinned."""
        self._pin = pin
        self._show()

    def begin(self) -> None:
        """Ask headquarters which key it shows now."""
        vault = self._desk.vault

        def work() -> SeenCertificate:
            from veldmelding.errors import NoHeadquarters
            from veldmelding.sync import Backend, NetworkSettings, look_at_certificate

            backend = Backend.load(vault)
            if backend is None:
                raise NoHeadquarters
            return look_at_certificate(backend, NetworkSettings.load(vault))

        self.trouble.hide()
        self.look.setEnabled(False)
        task = self._desk.tasks.pool(work, self._saw, self._failed, owner=self)
        self.waiting.follow(task, self.tr("Asking headquarters"))

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.look.setText(self.tr("Look at headquarters’ key"))
        self.pin.setText(self.tr("Accept only this key"))
        self.drop.setText(self.tr("Accept other keys again"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _saw(self, seen: SeenCertificate) -> None:
        self.look.setEnabled(True)
        self._seen = seen
        self._show()

    def _failed(self, error: Exception) -> None:
        self.look.setEnabled(True)
        if not isinstance(error, VeldmeldingError):
            raise error
        self.trouble.setText("⚠ " + say(error.sentence))
        self.trouble.show()

    def _pin_it(self) -> None:
        if self._seen is not None:
            self.chosen.emit(self._seen.pin)

    def _show(self) -> None:
        seen = self._seen
        self.state.setText(
            self.tr("Only this key of headquarters is accepted: {pin}").format(
                pin=written_pin(self._pin)
            )
            if self._pin
            else self.tr("Any key is accepted that this laptop can check.")
        )
        self.seen.setVisible(seen is not None)
        if seen is not None:
            words = self.tr(
                "It shows: {pin}. For {subject}, certified by {issuer}, until {until}."
            ).format(
                pin=written_pin(seen.pin),
                subject=seen.subject,
                issuer=seen.issuer,
                until=day_text(seen.until.date()),
            )
            trusted = (
                self.tr("This laptop trusts it.")
                if seen.trusted
                else self.tr("This laptop does not know who certified it. Compare by telephone.")
            )
            self.seen.setText(f"{words} {trusted}")
        self.pin.setVisible(seen is not None and seen.pin != self._pin)
        self.drop.setVisible(bool(self._pin))


def written_pin(pin: str) -> str:
    """Write a pin so that two people can compare it."""
    return " ".join(pin[place : place + 4] for place in range(0, len(pin), 4))
