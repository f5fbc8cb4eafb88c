"""A form whose key changed: nothing is taken over before a person has compared the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from veldmelding.desktop.language import form_title
from veldmelding.desktop.theme import icon, px
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Card, Strong, Text

if TYPE_CHECKING:
    from veldmelding.sync import KeyChange


class KeyChangeCard(Card):
    """Old and new key in full, and one button that says what it means."""

    accepted = Signal(str, str)  # form id, new fingerprint

    def __init__(self, change: KeyChange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = change
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        sign = QLabel()
        sign.setPixmap(icon("key", "danger").pixmap(px(20)))
        head.addWidget(sign)
        head.addWidget(
            Strong(
                self.tr("{form}: another key").format(form=form_title(change.title))
                if change.new
                else self.tr("{form}: no longer encrypted").format(form=form_title(change.title))
            ),
            1,
        )
        self.column.addLayout(head)
        self.column.addWidget(
            Text(
                self.tr(
                    "Headquarters seems to want this form encrypted differently. It can also be "
                    "somebody else who wants to read along. Ask headquarters, not over this "
                    "network, and compare. Until then the form you have goes on working."
                )
            )
        )
        self.column.addWidget(Text(self.tr("So far: {key}").format(key=change.old)))
        if change.new:
            self.column.addWidget(Text(self.tr("Would be: {key}").format(key=change.new)))
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        self.accept = QPushButton(
            self.tr("I compared it: take the new key")
            if change.new
            else self.tr("I asked: take the form without a key")
        )
        self.accept.clicked.connect(
            lambda: self.accepted.emit(self.change.form_id, self.change.new)
        )
        row.addWidget(self.accept)
        row.addStretch(1)
        self.column.addLayout(row)
