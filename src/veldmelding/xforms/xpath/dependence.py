"""What the value of a part hangs on: the context node, positions, `current()`, chance or time."""

from __future__ import annotations

from veldmelding.xforms.xpath.functions import find
from veldmelding.xforms.xpath.tree import Call, Filter, Path, Tree, operands, predicates, walk


def looks_at_position(tree: Tree) -> bool:
    """Tell whether a predicate counts: it asks position or size, or may itself be a number."""
    return _may_be_number(tree) or asks_position(tree)


def asks_position(tree: Tree) -> bool:
    """Tell whether a part asks for the position or size of the list it is evaluated in."""
    stack = [tree]
    while stack:
        part = stack.pop()
        if isinstance(part, Call) and part.name in ("position", "last") and not part.arguments:
            return True
        # Predicates further in have positions of their own.
        stack.extend(operands(part))
    return False


def _may_be_number(tree: Tree) -> bool:
    match tree:
        case Path():
            return False
        case Call(name=name):
            function = find(name)
            return function is None or function.result in ("number", "any")
        case Filter(primary=primary):
            return _may_be_number(primary)
        case _:
            kind = type(tree).__name__
            if kind == "Binary":
                return getattr(tree, "operator", "") in ("*", "div", "mod")
            return kind in ("Number", "Negation", "Additive", "Variable")


def free_of_node(tree: Tree) -> bool:
    """Tell whether a part has one value for every context node, position and moment of asking.

    It may depend on `current()`: that stays the same while a predicate runs.
    """
    stack = [tree]
    while stack:
        part = stack.pop()
        if isinstance(part, Path) and not part.absolute and part.start is None:
            return False
        if isinstance(part, Call):
            function = find(part.name)
            if function is None or function.volatile:
                return False
            if function.reads_node and not (part.name == "position" and part.arguments):
                return False
            if function.defaults_to_node and len(part.arguments) < (function.maximum or 1):
                return False
        stack.extend(operands(part))
    return not any(
        isinstance(part, Call) and _volatile(part)
        for inside in _all_predicates(tree)
        for part in walk(inside)
    )


def _volatile(call: Call) -> bool:
    function = find(call.name)
    return function is None or function.volatile


def _all_predicates(tree: Tree) -> list[Tree]:
    found: list[Tree] = []
    stack = [tree]
    while stack:
        part = stack.pop()
        found.extend(predicates(part))
        stack.extend(operands(part))
    return found


def volatile(tree: Tree) -> bool:
    """Tell whether a part asks chance or the clock anywhere in it."""
    return any(isinstance(part, Call) and _volatile(part) for part in walk(tree))


def uses_current(tree: Tree) -> bool:
    """Tell whether a part asks `current()` anywhere in it."""
    return any(isinstance(part, Call) and part.name == "current" for part in walk(tree))
