"""Safety: when the vault locks by itself, the passphrase, and the pseudonym one works under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.language import say
from veldmelding.desktop.secret import NewPassphrase, SecretField
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Danger, Good, Muted, Waiting
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk

MINUTES = (1, 2, 5, 10, 15, 30)
LONGEST_TEAM_CODE = 20


class SafetySection(Section):
    """Auto-lock, team code, passphrase."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.idle_label, self.idle = QLabel(), QComboBox()
        for minutes in MINUTES:
            self.idle.addItem("", minutes)
        self.line(self.idle_label, self.idle)
        self.grid.setAlignment(self.idle, Qt.AlignmentFlag.AlignLeft)
        self.team_label, self.team = QLabel(), QLineEdit()
        self.team.setMaxLength(LONGEST_TEAM_CODE)
        self.team.setFixedWidth(px(200))
        self.line(self.team_label, self.team)
        self.grid.setAlignment(self.team, Qt.AlignmentFlag.AlignLeft)
        self.team_hint = Muted("")
        self.grid.addWidget(self.team_hint, self.grid.rowCount(), 1)
        self.change = QPushButton()
        self.change.setCheckable(True)
        self.column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.panel = QWidget()
        panel = QVBoxLayout(self.panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(SMALL)
        self.old_label = QLabel()
        self.old = SecretField()
        self.old_label.setBuddy(self.old.edit)
        self.fresh = NewPassphrase()
        self.save = QPushButton()
        self.remark = Muted("")
        self.waiting = Waiting()
        for widget in (self.old_label, self.old, self.fresh, self.remark, self.waiting):
            panel.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.save)
        row.addStretch(1)
        panel.addLayout(row)
        self.column.addWidget(self.panel)
        self.told = Good("")
        self.trouble = Danger("")
        self.column.addWidget(self.told)
        self.column.addWidget(self.trouble)
        for hidden in (self.panel, self.told, self.trouble):
            hidden.hide()
        self.idle.activated.connect(self._choose_idle)
        self.team.editingFinished.connect(self._save_team)
        self.change.toggled.connect(self._toggle)
        self.fresh.changed.connect(self._update)
        self.old.changed.connect(self._update)
        self.save.clicked.connect(self._save_passphrase)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Safety"))
        self.idle_label.setText(self.tr("Loc&k by itself after"))
        self.idle.setAccessibleName(self.tr("Lock by itself after"))
        for index, minutes in enumerate(MINUTES):
            self.idle.setItemText(index, self.tr("%n minute(s)", "", minutes))
        self.team_label.setText(self.tr("Your &team code"))
        self.team.setAccessibleName(self.tr("Your team code"))
        self.team_hint.setText(
            self.tr(
                "Forms that ask for it are filled in with it. Not your name: a code like GOM07."
            )
        )
        self.change.setText(self.tr("Change the passphrase…"))
        self.old_label.setText(self.tr("Passphrase until no&w"))
        self.old.edit.setAccessibleName(self.tr("Passphrase until now"))
        self.save.setText(self.tr("Change the passphrase"))
        self.remark.setText(
            self.tr(
                "The recovery key stays the same. A copy of the vault made before still opens "
                "with the old passphrase."
            )
        )
        self._update()

    def refresh(self) -> None:
        """Show what is set."""
        from veldmelding.observations import Profile

        desk = self.desk

        def ask() -> tuple[object, str]:
            return desk.vault.settings.get("lock_after_minutes", 5), Profile.load(
                desk.vault
            ).team_code

        def show(answer: tuple[object, str]) -> None:
            minutes, team = answer
            self.idle.setCurrentIndex(max(self.idle.findData(minutes), 0))
            if not self.team.hasFocus():
                self.team.setText(team)

        desk.tasks.vault(ask, show, owner=self)

    def _choose_idle(self, index: int) -> None:
        minutes, vault = int(self.idle.itemData(index)), self.desk.vault
        self.desk.tasks.vault(lambda: vault.settings.set("lock_after_minutes", minutes))

    def _save_team(self) -> None:
        from veldmelding.observations import Profile

        code, vault = " ".join(self.team.text().split()), self.desk.vault

        def work() -> None:
            if Profile.load(vault).team_code != code:
                Profile(team_code=code).save(vault)

        self.desk.tasks.vault(work)

    def _toggle(self, on: bool) -> None:
        self.panel.setVisible(on)
        self.told.hide()
        self.trouble.hide()
        if on:
            self.fresh.suggest()
            self.old.edit.setFocus()
        else:
            self.old.clear()
            self.fresh.clear()

    def _update(self) -> None:
        self.save.setEnabled(bool(self.old.text()) and self.fresh.good_enough)

    def _save_passphrase(self) -> None:
        vault, old, fresh = self.desk.vault, self.old.text(), self.fresh.text()
        self.trouble.hide()
        self.save.setEnabled(False)

        def done(_nothing: object) -> None:
            self.change.setChecked(False)
            self.told.setText(self.tr("✓ The passphrase was changed."))
            self.told.show()

        def failed(error: Exception) -> None:
            self._update()
            if not isinstance(error, VeldmeldingError):
                raise error
            self.trouble.setText("⚠ " + say(error.sentence))
            self.trouble.show()

        task = self.desk.tasks.vault(
            lambda: vault.change_passphrase(old, fresh), done, failed, owner=self
        )
        self.waiting.follow(task, self.tr("Changing the passphrase"))
