"""Which files a question takes besides photos, told by their first bytes and not by their name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.desktop.fill.picture import photo_from_bytes, read_limited
from veldmelding.errors import FileRefused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LARGEST_ATTACHMENT = 50 * 1024 * 1024
_AUDIO = (".mp3", ".m4a", ".wav", ".ogg", ".opus", ".flac", ".amr", ".aac")
_VIDEO = (".mp4", ".mov", ".3gp", ".webm", ".mkv", ".avi")
_DOCUMENTS = (".pdf", ".docx", ".xlsx", ".odt", ".ods", ".csv", ".txt")
_PICTURES = (".jpg", ".jpeg", ".png", ".webp")
KINDS: Mapping[str, tuple[str, ...]] = {
    "audio": _AUDIO,
    "video": _VIDEO,
    "application": _DOCUMENTS + _PICTURES,
}

_BEGINNINGS: Mapping[str, tuple[tuple[int, bytes], ...]] = {
    ".mp3": ((0, b"ID3"), (0, b"\xff\xfb"), (0, b"\xff\xf3"), (0, b"\xff\xf2")),
    ".m4a": ((4, b"ftyp"),),
    ".wav": ((8, b"WAVE"),),
    ".ogg": ((0, b"OggS"),),
    ".opus": ((0, b"OggS"),),
    ".flac": ((0, b"fLaC"),),
    ".amr": ((0, b"#!AMR"),),
    ".aac": ((0, b"\xff\xf1"), (0, b"\xff\xf9")),
    ".mp4": ((4, b"ftyp"),),
    ".mov": ((4, b"ftyp"), (4, b"moov"), (4, b"wide"), (4, b"mdat")),
    ".3gp": ((4, b"ftyp"),),
    ".webm": ((0, b"\x1a\x45\xdf\xa3"),),
    ".mkv": ((0, b"\x1a\x45\xdf\xa3"),),
    ".avi": ((8, b"AVI "),),
    ".pdf": ((0, b"%PDF-"),),
    ".docx": ((0, b"PK\x03\x04"),),
    ".xlsx": ((0, b"PK\x03\x04"),),
    ".odt": ((0, b"PK\x03\x04"),),
    ".ods": ((0, b"PK\x03\x04"),),
}


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """A file as it will be kept."""

    data: bytes
    suffix: str


def suffixes_for(media_type: str, accept: str = "") -> tuple[str, ...]:
    """Return the endings a question takes: by its media type, narrowed by what the form accepts."""
    offered = KINDS.get(media_type.partition("/")[0], KINDS["application"])
    wanted = [part.strip().lower() for part in accept.split(",") if part.strip().startswith(".")]
    known = {ending for endings in KINDS.values() for ending in endings}
    return tuple(ending for ending in wanted if ending in known) or offered


def prepare_file(path: Path, endings: tuple[str, ...]) -> PreparedFile:
    """Read a file and make sure it is what its name says; pictures lose what cameras wrote."""
    suffix = path.suffix.lower()
    data = read_limited(path, LARGEST_ATTACHMENT)
    if suffix not in endings or not data:
        raise FileRefused(kinds=readable(endings))
    if suffix in _PICTURES:
        return PreparedFile(photo_from_bytes(data).data, ".jpg")
    beginnings = _BEGINNINGS.get(suffix)
    if beginnings is None:
        if b"\x00" in data[:4096]:
            raise FileRefused(kinds=readable(endings))
    elif not any(data[at : at + len(sign)] == sign for at, sign in beginnings):
        raise FileRefused(kinds=readable(endings))
    return PreparedFile(data, suffix)


def readable(endings: tuple[str, ...]) -> str:
    """Return the endings as people say them: PDF, MP3."""
    return ", ".join(ending.removeprefix(".").upper() for ending in endings)
