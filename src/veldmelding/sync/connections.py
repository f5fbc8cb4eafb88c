"""Connections that belong to a transport: watched, and judged by the computer's certificates."""

from __future__ import annotations

import socket
import ssl
from typing import Any, Protocol, cast

import truststore
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError


class Holder(Protocol):
    """Opens sockets and remembers them, so that another thread can shut them."""

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        """Open a socket and remember it."""

    def hold(self, connection: socket.socket | None) -> None:
        """Remember a socket that was made from another, encrypted now."""


def secure_context() -> ssl.SSLContext:
    """TLS 1.2 or newer, judged by the certificates that this computer trusts."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class WatchedAdapter(HTTPAdapter):
    """Makes connections that belong to a holder and trusts one TLS context, not a file."""

    def __init__(self, holder: Holder, tls: ssl.SSLContext) -> None:
        self._holder = holder
        self._tls = tls
        super().__init__(pool_connections=4, pool_maxsize=1, max_retries=0)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **options: Any
    ) -> None:
        """Make the pools whose connections the holder can shut."""
        self.poolmanager = PoolManager(
            num_pools=connections, maxsize=maxsize, block=block, ssl_context=self._tls, **options
        )
        self.poolmanager.pool_classes_by_scheme = _pools(self._holder)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave certificates to the TLS context: a bundled list would overrule the system's."""
        conn.cert_reqs = "CERT_REQUIRED"


def _pools(holder: Holder) -> dict[str, type[HTTPConnectionPool]]:
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

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return open_for(self)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return open_for(self)

        def connect(self) -> None:
            super().connect()
            holder.hold(cast("socket.socket | None", self.sock))

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
