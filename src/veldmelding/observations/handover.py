"""Hand observations over to a colleague: encrypted to that person, complete, entered on both sides.

The colleague gives the address of their vault (a public key) and compares its words with the
sender. A draft can be gone on with; a finalised record (`handover_records`) is delivered as it
was frozen. What was handed over stays with the sender: a draft until it is deleted there, a
record until headquarters has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from veldmelding.errors import (
    FormNotHeld,
    HandoverUnreadable,
    ObservationMissing,
)
from veldmelding.library import MediaFile, safe_name
from veldmelding.observations.files import ObservationFiles
from veldmelding.observations.handover_records import RECORD, FinalisedRecords
from veldmelding.observations.observation import Observations, Snapshot
from veldmelding.vault.files import require_outside
from veldmelding.vault.parcel import Piece, open_parcel, write_parcel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from veldmelding.library import InstalledForm, Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PublicKey


@dataclass(frozen=True, slots=True)
class Received:
    """What came out of a hand-over: whose it was, in words, and what is new here."""

    fingerprint: str
    observations: tuple[str, ...]
    """Drafts."""
    records: tuple[str, ...]
    """Finalised ones, ready to be delivered."""
    already_here: tuple[str, ...]


class Handover:
    """Gives observations of one vault away and takes those of others in."""

    def __init__(
        self, vault: Vault, library: Library, outbox: Outbox, clock: Callable[[], datetime]
    ) -> None:
        self._vault = vault
        self._library = library
        self._observations = Observations(vault, outbox, clock)
        self._files = ObservationFiles(vault)
        self._records = FinalisedRecords(vault, outbox, self._observations)

    def give(self, observation_ids: Iterable[str], recipient: PublicKey, target: Path) -> None:
        """Write observations with their forms and files into a new file for one person.

        That they go is entered before the file is written, so that no file is about that nothing
        here knows of.
        """
        chosen = list(dict.fromkeys(observation_ids))
        require_outside(target, self._vault.folder)
        finalised = [held for each in chosen if (held := self._observations.get(each).instance_id)]
        for instance_id in finalised:
            self._records.expect_waiting(instance_id)
        with self._vault.transaction():
            marked = self._records.mark(finalised, recipient.fingerprint)
            self._enter(chosen, "hand over", recipient)
        try:
            write_parcel(self._vault, recipient, target, self._pieces(chosen))
        except BaseException:
            with self._vault.transaction():
                self._records.unmark(marked, recipient.fingerprint)
                self._enter(chosen, "hand over failed", recipient)
            raise

    def take(self, source: Path) -> Received:
        """Take in what was handed to this vault, all or nothing; twice is once."""
        parcel = open_parcel(self._vault, source)
        drafts: list[str] = []
        records: list[str] = []
        known: list[str] = []
        try:
            with self._vault.transaction():
                for piece in parcel.pieces:
                    label = piece.label
                    if label["kind"] == "form":
                        self._take_form(piece, parcel.pieces)
                    elif label["kind"] == "draft":
                        taken = self._take_draft(piece, parcel.sender)
                        (drafts if taken else known).append(label["id"])
                    elif label["kind"] == "file" and label["of"] in drafts:
                        name = safe_name(label["name"])
                        self._files.add(label["of"], name, piece.content, label["at"])
                    elif label["kind"] == RECORD:
                        form = self._form_with(label["form"])
                        new = self._records.take(piece, parcel.pieces, form, parcel.sender)
                        (known if new is None else records).append(new or label["id"])
        except (AttributeError, KeyError, TypeError, ValueError):
            raise HandoverUnreadable from None
        return Received(parcel.fingerprint, tuple(drafts), tuple(records), tuple(known))

    # -- inside --------------------------------------------------------------------------------

    def _enter(self, chosen: Iterable[str], event: str, recipient: PublicKey) -> None:
        for each in chosen:
            self._vault.journal.append(each, event, {"to": recipient.raw.hex()})

    def _pieces(self, chosen: list[str]) -> Iterator[Piece]:
        forms: set[int] = set()
        for each in chosen:
            observation = self._observations.get(each)
            if observation.definition not in forms:
                forms.add(observation.definition)
                yield from self._form_pieces(observation.definition)
            with self._vault.reading() as database:
                (words,) = database.execute(
                    "SELECT answers FROM observation_text WHERE rowid = ?", [observation.number]
                ).fetchone()
                files = database.execute(
                    "SELECT name, attachment, question FROM observation_file"
                    " WHERE observation = ? ORDER BY name",
                    [each],
                ).fetchall()
            form = self._library.form(observation.definition)
            if observation.draft is None:
                yield from self._records.pieces(observation, form, words)
                continue
            label: dict[str, Any] = {
                "answered": observation.answered,
                "asked": observation.asked,
                "form": form.hash,
                "id": each,
                "kind": "draft",
                "language": observation.language,
                "position": observation.position,
                "sequence": observation.sequence,
                "title": observation.title,
                "words": words,
            }
            yield Piece(label, observation.draft)
            for name, attachment, question in files:
                content = self._vault.attachments.read(attachment)
                yield Piece({"at": question, "kind": "file", "name": name, "of": each}, content)

    def _form_pieces(self, definition: int) -> Iterator[Piece]:
        form = self._library.form(definition)
        label = {"form_id": form.form_id, "hash": form.hash, "kind": "form"}
        yield Piece(label, self._library.xml(form))
        for name, media in self._library.media(form).items():
            if media.attachment_id is not None:
                content = self._vault.attachments.read(media.attachment_id)
                yield Piece({"kind": "media", "name": name, "of": form.hash}, content)

    def _take_form(self, piece: Piece, pieces: list[Piece]) -> None:
        """Install a form that is not here; one that is here in any version is left as it is."""
        if self._library.find(piece.label["form_id"]) is not None:
            return
        media = {
            other.label["name"]: MediaFile(content=other.content)
            for other in pieces
            if other.label["kind"] == "media" and other.label["of"] == piece.label["hash"]
        }
        self._library.install(piece.content, media, origin="file")

    def _take_draft(self, piece: Piece, sender: bytes) -> bool:
        label = piece.label
        try:
            self._observations.get(label["id"])
        except ObservationMissing:
            pass
        else:
            return False
        self._observations.create(
            self._form_with(label["form"]).id,
            Snapshot(
                observation_id=str(label["id"]),
                sequence=int(label["sequence"]),
                draft=piece.content,
                title=str(label["title"]),
                position=str(label["position"]),
                language=str(label["language"]),
                answered=int(label["answered"]),
                asked=int(label["asked"]),
                words=str(label["words"]),
            ),
        )
        self._vault.journal.append(label["id"], "take over", {"from": sender.hex()})
        return True

    def _form_with(self, digest: str) -> InstalledForm:
        for form in self._library.forms(offered=None):
            if form.hash == digest:
                return form
        raise FormNotHeld
