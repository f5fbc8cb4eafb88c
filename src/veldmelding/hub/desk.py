"""What the pages work with: views of the hub, and the few things a person can do there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import AttachmentDamaged, AttachmentMissing
from veldmelding.hub.media_types import ENOUGH, picture_type
from veldmelding.hub.setup import setup_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime, tzinfo
    from random import Random
    from typing import BinaryIO

    from veldmelding.hub.access_log import AccessLog
    from veldmelding.hub.accounts import Accounts
    from veldmelding.hub.alerts import ReceivedAlerts
    from veldmelding.hub.catalogue import Catalogue
    from veldmelding.hub.envelopes import UploadedEnvelopes
    from veldmelding.hub.profile import Profile
    from veldmelding.hub.projects import Projects
    from veldmelding.hub.received import ReceivedRecords
    from veldmelding.library import Library
    from veldmelding.outbox import Outbox, Submission
    from veldmelding.vault import Vault
    from veldmelding.xforms import FormSession


@dataclass(frozen=True, slots=True)
class Desk:
    """The hub as the pages see it."""

    vault: Vault
    library: Library
    outbox: Outbox
    received: ReceivedRecords
    catalogue: Catalogue
    accounts: Accounts
    projects: Projects
    access_log: AccessLog
    alerts: ReceivedAlerts
    envelopes: UploadedEnvelopes
    profile: Profile
    clock: Callable[[], datetime]
    timezone: tzinfo
    random: Random
    base_url: str | None

    def verify(self, passphrase: str) -> bool:
        """Tell whether this is a passphrase of the hub's vault; it is not kept."""
        return self.vault.verify(passphrase)

    def setup_text(self, origin: str, token: str, name: str) -> str:
        """Write the set-up of a new account."""
        account = self.accounts.find(token)
        return setup_text(origin, token, self.profile, account, name, self.vault)

    def open_form(
        self, submission: Submission, choose: Callable[[Iterable[str]], str | None]
    ) -> FormSession | None:
        """Open a record with its form, for its words; None when the form is not here."""
        installed = self.library.find(submission.form_id, submission.form_version)
        if installed is None:
            return None
        form = self.library.definition(installed)
        return form.open_session(
            submission.xml,
            "draft",
            clock=self.clock,
            timezone=self.timezone,
            language=choose(form.languages),
            random=self.random,
        )

    def open_file(self, submission: Submission, name: str) -> BinaryIO | None:
        """Open a file of a record in clear; None when it has not arrived."""
        for file in submission.files:
            if file.name == name and file.attachment_id is not None:
                return self.vault.attachments.open(file.attachment_id)
        return None

    def picture_type(self, submission: Submission, name: str) -> str | None:
        """Tell by its first bytes what kind of picture a file is; None when it is none."""
        try:
            stream = self.open_file(submission, name)
        except (AttachmentMissing, AttachmentDamaged):
            return None
        if stream is None:
            return None
        with stream:
            return picture_type(stream.read(ENOUGH))
