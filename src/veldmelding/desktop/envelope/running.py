"""A step during which something long goes on: a bar, what is done, and a way to stop it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton

from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.language import say
from veldmelding.desktop.security.guide import Guide
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Muted
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.tasks import Task

_EVERY = 0.1
"""Seconds between two moments that the screen hears of."""


class RunStep(TellStep):
    """Shows how far something is; Next comes when it is done."""

    stopped = Signal()

    def __init__(self, question: str, explanation: str = "", *, in_bytes: bool = True) -> None:
        super().__init__(question, explanation)
        self._in_bytes = in_bytes
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(px(14))
        self.bar.setAccessibleName(question)
        self.numbers = Muted("")
        self.stop = QPushButton(self.tr("Stop"))
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.numbers, 1)
        row.addWidget(self.stop)
        self.body.addWidget(self.bar)
        self.body.addLayout(row)
        self.is_ready = lambda: False
        self.focus_on = self.stop
        self.stop.clicked.connect(self._stop)

    def begin(self) -> None:
        """Show that it begins."""
        self.bar.setRange(0, 0)
        self.numbers.setText("")
        self.stop.setEnabled(True)

    def heard(self, moment: object) -> None:
        """Show one moment."""
        assert isinstance(moment, tuple)
        done, total = moment
        if total <= 0:
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * done / total))
        texts = (megabytes(done), megabytes(total)) if self._in_bytes else (str(done), str(total))
        self.numbers.setText(self.tr("{done} of {all}").format(done=texts[0], all=texts[1]))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.numbers.setText(self.tr("Stopping"))
        self.stopped.emit()


class RunningGuide(Guide):
    """A guide with a step that takes long and can be stopped."""

    _running: Task | None = None

    def start_long(
        self,
        step: RunStep,
        work: Callable[[Task, Callable[[int, int], object]], Any],
        done: Callable[[Any], object],
    ) -> None:
        """Run `work` off the GUI thread; it reports done and total, and asks whether to stop."""
        from veldmelding.sync.gate import Cancelled

        before = self.stack.currentIndex() - 1
        self._floor = self.stack.currentIndex()
        step.begin()

        def working(task: Task) -> Any:
            last = 0.0

            def heard(count: int, total: int) -> None:
                nonlocal last
                now = time.monotonic()
                if now - last >= _EVERY or count == total:
                    last = now
                    task.report((count, total))

            return work(task, heard)

        def ended(result: Any) -> None:
            self._running = None
            self._floor = self.stack.currentIndex() + 1
            done(result)
            self.show_step(self.stack.currentIndex() + 1)

        def failed(error: Exception) -> None:
            self._running = None
            self._floor = 0
            self.show_step(before)
            if isinstance(error, Cancelled):
                return
            if not isinstance(error, VeldmeldingError):
                raise error
            self.message.setText("⚠ " + say(error.sentence))
            self.message.show()

        self._running = self.tasks.pool_with_progress(
            working, ended, failed, heard=step.heard, owner=self
        )

    def stop_long(self) -> None:
        """Ask what goes on to stop; what is safe so far stays safe."""
        if self._running is not None:
            self._running.cancel()

    def give_up(self) -> None:
        """Stop what goes on first; leave when nothing does."""
        if self._running is not None:
            self.stop_long()
        else:
            super().give_up()

    def close_down(self) -> None:
        """Stop what goes on, and take secrets off the screen."""
        self.stop_long()
        super().close_down()
