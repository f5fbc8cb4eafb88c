"""The parsed form of an expression: small frozen tuples that know their place in the source.

Chains of `or`, `and`, `+`, `-` and `|` are flat, so long sums do not nest deeply. Trees are
compared by identity where it matters: tuples of two classes may look equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator


class Number(NamedTuple):
    """A number as it is written: never negative, never with an exponent."""

    value: float
    position: int


class Literal(NamedTuple):
    """A text between quotes."""

    value: str
    position: int


class Variable(NamedTuple):
    """A `$name`: XPath knows it, XForms has none."""

    name: str
    position: int


class Negation(NamedTuple):
    """A minus sign before an operand."""

    operand: Tree
    position: int


class Binary(NamedTuple):
    """A comparison or one of `*`, `div`, `mod`; the left side holds earlier operators."""

    operator: str
    left: Tree
    right: Tree
    position: int


class Logical(NamedTuple):
    """All operands of one chain of `or` or of `and`."""

    operator: str
    operands: tuple[Tree, ...]
    position: int


class Additive(NamedTuple):
    """A first operand and the operators `+` and `-` that follow, each with its operand."""

    first: Tree
    rest: tuple[tuple[str, Tree], ...]
    position: int


class Union(NamedTuple):
    """All operands of one chain of `|`."""

    operands: tuple[Tree, ...]
    position: int


class Call(NamedTuple):
    """A function by name (prefix included) and its arguments."""

    name: str
    arguments: tuple[Tree, ...]
    position: int


class NameTest(NamedTuple):
    """A test on the name of a node; `*` stands for every name, prefix None for none written."""

    prefix: str | None
    name: str


class KindTest(NamedTuple):
    """A test on the kind of a node: `node`, `text`, `comment` or `processing-instruction`."""

    kind: str
    target: str | None


class Step(NamedTuple):
    """One step of a path: axis, test and predicates."""

    axis: str
    test: NameTest | KindTest
    predicates: tuple[Tree, ...]
    position: int


class Path(NamedTuple):
    """Steps from the root (`absolute`), from what `start` gives, or from the context node."""

    start: Tree | None
    absolute: bool
    steps: tuple[Step, ...]
    position: int


class Filter(NamedTuple):
    """Predicates on something that is no step: a call or an expression in brackets."""

    primary: Tree
    predicates: tuple[Tree, ...]
    position: int


Tree: TypeAlias = (
    Number
    | Literal
    | Variable
    | Negation
    | Binary
    | Logical
    | Additive
    | Union
    | Call
    | Path
    | Filter
)


def operands(tree: Tree) -> tuple[Tree, ...]:
    """Give the parts of a tree that are evaluated in the same context as the tree itself."""
    match tree:
        case Negation(operand=operand):
            return (operand,)
        case Binary(left=left, right=right):
            return (left, right)
        case Logical(operands=parts) | Union(operands=parts) | Call(arguments=parts):
            return parts
        case Additive(first=first, rest=rest):
            return (first, *(operand for _, operand in rest))
        case Path(start=start):
            return () if start is None else (start,)
        case Filter(primary=primary):
            return (primary,)
        case _:
            return ()


def predicates(tree: Tree) -> tuple[Tree, ...]:
    """Give the predicates of a tree's own steps: they have a context of their own."""
    if isinstance(tree, Path):
        return tuple(predicate for step in tree.steps for predicate in step.predicates)
    return tree.predicates if isinstance(tree, Filter) else ()


def walk(tree: Tree) -> Iterator[Tree]:
    """Give the tree and everything in it, predicates included, in no promised order."""
    stack = [tree]
    while stack:
        part = stack.pop()
        yield part
        stack.extend(operands(part))
        stack.extend(predicates(part))
