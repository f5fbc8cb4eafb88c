"""One request to the REST interface, and how its answers are written."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from veldmelding.hub import openrosa
from veldmelding.hub.body import PIECE, BodyBroken, BodyTooLarge
from veldmelding.hub.rest import problems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.wrappers import Request, Response

    from veldmelding.hub.rest.callers import Caller

LARGEST_JSON: Final = 8 * 1024 * 1024
_LONGEST_PAGE: Final = 2**31
SUCCESS: Final = {"success": True}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked, by whom."""

    request: Request
    caller: Caller
    values: Mapping[str, str]
    """What stands in the path."""

    def __getitem__(self, name: str) -> str:
        return self.values[name]

    @property
    def project(self) -> str:
        """The project in the path."""
        return self.values["project"]

    @property
    def extended(self) -> bool:
        """Whether people are to be named and not only numbered."""
        return self.request.headers.get("X-Extended-Metadata", "").lower() == "true"

    @property
    def user_agent(self) -> str:
        """What the program calls itself."""
        return self.request.headers.get("User-Agent", "")

    def said(self, name: str) -> str | None:
        """Return what the query says."""
        return self.request.args.get(name)

    def flag(self, name: str) -> bool:
        """Tell whether the query says `true`."""
        return (self.said(name) or "").lower() in {"true", "t", "yes", "1"}

    def page(self) -> tuple[int, int]:
        """Return how many to give and after how many, as the query says."""
        limit, offset = self.said("limit") or "", self.said("offset") or ""
        return (
            min(int(limit), _LONGEST_PAGE) if limit.isascii() and limit.isdigit() else -1,
            min(int(offset), _LONGEST_PAGE) if offset.isascii() and offset.isdigit() else 0,
        )

    def body(self, largest: int) -> bytes:
        """Read the body, nothing of it on the disk."""
        return read_body(self.request, largest)

    def fields(self) -> dict[str, Any]:
        """Read a JSON object; an empty body is an empty one."""
        return read_fields(self.request)


def read_body(request: Request, largest: int) -> bytes:
    """Read a body into memory, nothing of it on the disk; raises when it is larger."""
    data = bytearray()
    stream = request.environ["wsgi.input"]
    try:
        while piece := stream.read(PIECE):
            data += piece
            if len(data) > largest:
                raise problems.too_large()
    except BodyTooLarge:
        raise problems.too_large() from None
    except BodyBroken:
        raise problems.unparseable("body", len(data)) from None
    return bytes(data)


def read_fields(request: Request) -> dict[str, Any]:
    """Read a JSON object; an empty body is an empty one."""
    data = read_body(request, LARGEST_JSON)
    if not data.strip():
        return {}
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise problems.unparseable("json", len(data)) from None
    if not isinstance(found, dict):
        raise problems.unparseable("json", len(data))
    return found


def answer(value: object, status: int = 200) -> Response:
    """Write a JSON answer as Express does."""
    return openrosa.reply(_json(value), openrosa.JSON, status=status)


def listed(value: object, state: object) -> Response:
    """Write a list whose entity tag names the state it came from, as a Central does."""
    return openrosa.reply(_json(value), openrosa.JSON, etag=event_tag(state))


def event_tag(state: object) -> str:
    """Name the state of records."""
    digest = hashlib.md5(_json(state).encode(), usedforsecurity=False).hexdigest()
    return f'W/"eventhash:{digest}"'


def refused(problem: problems.Problem) -> Response:
    """Write a refusal; its code is a number that must not be rounded."""
    details = "" if problem.details is None else f',"details":{_json(problem.details)}'
    body = f'{{"message":{_json(problem.message)},"code":{problem.code}{details}}}'
    return openrosa.reply(body, openrosa.JSON, status=problem.status)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
