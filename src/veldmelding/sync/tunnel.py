"""The way through a proxy: it is asked to connect us, and from then on only passes bytes on.

Also a plain http address is reached through such a tunnel. So the proxy's password is said to the
proxy alone, and a server never learns that there is one. Names are looked up by the proxy.
"""

from __future__ import annotations

import base64
import ipaddress
import struct
from typing import TYPE_CHECKING

from veldmelding.errors import ProxyRefused, ProxyUnreachable, ProxyWantsAccess

if TYPE_CHECKING:
    import socket

    from veldmelding.sync.network import Proxy

_LONGEST_HEAD = 16 * 1024
_SOCKS_SAYS = {
    1: "1, failure",
    2: "2, not allowed",
    3: "3, network unreachable",
    4: "4, host unreachable",
    5: "5, refused",
    6: "6, too slow",
    7: "7, not supported",
    8: "8, not supported",
}


def open_tunnel(connection: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    """Ask the proxy at the other end of `connection` to connect us with a host."""
    try:
        if proxy.kind == "socks5":
            _socks(connection, proxy, host, port)
        else:
            _connect(connection, proxy, host, port)
    except EOFError:
        raise ProxyUnreachable(proxy=proxy.address) from None


def _connect(connection: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    """Say CONNECT (RFC 9110, 9.3.6)."""
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxy.user or proxy.password:
        pair = base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode("ascii")
        lines.append(f"Proxy-Authorization: Basic {pair}")
    connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("ascii"))
    head = bytearray()
    while not head.endswith(b"\r\n\r\n"):
        # One byte at a time: what follows the head belongs to the server already.
        head += _exactly(connection, 1)
        if len(head) > _LONGEST_HEAD:
            raise ProxyRefused(proxy=proxy.address, host=host, status="?")
    words = bytes(head[:40]).split(None, 2)
    status = words[1].decode("ascii", "replace") if len(words) > 1 else "?"
    if not words[0].startswith(b"HTTP/1."):
        raise ProxyRefused(proxy=proxy.address, host=host, status="?")
    if status == "407":
        raise ProxyWantsAccess(proxy=proxy.address)
    if len(status) != 3 or not status.startswith("2"):
        shown = status if status.isascii() and status.isdigit() else "?"
        raise ProxyRefused(proxy=proxy.address, host=host, status=shown)


def _socks(connection: socket.socket, proxy: Proxy, host: str, port: int) -> None:
    """Speak SOCKS 5 (RFC 1928), with user and password when there are any (RFC 1929)."""
    with_password = bool(proxy.user or proxy.password)
    connection.sendall(b"\x05\x02\x00\x02" if with_password else b"\x05\x01\x00")
    version, method = _exactly(connection, 2)
    if version != 5:
        raise ProxyRefused(proxy=proxy.address, host=host, status="?")
    if method == 2 and with_password:
        user, password = proxy.user.encode("utf-8"), proxy.password.encode("utf-8")
        connection.sendall(
            bytes([1, len(user)]) + user + bytes([len(password)]) + password,
        )
        if _exactly(connection, 2)[1] != 0:
            raise ProxyWantsAccess(proxy=proxy.address)
    elif method != 0:
        raise ProxyWantsAccess(proxy=proxy.address)
    connection.sendall(b"\x05\x01\x00" + _socks_address(host) + struct.pack("!H", port))
    _, answer, _, kind = _exactly(connection, 4)
    if answer != 0:
        status = _SOCKS_SAYS.get(answer, str(answer))
        raise ProxyRefused(proxy=proxy.address, host=host, status=status)
    length = {1: 4, 4: 16}.get(kind)
    _exactly(connection, (_exactly(connection, 1)[0] if length is None else length) + 2)


def _socks_address(host: str) -> bytes:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        name = host.encode("idna") if not host.isascii() else host.encode("ascii")
        return b"\x03" + bytes([len(name)]) + name
    return (b"\x01" if address.version == 4 else b"\x04") + address.packed


def _exactly(connection: socket.socket, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise EOFError
        data += piece
    return bytes(data)
