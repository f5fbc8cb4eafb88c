"""From a concrete path as text to the place in a record that it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from veldmelding.errors import UnknownQuestion
from veldmelding.xforms.definition import BodyElement, Group, ModelNode, Repeat

if TYPE_CHECKING:
    from veldmelding.xforms.form import FormDefinition
    from veldmelding.xforms.instance import InstanceNode, RepeatRange, Scope

_STEP = re.compile(r"^(@?)(?:[^:\[\]]+:)?([^:\[\]]+)(?:\[(\d+)\])?$")


class Place(NamedTuple):
    """What a path names: a node, all instances of a repeat, or a group that is only on screen."""

    node: InstanceNode | None
    within: RepeatRange | None
    element: BodyElement | None
    scope: Scope


def resolve(path: str, form: FormDefinition, root: Scope) -> Place:
    """Find a place; raise `UnknownQuestion` when there is none.

    `/data/rep` is the repeat as a whole, `/data/rep[2]` its second instance; a position that is
    left out further up means the first.
    """
    pieces = path.strip().split("/")[1:]
    model: ModelNode | None = None
    scope = root
    generic = ""
    for number, piece in enumerate(pieces):
        if piece.startswith("#"):
            return _screen_group(path, generic, pieces[number:], form, scope)
        match = _STEP.match(piece.strip())
        if match is None:
            raise UnknownQuestion(path=path)
        attribute, name, position = match.groups()
        model = _next(model, attribute + name, form)
        if model is None:
            raise UnknownQuestion(path=path)
        generic = model.path_text
        if model.is_repeat:
            within = scope.ranges[model.index]
            if position is None and number == len(pieces) - 1:
                return Place(None, within, form.body_elements.get(generic), scope)
            index = int(position or 1) - 1
            if not 0 <= index < len(within.instances):
                raise UnknownQuestion(path=path)
            scope = within.instances[index]
        elif position not in {None, "1"}:
            raise UnknownQuestion(path=path)
    if model is None:
        raise UnknownQuestion(path=path)
    return Place(scope.nodes[model.index], None, form.body_elements.get(generic), scope)


def _next(model: ModelNode | None, name: str, form: FormDefinition) -> ModelNode | None:
    if model is None:
        return form.root if name == form.root.name else None
    return model.child(name)


def _screen_group(
    path: str, generic: str, rest: list[str], form: FormDefinition, scope: Scope
) -> Place:
    element = form.body_elements.get("/".join([generic, *rest]))
    if not isinstance(element, Group | Repeat):
        raise UnknownQuestion(path=path)
    return Place(None, None, element, scope)


def screen_path(group: Group, scope: Scope) -> str:
    """Concrete path of a group; one without a node has its made-up step."""
    repeat = group.anchor.innermost_repeat
    inner = group.path if repeat is None else group.path[len(repeat.path_text) :]
    return scope.path + inner
