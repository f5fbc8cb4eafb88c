"""Paths to closures: short ways for the paths that forms are full of, and a general one.

A simple path is a start (the root, the context node or `current()`), some `..`, and names. It
walks by the name index of the nodes and makes no list on the way while every name is there once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from veldmelding.xforms.xpath.code import NOTHING, Code, Run
from veldmelding.xforms.xpath.effort import LONG_TEXT, spend_on_text
from veldmelding.xforms.xpath.tree import Call, KindTest, NameTest, Path, Step
from veldmelding.xforms.xpath.values import text_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.nodes import Node

Start = Literal["root", "node", "current"]


class PathCode(Code):
    """A path whose first node is often all that is wanted."""

    __slots__ = ()

    def __init__(self, run: Run) -> None:
        super().__init__("nodes", run)

    def string(self) -> Run:
        """Give a closure for the value as text."""
        run = self.run

        def string(context: Context) -> str:
            nodes = run(context)
            if not nodes:
                return ""
            node: Node = nodes[0]
            if node.children:
                return node.string_value()
            text = node.value
            if len(text) > LONG_TEXT:
                spend_on_text(len(text))
            return text

        return string

    def number(self) -> Run:
        """Give a closure for the value as a number."""
        run = self.run

        def number(context: Context) -> float:
            nodes = run(context)
            if not nodes:
                return text_number("")
            node: Node = nodes[0]
            return text_number(node.string_value() if node.children else node.value)

        return number


def start_of(path: Path) -> Start | None:
    """Tell where a path starts; None when it starts from some other expression."""
    if path.absolute:
        return "root"
    if path.start is None:
        return "node"
    if isinstance(path.start, Call) and path.start.name == "current" and not path.start.arguments:
        return "current"
    return None


def simple_name(step: Step, namespaces: Mapping[str, str]) -> str | None:
    """Give the name of a step that is only a name without prefix, where any namespace fits."""
    test = step.test
    if (
        step.axis == "child"
        and not step.predicates
        and type(test) is NameTest
        and test.prefix is None
        and test.name != "*"
        and "" not in namespaces
    ):
        return test.name
    return None


def split(path: Path, namespaces: Mapping[str, str]) -> tuple[int, tuple[str, ...], int]:
    """Give how many `..` and which simple names a path starts with, and how many steps that is."""
    ups = taken = 0
    names: list[str] = []
    for step in path.steps:
        name = simple_name(step, namespaces)
        if name is not None:
            names.append(name)
        elif type(step.test) is KindTest and step.test.kind == "node" and not step.predicates:
            if step.axis == "self":
                pass
            elif step.axis == "parent" and not names:
                ups += 1
            else:
                break
        else:
            break
        taken += 1
    return ups, tuple(names), taken


@lru_cache(maxsize=4096)
def walker(start: Start, ups: int, names: tuple[str, ...]) -> Run:
    """Give a closure that walks a simple path and gives the nodes found."""
    rests = tuple((name, names[place + 1 :]) for place, name in enumerate(names))

    if start == "root" and not ups and len(names) > 1:

        def from_root(context: Context) -> Sequence[Node]:
            node = context.environment.root
            found: Sequence[Node] = NOTHING
            for name, rest in rests:
                found = node.named(name)
                if len(found) == 1:
                    node = found[0]
                    if not node.relevant:
                        return NOTHING
                else:
                    return spread(found, rest, context)
            return found

        return from_root

    def walk(context: Context) -> Sequence[Node]:
        node: Node | None
        if start == "node":
            node = context.node
        elif start == "root":
            node = context.environment.root
        else:
            node = context.current
        for _ in range(ups):
            if node is None:
                return NOTHING
            node = node.parent
        if node is None:
            return NOTHING
        if not rests:
            return (node,)
        found: Sequence[Node] = NOTHING
        for name, rest in rests:
            found = node.named(name)
            if len(found) == 1:
                node = found[0]
                if not node.relevant:
                    return NOTHING
            else:
                return spread(found, rest, context)
        return found

    if ups == 1 and len(names) == 1 and start == "node":
        only = names[0]

        def sibling(context: Context) -> Sequence[Node]:
            parent = context.node.parent
            if parent is None:
                return NOTHING
            found = parent.named(only)
            if len(found) == 1:
                return found if found[0].relevant else NOTHING
            return spread(found, (), context)

        return sibling
    if not ups and len(names) == 1 and start == "node":
        child_name = names[0]

        def child(context: Context) -> Sequence[Node]:
            found = context.node.named(child_name)
            if len(found) == 1:
                return found if found[0].relevant else NOTHING
            return spread(found, (), context)

        return child
    if not names and not ups and start == "node":
        return lambda context: (context.node,)
    return walk


def spread(found: Sequence[Node], names: tuple[str, ...], context: Context) -> Sequence[Node]:
    """Walk on from several nodes (or none) by names; the result is in document order."""
    if not found:
        return NOTHING
    # Those that are not relevant have to be passed over as well.
    context.environment.effort.spend(len(found))
    nodes: Sequence[Node] = [node for node in found if node.relevant]
    for name in names:
        nodes = [child for node in nodes for child in node.named(name) if child.relevant]
    if nodes:
        context.environment.effort.spend(2 * len(nodes))
    return nodes
