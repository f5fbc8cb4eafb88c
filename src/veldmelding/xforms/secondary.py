"""Lists a form looks things up in: inside the form, or CSV, XML and GeoJSON files.

A list is loaded when an expression first asks for it. Tables are kept by column, with an index
for every column that a filter compares; they are shared by all sessions and forms that use the
same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from veldmelding.errors import FormError
from veldmelding.xforms.building import many_objects
from veldmelding.xforms.geojson import items_of
from veldmelding.xforms.markup import Element, parse_markup
from veldmelding.xforms.tables import MOST_CELLS, Table, TableRoot
from veldmelding.xforms.xpath import Node, document_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from veldmelding.xforms.definition import Resolver, SecondaryInstance

LARGEST_LIST = 64 * 1024 * 1024
"""More than a field laptop should be asked to search."""
MOST_ELEMENTS = 800_000
"""Elements of a list that is an XML file."""
_KEPT = 24


class SecondarySources:
    """The lists of one form, by the name the form gives them."""

    def __init__(self, lists: Mapping[str, SecondaryInstance], attachments: Resolver) -> None:
        self._lists = lists
        self._attachments = attachments
        self._documents: dict[str, Node] = {}
        self.missing: dict[str, str] = {}
        """Lists whose file is not there or cannot be read: name of the list to the file."""

    def document(self, name: str) -> Node | None:
        """Give the document above the list's root element; None for a name the form lacks."""
        found = self._documents.get(name)
        if found is not None:
            return found
        declared = self._lists.get(name)
        if declared is None or declared.is_last_saved:
            return None
        document = self._load(declared)
        self._documents[name] = document
        return document

    def is_missing(self, name: str) -> bool:
        """Whether the list could not be loaded and stands in as an empty one."""
        self.document(name)
        return name in self.missing

    def _load(self, declared: SecondaryInstance) -> Node:
        if not declared.source:
            if declared.content is None:
                return blank_document()
            return document_of(node_tree(declared.content))
        data = self._attachments(declared.file_name)
        if data is None:
            self.missing[declared.name] = declared.file_name
            return blank_document()
        try:
            return load_list(data, declared.file_name)
        except (FormError, ValueError, RecursionError):
            self.missing[declared.name] = declared.file_name
            return blank_document()


_shared: OrderedDict[tuple[str, bytes], Node] = OrderedDict()
_shared_lock = threading.Lock()


def load_list(data: bytes, file_name: str) -> Node:
    """Read a list file; the same bytes give the same document, indexes included."""
    suffix = file_name.rsplit(".", 1)[-1].lower()
    key = (suffix, hashlib.sha256(data).digest())
    with _shared_lock:
        found = _shared.get(key)
        if found is not None:
            _shared.move_to_end(key)
            return found
    with many_objects():
        document = _read_list(data, suffix)
    with _shared_lock:
        _shared[key] = document
        while len(_shared) > _KEPT:
            _shared.popitem(last=False)
    return document


def _read_list(data: bytes, suffix: str) -> Node:
    if len(data) > LARGEST_LIST:
        raise ValueError("the list is too large")
    if suffix == "xml":
        return document_of(
            node_tree(parse_markup(data, limit=LARGEST_LIST, elements=MOST_ELEMENTS))
        )
    if suffix in {"geojson", "json"}:
        return document_of(TableRoot(items_of(_json(decoded(data)))))
    return document_of(TableRoot(read_csv(decoded(data))))


def _json(text: str) -> object:
    """Read JSON; its own reader takes half a gigabyte for what is 60 MB of brackets."""
    if text.count("[") + text.count("{") > MOST_CELLS // 4:
        raise ValueError("the list has too many parts")
    return json.loads(text)


def blank_document() -> Node:
    """Stand in for a list that is not there."""
    return document_of(Node("root"))


def decoded(data: bytes) -> str:
    """Text of a list file: UTF-8 as it should be, else what spreadsheets on Windows write."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def read_csv(text: str) -> Table:
    """Read a table with a header; separators are commas, semicolons or tabs."""
    separator = _separator(text)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            if row:
                rows.append(row)
                cells += len(row)
                # Short rows are filled up to the width of the first.
                if max(cells, len(rows) * len(rows[0])) > MOST_CELLS:
                    raise ValueError("the list has too many cells")
    except csv.Error as error:
        raise ValueError(str(error)) from None
    if not rows:
        return Table((), ())
    names = [name.strip() for name in rows[0]]
    width = len(names)
    body = rows[1:]
    if any(len(row) != width for row in body):
        body = [(row + [""] * (width - len(row)))[:width] for row in body]
        body = [row for row in body if any(row)]
    columns: Sequence[Sequence[str]] = list(zip(*body, strict=True)) if body else [()] * width
    kept_names: dict[str, None] = {}
    kept: list[Sequence[str]] = []
    for name, column in zip(names, columns, strict=True):
        # The first of two columns with one name counts; a column without a name is nothing.
        if name and name not in kept_names:
            kept_names[name] = None
            kept.append(column)
    return Table(tuple(kept_names), tuple(kept))


def _separator(text: str) -> str:
    """Guess from the header, outside quotes."""
    counts = {",": 0, ";": 0, "\t": 0}
    quoted = False
    for character in text[:100_000]:
        if character == '"':
            quoted = not quoted
        elif not quoted:
            if character in counts:
                counts[character] += 1
            elif (character in "\r\n" and any(counts.values())) or character == "\n":
                break
    best = max(counts, key=lambda character: counts[character])
    return best if counts[best] else ","


def node_tree(element: Element) -> Node:
    """Turn parsed markup into nodes for expressions; the tree indexes itself."""
    node = Node(
        element.name,
        namespace=element.namespace if element.prefix else "",
        prefix=element.prefix,
    )
    for (namespace, name), value in element.attributes.items():
        node.set_attribute(name, value, namespace=namespace)
    children = False
    for child in element.elements():
        node.append(node_tree(child))
        children = True
    if not children:
        node.value = element.text if element.text.strip() else ""
    node.frozen = True
    return node
