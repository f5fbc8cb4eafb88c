"""Offers to go on with a newer version of the form, after saying what that would do.

Staying with the version a draft was begun with is what happens when nobody does anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.fill.markup import one_line
from veldmelding.desktop.fill.summary import words_of
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.widgets import Page, Strong, Text, empty_layout, paint_card
from veldmelding.errors import UnknownQuestion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from veldmelding.xforms import FormSession, MigratedAnswer, MigrationReport

_LONGEST_LABEL, _MOST_HEIGHT = 90, 200


class NewerVersion(QWidget):
    """First the offer, then the report with the decision."""

    preview_wanted = Signal()
    move_wanted = Signal()

    def __init__(self, session: FormSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.report: MigrationReport | None = None
        self.sentence = Text("", self)
        self.page = Page(self)
        self.page.setMaximumHeight(px(_MOST_HEIGHT))
        self.page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.page.column.setSpacing(px(4))
        self.page.hide()
        self.go_button = QPushButton(self)
        self.stay_button = QPushButton(self)
        buttons = FlowLayout(spacing=px(8))
        buttons.addWidget(self.go_button)
        buttons.addWidget(self.stay_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.sentence)
        column.addWidget(self.page)
        column.addLayout(buttons)
        self.go_button.clicked.connect(self._go)
        self.stay_button.clicked.connect(self.hide)
        self.hide()

    def offer(self) -> None:
        """Say that there is a newer version."""
        self._say()
        self.show()

    def show_report(self, report: MigrationReport) -> None:
        """Say what would become of each answer, and let the person decide."""
        self.report = report
        self._say()
        self.page.show()
        self.go_button.setEnabled(True)
        self.stay_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> list[tuple[str, list[str]]]:
        """Return the report in words: headings, each with the questions it is about."""
        report = self.report
        if report is None:
            return []
        kept = [answer for answer in report.kept if answer.label.strip()]
        said: list[tuple[str, list[str]]] = [
            (self.tr("%n answer(s) stay as they are.", "", len(kept)), [])
        ]
        lost = self._answers(report.dropped), self._answers(report.unfit)
        if not any(lost):
            said.append((self.tr("Nothing you answered is lost."), []))
        for heading, answers in (
            (self.tr("Not asked any more. These answers would be lost:"), lost[0]),
            (self.tr("Other answers are possible now. These would be lost, or in part:"), lost[1]),
            (
                self.tr("Asked in another place now. The answers go along:"),
                self._names(report.moved),
            ),
            (self.tr("New questions:"), self._names(report.new)),
        ):
            if answers:
                said.append((heading, answers))
        return said

    # -- inside ----------------------------------------------------------------------------------

    def _go(self) -> None:
        if self.report is None:
            self.go_button.setEnabled(False)
            self.preview_wanted.emit()
        else:
            self.go_button.setEnabled(False)
            self.stay_button.setEnabled(False)
            self.move_wanted.emit()

    def settle(self) -> None:
        """Be as before: what was wanted could not be done."""
        self.go_button.setEnabled(True)
        self.stay_button.setEnabled(True)

    def _names(self, answers: Iterable[MigratedAnswer]) -> list[str]:
        return [one_line(answer.label, _LONGEST_LABEL) for answer in answers if answer.label]

    def _answers(self, answers: Iterable[MigratedAnswer]) -> list[str]:
        said = []
        for answer in answers:
            try:
                node = self._session.node(answer.path)
            except UnknownQuestion:  # calculated by the form, never asked
                continue
            if node.kind != "question":
                continue
            label = one_line(answer.label, _LONGEST_LABEL) or answer.path.rpartition("/")[2]
            words = self.tr("a file") if node.control == "upload" else words_of(node)
            said.append(f"{label} — {words}")
        return said

    def _say(self) -> None:
        self.stay_button.setText(self.tr("Stay with the old version"))
        if self.report is None:
            self.sentence.setText(
                self.tr(
                    "There is a newer version of this form. Your draft goes on with the version "
                    "it was begun with."
                )
            )
            self.go_button.setText(self.tr("Go on with the new version of the form…"))
            return
        self.sentence.setText(
            self.tr("This is what happens to your draft. It cannot be undone afterwards.")
        )
        self.go_button.setText(self.tr("Go on with the new version"))
        self.page.setAccessibleName(self.tr("What happens to your draft"))
        empty_layout(self.page.column)
        for heading, names in self.lines():
            self.page.column.addWidget(Strong(heading))
            for name in names:
                self.page.column.addWidget(Text(f"· {name}"))
        self.page.column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tinted strip with a line in the colour for looking."""
        paint_card(self, fill=tokens().tint, line=tokens().look)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._say()
