"""Carries one request: looks at the record, writes the offer, sends, judges, acknowledges.

Whatever happens between these steps (a kill included), the ledger says less than headquarters
knows and never more: an unanswered offer is sent again, byte for byte.
"""

from __future__ import annotations

from functools import partial
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING

from veldmelding.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    FormError,
    VeldmeldingError,
)
from veldmelding.library import Library
from veldmelding.outbox import XML, Outbox
from veldmelding.sync.answers import Record, read_record
from veldmelding.sync.formkeys import key_of
from veldmelding.sync.gate import Cancelled
from veldmelding.sync.multipart import FileChanged, FilePart, can_travel
from veldmelding.sync.received_words import own_words
from veldmelding.sync.triage import (
    Kind,
    Outcome,
    arrived,
    changed_before_files,
    not_sealed,
    triage,
    unfit_file,
    unfit_name,
    unfit_record,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from veldmelding.outbox import PendingFile, Submission
    from veldmelding.sync.backend import Backend
    from veldmelding.sync.openrosa import OpenRosa
    from veldmelding.sync.photos import Smaller
    from veldmelding.vault import Vault

_CONFLICT = 409
_MEDIA_TYPES = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "mp4": "video/mp4",
    "csv": "text/csv",
    "pdf": "application/pdf",
}


class Courier:
    """One per run; its methods may be called from several threads, never twice for one record."""

    def __init__(self, vault: Vault, backend: Backend, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._backend = backend
        self.outbox = Outbox(vault, clock)
        self._library = Library(vault, clock)
        self._journal = _journal_head(vault)
        self._seals: dict[tuple[str, str], bool] = {}
        self._lock = Lock()
        self.accepted = 0
        """Bytes per request as the last answer gave them; 0 when none did."""

    def carry(
        self,
        client: OpenRosa,
        instance_id: str,
        names: Sequence[str],
        sent: Callable[[int, bool], object],
        copies: Mapping[str, Smaller] | None = None,
        *,
        final: bool = False,
    ) -> Outcome:
        """Send a record with the named files and keep what the answer means in the ledger.

        `copies` leave in place of the files of the same name; unless `final`, those follow later.
        Raises a `VeldmeldingError` when no answer came; the offer then stays unanswered.
        """
        submission = self.outbox.submission(instance_id)
        record = self._look_at(submission, names)
        if isinstance(record, Outcome):
            return record
        carried = [XML, *names]
        copies = copies or {}
        digests = {name: copy.digest for name, copy in copies.items()}
        address, ledger = self._backend.address, self.outbox.ledger
        ledger.offered(instance_id, carried, address, digests)
        try:
            reply = client.submit(
                submission.xml,
                self._parts(submission, names, copies),
                device_id=submission.device_id,
                journal=self._journal,
                sent=sent,
            )
        except FileChanged as error:
            ledger.refused(instance_id, carried, address, None)
            return unfit_file(str(error))
        except (AttachmentMissing, AttachmentDamaged):
            ledger.refused(instance_id, carried, address, None)
            return unfit_file(", ".join(names))
        except (VeldmeldingError, Cancelled):
            ledger.refused(instance_id, carried, address, None)
            raise
        if reply.accepted:
            self.accepted = reply.accepted
        outcome = triage(reply, is_edit=record.is_edit, ids=record.ids)
        words = own_words(reply.message.text) if outcome.kind is Kind.DELIVERED else ""
        if outcome.kind is Kind.DELIVERED and digests and not final:
            ledger.acknowledged(instance_id, [XML], address, reply.status)
            ledger.reduced(instance_id, digests, address, reply.status)
        elif outcome.kind is Kind.DELIVERED:
            ledger.acknowledged(instance_id, carried, address, reply.status, digests)
        elif outcome.kind is Kind.SUPERSEDED:
            ledger.acknowledged(instance_id, [XML], address, reply.status)
            if submission.files and not self._has_all_files(instance_id):
                return changed_before_files()
        else:
            ledger.refused(instance_id, carried, address, reply.status)
        if words:
            ledger.said(instance_id, address, words)
        return outcome

    def arrived_before(self, instance_id: str, file: PendingFile) -> Outcome:
        """Write down that a copy that was offered earlier, and never answered, had arrived."""
        digests = {file.name: file.offered_digest}
        self.outbox.ledger.acknowledged(
            instance_id, [file.name], self._backend.address, _CONFLICT, digests
        )
        return arrived()

    def park(self, instance_id: str, outcome: Outcome) -> None:
        """Set a record aside with the reason, until a person acts."""
        self.outbox.ledger.park(instance_id, self._backend.address, outcome.code, outcome.sentence)

    def _look_at(self, submission: Submission, names: Sequence[str]) -> Record | Outcome:
        """Find out what must not be sent; servers would take it and spoil it silently."""
        try:
            record = read_record(submission.xml)
        except FormError:
            return unfit_record()
        if record.instance_id != submission.instance_id:
            return unfit_record()
        if not record.is_sealed and self._must_be_sealed(submission):
            return not_sealed()
        for name in names:
            if not can_travel(name):
                return unfit_name(name)
        return record

    def _must_be_sealed(self, submission: Submission) -> bool:
        key = (submission.form_id, submission.form_version)
        with self._lock:
            if key not in self._seals:
                form = self._library.find(*key)
                try:
                    self._seals[key] = form is not None and bool(key_of(self._library.xml(form)))
                except FormError:
                    self._seals[key] = False
            return self._seals[key]

    def _parts(
        self, submission: Submission, names: Sequence[str], copies: Mapping[str, Smaller]
    ) -> list[FilePart]:
        by_name = {file.name: file for file in submission.files}
        parts = []
        for name in names:
            file = by_name[name]
            assert file.attachment_id is not None, "only files that are here are planned"
            kind = _MEDIA_TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
            if name in copies:
                content = copies[name].content
                parts.append(FilePart(name, kind, len(content), partial(BytesIO, content)))
            else:
                stored = partial(self._vault.attachments.open, file.attachment_id)
                parts.append(FilePart(name, kind, file.size, stored))
        return parts

    def _has_all_files(self, instance_id: str) -> bool:
        return all(
            line.acknowledged is not None
            for line in self.outbox.ledger.files(instance_id)
            if line.backend in {"", self._backend.address}
        )


def _journal_head(vault: Vault) -> str:
    """Where the journal stands, for headquarters to remember; '' while there is nothing in it."""
    number, head = vault.journal.head()
    return f"{number}.{head[:32]}" if number else ""
