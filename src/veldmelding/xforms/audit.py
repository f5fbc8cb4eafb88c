"""The audit log of a record: what was looked at and changed, when, and by whom, as CSV.

A form asks for it with a `meta/audit` element; the file `audit.csv` then travels with the record
in the form in which ODK Collect writes it. Nothing is guessed here: whoever shows the form says
what a person enters and leaves, and this module keeps the time and the rows.

All times are milliseconds since 1970. The first one of a sitting comes from the clock, all later
ones from a clock that nobody can set (`monotonic`), so that durations stay true.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from veldmelding.xforms.audit_settings import (
    CHANGE_REASON,
    CONSTRAINT_ERROR,
    DELETE_REPEAT,
    EVENTS,
    FORM_EXIT,
    FORM_FINALIZE,
    FORM_RESUME,
    FORM_SAVE,
    FORM_START,
    GROUP,
    INTERVALS,
    QUESTION,
    AuditSettings,
)
from veldmelding.xforms.definition import BodyElement, Question
from veldmelding.xforms.markup import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from veldmelding.xforms.form import FormDefinition
    from veldmelding.xforms.views import Changes

AUDIT_FILE = "audit.csv"
"""The name under which the log travels; servers know it by this name."""

_POSITION = re.compile(r"\[[0-9]+\]")
_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^,\n]*))(,|\n|\Z)')


class Position(NamedTuple):
    """Where the device was, in degrees and metres, and when it said so."""

    latitude: float
    longitude: float
    accuracy: float
    moment: int


@dataclass(slots=True, eq=False)
class _Entry:
    """One row of this sitting; `is_open` while the end of an interval is not known."""

    event: str
    node: str
    start: int
    is_open: bool
    end: int | None = None
    old: str = ""
    new: str = ""
    user: str = ""
    reason: str = ""
    position: Position | None = None


class AuditLog:
    """The log of one record, from the moment it is opened until it is closed."""

    def __init__(
        self,
        settings: AuditSettings,
        *,
        clock: Callable[[], datetime],
        value: Callable[[str], str] = lambda _: "",
        field_list: Callable[[str], str | None] = lambda _: None,
    ) -> None:
        self.settings = settings
        self.user = ""
        self._clock = clock
        self._monotonic: Callable[[], float] = lambda: clock().timestamp()
        self._value = value
        self._field_list = field_list
        self._origin: tuple[int, float] | None = None
        self._earlier: list[dict[str, str]] = []
        self._entries: list[_Entry] = []
        self._positions: list[Position] = []
        self._opened_again = False
        self._changed = False
        self._written: bytes | None = None

    # -- a sitting -----------------------------------------------------------------------------

    def start(self, monotonic: Callable[[], float] | None = None) -> None:
        """Begin the log of a new record."""
        self._sit_down(monotonic)
        self.happened(FORM_START)

    def resume(self, previous: bytes, monotonic: Callable[[], float] | None = None) -> None:
        """Go on with the log of a record that is opened again, behind what it held before."""
        self._earlier = _rows(previous)
        self._opened_again = True
        self._sit_down(monotonic)
        self.happened(FORM_RESUME)

    def saved(self) -> None:
        """Note that the person kept the draft (not the saving that goes on by itself)."""
        self.happened(FORM_SAVE)

    def exited(self) -> None:
        """Note that the person left the form: whatever was in front of them no longer is."""
        self._close_all()
        self.happened(FORM_EXIT)

    def refused(self) -> None:
        """Note that finalising was refused because of answers."""
        self._close_all()
        self.happened(CONSTRAINT_ERROR)

    def finalised(self) -> None:
        """Note that the record was finalised, and with that kept and left."""
        self._close_all()
        for event in (FORM_SAVE, FORM_EXIT, FORM_FINALIZE):
            self.happened(event)

    # -- what a person does --------------------------------------------------------------------

    def entered(self, path: str, event: str = QUESTION) -> None:
        """Note that a question (or another thing with an end) is in front of the person now."""
        if event not in INTERVALS:
            raise ValueError(f"{event} has no end")
        if event == QUESTION:
            group = self._field_list(path)
            for entry in list(self._entries):
                if entry.is_open and entry.event == GROUP and entry.node != group:
                    self._close(entry)
            if group is not None:
                self._open(group, GROUP)
        self._open(path, event)

    def left(self, path: str, event: str = QUESTION) -> None:
        """Note that it no longer is; what was never entered is not written."""
        for entry in list(self._entries):
            if entry.is_open and entry.event == event and entry.node == path:
                self._close(entry)

    def happened(self, event: str, path: str = "") -> None:
        """Note an event of one moment; an interval begins and ends in it."""
        if event not in EVENTS:
            raise ValueError(f"{event} is no event of the log")
        if event == DELETE_REPEAT:
            # Later instances take over these paths: what is open in this one ends here.
            for open_entry in [item for item in self._entries if item.is_open]:
                if f"{open_entry.node}/".startswith(f"{path}/"):
                    self._close(open_entry)
        entry = self._add(event, path)
        if event in INTERVALS:
            entry.end = entry.start

    # -- who, where and why --------------------------------------------------------------------

    @property
    def needs_user(self) -> bool:
        """Whether the form wants to know who is filling it, and nobody has said so."""
        return self.settings.identify_user and not self.user

    def identify(self, user: str) -> None:
        """Say who is filling the form in this sitting."""
        self.user = clean_text(user).strip()
        for entry in self._entries:
            entry.user = entry.user or self.user
        self._written = None

    @property
    def needs_reason(self) -> bool:
        """Whether the form wants a reason before the changes of this sitting are kept."""
        return self.settings.track_reasons and self._opened_again and self._changed

    def reason(self, text: str) -> None:
        """Write why the record was changed."""
        entry = self._add(CHANGE_REASON, "")
        entry.reason = clean_text(text).strip()
        self._changed = False

    def notice(self, changes: Changes) -> None:
        """Hear of every step of the form session."""
        if changes.values or changes.added or changes.removed:
            self._changed = True

    def located(self, latitude: float, longitude: float, accuracy: float) -> None:
        """Note where the device is, as often as `location_interval` says."""
        if self.settings.location_priority:
            self._positions.append(Position(latitude, longitude, accuracy, self._now()))

    # -- the file ------------------------------------------------------------------------------

    def csv(self) -> bytes:
        """Write the whole log; what is still in front of the person comes when it is left."""
        if self._written is None:
            target = io.StringIO()
            columns = self.settings.columns
            writer = csv.writer(target, lineterminator="\n")
            writer.writerow(columns)
            closed = (_row(entry) for entry in self._entries if not entry.is_open)
            for row in (*self._earlier, *closed):
                writer.writerow([row.get(column, "") for column in columns])
            self._written = target.getvalue().encode()
        return self._written

    # -- inside --------------------------------------------------------------------------------

    def _sit_down(self, monotonic: Callable[[], float] | None) -> None:
        if monotonic is not None:
            self._monotonic = monotonic
        self._origin = None

    def _now(self) -> int:
        if self._origin is None:
            self._origin = int(self._clock().timestamp() * 1000), self._monotonic()
        wall, began = self._origin
        return wall + round((self._monotonic() - began) * 1000)

    def _add(self, event: str, node: str, *, is_open: bool = False) -> _Entry:
        entry = _Entry(event, node, self._now(), is_open, user=self.user)
        entry.position = self._position(entry.start)
        self._entries.append(entry)
        self._written = None
        return entry

    def _open(self, node: str, event: str) -> None:
        if any(
            entry.is_open and entry.event == event and entry.node == node for entry in self._entries
        ):
            return
        entry = self._add(event, node, is_open=True)
        if event == QUESTION:
            entry.old = self._value(node)

    def _close(self, entry: _Entry) -> None:
        entry.end = self._now()
        entry.is_open = False
        entry.position = entry.position or self._position(entry.end)
        self._written = None
        if entry.event != QUESTION:
            return
        entry.new = self._value(entry.node)
        changed = entry.old != entry.new
        if not changed:
            entry.old = entry.new = ""
        # On a page of questions the group stands for them all, unless one was changed.
        told = changed and self.settings.track_changes
        if not told and self._field_list(entry.node) is not None:
            self._entries.remove(entry)

    def _close_all(self) -> None:
        for entry in list(self._entries):
            if entry.is_open:
                self._close(entry)

    def _position(self, moment: int) -> Position | None:
        """Give the most accurate position that is still good."""
        oldest = moment - round(self.settings.location_age * 1000)
        self._positions = [item for item in self._positions if item.moment >= oldest]
        return min(self._positions, key=lambda item: item.accuracy, default=None)


def audit_log(
    form: FormDefinition, clock: Callable[[], datetime], value: Callable[[str], str]
) -> AuditLog | None:
    """Make the log of a record; None when the form does not ask for one."""
    node = form.by_path.get((form.root.name, "meta", "audit"))
    if node is None:
        return None
    groups = dict(_field_lists(form.body, None))

    def field_list(path: str) -> str | None:
        group = groups.get(_POSITION.sub("", path))
        if group is None:
            return None
        return "/".join(path.split("/")[: group.count("/") + 1])

    settings = AuditSettings.read(node.bind.parameters)
    return AuditLog(settings, clock=clock, value=value, field_list=field_list)


def _field_lists(elements: Iterable[BodyElement], group: str | None) -> Iterable[tuple[str, str]]:
    """Give for every question on a page of questions the group that is the page."""
    for element in elements:
        if isinstance(element, Question):
            if group is not None:
                yield element.model.path_text, group
        elif group is None and "field-list" in element.appearance and element.model is not None:
            yield from _field_lists(element.children, element.path)
        else:
            yield from _field_lists(element.children, group)


def _row(entry: _Entry) -> dict[str, str]:
    row = {
        "event": entry.event,
        "node": entry.node,
        "start": str(entry.start),
        "end": "" if entry.end is None else str(entry.end),
        "old-value": entry.old,
        "new-value": entry.new,
        "user": entry.user,
        "change-reason": entry.reason,
    }
    if entry.position is not None:
        row["latitude"] = str(entry.position.latitude)
        row["longitude"] = str(entry.position.longitude)
        row["accuracy"] = str(entry.position.accuracy)
    return row


def _rows(previous: bytes) -> list[dict[str, str]]:
    """Read a log that was written before, by the names of its columns."""
    lines = list(_lines(previous.decode("utf-8", errors="replace")))
    columns = lines[0] if lines else []
    return [dict(zip(columns, line, strict=False)) for line in lines[1:]]


def _lines(text: str) -> Iterator[list[str]]:
    """Split CSV into cells; Python's own reader refuses the long ones unless all of it is told."""
    line: list[str] = []
    for quoted, plain, end in _CELL.findall(text):
        line.append(quoted.replace('""', '"') or plain)
        if end != ",":
            if line != [""]:
                yield line
            line = []
