"""Bodies of requests as they come over the wire: read piece by piece, never whole.

The server's own readers hold a chunk, or what is left of a refused upload, in memory at once.
These hand out at most what is asked for, stop at a limit and know whether the body was complete.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

PIECE: Final = 64 * 1024
_LONGEST_LINE: Final = 4096
_MOST_TRAILERS: Final = 64
_CHUNK_SIZE: Final = re.compile(rb"[0-9A-Fa-f]{1,15}")


class BodyBroken(ValueError):
    """The body ended too early, or its chunks do not follow the rules of HTTP."""


class BodyTooLarge(ValueError):
    """The body is larger than this hub accepts."""


class Reader(Protocol):
    """The buffered socket the server reads from."""

    def read(self, size: int) -> bytes:
        """Read exactly `size` bytes, fewer only at the end."""

    def read1(self, size: int) -> bytes:
        """Read what is there, at most `size` bytes; nothing only at the end."""

    def readline(self, size: int) -> bytes:
        """Read up to and with a line feed, at most `size` bytes."""


class Body:
    """The body of one request."""

    def __init__(
        self,
        source: Reader,
        limit: int,
        came: Callable[[int], None] = lambda _count: None,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        self._source = source
        self._limit = limit
        self._came = came
        self._done = done
        self.complete = False
        self.broken = False

    def read(self, size: int = -1) -> bytes:
        """Return at most `size` bytes (one piece when it is not given), nothing at the end."""
        if self.complete:
            return b""
        if self.broken:
            raise BodyBroken
        try:
            data = self._read(PIECE if size is None or size < 0 else size)
        except (BodyBroken, BodyTooLarge, OSError):
            self.broken = True
            raise
        if self.complete:
            self._done()
        return data

    def _piece(self, size: int) -> bytes:
        """Take what has come, so that a slow sender is seen to be slow."""
        data = self._source.read1(size)
        if not data and size:
            raise BodyBroken
        self._came(len(data))
        return data

    def _read(self, size: int) -> bytes:
        raise AssertionError("each kind of body reads in its own way")

    def drain(self, most: int) -> bool:
        """Read on to the end and forget it; False when the connection cannot be used again."""
        try:
            while not self.complete and most > 0:
                most -= len(self.read(PIECE))
        except (BodyBroken, BodyTooLarge, OSError):
            return False
        return self.complete


class MeasuredBody(Body):
    """A body whose length was announced."""

    def __init__(
        self,
        source: Reader,
        length: int,
        limit: int,
        came: Callable[[int], None] = lambda _count: None,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(source, limit, came, done)
        self._left = length
        self.complete = length == 0

    def _read(self, size: int) -> bytes:
        if self._left > self._limit:
            raise BodyTooLarge
        data = self._piece(min(size, self._left))
        self._left -= len(data)
        self.complete = self._left == 0
        return data


class ChunkedBody(Body):
    """A body that comes in chunks and says at the end that it is the end."""

    def __init__(
        self,
        source: Reader,
        limit: int,
        came: Callable[[int], None] = lambda _count: None,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(source, limit, came, done)
        self._taken = 0
        self._left = 0
        self._begun = False

    def _read(self, size: int) -> bytes:
        if not self._left:
            self._next_chunk()
            if self.complete:
                return b""
        data = self._piece(min(size, self._left))
        self._left -= len(data)
        return data

    def _next_chunk(self) -> None:
        if self._begun and self._source.read(2) != b"\r\n":
            raise BodyBroken
        self._begun = True
        digits = self._line().split(b";", 1)[0].strip()
        if not _CHUNK_SIZE.fullmatch(digits):
            raise BodyBroken
        self._left = int(digits, 16)
        self._taken += self._left
        if self._taken > self._limit:
            raise BodyTooLarge
        if self._left == 0:
            self._trailers()
            self.complete = True

    def _trailers(self) -> None:
        for _ in range(_MOST_TRAILERS):
            if self._line() == b"":
                return
        raise BodyBroken

    def _line(self) -> bytes:
        line = self._source.readline(_LONGEST_LINE)
        if not line.endswith(b"\r\n"):
            raise BodyBroken
        return line[:-2]
