"""Feeds a multipart decoder so that nothing it says depends on how the bytes came in.

The decoder of the library adds a byte to a file when what it was given so far ends just behind a
boundary, with the end of the boundary's line still to come. On a network any split happens, and a
photo would be kept that is not the photo that was sent. So what ends there waits for more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from werkzeug.sansio.multipart import MultipartDecoder

if TYPE_CHECKING:
    from werkzeug.sansio.multipart import Event

_MOST_PADDING: Final = 200
"""Spaces that may follow a boundary; nobody sends any, and the decoder is not made to wait for
more than these."""


class Multipart:
    """Decodes a body that is given in pieces of any size."""

    def __init__(self, boundary: bytes, largest_buffer: int, *, most_parts: int) -> None:
        self._decoder = MultipartDecoder(boundary, largest_buffer, max_parts=most_parts)
        self._delimiter = b"--" + boundary
        self._tail = b""
        self._held = b""

    def receive(self, piece: bytes) -> None:
        """Take the next piece; nothing is the end of the body."""
        self._held += piece
        end = self._tail + self._held[-self._reach :]
        if piece and self._is_open(end):
            return
        if self._held:
            self._decoder.receive_data(self._held)
        self._tail, self._held = end[-self._reach :], b""
        if not piece:
            self._decoder.receive_data(None)

    def next_event(self) -> Event:
        """Return what was understood next."""
        return self._decoder.next_event()

    @property
    def _reach(self) -> int:
        return len(self._delimiter) + _MOST_PADDING

    def _is_open(self, end: bytes) -> bool:
        """Tell whether the bytes so far end in the line of a boundary."""
        found = end.rfind(self._delimiter)
        if found < 0:
            return False
        after = end[found + len(self._delimiter) :]
        if len(after) < 2:
            return True
        padding = not after.strip(b" \t\r")
        return padding and len(after) < _MOST_PADDING and not after.startswith(b"\r")
