"""What one step did to a record: enough to take it back, and to say exactly what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from veldmelding.xforms.views import Changes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.xforms.definition import BodyElement
    from veldmelding.xforms.instance import InstanceNode, RepeatRange, Scope
    from veldmelding.xforms.itemsets import ChoiceList
    from veldmelding.xforms.texts import ShownText

ASPECTS = ("value", "relevant", "required", "readonly", "own_relevant", "own_readonly")
"""State of a node that taking a step back restores; the rest is worked out again."""


class NodeWrite(NamedTuple):
    """One aspect of a node had another value before."""

    node: InstanceNode
    aspect: str
    old: str | bool
    new: str | bool


class Move(NamedTuple):
    """A repeat instance came, went, or was set aside (`stashed`) and taken back."""

    within: RepeatRange
    scope: Scope
    position: int
    came: bool
    stashed: bool


Entry = NodeWrite | Move


class Journal:
    """Everything that happens between the start of a step and its end."""

    def __init__(self, language: str) -> None:
        self.language = language
        """Language in which the step was done: some results follow it."""
        self.entries: list[Entry] = []
        self.problems: dict[InstanceNode, tuple[str, str] | None] = {}
        self.texts: dict[tuple[BodyElement, Scope], ShownText | None] = {}
        self.choices: dict[tuple[BodyElement, Scope], ChoiceList | None] = {}
        self.weight = 0
        self.removed: dict[Scope, str] = {}
        """Where repeat instances were before they went."""

    def weigh(self) -> int:
        """Count the characters of answers that taking this step back needs."""
        self.weight = sum(
            len(str(entry.old)) + len(str(entry.new))
            for entry in self.entries
            if isinstance(entry, NodeWrite) and entry.aspect == "value"
        )
        return self.weight

    def write(self, node: InstanceNode, aspect: str, old: str | bool, new: str | bool) -> None:
        """Note that an aspect of a node changed."""
        self.entries.append(NodeWrite(node, aspect, old, new))

    @property
    def touched(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self.entries)

    def first(self, aspect: str) -> dict[InstanceNode, str | bool]:
        """Give what an aspect was before the step, for every node written."""
        found: dict[InstanceNode, str | bool] = {}
        for entry in self.entries:
            if isinstance(entry, NodeWrite) and entry.aspect == aspect:
                found.setdefault(entry.node, entry.old)
        return found

    def changed_nodes(self, aspect: str) -> list[InstanceNode]:
        """Nodes whose aspect is not what it was before the step, and that are still there."""
        return [
            node
            for node, old in self.first(aspect).items()
            if getattr(node, aspect) != old and is_attached(node.scope)
        ]

    def scopes(self) -> tuple[list[Scope], list[Scope]]:
        """Repeat instances that are there now and were not before, and the other way round."""
        balance: dict[Scope, int] = {}
        for entry in self.entries:
            if isinstance(entry, Move):
                balance[entry.scope] = balance.get(entry.scope, 0) + (1 if entry.came else -1)
        came = [scope for scope, count in balance.items() if count > 0]
        went = [scope for scope, count in balance.items() if count < 0]
        return came, went


def is_attached(scope: Scope | None) -> bool:
    """Whether a scope is part of the record and not set aside or removed."""
    while scope is not None:
        if not scope.attached:
            return False
        scope = scope.parent
    return True


def paths(nodes: Iterable[InstanceNode]) -> frozenset[str]:
    """Concrete paths of nodes."""
    return frozenset(node.path for node in nodes)


NO_CHANGES = Changes()
