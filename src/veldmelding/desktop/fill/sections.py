"""The form as an outline: sections, the questions in them, how far each one is.

Built once by walking the session and then kept up to date from `Changes` alone, so an answer
costs the few nodes it touched and not the whole form. No Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from veldmelding.desktop.fill.markup import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.desktop.fill.viewed import SessionView
    from veldmelding.xforms import Changes, NodeView


class SectionState(Enum):
    """How far a section is; the value is the shape people see beside its name."""

    NOT_BEGUN = "○"
    BEGUN = "◐"
    COMPLETE = "●"
    NEEDS_A_LOOK = "!"


@dataclass(slots=True)
class Entry:
    """What the outline remembers of one question."""

    path: str
    section: int
    relevant: bool
    asked: bool
    answered: bool
    required: bool
    violation: str
    in_repeat: bool

    def read(self, node: NodeView) -> None:
        """Take over the state of the question as the session has it now."""
        self.relevant = node.relevant
        self.asked = node.relevant and is_asked(node)
        self.answered = node.value != ""
        self.required = node.required
        self.violation = node.violation.kind if node.violation is not None else ""


@dataclass(slots=True)
class Section:
    """One entry of the outline: a top-level group or repeat, or loose questions between them."""

    key: str
    members: tuple[str, ...]
    group: str | None
    title: str = ""
    entries: list[Entry] = field(default_factory=list)
    relevant: bool = True
    state: SectionState = SectionState.NOT_BEGUN
    asked: int = 0
    answered: int = 0
    left: bool = False
    """Someone was here and went on: what is open now was left open on purpose."""


def is_asked(node: NodeView) -> bool:
    """Whether a person is expected to answer: not a note, not a value the form works out."""
    heads_only = "label" in node.appearance and node.control in ("select1", "select")
    return node.kind == "question" and not node.readonly and not heads_only


class FormIndex:
    """The outline of one session."""

    def __init__(self, session: SessionView, form_title: str) -> None:
        self._session = session
        self._form_title = form_title
        self._entries: dict[str, Entry] = {}
        self._numbers: dict[str, str] = {}
        self.insist = False
        """After a first try to finalise, an empty required question needs a look too."""
        self.sections: list[Section] = _sections_of(session, form_title)
        for position in range(len(self.sections)):
            self._walk_section(position)
        self._renumber()

    # -- reading -------------------------------------------------------------------------------

    def section_of(self, path: str) -> int | None:
        """Return the section a node is shown in."""
        entry = self._entries.get(path)
        if entry is not None:
            return entry.section
        for position, section in enumerate(self.sections):
            if any(path == member or path.startswith(member + "/") for member in section.members):
                return position
            if any(_range_of(path, member) for member in section.members):
                return position
        return None

    def number(self, path: str) -> str:
        """Return the number shown before a question; '' for notes and inside repeats."""
        return self._numbers.get(path, "")

    def entry(self, path: str) -> Entry | None:
        """Return what is remembered of a question."""
        return self._entries.get(path)

    def shown(self) -> list[int]:
        """Positions of the sections that are relevant now."""
        return [position for position, section in enumerate(self.sections) if section.relevant]

    def totals(self) -> tuple[int, int]:
        """How many questions are answered, and how many are asked now."""
        return (
            sum(section.answered for section in self.sections),
            sum(section.asked for section in self.sections),
        )

    # -- keeping up ----------------------------------------------------------------------------

    def apply(self, changes: Changes) -> set[int]:
        """Take over what an answer changed; gives the sections whose line may look different."""
        touched: set[int] = set()
        if changes.added or changes.removed:
            for path in (*changes.added, *changes.removed):
                position = self.section_of(path)
                if position is not None:
                    touched.add(position)
            for position in touched:
                self._walk_section(position)
        paths = set(changes.values | changes.relevance | changes.required)
        paths |= changes.readonly | changes.violations
        groups: set[str] = set()
        for path in paths:
            entry = self._entries.get(path)
            if entry is not None:
                entry.read(self._session.node(path))
                touched.add(entry.section)
            elif path in changes.relevance:
                groups.add(path)
        for path in groups:
            self._reread_below(path, touched)
        for position in touched:
            self._tally(position)
        if changes.labels:
            self._retitle(touched)
        if changes.relevance or changes.readonly or changes.added or changes.removed:
            self._renumber()
        return touched

    def leave(self, position: int) -> None:
        """Note that someone was in a section and went on."""
        if 0 <= position < len(self.sections):
            self.sections[position].left = True
            self._tally(position)

    def retally(self) -> None:
        """Judge every section again, for instance when `insist` changed."""
        for position in range(len(self.sections)):
            self._tally(position)

    def _reread_below(self, path: str, touched: set[int]) -> None:
        prefix = path + "/"
        instances = path + "["
        for entry in self._entries.values():
            if entry.path.startswith(prefix) or entry.path.startswith(instances):
                entry.read(self._session.node(entry.path))
                touched.add(entry.section)
        position = self.section_of(path)
        if position is not None:
            touched.add(position)

    def _retitle(self, touched: set[int]) -> None:
        for position, section in enumerate(self.sections):
            title = _title_of(self._session, section, self._form_title, len(self.sections))
            if title != section.title:
                section.title = title
                touched.add(position)

    def _walk_section(self, position: int) -> None:
        section = self.sections[position]
        for entry in section.entries:
            self._entries.pop(entry.path, None)
        section.entries = []
        for member in section.members:
            node = self._session.node(member)
            for question, in_repeat in questions_below(self._session, node):
                entry = Entry(question.path, position, True, True, False, False, "", in_repeat)
                entry.read(question)
                section.entries.append(entry)
                self._entries[question.path] = entry
        section.title = _title_of(self._session, section, self._form_title, len(self.sections))
        self._tally(position)

    def _tally(self, position: int) -> None:
        section = self.sections[position]
        asked = answered = missing = 0
        relevant = look = False
        for entry in section.entries:
            if not entry.relevant:
                continue
            relevant = True
            if entry.violation and (entry.violation == "constraint" or self.insist):
                look = True
            if not entry.asked:
                continue
            asked += 1
            answered += entry.answered
            missing += entry.required and not entry.answered
        section.relevant = relevant or any(
            self._session.node(member).relevant
            for member in section.members
            if self._session.node(member).kind == "repeat"
        )
        section.asked, section.answered = asked, answered
        if look:
            section.state = SectionState.NEEDS_A_LOOK
        elif answered == 0:
            section.state = SectionState.NOT_BEGUN
        elif answered == asked or (missing == 0 and section.left):
            section.state = SectionState.COMPLETE
        else:
            section.state = SectionState.BEGUN

    def _renumber(self) -> None:
        self._numbers = {}
        number = 0
        for section in self.sections:
            for entry in section.entries:
                if entry.asked and not entry.in_repeat:
                    number += 1
                    self._numbers[entry.path] = str(number)


def questions_below(
    session: SessionView, node: NodeView, in_repeat: bool = False
) -> Iterator[tuple[NodeView, bool]]:
    """All questions of a node in body order, relevant or not, and whether a repeat holds them."""
    if node.kind == "question":
        yield node, in_repeat
        return
    in_repeat = in_repeat or node.kind in ("repeat", "repeat_instance")
    for child in session.children(node.path):
        yield from questions_below(session, child, in_repeat)


def _sections_of(session: SessionView, form_title: str) -> list[Section]:
    nodes = session.children(None)
    while len(nodes) == 1 and nodes[0].kind == "group":
        inner = session.children(nodes[0].path)
        if sum(node.kind != "question" for node in inner) < 2:
            break
        nodes = inner
    sections: list[Section] = []
    loose: list[str] = []
    for node in nodes:
        if node.kind == "question":
            loose.append(node.path)
            continue
        if loose:
            sections.append(Section(loose[0], tuple(loose), None))
            loose = []
        group = node.path if node.kind == "group" else None
        sections.append(Section(node.path, (node.path,), group))
    if loose or not sections:
        sections.append(Section(loose[0] if loose else "", tuple(loose), None))
    return sections


def _title_of(session: SessionView, section: Section, form_title: str, count: int) -> str:
    if section.group is None and count == 1:
        return form_title
    for member in section.members:
        node = session.node(member)
        if node.label.strip():
            return one_line(node.label, 60)
        if node.kind != "question":
            for question, _in_repeat in questions_below(session, node):
                if question.label.strip():
                    return one_line(question.label, 60)
    return form_title


def _range_of(path: str, member: str) -> bool:
    """Whether `path` is an instance, or inside one, of the repeat `member`."""
    return path.startswith(member + "[")
