from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton

from tests.desktop.pseudo import pseudo_language
from tests.desktop.support import PLACES, Opened, pause
from veldmelding.desktop.language import LOCALES, QT_WORDS, languages, say
from veldmelding.language import LANGUAGES, Catalogue, Sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _words(root: QWidget) -> set[str]:
    labels = {label.text() for label in root.findChildren(QLabel) if label.isVisible()}
    buttons = {button.text() for button in root.findChildren(QPushButton) if button.isVisible()}
    return labels | buttons


def test_every_language_has_a_locale() -> None:
    assert set(LOCALES) == set(LANGUAGES)


def test_the_language_turns_over_while_the_window_is_open(opened: Opened) -> None:
    english = Catalogue("nl").text("Rail", "Observations")
    opened.go("deliver")
    before = _words(opened.desktop.window)
    languages().switch("nl")
    opened.settle()
    assert QLocale().language() == QLocale.Language.Dutch
    shown = opened.frame.rail.buttons["observations"].text()
    assert shown == english
    languages().switch("en")
    opened.settle()
    assert _words(opened.desktop.window) == before


def test_every_text_of_the_screens_can_be_translated(opened: Opened) -> None:
    """In the language nobody speaks, what stands without brackets must be data."""
    with pseudo_language():
        stayed: set[str] = set()
        for place in PLACES:
            opened.go(place)
            pause(20)
            stayed |= {words for words in _words(opened.desktop.window) if "[" not in words}
        opened.frame.place("deliver")._show_ledger()  # type: ignore[attr-defined]
        opened.settle()
        stayed |= {words for words in _words(opened.desktop.window) if "[" not in words}
    opened.settle()
    titles = {row.title for row in opened.desk.store.rows()}
    data = titles | {"veldmelding", opened.desk.vault.label, "−", "+", "100 %", "F1"}
    rooms_below = "Headquarters does not know this form any more."
    left = {
        words
        for words in stayed - data
        if any(sign.isalpha() for sign in words)
        and not words.startswith((rooms_below, "Site visit · "))
        and "LGPL" not in words
    }
    assert left == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_qts_own_buttons_speak_every_language(qapp: object, language: str) -> None:
    languages().switch(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    words = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    ours = Catalogue(language).text("QPlatformTheme", "Cancel")
    if language in {"nl", "fr", "es", "pt"}:
        assert words != "Cancel"
    else:  # Qt has no Swahili: what is shown is what our own catalogue says
        assert words == ours


def test_our_words_for_qt_are_known_to_the_translators() -> None:
    assert "Cancel" in QT_WORDS


def test_sentences_of_the_rooms_below_turn_over_too(qapp: object) -> None:
    sentence = Sentence("errors", "Something went wrong.")
    for code in LANGUAGES:
        languages().switch(code)
        assert say(sentence) == Catalogue(code).sentence(sentence)


def test_english_counts_in_words(qapp: object) -> None:
    languages().switch("en")
    one = QCoreApplication.translate("BottomLine", "%n only on this laptop", "", 1)
    assert one == "1 only on this laptop"
    two = QCoreApplication.translate(
        "DeliverPlace", "%n observation(s) are only on this laptop.", "", 2
    )
    assert two == "2 observations are only on this laptop."
