"""A small form world to evaluate expressions in: a tree from XML and an environment around it."""

from __future__ import annotations

from datetime import date, datetime
from random import Random
from typing import Any
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

from veldmelding.xforms.xpath import Context, Node, compile_expression, document_of
from veldmelding.xforms.xpath.effort import Effort

NEW_YORK = ZoneInfo("America/New_York")


def tree(xml: str) -> Node:
    """Give the document node of some XML without namespaces; `irrelevant="1"` marks nodes."""
    return document_of(_node(ElementTree.fromstring(xml), True))


def _node(element: ElementTree.Element, relevant: bool) -> Node:
    node = Node(element.tag, element.text or "" if not len(element) else "")
    node.relevant = relevant and element.attrib.pop("irrelevant", "") != "1"
    for name, value in element.attrib.items():
        node.set_attribute(name, value)
    for child in element:
        node.append(_node(child, node.relevant))
    return node


class World:
    """An environment with everything fixed: clock, zone, chance, texts and instances."""

    def __init__(self, xml: str = "<data/>", *, zone: Any = NEW_YORK, **instances: str) -> None:
        self.root = tree(xml)
        self.timezone = zone
        self.random = Random(7)
        self.language = "English (en)"
        self.memo: dict[Any, Any] = {}
        self.effort = Effort()
        self.moment = datetime(2020, 1, 2, 15, 4, 5, 678000, tzinfo=zone)
        self.instances = {name: tree(text) for name, text in instances.items()}
        for instance in self.instances.values():
            for child in instance.children:
                child.frozen = True
        self.revision: int | None = None
        self.asked_versions: list[Any] = []
        self.properties = {"username": "Amina", "version": "7"}

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def instance(self, instance_id: str) -> Node | None:
        return self.instances.get(instance_id)

    def itext(self, text_id: str) -> str:
        return f"text of {text_id}"

    def choice_label(self, value: str, path: str, node: Node) -> str:
        return f"label of {value} of {path} from {node.name}"

    def property(self, name: str) -> str:
        return self.properties.get(name, "")

    def version(self, paths: Any) -> int | None:
        self.asked_versions.append(paths)
        return self.revision

    def find(self, path: str) -> Node:
        """Give the one node of a path."""
        (node,) = compile_expression(path).nodes(Context(self.root, self))
        return node

    def context(self, at: str = "/") -> Context:
        return Context(self.find(at), self)

    def text(self, expression: str, at: str = "/") -> str:
        return compile_expression(expression).string(self.context(at))

    def number(self, expression: str, at: str = "/") -> float:
        return compile_expression(expression).number(self.context(at))

    def truth(self, expression: str, at: str = "/") -> bool:
        return compile_expression(expression).boolean(self.context(at))

    def texts(self, expression: str, at: str = "/") -> list[str]:
        return [node.string_value() for node in self.nodes(expression, at)]

    def nodes(self, expression: str, at: str = "/") -> list[Node]:
        return compile_expression(expression).nodes(self.context(at))
