"""The journal: what was done to which record, signed and chained, without any content.

Every entry names the one before it of the same record, so a record's entries can be handed to a
third party and verified alone. All entries together add up to one head: who remembers a head
notices when an older journal comes back. The journal is only ever added to, in the transaction
of the deed itself, so there is no deed without its entry and no entry without its deed.

After a time the words of an entry may be let go, because they tell who did what when (`let_go`).
Its hash, signature and place stay, so the chain still verifies and what is gone cannot be
replaced by something else.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from veldmelding.vault.header import canonical
from veldmelding.vault.identity import SIGNING, identity
from veldmelding.vault.times import timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from veldmelding.vault.driver import Database
    from veldmelding.vault.vault import Vault

SIGNED: Final = b"veldmelding journal "
"""Comes before the hash in what is signed, so that no other signature can be passed off."""

_START: Final = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it stands in the journal."""

    record: str
    number: int
    text: str
    """Canonical JSON: what `hash` is the SHA-256 of."""
    hash: str
    signature: bytes = field(repr=False)

    @property
    def content(self) -> dict[str, Any]:
        """What the entry says; nothing once its words were let go."""
        content: dict[str, Any] = json.loads(self.text or "{}")
        return content


class Journal:
    """The journal of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._signer: Ed25519PrivateKey | None = None

    def append(
        self, record: str, event: str, details: Mapping[str, object], *, subject: str = ""
    ) -> None:
        """Add an entry; it counts when the current transaction does."""
        with self._vault.transaction() as database:
            number, previous = database.execute(
                "SELECT number, hash FROM journal WHERE record = ? ORDER BY number DESC LIMIT 1",
                (record,),
            ).fetchone() or (0, _START)
            _, head = _head(database)
            text = canonical(
                {
                    "details": dict(details),
                    "event": event,
                    "number": number + 1,
                    "previous": previous,
                    "record": record,
                    "time": self._vault.now(),
                    "v": 1,
                    "vault": self._vault.id,
                }
            ).decode("ascii")
            digest = hashlib.sha256(text.encode("ascii")).hexdigest()
            database.execute(
                "INSERT INTO journal (record, subject, number, entry, hash, signature, head)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    record,
                    subject,
                    number + 1,
                    text,
                    digest,
                    self._sign(digest),
                    _following(head, digest),
                ),
            )

    def let_go(self, before: datetime, keep: Iterable[str] = ()) -> int:
        """Drop the words of older entries, except of the records in `keep`; returns how many."""
        with self._vault.transaction() as database:
            gone: int = database.execute(
                "UPDATE journal SET entry = '', subject = ''"
                " WHERE entry <> '' AND json_extract(entry, '$.time') < ?"
                " AND record NOT IN (SELECT value FROM json_each(?))",
                (timestamp(before), json.dumps(sorted(set(keep)))),
            ).rowcount
            if gone:
                self.append("", "let go", {"entries": gone})
        return gone

    def entries(self, records: Iterable[str] | None = None) -> list[Entry]:
        """Give the entries of some records, or all, in the order they were made."""
        wanted = None if records is None else json.dumps(sorted(set(records)))
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT record, number, entry, hash, signature FROM journal"
                " WHERE :wanted IS NULL OR record IN (SELECT value FROM json_each(:wanted))"
                " ORDER BY seq",
                {"wanted": wanted},
            ).fetchall()
        return [
            Entry(record, number, text, digest, bytes(signature))
            for record, number, text, digest, signature in rows
        ]

    def record_of(self, subject: str) -> str | None:
        """Find the record that goes by another name, such as the instance id it was sent under."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT record FROM journal WHERE subject = ? AND subject <> ''", (subject,)
            ).fetchone()
        return None if row is None else str(row[0])

    def last(self, record: str) -> dict[str, Any] | None:
        """Say what the newest entry of a record says."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT entry FROM journal WHERE record = ? ORDER BY number DESC LIMIT 1",
                (record,),
            ).fetchone()
        return None if row is None or not row[0] else json.loads(row[0])

    def head(self) -> tuple[int, str]:
        """Give how many entries there are and what they add up to; for others to remember."""
        with self._vault.reading() as database:
            return _head(database)

    def head_after(self, entries: int) -> str | None:
        """Give what the first `entries` entries add up to; None when there are not that many."""
        if entries == 0:
            return _START
        with self._vault.reading() as database:
            row = database.execute("SELECT head FROM journal WHERE seq = ?", (entries,)).fetchone()
        return None if row is None else str(row[0])

    @property
    def public_key(self) -> bytes:
        """The key that verifies the signatures."""
        return identity(self._vault, SIGNING).public

    def sound(self, *, thorough: bool = False) -> bool:
        """Tell whether all entries follow from each other; thorough verifies signatures too."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT seq, record, number, entry, hash, signature, head FROM journal ORDER BY seq"
            ).fetchall()
        head, newest = _START, dict[str, tuple[int, str]]()
        key = Ed25519PublicKey.from_public_bytes(self.public_key) if thorough and rows else None
        for place, (seq, record, number, text, digest, signature, stored) in enumerate(rows, 1):
            before, previous = newest.get(record, (0, _START))
            head = _following(head, digest)
            fits = (seq, number, stored) == (place, before + 1, head)
            if text:  # else its words were let go, and only the chain is left to verify
                content = json.loads(text)
                fits = (
                    fits
                    and (content["record"], content["number"]) == (record, number)
                    and content["previous"] == previous
                    and hashlib.sha256(text.encode()).hexdigest() == digest
                )
            if not fits or (key and not _signed(key, bytes(signature), digest)):
                return False
            newest[record] = (number, digest)
        return True

    def _sign(self, digest: str) -> bytes:
        if self._signer is None:
            private = identity(self._vault, SIGNING).private
            self._signer = Ed25519PrivateKey.from_private_bytes(private)
            self._vault.after_rollback(self._forget_signer)
        return self._signer.sign(SIGNED + bytes.fromhex(digest))

    def _forget_signer(self) -> None:
        """Look the key up again: it was perhaps made in a transaction that was undone."""
        self._signer = None


def _head(database: Database) -> tuple[int, str]:
    row = database.execute("SELECT seq, head FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (0, _START) if row is None else (int(row[0]), str(row[1]))


def _following(head: str, digest: str) -> str:
    return hashlib.sha256(bytes.fromhex(head) + bytes.fromhex(digest)).hexdigest()


def _signed(key: Ed25519PublicKey, signature: bytes, digest: str) -> bool:
    try:
        key.verify(signature, SIGNED + bytes.fromhex(digest))
    except InvalidSignature:
        return False
    return True
