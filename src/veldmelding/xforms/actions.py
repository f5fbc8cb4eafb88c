"""Values that events write: when a record begins, opens, grows, or an answer changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import ExpressionError
from veldmelding.xforms.instance import InstanceNode, Scope
from veldmelding.xforms.lexical import result_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms.definition import Action
    from veldmelding.xforms.record import Record

FIRST_LOAD = "odk-instance-first-load"
EVERY_LOAD = "odk-instance-load"
NEW_REPEAT = "odk-new-repeat"
VALUE_CHANGED = "xforms-value-changed"


def run_on_record(event: str, record: Record) -> None:
    """Run what the form does when a record begins or opens, in document order."""
    for action in record.form.actions:
        if event in action.events:
            for target in targets(action, record.scope, record):
                run(action, target, record)


def run_on_new_repeat(scope: Scope, record: Record) -> None:
    """Run what the form does for a new instance of a repeat."""
    assert scope.within is not None
    record.effort.spend(len(record.form.actions) >> 2)
    repeat = scope.within.model
    for action in record.form.actions:
        if NEW_REPEAT not in action.events:
            continue
        source = action.source
        if source is not None and source.innermost_repeat is not repeat:
            continue
        if source is None and action.target.innermost_repeat is not repeat:
            continue
        for target in targets(action, scope, record):
            run(action, target, record)


def run_on_change(node: InstanceNode, record: Record) -> list[InstanceNode]:
    """Run what the form does when an answer changed; give the nodes this changed in turn."""
    changed: list[InstanceNode] = []
    record.effort.spend(len(record.form.actions) >> 2)
    for action in record.form.actions:
        if VALUE_CHANGED in action.events and action.source is node.model:
            for target in targets(action, node.scope, record):
                if run(action, target, record):
                    changed.append(target)
    return changed


def targets(action: Action, scope: Scope, record: Record) -> Iterator[InstanceNode]:
    """Nodes an action means, seen from where it happens: the same instances as far as shared."""
    model = action.target
    if action.chosen is not None:
        place = scope.find(action.source) if action.source is not None else record.scope.node
        for node in action.chosen.nodes(record.context(place)) if place is not None else ():
            if isinstance(node, InstanceNode) and node.model.is_leaf:
                yield node
        return
    level = 0
    for own, wanted in zip(scope.chain(), model.repeats, strict=False):
        if own is not wanted:
            break
        level += 1
    for inner in scope.at(level).scopes(model.repeats):
        record.effort.spend(2)
        yield inner.nodes[model.index]


def run(action: Action, target: InstanceNode, record: Record) -> bool:
    """Write one value; tell whether it differs."""
    if action.kind == "setgeopoint":
        # Positions come from the screen, when a device has them: see `location_requests`.
        return record.set_value(target, "") if target.value else False
    if action.kind == "recordaudio":
        # Sound comes from the screen as well, as the name of a file: see `recording_requests`.
        return False
    if isinstance(action.value, str):
        return record.set_value(target, action.value)
    record.effort.spend(2 + action.value.weight)
    try:
        value = action.value.evaluate(record.context(target))
    except ExpressionError:
        return False
    text = result_text(value, target.model.bind.data_type, record.timezone)
    return record.set_value(target, text)
