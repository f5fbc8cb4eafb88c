"""Checkpoint mode, and that neither clipboard nor window nor task list keeps anything."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.desktop.samples import CHEAP, NAMES, PASSPHRASE
from tests.desktop.support import Opened, pause, wait_for
from veldmelding.desktop import clipboard
from veldmelding.desktop.application import Desktop
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.locking import set_plain, take_plain
from veldmelding.desktop.unlock.page import UnlockPage
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def plain_is_forgotten() -> Iterator[None]:
    yield
    take_plain()


def everything(root: QWidget) -> str:
    """Every text of every widget that is not hidden."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            text = getattr(widget, "text", None)
            found += [text() if callable(text) else "", widget.accessibleName()]
            found.append(widget.toolTip())
    return " ".join(str(one) for one in found)


def test_one_key_locks_and_the_process_is_a_fresh_one(opened: Opened) -> None:
    opened.desktop.begin_quick_note()
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    wait_for(lambda: QApplication.focusWidget() is not None)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, held)
    wait_for(lambda: bool(opened.desktop.commands))  # type: ignore[attr-defined]
    assert opened.desk.vault.closed
    assert not opened.desktop.window.isVisible()
    assert opened.desktop.window.windowTitle() == "veldmelding"
    assert take_plain()


def test_an_ordinary_lock_keeps_the_labels(opened: Opened) -> None:
    opened.desktop.lock()
    assert not take_plain()


def test_the_place_before_it_says_what_is_open_and_its_button_goes(opened: Opened) -> None:
    place = opened.go("checkpoint")
    shown = everything(place)
    assert "6 observation" in shown
    assert "sealed and delivered" in shown
    opened.frame.do_primary()
    wait_for(lambda: bool(opened.desktop.commands))  # type: ignore[attr-defined]
    assert take_plain()


@pytest.mark.parametrize("people", [1, 3])
def test_afterwards_the_unlock_page_says_nothing_of_what_is_inside(
    data_folder: Path, qtbot: object, people: int
) -> None:
    for label in ("Maria", "Goma team")[: people - 1]:
        Vault.create(data_folder / "vaults" / label, PASSPHRASE, label=label, cost=CHEAP)
    set_plain()
    desktop = Desktop(data_folder, "en", replace=lambda _command: None, hears_system=False)
    desktop.open()
    desktop.window.activateWindow()
    page = desktop.window.shown
    assert isinstance(page, UnlockPage)
    shown = everything(page)
    for word in ("Green", "Maria", "Goma", *NAMES, "backup", "recovery", "New person"):
        assert word not in shown
    assert desktop.window.windowTitle() == "veldmelding"
    if people > 1:  # only numbers; Goma team, Green, Maria in the order of their labels
        assert [button.text() for button in page.people.buttons()] == ["1", "2", "3"]
        page.people.button(1).click()
    page.passphrase.set_text(PASSPHRASE)
    page.button.click()  # it can still be opened by whoever may
    wait_for(lambda: desktop.desk is not None, 30)
    assert desktop.desk is not None
    desktop.close()
    desktop.tasks.stop()
    desktop.window.hide()
    desktop.window.deleteLater()
    desktop.deleteLater()
    pause(1)


def test_it_is_told_to_the_next_process_and_not_to_the_disk(tmp_path: Path) -> None:
    script = tmp_path / "first.py"
    script.write_text(
        "import sys\n"
        "from veldmelding.desktop.locking import replace_process, set_plain\n"
        "set_plain()\n"
        "replace_process([sys.executable, '-c',\n"
        "    'from veldmelding.desktop.locking import take_plain;'\n"
        "    'print(take_plain(), take_plain())'])\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["True", "False"]
    assert [path.name for path in tmp_path.iterdir()] == ["first.py"]
    assert "VELDMELDING_PLAIN" not in os.environ


def test_attack_43_the_clipboard_is_empty_after_a_lock(opened: Opened) -> None:
    QGuiApplication.clipboard().setText("Kamituga, market side")
    opened.desktop.lock()
    assert QGuiApplication.clipboard().text() == ""
    left = QGuiApplication.clipboard().mimeData()
    assert left is None or left.formats() == []


def test_attack_43_the_clipboard_is_empty_after_checkpoint_and_by_itself(opened: Opened) -> None:
    clipboard.copy_for_a_while("Lugushwa")
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    opened.desktop.checkpoint()
    assert QGuiApplication.clipboard().text() == ""


def test_attack_43_what_is_copied_from_any_field_goes_after_a_while(
    opened: Opened,
) -> None:
    guard = opened.desktop._clipboard
    assert isinstance(guard, clipboard.ClipboardGuard)
    assert guard._timer.interval() == 45_000
    guard._timer.setInterval(50)
    field = QLineEdit("Misisi, western pit")
    field.show()
    field.activateWindow()
    wait_for(field.isActiveWindow)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Misisi, western pit"
    wait_for(lambda: guard.waiting)
    wait_for(lambda: QGuiApplication.clipboard().text() == "", 5)
    field.close()


def test_attack_43_what_another_program_copied_since_is_left_alone(opened: Opened) -> None:
    guard = opened.desktop._clipboard
    assert isinstance(guard, clipboard.ClipboardGuard)
    clipboard.copy_for_a_while("Lugushwa")
    assert guard.waiting
    guard._marks = dict.fromkeys(guard._marks, "the mark of what was copied before")
    guard.forget()
    assert QGuiApplication.clipboard().text() == "Lugushwa"
    assert not guard._marks
    clipboard.forget_all()
