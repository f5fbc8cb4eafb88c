"""Which nodes an expression reads, found without running it.

Paths are generic: `/data/member/age` stands for the age of every member. What a path reaches
over `//`, siblings or ancestors is named by the node it starts below, with `descendants`.
"""

from __future__ import annotations

from typing import NamedTuple

from veldmelding.errors import ExpressionError
from veldmelding.xforms.xpath.functions import find
from veldmelding.xforms.xpath.parser import parse
from veldmelding.xforms.xpath.tree import (
    Call,
    Filter,
    KindTest,
    Literal,
    NameTest,
    Path,
    Step,
    Tree,
    Union,
    operands,
)

Names = tuple[str, ...]
DOWNWARD = frozenset({"child", "attribute", "self", "descendant", "descendant-or-self"})
ANY_INSTANCE = "*"
"""The instance of a reference whose instance is only known when the expression runs."""


class Reference(NamedTuple):
    """Nodes that an expression reads: by generic path, in the primary or another instance."""

    path: Names
    instance_id: str | None = None
    descendants: bool = False


def references(tree: Tree, context_path: Names) -> frozenset[Reference]:
    """Give everything a tree reads when its context node is at `context_path`."""
    here = frozenset((Reference(context_path),))
    reader = _Reader(here)
    reader.read(tree, here)
    return frozenset(reader.found)


class _Reader:
    """One run over one tree; `current` stays, the context changes in predicates."""

    def __init__(self, current: frozenset[Reference]) -> None:
        self.current = current
        self.found: set[Reference] = set()

    def read(self, tree: Tree, context: frozenset[Reference]) -> None:
        """Note what a tree reads."""
        self.found |= self.locate(tree, context)

    def locate(self, tree: Tree, context: frozenset[Reference]) -> frozenset[Reference]:
        """Give where the nodes of a tree lie, and note what finding them reads."""
        match tree:
            case Path():
                return self._path(tree, context)
            case Filter(primary=primary, predicates=conditions):
                places = self.locate(primary, context)
                for condition in conditions:
                    self.read(condition, places)
                return places
            case Union(operands=parts):
                return frozenset().union(*(self.locate(part, context) for part in parts))
            case Call():
                return self._call(tree, context)
            case _:
                for part in operands(tree):
                    self.read(part, context)
                return frozenset()

    def _path(self, tree: Path, context: frozenset[Reference]) -> frozenset[Reference]:
        if tree.absolute:
            places = frozenset((Reference(()),))
        elif tree.start is None:
            places = context
        else:
            places = self.locate(tree.start, context)
        went_down = tree.absolute
        for step in tree.steps:
            if step.axis in DOWNWARD:
                went_down = went_down or step.axis != "self"
            elif went_down:
                # What a path comes back up from has to be there.
                self.found |= places
            places = frozenset(found for place in places for found in _stepped(place, step))
            for condition in step.predicates:
                self.read(condition, places)
        return places

    def _call(self, tree: Call, context: frozenset[Reference]) -> frozenset[Reference]:
        name, arguments = tree.name, tree.arguments
        if name == "current" and not arguments:
            return self.current
        if name == "instance" and arguments:
            return frozenset((Reference((), self._instance(arguments[0], context)),))
        if name == "pulldata" and len(arguments) == 4:
            instance_id = self._instance(arguments[0], context)
            self.found.add(Reference(("root", "item"), instance_id, True))
        if name == "jr:choice-name" and len(arguments) == 2:
            self._quoted(arguments[1], context)
        function = find(name)
        if function is not None and (
            name == "once"
            or (function.defaults_to_node and len(arguments) < (function.maximum or 1))
        ):
            self.found |= context
        places: set[Reference] = set()
        for argument in arguments:
            located = self.locate(argument, context)
            self.found |= located
            places |= located
        returns_nodes = function is None or function.result in ("nodes", "any")
        return frozenset(places) if returns_nodes else frozenset()

    def _instance(self, argument: Tree, context: frozenset[Reference]) -> str:
        if isinstance(argument, Literal):
            return argument.value
        self.read(argument, context)
        return ANY_INSTANCE

    def _quoted(self, argument: Tree, context: frozenset[Reference]) -> None:
        """Note the path that stands between quotes, if it is one."""
        if not isinstance(argument, Literal):
            return
        try:
            self.read(parse(argument.value.strip()), context)
        except ExpressionError:
            return


def _stepped(place: Reference, step: Step) -> list[Reference]:
    """Give where one step from a place leads."""
    path, instance_id, deep = place
    match step.axis:
        case "self":
            return [place]
        case "child" | "attribute":
            if deep:
                return [place]
            name = _name(step.test)
            if name is None:
                return [place]
            if step.axis == "attribute":
                name = f"@{name}"
            return [Reference((*path, name), instance_id)]
        case "parent":
            return [Reference(path[:-1], instance_id, deep)]
        case "descendant" | "descendant-or-self":
            return [Reference(path, instance_id, True)]
        case "ancestor" | "ancestor-or-self":
            length = len(path) + (step.axis == "ancestor-or-self")
            return [Reference(path[:upto], instance_id, deep) for upto in range(length)]
        case "following-sibling" | "preceding-sibling":
            name = _name(step.test)
            if name is None or deep:
                return [Reference(path[:-1], instance_id, True)]
            return [Reference((*path[:-1], name), instance_id)]
        case "namespace":
            return []
        case _:
            return [Reference((), instance_id, True)]


def _name(test: NameTest | KindTest) -> str | None:
    """Give the name a test asks for; `*` for any element, None for texts and comments."""
    if isinstance(test, KindTest):
        return "*" if test.kind == "node" else None
    return test.name if test.prefix is None else f"{test.prefix}:{test.name}"
