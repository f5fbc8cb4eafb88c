"""Who asks, on a hub that behaves like KoboToolbox: Digest, Basic, an API key, a collector's token.

Digest is RFC 7616 with MD5, as the phones of the field speak it. A challenge is good for some
minutes and proves itself by a keyed hash, so that nothing has to be remembered.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.request import parse_http_list, parse_keqv_list

from veldmelding.hub.access import Denied
from veldmelding.hub.accounts import DIGEST_REALM, same

if TYPE_CHECKING:
    from datetime import datetime

    from werkzeug.wrappers import Request

    from veldmelding.hub.accounts import Account, Accounts

_SECONDS: Final = 600
_NEEDED: Final = ("username", "nonce", "uri", "response", "realm")


@dataclass(frozen=True, slots=True)
class Challenges:
    """Makes challenges and knows its own again."""

    key: bytes = field(default_factory=lambda: os.urandom(32), repr=False)

    def new(self, now: datetime, *, stale: bool = False) -> str:
        """Write the header that asks who it is."""
        nonce = self._nonce(int(now.timestamp()))
        opaque = hmac.new(self.key, b"opaque", "md5").hexdigest()
        text = (
            f'Digest realm="{DIGEST_REALM}", nonce="{nonce}", algorithm="MD5",'
            f' opaque="{opaque}", qop="auth"'
        )
        return text + (', stale="true"' if stale else "")

    def knows(self, nonce: str, now: datetime) -> bool:
        """Tell whether this challenge was made here not long ago."""
        moment, _, _ = nonce.partition("-")
        if not moment.isascii() or not moment.isdigit() or len(moment) > 12:
            return False
        recent = 0 <= int(now.timestamp()) - int(moment) <= _SECONDS
        return recent and same(nonce, self._nonce(int(moment)))

    def _nonce(self, moment: int) -> str:
        return f"{moment}-{hmac.new(self.key, str(moment).encode(), 'sha256').hexdigest()}"


def admit_as_kobo(
    request: Request,
    path_token: str | None,
    accounts: Accounts,
    challenges: Challenges,
    *,
    anywhere: bool,
    now: datetime,
) -> Account:
    """Find the account of a request, or deny it.

    `anywhere` says that Basic is taken over an unencrypted connection too, as for submissions;
    elsewhere only where nobody can listen.
    """
    if path_token is not None:
        account = accounts.find(path_token)
        if account is None:
            raise Denied("wrong-token")
        return account
    scheme, _, said = request.headers.get("Authorization", "").partition(" ")
    scheme = scheme.lower()
    if scheme == "digest":
        return _by_digest(request, said, accounts, challenges, now)
    if scheme == "basic" and (anywhere or _is_private(request)):
        return _by_password(said, accounts)
    if scheme == "token":
        account = accounts.find(said.strip())
        if account is None:
            raise Denied("wrong-token")
        return account
    raise Denied("not-authenticated")


def _by_password(said: str, accounts: Accounts) -> Account:
    try:
        name, _, password = base64.b64decode(said, validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise Denied("wrong-account") from None
    account = accounts.find(password)
    if account is None or not same(account.name, name):
        raise Denied("wrong-account")
    return account


def _by_digest(
    request: Request, said: str, accounts: Accounts, challenges: Challenges, now: datetime
) -> Account:
    fields = parse_keqv_list([part for part in parse_http_list(said) if "=" in part])
    if any(not fields.get(name) for name in _NEEDED):
        raise Denied("wrong-account")
    if not challenges.knows(fields["nonce"], now):
        raise Denied("stale")
    asked = str(request.environ.get("REQUEST_URI", "")) or request.full_path
    found = accounts.digest_secret(fields["username"])
    if found is None or fields["uri"] != asked or fields["realm"] != DIGEST_REALM:
        raise Denied("wrong-account")
    account, secret = found
    what = _md5(request.method, fields["uri"])
    if fields.get("qop") == "auth":
        expected = _md5(
            secret, fields["nonce"], fields.get("nc", ""), fields.get("cnonce", ""), "auth", what
        )
    else:
        expected = _md5(secret, fields["nonce"], what)
    if not same(expected, fields["response"]):
        raise Denied("wrong-account")
    return account


def _md5(*parts: str) -> str:
    text = ":".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.md5(text, usedforsecurity=False).hexdigest()


def _is_private(request: Request) -> bool:
    if request.scheme == "https":
        return True
    try:
        return ip_address(request.remote_addr or "").is_loopback
    except ValueError:
        return False
