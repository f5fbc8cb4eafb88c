"""What headquarters asks about an observation, on the observation itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veldmelding.desktop.fill import ReadPlace
from veldmelding.desktop.frame import written_time
from veldmelding.desktop.theme import icon, px, tokens
from veldmelding.desktop.tokens import HAIR, LARGE, MEDIUM, SMALL, WIDE
from veldmelding.desktop.widgets import Muted, Strong, Text, paint_card

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.fill import FillPlace
    from veldmelding.desktop.fill.context import TaskRunner
    from veldmelding.observations import Feedback, ObservationStore


class AskedCard(QWidget):
    """The state headquarters gave it, who said what and when, and what one can do."""

    def __init__(self, parent: QWidget | None = None, *, editing: bool = False) -> None:
        super().__init__(parent)
        self._feedback: Feedback | None = None
        self._can_correct = False
        self._editing = editing
        self.sign = QLabel()
        self.head = Strong("")
        self.words = Text("")
        self.hint = Muted("")
        column = QVBoxLayout()
        column.setSpacing(HAIR)
        for widget in (self.head, self.words, self.hint):
            column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self.sign, 0)
        row.addLayout(column, 1)
        self.hide()

    def show_feedback(self, feedback: Feedback | None, *, can_correct: bool) -> None:
        """Show what is said; nothing when nobody said anything."""
        self._feedback, self._can_correct = feedback, can_correct
        if feedback is None or (not feedback.state and not feedback.question):
            self.hide()
            return
        self.head.setText(self._heading(feedback))
        self.words.setText(feedback.question)
        self.words.setVisible(bool(feedback.question))
        self.hint.setText(self._advice(feedback))
        self.hint.setVisible(bool(self.hint.text()))
        self._mark()
        self.show()

    def _heading(self, feedback: Feedback) -> str:
        words = {
            "hasIssues": self.tr("Headquarters has a question"),
            "rejected": self.tr("Headquarters does not accept this as it is"),
            "approved": self.tr("Headquarters approved this"),
            "edited": self.tr("Headquarters has the corrected version"),
        }.get(feedback.state, self.tr("Headquarters received this"))
        about = [feedback.by] if feedback.by else []
        if feedback.asked is not None:
            about.append(written_time(feedback.asked))
        return f"{words} · {' · '.join(about)}" if about else words

    def _advice(self, feedback: Feedback) -> str:
        if self._editing:
            return self.tr("Change what is asked, finalise, and deliver again.")
        if feedback.answered:
            return self.tr("You corrected it since. The corrected one goes with a delivery.")
        if feedback.asks and self._can_correct:
            return self.tr("Press Correct…, change what is asked, and deliver again.")
        if feedback.asks:
            return self.tr("It cannot be corrected here. Answer headquarters another way.")
        return ""

    def _mark(self) -> None:
        asks = self._feedback is not None and self._feedback.asks
        sign, colour = ("question", "look") if asks else ("delivered", "good")
        self.sign.setPixmap(icon(sign, colour).pixmap(px(20)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.show_feedback(self._feedback, can_correct=self._can_correct)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tinted card; its line says whether something is asked."""
        asks = self._feedback is not None and self._feedback.asks
        paint_card(self, fill=tokens().tint, line=tokens().look if asks else tokens().line)


def show_question(desk: Desk, place: FillPlace, observation_id: str) -> None:
    """Keep what headquarters asked in sight while somebody corrects the record."""
    feedback, above = desk.store.feedback, place.browser.above

    def show(found: Feedback | None) -> None:
        if found is not None and found.asks:
            card = AskedCard(editing=True)
            above.insertWidget(0, card)
            card.show_feedback(found, can_correct=False)

    desk.tasks.vault(lambda: feedback.of(observation_id), show, owner=place)


class AskedReadPlace(ReadPlace):
    """A finalised observation, with what headquarters says of it above the answers."""

    def __init__(
        self,
        tasks: TaskRunner,
        store: ObservationStore,
        observation_id: str,
        parent: QWidget | None = None,
        *,
        correctable: bool = False,
    ) -> None:
        super().__init__(tasks, store, observation_id, parent, correctable=correctable)
        self._feedback: Feedback | None = None
        self.asked = AskedCard(self)
        strip = QVBoxLayout()
        strip.setContentsMargins(WIDE, 0, WIDE, SMALL)
        strip.addWidget(self.asked)
        self._column.insertLayout(2, strip)
        tasks.vault(lambda: store.feedback.of(observation_id), self._show_feedback, owner=self)

    def _show_feedback(self, feedback: object) -> None:
        from veldmelding.observations import Feedback

        if isinstance(feedback, Feedback):
            self._feedback = feedback
            self.asked.show_feedback(feedback, can_correct=self._can_correct)

    def _show_correction(self, can: object) -> None:
        super()._show_correction(can)
        if self._feedback is not None:
            self.asked.show_feedback(self._feedback, can_correct=self._can_correct)
