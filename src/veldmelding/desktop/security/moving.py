"""Guides: move to a new laptop, and open a backup here."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QProgressBar

from veldmelding.desktop.files import choose_folder
from veldmelding.desktop.language import say
from veldmelding.desktop.secret import SecretField
from veldmelding.desktop.security.backup_run import LastBackup
from veldmelding.desktop.security.guide import Guide, GuideStep, LongJob
from veldmelding.desktop.security.measures import moment_text, size_text
from veldmelding.desktop.security.pick import Pick, PickStep
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Danger, Look, Muted, Text
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.desk import Desk, Rooms
    from veldmelding.desktop.tasks import Task, Tasks
    from veldmelding.vault.copies import Kept


class MoveGuide(Guide):
    """The step on the old laptop: one backup, and what to do with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._run = desk.backup
        self.page = PickStep(
            self.tr("Take everything to the new laptop"),
            self.tr(
                "Plug in a USB stick and write a backup to it. On the new laptop install "
                "veldmelding, start it and choose I have a backup. Your passphrase stays the same."
            ),
            Pick(
                self.tr("Choose the stick…"),
                choose_folder,
                title=self.tr("Where shall the backup go?"),
            ),
            button=self.tr("Write to this folder"),
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.progress = Muted("")
        self.trouble = Danger("")
        for widget in (self.bar, self.progress, self.trouble):
            self.page.body.addWidget(widget)
            widget.hide()
        self.page.is_ready = lambda: self.page.path is not None and not self._run.running
        self.last = TellStep(
            self.tr("✓ Everything is on the stick"),
            self.tr(
                "Do not write anything here any more: it would not come along. When the new "
                "laptop shows your observations, destroy this vault here under Settings, Wipe."
            ),
            final=True,
        )
        self._run.progressed.connect(self._heard)
        self._run.ended.connect(self._ended)
        self.lead(self.page, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Move to a new laptop")

    def do_primary(self) -> None:
        """Begin the backup; it ends by showing the last step."""
        if self.step is not self.page:
            super().do_primary()
        elif self.page.ready and self.page.path is not None:
            self.trouble.hide()
            self._run.start(self.page.path)
            self.bar.show()
            self.progress.show()
            self.update_buttons()

    def _heard(self, done: int, total: int) -> None:
        self.bar.setValue(1000 * done // max(total, 1))
        self.progress.setText(
            self.tr("{done} of {total}").format(done=size_text(done), total=size_text(total))
        )

    def _ended(self, result: Any) -> None:
        self.bar.hide()
        self.progress.hide()
        if isinstance(result, LastBackup):
            self.show_step(1)
        elif isinstance(result, VeldmeldingError):
            self.trouble.setText("⚠ " + say(result.sentence))
            self.trouble.show()
        self.update_buttons()

    def give_up(self) -> None:
        """Stop a backup that is under way, and leave."""
        self._run.stop()
        super().give_up()


class RestoreTold(Guide):
    """Where restoring happens: on the unlock screen, never over an open vault."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        page = TellStep(
            self.tr("Restoring happens on the unlock screen"),
            self.tr(
                "Lock with Ctrl+L and choose I have a backup. The backup becomes a vault of its "
                "own beside this one, and nothing here is overwritten. When you have seen that "
                "all is there, destroy the vault you no longer need."
            ),
            final=True,
        )
        self.lead(page)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Restore a backup")


class ArriveGuide(Guide):
    """The step on this laptop: which backup, its passphrase, and one is at work."""

    unlocked = Signal(object)  # Rooms

    def __init__(self, vaults_folder: Path, tasks: Tasks) -> None:
        super().__init__(tasks, alone=True)
        self._vaults_folder = vaults_folder
        self._rooms: Rooms | None = None
        self.page = ArriveStep(tasks)
        self.page.make = self._work
        self.found = TellStep(
            self.tr("The backup opened, but something in it is wrong"),
            self.tr("What can be read is here. Nothing of the backup itself was changed."),
            final=True,
        )
        self.problems = self.found.tell("", Look)
        self.lead(self.page, self.found)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("I have a backup")

    def close_down(self) -> None:
        """Close what was opened and not handed on."""
        super().close_down()
        rooms, self._rooms = self._rooms, None
        if rooms is not None:
            rooms.vault.close()

    def _work(self) -> LongJob | None:
        kept, secret = self.page.chosen, self.page.secret.text()
        if kept is None:
            return None
        target = self._vaults_folder / secrets.token_hex(8)

        def work(task: Task) -> tuple[Rooms, list[str]]:
            from veldmelding.desktop.desk import open_rooms
            from veldmelding.vault import harden_process
            from veldmelding.vault.copies import move_in, move_out

            harden_process()
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            vault, problems = move_in(kept.folder, target, secret, task.count)
            try:
                rooms = open_rooms(vault)
                task.count(1, 1)  # the last moment to stop
            except BaseException:
                move_out(target, vault)
                raise
            return rooms, [say(problem) for problem in problems]

        words = self.tr("Copying and reading everything back. This can take some minutes.")
        return LongJob(work, words, self._arrived)

    def _arrived(self, answer: tuple[Rooms, list[str]]) -> None:
        self._rooms, problems = answer
        self.problems.setText("\n".join(f"• {problem}" for problem in problems))
        if not problems:
            self._hand_on()

    def _onwards(self) -> None:
        """To what is wrong with it, if anything is; else straight to work."""
        if self.step is self.found:
            self._hand_on()
        elif self._rooms is not None:
            self.show_step(1)

    def _hand_on(self) -> None:
        rooms, self._rooms = self._rooms, None
        if rooms is not None:
            for step in self.steps:
                if isinstance(step, GuideStep):
                    step.forget()
            self.unlocked.emit(rooms)


class ArriveStep(GuideStep):
    """Where the backup is, which one, and the passphrase it had."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._kept: list[Kept] = []
        self.question.setText(self.tr("Where is the backup?"))
        self.explanation.setText(
            self.tr("Plug in the USB stick and choose it. The backup itself is not changed.")
        )
        self.pick = Pick(
            self.tr("Choose the stick or folder…"),
            choose_folder,
            title=self.tr("Where is the backup?"),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups there"))
        self.list.setMaximumHeight(px(150))
        self.none = Look("")
        self.label = QLabel(self.tr("Its &passphrase, or its recovery key"))
        self.secret = SecretField()
        self.secret.edit.setAccessibleName(self.tr("Its passphrase, or its recovery key"))
        self.label.setBuddy(self.secret.edit)
        self.hint = Text(self.tr("The one that was in use when the backup was made."))
        self.column.addWidget(self.pick)
        for widget in (self.none, self.list, self.label, self.secret, self.hint):
            self.column.addWidget(widget)
            widget.hide()
        self.column.addStretch(1)
        self.pick.chosen.connect(self._look_in)
        self.secret.changed.connect(self.ready_changed)
        self.secret.entered.connect(self.go_on)
        self.make: Any = lambda: None

    @property
    def chosen(self) -> Kept | None:
        """The backup that is to be opened."""
        row = self.list.currentRow()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    @property
    def ready(self) -> bool:
        """A backup and something typed."""
        return self.chosen is not None and bool(self.secret.text())

    def job(self) -> LongJob | None:
        """Do what the guide gave."""
        made: LongJob | None = self.make()
        return made

    def next_text(self) -> str:
        """Say what the button does."""
        return self.tr("Bring it here")

    def first_focus(self) -> QWidget | None:
        """Return what one does first."""
        return self.secret.edit if self._kept else self.pick.button

    def forget(self) -> None:
        """Take what was typed off the screen."""
        self.secret.clear()

    def _look_in(self, folder: Path) -> None:
        """See which backups are there."""

        def work() -> list[Kept]:
            from veldmelding.vault.copies import BackupPlace

            return BackupPlace(folder).backups() or BackupPlace(folder.parent).backups()

        self._tasks.pool(work, self._found, owner=self)

    def _found(self, kept: list[Kept]) -> None:
        self._kept = kept
        self.list.clear()
        for each in kept:
            when = moment_text(each.made)
            QListWidgetItem(f"{each.label} · {when}", self.list)
        if kept:
            self.list.setCurrentRow(0)
        self.none.setText(self.tr("⚠ There is no backup of a vault in this folder."))
        self.none.setVisible(not kept)
        for widget in (self.list, self.label, self.secret, self.hint):
            widget.setVisible(bool(kept))
        self.ready_changed.emit()
        if kept:
            self.secret.edit.setFocus(Qt.FocusReason.OtherFocusReason)
