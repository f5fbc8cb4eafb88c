"""What a form IS: its data, its rules and its questions, read once and never changed.

`FormDefinition` is shared by every session that fills the form. `ModelNode` is one place in the
form's data, whatever number of instances it has while filling; `Bind` holds its rules. The body
(`Question`, `Group`, `Repeat`) is what a person sees, and refers to model nodes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veldmelding.language import Sentence
    from veldmelding.xforms.itext import Text
    from veldmelding.xforms.markup import Element
    from veldmelding.xforms.xpath import Expression

Resolver = Callable[[str], bytes | None]
"""Gives the bytes of a file that belongs to the form, by bare file name."""

CONTROLS = ("input", "select1", "select", "rank", "upload", "trigger", "range")


class ModelNode:
    """One place in the form's data: an element or attribute of the primary instance.

    `path` holds local names ('@id' for an attribute) from the root; `repeats` the repeats around
    the node from the outside in, the node itself included when it is one.
    """

    __slots__ = (
        "_by_name",
        "attributes",
        "bind",
        "children",
        "default",
        "default_namespace",
        "index",
        "inner_path",
        "is_attribute",
        "is_repeat",
        "name",
        "namespace",
        "parent",
        "path",
        "path_text",
        "prefix",
        "question",
        "repeat",
        "repeats",
        "synthetic",
        "template",
    )

    def __init__(
        self, parent: ModelNode | None, name: str, prefix: str, namespace: str, *, attribute: bool
    ) -> None:
        self.parent = parent
        self.name = name
        self.prefix = prefix
        self.namespace = namespace
        self.is_attribute = attribute
        self.default_namespace = ""
        """Namespace for children without a prefix, when this element declares one."""
        step = "@" + name if attribute else name
        self.path: tuple[str, ...] = (*parent.path, step) if parent else (step,)
        self.path_text = "/" + "/".join(self.path)
        self.inner_path = self.path_text
        """The part of the path below the innermost repeat."""
        self.index = -1
        self.children: list[ModelNode] = []
        self._by_name: dict[str, ModelNode] = {}
        self.attributes: list[ModelNode] = []
        self.default = ""
        self.is_repeat = False
        self.repeats: tuple[ModelNode, ...] = ()
        self.bind: Bind = NO_RULES
        self.question: Question | None = None
        self.repeat: Repeat | None = None
        self.synthetic = False
        """Not in the form, but every record has it; written only when it has a value."""
        self.template: Element | None = None
        """What a new instance of a repeat is made from."""

    def __repr__(self) -> str:
        return f"<ModelNode {self.path_text}>"

    @property
    def innermost_repeat(self) -> ModelNode | None:
        """The repeat whose instance holds this node (the node itself for a repeat)."""
        return self.repeats[-1] if self.repeats else None

    @property
    def is_leaf(self) -> bool:
        """Whether the node can hold a value of its own."""
        return not self.children and not self.is_repeat

    def add(self, child: ModelNode) -> None:
        """Put a child element at the end; names are unique inside a node."""
        self.children.append(child)
        self._by_name[child.name] = child

    def child(self, name: str) -> ModelNode | None:
        """Child element of this local name, or attribute ('@id')."""
        if name.startswith("@"):
            return next((node for node in self.attributes if node.name == name[1:]), None)
        return self._by_name.get(name)

    def walk(self) -> Iterator[ModelNode]:
        """Yield this node, its attributes and everything below, in document order."""
        yield self
        yield from self.attributes
        for child in self.children:
            yield from child.walk()

    def is_within(self, other: ModelNode) -> bool:
        """Whether this node is `other` or lies below it."""
        return self.path[: len(other.path)] == other.path


@dataclass(frozen=True, slots=True)
class Bind:
    """The rules of one model node; None means there is no such rule."""

    data_type: str = "string"
    relevant: Expression | None = None
    required: Expression | None = None
    readonly: Expression | None = None
    constraint: Expression | None = None
    calculate: Expression | None = None
    constraint_message: Text | None = None
    required_message: Text | None = None
    preload: str = ""
    preload_parameters: str = ""
    save_to: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    line: int = 0


NO_RULES = Bind()


@dataclass(frozen=True, slots=True)
class StaticChoice:
    """One `<item>` written in the body."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Itemset:
    """Choices that come from nodes: of a secondary instance, or of a repeat."""

    nodes: Expression
    value: Expression
    label: Expression | None
    label_itext: Expression | None
    """The argument of `jr:itext(...)` when the label is one: then media are known too."""
    value_name: str
    """Child element that holds the value when it is a plain name; '' otherwise."""
    label_name: str
    lists: tuple[str, ...] = ()
    """Names of the form's lists that the choices come from."""
    randomize: bool = False
    external: bool = False
    """Rows of the file of external lists, with a label column for each language."""
    line: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """Something a person answers, reads or confirms."""

    model: ModelNode
    control: str
    appearance: frozenset[str]
    label: Text
    hint: Text
    guidance: Text
    choices: tuple[StaticChoice, ...] = ()
    itemset: Itemset | None = None
    media_type: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    index: int = 0
    line: int = 0

    @property
    def anchor(self) -> ModelNode:
        """The node in whose instance the question stands."""
        return self.model


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Questions that belong together; `model` is None when the group only groups on screen."""

    model: ModelNode | None
    path: str
    """Generic path; a group without a node has a made-up last step ('/data/#2')."""
    appearance: frozenset[str]
    label: Text
    hint: Text
    children: tuple[BodyElement, ...]
    anchor: ModelNode
    """The node in whose instance the group stands."""
    index: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Repeat:
    """Questions asked several times."""

    model: ModelNode
    appearance: frozenset[str]
    label: Text
    hint: Text
    count: Expression | None
    count_from_parent: bool
    """Whether relative paths of the count start at the repeat's parent."""
    no_add_remove: bool
    children: tuple[BodyElement, ...]
    index: int = 0
    line: int = 0

    @property
    def anchor(self) -> ModelNode:
        """The node in whose instance the questions of the repeat stand."""
        return self.model

    @property
    def path(self) -> str:
        """Generic path of the repeat."""
        return self.model.path_text


BodyElement = Question | Group | Repeat


@dataclass(frozen=True, slots=True)
class Action:
    """A value that an event writes (`setvalue`), or what it asks of the device.

    `setgeopoint` asks for a position, `recordaudio` for sound in the background; `value` is then
    the quality that the form wants, or nothing.
    """

    kind: str
    events: frozenset[str]
    target: ModelNode
    value: Expression | str
    source: ModelNode | None
    """The question or repeat the action belongs to; None for the whole form."""
    chosen: Expression | None = None
    """Finds the target when the reference has conditions (`/data/person[1]/name`)."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class SecondaryInstance:
    """A list the form refers to: inside the form, or a file that comes with it."""

    name: str
    source: str
    content: Element | None
    line: int = 0

    @property
    def file_name(self) -> str:
        """Name of the file, '' for a list inside the form."""
        if not self.source or self.source.startswith("jr://instance"):
            return ""
        return self.source.strip().rsplit("/", 1)[-1]

    @property
    def is_last_saved(self) -> bool:
        """Whether this is the record that was saved last with the same form."""
        return self.source.strip() == "jr://instance/last-saved"


@dataclass(frozen=True, slots=True)
class SubmissionInfo:
    """What the form says about sending its records."""

    action: str = ""
    method: str = "post"
    public_key: str = ""
    auto_send: bool | None = None
    auto_delete: bool | None = None


@dataclass(frozen=True, slots=True)
class EntityDeclaration:
    """That a record of this form creates or changes an entity of a list."""

    list_name: str
    node: ModelNode
    """The `entity` element."""
    owner: ModelNode
    """The group, repeat or root whose answers feed the entity."""
    label: ModelNode | None
    properties: tuple[tuple[str, ModelNode], ...]
    creates: bool
    updates: bool


@dataclass(frozen=True, slots=True)
class FormWarning:
    """Something of the form this client will not do, or does differently."""

    code: str
    where: str
    text: Sentence
    line: int = 0

    def __str__(self) -> str:
        return f"{self.where}: {self.text}" if self.where else str(self.text)
