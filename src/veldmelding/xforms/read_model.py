"""Read the model of a form: its data, binds, translations, lists, actions and entities."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms import namespaces
from veldmelding.xforms.definition import (
    NO_RULES,
    Bind,
    ModelNode,
    SecondaryInstance,
)
from veldmelding.xforms.itext import IText, media_name
from veldmelding.xforms.xpath.effort import spend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.xforms.markup import Element
    from veldmelding.xforms.reading import Reading

DATA_TYPES = frozenset(
    [
        "string",
        "int",
        "decimal",
        "date",
        "time",
        "dateTime",
        "boolean",
        "geopoint",
        "geotrace",
        "geoshape",
        "barcode",
        "binary",
    ]
)
SAME_DATA_TYPES: dict[str, str] = {
    "select": "string",
    "select1": "string",
    "selectone": "string",
    "selectmultiple": "string",
    "rank": "string",
    "odk:rank": "string",
    "intent": "string",
    "integer": "int",
    "datetime": "dateTime",
    "xml:string": "string",
    "double": "decimal",
    "float": "decimal",
    "long": "int",
}


# -- the data ------------------------------------------------------------------------------------


def read_data(primary: Element, repeats: frozenset[tuple[str, ...]], reading: Reading) -> ModelNode:
    """Build the model nodes from the primary instance and the repeats that the body names."""
    root = _node(primary, None, reading)
    reading.root = root
    _register(root, reading)
    _read_children([primary], root, repeats, reading)
    _complete_meta(root, reading)
    for index, node in enumerate(root.walk()):
        node.index = index
    return root


def _complete_meta(root: ModelNode, reading: Reading) -> None:
    """Give every record an identity, also when the form forgot to ask for one."""
    meta = root.child("meta")
    if meta is None:
        meta = ModelNode(root, "meta", "orx", namespaces.OPENROSA, attribute=False)
        meta.synthetic = True
        root.add(meta)
        _register(meta, reading)
    for name in ("instanceID", "deprecatedID"):
        if meta.child(name) is None:
            node = ModelNode(meta, name, meta.prefix, meta.namespace, attribute=False)
            node.synthetic = True
            if name == "instanceID":
                node.bind = Bind(preload="uid")
            meta.add(node)
            _register(node, reading)


def _node(element: Element, parent: ModelNode | None, reading: Reading) -> ModelNode:
    prefix = element.prefix
    node = ModelNode(
        parent, element.name, prefix, element.namespace if prefix else "", attribute=False
    )
    declared = (element.declared or {}).get("")
    if not prefix and declared not in {None, namespaces.XFORMS}:
        node.default_namespace = declared or ""
    for (space, name), value in element.attributes.items():
        if space in {namespaces.JAVAROSA, namespaces.XML}:
            continue
        attribute_prefix = prefix_of(space, reading) if space else ""
        attribute = ModelNode(node, name, attribute_prefix, space, attribute=True)
        attribute.default = value
        node.attributes.append(attribute)
    if not element.is_mixed:
        node.default = element.text.strip() if not element.text.strip() else element.text
    return node


def _register(node: ModelNode, reading: Reading) -> None:
    spend(40 + 10 * len(node.attributes))
    parent = node.parent
    if parent is not None:
        node.repeats = parent.repeats
    if node.is_repeat:
        node.repeats = (*node.repeats, node)
    innermost = node.innermost_repeat
    if innermost is not None:
        node.inner_path = node.path_text[len(innermost.path_text) :]
    reading.nodes.setdefault(node.path, node)
    for attribute in node.attributes:
        attribute.repeats = node.repeats
        if innermost is not None:
            attribute.inner_path = attribute.path_text[len(innermost.path_text) :]
        reading.nodes.setdefault(attribute.path, attribute)


def _read_children(
    elements: list[Element],
    node: ModelNode,
    repeats: frozenset[tuple[str, ...]],
    reading: Reading,
) -> None:
    """Merge the children of several instances of one place into one set of model nodes."""
    grouped: dict[str, list[Element]] = {}
    for element in elements:
        for child in element.elements():
            grouped.setdefault(child.name, []).append(child)
    for name, found in grouped.items():
        path = (*node.path, name)
        templates = [item for item in found if is_template(item)]
        made = _node((templates or found)[0], node, reading)
        if path in repeats:
            made.is_repeat = True
            made.template = (templates or found)[0]
            merged = templates[:1] + [item for item in found if not is_template(item)]
        else:
            merged = found[:1]
            if len(elements) == 1 and len(found) > 1:
                reading.warn(
                    "model.twice",
                    made.path_text,
                    QT_TRANSLATE_NOOP(
                        "xforms",
                        "this element stands twice in the form's data and is no repeat; "
                        "only the first is used",
                    ),
                    found[1].line,
                )
        node.add(made)
        _register(made, reading)
        _read_children(merged, made, repeats, reading)


def is_template(element: Element) -> bool:
    """Whether this is the pattern of a repeat and not an instance of it."""
    return (namespaces.JAVAROSA, "template") in element.attributes


def prefix_of(namespace: str, reading: Reading) -> str:
    """Prefix the form itself uses for a namespace."""
    for prefix, uri in reading.prefixes.items():
        if uri == namespace and prefix:
            return prefix
    return ""


# -- binds ---------------------------------------------------------------------------------------


def read_binds(binds: Iterable[Element], reading: Reading) -> dict[str, ModelNode]:
    """Attach the rules to their nodes; return the nodes by bind id for bodies that use it."""
    by_id: dict[str, ModelNode] = {}
    found: list[tuple[Element, ModelNode | None]] = []
    for element in binds:
        spend(20)
        reference = element.get("nodeset") or element.get("ref") or ""
        node = reading.find(reference, reading.root)
        found.append((element, node))
        if node is not None and element.get("relevant"):
            reading.hideable.add(node)
    for element, node in found:
        if node is None:
            reference = element.get("nodeset") or element.get("ref") or ""
            reading.warn(
                "bind.nowhere",
                reference.strip() or "?",
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "this bind refers to a question that is not in the form's data; it is ignored",
                ),
                element.line,
            )
            continue
        identity = element.get("id")
        if identity:
            by_id[identity] = node
        node.bind = _joined(node.bind, _bind(element, node, reading))
    return by_id


def _joined(first: Bind, second: Bind) -> Bind:
    """Join the rules of two binds of one node; what both say is as the second has it."""
    if first is NO_RULES:
        return second
    said = {
        item.name: getattr(second, item.name)
        for item in fields(Bind)
        if getattr(second, item.name) != getattr(NO_RULES, item.name)
    }
    return replace(first, **said)


def _bind(element: Element, node: ModelNode, reading: Reading) -> Bind:
    parameters = {
        name: value
        for (space, name), value in element.attributes.items()
        if space in {namespaces.OPENROSA, namespaces.ODK}
    }
    calculate = reading.optional(element, "calculate", node)
    return Bind(
        data_type=_data_type(element, node, reading),
        relevant=reading.optional(element, "relevant", node),
        required=reading.optional(element, "required", node),
        readonly=reading.optional(element, "readonly", node),
        constraint=reading.optional(element, "constraint", node),
        calculate=calculate,
        constraint_message=reading.message(element, "constraintMsg", node),
        required_message=reading.message(element, "requiredMsg", node),
        preload=_of_javarosa(element, "preload"),
        preload_parameters=_of_javarosa(element, "preloadParams"),
        save_to=(element.get("saveto", namespaces.ENTITIES) or "").strip(),
        parameters=parameters,
        line=element.line,
    )


def _of_javarosa(element: Element, name: str) -> str:
    """Give an attribute in the namespace of JavaRosa, or in none as the specification has it."""
    return (element.get(name, namespaces.JAVAROSA) or element.get(name) or "").strip()


def _data_type(element: Element, node: ModelNode, reading: Reading) -> str:
    written = (element.get("type") or "string").strip()
    local = written.rsplit(":", 1)[-1]
    if local in DATA_TYPES:
        return local
    known = SAME_DATA_TYPES.get(local) or SAME_DATA_TYPES.get(local.lower())
    if known is None:
        reading.warn(
            "type.unknown",
            node.path_text,
            QT_TRANSLATE_NOOP(
                "xforms", "the data type “{type}” is not known; the answer is kept as text"
            ),
            element.line,
            type=written,
        )
        return "string"
    return known


# -- translations and lists ----------------------------------------------------------------------


def read_itext(element: Element | None, reading: Reading) -> tuple[IText, frozenset[str]]:
    """Read the translations, and the media files they name."""
    if element is None:
        return IText(), frozenset()
    sources: dict[str, dict[str, Element]] = {}
    default = ""
    dynamic: set[str] = set()
    media: set[str] = set()
    for translation in element.find_all("translation"):
        language = translation.get("lang") or ""
        marked = translation.get("default")
        if marked is not None and marked.strip() not in {"false()", "false", "0"} and not default:
            default = language
        texts = sources.setdefault(language, {})
        for text in translation.find_all("text"):
            name = text.get("id") or ""
            texts.setdefault(name, text)
            for value in text.find_all("value"):
                if value.is_mixed:
                    dynamic.add(name)
                if value.get("form"):
                    address = value.text.strip()
                    if address.startswith("jr://"):
                        media.add(media_name(address))
    languages = tuple(sources)
    itext = IText(
        languages=languages,
        default=default or (languages[0] if languages else ""),
        sources=sources,
        template=lambda value: reading.template(value, None),
        dynamic=frozenset(dynamic),
    )
    return itext, frozenset(media)


def read_lists(instances: Iterable[Element], reading: Reading) -> dict[str, SecondaryInstance]:
    """Read the secondary instances: lists inside the form and references to files."""
    lists: dict[str, SecondaryInstance] = {}
    for element in instances:
        name = (element.get("id") or "").strip()
        if not name:
            reading.warn(
                "list.nameless",
                "instance",
                QT_TRANSLATE_NOOP("xforms", "a list has no name; nothing can refer to it"),
                element.line,
            )
            continue
        if name in lists:
            reading.refuse(
                QT_TRANSLATE_NOOP("xforms", "two lists have the same name “{name}”"),
                element.line,
                name=name,
            )
        source = (element.get("src") or element.get("resource") or "").strip()
        content = next(element.elements(), None) if not source else None
        lists[name] = SecondaryInstance(name, source, content, element.line)
    return lists
