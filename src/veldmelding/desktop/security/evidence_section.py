"""Evidence: the signed journal of what was done, and a copy that others can verify."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from veldmelding.desktop.security.offer import Offer
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Danger, Good, Heading, Muted, Strong, Text, Waiting

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.security.guide import Guide


@dataclass(frozen=True, slots=True)
class _State:
    entries: int
    head: str
    words: str


class EvidenceSection(Section):
    """How far the journal is, whether it holds together, and the way to an export."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.removeItem(self.grid)
        self._state: _State | None = None
        self.intro = Text("")
        self.entries = Strong("")
        self.head = Muted("")
        self.key_label = Muted("")
        self.key = Heading("")
        self.check = QPushButton()
        self.waiting = Waiting()
        self.sound = Good("")
        self.broken = Danger("")
        self.who = Muted("")
        self.export = Offer()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.check)
        row.addStretch(1)
        above = (self.intro, self.entries, self.head, self.key_label, self.key)
        below = (self.waiting, self.sound, self.broken, self.who, self.export)
        for widget in above:
            self.column.addWidget(widget)
        self.column.addLayout(row)
        for other in below:
            self.column.addWidget(other)
        self.sound.hide()
        self.broken.hide()
        self.check.clicked.connect(self._check)
        self.export.chosen.connect(lambda: self.visit.emit(self.guide()))
        self.retranslate()

    def guide(self) -> Guide:
        """Make the guide that exports."""
        from veldmelding.desktop.security.exporting import ExportGuide

        return ExportGuide(self.desk)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Evidence"))
        self.intro.setText(
            self.tr(
                "A signed journal takes down what was done to each record and when: made, "
                "changed, finalised, delivered, exported, erased. Never what it says."
            )
        )
        self.check.setText(self.tr("Check the journal now"))
        self.sound.setText(self.tr("✓ Every entry follows from the one before and is signed."))
        self.broken.setText(
            self.tr(
                "⚠ The journal was altered or is damaged. Compare what matters with headquarters."
            )
        )
        self.key_label.setText(
            self.tr("Words of this vault's signing key. Leave them with headquarters early:")
        )
        self.who.setText(
            self.tr(
                "Anybody with an export can verify it without this program, with a script of "
                "fifty lines from the documentation, and compare the words of the key. Each "
                "delivery leaves with headquarters how far the journal was."
            )
        )
        self.export.say(
            self.tr("Export as evidence"),
            self.tr("Originals, journal and key in a folder, readable by anybody."),
            self.tr("Export…"),
        )
        self._show()

    def refresh(self) -> None:
        """Read how far the journal is."""
        vault = self.desk.vault

        def ask() -> _State:
            from veldmelding.vault.identity import fingerprint

            entries, head = vault.journal.head()
            words = fingerprint(vault.journal.public_key)
            return _State(entries, head, words)

        def show(state: _State) -> None:
            self._state = state
            self._show()

        self.desk.tasks.vault(ask, show, owner=self)

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        self.entries.setText(self.tr("%n entries", "", state.entries))
        self.head.setText(self.tr("They add up to {head}").format(head=state.head[:16] or "–"))
        self.key.setText(state.words)

    def _check(self) -> None:
        journal = self.desk.vault.journal
        self.sound.hide()
        self.broken.hide()

        def show(sound: bool) -> None:
            self.sound.setVisible(sound)
            self.broken.setVisible(not sound)

        task = self.desk.tasks.vault(lambda: journal.sound(thorough=True), show, owner=self)
        self.waiting.follow(task, self.tr("Checking every entry"))
