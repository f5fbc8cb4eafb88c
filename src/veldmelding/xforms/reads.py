"""Which places of the form's data an expression reads, found without running it.

A `Read` names a model node and how many repeats around it are certainly the same instances as
those around the expression: `../x` inside a member reads the x of the same member, while
`/data/member/x` reads all of them. This is what keeps recomputing minimal *and* complete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.functions import find
from veldmelding.xforms.xpath.references import DOWNWARD
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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from veldmelding.xforms.definition import ModelNode


class Read(NamedTuple):
    """A place that is read, and the number of repeats it shares with the reader."""

    node: ModelNode
    shared: int


_COUNTS_ONLY = frozenset({"count", "position", "name", "local-name", "namespace-uri"})
_GIVES_ARGUMENT = frozenset({"randomize"})
_PATH_LITERALS = {"jr:choice-name": 1}


class ReadAnalysis:
    """Works out the reads of one expression at one place."""

    def __init__(
        self,
        root: ModelNode,
        context: ModelNode,
        shared: int,
        choice_reads: Callable[[ModelNode], Iterable[Read]],
    ) -> None:
        self._root = root
        self._context = Read(context, shared)
        self._around = frozenset(_and_above(context))
        self._choice_reads = choice_reads
        self._found: set[Read] = set()

    def run(self, tree: Tree) -> frozenset[Read]:
        """Collect what the whole expression reads."""
        self._value(tree, [self._context])
        return frozenset(self._found)

    def places(self, tree: Tree) -> list[Read]:
        """Places a node-set expression can lead to; empty for lists that are not form data."""
        return self._places(tree, [self._context])

    # -- values ------------------------------------------------------------------------------

    def _value(self, tree: Tree, context: list[Read], *, counts_only: bool = False) -> None:
        """Note what reading the value of `tree` reads."""
        if isinstance(tree, Path | Filter | Union) or (
            isinstance(tree, Call) and tree.name in {"current", "instance", *_GIVES_ARGUMENT}
        ):
            for place in self._places(tree, context):
                self._read(place, counts_only=counts_only)
            return
        if isinstance(tree, Call):
            self._call(tree, context)
            return
        for part in operands(tree):
            self._value(part, context)

    def _call(self, call: Call, context: list[Read]) -> None:
        name = call.name
        for place, argument in enumerate(call.arguments):
            if _PATH_LITERALS.get(name) == place and isinstance(argument, Literal):
                self._choices_of(argument.value, context)
            else:
                self._value(argument, context, counts_only=name in _COUNTS_ONLY)
        function = find(name)
        left_out = function is not None and len(call.arguments) < (function.maximum or 0)
        if name == "once" or (left_out and function is not None and function.defaults_to_node):
            for place_read in context:
                self._read(place_read)

    def _read(self, place: Read, *, counts_only: bool = False) -> None:
        before = len(self._found)
        self._found.add(place)
        if not counts_only and place.node.children:
            for node in place.node.walk():
                if not node.is_attribute:
                    self._found.add(Read(node, place.shared))
        spend(1 + 8 * (len(self._found) - before))

    def _choices_of(self, path: str, context: list[Read]) -> None:
        """`jr:choice-name(value, '/data/crop')` reads whatever the choices of crop read."""
        for start in context or [self._context]:
            node = _plain(path, self._root, start.node)
            if node is None:
                continue
            common = _common(node, self._context)
            for read in self._choice_reads(node):
                self._found.add(Read(read.node, min(read.shared, common)))

    # -- node-sets ---------------------------------------------------------------------------

    def _places(self, tree: Tree, context: list[Read]) -> list[Read]:
        if isinstance(tree, Path):
            if tree.start is not None:
                places = self._places(tree.start, context)
            elif tree.absolute:
                return self._absolute(tree.steps)
            else:
                places = context
            for step in tree.steps:
                places = self._step(step, places)
            return places
        if isinstance(tree, Filter):
            places = self._places(tree.primary, context)
            for predicate in tree.predicates:
                self._value(predicate, places)
            return places
        if isinstance(tree, Union):
            return _unique(place for part in tree.operands for place in self._places(part, context))
        if isinstance(tree, Call):
            if tree.name == "current":
                return [self._context]
            if tree.name == "instance":
                for argument in tree.arguments:
                    self._value(argument, context)
                return []
            if tree.name in _GIVES_ARGUMENT and tree.arguments:
                for argument in tree.arguments[1:]:
                    self._value(argument, context)
                return self._places(tree.arguments[0], context)
            self._call(tree, context)
            return []
        self._value(tree, context)
        return []

    def _absolute(self, steps: tuple[Step, ...]) -> list[Read]:
        if not steps:
            return [Read(self._root, 0)]
        first, rest = steps[0], steps[1:]
        places: list[Read]
        if first.axis in {"descendant-or-self", "descendant"}:
            places = [Read(node, 0) for node in self._root.walk() if not node.is_attribute]
            spend(len(places))
            if first.axis == "descendant-or-self" and _is_any(first.test):
                # `//name` reaches the root element itself too, through the document.
                if rest and rest[0].axis == "child" and _matches(rest[0].test, self._root):
                    tail = self._steps(rest[1:], [Read(self._root, 0)])
                    return _unique([*tail, *self._steps(rest, places)])
            else:
                places = [place for place in places if _matches(first.test, place.node)]
        elif _matches(first.test, self._root):
            places = [Read(self._root, 0)]
        else:
            places = []
        for predicate in first.predicates:
            self._value(predicate, places)
        return self._steps(rest, places)

    def _steps(self, steps: tuple[Step, ...], places: list[Read]) -> list[Read]:
        for step in steps:
            places = self._step(step, places)
        return places

    def _comes_back(self, places: list[Read]) -> None:
        """Note places that a path comes back up from: they have to be there for it."""
        spend(4 * len(places))
        for place in places:
            # What is around the reader is always there, and so is what no rule can hide.
            if place.node not in self._around and _can_be_missing(place.node):
                self._read(place, counts_only=True)

    def _step(self, step: Step, places: list[Read]) -> list[Read]:
        test = step.test
        if step.axis not in DOWNWARD:
            self._comes_back(places)
        if step.axis == "child" and isinstance(test, NameTest) and test.name != "*":
            found = _children(places, test.name)
        else:
            found = _unique(
                moved
                for place in places
                for moved in _moved(place, step.axis, self._root)
                if _matches(test, moved.node)
            )
            if isinstance(test, KindTest) and step.axis in {"child", "descendant"}:
                # Below an answer is its text.
                found = _unique([*found, *places])
        if len(found) > 1:
            spend(len(found))
        for predicate in step.predicates:
            self._value(predicate, found)
        return found


def _can_be_missing(node: ModelNode) -> bool:
    return any(above.is_repeat or above.bind.relevant is not None for above in _and_above(node))


def _and_above(node: ModelNode) -> Iterable[ModelNode]:
    above: ModelNode | None = node
    while above is not None:
        yield above
        above = above.parent


def _children(places: list[Read], name: str) -> list[Read]:
    found: list[Read] = []
    for node, shared in places:
        child = node.child(name)
        if child is not None:
            found.append(Read(child, shared))
    return found


def _moved(place: Read, axis: str, root: ModelNode) -> Iterable[Read]:
    node, shared = place
    match axis:
        case "child":
            return (Read(child, shared) for child in node.children)
        case "attribute":
            return (Read(attribute, shared) for attribute in node.attributes)
        case "self":
            return (place,)
        case "parent":
            return (_up(node.parent, shared),) if node.parent is not None else ()
        case "ancestor" | "ancestor-or-self":
            above: list[Read] = [place] if axis == "ancestor-or-self" else []
            parent = node.parent
            while parent is not None:
                above.append(_up(parent, shared))
                parent = parent.parent
            return above
        case "descendant" | "descendant-or-self":
            below = [item for item in node.walk() if not item.is_attribute]
            spend(2 * len(below))
            return (
                Read(item, shared) for item in below if axis != "descendant" or item is not node
            )
        case "following-sibling" | "preceding-sibling":
            if node.parent is None:
                return ()
            level = min(shared, len(node.parent.repeats))
            spend(2 * len(node.parent.children))
            return (Read(item, level) for item in node.parent.children)
        case _:
            everywhere = [item for item in root.walk() if not item.is_attribute]
            spend(2 * len(everywhere))
            return (Read(item, 0) for item in everywhere)


def _up(node: ModelNode, shared: int) -> Read:
    return Read(node, min(shared, len(node.repeats)))


def _matches(test: NameTest | KindTest, node: ModelNode) -> bool:
    if isinstance(test, KindTest):
        return test.kind in {"node", "text"}
    return test.name in {"*", node.name}


def _is_any(test: NameTest | KindTest) -> bool:
    return isinstance(test, KindTest)


def _unique(places: Iterable[Read]) -> list[Read]:
    return list(dict.fromkeys(places))


def _common(node: ModelNode, reader: Read) -> int:
    """Count the repeats that surround both the node and the reader."""
    common = 0
    for one, other in zip(node.repeats, reader.node.repeats[: reader.shared], strict=False):
        if one is not other:
            break
        common += 1
    return common


def _plain(path: str, root: ModelNode, base: ModelNode) -> ModelNode | None:
    """Model node of a plain path written as a text."""
    text = path.strip()
    pieces = text.split("/")
    node: ModelNode | None = base
    if text.startswith("/"):
        pieces = pieces[2:]
        node = root
    for piece in pieces:
        step = piece.split("[", 1)[0].strip().rsplit(":", 1)[-1]
        if node is None:
            return None
        if step in {"", ".", "current()"}:
            continue
        node = node.parent if step == ".." else node.child(step)
    return node
