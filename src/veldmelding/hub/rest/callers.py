"""Who asks over the REST interface, and what that one may do.

A person signs in with name and passphrase and gets a session token; a phone or laptop has the
token of its account. Verbs are those of a Central: whoever collects is an app user, whoever reads
a viewer, and who administers a manager; whoever reviews is a viewer who may also decide.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from datetime import timedelta
from threading import Lock
from typing import TYPE_CHECKING, Final

from veldmelding.hub.rest import problems

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from random import Random

    from werkzeug.wrappers import Request

    from veldmelding.hub.accounts import Account, Accounts
    from veldmelding.hub.limits import Tries

LASTING: Final = timedelta(days=1)
_MOST_SESSIONS: Final = 1000
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!$"

_COLLECT: Final = frozenset({"open_form.read", "submission.create"})
_READ: Final = frozenset(
    {
        *("project.read", "open_form.read", "form.list", "form.read", "comment.create"),
        *("submission.read", "submission.list", "session.end"),
        *("dataset.list", "dataset.read", "entity.list", "entity.read"),
    }
)
_REVIEW: Final = _READ | {"submission.update"}
_ADMINISTER: Final = _REVIEW | {
    *("project.create", "project.update", "form.create", "form.update", "form.delete"),
    *("submission.create", "submission.delete"),
    *("field_key.list", "field_key.create", "field_key.delete", "assignment.create"),
    *("dataset.create", "dataset.update", "entity.create", "entity.update", "entity.delete"),
}
_VERBS: Final = {
    "collect": _COLLECT,
    "read": _READ,
    "review": _REVIEW,
    "administer": _ADMINISTER,
}


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in person."""

    account: str
    begun: datetime
    ends: datetime


class RestSessions:
    """Sessions of people, by the hash of their token; they end with the hub."""

    def __init__(self, clock: Callable[[], datetime], random: Random) -> None:
        self._clock = clock
        self._random = random
        self._sessions: dict[str, Session] = {}
        self._guard = Lock()

    def begin(self, account: str) -> tuple[str, str, Session]:
        """Start a session; returns its token and a CSRF token, as a Central does."""
        token, csrf = self._secret(), self._secret()
        now = self._clock()
        session = Session(account, now, now + LASTING)
        with self._guard:
            while len(self._sessions) >= _MOST_SESSIONS:
                del self._sessions[next(iter(self._sessions))]
            self._sessions[_hash(token)] = session
        return token, csrf, session

    def find(self, token: str) -> Session | None:
        """Return a session that has not run out."""
        with self._guard:
            session = self._sessions.get(_hash(token))
            if session is not None and session.ends < self._clock():
                del self._sessions[_hash(token)]
                return None
            return session

    def end(self, token: str) -> bool:
        """End a session; tells whether there was one."""
        with self._guard:
            return self._sessions.pop(_hash(token), None) is not None

    def _secret(self) -> str:
        return "".join(self._random.choice(_ALPHABET) for _ in range(64))


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks."""

    account: Account
    token: str = ""
    session: Session | None = None

    def may(self, verb: str) -> bool:
        """Tell whether this one may do that."""
        return verb in _VERBS[self.account.role]

    def must(self, verb: str) -> None:
        """Refuse what this one may not do."""
        if not self.may(verb):
            raise problems.no_rights()

    def sees(self, project: str) -> bool:
        """Tell whether a project is this one's: who administers sees all."""
        return self.account.role == "administer" or self.account.project == project


class Doors:
    """Finds out who asks."""

    def __init__(self, accounts: Accounts, sessions: RestSessions, tries: Tries) -> None:
        self._accounts = accounts
        self._sessions = sessions
        self._tries = tries
        self._turn = Lock()

    def admit(self, request: Request, path_token: str | None) -> Caller:
        """Find who asks; raises 401 or 403 as a Central does."""
        token = path_token if path_token is not None else request.args.get("st")
        if token is not None:
            if not self._accounts.is_well_formed(token):
                raise problems.not_authenticated()
            account = self._accounts.find(token)
            if account is None:
                raise problems.no_rights()
            return Caller(account)
        scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return self._bearer(secret.strip())
        if scheme.lower() == "basic":
            if request.scheme != "https":
                raise problems.https_only()
            name, passphrase = _basic(secret)
            return Caller(self.sign_in(name, passphrase, request.remote_addr or ""))
        raise problems.not_authenticated()

    def _bearer(self, token: str) -> Caller:
        session = self._sessions.find(token)
        if session is not None:
            account = self._holder(session)
            if account is not None:
                return Caller(account, token, session)
            self._sessions.end(token)
        account = self._accounts.find(token)
        if account is None:
            raise problems.not_authenticated()
        return Caller(account)

    def of_session(self, token: str) -> Account | None:
        """Find who began the session of a token."""
        session = self._sessions.find(token)
        return self._holder(session) if session is not None else None

    def _holder(self, session: Session) -> Account | None:
        """Find whose session it is, unless they were shut out or given another passphrase."""
        account = self._accounts.get(session.account)
        if account is None or account.revoked is not None:
            return None
        return None if self._accounts.renewed_since(account.id, session.begun) else account

    def of_password(self, authorization: str, address: str) -> Account | None:
        """Find who a Basic header names, when its passphrase is right and not guessed too often."""
        try:
            return self.sign_in(*_basic(authorization), address)
        except (problems.Problem, TooOften):
            return None

    def sign_in(self, name: str, passphrase: str, address: str) -> Account:
        """Find a person; comparisons take turns, and wrong ones make the guesser wait.

        Who asks many times at once waits as well: what the guess before it came to counts.
        """
        keys = (f"address {address}", f"name {name.strip().casefold()} {address}")
        self._must_not_wait(keys)
        with self._turn:
            self._must_not_wait(keys)
            account = self._accounts.sign_in(name, passphrase)
            if account is None:
                self._tries.wrong(*keys)
                raise problems.not_authenticated()
            self._tries.right(*keys)
        return account

    def _must_not_wait(self, keys: tuple[str, ...]) -> None:
        wait = self._tries.wait(*keys)
        if wait:
            raise TooOften(wait)


class TooOften(Exception):
    """Too many wrong guesses; `seconds` to wait."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds)


def _basic(secret: str) -> tuple[str, str]:
    try:
        name, _, passphrase = base64.b64decode(secret, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        raise problems.not_authenticated() from None
    return name, passphrase


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
