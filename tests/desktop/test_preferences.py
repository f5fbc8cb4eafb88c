from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, QSize

from tests.desktop.samples import NAMES, PASSPHRASE
from tests.desktop.support import PLACES, Opened
from veldmelding.desktop.files import forget_trail
from veldmelding.desktop.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path


def test_preferences_are_kept(tmp_path: Path) -> None:
    first = Preferences(tmp_path)
    first.language, first.theme, first.scale = "sw", "dark", 150
    first.window_size = QSize(900, 600)
    first._settings.sync()
    second = Preferences(tmp_path)
    assert (second.language, second.theme, second.scale) == ("sw", "dark", 150)
    assert second.window_size == QSize(900, 600)


@pytest.mark.parametrize(
    "content", ["", "[General", "language=tlh\ntheme=loud\nscale=9e9\nwindow=@Size(x)", "\x00\xff"]
)
def test_nonsense_in_the_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "screen.ini").write_text(content, encoding="utf-8")
    preferences = Preferences(tmp_path)
    assert preferences.language in {"en", "nl", "fr", "sw", "es", "pt"}
    assert preferences.theme == "system"
    assert preferences.scale == 100
    assert preferences.window_size is None


def test_only_four_things_ever_lie_in_the_open(opened: Opened) -> None:
    for place in PLACES:
        opened.go(place)
    desktop = opened.desktop
    desktop.preferences.language = "nl"
    desktop.preferences.theme = "dark"
    desktop.preferences.scale = 125
    desktop.lock()
    desktop.preferences._settings.sync()
    kept = desktop.preferences._settings
    assert set(kept.allKeys()) <= {"language", "theme", "scale", "window"}
    for file in desktop.data_folder.glob("*"):
        if file.is_file():
            text = file.read_bytes().decode("utf-8", "replace")
            assert not any(name in text for name in NAMES)
            assert PASSPHRASE not in text


def test_the_file_dialogs_trail_is_wiped(qapp: object) -> None:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/history", ["file:///home/amina/witness-list"])
    kept.setValue("FileDialog/lastVisited", "file:///home/amina")
    kept.sync()
    forget_trail()
    fresh = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not [key for key in fresh.allKeys() if key.startswith("FileDialog")]
