"""XML of recorded cases to trees of nodes, with texts, comments and namespace nodes."""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

from veldmelding.xforms.xpath import Node

XML = "http://www.w3.org/XML/1998/namespace"
XMLNS = "http://www.w3.org/2000/xmlns/"


class FullNode(Node):
    """A node that knows its namespaces and its place among the nodes a browser counts."""

    __slots__ = ("declared", "dom", "scope")

    def __init__(self, name: str = "", value: str = "", **values: Any) -> None:
        super().__init__(name, value, **values)
        self.declared: dict[str, str] = {}
        self.dom: list[Node | None] = []
        self.scope: list[Node] = []

    def namespaces(self) -> list[Node]:
        return self.scope


def read_document(xml: str) -> FullNode:
    """Read a document; where the text is empty, a root element without anything in it."""
    return _Reader().read(xml.strip() or "<data/>")


class _Reader:
    def __init__(self) -> None:
        self.document = FullNode(kind="document")
        self.stack: list[FullNode] = [self.document]
        self.content: list[list[Node]] = [[]]
        self.text: list[str] = []

    def read(self, xml: str) -> FullNode:
        parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text.append
        parser.CommentHandler = lambda text: self.leaf("comment", "", text)
        parser.ProcessingInstructionHandler = lambda name, text: self.leaf(
            "processing-instruction", name, text
        )
        parser.StartCdataSectionHandler = self.flush
        parser.EndCdataSectionHandler = self.flush
        # The cases were recorded on DOM trees, where the declaration is a node like any other.
        # Expressions walk the tree they are given; those of our own forms never hold one.
        parser.StartDoctypeDeclHandler = lambda name, *_: self.leaf("doctype", name, "")
        parser.Parse(xml, True)
        self.document.set_content(self.content[0])
        return self.document

    def flush(self) -> None:
        text = "".join(self.text)
        self.text.clear()
        if text and len(self.stack) > 1:
            self.put(FullNode(value=text, kind="text"))

    def leaf(self, kind: Any, name: str, text: str) -> None:
        self.flush()
        self.put(FullNode(name, text, kind=kind))

    def put(self, node: Node) -> None:
        self.content[-1].append(node)
        self.stack[-1].dom.append(node)

    def start(self, name: str, attributes: list[str]) -> None:
        self.flush()
        pairs = list(zip(attributes[::2], attributes[1::2], strict=True))
        parent = self.stack[-1]
        declared = dict(parent.declared) if len(self.stack) > 1 else {"xml": XML}
        for key, value in pairs:
            if key == "xmlns" or key.startswith("xmlns:"):
                declared[key.partition(":")[2]] = value
        prefix, _, local = name.rpartition(":")
        node = FullNode(local, namespace=declared.get(prefix, ""), prefix=prefix)
        node.declared = declared
        for key, value in pairs:
            if key == "xmlns" or key.startswith("xmlns:"):
                continue
            key_prefix, _, key_local = key.rpartition(":")
            node.set_attribute(
                key_local,
                value,
                namespace=declared.get(key_prefix, "") if key_prefix else "",
                prefix=key_prefix,
            )
        # Their order is open (XPath 1.0 §5.3); the default namespace stands first.
        node.scope = [
            Node(key, uri, kind="namespace", parent=node)
            for key, uri in sorted(declared.items(), key=lambda item: bool(item[0]))
            if uri
        ]
        self.put(node)
        self.stack.append(node)
        self.content.append([])

    def end(self, name: str) -> None:
        self.flush()
        self.stack.pop().set_content(self.content.pop())


def resolve(document: FullNode, steps: list[Any]) -> Node | None:
    """Give the node that a recorded place names; None for one that is no node for XPath."""
    node: Node = document
    for step in steps:
        if isinstance(step, dict):
            if step["ns"] == XMLNS:
                wanted = step["attr"].partition(":")[2]
                return next((item for item in node.namespaces() if item.name == wanted), None)
            return next(
                (item for item in node.attributes if item.qualified_name == step["attr"]), None
            )
        if not isinstance(node, FullNode):
            return None
        found = node.dom[step]
        if found is None:
            return None
        node = found
    return node


def javarosa_path(node: Node) -> str:
    """Write a node's path as JavaRosa's own tests do, counting instances from 0."""
    parts: list[str] = []
    above: Node | None = node
    while above is not None and above.kind != "document":
        name = above.qualified_name
        if above.kind == "attribute":
            parts.append(f"@{name}")
        else:
            parts.append(f"{name}[{above.place() - 1}]")
        above = above.parent
    return "/" + "/".join(reversed(parts))
