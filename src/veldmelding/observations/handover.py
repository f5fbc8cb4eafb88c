"""Hand drafts over to a colleague: encrypted to that person, complete, and entered on both sides.

The colleague gives the address of their vault (a public key) and compares its words with the
sender. What was handed over stays with the sender until it is deleted there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from veldmelding.errors import (
    FormNotHeld,
    HandoverUnreadable,
    ObservationFinalised,
    ObservationMissing,
)
from veldmelding.library import MediaFile, safe_name
from veldmelding.observations.files import ObservationFiles
from veldmelding.observations.observation import Observations, Snapshot
from veldmelding.vault.files import require_outside
from veldmelding.vault.parcel import Piece, open_parcel, write_parcel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from veldmelding.library import Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PublicKey


@dataclass(frozen=True, slots=True)
class Received:
    """What came out of a hand-over: whose it was, in words, and which drafts are new here."""

    fingerprint: str
    observations: tuple[str, ...]
    already_here: tuple[str, ...]


class Handover:
    """Gives drafts of one vault away and takes those of others in."""

    def __init__(
        self, vault: Vault, library: Library, outbox: Outbox, clock: Callable[[], datetime]
    ) -> None:
        self._vault = vault
        self._library = library
        self._observations = Observations(vault, outbox, clock)
        self._files = ObservationFiles(vault)

    def give(self, observation_ids: Iterable[str], recipient: PublicKey, target: Path) -> None:
        """Write drafts with their forms and files into a new file for one person."""
        chosen = list(dict.fromkeys(observation_ids))
        require_outside(target, self._vault.folder)
        for each in chosen:
            if self._observations.get(each).finalised:
                raise ObservationFinalised
        write_parcel(self._vault, recipient, target, self._pieces(chosen))
        with self._vault.transaction():
            for each in chosen:
                self._vault.journal.append(each, "hand over", {"to": recipient.raw.hex()})

    def take(self, source: Path) -> Received:
        """Take in what was handed to this vault, all or nothing; twice is once."""
        parcel = open_parcel(self._vault, source)
        new: list[str] = []
        known: list[str] = []
        try:
            with self._vault.transaction():
                for piece in parcel.pieces:
                    kind = piece.label["kind"]
                    if kind == "form":
                        self._take_form(piece, parcel.pieces)
                    elif kind == "draft":
                        taken = self._take_draft(piece, parcel.sender)
                        (new if taken else known).append(piece.label["id"])
                    elif kind == "file" and piece.label["of"] in new:
                        label = piece.label
                        name = safe_name(label["name"])
                        self._files.add(label["of"], name, piece.content, label["at"])
        except (KeyError, TypeError, ValueError):
            raise HandoverUnreadable from None
        return Received(parcel.fingerprint, tuple(new), tuple(known))

    # -- inside --------------------------------------------------------------------------------

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
            if observation.draft is None:
                raise ObservationMissing
            label: dict[str, Any] = {
                "answered": observation.answered,
                "asked": observation.asked,
                "form": self._library.form(observation.definition).hash,
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
        form = self._form_with(label["form"])
        self._observations.create(
            form,
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

    def _form_with(self, digest: str) -> int:
        for form in self._library.forms(offered=None):
            if form.hash == digest:
                return form.id
        raise FormNotHeld
