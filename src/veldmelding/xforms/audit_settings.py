"""What an audit log can hold: its events, and what the bind of `meta/audit` asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FORM_START = "form start"
FORM_RESUME = "form resume"
FORM_EXIT = "form exit"
FORM_SAVE = "form save"
FORM_FINALIZE = "form finalize"
SAVE_ERROR = "save error"
FINALIZE_ERROR = "finalize error"
CONSTRAINT_ERROR = "constraint error"
QUESTION = "question"
GROUP = "group questions"
ADD_REPEAT = "add repeat"
DELETE_REPEAT = "delete repeat"
JUMP = "jump"
END_SCREEN = "end screen"
CHANGE_REASON = "change reason"

EVENTS: Mapping[str, str] = {
    FORM_START: "A new record was begun.",
    FORM_RESUME: "A draft, or a delivered record, was opened again.",
    FORM_SAVE: "The draft was kept on purpose.",
    FORM_EXIT: "The form was left.",
    FORM_FINALIZE: "The record was finalised.",
    SAVE_ERROR: "The draft could not be kept.",
    FINALIZE_ERROR: "The record could not be finalised.",
    CONSTRAINT_ERROR: "Finalising was refused: answers are missing or not accepted.",
    QUESTION: "A question was in front of the person, from start to end.",
    GROUP: "A group with the appearance `field-list` was, from start to end.",
    ADD_REPEAT: "An instance of a repeat was added.",
    DELETE_REPEAT: "An instance of a repeat was removed.",
    JUMP: "The overview of the form was open, from start to end.",
    END_SCREEN: "The last page was open, from start to end.",
    CHANGE_REASON: "The person gave the reason for changing a record.",
}
"""Every event that is written, and what it means."""

INTERVALS = frozenset({QUESTION, GROUP, ADD_REPEAT, JUMP, END_SCREEN})
"""Events with an end; all others happen at one moment."""


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """What the bind of `meta/audit` asks for."""

    track_changes: bool = False
    track_reasons: bool = False
    """Ask for a reason when a record is changed that was closed before."""
    identify_user: bool = False
    location_priority: str = ""
    location_interval: float = 0.0
    """Seconds between two positions."""
    location_age: float = 0.0
    """Seconds that a position stays good."""

    @classmethod
    def read(cls, parameters: Mapping[str, str]) -> AuditSettings:
        """Read the parameters of a bind, by local name."""
        interval = _seconds(parameters.get("location-min-interval"))
        age = _seconds(parameters.get("location-max-age"))
        priority = parameters.get("location-priority", "").strip()
        complete = bool(priority) and interval is not None and age is not None
        return cls(
            track_changes=_is_true(parameters.get("track-changes")),
            track_reasons=parameters.get("track-changes-reasons", "").strip() == "on-form-edit",
            identify_user=_is_true(parameters.get("identify-user")),
            location_priority=priority if complete else "",
            location_interval=max(interval or 0.0, 1.0) if complete else 0.0,
            location_age=age or 0.0 if complete else 0.0,
        )

    @property
    def columns(self) -> tuple[str, ...]:
        """Columns of the file."""
        found = ["event", "node", "start", "end"]
        if self.location_priority:
            found += ["latitude", "longitude", "accuracy"]
        if self.track_changes:
            found += ["old-value", "new-value"]
        if self.identify_user:
            found.append("user")
        if self.track_reasons:
            found.append("change-reason")
        return tuple(found)


def _is_true(text: str | None) -> bool:
    return text is not None and text.strip().lower() in {"true", "true()"}


def _seconds(text: str | None) -> float | None:
    """Read a number of seconds; None when it is none."""
    if text is None or not text.strip().isdecimal():
        return None
    return float(text.strip())
