"""The way in when the passphrase is lost: the recovery key from paper, and a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from veldmelding.desktop.language import say
from veldmelding.desktop.secret import NewPassphrase
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import (
    Danger,
    Heading,
    Muted,
    Page,
    PrimaryButton,
    Text,
    Title,
    Waiting,
)
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Rooms
    from veldmelding.desktop.tasks import Tasks
    from veldmelding.vault import VaultInfo


class RecoveryPage(Page):
    """Asks for the recovery key, sets a new passphrase and opens the vault."""

    unlocked = Signal(object)  # Rooms
    left = Signal()

    def __init__(self, info: VaultInfo, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.centre()
        self._info = info
        self._tasks = tasks
        self._busy = False
        self.name = Muted(info.label)
        self.heading = Title("")
        self.explanation = Text("")
        self.key_label = QLabel()
        self.key = QLineEdit()
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.key_label.setBuddy(self.key)
        self.new_heading = Heading("")
        self.passphrase = NewPassphrase()
        self.message = Danger("")
        self.message.hide()
        self.waiting = Waiting()
        self.button = PrimaryButton()
        self.back = QPushButton()
        column = self.column
        column.setSpacing(SMALL)
        for widget in (
            self.name,
            self.heading,
            self.explanation,
            self.key_label,
            self.key,
            self.new_heading,
            self.passphrase,
            self.message,
            self.waiting,
        ):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.button)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addSpacing(SMALL)
        column.addLayout(row)
        column.addStretch(1)
        self.key.textChanged.connect(self._update)
        self.passphrase.changed.connect(self._update)
        self.passphrase.entered.connect(self.do_primary)
        self.button.clicked.connect(self.do_primary)
        self.back.clicked.connect(self.left)
        self.retranslate()

    def begin(self) -> None:
        """Take the keyboard."""
        self.passphrase.suggest()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Open with the recovery key"))
        self.explanation.setText(
            self.tr(
                "It is on the recovery sheet: nine groups of four signs. Small letters and spaces "
                "do not matter. Everything in the vault stays as it is."
            )
        )
        self.key_label.setText(self.tr("&Recovery key"))
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.key.setPlaceholderText("XXXX-XXXX-XXXX-…")
        self.new_heading.setText(self.tr("Choose a new passphrase"))
        self.button.setText(self.tr("Open and use the new passphrase"))
        self.back.setText(self.tr("Back"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def do_primary(self) -> None:
        """Open the vault with the key and exchange the passphrase."""
        if self._busy or not self.passphrase.good_enough or not self.key.text().strip():
            return
        folder, written, fresh = self._info.folder, self.key.text(), self.passphrase.text()
        self._busy = True
        self.message.hide()
        self._update()

        def work() -> Rooms:
            from veldmelding.desktop.desk import open_rooms
            from veldmelding.vault import RecoveryKey, Vault, harden_process

            harden_process()
            key = RecoveryKey(written)
            vault = Vault.unlock(folder, key)
            try:
                vault.change_passphrase(key, fresh)
                return open_rooms(vault)
            except BaseException:
                vault.close()
                raise

        task = self._tasks.vault(work, self._opened, self._failed, owner=self)
        self.waiting.follow(task, self.tr("Opening the vault"))

    def _opened(self, rooms: Rooms) -> None:
        self.key.clear()
        self.passphrase.clear()
        self.unlocked.emit(rooms)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._update()
        if not isinstance(error, VeldmeldingError):
            raise error
        self.message.setText("⚠ " + say(error.sentence))
        self.message.show()
        self.key.setFocus()

    def _update(self) -> None:
        ready = bool(self.key.text().strip()) and self.passphrase.good_enough
        self.button.setEnabled(ready and not self._busy)
