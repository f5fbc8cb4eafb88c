"""Guides: one question per step, by the keyboard alone, and only what was said has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.pseudo import pseudo_language
from tests.desktop.samples import CHEAP, PASSPHRASE
from tests.desktop.support import Opened, pause, wait_for
from tests.desktop.sweeps import cut, nameless, sideways
from veldmelding.desktop.settings.place import SettingsPlace
from veldmelding.desktop.theme import theme
from veldmelding.errors import WrongPassphrase
from veldmelding.observations.handover import Handover
from veldmelding.vault import PrivateKey, Share, Vault, combine
from veldmelding.vault.parcel import address_of

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.security.guide import Guide

NEW = "sofa luvo demi tapu reko nila"
PEOPLE = ("passphrase", "recovery", "split", "escrow", "rekey", "give", "take", "leave", "duress")


@pytest.fixture
def place(opened: Opened) -> SettingsPlace:
    opened.desk.cost = CHEAP
    made = opened.go("settings")
    assert isinstance(made, SettingsPlace)
    return made


def begin(place: SettingsPlace, opened: Opened, part: str, name: str) -> Guide:
    """Press the button that begins a guide, and wait until it has the room."""
    section = place.open(part)
    opened.settle()
    offer = section.offers[name] if part == "people" else getattr(section, name)  # type: ignore[attr-defined]
    offer.button.setFocus()
    press(Qt.Key.Key_Space)
    wait_for(lambda: opened.frame.visitor is not None)
    guide = opened.frame.visitor
    opened.settle()
    assert opened.desktop.window.ring.target is QApplication.focusWidget()
    assert opened.desktop.window.ring.isVisible()
    return guide  # type: ignore[return-value]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def go_on() -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def type_text(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def prove(sheet: QWidget) -> None:
    """Type the two groups back that a sheet asks for."""
    for answer, number in zip(sheet.answers, sheet.asked, strict=True):  # type: ignore[attr-defined]
        answer.setText(sheet.groups[number])  # type: ignore[attr-defined]


def at(guide: Guide, index: int) -> None:
    wait_for(lambda: guide.stack.currentIndex() == index, 30, f"for step {index}")


def test_the_passphrase_is_changed_with_keys_only(place: SettingsPlace, opened: Opened) -> None:
    guide = begin(place, opened, "people", "passphrase")
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    type_text(NEW)
    press(Qt.Key.Key_Return)
    type_text(NEW)
    press(Qt.Key.Key_Return)
    at(guide, 1)
    go_on()
    wait_for(lambda: opened.frame.visitor is None)
    assert opened.frame.place_name == "settings"
    assert QApplication.focusWidget() is place.open("people").offers["passphrase"].button  # type: ignore[attr-defined]
    folder = opened.desk.vault.folder
    opened.desktop.close()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, PASSPHRASE)
    Vault.unlock(folder, NEW).close()
