"""Sealing: what becomes of the records of each form, and what that costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from veldmelding.desktop.language import say
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.tokens import HAIR, MEDIUM, SMALL
from veldmelding.desktop.widgets import Danger, Good, Look, Muted, Strong, Text, empty_layout

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.observations import SealingChoice


class SealingSection(Section):
    """One block per form; headquarters decides, and it is shown as decided."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.removeItem(self.grid)
        self._choices: list[SealingChoice] = []
        self.intro = Text("")
        self.who = Muted("")
        self.column.addWidget(self.intro)
        self.column.addWidget(self.who)
        self.blocks = QVBoxLayout()
        self.blocks.setSpacing(MEDIUM)
        self.column.addSpacing(SMALL)
        self.column.addLayout(self.blocks)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Sealing"))
        self.intro.setText(
            self.tr(
                "A sealed record is encrypted for headquarters the moment it is finalised. Nobody "
                "can read it on this laptop any more, not even with your passphrase."
            )
        )
        self.who.setText(
            self.tr("Headquarters decides this for each form, by the key that the form carries.")
        )
        self._show()

    def refresh(self) -> None:
        """Read what holds for each form."""
        from veldmelding.observations import sealing_choices
        from veldmelding.outbox import headquarters_policy

        library, vault = self.desk.library, self.desk.vault

        def show(choices: list[SealingChoice]) -> None:
            self._choices = choices
            self._show()

        self.desk.tasks.vault(
            lambda: sealing_choices(library, headquarters_policy(vault)), show, owner=self
        )

    def _show(self) -> None:
        empty_layout(self.blocks)
        for choice in sorted(self._choices, key=lambda one: one.form.title):
            self.blocks.addWidget(self._block(choice))

    def _block(self, choice: SealingChoice) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(Strong(choice.form.title or choice.form.form_id))
        column.addWidget(self._state(choice))
        for cost in choice.costs:
            column.addWidget(Muted(say(cost)))
        return block

    def _state(self, choice: SealingChoice) -> Text:
        if choice.state == "unusable":
            return Danger(self.tr("⚠ Its key cannot be used"))
        if choice.state == "sealed":
            wanted = self.tr("✓ Sealed, as headquarters wants it")
            return Good(wanted if choice.wanted else self.tr("✓ Sealed"))
        if choice.wanted:
            return Look(self.tr("⚠ Readable here, though headquarters wants it sealed"))
        return Text(self.tr("Readable here"))
