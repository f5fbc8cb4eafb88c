"""What the REST interface works with, and how it names people and records by number."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from veldmelding.hub.rest import problems

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from veldmelding.hub.access_log import AccessLog
    from veldmelding.hub.accounts import Account, Accounts
    from veldmelding.hub.catalogue import Catalogue
    from veldmelding.hub.entity_history import EntityHistory
    from veldmelding.hub.form_intake import FormIntake
    from veldmelding.hub.intake import Intake
    from veldmelding.hub.projects import Project, Projects
    from veldmelding.hub.received import ReceivedRecords
    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.reviews import Reviews
    from veldmelding.library import InstalledForm, Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault


@dataclass(frozen=True, slots=True)
class Office:
    """The rooms of one hub, as programs use them."""

    vault: Vault
    library: Library
    outbox: Outbox
    received: ReceivedRecords
    catalogue: Catalogue
    accounts: Accounts
    projects: Projects
    access_log: AccessLog
    intake: Intake
    forms: FormIntake
    history: EntityHistory
    reviews: Reviews
    look: Callable[[], None]
    clock: Callable[[], datetime]

    def since(self, list_name: str = "") -> str:
        """Tell since when there is a list; without a name, since when there is the hub."""
        with self.vault.reading() as database:
            row = database.execute(
                "SELECT coalesce((SELECT min(made) FROM entity_version WHERE list = ?),"
                " (SELECT created FROM vault))",
                [list_name],
            ).fetchone()
        return str(row[0])

    # -- people --------------------------------------------------------------------------------

    def number(self, account_id: str) -> int | None:
        """Return the number of an account; None for records that came another way."""
        if not account_id:
            return None
        with self.vault.reading() as database:
            row = database.execute(
                "SELECT number FROM account WHERE id = ?", [account_id]
            ).fetchone()
        return None if row is None else int(row[0])

    def numbered(self, number: str) -> Account | None:
        """Find an account by its number."""
        if not number.isascii() or not number.isdigit() or len(number) > 9:
            return None
        with self.vault.reading() as database:
            row = database.execute(
                "SELECT id FROM account WHERE number = ?", [int(number)]
            ).fetchone()
        return None if row is None else self.accounts.get(str(row[0]))

    def actor(self, account_id: str) -> dict[str, Any] | None:
        """Write who somebody is."""
        account = self.accounts.get(account_id) if account_id else None
        if account is None:
            return None
        return {
            "id": self.number(account_id),
            "type": "field_key" if account.role == "collect" else "user",
            "displayName": account.name,
            "createdAt": account.created,
            "updatedAt": None,
            "deletedAt": account.revoked,
        }

    def note(self, asked: Asked, event: str, subject: str = "") -> None:
        """Write into the access log who did what; never what is in it."""
        self.access_log.write(event, account=asked.caller.account.id, subject=subject)

    # -- what a path names ---------------------------------------------------------------------

    def project(self, asked: Asked) -> Project:
        """Find the project in the path; others' projects are refused."""
        found = [one for one in self.projects.all() if one.id == asked.project]
        if not found:
            raise problems.not_found()
        if not asked.caller.sees(found[0].id):
            raise problems.no_rights()
        return found[0]

    def form(self, asked: Asked, version: str | None = None) -> InstalledForm:
        """Find the form in the path: the offered one, else the newest."""
        self.project(asked)
        found = self.library.find(asked["form"], version)
        if found is None or self.projects.state(found.form_id, asked.project) is None:
            raise problems.not_found()
        return found


def stable_id(*parts: str) -> str:
    """Give something without an identity one that is always the same."""
    digest = hashlib.sha256("\0".join(parts).encode()).digest()[:16]
    return str(uuid.UUID(bytes=digest, version=4))
