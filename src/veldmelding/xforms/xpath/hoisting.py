"""Values over many nodes that are the same for every question: kept until a node changes.

Without it, `${income} div sum(${all incomes})` in a repeat costs the square of its size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veldmelding.xforms.xpath.code import Code
from veldmelding.xforms.xpath.dependence import free_of_node, uses_current, volatile
from veldmelding.xforms.xpath.environment import INSIDE
from veldmelding.xforms.xpath.references import references
from veldmelding.xforms.xpath.tree import Call

if TYPE_CHECKING:
    from collections.abc import Hashable

    from veldmelding.xforms.xpath.environment import Context, Path
    from veldmelding.xforms.xpath.tree import Tree


def remember_over_versions(tree: Tree, code: Code) -> Code:
    """Give code that asks again only after a change, where the tree allows that."""
    if not free_of_node(tree) or uses_current(tree) or volatile(tree):
        return code
    read = references(tree, ())
    if not read or any(reference.descendants or "*" in reference.path for reference in read):
        return code
    only_counts = isinstance(tree, Call) and tree.name == "count"
    paths: set[Path] = set()
    for reference in read:
        if reference.instance_id is None:
            paths.update(reference.path[:length] for length in range(1, len(reference.path) + 1))
            if not only_counts:
                # The text of a group is that of everything inside.
                paths.add((*reference.path, INSIDE))
    ordered = tuple(sorted(paths))
    instances = tuple(
        sorted({reference.instance_id for reference in read if reference.instance_id is not None})
    )
    run = code.run
    key: Hashable = object()

    def remembered(context: Context) -> Any:
        environment = context.environment
        version = environment.version(ordered)
        if version is None:
            return run(context)
        for name in instances:
            if environment.instance(name) is environment.root:
                return run(context)
        memo = environment.memo
        entry = memo.get(key)
        if entry is not None and entry[0] == version:
            return entry[1]
        value = run(context)
        memo[key] = (version, value)
        return value

    return Code(code.kind, remembered)
