"""Read the body of a form: what a person sees, in the order in which it is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms import namespaces
from veldmelding.xforms.definition import (
    CONTROLS,
    Action,
    BodyElement,
    Group,
    Itemset,
    ModelNode,
    Question,
    Repeat,
    StaticChoice,
)
from veldmelding.xforms.read_actions import read_actions
from veldmelding.xforms.reading import Reading, itext_argument, words
from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.tree import Call, Literal, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veldmelding.xforms.markup import Element
    from veldmelding.xforms.xpath import Expression

SAME_CONTROLS = {"secret": "input", "textarea": "input", "selectOne": "select1"}
_IGNORED = frozenset(
    {"label", "hint", "help", "alert", "setvalue", "setgeopoint", "recordaudio", "item", "itemset"}
)
_NAME = re.compile(r"^[A-Za-z_][\w.-]*$")
_RANDOMIZE = re.compile(r"^\s*randomize\s*\(")
_READ_ELSEWHERE = frozenset({"ref", "nodeset", "bind", "appearance", "mediatype", "query"})
_EXTERNAL = re.compile(
    r"""^\s*instance\(\s*('[^']*'|"[^"]*")\s*\)\s*/\s*root\s*/\s*item(?=\s*(?:\[|$))"""
)
EXTERNAL_LISTS = "itemsets.csv"
"""The file in which XLSForm keeps the lists of `select_one_external`, all in one table."""


def repeat_paths(body: Element | None, reading: Reading) -> frozenset[tuple[str, ...]]:
    """Find which places of the data repeat, before the data is read."""
    if body is None:
        return frozenset()
    found: set[tuple[str, ...]] = set()
    for element in body.walk():
        if element.name == "repeat":
            path = reading.steps(element.get("nodeset") or element.get("ref") or "")
            if path:
                found.add(path)
    return frozenset(found)


class BodyReader:
    """Reads groups, repeats and questions recursively and numbers them."""

    def __init__(self, reading: Reading, binds: Mapping[str, ModelNode]) -> None:
        self._reading = reading
        self._binds = binds
        self._count = 0
        self.actions: list[Action] = []
        self.uses_external = False
        """Whether a question takes its choices from the file of external lists."""

    def read(self, body: Element | None) -> tuple[BodyElement, ...]:
        """Read the whole body."""
        if body is None:
            return ()
        root = self._reading.root
        self.actions.extend(read_actions(body, None, self._reading, self._binds))
        return tuple(self._children(body, root, root.path_text))

    def _children(self, element: Element, anchor: ModelNode, path: str) -> Iterator[BodyElement]:
        for child in element.elements():
            if child.name in _IGNORED:
                continue
            spend(25)
            if child.name == "group":
                made = self._group(child, anchor, path)
            elif child.name == "repeat":
                made = self._repeat(child, anchor, child)
            else:
                made = self._question(child, anchor)
            if made is not None:
                yield made

    # -- groups and repeats ------------------------------------------------------------------

    def _group(self, element: Element, anchor: ModelNode, path: str) -> BodyElement | None:
        reading = self._reading
        node = self._node(element, anchor)
        inside = [child for child in element.elements() if child.name not in _IGNORED]
        if len(inside) == 1 and inside[0].name == "repeat":
            repeated = self._node(inside[0], node or anchor)
            # pyxform wraps each repeat in a group that only carries the label.
            if repeated is not None and (node is None or node is repeated):
                return self._repeat(inside[0], anchor, element)
        self._count += 1
        index = self._count
        if node is None and (element.get("ref") or element.get("bind")):
            reading.warn(
                "group.nowhere",
                (element.get("ref") or element.get("bind") or "").strip(),
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "this group refers to nothing in the form's data; it only groups on screen",
                ),
                element.line,
            )
        own_path = node.path_text if node is not None else f"{path}/#{index}"
        within = node if node is not None else anchor
        self.actions.extend(read_actions(element, within, reading, self._binds))
        return Group(
            model=node,
            path=own_path,
            appearance=words(element.get("appearance")),
            label=reading.text(element.find("label"), within),
            hint=reading.text(element.find("hint"), within),
            children=tuple(self._children(element, within, own_path)),
            anchor=within,
            index=index,
            line=element.line,
        )

    def _repeat(self, element: Element, anchor: ModelNode, wrapper: Element) -> Repeat | None:
        reading = self._reading
        node = self._node(element, anchor)
        if node is None or not node.is_repeat:
            reading.warn(
                "repeat.nowhere",
                (element.get("nodeset") or "").strip(),
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "this repeat refers to nothing in the form's data; its questions are not shown",
                ),
                element.line,
            )
            return None
        self._count += 1
        index = self._count
        label = element.find("label") or wrapper.find("label")
        hint = wrapper.find("hint") or element.find("hint")
        fixed = element.get("noAddRemove", namespaces.JAVAROSA)
        self.actions.extend(read_actions(element, node, reading, self._binds))
        if wrapper is not element:
            self.actions.extend(read_actions(wrapper, node, reading, self._binds))
        made = Repeat(
            model=node,
            appearance=words(wrapper.get("appearance")) | words(element.get("appearance")),
            label=reading.text(label, node),
            hint=reading.text(hint, node),
            count=reading.optional(element, "count", node, namespaces.JAVAROSA),
            count_from_parent=self._counts_from_parent(element, node, wrapper),
            no_add_remove=fixed is not None
            and fixed.strip().lower() in {"true()", "true", "1", "yes"},
            children=tuple(self._children(element, node, node.path_text)),
            index=index,
            line=element.line,
        )
        if node.repeat is None:
            node.repeat = made
        return made

    def _counts_from_parent(self, element: Element, node: ModelNode, wrapper: Element) -> bool:
        """Tell where a relative count starts: at the group around the repeat, or at its parent."""
        source = element.get("count", namespaces.JAVAROSA) or ""
        if wrapper is not element and (wrapper.get("ref") or wrapper.get("bind")):
            return False
        return self._reading.find(source, node) is None and node.parent is not None

    # -- questions ---------------------------------------------------------------------------

    def _question(self, element: Element, anchor: ModelNode) -> Question | None:
        reading = self._reading
        control = SAME_CONTROLS.get(element.name, element.name)
        where = (element.get("ref") or element.get("bind") or element.name).strip()
        if control not in CONTROLS:
            reading.warn(
                "control.unknown",
                where,
                QT_TRANSLATE_NOOP(
                    "xforms", "the control “{control}” is not known; it is not shown"
                ),
                element.line,
                control=element.name,
            )
            return None
        node = self._node(element, anchor)
        if node is None:
            reading.warn(
                "question.nowhere",
                where,
                QT_TRANSLATE_NOOP(
                    "xforms", "this question refers to nothing in the form's data; it is not shown"
                ),
                element.line,
            )
            return None
        self._count += 1
        hint = element.find("hint")
        query = element.get("query") if control == "input" else None
        itemset = self._external(query, node, element.line) if query else None
        if itemset is not None:
            control = "select1"
        question = Question(
            model=node,
            control=control,
            appearance=words(element.get("appearance")),
            label=reading.text(element.find("label"), node),
            hint=reading.text(hint, node),
            guidance=reading.text(hint, node, "guidance"),
            choices=tuple(self._choices(element, node)),
            itemset=itemset or self._itemset(element, node),
            media_type=(element.get("mediatype") or "").strip(),
            parameters=self._parameters(element, node),
            index=self._count,
            line=element.line,
        )
        self.actions.extend(read_actions(element, node, reading, self._binds))
        if node.question is None:
            node.question = question
        return question

    def _parameters(self, element: Element, node: ModelNode) -> Mapping[str, str]:
        parameters = dict(node.bind.parameters)
        for (space, name), value in element.attributes.items():
            if name not in _READ_ELSEWHERE and (not space or space != namespaces.JAVAROSA):
                parameters[name] = value
        return parameters

    def _choices(self, element: Element, node: ModelNode) -> Iterator[StaticChoice]:
        for item in element.find_all("item"):
            spend(5)
            value = item.find("value")
            text = value.text.strip() if value is not None else ""
            yield StaticChoice(text, self._reading.text(item.find("label"), node))

    def _itemset(self, element: Element, node: ModelNode) -> Itemset | None:
        reading = self._reading
        found = element.find("itemset")
        if found is None:
            return None
        source = found.get("nodeset") or ""
        if not source.strip():
            reading.warn(
                "itemset.unknown",
                node.path_text,
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "this way of listing choices is not supported; the question has no choices",
                ),
                found.line,
            )
            return None
        value = found.find("value") or found.find("copy")
        value_source = (value.get("ref") if value is not None else None) or "name"
        label = found.find("label")
        label_source = (label.get("ref") if label is not None else None) or ""
        itext = itext_argument(label_source)
        what = f"itemset, {node.path_text}"
        plain_value = value_source.strip()
        plain_label = label_source.strip()
        nodes = reading.expression(source, node, what, found.line)
        return Itemset(
            nodes=nodes,
            value=reading.expression(value_source, None, what, found.line),
            label=reading.expression(label_source, None, what, found.line)
            if plain_label and itext is None
            else None,
            label_itext=reading.expression(itext, None, what, found.line)
            if itext is not None
            else None,
            value_name=plain_value if _NAME.match(plain_value) else "",
            label_name=plain_label if _NAME.match(plain_label) else "",
            lists=_lists(nodes),
            randomize=_RANDOMIZE.match(source) is not None,
            line=found.line,
        )

    def _external(self, query: str, node: ModelNode, line: int) -> Itemset | None:
        """Read the choices of `select_one_external`: rows of the file that holds all such lists."""
        named = _EXTERNAL.match(query)
        if named is None:
            return None
        self.uses_external = True
        rows = f"instance('{EXTERNAL_LISTS}')/root/item[list_name={named[1]}]"
        nodes = self._reading.expression(
            rows + query[named.end() :], node, f"query, {node.path_text}", line
        )
        value = self._reading.expression("name", None, "query", line)
        return Itemset(
            nodes=nodes,
            value=value,
            label=None,
            label_itext=None,
            value_name="name",
            label_name="",
            lists=_lists(nodes),
            external=True,
            line=line,
        )

    def _node(self, element: Element, anchor: ModelNode) -> ModelNode | None:
        identity = element.get("bind")
        if identity is not None and identity in self._binds:
            return self._binds[identity]
        reference = element.get("ref") or element.get("nodeset") or ""
        if not reference.strip():
            return None
        return self._reading.find(reference, anchor)


def _lists(nodes: Expression) -> tuple[str, ...]:
    """Names of the lists an expression names outright."""
    return tuple(
        argument.value
        for part in walk(nodes.tree)
        if isinstance(part, Call) and part.name == "instance"
        for argument in part.arguments
        if isinstance(argument, Literal)
    )
