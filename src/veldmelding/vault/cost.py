"""How much work a guess of the passphrase is, and how long keys are.

Apart from `keys`, so that listing vaults does not load any cryptography.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ROOT_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
WRAPPED_BYTES: Final = ROOT_BYTES + 16
ESCROWED_BYTES: Final = ROOT_BYTES + 48
_MIB: Final = 1024


@dataclass(frozen=True, slots=True)
class KeyCost:
    """How much work one guess of the passphrase is: Argon2id memory in KiB, iterations, lanes."""

    memory: int = 64 * _MIB
    iterations: int = 3
    lanes: int = 1


FLOOR: Final = KeyCost()
"""The least a new vault gets on any computer (RFC 9106, second recommendation, one lane)."""

LARGEST_MEMORY: Final = 1024 * _MIB
MOST_ITERATIONS: Final = 64
MOST_LANES: Final = 16


def acceptable(cost: KeyCost) -> bool:
    """Tell whether a cost found in a file may be tried; checked before any work is done."""
    return (
        1 <= cost.lanes <= MOST_LANES
        and 8 * cost.lanes <= cost.memory <= LARGEST_MEMORY
        and 1 <= cost.iterations <= MOST_ITERATIONS
    )
