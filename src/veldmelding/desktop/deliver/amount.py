"""How much may go: everything, so many megabytes a day, or no photos."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from veldmelding.vault import Vault

EVERYTHING: Final = "everything"
TEXTS: Final = "texts"
AMOUNTS: Final = (EVERYTHING, "16", "4", "1", TEXTS)
"""What one can choose; the numbers are megabytes today."""
_SETTING: Final = "delivery.amount"
_MEGABYTE: Final = 1_000_000


def load_amount(vault: Vault) -> str:
    """Read what was chosen."""
    chosen = vault.settings.get(_SETTING, EVERYTHING)
    return chosen if chosen in AMOUNTS else EVERYTHING


def save_amount(vault: Vault, amount: str) -> None:
    """Keep what was chosen; the daily limit is the engine's own setting."""
    from veldmelding.sync import NetworkSettings

    daily = int(amount) * _MEGABYTE if amount.isdigit() else None
    with vault.transaction():
        vault.settings.set(_SETTING, amount)
        replace(NetworkSettings.load(vault), daily_bytes=daily).save(vault)
