"""The form of an encrypted attachment: chunks of 64 KiB, each sealed and tied to its place.

`VMA1 | algorithm | log2 chunk size | 2 zero bytes | 32 bytes salt`, then the chunks, each
followed by its 16-byte tag. The key comes from the file's own random key and the salt. A chunk's
nonce is a prefix, its number and a last-chunk flag (the STREAM construction), and it is bound to
the header and the attachment's id; the last chunk also to the size in clear. So cutting, swapping,
repeating, appending and passing one file off as another are all noticed. There is always at least
one chunk, and the last one has the flag, even when there is nothing to say.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from veldmelding.vault.keys import expand, wipe

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from typing_extensions import Buffer

    Piece = bytes | bytearray | memoryview[int]

CHUNK: Final = 64 * 1024
TAG: Final = 16
KEY_BYTES: Final = 32
HEADER_BYTES: Final = 40
_MAGIC: Final = b"VMA1"
_AES_256_GCM: Final = 1
_START: Final = _MAGIC + bytes([_AES_256_GCM, 16, 0, 0])
_MOST_CHUNKS: Final = 1 << 32
_TOGETHER: Final = 16
"""Chunks that are written with one call."""


class Damaged(ValueError):
    """The encrypted file is not the one that was written."""


def sealed_size(size: int) -> int:
    """How long the encrypted file of `size` bytes is."""
    return HEADER_BYTES + size + TAG * _chunks(size)


def _chunks(size: int) -> int:
    return max(1, -(-size // CHUNK))


class _Cipher:
    """Seals and opens chunks of one file."""

    def __init__(self, key: bytes, header: bytes, attachment: bytes) -> None:
        material = expand(bytearray(key), header[8:], "attachment", 39)
        self._aead = AESGCM(memoryview(material)[:32])
        self._prefix = bytes(material[32:])
        self._bound = header + attachment
        wipe(material)

    def seal_into(
        self, number: int, chunk: Piece, size: int | None, sealed: memoryview[int]
    ) -> None:
        self._aead.encrypt_into(self._nonce(number, size), chunk, self._binding(size), sealed)

    def open(self, number: int, chunk: Piece, size: int | None) -> bytes:
        try:
            return self._aead.decrypt(self._nonce(number, size), chunk, self._binding(size))
        except InvalidTag:
            raise Damaged("a chunk was altered") from None

    def _nonce(self, number: int, size: int | None) -> bytes:
        last = b"\x00" if size is None else b"\x01"
        return self._prefix + number.to_bytes(4, "big") + last

    def _binding(self, size: int | None) -> bytes:
        return self._bound if size is None else self._bound + size.to_bytes(8, "big")


class Sealer:
    """Encrypts a stream of unknown length into `write`, several chunks at a time.

    What `write` gets is overwritten after the call.
    """

    def __init__(
        self, key: bytes, attachment: str, write: Callable[[bytes | memoryview[int]], object]
    ) -> None:
        header = _START + os.urandom(32)
        self._cipher = _Cipher(key, header, bytes.fromhex(attachment))
        self._write = write
        self._pending = bytearray()
        self._sealed = bytearray(_TOGETHER * (CHUNK + TAG))
        self._filled = 0
        self._number = 0
        self.size = 0
        write(header)

    def update(self, data: Buffer) -> None:
        """Encrypt some more; the last chunk is kept back until `finish`."""
        view = memoryview(data).cast("B")
        self.size += len(view)
        if self._pending:
            missing = CHUNK - len(self._pending)
            self._pending += view[:missing]
            view = view[missing:]
            if not view:
                return
            self._seal(self._pending, None)
            self._forget_pending()
        while len(view) > CHUNK:
            self._seal(view[:CHUNK], None)
            view = view[CHUNK:]
        self._pending += view
        self._flush()

    def finish(self) -> int:
        """Write the last chunk, which carries the size; return the size in clear."""
        self._seal(self._pending, self.size)
        self._forget_pending()
        self._flush()
        return self.size

    def _seal(self, chunk: Piece, size: int | None) -> None:
        if self._number >= _MOST_CHUNKS:
            raise OverflowError("the file is too large for its chunk counter")
        end = self._filled + len(chunk) + TAG
        with memoryview(self._sealed) as sealed:
            self._cipher.seal_into(self._number, chunk, size, sealed[self._filled : end])
        self._filled = end
        self._number += 1
        if end + CHUNK + TAG > len(self._sealed):
            self._flush()

    def _flush(self) -> None:
        if self._filled:
            with memoryview(self._sealed) as sealed:
                self._write(sealed[: self._filled])
            self._filled = 0

    def _forget_pending(self) -> None:
        wipe(self._pending)
        self._pending.clear()


class Opener(io.RawIOBase):
    """Reads an encrypted file as if it were in clear, from any position; keeps one chunk."""

    def __init__(self, file: BinaryIO, key: bytes, attachment: str, size: int) -> None:
        super().__init__()
        self._file = file
        self._size = size
        self._position = 0
        self._current = -1
        self._chunk = b""
        header = file.read(HEADER_BYTES)
        if len(header) != HEADER_BYTES or not header.startswith(_START):
            raise Damaged("not an encrypted attachment")
        if file.seek(0, io.SEEK_END) != sealed_size(size):
            raise Damaged("the length does not match")
        self._cipher = _Cipher(key, header, bytes.fromhex(attachment))
        self._load(_chunks(size) - 1)  # the last chunk vouches for the size

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say that any position can be read."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position in the clear bytes."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("negative position")
        self._position = start + offset
        return self._position

    def tell(self) -> int:
        """Tell the position in the clear bytes."""
        return self._position

    def readinto(self, buffer: Buffer, /) -> int:
        """Decrypt at most one chunk's worth into `buffer`; 0 at the end."""
        if self.closed:
            raise ValueError("the file is closed")
        if self._position >= self._size:
            return 0
        number, start = divmod(self._position, CHUNK)
        self._load(number)
        target = memoryview(buffer).cast("B")
        piece = self._chunk[start : start + len(target)]
        target[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)

    def close(self) -> None:
        """Close the encrypted file and forget the chunk."""
        self._chunk = b""
        self._file.close()
        super().close()

    def _load(self, number: int) -> None:
        if number == self._current:
            return
        last = number == _chunks(self._size) - 1
        self._file.seek(HEADER_BYTES + number * (CHUNK + TAG))
        sealed = self._file.read(CHUNK + TAG)
        self._chunk = self._cipher.open(number, sealed, self._size if last else None)
        self._current = number
