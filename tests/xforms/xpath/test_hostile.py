"""Whatever the text: an expression is read, refused or evaluated, never a crash, never a hang."""

from __future__ import annotations

import contextlib
import math
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.xforms.xpath.surroundings import World
from veldmelding.errors import ExpressionError
from veldmelding.xforms.xpath import (
    FUNCTIONS,
    Context,
    Node,
    compile_expression,
    number_text,
    parse,
    references,
    text_number,
)
from veldmelding.xforms.xpath.dates import date_number, day_text, read_moment

WORLD = World(
    "<data><a>1</a><b>x y</b><c>2020-01-01</c><r><v>1</v></r><r><v/></r><e/></data>",
    list="<root><item><name>x</name><label>X</label></item></root>",
)
PIECES = [
    "/data/a", "/data/r", "../b", ".", "..", "//v", "@x", "*", "'x'", "''", "1", "-1.5", "0",
    "'2020-02-30'", "/data/c", "$v", "current()", "instance('list')/root/item", "text()", "e",
]  # fmt: skip
OPERATORS = ["+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or", "|"]
atoms = st.sampled_from(PIECES)
expressions = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(OPERATORS), inner).map(" ".join),
        st.tuples(st.sampled_from(sorted(FUNCTIONS)), st.lists(inner, max_size=4)).map(
            lambda call: f"{call[0]}({', '.join(call[1])})"
        ),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]})[{pair[1]}]"),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]})/a[{pair[1]}]"),
        inner.map(lambda text: f"-({text})"),
    ),
    max_leaves=12,
)


def survive(text: str) -> None:
    """Do everything that can be done with an expression; only its own errors may come out."""
    try:
        compiled = compile_expression(text)
    except ExpressionError:
        return
    references(compiled.tree, ("data", "a"))
    context = Context(WORLD.root.children[0].children[0], WORLD)
    for use in (compiled.evaluate, compiled.string, compiled.number, compiled.boolean):
        with contextlib.suppress(ExpressionError):
            use(context)


@settings(max_examples=400, deadline=2000)
@given(expressions)
def test_well_formed_expressions(text):
    survive(text)


@settings(max_examples=400, deadline=2000)
@given(st.text(alphabet="ab()[]/.@*|+-=<>!,'\"$:0 1\u00e9\n", max_size=40))
def test_crumbs_of_expressions(text):
    survive(text)


@settings(max_examples=200, deadline=2000)
@given(st.text(max_size=60))
def test_any_text(text):
    survive(text)


@settings(max_examples=200, deadline=2000)
@given(expressions)
def test_all_ways_to_ask_agree(text):
    context = Context(WORLD.root.children[0].children[0], WORLD)
    try:
        compiled = compile_expression(text)
        string, number = compiled.string(context), compiled.number(context)
        truth, value = compiled.boolean(context), compiled.evaluate(context)
    except ExpressionError:
        return
    if compiled.volatile:
        return
    if isinstance(value, bool):
        assert (string, number, truth) == ("true" if value else "false", float(value), value)
    elif isinstance(value, float):
        assert string == number_text(value)
        assert number == value or math.isnan(number)
        assert truth == (value != 0 and not math.isnan(value))
    elif isinstance(value, str):
        assert string == value
        assert truth == (value != "")
    else:
        assert string == (value[0].string_value() if value else "")
        assert truth == bool(value)


@given(st.floats())
def test_numbers_survive_being_written(number):
    text = number_text(number)

    assert "e" not in text.lower().replace("infinity", "")
    if math.isfinite(number):
        assert text_number(text) == number
    else:
        assert math.isnan(text_number(text))


@given(st.text(alphabet="0123456789-:T.Z+ ", max_size=32))
def test_texts_that_look_like_dates(text):
    number = date_number(text)
    moment = read_moment(text)

    assert math.isnan(number) == (moment is None or "-" not in text)


@given(st.dates())
def test_days_and_their_numbers(day):
    assert day_text(date_number(day.isoformat())) == day.isoformat()


@pytest.mark.parametrize("depth", [100, 119])
def test_the_deepest_expression_that_is_read_also_runs_on_a_full_stack(depth):
    nested = [
        "(" * depth + "/data/a" + ")" * depth,
        "if(/data/a, " * depth + "1" + ", 2)" * depth,
        "concat(/data/e, " * depth + "1" + ")" * depth,
        "count(/data/r[" * (depth // 2) + "v" + "])" * (depth // 2),
        "1" + " * /data/a" * depth,
    ]

    def low_on_stack(levels: int) -> None:
        if levels:
            low_on_stack(levels - 1)
        else:
            for text in nested:
                survive(text)

    low_on_stack(sys.getrecursionlimit() // 2)


def test_a_deep_document_is_walked():
    node = document = Node(kind="document")
    for _ in range(20_000):
        node = node.append(Node("a"))
    node.value = "deep"
    world = World()
    world.root = document
    context = Context(document, world)

    assert compile_expression("string(/a)").string(context) == "deep"
    assert compile_expression("count(//a)").number(context) == 20_000
    assert compile_expression("count(//a[not(a)]/ancestor::a)").number(context) == 19_999


def test_a_long_chain_is_read_and_run_in_time():
    text = " + ".join(["/data/a"] * 5000)
    started = time.perf_counter()

    assert WORLD.number(text) == 5000
    assert parse(text)
    assert time.perf_counter() - started < 5


def test_huge_answers_are_only_slow_in_proportion():
    world = World("<data><t/></data>")
    world.find("/data/t").value = "9" * 300_000
    started = time.perf_counter()

    for expression in ("/data/t + 1", "date(/data/t)", "round(/data/t)", "selected(/data/t, 'a')"):
        world.text(expression)
    assert time.perf_counter() - started < 5
