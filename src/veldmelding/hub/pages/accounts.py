"""Accounts: who may send, read, review and administer; made here, shown once, ended at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from werkzeug.utils import redirect

from veldmelding.errors import AccountMissing, VeldmeldingError
from veldmelding.hub.access import origin_of
from veldmelding.hub.pages.fields import button, text_field
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice, page, table
from veldmelding.hub.pages.markup import Child, foreign, tag
from veldmelding.hub.pages.people import ADMINISTER
from veldmelding.hub.pages.visit import Route
from veldmelding.hub.setup import qr_code
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment

if TYPE_CHECKING:
    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.accounts import Account
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.hub.pages.words import Words

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


class AccountsPlace:
    """The accounts of the hub."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        revoke = r"/accounts/([^/]+)/revoke"
        return [
            Route(r"/accounts", self._list, ADMINISTER),
            Route(r"/accounts", self._create, ADMINISTER, writes=True),
            Route(revoke, self._ask, ADMINISTER),
            Route(revoke, self._revoke, ADMINISTER, writes=True),
        ]

    def _list(self, visit: Visit, problem: str = "") -> Response:
        say, desk = visit.say, self._office.desk
        origin = origin_of(visit.request, desk.base_url)
        fresh, visit.session.fresh = visit.session.fresh, []
        heads = [say(text) for text in (_NAME, _CREATED, _STATE, _ACTION)]
        rows = [self._row(visit, account) for account in desk.accounts.all()]
        new = tag(
            "form",
            tag("h2", say(_NEW_ACCOUNT)),
            notice(tag("p", problem), problem=True) if problem else None,
            text_field(say(_NAME_OF_ACCOUNT), "name", maxlength="80", required=True),
            hidden_csrf(visit.session),
            tag("div", button(say(_CREATE)), class_="deeds"),
            method="post",
            action="/accounts",
            class_="panel",
        )
        return page(
            visit.words,
            say(_ACCOUNTS),
            *(
                _setup(visit.words, name, desk.setup_text(origin, token, name), origin)
                for name, token in fresh
            ),
            table(heads, rows, caption=say(_ACCOUNTS)) if rows else None,
            new,
            session=visit.session,
            place="/accounts",
            status=400 if problem else 200,
        )

    @staticmethod
    def _row(visit: Visit, account: Account) -> list[Child]:
        say = visit.say
        action: Child = None
        if account.revoked is not None:
            state = say(_REVOKED_SINCE, moment=visit.words.moment(moment(account.revoked)))
        else:
            state = say(_IN_USE)
            action = link(say(_REVOKE), "accounts", account.id, "revoke")
        created = visit.words.moment(moment(account.created))
        return [foreign(account.name), created, state, action]

    def _create(self, visit: Visit) -> Response:
        try:
            account, token = self._office.desk.accounts.create(visit.fields.get("name", ""))
        except VeldmeldingError as error:
            return self._list(visit, visit.words.explain(error.sentence))
        self._office.note(visit.person, "account made", account.id)
        visit.session.fresh.append((account.name, token))
        return redirect("/accounts", 303)

    def _ask(self, visit: Visit, account_id: str) -> Response | None:
        """Ask before an account is ended."""
        for account in self._office.desk.accounts.all():
            if account.id == account_id and account.revoked is None:
                say = visit.say
                return page(
                    visit.words,
                    say(_REVOKE_WHOM, name=account.name),
                    tag("p", say(_REVOKE_MEANS)),
                    tag(
                        "form",
                        hidden_csrf(visit.session),
                        tag(
                            "div",
                            button(say(_REVOKE)),
                            link(say(_BACK), "accounts", class_="button"),
                            class_="deeds",
                        ),
                        method="post",
                        action=address("accounts", account.id, "revoke"),
                    ),
                    session=visit.session,
                    place="/accounts",
                )
        return None

    def _revoke(self, visit: Visit, account_id: str) -> Response | None:
        try:
            self._office.shut_out(visit.person, account_id)
        except AccountMissing:
            return None
        return redirect("/accounts", 303)


def _setup(words: Words, name: str, text: str, origin: str) -> Markup:
    return tag(
        "section",
        tag("h2", words.say(_SETUP_FOR, name=name)),
        notice(tag("p", words.say(_SETUP_ONCE))),
        tag("p", words.say(_SETUP_ADDRESS, origin=origin)),
        _qr_image(words, text),
        tag("label", words.say(_SETUP_TEXT), for_="setup"),
        tag("textarea", text, id="setup", readonly=True, rows="5"),
        class_="panel",
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
