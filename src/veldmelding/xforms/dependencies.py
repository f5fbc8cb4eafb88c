"""Which computation waits for which, over the generic paths of a form.

Every rule of a bind, every text with values inside and every list of choices is one
`Computation`. The graph knows who reads a place and in which order computations have to run,
and refuses forms whose rules wait for each other in a circle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Literal as OneOf

from veldmelding.errors import FormCycle
from veldmelding.xforms.definition import (
    BodyElement,
    Group,
    Itemset,
    ModelNode,
    Question,
    Repeat,
    SecondaryInstance,
)
from veldmelding.xforms.ranking import ranks
from veldmelding.xforms.reads import Read, ReadAnalysis
from veldmelding.xforms.xpath.effort import spend

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from veldmelding.xforms.itext import IText, Text
    from veldmelding.xforms.xpath import Expression

Kind = OneOf[
    "count", "relevant", "calculate", "readonly", "required", "constraint", "choices", "text"
]

ORDERED: frozenset[str] = frozenset({"count", "relevant", "calculate"})
"""Kinds whose result others can read; the rest only shows."""

LANGUAGE_FUNCTIONS = frozenset({"jr:itext", "jr:choice-name", "format-date", "format-date-time"})


class Computation:
    """One rule of the form; it runs once for each instance of `model`."""

    __slots__ = (
        "body",
        "expression",
        "index",
        "kind",
        "model",
        "rank",
        "reads",
        "repeats",
        "weight",
    )

    def __init__(
        self,
        kind: Kind,
        model: ModelNode,
        expression: Expression | None,
        reads: frozenset[Read],
        body: BodyElement | None = None,
    ) -> None:
        self.kind = kind
        self.model = model
        self.expression = expression
        self.reads = reads
        self.body = body
        self.index = -1
        self.rank = 0
        # The number of a repeat is worked out outside it.
        self.repeats = model.repeats[:-1] if kind == "count" else model.repeats
        self.weight = 12 if expression is None else 8 + expression.weight
        """Units of effort that one run costs, whatever it goes over."""

    def __repr__(self) -> str:
        return f"<{self.kind} of {self.model.path_text}>"

    @property
    def is_chance(self) -> bool:
        """Whether a calculation only draws lots: then a draft keeps what was drawn."""
        return (
            self.expression is not None
            and not self.reads
            and not {"uuid", "random"}.isdisjoint(self.expression.functions)
        )

    @property
    def follows_language(self) -> bool:
        """Whether the result can differ from one language to the next."""
        return self.expression is not None and not LANGUAGE_FUNCTIONS.isdisjoint(
            self.expression.functions
        )


class DependencyGraph:
    """All computations of a form, their order, and who reads which place."""

    def __init__(self, root: ModelNode, computations: list[Computation], size: int) -> None:
        self.root = root
        self.computations = tuple(computations)
        readers: list[dict[Computation, int]] = [{} for _ in range(size)]
        own: list[list[Computation]] = [[] for _ in range(size)]
        self.texts: dict[int, Computation] = {}
        self.choices: dict[int, Computation] = {}
        for index, computation in enumerate(self.computations):
            computation.index = index
            own[computation.model.index].append(computation)
            for read in computation.reads:
                known = readers[read.node.index]
                # Reading both the same instance and all of them: all of them wins.
                known[computation] = min(known.get(computation, read.shared), read.shared)
            if computation.body is not None:
                table = self.texts if computation.kind == "text" else self.choices
                table[computation.body.index] = computation
        self.readers = tuple(tuple(known.items()) for known in readers)
        self.own = tuple(tuple(items) for items in own)
        self._rank()

    @classmethod
    def build(
        cls,
        root: ModelNode,
        body: Iterable[BodyElement],
        itext: IText,
        lists: Mapping[str, SecondaryInstance],
    ) -> DependencyGraph:
        """Analyse all expressions of a form."""
        size = sum(1 for _ in root.walk())
        return cls(root, list(_Collector(root, itext, lists).collect(body)), size)

    # -- order -------------------------------------------------------------------------------

    def _rank(self) -> None:
        """Give every ordered computation a rank above what it waits for."""
        ordered = [item for item in self.computations if item.kind in ORDERED]
        position = {item: place for place, item in enumerate(ordered)}
        strict: list[list[int]] = []
        loose: list[list[int]] = []
        for item in ordered:
            certain, structural = self._followers(item)
            strict.append([position[other] for other in certain if other in position])
            loose.append([position[other] for other in structural if other in position])
            spend(len(certain) + len(structural))
        for circle in ranks(strict)[1]:
            members = [ordered[place] for place in circle]
            if len({member.model for member in members}) > 1:
                raise FormCycle(circle=_in_words(members))
        levels, _ = ranks([a + b for a, b in zip(strict, loose, strict=True)])
        highest = 0
        for item, level in zip(ordered, levels, strict=True):
            item.rank = level
            highest = max(highest, level)
        shown = {"readonly": 1, "required": 2, "choices": 3, "constraint": 4, "text": 5}
        for item in self.computations:
            if item.kind in shown:
                item.rank = highest + shown[item.kind]

    def _followers(self, item: Computation) -> tuple[set[Computation], set[Computation]]:
        """Find what must run after this one: for its value, and for its instances."""
        certain: set[Computation] = set()
        structural: set[Computation] = set()
        if item.kind == "calculate":
            certain.update(reader for reader, _ in self.readers[item.model.index])
        elif item.kind == "relevant":
            for node in item.model.walk():
                spend(1)
                certain.update(reader for reader, _ in self.readers[node.index])
        else:
            for node in item.model.walk():
                spend(1)
                structural.update(reader for reader, _ in self.readers[node.index])
                structural.update(self.own[node.index])
        certain.discard(item)
        structural.discard(item)
        return certain, structural


def _in_words(members: list[Computation]) -> str:
    """`age → adult → age`, by the names a form maker knows."""
    names = list(
        dict.fromkeys("/".join(item.model.path[1:]) or item.model.name for item in members)
    )
    shown = names[:8]
    if len(names) > len(shown):
        shown.append("…")
    return " → ".join([*shown, names[0]])


class _Collector:
    """Makes the computations of a form."""

    def __init__(
        self, root: ModelNode, itext: IText, lists: Mapping[str, SecondaryInstance]
    ) -> None:
        self._root = root
        self._itext = itext
        self._analysed: dict[tuple[int, ModelNode, int], frozenset[Read]] = {}
        self._lists = lists
        self._looking: set[Question] = set()
        self._columns: dict[tuple[str, str], frozenset[str]] = {}

    def collect(self, body: Iterable[BodyElement]) -> Iterator[Computation]:
        for node in self._root.walk():
            yield from self._of_bind(node)
        stack: list[BodyElement] = list(reversed(list(body)))
        while stack:
            element = stack.pop()
            yield from self._of_body(element)
            if isinstance(element, Group | Repeat):
                stack.extend(reversed(element.children))

    def _of_bind(self, node: ModelNode) -> Iterator[Computation]:
        bind = node.bind
        rules: tuple[tuple[Kind, Expression | None], ...] = (
            ("relevant", bind.relevant),
            ("calculate", bind.calculate),
            ("readonly", bind.readonly),
            ("required", bind.required),
        )
        for kind, expression in rules:
            if expression is not None:
                yield Computation(kind, node, expression, self._reads(expression, node))
        if node.question is not None and (bind.constraint is not None or bind.required is not None):
            reads = (
                self._reads(bind.constraint, node) if bind.constraint is not None else frozenset()
            )
            for message in (bind.constraint_message, bind.required_message):
                if message is not None:
                    reads |= self._text_reads(message, node)
            yield Computation("constraint", node, bind.constraint, reads)

    def _of_body(self, element: BodyElement) -> Iterator[Computation]:
        if isinstance(element, Repeat) and element.count is not None:
            node = element.model
            base = node.parent if element.count_from_parent and node.parent is not None else node
            reads = self._reads(element.count, base, len(node.repeats) - 1)
            yield Computation("count", node, element.count, reads)
        place = element.model if isinstance(element, Question) else element.anchor
        texts = [element.label, element.hint]
        if isinstance(element, Question):
            texts.append(element.guidance)
        if any(self.is_dynamic(text) for text in texts):
            found: frozenset[Read] = frozenset()
            for text in texts:
                found |= self._text_reads(text, place)
            yield Computation("text", place, None, found, element)
        if isinstance(element, Question):
            found = self._question_choices(element)
            if found or (element.itemset is not None and element.itemset.nodes.volatile):
                nodes = element.itemset.nodes if element.itemset is not None else None
                yield Computation("choices", place, nodes, found, element)

    # -- reads -------------------------------------------------------------------------------

    def _reads(
        self, expression: Expression, context: ModelNode, shared: int | None = None
    ) -> frozenset[Read]:
        level = len(context.repeats) if shared is None else shared
        key = (id(expression), context, level)
        found = self._analysed.get(key)
        if found is None:
            analysis = ReadAnalysis(self._root, context, level, self._choice_reads)
            spend(10)
            found = analysis.run(expression.tree)
            self._analysed[key] = found
        return found

    def _choice_reads(self, node: ModelNode) -> Iterable[Read]:
        question = node.question
        if question is None or question in self._looking:
            # Choices that name each other's labels: what they read is being gathered already.
            return ()
        self._looking.add(question)
        try:
            return self._question_choices(question)
        finally:
            self._looking.remove(question)

    def _question_choices(self, question: Question) -> frozenset[Read]:
        found: frozenset[Read] = frozenset()
        for choice in question.choices:
            found |= self._text_reads(choice.label, question.model)
        itemset = question.itemset
        if itemset is not None:
            found |= self._reads(itemset.nodes, question.model)
            found |= self._item_reads(itemset, question.model)
        return found

    def _item_reads(self, itemset: Itemset, context: ModelNode) -> frozenset[Read]:
        """Values and labels of choices that are themselves answers, and outputs in labels."""
        found: frozenset[Read] = frozenset()
        sources = ReadAnalysis(self._root, context, len(context.repeats), lambda _: ())
        for place in sources.places(itemset.nodes.tree):
            for expression in (itemset.value, itemset.label, itemset.label_itext):
                if expression is not None:
                    analysis = ReadAnalysis(
                        self._root, place.node, len(place.node.repeats), self._choice_reads
                    )
                    inner = analysis.run(expression.tree)
                    found |= {Read(read.node, min(read.shared, place.shared)) for read in inner}
        if itemset.label_itext is not None and self._itext.dynamic:
            for name in self._itext.dynamic & self._item_texts(itemset):
                found |= self._entry_reads(name, context)
        return found

    def _item_texts(self, itemset: Itemset) -> frozenset[str]:
        """Names of texts that the items of the form's own lists refer to."""
        if itemset.label_itext is None:
            return frozenset()
        column = itemset.label_itext.source.strip()
        return frozenset(text for name in itemset.lists for text in self._column(name, column))

    def _column(self, list_name: str, column: str) -> frozenset[str]:
        """Texts of one child element over all items of a list inside the form."""
        found = self._columns.get((list_name, column))
        if found is None:
            source = self._lists.get(list_name)
            content = source.content if source is not None else None
            found = frozenset(
                cell.text.strip()
                for item in (content.elements() if content is not None else ())
                for cell in item.find_all(column)
            )
            self._columns[list_name, column] = found
        return found

    def _text_reads(self, text: Text, context: ModelNode) -> frozenset[Read]:
        found: frozenset[Read] = frozenset()
        for piece in text.inline:
            if not isinstance(piece, str):
                found |= self._reads(piece, context)
        if text.reference is not None:
            found |= self._reads(text.reference, context)
        if isinstance(text.itext, str):
            if text.itext in self._itext.dynamic:
                found |= self._entry_reads(text.itext, context)
        elif text.itext is not None:
            named = set(found | self._reads(text.itext, context))
            for name in self._itext.dynamic:
                named.update(self._entry_reads(name, context))
            return frozenset(named)
        return found

    def _entry_reads(self, name: str, context: ModelNode) -> frozenset[Read]:
        found: set[Read] = set()
        for entry in self._itext.all_entries(name):
            spend(8)
            for template in entry.forms.values():
                for piece in template:
                    if not isinstance(piece, str):
                        found.update(self._reads(piece, context))
        return frozenset(found)

    def is_dynamic(self, text: Text) -> bool:
        """Whether the text can differ from one moment of a session to the next."""
        if text.reference is not None or any(not isinstance(piece, str) for piece in text.inline):
            return True
        if isinstance(text.itext, str):
            return text.itext in self._itext.dynamic
        return text.itext is not None
