"""The face of the room: begin, resume, save, finalise, find, delete and restore observations."""

from __future__ import annotations

import uuid
from dataclasses import replace
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING, Literal, NamedTuple

from veldmelding.errors import (
    CorrectedBefore,
    NotDelivered,
    ObservationDeleted,
    ObservationMissing,
    ObservationSealed,
)
from veldmelding.observations.feedback import FeedbackRows
from veldmelding.observations.files import ObservationFiles
from veldmelding.observations.finalise import Finaliser
from veldmelding.observations.observation import Observation, Observations, Snapshot
from veldmelding.observations.profile import fill_in
from veldmelding.observations.recording import Frozen, Recording
from veldmelding.observations.rows import ObservationRow, ObservationRows
from veldmelding.observations.sites import Sites
from veldmelding.xforms import (
    AUDIT_FILE,
    DeviceProperties,
    is_encrypted,
    migrate,
    read_public_key,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime, tzinfo
    from random import Random

    from veldmelding.library import InstalledForm, Library
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault
    from veldmelding.xforms import FormDefinition, FormSession, Migration


class Standing(NamedTuple):
    """How a draft stands."""

    is_correction: bool
    """Whether it is to take the place of a delivered observation."""
    newer_form: InstalledForm | None
    """The version of its form that is offered now, when that is a newer one it could move to."""


class ObservationStore:
    """The observations of one vault."""

    def __init__(
        self,
        vault: Vault,
        library: Library,
        outbox: Outbox,
        *,
        clock: Callable[[], datetime],
        timezone: tzinfo,
        random: Random,
        device: DeviceProperties | None = None,
        monotonic: Callable[[], float] | None = None,
    ) -> None:
        self._vault = vault
        self._library = library
        self._outbox = outbox
        self._clock = clock
        self._timezone = timezone
        self._random = random
        self._device = device or DeviceProperties()
        self._monotonic = monotonic
        """A watch that nobody can set, for the audit log; without it the clock serves."""
        self._observations = Observations(vault, outbox, clock)
        self._files = ObservationFiles(vault)
        self._rows = ObservationRows(vault, outbox.ledger.live)
        self._finaliser = Finaliser(
            vault,
            library,
            outbox,
            self._observations,
            self._files,
            clock=clock,
            device_id=self._device.device_id,
        )
        self._numbers = count(1)
        self._numbering = Lock()
        self.sites = Sites(vault)
        self.feedback = FeedbackRows(vault)

    # -- filling -------------------------------------------------------------------------------

    def begin(self, installed: InstalledForm, language: str | None = None) -> Recording:
        """Begin an observation; it is in the vault when this returns."""
        form = self._library.definition(installed)
        if form.needs_encryption:
            read_public_key(form.submission.public_key)  # better now than when all is answered
        session = form.new_session(
            clock=self._clock,
            timezone=self._timezone,
            language=language,
            device=self._device,
            random=self._random,
            last_saved=self._last_saved(installed.form_id),
        )
        fill_in(session, form, self._vault)
        if session.audit is not None:
            session.audit.start(self._monotonic)
        recording = self._recording(self._identifier(), installed, form, session, "")
        with self._vault.transaction():
            snapshot = recording.snapshot()
            self._observations.create(installed.id, snapshot)
            self._keep_log(snapshot)
        return recording

    def resume(self, observation_id: str) -> Recording:
        """Open a draft again, where one was, with exactly the definition it was made with."""
        observation = self._observations.get(observation_id)
        self._observations.expect_open(observation)
        assert observation.draft is not None
        installed = self._library.form(observation.definition)
        form = self._library.definition(installed)
        session = self._open(form, observation.draft, "draft", observation.language)
        self._resume_log(session, observation.id)
        self._number_after(observation)
        return self._recording(observation.id, installed, form, session, observation.position)

    def correct(self, observation_id: str) -> Recording:
        """Open a delivered observation to correct it, or the correction that was begun before.

        The correction is an observation of its own: finalised and delivered, it takes the place
        of this one at headquarters. Until then nothing has changed there or here.
        """
        delivered = self._observations.get(observation_id)
        if delivered.instance_id is None:
            raise NotDelivered
        if delivered.deleted is not None:
            raise ObservationDeleted
        xml = self._outbox.submission(delivered.instance_id).xml
        if is_encrypted(xml):
            raise ObservationSealed
        begun = self._observations.correction_of(delivered.instance_id)
        if begun is not None:
            if begun.finalised:
                raise CorrectedBefore
            return self.resume(begun.id)
        if self._outbox.state(delivered.instance_id).name != "delivered":
            raise NotDelivered
        installed = self._library.form(delivered.definition)
        form = self._library.definition(installed)
        session = self._open(form, xml, "edit", delivered.language)
        self._resume_log(session, delivered.id)
        recording = self._recording(self._identifier(), installed, form, session, "")
        with self._vault.transaction():
            snapshot = recording.snapshot()
            self._observations.create(installed.id, snapshot, corrects=delivered.instance_id)
            self._files.carry_over(delivered.instance_id, recording.id)
            self._keep_log(snapshot)
        return recording

    def standing(self, recording: Recording) -> Standing:
        """Tell how a draft stands to what was delivered, and to the form that is offered now."""
        correction = self._observations.get(recording.id).corrects is not None
        offered = self._library.find(recording.installed.form_id)
        if offered is None or not offered.offered or offered.id == recording.installed.id:
            return Standing(correction, None)
        # A correction keeps the version of what it corrects: headquarters compares the two.
        return Standing(correction, None if correction else offered)

    def correctable(self, observation_id: str) -> bool:
        """Tell whether `correct` would open something now."""
        held = self._observations.get(observation_id)
        if held.instance_id is None or held.deleted is not None:
            return False
        if self._outbox.state(held.instance_id).name != "delivered":
            return False
        if is_encrypted(self._outbox.submission(held.instance_id).xml):
            return False
        begun = self._observations.correction_of(held.instance_id)
        return begun is None or not begun.finalised

    def migration(self, observation_id: str, installed: InstalledForm) -> Migration:
        """Show what would become of a draft with another version of its form; changes nothing."""
        observation = self._observations.get(observation_id)
        self._observations.expect_open(observation)
        assert observation.draft is not None
        return migrate(
            observation.draft,
            self._library.definition(observation.definition),
            self._library.definition(installed),
            clock=self._clock,
            timezone=self._timezone,
            language=observation.language or None,
            device=self._device,
            random=self._random,
            last_saved=self._last_saved(installed.form_id),
        )

    def migrate(self, observation_id: str, installed: InstalledForm) -> Migration:
        """Move a draft to another version of its form; durable when this returns."""
        with self._vault.transaction():
            migration = self.migration(observation_id, installed)
            observation = self._observations.get(observation_id)
            form = self._library.definition(installed)
            session = self._open(form, migration.draft, "draft", observation.language)
            self._number_after(observation)
            moved = self._recording(observation_id, installed, form, session, "")
            # The log is that of the person who fills the form, and goes on when it is resumed.
            self._observations.redefine(installed.id, replace(moved.snapshot(), audit=None))
        return migration

    def save(self, snapshot: Snapshot) -> datetime:
        """Store a snapshot; it is durable when this returns. Any thread may call this."""
        with self._vault.transaction():
            moment = self._observations.save(snapshot)
            self._keep_log(snapshot)
        return moment

    def finalise(self, recording: Recording) -> str:
        """Freeze the record and put it into the outbox; again gives the same, unchanged record.

        Raises `NotValid` when answers are missing or wrong; nothing has happened then.
        """
        observation = self._observations.get(recording.id)
        if observation.instance_id is not None:
            return observation.instance_id
        self._observations.expect_open(observation)
        return self.commit(recording.freeze())

    def commit(self, frozen: Frozen) -> str:
        """Second half of `finalise`, for any thread: what `Recording.freeze` made, made durable."""
        return self._finaliser.commit(frozen)

    # -- looking -------------------------------------------------------------------------------

    def get(self, observation_id: str) -> Observation:
        """Return one observation as it is stored."""
        return self._observations.get(observation_id)

    def rows(
        self,
        search: str = "",
        states: Collection[str] = frozenset(),
        form_id: str | None = None,
        *,
        instances: Collection[str] | None = None,
        limit: int = 100,
        offset: int = 0,
    ) -> list[ObservationRow]:
        """Return observations, newest change first; no states means all but deleted ones."""
        return self._rows.rows(
            search, states, form_id, instances=instances, limit=limit, offset=offset
        )

    def count(
        self,
        search: str = "",
        states: Collection[str] = frozenset(),
        form_id: str | None = None,
        *,
        instances: Collection[str] | None = None,
    ) -> int:
        """Count what `rows` would return over all pages."""
        return self._rows.count(search, states, form_id, instances=instances)

    def counts(self) -> dict[str, int]:
        """Count observations by state."""
        return self._rows.counts()

    def drafts(self, *, limit: int = 100) -> list[ObservationRow]:
        """Return the drafts one can go on with, newest first."""
        return self._rows.rows(states={"draft"}, limit=limit)

    def read_only(self, observation_id: str) -> FormSession:
        """Open a finalised observation to look at; nothing that is done to it is kept."""
        observation = self._observations.get(observation_id)
        if observation.instance_id is None:
            raise ObservationMissing
        xml = self._outbox.submission(observation.instance_id).xml
        if is_encrypted(xml):
            raise ObservationSealed
        form = self._library.definition(observation.definition)
        return self._open(form, xml, "draft", observation.language)

    def read_file(self, observation_id: str, name: str) -> bytes | None:
        """Read a file of an observation, None when it is not here (any more)."""
        return self._files.read(observation_id, name)

    # -- deleting ------------------------------------------------------------------------------

    def delete(self, observation_id: str) -> None:
        """Put a draft, or what headquarters has completely, into the recycle bin."""
        self._observations.delete(observation_id)

    def restore(self, observation_id: str) -> None:
        """Take an observation out of the recycle bin again."""
        self._observations.restore(observation_id)

    def discard(self, observation_id: str) -> None:
        """Delete a draft for good and at once, so that it leaves no trace in any list."""
        self._observations.discard(observation_id)

    def empty_bin(self) -> int:
        """Delete for good what lay in the recycle bin for 30 days; returns how many."""
        return self._observations.empty_bin()

    # -- inside --------------------------------------------------------------------------------

    def _recording(
        self,
        observation_id: str,
        installed: InstalledForm,
        form: FormDefinition,
        session: FormSession,
        position: str,
    ) -> Recording:
        return Recording(
            observation_id,
            installed,
            form,
            session,
            self._files,
            position=position,
            next_number=self._next_number,
            clock=self._clock,
            random=self._random,
        )

    def _open(
        self, form: FormDefinition, xml: bytes, mode: Literal["draft", "edit"], language: str
    ) -> FormSession:
        """Open a record that was made before."""
        return form.open_session(
            xml,
            mode,
            clock=self._clock,
            timezone=self._timezone,
            language=language or None,
            device=self._device,
            random=self._random,
            last_saved=self._last_saved(form.form_id),
        )

    def _identifier(self) -> str:
        """Make the id of a new observation."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _resume_log(self, session: FormSession, observation_id: str) -> None:
        """Go on with the audit log where an observation left it."""
        if session.audit is not None:
            previous = self._files.read(observation_id, AUDIT_FILE) or b""
            session.audit.resume(previous, self._monotonic)

    def _keep_log(self, snapshot: Snapshot) -> None:
        """Keep the audit log with the draft it belongs to, unless a newer one is there."""
        held = self._observations.get(snapshot.observation_id)
        if snapshot.audit is not None and held.sequence == snapshot.sequence and not held.finalised:
            self._files.keep(snapshot.observation_id, AUDIT_FILE, snapshot.audit)

    def _number_after(self, observation: Observation) -> None:
        """Let later snapshots be newer than the one that is stored."""
        with self._numbering:
            self._numbers = count(max(next(self._numbers), observation.sequence + 1))

    def _next_number(self) -> int:
        """Give a snapshot its number: later ones get higher ones, whichever recording it is."""
        with self._numbering:
            return next(self._numbers)

    def _last_saved(self, form_id: str) -> bytes | None:
        """Return the record finalised last with the same form: some forms take defaults from it."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT submission.xml FROM observation"
                " JOIN submission ON submission.instance_id = observation.instance_id"
                " WHERE submission.form_id = ? AND observation.deleted IS NULL"
                " ORDER BY submission.finalised DESC LIMIT 1",
                [form_id],
            ).fetchone()
        return None if row is None or is_encrypted(bytes(row[0])) else bytes(row[0])
