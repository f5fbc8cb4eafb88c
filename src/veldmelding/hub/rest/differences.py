"""What a correction changed, as a Central tells it: one line per answer, with its path.

Repeats are compared instance by instance; one that came or went is told as a whole.
"""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Collection

Tree = dict[str, Any]
Step = str | list[str | int]
_DEEPEST = 200


class _TooDeep(Exception):
    """Raised inside the parser: no form nests like that."""


def read_tree(xml: bytes, repeats: Collection[str]) -> Tree:
    """Read a record into nested objects; `repeats` are paths that are lists.

    A record that is cut short is read as far as it goes.
    """
    top: Tree = {}
    stack: list[Tree] = [top]
    path: list[str] = []
    text: list[str] = []
    leaf = [False]

    def start(name: str, _attributes: dict[str, str]) -> None:
        if len(path) >= _DEEPEST:
            raise _TooDeep
        path.append(name.rpartition(":")[2])
        stack.append({})
        text.clear()
        leaf[0] = True

    def end(_name: str) -> None:
        inside = stack.pop()
        where = "/" + "/".join(path)
        name = path.pop()
        value: Any = inside if inside or not leaf[0] else "".join(text)
        if where in repeats:
            stack[-1].setdefault(name, []).append(inside)
        else:
            stack[-1][name] = value
        leaf[0] = False

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, _TooDeep):
        for inside, name in zip(stack[:0:-1], reversed(path), strict=False):
            stack[len(path) - 1].setdefault(name, inside)
            path.pop()
    root: Any = next(iter(top.values()), {})
    return root if isinstance(root, dict) else {}


def differences(old: Tree, new: Tree, path: list[Step] | None = None) -> list[dict[str, Any]]:
    """Compare two versions of a record."""
    above = path or []
    found: list[dict[str, Any]] = []
    for name in [*old, *(name for name in new if name not in old)]:
        here: list[Step] = [*above, name]
        if name not in new:
            found.append({"old": old[name], "path": here})
        elif name not in old:
            found.append({"new": new[name], "path": here})
        elif isinstance(old[name], list) and isinstance(new[name], list):
            found += _instances(old[name], new[name], above, name)
        elif isinstance(old[name], dict) and isinstance(new[name], dict):
            found += differences(old[name], new[name], here)
        elif old[name] != new[name]:
            found.append({"old": old[name], "new": new[name], "path": here})
    return found


def _instances(
    old: list[Tree], new: list[Tree], above: list[Step], name: str
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    matcher = SequenceMatcher(None, [_key(one) for one in old], [_key(one) for one in new], False)
    for what, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if what == "equal":
            continue
        paired = min(old_to - old_from, new_to - new_from)
        for place in range(paired):
            step: Step = [name, old_from + place]
            found += differences(old[old_from + place], new[new_from + place], [*above, step])
        for place in range(old_from + paired, old_to):
            found.append({"old": old[place], "path": [*above, [name, place]]})
        for place in range(new_from + paired, new_to):
            found.append({"new": new[place], "path": [*above, [name, place]]})
    return found


def _key(tree: Tree) -> str:
    return json.dumps(tree, sort_keys=True)
