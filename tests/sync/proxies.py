"""Proxies on real sockets: one that speaks HTTP, one that speaks SOCKS 5; both keep a diary."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
from dataclasses import dataclass, field
from typing import Self


@dataclass
class TestProxy:
    """Connects everything to `port`, whatever was asked for; use it with `with`."""

    __test__ = False

    kind: str
    port: int
    user: str = ""
    password: str = ""
    answer: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n"
    asked: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.own_port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for each in self._open:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in [self._thread, *self._threads]:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            self._open.append(client)
            self._threads.append(threading.Thread(target=self._serve, args=(client,), daemon=True))
            self._threads[-1].start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            client.settimeout(5)
            if not (self._http(client) if self.kind == "http" else self._socks(client)):
                return
            with socket.create_connection(("127.0.0.1", self.port)) as server:
                self._open.append(server)
                back = threading.Thread(target=_pump, args=(server, client))
                back.start()
                _pump(client, server)
                back.join()

    def _http(self, client: socket.socket) -> bool:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            piece = client.recv(1)
            if not piece:
                return False
            head += piece
        self.asked.append(head.decode())
        if self.user:
            pair = base64.b64encode(f"{self.user}:{self.password}".encode())
            if b"Proxy-Authorization: Basic " + pair not in head:
                client.sendall(b"HTTP/1.1 407 Who are you?\r\n\r\n")
                return False
        client.sendall(self.answer)
        return b" 200 " in self.answer

    def _socks(self, client: socket.socket) -> bool:
        _, count = client.recv(2)
        methods = client.recv(count)
        wanted = 2 if self.user else 0
        if wanted not in methods:
            client.sendall(b"\x05\xff")
            return False
        client.sendall(bytes([5, wanted]))
        if self.user:
            _, length = client.recv(2)
            user = client.recv(length)
            password = client.recv(client.recv(1)[0])
            right = (user.decode(), password.decode()) == (self.user, self.password)
            client.sendall(b"\x01\x00" if right else b"\x01\x01")
            if not right:
                return False
        _, _, _, kind = client.recv(4)
        if kind == 3:
            name = client.recv(client.recv(1)[0]).decode()
        else:
            family = socket.AF_INET if kind == 1 else socket.AF_INET6
            name = socket.inet_ntop(family, client.recv(4 if kind == 1 else 16))
        port = int.from_bytes(client.recv(2), "big")
        self.asked.append(f"{name}:{port}")
        code = 0 if self.answer.startswith(b"HTTP/1.1 200") else 2
        client.sendall(bytes([5, code, 0, 1, 0, 0, 0, 0, 0, 0]))
        return code == 0


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
