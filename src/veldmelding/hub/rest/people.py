"""Signing in, who one is, projects, and the accounts of phones and laptops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veldmelding.errors import AccountNameEmpty, ProjectNameEmpty
from veldmelding.hub.rest import problems
from veldmelding.hub.rest.asked import SUCCESS, answer
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from veldmelding.hub.accounts import Account
    from veldmelding.hub.projects import Project
    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.rest.callers import Doors, RestSessions
    from veldmelding.hub.rest.office import Office

_KEPT_NOWHERE = "only shown when it is made"


class People:
    """Answers about people and projects."""

    def __init__(self, office: Office, doors: Doors, sessions: RestSessions) -> None:
        self._office = office
        self._doors = doors
        self._sessions = sessions

    # -- sessions ------------------------------------------------------------------------------

    def sign_in(self, fields: dict[str, Any], address: str) -> Response:
        """Begin a session."""
        email, password = fields.get("email"), fields.get("password")
        if not isinstance(email, str) or not isinstance(password, str) or not email or not password:
            raise problems.missing_some(
                ["email", "password"], {"email": email, "password": password}
            )
        try:
            account = self._doors.sign_in(email, password, address)
        except problems.Problem:
            self._office.access_log.write("sign-in refused", subject=address)
            raise
        self._office.access_log.write("signed in", account=account.id)
        token, csrf, session = self._sessions.begin(account.id)
        told = {
            "token": token,
            "csrf": csrf,
            "expiresAt": timestamp(session.ends),
            "createdAt": timestamp(session.begun),
        }
        return answer(told)

    def session(self, asked: Asked) -> Response:
        """Tell about the session one has."""
        session = asked.caller.session
        if session is None:
            raise problems.not_found()
        return answer({"createdAt": timestamp(session.begun), "expiresAt": timestamp(session.ends)})

    def sign_out(self, asked: Asked) -> Response:
        """End the session one has, or with its token another one of one's own."""
        token = asked.values.get("session", "current")
        if token == "current":  # noqa: S105 (a word of the path)
            if asked.caller.session is None:
                raise problems.not_found()
            token = asked.caller.token
        session = self._sessions.find(token)
        if session is not None and session.account == asked.caller.account.id:
            self._sessions.end(token)
            return answer(SUCCESS)
        account = self._office.accounts.find(token)
        if account is None or not asked.caller.may("field_key.delete"):
            raise problems.no_rights()
        self._office.accounts.revoke(account.id)  # how a Central revokes an app user
        self._office.note(asked, "account revoked", account.id)
        return answer(SUCCESS)

    def me(self, asked: Asked) -> Response:
        """Tell who asks."""
        actor = self._office.actor(asked.caller.account.id) or {}
        if asked.caller.account.role == "collect":
            raise problems.not_found()
        return answer({**actor, "email": asked.caller.account.name})

    # -- projects ------------------------------------------------------------------------------

    def projects(self, asked: Asked) -> Response:
        """List the projects one may see."""
        if not asked.caller.may("project.read"):
            return answer([])
        found = [one for one in self._office.projects.all() if asked.caller.sees(one.id)]
        return answer([_project(one, self._office.since()) for one in found])

    def project(self, asked: Asked) -> Response:
        """Describe a project."""
        project = self._office.project(asked)
        asked.caller.must("project.read")
        return answer(_project(project, self._office.since()))

    def add_project(self, asked: Asked) -> Response:
        """Make a project."""
        asked.caller.must("project.create")
        name = asked.fields().get("name")
        try:
            project = self._office.projects.add(name if isinstance(name, str) else "")
        except ProjectNameEmpty:
            raise problems.missing("name") from None
        self._office.note(asked, "project made", project.id)
        return answer(_project(project, self._office.since()))

    # -- accounts of devices -------------------------------------------------------------------

    def devices(self, asked: Asked) -> Response:
        """List the accounts of phones and laptops; tokens are not kept, so they are not told."""
        self._office.project(asked)
        asked.caller.must("field_key.list")
        found = [
            account
            for account in self._office.accounts.all()
            if account.role == "collect" and account.project == asked.project
        ]
        return answer([self._device(each, asked.project) for each in found])

    def add_device(self, asked: Asked) -> Response:
        """Make an account for a phone or laptop; its token is told this once."""
        self._office.project(asked)
        asked.caller.must("field_key.create")
        name = asked.fields().get("displayName")
        try:
            account, token = self._office.accounts.create(
                name if isinstance(name, str) else "", project=asked.project
            )
        except AccountNameEmpty:
            raise problems.missing("displayName") from None
        self._office.note(asked, "account made", account.id)
        more = {"token": token, "csrf": None, "expiresAt": "9999-12-31T23:59:59.000Z"}
        return answer({**self._device(account, asked.project), **more})

    def remove_device(self, asked: Asked) -> Response:
        """Revoke an account."""
        self._office.project(asked)
        asked.caller.must("field_key.delete")
        account = self._office.numbered(asked["device"])
        if account is None or account.role != "collect" or account.project != asked.project:
            raise problems.not_found()
        self._office.accounts.revoke(account.id)
        self._office.note(asked, "account revoked", account.id)
        return answer(SUCCESS)

    def give_form(self, asked: Asked) -> Response:
        """Let an account have a form; here it has all of its project unless it is limited."""
        form = self._office.form(asked)
        asked.caller.must("assignment.create")
        account = self._office.numbered(asked["device"])
        if account is None or account.project != asked.project:
            raise problems.not_found()
        if self._office.accounts.forms_of(account.id) is not None:
            self._office.accounts.allow_form(account.id, form.form_id)
        return answer(SUCCESS)

    def _device(self, account: Account, project: str) -> dict[str, Any]:
        return {
            "projectId": int(project),
            **(self._office.actor(account.id) or {}),
            "token": _KEPT_NOWHERE if account.revoked is None else None,
        }


def _project(project: Project, since: str) -> dict[str, Any]:
    return {
        "id": int(project.id),
        "name": project.name,
        "description": None,
        "archived": None,
        "keyId": None,
        "createdAt": since,
        "updatedAt": None,
        "deletedAt": None,
    }
