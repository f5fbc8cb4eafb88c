"""Receiving a submission: one upload in, one answer out, nothing by half.

The upload streams into the vault first. Then one transaction decides: a new record, more files of
a known one, a correction, or a refusal. It is durable before the answer leaves, so what was
acknowledged stays, and what was not acknowledged was never there.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from veldmelding.errors import FileConflict, FormError, InstanceConflict
from veldmelding.hub.entity_history import Source
from veldmelding.hub.envelope import Envelope, NotASubmission, read_envelope, read_form
from veldmelding.hub.upload import Upload, UploadReader
from veldmelding.library import install_silent
from veldmelding.outbox import WITHDRAWAL, Submission, SubmissionFile, urgency

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from datetime import datetime

    from veldmelding.hub.accounts import Account, Accounts
    from veldmelding.hub.body import Body
    from veldmelding.hub.entities import EntityIntake
    from veldmelding.hub.profile import Profile
    from veldmelding.hub.projects import Projects
    from veldmelding.hub.received import Known, ReceivedRecords
    from veldmelding.library import Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import AttachmentWriter, Vault
    from veldmelding.xforms import FormDefinition

_LONGEST_DEVICE = 200
_LONGEST_AGENT = 400
_SENDERS = frozenset({"collect", "administer"})


class Refused(Exception):
    """A submission is not accepted; `reason` names the text of the profile."""

    def __init__(self, reason: str, **values: str) -> None:
        self.reason = reason
        self.values = values
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class _Understood:
    """An XML and the form it belongs to."""

    envelope: Envelope
    form: FormDefinition


@dataclass(frozen=True, slots=True)
class Taken:
    """A submission that is durable now."""

    instance_id: str
    form_id: str
    new: bool
    """Whether the record was not here before."""
    new_files: int


class Intake:
    """Receives submissions into one vault."""

    def __init__(
        self,
        vault: Vault,
        library: Library,
        outbox: Outbox,
        received: ReceivedRecords,
        entities: EntityIntake,
        projects: Projects,
        profile: Profile,
        accounts: Accounts,
        clock: Callable[[], datetime],
    ) -> None:
        self._accounts = accounts
        self._projects = projects
        self._profile = profile
        self._on_their_way: set[str] = set()
        self._guard = Lock()
        self._vault = vault
        self._library = library
        self._outbox = outbox
        self._received = received
        self._entities = entities
        self._clock = clock

    def now(self) -> datetime:
        """Tell the time of the hub."""
        return self._clock()

    def receive(
        self,
        body: Body,
        boundary: str,
        account: Account,
        device_id: str,
        user_agent: str = "",
        *,
        project: str | None = None,
    ) -> Taken:
        """Take one upload and tell what is durable of it; else raise `Refused`."""
        understood: list[_Understood] = []
        with ExitStack() as rest:

            def names_in(xml: bytes) -> Collection[str]:
                one = self._understand(xml, project or account.project)
                self._check_form(account, one.envelope.form_id)
                if self._profile.one_at_a_time:
                    rest.enter_context(self._alone(one.envelope.instance_id))
                understood.append(one)
                return one.envelope.files

            upload = rest.enter_context(Upload())
            UploadReader(self._vault, names_in).read(body, boundary, upload)
            if upload.xml is None:
                raise Refused("no-xml-part")
            return self._commit(upload, understood[0], account.id, device_id, user_agent)

    def _check_form(self, account: Account, form_id: str) -> None:
        """Refuse a form that this account may not send."""
        allowed = self._accounts.forms_of(account.id)
        if allowed is None or form_id == WITHDRAWAL:  # who may send may also take back
            allowed = frozenset({form_id})
        if account.role not in _SENDERS or form_id not in allowed:
            raise Refused("not-authenticated")

    @contextmanager
    def _alone(self, instance_id: str) -> Iterator[None]:
        """Let nobody else send this record meanwhile."""
        with self._guard:
            if instance_id in self._on_their_way:
                raise Refused("busy", instance_id=instance_id.removeprefix("uuid:"))
            self._on_their_way.add(instance_id)
        try:
            yield
        finally:
            with self._guard:
                self._on_their_way.discard(instance_id)

    def take(
        self, xml: bytes, account: Account, project: str, device_id: str, user_agent: str
    ) -> Taken:
        """Take a record that came over the network without files, for a form of a project."""
        understood = self._understand(xml, project)
        self._check_form(account, understood.envelope.form_id)
        return self._commit(Upload(xml=xml), understood, account.id, device_id, user_agent)

    def keep(
        self, xml: bytes, files: Mapping[str, AttachmentWriter], *, sender: str, device_id: str
    ) -> str:
        """Take a record that did not come over the network; returns its instance id.

        Files that its XML does not name are left to their writers, which forget them.
        """
        understood = self._understand(xml)
        named = {name: files[name] for name in understood.envelope.files if name in files}
        self._commit(Upload(xml=xml, files=named), understood, sender, device_id)
        return understood.envelope.instance_id

    def _commit(
        self,
        upload: Upload,
        understood: _Understood,
        sender: str,
        device_id: str,
        user_agent: str = "",
    ) -> Taken:
        with self._vault.transaction():
            new, files = self._keep(
                upload,
                understood,
                sender,
                device_id[:_LONGEST_DEVICE],
                user_agent[:_LONGEST_AGENT],
            )
            self._vault.changed("hub")
        envelope = understood.envelope
        return Taken(envelope.instance_id, envelope.form_id, new, files)

    def _understand(self, xml: bytes, project: str | None = None) -> _Understood:
        """Find the form an XML belongs to and what it says of itself.

        `project` is the sender's; what comes another way may belong to any.
        """
        try:
            form_id, version = read_form(xml)
            if form_id == WITHDRAWAL:
                install_silent(self._library, WITHDRAWAL)
            installed = self._library.find(form_id, version)
            newest = installed or self._library.find(form_id)
            anywhere = project is None or form_id == WITHDRAWAL
            state = "open" if anywhere else self._projects.state(form_id, project or "")
            if newest is None or state is None:
                raise Refused("not-found")
            if state == "closed":
                raise Refused("not-accepting")
            if installed is None and not self._profile.any_version:
                raise Refused("no-such-version", version=version)
            form = self._library.definition(newest)
            envelope = read_envelope(xml, form.binary_paths)
        except NotASubmission:
            raise Refused("no-form-id") from None
        except FormError:
            raise Refused("not-found") from None
        if envelope.sealed and not envelope.names_itself:
            raise Refused("no-identity")
        if self._profile.needs_instance_id and not envelope.names_itself:
            raise Refused("no-instance-id")
        return _Understood(envelope, form)

    def _keep(
        self,
        upload: Upload,
        understood: _Understood,
        sender: str,
        device_id: str,
        user_agent: str,
    ) -> tuple[bool, int]:
        assert upload.xml is not None
        envelope = understood.envelope
        known = self._received.known(envelope.instance_id)
        if known is None and self._received.was_deleted(envelope.instance_id):
            raise Refused("deleted")
        carried: tuple[SubmissionFile, ...] = ()
        if known is None and envelope.deprecated_id:
            carried = self._files_to_carry(envelope)
        actions = self._entities.actions(upload.xml, understood.form)
        submission = Submission(
            instance_id=envelope.instance_id,
            form_id=envelope.form_id,
            form_version=envelope.version,
            name=envelope.instance_name or understood.form.title,
            xml=upload.xml,
            files=tuple(
                next((file for file in carried if file.name == name), _not_here(name))
                for name in envelope.files
            ),
            finalised=self._clock(),
            origin="received",
            priority=urgency(upload.xml, envelope.form_id),
            branch=" ".join(
                sorted({action.id for action in actions} | set(envelope.deprecated_id.split()))
            ),
            sender=sender,
            device_id=device_id,
        )
        if known is not None:
            _check_known(known, submission, envelope)
        try:
            new = self._outbox.put(submission)
        except InstanceConflict:
            raise Refused("other-xml") from None
        try:
            arrived = [
                self._outbox.add_file(
                    envelope.instance_id,
                    name,
                    writer.commit(),
                    overwrite=self._profile.replaces_files,
                )
                for name, writer in upload.files.items()
            ]
        except FileConflict:
            raise Refused("other-file") from None
        if new:
            source = Source(envelope.instance_id, sender, user_agent)
            state = self._entities.take(actions, source)
            self._received.record(
                envelope.instance_id, envelope.deprecated_id or None, state, user_agent
            )
            if state == "waiting":
                self._entities.postpone(envelope.instance_id)
            self._entities.catch_up(applied=state == "applied")
        return new, sum(arrived)

    def _files_to_carry(self, envelope: Envelope) -> tuple[SubmissionFile, ...]:
        """Return the files of the version that is corrected, or refuse the correction."""
        old = self._received.known(envelope.deprecated_id)
        if old is None or old.form_id != envelope.form_id:
            raise Refused("nothing-to-update", deprecated=envelope.deprecated_id)
        if old.corrected_by is not None:
            raise Refused("out-of-date", deprecated=envelope.deprecated_id)
        return tuple(self._outbox.files(envelope.deprecated_id))


def _check_known(known: Known, submission: Submission, envelope: Envelope) -> None:
    """Compare with what is here under the same instance id; equal bytes pass."""
    if known.digest != submission.digest:
        if envelope.deprecated_id and known.corrects != envelope.deprecated_id:
            raise Refused("id-taken", instance_id=envelope.instance_id)
        raise Refused("other-xml")
    if known.corrected_by is not None:
        raise Refused("out-of-date", deprecated=envelope.deprecated_id or "undefined")


def _not_here(name: str) -> SubmissionFile:
    return SubmissionFile(name, None, 0, "")
