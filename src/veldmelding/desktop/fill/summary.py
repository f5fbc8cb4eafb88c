"""One line that says what an entry of a repeat holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.fill.markup import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.xforms import NodeView

_MOST_PARTS, _LONGEST_PART = 5, 40


def summary_of(children_of: Callable[[str], list[NodeView]], path: str) -> str:
    """Return the first answers of an entry, as words."""
    parts: list[str] = []
    _collect(children_of, path, parts)
    return " · ".join(parts)


def _collect(children_of: Callable[[str], list[NodeView]], path: str, parts: list[str]) -> None:
    for node in children_of(path):
        if len(parts) >= _MOST_PARTS:
            return
        if not node.relevant:
            continue
        if node.kind == "group":
            _collect(children_of, node.path, parts)
        elif node.kind == "question":
            said = words_of(node)
            if said:
                parts.append(said)


def words_of(node: NodeView) -> str:
    """Return an answer as a person would say it; '' when words cannot."""
    if not node.value:
        return ""
    if node.control == "select1":
        for choice in node.choices:
            if choice.value == node.value:
                return one_line(choice.label or choice.value, _LONGEST_PART)
        return node.value
    if node.control in ("select", "rank"):
        labels = {choice.value: choice.label for choice in node.choices}
        said = ", ".join(labels.get(value) or value for value in node.value.split())
        return one_line(said, _LONGEST_PART)
    if node.control == "upload":
        return "▣"
    if node.control == "trigger":
        return "✓"
    if node.data_type == "dateTime":
        return node.value[:16].replace("T", " ")
    if node.data_type == "time":
        return node.value[:5]
    return one_line(node.value, _LONGEST_PART)
