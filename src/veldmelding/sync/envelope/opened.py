"""What came out of a sealed envelope, in a form that screens and scripts can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from veldmelding.language import Sentence


class Missing(NamedTuple):
    """A record that was sealed and is not here, or not completely."""

    number: int
    instance_id: str
    """Empty when even the list of contents is damaged there."""
    form_id: str


class Refusal(NamedTuple):
    """A record that arrived whole and was not taken in."""

    number: int
    instance_id: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class OpenedEnvelope:
    """What came out of an envelope."""

    title: str
    fingerprint: str
    """Of the sending laptop, in words."""
    known_sender: bool
    records: int
    """How many were sealed."""
    new: tuple[str, ...] = ()
    already_here: tuple[str, ...] = ()
    completed: tuple[str, ...] = ()
    """Records that were here without some file and have it now."""
    partly: tuple[str, ...] = ()
    """Records whose text is here and of which a file is damaged."""
    missing: tuple[Missing, ...] = ()
    """Records that are not here, and those of `partly`."""
    refused: tuple[Refusal, ...] = ()
    receipt: str = ""
    """What to tell the sender; empty when nothing is safe."""

    @property
    def safe(self) -> int:
        """How many records are here completely."""
        return len(self.new) + len(self.already_here) + len(self.completed)

    @property
    def complete(self) -> bool:
        """Whether everything that was sealed is here."""
        return self.safe == self.records
