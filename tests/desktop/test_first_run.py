"""From nothing to Start by the keyboard alone, and back out by locking."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.samples import CHEAP
from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.first_run import sheet
from veldmelding.desktop.first_run.recovery_step import RecoveryStep
from veldmelding.desktop.first_run.sheet import write_sheet
from veldmelding.desktop.first_run.wizard import FirstRun
from veldmelding.desktop.language import languages
from veldmelding.vault import Vault, describe_vaults

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.application import Desktop


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focused(), key, modifiers)


def _type(text: str) -> None:
    QTest.keyClicks(_focused(), text)


def _go_on() -> None:
    _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def wizard(desktop: Desktop) -> FirstRun:
    desktop.open()
    desktop.window.activateWindow()
    shown = desktop.window.shown
    assert isinstance(shown, FirstRun)
    shown.use_cost(CHEAP)
    wait_for(lambda: QApplication.focusWidget() is not None)
    return shown


def _make_vault(wizard: FirstRun, passphrase: str) -> None:
    _go_on()
    _type(passphrase)
    _press(Qt.Key.Key_Return)
    _type(passphrase)
    assert wizard.step.ready
    _press(Qt.Key.Key_Return)
    wait_for(lambda: wizard.step is wizard.recovery)


def test_the_whole_first_run_with_keys_only(
    wizard: FirstRun, desktop: Desktop, tmp_path: Path
) -> None:
    passphrase = wizard_words(wizard)
    _make_vault(wizard, passphrase)
    assert len(wizard.recovery.groups) == 9
    key = "-".join(wizard.recovery.groups)
    _go_on()
    assert wizard.recovery.asking
    assert not wizard.step.ready
    for number in wizard.recovery.asked:
        _type(wizard.recovery.groups[number].lower())
        _press(Qt.Key.Key_Return)
    wait_for(lambda: wizard.step is wizard.headquarters)
    while not wizard.later.hasFocus():
        _press(Qt.Key.Key_Tab)
    _press(Qt.Key.Key_Space)
    wait_for(lambda: desktop.desk is not None)
    assert desktop.desk is not None
    frame = desktop.window.frame
    assert frame is not None
    opened = Opened(desktop, desktop.desk, frame)
    opened.settle()
    assert frame.place_name == "start"
    assert frame.banner.isVisible()
    assert "Practise" in frame.banner.text.text()
    assert _focused() is frame.place("start").first_focus()

    _press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: bool(desktop.commands))  # type: ignore[attr-defined]
    assert desktop.desk is None
    (info,) = describe_vaults(desktop.vaults_folder)
    assert info.label == "Green"
    Vault.unlock(info.folder, passphrase).close()
    Vault.unlock(info.folder, key).close()


def wizard_words(wizard: FirstRun) -> str:
    """A passphrase as the wizard offers them."""
    wizard.vault.passphrase.suggest()
    return wizard.vault.passphrase.words.text()


def test_the_language_changes_at_once_and_is_kept(wizard: FirstRun, desktop: Desktop) -> None:
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Space)
    wait_for(lambda: languages().code == "nl")
    assert desktop.preferences.language == "nl"


def test_a_weak_passphrase_makes_no_vault(wizard: FirstRun, desktop: Desktop) -> None:
    _go_on()
    _type("summer")
    _press(Qt.Key.Key_Return)
    _type("summer")
    _press(Qt.Key.Key_Return)
    assert wizard.step is wizard.vault
    assert not wizard.next.isEnabled()
    assert describe_vaults(desktop.vaults_folder) == []


def test_two_different_passphrases_make_no_vault(wizard: FirstRun) -> None:
    _go_on()
    _type(wizard_words(wizard))
    _press(Qt.Key.Key_Return)
    _type(wizard_words(wizard))
    assert not wizard.next.isEnabled()
    assert "not the same" in wizard.vault.passphrase.verdict.text()


def test_the_wrong_groups_do_not_pass_for_a_sheet_on_paper(wizard: FirstRun) -> None:
    _make_vault(wizard, wizard_words(wizard))
    _go_on()
    for answer in wizard.recovery.answers:
        answer.setText("AAAA")
    assert not wizard.next.isEnabled()
    wizard.back.click()
    assert not wizard.recovery.asking
    assert wizard.recovery.sheet.isVisible()


def test_what_cannot_be_made_is_said_in_words(
    wizard: FirstRun, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.vaults_folder.write_text("a file stands where the folder should be")
    _go_on()
    words = wizard_words(wizard)
    wizard.vault.passphrase.type_twice(words)
    desktop.crash_watch()
    wizard.do_primary()
    wait_for(lambda: wizard.message.isVisible())
    assert wizard.step is wizard.vault
    assert wizard.vault.isEnabled()


def test_the_recovery_sheet_is_one_page_that_names_nobody(qapp: object, tmp_path: Path) -> None:
    sheets = []
    for sign in "AB":
        target = tmp_path / f"{sign}.pdf"
        write_sheet(target, "Green", [f"{sign}B{number}C" for number in range(9)])
        sheets.append(target.read_bytes())
    for page in sheets:
        assert page.startswith(b"%PDF-")
        assert page.count(b"/Type /Page\n") == 1
        assert b"veldmelding" not in page.lower()
        assert getpass.getuser().encode() not in page
    assert sheets[0] != sheets[1]


@pytest.mark.parametrize("place", ["gone/sheet.pdf", "a folder"])
def test_a_sheet_that_could_not_be_saved_is_never_called_saved(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    (tmp_path / "a folder").mkdir()
    monkeypatch.setattr(sheet, "choose_target", lambda *_: tmp_path / place)
    step = RecoveryStep()
    step.groups = ["ABCD"] * 9
    step.save.click()
    assert step.told.text().startswith("⚠")
    assert list(tmp_path.iterdir()) == [tmp_path / "a folder"]
    monkeypatch.setattr(sheet, "choose_target", lambda *_: tmp_path / "sheet.pdf")
    step.save.click()
    assert step.told.text().startswith("✓")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_sheet_for_a_full_disk_is_not_called_saved(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "full.pdf").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space"):
        write_sheet(tmp_path / "full.pdf", "Green", ["ABCD"] * 9)
    assert list(tmp_path.iterdir()) == []
