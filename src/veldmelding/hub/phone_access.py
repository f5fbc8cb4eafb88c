"""What a phone signs in to headquarters with, so that a hub can forward its records as itself.

A phone that was set up for headquarters and then pointed at this hub still says who it is to
headquarters. That is remembered in memory and forgotten when the hub stops, unless a person
decided to keep it in the vault. A token that this hub gave out itself is never passed on.
"""

from __future__ import annotations

import base64
import binascii
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from veldmelding.sync import Bearer, UserPassword

if TYPE_CHECKING:
    from veldmelding.vault import Vault

OwnAccess = Bearer | UserPassword

_SETTING: Final = "relay.access"
_ADOPTED: Final = "relay.adopted"
_LONGEST: Final = 400


class PhoneAccess:
    """The access of phones to headquarters, by their account here."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lock = Lock()
        self._held: dict[str, OwnAccess] = {}

    def adopt(self, account_id: str) -> None:
        """Say that the token of an account is one of headquarters, not one of this hub."""
        with self._vault.transaction():
            adopted = set(self._vault.settings.get(_ADOPTED, None) or [])
            self._vault.settings.set(_ADOPTED, sorted(adopted | {account_id}))

    def heard(self, account_id: str, token: str | None, authorization: str, *, keep: bool) -> None:
        """Remember what a phone said of itself, besides what this hub asked for."""
        adopted = account_id in (self._vault.settings.get(_ADOPTED, None) or [])
        access: OwnAccess | None = None
        if adopted or token is not None:
            access = _basic(authorization)
        said = token or _bearer(authorization)
        if access is None and adopted and said:
            access = Bearer(said)
        if access is None:
            return
        with self._lock:
            if self._held.get(account_id) == access:
                return
            self._held[account_id] = access
        if keep:
            with self._vault.transaction():
                stored = dict(self._vault.settings.get(_SETTING, None) or {})
                stored[account_id] = _written(access)
                self._vault.settings.set(_SETTING, stored)

    def of(self, account_id: str) -> OwnAccess | None:
        """Return the access of a phone; None when it never said."""
        with self._lock:
            held = self._held.get(account_id)
        if held is not None:
            return held
        return _read((self._vault.settings.get(_SETTING, None) or {}).get(account_id))

    def forget(self) -> None:
        """Forget all of it, in memory and in the vault."""
        with self._lock:
            self._held.clear()
        with self._vault.transaction():
            self._vault.settings.set(_SETTING, {})


def _basic(authorization: str) -> UserPassword | None:
    scheme, _, secret = authorization.partition(" ")
    if scheme.lower() != "basic" or len(secret) > _LONGEST:
        return None
    try:
        user, colon, password = base64.b64decode(secret, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    return UserPassword(user, password) if user and colon else None


def _bearer(authorization: str) -> str:
    scheme, _, secret = authorization.partition(" ")
    return secret.strip() if scheme.lower() == "bearer" else ""


def _written(access: OwnAccess) -> dict[str, str]:
    if isinstance(access, Bearer):
        return {"token": access.token}
    return {"user": access.user, "password": access.password}


def _read(stored: Any) -> OwnAccess | None:
    if not isinstance(stored, dict):
        return None
    if "token" in stored:
        return Bearer(str(stored["token"]))
    if "user" in stored and "password" in stored:
        return UserPassword(str(stored["user"]), str(stored["password"]))
    return None
