"""A small headquarters on a real socket that behaves, and misbehaves exactly as told.

It keeps the rules of ODK Central that matter to a client (identical bytes again are fine, other
bytes are a conflict, nothing of a broken request is kept) and plays faults from a script.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

from tests.sync.documents import form_list, manifest, parts_of

TOKEN = "T" * 64
CREATED = "full submission upload was successful!"
DIFFERENT = (
    "A submission already exists with this ID, but with different XML. Resubmissions to attach "
    "additional multimedia must resubmit an identical xml_submission_file."
)


@dataclass
class Request:
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes
    parts: dict[str, bytes] = field(default_factory=dict)
    connection: int = 0

    @property
    def instance_id(self) -> str:
        found = re.search(rb"<(?:orx:)?instanceID>([^<]*)<", self.parts.get(XML, b""))
        return found.group(1).decode() if found else ""


XML = "xml_submission_file"


@dataclass
class Stored:
    xml: bytes
    files: dict[str, bytes] = field(default_factory=dict)
    posts: int = 0


@dataclass
class Form:
    form_id: str
    xml: bytes
    version: str = "1"
    name: str = ""
    media: dict[str, bytes] = field(default_factory=dict)
    lists: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """Entity lists: name without ending -> (hash, CSV)."""

    @property
    def hash(self) -> str:
        return "md5:" + hashlib.md5(self.xml).hexdigest()


Action = Callable[["Handler"], bool]


@dataclass
class Fault:
    method: str
    path: str
    action: Action
    times: int
    instance: str | None
    after_body: bool = True


class Headquarters:
    """Start it with `with`; `url` is where an app user delivers to."""

    def __init__(self, *, tls: Any = None) -> None:
        self.forms: dict[str, Form] = {}
        self.stored: dict[str, Stored] = {}
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.deleted_entities: set[str] = set()
        self.known_entities: set[str] = set()
        self.accepted = 100_000_000
        self.received_message = CREATED
        self.is_open = False
        """Whether it asks nobody who they are."""
        self.kobo = False
        """Whether it keeps files as KoboToolbox does: the first of a name stays."""
        self.digest: tuple[str, str] | None = None
        self.scheme_of_access = "Bearer"
        self.clock_ahead = 0.0
        self.listed_base: str | None = None
        self.manifest_names: dict[str, str] = {}
        self.lock = threading.Lock()
        self.in_flight: set[str] = set()
        self.overlaps: list[str] = []
        self.most_at_once = 0
        self.connections = 0
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.headquarters = self
        self.scheme = "http"
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
            self.scheme = "https"
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    def __enter__(self) -> Headquarters:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def origin(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.origin}/v1/key/{TOKEN}/projects/1"

    @property
    def base(self) -> str:
        return f"{self.origin}/v1/projects/1"

    def fail(
        self,
        path: str,
        action: Action,
        *,
        method: str = "",
        times: int = 1,
        instance: str | None = None,
        after_body: bool = True,
    ) -> None:
        """Play `action` for the next `times` requests whose path ends like `path`."""
        self.faults.append(Fault(method, path, action, times, instance, after_body))

    def posts(self) -> list[Request]:
        return [request for request in self.requests if request.method == "POST"]

    def paths(self) -> list[str]:
        return [f"{request.method} {request.path}" for request in self.requests]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    headquarters: Headquarters

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Broken connections are what these tests are about."""


class Handler(BaseHTTPRequestHandler):
    """Answers one request after another on a connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server
    request_seen: Request

    def setup(self) -> None:
        super().setup()
        with self.server.headquarters.lock:
            self.server.headquarters.connections += 1
            self.number = self.server.headquarters.connections

    def do_GET(self) -> None:
        self._serve("GET")

    def do_HEAD(self) -> None:
        self._serve("HEAD")

    def do_POST(self) -> None:
        self._serve("POST")

    def log_message(self, *args: Any) -> None:
        """Silence."""

    # -- what actions use ----------------------------------------------------------------------

    def answer(
        self,
        status: int,
        body: bytes = b"",
        content_type: str = "text/xml; charset=utf-8",
        headers: dict[str, str] | None = None,
        *,
        openrosa: bool = True,
    ) -> None:
        self.send_response_only(status)
        date = time.time() + self.server.headquarters.clock_ahead
        self.send_header("Date", formatdate(date, usegmt=True))
        if openrosa:
            self.send_header("X-OpenRosa-Version", "1.0")
            self.send_header(
                "X-OpenRosa-Accept-Content-Length", str(self.server.headquarters.accepted)
            )
        given = headers or {}
        for name, value in given.items():
            self.send_header(name, value)
        if status not in {204, 304} and "Transfer-Encoding" not in given:
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and status not in {204, 304}:
            self.wfile.write(body)

    def message(self, status: int, text: str, *, openrosa: bool = True) -> None:
        nature = "error" if status >= 400 else ""
        body = (
            '\n  <OpenRosaResponse xmlns="http://openrosa.org/http/response" items="0">\n'
            f'    <message nature="{nature}">{escape(text)}</message>\n  </OpenRosaResponse>'
        )
        self.answer(status, body.encode(), openrosa=openrosa)

    def hang_up(self) -> None:
        """Close with a reset, as a proxy that dies does."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.shutdown(socket.SHUT_RDWR)

    # -- serving -------------------------------------------------------------------------------

    def _serve(self, method: str) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Request(
            method, unquote(parts.path), parse_qs(parts.query), headers, b"", {}, self.number
        )
        self.request_seen = seen
        hq = self.server.headquarters
        with hq.lock:
            hq.requests.append(seen)
        if self._play(after_body=False):
            return
        length = int(headers.get("content-length", "0"))
        seen.body = self.rfile.read(length)
        if len(seen.body) < length:
            self.close_connection = True
            return
        seen.parts = parts_of(headers.get("content-type", ""), seen.body)
        if seen.instance_id:
            with hq.lock:
                hq.overlaps += [seen.instance_id] if seen.instance_id in hq.in_flight else []
                hq.in_flight.add(seen.instance_id)
                hq.most_at_once = max(hq.most_at_once, len(hq.in_flight))
        try:
            if not self._play(after_body=True):
                self._behave(seen)
        finally:
            with hq.lock:
                hq.in_flight.discard(seen.instance_id)

    def _play(self, *, after_body: bool) -> bool:
        hq, seen = self.server.headquarters, self.request_seen
        with hq.lock:
            for fault in hq.faults:
                fits = (
                    fault.times > 0
                    and fault.after_body is after_body
                    and seen.path.endswith(fault.path)
                    and fault.method in {"", seen.method}
                    and (fault.instance is None or fault.instance == seen.instance_id)
                )
                if fits:
                    fault.times -= 1
                    break
            else:
                return False
        return fault.action(self)

    def _behave(self, seen: Request) -> None:
        hq = self.server.headquarters
        if not self._is_let_in(seen):
            return
        if seen.path.endswith("/formList"):
            self._cached(form_list(hq).encode(), seen)
        elif seen.path.endswith("/manifest"):
            form = hq.forms[seen.path.split("/")[-2]]
            self._cached(manifest(hq, form).encode(), seen)
        elif "/attachments/" in seen.path:
            form = hq.forms[seen.path.split("/forms/")[1].split("/")[0]]
            name = seen.path.split("/attachments/")[1]
            content = form.media.get(name)
            if content is None and name.removesuffix(".csv") in form.lists:
                content = form.lists[name.removesuffix(".csv")][1]
            if content is None:
                self.answer(404, b'{"message":"no","code":404.1}', "application/json")
            else:
                self.answer(200, content, "application/octet-stream", openrosa=False)
        elif seen.path.endswith("/integrity"):
            ids = ",".join(seen.query.get("id", [])).split(",")
            entities = "".join(
                f'<entity id="{each}"><deleted>{str(each in hq.deleted_entities).lower()}'
                "</deleted></entity>"
                for each in ids
                if each in hq.deleted_entities | hq.known_entities
            )
            self.answer(200, f"<data><entities>{entities}</entities></data>".encode())
        elif seen.path.endswith(".xml"):
            form = hq.forms[seen.path.split("/")[-1].removesuffix(".xml")]
            self.answer(200, form.xml, "application/xml; charset=utf-8", openrosa=False)
        elif seen.path.endswith("/submission"):
            if seen.method == "POST":
                self.message(*self.store(seen))
            else:
                self.answer(204)
        else:
            self.message(404, "Could not find the resource you were looking for.")

    def _is_let_in(self, seen: Request) -> bool:
        hq = self.server.headquarters
        if seen.headers.get("x-openrosa-version") != "1.0":
            text = "An expected header field (X-OpenRosa-Version) did not match."
            self.message(400, text, openrosa=False)
            return False
        given = seen.headers.get("authorization", "")
        if hq.is_open:
            return True
        if hq.digest is not None:
            return self._is_digest_right(seen, given, *hq.digest)
        if given != f"{hq.scheme_of_access} {TOKEN}":
            self.message(
                401, "Could not authenticate with the provided credentials.", openrosa=False
            )
            return False
        return True

    def _is_digest_right(self, seen: Request, given: str, user: str, password: str) -> bool:
        fields = dict(re.findall(r'(\w+)="?([^",]*)"?', given))

        def digest(*parts: str) -> str:
            return hashlib.md5(":".join(parts).encode()).hexdigest()

        expected = digest(
            digest(user, "kobo", password),
            "n0nce",
            fields.get("nc", ""),
            fields.get("cnonce", ""),
            "auth",
            digest(seen.method, self.path),
        )
        if fields.get("response") == expected:
            return True
        challenge = 'Digest realm="kobo", nonce="n0nce", qop="auth", algorithm=MD5, opaque="x"'
        self.answer(401, b"", headers={"WWW-Authenticate": challenge}, openrosa=False)
        return False

    def store(self, seen: Request) -> tuple[int, str]:
        """Keep a submission by Central's rules, all or nothing."""
        hq = self.server.headquarters
        if XML not in seen.parts:
            return 400, "Required multipart POST field xml_submission_file missing."
        with hq.lock:
            held = hq.stored.get(seen.instance_id)
            if held is not None and held.xml != seen.parts[XML]:
                return 409, DIFFERENT
            if hq.kobo and held is not None:
                for name, content in seen.parts.items():
                    if name != XML and held.files.get(name, content) != content:
                        return 409, "Attachment with same name already exists"
                if all(name == XML or name in held.files for name in seen.parts):
                    return 202, "Duplicate submission"
            held = hq.stored.setdefault(seen.instance_id, Stored(seen.parts[XML]))
            held.posts += 1
            for name, content in seen.parts.items():
                if name != XML and f">{name}<".encode() in held.xml:
                    held.files[name] = content
        return 201, hq.received_message

    def _cached(self, body: bytes, seen: Request) -> None:
        etag = f'W/"{hashlib.md5(body).hexdigest()}"'
        if seen.headers.get("if-none-match") == etag:
            self.answer(304, headers={"ETag": etag})
        elif len(body) > 1000 and "gzip" in seen.headers.get("accept-encoding", ""):
            headers = {"ETag": etag, "Content-Encoding": "gzip"}
            self.answer(200, gzip.compress(body), headers=headers)
        else:
            self.answer(200, body, headers={"ETag": etag})
