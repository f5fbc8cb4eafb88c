"""The frame of every page: head, way around, and headers that let nothing foreign in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup
from werkzeug.wrappers import Response

from veldmelding.hub.openrosa import segment
from veldmelding.hub.pages.markup import Child, tag, together
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from veldmelding.hub.pages.sessions import Session
    from veldmelding.hub.pages.words import Words

PLACES: Final = (
    ("/arrivals", QT_TRANSLATE_NOOP("hub", "Arrivals")),
    ("/forms", QT_TRANSLATE_NOOP("hub", "Forms")),
    ("/accounts", QT_TRANSLATE_NOOP("hub", "Accounts")),
)
_SIGN_OUT: Final = QT_TRANSLATE_NOOP("hub", "Sign out")
_SKIP: Final = QT_TRANSLATE_NOOP("hub", "To the content")
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
    live: bool = False,
    status: int = 200,
) -> Response:
    """Make a whole page; `live` ones look for news when scripts are allowed."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", f"{title} · veldmelding"),
        tag("link", rel="stylesheet", href="/static/hub.css"),
        tag("script", src="/static/refresh.js", defer=True) if live else None,
    )
    body = tag(
        "body",
        tag("a", words.say(_SKIP), href="#content", class_="skip"),
        _way_around(words, session, place) if session is not None else None,
        tag("main", tag("h1", title), *content, id="content", data_live=live),
    )
    html = Markup("<!DOCTYPE html>\n") + tag("html", head, body, lang=words.language)
    response = Response(str(html), status=status, content_type="text/html; charset=utf-8")
    response.headers["Content-Language"] = words.language
    response.headers["Vary"] = "Accept-Language, Cookie"
    return response


def _way_around(words: Words, session: Session, place: str) -> Markup:
    links = together(
        tag("li", tag("a", words.say(name), href=path, aria_current=_current(path, place)))
        for path, name in PLACES
    )
    leave = tag(
        "form",
        tag("button", words.say(_SIGN_OUT)),
        hidden_csrf(session),
        method="post",
        action="/sign-out",
    )
    return tag("header", tag("strong", "veldmelding"), tag("nav", tag("ul", links)), leave)


def _current(path: str, place: str) -> str | None:
    return "page" if path == place else None


def hidden_csrf(session: Session) -> Markup:
    """Write the field by which a form proves where it comes from."""
    return tag("input", type="hidden", name="csrf", value=session.csrf)


def link(text: str, *segments: str) -> Markup:
    """Link to a page; every segment is encoded."""
    return tag("a", text, href=address(*segments))


def address(*segments: str) -> str:
    """Return the address of a page."""
    return "/" + "/".join(segment(one) for one in segments)


def table(heads: list[str], rows: list[list[Child]]) -> Markup:
    """Write a table whose first column names the row."""
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
    return tag(
        "div", tag("table", tag("thead", head), tag("tbody", *body)), class_="wide", tabindex="0"
    )
