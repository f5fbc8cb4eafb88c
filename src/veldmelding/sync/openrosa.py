"""The OpenRosa 1.0 protocol against one backend: one function per endpoint, typed replies.

Addresses that the server gives are used word for word. Only the submission and the list of
forms are addresses of our own making.
"""

from __future__ import annotations

import random as random_numbers
from dataclasses import dataclass
from datetime import UTC
from email.utils import format_datetime, parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from veldmelding import __version__
from veldmelding.errors import (
    AccessRefused,
    HeadquartersInTrouble,
    LoginPage,
    Moved,
    NotEncrypted,
    NothingThere,
    NotOffered,
    NotOpenRosa,
    Unreachable,
)
from veldmelding.sync.address import Origin, origin_of
from veldmelding.sync.answers import (
    LARGEST_LIST,
    FormEntry,
    MediaEntry,
    Message,
    read_form_list,
    read_integrity,
    read_manifest,
    read_message,
)
from veldmelding.sync.credentials import Credentials
from veldmelding.sync.multipart import SubmissionBody
from veldmelding.sync.transport import MEGABYTE, Reply, Transport

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from veldmelding.sync.backend import Backend
    from veldmelding.sync.gate import Gate
    from veldmelding.sync.multipart import FilePart
    from veldmelding.sync.network import NetworkSettings, Timeouts

USER_AGENT = f"veldmelding/{__version__}"
LARGEST_FORM = 10 * MEGABYTE
LARGEST_FILE = 512 * MEGABYTE
LARGEST_ENTITY_LIST = 64 * MEGABYTE
MOST_REDIRECTS = 3
IDS_PER_QUESTION = 40
"""Entity ids in one integrity question: keeps the address under two thousand characters."""


@dataclass(frozen=True, slots=True)
class FormListReply:
    """The forms on offer; `forms` is None when nothing changed since `etag`."""

    forms: list[FormEntry] | None
    etag: str
    accepted: int | None
    date: datetime | None


@dataclass(frozen=True, slots=True)
class ManifestReply:
    """The files of a form; `media` is None when nothing changed since `etag`."""

    media: list[MediaEntry] | None
    etag: str


@dataclass(frozen=True, slots=True)
class SubmitReply:
    """What a server said to one submission, not yet judged."""

    status: int
    message: Message
    speaks_openrosa: bool
    accepted: int | None
    retry_after: float | None
    target: str
    """Where a redirect points to; '' without one."""


class OpenRosa:
    """A conversation with one backend over one connection, for use by one thread."""

    def __init__(
        self,
        backend: Backend,
        gate: Gate,
        *,
        clock: Callable[[], datetime],
        random: random_numbers.Random | None = None,
        network: NetworkSettings | None = None,
        timeouts: Timeouts | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._backend = backend
        self._base = backend.base
        self._clock = clock
        self._random = random or random_numbers.SystemRandom()
        self._credentials = Credentials(backend, lambda: f"{self._random.getrandbits(64):016x}")
        self._elsewhere: set[Origin] = set()
        self._transport = Transport(
            backend,
            self._credentials,
            gate,
            user_agent=USER_AGENT,
            network=network,
            timeouts=timeouts,
            tls=tls,
        )

    def close(self) -> None:
        """Close the connection."""
        self._transport.close()

    @property
    def round_trips(self) -> int:
        """Requests made so far."""
        return self._transport.requests

    @property
    def carried(self) -> int:
        """Bytes that the connection that stands now has carried."""
        return self._transport.carried

    @property
    def connect_seconds(self) -> float:
        """How long connecting took the last time; 0 before the first time."""
        return self._transport.connect_seconds

    def start_anew(self) -> None:
        """Let the next request travel on a connection of its own."""
        self._transport.start_anew()

    # -- forms ---------------------------------------------------------------------------------

    def form_list(self, etag: str = "") -> FormListReply:
        """Ask which forms there are; also the first and cheapest test of everything else."""
        url = f"{self._base}/formList"
        reply = self._get(url, etag=etag, largest=LARGEST_LIST)
        if reply.status == 304 and etag:
            return FormListReply(None, etag, _accepted(reply), _date(reply))
        self._expect_openrosa(reply)
        forms = read_form_list(reply.body, self._backend.host)
        return FormListReply(forms, reply.headers.get("etag", ""), _accepted(reply), _date(reply))

    def form_xml(self, entry: FormEntry) -> bytes:
        """Download one form definition."""
        reply = self._download(entry.download_url, entry.name, LARGEST_FORM)
        return reply.body

    def manifest(self, url: str, etag: str = "") -> ManifestReply:
        """Ask which files a form brings along."""
        reply = self._fetch(url, LARGEST_LIST, etag=etag)
        if reply.status == 304 and etag:
            return ManifestReply(None, etag)
        self._expect_openrosa(reply)
        return ManifestReply(
            read_manifest(reply.body, self._backend.host), reply.headers.get("etag", "")
        )

    def media(self, entry: MediaEntry, into: Callable[[bytes], object]) -> None:
        """Download one file of a form, piece by piece."""
        self._download(entry.download_url, entry.name, LARGEST_FILE, into)

    def entity_list(self, entry: MediaEntry) -> bytes:
        """Download an entity list as CSV."""
        return self._download(entry.download_url, entry.name, LARGEST_ENTITY_LIST).body

    def integrity(self, url: str, ids: Sequence[str]) -> dict[str, bool]:
        """Ask which entities were deleted; answers True or False for those that are known."""
        known: dict[str, bool] = {}
        for start in range(0, len(ids), IDS_PER_QUESTION):
            joined = ",".join(
                quote(each, safe="") for each in ids[start : start + IDS_PER_QUESTION]
            )
            separator = "&" if "?" in url else "?"
            reply = self._fetch(f"{url}{separator}id={joined}", LARGEST_LIST)
            self._expect_openrosa(reply)
            known.update(read_integrity(reply.body, self._backend.host))
        return known

    # -- submissions ---------------------------------------------------------------------------

    def submission_head(self) -> Reply:
        """Ask whether submissions are taken from us at all, without sending one."""
        return self._transport.request("HEAD", f"{self._base}/submission", headers=self._headers())

    def submit(
        self,
        xml: bytes,
        files: Sequence[FilePart] = (),
        *,
        device_id: str = "",
        journal: str = "",
        sent: Callable[[int, bool], object] = lambda _count, _is_file: None,
    ) -> SubmitReply:
        """Send one record with some of its files, byte for byte as they are.

        `journal` says where the log of this laptop stands. Servers keep it with the record, so
        that a log from which something was taken away can be told from the true one.
        """

        def told(count: int, is_file: bool) -> None:
            self._transport.sent_something(count)
            sent(count, is_file)

        boundary = f"{self._random.getrandbits(48):012x}"
        while boundary.encode() in xml:
            boundary = f"{self._random.getrandbits(96):024x}"
        body = SubmissionBody(xml, files, boundary=boundary, sent=told)
        url = f"{self._base}/submission"
        if device_id:
            url += f"?deviceID={quote(device_id, safe=':')}"
        headers = {
            **self._headers(),
            "Content-Type": body.content_type,
            "Content-Length": str(len(body)),
        }
        if journal:
            headers["User-Agent"] = f"{USER_AGENT} (journal {journal})"
        reply = self._transport.request("POST", url, headers=headers, body=body)
        return SubmitReply(
            status=reply.status,
            message=read_message(reply.body, reply.headers.get("content-type", "")),
            speaks_openrosa=reply.speaks_openrosa,
            accepted=_accepted(reply),
            retry_after=_retry_after(reply),
            target=_host_of(urljoin(url, reply.headers.get("location", "")))
            if 300 <= reply.status < 400
            else "",
        )

    def what_is_wrong(self, reply: Reply) -> Exception:
        """Name what an answer that is not a success means for the whole run."""
        host, status = self._backend.host, reply.status
        kind = read_message(reply.body, reply.headers.get("content-type", "")).form
        if status in {401, 403, 407}:
            if kind == "html" and not reply.speaks_openrosa and status != 401:
                return LoginPage()
            return AccessRefused(host=host, credential=self._credentials.description)
        if status == 511:
            return LoginPage()
        if 300 <= status < 400:
            target = _host_of(urljoin(reply.url, reply.headers.get("location", "")))
            return Moved(host=host, target=target or "?")
        if status in {404, 410}:
            return NothingThere(host=host)
        if status == 429 or status >= 500:
            return HeadquartersInTrouble(host=host, status=status)
        if 200 <= status < 300 and kind == "html":
            return LoginPage()
        return NotOpenRosa(host=host, status=status)

    # -- one request ---------------------------------------------------------------------------

    def _headers(self) -> dict[str, str]:
        return {
            "X-OpenRosa-Version": "1.0",
            "Date": format_datetime(self._clock().astimezone(UTC), usegmt=True),
        }

    def _get(
        self,
        url: str,
        *,
        etag: str = "",
        largest: int = MEGABYTE,
        into: Callable[[bytes], object] | None = None,
    ) -> Reply:
        headers = self._headers()
        if etag:
            headers["If-None-Match"] = etag
        return self._transport.request("GET", url, headers=headers, largest=largest, into=into)

    def _expect_openrosa(self, reply: Reply) -> None:
        if reply.status != 200 or not reply.speaks_openrosa:
            raise self.what_is_wrong(reply)

    def _download(
        self, url: str, name: str, largest: int, into: Callable[[bytes], object] | None = None
    ) -> Reply:
        """Fetch a file of a form, or say that it is not handed out."""
        reply = self._fetch(url, largest, into)
        if reply.status != 200:
            raise NotOffered(name=name, status=reply.status)
        return reply

    def _fetch(
        self,
        url: str,
        largest: int,
        into: Callable[[bytes], object] | None = None,
        etag: str = "",
    ) -> Reply:
        """Get what a list of the server points to, over a few redirects if need be.

        A laptop may know headquarters under another name than headquarters itself does. When
        the given address does not answer or refuses us, the same path is asked of the origin
        we were set up with, where our credentials belong.
        """
        ours = self._ours(url)
        fallback = self._at_our_origin(url)
        try:
            reply = self._follow(ours, largest, into, etag)
        except Unreachable as error:
            elsewhere = self._origin(ours) != self._backend.origin
            if fallback == ours and elsewhere and not isinstance(error, NotEncrypted):
                raise NotOffered(name=_host_of(ours), status="–") from None
            if fallback == ours:
                raise
        else:
            if reply.status not in {401, 403, 404} or fallback == ours:
                return reply
        self._elsewhere.add(self._origin(url))
        return self._follow(fallback, largest, into, etag)

    def _follow(
        self, url: str, largest: int, into: Callable[[bytes], object] | None, etag: str
    ) -> Reply:
        for _ in range(MOST_REDIRECTS):
            reply = self._get(url, etag=etag, largest=largest, into=into)
            target = reply.headers.get("location", "")
            if reply.status not in {301, 302, 303, 307, 308} or not target:
                return reply
            url = urljoin(url, target)
        return reply

    def _ours(self, url: str) -> str:
        return self._at_our_origin(url) if self._origin(url) in self._elsewhere else url

    def _origin(self, url: str) -> Origin:
        return origin_of(url) or self._backend.origin

    def _at_our_origin(self, url: str) -> str:
        if origin_of(url) in {None, self._backend.origin}:
            return url
        base = urlsplit(self._base)
        parts = urlsplit(url)
        if not parts.path.startswith(base.path):
            return url
        return urlunsplit((base.scheme, base.netloc, parts.path, parts.query, ""))


def _accepted(reply: Reply) -> int | None:
    text = reply.headers.get("x-openrosa-accept-content-length", "").strip()
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        return None
    return int(text) or None


def _date(reply: Reply) -> datetime | None:
    try:
        date = parsedate_to_datetime(reply.headers.get("date", ""))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date.tzinfo is not None else None


def _retry_after(reply: Reply) -> float | None:
    text = reply.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 7:
        return float(text)
    return None


def _host_of(url: str) -> str:
    origin = origin_of(url)
    return origin.host if origin is not None else ""
