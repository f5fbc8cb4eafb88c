"""Who asks, and under which address they know this hub."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from veldmelding.hub.openrosa import segment

if TYPE_CHECKING:
    from werkzeug.wrappers import Request

    from veldmelding.hub.accounts import Account, Accounts

_HOST: Final = re.compile(r"(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")


class Denied(Exception):
    """The request is from nobody we know; `reason` names the text of the profile."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Access:
    """An account, and the token to write into addresses when it came in the address."""

    account: Account
    token: str | None

    def sees(self, project: str) -> bool:
        """Tell whether a project is this one's: who administers sees all."""
        return self.account.role == "administer" or self.account.project == project

    def base(self, origin: str, project: str) -> str:
        """Return the address of the project as this client should ask for it."""
        key = "" if self.token is None else f"/key/{segment(self.token)}"
        return f"{origin}/v1{key}/projects/{segment(project)}"


class People(Protocol):
    """Finds people who sign in with name and passphrase."""

    def of_session(self, token: str) -> Account | None:
        """Find who began the session of a token."""
        ...

    def of_password(self, authorization: str, address: str) -> Account | None:
        """Find who a Basic header names, when its passphrase is right."""
        ...


def admit(
    request: Request, path_token: str | None, accounts: Accounts, people: People | None = None
) -> Access:
    """Find the account of a request, or deny it as a Central does.

    A token in the address that is unknown is answered 403 and not 401, because phones would ask
    their owner for a password.
    """
    token = path_token if path_token is not None else request.args.get("st")
    if token is not None:
        if not accounts.is_well_formed(token):
            raise Denied("not-authenticated")
        account = accounts.find(token)
        if account is None:
            raise Denied("no-rights")
        return Access(account, token)
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        account = accounts.find(secret.strip())
        if account is None and people is not None:
            account = people.of_session(secret.strip())
        if account is not None:
            return Access(account, None)
    elif scheme.lower() == "basic":
        if request.scheme != "https":
            raise Denied("https-only")
        if people is not None:
            account = people.of_password(secret, request.remote_addr or "")
            if account is not None:
                return Access(account, None)
    raise Denied("not-authenticated")


def origin_of(request: Request, configured: str | None) -> str:
    """Return scheme and host for addresses: the configured ones, else those of the request."""
    if configured is not None:
        return configured
    host = request.headers.get("Host", "")
    if not _HOST.fullmatch(host):
        name = request.environ["SERVER_NAME"]
        host = f"[{name}]" if ":" in name else name
        host = f"{host}:{request.environ['SERVER_PORT']}"
    return f"{request.scheme}://{host}"
