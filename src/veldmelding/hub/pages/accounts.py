"""Accounts: who may send, read, review and administer; made here, shown once, ended at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from werkzeug.utils import redirect

from veldmelding.errors import AccountMissing, VeldmeldingError
from veldmelding.hub.access import origin_of
from veldmelding.hub.accounts import LONGEST_NAME, ROLES
from veldmelding.hub.pages.fields import button, choice_field, text_field, visible_choice
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice, page, table
from veldmelding.hub.pages.markup import Child, foreign, tag, together
from veldmelding.hub.pages.people import ADMINISTER, ROLE_NAMES
from veldmelding.hub.pages.sessions import Fresh
from veldmelding.hub.pages.visit import Route
from veldmelding.hub.setup import qr_code
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment
from veldmelding.vault import suggest_passphrase

if TYPE_CHECKING:
    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.accounts import Account, Role
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
_IN_USE: Final = QT_TRANSLATE_NOOP("hub", "in use")
_ROLE: Final = QT_TRANSLATE_NOOP("hub", "Role")
_PROJECT: Final = QT_TRANSLATE_NOOP("hub", "Project")
_NEW_PASSPHRASE: Final = QT_TRANSLATE_NOOP("hub", "New passphrase")
_PASSPHRASE_FOR: Final = QT_TRANSLATE_NOOP("hub", "Passphrase of “{name}”")
_PASSPHRASE_ONCE: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Write these words down for this person, or let them read along. They are shown only now and "
    "kept nowhere; together with the name they open these pages.",
)
_MEANINGS: Final = {
    "collect": QT_TRANSLATE_NOOP("hub", "A phone or laptop: fetches forms and sends records."),
    "read": QT_TRANSLATE_NOOP("hub", "Sees all records on these pages, and exports them."),
    "review": QT_TRANSLATE_NOOP("hub", "Decides about records and asks questions, too."),
    "administer": QT_TRANSLATE_NOOP("hub", "Also forms, accounts, lost laptops, access log."),
}
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
        one = r"/accounts/([^/]+)"
        return [
            Route(r"/accounts", self._list, ADMINISTER),
            Route(r"/accounts", self._create, ADMINISTER, writes=True),
            Route(f"{one}/revoke", self._ask, ADMINISTER),
            Route(f"{one}/revoke", self._revoke, ADMINISTER, writes=True),
            Route(f"{one}/passphrase", self._new_passphrase, ADMINISTER, writes=True),
        ]

    def _list(self, visit: Visit, problem: str = "") -> Response:
        say, desk = visit.say, self._office.desk
        origin = origin_of(visit.request, desk.base_url)
        fresh, visit.session.fresh = visit.session.fresh, []
        projects = {project.id: project.name for project in self._office.projects.all()}
        heads = [say(text) for text in (_NAME, _ROLE, _PROJECT, _CREATED, _STATE, _ACTION)]
        rows = [self._row(visit, account, projects) for account in desk.accounts.all()]
        return page(
            visit.words,
            say(_ACCOUNTS),
            *(self._shown_once(visit, one, origin) for one in fresh),
            notice(tag("p", problem), problem=True) if problem else None,
            table(heads, rows, caption=say(_ACCOUNTS)) if rows else None,
            self._new(visit, projects),
            session=visit.session,
            place="/accounts",
            status=400 if problem else 200,
        )

    @staticmethod
    def _new(visit: Visit, projects: dict[str, str]) -> Markup:
        say, given = visit.say, visit.fields
        roles = [(role, say(ROLE_NAMES[role]), say(_MEANINGS[role])) for role in ROLES]
        return tag(
            "form",
            tag("h2", say(_NEW_ACCOUNT)),
            text_field(
                say(_NAME_OF_ACCOUNT),
                "name",
                given.get("name", ""),
                maxlength=str(LONGEST_NAME),
                required=True,
            ),
            visible_choice(say(_ROLE), "role", roles, given.get("role", "collect")),
            choice_field(say(_PROJECT), "project", projects.items(), given.get("project", "1"))
            if len(projects) > 1
            else None,
            hidden_csrf(visit.session),
            tag("div", button(say(_CREATE)), class_="deeds"),
            method="post",
            action="/accounts",
            class_="panel",
        )

    @staticmethod
    def _row(visit: Visit, account: Account, projects: dict[str, str]) -> list[Child]:
        say = visit.say
        actions: list[Child] = []
        if account.revoked is not None:
            state = say(_REVOKED_SINCE, moment=visit.words.moment(moment(account.revoked)))
        else:
            state = say(_IN_USE)
            actions.append(link(say(_REVOKE), "accounts", account.id, "revoke"))
            if account.role != "collect":
                actions.append(
                    tag(
                        "form",
                        hidden_csrf(visit.session),
                        button(say(_NEW_PASSPHRASE), quiet=True),
                        method="post",
                        action=address("accounts", account.id, "passphrase"),
                    )
                )
        return [
            foreign(account.name),
            say(ROLE_NAMES[account.role]),
            foreign(projects.get(account.project, account.project)),
            visit.words.moment(moment(account.created)),
            state,
            together(actions) if actions else None,
        ]

    def _create(self, visit: Visit) -> Response:
        desk, given = self._office.desk, visit.fields
        role = cast("Role", given.get("role", "collect"))
        role = role if role in ROLES else "collect"
        passphrase = "" if role == "collect" else suggest_passphrase(random=desk.random)
        project = given.get("project", "1")
        try:
            account, token = desk.accounts.create(
                given.get("name", ""), role=role, passphrase=passphrase, project=project
            )
        except VeldmeldingError as error:
            return self._list(visit, visit.words.explain(error.sentence))
        self._office.note(visit.person, "account made", account.id)
        visit.session.fresh.append(Fresh(account.name, role, passphrase or token, project))
        return redirect("/accounts", 303)

    def _new_passphrase(self, visit: Visit, account_id: str) -> Response | None:
        desk = self._office.desk
        account = desk.accounts.get(account_id)
        if account is None or account.revoked is not None or account.role == "collect":
            return None
        passphrase = suggest_passphrase(random=desk.random)
        desk.accounts.change_passphrase(account_id, passphrase)
        if account_id == visit.person.id:  # who changes their own stays; other browsers do not
            visit.session.proven = desk.clock()
        self._office.note(visit.person, "passphrase changed", account_id)
        visit.session.fresh.append(Fresh(account.name, account.role, passphrase, account.project))
        return redirect("/accounts", 303)

    def _shown_once(self, visit: Visit, fresh: Fresh, origin: str) -> Markup:
        say = visit.say
        if fresh.role != "collect":
            return tag(
                "section",
                tag("h2", say(_PASSPHRASE_FOR, name=fresh.name)),
                notice(tag("p", say(_PASSPHRASE_ONCE))),
                tag("p", tag("code", fresh.secret, id="passphrase", class_="secret")),
                class_="panel",
            )
        text = self._office.setup_text(origin, fresh)
        return tag(
            "section",
            tag("h2", say(_SETUP_FOR, name=fresh.name)),
            notice(tag("p", say(_SETUP_ONCE))),
            tag("p", say(_SETUP_ADDRESS, origin=origin)),
            _qr_image(visit.words, text),
            tag("label", say(_SETUP_TEXT), for_="setup"),
            tag("textarea", text, id="setup", readonly=True, rows="5"),
            class_="panel",
        )

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
