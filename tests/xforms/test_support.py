"""The page *what we support* is up to date, and what it says can be tried."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

import pytest

from tests.xforms.driver import start, xform
from veldmelding.xforms import FormDefinition
from veldmelding.xforms.definition import NO_RULES, Bind
from veldmelding.xforms.lint import COUNTED_APPEARANCES, KNOWN_APPEARANCES
from veldmelding.xforms.support import (
    BINDS,
    LISTS,
    NOT_DRAWN,
    PARAMETERS,
    PRELOADS,
    REPEATS,
    SHOWN,
    support_document,
)
from veldmelding.xforms.xpath.functions import FUNCTIONS

ROOT = Path(__file__).parents[2]
SCREENS = ROOT / "src" / "veldmelding" / "desktop" / "fill"


def test_the_page_is_up_to_date():
    page = (ROOT / "docs" / "forms.md").read_text(encoding="utf-8")
    assert page == support_document(), "write docs/forms.md again: veldmelding form support"


def test_every_function_is_on_the_page_once():
    page = support_document()
    for function in FUNCTIONS.values():
        arguments = function.signature[function.signature.index("(") :].rpartition(" -> ")[0]
        assert page.count(f"| `{function.name}{arguments}` | {function.result} |") == 1


# -- binds ---------------------------------------------------------------------------------------


def bind(attribute: str, value: str) -> Bind:
    form = FormDefinition.parse(
        xform(f'<bind nodeset="/data/a" {attribute}="{value}"/>', "", instance="<a/><b/>")
    )
    return form.by_path["data", "a"].bind


def test_every_rule_of_a_bind_is_on_the_page():
    named = {field for field, _ in BINDS.values()}
    assert named == {field.name for field in dataclasses.fields(Bind)} - {"line", "parameters"}


@pytest.mark.parametrize("attribute", sorted(BINDS))
def test_every_attribute_of_a_bind_arrives(attribute):
    field, _ = BINDS[attribute]
    value = "date" if attribute == "type" else "/data/b"
    changed = {
        item.name
        for item in dataclasses.fields(Bind)
        if item.name != "line"
        and getattr(bind(attribute, value), item.name) != getattr(NO_RULES, item.name)
    }
    assert changed == {field}


@pytest.mark.parametrize("attribute", sorted(PARAMETERS))
def test_every_parameter_is_handed_on(attribute):
    assert bind(attribute, "7").parameters == {attribute.partition(":")[2]: "7"}


@pytest.mark.parametrize(("kind", "parameters"), sorted(PRELOADS))
def test_every_preload_gives_a_value(kind, parameters):
    model = f'<bind nodeset="/data/a" jr:preload="{kind}" jr:preloadParams="{parameters}"/>'
    session = start(FormDefinition.parse(xform(model, "", instance="<a/>")))
    assert bool(session.node("/data/a").value) is (parameters != "end")
    session.finalise()
    assert session.node("/data/a").value


def test_every_attribute_of_a_repeat_does_something():
    def instances(attributes: str, data: str) -> int:
        body = f'<group ref="/data/r"><repeat nodeset="/data/r" {attributes}/></group>'
        session = start(FormDefinition.parse(xform("", body, instance=data)))
        return len(session.children("/data/r"))

    made = {
        "jr:count": instances('jr:count="3"', "<r><a/></r>") == 3,
        "jr:noAddRemove": instances('jr:noAddRemove="true()"', '<r jr:template=""><a/></r>') == 1,
        "jr:template": instances("", '<r jr:template=""><a/></r>') == 0,
    }
    assert made == dict.fromkeys(REPEATS, True)


# -- lists ---------------------------------------------------------------------------------------

FILES = {
    "x.csv": b"name;label\n1;One\n",
    "x.xml": b"<root><item><name>1</name></item></root>",
    "x.geojson": b'{"type": "FeatureCollection", "features": [{"type": "Feature",'
    b' "properties": {"name": "1"}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]}',
}
INSTANCES = {
    "inside the form": '<instance id="x"><root><item><name>1</name></item></root></instance>',
    "CSV file": '<instance id="x" src="jr://file-csv/x.csv"/>',
    "XML file": '<instance id="x" src="jr://file/x.xml"/>',
    "GeoJSON file": '<instance id="x" src="jr://file/x.geojson"/>',
    "entity list": '<instance id="x" src="jr://file-csv/x.csv"/>',
    "last record": '<instance id="x" src="jr://instance/last-saved"/>',
}


def test_every_kind_of_list_is_tried():
    assert set(INSTANCES) == set(LISTS)


@pytest.mark.parametrize("kind", sorted(INSTANCES))
def test_every_kind_of_list_can_be_read(kind):
    form = FormDefinition.parse(
        xform(INSTANCES[kind], "", instance="<item><name/></item>"), FILES.get
    )
    session = start(form, last_saved=b"<data><item><name>1</name></item></data>")
    assert session.evaluate("string(instance('x')/*/item/name | instance('x')/item/name)") == "1"


# -- appearances: the screens and the page say the same ------------------------------------------


def appearances_of_the_screens() -> set[str]:
    """Texts that the screens compare with the appearance of a question."""
    found: set[str] = set()
    for path in sorted(SCREENS.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Compare | ast.BinOp | ast.GeneratorExp) and mentions(node):
                found |= texts(node)
                for part in ast.walk(node):
                    if isinstance(part, ast.Name) and part.id in named:
                        found |= texts(named[part.id])
    return found


def mentions(node: ast.AST) -> bool:
    return any(
        (isinstance(part, ast.Attribute) and part.attr == "appearance")
        or (isinstance(part, ast.Name) and part.id == "appearance")
        for part in ast.walk(node)
    )


def texts(node: ast.AST) -> set[str]:
    return {
        part.value
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }


def test_what_the_screens_do_with_appearances_is_on_the_page():
    counted = {"columns-n", "compact-n"}
    assert {f"{prefix}n" for prefix in COUNTED_APPEARANCES} >= counted
    assert appearances_of_the_screens() == (set(SHOWN) | NOT_DRAWN) - counted - {"field-list"}
    assert set(SHOWN) - counted <= KNOWN_APPEARANCES
