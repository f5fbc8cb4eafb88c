"""The help pages speak every language, in the words of the screens."""

from __future__ import annotations

import pytest

from veldmelding.bundle import bundled
from veldmelding.desktop.help.pages import help_pages
from veldmelding.language import LANGUAGES, Catalogue

WORDS = (
    ("30-delivering.md", "ObservationModel", "Ready"),
    ("30-delivering.md", "ObservationModel", "Sending"),
    ("30-delivering.md", "ObservationModel", "Delivered"),
    ("30-delivering.md", "ObservationModel", "Needs a look"),
    ("30-delivering.md", "DeliverPlace", "Deliver"),
    ("30-delivering.md", "LedgerView", "Nothing lost"),
    ("30-delivering.md", "ReadPlace", "Correct…"),
    ("20-filling.md", "Outline", "not begun"),
    ("20-filling.md", "Outline", "needs a look"),
    ("40-safety.md", "UnlockPage", "Use the recovery key"),
    ("50-forms.md", "DeliverPlace", "Update forms"),
    ("50-forms.md", "StartPlace", "Add a form from a file…"),
    ("10-first-day.md", "StartPlace", "Go on with"),
)
"""Page, and a text of the screens that it must quote as the screens write it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_page_and_quotes_the_screens(language: str) -> None:
    folder = bundled("resources", "help")
    names = sorted(path.name for path in (folder / "en").glob("*.md"))
    assert sorted(path.name for path in (folder / language).glob("*.md")) == names
    catalogue = Catalogue(language)
    missing = [
        f"{page}: {catalogue.text(context, text)}"
        for page, context, text in WORDS
        if catalogue.text(context, text) not in (folder / language / page).read_text("utf-8")
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_safety_says_what_is_protected_what_is_not_and_what_the_keys_do(language: str) -> None:
    page = next(page for page in help_pages(language) if page.markdown.count("\n## ") == 3)
    english = next(page for page in help_pages("en") if page.title == "Safety")
    assert page.markdown.count("\n- ") == english.markdown.count("\n- ")
    assert page.markdown.count("**") == english.markdown.count("**")
