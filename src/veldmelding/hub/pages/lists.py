"""The pages that list: arrivals, forms on offer, accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.layout import address, hidden_csrf, link, page, table
from veldmelding.hub.pages.markup import Child, tag, together
from veldmelding.hub.setup import qr_code
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment

if TYPE_CHECKING:
    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.accounts import Account
    from veldmelding.hub.catalogue import OfferedForm
    from veldmelding.hub.pages.sessions import Session
    from veldmelding.hub.pages.words import Words
    from veldmelding.hub.received import Arrival

PAGE_LENGTH: Final = 50

_ARRIVALS: Final = QT_TRANSLATE_NOOP("hub", "Arrivals")
_COUNT: Final = QT_TRANSLATE_NOOP("hub", "Records received: {count}. The newest is first.")
_NO_ARRIVALS: Final = QT_TRANSLATE_NOOP(
    "hub", "Records that phones and laptops send will be listed here."
)
_MAKE_ACCOUNT: Final = QT_TRANSLATE_NOOP("hub", "Make an account for the first one")
_RECORD: Final = QT_TRANSLATE_NOOP("hub", "Record")
_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_ARRIVED: Final = QT_TRANSLATE_NOOP("hub", "Arrived")
_FROM: Final = QT_TRANSLATE_NOOP("hub", "From")
_FILES: Final = QT_TRANSLATE_NOOP("hub", "Files")
_N_OF_M: Final = QT_TRANSLATE_NOOP("hub", "{here} of {all}")
_CORRECTED: Final = QT_TRANSLATE_NOOP("hub", "replaced by a correction")
_NEWER: Final = QT_TRANSLATE_NOOP("hub", "Newer records")
_OLDER: Final = QT_TRANSLATE_NOOP("hub", "Older records")

_FORMS: Final = QT_TRANSLATE_NOOP("hub", "Forms")
_FORMS_INTRODUCTION: Final = QT_TRANSLATE_NOOP(
    "hub", "Every account of this hub can fetch these forms and send records of them."
)
_NO_FORMS: Final = QT_TRANSLATE_NOOP("hub", "Forms that this hub offers will be listed here.")
_FORM_ID: Final = QT_TRANSLATE_NOOP("hub", "Form ID")
_VERSION: Final = QT_TRANSLATE_NOOP("hub", "Version")

_ACCOUNTS: Final = QT_TRANSLATE_NOOP("hub", "Accounts")
_NAME: Final = QT_TRANSLATE_NOOP("hub", "Name")
_NEW_ACCOUNT: Final = QT_TRANSLATE_NOOP("hub", "New account")
_NAME_OF_ACCOUNT: Final = QT_TRANSLATE_NOOP("hub", "Name of the person or the device")
_CREATE: Final = QT_TRANSLATE_NOOP("hub", "Create account")
_CREATED: Final = QT_TRANSLATE_NOOP("hub", "Created")
_STATE: Final = QT_TRANSLATE_NOOP("hub", "State")
_IN_USE: Final = QT_TRANSLATE_NOOP("hub", "may send")
_REVOKED_SINCE: Final = QT_TRANSLATE_NOOP("hub", "revoked on {moment}")
_ACTION: Final = QT_TRANSLATE_NOOP("hub", "Action")
_REVOKE: Final = QT_TRANSLATE_NOOP("hub", "Revoke")
_REVOKE_WHOM: Final = QT_TRANSLATE_NOOP("hub", "Revoke “{name}”?")
_REVOKE_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This account can then no longer fetch forms or send records. What it has sent stays here; "
    "what it has not sent stays safe on its device.",
)
_BACK: Final = QT_TRANSLATE_NOOP("hub", "Back, change nothing")
_SETUP_FOR: Final = QT_TRANSLATE_NOOP("hub", "Set-up of “{name}”")
_SETUP_ONCE: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Scan this code with ODK Collect or veldmelding, or copy the text below it. It is shown only "
    "now: whoever has it can send as this account.",
)
_SETUP_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "It leads to {origin}, the address of this page. The device must be able to reach it.",
)
_SETUP_TEXT: Final = QT_TRANSLATE_NOOP("hub", "Set-up text")
_QR: Final = QT_TRANSLATE_NOOP("hub", "Set-up code")


def arrivals_page(
    words: Words, session: Session, arrivals: list[Arrival], count: int, number: int
) -> Response:
    """List what arrived, newest first."""
    title = words.say(_ARRIVALS)
    if not count:
        content: list[Child] = [
            tag("p", words.say(_NO_ARRIVALS)),
            tag("p", link(words.say(_MAKE_ACCOUNT), "accounts")),
        ]
    else:
        heads = [words.say(text) for text in (_RECORD, _FORM, _ARRIVED, _FROM, _FILES)]
        content = [
            tag("p", words.say(_COUNT, count=count), class_="muted"),
            table(heads, [_arrival_row(words, arrival) for arrival in arrivals]),
            _paging(words, count, number),
        ]
    return page(words, title, *content, session=session, place="/arrivals", live=number == 1)


def _arrival_row(words: Words, arrival: Arrival) -> list[Child]:
    files = words.say(_N_OF_M, here=arrival.files_here, all=arrival.files) if arrival.files else "–"
    name = link(arrival.name or arrival.form_title, "arrivals", arrival.instance_id)
    if arrival.corrected_by is not None:
        name = together([name, " ", tag("span", f"({words.say(_CORRECTED)})", class_="muted")])
    return [name, arrival.form_title, words.moment(arrival.arrived), arrival.sender or "–", files]


def _paging(words: Words, count: int, number: int) -> Markup | None:
    links: list[Child] = []
    if number > 1:
        links.append(tag("a", words.say(_NEWER), href=f"/arrivals?page={number - 1}"))
    if number * PAGE_LENGTH < count:
        links += [" ", tag("a", words.say(_OLDER), href=f"/arrivals?page={number + 1}")]
    return tag("p", *links) if links else None


def forms_page(words: Words, session: Session, forms: list[OfferedForm]) -> Response:
    """List the forms on offer."""
    if not forms:
        content: list[Child] = [tag("p", words.say(_NO_FORMS))]
    else:
        heads = [words.say(text) for text in (_FORM, _FORM_ID, _VERSION)]
        rows: list[list[Child]] = [[form.title, form.form_id, form.version] for form in forms]
        content = [tag("p", words.say(_FORMS_INTRODUCTION)), table(heads, rows)]
    return page(words, words.say(_FORMS), *content, session=session, place="/forms")


def accounts_page(
    words: Words,
    session: Session,
    accounts: list[Account],
    fresh: list[tuple[str, str]],
    origin: str,
    problem: str | None = None,
) -> Response:
    """List accounts, make new ones, show the set-up of those just made."""
    heads = [words.say(text) for text in (_NAME, _CREATED, _STATE, _ACTION)]
    rows = [_account_row(words, account) for account in accounts]
    new = tag(
        "form",
        tag("h2", words.say(_NEW_ACCOUNT)),
        tag("p", problem, class_="notice problem", role="alert") if problem else None,
        tag("label", words.say(_NAME_OF_ACCOUNT), for_="name"),
        tag("input", type="text", id="name", name="name", maxlength="80", required=True),
        hidden_csrf(session),
        tag("div", tag("button", words.say(_CREATE))),
        method="post",
        action="/accounts",
    )
    return page(
        words,
        words.say(_ACCOUNTS),
        *(_setup(words, name, text, origin) for name, text in fresh),
        table(heads, rows) if rows else None,
        new,
        session=session,
        place="/accounts",
        status=400 if problem else 200,
    )


def _account_row(words: Words, account: Account) -> list[Child]:
    if account.revoked is not None:
        since = words.moment(moment(account.revoked))
        state, action = words.say(_REVOKED_SINCE, moment=since), None
    else:
        state = words.say(_IN_USE)
        action = link(words.say(_REVOKE), "accounts", account.id, "revoke")
    return [account.name, words.moment(moment(account.created)), state, action]


def _setup(words: Words, name: str, text: str, origin: str) -> Markup:
    return tag(
        "section",
        tag("h2", words.say(_SETUP_FOR, name=name)),
        tag("p", words.say(_SETUP_ONCE), class_="notice"),
        tag("p", words.say(_SETUP_ADDRESS, origin=origin)),
        _qr_image(words, text),
        tag("label", words.say(_SETUP_TEXT), for_="setup"),
        tag("textarea", text, id="setup", readonly=True, rows="5"),
    )


def _qr_image(words: Words, text: str) -> Markup:
    size, drawing = qr_code(text)
    return tag(
        "svg",
        tag("path", d=drawing, fill="#000000"),
        viewBox=f"0 0 {size} {size}",
        class_="qr",
        role="img",
        aria_label=words.say(_QR),
    )


def revoke_page(words: Words, session: Session, account: Account) -> Response:
    """Ask before an account is ended."""
    return page(
        words,
        words.say(_REVOKE_WHOM, name=account.name),
        tag("p", words.say(_REVOKE_MEANS)),
        tag(
            "form",
            hidden_csrf(session),
            tag("button", words.say(_REVOKE)),
            method="post",
            action=address("accounts", account.id, "revoke"),
        ),
        tag("p", link(words.say(_BACK), "accounts")),
        session=session,
        place="/accounts",
    )
