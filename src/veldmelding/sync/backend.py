"""Where we deliver and as whom: one headquarters, kept in the vault together with its secret."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from veldmelding.errors import SetupAddressWrong, SetupWithoutAccess
from veldmelding.sync.address import Origin, origin_of, read_address, with_path_token
from veldmelding.sync.policy import read_policy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.vault import Vault

Kind = Literal["central", "kobo"]


@dataclass(frozen=True, slots=True)
class Bearer:
    """The token of an app user (ODK Central, a hub) or an API key (KoboToolbox)."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class UserPassword:
    """A person's account, as KoboToolbox uses it."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PathToken:
    """A token that works in the address only: `/v1/test/…/draft` and `/collector/…`."""

    token: str = field(repr=False)


Access = Bearer | UserPassword | PathToken


@dataclass(frozen=True, slots=True)
class Backend:
    """One headquarters. `address` never holds a secret and may be shown, stored and logged.

    `unencrypted_allowed` is a person's explicit consent to an http address beyond this laptop,
    for example a hub on a table without a certificate. A set-up code cannot give it.
    `headquarters_key` is `vault.escrow.PublicKey.text`: whom sealed envelopes and alerts are
    encrypted to. `policy` is what headquarters decided, as `read_policy` leaves it.
    """

    address: str
    kind: Kind
    access: Access
    name: str = ""
    unencrypted_allowed: bool = False
    headquarters_key: str = ""
    policy: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def at(
        cls,
        address: str,
        access: Access | None = None,
        *,
        kind: Kind | None = None,
        name: str = "",
        unencrypted_allowed: bool = False,
        headquarters_key: str = "",
        policy: Mapping[str, Any] | None = None,
    ) -> Backend:
        """Make a backend from an address as people write it, secrets inside it included."""
        read = read_address(address)
        if read.path_token is not None:
            access = PathToken(read.path_token)
        if access is None and read.token is not None:
            access = Bearer(read.token)
        if access is None and read.user and read.password is not None:
            access = UserPassword(read.user, read.password)
        if access is None:
            raise SetupWithoutAccess(host=read.address.partition("://")[2].partition("/")[0])
        return cls(
            address=read.address,
            kind=kind or _kind_of(read.address),
            access=access,
            name=name,
            unencrypted_allowed=unencrypted_allowed,
            headquarters_key=headquarters_key,
            policy=dict(policy or {}),
        )

    @property
    def base(self) -> str:
        """What requests begin with. With a `PathToken` it holds a secret and is never shown."""
        if isinstance(self.access, PathToken):
            return with_path_token(self.address, self.access.token)
        return self.address

    @property
    def origin(self) -> Origin:
        """The only place that ever sees the secret."""
        origin = origin_of(self.address)
        if origin is None:
            raise SetupAddressWrong(address=self.address)
        return origin

    @property
    def host(self) -> str:
        """The part of the address that a person recognises."""
        origin = self.origin
        usual = {"http": 80, "https": 443}[origin.scheme]
        return origin.host if origin.port == usual else f"{origin.host}:{origin.port}"

    @property
    def title(self) -> str:
        """What to call this headquarters on screen."""
        return self.name or self.host

    @property
    def needs_consent(self) -> bool:
        """Whether a person must agree first that others on the network could read along."""
        origin = self.origin
        return origin.scheme == "http" and not origin.is_loopback and not self.unencrypted_allowed

    def consented(self) -> Backend:
        """Return the same headquarters after a person agreed to deliver without encryption."""
        return replace(self, unencrypted_allowed=True)

    def save(self, vault: Vault) -> None:
        """Keep this headquarters in the vault and make it the one that Deliver uses.

        A new code for a known address that says nothing of a key or a policy, such as one made
        for phones, leaves those as they were; `forget` first to be rid of them.
        """
        with vault.transaction() as database:
            database.execute("UPDATE backend SET chosen = 0")
            database.execute(
                "INSERT INTO backend"
                " (address, kind, name, access, headquarters_key, policy, memory, chosen)"
                " VALUES (?, ?, ?, ?, ?, ?, '{}', 1)"
                " ON CONFLICT (address) DO UPDATE SET kind = excluded.kind,"
                " name = excluded.name, access = excluded.access, chosen = 1, headquarters_key ="
                " coalesce(nullif(excluded.headquarters_key, ''), headquarters_key),"
                " policy = coalesce(nullif(excluded.policy, '{}'), policy)",
                [
                    self.address,
                    self.kind,
                    self.name,
                    json.dumps(self._access_as_json()),
                    self.headquarters_key,
                    json.dumps(read_policy(dict(self.policy))),
                ],
            )
            kept = database.execute("SELECT policy FROM backend WHERE chosen = 1").fetchone()[0]
            vault.settings.set("policy", json.loads(kept))
            vault.changed("settings")

    @classmethod
    def load(cls, vault: Vault) -> Backend | None:
        """Read the headquarters that Deliver uses; None when none was set up."""
        with vault.reading() as database:
            row = database.execute(
                "SELECT address, kind, name, access, headquarters_key, policy FROM backend"
                " WHERE chosen = 1"
            ).fetchone()
        if row is None:
            return None
        stored: dict[str, Any] = json.loads(row[3])
        access: Access
        if "path_token" in stored:
            access = PathToken(str(stored["path_token"]))
        elif "token" in stored:
            access = Bearer(str(stored["token"]))
        else:
            access = UserPassword(str(stored["user"]), str(stored["password"]))
        return cls(
            address=str(row[0]),
            kind="kobo" if row[1] == "kobo" else "central",
            access=access,
            name=str(row[2]),
            unencrypted_allowed=bool(stored.get("unencrypted_allowed")),
            headquarters_key=str(row[4]),
            policy=read_policy(json.loads(row[5])),
        )

    def forget(self, vault: Vault) -> None:
        """Remove this headquarters and its secret from the vault; the ledger stays."""
        with vault.transaction() as database:
            database.execute("DELETE FROM backend WHERE address = ?", [self.address])
            vault.settings.remove("policy")
            vault.changed("settings")

    def _access_as_json(self) -> dict[str, object]:
        consent: dict[str, object] = (
            {"unencrypted_allowed": True} if self.unencrypted_allowed else {}
        )
        if isinstance(self.access, Bearer):
            return {"token": self.access.token, **consent}
        if isinstance(self.access, PathToken):
            return {"path_token": self.access.token, **consent}
        return {"user": self.access.user, "password": self.access.password, **consent}


def _kind_of(address: str) -> Kind:
    return "central" if "/v1/" in address else "kobo"
