"""Guide: somebody leaves the team; hand over, deliver, then new keys or destroy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.security.guide import Guide
from veldmelding.desktop.security.offer import Offer
from veldmelding.desktop.security.steps import TellStep

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.outbox import Overview


class LeavingGuide(Guide):
    """One page: what is left to do, with the way to each of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.page = TellStep(
            self.tr("What has to be done when somebody leaves"),
            self.tr("From top to bottom. Each step can be left and taken up again later."),
            final=True,
        )
        self.page.on_enter = self._count
        self.give, self.deliver, self.sheet, self.keys, self.gone = (Offer() for _ in range(5))
        for offer in (self.give, self.deliver, self.sheet, self.keys, self.gone):
            self.page.body.addWidget(offer)
        self.give.chosen.connect(lambda: self._swap("give"))
        self.deliver.chosen.connect(lambda: self.go.emit("deliver"))
        self.sheet.chosen.connect(lambda: self._swap("escrow"))
        self.keys.chosen.connect(lambda: self._swap("rekey"))
        self.gone.chosen.connect(lambda: self._swap("destroy"))
        self.page.focus_on = self.give.button
        self.lead(self.page)
        self._say(0, 0)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Somebody leaves the team")

    def _say(self, drafts: int, waiting: int) -> None:
        begin = self.tr("Begin…")
        done = self.tr("✓ Nothing left to do here.")
        self.give.say(
            self.tr("1. Hand over the drafts"),
            self.tr("%n draft(s) would be lost with this vault.", "", drafts) if drafts else done,
            self.tr("Hand over…"),
        )
        self.deliver.say(
            self.tr("2. Deliver what is finalised"),
            self.tr("%n observation(s) are only on this laptop.", "", waiting) if waiting else done,
            self.tr("Go to Deliver"),
        )
        self.sheet.say(
            self.tr("3. See who can still open it"),
            self.tr("Take the recovery sheet back. Take headquarters' way in away if it has one."),
            self.tr("Look…"),
        )
        self.keys.say(
            self.tr("4a. Somebody else goes on with this vault: new keys"),
            self.tr("The one who leaves can then open neither it nor later backups."),
            begin,
        )
        self.gone.say(
            self.tr("4b. Nobody goes on with it: destroy it"),
            self.tr("When all of it is delivered and handed over. Two steps, and it is gone."),
            begin,
        )

    def _count(self) -> None:
        desk = self._desk

        def ask() -> tuple[int, Overview]:
            return desk.store.count(states=frozenset({"draft"})), desk.outbox.overview()

        def show(answer: tuple[int, Overview]) -> None:
            drafts, overview = answer
            self._say(drafts, overview.only_here)

        self.tasks.vault(ask, show, owner=self)

    def _swap(self, name: str) -> None:
        from veldmelding.desktop.security.handing import HandOverGuide
        from veldmelding.desktop.security.keys import RekeyGuide
        from veldmelding.desktop.security.wiping import DestroyGuide

        if name == "escrow":
            self.left.emit()
            return
        made = {"give": HandOverGuide, "rekey": RekeyGuide, "destroy": DestroyGuide}
        self.swapped.emit(made[name](self._desk))
