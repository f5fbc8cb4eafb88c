"""One delivery as the screen drives it: starts it, hears its progress, stops it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from veldmelding.desktop.deliver.amount import TEXTS, load_amount
from veldmelding.desktop.deliver.gentle import Gentle
from veldmelding.desktop.deliver.smaller import smaller_photo
from veldmelding.desktop.desk import local_zone, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.tasks import Task
    from veldmelding.sync import Progress, SyncReport

TELL_EVERY = 0.1
"""Seconds between two looks at the numbers: more often nobody could read them."""


class DeliveryRun(QObject):
    """At most one run at a time; the network never touches the vault's line of work."""

    began = Signal()
    progressed = Signal(object)  # Progress
    ended = Signal(object)  # SyncReport
    failed = Signal(object)  # Exception

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._gentle = Gentle()
        self.said: list[str] = []
        """What headquarters said in the last run, besides that it has everything."""

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._task is not None

    def start(
        self,
        *,
        deliver: bool = True,
        fetch: bool = True,
        texts_only: bool = False,
        all_the_same: bool = False,
    ) -> None:
        """Look in at headquarters, deliver what is ready, fetch what changed.

        What was chosen about the amount holds, unless it is to go `all_the_same`.
        """
        if self._task is not None:
            return
        vault, ledger = self._desk.vault, self._desk.outbox.ledger
        began = utc_now()

        def work(task: Task) -> tuple[SyncReport, list[str]]:
            from veldmelding.sync import BY_SETTINGS, Backend, synchronise

            only_texts = texts_only or (not all_the_same and load_amount(vault) == TEXTS)
            report = synchronise(
                vault,
                Backend.load(vault),
                seldom(task.report),
                cancelled=task.cancelled,
                clock=utc_now,
                timezone=local_zone(),
                sleep=time.sleep,
                deliver=deliver,
                fetch=fetch,
                texts_only=only_texts,
                budget=None if all_the_same else BY_SETTINGS,
                reduce=smaller_photo,
            )
            return report, ledger.said_since(began)

        self._gentle.begin()
        self._task = self._desk.tasks.pool_with_progress(
            work, self._done, self._fail, heard=self.progressed.emit, owner=self
        )
        self.began.emit()

    def stop(self) -> None:
        """Stop at the next safe point; what was acknowledged stays acknowledged."""
        if self._task is not None:
            self._task.cancel()

    def let_go(self) -> None:
        """Stop, and hear no more of it: the vault is about to close."""
        self.stop()
        self._gentle.end()

    def _rest(self) -> None:
        self._task = None
        self._gentle.end()

    def _done(self, ended: tuple[SyncReport, list[str]]) -> None:
        self._rest()
        report, self.said = ended
        self.ended.emit(report)

    def _fail(self, error: Exception) -> None:
        self._rest()
        self.failed.emit(error)


def seldom(
    tell: Callable[[object], None], clock: Callable[[], float] = time.monotonic
) -> Callable[[Progress], None]:
    """Pass on a moment of progress when the last one was some time ago, or the step is another."""
    last: tuple[float, str] = (-TELL_EVERY, "")

    def pass_on(progress: Progress) -> None:
        nonlocal last
        now = clock()
        if now - last[0] >= TELL_EVERY or progress.step != last[1]:
            last = (now, progress.step)
            tell(progress)

    return pass_on
