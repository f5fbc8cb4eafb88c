"""Backup: to a USB folder while one works, what is there, and moving to another laptop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.files import choose_folder
from veldmelding.desktop.language import say
from veldmelding.desktop.security.backup_run import REMIND_AFTER, LastBackup
from veldmelding.desktop.security.measures import (
    age_text,
    days_since,
    moment_text,
    path_text,
    size_text,
)
from veldmelding.desktop.security.offer import Offer
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.tokens import HAIR, MEDIUM, SMALL
from veldmelding.desktop.widgets import Danger, Good, Heading, Look, Muted, Text, empty_layout
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.security.guide import Guide
    from veldmelding.vault.copies import Kept


class BackupSection(Section):
    """Says how old the last one is, makes one, and lists those that are there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.removeItem(self.grid)
        self.run = desk.backup
        self._last = LastBackup()
        self._kept: list[Kept] | None = None
        self.state = Text("")
        self.old = Look("")
        self.again = QPushButton()
        self.choose = QPushButton()
        self.stop = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for button in (self.again, self.choose, self.stop):
            row.addWidget(button)
        row.addStretch(1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.progress = Muted("")
        self.told = Good("")
        self.trouble = Danger("")
        self.list_heading = Heading("")
        self.list = QVBoxLayout()
        self.list.setSpacing(HAIR)
        self.how = Muted("")
        self.moving, self.restore = Offer(), Offer()
        self.column.addWidget(self.state)
        self.column.addWidget(self.old)
        self.column.addLayout(row)
        for widget in (self.bar, self.progress, self.told, self.trouble):
            self.column.addWidget(widget)
        self.column.addWidget(self.how)
        self.column.addWidget(self.list_heading)
        self.column.addLayout(self.list)
        self.column.addSpacing(SMALL)
        self.column.addWidget(self.moving)
        self.column.addWidget(self.restore)
        for hidden in (self.old, self.bar, self.progress, self.told, self.trouble, self.stop):
            hidden.hide()
        self.again.clicked.connect(lambda: self.begin(Path(self._last.folder)))
        self.choose.clicked.connect(self._choose)
        self.stop.clicked.connect(self.run.stop)
        self.moving.chosen.connect(lambda: self.visit.emit(self.guide("move")))
        self.restore.chosen.connect(lambda: self.visit.emit(self.guide("restore")))
        self.run.progressed.connect(self._heard)
        self.run.ended.connect(self._ended)
        self.retranslate()

    def guide(self, name: str) -> Guide:
        """Make the guide that an offer begins."""
        from veldmelding.desktop.security.moving import MoveGuide, RestoreTold

        return MoveGuide(self.desk) if name == "move" else RestoreTold(self.desk)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Backup"))
        self.choose.setText(self.tr("To a USB stick or folder…"))
        self.stop.setText(self.tr("Stop"))
        self.how.setText(
            self.tr(
                "Encrypted with the same keys as the vault and read back after writing. The newest "
                "three stay there, older ones go. Keep the stick away from the laptop."
            )
        )
        self.list_heading.setText(self.tr("Backups there"))
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.moving.say(
            self.tr("Move to a new laptop"),
            self.tr("All that is in this vault, in one guided step on each laptop."),
            self.tr("Begin…"),
        )
        self.restore.say(
            self.tr("Restore a backup"),
            self.tr("From the unlock screen, into a vault beside this one."),
            self.tr("How…"),
        )
        self._show()

    def refresh(self) -> None:
        """Read when the last one was made, and what is there."""
        vault = self.desk.vault

        def ask() -> tuple[LastBackup, list[Kept] | None]:
            last = LastBackup.load(vault)
            folder = Path(last.folder)
            if not last.folder or not folder.is_dir():
                return last, None
            return last, self.run.kept_in(folder)

        def show(answer: tuple[LastBackup, list[Kept] | None]) -> None:
            self._last, self._kept = answer
            self._show()

        self.desk.tasks.vault(ask, show, owner=self)

    def begin(self, folder: Path) -> None:
        """Make a backup in a folder."""
        self.told.hide()
        self.trouble.hide()
        self.run.start(folder)
        self._show()
        self.stop.setFocus()

    def _choose(self) -> None:
        folder = choose_folder(self, self.tr("Where shall the backup go?"))
        if folder is not None:
            self.begin(folder)

    def _show(self) -> None:
        moment, running = self._last.moment, self.run.running
        if moment is None:
            self.state.setText(self.tr("No backup of this vault was made yet."))
        else:
            when = moment_text(moment)
            self.state.setText(
                self.tr("Last backup: {when} ({age})").format(when=when, age=age_text(moment))
                + "\n"
                + self.tr("In {folder}").format(folder=path_text(Path(self._last.folder)))
            )
        old = moment is not None and days_since(moment) >= REMIND_AFTER
        self.old.setText(self.tr("⚠ It is old. Plug in the stick and make a new one."))
        self.old.setVisible(old and not running)
        self.again.setText(self.tr("Back up there now"))
        self.again.setVisible(self._kept is not None and not running)
        self.choose.setVisible(not running)
        self.stop.setVisible(running)
        for widget in (self.bar, self.progress):
            widget.setVisible(running)
        self._heard(*self.run.at)
        empty_layout(self.list)
        self.list_heading.setVisible(bool(self._kept))
        for kept in self._kept or []:
            when = moment_text(kept.made)
            self.list.addWidget(Text(f"✓ {when} · {kept.folder.name}"))

    def _heard(self, done: int, total: int) -> None:
        self.bar.setValue(1000 * done // total if total else 0)
        self.progress.setText(
            self.tr("{done} of {total}. You can go on working.").format(
                done=size_text(done), total=size_text(total)
            )
        )

    def _ended(self, result: Any) -> None:
        had_focus = self.stop.hasFocus()
        if isinstance(result, VeldmeldingError):
            self.trouble.setText("⚠ " + say(result.sentence))
            self.trouble.show()
        elif isinstance(result, LastBackup):
            self.told.setText(self.tr("✓ The backup was made and read back. You can unplug it."))
            self.told.show()
        else:
            self.told.setText(self.tr("Stopped. Older backups are as they were."))
            self.told.show()
        self._show()
        if had_focus:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()
