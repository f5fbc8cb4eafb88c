"""Destroy a vault on purpose: first say what would be gone, then destroy the keys, then the rest.

Without the key file nobody can read what is left, so it goes first and in one moment; removing
the rest may take as long as it likes or be interrupted.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.files import is_regular, sync_file, sync_folder
from veldmelding.vault.header import FILE, SECOND_FILE
from veldmelding.vault.seen import forget_note

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.vault.vault import Vault

HONEST: Final = QT_TRANSLATE_NOOP(
    "vault",
    "Destroying the keys makes it impractical, not impossible, to get anything back: an SSD, a "
    "cloud folder or a snapshot may keep old blocks of the key file, and whoever has a backup and "
    "its passphrase, or headquarters where you let it in, can still open that backup.",
)
_DESTROY: Final = QT_TRANSLATE_NOOP(
    "vault",
    "Everything in this vault would be gone for good: {records} records, {unsent} of them not yet "
    "confirmed by headquarters, and {files} photos and files.",
)


@dataclass(frozen=True, slots=True)
class Destruction:
    """What destroying this vault means; the second step asks for it."""

    vault: str
    records: int
    unsent: int
    files: int

    @property
    def sentences(self) -> tuple[Sentence, Sentence]:
        """What to show before the second step: what would be gone, and what may survive."""
        values = {"records": self.records, "unsent": self.unsent, "files": self.files}
        return Sentence("vault", _DESTROY, values), Sentence("vault", HONEST)


def prepare(vault: Vault) -> Destruction:
    """First step: say what would be gone; nothing happens."""
    with vault.reading() as database:
        drafts, files, submissions, unsent = database.execute(
            "SELECT (SELECT count(*) FROM observation WHERE instance_id IS NULL),"
            " (SELECT count(*) FROM attachment),"
            " (SELECT count(*) FROM submission),"
            " (SELECT count(*) FROM submission_progress WHERE acknowledged < total)"
        ).fetchone()
    return Destruction(vault.id, drafts + submissions, drafts + unsent, files)


def destroy(vault: Vault, agreed: Destruction) -> None:
    """Second step: lock the vault, destroy its keys, and remove all of its files."""
    if agreed.vault != vault.id:
        raise ValueError("what was agreed to was another vault")
    folder = vault.folder
    vault.close()
    for name in (FILE, SECOND_FILE, f"{FILE}.part", f"{SECOND_FILE}.part"):
        _destroy_file(folder / name)
    sync_folder(folder)
    forget_note(folder)
    for path in sorted(folder.iterdir()):
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()
    with suppress(OSError):
        folder.rmdir()


def _destroy_file(path: Path) -> None:
    """Overwrite a file in place, so that its old blocks are hit where the disk allows that."""
    if not is_regular(path):
        return
    with path.open("r+b", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        for content in (os.urandom(size), bytes(size)):
            file.seek(0)
            file.write(content)
            sync_file(file.fileno())
    path.unlink()
