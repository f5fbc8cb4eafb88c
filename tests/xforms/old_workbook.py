"""Write workbooks of Excel 97: a few BIFF8 records in the simplest compound file there is."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SECTOR = 512
_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def old_workbook(sheets: Mapping[str, Iterable[Iterable[object]]]) -> bytes:
    """Make the bytes of an .xls file; cells hold texts, numbers, truths or nothing."""
    bodies = [_sheet(rows) for rows in sheets.values()]
    names = [name.encode("latin-1") for name in sheets]
    length = len(_start(5)) + sum(12 + len(name) for name in names) + 4
    heads = b""
    for name, body in zip(names, bodies, strict=True):
        heads += _record(0x85, struct.pack("<IBBBB", length, 0, 0, len(name), 0) + name)
        length += len(body)
    return _container(_start(5) + heads + _record(0x0A) + b"".join(bodies))


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _start(kind: int) -> bytes:
    return _record(0x809, struct.pack("<HHHHII", 0x600, kind, 0x0DBB, 1996, 0, 6))


def _sheet(rows: Iterable[Iterable[object]]) -> bytes:
    found = _start(0x10)
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(value, bool):
                found += _record(0x205, place + struct.pack("<BB", value, 0))
            elif isinstance(value, (int, float)):
                found += _record(0x203, place + struct.pack("<d", value))
            elif value is not None:
                text = str(value)
                wide = text.encode("utf-16-le")
                found += _record(0x204, place + struct.pack("<HB", len(wide) // 2, 1) + wide)
    return found + _record(0x0A)


def _container(stream: bytes) -> bytes:
    """Put one stream into a compound file; short streams would live elsewhere, so it is padded."""
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    count = len(stream) // _SECTOR
    assert count <= 126, "one table of sectors is enough for a test"
    chain = [_TABLE, _END, *range(3, count + 2), _END]
    table = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    directory = _entry("Root Entry", 5, _END, 0, child=1) + _entry("Workbook", 2, 2, len(stream))
    head = struct.pack(
        "<8s16sHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, 1, 0, 4096, _END, 0, _END, 0, 0,
    )  # fmt: skip
    return (
        head
        + struct.pack("<108I", *[_FREE] * 108)
        + table
        + directory.ljust(_SECTOR, b"\0")
        + stream
    )


def _entry(name: str, kind: int, first: int, size: int, child: int = _FREE) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return text.ljust(64, b"\0") + struct.pack(
        "<HBBIII36xIII", len(text), kind, 1, _FREE, _FREE, child, first, size, 0
    )
