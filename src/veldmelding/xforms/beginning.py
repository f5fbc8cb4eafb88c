"""How a record comes to life: from the form, or from what was saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import FormError, InstanceUnreadable
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.instance import InstanceBuilder, InstanceNode
from veldmelding.xforms.languages import chosen_language
from veldmelding.xforms.markup import Element, parse_markup
from veldmelding.xforms.preload import DeviceProperties, preloaded, random_uuid
from veldmelding.xforms.record import Record
from veldmelding.xforms.secondary import node_tree
from veldmelding.xforms.submission import new_instance_id
from veldmelding.xforms.xpath import Node, document_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo
    from random import Random

    from veldmelding.xforms.form import FormDefinition

Mode = Literal["draft", "edit"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything outside the form that a session depends on."""

    clock: Callable[[], datetime]
    timezone: tzinfo
    random: Random
    language: str | None = None
    device: DeviceProperties = field(default_factory=DeviceProperties)
    last_saved: bytes | None = None


def new_record(form: FormDefinition, around: Surroundings) -> Record:
    """Make a record as the form begins it."""
    return _record(form, form.primary, around, saved=False)


def saved_record(form: FormDefinition, xml: bytes, around: Surroundings) -> Record:
    """Make a record from saved bytes; raise `InstanceUnreadable` when they do not fit the form."""
    try:
        source = parse_markup(xml)
    except FormError as error:
        raise InstanceUnreadable(reason=error.sentence) from error
    if source.name != form.root.name:
        template = QT_TRANSLATE_NOOP("xforms", "it was made with another form")
        raise InstanceUnreadable(reason=Sentence("xforms", template))
    return _record(form, source, around, saved=True)


def _record(form: FormDefinition, source: Element, around: Surroundings, *, saved: bool) -> Record:
    scope, document = InstanceBuilder(keep_space=saved).root(form.root, source)
    return Record(
        form,
        scope,
        document,
        clock=around.clock,
        timezone=around.timezone,
        language=chosen_language(form.itext, around.language),
        device=around.device,
        random=around.random,
        last_saved=_last_saved(around.last_saved),
    )


def _last_saved(data: bytes | None) -> Node | None:
    if data is None:
        return None
    try:
        return document_of(node_tree(parse_markup(data)))
    except FormError:
        # Only a convenience: a record that cannot be read offers no defaults.
        return None


def preload(record: Record) -> None:
    """Fill in what the form wants from the moment, the device and the person."""
    now = record.now()
    uid = _new_identity(record)
    for node in list(record.scope.all_nodes()):
        bind = node.model.bind
        if bind.preload and node.model.is_leaf and not node.model.is_attribute:
            value = preloaded(bind, now, record.device, uid)
            if value is not None:
                record.set_value(node, value)
    identity = meta_node(record, "instanceID")
    if identity is not None and not identity.value:
        record.set_value(identity, uid)


def identify(record: Record, mode: Mode) -> None:
    """Give a correction an identity of its own, which remembers the record it replaces."""
    identity, previous = meta_node(record, "instanceID"), meta_node(record, "deprecatedID")
    if identity is None:
        return
    if mode == "edit" and previous is not None and identity.value:
        record.set_value(previous, identity.value)
    if mode == "edit" or not identity.value:
        record.set_value(identity, _new_identity(record))


def meta_node(record: Record, name: str) -> InstanceNode | None:
    """Find one of the record's own data, such as its identity or name."""
    model = record.form.by_path.get((record.form.root.name, "meta", name))
    return None if model is None else record.scope.nodes.get(model.index)


def _new_identity(record: Record) -> str:
    return new_instance_id(random_uuid(record.random.getrandbits(128)))
