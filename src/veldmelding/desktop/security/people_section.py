"""People and keys: who can open this vault, and everything that changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from veldmelding.desktop.security.offer import Offer
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.tokens import HAIR, SMALL
from veldmelding.desktop.widgets import Heading, Muted, Strong, empty_layout

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.security.guide import Guide
    from veldmelding.vault.keyring import Access

_ORDER = ("passphrase", "recovery", "escrow")


class PeopleSection(Section):
    """A list of ways in, and one offer below another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.removeItem(self.grid)
        self._escrow = False
        self._duress = False
        self._ways: list[Access] = []
        self.intro = Muted("")
        self.ways = QVBoxLayout()
        self.ways.setSpacing(SMALL)
        self.column.addWidget(self.intro)
        self.column.addLayout(self.ways)
        self.offers: dict[str, Offer] = {}
        for name in ("passphrase", "recovery", "split", "escrow", "rekey"):
            self._offer(name)
        self.people = Heading("")
        self.people.setContentsMargins(0, SMALL, 0, 0)
        self.column.addWidget(self.people)
        for name in ("give", "take", "leave"):
            self._offer(name)
        self.duress_heading = Heading("")
        self.duress_heading.setContentsMargins(0, SMALL, 0, 0)
        self.column.addWidget(self.duress_heading)
        self._offer("duress")
        self.retranslate()

    def _offer(self, name: str) -> None:
        offer = Offer()
        offer.chosen.connect(lambda: self.visit.emit(self.guide(name)))
        self.offers[name] = offer
        self.column.addWidget(offer)

    def guide(self, name: str) -> Guide:
        """Make the guide that an offer begins."""
        from veldmelding.desktop.security import escrow, handing, keys, leaving

        desk = self.desk
        if name == "escrow" and self._escrow:
            return keys.TakeBackGuide(desk, "escrow")
        if name == "duress":
            return keys.TakeBackGuide(desk, "duress") if self._duress else keys.DuressGuide(desk)
        made: dict[str, type] = {
            "passphrase": keys.PassphraseGuide,
            "recovery": keys.RecoveryGuide,
            "split": keys.SplitGuide,
            "escrow": escrow.EscrowGuide,
            "rekey": keys.RekeyGuide,
            "give": handing.HandOverGuide,
            "take": handing.ReceiveGuide,
            "leave": leaving.LeavingGuide,
        }
        guide: Guide = made[name](desk)
        return guide

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("People and keys"))
        self.intro.setText(self.tr("These open this vault, and nobody else does:"))
        self.people.setText(self.tr("Colleagues"))
        self.duress_heading.setText(self.tr("Under threat"))
        says = {
            "passphrase": (
                self.tr("Passphrase"),
                self.tr("When somebody may have seen it, or from time to time."),
                self.tr("Change…"),
            ),
            "recovery": (
                self.tr("New recovery sheet"),
                self.tr("When the paper is lost. The old one opens nothing after that."),
                self.tr("Make…"),
            ),
            "split": (
                self.tr("Recovery in three sheets"),
                self.tr("Any two of three people can open the vault; nobody alone can."),
                self.tr("Split…"),
            ),
            "rekey": (
                self.tr("New keys"),
                self.tr("Locks out old copies of this vault, old passphrases and old sheets."),
                self.tr("Make…"),
            ),
            "give": (
                self.tr("Hand over to a colleague"),
                self.tr("Drafts as an encrypted parcel that only that person can open."),
                self.tr("Hand over…"),
            ),
            "take": (
                self.tr("Receive from a colleague"),
                self.tr("Your address, and taking a parcel in."),
                self.tr("Receive…"),
            ),
            "leave": (
                self.tr("Somebody leaves the team"),
                self.tr("Hand over, deliver, then new keys or destroy: step by step."),
                self.tr("Begin…"),
            ),
        }
        for name, (title, explanation, button) in says.items():
            self.offers[name].say(title, explanation, button)
        self._show_ways()

    def refresh(self) -> None:
        """Read who can open this vault."""
        keyring = self.desk.vault.keyring

        def ask() -> tuple[list[Access], bool]:
            return keyring.ways(), keyring.has_duress

        def show(answer: tuple[list[Access], bool]) -> None:
            self._ways, self._duress = answer
            self._show_ways()

        self.desk.tasks.vault(ask, show, owner=self)

    def _show_ways(self) -> None:
        empty_layout(self.ways)
        names = {
            "passphrase": (self.tr("Your passphrase"), ""),
            "recovery": (
                self.tr("The recovery key on paper"),
                self.tr("One sheet, or two of three sheets if you have split it."),
            ),
            "escrow": (self.tr("Headquarters, because you let it in"), ""),
        }
        shown = {way.kind: way for way in self._ways}  # the duress slot is not told apart
        for kind in _ORDER:
            if kind not in shown:
                continue
            name, more = names[kind]
            if shown[kind].fingerprint:
                more = self.tr("Words of its key: {words}").format(words=shown[kind].fingerprint)
            self.ways.addWidget(_way(name, more))
        self._escrow = "escrow" in shown
        self.offers["escrow"].say(
            self.tr("Headquarters as a way in"),
            self.tr("Headquarters can open this vault with its private key.")
            if self._escrow
            else self.tr("Off. Headquarters cannot open this vault unless you let it."),
            self.tr("Take back…") if self._escrow else self.tr("Let in…"),
        )
        self.offers["duress"].say(
            self.tr("Duress passphrase"),
            self.tr("Set. Typed on the unlock screen it destroys the keys of this vault.")
            if self._duress
            else self.tr("Off, and better left off unless you know its risks."),
            self.tr("Take away…") if self._duress else self.tr("Read about it…"),
        )


def _way(name: str, more: str) -> QWidget:
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(HAIR)
    column.addWidget(Strong("✓ " + name))
    if more:
        column.addWidget(Muted(more))
    return line
