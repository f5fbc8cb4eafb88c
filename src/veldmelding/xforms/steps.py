"""Steps of a session: change, come to rest, run actions, and say exactly what changed.

A step either happens as a whole or not at all: when a rule fails half-way, everything is taken
back. Steps that a person can undo are kept with what they wrote.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from veldmelding.errors import FormError, FormNotSettling, FormTooHeavy, FormTooHeavyToOpen
from veldmelding.xforms.actions import run_on_change, run_on_new_repeat
from veldmelding.xforms.building import many_objects
from veldmelding.xforms.definition import BodyElement, Group, Question, Repeat
from veldmelding.xforms.journal import Journal, Move, NodeWrite, is_attached, paths
from veldmelding.xforms.places import screen_path
from veldmelding.xforms.views import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.xforms.instance import InstanceNode, Scope
    from veldmelding.xforms.recompute import Recompute
    from veldmelding.xforms.record import Record

LONGEST_HISTORY = 200
HEAVIEST_HISTORY = 16_000_000
"""Characters of answers that were, over all steps that can be undone."""
_MOST_ROUNDS = 100


class Steps:
    """Runs the steps of one record and remembers them."""

    def __init__(self, record: Record, recompute: Recompute) -> None:
        self._record = record
        self._recompute = recompute
        self._done: list[Journal] = []
        self._undone: list[Journal] = []
        self._weight = 0
        """Characters of answers in all that can be undone."""

    # -- doing -------------------------------------------------------------------------------

    def run(self, change: Callable[[], list[InstanceNode]], *, undoable: bool = True) -> Changes:
        """Do one step; `change` gives the nodes whose actions have to run."""
        journal = self._record.journal = Journal(self._record.language)
        try:
            with self._record.effort.counted():
                self._rest(change(), follow=undoable)
        except FormError:
            self._take_back(journal)
            raise
        changes = self._conclude(journal)
        if undoable and journal.touched:
            self._done.append(journal)
            self._undone.clear()
            self._weight += journal.weigh()
            self._forget_oldest()
        return changes

    def begin(self, change: Callable[[], list[InstanceNode]]) -> None:
        """Do the first step of all; a record that cannot even begin is not worth mending."""
        try:
            with many_objects(), self._record.effort.counted():
                self._rest(change(), follow=False)
        except FormTooHeavy:
            raise FormTooHeavyToOpen from None
        # Nothing is shown yet, so there is nobody to tell what changed.
        self._record.journal = Journal(self._record.language)

    def _forget_oldest(self) -> None:
        """Keep what can be undone within bounds, in number and in length of the texts in it."""
        while len(self._done) > LONGEST_HISTORY or (
            self._weight > HEAVIEST_HISTORY and len(self._done) > 1
        ):
            self._weight -= self._done.pop(0).weight

    def _rest(self, answered: list[InstanceNode], *, follow: bool) -> None:
        """Settle, run the actions this calls for, and settle again until there are none.

        What the form works out or takes away has changed as much as what a person answers, when
        `follow`: while a record begins nothing has changed yet. What is worked out is followed
        once a step: actions that change it again would otherwise never come to rest.
        """
        recompute, record = self._recompute, self._record
        told = 0
        worked_out: set[InstanceNode] = set()
        for _ in range(_MOST_ROUNDS):
            recompute.settle()
            if follow and record.form.followed:
                answered = [one for one in self._changed_since(told) if one not in worked_out]
                told = len(record.journal.entries)
                worked_out.update(one for one in answered if one.model.bind.calculate is not None)
            created, recompute.new_instances = recompute.new_instances, []
            for scope in created:
                if is_attached(scope):
                    run_on_new_repeat(scope, record)
            following: list[InstanceNode] = []
            for node in answered:
                following.extend(run_on_change(node, record))
            answered = following
            if not answered and not created:
                recompute.settle()
                if not recompute.new_instances:
                    return
        raise FormNotSettling(path=record.scope.node.path)

    def _changed_since(self, start: int) -> list[InstanceNode]:
        """Find what has another value since an entry of the journal, and actions that follow it."""
        journal, followed = self._record.journal, self._record.form.followed
        first: dict[InstanceNode, str | bool] = {}
        for entry in islice(journal.entries, start, None):
            if (
                isinstance(entry, NodeWrite)
                and entry.aspect == "value"
                and entry.node.model in followed
            ):
                first.setdefault(entry.node, entry.old)
        if not first:
            return []
        new = _Inside(set(journal.scopes()[0]))
        return [
            node
            for node, old in first.items()
            if node.value != old and is_attached(node.scope) and not new(node.scope)
        ]

    def _take_back(self, journal: Journal) -> None:
        """Undo a step that failed; nothing of it stays."""
        self._recompute.forget()
        self._reverse(journal)
        self._record.journal = Journal(self._record.language)

    # -- undoing -----------------------------------------------------------------------------

    def undo(self) -> Changes | None:
        """Take the last step back; None when there is none."""
        return self._turn(self._done, self._undone)

    def redo(self) -> Changes | None:
        """Do a step again that was taken back; None when there is none."""
        return self._turn(self._undone, self._done)

    def _turn(self, source: list[Journal], target: list[Journal]) -> Changes | None:
        if not source:
            return None
        step = source.pop()
        journal = self._reverse(step)
        journal.weight = step.weight
        self._weight += -step.weight if source is self._done else step.weight
        if step.language != self._record.language:
            # What was put back may be in the words of another language.
            self._recompute.mark_language()
            with self._record.effort.counted():
                self._recompute.settle()
        target.append(journal)
        return self._conclude(journal)

    def _reverse(self, journal: Journal) -> Journal:
        """Put everything a step wrote back, the last first, and show it."""
        record, recompute = self._record, self._recompute
        new = record.journal = Journal(record.language)
        recompute.writes_allowed = False
        try:
            for entry in reversed(journal.entries):
                if isinstance(entry, Move):
                    self._move_back(entry)
                elif entry.aspect == "value":
                    record.set_value(entry.node, str(entry.old))
                elif entry.aspect == "relevant":
                    record.set_relevant(entry.node, bool(entry.old))
                    recompute.mark_shown(entry.node)
                else:
                    record.set_aspect(entry.node, entry.aspect, bool(entry.old))
                    recompute.mark_shown(entry.node)
            with record.effort.counted():
                recompute.settle()
        except FormTooHeavy:
            # The answers are back; what is shown beside them may be that of the step given up.
            recompute.forget()
        finally:
            recompute.writes_allowed = True
        return new

    def _move_back(self, move: Move) -> None:
        record = self._record
        if move.came:
            position = move.scope.position - 1
            record.remove(move.within, position, stashed=move.stashed)
            if move.stashed:
                move.within.stash.append(move.scope)
        else:
            if move.stashed:
                move.within.stash.remove(move.scope)
            record.insert(move.within, move.scope, move.position, stashed=move.stashed)
            self._recompute.mark_inside(move.scope)

    # -- telling -----------------------------------------------------------------------------

    def _conclude(self, journal: Journal) -> Changes:
        """Say what a step changed, and drop the views that show something else now."""
        came, went = journal.scopes()
        fresh = set(came)
        values = journal.changed_nodes("value")
        relevance = journal.changed_nodes("relevant")
        # Only a question can be missing an answer.
        required = [node for node in journal.changed_nodes("required") if node.model.is_leaf]
        readonly = journal.changed_nodes("readonly")
        problems = [
            node
            for node, old in journal.problems.items()
            if node.problem != old and is_attached(node.scope)
        ]
        texts = [
            (element, scope)
            for (element, scope), text in journal.texts.items()
            if scope.texts.get(element.index) != text and is_attached(scope)
        ]
        choices = [
            (element, scope)
            for (element, scope), known in journal.choices.items()
            if scope.choices.get(element.index) != known and is_attached(scope)
        ]
        for nodes in (values, relevance, required, readonly, problems):
            for node in nodes:
                self._forget_views(node)
        for element, scope in (*texts, *choices):
            self._forget_element(element, scope)
        for scope in (*came, *went):
            if scope.within is not None:
                self._forget_views(scope.within.place)
        inside = _Inside(fresh)
        return Changes(
            values=paths(node for node in values if not inside(node.scope)),
            relevance=paths(node for node in relevance if not inside(node.scope)),
            required=paths(node for node in required if not inside(node.scope)),
            readonly=paths(node for node in readonly if not inside(node.scope)),
            choices=frozenset(
                element_path(element, scope) for element, scope in choices if not inside(scope)
            ),
            labels=frozenset(
                text_path(element, scope) for element, scope in texts if not inside(scope)
            ),
            violations=paths(node for node in problems if not inside(node.scope)),
            added=frozenset(scope.path for scope in came if is_attached(scope)),
            removed=frozenset(journal.removed[scope] for scope in went),
        )

    def _forget_views(self, node: InstanceNode) -> None:
        """Drop the views of a node, and of what shows its relevance."""
        for index in self._record.form.shown_at(node.model):
            node.scope.views.pop(index, None)
            if node.model.is_repeat:
                outer = node.scope.parent
                if outer is not None:
                    outer.views.pop(index, None)

    def _forget_element(self, element: BodyElement, scope: Scope) -> None:
        scope.views.pop(element.index, None)
        if isinstance(element, Repeat) and scope.parent is not None:
            scope.parent.views.pop(element.index, None)


class _Inside:
    """Whether a scope is new in this step: what is inside needs no telling, it is all new."""

    def __init__(self, fresh: set[Scope]) -> None:
        self._fresh = fresh

    def __call__(self, scope: Scope | None) -> bool:
        if not self._fresh:
            return False
        while scope is not None:
            if scope in self._fresh:
                return True
            scope = scope.parent
        return False


def element_path(element: BodyElement, scope: Scope) -> str:
    """Concrete path of a body element in a scope."""
    if isinstance(element, Question):
        return scope.nodes[element.model.index].path
    if isinstance(element, Group):
        return screen_path(element, scope)
    return scope.path


def text_path(element: BodyElement, scope: Scope) -> str:
    """Path under which a text is shown: that of a repeat as a whole has the scope around it."""
    if isinstance(element, Repeat) and element.model.index in scope.ranges:
        return scope.ranges[element.model.index].path
    return element_path(element, scope)
