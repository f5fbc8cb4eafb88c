"""Work off the GUI thread: the vault in one thread and in order, the rest in a small pool.

Results, errors and progress come back on the GUI thread by a queued signal. Work never touches a
widget. Nothing here ever runs a nested event loop.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from veldmelding.desktop.garbage import GarbageWatch
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

PATIENCE = 400
"""Milliseconds before a person is told that something is going on."""

Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


class Stopped(Exception):
    """Somebody pressed Cancel."""


class Task(QObject):
    """One piece of work on its way; lives in the GUI thread."""

    slow = Signal()
    progressed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._step = -1
        self.running = True
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.slow)
        self._patience.start(PATIENCE)

    def cancel(self) -> None:
        """Ask the work to stop; it ends at its next safe point."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Tell whether someone asked to stop; for the work itself, from any thread."""
        return self._cancelled.is_set()

    def count(self, done: int, total: int) -> None:
        """Say how far the work is, two hundred times at most; ends it when someone asked to."""
        if self._cancelled.is_set():
            raise Stopped
        step = 200 * done // max(total, 1)
        if step != self._step:
            self._step = step
            self.progressed.emit((done, total))

    def report(self, progress: object) -> None:
        """Send progress to the screen; for the work itself, from any thread."""
        self.progressed.emit(progress)

    def _end(self) -> None:
        self.running = False
        self._patience.stop()
        self.ended.emit()
        self.deleteLater()


class Tasks(QObject):
    """Runs work and brings back what came of it."""

    trouble = Signal(object)  # a VeldmeldingError nobody else took
    _hop = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[str, ThreadPoolExecutor] = {}
        self._stopped = False
        self._garbage = GarbageWatch(self)  # before there is any other thread
        self._hop.connect(self._land, Qt.ConnectionType.QueuedConnection)

    def vault(
        self,
        work: Callable[[], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Run `work` in the vault's thread, after all vault work asked for before."""
        return self._start("vault", lambda _task: work(), done, failed, owner)

    def pool(
        self,
        work: Callable[[], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Run `work` that needs no place in the vault's line: images, forms, the network."""
        return self._start("work", lambda _task: work(), done, failed, owner)

    def pool_with_progress(
        self,
        work: Callable[[Task], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        heard: Done | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run `work` that reports to `heard` and can be cancelled through the task it is given."""
        return self._start("work", work, done, failed, owner, heard)

    def drain(self, seconds: float = 10.0) -> bool:
        """Wait until the vault work asked for so far has been done; False when it took too long."""
        reached = threading.Event()
        self._executor("vault").submit(reached.set)
        return reached.wait(seconds)

    def cancel_all(self) -> None:
        """Ask everything that can be stopped to stop."""
        for task in self.findChildren(Task):
            task.cancel()

    def stop(self) -> None:
        """Take no more work; what runs may end, and nobody hears of it any more."""
        self._stopped = True
        for name, executor in self._executors.items():
            executor.shutdown(wait=True, cancel_futures=name == "work")
        self._garbage.stop()

    def _executor(self, name: str) -> ThreadPoolExecutor:
        if name not in self._executors:
            # Imported with the first work: the unlock screen does not wait for it.
            from concurrent.futures import ThreadPoolExecutor

            threads = 1 if name == "vault" else 2
            self._executors[name] = ThreadPoolExecutor(threads, thread_name_prefix=name)
        return self._executors[name]

    def _start(
        self,
        executor: str,
        work: Callable[[Task], Any],
        done: Done | None,
        failed: Failed | None,
        owner: QObject | None,
        heard: Done | None = None,
    ) -> Task:
        if owner is None:  # a method of a widget is of no use once the widget is gone
            method_of = getattr(done, "__self__", None) or getattr(failed, "__self__", None)
            owner = method_of if isinstance(method_of, QObject) else None
        task = Task(self)
        if heard is not None:
            task.progressed.connect(heard)
        future = self._executor(executor).submit(work, task)
        future.add_done_callback(
            lambda ended: (
                self._hop.emit((task, ended, done, failed, owner))
                if shiboken6.isValid(self)
                else None
            )
        )
        return task

    def _land(
        self, parcel: tuple[Task, Future[Any], Done | None, Failed | None, QObject | None]
    ) -> None:
        task, future, done, failed, owner = parcel
        stopped = False
        if shiboken6.isValid(task):
            stopped = task.cancelled()
            task._end()
        if future.cancelled() or self._stopped:
            return
        gone = owner is not None and not shiboken6.isValid(owner)
        error = future.exception()
        if error is None:
            if done is not None and not gone:
                done(future.result())
        elif isinstance(error, Exception) and failed is not None and not gone:
            failed(error)
        elif isinstance(error, VeldmeldingError):
            self.trouble.emit(error)
        elif not (stopped and gone):  # who stopped it and went away wants to hear no more
            sys.excepthook(type(error), error, error.__traceback__)
