"""The body of one submission: the record and some of its files, streamed from encrypted storage.

Its length is known beforehand, it can be sent again from the start, and no more than one piece
of a file is in memory at any moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PIECE = 8 * 1024
"""Bytes at a time. Small, because one piece must get through within the connect timeout even
on the slowest link, and because progress is told per piece."""

XML_PART = "xml_submission_file"


@dataclass(frozen=True, slots=True)
class FilePart:
    """One attachment: its name as the record has it, its length, and how to open it."""

    name: str
    media_type: str
    size: int
    open: Callable[[], BinaryIO]


class FileChanged(Exception):
    """The stored file is not as long as the record says; sending it would be a lie."""


def can_travel(name: str) -> bool:
    """Whether a file name arrives unchanged in a multipart header; servers compare it exactly."""
    return (
        0 < len(name.encode("utf-8", "replace")) <= 255
        and not set(name) & set('"\\/%')
        and name.isprintable()
        and name != XML_PART
        and not any("\ud800" <= character <= "\udfff" for character in name)
    )


class SubmissionBody:
    """An iterable request body; iterating starts again from the first byte every time."""

    def __init__(
        self,
        xml: bytes,
        files: Sequence[FilePart],
        *,
        boundary: str,
        sent: Callable[[int, bool], object] = lambda _count, _is_file: None,
    ) -> None:
        """`sent` hears of every piece that the network took, and whether it was of a file."""
        if not all(can_travel(file.name) for file in files):
            raise ValueError("a file name cannot travel in a multipart header")
        self._sent = sent
        self._files = tuple(files)
        self._boundary = boundary
        self._opening = self._head(XML_PART, "x", "text/xml") + xml
        self._heads = [
            b"\r\n" + self._head(file.name, file.name, file.media_type) for file in files
        ]
        self._ending = f"\r\n--{boundary}--\r\n".encode("ascii")
        self._length = (
            len(self._opening)
            + sum(len(head) for head in self._heads)
            + sum(file.size for file in files)
            + len(self._ending)
        )

    @property
    def content_type(self) -> str:
        """Value for the Content-Type header."""
        return f"multipart/form-data; boundary={self._boundary}"

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[bytes]:
        # What is small leaves together with what comes next: every write of its own costs bytes
        # for encryption and a packet.
        ahead = self._opening
        told = (len(ahead), False)
        for head, file in zip(self._heads, self._files, strict=True):
            yield from self._told(_pieces(ahead), *told)
            ahead, told = head, (0, True)
            for piece in self._content(file):
                yield ahead + piece
                self._sent(len(piece), True)
                ahead = b""
        yield from self._told(_pieces(ahead + self._ending), *told)

    def _head(self, name: str, filename: str, media_type: str) -> bytes:
        return (
            f"--{self._boundary}\r\n"
            f'Content-Disposition: form-data; name="{name}"; filename="{filename}"\r\n'
            f"Content-Type: {media_type}\r\n\r\n"
        ).encode()

    def _content(self, file: FilePart) -> Iterator[bytes]:
        left = file.size
        with file.open() as stream:
            while piece := stream.read(PIECE):
                left -= len(piece)
                if left < 0:
                    break
                yield piece
        if left != 0:
            raise FileChanged(file.name)

    def _told(self, pieces: Iterator[bytes], count: int, is_file: bool) -> Iterator[bytes]:
        """Hand pieces on and tell of `count` bytes of them: separators are nobody's progress."""
        for piece in pieces:
            yield piece
            if count:
                self._sent(min(count, len(piece)), is_file)
                count -= min(count, len(piece))


def _pieces(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), PIECE):
        yield data[start : start + PIECE]
