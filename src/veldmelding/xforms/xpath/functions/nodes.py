"""Nodes: counting them, their names and places, other instances, and one instance of a repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veldmelding.xforms.xpath.axes import descendant
from veldmelding.xforms.xpath.code import Code, NotNodesError
from veldmelding.xforms.xpath.functions.registry import construct, function
from veldmelding.xforms.xpath.functions.strings import texts_of
from veldmelding.xforms.xpath.paths import PathCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veldmelding.xforms.xpath.compiler import Compiler
    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.nodes import Node
    from veldmelding.xforms.xpath.tree import Call


@construct("position(nodes?) -> number", reads_node=True)
def position(compiler: Compiler, call: Call) -> Code:
    """Give the place in the list being filtered, or that of a repeat among its like."""
    if not call.arguments:
        return Code("number", lambda context: float(context.position))
    try:
        run = compiler.compile(call.arguments[0]).nodes()
    except NotNodesError:
        return compiler.wrong_argument(call, 0)

    def place(context: Context) -> float:
        nodes = run(context)
        if not nodes:
            return float("nan")
        found = nodes[0].place()
        context.environment.effort.spend(found >> 4)
        return float(found)

    return Code("number", place)


@construct("last() -> number", reads_node=True)
def last(compiler: Compiler, call: Call) -> Code:
    """Give how long the list being filtered is."""
    return Code("number", lambda context: float(context.size))


@construct("current() -> nodes")
def current(compiler: Compiler, call: Call) -> Code:
    """Give the question the expression belongs to, also inside a condition on a list."""
    return PathCode(lambda context: (context.current,))


@construct("instance(string) -> nodes")
def instance(compiler: Compiler, call: Call) -> Code:
    """Give another instance of the form, such as a list of choices."""
    name = compiler.compile(call.arguments[0]).string()

    def find(context: Context) -> Sequence[Node]:
        found = context.environment.instance(name(context))
        return () if found is None else (found,)

    return PathCode(find)


@function("count(nodes) -> number", aggregate=True)
def count(nodes: Sequence[Node]) -> float:
    """Count what a path leads to."""
    return float(len(nodes))


@construct("once(any) -> string", reads_node=True)
def once(compiler: Compiler, call: Call) -> Code:
    """Keep the answer the question has; only an empty one gets the new value."""
    code = compiler.compile(call.arguments[0])
    new = code.string()

    def keep(context: Context) -> str:
        text: str = context.node.string_value() or new(context)
        return "" if text == "NaN" and code.kind == "number" else text

    return Code("string", keep)


# -- names ---------------------------------------------------------------------------------------


@function("name(nodes?) -> string", node_default=True)
def name(nodes: Sequence[Node]) -> str:
    """Give the name of a node as it is written."""
    return nodes[0].qualified_name if nodes else ""


@function("local-name(nodes?) -> string", node_default=True)
def local_name(nodes: Sequence[Node]) -> str:
    """Give the name of a node without its prefix."""
    return nodes[0].name if nodes else ""


@function("namespace-uri(nodes?) -> string", node_default=True)
def namespace_uri(nodes: Sequence[Node]) -> str:
    """Give the namespace of the name of a node."""
    return nodes[0].namespace if nodes and nodes[0].kind in ("element", "attribute") else ""


@function("lang(string) -> boolean", context=True, reads_node=True)
def lang(context: Context, language: str) -> bool:
    """Tell whether the node is written in a language."""
    node: Node | None = context.node
    while node is not None:
        for attribute in node.attributes:
            if attribute.name == "lang" and (
                attribute.prefix == "xml" or attribute.namespace.endswith("/XML/1998/namespace")
            ):
                written, wanted = attribute.value.lower(), language.lower()
                return written == wanted or written.startswith(f"{wanted}-")
        node = node.parent
    return False


@function("id(any) -> nodes", context=True, reads_node=True)
def by_id(context: Context, value: Any) -> list[Node]:
    """Give the nodes that have one of the given ids."""
    wanted = {word for text in texts_of(value) for word in text.split()}
    top = context.node.tree_root()
    found = [
        node
        for node in (top, *descendant(top))
        if any(item.name == "id" and item.value in wanted for item in node.attributes)
    ]
    unique: dict[str, Node] = {}
    for node in found:
        identity = next(item.value for item in node.attributes if item.name == "id")
        unique.setdefault(identity, node)
    return list(unique.values())


# -- one instance of a repeat --------------------------------------------------------------------


@construct("indexed-repeat(nodes, nodes, number, any*, any*) -> nodes", reads_node=True)
def indexed_repeat(compiler: Compiler, call: Call) -> Code:
    """Give a question of one instance of a repeat, counted from 1, or of repeats in it."""
    codes = [compiler.compile(argument) for argument in call.arguments]
    try:
        target = codes[0].nodes()
        groups = tuple(
            (group.nodes(), index.number())
            for group, index in zip(codes[1::2], codes[2::2], strict=True)
        )
    except NotNodesError:
        return compiler.wrong_argument(call, 0)

    def find(context: Context) -> Sequence[Node]:
        inside: Node | None = None
        found = [(group(context), index(context)) for group, index in groups]
        if len(found) > 1:
            # The repeats may be named in any order; the outermost has to be picked first.
            found.sort(key=lambda pair: _depth(pair[0]))
        for nodes, number in found:
            instances = [node for node in nodes if inside is None or _is_inside(node, inside)]
            if not 1 <= number < len(instances) + 1:
                return ()
            inside = instances[int(number) - 1]
        if inside is None:
            return ()
        chosen = inside
        return [node for node in target(context) if _is_inside(node, chosen)]

    return PathCode(find)


def _depth(nodes: Sequence[Node]) -> int:
    """Count the ancestors of the nodes of a repeat."""
    depth = 0
    above = nodes[0].parent if nodes else None
    while above is not None:
        depth += 1
        above = above.parent
    return depth


def _is_inside(node: Node, other: Node) -> bool:
    """Tell whether a node is another one or lies in it."""
    above: Node | None = node
    while above is not None:
        if above is other:
            return True
        above = above.parent
    return False
