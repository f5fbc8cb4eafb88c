"""Who may do what on the pages: each role may all that the ones before it may."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from veldmelding.language import QT_TRANSLATE_NOOP

Role = Literal["read", "review", "administer"]
READ: Final = "read"
REVIEW: Final = "review"
ADMINISTER: Final = "administer"
ROLES: Final[tuple[Role, ...]] = (READ, REVIEW, ADMINISTER)

ROLE_NAMES: Final = {
    "collect": QT_TRANSLATE_NOOP("hub", "collects"),
    "read": QT_TRANSLATE_NOOP("hub", "reads"),
    "review": QT_TRANSLATE_NOOP("hub", "reviews"),
    "administer": QT_TRANSLATE_NOOP("hub", "administers"),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in; without an id, whoever has the passphrase of the vault."""

    id: str
    name: str
    role: str

    def may(self, role: Role) -> bool:
        """Tell whether this person may do what takes a role."""
        return self.role in ROLES and ROLES.index(self.role) >= ROLES.index(role)
