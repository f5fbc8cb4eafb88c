"""Absolute paths of old forms: inside a repeat they mean the same instance of that repeat.

Forms that do not name their version of XForms were written for engines that read
`/data/member/age` inside a member as the age of that very member.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.xforms.xpath.tree import (
    Additive,
    Binary,
    Call,
    Filter,
    KindTest,
    Logical,
    NameTest,
    Negation,
    Path,
    Step,
    Tree,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.xforms.xpath.references import Names

_NODE = KindTest("node", None)
_GENERIC_ARGUMENTS = frozenset(("indexed-repeat",))
"""Functions that pick an instance themselves: their paths mean all instances."""


def anchored(tree: Tree, context_path: Names, repeats: Iterable[Names]) -> Tree:
    """Give the tree with absolute paths into the repeats around `context_path` made relative."""
    around = [
        repeat for repeat in repeats if repeat and context_path[: len(repeat)] == tuple(repeat)
    ]
    if not around:
        return tree
    return _Anchoring(context_path, sorted(map(tuple, around), key=len, reverse=True)).tree(
        tree, False
    )


class _Anchoring:
    """One rewriting; the repeats are ordered with the innermost first."""

    def __init__(self, context_path: Names, repeats: list[Names]) -> None:
        self.context_path = context_path
        self.repeats = repeats

    def tree(self, tree: Tree, inside: bool) -> Tree:
        """Rewrite a tree; `inside` a predicate the context node is another one."""
        match tree:
            case Path():
                return self.path(tree, inside)
            case Filter(primary, conditions, position):
                return Filter(
                    self.tree(primary, inside),
                    tuple(self.tree(part, True) for part in conditions),
                    position,
                )
            case Call(name, arguments, position):
                if name in _GENERIC_ARGUMENTS:
                    return tree
                return Call(name, self.trees(arguments, inside), position)
            case Negation(operand, position):
                return Negation(self.tree(operand, inside), position)
            case Binary(operator, left, right, position):
                return Binary(operator, self.tree(left, inside), self.tree(right, inside), position)
            case Logical(operator, parts, position):
                return Logical(operator, self.trees(parts, inside), position)
            case Union(parts, position):
                return Union(self.trees(parts, inside), position)
            case Additive(first, rest, position):
                return Additive(
                    self.tree(first, inside),
                    tuple((sign, self.tree(part, inside)) for sign, part in rest),
                    position,
                )
            case _:
                return tree

    def trees(self, trees: tuple[Tree, ...], inside: bool) -> tuple[Tree, ...]:
        return tuple(self.tree(tree, inside) for tree in trees)

    def path(self, tree: Path, inside: bool) -> Path:
        steps = tuple(
            step._replace(predicates=self.trees(step.predicates, True)) if step.predicates else step
            for step in tree.steps
        )
        if not tree.absolute:
            start = None if tree.start is None else self.tree(tree.start, inside)
            return tree._replace(start=start, steps=steps)
        names = _plain_names(steps)
        for repeat in self.repeats:
            length = len(repeat)
            if len(steps) > length and names[:length] == repeat:
                ups = len(self.context_path) - length
                up = tuple(Step("parent", _NODE, (), tree.position) for _ in range(ups))
                if not up:
                    up = (Step("self", _NODE, (), tree.position),)
                start = Call("current", (), tree.position) if inside else None
                return Path(start, False, (*up, *steps[length:]), tree.position)
        return tree._replace(steps=steps)


def _plain_names(steps: tuple[Step, ...]) -> Names:
    """Give the names of the steps up to the first that is more than a name."""
    names: list[str] = []
    for step in steps:
        test = step.test
        if step.axis != "child" or step.predicates or not isinstance(test, NameTest):
            break
        names.append(test.name if test.prefix is None else f"{test.prefix}:{test.name}")
    return tuple(names)
