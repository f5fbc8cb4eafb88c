"""What somebody took back: said at the record, with the way to take it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.fields import button
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice
from veldmelding.hub.pages.markup import foreign, icon, tag
from veldmelding.hub.pages.people import REVIEW
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import WITHDRAWAL, WithdrawalNotice

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.hub.search import FoundRecord

_REASONS: Final = {
    "asked": QT_TRANSLATE_NOOP("hub", "the person asked for it"),
    "consent": QT_TRANSLATE_NOOP("hub", "there was no consent"),
    "danger": QT_TRANSLATE_NOOP("hub", "it puts somebody in danger"),
}
_TAKEN_BACK: Final = QT_TRANSLATE_NOOP("hub", "This record was taken back on {day}: {reason}.")
_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Take it out: answers, files, reviews and search words of all its versions go for good, and it "
    "cannot be sent here again. A line without content stays. What it made in lists, exports made "
    "before and backups are not changed.",
)
TOLD_TO_DEVICES: Final = QT_TRANSLATE_NOOP(
    "hub", "The person took this back. Delete it on this device too."
)
_SURE: Final = QT_TRANSLATE_NOOP("hub", "It is to go for good")
_TAKE_OUT: Final = QT_TRANSLATE_NOOP("hub", "Take it out")
_NAMES: Final = QT_TRANSLATE_NOOP("hub", "This says that a record was taken back.")
_OPEN: Final = QT_TRANSLATE_NOOP("hub", "Open it")
_NOT_HERE: Final = QT_TRANSLATE_NOOP("hub", "That record is not here.")


def draw_withdrawal(visit: Visit, office: Office, record: FoundRecord) -> Markup | None:
    """Say that a record was taken back, or which record this one says so of."""
    say = visit.say
    if record.form_id == WITHDRAWAL:
        return _points_to(visit, office, record)
    taken_back = office.withdrawals.of(record.instance_id)
    if taken_back is None:
        return None
    reason = _REASONS.get(taken_back.reason, _REASONS["asked"])
    said = tag("p", say(_TAKEN_BACK, day=taken_back.day, reason=say(reason)))
    if not visit.person.may(REVIEW):
        return notice(icon("danger"), said, problem=True)
    sure = tag(
        "div",
        tag("input", type="checkbox", id="field-sure", name="sure", value="1", required=True),
        tag("label", say(_SURE), for_="field-sure"),
        class_="choice",
    )
    way = tag(
        "form",
        sure,
        hidden_csrf(visit.session),
        tag("div", button(say(_TAKE_OUT)), class_="deeds"),
        method="post",
        action=address("arrivals", record.instance_id, "take-out"),
    )
    return notice(said, tag("p", say(_MEANS)), way, problem=True)


def _points_to(visit: Visit, office: Office, record: FoundRecord) -> Markup | None:
    notice_of = WithdrawalNotice.read(office.desk.outbox.submission(record.instance_id).xml)
    if notice_of is None:
        return None
    way = (
        link(visit.say(_OPEN), "arrivals", notice_of.record)
        if office.desk.received.known(notice_of.record)
        else visit.say(_NOT_HERE)
    )
    said = tag("p", visit.say(_NAMES), " ", tag("code", foreign(notice_of.record)), " ", way)
    return notice(said)
