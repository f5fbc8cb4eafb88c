"""Where and on which day a photo was taken, read from its EXIF block, and nothing else of it.

A strict and small reader: it looks at the first APP1 block of a JPEG only, follows no offset out
of that block and gives None for anything odd. Photos come from anywhere.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass

_GPS_DIRECTORY = 0x8825
_PHOTO_DIRECTORY, _TAKEN, _CHANGED = 0x8769, 0x9003, 0x0132
_DAY = re.compile(rb"(19|20)([0-9]{2}):(0[1-9]|1[0-2]):(0[1-9]|[12][0-9]|3[01])[ \x00]")
_LATITUDE_LETTER, _LATITUDE, _LONGITUDE_LETTER, _LONGITUDE = 1, 2, 3, 4
_ALTITUDE_SIDE, _ALTITUDE = 5, 6
_HORIZONTAL_ERROR = 31
_MOST_ENTRIES = 200
_MOST_SEGMENTS = 64
_BYTE, _ASCII, _RATIONAL = 1, 2, 5


@dataclass(frozen=True, slots=True)
class PhotoPosition:
    """A place as a camera noted it; altitude and accuracy in metres when it knew them."""

    latitude: float
    longitude: float
    altitude: float | None = None
    accuracy: float | None = None


class _Damaged(Exception):
    """The block does not hold what it says."""


@dataclass(frozen=True, slots=True)
class _Block:
    data: bytes
    order: str

    def number(self, offset: int, length: int) -> int:
        piece = self.piece(offset, length)
        return int(struct.unpack(self.order + {2: "H", 4: "I"}[length], piece)[0])

    def piece(self, offset: int, length: int) -> bytes:
        if offset < 0 or length < 0 or offset + length > len(self.data):
            raise _Damaged
        return self.data[offset : offset + length]

    def directory(self, offset: int) -> dict[int, tuple[int, int, int]]:
        """Entries of a directory: tag to (type, count, where the value is)."""
        count = self.number(offset, 2)
        if count > _MOST_ENTRIES:
            raise _Damaged
        entries = {}
        for place in range(offset + 2, offset + 2 + 12 * count, 12):
            tag, kind = self.number(place, 2), self.number(place + 2, 2)
            length = self.number(place + 4, 4)
            size = {_BYTE: 1, _ASCII: 1, 3: 2, 4: 4, _RATIONAL: 8}.get(kind, 0) * length
            entries[tag] = (kind, length, place + 8 if size <= 4 else self.number(place + 8, 4))
        return entries

    def rationals(self, entry: tuple[int, int, int] | None, count: int) -> list[float]:
        if entry is None or entry[0] != _RATIONAL or entry[1] != count:
            raise _Damaged
        numbers = []
        for index in range(count):
            over = self.number(entry[2] + 8 * index, 4)
            under = self.number(entry[2] + 8 * index + 4, 4)
            if under == 0:
                raise _Damaged
            numbers.append(over / under)
        return numbers

    def letter(self, entry: tuple[int, int, int] | None) -> str:
        if entry is None or entry[0] != _ASCII or entry[1] < 1:
            raise _Damaged
        return self.piece(entry[2], 1).decode("latin-1").upper()


def photo_position(data: bytes) -> PhotoPosition | None:
    """Return the position in a JPEG's EXIF block, or None when none can be trusted."""
    try:
        block = _exif_block(data)
        if block is None:
            return None
        main = block.directory(block.number(4, 4))
        if _GPS_DIRECTORY not in main:
            return None
        return _position(block, block.directory(block.number(main[_GPS_DIRECTORY][2], 4)))
    except (_Damaged, struct.error):
        return None


def capture_day(data: bytes) -> str:
    """Return the day a JPEG was taken, as 2026-11-21; empty when it does not say so plainly."""
    try:
        block = _exif_block(data)
        if block is None:
            return ""
        main = block.directory(block.number(4, 4))
        entries = [main.get(_CHANGED)]
        if _PHOTO_DIRECTORY in main:
            within = block.directory(block.number(main[_PHOTO_DIRECTORY][2], 4))
            entries.insert(0, within.get(_TAKEN))
        for entry in entries:
            if entry is not None and entry[0] == _ASCII and entry[1] >= 11:
                found = _DAY.match(block.piece(entry[2], 11))
                if found:
                    return b"-".join((found[1] + found[2], found[3], found[4])).decode("ascii")
    except (_Damaged, struct.error):
        pass
    return ""


def day_block(day: str) -> bytes:
    """Make the one block a kept photo has: the day, with midnight for a time."""
    text = f"{day.replace('-', ':')} 00:00:00\0".encode("ascii")
    main = struct.pack("<HHHIII", 1, _PHOTO_DIRECTORY, 4, 1, 26, 0)
    within = struct.pack("<HHHIII", 1, _TAKEN, _ASCII, len(text), 44, 0)
    body = b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + main + within + text
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _exif_block(data: bytes) -> _Block | None:
    if data[:2] != b"\xff\xd8":
        return None
    offset = 2
    for _segment in range(_MOST_SEGMENTS):
        if offset + 4 > len(data) or data[offset] != 0xFF:
            return None
        marker, length = data[offset + 1], struct.unpack(">H", data[offset + 2 : offset + 4])[0]
        if marker == 0xDA or length < 2 or offset + 2 + length > len(data):
            return None
        if marker == 0xE1 and data[offset + 4 : offset + 10] == b"Exif\x00\x00":
            body = data[offset + 10 : offset + 2 + length]
            order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(body[:4])
            return _Block(body, order) if order is not None else None
        offset += 2 + length
    return None


def _position(block: _Block, gps: dict[int, tuple[int, int, int]]) -> PhotoPosition | None:
    latitude = _degrees(block, gps, _LATITUDE, _LATITUDE_LETTER, "N", "S", 90)
    longitude = _degrees(block, gps, _LONGITUDE, _LONGITUDE_LETTER, "E", "W", 180)
    if latitude == 0 and longitude == 0:
        return None
    altitude = accuracy = None
    if _ALTITUDE in gps:
        altitude = block.rationals(gps[_ALTITUDE], 1)[0]
        side = gps.get(_ALTITUDE_SIDE)
        if side is not None and block.piece(side[2], 1) == b"\x01":
            altitude = -altitude
        altitude = altitude if -500 <= altitude <= 9000 else None
    if _HORIZONTAL_ERROR in gps:
        accuracy = block.rationals(gps[_HORIZONTAL_ERROR], 1)[0]
        accuracy = accuracy if 0 < accuracy <= 10_000 else None
    return PhotoPosition(latitude, longitude, altitude, accuracy)


def _degrees(
    block: _Block,
    gps: dict[int, tuple[int, int, int]],
    tag: int,
    letter_tag: int,
    positive: str,
    negative: str,
    limit: int,
) -> float:
    degrees, minutes, seconds = block.rationals(gps.get(tag), 3)
    letter = block.letter(gps.get(letter_tag))
    value = degrees + minutes / 60 + seconds / 3600
    if letter not in (positive, negative) or minutes >= 60 or seconds >= 60 or value > limit:
        raise _Damaged
    return -value if letter == negative else value
