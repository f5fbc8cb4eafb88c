from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.language import languages
from veldmelding.desktop.settings.place import SettingsPlace
from veldmelding.desktop.theme import theme
from veldmelding.observations import Profile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox


@pytest.fixture
def place(opened: Opened) -> SettingsPlace:
    made = opened.go("settings")
    assert isinstance(made, SettingsPlace)
    return made


def _choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_language_is_kept(place: SettingsPlace, opened: Opened) -> None:
    _choose(place.open("look").language, "fr")
    assert languages().code == "fr"
    assert opened.desktop.preferences.language == "fr"
    opened.settle()


def test_the_theme_is_kept(place: SettingsPlace, opened: Opened) -> None:
    for choice in ("dark", "contrast", "light"):
        _choose(place.open("look").theme, choice)
        assert theme().tokens.name == choice
        assert opened.desktop.preferences.theme == choice


def test_letters_by_button(place: SettingsPlace) -> None:
    place.open("look").larger.click()
    assert theme().scale == 110
    assert place.open("look").percent.text() == "110 %"


def test_the_idle_time_reaches_the_watch(place: SettingsPlace, opened: Opened) -> None:
    _choose(place.open("vault").idle, 15)
    opened.settle()
    wait_for(lambda: opened.desktop._watch.minutes == 15)  # type: ignore[union-attr]
    assert opened.desk.vault.settings.get("lock_after_minutes") == 15


def test_the_team_code_is_kept_in_the_vault(place: SettingsPlace, opened: Opened) -> None:
    place.open("vault").team.setText("  GOM07 ")
    place.open("vault").team.editingFinished.emit()
    opened.settle()
    assert Profile.load(opened.desk.vault).team_code == "GOM07"
