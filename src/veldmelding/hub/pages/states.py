"""Review states as people read them: a sign and a word, never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.markup import icon, tag
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.pages.words import Words
    from veldmelding.hub.reviews import ReviewState

STATE_NAMES: Final = {
    "received": QT_TRANSLATE_NOOP("hub", "received"),
    "hasIssues": QT_TRANSLATE_NOOP("hub", "has a question"),
    "edited": QT_TRANSLATE_NOOP("hub", "corrected"),
    "approved": QT_TRANSLATE_NOOP("hub", "approved"),
    "rejected": QT_TRANSLATE_NOOP("hub", "rejected"),
}
_SIGNS: Final = {
    "received": ("ready", ""),
    "hasIssues": ("look", "look"),
    "edited": ("retry", "look"),
    "approved": ("good", "good"),
    "rejected": ("close", "danger"),
}
_SEALED: Final = QT_TRANSLATE_NOOP("hub", "sealed")


def state_mark(words: Words, state: ReviewState | None) -> Markup:
    """Write a state."""
    name = state or "received"
    sign, kind = _SIGNS[name]
    return tag("span", icon(sign), words.say(STATE_NAMES[name]), class_=f"mark {kind}".strip())


def sealed_mark(words: Words) -> Markup:
    """Mark a record that only the holder of headquarters' key can read."""
    return tag("span", icon("lock"), words.say(_SEALED), class_="mark sealed")
