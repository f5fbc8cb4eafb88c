"""How we say who we are: a header on every request, so that a photo is never sent twice.

Digest (RFC 7616) is written out here because the ready-made one answers a challenge by sending
the same body again, which a body that streams from encrypted files cannot do.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import parse_http_list, parse_keqv_list

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.backend import Backend, Bearer, PathToken, UserPassword

if TYPE_CHECKING:
    from collections.abc import Callable

_HASHES = {"MD5": "md5", "SHA-256": "sha256"}
_TOKEN = QT_TRANSLATE_NOOP("delivery", "the access code of this laptop")
_ACCOUNT = QT_TRANSLATE_NOOP("delivery", "the user name and password")


class Credentials:
    """Writes the Authorization header for one backend and learns from challenges."""

    def __init__(self, backend: Backend, nonce: Callable[[], str]) -> None:
        self._access = backend.access
        self._kind = backend.kind
        # Basic shows the password to everyone on the way unless the connection is encrypted.
        origin = backend.origin
        self._basic_is_safe = origin.scheme == "https" or origin.is_loopback
        self._make_nonce = nonce
        self._challenge: dict[str, str] | None = None
        self._count = 0

    @property
    def description(self) -> Sentence:
        """What a person would call these credentials."""
        template = _ACCOUNT if isinstance(self._access, UserPassword) else _TOKEN
        return Sentence("delivery", template)

    def header(self, method: str, url: str) -> str | None:
        """Write the header for one request, or None when nothing may be said yet."""
        if isinstance(self._access, Bearer):
            scheme = "Token" if self._kind == "kobo" else "Bearer"
            return f"{scheme} {self._access.token}"
        if isinstance(self._access, PathToken):
            return None
        if self._challenge is not None:
            return self._digest(self._access, self._challenge, method, url)
        if self._basic_is_safe:
            pair = f"{self._access.user}:{self._access.password}".encode()
            return f"Basic {base64.b64encode(pair).decode('ascii')}"
        return None

    def challenged(self, header: str) -> bool:
        """Learn from a 401; True when the request is worth repeating with what was learned."""
        scheme, _, rest = header.strip().partition(" ")
        if not isinstance(self._access, UserPassword) or scheme.lower() != "digest":
            return False
        fields = [field for field in parse_http_list(rest) if "=" in field]
        challenge = {key.lower(): value for key, value in parse_keqv_list(fields).items()}
        algorithm = challenge.get("algorithm", "MD5").upper()
        if algorithm not in _HASHES or not challenge.get("nonce"):
            return False
        stale = challenge.get("stale", "").lower() == "true"
        if self._challenge is not None and not stale and self._count == 1:
            return False  # a fresh challenge was answered and refused: the account is wrong
        self._challenge = {**challenge, "algorithm": algorithm}
        self._count = 0
        return True

    def _digest(
        self, access: UserPassword, challenge: dict[str, str], method: str, url: str
    ) -> str:
        def digest(*parts: str) -> str:
            data = ":".join(parts).encode("utf-8")
            return hashlib.new(_HASHES[challenge["algorithm"]], data).hexdigest()

        parts = urlsplit(url)
        uri = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        realm, nonce = challenge.get("realm", ""), challenge["nonce"]
        who = digest(access.user, realm, access.password)
        what = digest(method, uri)
        self._count += 1
        fields = [
            f'username="{_quoted(access.user)}"',
            f'realm="{_quoted(realm)}"',
            f'nonce="{_quoted(nonce)}"',
            f'uri="{uri}"',
            f"algorithm={challenge['algorithm']}",
        ]
        if "auth" in {name.strip() for name in challenge.get("qop", "").split(",")}:
            count, own = f"{self._count:08x}", self._make_nonce()
            response = digest(who, nonce, count, own, "auth", what)
            fields += ["qop=auth", f"nc={count}", f'cnonce="{own}"']
        else:
            response = digest(who, nonce, what)
        fields.append(f'response="{response}"')
        if challenge.get("opaque"):
            fields.append(f'opaque="{_quoted(challenge["opaque"])}"')
        return "Digest " + ", ".join(fields)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
