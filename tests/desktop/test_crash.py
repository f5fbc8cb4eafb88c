from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.crash import CrashWatch

if TYPE_CHECKING:
    import pytest

SECRET = "the witness is called Amina"


class Wrong(Exception):
    pass


def _fail(words: str) -> None:
    held = words  # a local variable that must not leave
    raise Wrong(held)


def _take(watch: CrashWatch) -> None:
    try:
        _fail(SECRET)
    except Wrong as error:
        watch.take(type(error), error, error.__traceback__)


def test_the_same_error_is_shown_once_with_a_count(
    qapp: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    watch = CrashWatch()
    told: list[tuple[str, int]] = []
    watch.noticed.connect(lambda text, times: told.append((text, times)))
    for _ in range(93):
        _take(watch)
    wait_for(lambda: len(told) == 93)
    assert len(watch.kinds) == 1
    assert told[-1][1] == 93
    assert capsys.readouterr().err.count("Wrong") <= 93


def test_no_value_leaves_with_an_error(qapp: Any, capsys: pytest.CaptureFixture[str]) -> None:
    watch = CrashWatch()
    told: list[str] = []
    watch.noticed.connect(lambda text, _times: told.append(text))
    _take(watch)
    wait_for(lambda: bool(told))
    assert "Wrong" in told[0]
    assert "Amina" not in told[0]
    assert "Amina" not in capsys.readouterr().err


def test_errors_of_other_threads_arrive_on_the_gui_thread(qapp: Any) -> None:
    watch = CrashWatch()
    threads: list[bool] = []
    watch.noticed.connect(
        lambda _text, _times: threads.append(threading.current_thread() is threading.main_thread())
    )
    worker = threading.Thread(target=_take, args=(watch,))
    worker.start()
    worker.join()
    wait_for(lambda: bool(threads))
    assert threads == [True]


def test_the_window_shows_one_notice_and_goes_on(opened: Opened) -> None:
    watch = opened.desktop.crash_watch()
    watch.install()
    assert sys.excepthook == watch.take
    for _ in range(3):
        _take(watch)
    wait_for(lambda: opened.frame.banner.isVisible())
    wait_for(lambda: "3 times" in opened.frame.banner.text.text())
    assert "Amina" not in opened.frame.banner.text.text()
    opened.go("settings")
    assert opened.frame.place_name == "settings"
