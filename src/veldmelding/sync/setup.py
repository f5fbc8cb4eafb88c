"""Set-up codes: what headquarters shows as a QR code or sends as text, read with suspicion.

The text is the one ODK Collect uses, base64 of zlib of JSON, so one code serves phones and
laptops; what only laptops need stands in a member of its own that Collect passes over. A plain
address with the token inside works as well.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import zlib
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from veldmelding.errors import KeyMistyped, SetupNeedsWords, SetupTooLarge, SetupUnreadable
from veldmelding.sync.backend import Backend, Bearer, Kind, UserPassword
from veldmelding.sync.policy import read_policy
from veldmelding.sync.sealed_setup import is_sealed, open_text, seal_text
from veldmelding.vault import PublicKey

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_TEXT = 16 * 1024
"""Characters. A QR code holds 4,296 at most."""
LARGEST_SETTINGS = 64 * 1024
"""Bytes after unpacking. Real codes have a few hundred."""


def read_setup(text: str, words: str = "") -> Backend:
    """Read a set-up code or an address with a token; raise with what to do when it is neither.

    A code of our own (`VELD1:`) opens with the `words` that belong to it. Consent to an
    unencrypted address is never taken from a code: look at `needs_consent`.
    """
    text = text.strip().lstrip("\ufeff").strip()
    if not text:
        raise SetupUnreadable()
    if len(text) > LONGEST_TEXT:
        raise SetupTooLarge()
    if is_sealed(text):
        if not words.strip():
            raise SetupNeedsWords()
        inner = open_text(text, words)
        if is_sealed(inner):  # nobody makes such a code except to keep us busy
            raise SetupUnreadable()
        return read_setup(inner)
    if text.startswith("{"):
        return _from_settings(_parsed(text.encode("utf-8", "replace")))
    if "://" in text or _looks_like_host(text):
        return Backend.at(text)
    return _from_settings(_parsed(_unpacked(text)))


def setup_text(backend: Backend) -> str:
    """Write the set-up code for `backend`, readable by this program and by ODK Collect.

    It contains the secret: show it as a QR code, and do not store it outside the vault.
    """
    general: dict[str, object] = {}
    if backend.kind == "central" and isinstance(backend.access, Bearer):
        before, _, after = backend.address.partition("/v1")
        token = quote(backend.access.token, safe="!$")
        general["server_url"] = f"{before}/v1/key/{token}{after}"
    else:
        general["server_url"] = backend.base
    if isinstance(backend.access, UserPassword):
        general["username"] = backend.access.user
        general["password"] = backend.access.password
    own: dict[str, object] = {"kind": backend.kind}
    if backend.headquarters_key:
        own["headquarters_key"] = backend.headquarters_key
    if backend.policy:
        own["policy"] = dict(backend.policy)
    if backend.kind == "kobo" and isinstance(backend.access, Bearer):
        own["token"] = backend.access.token
    settings: dict[str, object] = {"general": general, "admin": {}, "veldmelding": own}
    if backend.name:
        settings["project"] = {"name": backend.name}
    packed = zlib.compress(json.dumps(settings, separators=(",", ":")).encode(), 9)
    return base64.b64encode(packed).decode("ascii")


def seal_setup(backend: Backend, words: str, *, random: Callable[[int], bytes] = os.urandom) -> str:
    """Write a set-up code for `backend` that is of no use without `words`."""
    return seal_text(setup_text(backend), words, random=random)


def _looks_like_host(text: str) -> bool:
    """Tell `data.example.org/…` from base64, which has no dots."""
    return "." in text.partition("/")[0] and not any(character.isspace() for character in text)


def _unpacked(text: str) -> bytes:
    """Undo base64 and zlib without ever making more than `LARGEST_SETTINGS` bytes."""
    joined = "".join(text.split()).replace("-", "+").replace("_", "/").rstrip("=")
    try:
        packed = base64.b64decode(joined + "=" * (-len(joined) % 4), validate=True)
        unpacker = zlib.decompressobj()
        unpacked = unpacker.decompress(packed, LARGEST_SETTINGS)
    except (binascii.Error, ValueError, zlib.error):
        raise SetupUnreadable() from None
    if unpacker.unconsumed_tail:
        raise SetupTooLarge()
    if not unpacker.eof:
        raise SetupUnreadable()
    return unpacked


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        settings = json.loads(data)
    except (ValueError, RecursionError):
        raise SetupUnreadable() from None
    if not isinstance(settings, dict):
        raise SetupUnreadable()
    return settings


def _from_settings(settings: dict[str, Any]) -> Backend:
    general = _section(settings, "general")
    own = _section(settings, "veldmelding")
    address = _text(general, "server_url")
    if not address:
        raise SetupUnreadable()
    access: Bearer | UserPassword | None = None
    user = _text(general, "username")
    if user:
        access = UserPassword(user, _text(general, "password"))
    if _text(own, "token"):
        access = Bearer(_text(own, "token"))
    if _has_token(address):
        access = None  # the token in the address says more than an account left behind in a code
    kind: Kind | None = None
    if _text(own, "kind") in {"central", "kobo"}:
        kind = "kobo" if _text(own, "kind") == "kobo" else "central"
    return Backend.at(
        address,
        access,
        kind=kind,
        name=_name(_text(_section(settings, "project"), "name")),
        headquarters_key=_key(_text(own, "headquarters_key")),
        policy=read_policy(own.get("policy")),
    )


def _key(text: str) -> str:
    """Spell the key of headquarters the one way; a code with half a key is not taken."""
    try:
        return PublicKey.read(text).text if text else ""
    except KeyMistyped:
        raise SetupUnreadable() from None


def _section(settings: dict[str, Any], name: str) -> dict[str, Any]:
    section = settings.get(name)
    return section if isinstance(section, dict) else {}


def _text(section: dict[str, Any], name: str) -> str:
    value = section.get(name)
    return value.strip() if isinstance(value, str) else ""


def _name(text: str) -> str:
    """Keep a project's name to something that fits a line and plays no tricks."""
    return "".join(character for character in text if character.isprintable())[:80]


def _has_token(address: str) -> bool:
    try:
        return "/v1/key/" in urlsplit(address).path
    except ValueError:
        return False
