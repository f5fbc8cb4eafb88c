"""`Hub`: an OpenRosa server on a vault."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING, Self

from veldmelding.errors import HubCannotListen, HubRunning, HubUnencrypted
from veldmelding.hub.access_log import AccessLog
from veldmelding.hub.accounts import MEMORY, Accounts
from veldmelding.hub.alerts import ReceivedAlerts
from veldmelding.hub.application import Application, Interface, Part
from veldmelding.hub.cable import PhoneCable
from veldmelding.hub.catalogue import Catalogue
from veldmelding.hub.certificate import own_certificate
from veldmelding.hub.desk import Desk
from veldmelding.hub.drafts import DraftEndpoints
from veldmelding.hub.endpoints import Endpoints
from veldmelding.hub.entities import EntityIntake
from veldmelding.hub.entity_history import EntityHistory
from veldmelding.hub.envelopes import LARGEST, UploadedEnvelopes, envelope_intake
from veldmelding.hub.form_intake import FormIntake
from veldmelding.hub.hooks import Hooks
from veldmelding.hub.intake import Intake
from veldmelding.hub.kobo import KoboEndpoints
from veldmelding.hub.limits import Limits
from veldmelding.hub.pages import Pages
from veldmelding.hub.profile import profile_named
from veldmelding.hub.projects import Projects
from veldmelding.hub.received import ReceivedRecords
from veldmelding.hub.relay import Relay, RelaySettings
from veldmelding.hub.rest import Rest
from veldmelding.hub.rest.callers import Doors, RestSessions
from veldmelding.hub.rest.office import Office
from veldmelding.hub.reviews import Reviews
from veldmelding.hub.server import WebServer
from veldmelding.hub.setup import setup_text
from veldmelding.library import Library, MediaFile
from veldmelding.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime, tzinfo
    from pathlib import Path
    from random import Random
    from types import TracebackType

    from _typeshed.wsgi import WSGIApplication

    from veldmelding.hub.certificate import OwnCertificate, ServerCertificate
    from veldmelding.hub.faults import Faults
    from veldmelding.hub.received import Arrival
    from veldmelding.library import InstalledForm
    from veldmelding.sync.envelope.intake import EnvelopeIntake
    from veldmelding.sync.envelope.opened import OpenedEnvelope
    from veldmelding.vault import Vault

LOOPBACK = "127.0.0.1"
ENVELOPES = b"/envelopes"
"""Where sealed envelopes are uploaded, which are larger than records."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a hub listens."""

    url: str
    port: int


class Hub:
    """Offers the forms of a vault to phones and laptops and keeps what they send.

    `base_url` is the address to write into answers when it is not the one clients ask for (behind
    another web server). `entity_delay` lets entities appear so many seconds after their record, as
    at a Central. `passphrase_memory` is what one guess of a passphrase costs, in KiB;
    `limits` say how much one client may ask. `faults` are
    for tests and training; without them nothing goes wrong on purpose.
    """

    def __init__(
        self,
        vault: Vault,
        profile: str = "central",
        *,
        clock: Callable[[], datetime],
        random: Random,
        timezone: tzinfo = UTC,
        base_url: str | None = None,
        accepted_length: int | None = None,
        entity_delay: float = 0,
        passphrase_memory: int | None = None,
        limits: Limits | None = None,
        faults: Faults | None = None,
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._profile = profile_named(profile, accepted_length)
        self._library = Library(vault, clock, random=random)
        outbox = Outbox(vault, clock)
        self._received = ReceivedRecords(vault)
        self._accounts = Accounts(
            vault, self._profile, clock, random, memory=passphrase_memory or MEMORY
        )
        self.projects = Projects(vault)
        self.access_log = AccessLog(vault, clock)
        history = EntityHistory(vault, self._library, clock)
        entities = EntityIntake(
            vault,
            self._library,
            outbox,
            self._received,
            history,
            clock,
            delay=timedelta(seconds=entity_delay),
        )
        catalogue = Catalogue(vault, self._library, self.projects, history, entities.look)
        self._catalogue = catalogue
        intake = Intake(
            vault,
            self._library,
            outbox,
            self._received,
            entities,
            self.projects,
            self._profile,
            self._accounts,
            clock,
        )
        self._envelopes = envelope_intake(vault, intake, self._profile, clock)
        self.alerts = ReceivedAlerts(vault, clock)
        self.cable = PhoneCable(vault, self._library, outbox, intake, self._profile)
        origin = base_url.rstrip("/") if base_url is not None else None
        desk = Desk(
            vault,
            self._library,
            outbox,
            self._received,
            catalogue,
            self._accounts,
            self.projects,
            self.access_log,
            self.alerts,
            UploadedEnvelopes(vault, self._envelopes, clock),
            self._profile,
            clock,
            timezone,
            random,
            origin,
        )
        self.relay = Relay(vault, clock=clock, random=random)
        self._hooks = Hooks(heard=self.relay.heard)
        limits = limits or Limits(time.monotonic)
        sessions = RestSessions(clock, random)
        doors = Doors(self._accounts, sessions, limits.tries)
        mine = (self._profile, self._accounts, catalogue, intake, origin, self._hooks)
        endpoints: Interface = (
            Endpoints(*mine, doors) if self._profile.versioned else KoboEndpoints(*mine)
        )
        self.forms = FormIntake(vault, self._library, self.projects, catalogue, clock, random)
        office = Office(
            vault,
            self._library,
            outbox,
            self._received,
            catalogue,
            self._accounts,
            self.projects,
            self.access_log,
            intake,
            self.forms,
            history,
            Reviews(vault, self._library, clock),
            entities.look,
            clock,
        )
        more: list[Part] = [
            Rest(office, doors, sessions),
            DraftEndpoints(vault, self.forms, catalogue, self._profile, clock, origin),
        ]
        application: WSGIApplication = Application(
            self._profile, endpoints, Pages(desk), clock, more, limits
        )
        self.application = application if faults is None else faults.around(application)
        self._server: WebServer | None = None
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    # -- serving -------------------------------------------------------------------------------

    def start(
        self,
        host: str = LOOPBACK,
        port: int = 0,
        *,
        certificate: ServerCertificate | None = None,
        unencrypted: bool = False,
    ) -> Address:
        """Listen in a thread of its own; port 0 takes a free one. Returns the address.

        For others in a network it takes a certificate, or a person who said `unencrypted`.
        """
        if self._server is not None:
            raise HubRunning
        if certificate is None and not unencrypted and not is_loopback(host):
            raise HubUnencrypted(host=host)
        context = certificate.context() if certificate is not None else None
        server = WebServer(
            host,
            port,
            self.application,
            largest_body=self._profile.largest_body,
            larger_bodies={ENVELOPES: LARGEST},
        )
        if context is not None:
            server.use_tls(context)
        try:
            server.prepare()
        except OSError as error:
            reason = server.reason or error.strerror or str(error)
            raise HubCannotListen(host=host, port=port, reason=reason) from None
        self._server = server
        self._stopped.clear()
        self._thread = threading.Thread(target=server.serve, name="hub", daemon=True)
        self._thread.start()
        if RelaySettings.load(self._vault).forward:
            self.forward_to_headquarters(on=True)
        bound = int(server.bind_addr[1])
        shown = f"[{host}]" if ":" in host else host
        scheme = "https" if certificate is not None else "http"
        return Address(f"{scheme}://{shown}:{bound}", bound)

    def own_certificate(self, *names: str) -> OwnCertificate:
        """Return the hub's own certificate for these names and addresses."""
        return own_certificate(self._vault, self._clock, names)

    def forward_to_headquarters(self, *, on: bool) -> None:
        """Forward what arrives, from now until `stop`; phones are told where their record is."""
        self._hooks.received_text = self.relay.received_text if on else None
        if on:
            self.relay.start()
        else:
            self.relay.stop()

    @property
    def serving(self) -> bool:
        """Whether the hub listens now."""
        return self._server is not None

    def wait(self) -> None:
        """Wait until the hub is stopped; an interrupt of the terminal gets through."""
        while not self._stopped.wait(0.5):
            pass

    def serve(self, host: str = LOOPBACK, port: int = 0) -> None:
        """Listen until `stop` is called from elsewhere, or the terminal interrupts."""
        self.start(host, port)
        try:
            self.wait()
        finally:
            self.stop()

    def stop(self) -> None:
        """Finish what is being answered and stop listening; the vault stays open."""
        self.forward_to_headquarters(on=False)
        server, self._server = self._server, None
        thread, self._thread = self._thread, None
        if server is not None:
            with suppress(OSError):
                server.stop()
        if thread is not None:
            thread.join()
        self._stopped.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    # -- what it offers ------------------------------------------------------------------------

    def offer(
        self, data: bytes, media: Mapping[str, bytes] | None = None, *, filename: str = ""
    ) -> InstalledForm:
        """Offer a form: an XForm, or an XLSForm as .xlsx or as a Markdown table (.md)."""
        xml, files = self.forms.read(data, filename, media)
        form = self._library.install(
            xml,
            {name: MediaFile(content=content) for name, content in files.items()},
            "file",
        )
        self._catalogue.take_note(form)
        return form

    def withdraw(self, form_id: str) -> None:
        """Stop offering a form; records of it are still accepted."""
        self._library.withdraw([form_id])

    # -- accounts ------------------------------------------------------------------------------

    def create_account(self, name: str) -> str:
        """Make an account and return its token, which is kept nowhere."""
        return self._accounts.create(name)[1]

    @property
    def accounts(self) -> Accounts:
        """The accounts, to list and to revoke."""
        return self._accounts

    def setup_text(self, address: str, token: str, name: str = "") -> str:
        """Write the set-up text of an account, as a QR code of ODK Collect carries it."""
        account = self._accounts.find(token)
        return setup_text(address, token, self._profile, account, name, self._vault)

    # -- what it received ----------------------------------------------------------------------

    @property
    def envelopes(self) -> EnvelopeIntake:
        """Where sealed envelopes for this hub are opened: `look` and `take`."""
        return self._envelopes

    def receive_envelope(
        self, path: Path, *, trusted: bool = False, name: str = ""
    ) -> OpenedEnvelope:
        """Take in a sealed envelope of a known sender, or one `trusted` after comparing words."""
        return self._envelopes.take(path, trusted=trusted, name=name)

    def arrivals(self, *, limit: int = 100, offset: int = 0) -> list[Arrival]:
        """Return received records, newest first."""
        return self._received.arrivals(limit=limit, offset=offset)


def is_loopback(host: str) -> bool:
    """Tell whether only this computer reaches an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
