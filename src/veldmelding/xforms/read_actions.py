"""Read what a form does by itself: actions, submission, entities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms import namespaces
from veldmelding.xforms.definition import (
    Action,
    EntityDeclaration,
    ModelNode,
    SubmissionInfo,
)
from veldmelding.xforms.reading import Reading, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veldmelding.xforms.markup import Element
    from veldmelding.xforms.xpath import Expression

ENTITY_VERSION = re.compile(r"^(2022\.1|2023\.1|2024\.1|2025\.1)(\.\d+)*$")
"""Versions of the entities specification this client follows."""

ACTIONS = {"setvalue": "setvalue", "setgeopoint": "setgeopoint", "recordaudio": "recordaudio"}
SAME_EVENTS = {"xforms-ready": "odk-instance-first-load", "jr-insert": "odk-new-repeat"}


def read_actions(
    element: Element,
    source: ModelNode | None,
    reading: Reading,
    binds: Mapping[str, ModelNode],
) -> Iterator[Action]:
    """Read the actions directly inside an element."""
    for child in element.elements():
        kind = ACTIONS.get(child.name)
        if kind is None:
            continue
        reference = child.get("ref") or ""
        target = binds.get(child.get("bind") or "")
        if target is None:
            target = reading.find(reference, source or reading.root)
        events = frozenset(
            SAME_EVENTS.get(event, event)
            for event in words(child.get("event") or child.get("event", namespaces.EVENTS))
        )
        if target is None or not target.is_leaf:
            reading.warn(
                f"action.{kind}",
                reference.strip() or child.name,
                QT_TRANSLATE_NOOP(
                    "xforms", "an action writes to a question that does not exist; it is ignored"
                ),
                child.line,
            )
            continue
        if kind == "recordaudio":
            reading.warn(
                f"action.{kind}",
                reference.strip(),
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "the form wants sound recorded in the background while it is filled in; on a "
                    "laptop that does not do so, the record goes without",
                ),
                child.line,
            )
            quality = (child.get("quality", namespaces.ODK) or child.get("quality") or "").strip()
            yield Action(kind, events, target, quality, source, None, child.line)
            continue
        what = f"setvalue, {target.path_text}"
        written = child.get("value")
        value: Expression | str = child.text
        if written is not None and written.strip():
            value = reading.expression(written, target, what, child.line)
        chosen = None
        if "[" in reference:
            chosen = reading.expression(reference, source or reading.root, what, child.line)
        yield Action(kind, events, target, value, source, chosen, child.line)


def read_submission(element: Element | None) -> SubmissionInfo:
    """Read how records of the form want to be sent."""
    if element is None:
        return SubmissionInfo()

    def flag(name: str) -> bool | None:
        value = element.get(name, namespaces.OPENROSA) or element.get(name)
        return None if value is None else value.strip().lower() in {"true", "true()", "1"}

    return SubmissionInfo(
        action=(element.get("action") or "").strip(),
        method=(element.get("method") or "post").strip(),
        public_key="".join((element.get("base64RsaPublicKey") or "").split()),
        auto_send=flag("auto-send"),
        auto_delete=flag("auto-delete"),
    )


def read_entities(
    root: ModelNode, version: str | None, line: int, reading: Reading
) -> tuple[EntityDeclaration, ...]:
    """Find the entities that records of this form create or change."""
    nodes = [
        node
        for node in root.walk()
        if node.name == "entity" and not node.is_attribute and node.child("@dataset") is not None
    ]
    if not nodes:
        return ()
    if version is None and not any(node.bind.save_to for node in root.walk()):
        # Without a version of the specification an element of this name is an ordinary group.
        reading.warn(
            "entities.version",
            nodes[0].path_text,
            QT_TRANSLATE_NOOP(
                "xforms",
                "the form does not say by which version of entities it works; its records create "
                "and change none",
            ),
            line,
        )
        return ()
    if version is None or not ENTITY_VERSION.match(version.strip()):
        reading.refuse(
            QT_TRANSLATE_NOOP(
                "xforms", "it uses version “{version}” of entities, which this app does not know"
            ),
            line,
            version=(version or "?").strip(),
        )
    owners = {_owner(node): node for node in nodes}
    properties: dict[ModelNode, list[tuple[str, ModelNode]]] = {owner: [] for owner in owners}
    for node in root.walk():
        if not node.bind.save_to:
            continue
        place: ModelNode | None = node
        while place is not None and place not in properties:
            place = place.parent
        if place is not None:
            properties[place].append((node.bind.save_to, node))
    declarations = []
    for owner, node in owners.items():
        dataset = node.child("@dataset")
        declarations.append(
            EntityDeclaration(
                list_name=dataset.default.strip() if dataset is not None else "",
                node=node,
                owner=owner,
                label=node.child("label"),
                properties=tuple(properties[owner]),
                creates=node.child("@create") is not None,
                updates=node.child("@update") is not None,
            )
        )
    return tuple(declarations)


def _owner(entity: ModelNode) -> ModelNode:
    """Find the node whose `meta` holds the entity."""
    meta = entity.parent
    if meta is None or meta.parent is None:
        return entity
    return meta.parent
