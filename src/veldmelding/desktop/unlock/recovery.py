"""The way in when the passphrase is lost: the recovery key from paper, and a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

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
    """Asks for the recovery key, sets a new passphrase and opens the vault.

    The key is on one sheet, or on two of the three that it was split into.
    """

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
        self.one_sheet, self.two_sheets = QRadioButton(), QRadioButton()
        self.sheets = QButtonGroup(self)
        for number, choice in enumerate((self.one_sheet, self.two_sheets)):
            self.sheets.addButton(choice, number)
        self.one_sheet.setChecked(True)
        self.key_label, self.key = QLabel(), QLineEdit()
        self.other_label, self.other = QLabel(), QLineEdit()
        for label, field in ((self.key_label, self.key), (self.other_label, self.other)):
            field.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            label.setBuddy(field)
            field.textChanged.connect(self._update)
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
            self.one_sheet,
            self.two_sheets,
            self.key_label,
            self.key,
            self.other_label,
            self.other,
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
        self.sheets.idClicked.connect(self._sheets_chosen)
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
        two = self.two_sheets.isChecked()
        self.heading.setText(self.tr("Open with the recovery key"))
        self.one_sheet.setText(self.tr("It is on one recovery sheet"))
        self.two_sheets.setText(self.tr("I have two of three sheets"))
        self.explanation.setText(
            self.tr(
                "Any two of the three sheets open the vault. Type every group of both. Small "
                "letters and spaces do not matter. Everything in the vault stays as it is."
            )
            if two
            else self.tr(
                "It is on the recovery sheet: nine groups of four signs. Small letters and spaces "
                "do not matter. Everything in the vault stays as it is."
            )
        )
        self.key_label.setText(self.tr("&One sheet") if two else self.tr("&Recovery key"))
        self.key.setAccessibleName(self.tr("One sheet") if two else self.tr("Recovery key"))
        self.other_label.setText(self.tr("The o&ther sheet"))
        self.other.setAccessibleName(self.tr("The other sheet"))
        self.other_label.setVisible(two)
        self.other.setVisible(two)
        for field in (self.key, self.other):
            field.setPlaceholderText("XXXX-XXXX-XXXX-…")
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
        if self._busy or not self._ready():
            return
        folder, written, fresh = self._info.folder, self.key.text(), self.passphrase.text()
        other = self.other.text() if self.two_sheets.isChecked() else ""
        self._busy = True
        self.message.hide()
        self._update()

        def work() -> Rooms:
            from veldmelding.desktop.desk import open_rooms
            from veldmelding.vault import RecoveryKey, Share, Vault, combine, harden_process

            harden_process()
            key = combine(Share.read(written), Share.read(other)) if other else RecoveryKey(written)
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
        for field in (self.key, self.other):
            field.clear()
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

    def _sheets_chosen(self, _number: int) -> None:
        self.message.hide()
        self.retranslate()
        self.key.setFocus()
        self._update()

    def _ready(self) -> bool:
        both = bool(self.other.text().strip()) or self.one_sheet.isChecked()
        return bool(self.key.text().strip()) and both and self.passphrase.good_enough

    def _update(self) -> None:
        self.button.setEnabled(self._ready() and not self._busy)
