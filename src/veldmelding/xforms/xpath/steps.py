"""Steps and predicates to closures, with index look-ups where a predicate is an equality.

The first predicates of a step that do not look at positions are taken apart into what they ask
of each item. `child = E` and `selected(E, child)` with E the same for every item are keys: the
parent is asked for the items by its index, and only those are looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from veldmelding.xforms.xpath.axes import REVERSE, selector
from veldmelding.xforms.xpath.dependence import free_of_node, looks_at_position
from veldmelding.xforms.xpath.environment import Context
from veldmelding.xforms.xpath.nodes import in_document_order
from veldmelding.xforms.xpath.paths import simple_name
from veldmelding.xforms.xpath.tree import (
    Binary,
    Call,
    KindTest,
    Logical,
    NameTest,
    Path,
    Step,
    Tree,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from veldmelding.xforms.xpath.code import Code, Run
    from veldmelding.xforms.xpath.compiler import Compiler
    from veldmelding.xforms.xpath.nodes import Node

Narrow: TypeAlias = "Callable[[Sequence[Node], Context], Sequence[Node]]"
"""A function from nodes to the nodes that come of them."""


class Key(NamedTuple):
    """One look-up: the child to look at and what gives the texts it may have (None: search).

    An `exact` key says all that its condition says; otherwise the items found are asked again.
    """

    child: str
    texts: Run
    exact: bool


# -- predicates ----------------------------------------------------------------------------------


def predicate_filter(compiler: Compiler, predicate: Tree) -> Narrow:
    """Give a function that keeps the items a predicate holds for."""
    slots, code = compiler.inside_predicate(predicate)
    weight = 1 + (sum(1 for _ in walk(predicate)) >> 2)
    if code.kind == "number" and code.constant:
        return _picker(code.run)
    test = _fits_or_counts(code.run) if code.kind in ("number", "any") else code.boolean()

    def keep(items: Sequence[Node], outer: Context) -> Sequence[Node]:
        if not items:
            return items
        outer.environment.effort.spend(weight * len(items))
        inner = Context(items[0], outer.environment, size=len(items), current=outer.current)
        inner.kept = list(slots)
        kept = []
        for position, node in enumerate(items, 1):
            inner.node = node
            inner.position = position
            if test(inner):
                kept.append(node)
        return kept

    return keep


def _fits_or_counts(run: Run) -> Run:
    """Give a closure for a predicate that may turn out to be a number, and then is a place."""

    def test(context: Context) -> bool:
        value = run(context)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value == context.position
        return bool(value)

    return test


def _picker(run: Run) -> Narrow:
    """Give a function that picks the item at a place that is always the same."""

    def pick(items: Sequence[Node], context: Context) -> Sequence[Node]:
        place = run(context)
        if not 1 <= place <= len(items) or place != int(place):
            return ()
        return (items[int(place) - 1],)

    return pick


def filters(compiler: Compiler, predicates: Iterable[Tree]) -> list[Narrow]:
    """Give the functions of several predicates, in order."""
    return [predicate_filter(compiler, predicate) for predicate in predicates]


# -- steps ---------------------------------------------------------------------------------------


def step_runner(compiler: Compiler, step: Step, flat: bool) -> Narrow:
    """Give a function from the nodes before a step to the nodes after it, in document order.

    `flat` promises that no node of the input is inside another one.
    """
    select = selector(step.axis, step.test, compiler.namespaces)
    apply = filters(compiler, step.predicates)
    lookup = _lookup(compiler, step, apply)
    backwards = step.axis in REVERSE
    in_order = flat and step.axis in ("child", "attribute", "self", "namespace")

    def from_one(node: Node, context: Context) -> Sequence[Node]:
        if lookup is not None:
            found = lookup(node, context)
            if found is not None:
                return found
        items: Sequence[Node] = list(select(node))
        for keep in apply:
            items = keep(items, context)
        return items

    def run(nodes: Sequence[Node], context: Context) -> Sequence[Node]:
        if len(nodes) == 1:
            found = from_one(nodes[0], context)
            if len(found) > 16:
                context.environment.effort.spend(len(found))
            return found[::-1] if backwards else found
        gathered: list[Node] = []
        for node in nodes:
            gathered.extend(from_one(node, context))
        context.environment.effort.spend(2 * (len(nodes) + len(gathered)))
        return gathered if in_order else in_document_order(gathered)

    return run


def shortened(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Give the same steps with `//name` as one step where no predicate counts positions."""
    short: list[Step] = []
    for step in steps:
        if (
            short
            and step.axis in ("child", "descendant")
            and short[-1].axis == "descendant-or-self"
            and not short[-1].predicates
            and short[-1].test == KindTest("node", None)
            and not any(looks_at_position(predicate) for predicate in step.predicates)
        ):
            short[-1] = step._replace(axis="descendant")
        else:
            short.append(step)
    return tuple(short)


# -- look-ups by index ---------------------------------------------------------------------------


def _conjuncts(tree: Tree) -> tuple[Tree, ...]:
    if isinstance(tree, Logical) and tree.operator == "and":
        return tuple(part for operand in tree.operands for part in _conjuncts(operand))
    return (tree,)


def _child_name(tree: Tree, namespaces: Mapping[str, str]) -> str | None:
    """Give the name when a tree is just the name of a child of the item (`name`, `./name`)."""
    if not isinstance(tree, Path) or tree.absolute or tree.start is not None:
        return None
    steps = tree.steps
    if len(steps) == 2 and steps[0] == Step("self", KindTest("node", None), (), steps[0].position):
        steps = steps[1:]
    return simple_name(steps[0], namespaces) if len(steps) == 1 else None


def _key(compiler: Compiler, tree: Tree) -> Key | None:
    """Give the look-up that one condition amounts to, if it does."""
    if isinstance(tree, Binary) and tree.operator == "=":
        for mine, other in ((tree.left, tree.right), (tree.right, tree.left)):
            name = _child_name(mine, compiler.namespaces)
            if name is None or not free_of_node(other):
                continue
            code = compiler.compile(other)
            if code.kind == "nodes":
                return Key(name, _texts_of_nodes(code), True)
            if code.kind == "string":
                return Key(name, _one_text(code.string()), True)
    elif isinstance(tree, Call) and tree.name == "selected" and len(tree.arguments) == 2:
        chosen, mine = tree.arguments
        name = _child_name(mine, compiler.namespaces)
        if name is not None and free_of_node(chosen):
            words = compiler.compile(chosen).string()
            # No words: items without the child count as well, and those no index has.
            return Key(
                name, lambda context: tuple(dict.fromkeys(words(context).split())) or None, False
            )
    return None


def _one_text(text: Run) -> Run:
    return lambda context: (text(context),)


def _texts_of_nodes(code: Code) -> Run:
    run = code.run

    def texts(context: Context) -> tuple[str, ...]:
        nodes = run(context)
        if len(nodes) == 1:
            return (nodes[0].string_value(),)
        return tuple(dict.fromkeys(node.string_value() for node in nodes))

    return texts


def _lookup(
    compiler: Compiler,
    step: Step,
    apply: list[Narrow],
) -> Callable[[Node, Context], Sequence[Node] | None] | None:
    """Give a function that finds a step's items by index, or None when no predicate is a key."""
    item = simple_name(step._replace(predicates=()), compiler.namespaces)
    if item is None or not isinstance(step.test, NameTest):
        return None
    usable = 0
    conditions: list[Tree] = []
    for predicate in step.predicates:
        if looks_at_position(predicate):
            break
        usable += 1
        conditions.extend(_conjuncts(predicate))
    found = [_key(compiler, condition) for condition in conditions]
    keys = tuple(key for key in found if key is not None)
    if not keys:
        return None
    whole = len(keys) == len(conditions) and all(key.exact for key in keys)
    return _Lookup(item, keys, tuple(apply), usable, whole)


class _Lookup:
    """Finds the items of one step below one parent, by the smallest of the buckets asked for."""

    __slots__ = ("apply", "item", "keys", "rest", "whole")

    def __init__(
        self,
        item: str,
        keys: tuple[Key, ...],
        apply: tuple[Narrow, ...],
        usable: int,
        whole: bool,
    ) -> None:
        self.item = item
        self.keys = keys
        self.apply = apply
        # What still has to be asked after the look-up: nothing of the first predicates when
        # all their conditions are keys, everything otherwise (the conditions are cheap by then).
        self.rest = apply[usable:]
        self.whole = whole

    def __call__(self, parent: Node, context: Context) -> Sequence[Node] | None:
        wanted = tuple(key.texts(context) for key in self.keys)
        if None in wanted:
            return None
        memo: Any = context.environment.memo
        remembered = memo.get(self)
        if remembered is not None and remembered[0] == wanted and remembered[1][0] is parent:
            items: Sequence[Node] = remembered[1][1]
        else:
            found = self._find(parent, wanted)
            if found is None:
                return None
            items = found
            memo[self] = (wanted, (parent, items))
        for keep in self.rest if self.whole else self.apply:
            items = keep(items, context)
        return items

    def _find(self, parent: Node, wanted: tuple[tuple[str, ...], ...]) -> Sequence[Node] | None:
        """Give the items that fit all keys; None when there is no index."""
        best: Sequence[Node] | None = None
        chosen = 0
        for place, (key, texts) in enumerate(zip(self.keys, wanted, strict=True)):
            bucket = self._bucket(parent, key.child, texts)
            if bucket is None:
                return None
            if best is None or len(bucket) < len(best):
                best, chosen = bucket, place
        others = [
            (key.child, texts)
            for place, (key, texts) in enumerate(zip(self.keys, wanted, strict=True))
            if place != chosen
        ]
        return [
            node
            for node in best or ()
            if node.relevant
            and all(
                any(child.string_value() in texts for child in node.named(name))
                for name, texts in others
            )
        ]

    def _bucket(self, parent: Node, child: str, texts: tuple[str, ...]) -> Sequence[Node] | None:
        if len(texts) == 1:
            return parent.index_lookup(self.item, child, texts[0])
        union: list[Node] = []
        for text in texts:
            bucket = parent.index_lookup(self.item, child, text)
            if bucket is None:
                return None
            union.extend(bucket)
        return in_document_order(union)
