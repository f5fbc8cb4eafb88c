"""The pages behind the passphrase: paths, signing in, and forms that prove where they come from."""

from __future__ import annotations

import re
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, unquote, urlsplit

from werkzeug.utils import redirect
from werkzeug.wrappers import Response
from werkzeug.wsgi import FileWrapper

from veldmelding.errors import AccountMissing, AccountNameEmpty, SubmissionMissing
from veldmelding.hub import openrosa
from veldmelding.hub.access import origin_of
from veldmelding.hub.body import PIECE, BodyBroken
from veldmelding.hub.endpoints import as_download
from veldmelding.hub.media_types import ENOUGH, UNKNOWN, picture_type
from veldmelding.hub.pages import lists
from veldmelding.hub.pages.layout import page, secured
from veldmelding.hub.pages.markup import tag
from veldmelding.hub.pages.record import RecordPage
from veldmelding.hub.pages.sessions import LONGEST, Doorkeeper, Sessions
from veldmelding.hub.pages.words import Words
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.wrappers import Request

    from veldmelding.hub.desk import Desk
    from veldmelding.hub.pages.sessions import Session

COOKIE: Final = "veldmelding_hub"
_UNATTENDED: Final = "X-Nobody-There"
"""Header by which the script that looks for news says that it is no person."""
_LARGEST_FORM: Final = 16 * 1024
_STATIC: Final = {
    "hub.css": "text/css; charset=utf-8",
    "refresh.js": "text/javascript; charset=utf-8",
}

_SIGN_IN: Final = QT_TRANSLATE_NOOP("hub", "Sign in")
_SIGN_IN_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub", "What this hub receives is encrypted. Its passphrase opens these pages."
)
_PASSPHRASE: Final = QT_TRANSLATE_NOOP("hub", "Passphrase of this hub")
_WRONG: Final = QT_TRANSLATE_NOOP("hub", "This is not the passphrase of this hub.")
_WAIT: Final = QT_TRANSLATE_NOOP(
    "hub", "Too many wrong tries. Please wait {seconds} seconds and try again."
)
_NOT_FOUND: Final = QT_TRANSLATE_NOOP("hub", "Not found")
_NOT_FOUND_MEANS: Final = QT_TRANSLATE_NOOP("hub", "There is nothing at this address.")
_REFUSED: Final = QT_TRANSLATE_NOOP("hub", "Not done")
_REFUSED_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This request did not come from a page of this hub, or the page was too old. Nothing was "
    "changed. Go back, load the page again and repeat what you wanted to do.",
)
_TOO_OPEN: Final = QT_TRANSLATE_NOOP("hub", "Not over this connection")
_TOO_OPEN_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This connection is not encrypted: others on the network could read the passphrase and every "
    "record. Open these pages on the computer of the hub itself, or start the hub with a "
    "certificate.",
)
_TO_START: Final = QT_TRANSLATE_NOOP("hub", "To the arrivals")


class Pages:
    """Answers everything that is not the OpenRosa interface."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sessions = Sessions(desk.clock, desk.random)
        self._door = Doorkeeper(desk.verify, desk.clock)
        read: list[tuple[str, Callable[..., Response]]] = [
            (r"/arrivals", self._arrivals),
            (r"/arrivals/([^/]+)", self._record),
            (r"/arrivals/([^/]+)/xml", self._xml),
            (r"/arrivals/([^/]+)/files/([^/]+)", self._file),
            (r"/forms", self._forms),
            (r"/accounts", self._accounts),
            (r"/accounts/([^/]+)/revoke", self._ask_revoke),
        ]
        write: list[tuple[str, Callable[..., Response]]] = [
            (r"/accounts", self._create_account),
            (r"/accounts/([^/]+)/revoke", self._revoke),
            (r"/sign-out", self._sign_out),
        ]
        self._read = [(re.compile(pattern), answer) for pattern, answer in read]
        self._write = [(re.compile(pattern), answer) for pattern, answer in write]

    def respond(self, request: Request, path: str) -> Response:
        """Answer one request."""
        words = Words.asked_by(request, self._desk.timezone)
        if path.startswith("/static/"):
            return secured(self._static(request, path.removeprefix("/static/"), words))
        if not self._is_private(request):
            return secured(self._too_open(words))
        if request.method not in {"GET", "HEAD", "POST"}:
            return secured(self._nothing(words))
        if request.method == "POST" and _is_foreign(request):
            return secured(self._refused(words))
        if path == "/sign-in":
            return secured(self._sign_in(request, words))
        session = self._sessions.find(
            request.cookies.get(COOKIE, ""), touch=_UNATTENDED not in request.headers
        )
        routes = self._write if request.method == "POST" else self._read
        for pattern, answer in routes:
            match = pattern.fullmatch(path)
            if match is None:
                continue
            if session is None:
                return secured(redirect("/sign-in", 303))
            values = [unquote(value) for value in match.groups()]
            if request.method == "POST":
                fields = _fields(request)
                if fields is None or not session.allows(fields.get("csrf", "")):
                    return secured(self._refused(words))
                return secured(answer(request, words, session, *values, fields=fields))
            return secured(answer(request, words, session, *values))
        if path == "/":
            return secured(redirect("/arrivals" if session is not None else "/sign-in", 303))
        return secured(self._nothing(words))

    def _is_private(self, request: Request) -> bool:
        """Tell whether nobody on the way can read the passphrase."""
        if origin_of(request, self._desk.base_url).startswith("https:"):
            return True
        try:
            return ip_address(request.remote_addr or "").is_loopback
        except ValueError:
            return False

    # -- signing in and out --------------------------------------------------------------------

    def _sign_in(self, request: Request, words: Words) -> Response:
        who = request.remote_addr or ""
        wait = self._door.wait(who)
        if wait:
            response = self._sign_in_page(words, words.say(_WAIT, seconds=wait), 429)
            response.headers["Retry-After"] = str(wait)
            return response
        if request.method != "POST":
            return self._sign_in_page(words, None, 200)
        fields = _fields(request)
        if fields is None or not self._door.admits(who, fields.get("passphrase", "")):
            return self._sign_in_page(words, words.say(_WRONG), 403)
        session = self._sessions.begin()
        response = redirect("/arrivals", 303)
        response.set_cookie(
            COOKIE,
            session.key,
            max_age=int(LONGEST.total_seconds()),
            httponly=True,
            samesite="Strict",
            secure=origin_of(request, self._desk.base_url).startswith("https:"),
        )
        return response

    @staticmethod
    def _sign_in_page(words: Words, problem: str | None, status: int) -> Response:
        return page(
            words,
            words.say(_SIGN_IN),
            tag("p", words.say(_SIGN_IN_MEANS)),
            tag("p", problem, class_="notice problem", role="alert") if problem else None,
            tag(
                "form",
                tag("label", words.say(_PASSPHRASE), for_="passphrase"),
                tag(
                    "input",
                    type="password",
                    id="passphrase",
                    name="passphrase",
                    autocomplete="current-password",
                    required=True,
                    autofocus=True,
                ),
                tag("div", tag("button", words.say(_SIGN_IN))),
                method="post",
                action="/sign-in",
            ),
            status=status,
        )

    def _sign_out(self, _request: Request, _words: Words, session: Session, **_: Any) -> Response:
        self._sessions.end(session)
        response = redirect("/sign-in", 303)
        response.delete_cookie(COOKIE, httponly=True, samesite="Strict")
        return response

    # -- reading -------------------------------------------------------------------------------

    def _arrivals(self, request: Request, words: Words, session: Session) -> Response:
        number = max(1, request.args.get("page", 1, type=int))
        count = self._desk.received.count()
        number = min(number, max(1, -(-count // lists.PAGE_LENGTH)))
        offset = (number - 1) * lists.PAGE_LENGTH
        arrivals = self._desk.received.arrivals(limit=lists.PAGE_LENGTH, offset=offset)
        return lists.arrivals_page(words, session, arrivals, count, number)

    def _record(
        self, _request: Request, words: Words, session: Session, instance_id: str
    ) -> Response:
        arrival = self._desk.received.arrival(instance_id)
        if arrival is None:
            return self._nothing(words)
        submission = self._desk.outbox.submission(instance_id)
        return RecordPage(
            words,
            arrival,
            submission,
            lambda: self._desk.open_form(submission, words.form_language),
            lambda name: self._desk.picture_type(submission, name) is not None,
        ).draw(session)

    def _xml(
        self, _request: Request, words: Words, _session: Session, instance_id: str
    ) -> Response:
        if self._desk.received.arrival(instance_id) is None:
            return self._nothing(words)
        xml = self._desk.outbox.submission(instance_id).xml
        response = Response(xml, content_type=UNKNOWN)
        safe = re.sub(r"[^A-Za-z0-9-]", "-", instance_id)
        response.headers["Content-Disposition"] = as_download(f"{safe}.xml")
        return response

    def _file(
        self, request: Request, words: Words, _session: Session, instance_id: str, name: str
    ) -> Response:
        try:
            submission = self._desk.outbox.submission(instance_id)
        except SubmissionMissing:
            return self._nothing(words)
        stream = self._desk.open_file(submission, name)
        if stream is None:
            return self._nothing(words)
        kind = picture_type(stream.read(ENOUGH))
        stream.seek(0)
        size = next(file.size for file in submission.files if file.name == name)
        response = Response(
            FileWrapper(stream, PIECE), content_type=kind or UNKNOWN, direct_passthrough=True
        )
        response.headers["Content-Length"] = str(size)
        if kind is None or request.args.get("save"):
            response.headers["Content-Disposition"] = as_download(name)
        return response

    def _forms(self, _request: Request, words: Words, session: Session) -> Response:
        return lists.forms_page(words, session, self._desk.catalogue.forms())

    # -- accounts ------------------------------------------------------------------------------

    def _accounts(
        self, request: Request, words: Words, session: Session, problem: str | None = None
    ) -> Response:
        origin = origin_of(request, self._desk.base_url)
        fresh, session.fresh = session.fresh, []
        shown = [(name, self._desk.setup_text(origin, token, name)) for name, token in fresh]
        return lists.accounts_page(
            words, session, self._desk.accounts.all(), shown, origin, problem
        )

    def _create_account(
        self, request: Request, words: Words, session: Session, *, fields: dict[str, str]
    ) -> Response:
        try:
            account, token = self._desk.accounts.create(fields.get("name", ""))
        except AccountNameEmpty as error:
            return self._accounts(request, words, session, words.explain(error.sentence))
        session.fresh.append((account.name, token))
        return redirect("/accounts", 303)

    def _ask_revoke(
        self, _request: Request, words: Words, session: Session, account_id: str
    ) -> Response:
        for account in self._desk.accounts.all():
            if account.id == account_id and account.revoked is None:
                return lists.revoke_page(words, session, account)
        return self._nothing(words)

    def _revoke(
        self, _request: Request, words: Words, _session: Session, account_id: str, **_: Any
    ) -> Response:
        try:
            self._desk.accounts.revoke(account_id)
        except AccountMissing:
            return self._nothing(words)
        return redirect("/accounts", 303)

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
    def _too_open(words: Words) -> Response:
        return page(words, words.say(_TOO_OPEN), tag("p", words.say(_TOO_OPEN_MEANS)), status=403)

    @staticmethod
    def _refused(words: Words) -> Response:
        return page(
            words,
            words.say(_REFUSED),
            tag("p", words.say(_REFUSED_MEANS)),
            tag("p", tag("a", words.say(_TO_START), href="/arrivals")),
            status=403,
        )


def _is_foreign(request: Request) -> bool:
    """Tell whether another site made the browser send this form."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("Host", "")


def _fields(request: Request) -> dict[str, str] | None:
    """Read a small form; None for anything else. Nothing is spooled anywhere."""
    if request.mimetype != "application/x-www-form-urlencoded":
        return None
    data = bytearray()
    body = request.environ["wsgi.input"]
    try:
        while piece := body.read(_LARGEST_FORM):
            data += piece
            if len(data) > _LARGEST_FORM:
                return None
        found = parse_qs(data.decode("utf-8"), keep_blank_values=True, max_num_fields=20)
    except (BodyBroken, ValueError):
        return None
    return {name: values[0] for name, values in found.items()}
