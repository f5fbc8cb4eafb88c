"""Bring a record to rest after a change, doing only the work that the change calls for.

What may have a new result is marked as (computation, scope); marks are taken in the order of the
dependency graph until none is left. Results that only show (texts, choices, validity) are worked
out in the same run, after everything that can still change them.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from veldmelding.errors import ExpressionError, FormNotSettling
from veldmelding.xforms.definition import Group, Question, Repeat
from veldmelding.xforms.instance import (
    InstanceBuilder,
    InstanceNode,
    RepeatRange,
    Scope,
    inherit,
    range_places,
)
from veldmelding.xforms.itemsets import EMPTY, ChoiceList, choices_of, is_loaded, kept, label_of
from veldmelding.xforms.journal import is_attached
from veldmelding.xforms.lexical import result_text
from veldmelding.xforms.texts import NO_TEXT, ShownText, shown_text
from veldmelding.xforms.validation import problem_of

if TYPE_CHECKING:
    from veldmelding.xforms.definition import BodyElement
    from veldmelding.xforms.dependencies import Computation
    from veldmelding.xforms.record import Record

MOST_INSTANCES = 10_000
"""A count beyond this is a mistake in the form or an attack on the laptop."""
_PATIENCE = 64
"""Runs of one computation in one step, beyond one for each instance, before giving up."""


class Recompute:
    """The marks of one record, and how each kind of computation is worked out."""

    def __init__(self, record: Record, *, keep_stored_chance: bool) -> None:
        self._record = record
        self._graph = record.form.graph
        self._dirty: dict[int, set[Scope]] = {}
        self._queue: list[tuple[int, int]] = []
        self._running: Computation | None = None
        self._running_node: InstanceNode | None = None
        self._keep_stored_chance = keep_stored_chance
        self.new_instances: list[Scope] = []
        """Repeat instances that the form itself made in this step and that have had no actions."""
        self.writes_allowed = True
        """False while a step is taken back: only what is shown is worked out again."""
        record.listener = self

    # -- marking -----------------------------------------------------------------------------

    def changed(self, node: InstanceNode) -> None:
        """Mark whoever reads the place of this node, and its own validity."""
        model = node.model
        scope = node.scope
        for computation, shared in self._graph.readers[model.index]:
            if computation is self._running and (
                node is self._running_node or shared >= len(computation.repeats)
            ):
                # A rule may read its own result (`once`); that alone is no reason to run again.
                continue
            self.mark(computation, scope.at(shared))
        self.mark_shown(node)
        question = model.question
        if question is not None and node.value and question.index in self._graph.choices:
            known = scope.choices.get(question.index)
            if known is not None and kept(question, node.value, known) != node.value:
                self.mark(self._graph.choices[question.index], scope)

    def mark(self, computation: Computation, scope: Scope) -> None:
        """Note that a computation has to run for every place inside a scope."""
        marked = self._dirty.get(computation.index)
        if marked is None:
            if not self.writes_allowed and computation.kind not in {
                "text",
                "choices",
                "constraint",
            }:
                return
            self._dirty[computation.index] = {scope}
            heapq.heappush(self._queue, (computation.rank, computation.index))
        else:
            marked.add(scope)

    def mark_all(self) -> None:
        """Note that everything has to run."""
        for computation in self._graph.computations:
            self.mark(computation, self._record.scope)

    def mark_inside(self, scope: Scope) -> None:
        """Note that everything about one repeat instance has to run."""
        assert scope.within is not None
        for model in scope.within.model.walk():
            for computation in self._graph.own[model.index]:
                if computation.kind == "count" and model is scope.within.model:
                    continue
                self.mark(computation, scope)

    def mark_shown(self, node: InstanceNode) -> None:
        """Note that the validity of a node has to be looked at again."""
        for computation in self._graph.own[node.model.index]:
            if computation.kind == "constraint":
                self.mark(computation, node.scope)

    def mark_language(self) -> None:
        """Note that everything has to run whose result follows the language."""
        for computation in self._graph.computations:
            if (
                computation.kind in {"text", "choices", "constraint"}
                or computation.follows_language
            ):
                self.mark(computation, self._record.scope)

    # -- settling ----------------------------------------------------------------------------

    def settle(self) -> None:
        """Run what is marked until nothing is."""
        computations = self._graph.computations
        runs: dict[int, int] = {}
        while self._queue:
            _, index = heapq.heappop(self._queue)
            scopes = self._dirty.pop(index)
            computation = computations[index]
            places = self._places(computation, scopes)
            runs[index] = runs.get(index, 0) + 1
            if runs[index] > _PATIENCE + len(places):
                self.forget()
                raise FormNotSettling(path=computation.model.path_text)
            self._run(computation, places, scopes)

    def forget(self) -> None:
        """Drop all marks, after a step that failed and was taken back."""
        self._dirty.clear()
        self._queue.clear()
        self.new_instances.clear()

    def _places(self, computation: Computation, scopes: set[Scope]) -> list[Scope]:
        root = self._record.scope
        if root in scopes:
            return list(root.scopes(computation.repeats))
        found: dict[Scope, None] = {}
        for scope in scopes:
            if is_attached(scope):
                for place in scope.scopes(computation.repeats):
                    found[place] = None
        return list(found)

    def _run(self, computation: Computation, places: list[Scope], scopes: set[Scope]) -> None:
        run = getattr(self, "_run_" + computation.kind)
        self._running = computation
        failures = self._record.failures
        self._record.effort.spend(computation.weight * len(places))
        for scope in places:
            try:
                run(computation, scope)
            except ExpressionError as error:
                failures[computation, scope] = error
                self._without_result(computation, scope)
            else:
                if failures:
                    failures.pop((computation, scope), None)
        if computation.kind == "relevant" and computation.model.is_repeat:
            self._relevance_of_ranges(computation, scopes)
        elif computation.kind == "text" and isinstance(computation.body, Repeat):
            self._texts_of_ranges(computation, computation.body, scopes)
        self._running = None
        self._running_node = None

    def _without_result(self, computation: Computation, scope: Scope) -> None:
        """Let a rule that cannot be worked out say nothing, so that it never stops a person.

        A calculation gives nothing, a list has no choices; any other rule keeps its last result.
        """
        model = computation.model
        if computation.kind == "calculate":
            self._record.set_value(scope.nodes[model.index], "")
        elif computation.kind == "choices" and computation.body is not None:
            self._offer(computation.body, scope, EMPTY)
        elif computation.kind == "text" and computation.body is not None:
            scope.texts.setdefault(computation.body.index, NO_TEXT)

    # -- one method a kind -------------------------------------------------------------------

    def _run_calculate(self, computation: Computation, scope: Scope) -> None:
        node = scope.nodes[computation.model.index]
        if not node.model.is_leaf:
            return
        expression = computation.expression
        assert expression is not None
        if self._keep_stored_chance and node.value and computation.is_chance:
            return
        self._running_node = node
        value = expression.evaluate(self._record.context(node))
        text = result_text(value, node.model.bind.data_type, self._record.timezone)
        self._record.set_value(node, text)

    def _run_relevant(self, computation: Computation, scope: Scope) -> None:
        node = scope.nodes[computation.model.index]
        expression = computation.expression
        assert expression is not None
        self._running_node = node
        own = expression.boolean(self._record.context(node))
        self._record.set_aspect(node, "own_relevant", own)
        self._spread_relevance(node)

    def _relevance_of_ranges(self, computation: Computation, scopes: set[Scope]) -> None:
        """Whether a repeat is asked at all, also while it has no instances."""
        expression = computation.expression
        assert expression is not None
        outside = computation.repeats[:-1]
        for scope in scopes:
            if scope.level <= len(outside) and is_attached(scope):
                for outer in scope.scopes(outside):
                    place = outer.ranges[computation.model.index].place
                    try:
                        own = expression.boolean(self._record.context(place))
                    except ExpressionError:
                        continue
                    self._record.set_aspect(place, "own_relevant", own)
                    self._spread_relevance(place)

    def _spread_relevance(self, node: InstanceNode) -> None:
        """Turn a node and what is inside, where the effective relevance differs."""
        stack = [node]
        while stack:
            place = stack.pop()
            parent = place.parent
            relevant = place.own_relevant and (parent is None or parent.relevant)
            if relevant == place.relevant:
                continue
            self._record.set_relevant(place, relevant)
            if relevant:
                for computation in self._graph.own[place.model.index]:
                    if computation.kind == "choices":
                        self.mark(computation, place.scope)
                self._mark_counts(place)
            stack.extend(place.attributes)  # type: ignore[arg-type]
            stack.extend(place.children)  # type: ignore[arg-type]
            stack.extend(range_places(place))

    def _mark_counts(self, place: InstanceNode) -> None:
        """Let a repeat that was hidden while its number changed catch up when it is shown."""
        for child in place.model.children:
            if child.is_repeat:
                for computation in self._graph.own[child.index]:
                    if computation.kind == "count":
                        self.mark(computation, place.scope)

    def _run_readonly(self, computation: Computation, scope: Scope) -> None:
        node = scope.nodes[computation.model.index]
        expression = computation.expression
        assert expression is not None
        own = expression.boolean(self._record.context(node))
        self._record.set_aspect(node, "own_readonly", own)
        self.spread_readonly(node)

    def spread_readonly(self, node: InstanceNode) -> None:
        """Make what is inside a readonly group readonly too."""
        stack = [node]
        while stack:
            place = stack.pop()
            parent = place.parent
            inherited = isinstance(parent, InstanceNode) and parent.readonly
            readonly = place.own_readonly or inherited
            if readonly != place.readonly:
                self._record.set_aspect(place, "readonly", readonly)
                stack.extend(place.children)  # type: ignore[arg-type]
                stack.extend(range_places(place))

    def _run_required(self, computation: Computation, scope: Scope) -> None:
        node = scope.nodes[computation.model.index]
        expression = computation.expression
        assert expression is not None
        required = expression.boolean(self._record.context(node))
        if required != node.required:
            self._record.set_aspect(node, "required", required)
            for other in self._graph.own[node.model.index]:
                if other.kind == "constraint":
                    self.mark(other, scope)

    def _run_constraint(self, computation: Computation, scope: Scope) -> None:
        node = scope.nodes[computation.model.index]
        if (new := problem_of(node, self._record)) != node.problem:
            self._record.journal.problems.setdefault(node, node.problem)
            node.problem = new

    def _run_text(self, computation: Computation, scope: Scope) -> None:
        element = computation.body
        assert isinstance(element, Question | Group | Repeat)
        node = scope.nodes[computation.model.index]
        self._show_text(
            element, scope, shown_text(element, self._record.context(node), self._record)
        )

    def _show_text(self, element: BodyElement, scope: Scope, new: ShownText) -> None:
        old = scope.texts.get(element.index)
        if new != old:
            self._record.journal.texts.setdefault((element, scope), old)
            scope.texts[element.index] = new

    def _texts_of_ranges(
        self, computation: Computation, repeat: Repeat, scopes: set[Scope]
    ) -> None:
        """Work out what a repeat says as a whole, also while it has no instances."""
        outside = computation.repeats[:-1]
        for scope in scopes:
            if scope.level <= len(outside) and is_attached(scope):
                for outer in scope.scopes(outside):
                    place = outer.ranges[repeat.model.index].place
                    try:
                        new = shown_text(repeat, self._record.context(place), self._record)
                    except ExpressionError:
                        new = NO_TEXT
                    self._show_text(repeat, outer, new)

    def _offer(self, element: BodyElement, scope: Scope, new: ChoiceList) -> None:
        old = scope.choices.get(element.index)
        if new != old:
            self._record.journal.choices.setdefault((element, scope), old)
            scope.choices[element.index] = new

    def _run_choices(self, computation: Computation, scope: Scope) -> None:
        question = computation.body
        assert isinstance(question, Question)
        node = scope.nodes[computation.model.index]
        self._offer(question, scope, new := choices_of(question, node, self._record))
        # What a calculation gives stays: it would be worked out again.
        chosen = node.value and node.relevant and node.model.bind.calculate is None
        if chosen and self.writes_allowed:
            remaining = kept(question, node.value, new)
            if remaining != node.value and is_loaded(question, self._record):
                self._running_node = None
                if self._record.set_value(node, remaining) and any(
                    read.node is node.model for read in computation.reads
                ):
                    # A choice may show the very answer that went.
                    self.mark(computation, scope)

    def _run_count(self, computation: Computation, scope: Scope) -> None:
        within = scope.ranges[computation.model.index]
        if not within.parent_node.relevant:
            return
        expression = computation.expression
        assert expression is not None
        repeat = within.model.repeat
        inside = repeat is None or not repeat.count_from_parent
        base = within.place if inside else within.parent_node
        number = expression.number(self._record.context(base))
        if number != number:
            return
        wanted = int(max(0, min(number, MOST_INSTANCES)))
        while len(within.instances) > wanted:
            last = len(within.instances) - 1
            within.stash.append(self._record.remove(within, last, stashed=True))
        while len(within.instances) < wanted:
            self.grow(within)

    # -- repeats -----------------------------------------------------------------------------

    def grow(self, within: RepeatRange) -> None:
        """Add an instance at the end: one that was set aside, else a new one."""
        if within.stash:
            self.place(within, within.stash.pop(), len(within.instances), stashed=True)
        else:
            scope = self.make(within)
            self.place(within, scope, len(within.instances), stashed=False)
            self.new_instances.append(scope)

    def make(self, within: RepeatRange) -> Scope:
        """Make a new repeat instance from the form's template."""
        builder = InstanceBuilder(keep_space=False)
        scope = builder.repeat_instance(within, within.model.template)
        self._record.effort.spend(50 * len(scope.nodes))
        return scope

    def place(self, within: RepeatRange, scope: Scope, position: int, *, stashed: bool) -> None:
        """Put an instance in place and note everything that depends on it."""
        self._record.insert(within, scope, position, stashed=stashed)
        parent = within.parent_node
        if stashed or not parent.relevant or parent.readonly:
            inherit(scope.node, parent)
        self.mark_inside(scope)

    # -- what others ask in the middle of a run ------------------------------------------------

    def choice_label(self, question_node: InstanceNode, value: str) -> str:
        """Give the label of a choice as it is at this moment."""
        question = question_node.model.question
        if question is None:
            return ""
        return label_of(question, question_node, value, self._record)
