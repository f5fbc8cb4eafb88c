"""One server, asked by hand: raw requests, so that broken ones can be made too."""

from __future__ import annotations

import http.client
import random
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from veldmelding.sync import Backend, Bearer
from veldmelding.sync.answers import FormEntry, read_message
from veldmelding.xforms.markup import Element, escape_attribute, escape_text, parse_markup

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

XML = "xml_submission_file"


class Differs(Exception):
    """The server answered something else."""


class NotApplicable(Exception):
    """This server or form cannot be asked this."""


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return read_message(self.body, self.headers.get("content-type", "")).text

    @property
    def is_openrosa(self) -> bool:
        return self.headers.get("x-openrosa-version") == "1.0"


@dataclass
class Template:
    """Makes records of one form: only what every form has, and one photo when it has one."""

    form_id: str
    version: str
    root: str
    namespace: str
    photo_path: tuple[str, ...]

    @classmethod
    def of(cls, xml: bytes) -> Template:
        top = parse_markup(xml)
        instance = next(each for each in top.walk() if each.name == "instance")
        root = next(iter(instance.elements()))
        photos = [
            (each.get("nodeset") or "").strip("/").split("/")[1:]
            for each in top.walk()
            if each.name == "bind" and each.get("type") == "binary"
        ]
        outside = [path for path in photos if path and not _in_repeat(top, path)]
        inherited = root.namespace if root.declared else ""
        return cls(
            root.get("id") or "",
            root.get("version") or "",
            root.name,
            inherited,
            tuple(outside[0]) if outside else (),
        )

    def record(
        self,
        instance_id: str,
        *,
        photo: str = "",
        deprecates: str = "",
        form_id: str | None = None,
        version: str | None = None,
        extra: str = "",
    ) -> bytes:
        given = self.version if version is None else version
        inner = ""
        if photo and self.photo_path:
            inner = escape_text(photo)
            for name in reversed(self.photo_path):
                inner = f"<{name}>{inner}</{name}>"
        older = f"<orx:deprecatedID>{deprecates}</orx:deprecatedID>" if deprecates else ""
        namespace = f' xmlns="{escape_attribute(self.namespace)}"' if self.namespace else ""
        wanted_version = f' version="{escape_attribute(given)}"' if given else ""
        return (
            f'<{self.root}{namespace} xmlns:orx="http://openrosa.org/xforms"'
            f' id="{escape_attribute(form_id or self.form_id)}"{wanted_version}>{inner}{extra}'
            f"<orx:meta><orx:instanceID>{instance_id}</orx:instanceID>{older}</orx:meta>"
            f"</{self.root}>"
        ).encode()


@dataclass
class Server:
    """The server under test and the form that records are sent for."""

    backend: Backend
    tls: ssl.SSLContext | None
    entry: FormEntry
    template: Template
    random: random.Random = field(default_factory=lambda: random.Random(7))

    def new_id(self) -> str:
        return f"uuid:{uuid.UUID(int=uuid.uuid4().int, version=4)}"

    def ask(
        self,
        method: str,
        address: str,
        body: bytes | Iterator[bytes] | None = None,
        headers: dict[str, str] | None = None,
        *,
        without: tuple[str, ...] = (),
    ) -> Answer:
        return ask(self.backend, self.tls, method, address, body, headers, without=without)

    def post(self, parts: dict[str, bytes], **headers: str) -> Answer:
        body, content_type = multipart(parts)
        return self.ask("POST", "/submission", body, {"Content-Type": content_type, **headers})


def ask(
    backend: Backend,
    tls: ssl.SSLContext | None,
    method: str,
    address: str,
    body: bytes | Iterator[bytes] | None = None,
    headers: dict[str, str] | None = None,
    *,
    without: tuple[str, ...] = (),
) -> Answer:
    """Make one request by hand; `address` is absolute or below the backend's."""
    url = urlsplit(address if "://" in address else backend.address + address)
    sent = {"X-OpenRosa-Version": "1.0", "User-Agent": "veldmelding-conformance"}
    if said := authorization(backend):
        sent["Authorization"] = said
    sent.update(headers or {})
    for name in without:
        sent.pop(name, None)
    with connected(url.scheme, url.hostname or "", url.port, tls) as connection:
        target = url.path + (f"?{url.query}" if url.query else "")
        connection.request(method, target, body, sent, encode_chunked=not isinstance(body, bytes))
        response = connection.getresponse()
        return Answer(
            response.status,
            {name.lower(): value for name, value in response.getheaders()},
            response.read(),
        )


def authorization(backend: Backend) -> str:
    """Say who the suite is; nothing when the address does."""
    if not isinstance(backend.access, Bearer):
        return ""
    return f"{'Token' if backend.kind == 'kobo' else 'Bearer'} {backend.access.token}"


@contextmanager
def connected(
    scheme: str, host: str, port: int | None, tls: ssl.SSLContext | None
) -> Iterator[http.client.HTTPConnection]:
    connection: http.client.HTTPConnection
    if scheme == "https":
        connection = http.client.HTTPSConnection(host, port, timeout=60, context=tls)
    else:
        connection = http.client.HTTPConnection(host, port, timeout=60)
    try:
        yield connection
    finally:
        connection.close()


def multipart(
    parts: dict[str, bytes], *, plain: tuple[str, ...] = (), ending: bool = True
) -> tuple[bytes, str]:
    """Write parts; those named in `plain` come without a file name."""
    boundary = uuid.uuid4().hex
    body = b""
    for name, content in parts.items():
        file_name = "" if name in plain else f'; filename="{name}"'
        kind = "text/xml" if name == XML else "image/jpeg"
        body += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"{file_name}\r\n'
            f"Content-Type: {kind}\r\n\r\n"
        ).encode()
        body += content + b"\r\n"
    if ending:
        body += f"--{boundary}--\r\n".encode()
    return body, f"multipart/form-data; boundary={boundary}"


def expect(answer: Answer, status: int | set[int], text: str | None = None) -> Answer:
    wanted = status if isinstance(status, set) else {status}
    if answer.status not in wanted:
        raise Differs(f"expected {sorted(wanted)}, got {answer.status}: {answer.text[:120]}")
    if text is not None and text not in answer.text:
        raise Differs(f"expected the text “{text}”, got “{answer.text[:160]}”")
    return answer


def check(condition: object, what: str) -> None:
    if not condition:
        raise Differs(what)


def _in_repeat(top: Element, path: list[str]) -> bool:
    repeats = [
        (each.get("nodeset") or "").strip("/").split("/")[1:]
        for each in top.walk()
        if each.name == "repeat"
    ]
    return any(path[: len(repeat)] == repeat for repeat in repeats)
