"""What headquarters says about a record: the fields to decide in, and all that happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.fields import button, long_field, visible_choice
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice
from veldmelding.hub.pages.markup import Child, foreign, tag
from veldmelding.hub.pages.states import STATE_NAMES, state_mark
from veldmelding.hub.reviews import LONGEST_COMMENT, Comment, Decision
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.hub.reviews import Step
    from veldmelding.hub.search import FoundRecord

_REVIEW: Final = QT_TRANSLATE_NOOP("hub", "Review")
_STATE: Final = QT_TRANSLATE_NOOP("hub", "State of this record")
_COMMENT: Final = QT_TRANSLATE_NOOP("hub", "Comment or question")
_COMMENT_HINT: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Every device that collects can read the question to a record. No names, phone numbers or "
    "answers.",
)
_SEND: Final = QT_TRANSLATE_NOOP("hub", "Keep")
_HISTORY: Final = QT_TRANSLATE_NOOP("hub", "History")
_FIRST: Final = QT_TRANSLATE_NOOP("hub", "arrived")
_CORRECTION: Final = QT_TRANSLATE_NOOP("hub", "correction arrived")
_MEANINGS: Final = {
    "received": "",
    "hasIssues": QT_TRANSLATE_NOOP("hub", "The worker is asked something."),
    "approved": QT_TRANSLATE_NOOP("hub", "It can be used as it is."),
    "rejected": QT_TRANSLATE_NOOP("hub", "It is not used; the worker hears why."),
}


def review_form(visit: Visit, record: FoundRecord, problem: str) -> Markup:
    """Write the fields by which a record is decided about."""
    say = visit.say
    state = record.state or "received"
    names = [name for name in STATE_NAMES if name != "edited" or state == "edited"]
    choices = [
        (name, say(STATE_NAMES[name]), say(_MEANINGS[name]) if _MEANINGS.get(name) else "")
        for name in names
    ]
    return tag(
        "section",
        tag("h2", say(_REVIEW), id="review"),
        tag(
            "form",
            notice(tag("p", problem), problem=True) if problem else None,
            visible_choice(say(_STATE), "state", choices, state),
            long_field(
                say(_COMMENT),
                "comment",
                hint=say(_COMMENT_HINT),
                maxlength=str(LONGEST_COMMENT),
            ),
            hidden_csrf(visit.session),
            tag("div", button(say(_SEND)), class_="deeds"),
            method="post",
            action=address("arrivals", record.instance_id, "review"),
            class_="panel",
        ),
    )


def draw_history(visit: Visit, office: Office, record: FoundRecord) -> Markup:
    """Draw all that happened to a record, the newest first."""
    steps = office.reviews.history(record.instance_id)
    items = (_step(visit, record, step) for step in steps)
    return tag(
        "section",
        tag("h2", visit.say(_HISTORY)),
        tag("ol", *items, class_="history", reversed=True),
    )


def _step(visit: Visit, record: FoundRecord, step: Step) -> Markup:
    said: Child
    if isinstance(step, Decision):
        made, who, said = step.made, step.author, state_mark(visit.words, step.state)
    elif isinstance(step, Comment):
        made, who = step.made, step.author
        said = tag("blockquote", foreign(step.body))
    else:
        made, who = step.arrived, step.sender
        text = visit.say(_FIRST if step.instance_id == record.root else _CORRECTION)
        here = step.instance_id == record.instance_id
        said = text if here else link(text, "arrivals", step.instance_id)
    head = tag("div", foreign(who or "–"), " · ", visit.words.moment(made), class_="muted")
    return tag("li", head, tag("div", said))
