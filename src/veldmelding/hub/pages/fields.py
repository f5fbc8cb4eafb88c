"""The parts that forms on pages are made of: labelled fields, choices, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.hub.pages.markup import Child, tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup


def text_field(
    label: str,
    name: str,
    value: str = "",
    *,
    kind: str = "text",
    hint: str = "",
    **more: str | bool,
) -> Markup:
    """Write a field of one line with its label, and a hint that belongs to it."""
    identifier = f"field-{name}"
    return tag(
        "div",
        tag("label", label, for_=identifier),
        tag("p", hint, class_="hint", id=f"{identifier}-hint") if hint else None,
        tag(
            "input",
            type=kind,
            id=identifier,
            name=name,
            value=value or None,
            aria_describedby=f"{identifier}-hint" if hint else None,
            **more,
        ),
        class_="field",
    )


def long_field(
    label: str,
    name: str,
    value: str = "",
    *,
    hint: str = "",
    rows: str = "4",
    **more: str | bool,
) -> Markup:
    """Write a field of several lines with its label."""
    identifier = f"field-{name}"
    return tag(
        "div",
        tag("label", label, for_=identifier),
        tag("p", hint, class_="hint", id=f"{identifier}-hint") if hint else None,
        tag(
            "textarea",
            f"\n{value}" if value else None,  # the first line feed is the element's own
            id=identifier,
            name=name,
            rows=rows,
            aria_describedby=f"{identifier}-hint" if hint else None,
            **more,
        ),
        class_="field",
    )


def choice_field(label: str, name: str, choices: Iterable[tuple[str, str]], chosen: str) -> Markup:
    """Write a list to choose one of."""
    identifier = f"field-{name}"
    options = (
        tag("option", shown, value=value, selected=value == chosen) for value, shown in choices
    )
    return tag(
        "div",
        tag("label", label, for_=identifier),
        tag("select", *options, id=identifier, name=name),
        class_="field",
    )


def visible_choice(
    legend: str, name: str, choices: Iterable[tuple[str, str, str]], chosen: str
) -> Markup:
    """Write choices that are all seen at once: value, word, and what it means."""
    rows: list[Child] = []
    for value, shown, means in choices:
        identifier = f"field-{name}-{value or 'none'}"
        rows.append(
            tag(
                "div",
                tag(
                    "input",
                    type="radio",
                    id=identifier,
                    name=name,
                    value=value,
                    checked=value == chosen,
                    aria_describedby=f"{identifier}-hint" if means else None,
                ),
                tag(
                    "div",
                    tag("label", shown, for_=identifier),
                    tag("p", means, class_="hint", id=f"{identifier}-hint") if means else None,
                ),
                class_="choice",
            )
        )
    return tag("fieldset", tag("legend", legend), *rows)


def agreement(text: str, name: str) -> Markup:
    """Write a box that has to be ticked before its form goes."""
    identifier = f"field-{name}"
    return tag(
        "div",
        tag("input", type="checkbox", id=identifier, name=name, value="1", required=True),
        tag("label", text, for_=identifier),
        class_="choice",
    )


def button(text: str, *, quiet: bool = False, **more: str) -> Markup:
    """Write a button that sends its form."""
    return tag("button", text, type="submit", class_="quiet" if quiet else None, **more)
