"""What other parts of a hub want to know of, or say in, the answering of requests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class Hooks:
    """Nothing unless somebody sets it; a hub without a relay answers word for word as a server."""

    received_text: Callable[[str], str] | None = None
    """The message of an accepted submission, by instance id."""
    heard: Callable[[str, str | None, str], None] | None = None
    """Called with the account, the token in the address, and the Authorization header."""
