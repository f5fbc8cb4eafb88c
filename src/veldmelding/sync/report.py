"""What a run tells: progress while it goes on, and one report at the end, in sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from datetime import timedelta

Step = Literal["connect", "deliver", "forms", "lists", "done"]

_NOTHING = QT_TRANSLATE_NOOP("delivery", "Everything was up to date. Nothing had to be sent.")
_DONE = QT_TRANSLATE_NOOP(
    "delivery", "Observations that are complete at headquarters now: {delivered}. Files: {files}."
)
_DONE_WITH_REFUSALS = QT_TRANSLATE_NOOP(
    "delivery",
    "Observations that are complete at headquarters now: {delivered}. Need a look: {refused}. "
    "Nothing was lost.",
)
_DONE_WITH_LATER = QT_TRANSLATE_NOOP(
    "delivery",
    "Observations that are complete at headquarters now: {delivered}. Still to go: {later}. "
    "They are safe on this laptop and go with the next delivery.",
)
_DONE_WITHIN_BUDGET = QT_TRANSLATE_NOOP(
    "delivery",
    "Observations that are complete at headquarters now: {delivered}. Of {kept} more, {megabytes} "
    "MB stay on this laptop for now, because of what it would cost to send them. Nothing was lost.",
)
_CANCELLED = QT_TRANSLATE_NOOP(
    "delivery",
    "Paused. Observations that are complete at headquarters now: {delivered}. The others are "
    "safe on this laptop.",
)
_CLOCK_BEHIND = QT_TRANSLATE_NOOP(
    "delivery",
    "The clock of this laptop is {minutes} minutes behind that of headquarters. Set it right, "
    "so that dates in new observations are right too.",
)
_CLOCK_AHEAD = QT_TRANSLATE_NOOP(
    "delivery",
    "The clock of this laptop is {minutes} minutes ahead of that of headquarters. Set it right, "
    "so that dates in new observations are right too.",
)
SKEW_WORTH_TELLING = 300
"""Seconds. Less is the network's own delay and nobody's concern."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One moment of a run. Bytes count what has been handed to the network."""

    step: Step
    instance_id: str | None
    records_done: int
    records_total: int
    bytes_done: int
    bytes_total: int
    sentence: Sentence
    seconds_left: float | None = None
    """How long the rest takes at the speed of the last minute; None while nobody can tell."""


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A form that would from now on be encrypted to another key, or to none. Not installed yet."""

    form_id: str
    title: str
    old: str
    """Fingerprint of the key so far."""
    new: str
    """Fingerprint of the key it would be; '' for none: records would go in clear."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one synchronisation did. Nothing in it says that a record is lost: none can be."""

    delivered: list[str] = field(default_factory=list)
    """Instance ids of records that became complete at headquarters in this run."""
    files: int = 0
    """Attachments that were acknowledged in this run."""
    refused: list[tuple[str, Sentence]] = field(default_factory=list)
    """Records that need a person, with the reason."""
    later: list[tuple[str, Sentence]] = field(default_factory=list)
    """Records that stay ready and go with the next delivery, with the reason."""
    forms_installed: tuple[str, ...] = ()
    forms_withdrawn: tuple[str, ...] = ()
    lists_updated: tuple[str, ...] = ()
    remarks: list[Sentence] = field(default_factory=list)
    """What else a person may want to know, for example a form that could not be installed."""
    kept_back: list[tuple[str, Sentence]] = field(default_factory=list)
    """Records of which something stays ready because of what it would cost to send it now."""
    bytes_kept_back: int = 0
    key_changes: tuple[KeyChange, ...] = ()
    """Forms that wait for a person to say that their new key is the right one."""
    stopped: Sentence | None = None
    """Why the run ended early; None when it did all there was to do."""
    stopped_code: str = ""
    cancelled: bool = False
    try_again_in: timedelta | None = None
    """Advice for the next attempt when something stayed undone; with jitter, growing."""
    clock_skew: timedelta | None = None
    """Headquarters' clock minus ours, when it is known."""
    round_trips: int = 0
    bytes_sent: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether nothing stayed undone."""
        undone = self.cancelled or self.refused or self.later or self.kept_back
        return self.stopped is None and not undone

    @property
    def sentence(self) -> Sentence:
        """The whole run in one or two sentences."""
        values: dict[str, object] = {
            "delivered": len(self.delivered),
            "files": self.files,
            "refused": len(self.refused),
            "later": len(self.later),
            "kept": len(self.kept_back),
            "megabytes": f"{self.bytes_kept_back / 1_000_000:.1f}",
        }
        if self.cancelled:
            return Sentence("delivery", _CANCELLED, values)
        if self.stopped is not None:
            return self.stopped
        if self.refused:
            return Sentence("delivery", _DONE_WITH_REFUSALS, values)
        if self.later:
            return Sentence("delivery", _DONE_WITH_LATER, values)
        if self.kept_back:
            return Sentence("delivery", _DONE_WITHIN_BUDGET, values)
        if self.delivered or self.files:
            return Sentence("delivery", _DONE, values)
        return Sentence("delivery", _NOTHING)

    @property
    def clock_remark(self) -> Sentence | None:
        """What to say about the clock; None when it is right enough."""
        if self.clock_skew is None:
            return None
        seconds = self.clock_skew.total_seconds()
        if abs(seconds) < SKEW_WORTH_TELLING:
            return None
        template = _CLOCK_BEHIND if seconds > 0 else _CLOCK_AHEAD
        return Sentence("delivery", template, {"minutes": round(abs(seconds) / 60)})
