"""The thirteen axes, each from one node, in the order of the axis, and the node tests.

Nodes that are not relevant are left out by every axis that looks down or sideways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.tree import KindTest, NameTest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from veldmelding.xforms.xpath.nodes import Node

Axis: TypeAlias = "Callable[[Node], Iterable[Node]]"

REVERSE = frozenset(("ancestor", "ancestor-or-self", "preceding", "preceding-sibling"))


def child(node: Node) -> list[Node]:
    """Give the children of all kinds."""
    return [found for found in node.content() if found.relevant]


def descendant(node: Node) -> list[Node]:
    """Give everything below, in document order."""
    found: list[Node] = []
    stack = [iter(node.content())]
    while stack:
        for below in stack[-1]:
            if below.relevant:
                found.append(below)
                if below.kind == "element":
                    stack.append(iter(below.content()))
                    break
        else:
            stack.pop()
    spend(2 + len(found))
    return found


def _descendant_or_self(node: Node) -> list[Node]:
    return [node, *descendant(node)]


def _self(node: Node) -> list[Node]:
    return [node]


def _parent(node: Node) -> list[Node]:
    return [] if node.parent is None else [node.parent]


def _ancestor(node: Node) -> list[Node]:
    found: list[Node] = []
    above = node.parent
    while above is not None:
        found.append(above)
        above = above.parent
    return found


def _ancestor_or_self(node: Node) -> list[Node]:
    return [node, *_ancestor(node)]


def _siblings(node: Node) -> tuple[Sequence[Node], int]:
    """Give the nodes beside a node and its own place; nothing for attributes and namespaces."""
    if node.parent is None or node.kind in ("attribute", "namespace"):
        return (), 0
    beside = node.parent.content()
    if len(beside) > 16:
        spend(len(beside) >> 2)
    for place, sibling in enumerate(beside):
        if sibling is node:
            return beside, place
    return (), 0


def _following_sibling(node: Node) -> list[Node]:
    beside, place = _siblings(node)
    return [found for found in beside[place + 1 :] if found.relevant]


def _preceding_sibling(node: Node) -> list[Node]:
    beside, place = _siblings(node)
    return [found for found in reversed(beside[:place]) if found.relevant]


def _following(node: Node) -> list[Node]:
    found: list[Node] = []
    if node.kind in ("attribute", "namespace") and node.parent is not None:
        found.extend(descendant(node.parent))
        node = node.parent
    above: Node | None = node
    while above is not None:
        for beside in _following_sibling(above):
            found.append(beside)
            found.extend(descendant(beside))
        above = above.parent
    return found


def _preceding(node: Node) -> list[Node]:
    found: list[Node] = []
    above = node.parent if node.kind in ("attribute", "namespace") else node
    while above is not None:
        for beside in _preceding_sibling(above):
            found.extend(reversed(_descendant_or_self(beside)))
        above = above.parent
    return found


def _attribute(node: Node) -> list[Node]:
    return [found for found in node.attributes if found.relevant]


def _namespace(node: Node) -> list[Node]:
    return list(node.namespaces())


AXES: Mapping[str, Axis] = {
    "ancestor": _ancestor,
    "ancestor-or-self": _ancestor_or_self,
    "attribute": _attribute,
    "child": child,
    "descendant": descendant,
    "descendant-or-self": _descendant_or_self,
    "following": _following,
    "following-sibling": _following_sibling,
    "namespace": _namespace,
    "parent": _parent,
    "preceding": _preceding,
    "preceding-sibling": _preceding_sibling,
    "self": _self,
}


def selector(axis: str, test: NameTest | KindTest, namespaces: Mapping[str, str]) -> Axis:
    """Give a function from a node to the nodes of an axis that pass a test."""
    if isinstance(test, KindTest) and test.kind == "node":
        return AXES[axis]
    if axis == "child" and isinstance(test, NameTest):
        if test.name == "*" and test.prefix is None:
            return lambda node: [found for found in node.children if found.relevant]
        if test.prefix is None and "" not in namespaces:
            name = test.name
            return lambda node: [found for found in node.named(name) if found.relevant]
    walk = AXES[axis]
    fits = _tester(axis, test, namespaces)
    return lambda node: [found for found in walk(node) if fits(found)]


def _tester(
    axis: str, test: NameTest | KindTest, namespaces: Mapping[str, str]
) -> Callable[[Node], bool]:
    if isinstance(test, KindTest):
        kind, target = test.kind, test.target
        if target is None:
            return lambda node: node.kind == kind
        return lambda node: node.kind == kind and node.name == target
    principal = axis if axis in ("attribute", "namespace") else "element"
    prefix, name = test
    if prefix is None:
        if name == "*":
            return lambda node: node.kind == principal
        default = namespaces.get("")
        if default is None:
            return lambda node: node.kind == principal and node.name == name and not node.prefix
        fitting = ("",) if axis == "attribute" else ("", default)
        return lambda node: (
            node.kind == principal and node.name == name and node.namespace in fitting
        )
    uri = namespaces.get(prefix)

    def fits(node: Node) -> bool:
        if node.kind != principal or (name != "*" and node.name != name):
            return False
        return node.prefix == prefix if uri is None else node.namespace == uri

    return fits
