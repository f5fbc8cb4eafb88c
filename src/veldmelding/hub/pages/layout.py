"""The frame of every page: head, way around, and headers that let nothing foreign in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from markupsafe import Markup
from werkzeug.wrappers import Response

from veldmelding.hub.openrosa import segment
from veldmelding.hub.pages.markup import Child, icon, tag, together
from veldmelding.hub.pages.people import ADMINISTER, READ, ROLE_NAMES
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.hub.pages.people import Role
    from veldmelding.hub.pages.sessions import Session
    from veldmelding.hub.pages.words import Words

PLACES: Final[tuple[tuple[str, str, str, Role], ...]] = (
    ("/arrivals", QT_TRANSLATE_NOOP("hub", "Arrivals"), "observations", READ),
    ("/alerts", QT_TRANSLATE_NOOP("hub", "Alerts"), "danger", READ),
    ("/envelopes", QT_TRANSLATE_NOOP("hub", "Envelopes"), "lock", READ),
    ("/map", QT_TRANSLATE_NOOP("hub", "Map"), "place", READ),
    ("/export", QT_TRANSLATE_NOOP("hub", "Export"), "save", READ),
    ("/forms", QT_TRANSLATE_NOOP("hub", "Forms"), "form", READ),
    ("/accounts", QT_TRANSLATE_NOOP("hub", "Accounts"), "person", ADMINISTER),
    ("/lost", QT_TRANSLATE_NOOP("hub", "Lost laptop"), "shield", ADMINISTER),
    ("/log", QT_TRANSLATE_NOOP("hub", "Access log"), "eye", ADMINISTER),
)
_SIGN_OUT: Final = QT_TRANSLATE_NOOP("hub", "Sign out")
_SKIP: Final = QT_TRANSLATE_NOOP("hub", "To the content")
_AROUND: Final = QT_TRANSLATE_NOOP("hub", "Places")
_WHO: Final = QT_TRANSLATE_NOOP("hub", "Signed in")
_SECURE: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def secured(response: Response) -> Response:
    """Add the headers that keep pages, scripts and files of others out."""
    for name, value in _SECURE.items():
        response.headers[name] = value
    response.headers.setdefault("Cache-Control", "no-store")
    return response


def page(
    words: Words,
    title: str,
    *content: Child,
    session: Session | None = None,
    place: str = "",
    again: str = "",
    status: int = 200,
) -> Response:
    """Make a whole page; with `again`, one that is looked at anew from there without scripts."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", f"{title} · veldmelding"),
        tag("link", rel="stylesheet", href="/static/hub.css"),
        tag("link", rel="icon", href="/static/icon.svg", type="image/svg+xml"),
        tag("script", src="/static/refresh.js", defer=True) if again else None,
        _without_scripts(again) if again else None,
    )
    main = tag("main", tag("h1", title), *content, id="content", tabindex="-1")
    body = tag(
        "body",
        tag("a", words.say(_SKIP), href="#content", class_="skip"),
        _way_around(words, session, place)
        if session is not None
        else tag("div", "veldmelding", class_="brand"),
        main,
        class_="inside" if session is not None else "outside",
    )
    html = Markup("<!DOCTYPE html>\n") + tag("html", head, body, lang=words.language)
    response = Response(str(html), status=status, content_type="text/html; charset=utf-8")
    response.headers["Content-Language"] = words.language
    response.headers["Vary"] = "Accept-Language, Cookie"
    return response


def _without_scripts(again: str) -> Markup:
    return tag("noscript", tag("meta", http_equiv="refresh", content=f"20; url={again}"))


def _way_around(words: Words, session: Session, place: str) -> Markup:
    links = together(
        tag(
            "li",
            tag("a", icon(picture), words.say(name), href=path, aria_current=_is(path, place)),
        )
        for path, name, picture, role in PLACES
        if session.person.may(role)
    )
    leave = tag(
        "form",
        tag("button", words.say(_SIGN_OUT), class_="quiet"),
        hidden_csrf(session),
        method="post",
        action="/sign-out",
    )
    who = tag(
        "div",
        tag("span", words.say(_WHO), class_="unseen"),
        tag("bdi", session.person.name, class_="name"),
        tag("span", words.say(ROLE_NAMES[session.person.role]), class_="muted"),
        leave,
        class_="who",
    )
    around = tag("nav", tag("ul", links), aria_label=words.say(_AROUND))
    return tag("header", tag("strong", "veldmelding", class_="brand"), around, who)


def _is(path: str, place: str) -> str | None:
    return "page" if path == place else None


def hidden_csrf(session: Session) -> Markup:
    """Write the field by which a form proves where it comes from."""
    return tag("input", type="hidden", name="csrf", value=session.csrf)


def hidden(fields: Mapping[str, str]) -> Markup:
    """Write fields that go with a form unseen."""
    return together(
        tag("input", type="hidden", name=name, value=value) for name, value in fields.items()
    )


def link(text: Child, *segments: str, **attributes: str) -> Markup:
    """Link to a page; every segment is encoded."""
    return tag("a", text, href=address(*segments), **attributes)


def address(*segments: str, **query: str) -> str:
    """Return the address of a page."""
    path = "/" + "/".join(segment(one) for one in segments)
    return f"{path}?{urlencode(query)}" if query else path


def notice(*content: Child, problem: bool = False, good: bool = False) -> Markup:
    """Write something that a reader should not overlook; problems are read out at once."""
    kind = " problem" if problem else " good" if good else ""
    return tag("div", *content, class_=f"notice{kind}", role="alert" if problem else None)


def table(heads: list[str], rows: list[list[Child]], *, caption: str, **more: str) -> Markup:
    """Write a table whose first column names the row; narrow screens show a card per row."""
    head = tag("tr", *(tag("th", text, scope="col") for text in heads))
    body = (
        tag(
            "tr",
            tag("th", cells[0], scope="row"),
            *(
                tag("td", cell, data_label=text)
                for text, cell in zip(heads[1:], cells[1:], strict=True)
            ),
        )
        for cells in rows
    )
    drawn = tag(
        "table",
        tag("caption", caption, class_="unseen"),
        tag("thead", head),
        tag("tbody", *body),
    )
    return tag("div", drawn, class_="wide", tabindex="0", role="region", aria_label=caption, **more)
