"""Make a photo safe to keep: smaller, upright, without what the camera wrote into it.

The photo is decoded and drawn onto a fresh image, so nothing of the original file survives but
its colours, and the day it was taken. Works on any thread; nothing is written to disk here.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from veldmelding.desktop.fill.exif import capture_day, day_block
from veldmelding.desktop.fill.photo_rule import DEFAULT_MAX_PIXELS, DEFAULT_QUALITY
from veldmelding.errors import FileGone, FileTooLarge, PictureRefused, PictureTooLarge

if TYPE_CHECKING:
    from pathlib import Path

PHOTO_PATTERNS = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff"
_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in PHOTO_PATTERNS.split())
_FORMATS = frozenset({b"jpeg", b"jpg", b"png", b"webp", b"bmp", b"tiff", b"tif"})
_LARGEST_FILE = 64 * 1024 * 1024
_LARGEST_SIDE = 30_000
_MOST_PIXELS = 120_000_000
_MEGABYTES_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as it will be kept: JPEG bytes and their size in pixels."""

    data: bytes
    width: int
    height: int
    day: str = ""
    """When it was taken, to the day (2026-11-21); empty when the camera did not say."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A photo that was made clean and is still to be looked at before it is kept."""

    image: QImage
    day: str = ""


def read_limited(path: Path, limit: int = _LARGEST_FILE) -> bytes:
    """Return the bytes of an ordinary file, refused when there are too many."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileGone
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError:
        raise FileGone from None
    if len(data) > limit:
        raise FileTooLarge(limit=limit // (1024 * 1024))
    return data


def draft_from_file(path: Path, max_pixels: int = DEFAULT_MAX_PIXELS) -> Draft:
    """Read a file from a camera or card; the file itself is only read."""
    if path.suffix.lower() not in _SUFFIXES:
        raise PictureRefused
    return draft_from_bytes(read_limited(path), max_pixels)


def draft_from_bytes(data: bytes, max_pixels: int = DEFAULT_MAX_PIXELS) -> Draft:
    """Decode picture bytes of any kind we know onto a fresh image."""
    image = _decoded(data, max_pixels)
    clean = QImage(image.size(), QImage.Format.Format_RGB32)
    clean.fill(Qt.GlobalColor.white)
    painter = QPainter(clean)
    painter.drawImage(0, 0, image)
    painter.end()
    return Draft(clean, capture_day(data))


def finished(draft: Draft, quality: int = DEFAULT_QUALITY) -> Photo:
    """Encode a photo as it will be kept, with its day and nothing else about it."""
    out = QByteArray()
    buffer = QBuffer(out)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    written = writer.write(draft.image)
    buffer.close()
    if not written:
        raise PictureRefused
    data = bytes(out.data())
    if draft.day:
        data = data[:2] + day_block(draft.day) + data[2:]
    return Photo(data, draft.image.width(), draft.image.height(), draft.day)


def photo_from_file(path: Path, max_pixels: int = DEFAULT_MAX_PIXELS) -> Photo:
    """Return a file from a camera or card, made safe to keep."""
    return finished(draft_from_file(path, max_pixels))


def photo_from_bytes(data: bytes, max_pixels: int = DEFAULT_MAX_PIXELS) -> Photo:
    """Picture bytes of any kind we know, made safe to keep."""
    return finished(draft_from_bytes(data, max_pixels))


def small_picture(data: bytes, width: int, height: int) -> QImage | None:
    """Return a picture to look at, no larger than the box; None when it cannot be shown."""
    try:
        image = _decoded(data, max(width, height))
    except (PictureRefused, PictureTooLarge):
        return None
    if image.width() > width or image.height() > height:
        image = image.scaled(
            QSize(width, height),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image


def _decoded(data: bytes, max_pixels: int) -> QImage:
    content = QByteArray(data)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    QImageReader.setAllocationLimit(_MEGABYTES_AT_ONCE)
    kind = bytes(reader.format().data()).lower()
    if kind not in _FORMATS or not reader.canRead():
        raise PictureRefused
    if kind in (b"jpeg", b"jpg") and not _has_its_end(data):
        raise PictureRefused
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise PictureRefused
    if (
        max(size.width(), size.height()) > _LARGEST_SIDE
        or size.width() * size.height() > _MOST_PIXELS
    ):
        raise PictureTooLarge
    reader.setAutoTransform(True)
    longest = max(size.width(), size.height())
    if 0 < max_pixels < longest:
        reader.setScaledSize(
            QSize(
                max(1, round(size.width() * max_pixels / longest)),
                max(1, round(size.height() * max_pixels / longest)),
            )
        )
    image = reader.read()
    if image.isNull():
        too_much = reader.error() == QImageReader.ImageReaderError.InvalidDataError
        raise (
            PictureTooLarge
            if too_much and size.width() * size.height() > 20_000_000
            else (PictureRefused)
        )
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image


def _has_its_end(data: bytes) -> bool:
    """Tell a whole JPEG from one that was cut off: its picture ends with a mark of its own."""
    offset = 2
    while offset + 4 <= len(data) and data[offset] == 0xFF:
        if data[offset + 1] == 0xDA:
            return data.find(b"\xff\xd9", offset) > 0
        offset += 2 + int.from_bytes(data[offset + 2 : offset + 4], "big")
    return False
