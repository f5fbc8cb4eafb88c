"""HTTP with a field client's rules.

Nothing is taken from the environment, nothing is followed unasked, every answer is bounded in
size and time, and the secret is shown to one origin only.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Protocol, cast
from weakref import WeakSet

import requests

from veldmelding.errors import AnswerTooLarge, BrokenOff, NotEncrypted, ProxyUnreachable
from veldmelding.sync.address import origin_of
from veldmelding.sync.answers import clean
from veldmelding.sync.certificates import expect_pin, pinned_context, secure_context
from veldmelding.sync.connections import WatchedAdapter
from veldmelding.sync.network import NetworkSettings, Timeouts
from veldmelding.sync.sockets import open_socket, shut
from veldmelding.sync.trouble import explain
from veldmelding.sync.tunnel import open_tunnel

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Callable, Iterator, Mapping

    from veldmelding.sync.address import Origin
    from veldmelding.sync.backend import Backend
    from veldmelding.sync.credentials import Credentials
    from veldmelding.sync.gate import Gate

MEGABYTE = 1024 * 1024
CHUNK = 16 * 1024
RESTED = 2.0
"""Seconds without a request after which a server may have closed a connection meanwhile."""
LARGEST_ERROR = 64 * 1024
"""Bytes of an error's body that are read: enough for any message."""


class Body(Protocol):
    """A request body of known length that can be sent more than once."""

    def __len__(self) -> int:
        """Bytes, for Content-Length."""

    def __iter__(self) -> Iterator[bytes]:
        """Start again from the first byte."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer; names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    @property
    def speaks_openrosa(self) -> bool:
        """Whether the answer carries the header that no login page carries."""
        return self.headers.get("x-openrosa-version", "").strip() != ""


class Transport:
    """Connections for use by one thread: one to the backend, and briefly to where it sends us."""

    def __init__(
        self,
        backend: Backend,
        credentials: Credentials,
        gate: Gate,
        *,
        user_agent: str,
        network: NetworkSettings | None = None,
        timeouts: Timeouts | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """`timeouts` and `tls` take the place of what `network` says, where they are given."""
        self._origin = backend.origin
        self._network = network or NetworkSettings()
        self._http_allowed = self._origin.scheme == "http" and not backend.needs_consent
        self._credentials = credentials
        self._gate = gate
        self._timeouts = timeouts or self._network.timeouts
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._lock = threading.Lock()
        self._limit: float | None = None
        self._was_cut = False
        self._talked_to: dict[Origin, float] = {}
        self.requests = 0
        """Requests made so far; each costs a round trip."""
        self.carried = 0
        """Bytes of bodies and answers on the connection to the backend, since it was made."""
        self.connect_seconds = 0.0
        """How long it took to connect the last time, encryption included."""
        self._connecting_since = 0.0
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers.clear()
        self._session.headers["User-Agent"] = user_agent
        self._session.headers["Accept-Encoding"] = "gzip"
        adapter = WatchedAdapter(self, tls or secure_context(self._network.ca_pem))
        self._adapters = [adapter]
        self._session.adapters.clear()
        self._session.mount("https://", adapter)
        if self._http_allowed:
            self._session.mount("http://", adapter)
        if self._network.pin and tls is None:
            pinned = WatchedAdapter(self, pinned_context(), by_pin=True)
            self._adapters.append(pinned)
            for prefix in _spellings(self._origin):
                self._session.mount(prefix, pinned)
        gate.watch(self)

    def close(self) -> None:
        """Close the connection."""
        self._gate.leave(self)
        self._session.close()

    def start_anew(self) -> None:
        """Let the next request travel on a connection of its own."""
        for adapter in self._adapters:
            adapter.poolmanager.clear()
        self._talked_to.pop(self._origin, None)
        self.carried = 0

    def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        body: Body | None = None,
        largest: int = MEGABYTE,
        into: Callable[[bytes], object] | None = None,
    ) -> Reply:
        """Make one request and read the answer; raise a `VeldmeldingError` for what went wrong.

        `largest` bounds the unpacked answer; more raises `AnswerTooLarge`. With `into`, the
        body of a 200 is handed over in pieces instead of being kept. A connection that went
        stale while it rested is replaced once: every request here may safely be repeated.
        """
        origin = origin_of(url)
        if origin is None or "@" in url.partition("://")[2].partition("/")[0]:
            raise NotEncrypted(address=clean(url)[:80])
        if origin.scheme != "https" and not (origin == self._origin and self._http_allowed):
            raise NotEncrypted(address=f"{origin.scheme}://{origin.host}")
        if origin.is_loopback and not self._origin.is_loopback:
            # No server has any business with what listens on this laptop itself.
            raise NotEncrypted(address=f"{origin.scheme}://{origin.host}")
        trusted = origin == self._origin
        for attempt in (1, 2):
            self._gate.check()
            received = 0

            def count(piece: bytes) -> None:
                nonlocal received
                received += len(piece)
                if into is not None:
                    into(piece)

            try:
                reply = self._exchange(
                    method,
                    url,
                    headers,
                    body,
                    trusted,
                    largest,
                    None if into is None else count,
                )
            except Exception as error:
                self._gate.check()
                last = self._talked_to.pop(origin, None)
                problem = explain(error, origin.host, was_cut=self._was_cut)
                if problem is None:
                    raise
                # A record that breaks off on a busy line may still be under way over there: it
                # is repeated after a pause by whoever sends records, not here.
                rest = RESTED if body is not None else 0.0
                stale = last is not None and time.monotonic() - last >= rest
                if stale and attempt == 1 and received == 0 and isinstance(problem, BrokenOff):
                    continue
                raise problem from None
            self._talked_to[origin] = time.monotonic()
            challenge = reply.headers.get("www-authenticate", "")
            refused = reply.status == 401 and trusted and attempt == 1
            if refused and self._credentials.challenged(challenge):
                continue
            return reply
        return reply

    def _exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Body | None,
        trusted: bool,
        largest: int,
        into: Callable[[bytes], object] | None,
    ) -> Reply:
        request = requests.Request(method, url, headers=dict(headers), data=cast("Any", body))
        prepared = self._session.prepare_request(request)
        if body is not None:
            prepared.headers.pop("Accept-Encoding", None)  # answers to a record are a few lines
        if trusted:
            written = self._credentials.header(method, prepared.url or url)
            if written is not None:
                prepared.headers["Authorization"] = written
        self.requests += 1
        self._was_cut = False
        timeouts = self._timeouts
        self._set_limit(None if body is not None else timeouts.connect + timeouts.answer)
        try:
            response = self._session.send(
                prepared,
                stream=True,
                allow_redirects=False,
                timeout=(timeouts.connect, timeouts.read),
            )
            with response:
                self._set_limit(timeouts.answer if into is None else timeouts.file)
                kept = self._read(response, largest, into)
        finally:
            self._set_limit(None)
        return Reply(
            response.status_code,
            {name.lower(): value for name, value in response.headers.items()},
            kept,
            url,
        )

    def _read(
        self,
        response: requests.Response,
        largest: int,
        into: Callable[[bytes], object] | None,
    ) -> bytes:
        kept = bytearray()
        received = 0
        failed = response.status_code >= 300
        if failed:
            largest, into = LARGEST_ERROR, None
        for piece in response.iter_content(CHUNK):
            self._gate.check()
            received += len(piece)
            self.carried += len(piece)
            if received > largest:
                # Whatever still comes is not wanted; leaving closes the connection.
                if failed:
                    return bytes(kept)
                host = response.url.split("/", 3)[2]
                raise AnswerTooLarge(host=host, limit=max(1, largest // MEGABYTE))
            if into is None:
                kept += piece
            else:
                into(piece)
        return bytes(kept)

    # -- being watched by the gate -------------------------------------------------------------

    def cut_off_after(self) -> float | None:
        """Moment after which the current exchange has taken too long."""
        return self._limit

    def cut(self) -> None:
        """Shut all sockets now; called by the gate's thread."""
        self._was_cut = True
        with self._lock:
            sockets = list(self._sockets)
        for connection in sockets:
            shut(connection)

    def sent_something(self, count: int) -> None:
        """Give an upload the usual time again after each piece: what counts is progress."""
        self._gate.check()
        self.carried += count
        self._set_limit(self._timeouts.read + self._timeouts.connect)

    def _set_limit(self, seconds: float | None) -> None:
        self._limit = None if seconds is None else time.monotonic() + seconds

    def connect(self, host: str, port: int, timeout: float) -> socket.socket:
        """Open a socket that the gate can shut, through the proxy when there is one."""
        self._connecting_since = time.monotonic()
        self.carried = 0
        proxy = self._network.proxy
        if proxy is None or not proxy.serves(host):
            connection = open_socket(host, port, timeout, self._gate.check)
            self._hold(connection)
        else:
            try:
                connection = open_socket(proxy.host, proxy.port, timeout, self._gate.check)
            except OSError:
                raise ProxyUnreachable(proxy=proxy.address) from None
            self._hold(connection)
            try:
                open_tunnel(connection, proxy, host, port)
            except OSError:
                connection.close()
                raise ProxyUnreachable(proxy=proxy.address) from None
            except BaseException:
                connection.close()
                raise
        self.connect_seconds = time.monotonic() - self._connecting_since
        return connection

    def secured(self, connection: Any, host: str, port: int, *, by_pin: bool) -> None:
        """Remember an encrypted socket, if its key is the one that was pinned."""
        self._hold(connection)
        self.connect_seconds = time.monotonic() - self._connecting_since
        pinned = self._network.pin
        if by_pin or (pinned and (host, port) == (self._origin.host, self._origin.port)):
            expect_pin(connection, pinned, host)

    def _hold(self, connection: socket.socket) -> None:
        """Remember a socket for `cut`; encrypting one makes a new object of it."""
        with self._lock:
            self._sockets.add(connection)


def _spellings(origin: Origin) -> list[str]:
    """Write how addresses at an https origin may begin; the slash ends the host's name."""
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    written = [f"https://{host}:{origin.port}/"]
    return [*written, f"https://{host}/"] if origin.port == 443 else written
