"""The two buttons in Deliver for when there is no network: seal an envelope, enter its receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from veldmelding.desktop.envelope.offering import begin_receipt, begin_sealing
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.theme import icon
from veldmelding.desktop.tokens import SMALL

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk


class EnvelopeButtons(QWidget):
    """Begin the guides of sealed envelopes."""

    visit = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seal, self.receipt = QPushButton(), QPushButton()
        row = FlowLayout(spacing=SMALL)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.seal)
        row.addWidget(self.receipt)
        self.setLayout(row)
        self.seal.clicked.connect(lambda: begin_sealing(desk, self.visit.emit))
        self.receipt.clicked.connect(lambda: begin_receipt(desk, self.visit.emit))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.seal.setText(self.tr("Seal into an envelope…"))
        self.seal.setIcon(icon("save"))
        self.receipt.setText(self.tr("Enter a receipt code…"))
        self.receipt.setIcon(icon("delivered"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
