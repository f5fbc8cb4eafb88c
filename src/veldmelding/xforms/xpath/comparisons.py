"""Comparisons to closures, after XPath 1.0 §3.4: node-sets compare if any of their nodes does.

One sentence of §3.4 is not followed, as no program of the field follows it: `<` and the like
between a boolean and a node-set compare the numbers of both, and not whether there is a node.
In a form there always is one, so such a condition would never change. `=` and `!=` do as written.

Dates join in as numbers of days; a day compared with a moment begins at the person's midnight.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

from veldmelding.xforms.xpath.code import Code, Run
from veldmelding.xforms.xpath.dates import compared, read_moment
from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.values import text_number, to_boolean, to_number, to_string

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo

    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.nodes import Node

_ORDERS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def comparison(symbol: str, left: Code, right: Code) -> Code:
    """Give the code of one comparison."""
    if symbol in ("=", "!="):
        run = _equality(symbol == "=", left, right)
    else:
        run = _order(symbol, left, right)
    # Two dates may need the person's time zone, which a constant cannot know.
    kinds = {left.kind, right.kind}
    timeless = bool(kinds & {"number", "boolean"}) or (
        kinds == {"string"} and symbol in ("=", "!=")
    )
    constant = left.constant and right.constant and timeless and "any" not in kinds
    return Code("boolean", run, constant=constant)


# -- equality ------------------------------------------------------------------------------------


def _equality(equal: bool, left: Code, right: Code) -> Run:
    kinds = (left.kind, right.kind)
    if "any" in kinds:
        one, other = left.run, right.run
        return lambda context: equal_values(
            one(context), other(context), equal, context.environment.timezone
        )
    if "boolean" in kinds:
        one, other = left.boolean(), right.boolean()
        if equal:
            return lambda context: one(context) == other(context)
        return lambda context: one(context) != other(context)
    if "nodes" in kinds:
        if left.kind != "nodes":
            left, right = right, left
        return _nodes_equality(equal, left.run, right)
    if "number" in kinds:
        one, other = left.number(), right.number()
    elif "date" in kinds:
        one, other = left.run, right.run
        return lambda context: (
            same_time(one(context), other(context), context.environment.timezone) == equal
        )
    else:
        one, other = left.string(), right.string()
    if equal:
        return lambda context: one(context) == other(context)
    return lambda context: one(context) != other(context)


def _nodes_equality(equal: bool, nodes: Run, other: Code) -> Run:
    run = other.run
    if other.kind == "nodes":

        def any_pair(context: Context) -> bool:
            one, others = nodes(context), run(context)
            context.environment.effort.spend(len(one) + len(others))
            return _pairs(one, others, equal)

        return any_pair
    if other.kind == "number":

        def any_number(context: Context) -> bool:
            number = run(context)
            found = nodes(context)
            _spend(found, context)
            return any((text_number(node.string_value()) == number) == equal for node in found)

        return any_number
    if other.kind == "date":

        def any_time(context: Context) -> bool:
            text = run(context)
            zone = context.environment.timezone
            found = nodes(context)
            _spend(found, context)
            return any(same_time(node.string_value(), text, zone) == equal for node in found)

        return any_time

    def any_text(context: Context) -> bool:
        found = nodes(context)
        if len(found) == 1:
            node = found[0]
            value = node.string_value() if node.children else node.value
            return bool((value == run(context)) is equal)
        if not found:
            return False
        text = run(context)
        return any((node.string_value() == text) == equal for node in found)

    return any_text


def _spend(nodes: Sequence[Node], context: Context) -> None:
    """Count the work of reading every node as a number or date."""
    if len(nodes) > 16:
        context.environment.effort.spend(4 * len(nodes))


def _pairs(left: Sequence[Node], right: Sequence[Node], equal: bool) -> bool:
    """Tell whether any pair of texts is equal, or any pair differs, without trying all pairs."""
    texts = {node.string_value() for node in left}
    others = {node.string_value() for node in right}
    if equal:
        return not texts.isdisjoint(others)
    return bool(texts and others) and (len(texts) > 1 or len(others) > 1 or texts != others)


def same_time(left: str, right: str, zone: tzinfo) -> bool:
    """Tell whether two texts are equal, as dates where both are dates."""
    if left == right:
        return True
    one, other = compared(left, right, zone)
    return one == other


def equal_values(left: Any, right: Any, equal: bool, zone: tzinfo) -> bool:
    """Compare two values whose kinds are only known now."""
    if isinstance(left, bool) or isinstance(right, bool):
        return (to_boolean(left) == to_boolean(right)) == equal
    if isinstance(left, (list, tuple)):
        spend(4 * len(left))
        if isinstance(right, (list, tuple)):
            return _pairs(left, right, equal)
        return any(equal_values(node.string_value(), right, equal, zone) for node in left)
    if isinstance(right, (list, tuple)):
        return equal_values(right, left, equal, zone)
    if isinstance(left, str) and isinstance(right, str):
        return (left == right) == equal
    return (to_number(left) == to_number(right)) == equal


# -- order ---------------------------------------------------------------------------------------


def _order(symbol: str, left: Code, right: Code) -> Run:
    order = _ORDERS[symbol]
    kinds = (left.kind, right.kind)
    if "any" in kinds:
        one, other = left.run, right.run
        return lambda context: ordered_values(
            one(context), other(context), symbol, context.environment.timezone
        )
    if "nodes" in kinds:
        if left.kind != "nodes":
            return _nodes_order(_MIRRORED[symbol], right.run, left)
        return _nodes_order(symbol, left.run, right)
    if "number" in kinds or "boolean" in kinds:
        one, other = left.number(), right.number()
        return lambda context: order(one(context), other(context))
    one, other = left.run, right.run
    return lambda context: ordered_texts(
        one(context), other(context), order, context.environment.timezone
    )


def _nodes_order(symbol: str, nodes: Run, other: Code) -> Run:
    order = _ORDERS[symbol]
    run = other.run
    match other.kind:
        case "nodes":

            def any_pair(context: Context) -> bool:
                zone = context.environment.timezone
                one, others = nodes(context), run(context)
                context.environment.effort.spend(len(one) + len(others))
                texts = {node.string_value() for node in one}
                limits = {node.string_value() for node in others}
                return _ordered_pairs(texts, limits, order, zone)

            return any_pair
        case "number" | "boolean":

            def any_number(context: Context) -> bool:
                found = nodes(context)
                _spend(found, context)
                number = float(run(context))
                return any(order(text_number(node.string_value()), number) for node in found)

            return any_number
        case _:

            def any_text(context: Context) -> bool:
                text = run(context)
                zone = context.environment.timezone
                found = nodes(context)
                _spend(found, context)
                return any(ordered_texts(node.string_value(), text, order, zone) for node in found)

            return any_text


def _ordered_pairs(
    texts: set[str], others: set[str], order: Callable[[float, float], bool], zone: tzinfo
) -> bool:
    """Tell whether any pair is in order; numbers need only their extremes."""
    spend(8 * (len(texts) + len(others)))
    if any(read_moment(text) for text in texts) and any(read_moment(text) for text in others):
        spend(16 * len(texts) * len(others))
        return any(ordered_texts(text, other, order, zone) for text in texts for other in others)
    numbers = [number for text in texts if (number := text_number(text)) == number]
    limits = [number for text in others if (number := text_number(text)) == number]
    if not numbers or not limits:
        return False
    if order in (operator.lt, operator.le):
        return bool(order(min(numbers), max(limits)))
    return bool(order(max(numbers), min(limits)))


def ordered_texts(
    left: str, right: str, order: Callable[[float, float], bool], zone: tzinfo
) -> bool:
    """Compare two texts as numbers, or as dates where both are dates."""
    if len(left) > 7 and len(right) > 7 and "-" in left and "-" in right:
        one, other = compared(left, right, zone)
        if one == one and other == other:
            return order(one, other)
    return order(text_number(left), text_number(right))


def ordered_values(left: Any, right: Any, symbol: str, zone: tzinfo) -> bool:
    """Compare two values whose kinds are only known now."""
    if isinstance(left, (list, tuple)):
        spend(4 * len(left))
        if isinstance(right, (list, tuple)):
            spend(4 * len(right))
            texts = {node.string_value() for node in left}
            others = {node.string_value() for node in right}
            return _ordered_pairs(texts, others, _ORDERS[symbol], zone)
        return any(ordered_values(node.string_value(), right, symbol, zone) for node in left)
    if isinstance(right, (list, tuple)):
        return ordered_values(right, left, _MIRRORED[symbol], zone)
    order = _ORDERS[symbol]
    if isinstance(left, str) and isinstance(right, str):
        return ordered_texts(to_string(left), to_string(right), order, zone)
    return order(to_number(left), to_number(right))
