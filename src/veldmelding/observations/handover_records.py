"""Finalised records in a hand-over: frozen bytes and files as they are, under the same identity.

Sender and colleague can both deliver such a record. It is one record all the same: a server knows
it by its instance id, and the bytes are equal. Until headquarters confirms it, either keeps it.
"""

from __future__ import annotations

import hashlib
import uuid
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import (
    FormError,
    HandoverUnreadable,
    HeadquartersHasIt,
    InstanceConflict,
    ObservationMissing,
)
from veldmelding.observations.files import media_type_of
from veldmelding.outbox import (
    DANGER,
    INCIDENT,
    ORDINARY,
    XML,
    Submission,
    SubmissionFile,
    moment,
)
from veldmelding.outbox.alerts import AlertRows
from veldmelding.vault import timestamp
from veldmelding.vault.parcel import Piece
from veldmelding.xforms.markup import parse_markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from veldmelding.library import InstalledForm
    from veldmelding.observations.observation import Observation, Observations
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault

RECORD: Final = "record"
_ORIGINAL: Final = "original"
_ALERT: Final = "alert"
_PRIORITIES: Final = (DANGER, INCIDENT, ORDINARY)


class FinalisedRecords:
    """The finalised records of one vault, to give away and to take in."""

    def __init__(self, vault: Vault, outbox: Outbox, observations: Observations) -> None:
        self._vault = vault
        self._outbox = outbox
        self._observations = observations
        self._alerts = AlertRows(vault)

    # -- giving --------------------------------------------------------------------------------

    def expect_waiting(self, instance_id: str) -> None:
        """Raise for a record that headquarters has: nobody has to carry it any more."""
        if self._outbox.state(instance_id).name == "delivered":
            raise HeadquartersHasIt

    def pieces(self, record: Observation, form: InstalledForm, words: str) -> Iterator[Piece]:
        """Give a record as it was frozen, its files and its alert."""
        if record.instance_id is None:
            raise ObservationMissing
        submission = self._outbox.submission(record.instance_id)
        label: dict[str, Any] = {
            "answered": record.answered,
            "asked": record.asked,
            "branch": submission.branch,
            "corrects": record.corrects or "",
            "device": submission.device_id,
            "files": {file.name: file.digest for file in submission.files},
            "finalised": timestamp(submission.finalised),
            "form": form.hash,
            "id": record.id,
            "instance": submission.instance_id,
            "kind": RECORD,
            "language": record.language,
            "name": submission.name,
            "priority": submission.priority,
            "title": record.title,
            "words": words,
        }
        yield Piece(label, submission.xml)
        for file in submission.files:
            if file.attachment_id is None:  # cleared away: headquarters has this one
                raise HeadquartersHasIt
            content = self._vault.attachments.read(file.attachment_id)
            yield Piece({"kind": _ORIGINAL, "name": file.name, "of": record.instance_id}, content)
        letter = self._alerts.get(record.instance_id)
        if letter is not None:
            yield Piece({"kind": _ALERT, "of": record.instance_id}, letter)

    def mark(self, instance_ids: Iterable[str], colleague: str) -> list[str]:
        """Note to whom records go, as the ledger notes where things went; returns the new ones."""
        backend, ledger = _backend(colleague), self._outbox.ledger
        new = []
        for instance_id in instance_ids:
            lines = ledger.files(instance_id)
            if all(line.backend != backend for line in lines):
                new.append(instance_id)
            ledger.offered(instance_id, dict.fromkeys(line.file for line in lines), backend)
            ledger.live.discard(instance_id)
        return new

    def unmark(self, instance_ids: Iterable[str], colleague: str) -> None:
        """Take that back for records that did not go after all."""
        for instance_id in instance_ids:
            self._outbox.ledger.withdraw(_backend(colleague), instance_id)

    # -- taking --------------------------------------------------------------------------------

    def take(
        self, piece: Piece, pieces: Iterable[Piece], form: InstalledForm, sender: bytes
    ) -> str | None:
        """Take a record in, ready to be delivered; None when it is here, or was taken back here."""
        label = piece.label
        instance_id = _identity(piece, form)
        if self._known(instance_id, piece.content):
            return None
        of_it = [each for each in pieces if each.label.get("of") == instance_id]
        submission = Submission(
            instance_id=instance_id,
            form_id=form.form_id,
            form_version=form.version,
            name=str(label["name"]),
            xml=piece.content,
            files=self._files(label["files"], of_it),
            finalised=moment(str(label["finalised"])),
            origin="own",
            priority=_PRIORITIES[_PRIORITIES.index(label["priority"])],
            branch=str(label["branch"]),
            device_id=str(label["device"]),
        )
        self._outbox.put(submission)
        for each in of_it:
            if each.label["kind"] == _ALERT:
                self._alerts.keep(instance_id, each.content)
        taken = self._observations.take_over(
            self._free_id(str(label["id"]), instance_id),
            form.id,
            submission,
            title=str(label["title"]),
            language=str(label["language"]),
            answered=int(label["answered"]),
            asked=int(label["asked"]),
            words=str(label["words"]),
            corrects=str(label["corrects"]),
            sender=sender.hex(),
        )
        return taken.id

    def _known(self, instance_id: str, xml: bytes) -> bool:
        with self._vault.reading() as database:
            held = database.execute(
                "SELECT digest FROM submission WHERE instance_id = ?", [instance_id]
            ).fetchone()
            withdrawn = database.execute(
                "SELECT 1 FROM withdrawn WHERE instance = ?", [instance_id]
            ).fetchone()
        if held is not None and held[0] != hashlib.sha256(xml).hexdigest():
            raise InstanceConflict
        return held is not None or withdrawn is not None

    def _files(
        self, named: Mapping[str, str], of_it: Iterable[Piece]
    ) -> tuple[SubmissionFile, ...]:
        contents = {
            each.label["name"]: each.content for each in of_it if each.label["kind"] == _ORIGINAL
        }
        if contents.keys() != named.keys() or XML in named:
            raise HandoverUnreadable
        files = []
        for name, content in sorted(contents.items()):
            kept = self._vault.attachments.add(content, media_type_of(name), with_md5=False)
            if kept.sha256 != named[name]:
                raise HandoverUnreadable
            files.append(SubmissionFile(name, kept.id, kept.size, kept.sha256))
        return tuple(files)

    def _free_id(self, wanted: str, instance_id: str) -> str:
        """Keep the id it had, unless the draft it came from is here under that id."""
        try:
            self._observations.get(wanted)
        except ObservationMissing:
            return wanted
        return str(uuid.uuid5(uuid.NAMESPACE_OID, instance_id))


def _backend(colleague: str) -> str:
    return f"colleague {colleague}"


def _identity(piece: Piece, form: InstalledForm) -> str:
    """Return the instance id of a record, which its XML and its label agree about."""
    try:
        top = parse_markup(piece.content)
    except FormError:
        raise HandoverUnreadable from None
    meta = top.find("meta")
    named = meta.find("instanceID") if meta is not None else None
    instance_id = named.text.strip() if named is not None else ""
    if not instance_id or instance_id != piece.label["instance"] or top.get("id") != form.form_id:
        raise HandoverUnreadable
    return instance_id
