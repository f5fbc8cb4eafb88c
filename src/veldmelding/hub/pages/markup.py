"""HTML from nested calls: everything that is not markup already is escaped.

There is no other way to text on a page, so a script in a record stays text wherever it is shown.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from veldmelding.bundle import bundled

if TYPE_CHECKING:
    from collections.abc import Iterable

_EMPTY_ELEMENTS: Final = frozenset({"br", "img", "input", "link", "meta"})

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


def foreign(text: str) -> Markup:
    """Write a text of somebody else so that its direction cannot turn its surroundings around."""
    return tag("bdi", text)


@cache
def icon(name: str) -> Markup:
    """Draw an icon of the house beside a word; it says nothing by itself."""
    text = (bundled("resources", "icons") / f"{name}.svg").read_text(encoding="utf-8")
    drawing = re.sub(r"^.*?<svg\b[^>]*>|</svg>\s*$", "", text, flags=re.DOTALL)
    drawing = re.sub(r"<(\w+)([^<>]*?)\s*/>", r"<\1\2></\1>", drawing)
    return tag(
        "svg",
        Markup(drawing),  # noqa: S704 - a file that ships with the program
        viewBox="0 0 20 20",
        class_="icon",
        fill="none",
        stroke="currentColor",
        stroke_width="1.5",
        stroke_linecap="round",
        stroke_linejoin="round",
        aria_hidden="true",
        focusable="false",
    )
