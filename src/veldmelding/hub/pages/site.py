"""The pages behind the door: which address leads where, who may go there, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from werkzeug.utils import redirect

from veldmelding.hub import openrosa
from veldmelding.hub.pages.accounts import AccountsPlace
from veldmelding.hub.pages.alerts import AlertsPlace
from veldmelding.hub.pages.arrivals import ArrivalsPlace
from veldmelding.hub.pages.door import Door
from veldmelding.hub.pages.envelopes import EnvelopesPlace
from veldmelding.hub.pages.exporting import ExportPlace
from veldmelding.hub.pages.forms import FormsPlace
from veldmelding.hub.pages.forms_upload import UploadPlace
from veldmelding.hub.pages.layout import page, secured
from veldmelding.hub.pages.log import LogPlace
from veldmelding.hub.pages.lost import LostPlace
from veldmelding.hub.pages.map import MapPlace
from veldmelding.hub.pages.markup import tag
from veldmelding.hub.pages.office import Office
from veldmelding.hub.pages.record import RecordPlace
from veldmelding.hub.pages.visit import NotFromHere, Route, Visit, is_foreign, read_fields
from veldmelding.hub.pages.words import Words
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

    from veldmelding.hub.desk import Desk
    from veldmelding.hub.pages.sessions import Session

_STATIC: Final = {
    "hub.css": "text/css; charset=utf-8",
    "refresh.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}

_NOT_FOUND: Final = QT_TRANSLATE_NOOP("hub", "Not found")
_NOT_FOUND_MEANS: Final = QT_TRANSLATE_NOOP("hub", "There is nothing at this address.")
_REFUSED: Final = QT_TRANSLATE_NOOP("hub", "Not done")
_REFUSED_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This request did not come from a page of this hub, or the page was too old. Nothing was "
    "changed. Go back, load the page again and repeat what you wanted to do.",
)
_NOT_YOURS: Final = QT_TRANSLATE_NOOP("hub", "Not for this account")
_NOT_YOURS_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Your account may not do this. Nothing was changed. Somebody who administers this hub can.",
)
_TO_START: Final = QT_TRANSLATE_NOOP("hub", "To the arrivals")


class Pages:
    """Answers everything that is not the OpenRosa interface."""

    def __init__(self, desk: Desk) -> None:
        office = Office(desk)
        self._desk = desk
        self._door = Door(office)
        forms = FormsPlace(office)
        places = (
            ArrivalsPlace(office),
            RecordPlace(office),
            AlertsPlace(office),
            EnvelopesPlace(office),
            MapPlace(office),
            ExportPlace(office),
            forms,
            UploadPlace(office, forms),
            AccountsPlace(office),
            LostPlace(office),
            LogPlace(office),
        )
        routes = [route for place in places for route in place.routes()]
        routes.append(Route(r"/sign-out", self._door.sign_out, writes=True))
        self._routes = [(route.pattern, route) for route in routes]

    def respond(self, request: Request, path: str) -> Response:
        """Answer one request."""
        return secured(self._respond(request, path))

    def _respond(self, request: Request, path: str) -> Response:
        words = Words.asked_by(request, self._desk.timezone)
        if path.startswith("/static/"):
            return self._static(request, path.removeprefix("/static/"), words)
        if not self._door.is_private(request):
            return self._door.too_open(words)
        if request.method not in {"GET", "HEAD", "POST"}:
            return self._nothing(words)
        if request.method == "POST" and is_foreign(request):
            return self._refused(words)
        if path == "/sign-in":
            return self._door.sign_in(request, words)
        session = self._door.session(request)
        for pattern, route in self._routes:
            match = pattern.fullmatch(path)
            if match is None or route.writes != (request.method == "POST"):
                continue
            if session is None:
                return redirect("/sign-in", 303)
            values = [unquote(value) for value in match.groups()]
            return self._answer(route, request, words, session, values)
        if path == "/":
            return redirect("/arrivals" if session is not None else "/sign-in", 303)
        return self._nothing(words)

    def _answer(
        self, route: Route, request: Request, words: Words, session: Session, values: list[str]
    ) -> Response:
        """Let a place answer, once it is sure who asks and that they meant to."""
        visit = Visit(request, words, session)
        if not session.person.may(route.role):
            return self._not_yours(words, session)  # before 32 MB are read for nothing
        if route.writes and not route.streams:
            filled = read_fields(request, uploads=route.uploads)
            if filled is None or not session.allows(filled[0].get("csrf", "")):
                return self._refused(words)
            visit = Visit(request, words, session, *filled)
        try:
            response = route.answer(visit, *values)
        except NotFromHere:
            return self._refused(words)
        return self._nothing(words) if response is None else response

    # -- the rest ------------------------------------------------------------------------------

    def _static(self, request: Request, name: str, words: Words) -> Response:
        if name not in _STATIC or request.method not in {"GET", "HEAD"}:
            return self._nothing(words)
        content = (Path(__file__).parent / name).read_bytes()
        return openrosa.completed(openrosa.reply(content, _STATIC[name]), request)

    @staticmethod
    def _nothing(words: Words) -> Response:
        return page(
            words,
            words.say(_NOT_FOUND),
            tag("p", words.say(_NOT_FOUND_MEANS)),
            tag("p", tag("a", words.say(_TO_START), href="/arrivals")),
            status=404,
        )

    @staticmethod
    def _not_yours(words: Words, session: Session) -> Response:
        return page(
            words,
            words.say(_NOT_YOURS),
            tag("p", words.say(_NOT_YOURS_MEANS)),
            session=session,
            status=403,
        )

    @staticmethod
    def _refused(words: Words) -> Response:
        return page(
            words,
            words.say(_REFUSED),
            tag("p", words.say(_REFUSED_MEANS)),
            tag("p", tag("a", words.say(_TO_START), href="/arrivals")),
            status=403,
        )
