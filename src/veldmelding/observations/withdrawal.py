"""Withdrawal: who gave an interview may take it back with the code they were given.

A code of six characters stands in the record and nowhere else; no name does. With it the record
is found in this vault, be it a laptop's or headquarters' own, and removed with its photos and its
words in the search. A line without content stays. Where headquarters has a copy, or may have one,
a record that names it goes into the outbox in the same transaction and tells headquarters to take
it out as well. A sealed record cannot be found here, only at headquarters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.outbox import leave_tombstone, may_be_elsewhere

if TYPE_CHECKING:
    from veldmelding.outbox import Outbox, Reason
    from veldmelding.vault import Database, Vault

_CODE: Final = re.compile(r"[0-9a-z]{6}")
_ELEMENT: Final = "<wcode>{}</wcode>"

_REMOVED: Final = QT_TRANSLATE_NOOP(
    "observations",
    "It is gone from this laptop, with {files} photos and files. Headquarters never had it.",
)
_TELL: Final = QT_TRANSLATE_NOOP(
    "observations",
    "It is gone from this laptop, with {files} photos and files. Headquarters has a copy or may "
    "have one: with the next delivery it is told to take out the record {instance}. If it does "
    "not have the form “Withdrawal”, that waits in the outbox. Backups from before still have it.",
)
_RECEIVED: Final = QT_TRANSLATE_NOOP(
    "observations",
    "It is gone from here, with {files} photos and files, and cannot be sent here again. The "
    "device it came from may still have it, and so do backups from before.",
)


@dataclass(frozen=True, slots=True)
class Withdrawable:
    """A record with the code; `instance_id` is empty for a draft."""

    record: str
    instance_id: str
    title: str = field(repr=False)
    delivered: bool
    """Whether headquarters has any of it, or may have: it was offered and no answer came."""
    received: bool = False
    """Whether it came from another device to this vault."""


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

    def __init__(self, vault: Vault, outbox: Outbox) -> None:
        self._vault = vault
        self._outbox = outbox

    def find(self, code: str) -> list[Withdrawable]:
        """Find drafts, own and received records with this code; none for what is no code."""
        wanted = code.strip().lower()
        if not _CODE.fullmatch(wanted):
            return []
        element = _ELEMENT.format(wanted).encode()
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT held.id, coalesce(held.instance_id, ''), held.title, 0"
                " FROM observation AS held"
                " LEFT JOIN submission ON submission.instance_id = held.instance_id"
                " WHERE instr(coalesce(held.draft, submission.xml), :element)"
                " UNION ALL SELECT submission.instance_id, submission.instance_id,"
                " submission.name, 1 FROM submission WHERE submission.origin = 'received'"
                " AND instr(submission.xml, :element)",
                {"element": element},
            ).fetchall()
            return [
                Withdrawable(
                    record=str(record),
                    instance_id=str(instance_id),
                    title=str(title),
                    delivered=may_be_elsewhere(self._vault, instance_id),
                    received=bool(received),
                )
                for record, instance_id, title, received in rows
            ]

    def withdraw(self, found: Withdrawable, reason: Reason) -> Sentence:
        """Remove a record for good, and tell headquarters with the next delivery; says so."""
        with self._vault.transaction() as database:
            # Asked again: between finding it and now it may have been offered to headquarters.
            known = found.delivered or may_be_elsewhere(self._vault, found.instance_id)
            attachments = self._attachments(database, found)
            row = database.execute(
                "SELECT number FROM observation WHERE id = ?", [found.record]
            ).fetchone()
            if row is not None:
                database.execute("DELETE FROM observation_text WHERE rowid = ?", row)
                database.execute("DELETE FROM observation WHERE number = ?", row)
            database.execute(
                "INSERT OR REPLACE INTO received_deleted (instance_id, form_id, deleted, account)"
                " SELECT instance_id, form_id, ?, '' FROM submission"
                " WHERE instance_id = ? AND origin = 'received'",
                [self._vault.now(), found.instance_id],
            )
            database.execute("DELETE FROM submission WHERE instance_id = ?", [found.instance_id])
            for attachment in attachments:
                self._vault.attachments.release(attachment)
            leave_tombstone(
                self._vault,
                self._outbox,
                found.record,
                found.instance_id,
                reason,
                elsewhere=known,
                # A hub forwards what it received; what tells about such a record goes with it.
                origin="received" if found.received else "own",
            )
            self._vault.changed("observations", "outbox", "hub")
        template = _TELL if known else _RECEIVED if found.received else _REMOVED
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
