"""What kind of file something is: by the name's ending for forms, by its first bytes for photos."""

from __future__ import annotations

from typing import Final

_BY_ENDING: Final = {
    "csv": "text/csv; charset=utf-8",
    "xml": "text/xml; charset=utf-8",
    "geojson": "application/geo+json",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "gif": "image/gif",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "wav": "audio/wav",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
}
UNKNOWN: Final = "application/octet-stream"
ENOUGH: Final = 16
"""Bytes that `picture_type` needs to see."""


def by_ending(name: str) -> str:
    """Tell the media type of a file by its name."""
    return _BY_ENDING.get(name.rpartition(".")[2].lower(), UNKNOWN)


def picture_type(start: bytes) -> str | None:
    """Tell what a browser may show as a picture; None for everything else, whatever its name."""
    if start.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if start.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "image/webp"
    return None
