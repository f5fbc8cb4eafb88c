"""Finalising: the bytes are frozen once, and everything that follows from them happens at once.

One transaction puts the submission into the outbox, applies its entities to the library, hands
the files over, clears the draft and renews the search text. After it commits, nothing of this
can be half done; before it, nothing has happened.

When the form has a key, what is frozen is the encrypted record and nothing else: the clear one
leaves the vault with the draft, its title and its place in the log. A correction names its
unchanged files as delivered, because a server carries them over from the version before.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from veldmelding.observations.alert import keep_alert
from veldmelding.observations.safeguards import priority_of
from veldmelding.observations.sealing import Sealed, seal
from veldmelding.outbox import XML, Submission
from veldmelding.xforms import AUDIT_FILE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from veldmelding.library import Library
    from veldmelding.observations.files import ObservationFiles
    from veldmelding.observations.observation import Observations
    from veldmelding.observations.recording import Frozen
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault

_OFFLINE_ENTITIES_SINCE = (2024, 1)
"""Forms of older specifications leave creating and updating entities to the server."""


class Finaliser:
    """Commits frozen instances."""

    def __init__(
        self,
        vault: Vault,
        library: Library,
        outbox: Outbox,
        observations: Observations,
        files: ObservationFiles,
        *,
        clock: Callable[[], datetime],
        device_id: str,
    ) -> None:
        self._vault = vault
        self._library = library
        self._outbox = outbox
        self._observations = observations
        self._files = files
        self._clock = clock
        self._device_id = device_id

    def commit(self, frozen: Frozen) -> str:
        """Commit a frozen instance; a second time changes nothing and returns the same id."""
        observation_id = frozen.snapshot.observation_id
        before = self._observations.get(observation_id)
        if before.instance_id is not None:
            return before.instance_id
        self._observations.expect_open(before)
        form = self._library.definition(frozen.installed)
        with ExitStack() as rest:
            sealed = None
            if form.needs_encryption:
                files = self._files.named(observation_id, frozen.instance.attachments)
                sealed = seal(self._vault, frozen, form.submission.public_key, files, rest)
            return self._commit(frozen, sealed)

    def _commit(self, frozen: Frozen, sealed: Sealed | None) -> str:
        observation_id = frozen.snapshot.observation_id
        instance = frozen.instance
        with self._vault.transaction():
            before = self._observations.get(observation_id)
            if before.instance_id is not None:
                return before.instance_id
            self._observations.expect_open(before)
            if sealed is None and frozen.snapshot.audit is not None:
                self._files.keep(observation_id, AUDIT_FILE, frozen.snapshot.audit)
            submission = self._submission(frozen)
            if sealed is not None:
                submission = replace(
                    submission,
                    xml=sealed.manifest,
                    files=sealed.commit(),
                    name=frozen.snapshot.title,
                    branch="",
                )
            self._outbox.put(submission)
            keep_alert(self._vault, instance.xml, instance.instance_id, submission.finalised)
            if before.corrects is not None:
                self._carry_over(before.corrects, submission)
            elif sealed is None and _applies_offline(frozen.entities_version):
                # Servers make entities of first versions, and of what they can read.
                self._library.apply(instance.entities)
            self._observations.finalise(frozen.snapshot, instance.instance_id)
            self._files.hand_over(observation_id)
            if sealed is not None:
                self._vault.leave_no_trace()
        return instance.instance_id

    def _submission(self, frozen: Frozen) -> Submission:
        """Make the submission as it is in clear."""
        instance = frozen.instance
        return Submission(
            instance_id=instance.instance_id,
            form_id=frozen.installed.form_id,
            form_version=frozen.installed.version,
            name=instance.instance_name or "",
            xml=instance.xml,
            files=self._files.named(frozen.snapshot.observation_id, instance.attachments),
            finalised=self._clock(),
            origin="own",
            priority=priority_of(instance.xml, frozen.installed.form_id),
            branch=" ".join(sorted({action.id for action in instance.entities})),
            device_id=self._device_id,
        )

    def _carry_over(self, corrected: str, submission: Submission) -> None:
        """Note of every unchanged file who has it already with the record that is replaced."""
        digests = {file.name: file.digest for file in submission.files}
        for line in self._outbox.ledger.files(corrected):
            unchanged = line.file != XML and digests.get(line.file) == line.digest
            if unchanged and line.backend and line.acknowledged is not None:
                self._outbox.ledger.acknowledged(
                    submission.instance_id, [line.file], line.backend, line.status or 201
                )


def _applies_offline(entities_version: str) -> bool:
    parts = entities_version.split(".")
    if len(parts) < 2 or not all(part.isdecimal() for part in parts[:2]):
        return False
    return (int(parts[0]), int(parts[1])) >= _OFFLINE_ENTITIES_SINCE
