"""One record while it is filled: its nodes, its journal, and the surroundings expressions ask for.

`Record` is the only place that changes a node. Each change is journalled, counted for remembered
results, and told to whoever recomputes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from veldmelding.xforms.instance import InstanceNode, RepeatRange, Scope
from veldmelding.xforms.itext import render
from veldmelding.xforms.journal import Journal, Move
from veldmelding.xforms.xpath import Context, Node
from veldmelding.xforms.xpath.effort import Effort
from veldmelding.xforms.xpath.environment import INSIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, MutableMapping
    from datetime import date, datetime, tzinfo
    from random import Random

    from veldmelding.errors import ExpressionError
    from veldmelding.xforms.definition import ModelNode
    from veldmelding.xforms.dependencies import Computation
    from veldmelding.xforms.form import FormDefinition
    from veldmelding.xforms.preload import DeviceProperties


class Listener(Protocol):
    """Whoever recomputes what reads a changed place."""

    def changed(self, node: InstanceNode) -> None:
        """Hear that the value, relevance or existence of a node changed."""
        ...

    def choice_label(self, question_node: InstanceNode, value: str) -> str:
        """Give the label of a choice as it is at this moment."""
        ...


class Record:
    """The nodes of one record, and the environment of its expressions."""

    def __init__(
        self,
        form: FormDefinition,
        root: Scope,
        document: Node,
        *,
        clock: Callable[[], datetime],
        timezone: tzinfo,
        language: str,
        device: DeviceProperties,
        random: Random,
        last_saved: Node | None,
    ) -> None:
        self.form = form
        self.scope = root
        self.root = document
        self.journal = Journal(language)
        self.language = language
        self.timezone = timezone
        self.random = random
        self.device = device
        self.memo: MutableMapping[Hashable, tuple[Hashable, object]] = {}
        self.listener: Listener
        self.effort = Effort()
        self.failures: dict[tuple[Computation, Scope], ExpressionError] = {}
        """Rules that could not be worked out at this moment, and why."""
        self._clock = clock
        self._last_saved = last_saved
        self._versions = [0] * len(form.nodes)
        self._version_places: dict[tuple[tuple[str, ...], ...], tuple[int, ...]] = {}
        self._contexts: dict[InstanceNode, Context] = {}

    # -- what expressions ask ----------------------------------------------------------------

    def now(self) -> datetime:
        """Give the moment, in the person's time zone."""
        return self._clock().astimezone(self.timezone)

    def today(self) -> date:
        """Give the day it is for the person."""
        return self.now().date()

    def instance(self, instance_id: str) -> Node | None:
        """Give a list of the form, or the record saved last, by name."""
        declared = self.form.lists.get(instance_id)
        if declared is not None and declared.is_last_saved:
            return self._last_saved
        return self.form.secondary.document(instance_id)

    def itext(self, text_id: str) -> str:
        """Give a text in the language shown; the name itself when there is no such text."""
        entry = self.form.itext.entry(self.language, text_id)
        template = entry.plain() if entry is not None else None
        if template is None:
            return text_id
        # Texts with texts in them can double at every level.
        self.effort.spend(16)
        return render(template, Context(self.scope.node, self))

    def choice_label(self, value: str, path: str, node: Node) -> str:
        """Give the label of a choice of the question at `path`."""
        question = self.locate(path, node)
        return "" if question is None else self.listener.choice_label(question, value)

    def property(self, name: str) -> str:
        """Give a property of the device or the person."""
        return self.device.property(name)

    def version(self, paths: tuple[tuple[str, ...], ...]) -> Hashable | None:
        """Give a number that grows with every change at one of these places."""
        places = self._version_places.get(paths)
        if places is None:
            found: dict[int, None] = {}
            for path in paths:
                inside = path[-1] == INSIDE
                node = self.form.by_path.get(tuple(map(_local, path[:-1] if inside else path)))
                if node is not None:
                    found.update(
                        dict.fromkeys(item.index for item in node.walk())
                        if inside
                        else {node.index: None}
                    )
            places = tuple(found)
            self._version_places[paths] = places
        versions = self._versions
        total = 0
        for place in places:
            total += versions[place]
        return total

    def context(self, node: InstanceNode) -> Context:
        """Give the context of expressions that belong to a node."""
        return Context(node, self)

    def locate(self, path: str, base: Node) -> InstanceNode | None:
        """Find the node a plain path means, seen from another node."""
        text = path.strip()
        start = base if isinstance(base, InstanceNode) else self.scope.node
        model: ModelNode | None = start.model
        pieces = text.split("/")
        if text.startswith("/"):
            model, pieces = self.form.root, pieces[2:]
        for piece in pieces:
            step = piece.split("[", 1)[0].strip().rsplit(":", 1)[-1]
            if model is None:
                return None
            if step in {"", ".", "current()"}:
                continue
            model = model.parent if step == ".." else model.child(step)
        return None if model is None else start.scope.find(model)

    # -- changing ----------------------------------------------------------------------------

    def set_value(self, node: InstanceNode, value: str) -> bool:
        """Write a value; tell whether it differs."""
        old = node.value
        if old == value:
            return False
        if len(value) > 64:
            self.effort.spend(len(value) >> 3)
        self.journal.write(node, "value", old, value)
        node.value = value
        self.touch(node)
        return True

    def set_aspect(self, node: InstanceNode, aspect: str, new: bool) -> None:
        """Write an aspect other than the value."""
        old: bool = getattr(node, aspect)
        if old != new:
            self.journal.write(node, aspect, old, new)
            setattr(node, aspect, new)

    def set_relevant(self, node: InstanceNode, new: bool) -> None:
        """Turn the effective relevance of one node."""
        self.journal.write(node, "relevant", node.relevant, new)
        node.relevant = new
        self.touch(node)

    def insert(self, within: RepeatRange, scope: Scope, position: int, *, stashed: bool) -> None:
        """Put a repeat instance in its place."""
        within.attach(scope, position)
        self.journal.entries.append(Move(within, scope, position, True, stashed))
        self.touch_all(scope)
        self._moved(within, position + 1)

    def remove(self, within: RepeatRange, position: int, *, stashed: bool) -> Scope:
        """Take a repeat instance out."""
        scope = within.instances[position]
        self.journal.removed.setdefault(scope, scope.path)
        self.touch_all(scope)
        within.detach(position)
        self.journal.entries.append(Move(within, scope, position, False, stashed))
        self._moved(within, position)
        return scope

    def touch(self, node: InstanceNode) -> None:
        """Count a change and tell whoever reads the place."""
        self._versions[node.model.index] += 1
        self.listener.changed(node)

    def touch_all(self, scope: Scope) -> None:
        """Tell that everything in a repeat instance came or goes."""
        for node in scope.all_nodes():
            self.touch(node)

    def _moved(self, within: RepeatRange, position: int) -> None:
        """Later instances have another position now."""
        for scope in within.instances[position:]:
            self.touch(scope.node)


def _local(step: str) -> str:
    if ":" not in step:
        return step
    name = step.rsplit(":", 1)[-1]
    return "@" + name if step.startswith("@") else name
