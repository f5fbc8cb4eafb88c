"""What is in an envelope, and what came of taking it in: counts, what is missing, the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.layout import link, notice, table
from veldmelding.hub.pages.markup import Child, foreign, icon, tag, together
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from veldmelding.hub.pages.visit import Visit
    from veldmelding.sync.envelope.opened import OpenedEnvelope

_MOST_LINES: Final = 50

_TITLE: Final = QT_TRANSLATE_NOOP("hub", "Envelope {title} with {count} records.")
_NEW: Final = QT_TRANSLATE_NOOP("hub", "New")
_KNOWN: Final = QT_TRANSLATE_NOOP("hub", "Here already")
_COMPLETED: Final = QT_TRANSLATE_NOOP("hub", "Completed")
_DAMAGED: Final = QT_TRANSLATE_NOOP("hub", "Damaged or missing")
_REFUSED: Final = QT_TRANSLATE_NOOP("hub", "Not taken")
_WORDS: Final = QT_TRANSLATE_NOOP("hub", "Words of the laptop that sealed it")
_IS_KNOWN: Final = QT_TRANSLATE_NOOP("hub", "This laptop is known here.")
_SOME_SAFE: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Some records are damaged or missing. The others are safe and can be taken in; the sender "
    "still has all of them.",
)
_READ_OUT: Final = QT_TRANSLATE_NOOP(
    "hub", "Read this receipt code to the sender, by telephone or SMS, all of it:"
)
_NO_RECEIPT: Final = QT_TRANSLATE_NOOP(
    "hub", "No record of this envelope is complete here, so there is no receipt code."
)
_NUMBER: Final = QT_TRANSLATE_NOOP("hub", "Number")
_RECORD: Final = QT_TRANSLATE_NOOP("hub", "Record")
_WHAT: Final = QT_TRANSLATE_NOOP("hub", "What")
_PARTLY: Final = QT_TRANSLATE_NOOP("hub", "a file of it is damaged; its text is here")
_GONE: Final = QT_TRANSLATE_NOOP("hub", "damaged or missing")
_NOT_HERE: Final = QT_TRANSLATE_NOOP("hub", "What is not here")
_AND_MORE: Final = QT_TRANSLATE_NOOP("hub", "And {count} more.")
_NEW_ONES: Final = QT_TRANSLATE_NOOP("hub", "New records")


def draw_contents(visit: Visit, found: OpenedEnvelope) -> Markup:
    """Say what taking an envelope in would bring, and whose it is."""
    say = visit.say
    words: list[Child] = [tag("span", found.fingerprint, class_="words")]
    if found.known_sender:
        words += [" ", tag("span", icon("good"), say(_IS_KNOWN), class_="mark good")]
    return together(
        [
            tag("p", say(_TITLE, title=found.title, count=found.records)),
            notice(tag("p", say(_SOME_SAFE))) if found.missing else None,
            _facts(
                [
                    (say(_WORDS), together(words)),
                    (say(_NEW), str(len(found.new))),
                    (say(_KNOWN), str(len(found.already_here))),
                    (say(_DAMAGED), str(len(found.missing))),
                ]
            ),
            _not_here(visit, found),
        ]
    )


def draw_taken(visit: Visit, told: OpenedEnvelope) -> Markup:
    """Say what was taken in, with the receipt code for the sender."""
    say = visit.say
    receipt = notice(tag("p", say(_NO_RECEIPT)))
    if told.receipt:
        code = tag("p", told.receipt, class_="receipt", id="receipt")
        receipt = tag("div", tag("p", say(_READ_OUT)), code, class_="panel", role="status")
    return together(
        [
            receipt,
            tag("p", say(_TITLE, title=told.title, count=told.records)),
            _facts(
                [
                    (say(_NEW), str(len(told.new))),
                    (say(_COMPLETED), str(len(told.completed))),
                    (say(_KNOWN), str(len(told.already_here))),
                    (say(_DAMAGED), str(len(told.missing))),
                    (say(_REFUSED), str(len(told.refused))),
                ]
            ),
            _not_here(visit, told),
            _links(visit, [*told.new, *told.completed]),
        ]
    )


def _facts(facts: Sequence[tuple[str, Child]]) -> Markup:
    rows = (tag("div", tag("dt", name), tag("dd", value)) for name, value in facts)
    return tag("dl", *rows, class_="facts")


def _not_here(visit: Visit, told: OpenedEnvelope) -> Markup | None:
    say = visit.say
    partly = set(told.partly)
    lines: list[tuple[int, str, str]] = [
        (one.number, one.instance_id, say(_PARTLY if one.instance_id in partly else _GONE))
        for one in told.missing
    ]
    lines += [
        (one.number, one.instance_id, visit.words.explain(one.sentence)) for one in told.refused
    ]
    if not lines:
        return None
    rows: list[list[Child]] = [
        [str(number), tag("code", foreign(record)) if record else "–", foreign(what)]
        for number, record, what in sorted(lines)[:_MOST_LINES]
    ]
    heads = [say(_NUMBER), say(_RECORD), say(_WHAT)]
    return together(
        [
            tag("h2", say(_NOT_HERE)),
            table(heads, rows, caption=say(_NOT_HERE)),
            _and_more(visit, len(lines)),
        ]
    )


def _links(visit: Visit, records: Sequence[str]) -> Markup | None:
    if not records:
        return None
    items = (
        tag("li", link(tag("code", foreign(one)), "arrivals", one)) for one in records[:_MOST_LINES]
    )
    return together(
        [
            tag("h2", visit.say(_NEW_ONES)),
            tag("ul", *items),
            _and_more(visit, len(records)),
        ]
    )


def _and_more(visit: Visit, count: int) -> Markup | None:
    if count <= _MOST_LINES:
        return None
    return tag("p", visit.say(_AND_MORE, count=count - _MOST_LINES))
