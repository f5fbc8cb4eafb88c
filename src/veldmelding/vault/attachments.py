"""Photos and files of the vault: encrypted one by one, with their key in the database row.

A file is complete and synced before its row exists, so a row never names half a file. Deleting
the row destroys the key; the file goes after the commit. Files without a row, from a crash
between the two, are swept when the vault opens.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from veldmelding.errors import AttachmentDamaged, AttachmentMissing
from veldmelding.vault import stream
from veldmelding.vault.driver import IntegrityError
from veldmelding.vault.files import NotAFile, explained, open_new, open_to_read, sync_file
from veldmelding.vault.files import sync_folder as sync_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Buffer

    from veldmelding.vault.files import Heard
    from veldmelding.vault.vault import Vault

FOLDER: Final = "attachments"
PART: Final = ".part"
NAME: Final = re.compile(r"[0-9a-f]{32}")
_AT_ONCE: Final = 1024 * 1024
_WORTH_A_THREAD: Final = 512 * 1024


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in the vault, as other rooms know it."""

    id: str
    size: int
    sha256: str
    md5: str
    """Hex, for forms and their files, which OpenRosa names by it; empty where not asked for."""
    media_type: str


class Attachments:
    """The encrypted files of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._folder = vault.folder / FOLDER
        self._unclaimed: set[str] = set()
        self._held = 0
        self._condemned: list[str] = []

    def add(self, data: Buffer | BinaryIO, media_type: str, *, with_md5: bool = True) -> Attachment:
        """Encrypt and keep a file; it counts when the current transaction commits."""
        with self.writer(media_type, with_md5=with_md5) as writer:
            if isinstance(data, (bytes, bytearray, memoryview)):
                writer.write(data)
            else:
                source = cast("BinaryIO", data)
                while chunk := source.read(_AT_ONCE):
                    writer.write(chunk)
            return writer.commit()

    def writer(self, media_type: str, *, with_md5: bool = True) -> AttachmentWriter:
        """Write a file piece by piece, for uploads of any length; forgotten unless committed."""
        return AttachmentWriter(self._vault, self, self._folder, media_type, with_md5=with_md5)

    def get(self, attachment: str) -> Attachment:
        """Describe one; raises `AttachmentMissing` when there is no such row."""
        return self._row(attachment)[0]

    def open(self, attachment: str) -> BinaryIO:
        """Open for reading in clear, from any position; raises when missing or damaged."""
        description, key = self._row(attachment)
        try:
            file = os.fdopen(open_to_read(self._folder / attachment), "rb", buffering=0)
        except FileNotFoundError:
            raise AttachmentMissing from None
        except NotAFile:
            raise AttachmentDamaged from None
        except OSError as error:
            raise explained(error, self._folder) from None
        try:
            raw = _Reader(cast("BinaryIO", file), key, attachment, description.size)
        except BaseException:
            file.close()
            raise
        return cast("BinaryIO", io.BufferedReader(raw, stream.CHUNK))

    def read(self, attachment: str) -> bytes:
        """Return the whole content in clear."""
        with self.open(attachment) as file:
            return file.read()

    def delete(self, attachment: str) -> None:
        """Remove a file that nothing refers to any more; it is gone when the transaction commits.

        Raises `vault.IntegrityError` while another row refers to it.
        """
        with self._vault.transaction() as database:
            database.execute("DELETE FROM attachment WHERE id = ?", (attachment,))
            self._vault.after_commit(lambda: self._unlink(attachment))

    def release(self, attachment: str) -> bool:
        """Remove a file if nothing refers to it any more; tells whether it was removed."""
        try:
            self.delete(attachment)
        except IntegrityError:
            return False
        return True

    def sweep(self) -> int:
        """Remove what crashes left behind: half-written files and files without a row."""
        removed = 0
        with self._vault.reading() as database:
            known = {row[0] for row in database.execute("SELECT id FROM attachment")}
            for path in sorted(self._folder.iterdir()):
                name = path.name.removesuffix(PART)
                if not NAME.fullmatch(name) or path.name in known or name in self._unclaimed:
                    continue
                with suppress(OSError):
                    path.unlink()
                    removed += 1
        return removed

    def problems(self, *, thorough: bool = False, heard: Heard = lambda _: None) -> Iterator[str]:
        """Ids of files that are missing or have the wrong length; thorough reads every byte."""
        with self._vault.reading() as database:
            rows = database.execute("SELECT id, size FROM attachment ORDER BY id").fetchall()
        for attachment, size in rows:
            path = self._folder / attachment
            try:
                if path.lstat().st_size != stream.sealed_size(size):
                    raise AttachmentDamaged
                if thorough:
                    with self.open(attachment) as file:
                        while chunk := file.read(stream.CHUNK):
                            heard(len(chunk))
            except (OSError, AttachmentMissing, AttachmentDamaged):
                yield attachment

    def sync_names(self) -> None:
        """Make the names of finished files durable, of many at once."""
        try:
            sync_names(self._folder)
        except OSError as error:
            raise explained(error, self._folder) from None

    def hold(self) -> None:
        """Keep deleted files on disk until `unhold`, while a backup copies them."""
        with self._vault.reading():
            self._held += 1

    def unhold(self) -> None:
        """Let deletions go on."""
        with self._vault.reading():
            self._held -= 1
            if self._held == 0:
                condemned, self._condemned = self._condemned, []
                for attachment in condemned:
                    self._unlink(attachment)

    def claim(self, attachment: str) -> None:
        """Mark a file as being written, so that a sweep leaves it alone."""
        self._unclaimed.add(attachment)

    def unclaim(self, attachment: str) -> None:
        """Take the mark away: the row exists, or the file is gone."""
        self._unclaimed.discard(attachment)

    def _row(self, attachment: str) -> tuple[Attachment, bytes]:
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT id, size, sha256, md5, media_type, file_key FROM attachment WHERE id = ?",
                (attachment,),
            ).fetchone()
        if row is None or not NAME.fullmatch(row[0]):
            raise AttachmentMissing
        return Attachment(*row[:5]), row[5]

    def _unlink(self, attachment: str) -> None:
        if self._held:
            self._condemned.append(attachment)
            return
        with suppress(OSError):
            (self._folder / attachment).unlink()


class AttachmentWriter:
    """A file on its way into the vault; leaving the `with` block without `commit` forgets it."""

    def __init__(
        self,
        vault: Vault,
        attachments: Attachments,
        folder: Path,
        media_type: str,
        *,
        with_md5: bool,
    ) -> None:
        self.id = os.urandom(16).hex()
        self._vault = vault
        self._attachments = attachments
        self._media_type = media_type
        self._key = os.urandom(stream.KEY_BYTES)
        self._sha256 = hashlib.sha256()
        self._md5 = hashlib.md5(usedforsecurity=False) if with_md5 else None
        self._final = folder / self.id
        self._part = folder / (self.id + PART)
        self._finished: Attachment | None = None
        self._committed = False
        attachments.claim(self.id)
        try:
            self._file: io.FileIO | None = io.FileIO(open_new(self._part), "wb")
            self._sealer = stream.Sealer(self._key, self.id, self._write_all)
        except OSError as error:
            self.abandon()
            raise explained(error, folder) from None

    def write(self, chunk: Buffer) -> int:
        """Encrypt and write some more."""
        view = memoryview(chunk).cast("B")
        try:
            with self._digesting(view):
                self._sealer.update(view)
        except OSError as error:
            self.abandon()
            raise explained(error, self._final.parent) from None
        return len(view)

    @contextmanager
    def _digesting(self, view: memoryview[int]) -> Iterator[None]:
        """Digest a piece, beside the encrypting and writing when it is worth a thread."""
        digests = [digest for digest in (self._md5, self._sha256) if digest is not None]
        threads = [Thread(target=digest.update, args=(view,)) for digest in digests]
        if len(view) < _WORTH_A_THREAD:
            yield
            for digest in digests:
                digest.update(view)
            return
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            for thread in threads:
                thread.join()

    def finish(self, *, sync_name: bool = True) -> Attachment:
        """Seal and sync the file and close it; `commit` then only has to name it.

        For uploads of many files: none stays open, and the disk is not waited for inside the
        transaction. Without `sync_name`, `Attachments.sync_names` must follow before the commit.
        """
        if self._finished is not None:
            return self._finished
        try:
            size = self._sealer.finish()
            assert self._file is not None
            sync_file(self._file.fileno())
            self._file.close()
            self._file = None
            self._part.replace(self._final)
            if sync_name:
                sync_names(self._final.parent)
        except OSError as error:
            self.abandon()
            raise explained(error, self._final.parent) from None
        self._finished = Attachment(
            self.id,
            size,
            self._sha256.hexdigest(),
            "" if self._md5 is None else self._md5.hexdigest(),
            self._media_type,
        )
        return self._finished

    def commit(self) -> Attachment:
        """Sync the file, then insert its row into the current transaction."""
        attachment = self.finish()
        try:
            self._insert(attachment)
        except BaseException:
            self.abandon()
            raise
        self._committed = True
        return attachment

    def abandon(self) -> None:
        """Forget what was written."""
        file = getattr(self, "_file", None)
        if file is not None:
            file.close()
            self._file = None
        for path in (self._part, self._final):
            with suppress(OSError):
                path.unlink()
        self._attachments.unclaim(self.id)

    def __enter__(self) -> AttachmentWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if not self._committed:
            self.abandon()

    def _insert(self, attachment: Attachment) -> None:
        with self._vault.transaction() as database:
            self._vault.after_rollback(self.abandon)
            self._vault.after_commit(lambda: self._attachments.unclaim(self.id))
            database.execute(
                "INSERT INTO attachment "
                "(id, file_key, size, sha256, md5, media_type, created) VALUES (?,?,?,?,?,?,?)",
                (
                    attachment.id,
                    self._key,
                    attachment.size,
                    attachment.sha256,
                    attachment.md5,
                    attachment.media_type,
                    self._vault.now(),
                ),
            )

    def _write_all(self, data: bytes | memoryview[int]) -> None:
        assert self._file is not None
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) or 0 :]


class _Reader(stream.Opener):
    """An opener that says what is wrong in the words of the vault."""

    def __init__(self, file: BinaryIO, key: bytes, attachment: str, size: int) -> None:
        try:
            super().__init__(file, key, attachment, size)
        except stream.Damaged:
            raise AttachmentDamaged from None

    def readinto(self, buffer: Buffer, /) -> int:
        """Decrypt into `buffer`, or say that the file is damaged."""
        try:
            return super().readinto(buffer)
        except stream.Damaged:
            raise AttachmentDamaged from None
