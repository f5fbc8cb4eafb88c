"""Who may send to this hub, and who may look at what it received.

Phones and laptops have a token of which only the hash is kept. People who use the pages have a
passphrase besides, of which only what Argon2id makes of it is kept, and a role: each role may all
that the ones before it may.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from veldmelding.errors import (
    AccountMissing,
    AccountNameEmpty,
    AccountNameTaken,
    AccountPassphraseShort,
    ProjectMissing,
)
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from random import Random

    from veldmelding.hub.profile import Profile
    from veldmelding.vault import Vault

Role = Literal["collect", "read", "review", "administer"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)
LONGEST_NAME: Final = 80
SHORTEST_PASSPHRASE: Final = 12
_LONGEST_PASSPHRASE: Final = 1024
MEMORY: Final = 64 * 1024
"""KiB for one comparison, with three passes: the second choice of RFC 9106."""
_PASSES: Final = 3
DIGEST_REALM: Final = "veldmelding"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody, or a device; `revoked` says since when not any more."""

    id: str
    name: str
    created: str
    revoked: str | None
    role: Role = "collect"
    project: str = "1"

    def may(self, role: Role) -> bool:
        """Tell whether this account may do what takes a role."""
        return ROLES.index(self.role) >= ROLES.index(role)


_COLUMNS: Final = "id, name, created, revoked, role, project"


class Accounts:
    """The accounts of one hub."""

    def __init__(
        self,
        vault: Vault,
        profile: Profile,
        clock: Callable[[], datetime],
        random: Random,
        *,
        memory: int = MEMORY,
    ) -> None:
        self._vault = vault
        self._profile = profile
        self._clock = clock
        self._random = random
        self._memory = memory
        self._renewed: dict[str, datetime] = {}
        """When passphrases were changed; sessions do not outlive the hub, nor need this."""

    def create(
        self,
        name: str,
        *,
        role: Role = "collect",
        passphrase: str = "",
        project: str = "1",
    ) -> tuple[Account, str]:
        """Make an account; returns it with its token, which is shown this once.

        Roles beyond `collect` sign in to the pages and need a passphrase and a name of their own.
        """
        alphabet, length = self._profile.token_alphabet, self._profile.token_length
        token = "".join(self._random.choice(alphabet) for _ in range(length))
        return self._add(name, token, role, passphrase, project), token

    def adopt(self, name: str, token: str, *, project: str = "1") -> Account:
        """Make an account for a token that a phone has already, from its headquarters."""
        return self._add(name, token, "collect", "", project)

    def _add(self, name: str, token: str, role: Role, passphrase: str, project: str) -> Account:
        clean = "".join(character for character in name if character.isprintable()).strip()
        if not clean:
            raise AccountNameEmpty
        account = Account(
            f"{self._random.getrandbits(64):016x}",
            clean[:LONGEST_NAME],
            timestamp(self._clock()),
            None,
            role,
            project,
        )
        derived = self._derive(passphrase) if passphrase or role != "collect" else None
        with self._vault.transaction() as database:
            if role != "collect" and self._named(account.name) is not None:
                raise AccountNameTaken(name=account.name)
            if not database.execute("SELECT 1 FROM project WHERE id = ?", [project]).fetchone():
                raise ProjectMissing
            database.execute(
                "INSERT INTO account"
                " (id, name, token_hash, created, role, project, passphrase, digest)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    account.id,
                    account.name,
                    _hash(token),
                    account.created,
                    role,
                    project,
                    derived,
                    _digest_secret(account.name, token),
                ],
            )
            self._vault.changed("hub")
        return account

    def change_passphrase(self, account_id: str, passphrase: str) -> None:
        """Give a person another passphrase; the old one is worthless from now on."""
        derived = self._derive(passphrase)
        with self._vault.transaction() as database:
            changed = database.execute(
                "UPDATE account SET passphrase = ? WHERE id = ? AND revoked IS NULL",
                [derived, account_id],
            )
            if not changed.rowcount:
                raise AccountMissing
            self._vault.changed("hub")
        self._renewed[account_id] = self._clock()

    def renewed_since(self, account_id: str, moment: datetime) -> bool:
        """Tell whether a passphrase was changed after it was last proven."""
        renewed = self._renewed.get(account_id)
        return renewed is not None and renewed > moment

    def revoke(self, account_id: str) -> None:
        """End an account: its token and passphrase are refused from now on; what it sent stays."""
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
                f"SELECT {_COLUMNS} FROM account"  # noqa: S608 (a constant)
                " ORDER BY revoked IS NOT NULL, created DESC, rowid DESC"
            ).fetchall()
        return [Account(*row) for row in rows]

    def get(self, account_id: str) -> Account | None:
        """Return an account by its id, a revoked one too."""
        return self._one("id = ?", account_id)

    def find(self, token: str) -> Account | None:
        """Find the account a token belongs to; a revoked one is not found."""
        return self._one("token_hash = ? AND revoked IS NULL", _hash(token))

    def forms_of(self, account_id: str) -> frozenset[str] | None:
        """Return the forms an account is limited to; None when it has all of its project."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT form_id FROM account_form WHERE account = ?", [account_id]
            ).fetchall()
        return frozenset(str(row[0]) for row in rows) or None

    def limit_to_forms(self, account_id: str, form_ids: Iterable[str]) -> None:
        """Let an account see and send only these forms; none lifts the limit."""
        if self.get(account_id) is None:
            raise AccountMissing
        with self._vault.transaction() as database:
            database.execute("DELETE FROM account_form WHERE account = ?", [account_id])
            for form_id in set(form_ids):
                database.execute("INSERT INTO account_form VALUES (?, ?)", [account_id, form_id])
            self._vault.changed("hub")

    def allow_form(self, account_id: str, form_id: str) -> None:
        """Add a form to those that an account is limited to."""
        self.limit_to_forms(account_id, (self.forms_of(account_id) or frozenset()) | {form_id})

    def sign_in(self, name: str, passphrase: str) -> Account | None:
        """Find the person with this name and passphrase; who may only collect is not found.

        It takes as long for a name that nobody has, so that names cannot be tried out.
        """
        account = self._named(name.strip())
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT passphrase FROM account WHERE id = ?",
                [account.id if account is not None else ""],
            ).fetchone()
        given = passphrase[:_LONGEST_PASSPHRASE].encode("utf-8", "replace")
        kept = row[0] if row is not None and row[0] is not None else None
        try:
            Argon2id.verify_phc_encoded(given, kept or self._nobody())
        except InvalidKey:
            return None
        return account if kept is not None and account is not None else None

    def digest_secret(self, name: str) -> tuple[Account, str] | None:
        """Give what Digest authentication (RFC 7616) of a name is checked with."""
        with self._vault.reading() as database:
            row = database.execute(
                f"SELECT digest, {_COLUMNS} FROM account"  # noqa: S608 (a constant)
                " WHERE name = ? AND revoked IS NULL AND digest <> ''"
                " ORDER BY created DESC, rowid DESC LIMIT 1",
                [name],
            ).fetchone()
        return None if row is None else (Account(*row[1:]), str(row[0]))

    def is_well_formed(self, token: str) -> bool:
        """Tell whether this could be a token at all."""
        return len(token) == self._profile.token_length and all(
            character in self._profile.token_alphabet for character in token
        )

    def _named(self, name: str) -> Account | None:
        return self._one("name = ? AND revoked IS NULL AND role <> 'collect'", name)

    def _one(self, condition: str, value: str) -> Account | None:
        with self._vault.reading() as database:
            row = database.execute(
                f"SELECT {_COLUMNS} FROM account WHERE {condition}",  # noqa: S608 (constants)
                [value],
            ).fetchone()
        return None if row is None else Account(*row)

    def _derive(self, passphrase: str) -> str:
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise AccountPassphraseShort(least=SHORTEST_PASSPHRASE)
        return self._argon2().derive_phc_encoded(
            passphrase[:_LONGEST_PASSPHRASE].encode("utf-8", "replace")
        )

    def _nobody(self) -> str:
        return self._argon2().derive_phc_encoded(os.urandom(16))

    def _argon2(self) -> Argon2id:
        return Argon2id(
            salt=os.urandom(16), length=32, iterations=_PASSES, lanes=1, memory_cost=self._memory
        )


def same(one: str, other: str) -> bool:
    """Compare two secrets without telling by the time it takes how much of them agrees."""
    return hmac.compare_digest(one.encode("utf-8"), other.encode("utf-8"))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _digest_secret(name: str, token: str) -> str:
    """Make what Digest is checked with; tokens are random, so it cannot be guessed back."""
    text = f"{name}:{DIGEST_REALM}:{token}".encode("utf-8", "surrogatepass")
    return hashlib.md5(text, usedforsecurity=False).hexdigest()
