"""What stays of a record that somebody took back, and what tells headquarters to take it out too.

What tells of it is an ordinary record of an ordinary form, so that any OpenRosa server takes it.
It names the record that has to go, a day and a reason in one word, and nothing else. It is put
into the outbox in the transaction in which the record goes.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Self
from xml.sax.saxutils import escape

from veldmelding.errors import FormError
from veldmelding.outbox.alerts import record_mark
from veldmelding.outbox.submission import DANGER, ORDINARY, Origin, Submission
from veldmelding.outbox.times import moment
from veldmelding.xforms.markup import parse_markup

if TYPE_CHECKING:
    from veldmelding.outbox.outbox import Outbox
    from veldmelding.vault import Vault

Reason = Literal["asked", "consent", "danger"]

WITHDRAWAL: Final = "withdrawal"
"""Id of the form, which ships with the program and is offered to nobody."""
WITHDRAWAL_VERSION: Final = "2026112301"

_XML: Final = (
    "<?xml version='1.0' encoding='UTF-8'?>"
    '<data xmlns:orx="http://openrosa.org/xforms" id="{form}" version="{version}">'
    "<record>{record}</record><day>{day}</day><reason>{reason}</reason>"
    "<orx:meta><orx:instanceID>{instance}</orx:instanceID></orx:meta></data>"
)


@dataclass(frozen=True, slots=True)
class WithdrawalNotice:
    """What such a record says."""

    record: str
    """Instance id of the record that somebody took back."""
    day: str
    reason: str

    def instance_id(self, vault: str) -> str:
        """Name the record itself: one vault tells of a record once, however often it is asked."""
        return f"uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'{vault} {self.record}')}"

    def write(self, vault: str) -> bytes:
        """Write it as an OpenRosa submission."""
        return _XML.format(
            form=WITHDRAWAL,
            version=WITHDRAWAL_VERSION,
            record=escape(self.record),
            day=self.day,
            reason=self.reason,
            instance=self.instance_id(vault),
        ).encode("utf-8")

    @classmethod
    def read(cls, xml: bytes) -> Self | None:
        """Read it back; None for what names no record."""
        try:
            top = parse_markup(xml)
        except FormError:
            return None
        said = {element.name: element.text.strip() for element in top.walk()}
        record = said.get("record", "")
        return cls(record, said.get("day", ""), said.get("reason", "")) if record else None


def may_be_elsewhere(vault: Vault, instance_id: str) -> bool:
    """Tell whether a submission has left this vault, or may have: it was offered to somebody."""
    with vault.reading() as database:
        row = database.execute(
            "SELECT 1 FROM ledger WHERE instance_id = ?", [instance_id]
        ).fetchone()
    return row is not None


def leave_tombstone(
    vault: Vault,
    outbox: Outbox,
    record: str,
    instance_id: str,
    reason: Reason,
    *,
    elsewhere: bool,
    origin: Origin = "own",
) -> None:
    """Keep a line without content of a record that goes; what is elsewhere is told of there.

    The caller removes the record in the same transaction. A second time changes nothing.
    """
    now = vault.now()
    with vault.transaction() as database:
        new = database.execute(
            "INSERT OR IGNORE INTO withdrawn (record, instance, withdrawn, reason, delivered)"
            " VALUES (?, ?, ?, ?, ?)",
            [record, instance_id, now, reason, elsewhere],
        ).rowcount
        notice = WithdrawalNotice(instance_id, now.partition("T")[0], reason)
        told = notice.instance_id(vault.id) if new and elsewhere else ""
        if told:
            outbox.put(
                Submission(
                    instance_id=told,
                    form_id=WITHDRAWAL,
                    form_version=WITHDRAWAL_VERSION,
                    name="",
                    xml=notice.write(vault.id),
                    files=(),
                    finalised=moment(now),
                    origin=origin,
                    priority=DANGER if reason == "danger" else ORDINARY,
                    branch=instance_id,
                )
            )
        # What an alert said of it is in no other place that the record takes along.
        database.execute("DELETE FROM alert_received WHERE record = ?", [record_mark(instance_id)])
        vault.journal.append(record, "withdraw", {"reason": reason}, subject=told)
        vault.leave_no_trace(log_too=True)
