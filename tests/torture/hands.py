"""Somebody presses anything: buttons, keys, words, files, in any order, without waiting.

The real desktop on a sample vault, driven at random for as many steps as asked for, through locks
and new beginnings. It must never meet an error that nobody foresaw and never complain inside Qt.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
import traceback
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QStandardPaths, Qt, qInstallMessageHandler
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from tests.desktop.fill.kitchen_sink import EVERY_KIND, xform
from tests.desktop.samples import CHEAP, PASSPHRASE, VISIT, make_sample_vault, photo
from tests.desktop.support import pause
from veldmelding.desktop import crash, files
from veldmelding.desktop.application import Desktop
from veldmelding.desktop.desk import utc_now
from veldmelding.desktop.first_run import sheet
from veldmelding.desktop.first_run.wizard import FirstRun
from veldmelding.desktop.language import languages
from veldmelding.desktop.rail import RailButton
from veldmelding.desktop.theme import theme
from veldmelding.desktop.unlock.page import UnlockPage
from veldmelding.hub import Hub
from veldmelding.language import LANGUAGES
from veldmelding.library import Library, install_bundled
from veldmelding.sync import read_setup
from veldmelding.vault import Vault, reserve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_TROUBLES = 5
LONGEST_STEP = 60
"""Seconds after which a step hangs: where everybody is goes to stderr, and it is over."""
LEAVING = 0.1
"""How often the lock and the places are among the buttons; else nothing would last."""
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_B,
    Qt.Key.Key_F1,
)
WORDS = (
    "Kamituga",
    "7",
    "-1",
    "3.5",
    "2026-02-30",
    "",
    " ",
    "\u202etext",
    "ä" * 200,
    "<b>&amp;",
    "%s {x}",
)


@dataclass
class Hands:
    """One who presses; remembers what was pressed, for whoever has to understand it."""

    folder: Path
    chance: random.Random
    setup: str
    """Set-up text of the headquarters that answers."""
    troubles: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    desktop: Desktop | None = None
    lives: int = 0
    locked: bool = False

    def prepare(self) -> None:
        """Make the files that somebody may choose."""
        chosen = self.folder / "chosen"
        (chosen / "empty").mkdir(parents=True)
        (chosen / "photo.jpg").write_bytes(photo())
        (chosen / "noise.xlsx").write_bytes(self.chance.randbytes(4000))
        (chosen / "form.xml").write_text("<h:html/>", encoding="utf-8")
        (chosen / "good.xml").write_bytes(xform(EVERY_KIND))
        (chosen / "key.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n", encoding="utf-8")
        (chosen / "nothing.veld").write_bytes(b"")

    def choose(self, *_: object) -> Path | None:
        """Answer a dialog that asks for a file or folder."""
        places = [*(self.folder / "chosen").iterdir(), self.folder / "gone" / "file.txt", None]
        return self.chance.choice(places)

    # -- one life: from unlocking to locking -----------------------------------------------------

    def begin(self) -> None:
        """Open the program, on what the last life left."""
        self.locked = False
        self.lives += 1
        data = self.folder / "data"
        if not (data / "vaults" / "green").is_dir():
            make_sample_vault(data / "vaults" / "green")
            with Vault.unlock(data / "vaults" / "green", PASSPHRASE) as vault:
                read_setup(self.setup).save(vault)
                Library(vault, utc_now).install(xform(EVERY_KIND), origin="file")
        desktop = Desktop(data, "en", replace=self._replaced, hears_system=False)
        desktop.window.resize(1366, 728)
        desktop.open()
        self.desktop = desktop
        pause(20)

    def end(self) -> None:
        """Close the program."""
        desktop, self.desktop = self.desktop, None
        if desktop is None:
            return
        desktop.close()
        close_down = getattr(desktop.window.shown, "close_down", None)
        if close_down is not None:
            close_down()
        desktop.tasks.stop()
        desktop.window.hide()
        desktop.window.deleteLater()
        desktop.deleteLater()
        pause(20)

    def _replaced(self, command: object) -> None:
        self.locked = True

    def step(self) -> None:
        """Do one thing, whatever it is."""
        desktop = self.desktop
        assert desktop is not None
        window = desktop.window
        shown = window.shown
        if isinstance(shown, UnlockPage) and self.chance.random() < 0.5:
            self._note("unlock")
            shown.passphrase.set_text(PASSPHRASE)
            shown.do_primary()
            self._until(lambda: desktop.desk is not None or window.shown is not shown, 3)
            return
        if isinstance(shown, FirstRun):
            shown.use_cost(CHEAP)
        actions: tuple[tuple[int, Callable[[QWidget], None]], ...] = (
            (50, self._press),
            (12, self._write),
            (12, self._key),
            (8, self._pick_row),
            (5, self._pick_choice),
            (3, self._go),
            (2, self._look),
            (1, self._short_cut),
        )
        weights = [weight for weight, _ in actions]
        _, action = self.chance.choices(actions, weights)[0]
        action(window)
        pause(self.chance.choice((0, 0, 1, 5, 30, 120)))

    # -- what hands do --------------------------------------------------------------------------

    def _press(self, window: QWidget) -> None:
        buttons = [
            button
            for button in self._there(window, QAbstractButton)
            if button.isEnabled()
            and (not isinstance(button, RailButton) or self.chance.random() < LEAVING)
            and ("Ctrl+L" not in button.text() or self.chance.random() < LEAVING)
        ]
        if not buttons:
            return
        button = self.chance.choice(buttons)
        self._note(f"press {button.text() or button.accessibleName()!r} {type(button).__name__}")
        menu = button.menu() if isinstance(button, QToolButton) else None
        if menu is None:
            button.click()
        elif menu.actions():  # a menu that is shown waits until somebody chose: choose at once
            self.chance.choice(menu.actions()).trigger()

    def _write(self, window: QWidget) -> None:
        fields: list[Any] = [
            *self._there(window, QLineEdit),
            *self._there(window, QPlainTextEdit),
        ]
        if not fields:
            return
        place = self.chance.choice(fields)
        secret = isinstance(place, QLineEdit) and place.echoMode() != QLineEdit.EchoMode.Normal
        words = PASSPHRASE if secret else self.chance.choice(WORDS)
        self._note(f"write {words[:12]!r} in {place.accessibleName()!r}")
        if isinstance(place, QLineEdit):
            place.setText(words)
            place.textEdited.emit(words)
        else:
            place.setPlainText(words)

    def _key(self, window: QWidget) -> None:
        key = self.chance.choice(KEYS)
        target = window.focusWidget() or window
        self._note(f"key {key.name} at {type(target).__name__}")
        QTest.keyClick(target, key)

    def _pick_row(self, window: QWidget) -> None:
        views = [view for view in self._there(window, QAbstractItemView) if view.model()]
        if not views:
            return
        view = self.chance.choice(views)
        rows = view.model().rowCount()
        if not rows:
            return
        index = view.model().index(self.chance.randrange(rows), 0)
        self._note(f"row {index.row()} of {type(view).__name__} {view.accessibleName()!r}")
        view.setCurrentIndex(index)
        if self.chance.random() < 0.5:
            place = view.visualRect(index).center() if index.isValid() else QPoint(3, 3)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            QTest.keyClick(view, Qt.Key.Key_Return)

    def _pick_choice(self, window: QWidget) -> None:
        boxes = [box for box in self._there(window, QComboBox) if box.count() and box.isEnabled()]
        if boxes:
            box = self.chance.choice(boxes)
            self._note(f"choose in {box.accessibleName()!r}")
            box.setCurrentIndex(self.chance.randrange(box.count()))
            box.activated.emit(box.currentIndex())

    def _go(self, window: QWidget) -> None:
        frame = getattr(window, "frame", None)
        if frame is not None:
            place = self.chance.choice(
                ("start", "observations", "deliver", "phones", "checkpoint", "settings", "help")
            )
            self._note(f"go to {place}")
            frame.show_place(place)

    def _look(self, window: QWidget) -> None:
        what = self.chance.randrange(4)
        self._note(f"look {what}")
        if what == 0:
            languages().switch(self.chance.choice(list(LANGUAGES)))
        elif what == 1:
            theme().choose(self.chance.choice(("light", "dark", "contrast")))
        elif what == 2:
            theme().set_scale(self.chance.choice((100, 125, 150)))
        else:
            window.resize(*self.chance.choice(((1366, 728), (911, 512), (1024, 600))))

    def _short_cut(self, window: QWidget) -> None:
        actions = [action for action in window.findChildren(QAction) if action.isEnabled()]
        if actions:
            action = self.chance.choice(actions)
            self._note(f"short cut {action.shortcut().toString()} {action.text()!r}")
            action.trigger()

    # -- the rest ------------------------------------------------------------------------------

    def _there(self, window: QWidget, kind: type[Any]) -> list[Any]:
        return [
            widget
            for widget in window.findChildren(kind)
            if widget.isVisible() and not widget.visibleRegion().isEmpty()
        ]

    def _until(self, reached: Callable[[], bool], seconds: float) -> None:
        end = time.monotonic() + seconds
        while not reached() and time.monotonic() < end:
            pause(5)

    def _note(self, what: str) -> None:
        self.done.append(what)
        with (self.folder / "done.txt").open("a", encoding="utf-8") as file:
            file.write(what + "\n")  # for whoever has to understand a hang

    def trouble(self, what: str) -> None:
        """Keep what went wrong, with what was done before."""
        before = "\n    ".join(self.done[-12:])
        self.troubles.append(f"{what}\n  after step {len(self.done)}:\n    {before}")


def press(steps: int, seed: int, folder: Path) -> Hands:
    """Press `steps` times; what went wrong is in `troubles` of what comes back."""
    with headquarters(folder / "headquarters") as setup:
        hands = Hands(folder, random.Random(seed), setup)
        hands.prepare()
        _live(hands, steps)
    return hands


def _live(hands: Hands, steps: int) -> None:
    with _replaced(hands):
        for _ in range(steps):
            if hands.desktop is None:
                hands.begin()
            faulthandler.dump_traceback_later(LONGEST_STEP, exit=True)
            hands.step()
            if hands.locked:
                hands.end()
            if len(hands.troubles) > MOST_TROUBLES:
                break
        faulthandler.dump_traceback_later(LONGEST_STEP, exit=True)
        hands.end()
        faulthandler.cancel_dump_traceback_later()


@contextmanager
def headquarters(folder: Path) -> Iterator[str]:
    """A hub that takes what is delivered; gives its set-up text."""
    Vault.create(folder, PASSPHRASE, cost=CHEAP)
    with Vault.unlock(folder, PASSPHRASE) as vault:
        install_bundled(Library(vault, utc_now))
        hub = Hub(vault, clock=utc_now, random=random.SystemRandom())
        hub.offer(VISIT)
        address = hub.start("127.0.0.1", 0)
        try:
            yield hub.setup_text(address.url, hub.create_account("laptop"))
        finally:
            hub.stop()


@contextmanager
def _replaced(hands: Hands) -> Iterator[None]:
    """Answer the dialogs of the system by chance, and hear every complaint."""

    def heard(mode: object, context: object, message: str) -> None:
        if "propagateSizeHints" not in message and "does not support" not in message:
            hands.trouble(f"Qt: {message}")

    def took(watch: object, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        hands.trouble("".join(traceback.format_exception(kind, error, trace)))

    def run_dialog(dialog: QFileDialog) -> Path | None:
        dialog.deleteLater()
        return hands.choose()

    def print_sheet(*_: object, **__: object) -> bool | None:
        return hands.chance.choice((True, False, None))

    hook = sys.excepthook
    sys.excepthook = lambda kind, error, trace: took(None, kind, error, trace)
    handler = qInstallMessageHandler(heard)
    try:
        with (
            patch.object(files, "_run", run_dialog),
            patch.object(sheet, "print_sheet", print_sheet),
            patch.object(crash.CrashWatch, "take", took),
            patch.object(reserve, "SIZE", 64 * 1024),
        ):
            yield
    finally:
        qInstallMessageHandler(handler)
        sys.excepthook = hook
        languages().switch("en")
        theme().choose("light")
        theme().set_scale(100)


def run(arguments: list[str]) -> int:
    """Press at random; 1 when something went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture hands", description=__doc__)
    parser.add_argument("--count", type=int, default=2000, help="steps")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    chosen = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication([])
    QStandardPaths.setTestModeEnabled(True)
    with tempfile.TemporaryDirectory(prefix="veldmelding-hands-") as folder:
        hands = press(chosen.count, chosen.seed, Path(folder))
    for trouble in hands.troubles:
        print(trouble)
    print(
        f"hands, seed {chosen.seed}: {len(hands.done)} steps in {hands.lives} lives,"
        f" {len(hands.troubles)} troubles"
    )
    del application
    return 1 if hands.troubles else 0
