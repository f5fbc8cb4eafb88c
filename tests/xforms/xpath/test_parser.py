"""Reading: what is an operator, what is a name, what is wrong and where."""

from __future__ import annotations

import pytest

from tests.conformance.parse import written
from veldmelding.errors import ExpressionError, ExpressionSyntaxError
from veldmelding.xforms.xpath import parse
from veldmelding.xforms.xpath.lexer import MAXIMUM_LENGTH
from veldmelding.xforms.xpath.tree import Binary, Call, Literal, Logical, NameTest, Path, walk


@pytest.mark.parametrize(
    ("expression", "same"),
    [
        ("a*b", "a * b"),
        ("div div mod mod mod", "(div) div (mod) mod (mod)"),
        ("* * *", "(*) * (*)"),
        ("and and or or and", "((and) and (or)) or (and)"),
        ("1 + 2 * 3 = 7 and not(a) or b", "((1 + (2 * 3)) = 7 and not(a)) or b"),
        ("-2 * 3", "(-2) * 3"),
        ("a | b/c | d", "(a) | (b/c) | (d)"),
        ("- a | b", "-(a | b)"),
        ("@*[1]", "attribute::*[1]"),
        ("6 div-2", "6 div -2"),
        ("4andtrue()", "4 and true()"),
        ("a = b != c < d >= e", "(a = b) != ((c < d) >= e)"),
        ("  a \n\t / b ", "a/b"),
    ],
)
def test_reads_alike(expression, same):
    assert written(parse(expression)) == written(parse(same))


def test_names_keep_dots_dashes_and_prefixes():
    path = parse("jr:meta.x/a-b.c/_d")

    assert isinstance(path, Path)
    assert [step.test for step in path.steps] == [
        NameTest("jr", "meta.x"),
        NameTest(None, "a-b.c"),
        NameTest(None, "_d"),
    ]


def test_a_name_before_a_bracket_is_a_call_unless_it_is_a_kind_of_node():
    assert isinstance(parse("textual()"), Call)
    assert isinstance(parse("text()"), Path)
    assert isinstance(parse("if (a, b, c)"), Call)


def test_the_tree_knows_its_places():
    tree = parse("a = 'b' and round(c) > 1")

    assert isinstance(tree, Logical)
    assert tree.position == 8
    assert [part.position for part in tree.operands] == [2, 21]
    assert {part.position for part in walk(tree) if isinstance(part, (Call, Literal))} == {4, 12}
    assert isinstance(tree.operands[0], Binary)


@pytest.mark.parametrize(
    ("expression", "position", "words"),
    [
        ("", 0, "stops too early"),
        ("  ", 2, "stops too early"),
        ("1 = = 2", 4, "“=” cannot stand here"),
        ("/data/a b", 8, "missing before “b”"),
        ("concat('a', 'b'", 15, "“)” is missing"),
        ("a['x'", 5, "“]” is missing"),
        ("'open", 0, "no quote ends"),
        ("a # b", 2, "“#” has no meaning"),
        ("side::a", 0, "no axis “side”"),
        ("a/count(b)", 2, "cannot be a step"),
        ("1,5", 1, "“,” cannot stand here"),
        ("a &amp; b", 2, "“&” has no meaning"),
    ],
)
def test_a_mistake_is_named_with_its_place(expression, position, words):
    with pytest.raises(ExpressionSyntaxError) as caught:
        parse(expression)

    assert caught.value.position == position
    assert words in str(caught.value)
    assert f"at character {position + 1}:" in str(caught.value)


def test_a_long_expression_is_shown_around_the_mistake_only():
    with pytest.raises(ExpressionError) as caught:
        parse("1 + " * 500 + "# + 1")

    assert len(str(caught.value)) < 400
    assert "…" in str(caught.value)


@pytest.mark.parametrize(
    "expression",
    [
        "(" * 5000 + "1" + ")" * 5000,
        "-" * 5000 + "1",
        "not(" * 5000,
        "a[" * 5000,
        "1" + " * 1" * 5000,
        "1" + " = 1" * 5000,
        "if(a, b, " * 500 + "c" + ")" * 500,
        "1 " * (MAXIMUM_LENGTH // 2 + 1),
    ],
)
def test_what_is_too_deep_or_too_long_is_refused(expression):
    with pytest.raises(ExpressionSyntaxError):
        parse(expression)


@pytest.mark.parametrize("operator", ["or", "and", "+", "-", "|"])
def test_long_chains_are_fine(operator):
    tree = parse("a" + f" {operator} a" * 5000)

    assert sum(isinstance(part, Path) for part in walk(tree)) == 5001
