"""Withdrawal: who gave an interview may take it back with the code they were given.

A code of six characters stands in the record and nowhere else; no name does. With it the record
is found in this vault, be it a laptop's or headquarters' own, and removed with its photos and its
words in the search. A line without content stays, so that headquarters can be told which record
to take out as well. A sealed record cannot be found here, only at headquarters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from veldmelding.vault import Database, Vault

Reason = Literal["asked", "consent", "danger"]

_CODE: Final = re.compile(r"[0-9a-z]{6}")
_ELEMENT: Final = "<wcode>{}</wcode>"

_REMOVED: Final = QT_TRANSLATE_NOOP(
    "observations",
    "It is gone from this laptop, with {files} photos and files. Headquarters never had it.",
)
_TELL: Final = QT_TRANSLATE_NOOP(
    "observations",
    "It is gone from this laptop, with {files} photos and files. Headquarters has a copy: tell it "
    "to take out the record {instance}. Backups from before still have it.",
)


@dataclass(frozen=True, slots=True)
class Withdrawable:
    """A record with the code; `instance_id` is empty for a draft."""

    record: str
    instance_id: str
    title: str = field(repr=False)
    delivered: bool
    """Whether headquarters has any of it."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of a withdrawn record."""

    record: str
    instance_id: str
    withdrawn: str
    reason: str
    delivered: bool


class Withdrawals:
    """Finds and removes records by their withdrawal code."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def find(self, code: str) -> list[Withdrawable]:
        """Find drafts, own and received records with this code; none for what is no code."""
        wanted = code.strip().lower()
        if not _CODE.fullmatch(wanted):
            return []
        element = _ELEMENT.format(wanted).encode()
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT held.id, coalesce(held.instance_id, ''), held.title, EXISTS (SELECT 1"
                " FROM ledger WHERE ledger.instance_id = held.instance_id"
                " AND ledger.acknowledged IS NOT NULL)"
                " FROM observation AS held"
                " LEFT JOIN submission ON submission.instance_id = held.instance_id"
                " WHERE instr(coalesce(held.draft, submission.xml), :element)"
                " UNION ALL SELECT submission.instance_id, submission.instance_id,"
                " submission.name, 1 FROM submission WHERE submission.origin = 'received'"
                " AND instr(submission.xml, :element)",
                {"element": element},
            ).fetchall()
        return [Withdrawable(str(a), str(b), str(c), bool(d)) for a, b, c, d in rows]

    def withdraw(self, found: Withdrawable, reason: Reason) -> Sentence:
        """Remove a record for good; says what is still to be done."""
        with self._vault.transaction() as database:
            attachments = self._attachments(database, found)
            database.execute(
                "INSERT OR IGNORE INTO withdrawn (record, instance, withdrawn, reason, delivered)"
                " VALUES (?, ?, ?, ?, ?)",
                [found.record, found.instance_id, self._vault.now(), reason, found.delivered],
            )
            row = database.execute(
                "SELECT number FROM observation WHERE id = ?", [found.record]
            ).fetchone()
            if row is not None:
                database.execute("DELETE FROM observation_text WHERE rowid = ?", row)
                database.execute("DELETE FROM observation WHERE number = ?", row)
            database.execute("DELETE FROM submission WHERE instance_id = ?", [found.instance_id])
            for attachment in attachments:
                self._vault.attachments.release(attachment)
            self._vault.journal.append(found.record, "withdraw", {"reason": reason})
            self._vault.leave_no_trace(log_too=True)
            self._vault.changed("observations", "outbox", "hub")
        template = _TELL if found.delivered else _REMOVED
        values = {"files": len(attachments), "instance": found.instance_id}
        return Sentence("observations", template, values)

    def tombstones(self) -> list[Tombstone]:
        """Give what was withdrawn here, newest first."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT record, instance, withdrawn, reason, delivered FROM withdrawn"
                " ORDER BY withdrawn DESC, rowid DESC"
            ).fetchall()
        return [Tombstone(a, b, moment, why, bool(known)) for a, b, moment, why, known in rows]

    @staticmethod
    def _attachments(database: Database, found: Withdrawable) -> list[str]:
        rows = database.execute(
            "SELECT attachment FROM observation_file WHERE observation = ? UNION"
            " SELECT attachment FROM submission_file"
            " WHERE instance_id = ? AND attachment IS NOT NULL",
            [found.record, found.instance_id],
        ).fetchall()
        return [str(row[0]) for row in rows]
