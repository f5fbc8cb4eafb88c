"""Leads through the first run: four steps, each one question, Next always at the same place."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from veldmelding.desktop.first_run.headquarters_step import HeadquartersStep
from veldmelding.desktop.first_run.language_step import LanguageStep
from veldmelding.desktop.first_run.recovery_step import RecoveryStep
from veldmelding.desktop.first_run.step_frame import StepFrame
from veldmelding.desktop.first_run.vault_step import VaultStep
from veldmelding.errors import VaultNotWritable

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.desk import Rooms
    from veldmelding.desktop.preferences import Preferences
    from veldmelding.desktop.tasks import Tasks
    from veldmelding.vault import KeyCost, RecoveryKey


class FirstRun(StepFrame):
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
        self.later = QPushButton(self)
        self.language = LanguageStep(preferences)
        self.vault = VaultStep(vaults_folder)
        self.recovery = RecoveryStep()
        self.headquarters = HeadquartersStep(tasks)
        self.take_steps(self.language, self.vault, self.recovery, self.headquarters)
        self.lay_out(self.back, self.later, self.next)
        self.back.clicked.connect(self._go_back)
        self.later.clicked.connect(self._finish)
        self.language.backup.clicked.connect(self.backup_wanted)
        self.retranslate()

    def use_cost(self, cost: KeyCost) -> None:
        """Make the vault with this much work per guess instead of measuring the computer."""
        self._cost = cost

    def begin(self) -> None:
        """Start with the first question."""
        self.show_step(0)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.back.setText(self.tr("Back"))
        self.later.setText(self.tr("Later"))
        self.update_buttons()

    def do_primary(self) -> None:
        """Go on, when the question of this step has its answer."""
        if self._busy or not self.step.ready:
            return
        if self.step is self.vault:
            self._make_vault()
        elif self.step is self.headquarters:
            self._save_headquarters()
        elif not self.step.advance():
            self.show_step(self.stack.currentIndex() + 1)
        self.update_buttons()

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
        self.show_step(2)

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

    def _go_back(self) -> None:
        index = self.stack.currentIndex()
        if self.step is self.recovery:
            self.recovery.show_again()
            self.update_buttons()
        elif index == 0:
            self.given_up.emit()
        else:
            self.show_step(index - 1)

    def show_step(self, index: int) -> None:
        """Show a step, with the keyboard where it begins."""
        super().show_step(index)
        focus = self.step.first_focus() or self.next
        if focus.isEnabled():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_buttons(self) -> None:
        """Let the buttons say what they do here and now."""
        index = self.stack.currentIndex()
        self.name.setText(
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


def _make_parent(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise VaultNotWritable(folder=folder) from error
