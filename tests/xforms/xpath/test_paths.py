"""Finding nodes: axes, predicates, order, relevance and the index of lists."""

from __future__ import annotations

import pytest

from tests.xforms.xpath.surroundings import World, tree
from veldmelding.errors import ArgumentError, ExpressionError
from veldmelding.xforms.xpath import Context, Node, compile_expression, in_document_order

FORM = """
<data version="3">
  <name>Ann</name>
  <m><age>4</age><child><age>1</age></child></m>
  <m irrelevant="1"><age>50</age></m>
  <m><age>40</age><child><age>2</age></child><child><age>3</age></child></m>
  <m><age>9</age></m>
  <key>b</key><key2>y</key2><many>a b</many>
</data>
"""
LIST = """
<root>
  <item><k>a</k><p>x</p><n>1</n></item><item><k>b</k><p>x</p><n>2</n></item>
  <item><k>b</k><p>y</p><n>3</n></item><item><k>a</k><p>y</p><n>4</n></item>
  <item><k>b</k><k>a</k><p>y</p><n>5</n></item><item><p>y</p><n>6</n></item>
</root>
"""


@pytest.fixture
def world() -> World:
    return World(FORM, list=LIST)


@pytest.mark.parametrize(
    ("expression", "texts"),
    [
        ("/data/m/age", ["4", "40", "9"]),
        ("/data/m[2]/age", ["40"]),
        ("/data/m[last()]/age", ["9"]),
        ("/data/m[position() > 1]/age", ["40", "9"]),
        ("/data/m[age > 5][1]/age", ["40"]),
        ("/data/m[1][age > 5]/age", []),
        ("(/data/m/age)[2]", ["40"]),
        ("//age", ["4", "1", "40", "2", "3", "9"]),
        ("//child[1]/age", ["1", "2"]),
        ("(//child)[1]/age", ["1"]),
        ("/data/m[child]/age", ["4", "40"]),
        ("/data/m[child/age = 3]/age", ["40"]),
        ("/data/m[not(child)]/age", ["9"]),
        ("/data/@version", ["3"]),
        ("/data/*[name() = 'key']", ["b"]),
        ("/data/m/child/../age", ["4", "40"]),
        ("/data/m/child/ancestor::m/age", ["4", "40"]),
        ("/data/m[2]/preceding-sibling::m/age", ["4"]),
        ("/data/m[1]/following-sibling::*[1]/age", ["40"]),
        ("/data/key/preceding::age[1]", ["9"]),
        ("/data/name/following::age[position() < 3]", ["4", "1"]),
        ("/data/key | /data/name | /data/key", ["Ann", "b"]),
        ("/data/name/text()", ["Ann"]),
        ("/data/m[number('x')]/age", []),
        ("/data/m['']/age", []),
        ("/data/m[1.5]/age", []),
        ("/data/m[1 div 0]/age", []),
        ("/data/m[0 div 0]/age", []),
        ("/data/m[if(true(), 2, 1)]/age", ["40"]),
    ],
)
def test_finds(world, expression, texts):
    assert world.texts(expression) == texts


def test_relative_paths_start_at_the_context_and_current_stays(world):
    assert world.texts("../child/age", at="/data/m[2]/age") == ["2", "3"]
    assert world.texts(".", at="/data/name") == ["Ann"]
    assert world.texts("/data/m[age > current()/../age]/age", at="/data/m[3]/age") == ["40"]
    assert world.texts("../../../..", at="/data/name") == []
    assert world.text("string()", at="/data/key") == "b"


def test_a_path_within_a_list_condition_means_the_form(world):
    found = world.texts("instance('list')/root/item[k = /data/key and p = /data/key2]/n")

    assert found == ["3", "5"]


@pytest.mark.parametrize(
    ("condition", "numbers"),
    [
        ("k = /data/key", ["2", "3", "5"]),
        ("/data/key = k", ["2", "3", "5"]),
        ("./k = 'a'", ["1", "4", "5"]),
        ("k = /data/key][p = /data/key2", ["3", "5"]),
        ("k = 'b' and n > 2", ["3", "5"]),
        ("k = 'b'][2", ["3"]),
        ("k = 'b' and position() = 3", ["3"]),
        ("k = 'b' or p = 'x'", ["1", "2", "3", "5"]),
        ("selected(/data/many, k)", ["1", "2", "3", "4", "5"]),
        ("selected('a c', k)", ["1", "4"]),
        ("selected('', k)", ["6"]),
        ("n = 3", ["3"]),
        ("n = '3.0'", []),
        ("n = 3.0", ["3"]),
        ("k = instance('list')/root/item[p = 'x']/k", ["1", "2", "3", "4", "5"]),
        ("k = current()/../key", ["2", "3", "5"]),
        ("k = ../item[2]/k", ["2", "3", "5"]),
        ("k != /data/key", ["1", "4", "5"]),
        ("k = /data/nothing", []),
    ],
)
def test_an_index_finds_what_a_search_finds(condition, numbers):
    expression = f"instance('list')/root/item[{condition}]/n"
    indexed, searched = World(FORM, list=LIST), World(FORM, list=LIST)
    for child in searched.instances["list"].children:
        child.frozen = False

    for world in (indexed, searched, indexed):
        assert world.texts(expression, at="/data/name") == numbers


def test_an_index_looks_at_the_wanted_items_only():
    class Counting(Node):
        __slots__ = ()
        looked = 0

        def string_value(self) -> str:
            Counting.looked += 1
            return super().string_value()

    world = World("<data><key>v700</key></data>", list="<root/>")
    root = world.instances["list"].children[0]
    for place in range(2000):
        item = root.append(Counting("item"))
        item.append(Counting("name", f"v{place}"))
        item.append(Counting("label", f"Village {place}"))
    expression = compile_expression("instance('list')/root/item[name = /data/key]/label")

    assert expression.string(world.context()) == "Village 700"
    Counting.looked = 0
    world.find("/data/key").value = "v3"
    assert expression.string(world.context()) == "Village 3"
    assert Counting.looked < 10


def test_the_answer_of_an_index_follows_the_key_and_the_list(world):
    expression = compile_expression("instance('list')/root/item[k = /data/key]/n")
    other = World(FORM, list="<root><item><k>b</k><n>9</n></item></root>")

    assert [node.value for node in expression.nodes(world.context())] == ["2", "3", "5"]
    world.find("/data/key").value = "a"
    assert [node.value for node in expression.nodes(world.context())] == ["1", "4", "5"]
    assert [node.value for node in expression.nodes(other.context())] == ["9"]


def test_what_does_not_change_is_asked_once_in_a_condition(world):
    counted = []

    class Asked(World):
        def property(self, name: str) -> str:
            counted.append(name)
            return "4"

    asked = Asked(FORM)

    assert asked.texts("/data/m[age * 1 = property('x')]/age") == ["4"]
    assert counted == ["x"]


def test_nodes_that_turn_relevant_come_back(world):
    expression = compile_expression("count(/data/m)")

    assert expression.number(world.context()) == 3
    for node in world.root.children[0].named("m"):
        node.relevant = True
    assert expression.number(world.context()) == 4


def test_names_are_known_again_after_a_change():
    document = tree("<data><a>1</a></data>")
    data = document.children[0]
    assert [node.value for node in data.named("a")] == ["1"]

    added = data.append(Node("a", "2"))
    assert [node.value for node in data.named("a")] == ["1", "2"]
    data.insert(0, Node("a", "0"))
    assert [node.value for node in data.named("a")] == ["0", "1", "2"]
    data.remove(added)
    assert [node.value for node in data.named("a")] == ["0", "1"]
    assert added.parent is None
    with pytest.raises(ValueError, match="no child"):
        data.remove(added)


def test_order_and_uniqueness(world):
    nodes = world.nodes("//*")

    assert in_document_order([*reversed(nodes), *nodes]) == nodes


def test_prefixes_are_compared_by_namespace_and_else_as_written():
    orx = "http://openrosa.org/xforms"
    document = Node(kind="document")
    data = document.append(Node("data"))
    meta = data.append(Node("meta", namespace=orx, prefix="orx"))
    meta.append(Node("instanceID", "uuid:1", namespace=orx, prefix="orx"))
    world = World()
    world.root = document
    context = Context(document, world)

    def text(expression: str, **namespaces: str) -> str:
        return compile_expression(expression, namespaces).string(context)

    assert text("/data/orx:meta/orx:instanceID") == "uuid:1"
    assert text("/data/o:meta/o:instanceID", o=orx) == "uuid:1"
    assert text("/data/o:meta/o:instanceID", o="other") == ""
    assert text("/data/meta/instanceID") == ""
    assert text("/data/*/orx:*") == "uuid:1"


@pytest.mark.parametrize(
    "expression", ["'a'/b", "1[2]", "concat('a')/b", "a | 'b'", "count('a')", "sum(1)", "true()[1]"]
)
def test_what_is_no_path_cannot_be_walked(world, expression):
    compiled = compile_expression(expression)

    assert len(compiled.problems) == 1
    with pytest.raises(ArgumentError):
        compiled.evaluate(world.context())
    with pytest.raises(ExpressionError):
        compile_expression("'text'").nodes(world.context())


def test_mistakes_wait_until_they_are_reached(world):
    compiled = compile_expression("true() or nonsense(/data/name)")

    assert compiled.boolean(world.context()) is True
    assert [problem.code for problem in compiled.problems] == ["form.unknown-function"]
    assert "nonsense()" in str(compiled.problems[0])
    assert compiled.problems[0].position == 10
