"""Who may send to this hub: accounts with a token, of which only the hash is kept."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import AccountMissing, AccountNameEmpty
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from random import Random

    from veldmelding.hub.profile import Profile
    from veldmelding.vault import Vault

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody, or a device, that may send; `revoked` says since when not any more."""

    id: str
    name: str
    created: str
    revoked: str | None


class Accounts:
    """The accounts of one hub."""

    def __init__(
        self, vault: Vault, profile: Profile, clock: Callable[[], datetime], random: Random
    ) -> None:
        self._vault = vault
        self._profile = profile
        self._clock = clock
        self._random = random

    def create(self, name: str) -> tuple[Account, str]:
        """Make an account; returns it with its token, which is shown this once."""
        alphabet, length = self._profile.token_alphabet, self._profile.token_length
        token = "".join(self._random.choice(alphabet) for _ in range(length))
        return self.adopt(name, token), token

    def adopt(self, name: str, token: str) -> Account:
        """Make an account for a token that a phone has already, from its headquarters."""
        clean = "".join(character for character in name if character.isprintable()).strip()
        if not clean:
            raise AccountNameEmpty
        account = Account(
            f"{self._random.getrandbits(64):016x}",
            clean[:LONGEST_NAME],
            timestamp(self._clock()),
            None,
        )
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO account (id, name, token_hash, created) VALUES (?, ?, ?, ?)",
                [account.id, account.name, _hash(token), account.created],
            )
            self._vault.changed("hub")
        return account

    def revoke(self, account_id: str) -> None:
        """End an account: its token is refused from now on; what it sent stays."""
        with self._vault.transaction() as database:
            known = database.execute("SELECT 1 FROM account WHERE id = ?", [account_id]).fetchone()
            if known is None:
                raise AccountMissing
            database.execute(
                "UPDATE account SET revoked = ? WHERE id = ? AND revoked IS NULL",
                [timestamp(self._clock()), account_id],
            )
            self._vault.changed("hub")

    def all(self) -> list[Account]:
        """Return all accounts, the ones in use first, newest first."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT id, name, created, revoked FROM account"
                " ORDER BY revoked IS NOT NULL, created DESC, rowid DESC"
            ).fetchall()
        return [Account(*row) for row in rows]

    def find(self, token: str) -> Account | None:
        """Find the account a token belongs to; a revoked one is not found."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT id, name, created, revoked FROM account"
                " WHERE token_hash = ? AND revoked IS NULL",
                [_hash(token)],
            ).fetchone()
        return None if row is None else Account(*row)

    def is_well_formed(self, token: str) -> bool:
        """Tell whether this could be a token at all."""
        return len(token) == self._profile.token_length and all(
            character in self._profile.token_alphabet for character in token
        )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
