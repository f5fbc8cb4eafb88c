"""The help pages speak every language, in the words of the screens."""

from __future__ import annotations

import pytest

from veldmelding.bundle import bundled
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
    ("30-delivering.md", "DeliveryOutcome", "Send the rest too"),
    ("30-delivering.md", "EnvelopeButtons", "Seal into an envelope…"),
    ("30-delivering.md", "EnvelopeButtons", "Enter a receipt code…"),
    ("30-delivering.md", "ObservationsPlace", "Questions"),
    ("40-safety.md", "SealingSection", "Sealing"),
    ("45-keys-and-travel.md", "Rail", "Checkpoint"),
    ("45-keys-and-travel.md", "PeopleSection", "New recovery sheet"),
    ("45-keys-and-travel.md", "PeopleSection", "Recovery in three sheets"),
    ("45-keys-and-travel.md", "PeopleSection", "Headquarters as a way in"),
    ("45-keys-and-travel.md", "PeopleSection", "Duress passphrase"),
    ("45-keys-and-travel.md", "WipeSection", "Erase what can be read"),
    ("45-keys-and-travel.md", "WipeSection", "Destroy this vault"),
    ("45-keys-and-travel.md", "UnlockPage", "I have a backup"),
    ("60-phones-and-headquarters.md", "CollectPlace", "Add a phone…"),
    ("60-phones-and-headquarters.md", "CollectPlace", "Open an envelope…"),
    ("60-phones-and-headquarters.md", "HeadquartersSection", "Read sealed records"),
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
    folder = bundled("resources", "help")
    page = (folder / language / "40-safety.md").read_text("utf-8")
    english = (folder / "en" / "40-safety.md").read_text("utf-8")
    for mark in ("\n## ", "\n- ", "**"):
        assert page.count(mark) == english.count(mark)
