"""What stands between a record and finalising: missing answers first, then refused ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.xforms.texts import plain
from veldmelding.xforms.views import Violation

if TYPE_CHECKING:
    from veldmelding.xforms.instance import InstanceNode
    from veldmelding.xforms.record import Record


def problem_of(node: InstanceNode, record: Record) -> tuple[str, str] | None:
    """Give the kind of problem and the form's message for the state a node is in.

    What is not relevant is never a problem; an empty answer is never refused by a constraint.
    """
    if not node.relevant:
        return None
    bind = node.model.bind
    if node.value == "":
        if not node.required:
            return None
        kind, text = "required", bind.required_message
    elif bind.constraint is None or bind.constraint.boolean(record.context(node)):
        return None
    else:
        kind, text = "constraint", bind.constraint_message
    return kind, plain(text, record.context(node), record) if text is not None else ""


def violation_of(node: InstanceNode, label: str) -> Violation | None:
    """Tell the problem of a node with the words of the form."""
    if node.problem is None:
        return None
    kind, message = node.problem
    return Violation(node.path, "required" if kind == "required" else "constraint", message, label)
