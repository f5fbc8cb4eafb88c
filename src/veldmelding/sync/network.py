"""How this laptop reaches a network: proxy, certificates, patience, and what a paid line may cost.

These are choices of a person, kept in the vault because a proxy has a password. Nothing of it is
ever taken from the environment.
"""

from __future__ import annotations

import re
import ssl
from base64 import b64decode
from binascii import Error as Base64Error
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote, urlsplit

from veldmelding.errors import CertificatesUnreadable, PinUnreadable, ProxyAddressWrong
from veldmelding.sync.address import Origin

if TYPE_CHECKING:
    from veldmelding.vault import Vault

ProxyKind = Literal["http", "socks5"]
Metered = Literal["everything", "texts", "nothing"]

_SETTING = "network"
_PORTS: dict[str, int] = {"http": 8080, "socks5": 1080}
_SCHEMES: dict[str, ProxyKind] = {
    "http": "http",
    "socks": "socks5",
    "socks5": "socks5",
    "socks5h": "socks5",
}
_HOST = re.compile(r"[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.]{2,45}")
_PEM = re.compile(
    r"-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----", re.ASCII
)
_LONGEST_PEM = 256 * 1024
_LONGEST_SECRET = 255
_PIN_AS_BASE64 = 44


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. `read` is longer than the 120 s after which a server's own front gives up."""

    connect: float = 15
    read: float = 130
    answer: float = 300
    """For one whole answer of text, so that a trickle of bytes does not hold us for a day."""
    file: float = 3600


@dataclass(frozen=True, slots=True)
class Proxy:
    """A server that stands between this laptop and every other.

    The laptop itself is always reached directly, and so are `except_for`: names of hosts, or of
    domains with everything below them.
    """

    kind: ProxyKind
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)
    except_for: tuple[str, ...] = ()

    @classmethod
    def read(
        cls, text: str, user: str = "", password: str = "", except_for: tuple[str, ...] = ()
    ) -> Proxy:
        """Read an address as people write it: `http://proxy.example.org:8080`, `socks5://…`."""
        written = text.strip()
        if "://" not in written:
            written = f"http://{written}"
        try:
            parts = urlsplit(written)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise ProxyAddressWrong from None
        kind = _SCHEMES.get(parts.scheme.lower())
        user = user or unquote(parts.username or "")
        password = password or unquote(parts.password or "")
        fits = all(len(each.encode("utf-8")) <= _LONGEST_SECRET for each in (user, password))
        if kind is None or not _HOST.fullmatch(host) or parts.path.strip("/") or not fits:
            raise ProxyAddressWrong
        return cls(kind, host, port or _PORTS[kind], user, password, except_for)

    @property
    def address(self) -> str:
        """The address to show; it never holds the password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.kind}://{host}:{self.port}"

    def serves(self, host: str) -> bool:
        """Whether the way to this host leads through the proxy."""
        name = host.lower().rstrip(".")
        if Origin("http", name, 0).is_loopback:
            return False
        return not any(
            name == each or name.endswith(f".{each}")
            for each in (given.lower().strip(".") for given in self.except_for)
        )


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """Everything a person may choose about the network. The defaults suit nearly everybody."""

    proxy: Proxy | None = None
    ca_pem: str = ""
    """Certificates to trust besides the computer's own, as PEM text; see `read_certificates`."""
    pin: str = ""
    """SHA-256 of headquarters' public key (SPKI), hex; '' for none. Any other key is refused, and
    this key is enough: who vouches for it, for what name and until when, does not matter then."""
    metered: Metered = "texts"
    """What may leave by itself on a line that is paid by volume; by hand everything may."""
    daily_bytes: int | None = None
    """How much may be sent in one day; None for no limit. Danger is always sent."""
    timeouts: Timeouts = field(default_factory=Timeouts)

    @classmethod
    def load(cls, vault: Vault) -> NetworkSettings:
        """Read the choices of this vault; what makes no sense counts as not chosen."""
        stored = vault.settings.get(_SETTING, {})
        return cls._from_json(stored) if isinstance(stored, dict) else cls()

    def save(self, vault: Vault) -> None:
        """Keep these choices in the vault."""
        vault.settings.set(_SETTING, asdict(self))

    @classmethod
    def _from_json(cls, stored: dict[str, Any]) -> NetworkSettings:
        try:
            proxy = stored.get("proxy")
            if proxy is not None:
                proxy = Proxy(**{**proxy, "except_for": tuple(proxy.get("except_for", ()))})
            metered = stored.get("metered", "texts")
            daily = stored.get("daily_bytes")
            return cls(
                proxy=proxy,
                ca_pem=str(stored.get("ca_pem", "")),
                pin=str(stored.get("pin", "")),
                metered=metered if metered in {"everything", "texts", "nothing"} else "texts",
                daily_bytes=None if daily is None else max(0, int(daily)),
                timeouts=Timeouts(**stored.get("timeouts", {})),
            )
        except (TypeError, ValueError, AttributeError):
            return cls()


def read_certificates(text: str) -> str:
    """Keep the certificates of a PEM file and nothing else; private keys are left out.

    Raises `CertificatesUnreadable` when there is none, or one that cannot be read.
    """
    if len(text) > _LONGEST_PEM:
        raise CertificatesUnreadable
    found = _PEM.findall(text)
    kept = "\n".join(found) + "\n"
    if not found:
        raise CertificatesUnreadable
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=kept)
    except (ssl.SSLError, ValueError):
        raise CertificatesUnreadable from None
    return kept


def read_pin(text: str) -> str:
    """Read a pin as people have it: 64 hex digits, with or without colons, or `sha256/…=`."""
    plain = "".join(text.split())
    if plain.lower().startswith("sha256"):
        plain = plain[6:].lstrip(":")
        # Base64 may begin with a slash itself, so its end is what counts.
        plain = plain[-_PIN_AS_BASE64:] if plain.startswith("/") else plain
    bare = plain.replace(":", "")
    if re.fullmatch(r"[0-9A-Fa-f]{64}", bare):
        return bare.lower()
    try:
        digest = b64decode(plain, validate=True)
    except (Base64Error, ValueError):
        digest = b""
    if len(digest) != 32:
        raise PinUnreadable
    return digest.hex()
