"""Look at an encrypted database without opening it, so that looking changes nothing.

Opening a damaged or foreign file with the SQL engine is not harmless: on the way out it writes a
left-over log into the file and deletes the log, even when the key does not fit. So the first
page is verified here, by SQLCipher's own page format (version 4: salt, AES-256-CBC, then a
random start value and an HMAC-SHA512 of each page), before the engine may touch the folder.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from veldmelding.errors import DatabaseDamaged, DatabaseForeign, DatabaseMissing, DatabasePlain
from veldmelding.vault.driver import PAGE_SIZE
from veldmelding.vault.files import NotAFile, is_regular, open_to_read
from veldmelding.vault.keys import wipe

if TYPE_CHECKING:
    from pathlib import Path

_PLAIN: Final = b"SQLite format 3\x00"
_SALT: Final = 16
_TAG: Final = 64
_RESERVED: Final = 16 + _TAG
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What the first page says of the whole file."""

    pages: int
    schema_version: int
    application: int
    has_log: bool
    log_damaged: bool


def examine(path: Path, key: bytearray) -> FirstPage:
    """Verify that `path` is a database under `key` and read its first page; changes nothing.

    After a power cut the newest sound first page may be in the log, the one in the file torn.
    """
    log = path.with_name(path.name + "-wal")
    try:
        first, size = _read_first(path)
    except FileNotFoundError:
        raise DatabaseMissing(file=path.name) from None
    except NotAFile:
        raise DatabaseDamaged(file=path.name) from None
    if first.startswith(_PLAIN):
        raise DatabasePlain(file=path.name)
    if len(first) < PAGE_SIZE or (os.path.lexists(log) and not is_regular(log)):
        raise DatabaseDamaged(file=path.name)
    reader = _PageReader(key, first[:_SALT])
    try:
        has_log, newer, foreign = _first_page_in_log(log, reader)
        log_damaged = not has_log and _log_unreadable(log)
        if not reader.sound(first, 1) and newer is None:
            raise DatabaseDamaged(file=path.name)
        if foreign:
            raise DatabaseForeign(file=path.name)
        content = reader.decrypt_first(newer or first)
    finally:
        reader.wipe()
    pages, version, application = (
        struct.unpack_from(">I", content, offset - _SALT)[0] for offset in (28, 60, 68)
    )
    if not has_log and size < pages * PAGE_SIZE:
        raise DatabaseDamaged(file=path.name)
    return FirstPage(pages, version, application, has_log, log_damaged)


def _read_first(path: Path) -> tuple[bytes, int]:
    with os.fdopen(open_to_read(path), "rb") as file:
        return file.read(PAGE_SIZE), os.fstat(file.fileno()).st_size


def _first_page_in_log(log: Path, reader: _PageReader) -> tuple[bool, bytes | None, bool]:
    """Tell whether a log waits, the last sound first page in it, and whether the log is foreign."""
    try:
        file = os.fdopen(open_to_read(log), "rb")
    except FileNotFoundError:
        return False, None, False
    with file:
        header = file.read(_LOG_HEADER)
        checksum = _log_checksum(header)
        if checksum is None:
            return False, None, False
        newest: bytes | None = None
        waiting = False
        while len(frame := file.read(_FRAME_HEADER + PAGE_SIZE)) == _FRAME_HEADER + PAGE_SIZE:
            number = struct.unpack_from(">I", frame)[0]
            page = frame[_FRAME_HEADER:]
            if frame[8:16] != header[16:24]:
                break
            if not waiting:
                if not _frame_valid(frame, header, checksum):
                    break
                if not reader.sound(page, number):
                    return True, None, True
                waiting = True
            if number == 1 and reader.sound(page, 1):
                newest = page
        return waiting, newest, False


def _log_unreadable(log: Path) -> bool:
    """Tell whether there is a log with pages in it that the engine would throw away."""
    try:
        with os.fdopen(open_to_read(log), "rb") as file:
            header = file.read(_LOG_HEADER)
            return bool(file.read(_FRAME_HEADER)) and _log_checksum(header) is None
    except FileNotFoundError:
        return False


def _log_checksum(header: bytes) -> tuple[int, int] | None:
    """Verify the header of a log; None when the log holds nothing the engine would read."""
    if len(header) < _LOG_HEADER:
        return None
    words = struct.unpack(">8I", header)
    if words[0] & ~1 != 0x377F0682 or words[2] != PAGE_SIZE:
        return None
    checksum = _add(header[:24], (0, 0), big=bool(words[0] & 1))
    return checksum if checksum == words[6:8] else None


def _frame_valid(frame: bytes, header: bytes, checksum: tuple[int, int]) -> bool:
    big = bool(header[3] & 1)
    checksum = _add(frame[:8], checksum, big=big)
    checksum = _add(frame[_FRAME_HEADER:], checksum, big=big)
    return checksum == struct.unpack_from(">2I", frame, 16)


def _add(data: bytes, checksum: tuple[int, int], *, big: bool) -> tuple[int, int]:
    """SQLite's log checksum."""
    first, second = checksum
    words = struct.unpack(f"{'>' if big else '<'}{len(data) // 4}I", data)
    for index in range(0, len(words), 2):
        first = (first + words[index] + second) & 0xFFFFFFFF
        second = (second + words[index + 1] + first) & 0xFFFFFFFF
    return first, second


class _PageReader:
    """Verifies and decrypts pages of one database."""

    def __init__(self, key: bytearray, salt: bytes) -> None:
        self._key = key
        tag_salt = bytes(byte ^ 0x3A for byte in salt)
        self._tag_key = bytearray(hashlib.pbkdf2_hmac("sha512", key, tag_salt, 2, 32))

    def sound(self, page: bytes, number: int) -> bool:
        """Tell whether a page was written under this key and for this place."""
        start = _SALT if number == 1 else 0
        content = page[start : PAGE_SIZE - _TAG] + struct.pack("<I", number)
        tag = hmac.new(self._tag_key, content, "sha512").digest()
        return hmac.compare_digest(tag, page[PAGE_SIZE - _TAG :])

    def decrypt_first(self, page: bytes) -> bytes:
        """Decrypt the first 100 bytes and more of page one, from byte 16 on."""
        start = page[PAGE_SIZE - _RESERVED : PAGE_SIZE - _TAG]
        decryptor = Cipher(algorithms.AES256(self._key), modes.CBC(start)).decryptor()
        return decryptor.update(page[_SALT : _SALT + 112])

    def wipe(self) -> None:
        """Forget the derived key."""
        wipe(self._tag_key)
