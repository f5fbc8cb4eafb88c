"""Connections that belong to a transport: watched, and judged by the computer's certificates."""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING, Any, Protocol, cast

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

if TYPE_CHECKING:
    import ssl

# At its most talkative this would log addresses, and some of them hold a token.
logging.getLogger("urllib3").setLevel(logging.INFO)


class Holder(Protocol):
    """Opens sockets and remembers them, so that another thread can shut them."""

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        """Open a socket and remember it."""

    def secured(self, connection: Any, host: str, port: int, *, by_pin: bool) -> None:
        """Remember a socket that was encrypted, and refuse it when its key is not the pinned one.

        Nothing has been said on it yet. `by_pin` says that nothing but its key was asked for.
        """


class WatchedAdapter(HTTPAdapter):
    """Makes connections that belong to a holder and trusts one TLS context, not a file."""

    def __init__(self, holder: Holder, tls: ssl.SSLContext, *, by_pin: bool = False) -> None:
        """`by_pin`: `tls` lets every certificate pass, and the holder looks at the key."""
        self._holder = holder
        self._tls = tls
        self._by_pin = by_pin
        super().__init__(pool_connections=4, pool_maxsize=1, max_retries=0)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **options: Any
    ) -> None:
        """Make the pools whose connections the holder can shut."""
        self.poolmanager = PoolManager(
            num_pools=connections, maxsize=maxsize, block=block, ssl_context=self._tls, **options
        )
        self.poolmanager.pool_classes_by_scheme = _pools(self._holder, by_pin=self._by_pin)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave certificates to the TLS context: a bundled list would overrule the system's."""
        conn.cert_reqs = "CERT_NONE" if self._by_pin else "CERT_REQUIRED"


class _InOneGo:
    """Sends the head of a request together with the beginning of its body.

    Each write is encrypted by itself and leaves as a packet of its own; a slow line has better
    uses for those bytes.
    """

    _head: bytes | None = None

    def request(self, method: str, url: str, body: Any = None, *more: Any, **rest: Any) -> None:
        self._head = b"" if body is not None else None
        super().request(method, url, body, *more, **rest)  # type: ignore[misc]

    def send(self, data: Any) -> None:
        if self._head == b"" and isinstance(data, bytes):
            self._head = data
            return
        if self._head and isinstance(data, bytes):
            data = self._head + data
        self._head = None
        super().send(data)  # type: ignore[misc]


def _pools(holder: Holder, *, by_pin: bool) -> dict[str, type[HTTPConnectionPool]]:
    """Make the two kinds of connection pool whose sockets `holder` keeps."""

    def open_for(connection: HTTPConnection) -> socket.socket:
        timeout = connection.timeout
        seconds = float(timeout) if isinstance(timeout, int | float) else 15.0
        try:
            return holder.connect(connection.host, connection.port or 0, seconds)
        except TimeoutError as error:
            raise ConnectTimeoutError(connection, "connecting took too long") from error
        except OSError as error:
            if isinstance(error, socket.gaierror):
                raise NameResolutionError(connection.host, connection, cast("Any", error)) from None
            raise NewConnectionError(connection, "could not connect") from error

    class Plain(_InOneGo, HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return open_for(self)

    class Secure(_InOneGo, HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return open_for(self)

        def connect(self) -> None:
            super().connect()
            holder.secured(self.sock, self.host, self.port or 0, by_pin=by_pin)
            self.is_verified = True  # by its certificate, or else by its key

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
