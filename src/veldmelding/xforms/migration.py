"""Take a draft along to another version of its form, and say exactly what became of each answer.

A draft is always reopened with the definition it was made with. Moving it to a newer one is a
decision of a person, made with this report in hand: answers are copied by their path, repeats
instance by instance, the record keeps its identity, and whatever finds no place is named together
with its value. Places that are new get their defaults as in a new record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import FormError, InstanceUnreadable, UnknownQuestion
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.beginning import Surroundings
from veldmelding.xforms.definition import NO_RULES, ModelNode, Question
from veldmelding.xforms.instance import InstanceBuilder, InstanceNode, RepeatRange, Scope
from veldmelding.xforms.itemsets import ChoiceList, kept
from veldmelding.xforms.lexical import answer_text
from veldmelding.xforms.markup import Element, parse_markup
from veldmelding.xforms.preload import DeviceProperties
from veldmelding.xforms.session import FormSession
from veldmelding.xforms.submission import serialise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime, tzinfo
    from random import Random

    from veldmelding.xforms.form import FormDefinition

_POSITION = re.compile(r"\[[0-9]+\]")
_BOOLEANS = frozenset({"true", "false", "1", "0"})
_OWN_KIND = frozenset({"geopoint", "geotrace", "geoshape", "binary"})
"""Data types whose values no other type can write."""


@dataclass(frozen=True, slots=True)
class MigratedAnswer:
    """One answer of the draft, or one new question, and what became of it."""

    path: str
    """In the form it was made with; of a new question in the new form."""
    label: str
    value: str = field(default="", repr=False)
    new_path: str = ""
    """Where it is now; '' when it found no place."""
    reason: Literal["", "type", "choice"] = ""
    """Why it could not stay: it is no value of the data type, or no choice, of its question."""


@dataclass(frozen=True, slots=True)
class MigrationReport:
    """What became of the answers of a draft."""

    kept: tuple[MigratedAnswer, ...]
    """At the same path as before."""
    moved: tuple[MigratedAnswer, ...]
    """In another group now; no other question has their name."""
    unfit: tuple[MigratedAnswer, ...]
    """The question is still there but takes other answers; all or part of the answer is gone."""
    dropped: tuple[MigratedAnswer, ...]
    """The new form does not ask this any more."""
    new: tuple[MigratedAnswer, ...]
    """Asked for the first time."""

    @property
    def loses(self) -> bool:
        """Whether anything a person answered is not in the new draft."""
        return bool(self.unfit or self.dropped)


@dataclass(frozen=True, slots=True)
class Migration:
    """A draft for the new form, not saved anywhere yet."""

    draft: bytes = field(repr=False)
    report: MigrationReport


def migrate(
    draft: bytes,
    old: FormDefinition,
    new: FormDefinition,
    *,
    clock: Callable[[], datetime],
    timezone: tzinfo,
    language: str | None = None,
    device: DeviceProperties | None = None,
    random: Random,
    last_saved: bytes | None = None,
) -> Migration:
    """Make a draft of the new form from a draft of the old one."""
    source = _read(draft, old)
    if old.form_id != new.form_id:
        raise _foreign()

    around = Surroundings(
        clock=clock,
        timezone=timezone,
        random=random,
        language=language,
        device=device or DeviceProperties(),
        last_saved=last_saved,
    )
    before = FormSession.resume(old, draft, "draft", around)
    blank = FormSession.start(new, around)
    builder = InstanceBuilder(keep_space=True)
    old_root, _ = builder.root(old.root, source)
    new_root, _ = builder.root(new.root, parse_markup(blank.serialise()))
    transfer = _Transfer(old, new)
    transfer.run(old_root, new_root)
    moved = serialise(new, new_root.node, prune=False)
    after = FormSession.resume(new, moved, "draft", around)
    there = [answer for answer in transfer.carried if _exists(answer.new_path, after)]
    dropped = transfer.dropped + [
        replace(answer, new_path="") for answer in transfer.carried if answer not in there
    ]
    refused = _refused_choices(there, after, new)
    gone = {answer.path for answer in refused}
    carried = [answer for answer in there if answer.path not in gone]
    return Migration(
        after.serialise(),
        MigrationReport(
            kept=_labelled((item for item in carried if not _is_moved(item)), before),
            moved=_labelled((item for item in carried if _is_moved(item)), before),
            unfit=_labelled([*transfer.unfit, *refused], before),
            dropped=_labelled(dropped, before),
            new=_labelled(_first_asked(new, transfer), after),
        ),
    )


class _Transfer:
    """Copies answers from one record to another, scope by scope."""

    def __init__(self, old: FormDefinition, new: FormDefinition) -> None:
        self.places = _places(old, new)
        self.carried: list[MigratedAnswer] = []
        self.unfit: list[MigratedAnswer] = []
        self.dropped: list[MigratedAnswer] = []
        self._taken: set[InstanceNode] = set()
        self._builder = InstanceBuilder(keep_space=False)

    def run(self, source: Scope, target: Scope) -> None:
        """Copy what lies in one scope, then the repeats inside."""
        for node in source.nodes.values():
            if node.model.is_attribute:
                self._attribute(node, target)
            elif node.model.is_leaf:
                self._answer(node, target)
        for within in source.ranges.values():
            place = self.places.get(within.model)
            matching = target.ranges.get(place.index) if place is not None else None
            if matching is not None:
                self._resize(matching, len(within.instances))
                for inner, outer in zip(within.instances, matching.instances, strict=True):
                    self.run(inner, outer)
            else:
                for inner in within.instances:
                    self.run(inner, target)

    def _attribute(self, node: InstanceNode, target: Scope) -> None:
        """Take an attribute along that the form works with; all others are as the form has them."""
        place = self.places.get(node.model)
        found = self._find(place, target) if place is not None else None
        if found is not None and found.model.bind is not NO_RULES:
            found.value = node.value

    def _answer(self, node: InstanceNode, target: Scope) -> None:
        place = self.places.get(node.model)
        found = self._find(place, target) if place is not None and place.is_leaf else None
        value = node.value
        if found is None or found in self._taken:
            if value and node.model.bind.calculate is None:
                self.dropped.append(MigratedAnswer(node.path, "", value))
            return
        self._taken.add(found)
        fitting = _fitting(value, node.model.bind.data_type, found.model.bind.data_type)
        if value and not fitting:
            self.unfit.append(MigratedAnswer(node.path, "", value, found.path, "type"))
            return
        found.value = fitting
        if value:
            self.carried.append(MigratedAnswer(node.path, "", value, found.path))

    def _find(self, place: ModelNode, target: Scope) -> InstanceNode | None:
        """Find the place in or below a scope; what became a repeat gets its first instance."""
        scope = target
        chain = target.chain()
        if list(place.repeats[: len(chain)]) != chain:
            return None
        for repeat in place.repeats[len(chain) :]:
            within = scope.ranges[repeat.index]
            if not within.instances:
                self._resize(within, 1)
            scope = within.instances[0]
        return scope.nodes[place.index]

    def _resize(self, within: RepeatRange, count: int) -> None:
        while len(within.instances) > count:
            within.detach(len(within.instances) - 1)
        while len(within.instances) < count:
            made = self._builder.repeat_instance(within, within.model.template)
            within.attach(made, len(within.instances))


def _places(old: FormDefinition, new: FormDefinition) -> Mapping[ModelNode, ModelNode]:
    """Find for places of the old form those of the new one: the same path, else the only name."""
    there = {node.path[1:]: node for node in new.nodes}
    places = {node: there[node.path[1:]] for node in old.nodes if node.path[1:] in there}
    known = set(places.values())
    free = _by_name([node for node in new.nodes if node not in known])
    lost = _by_name([node for node in old.nodes if node not in places])
    for name, sources in lost.items():
        targets = free.get(name, [])
        if len(sources) == len(targets) == 1:
            source, target = sources[0], targets[0]
            if [places.get(repeat) for repeat in source.repeats] == list(target.repeats):
                places[source] = target
    return places


def _by_name(nodes: list[ModelNode]) -> dict[str, list[ModelNode]]:
    found: dict[str, list[ModelNode]] = {}
    for node in nodes:
        if node.is_leaf and not node.is_attribute:
            found.setdefault(node.name, []).append(node)
    return found


def _fitting(value: str, old_type: str, new_type: str) -> str:
    """Write a value as the new data type wants it; '' when it cannot be one."""
    if old_type == new_type:
        return value
    if new_type in _OWN_KIND or (new_type == "boolean" and value not in _BOOLEANS):
        return ""
    if old_type == "dateTime" and new_type == "date":
        return answer_text(value.partition("T")[0], new_type)
    written = answer_text(value, new_type)
    if new_type == "int" and written and float(written) != float(value):
        return ""  # a fraction is part of the answer
    return written


def _refused_choices(
    carried: list[MigratedAnswer], after: FormSession, new: FormDefinition
) -> list[MigratedAnswer]:
    """Take out of the new draft what is no choice any more; tell which answers that were."""
    found = []
    for answer in carried:
        view = after.node(answer.new_path)
        question = new.body_elements.get(_generic(answer.new_path))
        if not isinstance(question, Question) or question.control not in {
            "select1",
            "select",
            "rank",
        }:
            continue
        lists = question.itemset.lists if question.itemset is not None else ()
        if view.relevant and not any(new.secondary.is_missing(name) for name in lists):
            available = ChoiceList(view.choices, frozenset(item.value for item in view.choices))
            after.answer(answer.new_path, kept(question, view.value, available))
        if set(after.node(answer.new_path).value.split()) != set(answer.value.split()):
            found.append(MigratedAnswer(answer.path, "", answer.value, answer.new_path, "choice"))
    return found


def _first_asked(new: FormDefinition, transfer: _Transfer) -> list[MigratedAnswer]:
    """Give the questions that no place of the old form corresponds to."""
    known = set(transfer.places.values())
    return [
        MigratedAnswer(node.path_text, "")
        for node in new.nodes
        if node.question is not None and node not in known and node.bind.readonly is None
    ]


def _labelled(
    answers: Iterable[MigratedAnswer], session: FormSession
) -> tuple[MigratedAnswer, ...]:
    """Add the labels a person knows the questions by."""
    return tuple(replace(answer, label=_label(answer.path, session)) for answer in answers)


def _exists(path: str, session: FormSession) -> bool:
    """Tell whether a place is there: a form may count its repeats in another way now."""
    try:
        session.node(path)
    except UnknownQuestion:
        return False
    return True


def _label(path: str, session: FormSession) -> str:
    try:
        return session.node(path).label
    except UnknownQuestion:  # in a repeat that has no instance
        return ""


def _generic(path: str) -> str:
    return _POSITION.sub("", path)


def _is_moved(answer: MigratedAnswer) -> bool:
    return answer.path.split("/")[2:] != answer.new_path.split("/")[2:]


def _read(draft: bytes, form: FormDefinition) -> Element:
    try:
        source = parse_markup(draft)
    except FormError as error:
        raise InstanceUnreadable(reason=error.sentence) from error
    if source.name != form.root.name:
        raise _foreign()
    return source


def _foreign() -> InstanceUnreadable:
    return InstanceUnreadable(
        reason=Sentence("xforms", QT_TRANSLATE_NOOP("xforms", "it was made with another form"))
    )
