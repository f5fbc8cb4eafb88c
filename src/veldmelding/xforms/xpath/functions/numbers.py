"""Numbers and yes or no: converting, rounding, adding up, and choosing by a condition."""

from __future__ import annotations

import math
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Any

from veldmelding.xforms.xpath.code import ChoiceCode, Code, constant
from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.functions.registry import construct, function
from veldmelding.xforms.xpath.values import text_number, to_boolean, to_number, to_string

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from veldmelding.xforms.xpath.compiler import Compiler
    from veldmelding.xforms.xpath.nodes import Node
    from veldmelding.xforms.xpath.tree import Call

_MOST_DIGITS = 400


@construct("number(any?) -> number", node_default=True)
def number(compiler: Compiler, call: Call) -> Code:
    """Give a value as a number; a date gives its days since 1970."""
    code = compiler.compile(call.arguments[0])
    return Code("number", code.number(), constant=code.constant)


@construct("boolean(any) -> boolean")
def boolean(compiler: Compiler, call: Call) -> Code:
    """Give a value as true or false; an empty text, 0 and no nodes are false."""
    code = compiler.compile(call.arguments[0])
    return Code("boolean", code.boolean(), constant=code.constant)


@construct("not(any) -> boolean")
def negated(compiler: Compiler, call: Call) -> Code:
    """Turn true into false and false into true."""
    code = compiler.compile(call.arguments[0])
    run = code.boolean()
    return Code("boolean", lambda context: not run(context), constant=code.constant)


@construct("true() -> boolean")
def true(compiler: Compiler, call: Call) -> Code:
    """Give true."""
    return constant("boolean", True)


@construct("false() -> boolean")
def false(compiler: Compiler, call: Call) -> Code:
    """Give false."""
    return constant("boolean", False)


@construct("if(any, any, any) -> any")
def choose(compiler: Compiler, call: Call) -> Code:
    """Give the second value when the first is true, and the third otherwise."""
    test, then, otherwise = (compiler.compile(argument) for argument in call.arguments)
    if test.constant:
        return then if test.boolean()(None) else otherwise  # type: ignore[arg-type]
    return ChoiceCode(test.boolean(), then, otherwise)


@function("boolean-from-string(string) -> boolean")
def boolean_from_string(text: str) -> bool:
    """Give true for the texts `true` and `1` only."""
    return text in ("true", "1")


@function("int(number) -> number")
def integer(value: float) -> float:
    """Cut the decimals off a number."""
    return float(math.trunc(value)) if math.isfinite(value) else math.nan


@function("floor(number) -> number")
def floor(value: float) -> float:
    """Give the whole number at or below a number."""
    return float(math.floor(value)) if math.isfinite(value) else value


@function("ceiling(number) -> number")
def ceiling(value: float) -> float:
    """Give the whole number at or above a number."""
    return float(math.ceil(value)) if math.isfinite(value) else value


@function("round(number, number?) -> number")
def rounded(value: float, digits: float | None = None) -> float:
    """Round a number, to a count of decimals if given; halves go up."""
    if not math.isfinite(value):
        return value
    if digits is None:
        return math.copysign(float(math.floor(Decimal(value) + Decimal("0.5"))), value or 1.0)
    if math.isnan(digits):
        return math.nan
    places = math.trunc(max(-_MOST_DIGITS, min(_MOST_DIGITS, digits)))
    exact = Decimal(repr(value))
    exponent = exact.as_tuple().exponent
    if not isinstance(exponent, int) or exponent >= -places:
        return value
    unit = Decimal(1).scaleb(-places)
    halves = exact / unit * 2
    # Halves go up, towards plus infinity when whole numbers are asked for, and away from zero
    # where decimals are, as the field's engines do.
    if places == 0 or value > 0:
        whole = ((halves + 1) / 2).to_integral_value(rounding=ROUND_FLOOR)
    else:
        whole = ((halves - 1) / 2).to_integral_value(rounding=ROUND_CEILING)
    return float(whole * unit)


@function("abs(number) -> number")
def absolute(value: float) -> float:
    """Give a number without its minus sign."""
    return abs(value)


# -- over many values ----------------------------------------------------------------------------


def _numbers(values: Sequence[Any]) -> Iterator[float]:
    """Give the numbers of all values; nodes that are empty do not count."""
    for value in values:
        if isinstance(value, (list, tuple)):
            spend(2 * len(value))
            for node in value:
                text = node.string_value()
                if text.strip():
                    yield text_number(text)
        else:
            yield to_number(value)


@function("sum(nodes) -> number", aggregate=True)
def total(nodes: Sequence[Node]) -> float:
    """Add up the answers a path leads to; empty ones do not count."""
    return float(sum(_numbers((nodes,))))


@function("min(any, any*) -> number", aggregate=True)
def smallest(*values: Any) -> float:
    """Give the smallest of several numbers; empty answers do not count."""
    numbers = list(_numbers(values))
    if not numbers or any(value != value for value in numbers):
        return math.nan
    return min(numbers)


@function("max(any, any*) -> number", aggregate=True)
def largest(*values: Any) -> float:
    """Give the largest of several numbers; empty answers do not count."""
    numbers = list(_numbers(values))
    if not numbers or any(value != value for value in numbers):
        return math.nan
    return max(numbers)


# -- checklists ----------------------------------------------------------------------------------


def _answers(value: Any) -> list[bool]:
    """Give the truth of a value, or of each node of a node-set by what it says."""
    if isinstance(value, (list, tuple)):
        return [_says_yes(node.string_value()) for node in value]
    return [_says_yes(value) if isinstance(value, str) else to_boolean(value)]


def _says_yes(text: str) -> bool:
    return bool(text)


def _between(low: float, found: float, high: float) -> bool:
    return (low < 0 or found >= low) and (high < 0 or found <= high)


@function("checklist(number, number, any*) -> boolean", aggregate=True)
def checklist(low: float, high: float, *values: Any) -> bool:
    """Tell whether at least so many and at most so many values are true; -1 is no limit."""
    return _between(low, sum(sum(_answers(value)) for value in values), high)


@function("weighted-checklist(number, number, any*, any*) -> boolean", aggregate=True)
def weighted_checklist(low: float, high: float, *pairs: Any) -> bool:
    """Tell whether the weights of what is true add up to between two limits."""
    weight = 0.0
    for value, given in zip(pairs[::2], pairs[1::2], strict=True):
        weights = list(_numbers((given,))) or [0.0]
        answers = _answers(value)
        if len(weights) < len(answers):
            weights += [weights[-1]] * (len(answers) - len(weights))
        weight += sum(number for answer, number in zip(answers, weights, strict=False) if answer)
    return _between(low, weight, high)


@function("count-non-empty(nodes) -> number", aggregate=True)
def count_non_empty(nodes: Sequence[Node]) -> float:
    """Count the answers of a path that are not empty."""
    return float(sum(1 for node in nodes if node.string_value()))


@function("depend(any, any*) -> any")
def depend(value: Any, *others: Any) -> Any:
    """Give the first value; the others only say on what it depends."""
    return value if not isinstance(value, (list, tuple)) else to_string(value)
