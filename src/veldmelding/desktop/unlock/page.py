"""The unlock screen: who, passphrase, and nothing else."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.language import say
from veldmelding.desktop.secret import SecretField
from veldmelding.desktop.still import StillPage
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL
from veldmelding.desktop.unlock.backoff import Backoff
from veldmelding.desktop.widgets import Danger, Muted, PrimaryButton, Title, Waiting
from veldmelding.errors import VeldmeldingError, WrongPassphrase

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.desk import Rooms
    from veldmelding.desktop.tasks import Tasks
    from veldmelding.vault import VaultInfo


class UnlockPage(StillPage):
    """Asks who it is and for the passphrase, and opens the vault off the GUI thread."""

    unlocked = Signal(object)  # Rooms
    new_person = Signal()
    recovery_wanted = Signal(object)  # VaultInfo
    backup_wanted = Signal()

    def __init__(
        self,
        vaults_folder: Path,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        plain: bool = False,
    ) -> None:
        super().__init__(parent, width=460)
        from veldmelding.vault.folders import describe_vaults

        self._tasks = tasks
        self._vaults: list[VaultInfo] = describe_vaults(vaults_folder)
        self._backoff = Backoff(vaults_folder.parent / "tries.json", time.time)
        self._busy = False
        self._plain = plain
        """After checkpoint mode: no labels, only numbers, and no other ways in."""
        self.name = Muted("veldmelding")
        self.heading = Title("")
        self.who_label = QLabel()
        self.who = QWidget()
        self.people = QButtonGroup(self)
        self._fill_people()
        self.passphrase_label = QLabel()
        self.passphrase = SecretField()
        self.passphrase_label.setBuddy(self.passphrase.edit)
        self.message = Danger("")
        self.message.hide()
        self.waiting = Waiting()
        self.button = PrimaryButton()
        self.forgot = QPushButton()
        self.backup = QPushButton()
        self.someone_else = QPushButton()
        for quiet in self._quiet:
            quiet.setFlat(True)
            if plain:
                quiet.hide()
        self._lay_out()
        self.button.clicked.connect(self.do_primary)
        self.passphrase.entered.connect(self.do_primary)
        self.passphrase.changed.connect(self._update)
        self.people.idClicked.connect(self._person_chosen)
        self.forgot.clicked.connect(lambda: self.recovery_wanted.emit(self.chosen))
        self.backup.clicked.connect(self.backup_wanted)
        self.someone_else.clicked.connect(self.new_person)
        self._countdown = QTimer(self)
        self._countdown.setInterval(250)
        self._countdown.timeout.connect(self._update)
        self.retranslate()

    def _fill_people(self) -> None:
        column = QVBoxLayout(self.who)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if len(self._vaults) == 1:
            return
        for number, info in enumerate(self._vaults):
            button = QRadioButton(str(number + 1) if self._plain else _no_mnemonic(info.label))
            button.setChecked(number == 0)
            self.people.addButton(button, number)
            column.addWidget(button)

    def _lay_out(self) -> None:
        column = self.column
        column.setSpacing(SMALL)
        column.addStretch(1)
        column.addWidget(self.name)
        column.addWidget(self.heading)
        column.addSpacing(MEDIUM)
        column.addWidget(self.who_label)
        column.addWidget(self.who)
        column.addSpacing(SMALL)
        column.addWidget(self.passphrase_label)
        column.addWidget(self.passphrase)
        column.addWidget(self.message)
        column.addWidget(self.waiting)
        column.addSpacing(SMALL)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(LARGE)
        for quiet in self._quiet:
            column.addWidget(quiet, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)

    @property
    def _quiet(self) -> tuple[QPushButton, ...]:
        return self.forgot, self.backup, self.someone_else

    def begin(self) -> None:
        """Take the keyboard; the page can be used from here on."""
        self.passphrase.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update()

    @property
    def chosen(self) -> VaultInfo:
        """The vault that is to be opened."""
        return self._vaults[max(self.people.checkedId(), 0)]

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        one = len(self._vaults) == 1
        if one and not self._plain:
            self.heading.setText(self.tr("Unlock {label}").format(label=self.chosen.label))
        else:
            self.heading.setText(self.tr("Unlock"))
        self.who_label.setText(self.tr("Who is it?"))
        self.who_label.setVisible(not one)
        self.who.setVisible(not one)
        self.passphrase_label.setText(self.tr("&Passphrase"))
        self.passphrase.edit.setAccessibleName(self.tr("Passphrase"))
        self.button.setText(self.tr("Unlock"))
        self.forgot.setText(self.tr("Use the recovery key"))
        self.backup.setText(self.tr("I have a backup"))
        self.someone_else.setText(self.tr("New person on this laptop"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def do_primary(self) -> None:
        """Open the vault with what was typed."""
        if self._busy or not self.passphrase.text() or self._backoff.wait(self.chosen.id) > 0:
            return
        folder, typed = self.chosen.folder, self.passphrase.text()
        self._set_busy(True)
        self.message.hide()

        def work() -> Rooms:
            from veldmelding.desktop.desk import open_rooms
            from veldmelding.vault import Vault, harden_process

            harden_process()
            vault = Vault.unlock(folder, typed)
            try:
                return open_rooms(vault)
            except BaseException:
                vault.close()
                raise

        task = self._tasks.vault(work, self._opened, self._failed, owner=self)
        self.waiting.follow(task, self.tr("Opening the vault"))

    def _opened(self, rooms: Rooms) -> None:
        self._backoff.succeeded(self.chosen.id)
        self.passphrase.clear()
        self.unlocked.emit(rooms)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, WrongPassphrase):
            self._backoff.failed(self.chosen.id)
        if not isinstance(error, VeldmeldingError):
            raise error
        self._say(say(error.sentence))
        self.passphrase.edit.setFocus()
        self.passphrase.edit.selectAll()
        self._update()

    def _say(self, text: str) -> None:
        self.message.setText("⚠ " + text)
        self.message.show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self.passphrase, self.who, *self._quiet):
            widget.setEnabled(not busy)
        self._update()

    def _update(self) -> None:
        wait = self._backoff.wait(self.chosen.id)
        if wait > 0:
            self.button.setText(self.tr("Try again in %n s", "", int(wait) + 1))
            self._countdown.start()
        else:
            self.button.setText(self.tr("Unlock"))
            self._countdown.stop()
        self.button.setEnabled(not self._busy and wait <= 0 and bool(self.passphrase.text()))

    def _person_chosen(self, _number: int) -> None:
        self.message.hide()
        self.passphrase.clear()
        self.passphrase.edit.setFocus()
        self._update()


def _no_mnemonic(label: str) -> str:
    return label.replace("&", "&&")
