"""Photos for tests: pictures with a camera's notes, and files that only pretend to be photos."""

from __future__ import annotations

import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter


def exif_block(
    *,
    latitude: float,
    longitude: float,
    altitude: float | None = None,
    accuracy: float | None = None,
    orientation: int = 1,
    order: str = "<",
) -> bytes:
    """A TIFF block with orientation, a serial number and a GPS directory."""
    values = b""
    serial = b"SERIAL-12345\0"
    gps: list[tuple[int, int, int, bytes]] = []

    def rational(numbers: list[float]) -> bytes:
        return b"".join(
            struct.pack(
                order + "II",
                int(n) if float(n).is_integer() else round(n * 1000),
                1 if float(n).is_integer() else 1000,
            )
            for n in numbers
        )

    def degrees(value: float) -> bytes:
        value = abs(value)
        whole = int(value)
        minutes = int((value - whole) * 60)
        seconds = ((value - whole) * 60 - minutes) * 60
        return rational([whole, minutes, round(seconds, 3)])

    gps.append((1, 2, 2, b"S\0" if latitude < 0 else b"N\0"))
    gps.append((2, 5, 3, degrees(latitude)))
    gps.append((3, 2, 2, b"W\0" if longitude < 0 else b"E\0"))
    gps.append((4, 5, 3, degrees(longitude)))
    if altitude is not None:
        gps.append((5, 1, 1, b"\1" if altitude < 0 else b"\0"))
        gps.append((6, 5, 1, rational([abs(altitude)])))
    if accuracy is not None:
        gps.append((31, 5, 1, rational([accuracy])))
    main_count = 3
    main_at = 8
    gps_at = main_at + 2 + 12 * main_count + 4
    values_at = gps_at + 2 + 12 * len(gps) + 4

    def entry(tag: int, kind: int, count: int, value: bytes) -> bytes:
        nonlocal values
        if len(value) <= 4:
            return struct.pack(order + "HHI", tag, kind, count) + value.ljust(4, b"\0")
        where = values_at + len(values)
        values += value
        return struct.pack(order + "HHII", tag, kind, count, where)

    main = struct.pack(order + "H", main_count)
    main += entry(0x0112, 3, 1, struct.pack(order + "H", orientation))
    main += entry(0x8825, 4, 1, struct.pack(order + "I", gps_at))
    main += entry(0xA431, 2, len(serial), serial)
    main += bytes(4)
    directory = struct.pack(order + "H", len(gps))
    for tag, kind, count, value in gps:
        directory += entry(tag, kind, count, value)
    directory += bytes(4)
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", main_at)
    return head + main + directory + values


def encoded(image: QImage, kind: str = "jpeg") -> bytes:
    """An image as a file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, 92)
    buffer.close()
    return bytes(data.data())


def picture(width: int = 320, height: int = 240) -> QImage:
    """Left half red, right half blue, so that turning it can be seen."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#0000ff"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("#ff0000"))
    painter.end()
    return image


def jpeg_with_exif(
    *, width: int = 320, height: int = 240, orientation: int = 1, order: str = "<", **where: float
) -> bytes:
    """A JPEG as a phone writes it."""
    plain = encoded(picture(width, height))
    app = b"Exif\0\0" + exif_block(orientation=orientation, order=order, **where)
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(app) + 2) + app + plain[2:]


def png_that_says(width: int, height: int) -> bytes:
    """A tiny PNG that claims to be as large as one says."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )
