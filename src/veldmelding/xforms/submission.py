"""A record as XML: complete for a draft, pruned and frozen for headquarters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.xforms.instance import InstanceNode, Scope
from veldmelding.xforms.markup import escape_attribute, escape_text

if TYPE_CHECKING:
    from veldmelding.xforms.entities import EntityAction
    from veldmelding.xforms.form import FormDefinition


@dataclass(frozen=True, slots=True)
class FinalisedInstance:
    """What leaves the laptop: the XML, and which files belong to it."""

    xml: bytes
    instance_id: str
    instance_name: str
    attachments: tuple[str, ...]
    entities: tuple[EntityAction, ...]


def serialise(form: FormDefinition, root: InstanceNode, *, prune: bool) -> bytes:
    """Write a record; with `prune` what is not relevant is left out."""
    parts: list[str] = ["<?xml version='1.0' encoding='UTF-8'?>"]
    _write(root, prune, parts, _declarations(form, root))
    return "".join(parts).encode("utf-8")


def _declarations(form: FormDefinition, root: InstanceNode) -> str:
    """Declare the prefixes that the record uses, as the form spells them."""
    used: dict[str, str] = {}
    default = root.model.default_namespace
    for model in form.nodes:
        if model.prefix and model.namespace and model.prefix != "xml":
            used.setdefault(model.prefix, model.namespace)
    declared = [f' xmlns="{escape_attribute(default)}"'] if default else []
    declared += [
        f' xmlns:{prefix}="{escape_attribute(uri)}"' for prefix, uri in sorted(used.items())
    ]
    return "".join(declared)


def _write(node: InstanceNode, prune: bool, parts: list[str], declared: str) -> None:
    model = node.model
    name = f"{model.prefix}:{model.name}" if model.prefix else model.name
    if not declared and model.default_namespace:
        declared = f' xmlns="{escape_attribute(model.default_namespace)}"'
    opening = [f"<{name}{declared}"]
    for attribute in node.attributes:
        if prune and not attribute.relevant:
            continue
        opening.append(f' {attribute.qualified_name}="{escape_attribute(attribute.value)}"')
    head = "".join(opening)
    if node.children:
        parts.append(head + ">")
        for child in node.children:
            assert isinstance(child, InstanceNode)
            if prune and not child.relevant:
                continue
            if child.model.synthetic and not _has_value(child):
                continue
            _write(child, prune, parts, "")
        parts.append(f"</{name}>")
    elif node.value:
        parts.append(f"{head}>{escape_text(node.value)}</{name}>")
    else:
        parts.append(head + "/>")


def _has_value(node: InstanceNode) -> bool:
    return bool(node.value) or any(
        isinstance(child, InstanceNode) and _has_value(child) for child in node.children
    )


def attachment_names(form: FormDefinition, root: Scope) -> tuple[str, ...]:
    """Names of the files that relevant answers refer to, each once."""
    found: dict[str, None] = {}
    binary = {
        model.index
        for model in form.nodes
        if model.bind.data_type == "binary"
        or (model.question is not None and model.question.control == "upload")
        or model.path[1:] == ("meta", "audit")
    }
    for node in root.all_nodes():
        name = node.value.strip() if node.model.index in binary and node.relevant else ""
        # A default that nobody replaced is a file of the form, not of the record.
        if name and not name.startswith("jr://"):
            found[name] = None
    return tuple(found)


def new_instance_id(uuid: str) -> str:
    """Write an identity as OpenRosa servers expect it."""
    return "uuid:" + uuid
