"""Finalising: the bytes are frozen once, and everything that follows from them happens at once.

One transaction puts the submission into the outbox, applies its entities to the library, hands
the files over, clears the draft and renews the search text. After it commits, nothing of this
can be half done; before it, nothing has happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.observations.safeguards import priority_of
from veldmelding.outbox import Submission

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
        instance = frozen.instance
        with self._vault.transaction():
            before = self._observations.get(observation_id)
            if before.instance_id is not None:
                return before.instance_id
            self._observations.expect_open(before)
            self._outbox.put(
                Submission(
                    instance_id=instance.instance_id,
                    form_id=frozen.installed.form_id,
                    form_version=frozen.installed.version,
                    name=instance.instance_name or "",
                    xml=instance.xml,
                    files=self._files.named(observation_id, instance.attachments),
                    finalised=self._clock(),
                    origin="own",
                    priority=priority_of(instance.xml, frozen.installed.form_id),
                    branch=" ".join(sorted({action.id for action in instance.entities})),
                    device_id=self._device_id,
                )
            )
            if _applies_offline(frozen.entities_version):
                self._library.apply(instance.entities)
            self._observations.finalise(frozen.snapshot, instance.instance_id)
            self._files.hand_over(observation_id)
        return instance.instance_id


def _applies_offline(entities_version: str) -> bool:
    parts = entities_version.split(".")
    if len(parts) < 2 or not all(part.isdecimal() for part in parts[:2]):
        return False
    return (int(parts[0]), int(parts[1])) >= _OFFLINE_ENTITIES_SINCE
