"""A large file that somebody chose on a page: read as a stream, handed on piece by piece."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import NEED_DATA, Data, Epilogue, Field, File

from veldmelding.hub.body import PIECE, BodyBroken, BodyTooLarge
from veldmelding.hub.multipart import Multipart
from veldmelding.hub.pages.visit import LARGEST_FORM, NotFromHere

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.hub.body import Body
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.vault import AttachmentWriter

_LARGEST_BUFFER: Final = 1024 * 1024
_MOST_PARTS: Final = 10
_LONGEST_BOUNDARY: Final = 200


class StreamedFile:
    """Reads one file of a form whose secret comes before it; nothing is kept without that."""

    def __init__(self, visit: Visit, field: str, begin: Callable[[], AttachmentWriter]) -> None:
        self._visit = visit
        self._field = field
        self._begin = begin
        self.fields: dict[str, str] = {}
        self.name = ""
        self.writer: AttachmentWriter | None = None
        self._size = 0
        self._part: Field | File | None = None
        self._text = bytearray()

    def read(self) -> bool:
        """Read the whole form; False when no file, or an empty one, was in it.

        Raises `NotFromHere` for what no page of this session sends, and `BodyTooLarge`. Whatever
        happens, `close` has to be called.
        """
        request = self._visit.request
        kind, options = parse_options_header(request.headers.get("Content-Type", ""))
        boundary = options.get("boundary", "")
        if kind != "multipart/form-data" or not 0 < len(boundary) <= _LONGEST_BOUNDARY:
            raise NotFromHere
        body: Body = request.environ["wsgi.input"]
        decoder = Multipart(
            boundary.encode("utf-8", "replace"), _LARGEST_BUFFER, most_parts=_MOST_PARTS
        )
        try:
            while True:
                decoder.receive(body.read(PIECE))
                if self._take_events(decoder):
                    break
        except BodyTooLarge:
            raise
        except (BodyBroken, RequestEntityTooLarge, ValueError):
            raise NotFromHere from None
        self._require_secret()
        return self._size > 0

    def close(self) -> None:
        """Forget the file unless it was committed."""
        if self.writer is not None:
            self.writer.__exit__(None, None, None)

    def _require_secret(self) -> None:
        if not self._visit.session.allows(self.fields.get("csrf", "")):
            raise NotFromHere

    def _take_events(self, decoder: Multipart) -> bool:
        while True:
            event = decoder.next_event()
            if event is NEED_DATA:
                return False
            if isinstance(event, Epilogue):
                return True
            if isinstance(event, Field | File):
                self._start(event)
            elif isinstance(event, Data):
                self._take(event)

    def _start(self, part: Field | File) -> None:
        self._part = part
        self._text.clear()
        wanted = isinstance(part, File) and part.name == self._field and part.filename
        if wanted and self.writer is None:
            self._require_secret()
            assert isinstance(part, File)
            self.name = re.split(r"[/\\]", part.filename)[-1]
            self.writer = self._begin()
        elif isinstance(part, File):
            self._part = None

    def _take(self, event: Data) -> None:
        if isinstance(self._part, File):
            assert self.writer is not None
            self.writer.write(event.data)
            self._size += len(event.data)
        elif self._part is not None:
            self._text += event.data
            if len(self._text) > LARGEST_FORM:
                raise NotFromHere
            if not event.more_data:
                name = self._part.name or ""
                self.fields.setdefault(name, self._text.decode("utf-8", "replace"))
