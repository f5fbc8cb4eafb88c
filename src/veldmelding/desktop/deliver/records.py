"""One record in the deliver place: its name, its step, and for a refusal what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.frame import written_time
from veldmelding.desktop.language import form_title as title_words
from veldmelding.desktop.language import record_title, say
from veldmelding.desktop.theme import icon, px
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Card, LineLabel, Muted, Strong, Text

if TYPE_CHECKING:
    from veldmelding.outbox import OutboxRow


class RecordLine(QWidget):
    """Sign, name and step of one record that waits."""

    def __init__(self, row: OutboxRow, form_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(MEDIUM)
        sending = row.state.name == "sending"
        sign = QLabel()
        sign.setPixmap(icon("sending" if sending else "ready", "ink").pixmap(px(20)))
        name = LineLabel(record_title(row.name, form_title))
        name.setToolTip("")
        size = QLabel(megabytes(row.size))
        step = LineLabel(self._step(row))
        line.addWidget(sign)
        line.addWidget(name, 3)
        line.addWidget(step, 2)
        line.addWidget(size)
        self.setMinimumHeight(px(30))
        self.setAccessibleName(f"{name.text()}, {step.text()}")

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
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        again = QPushButton(self.tr("Try it again"))
        show = QPushButton(self.tr("Open"))
        again.clicked.connect(lambda: self.again.emit(self._instance_id))
        show.clicked.connect(lambda: self.opened.emit(self._instance_id))
        for button in (again, show):
            button.setAccessibleDescription(row.name)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
