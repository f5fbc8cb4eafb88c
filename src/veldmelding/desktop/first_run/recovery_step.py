"""Third question: is the recovery key on paper; shown once, then two of its groups typed back."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from veldmelding.desktop.first_run.step import Step
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL
from veldmelding.desktop.widgets import Card, Good, Look, Small, Text

if TYPE_CHECKING:
    from veldmelding.vault import RecoveryKey, Share

GROUP = 4
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})


class RecoveryStep(Step):
    """First the sheet, then the proof that it is on paper.

    `share` is 0 for the sheet of the whole key, 1 to 3 for one of the three sheets of a key that
    was split.
    """

    def __init__(self, share: int = 0) -> None:
        super().__init__()
        self.share = share
        self.asking = False
        self.label = ""
        self.groups: list[str] = []
        self.asked: tuple[int, int] = (0, 1)
        self.sheet = Card()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(LARGE)
        self.grid.setVerticalSpacing(MEDIUM)
        self.sheet.column.addLayout(self.grid)
        self.cells: list[QLabel] = []
        self.warning = Look("")
        self.print = QPushButton()
        self.save = QPushButton()
        self.told = Good("")
        self.told.hide()
        self.proof = QWidget()
        proof = QGridLayout(self.proof)
        proof.setContentsMargins(0, 0, 0, 0)
        proof.setSpacing(SMALL)
        self.labels = (QLabel(), QLabel())
        self.answers = (QLineEdit(), QLineEdit())
        self.verdict = Text("")
        for row, (label, answer) in enumerate(zip(self.labels, self.answers, strict=True)):
            label.setBuddy(answer)
            answer.setMaxLength(8)
            answer.setMaximumWidth(px(160))
            answer.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
            answer.textChanged.connect(self._judge)
            proof.addWidget(label, row, 0)
            proof.addWidget(answer, row, 1)
        proof.setColumnStretch(2, 1)
        self.answers[0].returnPressed.connect(self.answers[1].setFocus)
        self.answers[1].returnPressed.connect(self.go_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        self.column.addWidget(self.sheet)
        self.column.addWidget(self.warning)
        self.column.addLayout(buttons)
        self.column.addWidget(self.told)
        self.column.addWidget(self.proof)
        self.column.addWidget(self.verdict)
        self.column.addStretch(1)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self._switch()
        self.retranslate()

    def set_key(self, key: RecoveryKey | Share, label: str) -> None:
        """Take the key to show, and choose which groups to ask for."""
        self.label = label
        self.groups = key.text.split("-")
        whole = sum(len(group) == GROUP for group in self.groups)
        first = secrets.randbelow(whole - 1)
        second = first + 1 + secrets.randbelow(whole - first - 1)
        self.asked = (first, second)
        self._fill_grid()
        self.asking = False
        self._switch()
        self.retranslate()

    def forget(self) -> None:
        """Take the key off the screen and out of the fields."""
        self.groups = []
        for cell in self.cells:
            cell.clear()
        for answer in self.answers:
            answer.clear()

    @property
    def ready(self) -> bool:
        """The sheet is shown, or both groups were typed back right."""
        return not self.asking or (bool(self.groups) and self._right() == 2)

    def advance(self) -> bool:
        """From the sheet to the proof; from the proof onwards."""
        if self.asking:
            return False
        self.asking = True
        self._switch()
        self.answers[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def can_retreat(self) -> bool:
        """From the proof one can go back to the sheet."""
        return self.asking

    def retreat(self) -> bool:
        """Back from the proof to the sheet."""
        if not self.asking:
            return False
        self.show_again()
        return True

    def show_again(self) -> None:
        """Back to the sheet."""
        self.asking = False
        for answer in self.answers:
            answer.clear()
        self._switch()

    def next_text(self) -> str:
        """Say what the button does."""
        return self.tr("Next") if self.asking else self.tr("I have it on paper")

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        if self.asking:
            self.question.setText(
                self.tr("What does sheet {number} say?").format(number=self.share)
                if self.share
                else self.tr("What does your recovery sheet say?")
            )
            self.explanation.setText(
                self.tr("Type two groups from the paper. This shows that it can be read.")
            )
        elif self.share:
            self.question.setText(
                self.tr("Is sheet {number} of 3 on paper?").format(number=self.share)
            )
            self.explanation.setText(
                self.tr(
                    "It is shown once, now. Print it or write it down, and give it to one person. "
                    "Any two of the three sheets open the vault; one alone opens nothing."
                )
            )
        else:
            self.question.setText(self.tr("Is your recovery key on paper?"))
            self.explanation.setText(
                self.tr(
                    "If the passphrase is forgotten, this key is the only way in. "
                    "It is shown once, now. Print it or write it down."
                )
            )
        self.warning.setText(
            self.tr("⚠ Give the three sheets to three people who do not travel together.")
            if self.share
            else self.tr(
                "⚠ Who has this key can read everything. Keep the paper away from the laptop, "
                "somewhere safe."
            )
        )
        self.print.setText(self.tr("Print…"))
        self.save.setText(self.tr("Save as PDF…"))
        for label, answer, number in zip(self.labels, self.answers, self.asked, strict=True):
            label.setText(self.tr("Group {number}").format(number=number + 1))
            answer.setAccessibleName(label.text())
        self._judge()

    def _switch(self) -> None:
        for widget in (self.sheet, self.warning, self.print, self.save):
            widget.setVisible(not self.asking)
        self.proof.setVisible(self.asking)
        self.verdict.setVisible(self.asking)
        if self.asking:
            self.told.hide()
        self.retranslate()
        self.ready_changed.emit()

    def _fill_grid(self) -> None:
        from veldmelding.desktop.widgets import empty_layout

        empty_layout(self.grid)
        self.cells = []
        for index, group in enumerate(self.groups):
            number = Small(str(index + 1))
            number.setWordWrap(False)
            cell = QLabel(group)
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPixelSize(px(24))
            font.setWeight(QFont.Weight.DemiBold)
            cell.setFont(font)
            cell.setTextFormat(Qt.TextFormat.PlainText)
            cell.setAccessibleName(
                self.tr("Group {number}").format(number=index + 1) + ": " + " ".join(group)
            )
            place = QHBoxLayout()
            place.setSpacing(SMALL)
            place.addWidget(number)
            place.addWidget(cell)
            place.addStretch(1)
            self.grid.addLayout(place, index // 3, index % 3)
            self.cells.append(cell)

    def _right(self) -> int:
        right = 0
        for answer, number in zip(self.answers, self.asked, strict=True):
            typed = "".join(answer.text().upper().replace("-", "").split()).translate(_ALIKE)
            right += bool(self.groups) and typed == self.groups[number]
        return right

    def _judge(self) -> None:
        typed = [bool(answer.text().strip()) for answer in self.answers]
        if all(typed) and self._right() == 2:
            self.verdict.setText(self.tr("✓ Both are right."))
        elif all(typed) and all(len(answer.text().strip()) >= 4 for answer in self.answers):
            self.verdict.setText(self.tr("Not the same as on the sheet yet. Press Back to see it."))
        else:
            self.verdict.setText("")
        self.ready_changed.emit()

    def _print(self) -> None:
        from veldmelding.desktop.first_run.sheet import print_sheet

        printed = print_sheet(self, self.label, self.groups, self.share)
        if printed:
            self._tell(self.tr("✓ Sent to the printer. Check that the paper can be read."))
        elif printed is not None:
            self._tell(self.tr("⚠ The printer did not take it. Write it down by hand."))

    def _save(self) -> None:
        from veldmelding.desktop.first_run.sheet import save_sheet

        try:
            path = save_sheet(self, self.label, self.groups, self.share)
        except OSError:
            self._tell(self.tr("⚠ It could not be written there. Choose another folder."))
            return
        if path is not None:
            self._tell(
                self.tr(
                    "✓ Saved as {name}. It is not encrypted: print it, then delete the file."
                ).format(name=path.name)
            )

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
