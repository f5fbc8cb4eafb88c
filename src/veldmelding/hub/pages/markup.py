"""HTML from nested calls: everything that is not markup already is escaped.

There is no other way to text on a page, so a script in a record stays text wherever it is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Iterable

_EMPTY_ELEMENTS: Final = frozenset({"br", "img", "input", "link", "meta", "path", "rect"})

Child = str | Markup | None


def tag(element: str, /, *children: Child, **attributes: str | bool | None) -> Markup:
    """Write one element; `class_` and `for_` lose their underscore, others turn `_` into `-`."""
    opening = [f"<{element}"]
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        shown = key.rstrip("_").replace("_", "-")
        opening.append(f" {shown}" if value is True else f' {shown}="{escape(value)}"')
    opening.append(">")
    if element in _EMPTY_ELEMENTS:
        return Markup("".join(opening))  # noqa: S704 - built from escaped parts
    inner = "".join(str(escape(child)) for child in children if child is not None)
    return Markup(f"{''.join(opening)}{inner}</{element}>")  # noqa: S704


def together(parts: Iterable[Child]) -> Markup:
    """Put parts after each other."""
    return Markup("").join(part for part in parts if part is not None)
