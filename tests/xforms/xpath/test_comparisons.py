"""Comparing: every pair of kinds, against a plain reading of the specification."""

from __future__ import annotations

import itertools
import operator

import pytest

from tests.xforms.xpath.surroundings import World
from veldmelding.xforms.xpath import compile_expression, to_boolean, to_number

FORM = "<d><a>1</a><b>2</b><b>3</b><c/><t>x</t><t>y</t><u>x</u></d>"
OPERANDS = [
    "/d/a", "/d/b", "/d/c", "/d/t", "/d/u", "/d/none", "1", "2", "0", "'x'", "'2'", "''",
    "true()", "false()", "if(/d/a, /d/b, 0)", "if(/d/a, 2, 'x')", "if(/d/a, 'x', 1)",
    "if(/d/c, true(), 'x')",
]  # fmt: skip
OPERATORS = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def expected(symbol, left, right):
    """Compare two values as the text of XPath 1.0 says, case by case.

    Order between a boolean and nodes is the one exception: by their numbers, as elsewhere.
    """
    work = OPERATORS[symbol]
    one, other = isinstance(left, list), isinstance(right, list)
    if one and other:
        return any(
            compare_atoms(symbol, a.string_value(), b.string_value()) for a in left for b in right
        )
    if symbol in ("=", "!=") and (
        (one and isinstance(right, bool)) or (other and isinstance(left, bool))
    ):
        return work(to_boolean(left), to_boolean(right))
    if one:
        return any(compare_atoms(symbol, node.string_value(), right) for node in left)
    if other:
        return any(compare_atoms(symbol, left, node.string_value()) for node in right)
    return compare_atoms(symbol, left, right)


def compare_atoms(symbol, left, right):
    work = OPERATORS[symbol]
    if symbol in ("=", "!="):
        if isinstance(left, bool) or isinstance(right, bool):
            return work(to_boolean(left), to_boolean(right))
        if isinstance(left, float) or isinstance(right, float):
            return work(to_number(left), to_number(right))
        return work(left, right)
    return work(to_number(left), to_number(right))


@pytest.mark.parametrize("symbol", OPERATORS)
def test_every_pair_of_kinds_compares_as_the_specification_says(symbol):
    world = World(FORM)
    context = world.context()
    for left, right in itertools.product(OPERANDS, OPERANDS):
        one = compile_expression(left).evaluate(context)
        other = compile_expression(right).evaluate(context)
        found = compile_expression(f"{left} {symbol} {right}").boolean(context)
        assert found is expected(symbol, one, other), f"{left} {symbol} {right}"


@pytest.mark.parametrize(
    ("expression", "truth"),
    [
        ("'2020-01-02' > '2020-01-01'", True),
        ("today() = '2020-01-02'", True),
        ("date('2020-01-02') = /d/day", True),
        ("/d/day < today()", False),
        ("/d/day <= today()", True),
        ("/d/day < '2020-01-02T10:00:00.000-05:00'", True),
        ("/d/moment = date-time('2020-01-02T10:00:00.000-05:00')", True),
        ("/d/moment > date-time('2020-01-02T09:59:59.000-05:00')", True),
        ("/d/moment = '2020-01-02T10:00:00.000-05:00'", False),
        ("/d/moment > /d/day", True),
        ("/d/day > /d/moment", False),
        ("/d/day + 1 = date('2020-01-03')", True),
        ("'2020-02-30' > '2020-01-01'", False),
    ],
)
def test_days_and_moments(expression, truth):
    world = World("<d><day>2020-01-02</day><moment>2020-01-02T15:00:00.000Z</moment></d>")

    assert world.truth(expression) is truth
