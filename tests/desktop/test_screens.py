"""Draws every place into pictures for people to look at.

`pytest tests/desktop/test_screens.py` writes them to `screenshots/` or to the folder named by
`VELDMELDING_SCREENSHOTS`: every place in English and Dutch, light and dark, some in high contrast,
in a small window and with large letters.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from tests.desktop.samples import CHEAP, PASSPHRASE
from tests.desktop.support import PLACES, Opened, open_sample, pause, wait_for
from veldmelding.desktop.first_run.wizard import FirstRun
from veldmelding.desktop.language import languages
from veldmelding.desktop.theme import theme
from veldmelding.desktop.unlock.page import UnlockPage

if TYPE_CHECKING:
    from veldmelding.desktop.application import Desktop
    from veldmelding.desktop.window import Window

FOLDER = Path(
    os.environ.get("VELDMELDING_SCREENSHOTS") or Path(__file__).resolve().parents[2] / "screenshots"
)
LOOKS = [(language, look) for language in ("en", "nl") for look in ("light", "dark")]


def _draw(window: Window, language: str, look: str, name: str) -> None:
    pause(40)
    picture = window.grab().toImage()
    FOLDER.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(FOLDER / f"{name}-{language}-{look}.png"))
    _assert_drawn(picture)


def _assert_drawn(picture: QImage) -> None:
    """The theme's ground is there, and something on it."""
    ground = QColor(theme().tokens.paper)
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    assert ground.name() in seen
    assert len(seen) > 5


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_first_run(desktop: Desktop, language: str, look: str) -> None:
    theme().choose(look)
    languages().switch(language)
    desktop.open()
    wizard, window = desktop.window.shown, desktop.window
    assert isinstance(wizard, FirstRun)
    wizard.use_cost(CHEAP)
    _draw(window, language, look, "first-run-1-language")
    wizard.do_primary()
    wizard.vault.passphrase.type_twice(wizard.vault.passphrase.words.text())
    _draw(window, language, look, "first-run-2-vault")
    wizard.do_primary()
    wait_for(lambda: wizard.step is wizard.recovery)
    _draw(window, language, look, "first-run-3-recovery")
    wizard.do_primary()
    _draw(window, language, look, "first-run-3-recovery-proof")
    for answer, number in zip(wizard.recovery.answers, wizard.recovery.asked, strict=True):
        answer.setText(wizard.recovery.groups[number])
    wizard.do_primary()
    _draw(window, language, look, "first-run-4-headquarters")


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_places(sample_desktop: Desktop, language: str, look: str) -> None:
    theme().choose(look)
    languages().switch(language)
    window = sample_desktop.window
    sample_desktop.open()
    window.activateWindow()
    page = sample_desktop.window.shown
    assert isinstance(page, UnlockPage)
    _draw(window, language, look, "unlock")
    page.forgot.click()
    _draw(window, language, look, "unlock-recovery")
    opened = open_sample(sample_desktop, PASSPHRASE)
    for place in PLACES:
        opened.go(place)
        _draw(window, language, look, place)
    opened.go("deliver").nothing_lost.click()  # type: ignore[attr-defined]
    opened.settle()
    _draw(window, language, look, "deliver-ledger")
    sample_desktop.begin_quick_note()
    wait_for(lambda: opened.frame.visitor is not None)
    _draw(window, language, look, "fill-quick-note")
    opened.frame.leave_to_place()
    opened.settle()


@pytest.mark.parametrize(
    ("look", "size", "scale", "label"),
    [
        ("contrast", (1366, 728), 100, "contrast"),
        ("light", (911, 512), 100, "light-911x512"),
        ("light", (1366, 728), 150, "light-150-percent"),
    ],
)
def test_other_eyes_and_laptops(
    opened: Opened, look: str, size: tuple[int, int], scale: int, label: str
) -> None:
    theme().choose(look)
    theme().set_scale(scale)
    opened.desktop.window.resize(*size)
    for place in PLACES:
        opened.go(place)
        _draw(opened.desktop.window, "en", label, place)
