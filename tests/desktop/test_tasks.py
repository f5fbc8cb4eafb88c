from __future__ import annotations

import itertools
import sys
import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget

from tests.desktop.support import pause, wait_for
from veldmelding.desktop.tasks import PATIENCE, Tasks
from veldmelding.errors import NoVault, VeldmeldingError


@pytest.fixture
def tasks(qapp: Any) -> Any:
    made = Tasks()
    yield made
    made.stop()


def test_vault_work_is_done_one_after_the_other_in_order(tasks: Tasks) -> None:
    order: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> None:
        threads.add(threading.get_ident())
        time.sleep(0.02 if number % 2 else 0)
        order.append(number)

    for number in range(12):
        tasks.vault(lambda number=number: work(number))  # type: ignore[misc]
    assert tasks.drain()
    assert order == list(range(12))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_results_come_back_on_the_gui_thread(tasks: Tasks, qapp: Any) -> None:
    came: list[tuple[object, bool]] = []

    def done(result: object) -> None:
        came.append((result, QThread.currentThread() is qapp.thread()))

    tasks.vault(lambda: 41 + 1, done)
    tasks.pool(lambda: "photo", done)
    wait_for(lambda: len(came) == 2)
    assert set(came) == {(42, True), ("photo", True)}


def test_an_error_goes_to_who_asked(tasks: Tasks) -> None:
    failures: list[Exception] = []

    def work() -> None:
        raise NoVault(folder="x")

    tasks.vault(work, failed=failures.append)
    wait_for(lambda: bool(failures))
    assert isinstance(failures[0], NoVault)


def test_an_error_nobody_took_becomes_a_message(tasks: Tasks) -> None:
    troubles: list[VeldmeldingError] = []
    tasks.trouble.connect(troubles.append)

    def work() -> None:
        raise NoVault(folder="x")

    tasks.vault(work)
    wait_for(lambda: bool(troubles))
    assert isinstance(troubles[0], NoVault)


def test_a_mistake_in_the_program_reaches_the_crash_watch(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(kind))
    tasks.vault(lambda: 1 // 0)
    wait_for(lambda: bool(seen))
    assert seen == [ZeroDivisionError]


def test_nothing_comes_back_to_a_widget_that_is_gone(tasks: Tasks) -> None:
    widget = QWidget()
    came: list[object] = []
    gate = threading.Event()
    tasks.vault(gate.wait, came.append, owner=widget)
    widget.deleteLater()
    pause(20)
    gate.set()
    assert tasks.drain()
    pause(30)
    assert came == []


def test_nothing_comes_back_once_no_more_work_is_taken() -> None:
    tasks, came = Tasks(), list[object]()
    tasks.vault(lambda: time.sleep(0.05), came.append)
    tasks.stop()
    pause(50)
    assert came == []


def test_a_person_hears_of_work_only_when_it_takes_long(tasks: Tasks) -> None:
    slow: list[str] = []
    quick = tasks.pool(lambda: None)
    quick.slow.connect(lambda: slow.append("quick"))
    long = tasks.pool(lambda: time.sleep(PATIENCE / 1000 + 0.25))
    long.slow.connect(lambda: slow.append("long"))
    wait_for(lambda: slow == ["long"])
    pause(300)
    assert slow == ["long"]


def test_cancel_reaches_the_work_and_progress_reaches_the_screen(tasks: Tasks) -> None:
    heard: list[object] = []
    ended: list[object] = []

    def work(task: Any) -> str:
        step = 0
        while not task.cancelled():
            step += 1
            task.report(step)
            time.sleep(0.005)
        return "stopped"

    task = tasks.pool_with_progress(work, ended.append, heard=heard.append)
    wait_for(lambda: len(heard) > 3)
    task.cancel()
    wait_for(lambda: ended == ["stopped"])
    assert heard[:3] == [1, 2, 3]


def test_the_window_stays_alive_while_the_vault_works(tasks: Tasks) -> None:
    """A heart beats every 5 ms in the GUI thread; heavy work must not make it miss many beats."""
    beats: list[float] = []
    heart = QTimer()
    heart.setInterval(5)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    done: list[object] = []

    def work() -> int:
        end = time.perf_counter() + 0.5
        total = 0
        while time.perf_counter() < end:
            total += sum(range(1000))
        return total

    tasks.vault(work, done.append)
    wait_for(lambda: bool(done))
    heart.stop()
    gaps = [later - earlier for earlier, later in itertools.pairwise(beats)]
    assert max(gaps) < 0.1


def test_garbage_is_collected_in_the_gui_thread_only(qapp: object) -> None:
    import gc

    collected: set[str] = set()

    class Knot:
        """Holds itself, so that only the garbage collector can free it."""

        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            collected.add(threading.current_thread().name)

    tasks = Tasks()
    assert not gc.isenabled()

    def work() -> None:
        for _ in range(60_000):
            Knot()

    done: list[object] = []
    tasks.vault(work, done.append)
    wait_for(lambda: bool(done) and bool(collected))
    assert collected == {threading.main_thread().name}
    tasks.stop()
    assert gc.isenabled()
