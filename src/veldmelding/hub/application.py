"""The WSGI application: finds out what a request is for and lets the right part answer."""

from __future__ import annotations

import logging
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, Protocol

from werkzeug.exceptions import HTTPException
from werkzeug.http import http_date
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from veldmelding.errors import DiskFull, VaultNotWritable, WriteFailed
from veldmelding.hub import openrosa
from veldmelding.hub.routing import Segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from veldmelding.hub.limits import Limits
    from veldmelding.hub.pages import Pages
    from veldmelding.hub.profile import Profile

_BUSY: Final = 2
_API_VERSION: Final = re.compile(r"/v([0-9]+)(?:/|$)")
_log = logging.getLogger(__name__)


def _routes(profile: Profile) -> Map:
    return Map(
        [
            Rule(
                re.sub(r"<(\w+)>", r"<segment:\1>", prefix + path),
                endpoint=endpoint,
                methods=["GET", "POST"] if endpoint == "submission" else ["GET"],
            )
            for prefix in profile.prefixes
            for endpoint, path in profile.paths.items()
        ],
        converters={"segment": Segment},
        merge_slashes=False,
    )


class Interface(Protocol):
    """The answers to the paths of a profile."""

    def respond(self, request: Request, endpoint: str, values: Mapping[str, str]) -> Response:
        """Answer one request whose path is known."""
        ...


class Part(Protocol):
    """Answers some paths that begin with the version of the interface."""

    def respond(self, request: Request, path: str) -> Response | None:
        """Answer one request; None when its path is none of these."""
        ...


class Application:
    """The hub as a WSGI application."""

    def __init__(
        self,
        profile: Profile,
        endpoints: Interface,
        pages: Pages,
        clock: Callable[[], datetime],
        more: Sequence[Part] = (),
        limits: Limits | None = None,
    ) -> None:
        self._more = more
        self._limits = limits
        self._profile = profile
        self._endpoints = endpoints
        self._pages = pages
        self._clock = clock
        self._routes = _routes(profile).bind("hub")

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        request = Request(environ)
        response = self._respond(request)
        response.headers["Date"] = http_date(self._clock())
        response.status = f"{response.status_code} {HTTPStatus(response.status_code).phrase}"
        if response.status_code == HTTPStatus.NOT_MODIFIED:
            # Not by the library: it leaves out headers that a Central keeps.
            start_response(response.status, list(response.headers))
            return []
        return response(environ, start_response)

    def _respond(self, request: Request) -> Response:
        said = ""
        if self._limits is not None:
            said = _credential(request)
            wait = self._limits.wait(request.remote_addr or "", said)
            if wait:
                return _too_many(wait)
            if not self._limits.begin(said):
                return _too_many(_BUSY)
        try:
            return self._dispatch(request)
        except (DiskFull, WriteFailed, VaultNotWritable) as error:
            _log.error("nowhere to keep: %s", error.code)
            response = openrosa.refused(self._profile.refusals["nowhere-to-keep"])
            response.headers["Retry-After"] = "300"
            return openrosa.completed(openrosa.as_openrosa(response, self._profile), request)
        except Exception as error:
            _log.error("no answer: %s", type(error).__name__)  # its text may hold an answer
            failure = openrosa.reply(
                '{"message":"Internal Server Error"}', openrosa.JSON, status=500
            )
            return openrosa.completed(failure, request)
        finally:
            if self._limits is not None:
                self._limits.end(said)

    def _dispatch(self, request: Request) -> Response:
        path = raw_path(request)
        if self._profile.versioned:
            version = _API_VERSION.match(path)
            if version is None:
                return self._pages.respond(request, path)
            if version[1] != "1":
                refusal = self._profile.refusals["other-api-version"]
                response = openrosa.refused_as_json(refusal, {"got": version[1]}, got=version[1])
                return openrosa.completed(response, request)
            # A slash at the end is tolerated, as by Express.
            path = path.removesuffix("/")
        try:
            endpoint, values = self._routes.match(path, request.method)
        except HTTPException:
            if not self._profile.versioned:
                return self._pages.respond(request, path)
            for part in self._more:
                found = part.respond(request, path)
                if found is not None:
                    return openrosa.completed(found, request)
            # Unknown paths and verbs are the same to a Central.
            response = openrosa.refused_as_json(self._profile.refusals["not-found"])
            return openrosa.completed(response, request)
        return openrosa.completed(self._endpoints.respond(request, endpoint, values), request)


def raw_path(request: Request) -> str:
    """Return the path as it was sent: decoding it as a whole would mix up `/` and `%2F`."""
    uri = str(request.environ.get("REQUEST_URI", request.environ.get("PATH_INFO", "/")))
    return uri.partition("?")[0]


def _credential(request: Request) -> str:
    """Say who asks, before anybody looks whether that is true."""
    said = request.headers.get("Authorization", "")
    path = raw_path(request)
    if said or path.startswith(("/v1/key/", "/v1/test/", "/collector/")):
        return said or path[:90]
    return f"{request.remote_addr} {request.headers.get('Cookie', '')}"


def _too_many(seconds: int) -> Response:
    """Ask one who asks too much to wait; the body is not read."""
    response = openrosa.reply(
        '{"message":"Too many requests. Please wait."}', openrosa.JSON, status=429
    )
    response.headers["Retry-After"] = str(seconds)
    return response
