"""How far a delivery is, in records and bytes, with what is left and how to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.language import say
from veldmelding.desktop.theme import icon, px
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Card, Muted, Strong

if TYPE_CHECKING:
    from veldmelding.sync import Progress


class ProgressCard(Card):
    """Shown while a run goes on, in the page and never in front of it."""

    paused = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = Strong("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.numbers = Muted("")
        self.pause = QPushButton()
        self.cancel = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.numbers, 1)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        self.column.addWidget(self.step)
        self.column.addWidget(self.bar)
        self.column.addLayout(row)
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self._cancel)
        self.retranslate()

    def begin(self, words: str) -> None:
        """Show that something begins."""
        self.step.setText(words)
        self.numbers.setText("")
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(words)
        for button in (self.pause, self.cancel):
            button.setEnabled(True)
        self.show()

    def show_moment(self, progress: Progress) -> None:
        """Show one moment of the run."""
        self.step.setText(say(progress.sentence))
        self.bar.setAccessibleName(self.step.text())
        if progress.bytes_total > 0:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * progress.bytes_done / progress.bytes_total))
        else:
            self.bar.setRange(0, 0)
        parts = []
        if progress.records_total:
            parts.append(
                self.tr("{done} of {all} records").format(
                    done=progress.records_done, all=progress.records_total
                )
            )
        if progress.bytes_total:
            parts.append(
                self.tr("{done} of {all}").format(
                    done=megabytes(progress.bytes_done), all=megabytes(progress.bytes_total)
                )
            )
        if progress.seconds_left is not None:
            parts.append(self.time_left(progress.seconds_left))
        self.numbers.setText(" · ".join(parts))

    def time_left(self, seconds: float) -> str:
        """Say about how long it will take."""
        if seconds < 60:
            return self.tr("less than a minute left")
        if seconds >= 5400:
            return self.tr("about %n hour(s) left", "", round(seconds / 3600))
        return self.tr("about %n minute(s) left", "", round(seconds / 60))

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.pause.setText(self.tr("Pause"))
        self.pause.setIcon(icon("pause"))
        self.cancel.setText(self.tr("Cancel"))
        self.bar.setMaximumHeight(px(14))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()

    def _pause(self) -> None:
        self._stopping()
        self.paused.emit()

    def _cancel(self) -> None:
        self._stopping()
        self.cancelled.emit()

    def _stopping(self) -> None:
        self.step.setText(self.tr("Stopping. What arrived stays delivered."))
        for button in (self.pause, self.cancel):
            button.setEnabled(False)
