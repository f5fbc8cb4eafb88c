"""The recorded evaluations of XPath expressions, replayed.

A case that expects something else than the specification or our declared profile is matched by
a rule of `declared.py`, each with the reason why ours is right.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from tests.conformance.declared import reason_for
from tests.conformance.documents import FullNode, javarosa_path, read_document, resolve
from tests.conformance.recorded import Outcome, options, read_cases, report
from veldmelding.errors import ExpressionError
from veldmelding.xforms.xpath import Context, Node, compile_expression
from veldmelding.xforms.xpath.dates import instant, read_moment
from veldmelding.xforms.xpath.effort import Effort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FILE = "xpath.json.gz"
NAMESPACES = {
    "": "http://www.w3.org/2002/xforms",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "h": "http://www.w3.org/1999/xhtml",
    "jr": "http://openrosa.org/javarosa",
    "ev": "http://some-namespace.com/nss",
}


class CaseEnvironment:
    """The surroundings a case was recorded in."""

    def __init__(self, case: dict[str, Any], document: FullNode) -> None:
        self.case = case
        self.document = document
        at = case.get("root")
        self.root: Node = document if at is None else resolve(document, at["steps"]) or document
        self.timezone = ZoneInfo(case["tz"])
        self.random = Random(1)
        self.language = case.get("lang") or case["locale"]
        self.memo: dict[Any, Any] = {}
        self.effort = Effort()

    def now(self) -> datetime:
        moment = self.case.get("now") or 0
        return datetime.fromtimestamp(moment / 1000, UTC).astimezone(self.timezone)

    def today(self) -> date:
        return self.now().date()

    def elements(self, name: str) -> Iterator[Node]:
        stack: list[Node] = [self.document]
        while stack:
            node = stack.pop()
            if node.name == name and node.kind == "element":
                yield node
            stack.extend(reversed(node.children))

    def instance(self, instance_id: str) -> Node | None:
        for node in self.elements("instance"):
            if attribute(node, "id") == instance_id:
                return node
        return None

    def itext(self, text_id: str) -> str:
        translations = list(self.elements("translation"))
        fitting = [node for node in translations if attribute(node, "lang") == self.language]
        fitting += [node for node in translations if attribute(node, "default") is not None]
        for translation in fitting + translations:
            for text in translation.children:
                if attribute(text, "id") == text_id:
                    for value in text.children:
                        if attribute(value, "form") is None:
                            return value.string_value()
        return text_id

    def choice_label(self, value: str, path: str, node: Node) -> str:
        return value

    def property(self, name: str) -> str:
        return ""

    def version(self, paths: object) -> None:
        return None


def attribute(node: Node, name: str) -> str | None:
    """Give the value of an attribute, or None."""
    return next((item.value for item in node.attributes if item.name == name), None)


def play(case: dict[str, Any]) -> Outcome:
    """Play one case."""
    want = case["want"]
    expected = want.get("value", want.get("nodes"))
    try:
        got = evaluate(case)
    except ExpressionError as error:
        if want["kind"] == "error":
            return Outcome(case["id"], "agrees", "")
        got, shown = error, f"error: {error.reason}"
    else:
        if want["kind"] != "error" and compare(case, want, got):
            return Outcome(case["id"], "agrees", "")
        shown = repr(got)
    declared = reason_for(case, got)
    if declared:
        return Outcome(case["id"], "declared", declared)
    text = f"{case['profile']} {case['expr']} → {shown}, expected {expected or want['kind']}"
    return Outcome(case["id"], "differs", text)


def evaluate(case: dict[str, Any]) -> Any:
    """Evaluate the expression of a case as the kind of value that is expected."""
    document = read_document(case["xml"] or "")
    at = case["context"]
    node = document if at is None else resolve(document, at["steps"])
    assert node is not None
    context = Context(node, CaseEnvironment(case, document))
    expression = compile_expression(case["expr"], NAMESPACES)
    match case["want"]["kind"]:
        case "number" | "rounded":
            return expression.number(context)
        case "boolean":
            return expression.boolean(context)
        case "nodeset" | "node" | "unordered":
            return expression.nodes(context)
        case "error":
            return expression.evaluate(context)
        case _:
            return expression.string(context)


def compare(case: dict[str, Any], want: dict[str, Any], got: Any) -> bool:
    """Tell whether a value is the expected one."""
    value = want.get("value")
    match want["kind"]:
        case "number":
            return same_number(number(value), got)
        case "rounded":
            factor = want["factor"]
            return same_number(round(number(value) * factor), round(got * factor))
        case "boolean" | "string":
            return bool(got == value)
        case "matches":
            flags = re.IGNORECASE if "i" in want["flags"] else 0
            return re.search(value, got, flags) is not None
        case "length":
            return len(got) == value
        case "date":
            moment = read_moment(got)
            wanted = read_moment(value)
            zone = ZoneInfo(case["tz"])
            return (
                moment is not None
                and wanted is not None
                and abs(instant(moment, zone) - instant(wanted, zone)) < 1e-8
            )
        case _:
            return same_nodes(case, want, got)


def same_nodes(case: dict[str, Any], want: dict[str, Any], got: Sequence[Node]) -> bool:
    """Tell whether the nodes found are the expected ones."""
    places = want["nodes"]
    if places and isinstance(places[0], str):
        # JavaRosa's own notation, which leaves out a [0].
        return [plain(javarosa_path(node)) for node in got] == [plain(place) for place in places]
    if not got or not places:
        return not got and not places
    document = got[0].tree_root()
    assert isinstance(document, FullNode)
    wanted = [id(resolve(document, place["steps"])) for place in places]
    found = [id(node) for node in got]
    if want["kind"] == "node":
        return found[:1] == wanted[:1]
    if want["kind"] == "unordered" or (case["impure"] and want.get("asserted") is False):
        return sorted(found) == sorted(wanted)
    return found == wanted


def plain(path: str) -> str:
    """Leave out the count of the first instance."""
    return path.replace("[0]", "")


def number(value: Any) -> float:
    """Give a recorded number, of which the odd ones are texts."""
    return float(value.replace("Infinity", "inf")) if isinstance(value, str) else float(value)


def same_number(one: float, other: float) -> bool:
    """Tell whether two numbers are the same; moments are recorded to a millionth of a second."""
    if math.isnan(one) or math.isnan(other):
        return math.isnan(one) and math.isnan(other)
    return math.isclose(one, other, rel_tol=1.2e-11, abs_tol=1e-15)


def outcomes(cases: Sequence[dict[str, Any]]) -> Iterator[Outcome]:
    """Play all cases."""
    return (play(case) for case in cases)


def run(arguments: list[str]) -> int:
    """Play the recorded evaluations of a folder."""
    chosen = options("xpath", arguments)
    return report("xpath", outcomes(read_cases(chosen.cases, FILE)), chosen.json)
