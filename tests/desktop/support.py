"""What the tests of the windows share: waiting, opening, walking through widgets."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from veldmelding.desktop.unlock.page import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veldmelding.desktop.application import Desktop
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.frame import Frame
    from veldmelding.desktop.place import Place

PLACES = ("start", "observations", "deliver", "phones", "checkpoint", "settings", "help")


def pause(milliseconds: int) -> None:
    """Let the windows live for a while; other threads run meanwhile, unlike with `QTest.qWait`."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(reached: Callable[[], bool], seconds: float = 15.0, what: str = "") -> None:
    """Let the windows live until something is so."""
    end = time.monotonic() + seconds
    pause(1)
    while not reached():
        assert time.monotonic() < end, f"waited in vain {what}"
        pause(10)


@dataclass
class Opened:
    """A desktop with its vault open."""

    desktop: Desktop
    desk: Desk
    frame: Frame

    def go(self, name: str) -> Place:
        """Go to a place and wait until it shows what the vault has."""
        self.frame.show_place(name)
        self.settle()
        return self.frame.place(name)

    def settle(self) -> None:
        """Wait until all vault work asked for so far has come back to the screen."""
        for _ in range(3):
            came: list[object] = []
            self.desk.tasks.vault(lambda: None, came.append)
            wait_for(lambda came=came: bool(came))  # type: ignore[misc]


def open_sample(desktop: Desktop, passphrase: str) -> Opened:
    """Unlock by typing, as a person does."""
    desktop.open()
    desktop.window.activateWindow()
    page = desktop.window.shown
    assert isinstance(page, UnlockPage)
    page.passphrase.set_text(passphrase)
    page.do_primary()
    wait_for(lambda: desktop.desk is not None, what="for the vault to open")
    assert desktop.desk is not None
    assert desktop.window.frame is not None
    opened = Opened(desktop, desktop.desk, desktop.window.frame)
    opened.settle()
    return opened


def shown_widgets(root: QWidget) -> Iterator[QWidget]:
    """Every widget under `root` that is on the screen."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.visibleRegion().boundingRect().isValid():
            yield widget
