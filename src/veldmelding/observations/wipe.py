"""Erase unsealed work in an emergency: first say what would be gone, then erase it in seconds.

Records that were sealed to headquarters cannot be read here by anybody, so they stay unless that
is asked for as well. Erasing destroys the keys of photos in one transaction; their files follow.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.wipe import HONEST
from veldmelding.xforms import is_encrypted

if TYPE_CHECKING:
    from veldmelding.vault import Database, Vault

_ERASE: Final = QT_TRANSLATE_NOOP(
    "observations",
    "Gone for good would be: {drafts} drafts and {finalised} finalised records, {unsent} of these "
    "not yet confirmed by headquarters, with {files} photos and files. {kept} records stay.",
)


@dataclass(frozen=True, slots=True)
class Erasure:
    """What erasing means; the second step asks for it."""

    vault: str
    finalised_too: bool
    sealed_too: bool
    drafts: int
    finalised: int
    unsent: int
    files: int
    kept: int

    @property
    def sentences(self) -> tuple[Sentence, Sentence]:
        """What to show before the second step: what would be gone, and what may survive."""
        values = {
            "drafts": self.drafts,
            "finalised": self.finalised,
            "unsent": self.unsent,
            "files": self.files,
            "kept": self.kept,
        }
        return Sentence("observations", _ERASE, values), Sentence("vault", HONEST)


def prepare_erasure(
    vault: Vault, *, finalised_too: bool = False, sealed_too: bool = False
) -> Erasure:
    """First step: count what would be gone; nothing happens.

    Drafts always go; finalised records that can be read here go with `finalised_too`, those that
    were sealed to headquarters with `sealed_too`.
    """
    with vault.reading() as database:
        chosen = _chosen(database, finalised_too=finalised_too, sealed_too=sealed_too)
        finalised = [instance for _, _, instance in chosen if instance is not None]
        unsent = sum(
            database.execute(
                "SELECT acknowledged < total FROM submission_progress WHERE instance_id = ?",
                [instance],
            ).fetchone()[0]
            for instance in finalised
        )
        (all_of_them,) = database.execute("SELECT count(*) FROM observation").fetchone()
        files = sum(len(_files(database, each, instance)) for _, each, instance in chosen)
    return Erasure(
        vault.id,
        finalised_too,
        sealed_too,
        drafts=len(chosen) - len(finalised),
        finalised=len(finalised),
        unsent=unsent,
        files=files,
        kept=all_of_them - len(chosen),
    )


def erase(vault: Vault, agreed: Erasure) -> None:
    """Second step: erase it, all at once; afterwards the search and the log know nothing of it."""
    if agreed.vault != vault.id:
        raise ValueError("what was agreed to was another vault")
    with vault.transaction() as database:
        chosen = _chosen(database, finalised_too=agreed.finalised_too, sealed_too=agreed.sealed_too)
        for number, observation, instance in chosen:
            files = _files(database, observation, instance)
            database.execute("DELETE FROM observation_text WHERE rowid = ?", [number])
            database.execute("DELETE FROM observation WHERE number = ?", [number])
            if instance is not None:
                database.execute("DELETE FROM submission WHERE instance_id = ?", [instance])
            for attachment in files:
                vault.attachments.release(attachment)
            vault.journal.append(observation, "erase", {})
        vault.leave_no_trace(log_too=True)
        vault.changed("observations", "outbox")


def _chosen(
    database: Database, *, finalised_too: bool, sealed_too: bool
) -> list[tuple[int, str, str | None]]:
    drafts = database.execute(
        "SELECT number, id, instance_id FROM observation WHERE instance_id IS NULL ORDER BY number"
    ).fetchall()
    if not (finalised_too or sealed_too):
        return drafts
    finalised = database.execute(
        "SELECT held.number, held.id, held.instance_id, submission.xml FROM observation AS held"
        " JOIN submission ON submission.instance_id = held.instance_id ORDER BY held.number"
    )
    return drafts + [
        (number, observation, instance)
        for number, observation, instance, xml in finalised
        if (sealed_too if is_encrypted(bytes(xml)) else finalised_too)
    ]


def _files(database: Database, observation: str, instance: str | None) -> list[str]:
    rows = database.execute(
        "SELECT attachment FROM observation_file WHERE observation = ?"
        " UNION SELECT attachment FROM submission_file"
        " WHERE instance_id = ? AND attachment IS NOT NULL",
        [observation, instance],
    ).fetchall()
    return [str(row[0]) for row in rows]
