"""Alerts: opened from the text of their messages, shown, and listed, the newest first."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from werkzeug.utils import redirect

from veldmelding.errors import VeldmeldingError
from veldmelding.hub.alerts import CASE, IN_DANGER, KIND, KINDS, LEVEL, PLACE, alert_facts
from veldmelding.hub.pages.fields import button, long_field
from veldmelding.hub.pages.laptops import laptop_cell
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice, page, table
from veldmelding.hub.pages.markup import Child, foreign, icon, tag, together
from veldmelding.hub.pages.people import REVIEW
from veldmelding.hub.pages.visit import Route
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.alerts import AlertFact, ReceivedAlert
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit

RECENT: Final = timedelta(days=7)
_LENGTH: Final = 100
_ALERTS: Final = QT_TRANSLATE_NOOP("hub", "Alerts")
_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "An alert is the few coded facts of an incident, sent as SMS before the record itself arrives. "
    "Only this hub can open it.",
)
_OPEN: Final = QT_TRANSLATE_NOOP("hub", "Open an alert")
_TEXT: Final = QT_TRANSLATE_NOOP("hub", "Text of the messages")
_TEXT_HINT: Final = QT_TRANSLATE_NOOP(
    "hub", "Paste all of them, in any order. Other text around them does no harm."
)
_NO_TEXT: Final = QT_TRANSLATE_NOOP("hub", "Paste the text of the messages first.")
_NONE: Final = QT_TRANSLATE_NOOP("hub", "Alerts that are opened here will be listed here.")
_NOTED: Final = QT_TRANSLATE_NOOP("hub", "Noted")
_DANGER: Final = QT_TRANSLATE_NOOP("hub", "Danger now")
_RECORD: Final = QT_TRANSLATE_NOOP("hub", "Record")
_FROM: Final = QT_TRANSLATE_NOOP("hub", "From")
_WORDS: Final = QT_TRANSLATE_NOOP("hub", "Words of the laptop")
_OPENED: Final = QT_TRANSLATE_NOOP("hub", "Opened here")
_YES: Final = QT_TRANSLATE_NOOP("hub", "yes")
_NO: Final = QT_TRANSLATE_NOOP("hub", "no")
_SHOW: Final = QT_TRANSLATE_NOOP("hub", "Show the record")
_NOT_YET: Final = QT_TRANSLATE_NOOP("hub", "has not arrived yet")
_ALERT: Final = QT_TRANSLATE_NOOP("hub", "Alert {number}")
_BACK: Final = QT_TRANSLATE_NOOP("hub", "All alerts")
_RECENT: Final = QT_TRANSLATE_NOOP("hub", "Alerts opened in the last 7 days: {count}.")
_SHOW_ALL: Final = QT_TRANSLATE_NOOP("hub", "Show them")
_OLDER: Final = QT_TRANSLATE_NOOP("hub", "Older alerts")
_NEWER: Final = QT_TRANSLATE_NOOP("hub", "Newer alerts")


def alerts_told(visit: Visit, office: Office) -> Markup | None:
    """Say how many alerts came lately; nothing when none did."""
    count = office.desk.alerts.count(office.desk.clock() - RECENT)
    if not count:
        return None
    more = link(visit.say(_SHOW_ALL), "alerts")
    told = tag("p", icon("danger"), visit.say(_RECENT, count=count), " ", more)
    return tag("div", told, class_="notice", id="alerts")


class AlertsPlace:
    """The alerts that were opened here, and the field to open another one."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._alerts = office.desk.alerts

    def routes(self) -> list[Route]:
        """Say what is found here."""
        return [
            Route(r"/alerts", self._list),
            Route(r"/alerts", self._open, REVIEW, writes=True),
            Route(r"/alerts/([0-9]{1,15})", self._show),
        ]

    def _open(self, visit: Visit) -> Response:
        text = visit.fields.get("text", "")
        if not text.strip():
            return self._list(visit, visit.say(_NO_TEXT))
        try:
            opened = self._alerts.open(text)
        except VeldmeldingError as error:
            return self._list(visit, visit.words.explain(error.sentence), text)
        number = str(self._alerts.number_of(opened))
        self._office.note(visit.person, "alert opened", number)
        return redirect(address("alerts", number), 303)

    # -- all of them ---------------------------------------------------------------------------

    def _list(self, visit: Visit, problem: str = "", text: str = "") -> Response:
        say = visit.say
        number = min(max(1, visit.request.args.get("page", 1, type=int)), 10_000)
        alerts = self._alerts.rows(_LENGTH + 1, (number - 1) * _LENGTH)
        arrived = self._alerts.records(alerts)
        rows = [self._row(visit, one, arrived) for one in alerts[:_LENGTH]]
        names = (_NOTED, KIND, LEVEL, _DANGER, PLACE, CASE, _FROM, _RECORD)
        around: list[Child] = []
        if number > 1:
            newer = address("alerts", page=str(number - 1))
            around += [tag("a", say(_NEWER), href=newer, rel="prev"), " "]
        if len(alerts) > _LENGTH:
            older = address("alerts", page=str(number + 1))
            around.append(tag("a", say(_OLDER), href=older, rel="next"))
        return page(
            visit.words,
            say(_ALERTS),
            notice(tag("p", problem), problem=True) if problem else None,
            tag("p", say(_MEANS), class_="muted"),
            self._form(visit, text) if visit.person.may(REVIEW) else None,
            table([say(name) for name in names], rows, caption=say(_ALERTS))
            if rows
            else tag("p", say(_NONE), class_="empty"),
            tag("p", *around, class_="paging") if around else None,
            session=visit.session,
            place="/alerts",
            status=400 if problem else 200,
        )

    @staticmethod
    def _form(visit: Visit, text: str) -> Markup:
        say = visit.say
        return tag(
            "form",
            tag("h2", say(_OPEN)),
            long_field(
                say(_TEXT),
                "text",
                text,
                hint=say(_TEXT_HINT),
                required=True,
                autocomplete="off",
                spellcheck="false",
                dir="ltr",
            ),
            hidden_csrf(visit.session),
            tag("div", button(say(_OPEN)), class_="deeds"),
            method="post",
            action="/alerts",
            class_="panel",
        )

    @staticmethod
    def _row(visit: Visit, received: ReceivedAlert, arrived: dict[str, str]) -> list[Child]:
        alert = received.alert
        noted = visit.words.moment(alert.made)
        return [
            link(noted, "alerts", str(received.number)),
            foreign(visit.words.code(alert.kind, *KINDS)) if alert.kind else "–",
            _code(alert.level),
            _danger(visit, danger=alert.danger),
            _code(alert.place),
            _code(alert.case),
            laptop_cell(visit, received.laptop, known=received.known),
            _record(visit, arrived.get(alert.record)),
        ]

    # -- one of them ---------------------------------------------------------------------------

    def _show(self, visit: Visit, number: str) -> Response | None:
        received = self._alerts.get(int(number))
        if received is None:
            return None
        say, alert = visit.say, received.alert
        self._office.note(visit.person, "alert read", number)
        doubt = None
        if received.doubt:
            lost = received.laptop.lost is not None
            doubt = notice(tag("p", say(received.doubt)), problem=lost)
        facts: list[tuple[str, Child]] = [
            *((fact.label, _said(visit, fact)) for fact in alert_facts(alert)),
            (_DANGER, _danger(visit, danger=alert.danger)),
            (_NOTED, visit.words.moment(alert.made)),
            (_FROM, laptop_cell(visit, received.laptop, known=received.known)),
            (_WORDS, tag("span", received.laptop.words, class_="words")),
            (_OPENED, visit.words.moment(received.opened)),
            (_RECORD, _record(visit, self._alerts.records([received]).get(alert.record))),
        ]
        shown = (
            tag("div", tag("dt", say(name)), tag("dd", value))
            for name, value in facts
            if value not in ("", foreign(""))
        )
        return page(
            visit.words,
            say(_ALERT, number=number),
            tag("p", link(say(_BACK), "alerts"), class_="back"),
            notice(tag("p", icon("danger"), say(IN_DANGER)), problem=True)
            if alert.danger
            else None,
            doubt,
            tag("dl", *shown, class_="facts"),
            session=visit.session,
            place="/alerts",
        )


def _said(visit: Visit, fact: AlertFact) -> Markup:
    """Say what an alert says, codes in words with each code behind them."""
    if not fact.lists:
        return foreign(fact.value)
    parts: list[Child] = []
    for code in fact.value.split(","):
        word = visit.words.code(code, *fact.lists)
        parts += [", " if parts else None, foreign(word)]
        parts += [" ", tag("code", f"({code})")] if word != code else []
    return together(parts)


def _code(code: str) -> Child:
    return tag("bdi", code, class_="code") if code else "–"


def _danger(visit: Visit, *, danger: bool) -> Child:
    if not danger:
        return visit.say(_NO)
    return tag("span", icon("danger"), visit.say(_YES), class_="mark danger")


def _record(visit: Visit, instance_id: str | None) -> Child:
    if instance_id is None:
        return visit.say(_NOT_YET)
    return link(visit.say(_SHOW), "arrivals", instance_id)
