"""Leads through the first run: four steps, each one question, Next always at the same place."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from veldmelding.desktop.first_run.headquarters_step import HeadquartersStep
from veldmelding.desktop.first_run.language_step import LanguageStep
from veldmelding.desktop.first_run.recovery_step import RecoveryStep
from veldmelding.desktop.first_run.step import STEP_WIDTH
from veldmelding.desktop.first_run.vault_step import VaultStep
from veldmelding.desktop.language import say
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from veldmelding.desktop.widgets import Danger, Muted, PrimaryButton, Waiting
from veldmelding.errors import VaultNotWritable, VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.desk import Rooms
    from veldmelding.desktop.first_run.step import Step
    from veldmelding.desktop.preferences import Preferences
    from veldmelding.desktop.tasks import Tasks
    from veldmelding.vault import KeyCost, RecoveryKey


class FirstRun(QWidget):
    """Shows the steps; the vault is made between the second and the third."""

    finished = Signal(object)  # Rooms
    given_up = Signal()
    backup_wanted = Signal()

    def __init__(self, vaults_folder: Path, tasks: Tasks, preferences: Preferences) -> None:
        super().__init__()
        self._vaults_folder = vaults_folder
        self._tasks = tasks
        self._cost: KeyCost | None = None
        self._rooms: Rooms | None = None
        self._busy = False
        self.step_count = Muted("", self)
        self.stack = QStackedWidget(self)
        self.message = Danger("", self)
        self.message.hide()
        self.waiting = Waiting(self)
        self.back = QPushButton(self)
        self.later = QPushButton(self)
        self.next = PrimaryButton(self)
        self.language = LanguageStep(preferences)
        self.vault = VaultStep(vaults_folder)
        self.recovery = RecoveryStep()
        self.headquarters = HeadquartersStep(tasks)
        self.steps: list[Step] = [self.language, self.vault, self.recovery, self.headquarters]
        for step in self.steps:
            self.stack.addWidget(step)
            step.ready_changed.connect(self._update)
            step.go_on.connect(self.do_primary)
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self.do_primary)
        self.later.clicked.connect(self._finish)
        self.language.backup.clicked.connect(self.backup_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, LARGE, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(_centred(self.step_count))
        column.addWidget(self.stack, 1)
        self.foot = QWidget(self)
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, LARGE)
        below.setSpacing(SMALL)
        below.addWidget(self.message)
        below.addWidget(self.waiting)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.next)
        below.addLayout(row)
        column.addLayout(_centred(self.foot))

    @property
    def step(self) -> Step:
        """The step that is asked now."""
        return self.steps[self.stack.currentIndex()]

    def use_cost(self, cost: KeyCost) -> None:
        """Make the vault with this much work per guess instead of measuring the computer."""
        self._cost = cost

    def begin(self) -> None:
        """Start with the first question."""
        self._show(0)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.back.setText(self.tr("Back"))
        self.later.setText(self.tr("Later"))
        self._update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def do_primary(self) -> None:
        """Go on, when the question of this step has its answer."""
        if self._busy or not self.step.ready:
            return
        if self.step is self.vault:
            self._make_vault()
        elif self.step is self.headquarters:
            self._save_headquarters()
        elif not self.step.advance():
            self._show(self.stack.currentIndex() + 1)
        self._update()

    # -- between the steps ----------------------------------------------------------------------

    def _make_vault(self) -> None:
        folder = self._vaults_folder / secrets.token_hex(8)
        passphrase, label, cost = self.vault.passphrase.text(), self.vault.label_text, self._cost
        self._set_busy(True)

        def work() -> tuple[RecoveryKey, Rooms]:
            from veldmelding.desktop.desk import open_rooms
            from veldmelding.vault import Vault, harden_process

            harden_process()
            _make_parent(folder.parent)
            key = Vault.create(folder, passphrase, label=label, cost=cost)
            vault = Vault.unlock(folder, passphrase)
            try:
                return key, open_rooms(vault)
            except BaseException:
                vault.close()
                raise

        task = self._tasks.vault(work, self._made, self._failed, owner=self)
        self.waiting.follow(task, self.tr("Making the vault. This takes a few seconds."))

    def _made(self, answer: tuple[RecoveryKey, Rooms]) -> None:
        key, self._rooms = answer
        self.vault.passphrase.clear()
        self.recovery.set_key(key, self.vault.label_text)
        self._set_busy(False)
        self._show(2)

    def _save_headquarters(self) -> None:
        rooms = self._rooms
        backend = self.headquarters.form.backend()
        if rooms is None or backend is None:
            return
        self._set_busy(True)
        self._tasks.vault(
            lambda: backend.save(rooms.vault),
            lambda _nothing: self._finish(),
            self._failed,
            owner=self,
        )

    def _finish(self) -> None:
        rooms, self._rooms = self._rooms, None
        if rooms is not None:
            self.recovery.forget()
            self.headquarters.form.clear()
            self.finished.emit(rooms)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, VeldmeldingError):
            raise error
        self.message.setText("⚠ " + say(error.sentence))
        self.message.show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.step.setEnabled(not busy)
        if busy:
            self.message.hide()
        self._update()

    def _go_back(self) -> None:
        index = self.stack.currentIndex()
        if self.step is self.recovery:
            self.recovery.show_again()
            self._update()
        elif index == 0:
            self.given_up.emit()
        else:
            self._show(index - 1)

    def _show(self, index: int) -> None:
        self.message.hide()
        self.stack.setCurrentIndex(index)
        self.step.entered()
        self._update()
        focus = self.step.first_focus() or self.next
        if focus.isEnabled():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _update(self) -> None:
        index = self.stack.currentIndex()
        self.step_count.setText(
            self.tr("veldmelding · step {number} of {all}").format(
                number=index + 1, all=len(self.steps)
            )
        )
        step = self.step
        can_give_up = (
            index == 0 and self._vaults_folder.is_dir() and any(self._vaults_folder.iterdir())
        )
        self.back.setVisible(
            can_give_up or step is self.vault or (step is self.recovery and self.recovery.asking)
        )
        self.back.setEnabled(not self._busy)
        self.later.setVisible(step is self.headquarters)
        self.later.setEnabled(not self._busy)
        self.next.setText(step.next_text())
        self.next.setEnabled(step.ready and not self._busy)

    def close_down(self) -> None:
        """Close a vault that was made but not handed on; for closing the window half-way."""
        rooms, self._rooms = self._rooms, None
        if rooms is not None:
            rooms.vault.close()


def _centred(widget: QWidget) -> QHBoxLayout:
    """Keep `widget` above or below the column of the step."""
    widget.setMaximumWidth(px(STEP_WIDTH))
    row = QHBoxLayout()
    row.setContentsMargins(WIDE, 0, WIDE, 0)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row


def _make_parent(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise VaultNotWritable(folder=folder) from error
