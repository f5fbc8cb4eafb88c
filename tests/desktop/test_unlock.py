from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.desktop.samples import CHEAP, PASSPHRASE
from tests.desktop.support import pause, wait_for
from veldmelding.desktop.first_run.wizard import FirstRun
from veldmelding.desktop.secret import SecretField
from veldmelding.desktop.unlock.page import UnlockPage
from veldmelding.desktop.unlock.recovery import RecoveryPage
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from veldmelding.desktop.application import Desktop


def _page(desktop: Desktop) -> UnlockPage:
    desktop.open()
    desktop.window.activateWindow()
    page = desktop.window.shown
    assert isinstance(page, UnlockPage)
    return page


def _try(page: UnlockPage, passphrase: str) -> None:
    page.passphrase.set_text(passphrase)
    page.do_primary()
    wait_for(lambda: page.message.isVisible() and page.passphrase.isEnabled())


def test_type_enter_and_one_is_in(sample_desktop: Desktop) -> None:
    page = _page(sample_desktop)
    wait_for(lambda: page.passphrase.edit.hasFocus())
    QTest.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    wait_for(lambda: sample_desktop.desk is not None)
    assert sample_desktop.window.frame is not None


def test_a_wrong_passphrase_says_so_and_keeps_one_out(sample_desktop: Desktop) -> None:
    page = _page(sample_desktop)
    _try(page, "wrong words entirely here now")
    assert sample_desktop.desk is None
    assert page.message.text().startswith("⚠")
    assert page.passphrase.edit.selectedText() == "wrong words entirely here now"


def test_after_three_wrong_tries_one_has_to_wait(sample_desktop: Desktop) -> None:
    page = _page(sample_desktop)
    for _ in range(2):
        _try(page, "wrong words entirely here now")
    page.message.hide()
    assert not page.button.isEnabled()
    assert "again in" in page.button.text()
    page.do_primary()  # pressing Enter does not help
    pause(50)
    assert sample_desktop.desk is None
    wait_for(lambda: page.button.isEnabled(), seconds=5)


def test_the_passphrase_is_hidden_until_one_asks(sample_desktop: Desktop) -> None:
    page = _page(sample_desktop)
    assert page.passphrase.edit.echoMode() == QLineEdit.EchoMode.Password
    page.passphrase.reveal.click()
    assert page.passphrase.edit.echoMode() == QLineEdit.EchoMode.Normal
    hints = page.passphrase.edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_caps_lock_is_noticed_from_the_letters(qtbot: object) -> None:
    field = SecretField()
    field.show()
    QTest.keyClicks(field.edit, "a")
    assert not field.caps.isVisible()
    QTest.keyClick(field.edit, "B")  # a capital without Shift
    assert field.caps.isVisible()
    QTest.keyClick(field.edit, "C", Qt.KeyboardModifier.ShiftModifier)
    assert not field.caps.isVisible()
    field.close()


def test_several_people_are_offered_by_neutral_labels(sample_desktop: Desktop) -> None:
    Vault.create(
        sample_desktop.vaults_folder / "blue",
        "other words for another person",
        label="Blue",
        cost=CHEAP,
    )
    page = _page(sample_desktop)
    labels = [button.text() for button in page.people.buttons()]
    assert labels == ["Blue", "Green"]
    assert page.who.isVisible()
    page.people.button(1).click()
    page.passphrase.set_text(PASSPHRASE)
    page.do_primary()
    wait_for(lambda: sample_desktop.desk is not None)
    assert sample_desktop.desk is not None
    assert sample_desktop.desk.vault.label == "Green"


def test_a_damaged_vault_is_said_in_words_and_left_alone(sample_desktop: Desktop) -> None:
    folder = sample_desktop.vaults_folder / "green"
    database = next(folder.glob("*.db*"))
    database.write_bytes(database.read_bytes()[:100])
    before = database.read_bytes()
    page = _page(sample_desktop)
    _try(page, PASSPHRASE)
    assert sample_desktop.desk is None
    assert database.read_bytes() == before


def test_someone_new_gets_the_first_steps_and_can_go_back(sample_desktop: Desktop) -> None:
    page = _page(sample_desktop)
    page.someone_else.click()
    wizard = sample_desktop.window.shown
    assert isinstance(wizard, FirstRun)
    assert wizard.back.isVisible()
    wizard.back.click()
    assert isinstance(sample_desktop.window.shown, UnlockPage)


def test_the_recovery_key_opens_and_sets_a_new_passphrase(desktop: Desktop) -> None:
    folder = desktop.vaults_folder / "green"
    folder.parent.mkdir()
    key = Vault.create(folder, PASSPHRASE, label="Green", cost=CHEAP)
    page = _page(desktop)
    page.forgot.click()
    recovery = desktop.window.shown
    assert isinstance(recovery, RecoveryPage)
    recovery.key.setText("ABCD-EFGH")
    words = recovery.passphrase.words.text()
    recovery.passphrase.type_twice(words)
    recovery.do_primary()
    wait_for(lambda: recovery.message.isVisible())
    assert desktop.desk is None
    recovery.key.setText(key.text.lower().replace("-", " "))
    recovery.do_primary()
    wait_for(lambda: desktop.desk is not None, seconds=30)
    desktop.close()
    Vault.unlock(folder, words).close()
    with pytest.raises(Exception, match="passphrase"):
        Vault.unlock(folder, PASSPHRASE)
    shutil.rmtree(folder)
