"""The web server under the hub: cheroot, with limits and with a log that keeps secrets.

What differs from its defaults: bodies are read in pieces (`hub.body`), also when nobody wants them
any more. A body that is too large is answered at once, before it is sent, and the connection is
read on for a moment so that the sender sees the answer. Connections that say nothing take no
thread, not even while TLS is being agreed on. What goes wrong is logged by its type only:
addresses of requests contain tokens.
"""

from __future__ import annotations

import logging
import re
import socket
import ssl
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from cheroot.errors import FatalSSLAlert
from cheroot.server import HeaderReader, HTTPConnection, HTTPRequest
from cheroot.ssl import Adapter
from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Gateway_10, Server

from veldmelding.hub.body import ChunkedBody, MeasuredBody
from veldmelding.hub.guard import Guard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from _typeshed.wsgi import WSGIApplication

    from veldmelding.hub.guard import Line

HANG_UP: Final = "veldmelding.hang_up"
"""Key of the environment: a function that cuts the connection without an answer."""

TOO_LARGE: Final = (
    "<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body>\r\n"
    "<center><h1>413 Request Entity Too Large</h1></center>\r\n</body>\r\n</html>\r\n"
)
_LARGEST_HEADER: Final = 64 * 1024
_HEAD_SECONDS: Final = 15
_IDLE_SECONDS: Final = 75
"""As long as the web servers in front of a Central wait: slow links pause for long."""
_THREADS: Final = 32
_LINGER_SECONDS: Final = 2
_LINGER_PIECES: Final = 4096
_DIGITS: Final = re.compile(rb"[0-9]{1,15}")

_log = logging.getLogger(__name__)


class _HeaderReader(HeaderReader):
    """Reads headers; none passes for another one, and no length can be read in two ways."""

    def __init__(self, largest: int) -> None:
        self._largest = largest

    def __call__(self, rfile: Any, hdict: Any = None) -> Any:
        headers = super().__call__(rfile, hdict)
        length = headers.get(b"Content-Length")
        if length is not None and not _DIGITS.fullmatch(length):
            raise ValueError("Malformed Content-Length Header.")
        if length is not None and headers.get(b"Transfer-Encoding"):
            raise ValueError("Content-Length and Transfer-Encoding exclude each other.")
        if length is not None and int(length) > self._largest:
            headers.pop(b"Expect", None)  # who is to be refused is not told to go on first
        return headers

    def _allow_header(self, key_name: bytes) -> bool:
        # In the environment an underscore looks like a dash.
        return b"_" not in key_name


class _Request(HTTPRequest):
    """One request, its body read in pieces."""

    def parse_request(self) -> None:
        # Whoever begins to ask has to come to the point; bodies may pause for longer.
        self.conn.socket.settimeout(_HEAD_SECONDS)
        self.server.guard.asks(self.conn)
        super().parse_request()
        self.server.guard.settled(self.conn)
        self.conn.socket.settimeout(_IDLE_SECONDS)
        if self.ready and int(self.inheaders.get(b"Content-Length", 0)) > self._largest():
            self.ready = False
            self.simple_response("413 Request Entity Too Large")

    def read_request_headers(self) -> bool:
        self.header_reader = _HeaderReader(self._largest())
        return bool(super().read_request_headers())  # type: ignore[no-untyped-call]

    def _largest(self) -> int:
        return int(self.server.larger_bodies.get(self.path, self.server.largest_body))

    def respond(self) -> None:
        limit = self._largest()
        length = int(self.inheaders.get(b"Content-Length", 0))
        guard, conn = self.server.guard, self.conn
        # Once it is here nobody is waited for, however long the answer takes.
        done = partial(guard.settled, conn)
        if self.chunked_read:
            self.rfile = ChunkedBody(conn.rfile, limit, guard.sending(conn), done)
        elif length:
            self.rfile = MeasuredBody(conn.rfile, length, limit, guard.sending(conn), done)
        else:
            self.rfile = MeasuredBody(self.conn.rfile, 0, limit)
        self.server.gateway(self).respond()
        if self.ready:
            self.ensure_headers_sent()
        if self.chunked_write:
            self.conn.wfile.write(b"0\r\n\r\n")

    def send_headers(self) -> None:
        # Many clients read the answer only after they have sent everything.
        if not self._drain():
            self.close_connection = True
            self.conn.unread = True
        self.server.guard.settled(self.conn)
        super().send_headers()

    def _drain(self) -> bool:
        """Read on to the end of the body; False when it is not worth a thread or breaks off."""
        if self.rfile.complete:
            return True
        if not self.server.guard.may_drain():
            return False
        try:
            return bool(self.rfile.drain(self.server.largest_body))
        finally:
            self.server.guard.drained()

    def simple_response(self, status: Any, msg: str = "") -> None:
        if not str(status).startswith("413"):
            super().simple_response(status, msg)
            return
        self.close_connection = True
        self.conn.unread = True
        head = (
            f"{self.server.protocol} 413 Request Entity Too Large\r\n"
            f"Content-Type: text/html\r\nContent-Length: {len(TOO_LARGE)}\r\n"
            "Connection: close\r\n\r\n"
        )
        with suppress(OSError):
            self.conn.wfile.write((head + TOO_LARGE).encode("ascii"))


class _Connection(HTTPConnection):
    """A connection that lets the other side finish its sentence."""

    RequestHandlerClass = _Request
    unread = False
    greeted = False

    def communicate(self) -> bool:
        return self._greet() and bool(super().communicate())  # type: ignore[no-untyped-call]

    def _greet(self) -> bool:
        """Agree on TLS, here and not where new connections are accepted."""
        if self.greeted or not isinstance(self.socket, ssl.SSLSocket):
            return True
        self.greeted = True
        try:
            self.socket.settimeout(_HEAD_SECONDS)
            self.socket.do_handshake()
        except (OSError, ValueError):
            return False
        return True

    def close(self) -> None:
        self.server.guard.gone(self)
        # An error that leaves this method would end the whole server.
        with suppress(OSError, ValueError):
            if self.unread:
                self._linger()
            super().close()
        # What could not be written any more must not be tried again when the writer is collected.
        with suppress(OSError, ValueError):
            self.wfile.close()

    def _linger(self) -> None:
        """Read on for a moment: closing at once would destroy the answer on its way."""
        with suppress(OSError, ValueError):
            self.socket.settimeout(_LINGER_SECONDS)
            self.socket.shutdown(socket.SHUT_WR)
            for _ in range(_LINGER_PIECES):
                if not self.socket.recv(64 * 1024):
                    return

    def hang_up(self) -> None:
        """Cut the connection in both directions."""
        with suppress(OSError, ValueError):
            self.socket.shutdown(socket.SHUT_RDWR)


class _Gateway(Gateway_10):
    """The bridge to the application; tells it that the body ends by itself."""

    def respond(self) -> None:
        self.env["wsgi.input_terminated"] = True
        self.env[HANG_UP] = self.req.conn.hang_up
        self.env["SERVER_NAME"] = str(self.req.server.bind_addr[0])
        super().respond()


class _Adapter(BuiltinSSLAdapter):
    """TLS that is agreed on in a thread of its own."""

    def __init__(self, context: ssl.SSLContext) -> None:
        # Not the parent's: it reads files again to describe them, and nobody asks for that.
        Adapter.__init__(self, "", "")
        self.context = context

    def wrap(self, sock: socket.socket) -> tuple[ssl.SSLSocket, dict[str, str]]:
        try:
            wrapped = self.context.wrap_socket(
                sock, server_side=True, do_handshake_on_connect=False
            )
        except OSError as error:
            raise FatalSSLAlert(*error.args) from error
        return wrapped, {"wsgi.url_scheme": "https", "HTTPS": "on"}


class WebServer(Server):
    """cheroot with the hub's limits."""

    ConnectionClass = _Connection
    max_request_header_size = _LARGEST_HEADER
    keep_alive_conn_limit = 1000
    reason = ""
    """Why the port could not be taken."""

    def __init__(
        self,
        host: str,
        port: int,
        application: WSGIApplication,
        *,
        largest_body: int,
        larger_bodies: Mapping[bytes, int] | None = None,
    ) -> None:
        super().__init__(
            (host, port),
            application,
            numthreads=_THREADS,
            server_name="veldmelding",
            request_queue_size=1024,
            timeout=_IDLE_SECONDS,
            shutdown_timeout=5,
        )
        self.guard = Guard()
        self.gateway = _Gateway
        self.largest_body = largest_body
        self.larger_bodies = larger_bodies or {}
        """What may be larger, by path; the library itself knows one limit for all."""
        self.max_request_body_size = max(largest_body, *self.larger_bodies.values(), 0)

    def use_tls(self, context: ssl.SSLContext) -> None:
        """Speak TLS."""
        self.ssl_adapter = _Adapter(context)

    def process_conn(self, conn: HTTPConnection) -> None:
        """Give a connection to a thread; a new one first waits until it has something to say."""
        if conn.last_used is None:
            self.guard.came(cast("Line", conn))
            self.put_conn(conn)
        else:
            super().process_conn(conn)

    def put_conn(self, conn: HTTPConnection) -> None:
        """Wait for the next request of a connection; one that is broken is closed."""
        try:
            super().put_conn(conn)
        except (OSError, ValueError, KeyError):
            conn.close()

    def prepare(self) -> None:
        """Take the port and begin to watch connections."""
        super().prepare()
        self.guard.start()

    def bind(self, family: int, type: int, proto: int = 0) -> socket.socket:  # noqa: A002
        """Take the port; a socket that cannot have it is closed, and the reason is kept."""
        taken: socket.socket = self.prepare_socket(
            self.bind_addr, family, type, proto, self.nodelay, self.ssl_adapter, self.reuse_port
        )
        try:
            self.socket = self.bind_socket(taken, self.bind_addr)  # type: ignore[no-untyped-call]
        except OSError as error:
            taken.close()
            self.reason = error.strerror or ""
            raise
        self.bind_addr = self.resolve_real_bind_addr(taken)  # type: ignore[no-untyped-call]
        return taken

    def stop(self) -> None:
        """Stop listening, when all that is being answered is answered."""
        self.guard.stop()
        waker = threading.Thread(target=self._wake)
        waker.start()
        super().stop()
        waker.join()

    def _wake(self) -> None:
        """Let the loop that waits for connections see at once that it should end."""
        time.sleep(0.02)
        with suppress(OSError):
            socket.create_connection(self.bind_addr[:2], timeout=0.5).close()

    def error_log(self, msg: str = "", level: int = logging.INFO, traceback: bool = False) -> None:
        """Log the type of what went wrong; its text may hold a token."""
        kind = sys.exc_info()[0]
        _log.log(level, "connection: %s", kind.__name__ if kind is not None else "note")
