"""This vault: its label, when it locks by itself, and the pseudonym one works under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Muted, Strong, Text

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk

MINUTES = (1, 2, 5, 10, 15, 30)
LONGEST_TEAM_CODE = 20


class VaultSection(Section):
    """Label, auto-lock, team code."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.removeItem(self.grid)
        self.label_label, self.label = Strong(""), Text(desk.vault.label)
        self.label_hint = Muted("")
        self.idle_label, self.idle = QLabel(), QComboBox()
        for minutes in MINUTES:
            self.idle.addItem("", minutes)
        self.idle_label.setBuddy(self.idle)
        self.idle_hint = Muted("")
        self.team_label, self.team = QLabel(), QLineEdit()
        self.team.setMaxLength(LONGEST_TEAM_CODE)
        self.team.setFixedWidth(px(200))
        self.team_label.setBuddy(self.team)
        self.team_hint = Muted("")
        left = Qt.AlignmentFlag.AlignLeft
        for group in (
            (self.label_label, self.label, self.label_hint),
            (self.idle_label, self.idle, self.idle_hint),
            (self.team_label, self.team, self.team_hint),
        ):
            self.column.addSpacing(SMALL)
            for widget in group:
                wraps = isinstance(widget, Text)
                self.column.addWidget(widget, 0, Qt.AlignmentFlag(0) if wraps else left)
        self.idle.activated.connect(self._choose_idle)
        self.team.editingFinished.connect(self._save_team)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("This vault"))
        self.label_label.setText(self.tr("Label on the unlock screen"))
        self.label_hint.setText(self.tr("Anyone who opens this laptop can read it."))
        self.idle_label.setText(self.tr("Loc&k by itself after"))
        self.idle.setAccessibleName(self.tr("Lock by itself after"))
        for index, minutes in enumerate(MINUTES):
            self.idle.setItemText(index, self.tr("%n minute(s)", "", minutes))
        self.idle_hint.setText(
            self.tr(
                "It also locks when the laptop goes to sleep, when the lid is closed and when "
                "somebody locks the screen or takes over. Drafts are saved first."
            )
        )
        self.team_label.setText(self.tr("Your &team code"))
        self.team.setAccessibleName(self.tr("Your team code"))
        self.team_hint.setText(
            self.tr(
                "Forms that ask for it are filled in with it. Not your name: a code like GOM07."
            )
        )

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
