"""Wipe: what can be read here, or everything; with honest words about what may survive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.security.offer import Offer
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.widgets import Look, Muted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.security.guide import Guide


class WipeSection(Section):
    """Offers that each lead through two steps."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.removeItem(self.grid)
        self.intro = Muted("")
        self.withdraw, self.erase, self.all_gone = Offer(), Offer(), Offer()
        self.honest = Look("")
        for widget in (self.intro, self.withdraw, self.erase, self.all_gone, self.honest):
            self.column.addWidget(widget)
        self.withdraw.chosen.connect(lambda: self.visit.emit(self.guide("withdraw")))
        self.erase.chosen.connect(lambda: self.visit.emit(self.guide("erase")))
        self.all_gone.chosen.connect(lambda: self.visit.emit(self.guide("destroy")))
        self.retranslate()

    def guide(self, name: str) -> Guide:
        """Make the guide that an offer begins."""
        from veldmelding.desktop.security.wiping import DestroyGuide, EraseGuide

        if name == "withdraw":
            from veldmelding.desktop.security.withdrawing import WithdrawGuide

            return WithdrawGuide(self.desk)
        return EraseGuide(self.desk) if name == "erase" else DestroyGuide(self.desk)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        from veldmelding.desktop.language import say
        from veldmelding.language import Sentence
        from veldmelding.vault.wipe import HONEST

        self.heading.setText(self.tr("Wipe"))
        self.intro.setText(
            self.tr(
                "Best is to have little here: deliver often, and let forms be sealed. When that "
                "is too late, this is quick."
            )
        )
        self.withdraw.say(
            self.tr("Take an interview back"),
            self.tr("One record, by the code of six characters that the person was given."),
            self.tr("Take back…"),
        )
        self.erase.say(
            self.tr("Erase what can be read"),
            self.tr("Drafts and their photos, and what else you tick. Two steps, a few seconds."),
            self.tr("Erase…"),
        )
        self.all_gone.say(
            self.tr("Destroy this vault"),
            self.tr("Everything in it, for everybody, for good. Two steps."),
            self.tr("Destroy…"),
        )
        self.honest.setText("⚠ " + say(Sentence("vault", HONEST)))
