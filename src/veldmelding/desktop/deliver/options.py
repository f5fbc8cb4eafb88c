"""How much may go, and whether it goes by itself: two choices below the buttons of Deliver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veldmelding.desktop.deliver.amount import AMOUNTS, EVERYTHING, TEXTS
from veldmelding.desktop.security.tick import Tick
from veldmelding.desktop.tokens import HAIR, MEDIUM
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from veldmelding.desktop.deliver.deliveries import Deliveries


class DeliveryOptions(QWidget):
    """Kept in the vault at once; what is under way goes on as it began."""

    amount_chosen = Signal(str)

    def __init__(self, deliveries: Deliveries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deliveries = deliveries
        self.label = QLabel()
        self.amount = QComboBox()
        for amount in AMOUNTS:
            self.amount.addItem("", amount)
        self.label.setBuddy(self.amount)
        self.automatic = Tick()
        self.hint = Muted("")
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.label)
        row.addWidget(self.amount)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.automatic)
        self.amount.activated.connect(self._chosen)
        self.automatic.box.clicked.connect(deliveries.choose_automatic)
        deliveries.automatic_changed.connect(self._show)
        self.retranslate()

    def show_amount(self, amount: str) -> None:
        """Show what is chosen."""
        self.amount.setCurrentIndex(self.amount.findData(amount))
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.label.setText(self.tr("How &much may go"))
        self.amount.setAccessibleName(self.tr("How much may go"))
        words = {EVERYTHING: self.tr("Everything"), TEXTS: self.tr("No photos")}
        for index, amount in enumerate(AMOUNTS):
            self.amount.setItemText(
                index, words.get(amount) or self.tr("{number} MB today").format(number=amount)
            )
        self.automatic.set_text(self.tr("Deliver by itself when there is a connection"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _chosen(self, index: int) -> None:
        self.amount_chosen.emit(self.amount.itemData(index))
        self._show()

    def _show(self) -> None:
        self.automatic.set_checked(self._deliveries.automatic)
        parts = []
        chosen = self.amount.currentData()
        if chosen == TEXTS:
            parts.append(self.tr("Texts go, photos wait here until you choose otherwise."))
        elif chosen != EVERYTHING:
            parts.append(
                self.tr(
                    "First danger, then all texts, then smaller copies of photos, then the "
                    "photos themselves, until today’s amount is used up."
                )
            )
        if self._deliveries.metered:
            parts.append(
                self.tr("This connection seems to be paid by volume. See Settings, Network.")
            )
        self.hint.setText(" ".join(parts))
        self.hint.setVisible(bool(parts))
