"""Which nodes an expression reads, and what an old form means by an absolute path."""

from __future__ import annotations

import pytest

from tests.conformance.parse import written
from tests.xforms.xpath.surroundings import World
from veldmelding.xforms.xpath import (
    Context,
    Reference,
    anchored,
    compile_expression,
    parse,
    references,
)

HERE = ("data", "rep", "share")


def reads(expression: str) -> set[str]:
    """Give what an expression reads, as short texts."""
    found = set()
    for path, instance_id, descendants in references(parse(expression), HERE):
        text = "/" + "/".join(path) + ("//" if descendants else "")
        found.add(text if instance_id is None else f"{instance_id}:{text}")
    return found


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("1 + 2", set()),
        (".", {"/data/rep/share"}),
        ("../income * 2", {"/data/rep/income"}),
        ("/data/a = ../../b", {"/data/a", "/data/b"}),
        ("current()/../income", {"/data/rep/income"}),
        ("sum(/data/rep/income)", {"/data/rep/income"}),
        ("/data/rep[x = ../y]/income", {"/data/rep/income", "/data/rep/x", "/data/y"}),
        ("/data/rep[x = current()/../k]/z", {"/data/rep/z", "/data/rep/x", "/data/rep/k"}),
        ("count(../../rep)", {"/data/rep"}),
        ("position(..)", {"/data/rep"}),
        ("//age", {"///"}),
        ("/data/rep//age", {"/data/rep//"}),
        ("/data/*/x", {"/data/*/x"}),
        ("/data/@version", {"/data/@version"}),
        ("/data/orx:meta/orx:instanceID", {"/data/orx:meta/orx:instanceID"}),
        ("../preceding-sibling::rep/x", {"/data/rep/x"}),
        ("string-length()", {"/data/rep/share"}),
        ("string-length() + string-length(../t)", {"/data/rep/share", "/data/rep/t"}),
        ("once(../x)", {"/data/rep/share", "/data/rep/x"}),
        ("a | ../b", {"/data/rep/share/a", "/data/rep/b"}),
        ("(../a | ../b)[c]/d", {f"/data/rep/{path}" for path in ("a/c", "b/c", "a/d", "b/d")}),
        ("randomize(/data/rep[x])/y", {"/data/rep", "/data/rep/x", "/data/rep/y"}),
        ("jr:choice-name(../s, '/data/rep/s')", {"/data/rep/s"}),
        ("jr:choice-name(../s, 'not ( a path')", {"/data/rep/s"}),
        ("jr:choice-name(../s, ' ../s2 ')", {"/data/rep/s", "/data/rep/s2"}),
        ("indexed-repeat(/data/o/v, /data/o, ../i)", {"/data/o/v", "/data/o", "/data/rep/i"}),
        (
            "instance('list')/root/item[name = /data/k]/label",
            {"list:/root/item/label", "list:/root/item/name", "/data/k"},
        ),
        ("pulldata('list', 'c', 'k', ../x)", {"list:/root/item//", "/data/rep/x"}),
        ("instance(../which)/root", {"*:/root", "/data/rep/which"}),
        ("unknown(../x)/y", {"/data/rep/x", "/data/rep/x/y"}),
        ("if(../a, -../b, not(../c) and ../d)", {f"/data/rep/{name}" for name in "abcd"}),
    ],
)  # fmt: skip
def test_reads(expression, found):
    assert reads(expression) == found


def test_references_of_an_expression_are_values():
    found = compile_expression("../a").references(HERE)

    assert found == frozenset({Reference(("data", "rep", "a"))})


@pytest.mark.parametrize(
    ("expression", "meant"),
    [
        ("/data/rep/income", "../income"),
        ("/data/rep/group/x", "../group/x"),
        ("/data/other", "/data/other"),
        ("count(/data/rep)", "count(/data/rep)"),
        ("/data/rep[2]/income", "/data/rep[2]/income"),
        ("sum(/data/rep/income) + /data/rep/a", "sum(../income) + ../a"),
        ("-(/data/rep/a) * 2 = 3 or /data/rep/a | b", "-(../a) * 2 = 3 or ../a | b"),
        (
            "instance('l')/root/item[name = /data/rep/a]",
            "instance('l')/root/item[name = current()/../a]",
        ),
        ("(../x)[. = /data/rep/a]", "(../x)[. = current()/../a]"),
        (
            "indexed-repeat(/data/rep/a, /data/rep, 1)",
            "indexed-repeat(/data/rep/a, /data/rep, 1)",
        ),
    ],
)
def test_an_old_form_means_its_own_instance(expression, meant):
    assert written(anchored(parse(expression), HERE, [("data", "rep")])) == written(parse(meant))


def test_the_innermost_common_repeat_counts():
    context = ("d", "a", "b", "x")
    repeats = [("d", "a"), ("d", "a", "b"), ("d", "c")]

    assert written(anchored(parse("/d/a/b/y"), context, repeats)) == written(parse("../y"))
    assert written(anchored(parse("/d/a/y"), context, repeats)) == written(parse("../../y"))
    assert written(anchored(parse("/d/c/y"), context, repeats)) == written(parse("/d/c/y"))


def test_the_same_text_means_the_instance_only_inside_the_repeat():
    world = World("<data><rep><a>1</a><s/></rep><rep><a>2</a><s/></rep><t/></data>")
    second = world.nodes("/data/rep/s")[1]
    inside = compile_expression(
        "/data/rep/a", context_path=("data", "rep", "s"), same_instance=[("data", "rep")]
    )
    outside = compile_expression(
        "/data/rep/a", context_path=("data", "t"), same_instance=[("data", "rep")]
    )

    assert inside.string(Context(second, world)) == "2"
    assert [node.value for node in outside.nodes(world.context("/data/t"))] == ["1", "2"]
