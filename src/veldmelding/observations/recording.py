"""An observation while it is being filled: the form session, its files, its snapshots.

The session belongs to one thread (the one that shows the form). `snapshot` and `freeze` read it
there, quickly; what they return may be saved by any thread.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.observations.observation import Snapshot
from veldmelding.observations.safeguards import restricted_codes, safe_title
from veldmelding.observations.sealing import sealed_snapshot
from veldmelding.observations.search import leaves, searchable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from random import Random

    from veldmelding.library import InstalledForm
    from veldmelding.observations.files import ObservationFiles
    from veldmelding.xforms import Changes, FinalisedInstance, FormDefinition, FormSession

_CHOICE_CONTROLS = frozenset({"select1", "select", "rank"})
_POSITION = re.compile(r"\[[0-9]+\]")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Frozen:
    """A finalised instance on its way into the outbox."""

    snapshot: Snapshot
    installed: InstalledForm
    instance: FinalisedInstance
    entities_version: str


class Recording:
    """One observation, open for filling."""

    def __init__(
        self,
        observation_id: str,
        installed: InstalledForm,
        form: FormDefinition,
        session: FormSession,
        files: ObservationFiles,
        *,
        position: str,
        next_number: Callable[[], int],
        clock: Callable[[], datetime],
        random: Random,
    ) -> None:
        self.id = observation_id
        self.installed = installed
        self.form = form
        self.session = session
        self.position = position
        self._files = files
        self._next_number = next_number
        self._clock = clock
        self._random = random
        self._repeats = frozenset(node.path_text for node in form.nodes if node.is_repeat)
        self._labels: dict[str, tuple[str, ...]] = {}
        self._read_labels(session.serialise())
        self._unread: set[str] = set()
        session.subscribe(self._changed)

    # -- what the filling thread asks ----------------------------------------------------------

    def snapshot(self, position: str | None = None) -> Snapshot:
        """Take the draft as it is now; without a position, where one was before."""
        if position is not None:
            self.position = position
        for path in self._unread:
            self._labels[path] = self._labels_at(path)
        self._unread.clear()
        return self._snapshot(self.session.serialise())

    def freeze(self) -> Frozen:
        """Finalise the session; raises `NotValid` with what is still to be answered."""
        instance = self.session.finalise()
        self._labels.clear()  # only what is in the frozen bytes, in the language of now
        self._read_labels(instance.xml)
        snapshot = self._snapshot(instance.xml)
        if self.form.needs_encryption:
            snapshot = sealed_snapshot(snapshot, self.installed.title, instance.xml)
        return Frozen(snapshot, self.installed, instance, self.form.entities_version)

    # -- files ---------------------------------------------------------------------------------

    def attach(self, path: str, data: bytes, suffix: str) -> str:
        """Keep a file for the question at `path`; returns the name to answer it with.

        The file is on disk and in the vault when this returns. The name tells nothing but the
        moment: no place, no device, nothing of what the file was called before.
        """
        ending = suffix.lower() if _SUFFIX.fullmatch(suffix.lower()) else ".bin"
        moment = int(self._clock().timestamp() * 1000)
        name = f"{moment}-{self._random.getrandbits(32):08x}{ending}"
        self._files.add(self.id, name, data, path)
        return name

    def read_file(self, name: str) -> bytes | None:
        """Read a file of this observation back."""
        return self._files.read(self.id, name)

    def keeps(self, name: str) -> bool:
        """Tell whether a file is durable, and the stored record names it."""
        return self._files.is_kept(self.id, name)

    # -- inside --------------------------------------------------------------------------------

    def _snapshot(self, instance: bytes) -> Snapshot:
        answered, asked = self.session.progress()
        return Snapshot(
            observation_id=self.id,
            sequence=self._next_number(),
            draft=instance,
            title=safe_title(self.session.instance_name or "", self.installed.title, instance),
            position=self.position,
            language=self.session.language or "",
            answered=answered,
            asked=asked,
            words=searchable(
                instance,
                [label for labels in self._labels.values() for label in labels],
                restricted_codes(),
            ),
            audit=None if self.session.audit is None else self.session.audit.csv(),
        )

    def _changed(self, changes: Changes) -> None:
        """Note whose label must be read again; reading it can wait until the next snapshot."""
        self._unread.update(path for path in changes.values if self._is_choice(path))
        for path in changes.removed | changes.added:
            self._renumber(path)

    def _renumber(self, repeat: str) -> None:
        """Read the labels of a repeat again: later instances moved up or down."""
        base = repeat.rpartition("[")[0]
        for path in [path for path in self._labels if path.startswith(base)]:
            del self._labels[path]
        self._read_labels(self.session.serialise(), base)

    def _read_labels(self, instance: bytes, below: str = "") -> None:
        for path, _ in leaves(instance, self._repeats):
            if path.startswith(below) and self._is_choice(path):
                self._labels[path] = self._labels_at(path)

    def _is_choice(self, path: str) -> bool:
        element = self.form.body_elements.get(_POSITION.sub("", path))
        return getattr(element, "control", "") in _CHOICE_CONTROLS

    def _labels_at(self, path: str) -> tuple[str, ...]:
        """Return the labels of the options chosen at a question, but never of restricted ones."""
        generic = _POSITION.sub("", path)
        labels = []
        for code in str(self.session.evaluate("string(.)", context=path)).split():
            if code in restricted_codes() or "'" in code:
                continue
            label = self.session.evaluate(f"jr:choice-name('{code}', '{generic}')", context=path)
            if label:
                labels.append(str(label))
        return tuple(labels)
