"""Smaller copies of photos, for slow lines and by the policy of headquarters."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QImageWriter

LARGEST_SIDE = 20_000
"""Pixels; what claims more is not opened."""


def smaller_photo(content: bytes, max_pixels: int, quality: int) -> bytes | None:
    """Make a JPEG at most `max_pixels` wide and high; None when that would not be smaller.

    Only the picture goes along: what cameras write beside it (place, time, make) stays behind.
    May run in any thread.
    """
    data = QByteArray(content)
    source = QBuffer(data)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE:
        return None
    if max(size.width(), size.height()) > max_pixels:
        wanted = QSize(max_pixels, max_pixels)
        reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    source.close()
    if image.isNull():
        return None
    for name in image.textKeys():
        image.setText(name, "")
    kept = QByteArray()
    target = QBuffer(kept)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(target, b"jpeg")
    writer.setQuality(quality)
    written = writer.write(image)
    target.close()
    made = bytes(kept.data())
    return made if written and len(made) < len(content) else None
