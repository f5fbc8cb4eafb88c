"""What a screen sees of a form session: small frozen values, and what one step changed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """Concrete paths of everything one step changed; false when it changed nothing.

    `removed` names repeat instances by the positions they had before the step, all other sets
    by the positions after it. When instances come or go, later instances of the same repeat
    move up or down: whoever shows them reads `children` of the repeat again.
    """

    values: frozenset[str] = NOTHING
    relevance: frozenset[str] = NOTHING
    required: frozenset[str] = NOTHING
    readonly: frozenset[str] = NOTHING
    choices: frozenset[str] = NOTHING
    labels: frozenset[str] = NOTHING
    violations: frozenset[str] = NOTHING
    added: frozenset[str] = NOTHING
    removed: frozenset[str] = NOTHING

    def __bool__(self) -> bool:
        return any(getattr(self, item.name) for item in fields(self))

    @property
    def paths(self) -> frozenset[str]:
        """Everything there is after the step that looks different."""
        return (
            self.values
            | self.relevance
            | self.required
            | self.readonly
            | self.choices
            | self.labels
            | self.violations
            | self.added
        )


class Choice(NamedTuple):
    """One choice of a question; `media` holds file names by form (image, audio, video)."""

    value: str
    label: str
    media: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Violation:
    """Why a record cannot be finalised yet; `message` is '' when the form gives none."""

    path: str
    kind: Literal["required", "constraint"]
    message: str
    label: str


class RecordingRequest(NamedTuple):
    """A place that wants the name of a sound file, and the quality the form asks for ('' if none).

    Qualities are `normal`, `low`, `voice-only` and `external`.
    """

    path: str
    quality: str


class NodeView(NamedTuple):
    """One question, group, repeat or repeat instance as it is at this moment."""

    path: str
    kind: Literal["question", "group", "repeat", "repeat_instance"]
    control: str
    data_type: str
    appearance: frozenset[str]
    label: str
    hint: str
    guidance: str
    value: str
    relevant: bool
    required: bool
    readonly: bool
    choices: tuple[Choice, ...]
    violation: Violation | None
    media: Mapping[str, str]
    media_type: str
    parameters: Mapping[str, str]
    count_controlled: bool
    no_add_remove: bool
    required_mark: bool
