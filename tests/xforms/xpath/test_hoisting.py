"""Values over many nodes are worked out again only after something they read has changed."""

from __future__ import annotations

import pytest

from tests.xforms.xpath.surroundings import World
from veldmelding.xforms.xpath import compile_expression
from veldmelding.xforms.xpath.environment import INSIDE

FORM = "<data><m><v>1</v></m><m><v>2</v></m><k>1</k></data>"


@pytest.fixture
def world() -> World:
    world = World(FORM, data="<data><v>9</v></data>")
    world.revision = 1
    return world


def test_a_sum_is_kept_until_the_version_of_its_paths_changes(world):
    expression = compile_expression("../v * 100 div sum(/data/m/v)")
    world.find("/data/m[1]/v").value = "3"
    assert expression.number(world.context("/data/m[2]/v")) == 40

    world.find("/data/m[1]/v").value = "8"
    assert expression.number(world.context("/data/m[2]/v")) == 40
    world.revision = 2
    assert expression.number(world.context("/data/m[2]/v")) == 20
    inside = ("data", "m", "v", INSIDE)
    assert set(world.asked_versions) == {(("data",), ("data", "m"), ("data", "m", "v"), inside)}


def test_counting_does_not_look_inside(world):
    compile_expression("count(/data/m)").number(world.context())
    assert set(world.asked_versions) == {(("data",), ("data", "m"))}


def test_sessions_do_not_see_each_other(world):
    expression = compile_expression("sum(/data/m/v)")
    other = World("<data><m><v>7</v></m></data>")
    other.revision = 1

    assert expression.number(world.context()) == 3
    assert expression.number(other.context()) == 7


@pytest.mark.parametrize(
    "expression",
    [
        "count(../m)",
        "count(current()/../m)",
        "count(//m)",
        "count(/data/*)",
        "sum(/data/m[v > random()]/v)",
        "count(/data/m[position() = last()])",
        "join(' ', today())",
    ],
)
def test_what_hangs_on_place_chance_or_time_is_not_kept(world, expression):
    compiled = compile_expression(expression)
    compiled.evaluate(world.context("/data/k"))

    kept = [entry for entry in world.memo.values() if entry[0] == 1]
    assert len(kept) == (1 if "last()" in expression else 0)


def test_no_version_means_no_memory(world):
    world.revision = None
    expression = compile_expression("sum(/data/m/v)")
    assert expression.number(world.context()) == 3

    world.find("/data/m[1]/v").value = "8"
    assert expression.number(world.context()) == 10


def test_the_primary_instance_by_its_name_is_not_taken_for_a_list(world):
    expression = compile_expression("sum(instance('self')/data/m/v)")
    world.instances["self"] = world.root
    assert expression.number(world.context()) == 3

    world.find("/data/m[1]/v").value = "8"
    assert expression.number(world.context()) == 10
