"""Sealed envelopes at a hub: their records arrive as if a phone had sent them.

One that is uploaded waits in the vault until somebody looked at it, compared the words of its
laptop, and took it in or threw it away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from veldmelding.errors import (
    EnvelopesWaiting,
    RecordNotItself,
    RecordNotTaken,
    RecordWithoutForm,
)
from veldmelding.hub.intake import Refused
from veldmelding.outbox import moment
from veldmelding.sync.envelope.intake import EnvelopeIntake
from veldmelding.sync.envelope.ledger import title_of
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from veldmelding.hub.intake import Intake
    from veldmelding.hub.profile import Profile
    from veldmelding.sync.envelope.frames import RecordLabel
    from veldmelding.sync.envelope.opened import OpenedEnvelope
    from veldmelding.vault import AttachmentWriter, Vault
    from veldmelding.vault.escrow import PrivateKey

LARGEST: Final = 4 * 1024**3
"""Bytes of an envelope that can be uploaded: what a stick can hold in one file."""
_MOST_WAITING: Final = 20
_MEDIA_TYPE: Final = "application/octet-stream"
_NO_FORM = frozenset({"not-found", "no-such-version"})


class HubSink:
    """Hands the records of an envelope to the intake of a hub."""

    def __init__(self, intake: Intake, profile: Profile) -> None:
        self._intake = intake
        self._profile = profile

    def keep(
        self, record: RecordLabel, xml: bytes, files: Mapping[str, AttachmentWriter], sender: str
    ) -> None:
        """Keep one record as the hub keeps every record, or say why not."""
        try:
            instance_id = self._intake.keep(xml, files, sender=sender, device_id=record.device_id)
        except Refused as refused:
            raise refusal(refused, self._profile, record.form_id, record.form_version) from None
        if instance_id != record.instance_id:
            raise RecordNotItself


def refusal(
    refused: Refused, profile: Profile, form_id: str, version: str
) -> RecordWithoutForm | RecordNotTaken:
    """Say to a person why a record was not taken, in what a phone would be told."""
    if refused.reason in _NO_FORM:
        return RecordWithoutForm(form=form_id, version=version or "-")
    text = profile.refusals[refused.reason].text.format(**refused.values)
    return RecordNotTaken(reason=text)


def envelope_intake(
    vault: Vault,
    intake: Intake,
    profile: Profile,
    clock: Callable[[], datetime],
    keys: Sequence[PrivateKey] = (),
) -> EnvelopeIntake:
    """Open envelopes that were sealed for the hub of this vault, or for another key given here."""
    return EnvelopeIntake(vault, clock, HubSink(intake, profile), keys=keys)


@dataclass(frozen=True, slots=True)
class WaitingEnvelope:
    """An envelope that was uploaded and that nobody has taken in yet."""

    id: str
    name: str
    """Of the file, as it was uploaded."""
    arrived: datetime


@dataclass(frozen=True, slots=True)
class PastEnvelope:
    """An envelope that was taken in."""

    title: str
    key: str
    """Public signing key of its laptop, hex."""
    sender: str
    """What that laptop is called here."""
    opened: datetime
    records: int
    safe: int
    receipt: str


class UploadedEnvelopes:
    """The envelopes that wait in one hub, and those that were taken in."""

    def __init__(self, vault: Vault, intake: EnvelopeIntake, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._intake = intake
        self._clock = clock
        self.senders = intake.senders

    def writer(self) -> AttachmentWriter:
        """Begin to receive one, piece by piece; forgotten unless it is kept."""
        if len(self.waiting()) >= _MOST_WAITING:
            raise EnvelopesWaiting(count=_MOST_WAITING)
        return self._vault.attachments.writer(_MEDIA_TYPE, with_md5=False)

    def keep(self, writer: AttachmentWriter, name: str, account: str) -> str:
        """Let one wait that was received whole; returns how it is called until it is opened."""
        writer.finish()
        with self._vault.transaction() as database:
            kept = writer.commit()
            database.execute(
                "INSERT INTO envelope_waiting (attachment, name, arrived, account)"
                " VALUES (?, ?, ?, ?)",
                [kept.id, name[-100:], timestamp(self._clock()), account],
            )
            self._vault.changed("hub")
        return kept.id

    def waiting(self) -> list[WaitingEnvelope]:
        """Return the envelopes that wait, the newest first."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT attachment, name, arrived FROM envelope_waiting ORDER BY arrived DESC"
            ).fetchall()
        return [WaitingEnvelope(row[0], row[1], moment(row[2])) for row in rows]

    def get(self, identifier: str) -> WaitingEnvelope | None:
        """Return one that waits."""
        return next((one for one in self.waiting() if one.id == identifier), None)

    def look(self, waiting: WaitingEnvelope) -> OpenedEnvelope:
        """Verify it from beginning to end and take nothing in."""
        return self._intake.look(partial(self._vault.attachments.open, waiting.id))

    def take(self, waiting: WaitingEnvelope, *, trusted: bool, name: str = "") -> OpenedEnvelope:
        """Take in every record that is safe; the envelope itself is not kept."""
        told = self._intake.take(
            partial(self._vault.attachments.open, waiting.id), trusted=trusted, name=name
        )
        self.discard(waiting)
        return told

    def discard(self, waiting: WaitingEnvelope) -> None:
        """Throw one away; whoever sealed it still has everything."""
        with self._vault.transaction() as database:
            database.execute("DELETE FROM envelope_waiting WHERE attachment = ?", [waiting.id])
            self._vault.attachments.release(waiting.id)
            self._vault.changed("hub")

    def past(self, *, key: str = "", limit: int = 100) -> list[PastEnvelope]:
        """Return the envelopes that were taken in, the newest first; of one laptop when given."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT id, sender, coalesce(envelope_sender.name, ''), opened, records, safe,"
                " receipt FROM envelope_opened"
                " LEFT JOIN envelope_sender ON envelope_sender.key = envelope_opened.sender"
                " WHERE :key = '' OR sender = :key ORDER BY opened DESC LIMIT :limit",
                {"key": key, "limit": limit},
            ).fetchall()
        return [
            PastEnvelope(title_of(bytes.fromhex(row[0])), row[1], row[2], moment(row[3]), *row[4:])
            for row in rows
        ]
