"""The last step of reading sealed records: how far it is, and what came of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QProgressBar, QPushButton

from veldmelding.desktop.language import say
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Danger, Good, Look, Muted
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from veldmelding.desktop.tasks import Task, Tasks
    from veldmelding.sync.decrypt import DecryptReport

MOST_LINES = 2000


class DecryptStep(TellStep):
    """Works off the GUI thread; can be stopped at any moment, with what is done kept."""

    ended = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("", final=True)
        self._tasks = tasks
        self._task: Task | None = None
        self.question.setText(self.tr("Reading the records"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(px(14))
        self.bar.setAccessibleName(self.tr("Reading the records"))
        self.numbers = Muted("")
        self.halt = QPushButton(self.tr("Stop"))
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.numbers, 1)
        row.addWidget(self.halt)
        self.good, self.look, self.danger = Good(""), Look(""), Danger("")
        self.lines = QListWidget()
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setMinimumHeight(px(160))
        self.lines.setAccessibleName(self.tr("What needs a look"))
        self.body.addWidget(self.bar)
        self.body.addLayout(row)
        for widget in (self.good, self.look, self.danger, self.lines):
            self.body.addWidget(widget)
            widget.hide()
        self.halt.clicked.connect(self.stop)
        self.is_ready = lambda: self._task is None

    def begin(self, key: RSAPrivateKey, source: Path, target: Path) -> None:
        """Read all records."""
        if self._task is not None:
            return

        def work(task: Task) -> DecryptReport:
            from veldmelding.sync.decrypt import decrypt_records

            return decrypt_records(
                key,
                source,
                target,
                progress=lambda done, total: task.report((done, total)),
                cancelled=task.cancelled,
            )

        self._task = self._tasks.pool_with_progress(
            work, self._ended, self._failed, heard=self._heard, owner=self
        )
        self.bar.setRange(0, 0)
        self.ready_changed.emit()

    def stop(self) -> None:
        """Stop before the next record."""
        if self._task is not None:
            self.halt.setEnabled(False)
            self._task.cancel()

    def _heard(self, moment: tuple[int, int]) -> None:
        done, total = moment
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.numbers.setText(self.tr("{done} of {all} records").format(done=done, all=total))

    def _ended(self, report: DecryptReport) -> None:
        self._rest()
        self.question.setText(
            self.tr("Stopped") if report.cancelled else self.tr("What came of the records")
        )
        doubtful = [one for one in report.opened if one.proof != "checked"]
        fine = bool(report.opened) and not report.refused and not doubtful
        shown = self.good if fine else self.look
        shown.setText(("✓ " if fine else "⚠ ") + say(report.sentence))
        shown.show()
        for refused in report.refused[:MOST_LINES]:
            self.lines.addItem(f"⚠ {refused.place}: {say(refused.sentence)}")
        for one in doubtful[:MOST_LINES]:
            self.lines.addItem(f"○ {one.instance_id}: {say(one.sentence)}")
        self.lines.setVisible(self.lines.count() > 0)
        self.ready_changed.emit()
        self.ended.emit()

    def _failed(self, error: Exception) -> None:
        self._rest()
        self.question.setText(self.tr("This did not work"))
        if not isinstance(error, VeldmeldingError):
            raise error
        self.danger.setText("⚠ " + say(error.sentence))
        self.danger.show()
        self.ready_changed.emit()
        self.ended.emit()

    def _rest(self) -> None:
        self._task = None
        self.bar.hide()
        self.halt.hide()
        self.numbers.hide()
