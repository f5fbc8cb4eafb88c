"""The tree that expressions walk: one slotted class, small enough for live forms and big lists.

The live instance, secondary instances and table rows are all `Node` trees; their own classes
extend this one. Elements know their element children by name, so a path costs one dictionary
lookup a step. Text, comments and mixed content exist only where a document really has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from veldmelding.xforms.xpath.effort import spend, spend_on_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NodeKind = Literal[
    "document", "element", "attribute", "text", "comment", "processing-instruction", "namespace"
]


class Node:
    """One node of an XML tree as XPath sees it.

    `children` holds the element children only and changes through `append`, `insert` and
    `remove`, which keep the index by name right. `value` is the own text of an element, or the
    value of an attribute or text node. `relevant` is the *effective* relevance (a node inside a
    non-relevant group is not relevant): such nodes are no part of any node-set that a step down
    or sideways finds. `name` is the local name; `prefix` is "" where none was written.
    """

    __slots__ = (
        "_content",
        "_indexes",
        "_names",
        "attributes",
        "children",
        "frozen",
        "kind",
        "name",
        "namespace",
        "parent",
        "prefix",
        "relevant",
        "value",
    )

    kind: NodeKind
    name: str
    namespace: str
    prefix: str
    parent: Node | None
    children: list[Node]
    attributes: list[Node]
    value: str
    relevant: bool
    frozen: bool

    def __init__(
        self,
        name: str = "",
        value: str = "",
        *,
        kind: NodeKind = "element",
        namespace: str = "",
        prefix: str = "",
        parent: Node | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.parent = parent
        self.children = []
        self.attributes = []
        self.value = value
        self.relevant = True
        self.frozen = False
        self._names: dict[str, list[Node]] | None = None
        self._content: list[Node] | None = None
        self._indexes: dict[tuple[str, str], dict[str, list[Node]] | None] | None = None

    def __repr__(self) -> str:
        return f"<{self.kind} {self.qualified_name}>"

    @property
    def qualified_name(self) -> str:
        """The name with its prefix, as it was written."""
        return f"{self.prefix}:{self.name}" if self.prefix else self.name

    # -- building and changing ---------------------------------------------------------------

    def append(self, child: Node) -> Node:
        """Put an element at the end of the children and return it."""
        return self.insert(len(self.children), child)

    def insert(self, index: int, child: Node) -> Node:
        """Put an element among the children and return it."""
        child.parent = self
        self.children.insert(index, child)
        self._names = None
        self._content = None
        return child

    def remove(self, child: Node) -> None:
        """Take an element out of the children; it keeps no parent."""
        # From the end: the last to come is often the first to go.
        for index in range(len(self.children) - 1, -1, -1):
            if self.children[index] is child:
                del self.children[index]
                break
        else:
            raise ValueError("the node is no child of this node")
        child.parent = None
        self._names = None
        self._content = None

    def set_attribute(
        self, name: str, value: str, *, namespace: str = "", prefix: str = ""
    ) -> Node:
        """Add an attribute, or change the value of the one there is."""
        for attribute in self.attributes:
            if attribute.name == name and attribute.namespace == namespace:
                attribute.value = value
                return attribute
        made = Node(name, value, kind="attribute", namespace=namespace, prefix=prefix, parent=self)
        self.attributes.append(made)
        return made

    def set_content(self, content: Iterable[Node]) -> None:
        """Give mixed content: elements, texts, comments, in document order."""
        self._content = list(content)
        self.children = [node for node in self._content if node.kind == "element"]
        self.value = "".join(node.value for node in self._content if node.kind == "text")
        for node in self._content:
            node.parent = self
        self._names = None

    # -- reading -----------------------------------------------------------------------------

    def named(self, name: str) -> Sequence[Node]:
        """Give the element children whose name is written without prefix as `name`, in order."""
        names = self._names
        if names is None:
            names = {}
            for child in self.children:
                if not child.prefix:
                    names.setdefault(child.name, []).append(child)
            self._names = names
        return names.get(name, ())

    def content(self) -> Sequence[Node]:
        """Give all child nodes in document order: elements, texts and the like."""
        if self._content is None:
            if self.kind not in ("element", "document"):
                return ()
            if not self.children:
                if not self.value:
                    return ()
                self._content = [LeafText(self)]
            elif not self.value:
                return self.children
            else:
                self._content = [LeafText(self), *self.children]
        elif not self.value and self._content and isinstance(self._content[0], LeafText):
            return self.children
        return self._content

    def string_value(self) -> str:
        """Give the text that XPath's `string()` sees."""
        if not self.children:
            return self.value
        text = "".join(_texts(self))
        spend_on_text(len(text))
        return text

    def namespaces(self) -> Sequence[Node]:
        """Give the namespace nodes in scope; only documents read for that purpose have them."""
        return ()

    def place(self) -> int:
        """Give the place, from 1, among the relevant siblings of the same name."""
        if self.parent is None or self.kind != "element":
            return 1
        place = 1
        for sibling in self.parent.children:
            if sibling is self:
                break
            if sibling.name == self.name and sibling.relevant:
                place += 1
        return place

    def tree_root(self) -> Node:
        """Give the topmost node of the tree this node is in."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def index_lookup(self, item_name: str, key_name: str, value: str) -> Sequence[Node] | None:
        """Give the children `item_name` with a child `key_name` whose text is `value`.

        None says that there is no index and the caller must look at every child. `frozen` trees
        (secondary instances) index themselves at the first question; tables answer from columns.
        """
        if not self.frozen:
            return None
        if self._indexes is None:
            self._indexes = {}
        index = self._indexes.get((item_name, key_name))
        if index is None:
            index = {}
            for item in self.named(item_name):
                # Not by `named`: fifty thousand items would each get a dictionary of names.
                for key in item.children:
                    if key.name == key_name and not key.prefix:
                        bucket = index.setdefault(key.string_value(), [])
                        if not bucket or bucket[-1] is not item:
                            bucket.append(item)
            self._indexes[item_name, key_name] = index
        return index.get(value, ())


class LeafText(Node):
    """The text node of an element whose text is kept as the element's value."""

    __slots__ = ()

    def __init__(self, element: Node) -> None:
        super().__init__(kind="text", parent=element)

    @property
    def value(self) -> str:
        """The element's text at this moment."""
        return "" if self.parent is None else self.parent.value

    @value.setter
    def value(self, text: str) -> None:
        pass

    @property
    def relevant(self) -> bool:
        """A text is as relevant as its element."""
        return self.parent is None or self.parent.relevant

    @relevant.setter
    def relevant(self, relevant: bool) -> None:
        pass


def _texts(node: Node) -> Iterator[str]:
    """Give the relevant texts below a node, without recursion: documents may be deep."""
    stack: list[Iterator[Node]] = [iter(node.content())]
    spend(len(node.children))
    while stack:
        for child in stack[-1]:
            if not child.relevant:
                continue
            if child.kind == "text":
                yield child.value
            elif child.kind == "element":
                if child.children:
                    spend(2 + len(child.children))
                    stack.append(iter(child.content()))
                    break
                yield child.value
        else:
            stack.pop()


def document_of(element: Node) -> Node:
    """Wrap a parentless element in a document node and return the document."""
    document = Node(kind="document")
    document.append(element)
    return document


def in_document_order(nodes: Iterable[Node]) -> list[Node]:
    """Give the nodes sorted in document order, each once."""
    unique = {id(node): node for node in nodes}
    if len(unique) < 2:
        return list(unique.values())
    spend(4 * len(unique))
    places: dict[int, dict[int, int]] = {}
    roots: dict[int, int] = {}
    keyed = [(_order_key(node, places, roots), node) for node in unique.values()]
    keyed.sort(key=lambda pair: pair[0])
    return [node for _, node in keyed]


def _order_key(
    node: Node, places: dict[int, dict[int, int]], roots: dict[int, int]
) -> tuple[int, ...]:
    """Give the places of a node and its ancestors, topmost first; `places` is shared memory."""
    key: list[int] = []
    while node.parent is not None:
        parent = node.parent
        siblings = places.get(id(parent))
        if siblings is None:
            # Namespaces come before attributes, attributes before children.
            inner = [*parent.namespaces(), *parent.attributes]
            siblings = {id(child): place - len(inner) for place, child in enumerate(inner)}
            siblings |= {id(child): place for place, child in enumerate(parent.content())}
            places[id(parent)] = siblings
        key.append(siblings.get(id(node), len(siblings)))
        node = parent
    key.append(roots.setdefault(id(node), len(roots)))
    key.reverse()
    return tuple(key)
