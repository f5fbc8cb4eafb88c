"""Sweeps over all places: names for screen readers, room for all words, keys for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.pseudo import pseudo_language
from tests.desktop.support import PLACES, Opened, pause, wait_for
from tests.desktop.sweeps import cut, nameless, on_screen, sideways
from veldmelding.bundle import bundled
from veldmelding.desktop.actions import SHORTCUTS
from veldmelding.desktop.language import languages
from veldmelding.desktop.theme import theme
from veldmelding.language import LANGUAGES

if TYPE_CHECKING:
    from veldmelding.desktop.application import Desktop

SIZES = [
    pytest.param((1366, 728), 100, id="1366x768"),
    pytest.param((911, 512), 100, id="911x512"),
    pytest.param((1366, 728), 150, id="150%"),
]


def _longest_language() -> str:
    """The language whose texts of the screens are longest in all."""
    from veldmelding.language import Catalogue

    return max(
        LANGUAGES,
        key=lambda code: sum(map(len, Catalogue(code)._texts.values())) if code != "en" else 0,
    )


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_and_a_role(opened: Opened, place: str) -> None:
    opened.go(place)
    assert nameless(opened.desktop.window) == []


@pytest.mark.parametrize(("size", "scale"), SIZES)
@pytest.mark.parametrize("language", sorted({"en", "nl", _longest_language()}))
def test_no_text_is_cut_and_nothing_scrolls_sideways(
    opened: Opened, size: tuple[int, int], scale: int, language: str
) -> None:
    window = opened.desktop.window
    languages().switch(language)
    theme().set_scale(scale)
    window.resize(*size)
    assert window.size().toTuple() == size
    for place in PLACES:
        opened.go(place)
        pause(30)
        assert cut(window) == [], place
        assert sideways(window) == [], place


@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_a_language_that_is_a_third_longer_has_room(
    opened: Opened, size: tuple[int, int], scale: int
) -> None:
    window = opened.desktop.window
    theme().set_scale(scale)
    window.resize(*size)
    with pseudo_language():
        for place in PLACES:
            opened.go(place)
            pause(30)
            # The rail has single words, checked in the languages that people speak.
            assert [one for one in cut(window) if not one.startswith("rail")] == [], place
            assert sideways(window) == [], place


def test_the_ledger_and_the_open_panels_have_room_too(opened: Opened) -> None:
    window = opened.desktop.window
    window.resize(911, 512)
    deliver = opened.go("deliver")
    deliver.nothing_lost.click()  # type: ignore[attr-defined]
    opened.settle()
    assert nameless(window) == []
    assert cut(window) == []
    settings = opened.go("settings")
    for name, button in (("headquarters", "change"), ("about", "more")):
        getattr(settings.open(name), button).click()  # type: ignore[attr-defined]
        pause(30)
        assert nameless(window) == []
        assert cut(window) == []
        assert sideways(window) == []


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_control_and_comes_back(opened: Opened, place: str) -> None:
    opened.go(place)
    window = opened.desktop.window
    wait_for(lambda: QApplication.focusWidget() is not None)
    start = QApplication.focusWidget()
    reached: list[QWidget] = []
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        pause(1)
        now = QApplication.focusWidget()
        assert now is not None
        assert window.ring.target is now
        if now in reached:
            break
        reached.append(now)
    else:
        pytest.fail("Tab never came back")
    assert start in reached
    missed = [
        widget
        for widget in on_screen(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget not in reached
        and not widget.objectName().startswith("qt_")
    ]
    assert missed == []


def test_every_place_has_its_key(opened: Opened) -> None:
    window = opened.desktop.window
    for key, place in (
        (Qt.Key.Key_2, "observations"),
        (Qt.Key.Key_3, "deliver"),
        (Qt.Key.Key_4, "settings"),
        (Qt.Key.Key_1, "start"),
    ):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert opened.frame.place_name == place
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert opened.frame.place_name == "help"
    opened.settle()


def test_letters_grow_and_shrink_by_key_and_it_is_remembered(opened: Opened) -> None:
    window = opened.desktop.window
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme().scale == 110
    assert opened.desktop.preferences.scale == 110
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme().scale == 90
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme().scale == 100
    opened.settle()


def test_quick_note_is_one_key_away_and_esc_leads_back(opened: Opened) -> None:
    window = opened.desktop.window
    opened.go("observations")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: opened.frame.visitor is not None)
    assert not opened.frame.title_bar.isVisible()
    wait_for(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    wait_for(lambda: opened.frame.visitor is None)
    assert opened.frame.place_name == "observations"
    assert opened.frame.title_bar.isVisible()
    opened.settle()


def test_the_window_title_says_nothing(opened: Opened) -> None:
    for place in PLACES:
        opened.go(place)
        assert opened.desktop.window.windowTitle() == "veldmelding"


def test_the_bottom_line_tells_how_much_is_only_here(opened: Opened) -> None:
    wait_for(lambda: bool(opened.frame.bottom.truth.text()))
    # Nine were begun: two are drafts, three were delivered, one of the four others is refused.
    assert opened.frame.bottom.truth.text().startswith("6 only on this laptop")
    assert opened.frame.rail.buttons["observations"].count == 2
    assert opened.frame.rail.buttons["deliver"].count == 4


def test_help_lists_every_key_of_the_program(opened: Opened) -> None:
    place = opened.go("help")
    text = place._shortcut_page().markdown  # type: ignore[attr-defined]
    for shortcut in SHORTCUTS:
        assert f"**{shortcut.written()}** | {shortcut.words()}" in text


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_help_pages_are_there_and_show(opened: Opened, language: str) -> None:
    names = {path.name for path in bundled("resources", "help", "en").glob("*.md")}
    assert {path.name for path in bundled("resources", "help", language).glob("*.md")} == names
    languages().switch(language)
    place = opened.go("help")
    for row in range(place.list.count()):  # type: ignore[attr-defined]
        place.list.setCurrentRow(row)  # type: ignore[attr-defined]
        assert len(place.page.toPlainText()) > 200  # type: ignore[attr-defined]


def test_nothing_that_people_wrote_is_read_as_markup(opened: Opened) -> None:
    from PySide6.QtWidgets import QLabel

    for place in PLACES:
        opened.go(place)
        for label in opened.desktop.window.findChildren(QLabel):
            rich = label.textFormat() in {Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText}
            assert not rich, label.text()
            if label.textFormat() == Qt.TextFormat.AutoText:
                assert "<" not in label.text()


def test_a_window_half_as_large_still_shows_every_place(sample_desktop: Desktop) -> None:
    assert sample_desktop.window.minimumWidth() <= 911
    assert sample_desktop.window.minimumHeight() <= 512
