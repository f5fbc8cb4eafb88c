"""Things that go wrong between a phone and its server, on purpose: for tests and training.

A hub has no faults unless code hands them to it. Each waits for a request that it applies to,
happens as often as it was told, and then leaves the hub in peace.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from veldmelding.hub import kobo_documents, openrosa
from veldmelding.hub.body import BodyBroken
from veldmelding.hub.profile import profile_named
from veldmelding.hub.server import HANG_UP

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PORTAL: Final = (
    b"<!DOCTYPE html><html><head><title>Welcome to the guest network</title></head>"
    b"<body><form action='/login'><button>Accept and continue</button></form></body></html>"
)
"""What the network of a hotel answers to everything."""

Effect = Callable[["WSGIApplication", "WSGIEnvironment", "StartResponse"], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong; make it with one of the class methods."""

    effect: Effect

    @classmethod
    def answer(
        cls,
        status: int,
        body: bytes = b"",
        content_type: str = "text/html",
        headers: Mapping[str, str] | None = None,
    ) -> Fault:
        """Give another answer, as a server in between does; the hub never hears of the request."""

        def effect(
            _application: WSGIApplication, _environ: WSGIEnvironment, start: StartResponse
        ) -> Iterable[bytes]:
            given = {"Content-Type": content_type, "Content-Length": str(len(body))}
            given |= dict(headers or {})
            start(f"{status} Fault", list(given.items()))
            return [body]

        return cls(effect)

    @classmethod
    def portal(cls) -> Fault:
        """Answer with the sign-in page of a guest network, with status 200."""
        return cls.answer(200, PORTAL)

    @classmethod
    def race(cls, profile: str = "central", *, kept: bool = True) -> Fault:
        """Answer a submission as if the same one had just been on its way a second time.

        A Central says that it was deleted (409), a Kobo that it is being processed (423). The
        record is here all the same unless `kept` says otherwise.
        """
        said = profile_named(profile)
        refusal = said.refusals["deleted" if said.versioned else "busy"]
        values = {} if said.versioned else {"instance_id": "it"}

        def effect(
            application: WSGIApplication, environ: WSGIEnvironment, start: StartResponse
        ) -> Iterable[bytes]:
            if kept:
                _exhaust(application(environ, _deaf))
            if said.versioned:
                response = openrosa.refused(refusal, **values)
            else:
                text = kobo_documents.message(refusal.text.format(**values))
                response = openrosa.reply(text, status=refusal.status)
            return openrosa.as_openrosa(response, said)(environ, start)

        return cls(effect)

    @classmethod
    def moved(cls, address: str, status: int = 307) -> Fault:
        """Send the client elsewhere: to the same host, another one, or a store of files."""
        return cls.answer(status, headers={"Location": address})

    @classmethod
    def wrong_clock(cls, when: str) -> Fault:
        """Give the right answer with another time in it."""

        def effect(
            application: WSGIApplication, environ: WSGIEnvironment, start: StartResponse
        ) -> Iterable[bytes]:
            def told(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
                kept = [(name, value) for name, value in headers if name.lower() != "date"]
                return start(status, [*kept, ("Date", when)], *more)

            return application(environ, told)

        return cls(effect)

    @classmethod
    def narrow(cls, bytes_a_second: int, sleep: Callable[[float], object] = time.sleep) -> Fault:
        """Let the body of the answer through no faster than this."""

        def effect(
            application: WSGIApplication, environ: WSGIEnvironment, start: StartResponse
        ) -> Iterable[bytes]:
            answer = application(environ, start)
            try:
                for piece in answer:
                    for at in range(0, len(piece), bytes_a_second):
                        sleep(len(piece[at : at + bytes_a_second]) / bytes_a_second)
                        yield piece[at : at + bytes_a_second]
            finally:
                _close(answer)

        return cls(effect)

    @classmethod
    def delay(cls, seconds: float, sleep: Callable[[float], object] = time.sleep) -> Fault:
        """Give the right answer, late."""

        def effect(
            application: WSGIApplication, environ: WSGIEnvironment, start: StartResponse
        ) -> Iterable[bytes]:
            sleep(seconds)
            return application(environ, start)

        return cls(effect)

    @classmethod
    def lost_answer(cls) -> Fault:
        """Let the hub do its work, and the answer never arrive."""

        def effect(
            application: WSGIApplication, environ: WSGIEnvironment, _start: StartResponse
        ) -> Iterable[bytes]:
            _exhaust(application(environ, _deaf))
            return _hang_up(environ)

        return cls(effect)

    @classmethod
    def cut_request(cls, after: int) -> Fault:
        """Break the connection when this many bytes of the body have arrived."""

        def effect(
            application: WSGIApplication, environ: WSGIEnvironment, _start: StartResponse
        ) -> Iterable[bytes]:
            environ["wsgi.input"] = _CutBody(environ["wsgi.input"], after)
            _exhaust(application(environ, _deaf))
            return _hang_up(environ)

        return cls(effect)

    @classmethod
    def cut_answer(cls, after: int) -> Fault:
        """Break the connection when this many bytes of the answer's body are out."""

        def effect(
            application: WSGIApplication, environ: WSGIEnvironment, start: StartResponse
        ) -> Iterable[bytes]:
            left = after
            answer = application(environ, start)
            try:
                for piece in answer:
                    yield piece[:left]
                    left -= len(piece)
                    if left <= 0:
                        break
            finally:
                _close(answer)
            yield from _hang_up(environ)

        return cls(effect)


@dataclass(slots=True)
class _Planned:
    fault: Fault
    part: str
    method: str | None
    after: int
    times: int | None


@dataclass
class Faults:
    """The faults of one hub, and what was asked of it."""

    requests: list[tuple[str, str]] = field(default_factory=list)
    """Method and path of every request, in order of arrival."""
    _planned: list[_Planned] = field(default_factory=list)
    _guard: Lock = field(default_factory=Lock)

    def plan(
        self,
        fault: Fault,
        part: str = "",
        *,
        method: str | None = None,
        after: int = 0,
        times: int | None = 1,
    ) -> None:
        """Let a fault happen to requests whose path contains `part`.

        `after` requests go well first; then it happens `times` times (None: from then on).
        """
        with self._guard:
            self._planned.append(_Planned(fault, part, method, after, times))

    def clear(self) -> None:
        """Let everything go well from now on."""
        with self._guard:
            self._planned.clear()

    def around(self, application: WSGIApplication) -> WSGIApplication:
        """Put the faults in front of an application."""

        def faulty(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
            fault = self._next(environ)
            if fault is None:
                return application(environ, start)
            return fault.effect(application, environ, start)

        return faulty

    def _next(self, environ: WSGIEnvironment) -> Fault | None:
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        with self._guard:
            self.requests.append((method, path))
            for planned in self._planned:
                if planned.part not in path or planned.method not in {None, method}:
                    continue
                if planned.after:
                    planned.after -= 1
                    continue
                if planned.times is not None:
                    planned.times -= 1
                    if planned.times == 0:
                        self._planned.remove(planned)
                return planned.fault
        return None


class _CutBody:
    """A body that breaks off."""

    def __init__(self, body: Any, after: int) -> None:
        self._body = body
        self._left = after

    def read(self, size: int = -1) -> bytes:
        """Read what still gets through."""
        if self._left <= 0:
            raise BodyBroken
        data: bytes = self._body.read(self._left if size < 0 else min(size, self._left))
        self._left -= len(data)
        return data


def _deaf(*_: Any) -> Callable[[bytes], object]:
    """Stand in for the connection that nobody listens to any more."""
    return lambda _: None


def _exhaust(answer: Iterable[bytes]) -> None:
    try:
        for _ in answer:
            pass
    finally:
        _close(answer)


def _close(answer: Iterable[bytes]) -> None:
    close = getattr(answer, "close", None)
    if close is not None:
        close()


def _hang_up(environ: WSGIEnvironment) -> Iterable[bytes]:
    environ[HANG_UP]()
    raise ConnectionAbortedError(errno.ECONNABORTED, "hung up on purpose")
