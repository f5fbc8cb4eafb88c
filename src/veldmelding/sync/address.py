"""Addresses of headquarters: one spelling each, the secret taken out, never in the open."""

from __future__ import annotations

import hashlib
import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from veldmelding.errors import SetupAddressWrong

_PORTS = {"http": 80, "https": 443}
_TOKEN_PATH = re.compile(r"/v1/key/([^/]+)(/.*)?$")
_SECRET_PATH = re.compile(r"(/v1/test/|/collector/)([^/]+)")
"""Addresses whose token works nowhere but in the path: a form that is being tried out on an ODK
Central, and a group of data collectors on KoboToolbox."""
_HOST = re.compile(r"^[A-Za-z0-9._-]{1,253}$|^[0-9A-Fa-f:.]{2,45}$")


@dataclass(frozen=True, slots=True)
class Origin:
    """Who answers: scheme, host and port. Credentials go to one origin and to no other."""

    scheme: str
    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Whether this is the laptop itself, so that nobody can listen on the way."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


@dataclass(frozen=True, slots=True)
class ReadAddress:
    """An address taken apart: what may be shown and stored, and the secrets that stood in it."""

    address: str
    token: str | None
    user: str | None
    password: str | None
    path_token: str | None = None


def origin_of(url: str) -> Origin | None:
    """Tell the origin of an absolute http or https address; None for anything else."""
    try:
        parts = urlsplit(url)
        port = parts.port
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not host:
        return None
    return Origin(parts.scheme, host.rstrip("."), port or _PORTS[parts.scheme])


def read_address(text: str) -> ReadAddress:
    """Take an address apart as a person or a set-up code gives it; raise when it cannot be one.

    An app user's address carries the token in its path. It comes out of there and travels in
    a header from then on, where no proxy and no log sees it.
    """
    shown = _without_secrets(text)
    written = text.strip()
    if "://" not in written:
        written = f"https://{written}"
    try:
        parts = urlsplit(written)
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise SetupAddressWrong(address=shown) from None
    if parts.scheme.lower() not in _PORTS or not _HOST.match(host) or _has_blank(written):
        raise SetupAddressWrong(address=shown)
    path = parts.path.rstrip("/")
    token: str | None = None
    path_token: str | None = None
    found = _TOKEN_PATH.search(path)
    if found is not None:
        token = unquote(found.group(1))
        path = path[: found.start()] + "/v1" + (found.group(2) or "")
    found = _SECRET_PATH.search(path)
    if found is not None:
        path_token = unquote(found.group(2))
        path = path[: found.start(2)] + _stand_in(path_token) + path[found.end(2) :]
    address = _written(parts, host, port, path)
    user = unquote(parts.username) if parts.username else None
    password = unquote(parts.password) if parts.password else None
    return ReadAddress(address, token, user, password, path_token)


def with_path_token(address: str, token: str) -> str:
    """Put the token back into the path of an address that `read_address` took it out of."""
    return address.replace(f"/{_stand_in(token)}", f"/{quote(token, safe='!$')}", 1)


def _stand_in(token: str) -> str:
    """Make what stands in an address instead of its token: tells two apart, and no more."""
    return "~" + hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()[:8]


def _written(parts: SplitResult, host: str, port: int | None, path: str) -> str:
    scheme = parts.scheme.lower()
    place = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[scheme]:
        place = f"{place}:{port}"
    return urlunsplit((scheme, place, path, "", ""))


def _has_blank(text: str) -> bool:
    return any(character.isspace() or not character.isprintable() for character in text)


def _without_secrets(text: str) -> str:
    """Shorten what was typed to something that may stand in a message."""
    visible = "".join(character for character in text.strip() if character.isprintable())
    visible = re.sub(r"//[^/@]*@", "//", visible)
    visible = re.sub(r"/(key|test|collector)/[^/]+", r"/\1/…", visible)
    return visible.partition("?")[0][:80]
