"""A saved record that a trace opens but does not hold, rebuilt from the state it reports.

Right after opening, the reference engine reports every place of the record. A record with just
those values leads back to that state, so that everything the trace does *next* can be replayed.
What opening alone may have left out of the lost record is not put to the test.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

_STEP = re.compile(r"(?:[^:\[\]]+:)?([^:\[\]]+)(?:\[(\d+)\])?")


def rebuilt(states: Mapping[str, Any], mode: Literal["draft", "edit"]) -> bytes:
    """Write the record that a state came from."""
    root: ElementTree.Element | None = None
    for path, state in states.items():
        if "#" in path:
            continue
        *above, last = path.strip("/").split("/")
        if root is None:
            root = ElementTree.Element(_name((above or [last])[0]))
        parent = root
        for step in above[1:]:
            parent = _child(parent, step)
        if last.startswith("@"):
            parent.set(last[1:].rpartition(":")[2], state["v"])
        elif above:
            element = _child(parent, last)
            if state.get("v"):
                element.text = state["v"]
    assert root is not None
    if mode == "edit":
        _as_delivered(root)
    return ElementTree.tostring(root)


def _name(step: str) -> str:
    match = _STEP.fullmatch(step)
    assert match is not None
    return match[1]


def _child(parent: ElementTree.Element, step: str) -> ElementTree.Element:
    match = _STEP.fullmatch(step)
    assert match is not None
    wanted = int(match[2] or 1)
    found = parent.findall(match[1])
    while len(found) < wanted:
        found.append(ElementTree.SubElement(parent, match[1]))
    return found[wanted - 1]


def _as_delivered(root: ElementTree.Element) -> None:
    """Give the record the identity it had before it was opened to correct it."""
    for meta in root.findall("meta"):
        before, now = meta.find("deprecatedID"), meta.find("instanceID")
        if before is not None:
            if now is not None:
                now.text = before.text
            meta.remove(before)
