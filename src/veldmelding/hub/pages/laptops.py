"""Laptops by the key they sign with, as people see them: name, words, and whether to believe it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.layout import link
from veldmelding.hub.pages.markup import Child, foreign, icon, tag, together
from veldmelding.hub.pages.people import ADMINISTER
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.pages.visit import Visit
    from veldmelding.sync.envelope.senders import KnownSender

NAMELESS: Final = QT_TRANSLATE_NOOP("hub", "laptop without a name")
_KNOWN: Final = QT_TRANSLATE_NOOP("hub", "known here")
_NEW: Final = QT_TRANSLATE_NOOP("hub", "new here")
_LOST: Final = QT_TRANSLATE_NOOP("hub", "lost since {moment}")


def laptop_name(visit: Visit, laptop: KnownSender) -> Markup:
    """Write what a laptop is called here."""
    return foreign(laptop.name or visit.say(NAMELESS))


def laptop_link(visit: Visit, laptop: KnownSender) -> Markup:
    """Write what a laptop is called; who administers gets to what is known of it."""
    name = laptop_name(visit, laptop)
    if not visit.person.may(ADMINISTER):
        return name
    return link(name, "lost", f"key:{laptop.key}")


def standing_mark(visit: Visit, laptop: KnownSender, *, known: bool) -> Markup:
    """Mark whether a laptop is known, new or lost: by a sign and a word."""
    if laptop.lost is not None:
        since = visit.words.moment(moment(laptop.lost))
        sign, text, kind = "danger", visit.say(_LOST, moment=since), "danger"
    elif known:
        sign, text, kind = "good", visit.say(_KNOWN), "good"
    else:
        sign, text, kind = "look", visit.say(_NEW), "look"
    return tag("span", icon(sign), text, class_=f"mark {kind}")


def laptop_cell(visit: Visit, laptop: KnownSender, *, known: bool) -> Child:
    """Write a laptop and its standing beside each other, for a table."""
    return together([laptop_link(visit, laptop), " ", standing_mark(visit, laptop, known=known)])
