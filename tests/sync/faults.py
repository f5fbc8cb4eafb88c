"""What can go wrong between a laptop and headquarters, as actions for `Headquarters.fail`."""

from __future__ import annotations

import gzip
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.sync.headquarters import Action, Handler


def says(status: int, text: str, *, openrosa: bool = True) -> Action:
    """Answer with an OpenRosa message."""

    def act(handler: Handler) -> bool:
        handler.message(status, text, openrosa=openrosa)
        return True

    return act


def answers(
    status: int,
    body: bytes,
    content_type: str = "text/html",
    headers: dict[str, str] | None = None,
    *,
    openrosa: bool = False,
) -> Action:
    """Answer with anything."""

    def act(handler: Handler) -> bool:
        handler.answer(status, body, content_type, headers, openrosa=openrosa)
        return True

    return act


def login_page(handler: Handler) -> bool:
    handler.answer(
        200,
        b"<!DOCTYPE html><html><head><title>Hotel</title></head><body>Sign in</body></html>",
        "text/html",
        openrosa=False,
    )
    return True


def hangs_up(handler: Handler) -> bool:
    """Close without a word."""
    handler.hang_up()
    return True


def hangs_up_half_way(handler: Handler) -> bool:
    """Read a part of the body, then close; use with `after_body=False`."""
    length = int(handler.headers.get("Content-Length", "0"))
    handler.rfile.read(length // 2)
    handler.hang_up()
    return True


def stores_and_hangs_up(handler: Handler) -> bool:
    """Keep the record and lose the answer."""
    handler.store(handler.request_seen)
    handler.hang_up()
    return True


def waits(seconds: float, then: Action | None = None) -> Action:
    """Take so long."""

    def act(handler: Handler) -> bool:
        time.sleep(seconds)
        return then(handler) if then is not None else False

    return act


def endless(handler: Handler) -> bool:
    """Answer with a body that never ends."""
    handler.answer(200, headers={"Transfer-Encoding": "chunked", "Content-Type": "text/xml"})
    try:
        while True:
            handler.wfile.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
    except OSError:
        handler.close_connection = True
    return True


def trickle(handler: Handler) -> bool:
    """Answer one byte every now and then."""
    handler.answer(200, headers={"Transfer-Encoding": "chunked", "Content-Type": "text/xml"})
    try:
        while True:
            handler.wfile.write(b"1\r\nx\r\n")
            time.sleep(0.2)
    except OSError:
        handler.close_connection = True
    return True


BOMB = gzip.compress(b" " * 24_000_000, 9)
"""Twenty-three kilobytes that unpack to more than any list may have."""


def bomb(handler: Handler) -> bool:
    """Answer with little that unpacks to much."""
    handler.answer(200, BOMB, "text/xml", {"Content-Encoding": "gzip"})
    return True
