"""What the laptop remembers of the envelopes it wrote: which records they carry, and receipts.

A record in an envelope counts as carried, not as delivered: a stick can be lost. Only the receipt
of headquarters enters it in the ledger as acknowledged, byte for byte what was carried.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veldmelding.errors import ReceiptForeign
from veldmelding.outbox import XML, Outbox, moment
from veldmelding.sync.envelope.receipt import read_receipt, receipt_code
from veldmelding.vault import paper, timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from veldmelding.sync.envelope.format import Seal
    from veldmelding.sync.envelope.frames import RecordLabel
    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PublicKey

_CREATED: Final = 201
"""How the ledger says that headquarters has it: the status of OpenRosa."""


@dataclass(frozen=True, slots=True)
class CarriedEnvelope:
    """An envelope that was written here."""

    id: str
    title: str
    """Eight characters that name it in the ledger and to people."""
    made: datetime
    file: str
    records: int
    confirmed: int
    closed: datetime | None


@dataclass(frozen=True, slots=True)
class ReceiptEntered:
    """What a receipt confirmed."""

    envelope: CarriedEnvelope
    confirmed: tuple[str, ...]
    """Instance ids that headquarters has."""
    missing: tuple[str, ...]
    """Instance ids that headquarters did not get; they go again."""


def title_of(envelope: bytes) -> str:
    """Name an envelope in eight characters."""
    number = int.from_bytes(envelope[:5], "big")
    signs = "".join(paper.ALPHABET[(number >> 5 * place) & 31] for place in range(7, -1, -1))
    return f"{signs[:4]}-{signs[4:]}"


def backend_of(envelope: bytes) -> str:
    """Name the envelope as the ledger names where things went."""
    return f"envelope {title_of(envelope)}"


class EnvelopeLedger:
    """The rows of envelopes that were written here."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self._outbox = Outbox(vault, clock)

    def carried(
        self, seal: Seal, recipient: PublicKey, file: str, records: Sequence[RecordLabel]
    ) -> None:
        """Remember what a new envelope carries, all or nothing."""
        envelope, ledger = seal.id.hex(), self._outbox.ledger
        with self._vault.transaction() as database:
            database.execute(
                "INSERT INTO envelope (id, recipient, made, file, receipt_key)"
                " VALUES (?, ?, ?, ?, ?)",
                [
                    envelope,
                    recipient.raw.hex(),
                    timestamp(self._clock()),
                    file,
                    seal.receipt_key,
                ],
            )
            for record in records:
                parts = {XML: record.xml.sha256}
                parts |= {each.name: each.part.sha256 for each in record.files}
                database.execute(
                    "INSERT INTO envelope_record (envelope, number, instance_id, digest, parts)"
                    " VALUES (?, ?, ?, ?, ?)",
                    [envelope, record.number, record.instance_id, record.digest, json.dumps(parts)],
                )
                ledger.offered(record.instance_id, list(parts), backend_of(seal.id))
                ledger.live.discard(record.instance_id)
            self._vault.changed("outbox")

    def forget(self, seal: Seal) -> None:
        """Forget an envelope that did not come about after all."""
        with self._vault.transaction() as database:
            database.execute("DELETE FROM envelope WHERE id = ?", [seal.id.hex()])
            self._outbox.ledger.withdraw(backend_of(seal.id))

    def rows(self, *, open_only: bool = False) -> list[CarriedEnvelope]:
        """Return the envelopes that were written here, newest first."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT id, made, file, closed, (SELECT count(*) FROM envelope_record"
                " WHERE envelope = envelope.id), (SELECT count(*) FROM envelope_record"
                " WHERE envelope = envelope.id AND confirmed) FROM envelope"
                " WHERE closed IS NULL OR NOT ? ORDER BY made DESC, rowid DESC",
                [open_only],
            ).fetchall()
        return [
            CarriedEnvelope(
                id=row[0],
                title=title_of(bytes.fromhex(row[0])),
                made=moment(row[1]),
                file=row[2],
                closed=moment(row[3]),
                records=row[4],
                confirmed=row[5],
            )
            for row in rows
        ]

    def enter_receipt(self, text: str) -> ReceiptEntered:
        """Check a receipt and enter what it confirms; twice is once.

        Raises `ReceiptMistyped` for what cannot be a receipt and `ReceiptForeign` for the receipt
        of something else.
        """
        code, missing = read_receipt(text)
        with self._vault.transaction() as database:
            keys = database.execute("SELECT id, receipt_key FROM envelope").fetchall()
            for envelope, key in keys:
                rows = database.execute(
                    "SELECT number, instance_id, digest, parts FROM envelope_record"
                    " WHERE envelope = ? ORDER BY number",
                    [envelope],
                ).fetchall()
                here = {row[0]: row[2] for row in rows if row[0] not in missing}
                if not missing <= {row[0] for row in rows} or not here:
                    continue
                if receipt_code(bytes(key), bytes.fromhex(envelope), here) == code:
                    return self._close(envelope, rows, missing)
        raise ReceiptForeign

    def _close(
        self, envelope: str, rows: Sequence[tuple[int, str, str, str]], missing: frozenset[int]
    ) -> ReceiptEntered:
        backend = backend_of(bytes.fromhex(envelope))
        confirmed = [row for row in rows if row[0] not in missing]
        with self._vault.transaction() as database:
            database.execute(
                "UPDATE envelope SET closed = coalesce(closed, ?) WHERE id = ?",
                [timestamp(self._clock()), envelope],
            )
            for number, instance_id, _, parts in confirmed:
                database.execute(
                    "UPDATE envelope_record SET confirmed = 1 WHERE envelope = ? AND number = ?",
                    [envelope, number],
                )
                self._acknowledge(instance_id, json.loads(parts), backend)
            self._vault.changed("outbox")
        return ReceiptEntered(
            next(row for row in self.rows() if row.id == envelope),
            tuple(row[1] for row in confirmed),
            tuple(row[1] for row in rows if row[0] in missing),
        )

    def _acknowledge(self, instance_id: str, carried: dict[str, str], backend: str) -> None:
        """Enter the files that still have the bytes that were carried."""
        with self._vault.reading() as database:
            held = dict(
                database.execute(
                    "SELECT '', digest FROM submission WHERE instance_id = :id UNION ALL"
                    " SELECT name, digest FROM submission_file WHERE instance_id = :id",
                    {"id": instance_id},
                ).fetchall()
            )
        files = [name for name, digest in carried.items() if held.get(name) == digest]
        if files:
            self._outbox.ledger.acknowledged(instance_id, files, backend, _CREATED)
