"""Guide: take an interview back with the code that was given to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from veldmelding.desktop.language import say
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Strong
from veldmelding.errors import WithdrawalUnknown

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.language import Sentence
    from veldmelding.observations import Withdrawable
    from veldmelding.outbox import Reason

CODE_LENGTH: Final = 6


class WithdrawGuide(Guide):
    """The code and why; what it is; then it is gone, and headquarters is told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self._found: list[Withdrawable] = []
        self.ask = TellStep(
            self.tr("Which code does the person have?"),
            self.tr(
                "Six letters and digits, given at the interview. Nobody has to say a name or why."
            ),
            button=self.tr("Look for it"),
        )
        self.label = QLabel(self.tr("&Code"))
        self.code = QLineEdit()
        self.code.setMaxLength(CODE_LENGTH + 4)
        self.code.setMinimumWidth(px(200))
        self.code.setAccessibleName(self.tr("Code"))
        self.label.setBuddy(self.code)
        self.why_label = QLabel(self.tr("&Why it goes"))
        self.why = QComboBox()
        self.why.setAccessibleName(self.tr("Why it goes"))
        self.why_label.setBuddy(self.why)
        reasons: tuple[tuple[str, Reason], ...] = (
            (self.tr("The person asks for it"), "asked"),
            (self.tr("There was no consent"), "consent"),
            (self.tr("It puts somebody in danger"), "danger"),
        )
        for text, reason in reasons:
            self.why.addItem(text, reason)
        for widget in (self.label, self.code, self.why_label, self.why):
            self.ask.body.addWidget(widget)
        self.ask.focus_on = self.code
        self.ask.is_ready = lambda: len(self._typed()) == CODE_LENGTH
        self.ask.work = self._find
        self.code.textChanged.connect(self.ask.ready_changed)
        self.code.returnPressed.connect(self.do_primary)
        self.sure = TellStep(
            self.tr("Take it back?"),
            self.tr(
                "Answers, photos and what the search knows go for good. A line without content "
                "stays. If headquarters has it, it is told with the next delivery."
            ),
            button=self.tr("Take it back for good"),
        )
        self.titles = self.sure.tell("", Strong)
        self.sure.work = self._withdraw
        self.last = TellStep(self.tr("✓ It was taken back"), final=True)
        self.told = self.last.tell("")
        self.lead(self.ask, self.sure, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Take an interview back")

    def close_down(self) -> None:
        """Take the code off the screen."""
        super().close_down()
        self.code.clear()

    def _typed(self) -> str:
        return self.code.text().strip().replace(" ", "").replace("-", "")

    def _find(self) -> Job:
        from veldmelding.observations import Withdrawals

        desk, code = self._desk, self._typed()

        def work() -> list[Withdrawable]:
            found = Withdrawals(desk.vault, desk.outbox).find(code)
            if not found:
                raise WithdrawalUnknown
            return found

        return Job(work, self.tr("Looking for the code"), self._show)

    def _show(self, found: list[Withdrawable]) -> None:
        self._found = found
        self.titles.setText("\n".join(one.title for one in found))

    def _withdraw(self) -> Job:
        from veldmelding.observations import Withdrawals

        desk, found, reason = self._desk, self._found, self.why.currentData()

        def work() -> list[Sentence]:
            withdrawals = Withdrawals(desk.vault, desk.outbox)
            with desk.vault.transaction():
                return [withdrawals.withdraw(one, reason) for one in found]

        return Job(work, self.tr("Taking it back"), self._done)

    def _done(self, sentences: list[Sentence]) -> None:
        self._found = []
        self.code.clear()
        self.titles.setText("")
        self.told.setText("\n".join(say(one) for one in sentences))
