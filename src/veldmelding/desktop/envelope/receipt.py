"""Guide: enter the receipt code of headquarters, which closes what an envelope carried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit

from veldmelding.desktop.desk import utc_now
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Look, Muted

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.sync.envelope.ledger import CarriedEnvelope, ReceiptEntered

_LONGEST = 400


class ReceiptGuide(Guide):
    """The code, and what it confirmed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.ask = TellStep(
            self.tr("Which code did headquarters read to you?"),
            self.tr(
                "Eight letters and digits. If headquarters also named numbers of records that "
                "did not arrive, type them after the code."
            ),
            button=self.tr("Enter it"),
        )
        self.label = QLabel(self.tr("&Receipt code"))
        self.code = QLineEdit()
        self.code.setMaxLength(_LONGEST)
        self.code.setPlaceholderText("7K4M-2Q9X")
        self.code.setMinimumWidth(px(260))
        self.code.setAccessibleName(self.tr("Receipt code"))
        self.label.setBuddy(self.code)
        self.ask.body.addWidget(self.label)
        self.ask.body.addWidget(self.code)
        self.open = self.ask.tell("", Muted)
        self.ask.focus_on = self.code
        self.ask.is_ready = lambda: len(self.code.text().strip()) >= 8
        self.ask.on_enter = self._ask_open
        self.ask.work = self._enter
        self.code.textChanged.connect(self.ask.ready_changed)
        self.code.returnPressed.connect(self.do_primary)
        self.last = TellStep(self.tr("✓ The receipt is right"), final=True)
        self.result = self.last.tell("")
        self.missing = self.last.tell("", Look)
        self.lead(self.ask, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Enter a receipt code")

    def _ask_open(self) -> None:
        vault = self._desk.vault

        def work() -> list[CarriedEnvelope]:
            from veldmelding.sync.envelope import Envelopes

            return Envelopes(vault, utc_now).rows(open_only=True)

        self.tasks.vault(work, self._show_open, owner=self)

    def _show_open(self, rows: list[CarriedEnvelope]) -> None:
        names = ", ".join(row.title for row in rows[:5])
        if rows:
            text = self.tr("Envelopes without a receipt: {names}").format(names=names)
        else:
            text = self.tr("Every envelope of this laptop has its receipt.")
        self.open.setText(text)

    def _enter(self) -> Job:
        vault, typed = self._desk.vault, self.code.text()

        def work() -> ReceiptEntered:
            from veldmelding.sync.envelope import Envelopes

            return Envelopes(vault, utc_now).enter_receipt(typed)

        return Job(work, self.tr("Checking the code"), self._done)

    def _done(self, entered: ReceiptEntered) -> None:
        self.result.setText(
            self.tr(
                "Headquarters has %n observation(s) of envelope {name}. They count as delivered.",
                "",
                len(entered.confirmed),
            ).format(name=entered.envelope.title)
        )
        self.missing.setText(
            self.tr(
                "%n observation(s) did not arrive whole. They are safe here and go with the next "
                "delivery or envelope.",
                "",
                len(entered.missing),
            )
        )
        self.missing.setVisible(bool(entered.missing))
