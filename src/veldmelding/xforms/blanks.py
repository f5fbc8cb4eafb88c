"""Let an answer that is not relevant compare as a blank one.

A node that is not relevant is no part of any node-set, and comparing nothing with a text is
false in XPath, even `!=`. Yet `${stillbirth} != 'yes'` has to hold when that question was never
asked: forms rely on it, and all other clients agree. So where one answer that can be hidden is
compared, its text is compared instead of the node-set it may be missing from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.xforms.reads import ReadAnalysis
from veldmelding.xforms.xpath import FUNCTIONS
from veldmelding.xforms.xpath.tree import (
    Additive,
    Binary,
    Call,
    Filter,
    Literal,
    Logical,
    Negation,
    Number,
    Path,
    Step,
    Tree,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.xforms.definition import ModelNode

_COMPARISONS = frozenset({"=", "!=", "<", "<=", ">", ">="})


def with_blanks(
    tree: Tree, root: ModelNode, context: ModelNode, can_hide: Callable[[ModelNode], bool]
) -> Tree:
    """Give the tree with its comparisons made safe; the same tree when nothing had to change."""
    return _Blanks(root, context, can_hide).tree(tree, False)


class _Blanks:
    """One rewriting; `inside` a predicate relative paths are those of another context."""

    def __init__(
        self, root: ModelNode, context: ModelNode, can_hide: Callable[[ModelNode], bool]
    ) -> None:
        self._context = context
        self._can_hide = can_hide
        self._analysis = ReadAnalysis(root, context, len(context.repeats), lambda _: ())

    def tree(self, tree: Tree, inside: bool) -> Tree:
        if isinstance(tree, Binary):
            left, right = self.tree(tree.left, inside), self.tree(tree.right, inside)
            if tree.operator in _COMPARISONS:
                left, right = self._safe(left, right, inside), self._safe(right, left, inside)
            if left is tree.left and right is tree.right:
                return tree
            return tree._replace(left=left, right=right)
        if isinstance(tree, Path):
            return self._path(tree, inside)
        if isinstance(tree, Filter):
            primary = self.tree(tree.primary, inside)
            conditions = self._trees(tree.predicates, True)
            if primary is tree.primary and conditions is tree.predicates:
                return tree
            return tree._replace(primary=primary, predicates=conditions)
        if isinstance(tree, Call):
            arguments = self._trees(tree.arguments, inside)
            return tree if arguments is tree.arguments else tree._replace(arguments=arguments)
        if isinstance(tree, Logical | Union):
            parts = self._trees(tree.operands, inside)
            return tree if parts is tree.operands else tree._replace(operands=parts)
        if isinstance(tree, Negation):
            operand = self.tree(tree.operand, inside)
            return tree if operand is tree.operand else tree._replace(operand=operand)
        if isinstance(tree, Additive):
            first = self.tree(tree.first, inside)
            rest = tuple((sign, self.tree(part, inside)) for sign, part in tree.rest)
            return tree._replace(first=first, rest=rest)
        return tree

    def _trees(self, trees: tuple[Tree, ...], inside: bool) -> tuple[Tree, ...]:
        made = tuple(self.tree(tree, inside) for tree in trees)
        same = all(new is old for new, old in zip(made, trees, strict=True))
        return trees if same else made

    def _path(self, path: Path, inside: bool) -> Path:
        steps: tuple[Step, ...] = tuple(
            step._replace(predicates=self._trees(step.predicates, True))
            if step.predicates
            else step
            for step in path.steps
        )
        start = None if path.start is None else self.tree(path.start, inside)
        return path._replace(start=start, steps=steps)

    def _safe(self, side: Tree, other: Tree, inside: bool) -> Tree:
        """Give the text of one hideable answer, where the other side is no boolean."""
        if not isinstance(side, Path) or not self._is_plain(side, inside):
            return side
        if not _compares_as_text(other):
            return side
        places = self._analysis.places(side)
        if len(places) != 1:
            return side
        node, shared = places[0]
        if shared != len(node.repeats) or not node.is_leaf or not self._can_hide(node):
            return side
        return Call("string", (side,), side.position)

    def _is_plain(self, path: Path, inside: bool) -> bool:
        """Whether the path starts where the analysis starts, and has no conditions."""
        if any(step.predicates for step in path.steps):
            return False
        if path.absolute:
            return True
        if path.start is None:
            return not inside
        return isinstance(path.start, Call) and path.start.name == "current"


def _compares_as_text(tree: Tree) -> bool:
    if isinstance(tree, Literal | Number | Path | Negation | Additive):
        return True
    if isinstance(tree, Binary):
        return tree.operator not in _COMPARISONS
    if isinstance(tree, Call):
        function = FUNCTIONS.get(tree.name)
        return function is not None and function.result in {"string", "date", "number"}
    return False
