"""One look at a page: the request, the reader's language, who is signed in, what was filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import NEED_DATA, Data, Epilogue, Field, File, MultipartDecoder

from veldmelding.hub.body import PIECE, BodyBroken, BodyTooLarge
from veldmelding.hub.pages.people import READ

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug.wrappers import Request, Response

    from veldmelding.hub.body import Body
    from veldmelding.hub.pages.people import Person, Role
    from veldmelding.hub.pages.sessions import Session
    from veldmelding.hub.pages.words import Words

LARGEST_FORM: Final = 64 * 1024
LARGEST_UPLOAD: Final = 32 * 1024 * 1024
_MOST_PARTS: Final = 200


class NotFromHere(Exception):
    """What came was not sent by a page of this session."""


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file that somebody chose on a page."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at a page by somebody who is signed in."""

    request: Request
    words: Words
    session: Session
    fields: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, tuple[UploadedFile, ...]] = field(default_factory=dict)

    @property
    def person(self) -> Person:
        """Who is looking."""
        return self.session.person

    def say(self, text: str, **values: object) -> str:
        """Say a text in the reader's language."""
        return self.words.say(text, **values)

    @property
    def query(self) -> dict[str, str]:
        """What the address asks for; of a field that comes twice the first."""
        return dict(self.request.args.items())


@dataclass(frozen=True, slots=True)
class Route:
    """A page or a deed: its address, who may, and what answers."""

    path: str
    answer: Callable[..., Response | None]
    role: Role = READ
    writes: bool = False
    uploads: bool = False
    """Whether files may come with it."""
    streams: bool = False
    """Whether it reads its form itself, by `StreamedFile`, because the file in it is large."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The address; every group is one encoded segment."""
        return re.compile(self.path)


def is_foreign(request: Request) -> bool:
    """Tell whether another site made the browser send this form."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("Host", "")


Filled = tuple[dict[str, str], dict[str, tuple[UploadedFile, ...]]]


def read_fields(request: Request, *, uploads: bool) -> Filled | None:
    """Read a form; None for anything else or too much. Nothing is spooled anywhere."""
    body: Body = request.environ["wsgi.input"]
    try:
        if uploads and request.mimetype == "multipart/form-data":
            boundary = parse_options_header(request.headers.get("Content-Type", ""))[1]
            return _read_parts(_whole(body, LARGEST_UPLOAD), boundary.get("boundary", ""))
        if request.mimetype != "application/x-www-form-urlencoded":
            return None
        text = _whole(body, LARGEST_FORM).decode("utf-8")
        found = parse_qs(text, keep_blank_values=True, max_num_fields=50)
    except (BodyBroken, BodyTooLarge, RequestEntityTooLarge, ValueError):
        return None
    return {name: values[0] for name, values in found.items()}, {}


def _whole(body: Body, limit: int) -> bytes:
    data = bytearray()
    while piece := body.read(PIECE):
        data += piece
        if len(data) > limit:
            raise BodyTooLarge
    return bytes(data)


def _read_parts(data: bytes, boundary: str) -> Filled:
    decoder = MultipartDecoder(boundary.encode("utf-8", "replace"), max_parts=_MOST_PARTS)
    decoder.receive_data(data)
    decoder.receive_data(None)
    fields: dict[str, str] = {}
    files: dict[str, tuple[UploadedFile, ...]] = {}
    begun: Field | File | None = None
    content = bytearray()
    while True:
        event = decoder.next_event()
        if event is NEED_DATA:
            raise BodyBroken
        if isinstance(event, Epilogue):
            return fields, files
        if isinstance(event, Field | File):
            begun = event
            content.clear()
        elif isinstance(event, Data) and begun is not None:
            content += event.data
            if event.more_data:
                continue
            name = begun.name or ""
            if isinstance(begun, Field):
                fields.setdefault(name, content.decode("utf-8", "replace"))
            elif begun.filename:
                bare = re.split(r"[/\\]", begun.filename)[-1]
                files[name] = (*files.get(name, ()), UploadedFile(bare, bytes(content)))
