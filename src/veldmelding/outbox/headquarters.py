"""Whom this laptop seals for: the public key of its headquarters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.errors import KeyMistyped, NoHeadquartersKey
from veldmelding.vault.escrow import PublicKey

if TYPE_CHECKING:
    from veldmelding.vault import Vault

_SETTING: Final = "headquarters_key"


def headquarters_key(vault: Vault) -> PublicKey:
    """Return the key that came with the set-up, or was entered; raises `NoHeadquartersKey`."""
    with vault.reading() as database:
        row = database.execute("SELECT headquarters_key FROM backend WHERE chosen = 1").fetchone()
    text = (row[0] if row is not None else "") or vault.settings.get(_SETTING, "") or ""
    if not text:
        raise NoHeadquartersKey
    try:
        return PublicKey.read(text)
    except KeyMistyped:
        raise NoHeadquartersKey from None


def enter_headquarters_key(vault: Vault, key: PublicKey) -> None:
    """Keep a key that a person entered, for a team that never has a network."""
    vault.settings.set(_SETTING, key.text)
    vault.changed("settings")
