"""A form that headquarters closed is marked, and nothing new can be begun with it."""

from __future__ import annotations

from tests.desktop.support import Opened
from veldmelding.desktop.start.cards import ClosedCard
from veldmelding.desktop.start.place import StartPlace


def test_a_closed_form_is_marked_and_cannot_be_begun(opened: Opened) -> None:
    start = opened.go("start")
    assert isinstance(start, StartPlace)
    assert start.findChildren(ClosedCard) == []
    before = [card.form.form_id for card in start._cards]
    assert "site_visit" in before
    opened.desk.tasks.vault(lambda: opened.desk.library.withdraw(["site_visit"]))
    opened.go("start")
    closed = [card for card in start.findChildren(ClosedCard) if card.isVisible()]
    assert [card.form.form_id for card in closed] == ["site_visit"]
    assert not closed[0].isEnabled()
    assert "closed by headquarters" in closed[0].accessibleDescription()
    assert "site_visit" not in [card.form.form_id for card in start._cards]
    assert start.drafts.count() > 0, "what was begun can still be finished"


def test_a_closed_form_that_was_never_used_is_not_shown(opened: Opened) -> None:
    opened.desk.tasks.vault(lambda: opened.desk.library.withdraw(["incident"]))
    start = opened.go("start")
    assert [card for card in start.findChildren(ClosedCard) if card.isVisible()] == []
