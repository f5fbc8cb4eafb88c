"""Signing in and out: who is there, over a connection that nobody can listen to."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING, Final

from werkzeug.utils import redirect

from veldmelding.hub.access import origin_of
from veldmelding.hub.pages.fields import button, text_field
from veldmelding.hub.pages.layout import notice, page
from veldmelding.hub.pages.markup import tag
from veldmelding.hub.pages.sessions import LONGEST, Doorkeeper, MustWait, Sessions
from veldmelding.hub.pages.visit import read_fields
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.sessions import Session
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.hub.pages.words import Words

COOKIE: Final = "veldmelding_hub"
UNATTENDED: Final = "X-Nobody-There"
"""Header by which the script that looks for news says that it is no person."""

_SIGN_IN: Final = QT_TRANSLATE_NOOP("hub", "Sign in")
_SIGN_IN_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub", "What this hub receives is encrypted. Your passphrase opens what you may see."
)
_NAME: Final = QT_TRANSLATE_NOOP("hub", "Your name on this hub")
_NAME_HINT: Final = QT_TRANSLATE_NOOP(
    "hub", "Leave it empty to sign in with the passphrase of the hub itself."
)
_PASSPHRASE: Final = QT_TRANSLATE_NOOP("hub", "Passphrase")
_WRONG: Final = QT_TRANSLATE_NOOP(
    "hub", "This name and passphrase do not belong together, or this account may only send."
)
_WAIT: Final = QT_TRANSLATE_NOOP(
    "hub", "Too many wrong tries. Please wait {seconds} seconds and try again."
)
_TOO_OPEN: Final = QT_TRANSLATE_NOOP("hub", "Not over this connection")
_TOO_OPEN_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This connection is not encrypted: others on the network could read the passphrase and every "
    "record. Open these pages on the computer of the hub itself, or start the hub with a "
    "certificate.",
)


class Door:
    """Lets people in and out."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.sessions = Sessions(office.desk.clock, office.desk.random)
        self._keeper = Doorkeeper(office.recognise, office.desk.clock)

    def session(self, request: Request) -> Session | None:
        """Return the session of a request; looking for news does not keep it alive."""
        unattended = UNATTENDED in request.headers or "unattended" in request.args
        session = self.sessions.find(request.cookies.get(COOKIE, ""), touch=not unattended)
        if session is None:
            return None
        person = self._office.person_now(session.person)
        accounts = self._office.desk.accounts
        if person is None or accounts.renewed_since(person.id, session.proven):
            self.sessions.end(session)
            return None
        session.person = person
        return session

    def is_private(self, request: Request) -> bool:
        """Tell whether nobody on the way can read the passphrase."""
        if origin_of(request, self._office.desk.base_url).startswith("https:"):
            return True
        try:
            return ip_address(request.remote_addr or "").is_loopback
        except ValueError:
            return False

    def sign_in(self, request: Request, words: Words) -> Response:
        """Show the door, or open it."""
        who = request.remote_addr or ""
        wait = self._keeper.wait(who)
        if wait:
            return self._wait(words, wait)
        if request.method != "POST":
            return self._page(words, None, 200)
        filled = read_fields(request, uploads=False)
        name = "" if filled is None else filled[0].get("name", "").strip()
        secret = "" if filled is None else filled[0].get("passphrase", "")
        try:
            person = self._keeper.admits(who, name, secret)
        except MustWait as must:
            return self._wait(words, must.seconds)
        if person is None:
            self._office.note(None, "sign-in refused")
            return self._page(words, words.say(_WRONG), 403, name)
        self._office.note(person, "signed in")
        session = self.sessions.begin(person)
        response = redirect("/arrivals", 303)
        response.set_cookie(
            COOKIE,
            session.key,
            max_age=int(LONGEST.total_seconds()),
            httponly=True,
            samesite="Strict",
            secure=origin_of(request, self._office.desk.base_url).startswith("https:"),
        )
        return response

    def _wait(self, words: Words, seconds: int) -> Response:
        response = self._page(words, words.say(_WAIT, seconds=seconds), 429)
        response.headers["Retry-After"] = str(seconds)
        return response

    @staticmethod
    def _page(words: Words, problem: str | None, status: int, name: str = "") -> Response:
        return page(
            words,
            words.say(_SIGN_IN),
            tag("p", words.say(_SIGN_IN_MEANS)),
            notice(problem, problem=True) if problem else None,
            tag(
                "form",
                text_field(
                    words.say(_NAME),
                    "name",
                    name,
                    hint=words.say(_NAME_HINT),
                    autocomplete="username",
                    autocapitalize="none",
                    spellcheck="false",
                    maxlength="80",
                    autofocus=True,
                ),
                text_field(
                    words.say(_PASSPHRASE),
                    "passphrase",
                    kind="password",
                    autocomplete="current-password",
                    required=True,
                ),
                tag("div", button(words.say(_SIGN_IN)), class_="deeds"),
                method="post",
                action="/sign-in",
            ),
            status=status,
        )

    def sign_out(self, visit: Visit) -> Response:
        """Close the door behind somebody."""
        self.sessions.end(visit.session)
        response = redirect("/sign-in", 303)
        response.delete_cookie(COOKIE, httponly=True, samesite="Strict")
        return response

    @staticmethod
    def too_open(words: Words) -> Response:
        """Say that others on the network could listen."""
        return page(words, words.say(_TOO_OPEN), tag("p", words.say(_TOO_OPEN_MEANS)), status=403)
