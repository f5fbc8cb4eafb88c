"""Stands between a laptop and its hub, request by request, and lets things go wrong there."""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

WAIT = 20
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happens to one request; `part` is how much gets through first, from 0 to 1."""

    kind: str
    part: float = 0.0
    status: int = 0
    body: bytes = b""
    content_type: str = "text/html"
    openrosa: bool = False
    location: str = ""


@dataclass
class Breaker:
    """Listens on a port of its own; use it with `with`."""

    upstream: int
    restart: Callable[[], None] = lambda: None
    planned: dict[int, Trouble] = field(default_factory=dict)
    """Number of the request, counted from the last `expect`, to what happens to it."""
    met: list[tuple[Trouble, str]] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        with self._lock:
            for each in self._open:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        for thread in self._threads:
            thread.join()

    def expect(self, planned: dict[int, Trouble]) -> None:
        """Plan what goes wrong from now on, and count requests from zero."""
        with self._lock:
            self.planned, self.met, self.requests = dict(planned), [], []

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
            self._threads = [each for each in self._threads if each.is_alive()]
            self._threads.append(thread)
            with self._lock:
                self._open.add(client)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(WAIT)
        server: socket.socket | None = None
        try:
            with contextlib.suppress(OSError, EOFError):
                while True:
                    head = _head(client)
                    trouble = self._next(head)
                    if trouble is not None and trouble.kind == "restart":
                        self.restart()
                        if server is not None:
                            server.close()
                        server = None
                    if server is None:
                        server = socket.create_connection(("127.0.0.1", self.upstream), WAIT)
                    if not self._pass(client, server, head, trouble):
                        _reset(client)
                        return
        finally:
            with self._lock:
                self._open.discard(client)
            client.close()
            if server is not None:
                server.close()

    def _next(self, head: bytes) -> Trouble | None:
        with self._lock:
            number = len(self.requests)
            line = head.split(b" HTTP", 1)[0].decode("ascii", "replace")
            self.requests.append(line)
            trouble = self.planned.pop(number, None)
            if trouble is not None:
                self.met.append((trouble, line))
            return trouble

    def _pass(
        self, client: socket.socket, server: socket.socket, head: bytes, trouble: Trouble | None
    ) -> bool:
        """Carry one request and its answer; False when the connection is to die."""
        kind = trouble.kind if trouble is not None else ""
        length = _length(head)
        if trouble is not None and kind == "cut request":
            wanted = int(trouble.part * (len(head) + length))
            _send(server, head[:wanted])
            _carry(client, server, max(0, wanted - len(head)))
            _reset(server)
            return False
        if trouble is not None and kind == "answer":
            _carry(client, None, length)
            _send(client, _answer(trouble))
            return True
        body = _carry(client, None, length)
        if kind == "twice":
            with socket.create_connection(("127.0.0.1", self.upstream), WAIT) as other:
                _send(other, head + body)
                answer = self._ask(server, head, body)
                _whole(other)
        else:
            answer = self._ask(server, head, body)
        if trouble is not None and kind == "cut answer":
            _send(client, answer[: int(trouble.part * len(answer))])
            return False
        if trouble is not None and kind == "other answer":
            _send(client, _answer(trouble))
            return True
        _send(client, answer)
        return b"\r\nconnection: close" not in answer.lower()

    def _ask(self, server: socket.socket, head: bytes, body: bytes) -> bytes:
        _send(server, head + body)
        return _whole(server)


def _head(connection: socket.socket) -> bytes:
    data = bytearray()
    while not data.endswith(b"\r\n\r\n"):
        piece = connection.recv(1)
        if not piece:
            raise EOFError
        data += piece
    return bytes(data)


def _length(head: bytes) -> int:
    found = _LENGTH.search(head)
    return int(found.group(1)) if found else 0


def _carry(source: socket.socket, target: socket.socket | None, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        piece = source.recv(min(64 * 1024, count - len(data)))
        if not piece:
            raise EOFError
        data += piece
        if target is not None:
            _send(target, piece)
    return bytes(data)


def _whole(server: socket.socket) -> bytes:
    """Read one answer; those of a hub have a length, are chunked, or have no body."""
    head = _head(server)
    if b"\r\ntransfer-encoding: chunked" not in head.lower():
        return head + _carry(server, None, _length(head))
    data = bytearray(head)
    while True:
        size = bytearray()
        while not size.endswith(b"\r\n"):
            size += server.recv(1)
        count = int(size.split(b";")[0], 16)
        data += size + _carry(server, None, count + 2)
        if count == 0:
            return bytes(data)


def _answer(trouble: Trouble) -> bytes:
    head = [
        f"HTTP/1.1 {trouble.status} Trouble",
        f"Content-Type: {trouble.content_type}",
        f"Content-Length: {len(trouble.body)}",
    ]
    if trouble.openrosa:
        head.append("X-OpenRosa-Version: 1.0")
    if trouble.location:
        head.append(f"Location: {trouble.location}")
    if trouble.status in {204, 304}:
        return ("\r\n".join([head[0], *head[3:]]) + "\r\n\r\n").encode()
    return ("\r\n".join(head) + "\r\n\r\n").encode() + trouble.body


def _send(connection: socket.socket, data: bytes) -> None:
    if data:
        connection.sendall(data)


def _reset(connection: socket.socket) -> None:
    """End a connection the rude way, as a line that dies does."""
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
