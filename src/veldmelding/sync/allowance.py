"""How much may be sent: in this run, and in one day when a person set a limit for it."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from veldmelding.sync.network import NetworkSettings
    from veldmelding.vault import Vault

OVERHEAD = 1024
"""Bytes that a request costs besides its body: headers, encryption, its share of connecting."""
_SETTING = "delivery.spent"


class Allowance:
    """The bytes that a run may still send; None means as many as it likes."""

    def __init__(self, left: int | None) -> None:
        self._left = left
        self._lock = Lock()

    @property
    def is_limited(self) -> bool:
        """Whether there is a limit at all."""
        return self._left is not None

    def take(self, size: int, *, always: bool = False) -> bool:
        """Take what a request of this size costs; False, and nothing taken, when it is too much.

        `always` is for danger, which is sent whatever it costs.
        """
        cost = size + OVERHEAD
        with self._lock:
            if self._left is None:
                return True
            if cost > self._left and not always:
                return False
            self._left = max(0, self._left - cost)
            return True


def left_today(vault: Vault, network: NetworkSettings, today: date) -> int | None:
    """Tell how many bytes may still be sent today; None when there is no limit."""
    if network.daily_bytes is None:
        return None
    return max(0, network.daily_bytes - spent(vault, today))


def spent(vault: Vault, today: date) -> int:
    """Tell how many bytes were sent on this day."""
    stored = vault.settings.get(_SETTING, {})
    if not isinstance(stored, dict) or stored.get("day") != today.isoformat():
        return 0
    count = stored.get("bytes", 0)
    return count if isinstance(count, int) and count > 0 else 0


def spend(vault: Vault, today: date, count: int) -> None:
    """Count what a run has sent."""
    with vault.transaction():
        total = spent(vault, today) + count
        vault.settings.set(_SETTING, {"day": today.isoformat(), "bytes": total})
