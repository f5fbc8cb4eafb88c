"""Connections that can be given up: looking up a name and connecting never block for long."""

from __future__ import annotations

import errno
import selectors
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_STEP = 0.1
_SEND_BUFFER = 128 * 1024
_UNDER_WAY = {
    0,
    errno.EINPROGRESS,
    errno.EWOULDBLOCK,
    errno.EALREADY,
    getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK),
}


def open_socket(host: str, port: int, timeout: float, check: Callable[[], None]) -> socket.socket:
    """Connect to the first address of `host` that answers; `check` may raise at any moment.

    Raises `socket.gaierror` when the name is unknown, `TimeoutError`, or another `OSError`.
    """
    limit = time.monotonic() + timeout
    addresses = _look_up(host, port, limit, check)
    failure: OSError = TimeoutError("no address answered")
    for number, (family, kind, protocol, _, place) in enumerate(addresses):
        share = (limit - time.monotonic()) / (len(addresses) - number)
        try:
            connection = _connect(family, kind, protocol, place, share, check)
        except OSError as error:
            failure = error
        else:
            connection.settimeout(timeout)  # for the handshake, and for each piece sent
            return connection
    raise failure


def shut(connection: socket.socket) -> None:
    """End a connection under whoever reads from it, encrypted or not."""
    try:
        # The base class on purpose: the encrypted one would tear down its state under the reader.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    except OSError:
        return


def _look_up(host: str, port: int, limit: float, check: Callable[[], None]) -> list[Any]:
    """Ask the system for addresses in a thread of its own: it may think for half a minute."""
    answer: list[Any] = []
    failure: list[OSError] = []

    def ask() -> None:
        try:
            answer.extend(socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM))
        except OSError as error:
            failure.append(error)
        except UnicodeError:
            failure.append(socket.gaierror(socket.EAI_NONAME, "not a host name"))

    thread = threading.Thread(target=ask, name="delivery-name", daemon=True)
    thread.start()
    while thread.is_alive():
        check()
        thread.join(_STEP)
        if time.monotonic() > limit:
            raise TimeoutError("the name was not found in time")
    if failure:
        raise failure[0]
    return answer


def _connect(
    family: int,
    kind: int,
    protocol: int,
    place: Any,
    timeout: float,
    check: Callable[[], None],
) -> socket.socket:
    connection = socket.socket(family, kind, protocol)
    try:
        connection.setblocking(False)
        code = connection.connect_ex(place)
        if code not in _UNDER_WAY:
            raise OSError(code, "could not connect")
        limit = time.monotonic() + timeout
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_WRITE)
            while not selector.select(_STEP):
                check()
                if time.monotonic() > limit:
                    raise TimeoutError("the connection was not answered in time")
        code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, "could not connect")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # What waits in the system's own buffer looks sent and is not. On a slow line a large one
        # would hide for minutes that nothing moves, and make a wreck of every estimate.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
    except BaseException:
        connection.close()
        raise
    return connection
