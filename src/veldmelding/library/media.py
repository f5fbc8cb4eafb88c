"""Files that forms bring along: hostile names refused, equal bytes kept once for all forms."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import UnsafeFileName
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from veldmelding.vault import Vault

LONGEST_NAME = 200
"""Bytes in UTF-8. Every file system takes 255; the rest is room for a counter when exported."""

_RESERVED = {"con", "prn", "aux", "nul"} | {
    f"{device}{digit}" for device in ("com", "lpt") for digit in "123456789¹²³"
}
_HIDDEN_CATEGORIES = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # controls, bidi overrides, lone surrogates
_MEDIA_TYPES = {
    "csv": "text/csv",
    "xml": "text/xml",
    "geojson": "application/geo+json",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "wav": "audio/wav",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
}


@dataclass(frozen=True, slots=True)
class MediaFile:
    """One file beside a form: an attachment, an entity list, or (on its way in) bytes.

    `hash` is what the manifest said, to be compared with the next manifest; without one it is
    the MD5 of the content. `content` is only for handing a file in and is never read back.
    """

    attachment_id: str | None = None
    hash: str = ""
    entity_list: str | None = None
    content: bytes | None = None


def safe_name(name: str) -> str:
    """Return `name` in Unicode form C when it is a plain file name everywhere, else raise."""
    normal = unicodedata.normalize("NFC", name)
    stem = normal.split(".", 1)[0].rstrip().casefold()
    if (
        not normal
        or set(normal) & set('/\\:*?"<>|')
        or normal[0] in " ."
        or normal[-1] in " ."
        or stem in _RESERVED
        or any(unicodedata.category(character) in _HIDDEN_CATEGORIES for character in normal)
        or len(normal.encode("utf-8")) > LONGEST_NAME
    ):
        raise UnsafeFileName(name=_printable(name))
    return normal


def safe_names(names: Iterable[str]) -> dict[str, str]:
    """Map each name to its safe form; two that would be one file on some systems are refused."""
    safe: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        normal = safe_name(name)
        folded = unicodedata.normalize("NFC", normal.casefold())
        if folded in taken:
            raise UnsafeFileName(name=_printable(name))
        taken.add(folded)
        safe[name] = normal
    return safe


def media_type(name: str) -> str:
    """Tell the media type by the name's ending."""
    return _MEDIA_TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")


class MediaStore:
    """The attachments that form media share: one per content, whatever forms and names use it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self, content: bytes, type_of_media: str) -> MediaFile:
        """Keep `content`, or find the attachment that already holds exactly these bytes."""
        with self._vault.transaction():
            found = self._find(hashlib.sha256(content).hexdigest())
            if found is None:
                found = self._vault.attachments.add(content, type_of_media).id
        digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
        return MediaFile(attachment_id=found, hash=f"md5:{digest}")

    def held(self, hash: str) -> MediaFile | None:  # noqa: A002 - OpenRosa's own word
        """Find a file that some form already has, by the hash a manifest gives."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT attachment.id FROM attachment JOIN form_media"
                " ON form_media.attachment = attachment.id"
                " WHERE attachment.md5 = ? LIMIT 1",
                [hash.lower().removeprefix("md5:")],
            ).fetchone()
        return None if row is None else MediaFile(attachment_id=str(row[0]), hash=hash)

    def settle(self, name: str, file: MediaFile) -> MediaFile:
        """Turn a file that is handed in into one that is kept; equal content is shared."""
        if file.entity_list is not None:
            return MediaFile(entity_list=file.entity_list, hash=file.hash)
        if file.content is not None:
            kept = self.keep(file.content, media_type(name))
            return MediaFile(attachment_id=kept.attachment_id, hash=file.hash or kept.hash)
        if file.attachment_id is None:
            raise ValueError(f"media file {name!r} has neither content nor attachment")
        with self._vault.transaction():
            described = self._vault.attachments.get(file.attachment_id)
            twin = self._find(described.sha256) or file.attachment_id
            if twin != file.attachment_id:
                self.release([file.attachment_id])
        return MediaFile(attachment_id=twin, hash=file.hash or f"md5:{described.md5}")

    def release(self, attachment_ids: Iterable[str]) -> None:
        """Delete those attachments that nothing uses any more."""
        with self._vault.transaction():
            for attachment_id in attachment_ids:
                self._vault.attachments.release(attachment_id)

    def sweep(self, before: datetime) -> None:
        """Delete files that were kept before a moment and belong to nothing."""
        with self._vault.transaction() as database:
            self.release(
                str(row[0])
                for row in database.execute(
                    "SELECT id FROM attachment WHERE created < ? EXCEPT"
                    " SELECT attachment FROM form_media EXCEPT"
                    " SELECT attachment FROM submission_file EXCEPT"
                    " SELECT attachment FROM observation_file",
                    [timestamp(before)],
                ).fetchall()
            )

    def _find(self, sha256: str) -> str | None:
        """Find the attachment that form media already use for this content.

        Photos of observations are left out: they are deleted by other rules.
        """
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT attachment.id FROM attachment JOIN form_media"
                " ON form_media.attachment = attachment.id WHERE attachment.sha256 = ? LIMIT 1",
                [sha256],
            ).fetchone()
        return None if row is None else str(row[0])


def read_media(vault: Vault, files: Mapping[str, MediaFile], name: str) -> bytes | None:
    """Read one file of a form, or None when the form has no attachment of that name."""
    file = files.get(unicodedata.normalize("NFC", name))
    if file is None or file.attachment_id is None:
        return None
    return vault.attachments.read(file.attachment_id)


def _printable(name: str) -> str:
    """Show a hostile name to a person without letting it play tricks."""
    return "".join(
        character if unicodedata.category(character) not in _HIDDEN_CATEGORIES else "?"
        for character in name[:60]
    )
