"""Evidence: what was done to each observation, and a copy of it that a third party can verify.

Every step of an observation's life is entered in the vault's signed journal, in the transaction
of the step itself. Entries hold identifiers, times and checksums, never an answer. An export has
the frozen originals, their entries and the public key; `docs/verify_evidence.py` verifies it
without this program.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from veldmelding.errors import ObservationMissing, VaultExists
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.files import require_outside
from veldmelding.vault.identity import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from veldmelding.vault import Database, Vault

EDITS_APART: Final = timedelta(minutes=10)
"""Saving happens with every answer; one entry in ten minutes says enough."""

ORIGINALS: Final = "originals"
LOG: Final = "log.jsonl"
PUBLIC_KEY: Final = "public-key.txt"
MANIFEST: Final = "manifest-sha256.txt"
README: Final = "README.txt"

_README: Final = QT_TRANSLATE_NOOP(
    "evidence",
    "This folder holds {records} records as they were finalised, byte for byte, in the folder "
    "originals. The file log.jsonl says when each was made, changed, finalised and delivered; "
    "every line is signed. Verify all of it with verify_evidence.py from the documentation of "
    "Veldmelding, and compare the fingerprint of the key with what headquarters has: "
    "{fingerprint}. What is in this folder is not encrypted.",
)


@dataclass(frozen=True, slots=True)
class Export:
    """What was exported, and the fingerprint to compare with headquarters."""

    records: int
    files: int
    missing: int
    """Originals that are no longer in the vault, because they were delivered and cleared away."""
    fingerprint: str


class Evidence:
    """The entries of observations in the journal of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    # -- steps of a life, entered by whoever takes them ----------------------------------------

    def created(self, observation_id: str, corrects: str | None) -> None:
        """Enter that an observation was begun."""
        self._enter(observation_id, "create", {} if corrects is None else {"corrects": corrects})

    def edited(self, observation_id: str, now: datetime) -> None:
        """Enter that answers changed, unless that was entered a moment ago."""
        last = self._vault.journal.last(observation_id)
        if last is not None and last["event"] in ("create", "edit"):
            since = now - datetime.fromisoformat(last["time"])
            if timedelta(0) <= since < EDITS_APART:
                return
        self._enter(observation_id, "edit", {})

    def attached(self, observation_id: str, name: str, sha256: str, size: int) -> None:
        """Enter that a file was attached."""
        self._enter(observation_id, "attach", {"name": name, "sha256": sha256, "size": size})

    def finalised(self, observation_id: str, instance_id: str) -> None:
        """Enter the checksums of what was frozen; the submission is in the outbox already."""
        self._enter_frozen(observation_id, "finalise", instance_id, {})

    def taken_over(self, observation_id: str, instance_id: str, sender: str) -> None:
        """Enter the checksums of what a colleague froze and handed over."""
        self._enter_frozen(observation_id, "take over", instance_id, {"from": sender})

    def _enter_frozen(
        self, observation_id: str, event: str, instance_id: str, more: Mapping[str, object]
    ) -> None:
        with self._vault.reading() as database:
            digest, size = database.execute(
                "SELECT digest, size FROM submission WHERE instance_id = ?", [instance_id]
            ).fetchone()
            files = _files(database, instance_id)
        self._vault.journal.append(
            observation_id,
            event,
            {
                **more,
                "files": [{"name": n, "sha256": d, "size": s} for n, d, s, _ in files],
                "instance": instance_id,
                "sha256": digest,
                "size": size,
            },
            subject=instance_id,
        )

    def deleted(self, observation_id: str) -> None:
        """Enter that an observation was put into the recycle bin, or is gone for good."""
        self._enter(observation_id, "delete", {})

    def gone(self, observation_id: str) -> None:
        """Enter that nothing of an observation is in the vault any more."""
        self._enter(observation_id, "erase", {})

    def _enter(self, observation_id: str, event: str, details: Mapping[str, object]) -> None:
        self._vault.journal.append(observation_id, event, details)

    # -- what others see -----------------------------------------------------------------------

    def head_line(self) -> str:
        """Say how far the journal is, in a line to leave with headquarters at every delivery.

        Who has such a line can tell later whether an older journal, or another one, took its place.
        """
        count, head = self._vault.journal.head()
        return f"{self._vault.id}:{count}:{head}"

    def export(self, observation_ids: Iterable[str], target: Path, purpose: str) -> Export:
        """Write originals, log, public key and manifest into a new or empty folder, in clear.

        The export itself is entered first, with its purpose, so that the log that leaves tells
        of it.
        """
        observations = list(dict.fromkeys(observation_ids))
        require_outside(target, self._vault.folder)
        place = _Place(target)
        with self._vault.transaction():
            records = [(each, self._instance(each)) for each in observations]
            for each, _ in records:
                self._enter(each, "export", {"purpose": purpose})
            entries = self._vault.journal.entries(observations)
        missing = 0
        for _, instance_id in records:
            missing += self._write_originals(place, instance_id)
        lines = [
            json.dumps({"entry": entry.text, "signature": entry.signature.hex()})
            for entry in entries
        ]
        place.write(LOG, "".join(line + "\n" for line in lines).encode())
        public = self._vault.journal.public_key
        place.write(PUBLIC_KEY, public.hex().encode() + b"\n")
        words = fingerprint(public)
        text = Sentence("evidence", _README, {"records": len(records), "fingerprint": words})
        place.write(README, str(text).encode() + b"\n")
        place.finish()
        return Export(len(records), place.count, missing, words)

    def _instance(self, observation_id: str) -> str:
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT instance_id FROM observation WHERE id = ?", [observation_id]
            ).fetchone()
        if row is None or row[0] is None:
            raise ObservationMissing
        return str(row[0])

    def _write_originals(self, place: _Place, instance_id: str) -> int:
        """Write one record and its files; returns how many files are no longer here."""
        folder = f"{ORIGINALS}/{safe_name(instance_id)}"
        with self._vault.reading() as database:
            (xml,) = database.execute(
                "SELECT xml FROM submission WHERE instance_id = ?", [instance_id]
            ).fetchone()
            files = _files(database, instance_id)
        place.write(f"{folder}/record.xml", bytes(xml))
        missing = 0
        for name, _, _, attachment in files:
            if attachment is None:
                missing += 1
                continue
            place.write(
                f"{folder}/files/{safe_name(name)}", self._vault.attachments.read(attachment)
            )
        return missing


class _Place:
    """A folder that is written once, with a manifest of what is in it."""

    def __init__(self, target: Path) -> None:
        if os.path.lexists(target) and (not target.is_dir() or any(target.iterdir())):
            raise VaultExists(folder=target)
        self._target = target
        self._lines: list[str] = []

    @property
    def count(self) -> int:
        return len(self._lines)

    def write(self, name: str, content: bytes) -> None:
        path = self._target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)
        self._lines.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")

    def finish(self) -> None:
        with (self._target / MANIFEST).open("xb") as file:
            file.write("".join(sorted(self._lines, key=lambda line: line[66:])).encode())


def safe_name(name: str) -> str:
    """Spell a name so that it is one harmless file name; the verifier spells it the same way."""
    return re.sub(r"[^A-Za-z0-9._-]", "_", name).strip(". ")[:120] or "_"


def _files(database: Database, instance_id: str) -> list[tuple[str, str, int, str | None]]:
    return database.execute(
        "SELECT name, digest, size, attachment FROM submission_file WHERE instance_id = ?"
        " ORDER BY name",
        [instance_id],
    ).fetchall()
