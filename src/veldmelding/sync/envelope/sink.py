"""Where the records of a sealed envelope go: into the outbox as received ones, or into a hub."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from veldmelding.errors import FormError, RecordNotItself
from veldmelding.outbox import Outbox, Submission, SubmissionFile, moment
from veldmelding.sync.answers import read_record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from veldmelding.sync.envelope.frames import RecordLabel
    from veldmelding.vault import AttachmentWriter, Vault


class Sink(Protocol):
    """Where records go: it keeps one inside the current transaction, or refuses it."""

    def keep(
        self, record: RecordLabel, xml: bytes, files: Mapping[str, AttachmentWriter], sender: str
    ) -> None:
        """Keep a record; raises a `VeldmeldingError` that says why not."""


class OutboxSink:
    """Keeps records as received ones, to pass them on to the headquarters of this vault."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._outbox = Outbox(vault, clock)
        self._clock = clock

    def keep(
        self, record: RecordLabel, xml: bytes, files: Mapping[str, AttachmentWriter], sender: str
    ) -> None:
        """Put a record into the outbox, byte for byte."""
        try:
            said = read_record(xml).instance_id
        except FormError:
            said = ""
        if said != record.instance_id:
            raise RecordNotItself
        named = [*(file.name for file in record.files), *record.absent]
        self._outbox.put(
            Submission(
                instance_id=record.instance_id,
                form_id=record.form_id,
                form_version=record.form_version,
                name=record.name,
                xml=xml,
                files=tuple(SubmissionFile(name, None, 0, "") for name in named),
                finalised=self._moment(record.finalised),
                origin="received",
                priority=record.priority,
                branch=record.branch,
                sender=sender,
                device_id=record.device_id,
            )
        )
        for name, writer in files.items():
            self._outbox.add_file(record.instance_id, name, writer.commit())

    def _moment(self, text: str) -> datetime:
        try:
            told = moment(text)
        except ValueError:
            return self._clock()
        return told if told.tzinfo is not None else self._clock()
