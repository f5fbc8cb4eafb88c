"""Arrivals: what came in, the newest first, as it comes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from werkzeug.wrappers import Response

from veldmelding.hub.pages.alerts import alerts_told
from veldmelding.hub.pages.fields import button, choice_field, text_field
from veldmelding.hub.pages.layout import address, link, page, table
from veldmelding.hub.pages.markup import Child, foreign, icon, tag, together
from veldmelding.hub.pages.states import STATE_NAMES, sealed_mark, state_mark
from veldmelding.hub.pages.visit import Route
from veldmelding.hub.search import Search
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.hub.search import FoundRecord

PAGE_LENGTH: Final = 50

_ARRIVALS: Final = QT_TRANSLATE_NOOP("hub", "Arrivals")
_COUNT: Final = QT_TRANSLATE_NOOP("hub", "Records received: {count}. The newest is first.")
_FOUND: Final = QT_TRANSLATE_NOOP("hub", "Records found: {count}. The newest is first.")
_LIVE: Final = QT_TRANSLATE_NOOP("hub", "New records appear here by themselves.")
_NO_ARRIVALS: Final = QT_TRANSLATE_NOOP(
    "hub", "Records that phones and laptops send will be listed here."
)
_NOTHING_FOUND: Final = QT_TRANSLATE_NOOP("hub", "No record fits this search.")
_ALL: Final = QT_TRANSLATE_NOOP("hub", "Show all records")
_MAKE_ACCOUNT: Final = QT_TRANSLATE_NOOP("hub", "Make an account for the first one")
_RECORD: Final = QT_TRANSLATE_NOOP("hub", "Record")
_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_ARRIVED: Final = QT_TRANSLATE_NOOP("hub", "Arrived")
_FROM: Final = QT_TRANSLATE_NOOP("hub", "From")
_FILES: Final = QT_TRANSLATE_NOOP("hub", "Files")
_STATE: Final = QT_TRANSLATE_NOOP("hub", "State")
_N_OF_M: Final = QT_TRANSLATE_NOOP("hub", "{here} of {all}")
_NEWER: Final = QT_TRANSLATE_NOOP("hub", "Newer records")
_OLDER: Final = QT_TRANSLATE_NOOP("hub", "Older records")
_PAGES: Final = QT_TRANSLATE_NOOP("hub", "Pages")
_PAGE: Final = QT_TRANSLATE_NOOP("hub", "Page {number} of {all}")
_NEW: Final = QT_TRANSLATE_NOOP("hub", "new")

_SEARCH: Final = QT_TRANSLATE_NOOP("hub", "Search")
_WORDS: Final = QT_TRANSLATE_NOOP("hub", "Words in the record")
_MORE: Final = QT_TRANSLATE_NOOP("hub", "By form, state, sender or day")
_ANY_FORM: Final = QT_TRANSLATE_NOOP("hub", "every form")
_ANY_STATE: Final = QT_TRANSLATE_NOOP("hub", "every state")
_ANYBODY: Final = QT_TRANSLATE_NOOP("hub", "everybody")
_SINCE: Final = QT_TRANSLATE_NOOP("hub", "Arrived from")
_UNTIL: Final = QT_TRANSLATE_NOOP("hub", "Arrived until")


class ArrivalsPlace:
    """The list of records, the search in it, and the news for pages that stay open."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        return [Route(r"/arrivals", self._list), Route(r"/news", self._news)]

    def _news(self, _visit: Visit) -> Response:
        body = json.dumps({"edition": self._office.edition})
        return Response(body, content_type="application/json; charset=utf-8")

    def _list(self, visit: Visit) -> Response:
        search = Search.asked(visit.query)
        edition = self._office.edition  # before looking: what comes meanwhile is news
        count = self._office.records.count(search)
        pages = max(1, -(-count // PAGE_LENGTH))
        number = min(max(1, visit.request.args.get("page", 1, type=int)), pages)
        records = self._office.records.find(
            search, limit=PAGE_LENGTH, offset=(number - 1) * PAGE_LENGTH
        )
        live = number == 1
        told = visit.say(_FOUND if search else _COUNT, count=count)
        listing = tag(
            "div",
            self._table(visit, records) if records else self._empty(visit, search),
            _paging(visit, search, number, pages),
            id="list",
            data_new=visit.say(_NEW),
        )
        return page(
            visit.words,
            visit.say(_ARRIVALS),
            search_form(visit, self._office, search, "/arrivals") if count or search else None,
            tag(
                "p",
                tag("span", told, id="count", role="status"),
                " ",
                tag("span", visit.say(_LIVE), class_="live") if live else None,
                class_="muted",
            ),
            tag(
                "div",
                alerts_told(visit, self._office),
                listing,
                id="live",
                data_edition=edition if live else None,
            ),
            session=visit.session,
            place="/arrivals",
            again=address("arrivals", **search.given, unattended="1") if live else "",
        )

    @staticmethod
    def _empty(visit: Visit, search: Search) -> Markup:
        if search:
            more = link(visit.say(_ALL), "arrivals")
            return tag("p", visit.say(_NOTHING_FOUND), " ", more, class_="empty")
        more = link(visit.say(_MAKE_ACCOUNT), "accounts")
        return tag("p", visit.say(_NO_ARRIVALS), " ", more, class_="empty")

    @staticmethod
    def _table(visit: Visit, records: list[FoundRecord]) -> Markup:
        names = (_RECORD, _FORM, _ARRIVED, _FROM, _FILES, _STATE)
        rows = [_row(visit, record) for record in records]
        return table([visit.say(name) for name in names], rows, caption=visit.say(_ARRIVALS))


def _row(visit: Visit, record: FoundRecord) -> list[Child]:
    files = "–"
    if record.files:
        files = visit.say(_N_OF_M, here=record.files_here, all=record.files)
    name: Child = link(
        foreign(record.name or record.form_title),
        "arrivals",
        record.instance_id,
        data_record=record.instance_id,
    )
    if record.sealed:
        name = together([name, " ", sealed_mark(visit.words)])
    return [
        name,
        foreign(record.form_title),
        tag("time", visit.words.moment(record.arrived), datetime=record.arrived.isoformat()),
        foreign(record.sender) if record.sender else "–",
        files,
        state_mark(visit.words, record.state),
    ]


def search_form(visit: Visit, office: Office, search: Search, where: str) -> Markup:
    """Write the fields to search by; they go into the address, so a search can be kept."""
    say = visit.say
    states = [("", say(_ANY_STATE)), *((state, say(name)) for state, name in STATE_NAMES.items())]
    more = tag(
        "details",
        tag("summary", say(_MORE)),
        tag(
            "div",
            choice_field(
                say(_FORM), "form", [("", say(_ANY_FORM)), *office.records.forms()], search.form
            ),
            choice_field(say(_STATE), "state", states, search.state),
            choice_field(
                say(_FROM),
                "sender",
                [("", say(_ANYBODY)), *office.records.senders()],
                search.sender,
            ),
            text_field(say(_SINCE), "since", search.since, kind="date"),
            text_field(say(_UNTIL), "until", search.until, kind="date"),
            class_="grid",
        ),
        open=any(name != "words" for name in search.given),
    )
    return tag(
        "form",
        tag(
            "div",
            text_field(say(_WORDS), "words", search.words, kind="search", maxlength="200"),
            button(say(_SEARCH)),
            link(say(_ALL), where.strip("/"), class_="button") if search else None,
            class_="row",
        ),
        more,
        method="get",
        action=where,
        class_="search",
        role="search",
    )


def _paging(visit: Visit, search: Search, number: int, pages: int) -> Markup | None:
    if pages == 1:
        return None
    parts: list[Child] = [visit.say(_PAGE, number=number, all=pages)]
    if number > 1:
        newer = address("arrivals", **search.given, page=str(number - 1))
        parts += [" ", tag("a", icon("back"), visit.say(_NEWER), href=newer, rel="prev")]
    if number < pages:
        older = address("arrivals", **search.given, page=str(number + 1))
        parts += [" ", tag("a", visit.say(_OLDER), icon("next"), href=older, rel="next")]
    return tag("nav", *parts, class_="paging", aria_label=visit.say(_PAGES))
