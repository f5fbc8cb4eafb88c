"""The live data of one record: nodes that expressions walk, in scopes that find them fast.

A `Scope` is the root or one instance of a repeat; it holds the nodes that exist once in it, by
the index of their model node. A `RepeatRange` is the row of instances of one repeat in one
scope. Together they turn a generic place into concrete nodes without searching.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.xforms.markup import Element, clean_text
from veldmelding.xforms.read_model import is_template
from veldmelding.xforms.xpath import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veldmelding.xforms.definition import ModelNode
    from veldmelding.xforms.itemsets import ChoiceList
    from veldmelding.xforms.texts import ShownText
    from veldmelding.xforms.views import NodeView


class InstanceNode(Node):
    """One node of a record, with the state its rules give it."""

    __slots__ = (
        "model",
        "own_readonly",
        "own_relevant",
        "problem",
        "readonly",
        "required",
        "scope",
    )

    def __init__(self, model: ModelNode, scope: Scope, parent: Node | None, value: str) -> None:
        super().__init__(
            model.name,
            value,
            kind="attribute" if model.is_attribute else "element",
            namespace=model.namespace,
            prefix=model.prefix,
            parent=parent,
        )
        self.model = model
        self.scope = scope
        self.own_relevant = True
        self.own_readonly = False
        self.required = False
        self.readonly = False
        self.problem: tuple[str, str] | None = None
        """'required' or 'constraint' and the form's message: what finalising would refuse."""

    @property
    def path(self) -> str:
        """Concrete path, with positions of the repeats around it."""
        return self.scope.path + self.model.inner_path


class RangePlace(InstanceNode):
    """Stands where an instance of a repeat would stand; no expression ever finds it."""

    __slots__ = ("within",)

    def __init__(self, within: RepeatRange) -> None:
        super().__init__(within.model, within.scope, within.parent_node, "")
        self.within = within

    @property
    def path(self) -> str:
        """Path of the repeat as a whole."""
        return self.within.path


class Scope:
    """The root of a record, or one instance of a repeat: nodes by index of their model."""

    __slots__ = (
        "_path",
        "attached",
        "choices",
        "level",
        "node",
        "nodes",
        "parent",
        "ranges",
        "texts",
        "views",
        "within",
    )

    def __init__(self, parent: Scope | None, within: RepeatRange | None) -> None:
        self.parent = parent
        self.within = within
        self.level: int = 0 if parent is None else parent.level + 1
        self.nodes: dict[int, InstanceNode] = {}
        self.ranges: dict[int, RepeatRange] = {}
        self.node: InstanceNode
        self.texts: dict[int, ShownText] = {}
        self.choices: dict[int, ChoiceList] = {}
        self.views: dict[int, NodeView] = {}
        self.attached = True
        self._path: str | None = "" if parent is None else None

    @property
    def path(self) -> str:
        """Path of the repeat instance; '' for the root."""
        if self._path is None:
            assert self.within is not None
            assert self.parent is not None
            self._path = f"{self.parent.path}{self.within.model_path}[{self.position}]"
        return self._path

    @property
    def position(self) -> int:
        """Position among the instances of its repeat, from 1."""
        if self.within is None:
            return 1
        instances = self.within.instances
        if instances and instances[-1] is self:
            return len(instances)
        return instances.index(self) + 1

    def forget_path(self) -> None:
        """Positions moved: work the paths out again, here and inside."""
        if self.parent is not None:
            self._path = None
        self.views.clear()
        for within in self.ranges.values():
            for scope in within.instances:
                scope.forget_path()

    def forget_views(self) -> None:
        """Everything may look different: make all views again."""
        self.views.clear()
        for within in self.ranges.values():
            for scope in within.instances:
                scope.forget_views()

    def at(self, level: int) -> Scope:
        """Give this scope or the one around it at a level."""
        scope = self
        while scope.level > level:
            assert scope.parent is not None
            scope = scope.parent
        return scope

    def find(self, model: ModelNode) -> InstanceNode | None:
        """Find the node of a model place seen from here: the same instances, else the first."""
        scope = self
        level = 0
        own = self.chain()
        for own_model, wanted in zip(own, model.repeats, strict=False):
            if own_model is not wanted:
                break
            level += 1
        scope = scope.at(level)
        for repeat in model.repeats[level:]:
            instances = scope.ranges[repeat.index].instances
            if not instances:
                return None
            scope = instances[0]
        return scope.nodes[model.index]

    def chain(self) -> list[ModelNode]:
        """Repeats around this scope, from the outside in."""
        found: list[ModelNode] = []
        scope: Scope | None = self
        while scope is not None and scope.within is not None:
            found.append(scope.within.model)
            scope = scope.parent
        found.reverse()
        return found

    def scopes(self, repeats: tuple[ModelNode, ...]) -> Iterator[Scope]:
        """Give all scopes inside this one that a chain of repeats leads to."""
        if self.level >= len(repeats):
            yield self
            return
        for scope in self.ranges[repeats[self.level].index].instances:
            yield from scope.scopes(repeats)

    def all_nodes(self) -> Iterator[InstanceNode]:
        """Give every node of this scope and the repeat instances inside."""
        yield from self.nodes.values()
        for within in self.ranges.values():
            for scope in within.instances:
                yield from scope.all_nodes()


class RepeatRange:
    """The instances of one repeat in one scope, and those set aside when the form shrank it."""

    __slots__ = ("instances", "model", "model_path", "parent_node", "place", "scope", "stash")

    def __init__(self, model: ModelNode, scope: Scope, parent_node: InstanceNode) -> None:
        self.model = model
        self.scope = scope
        self.parent_node = parent_node
        self.instances: list[Scope] = []
        self.stash: list[Scope] = []
        outer = model.repeats[-2] if len(model.repeats) > 1 else None
        self.model_path = (
            model.path_text if outer is None else model.path_text[len(outer.path_text) :]
        )
        self.place = RangePlace(self)
        """Stands where an instance would stand, for expressions about the range itself."""

    @property
    def path(self) -> str:
        """Path of the range: that of its instances without the last position."""
        return self.scope.path + self.model_path

    def child_index(self, position: int) -> int:
        """Index among the parent's children for the instance at a position (from 0)."""
        children = self.parent_node.children
        if self.instances:
            if position < len(self.instances):
                return _index_of(children, self.instances[position].node)
            return _index_of(children, self.instances[-1].node) + 1
        order = {child: place for place, child in enumerate(self.model.parent.children)}  # type: ignore[union-attr]
        own = order[self.model]
        for place, child in enumerate(children):
            assert isinstance(child, InstanceNode)
            if order[child.model] > own:
                return place
        return len(children)

    def attach(self, scope: Scope, position: int) -> None:
        """Put an instance in place."""
        index = self.child_index(position)
        self.instances.insert(position, scope)
        scope.attached = True
        self.parent_node.insert(index, scope.node)
        for moved in self.instances[position:]:
            moved.forget_path()

    def detach(self, position: int) -> Scope:
        """Take an instance out; it stays whole and can be put back."""
        scope = self.instances[position]
        scope.path  # noqa: B018 - keeps the last path, for telling who was removed
        self.parent_node.remove(scope.node)
        # What hangs in the air still knows where it was: expressions may look up.
        scope.node.parent = self.parent_node
        scope.attached = False
        del self.instances[position]
        for moved in self.instances[position:]:
            moved.forget_path()
        return scope


def _index_of(nodes: list[Node], wanted: Node) -> int:
    # From the end: that is where instances are added.
    for place in range(len(nodes) - 1, -1, -1):
        if nodes[place] is wanted:
            return place
    raise ValueError("not a child")


class InstanceBuilder:
    """Builds nodes from the form's primary instance or from a saved record."""

    def __init__(self, *, keep_space: bool) -> None:
        self._keep_space = keep_space

    def root(self, model: ModelNode, source: Element) -> tuple[Scope, Node]:
        """Build a whole record; give its root scope and the document above it."""
        scope = Scope(None, None)
        document = Node(kind="document")
        scope.node = self._node(model, source, scope, None)
        document.append(scope.node)
        return scope, document

    def repeat_instance(self, within: RepeatRange, source: Element | None) -> Scope:
        """Build one instance of a repeat, not yet in its place."""
        scope = Scope(within.scope, within)
        scope.node = self._node(within.model, source, scope, None)
        return scope

    def _node(
        self, model: ModelNode, source: Element | None, scope: Scope, parent: Node | None
    ) -> InstanceNode:
        node = InstanceNode(model, scope, parent, self._value(model, source))
        scope.nodes[model.index] = node
        for attribute in model.attributes:
            value: str | None = attribute.default
            if source is not None:
                value = source.get(attribute.name, attribute.namespace)
                if value is None:
                    value = _any_namespace(source, attribute.name)
            made = InstanceNode(
                attribute, scope, node, attribute.default if value is None else value
            )
            scope.nodes[attribute.index] = made
            node.attributes.append(made)
        if model.children:
            given = _by_name(source)
            for child in model.children:
                found = given.get(child.name, ())
                if child.is_repeat:
                    self._repeat(child, found, scope, node)
                else:
                    node.children.append(
                        self._node(child, found[0] if found else None, scope, node)
                    )
        return node

    def _repeat(
        self, model: ModelNode, found: list[Element] | tuple[()], scope: Scope, node: InstanceNode
    ) -> None:
        within = RepeatRange(model, scope, node)
        scope.ranges[model.index] = within
        for element in found:
            if is_template(element):
                continue
            inner = Scope(scope, within)
            inner.node = self._node(model, element, inner, node)
            node.children.append(inner.node)
            within.instances.append(inner)
        if not within.instances and _is_fixed(model):
            # Nobody could ever add one by hand.
            inner = Scope(scope, within)
            inner.node = self._node(model, model.template, inner, node)
            node.children.append(inner.node)
            within.instances.append(inner)

    def _value(self, model: ModelNode, source: Element | None) -> str:
        if not model.is_leaf:
            return ""
        if source is None:
            # What was pruned from a delivered record comes back as the form has it.
            return model.default
        text = source.text
        if self._keep_space:
            return text
        return clean_text(text) if text.strip() else ""


def range_places(node: InstanceNode) -> list[InstanceNode]:
    """Give the places of repeats directly inside a node: they follow its state."""
    if isinstance(node, RangePlace):
        return []
    return [
        node.scope.ranges[child.index].place for child in node.model.children if child.is_repeat
    ]


def inherit(top: InstanceNode, parent: InstanceNode) -> None:
    """Give what comes into a record the relevance and readonly of where it comes."""
    stack = [(top, parent)]
    while stack:
        node, above = stack.pop()
        node.relevant = node.own_relevant and above.relevant
        node.readonly = node.own_readonly or above.readonly
        inside = [*node.attributes, *node.children, *range_places(node)]
        stack.extend((below, node) for below in inside if isinstance(below, InstanceNode))


def _is_fixed(model: ModelNode) -> bool:
    """Tell whether a repeat has as many instances as the form was written with."""
    repeat = model.repeat
    return repeat is not None and repeat.no_add_remove and repeat.count is None


def _by_name(source: Element | None) -> Mapping[str, list[Element]]:
    given: dict[str, list[Element]] = {}
    if source is not None:
        for element in source.elements():
            given.setdefault(element.name, []).append(element)
    return given


def _any_namespace(source: Element, name: str) -> str | None:
    for (_, local), value in source.attributes.items():
        if local == name:
            return value
    return None
