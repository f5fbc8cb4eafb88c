"""ODK Central as a person sees it, over its REST interface: reviews, comments, lists, downloads.

A field laptop never does this. It is for headquarters, with the account of a person who may read
submissions; a hub answers the same questions. The same rules hold as for delivering: nothing from
the environment, every answer bounded, no redirect followed, the secret for one origin only.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import quote, urlencode

from veldmelding import __version__
from veldmelding.errors import (
    AnswerUnreadable,
    NotEncrypted,
    NothingThere,
    ProjectUnclear,
    ReviewRefused,
    SignInRefused,
)
from veldmelding.sync.address import read_address
from veldmelding.sync.answers import clean, read_message
from veldmelding.sync.backend import Backend, Bearer
from veldmelding.sync.credentials import Credentials
from veldmelding.sync.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from veldmelding.sync.gate import Gate
    from veldmelding.sync.transport import Reply

LARGEST_ANSWER: Final = 64 * 1024 * 1024
_PROJECT: Final = re.compile(r"^(?P<site>.+?)(?:/#|/v1)?/projects/(?P<number>\d+)(?:/.*)?$")


class _Session(Credentials):
    """Says nothing until there is a session, and then only that."""

    token = ""

    def header(self, method: str, url: str) -> str | None:
        return f"Bearer {self.token}" if self.token else None


class _Bytes:
    """A small request body."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Iterator[bytes]:
        yield self._data


class Central:
    """One project of one server, as one person who signed in. Use as a context manager."""

    def __init__(self, address: str, gate: Gate, *, unencrypted_allowed: bool = False) -> None:
        """Take an address as a browser shows it while the project is open."""
        found = _PROJECT.match(read_address(address.replace("/#/", "/")).address)
        if found is None:
            raise ProjectUnclear(address=clean(address)[:80])
        self.project = found["number"]
        backend = Backend(
            found["site"], "central", Bearer(""), unencrypted_allowed=unencrypted_allowed
        )
        if backend.needs_consent:
            raise NotEncrypted(address=backend.address)
        self._site = backend.address
        self.host = backend.host
        self._session = _Session(backend, lambda: os.urandom(8).hex())
        self._transport = Transport(
            backend, self._session, gate, user_agent=f"veldmelding/{__version__}"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the session over there, as far as that still goes, and the connection."""
        try:
            if self._session.token:
                self._ask("DELETE", "/v1/sessions/current")
        except Exception:  # noqa: S110 - a session ends by itself after a day
            pass
        finally:
            self._session.token = ""
            self._transport.close()

    def sign_in(self, email: str, password: str) -> None:
        """Begin a session; raises `SignInRefused`."""
        reply = self._ask("POST", "/v1/sessions", {"email": email, "password": password})
        if reply.status in {400, 401, 403}:
            raise SignInRefused(host=self.host)
        token = self._read(reply).get("token")
        if not isinstance(token, str) or not re.fullmatch(r"[!-~]{16,200}", token):
            raise AnswerUnreadable(host=self.host)
        self._session.token = token

    def get(self, *path: str, **query: str) -> Any:
        """Ask for what is at a path within the project; what is not there raises."""
        return self._read(self._ask("GET", self._within(path, query)))

    def find(self, *path: str) -> Any | None:
        """Ask for what is at a path within the project; None when nothing is."""
        reply = self._ask("GET", self._within(path, {}))
        return None if reply.status == 404 else self._read(reply)

    def listed(self, *path: str) -> list[dict[str, Any]]:
        """Ask for a list of objects."""
        found = self.get(*path)
        if not isinstance(found, list):
            raise AnswerUnreadable(host=self.host)
        return [each for each in found if isinstance(each, dict)]

    def table(self, *path: str) -> list[dict[str, str]]:
        """Ask for a CSV table; each row by the names of its columns."""
        reply = self._ask("GET", self._within(path, {}))
        if reply.status != 200:
            raise self._refusal(reply)
        try:
            text = reply.body.decode("utf-8-sig")
            return list(csv.DictReader(io.StringIO(text, newline=""), restval=""))
        except (UnicodeDecodeError, csv.Error):
            raise AnswerUnreadable(host=self.host) from None

    def send(self, method: str, *path: str, content: object = None, **query: str) -> Any:
        """Change something within the project."""
        return self._read(self._ask(method, self._within(path, query), content))

    def upload(self, content: bytes, media_type: str, *path: str, **query: str) -> Any:
        """Hand over a file, such as a form."""
        where = self._within(path, query)
        return self._read(self._ask("POST", where, content, media_type=media_type))

    def download(self, into: Callable[[bytes], object], largest: int, *path: str) -> bool:
        """Fetch a file piece by piece; False when it is not there."""
        reply = self._ask("GET", self._within(path, {}), into=into, largest=largest)
        if reply.status == 404:
            return False
        if reply.status != 200:
            raise self._refusal(reply)
        return True

    def _within(self, path: tuple[str, ...], query: Mapping[str, str]) -> str:
        parts = "/".join(quote(part, safe="") for part in path)
        asked = f"?{urlencode(query)}" if query else ""
        return f"/v1/projects/{self.project}/{parts}{asked}"

    def _ask(
        self,
        method: str,
        path: str,
        content: object = None,
        *,
        media_type: str = "application/json",
        into: Callable[[bytes], object] | None = None,
        largest: int = LARGEST_ANSWER,
    ) -> Reply:
        headers = {"X-Extended-Metadata": "true"}
        body = None
        if content is not None:
            body = _Bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
            headers["Content-Type"] = media_type
        return self._transport.request(
            method, self._site + path, headers=headers, body=body, largest=largest, into=into
        )

    def _read(self, reply: Reply) -> Any:
        if reply.status not in {200, 201}:
            raise self._refusal(reply)
        try:
            return json.loads(reply.body)
        except (ValueError, RecursionError):
            raise AnswerUnreadable(host=self.host) from None

    def _refusal(self, reply: Reply) -> Exception:
        message = read_message(reply.body, reply.headers.get("content-type", "")).text
        if reply.status == 404:
            return NothingThere(host=self.host)
        return ReviewRefused(
            host=self.host, status=reply.status, message=clean(message)[:300] or "–"
        )
