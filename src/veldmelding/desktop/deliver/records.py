"""One record in the deliver place: its name, its step, and for a refusal what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.frame import written_time
from veldmelding.desktop.language import form_title as title_words
from veldmelding.desktop.language import record_title, say
from veldmelding.desktop.theme import icon, px
from veldmelding.desktop.tokens import HAIR, MEDIUM, SMALL
from veldmelding.desktop.widgets import Card, LineLabel, Muted, Strong, Text
from veldmelding.outbox import WITHDRAWAL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.outbox import OutboxRow

_DANGER, _INCIDENT = 0, 1
BATCH = 8
"""Lines that are made in one go."""


class RecordLine(QWidget):
    """Sign, name and step of one record that waits; used again for another when rows change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(MEDIUM)
        self.sign, self.size_label = QLabel(), QLabel()
        self.name, self.step = LineLabel(), LineLabel()
        line.addWidget(self.sign)
        line.addWidget(self.name, 3)
        line.addWidget(self.step, 2)
        line.addWidget(self.size_label)
        self._shown: tuple[object, ...] = ()

    def show_row(self, row: OutboxRow, form_title: str) -> None:
        """Show a record; nothing is painted again when it is as it was."""
        sending = row.state.name == "sending"
        urgent = row.priority == _DANGER
        sign = "sending" if sending else "danger" if urgent else "ready"
        name, step = record_title(row.name, form_title), self._step(row)
        if row.priority in {_DANGER, _INCIDENT}:
            word = self.tr("Danger") if urgent else self.tr("Incident")
            name = f"{word} · {name}"
        # Letters and colours change with the theme, so that they are compared as well.
        shown = (sign, name, step, row.size, self.palette().cacheKey(), px(20))
        if shown == self._shown:
            return
        self._shown = shown
        self.sign.setPixmap(icon(sign, "danger" if sign == "danger" else "ink").pixmap(px(20)))
        self.name.setText(name)
        self.step.setText(step)
        self.size_label.setText(megabytes(row.size))
        self.setMinimumHeight(px(30))
        self.setAccessibleName(f"{name}, {step}")

    def _step(self, row: OutboxRow) -> str:
        state = row.state
        if state.name == "sending":
            return self.tr("sending, {done} of {all} parts").format(
                done=state.acknowledged, all=state.total
            )
        if state.acknowledged:
            return self.tr("{done} of {all} parts arrived").format(
                done=state.acknowledged, all=state.total
            )
        return self.tr("ready")


class RecordLines(QVBoxLayout):
    """The lines of all records that wait; lines that are there stay there.

    New lines are made a few at a time, between other events: making all of them at once is felt.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(HAIR)
        self._lines: list[RecordLine] = []
        self._rows: list[OutboxRow] = []
        self._titles: Mapping[str, str] = {}
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._make_more)

    def shown(self) -> list[RecordLine]:
        """Lines that show a record."""
        return [line for line in self._lines if not line.isHidden()]

    def show_rows(self, rows: list[OutboxRow], titles: Mapping[str, str]) -> None:
        """Show these, in this order."""
        self._rows, self._titles = rows, titles
        for line, row in zip(self._lines, rows, strict=False):
            line.show_row(row, titles.get(row.form_id, row.form_id))
            line.show()
        for line in self._lines[len(rows) :]:
            line.hide()
        self._make_more()

    def _make_more(self) -> None:
        for row in self._rows[len(self._lines) :][:BATCH]:
            line = RecordLine()
            line.show_row(row, self._titles.get(row.form_id, row.form_id))
            self._lines.append(line)
            self.addWidget(line)
        if len(self._lines) < len(self._rows):
            self._more.start()


class RefusalCard(Card):
    """A record that headquarters did not take: why, and what one can do."""

    again = Signal(str)
    opened = Signal(str)

    def __init__(self, row: OutboxRow, form_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instance_id = row.instance_id
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        sign = QLabel()
        sign.setPixmap(icon("look", "look").pixmap(px(20)))
        head.addWidget(sign)
        head.addWidget(Strong(record_title(row.name, form_title)), 1)
        self.column.addLayout(head)
        self.column.addWidget(Muted(f"{title_words(form_title)} · {written_time(row.finalised)}"))
        self.column.addWidget(Text(say(row.state.sentence)))
        self.column.addWidget(
            Muted(
                self.tr(
                    "It stays here, whole, until you decide. The other records go on without it."
                )
            )
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        again = QPushButton(self.tr("Try it again"))
        show = QPushButton(self.tr("Open"))
        again.clicked.connect(lambda: self.again.emit(self._instance_id))
        show.clicked.connect(lambda: self.opened.emit(self._instance_id))
        for button in (again, show):
            button.setAccessibleDescription(row.name)
            buttons.addWidget(button)
        if row.form_id == WITHDRAWAL:  # nobody filled it in, so there is no page to open
            show.hide()
        buttons.addStretch(1)
        self.column.addLayout(buttons)
