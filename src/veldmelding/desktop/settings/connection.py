"""Testing the way to headquarters: one button, and an answer that says what to do."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.desk import utc_now
from veldmelding.desktop.language import say
from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Danger, Good, Look, Waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.tasks import Task
    from veldmelding.sync import SyncReport


class ConnectionTest(QWidget):
    """Asks headquarters for its list of forms and delivers nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answer: Callable[[], tuple[str, str]] | None = None
        self.button = QPushButton()
        self.good, self.look, self.danger = Good(""), Look(""), Danger("")
        self.waiting = Waiting()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (self.waiting, self.good, self.look, self.danger):
            column.addWidget(widget)
        self.button.clicked.connect(self.begin)
        self.hide()
        self.retranslate()

    def begin(self) -> None:
        """Ask."""
        vault = self._desk.vault

        def work(task: Task) -> SyncReport:
            from veldmelding.sync import Backend, synchronise

            return synchronise(
                vault,
                Backend.load(vault),
                lambda _progress: None,
                cancelled=task.cancelled,
                clock=utc_now,
                sleep=time.sleep,
                deliver=False,
                fetch=True,
            )

        self._say(None)
        self.show()
        self.button.setEnabled(False)
        task = self._desk.tasks.pool_with_progress(work, self._ended, self._failed, owner=self)
        self.waiting.follow(task, self.tr("Asking headquarters"), stoppable=True)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.button.setText(self.tr("Test the connection"))
        self._say(self._answer)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _ended(self, report: SyncReport) -> None:
        self.button.setEnabled(True)

        def answer() -> tuple[str, str]:
            if report.cancelled:
                return "look", self.tr("Stopped. Nothing was sent.")
            if report.stopped is not None:
                return "danger", say(report.stopped)
            words = self.tr("Headquarters answered and knows this laptop. Nothing was sent.")
            remark = report.clock_remark
            return ("good", words) if remark is None else ("look", f"{words} {say(remark)}")

        self._say(answer)

    def _failed(self, error: Exception) -> None:
        from veldmelding.errors import VeldmeldingError

        self.button.setEnabled(True)
        if not isinstance(error, VeldmeldingError):
            raise error
        sentence = error.sentence
        self._say(lambda: ("danger", say(sentence)))

    def _say(self, answer: Callable[[], tuple[str, str]] | None) -> None:
        self._answer = answer
        kind, words = answer() if answer is not None else ("", "")
        signs = {"good": "✓ ", "look": "⚠ ", "danger": "⚠ "}
        for name, widget in (("good", self.good), ("look", self.look), ("danger", self.danger)):
            widget.setText(signs[name] + words)
            widget.setVisible(kind == name)
