"""The form of a sealed envelope (`.veld`), version 1: made to lie on a stick that may be damaged.

A header page, chunks, and the header page again. The header has the envelope's number and its
random key, encrypted to headquarters (`vault.escrow`). Every chunk has a fixed length and is
sealed to its place, so whatever is damaged, cut off, swapped or brought in from elsewhere costs
that chunk only: where each of the others begins is known. Inside the chunks runs one stream of
frames. Each chunk says where the first frame that begins in it begins, to find the way back after
a gap. A frame is a label, the signature of the laptop over it, and parts whose lengths and
digests the label gives: it can be verified without any other frame.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from veldmelding.errors import EnvelopeForeign, EnvelopeUnreadable
from veldmelding.vault.escrow import KEY_BYTES, OVERHEAD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from typing_extensions import Buffer

    from veldmelding.vault.escrow import PrivateKey, PublicKey

PAGE: Final = 4096
"""Bytes of a header. Disks fail by such pages, and every chunk begins at one."""
CHUNK: Final = 16 * 1024
ROOM: Final = CHUNK - 16 - 2
"""Bytes of the stream in one chunk: less its tag and the place of its first frame."""
ID_BYTES: Final = 16
SIGNATURE_BYTES: Final = 64
LARGEST_LABEL: Final = 1024 * 1024

_MAGIC: Final = b"VELDENV1"
_WRAPPED: Final = KEY_BYTES + OVERHEAD
_PURPOSE: Final = b"veldmelding envelope 1 "
_SIGNED: Final = b"veldmelding envelope frame 1 "
_TOGETHER: Final = 16
"""Chunks that are written or read at once."""


class Gap(Exception):
    """A chunk that is needed is damaged or not there."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What opens one envelope: its number and its key."""

    id: bytes
    key: bytes

    @classmethod
    def new(cls) -> Seal:
        """Make the seal of a new envelope."""
        return cls(os.urandom(ID_BYTES), os.urandom(KEY_BYTES))

    @property
    def receipt_key(self) -> bytes:
        """The key of the receipt, which only sender and recipient can know."""
        return HKDF(SHA256(), KEY_BYTES, self.id, b"veldmelding envelope receipt 1").derive(
            self.key
        )

    def header(self, recipient: PublicKey) -> bytes:
        """Write the header page."""
        page = _MAGIC + self.id + recipient.encrypt(self.key, _PURPOSE + self.id)
        page += bytes(PAGE - 32 - len(page))
        return page + hashlib.sha256(page).digest()

    def signed(self, recipient: PublicKey, label: bytes) -> bytes:
        """Give what the signature of a frame is over: this envelope, this recipient, this label."""
        return _SIGNED + self.id + recipient.raw + hashlib.sha256(label).digest()

    @property
    def cipher(self) -> AESGCM:
        """The cipher of the chunks."""
        return AESGCM(self.key)


def nonce(number: int) -> bytes:
    """Count the chunks; the key is used for this envelope only."""
    return number.to_bytes(12, "big")


def is_header(page: bytes) -> bool:
    """Tell whether a page is a whole header."""
    return (
        len(page) == PAGE
        and page.startswith(_MAGIC)
        and hashlib.sha256(page[:-32]).digest() == page[-32:]
    )


def open_header(page: bytes, keys: Sequence[PrivateKey]) -> tuple[Seal, PublicKey]:
    """Open a header with the key it was made for."""
    start = len(_MAGIC)
    number = page[start : start + ID_BYTES]
    wrapped = page[start + ID_BYTES : start + ID_BYTES + _WRAPPED]
    for private in keys:
        key = private.decrypt(wrapped, _PURPOSE + number)
        if key is not None and len(key) == KEY_BYTES:
            return Seal(number, key), private.public
    raise EnvelopeForeign


class ChunkWriter:
    """Writes the stream of frames as sealed chunks."""

    def __init__(self, file: BinaryIO, seal: Seal) -> None:
        self._file = file
        self._cipher, self._bound = seal.cipher, seal.id
        self._plain = bytearray(2 + ROOM)
        self._filled = 2
        self._sealed = bytearray(_TOGETHER * CHUNK)
        self._waiting = 0
        self._number = 0

    def begin_frame(self) -> None:
        """Say that the next byte is the first of a frame."""
        if self._filled == len(self._plain):
            self._seal()
        if not any(self._plain[:2]):
            self._plain[:2] = (self._filled - 1).to_bytes(2, "big")

    def write(self, data: Buffer) -> None:
        """Write some more of the stream."""
        view = memoryview(data).cast("B")
        while view:
            if self._filled == len(self._plain):
                self._seal()
            piece = view[: len(self._plain) - self._filled]
            self._plain[self._filled : self._filled + len(piece)] = piece
            self._filled += len(piece)
            view = view[len(piece) :]

    def finish(self) -> None:
        """Write what is left; the last chunk is filled up, so that all have one length.

        Where the second header is cut off or damaged, nothing else says where it begins.
        """
        self._plain[self._filled :] = bytes(len(self._plain) - self._filled)
        self._filled = len(self._plain)
        self._seal()
        self._flush()

    def _seal(self) -> None:
        if self._waiting + CHUNK > len(self._sealed):
            self._flush()
        with memoryview(self._sealed) as sealed, memoryview(self._plain) as plain:
            end = self._waiting + self._filled + 16
            self._cipher.encrypt_into(
                nonce(self._number), plain[: self._filled], self._bound, sealed[self._waiting : end]
            )
        self._waiting = end
        self._number += 1
        self._plain[:2] = bytes(2)
        self._filled = 2

    def _flush(self) -> None:
        if self._waiting:
            with memoryview(self._sealed) as sealed:
                self._file.write(sealed[: self._waiting])
            self._waiting = 0


class ChunkReader:
    """Reads the stream of frames; raises `Gap` where a chunk is damaged or missing."""

    def __init__(self, file: BinaryIO, opened_with: Seal | Sequence[PrivateKey]) -> None:
        self._file = file
        length = file.seek(0, os.SEEK_END)
        page, end = self._find_header(length)
        if isinstance(opened_with, Seal):
            self.seal = opened_with
        else:
            self.seal, self.recipient = open_header(page, opened_with)
        self._sealed_bytes = max(0, end - PAGE)
        self.chunks = -(-self._sealed_bytes // CHUNK)
        self._cipher = self.seal.cipher
        self._ahead = b""
        self._ahead_at = 0
        self._loaded = -1
        self._chunk = b""
        self._position = 0
        """In the stream."""

    def _find_header(self, length: int) -> tuple[bytes, int]:
        """Return a whole header, and where the chunks end."""
        self._file.seek(0)
        first = self._file.read(PAGE)
        self._file.seek(max(0, length - PAGE))
        last = self._file.read(PAGE)
        if not (is_header(first) or is_header(last)):
            raise EnvelopeUnreadable
        # Without the second header the end is missing, and all that is there may be chunks.
        whole = length >= 2 * PAGE and is_header(last)
        return first if is_header(first) else last, length - PAGE if whole else length

    @property
    def position(self) -> int:
        """Where in the stream the next byte is."""
        return self._position

    @property
    def size(self) -> int:
        """Bytes of the stream, with what the last chunk is filled up with."""
        return self.chunks * ROOM

    def seek(self, position: int) -> None:
        """Go to a place in the stream."""
        self._position = position

    def pieces(self, count: int) -> Iterator[memoryview[int]]:
        """Read `count` bytes, piece by piece."""
        while count:
            number, start = divmod(self._position, ROOM)
            self._load(number)
            piece = memoryview(self._chunk)[2 + start : 2 + min(ROOM, start + count)]
            if not piece:
                raise Gap
            self._position += len(piece)
            count -= len(piece)
            yield piece

    def read(self, count: int) -> bytes:
        """Read `count` bytes."""
        return b"".join(self.pieces(count))

    def find_frame(self) -> bool:
        """Go to the first frame that begins in a later chunk; False when there is none."""
        for number in range(self._position // ROOM + 1, self.chunks):
            try:
                self._load(number)
            except Gap:
                continue
            first = int.from_bytes(self._chunk[:2], "big")
            if first:
                self._position = number * ROOM + first - 1
                return True
        self._position = self.chunks * ROOM
        return False

    def is_sound(self, number: int) -> bool:
        """Tell whether a chunk is as it was written."""
        try:
            self._load(number)
        except Gap:
            return False
        return True

    def _load(self, number: int) -> None:
        if number == self._loaded:
            return
        if not 0 <= number < self.chunks:
            raise Gap
        sealed = self._sealed(number)
        try:
            chunk = self._cipher.decrypt(nonce(number), sealed, self.seal.id)
        except (InvalidTag, ValueError):
            raise Gap from None
        if len(chunk) < 2:
            raise Gap
        self._chunk, self._loaded = chunk, number

    def _sealed(self, number: int) -> memoryview[int]:
        """Give a sealed chunk, reading several at once."""
        if not self._ahead_at <= number < self._ahead_at + -(-len(self._ahead) // CHUNK):
            start = number * CHUNK
            self._file.seek(PAGE + start)
            try:
                self._ahead = self._file.read(min(_TOGETHER * CHUNK, self._sealed_bytes - start))
            except OSError:  # a stick that cannot be read there
                self._ahead = self._one_by_one(start)
            self._ahead_at = number
        at = (number - self._ahead_at) * CHUNK
        return memoryview(self._ahead)[at : at + CHUNK]

    def _one_by_one(self, start: int) -> bytes:
        """Read the one chunk that is wanted; nothing when even that fails."""
        try:
            self._file.seek(PAGE + start)
            return self._file.read(min(CHUNK, self._sealed_bytes - start))
        except OSError:
            return bytes(1)
