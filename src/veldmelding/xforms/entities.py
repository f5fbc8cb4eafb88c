"""Entities: what a finalised record creates or changes in the lists that forms share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import FormError, InstanceUnreadable
from veldmelding.xforms.markup import Element, parse_markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veldmelding.xforms.definition import EntityDeclaration
    from veldmelding.xforms.form import FormDefinition

_UUID = re.compile(
    r"^(?:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$",
    re.IGNORECASE,
)
_TRUE = frozenset({"1", "true"})


@dataclass(frozen=True, slots=True)
class EntityAction:
    """One entity to create, update, or whichever applies (`upsert`)."""

    list_name: str
    action: Literal["create", "update", "upsert"]
    id: str
    label: str | None
    """None or blank keeps the label an updated entity has."""
    properties: Mapping[str, str] = field(default_factory=dict)
    base_version: str = ""
    trunk_version: str = ""
    branch_id: str = ""


def read_entities(instance_xml: bytes, form: FormDefinition) -> tuple[EntityAction, ...]:
    """Read the entity actions of a finalised record; actions a server would refuse are left out."""
    if not form.entity_declarations:
        return ()
    try:
        root = parse_markup(instance_xml)
    except FormError as error:
        raise InstanceUnreadable(reason=error.sentence) from error
    return entities_in(root, form)


def entities_in(root: Element, form: FormDefinition) -> tuple[EntityAction, ...]:
    """Read the entity actions of a record that is parsed already."""
    found: list[EntityAction] = []
    for declaration in form.entity_declarations:
        for owner in _find(root, declaration.owner.path[1:]):
            action = _action(declaration, owner)
            if action is not None:
                found.append(action)
    return tuple(found)


def _action(declaration: EntityDeclaration, owner: Element) -> EntityAction | None:
    entity = _first(owner, declaration.node.path[len(declaration.owner.path) :])
    if entity is None:
        return None
    creates = (_attribute(entity, "create") or "").strip() in _TRUE
    updates = (_attribute(entity, "update") or "").strip() in _TRUE
    if not creates and not updates:
        return None
    identity = _UUID.match((_attribute(entity, "id") or "").strip())
    list_name = (_attribute(entity, "dataset") or declaration.list_name).strip()
    label_element = entity.find("label")
    label = label_element.text.strip() if label_element is not None else None
    if identity is None or not list_name or (creates and not updates and not label):
        return None
    action: Literal["create", "update", "upsert"] = "create"
    if updates:
        action = "upsert" if creates else "update"
    return EntityAction(
        list_name=list_name,
        action=action,
        id=identity[1].lower(),
        label=label or None,
        properties=dict(_properties(declaration, owner)),
        base_version=(_attribute(entity, "baseVersion") or "").strip(),
        trunk_version=(_attribute(entity, "trunkVersion") or "").strip(),
        branch_id=(_attribute(entity, "branchId") or "").strip(),
    )


def _properties(declaration: EntityDeclaration, owner: Element) -> Iterator[tuple[str, str]]:
    depth = len(declaration.owner.path)
    for name, node in declaration.properties:
        element = _first(owner, node.path[depth:])
        if element is not None:
            yield name, element.text


def _attribute(element: Element, name: str) -> str | None:
    for (_, local), value in element.attributes.items():
        if local == name:
            return value
    return None


def _find(root: Element, path: tuple[str, ...]) -> list[Element]:
    found = [root]
    for step in path:
        found = [child for element in found for child in element.find_all(step)]
    return found


def _first(element: Element, path: tuple[str, ...]) -> Element | None:
    for step in path:
        child = element.find(step)
        if child is None:
            return None
        element = child
    return element
