"""Let a condition that is only the name of a question ask for its answer.

`relevant="${consent}"` is true in XPath 1.0 (§4.3, boolean) as soon as the question exists, and
in a form every question exists: the condition would say nothing. Collect looks at the answer, and
forms are written and tried with Collect. So where the condition of a bind, or a part of it that
stands alone on one side of `and` or `or`, is the path of one answer, it holds when there is an
answer; not for 0 of a number, and not for false of a boolean. Inside functions XPath holds as it
is written: `not(${x})` and `boolean(${x})` ask whether the question is relevant.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from veldmelding.xforms.reads import ReadAnalysis
from veldmelding.xforms.xpath import Expression
from veldmelding.xforms.xpath.tree import Call, Logical, Path, Tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veldmelding.xforms.definition import ModelNode

CONDITIONS = ("relevant", "required", "readonly", "constraint")


def ask_answers(root: ModelNode, prefixes: Mapping[str, str]) -> None:
    """Make the conditions of all binds ask for answers; all binds have been read."""
    for node in root.walk():
        changed: dict[str, Expression] = {}
        for name in CONDITIONS:
            expression: Expression | None = getattr(node.bind, name)
            if expression is None or not any(lone_paths(expression.tree)):
                continue
            tree = _asking(expression.tree, ReadAnalysis(root, node, len(node.repeats), _none))
            if tree != expression.tree:
                changed[name] = Expression(expression.source, tree, prefixes)
        if changed:
            node.bind = replace(node.bind, **changed)  # type: ignore[arg-type]


def lone_paths(tree: Tree) -> Iterator[Path]:
    """Give the paths that are a condition by themselves, alone or beside `and` and `or`."""
    stack = [tree]
    while stack:
        part = stack.pop()
        if isinstance(part, Path):
            yield part
        elif isinstance(part, Logical):
            stack.extend(reversed(part.operands))


def _none(_node: ModelNode) -> tuple[()]:
    return ()


def _asking(tree: Tree, analysis: ReadAnalysis) -> Tree:
    if isinstance(tree, Logical):
        return tree._replace(operands=tuple(_asking(part, analysis) for part in tree.operands))
    if not isinstance(tree, Path) or any(step.predicates for step in tree.steps):
        return tree
    places = analysis.places(tree)
    if len(places) != 1:
        return tree
    node, shared = places[0]
    if not node.is_leaf or shared != len(node.repeats):
        return tree
    calculation = node.bind.calculate
    if node.bind.data_type == "boolean" or (calculation and calculation.kind == "boolean"):
        return Call("boolean-from-string", (tree,), tree.position)
    if node.bind.data_type in {"int", "decimal"}:
        return Call("boolean", (Call("number", (tree,), tree.position),), tree.position)
    return Call("boolean", (Call("string", (tree,), tree.position),), tree.position)
